#!/usr/bin/env bash
# Usage: Fuzz/run.sh [SECONDS [TARGET …]]   fuzzes each target for so long (600); all where none is named.
# Targets: EDTF CalendarPhrase printable query keys settings actors frontmatter html feed mail records decoding
#   calendar markwhen timelinejs eventlines tables events
# What the rooms link of others' packages must have been built: swift build.
set -euo pipefail
cd "$(dirname "$0")/.."
out=/tmp/regesta-fuzz
export SWIFT_BACKTRACE=enable=no
seconds=${1:-600}
shift || true
[ $# -gt 0 ] || set -- EDTF CalendarPhrase printable query keys settings actors frontmatter \
  html feed mail records decoding calendar markwhen timelinejs eventlines tables events
fuzz=(nice -n 19 swiftc -O -parse-as-library -swift-version 6 -package-name regesta -suppress-warnings
  -sanitize=fuzzer,address)
for feature in ExistentialAny InternalImportsByDefault MemberImportVisibility NonisolatedNonsendingByDefault; do
  fuzz+=(-enable-upcoming-feature $feature)
done
for shim in CMessageDigest CIconv CLibXML2; do fuzz+=(-I "Sources/$shim"); done
for flag in $(pkg-config --cflags-only-I libxml-2.0); do fuzz+=(-Xcc "$flag"); done
others=.build/debug
rooms=$out/rooms
fuzz+=(-I "$rooms" -I $others/Modules -I .build/checkouts/TOMLKit/Sources/CTOML/include
  -I .build/checkouts/Yams/Sources/CYaml/include)

# room NAME OBJECT …   a room as a module of its own, with the marks by which the fuzzer sees where it has been, unless it
# is newer than its sources and the objects of the rooms that it imports
room() {
  mkdir -p "$rooms"
  made=$rooms/$1.o
  [ -z "$(find "Sources/$1" "${@:2}" \( -name '*.swift' -o -name '*.o' \) -newer "$made" -print -quit 2>&1)" ] || rm -f "$made"
  [ ! -e "$made" ] || return 0
  # What touches a terminal is left out.
  find "Sources/$1" -name '*.swift' ! -name 'Terminal.swift' ! -name 'Clipboard.swift' \
    ! -name 'Painter.swift' ! -name 'Palette.swift' ! -name 'Pacing.swift' > "$rooms/$1.sources"
  "${fuzz[@]}" -wmo -enable-testing -module-name "$1" @"$rooms/$1.sources" \
    -emit-module -emit-module-path "$rooms/$1.swiftmodule" -c -o "$made"
}

# build NAME 'ROOM …' WORD …   one program of some rooms, each after those that it imports, a harness and what else it needs
build() {
  name=$1
  program=$1
  needs=$2
  shift 2
  linked=()
  for needed in $needs; do
    room "$needed" "${linked[@]}"
    linked+=("$rooms/$needed.o")
  done
  for needed in "${linked[@]}" Fuzz/*.swift; do
    [ ! "$needed" -nt "$out/$name.run" ] || rm -f "$out/$name.run"
  done
  [ -e "$out/$name.run" ] || "${fuzz[@]}" -module-name "${name}Harness" "${linked[@]}" "$@" -lmd -o "$out/$name.run"
}

# The objects of another's packages, as the last build left them.
objects() {
  for name in "$@"; do find "$others/$name.build/" -name '*.o'; done
}

for target in "$@"; do
  mkdir -p "$out/$target"
  longest=4096
  leaks=1
  # shellcheck disable=SC2046
  case $target in
  EDTF | CalendarPhrase)
    build "$target" Chronology "Fuzz/${target}Harness.swift"
    longest=80
    ;;
  printable)
    build Gate Canvas Fuzz/PrintableHarness.swift
    longest=400
    ;;
  query | keys)
    build Reader 'Chronology Documents Timelines Canvas Browser Curses' Fuzz/ReaderHarness.swift \
      Tests/BrowserTests/Fixture*.swift Tests/BrowserTests/Session.swift Tests/BrowserTests/InventedNotebook.swift
    longest=300
    ;;
  settings | actors)
    build Settings 'Codebooks Settings' Fuzz/SettingsHarness.swift \
      $(objects Chronology Documents Timelines TOMLKit CTOML) -lstdc++
    # TOMLKit keeps some bytes of each table: neither libFuzzer, input by input, nor the sanitizer, at the end, looks for
    # leaks.
    leaks=0
    longest=1000
    ;;
  calendar | markwhen | timelinejs | eventlines | tables | events)
    # All that the room imports is linked as it was built.
    build Events Interchange Fuzz/EventsHarness.swift -lxml2 -lstdc++ \
      $(objects ArticleReading Chronology Codebooks Documents Timelines TOMLKit CTOML Yams CYaml)
    longest=2000
    ;;
  *)
    build Articles 'Chronology Documents ArticleReading' Fuzz/ArticleHarness.swift \
      $(objects Yams CYaml) -lxml2
    ;;
  esac
  cp -n Fuzz/Seeds/"$target"-* "$out/$target" 2> /dev/null || true
  echo "== $target"
  FUZZ=$target ASAN_OPTIONS=detect_leaks=$leaks${ASAN_OPTIONS:+:$ASAN_OPTIONS} nice -n 19 "$out/$program.run" \
    -max_len=$longest -detect_leaks=$leaks -max_total_time="$seconds" -artifact_prefix="$out/$target-" "$out/$target"
done
