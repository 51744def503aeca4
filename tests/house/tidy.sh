#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kudelma
# SPDX-License-Identifier: EUPL-1.2
#
# tidy.sh SOURCE BUILD CLANG_TIDY: every C++ file of the rooms passes .clang-tidy. (Tests are run, by sanitizers too.)
# Files that are compiled together are looked at together; the preset `tidy` looks at each alone.
#
# A file is looked at again only when it, an own header that it includes, its flags or .clang-tidy have changed: the
# build knows what each object was made from, and a stamp named after the content of all that marks what has passed.
set -euo pipefail
source=$1 build=$2 tidy=$3
stamps=$build/tidy
mkdir -p "$stamps"
cd "$source"

# The gate must be able to fail.
sample=$(mktemp -d)
trap 'rm -rf "$sample"' EXIT
printf 'struct A { virtual void f(); };\nstruct B : A { virtual void f(); };\n' >"$sample/sample.cpp"
if "$tidy" --quiet --config-file="$source/.clang-tidy" "$sample/sample.cpp" -- -std=c++20 >/dev/null 2>&1; then
    echo "clang-tidy let a bad sample pass."
    exit 1
fi

# object<TAB>source file, own files only, from the compile database (ninja writes one key on each line).
awk -v root="$source/" -v tests="$build/tests/" '
    /^  "command":/ { if (match($0, / -o [^ ]+/)) object = substr($0, RSTART + 4, RLENGTH - 4) }
    /^  "file":/ {
        file = $0; sub(/^  "file": "/, "", file); sub(/",?$/, "", file)
        if (index(file, root "src/") == 1 || index(file, root "sync_server/") == 1 || index(file, root "qml/") == 1 ||
            (file ~ /\/Unity\/unity_[0-9]+_cxx\.cxx$/ && index(file, root "build/") == 1 &&
             index(file, tests) != 1))
            print object "\t" file
    }' "$build/compile_commands.json" | sort -u -t "$(printf '\t')" -k2,2 >"$stamps/sources"

# The same commands without the precompiled headers, which only the compiler that made them can read.
sed -E 's# -Winvalid-pch##g; s# -include [^ ]*/cmake_pch\.hxx##g' "$build/compile_commands.json" >"$stamps/compile_commands.json"

# object -> the own files it was made from.
ninja -C "$build" -t deps 2>/dev/null | awk -v root="$source/" -v build="$build/" '
    /^[^ ].*: #deps/ { object = $1; sub(/:$/, "", object); next }
    /^    / {
        file = $1
        if (file !~ /^\//) file = build file
        while (match(file, /\/[^\/]+\/\.\.\//)) file = substr(file, 1, RSTART) substr(file, RSTART + RLENGTH)
        if (index(file, root) == 1 && index(file, root ".setup/") != 1) print object "\t" file
    }' | sort -u >"$stamps/deps"

cut -f2 "$stamps/deps" | sort -u | xargs -r -d '\n' sha256sum 2>/dev/null | awk '{ print $2 "\t" $1 }' >"$stamps/sums"
rules=$(sha256sum .clang-tidy | cut -c1-16)

# For each source: one line "file<TAB>digest of everything it was made from".
awk -F '\t' -v rules="$rules" '
    FILENAME ~ /sums$/ { sum[$1] = $2; next }
    FILENAME ~ /deps$/ { made[$1] = made[$1] sum[$2]; next }
    { print $2 "\t" rules made[$1] }' "$stamps/sums" "$stamps/deps" "$stamps/sources" >"$stamps/todo"

look() {
    local file=${1%%$'\t'*} digest
    digest=$(printf '%s' "$1" | sha256sum | cut -c1-40)
    # Never built, so nothing is known of what it includes: a pass now would say nothing about later.
    if [ "${1#*$'\t'}" = "$rules" ]; then
        echo "$file has not been built; build first."
        return 1
    fi
    if [ -e "$stamps/passed.$digest" ]; then
        return 0
    fi
    if "$tidy" --quiet -p "$stamps" --config-file="$source/.clang-tidy" "$file" >"$stamps/said.$digest" 2>&1; then
        : >"$stamps/passed.$digest"
        rm -f "$stamps/said.$digest"
    else
        grep -vE '^[0-9]+ warnings? (generated|treated)|^Suppressed|^Use -header-filter|^$' "$stamps/said.$digest"
        rm -f "$stamps/said.$digest"
        return 1
    fi
}
export -f look
export stamps tidy source rules

# KUDELMA_TIDY_ONLY=src/crypto looks at a part, for daily work.
if [ -n "${KUDELMA_TIDY_ONLY:-}" ]; then
    grep -F "$source/$KUDELMA_TIDY_ONLY" "$stamps/todo" >"$stamps/part" || true
    mv "$stamps/part" "$stamps/todo"
fi
count=$(wc -l <"$stamps/todo")
[ "$count" -gt 0 ] || { echo "No C++ file was found to look at."; exit 1; }
xargs -d '\n' -n 1 -P "$(nproc)" bash -c 'look "$1"' look <"$stamps/todo" || exit 1
echo "$count files have passed."
