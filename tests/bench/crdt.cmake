# SPDX-FileCopyrightText: 2026 Kudelma
# SPDX-License-Identifier: EUPL-1.2
#
# crdt_bench: the merging documents alone. tests/bench/crdt/compare.mjs runs it beside yjs and loro-crdt and prints the
# table: node tests/bench/crdt/compare.mjs --bench build/release/bin/crdt_bench
add_executable(crdt_bench ${CMAKE_CURRENT_LIST_DIR}/crdt/main.cpp ${CMAKE_CURRENT_LIST_DIR}/crdt/scenarios.cpp)
kudelma_options(crdt_bench)
set_target_properties(crdt_bench PROPERTIES AUTOMOC OFF)
target_include_directories(crdt_bench PRIVATE ${PROJECT_SOURCE_DIR}/tests)
target_link_libraries(crdt_bench PRIVATE kudelma_crdt)
