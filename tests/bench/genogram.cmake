# SPDX-FileCopyrightText: 2026 Kudelma
# SPDX-License-Identifier: EUPL-1.2
add_executable(genogram_bench ${CMAKE_CURRENT_LIST_DIR}/genogram_bench.cpp)
kudelma_options(genogram_bench)
target_link_libraries(genogram_bench PRIVATE kudelma_genogram_testing benchmark::benchmark)
