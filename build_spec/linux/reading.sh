#!/bin/sh
# A reader's first minute, by keys, on a screen nobody sees: opens an article as the desktop entry says, keeps a
# note, closes the window. Run by check_fresh.sh as a user of the fresh system.
set -eu

# what the program prints stays out of the way unless something fails
log=/tmp/pilcrow.log
fail() { echo "FAIL: $1" >&2; cat "$log" >&2; exit 1; }
until_so() { # until_so WHAT COMMAND...: try for 20 s
    what=$1; shift
    for _ in $(seq 100); do "$@" >/dev/null 2>&1 && return; sleep 0.2; done
    fail "$what"
}

article="$HOME/An article.txt"
cat >"$article" <<'TEXT'
A Title of Its Own

Pyongyang, March 14 (KCNA) -- The delegation arrived by air on Monday and was met by officials of the ministry.

It will stay for three days and visit two factories, a school and a library, the report says.
TEXT

Xvfb :99 -screen 0 1280x900x24 -nolisten tcp -noreset >/dev/null 2>&1 &
screen=$!
trap 'kill $screen' EXIT
export DISPLAY=:99
until_so "there is no screen" xdotool getmouselocation

# as a desktop does it: the entry that says it opens text, its Exec line, the file in the place of %U
entry=/usr/share/applications/pilcrow.desktop
grep -q '^MimeType=.*text/plain;' "$entry" || fail "the desktop entry does not open text"
exec_line=$(sed -n 's/^Exec=//p' "$entry" | head -1)
set -- "$article"
eval "${exec_line%%%U*} \"\$@\"" >"$log" 2>&1 &
program=$!

until_so "no window shows the article" xdotool search --onlyvisible --name 'A Title of Its Own'
window=$(xdotool search --onlyvisible --name 'A Title of Its Own' | head -1)
xdotool windowfocus --sync "$window"
sleep 2 # the actions come a moment after the first view
xdotool key --delay 200 n
sleep 1
xdotool type --delay 40 "kept on a fresh system"
xdotool key --delay 200 ctrl+Return
until_so "the note was not kept" grep -rqs "kept on a fresh system" "$HOME/.local/share/pilcrow/notes"
xdotool key --delay 200 ctrl+q
until_so "the window does not close" sh -c "! kill -0 $program"
pilcrow notes list "$article" | grep -q "kept on a fresh system" || fail "the command line does not list the note"
