#!/usr/bin/env bash
# What an archive stands: kill -9 at random moments, readers beside a writer, a full disk.
#
#   Benchmarks/faults.sh PROGRAM [KILLS=200] [SECONDS=60]
#
# Prints a line a part; ends with 1 where anything acknowledged was lost, or a message was missing.
set -u
program=$(readlink -f "${1:?the program}") kills=${2:-200} seconds=${3:-60}
folder=$(mktemp -d) && cd "$folder" || exit 2
trap 'rm -rf "$folder"' EXIT
export XDG_CACHE_HOME="$folder/cache" XDG_CONFIG_HOME="$folder/config" XDG_DATA_HOME="$folder/data"
failures=0
fail() { echo "FAILED: $*" >&2; failures=$((failures + 1)); }

article() { # NAME NUMBER
  mkdir -p "$(dirname "$1")"
  cat > "$1" <<END
---
title: Border talks, day $2
publisher: The Lake Courier
date: 2024-03-$(printf %02d $(($2 % 28 + 1)))
---

Kenya accused Somalia of closing border post $2. Somalia rejected the accusation of report $2.
END
}
documents() { "$program" documents "$1" 2> /dev/null | tail -n +2 | wc -l; }

# Kills: what an import that ended has written is never lost, and the archive always opens.
for number in $(seq 40); do article "kept/$number.md" "$number"; done
"$program" import kept --into a.regesta > /dev/null 2>&1 || fail "the first import"
held=40 next=1000 unfinished=0
for round in $(seq "$kills"); do
  for _ in $(seq 8); do article "more/$next.md" "$next"; next=$((next + 1)); done
  "$program" import kept more --into a.regesta > /dev/null 2>&1 &
  pid=$!
  sleep "0.$(printf %03d $((RANDOM % 400)))"
  kill -9 $pid 2> /dev/null
  wait $pid 2> /dev/null
  "$program" check a.regesta > check.txt 2>&1 || {
    grep -q "an import didn't end" check.txt && unfinished=$((unfinished + 1)) \
      || fail "round $round: $(head -1 check.txt)"
  }
  now=$(documents a.regesta)
  [ "$now" -ge "$held" ] || fail "round $round: $now documents of $held"
  held=$now
done
"$program" import kept more --into a.regesta > /dev/null 2>&1 || fail "the last import"
"$program" check a.regesta > check.txt 2>&1 || fail "the last check: $(head -1 check.txt)"
[ "$(documents a.regesta)" -eq $((40 + next - 1000)) ] || fail "documents are missing at the end"
[ "$(ls a.regesta*)" = a.regesta ] || fail "left beside the archive: $(ls a.regesta*)"
echo "$kills kills: the archive opened each time; $unfinished times an import waited to be gone on with"

# Two readers and a writer.
until=$((SECONDS + seconds))
reader() {
  local runs=0
  while [ $SECONDS -lt $until ]; do
    "$program" list a.regesta -q 'move:accuses' --limit 5 > "$1.out" 2> "$1.err" || {
      echo "reader: $(head -1 "$1.err")" >> errors.txt
    }
    runs=$((runs + 1))
  done
  echo "$runs" > "$1.runs"
}
: > errors.txt
reader one & one=$!
reader two & two=$!
writes=0
while [ $SECONDS -lt $until ]; do
  article "more/$next.md" "$next"; next=$((next + 1)) writes=$((writes + 1))
  "$program" import kept more --into a.regesta > /dev/null 2> writer.err \
    || echo "writer: $(head -1 writer.err)" >> errors.txt
done
wait $one $two
[ -s errors.txt ] && fail "$(sort errors.txt | uniq -c | head -3)"
"$program" check a.regesta > /dev/null 2>&1 || fail "check after readers and writer"
echo "$seconds seconds: $writes imports, $(cat one.runs) and $(cat two.runs) readings beside them"

# A full disk: one message, and what was there stays. Without the right to mount one, a limit on files stands for it.
mkdir full
for number in $(seq 5000 5400); do article "much/$number.md" "$number"; done
if mount -t tmpfs -o size=2m tmpfs full 2> /dev/null; then
  trap 'umount "$folder/full"; rm -rf "$folder"' EXIT
  limit='' disk='full disk'
else
  limit=4096 disk='limit on the size of files'
fi
"$program" import kept --into full/a.regesta > /dev/null 2>&1 || fail "the import before the full disk"
before=$(documents full/a.regesta)
(trap '' XFSZ; ulimit -f ${limit:-unlimited}; exec "$program" import much --into full/a.regesta) \
  > /dev/null 2> full.err && fail "an import onto a full disk ended well"
[ "$(grep -c "full/a.regesta:" full.err)" -eq 1 ] || fail "a full disk was told of otherwise: $(cat full.err)"
[ "$(documents full/a.regesta)" -ge "$before" ] || fail "a full disk took documents away"
"$program" check full/a.regesta > check.txt 2>&1 || grep -q "an import didn't end" check.txt \
  || fail "check after the full disk: $(head -1 check.txt)"
echo "$disk: $(grep "full/a.regesta:" full.err)"
[ $failures -eq 0 ]
