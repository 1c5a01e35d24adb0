#!/bin/bash
# What it costs until a command has answered, in seconds of processor time: the median of some runs.
# usage: start-up.sh [RUNS]
set -eu
here=$(cd "$(dirname "$0")/../../../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
runs=${1:-5}

printf 'sources: [' > "$work/refused.yaml"
cat > "$work/facts.yaml" << 'FACTS'
asOf: 2026-06-30
organisation: {name: 示例公司, zone: guangxi}
activities:
  - {id: orders, name: 订单, sector: 跨境电商, scenario: 跨境购物, persons: {nonSensitive: 1200, sensitive: 10}}
FACTS
"$here/pandian" --version > "$work/answer" # builds, where that is not done

measure() {
  for _ in $(seq "$runs"); do
    TIMEFORMAT='%U %S'
    { time "$here/pandian" "$@" > "$work/answer" 2>&1 || true; } 2>&1
  done | awk '{print $1 + $2}' | sort -n | awk '{a[NR] = $1} END {print a[int((NR + 1) / 2)]}'
}

echo "--version      $(measure --version)"
echo "--help         $(measure --help)"
echo "refused plan   $(measure scan "$work/refused.yaml")"
echo "one decision   $(measure decide "$work/facts.yaml" --format json)"
