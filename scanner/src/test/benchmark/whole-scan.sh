#!/usr/bin/env bash
# Times the whole demo scan as a process of its own, from the start of the launcher to its end: seconds of wall
# clock and of processor time, parsers included, for each run. Argument: how many runs, 5 if none.
set -euo pipefail
cd "$(dirname "$0")/../../../.."
./pandian --version >/dev/null 2>&1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
TIMEFORMAT='%R s, processor %U s + %S s'
for ((run = 0; run < ${1:-5}; run++)); do
  rm -rf "$folder/out"
  time ./pandian demo --quiet --out "$folder/out" --key-file "$folder/person.key"
done
