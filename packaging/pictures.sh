#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the pictures of README.md again, from the demo school and the programs in build/release.
set -eu
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export BIHUAN_DATA=$work/data QT_QPA_PLATFORM=offscreen XDG_CONFIG_HOME=$work
ctl() { "$root/build/release/app/bihuanctl" "$@" >/dev/null; }

ctl init --demo
ctl agreements issue
ctl agreements print --out "$work/a.pdf"
# Some have brought theirs back, so that the picture shows more than one state.
marks=()
for number in $("$root/build/release/app/bihuanctl" --json list agreement | sed -n 's/.*"number": "\(.*\)".*/\1/p' | awk 'NR % 3 == 1'); do
    marks+=(--code "$number")
done
ctl agreements mark "${marks[@]}" --state handed
ctl agreements mark "${marks[@]:0:24}" --state returned --location 3号柜
"$root/build/release/app/bihuan" --page agreements --size 1280x800 --screenshot "$root/packaging/pictures/window.png" 2>/dev/null
for page in hazards:hazards campusMap:map checks:checks watch_post:watch education_board:education month_calendar:month drill:drills due:due scans:scans archive_item:archive filing:filing incoming_doc:incoming; do
    "$root/build/release/app/bihuan" --page "${page%:*}" --size 1280x800 --screenshot "$root/packaging/pictures/${page#*:}.png" 2>/dev/null
done
# The five steps from a staff list to the agreements.
"$root/build/release/tests/ui/ui_tests" "[.readme]" >/dev/null 2>&1
cp "$root"/build/release/screens/step-?.png "$root/packaging/pictures/"
