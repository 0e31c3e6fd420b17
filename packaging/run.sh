#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Release without tests and opens the demo school. Without a display the demo school's
# papers are printed into out/ instead. The data folder is $BIHUAN_DATA, else ~/.local/share/bihuan-demo.
set -eu
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

install_packages build run
folder=$root/build/run
build "$folder" -DBIHUAN_TESTS=OFF -DBIHUAN_BENCH=OFF
export BIHUAN_DATA=${BIHUAN_DATA:-${XDG_DATA_HOME:-${HOME:?}/.local/share}/bihuan-demo}
ctl() { "$folder/app/bihuanctl" "$@"; }

if [ ! -f "$BIHUAN_DATA/bihuan.db" ]; then
    ctl init --demo || die "The demo school could not be set up in $BIHUAN_DATA."
fi

if [ -x "$folder/app/bihuan" ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "Opening the demo school in $BIHUAN_DATA"
    exec "$folder/app/bihuan"
fi

out=$root/out
mkdir -p "$out"
# Fails when everybody has this year's agreement already, and then there is something to print.
ctl agreements issue || say "No new agreements."
ctl agreements print --copies 1 --out "$out/安全责任书.pdf"
ctl agreements status --out "$out/签订情况表.pdf"
ctl agreements status --out "$out/签订情况表.xlsx" >/dev/null
ctl register person --out "$out/教职员台账.pdf"
ctl export person --out "$out/教职员名册.xlsx"
ctl placards --round "$out/巡牌路线表.pdf" || say "Nothing is to be done at the walls."
ctl placards --only stale --size A5 --sheet A4 --crop --out "$out/要换的包干牌-拼版.pdf" || say "No placard is to be replaced."
ctl placards --out "$out/包干牌.pdf"
ctl zones table --out "$out/安全责任包干明细表.pdf"
ctl zones plan --plan 知行楼1层 --colour coverage --out "$out/包干平面图.pdf"
ctl hazard ledger --out "$out/隐患台账.pdf"
ctl hazard rules --out "$out/排查治理制度附件.pdf"
ctl checks print --only unprinted --out "$out/排查表.pdf" || say "No inspection is to be printed."
ctl watch roster --out "$out/护学岗周表.pdf" || say "No watch roster this week."
ctl watch cards --out "$out/岗位提示卡.pdf"
ctl property cards --out "$out/岗位安全卡.pdf"
year=$(( $(date +%Y) - ($(date +%-m) < 8) )) # school years are called by the year they begin in
ctl calendar --school-year "$year" --out "$out/教育月历.pdf"
ctl calendar --wall "$year" --out "$out/学年年历-A3.pdf"
ctl due --out "$out/待办单.pdf"
ctl education plan --year "$year" --out "$out/安全教育计划表.pdf"
ctl letters chase --out "$out/告家长书催收单.pdf" || say "All slips are back."
ctl drill list --year "$year" --out "$out/演练年度计划表.pdf"
timed=$(ctl drill list --year "$year" | awk -F'\t' '$5 != "" { number = $1 } END { print number }')
[ -z "$timed" ] || ctl drill report --drill "$timed" --out "$out/演练总结.pdf"
archive=$(( $(date +%Y) - 1 )) # the year that is filed, by the calendar
ctl archive catalogue --year "$archive" --out "$out/归档文件目录.pdf"
ctl archive print spines --year "$archive" --out "$out/盒脊.pdf"
ctl archive export --year "$archive" --out "$out/归档-$archive.pdf"
ctl pack --from "$(date +%Y)-01-01" --to "$(date +%F)" --out "$out/迎检包.pdf"
ctl filing ledger --out "$out/报备台账.pdf"
ctl incoming register --out "$out/收文登记簿.pdf"
ctl check >/dev/null
say "There is no display, so the demo school was printed: agreements, registers, placards, campus map, hazards, inspections, watch, property, calendar, education, drills, archive, filing."
echo "$out"
