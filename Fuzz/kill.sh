#!/usr/bin/env bash
# Usage: Fuzz/kill.sh [TIMES]   kills imports and readers so many times (200) at moments of chance;
# what they wrote must be whole each time. Uses the debug build.
set -euo pipefail
cd "$(dirname "$0")/.."
times=${1:-200}
program=$PWD/.build/debug/regesta
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export HOME=$folder/home TERM=xterm-256color LANG=C.UTF-8 XDG_CACHE_HOME=$folder/cache
unset XDG_CONFIG_HOME XDG_STATE_HOME XDG_DATA_HOME
mkdir -p in home
for number in $(seq 40); do
  printf -- '---\ndate: 2024-03-%02d\n---\n\nKenya accused Somalia of closing post %d. Somalia rejected it.\n' \
    $((number % 28 + 1)) "$number" > "in/$number.md"
done
chance() { sleep "0.$(printf %03d $((RANDOM % 500)))"; }

for round in $(seq "$times"); do
  "$program" import in --into a.regesta 2> /dev/null &
  chance
  kill -9 $! 2> /dev/null || true
  wait $! 2> /dev/null || true
  [ -e a.regesta ] || continue
  "$program" check a.regesta > /dev/null 2> errors || grep -qE "didn't end|never begun" errors \
    || { echo "round $round: $(cat errors)" >&2; exit 1; }
done
"$program" import in --into a.regesta 2> /dev/null
"$program" check a.regesta

# A reader that writes at each rest of the keys, on a terminal of its own.
reader() { script -qec "echo \$\$ > pid; exec '$program' browse in" /dev/null; }
# The keys, and the chance to be killed while they are worked off, begin once the timeline is shown.
opens() { for _ in $(seq 600); do ! grep -aq 'known on' shown 2> /dev/null || break; sleep 0.05; done; }
kept=0
for round in $(seq "$times"); do
  rm -f pid shown
  { opens; for key in j j 'ma' '&post' $'\r' ' ' k 'j' z; do printf %s "$key"; sleep 0.12; done; sleep 1; } \
    | reader > shown 2>&1 &
  opens
  chance
  chance
  [ ! -s pid ] || kill -9 "$(cat pid)" 2> /dev/null || true
  wait $! 2> /dev/null || true
  ! grep -aqE 'set aside|damaged' shown || { echo "round $round: state was damaged" >&2; exit 1; }
  [ -z "$(find home -type f -newer pid -print -quit)" ] || kept=$((kept + 1))
done
rm -f shown
{ opens; sleep 1; printf Q; } | reader > shown
! grep -aqE 'set aside|damaged' shown
find home -type f | wc -l | sed 's/$/ files left in the home/'
echo "$times kills of each: all whole; $kept readers had written something before"
