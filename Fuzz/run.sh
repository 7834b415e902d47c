#!/usr/bin/env bash
# Usage: Fuzz/run.sh [SECONDS]   fuzzes EDTF and calendar phrases, each for so long (600).
set -euo pipefail
cd "$(dirname "$0")/.."
out=/tmp/regesta-fuzz
export SWIFT_BACKTRACE=enable=no
for harness in EDTF CalendarPhrase; do
  mkdir -p "$out/$harness"
  nice -n 19 swiftc -O -parse-as-library -sanitize=fuzzer,address \
    -enable-upcoming-feature InternalImportsByDefault \
    Sources/Chronology/*.swift "Fuzz/${harness}Harness.swift" -o "$out/$harness.run"
  nice -n 19 "$out/$harness.run" -max_len=80 -max_total_time="${1:-600}" \
    -artifact_prefix="$out/" "$out/$harness"
done
