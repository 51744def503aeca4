# SPDX-FileCopyrightText: 2026 Kudelma
# SPDX-License-Identifier: EUPL-1.2
add_executable(relay_bench relay_bench.cpp)
kudelma_options(relay_bench)
target_include_directories(relay_bench PRIVATE ${PROJECT_SOURCE_DIR}/tests)
target_link_libraries(relay_bench PRIVATE kudelma_relay_bed)
