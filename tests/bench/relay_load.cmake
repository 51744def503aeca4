# SPDX-FileCopyrightText: 2026 Kudelma
# SPDX-License-Identifier: EUPL-1.2
#
# relay_load: the server under load, beside y-websocket, hocuspocus and a bare ws relay; relay_load/main.cpp says how to
# run it. Linux alone, as the server is.
file(GLOB relay_load_sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/relay_load/*.cpp)
add_executable(relay_load ${relay_load_sources})
kudelma_options(relay_load)
set_target_properties(relay_load PROPERTIES AUTOMOC OFF)
add_dependencies(relay_load kudelma_server)
target_compile_definitions(relay_load PRIVATE
    KUDELMA_SERVER="$<TARGET_FILE:kudelma_server>" KUDELMA_PEERS="${CMAKE_CURRENT_LIST_DIR}/relay_load/peers.mjs")
target_include_directories(relay_load PRIVATE ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/tests)
target_link_libraries(relay_load PRIVATE kudelma_roster Threads::Threads)
add_test(NAME relay_load_check COMMAND relay_load --check)
add_test(NAME relay_load_arguments COMMAND relay_load --mode leisure)
set_tests_properties(relay_load_check relay_load_arguments PROPERTIES LABELS unit TIMEOUT 120)
set_tests_properties(relay_load_arguments PROPERTIES PASS_REGULAR_EXPRESSION "What is \"leisure\"")
