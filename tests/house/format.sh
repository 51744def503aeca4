#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kudelma
# SPDX-License-Identifier: EUPL-1.2
#
# format.sh SOURCE CLANG_FORMAT: every C++ file of the house is laid out as .clang-format says.
set -euo pipefail
cd "$1"
# The gate must be able to fail.
if printf 'int   main( ){return 0 ;}\n' | "$2" --assume-filename=src/sample.cpp --dry-run -Werror 2>/dev/null; then
    echo "clang-format let a badly laid out sample pass."
    exit 1
fi
find src sync_server qml tests -name node_modules -prune -o \( -name '*.cpp' -o -name '*.h' \) -type f -print0 |
    xargs -0 -r -n 40 -P 2 "$2" --dry-run -Werror ||
    { echo "Run: clang-format -i on the files named above."; exit 1; }
