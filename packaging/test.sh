#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Release with all tests and runs them. The last line is ctest's summary.
set -u
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

install_packages build run test
folder=$root/build/release
build "$folder" -DBIHUAN_TESTS=ON

export QT_QPA_PLATFORM=offscreen
log=$folder/test.log
ctest --test-dir "$folder" --output-on-failure -j "$(nproc)" 2>&1 | tee "$log" | grep -v '^ *[0-9]*/[0-9]* .* Passed \|^ *Start  *[0-9]*:'
status=${PIPESTATUS[0]}
summary=$(grep -E '^[0-9]+% tests passed' "$log" | tail -n 1)
[ -n "$summary" ] || die "ctest ran no tests; see $log."
printf '%s\n' "$summary"
exit "$status"
