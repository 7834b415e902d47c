#!/usr/bin/env bash
# Usage: coding.sh SENTENCES.tsv > CODED.tsv
# Codes sentences of the form "id TAB sentence", one a line, and prints "id TAB actor TAB type TAB recipient", one line an
# event. REGESTA names the program where it isn't the release build of this folder's repository.
set -euo pipefail
regesta=${REGESTA:-$(dirname "$0")/../.build/release/regesta}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
awk -F '\t' -v folder="$folder" '{ file = folder "/" $1 ".txt"; print $2 > file; close(file) }' "$1"
"$regesta" annotate --layer events "$folder"/*.txt | cut -f 1,4,5,6
