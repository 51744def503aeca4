#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kudelma
# SPDX-License-Identifier: EUPL-1.2
#
# qmllint.sh BUILD CMAKE: qmllint has nothing to say about any QML module, not even a hint. The build must be there.
set -uo pipefail
"$2" --build "$1" --target all_qmllint >"$1/qmllint.log" 2>&1
result=$?
grep -vE '^\[|^ninja:|Re-checking|qmllint --bare' "$1/qmllint.log"
if [ $result -ne 0 ] || grep -qE '^(Warning|Error|Info):' "$1/qmllint.log"; then
    exit 1
fi
# A run that looked at nothing proves nothing.
grep -q 'qmllint --bare' "$1/qmllint.log" || { echo "all_qmllint looked at no file."; exit 1; }
