#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kudelma
# SPDX-License-Identifier: EUPL-1.2
#
# Every test that SECURITY.md names must be one that ctest runs, and every row must have a number in order.
#     claims.sh SOURCE BUILD
set -euo pipefail
claims=$1/SECURITY.md
rows=$(grep -E '^\| [0-9]+\. ' "$claims")
known=$(ctest --test-dir "$2" -N | sed -n 's/^ *Test *#[0-9]*: //p' | sort -u)
result=0
while read -r name; do
    grep -qxF "$name" <<<"$known" || { echo "SECURITY.md names $name, which is no test"; result=1; }
done < <(cut -d'|' -f3 <<<"$rows" | grep -oE '`[^`]+`' | tr -d '`' | sort -u)
expected=$(seq 1 40)
[ "$(sed -E 's/^\| ([0-9]+)\..*/\1/' <<<"$rows")" = "$expected" ] || { echo "SECURITY.md does not have the rows 1 to 40"; result=1; }
exit $result
