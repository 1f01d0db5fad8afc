#!/bin/sh
# Installs Pilcrow for the user who runs it, under ~/.local; needs no password.
#
#     ./install.sh                 install, or upgrade
#     ./install.sh --uninstall     remove it; notes and settings stay where they are
#     ./install.sh --prefix DIR    (also before --uninstall) elsewhere than ~/.local
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
prefix=$HOME/.local
uninstall=''
while [ $# -gt 0 ]; do
    case $1 in
        --prefix) prefix=$2; shift ;;
        --uninstall) uninstall=yes ;;
        *) sed -n '2,6s/^# \{0,1\}//p' "$0"; exit 2 ;;
    esac
    shift
done

# what lies in share/ belongs to desktops and shells; each file is taken away again by its name
shared=$(cd "$here/share" && find . -type f | sed 's|^\./||')

rm -rf "$prefix/lib/pilcrow"
if [ -n "$uninstall" ]; then
    rm -f "$prefix/bin/pilcrow"
    for file in $shared; do rm -f "$prefix/share/$file"; done
    echo "Pilcrow was removed. Your notes are still in ${PILCROW_HOME:-${XDG_DATA_HOME:-$HOME/.local/share}/pilcrow}."
else
    mkdir -p "$prefix/lib" "$prefix/bin"
    cp -R "$here/lib/pilcrow" "$prefix/lib/pilcrow"
    ln -sf ../lib/pilcrow/pilcrow "$prefix/bin/pilcrow"
    for file in $shared; do
        mkdir -p "$prefix/share/$(dirname "$file")"
        cp "$here/share/$file" "$prefix/share/$file"
    done
    # desktops need not know ~/.local/bin
    sed -i "s|^\(Try\)\{0,1\}Exec=pilcrow|\1Exec=$prefix/bin/pilcrow|" "$prefix/share/applications/pilcrow.desktop"
    missing=$(find "$prefix/lib/pilcrow" -name '*.so*' -exec ldd {} + 2>/dev/null |
        sed -n 's/^[[:space:]]*\(.*\) => not found.*/\1/p' | grep -v '^libcups' | sort -u | tr '\n' ' ')
    [ -z "$missing" ] || echo "This system still lacks: $missing(install the packages that hold them)." >&2
    echo "Pilcrow is installed: $prefix/bin/pilcrow"
fi
command -v update-desktop-database >/dev/null && update-desktop-database -q "$prefix/share/applications" || true
