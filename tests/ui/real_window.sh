#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# real_window.sh PROGRAM: the tests tagged [.window] under an X server of their own, with a window manager, as only that
# gives a window the keyboard.
set -u
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null; rm -rf "$work"' EXIT
Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp 3>"$work/display" 2>"$work/x.log" &
for _ in $(seq 100); do
    [ -s "$work/display" ] && break
    sleep 0.1
done
[ -s "$work/display" ] || { echo "No X server:"; cat "$work/x.log"; exit 1; }
export DISPLAY=:$(cat "$work/display") QT_QPA_PLATFORM=xcb XDG_CONFIG_HOME=$work XDG_RUNTIME_DIR=$work
unset WAYLAND_DISPLAY
chmod 700 "$work"
openbox >"$work/wm.log" 2>&1 &
for _ in $(seq 100); do
    xdotool getactivewindow >/dev/null 2>&1 || xdotool search --maxdepth 1 . >/dev/null 2>&1 && break
    sleep 0.1
done
"$1" "[.window]"
