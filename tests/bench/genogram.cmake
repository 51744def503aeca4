# SPDX-FileCopyrightText: 2026 Kudelma
# SPDX-License-Identifier: EUPL-1.2
#
# genogram_bench: how long layout takes and how good it is, beside Graphviz; genogram/main.cpp says how to run it.
# genogram_timings: layout, drawing and telling under google-benchmark.
add_executable(genogram_bench
    ${CMAKE_CURRENT_LIST_DIR}/genogram/bars.cpp
    ${CMAKE_CURRENT_LIST_DIR}/genogram/dot.cpp
    ${CMAKE_CURRENT_LIST_DIR}/genogram/families.cpp
    ${CMAKE_CURRENT_LIST_DIR}/genogram/main.cpp
    ${CMAKE_CURRENT_LIST_DIR}/genogram/quality.cpp
    ${CMAKE_CURRENT_LIST_DIR}/genogram/stability.cpp)
kudelma_options(genogram_bench)
set_target_properties(genogram_bench PROPERTIES UNITY_BUILD OFF)
target_include_directories(genogram_bench PRIVATE ${PROJECT_SOURCE_DIR}/tests)
target_link_libraries(genogram_bench PRIVATE kudelma_genogram_testing)

add_executable(genogram_timings ${CMAKE_CURRENT_LIST_DIR}/genogram/timings.cpp)
kudelma_options(genogram_timings)
target_link_libraries(genogram_timings PRIVATE kudelma_genogram_testing benchmark::benchmark)
