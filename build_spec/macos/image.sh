#!/bin/sh
# Makes a disk image with Pilcrow.app and the usual link to Applications. Untried on a Mac.
#
#     image.sh dist/Pilcrow.app dist/pilcrow.dmg
#
# The app is signed for this machine only. To hand it out, sign it with a Developer ID and have it notarised:
#     codesign --force --deep --options runtime --sign "Developer ID Application: ..." dist/Pilcrow.app
#     xcrun notarytool submit dist/pilcrow.dmg --keychain-profile ... --wait && xcrun stapler staple dist/pilcrow.dmg
set -eu

app=$1
image=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -R "$app" "$work/"
ln -s /Applications "$work/Applications"
rm -f "$image"
hdiutil create -volname Pilcrow -srcfolder "$work" -fs HFS+ -format UDZO -imagekey zlib-level=9 "$image"
