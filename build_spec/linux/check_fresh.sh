#!/bin/sh
# Proves the .deb on a Debian 12 that has never seen the project: installs it there with what it says it needs,
# opens an article as a desktop would, keeps a note by keys, removes the package, and looks for the note.
#
#     sudo build_spec/linux/check_fresh.sh dist/pilcrow_*.deb [FOLDER]
#
# FOLDER (else a temporary one) is where the fresh system goes; it is removed at the end. Prints PASS, or what
# failed. Needs root and debootstrap; takes packages from where this machine takes its own.
set -eu

deb=$(realpath "$1")
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=${2:-$(mktemp -d -t pilcrow-fresh.XXXXXX)}
began=$(date +%s)

fail() { echo "FAIL: $1" >&2; exit 1; }
step() { echo "fresh: $1 ($(($(date +%s) - began)) s)" >&2; }
end() {
    for place in proc dev/pts dev; do umount -l "$root/$place" 2>/dev/null || true; done
    rm -rf --one-file-system "$root"
}
trap end EXIT
[ "$(id -u)" = 0 ] || fail "this needs root, for debootstrap"
command -v debootstrap >/dev/null || fail "debootstrap is not installed (apt-get install debootstrap)"

step "making a minimal Debian 12"
mirror=$(apt-get indextargets --format '$(SITE) $(RELEASE)' 'Created-By: Packages' | awk '$2 == "bookworm" {print $1; exit}')
[ -n "$mirror" ] || fail "this machine takes no packages of Debian 12 (bookworm)"
cache=/var/cache/apt/archives
chmod 755 "$root"  # mktemp keeps it to root, and the reader of the fresh system is not root
mkdir -p "$root$cache"
debootstrap --variant=minbase --cache-dir="$cache" bookworm "$root" "$mirror" >"$root.log" 2>&1 ||
    { tail -5 "$root.log" >&2; fail "debootstrap did not make a system"; }
rm -f "$root.log"

# as on this machine: where packages come from, by which way, and whom to trust
cp -r /etc/apt/sources.list /etc/apt/sources.list.d /etc/apt/apt.conf.d "$root/etc/apt/" 2>/dev/null || true
find "$root/etc/apt/sources.list.d" -type f ! -name 'debian*' -delete
cp -r /usr/share/keyrings/. "$root/usr/share/keyrings/"
[ -d /etc/ssl/certs ] && mkdir -p "$root/etc/ssl" && cp -rL /etc/ssl/certs "$root/etc/ssl/" 2>/dev/null || true
cp -L /etc/resolv.conf /etc/hosts "$root/etc/" 2>/dev/null || true
mount --bind /dev "$root/dev"
mount --bind /dev/pts "$root/dev/pts" 2>/dev/null || true
mount -t proc proc "$root/proc"
in_root() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
    ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} chroot "$root" "$@"; }

step "installing the package"
cp "$deb" "$root/tmp/"
in_root apt-get -qq update >/dev/null
# apt-get fetches what this machine has fetched before from its cache
cp -n "$cache"/*.deb "$root$cache/" 2>/dev/null || true
in_root apt-get -qq install --yes --no-install-recommends "/tmp/$(basename "$deb")" >"$root/tmp/install.log" 2>&1 ||
    { tail -5 "$root/tmp/install.log" >&2; fail "apt-get cannot install the package"; }
in_root pilcrow --version >/dev/null || fail "pilcrow does not start"
step "installing a screen and a keyboard"
in_root apt-get -qq install --yes --no-install-recommends xvfb xdotool >"$root/tmp/install.log" 2>&1 ||
    { tail -5 "$root/tmp/install.log" >&2; fail "apt-get cannot install Xvfb"; }
cp -n "$root$cache"/*.deb "$cache/" 2>/dev/null || true

step "reading an article"
in_root useradd --create-home reader
cp "$here/reading.sh" "$root/tmp/reading.sh"
in_root su reader -c "sh /tmp/reading.sh" || fail "reading did not go as it should, see above"

step "removing the package"
in_root apt-get -qq remove --yes pilcrow >/dev/null 2>&1 || fail "apt-get cannot remove the package"
in_root sh -c "! command -v pilcrow" >/dev/null || fail "the command is still there"
[ ! -e "$root/usr/lib/pilcrow" ] || fail "files were left in /usr/lib/pilcrow"
grep -q "kept on a fresh system" "$root"/home/reader/.local/share/pilcrow/notes/*.json || fail "the note is gone"
step "done"
echo PASS
