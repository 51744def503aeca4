#!/bin/sh
# SPDX-FileCopyrightText: 2026 Kudelma
# SPDX-License-Identifier: EUPL-1.2
#
# Prints which lines of the rooms a fuzzer's inputs reach: those of the corpus, and those that its test found.
#     coverage.sh SOURCE BUILD GROUP NAME "LIBRARIES" FILE...
# FILE: what is compiled beside tests/fuzz/GROUP/NAME.cpp. FUZZ_FLAGS, in the environment: more flags of the compiler.
# Only what stands in src and sync_server is told.
set -e
source=$1 build=$2 group=$3 name=$4 libraries=$5
shift 5
work=$build/tests/fuzz/coverage/${group}_$name
mkdir -p "$work"
objects=
for file in "$source/tests/fuzz/$group/$name.cpp" "$@"; do
    object=$work/$(printf '%s' "$file" | tr '/' '_').o
    # shellcheck disable=SC2086 # a list of words
    $CMAKE_CXX_COMPILER_LAUNCHER clang++ $FUZZ_FLAGS -std=c++20 -O1 -g1 -fprofile-instr-generate -fcoverage-mapping \
        -fsanitize=fuzzer-no-link "-I$source" "-I$source/src" "-I$source/tests" -isystem "$build/src/wire/generated" \
        -c "$file" -o "$object"
    objects="$objects $object"
done
# shellcheck disable=SC2086 # lists of words
clang++ -fprofile-instr-generate -fsanitize=fuzzer $objects $libraries -o "$work/fuzzer"
inputs=
for folder in "$build/tests/fuzz/$name" "$source/tests/fuzz/corpus/$group/$name"; do
    [ -d "$folder" ] && inputs="$inputs $folder"
done
# shellcheck disable=SC2086
LLVM_PROFILE_FILE=$work/raw "$work/fuzzer" -runs=0 -verbosity=0 $inputs >"$work/log" 2>&1
llvm-profdata merge -sparse "$work/raw" -o "$work/data"
llvm-cov report "$work/fuzzer" "-instr-profile=$work/data" -ignore-filename-regex='(tests|generated|/usr)/' |
    awk 'NR == 1 || /^-/ { next } NF >= 10 { printf "%-46s %6s lines %8s\n", $1, $8, $10 }'
