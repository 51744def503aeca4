# SPDX-FileCopyrightText: 2026 Kudelma
# SPDX-License-Identifier: EUPL-1.2
#
# sync_bench: how long an edit takes from one client to another through the relay on loopback.
add_executable(sync_bench ${CMAKE_CURRENT_LIST_DIR}/sync_bench.cpp)
kudelma_options(sync_bench)
target_link_libraries(sync_bench PRIVATE kudelma_sync kudelma_relay kudelma_vault Qt6::Core Qt6::Network)
