#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kudelma
# SPDX-License-Identifier: EUPL-1.2
#
# qmlcache.sh BUILD QMLCACHEGEN IMPORTS: Qt's compiler takes every QML file. Only what people run is compiled by it, and some
# of what is right for the language makes the compiler of Qt 6.4 crash. The build must be there.
set -uo pipefail
build=$1
export compiler=$2 imports=$3 build
out=$(mktemp -d)
export out
trap 'rm -rf "$out"' EXIT

compile() {
    local qrc=$1 file=$2 module name
    module=$(basename "$qrc" .qrc)
    module=${module#qmake_}
    module=${module//_//}
    name=$(basename "$file")
    local resources=()
    for one in "$(dirname "$qrc")"/*.qrc; do
        resources+=(--resource "$one")
    done
    if ! "$compiler" --bare --resource-path "/qt/qml/$module/$name" -I "$build/qml" -I "$imports" \
        -i "$build/qml/$module/qmldir" "${resources[@]}" -o "$out/${module//\//_}_$name.cpp" "$file" >"$out/log.$$" 2>&1; then
        echo "$file is not compiled:"
        cat "$out/log.$$"
        return 1
    fi
}
export -f compile

for qrc in "$build"/qml/*/.rcc/qmake_Kudelma_*.qrc; do
    for list in "$(dirname "$qrc")"/*_raw_qml_*.qrc; do
        [ -e "$list" ] || continue
        sed -nE 's#^ *<file[^>]*>([^<]*\.qml)</file>.*#\1#p' "$list" | while read -r file; do
            printf '%s\0%s\0' "$qrc" "$file"
        done
    done
done >"$out/files"
# A run that looked at nothing proves nothing.
[ -s "$out/files" ] || { echo "No QML file was found below $build/qml."; exit 1; }
xargs -0 -n 2 -P "$(nproc)" bash -c 'compile "$0" "$1"' <"$out/files"
