# SPDX-FileCopyrightText: 2026 Kudelma
# SPDX-License-Identifier: EUPL-1.2
#
# client_bench: what people wait for: the first frame, a child's page, somebody else's edit. Without a program beside
# it, it says that the first frame was not measured.
add_executable(client_bench ${CMAKE_CURRENT_LIST_DIR}/client_bench.cpp)
kudelma_options(client_bench)
target_compile_definitions(client_bench PRIVATE KUDELMA_CLIENT="$<TARGET_FILE:kudelma>")
target_link_libraries(client_bench PRIVATE kudelma_app_testing)
