#!/usr/bin/env bash
# Usage: Fuzz/run.sh [SECONDS [TARGET …]]   fuzzes each target for so long (600); all where none is named.
# Targets: EDTF CalendarPhrase printable query keys settings actors frontmatter html feed mail records decoding
#   calendar markwhen timelinejs eventlines tables events
# What frontmatter, settings, actors and the formats of events link of others must have been built: swift build.
set -euo pipefail
cd "$(dirname "$0")/.."
out=/tmp/regesta-fuzz
export SWIFT_BACKTRACE=enable=no
seconds=${1:-600}
shift || true
[ $# -gt 0 ] || set -- EDTF CalendarPhrase printable query keys settings actors frontmatter \
  html feed mail records decoding calendar markwhen timelinejs eventlines tables events
fuzz=(nice -n 19 swiftc -O -parse-as-library -suppress-warnings -sanitize=fuzzer,address
  -enable-upcoming-feature InternalImportsByDefault -enable-upcoming-feature MemberImportVisibility)
others=.build/debug
# Where the modules of other rooms are: those that stand in, or those of the last build.
modules=$out/modules

# Empty modules stand in for the rooms that are imported, as their sources become one module here.
stand_ins() {
  mkdir -p "$out/modules"
  for room in Chronology Documents Timelines Canvas Browser; do
    [ ! -e "$out/modules/$room.swiftmodule" ] || continue
    echo > "$out/modules/$room.swift"
    swiftc -parse-as-library -emit-module -enable-testing -module-name "$room" \
      "$out/modules/$room.swift" -emit-module-path "$out/modules/$room.swiftmodule"
  done
}

# build NAME 'FOLDER …' WORD …   one program of the sources in some rooms, a harness and what else it needs
build() {
  name=$1
  [ ! -e "$out/$name.run" ] \
    || [ -n "$(find Sources Fuzz -name '*.swift' -newer "$out/$name.run" -print -quit)" ] || return 0
  stand_ins
  # shellcheck disable=SC2086
  (cd Sources && find $2 -name '*.swift' ! -name 'Terminal.swift' ! -name 'Clipboard.swift' \
    ! -name 'Painter.swift' ! -name 'Palette.swift' ! -name 'Pacing.swift' -printf 'Sources/%p\n') > "$out/$name.sources"
  shift 2
  "${fuzz[@]}" -I "$modules" -module-name "$name" @"$out/$name.sources" "$@" -o "$out/$name.run"
}

# The objects of another's packages, as the last build left them.
objects() {
  for name in "$@"; do find "$others/$name.build/" -name '*.o'; done
}

for target in "$@"; do
  mkdir -p "$out/$target"
  longest=4096
  # shellcheck disable=SC2046
  case $target in
  EDTF | CalendarPhrase)
    build "$target" Chronology "Fuzz/${target}Harness.swift"
    program=$target longest=80
    ;;
  printable)
    build Gate Canvas Fuzz/PrintableHarness.swift
    program=Gate longest=400
    ;;
  query | keys)
    build Reader 'Chronology Documents Timelines Canvas Browser Curses' Fuzz/ReaderHarness.swift \
      Tests/BrowserTests/Fixture*.swift Tests/BrowserTests/Session.swift \
      -I Sources/CMessageDigest -lmd
    program=Reader longest=300
    ;;
  settings | actors)
    build Settings 'Chronology Documents Timelines Codebooks Settings' Fuzz/SettingsHarness.swift \
      -I Sources/CMessageDigest -I $others/Modules -I .build/checkouts/TOMLKit/Sources/CTOML/include \
      $(objects TOMLKit CTOML) -lmd -lstdc++
    program=Settings longest=1000
    ;;
  calendar | markwhen | timelinejs | eventlines | tables | events)
    # One room alone; all that it imports is linked as it was built.
    modules=$others/Modules build Events Interchange Fuzz/EventsHarness.swift -I Sources/CMessageDigest \
      -I Sources/CIconv -I Sources/CLibXML2 -I .build/checkouts/TOMLKit/Sources/CTOML/include \
      -I .build/checkouts/Yams/Sources/CYaml/include \
      $(pkg-config --cflags-only-I libxml-2.0 | sed 's/-I/-Xcc -I/g') \
      $(objects ArticleReading Chronology Codebooks Documents Timelines TOMLKit CTOML Yams CYaml) \
      -lmd -lxml2 -lstdc++
    program=Events longest=2000
    ;;
  *)
    build Articles 'Chronology Documents ArticleReading' Fuzz/ArticleHarness.swift \
      -I Sources/CIconv -I Sources/CLibXML2 -I Sources/CMessageDigest -I $others/Modules \
      -I .build/checkouts/Yams/Sources/CYaml/include $(objects Yams CYaml) \
      $(pkg-config --cflags-only-I libxml-2.0 | sed 's/-I/-Xcc -I/g') -lmd -lxml2
    program=Articles
    ;;
  esac
  cp -n Fuzz/Seeds/"$target"-* "$out/$target" 2> /dev/null || true
  echo "== $target"
  FUZZ=$target nice -n 19 "$out/$program.run" -max_len=$longest -max_total_time="$seconds" \
    -artifact_prefix="$out/$target-" "$out/$target"
done
