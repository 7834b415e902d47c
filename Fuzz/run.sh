#!/usr/bin/env bash
# Usage: Fuzz/run.sh [SECONDS [TARGET …]]   fuzzes each target for so long (600).
# Targets: EDTF CalendarPhrase html feed mail records decoding; all of them where none is named.
set -euo pipefail
cd "$(dirname "$0")/.."
out=/tmp/regesta-fuzz
export SWIFT_BACKTRACE=enable=no
seconds=${1:-600}
shift || true
[ $# -gt 0 ] || set -- EDTF CalendarPhrase html feed mail records decoding
fuzz=(nice -n 19 swiftc -O -parse-as-library -sanitize=fuzzer,address
  -enable-upcoming-feature InternalImportsByDefault)

# The rooms below the reading of articles as one module: empty ones stand in for those that are
# imported, and what needs YAML is left out.
articles() {
  [ ! -e "$out/Articles.run" ] || return 0
  mkdir -p "$out/modules"
  for room in Chronology Documents; do
    echo > "$out/modules/$room.swift"
    swiftc -parse-as-library -emit-module -module-name "$room" "$out/modules/$room.swift" \
      -emit-module-path "$out/modules/$room.swiftmodule"
  done
  find Sources/Chronology Sources/Documents Sources/ArticleReading -name '*.swift' \
    ! -name 'ArticleReader.swift' ! -name 'FrontMatter*' > "$out/sources"
  # shellcheck disable=SC2046
  "${fuzz[@]}" -suppress-warnings -module-name Articles -I "$out/modules" -I Sources/CIconv \
    -I Sources/CLibXML2 -I Sources/CMessageDigest \
    $(pkg-config --cflags-only-I libxml-2.0 | sed 's/-I/-Xcc -I/g') \
    @"$out/sources" Fuzz/ArticleHarness.swift -lmd -lxml2 -o "$out/Articles.run"
}

for target in "$@"; do
  mkdir -p "$out/$target"
  case $target in
  EDTF | CalendarPhrase)
    "${fuzz[@]}" Sources/Chronology/*.swift "Fuzz/${target}Harness.swift" -o "$out/$target.run"
    run=("$out/$target.run" -max_len=80)
    ;;
  *)
    articles
    cp -n Fuzz/Seeds/"$target"-* "$out/$target"
    run=("$out/Articles.run" -max_len=4096)
    ;;
  esac
  FUZZ=$target nice -n 19 "${run[@]}" -max_total_time="$seconds" -artifact_prefix="$out/$target-" \
    "$out/$target"
done
