# SPDX-FileCopyrightText: 2026 Kudelma
# SPDX-License-Identifier: EUPL-1.2
#
#   cmake -DIN=manifest.txt -DOUT=page_manifest.cpp -P write_page_manifest.cmake
file(READ ${IN} manifest)
file(WRITE ${OUT} "#include \"app/door/page_manifest.h\"\n\nnamespace kudelma::app {\nconst char* const kPageManifest = R\"manifest(${manifest})manifest\";\n}\n")
