# SPDX-FileCopyrightText: 2026 Kudelma
# SPDX-License-Identifier: EUPL-1.2
#
# year_bench: a child's page with a year of weekly meetings: opening it, and the slowest of what one does in its lists.
add_executable(year_bench ${CMAKE_CURRENT_LIST_DIR}/year_bench.cpp ${CMAKE_CURRENT_LIST_DIR}/year.h)
kudelma_options(year_bench)
target_link_libraries(year_bench PRIVATE kudelma_app_testing)
