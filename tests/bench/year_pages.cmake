# SPDX-FileCopyrightText: 2026 Kudelma
# SPDX-License-Identifier: EUPL-1.2
#
# year_pages: the screens of a child's page with a year of weekly meetings, from the finger until they are drawn.
add_executable(year_pages ${CMAKE_CURRENT_LIST_DIR}/year_pages.cpp ${CMAKE_CURRENT_LIST_DIR}/year.h)
kudelma_options(year_pages)
target_link_libraries(year_pages PRIVATE kudelma_visit kudelma_appplugin kudelma_uiplugin kudelma_startplugin
    kudelma_childplugin kudelma_tableplugin kudelma_guestplugin kudelma_reviewplugin kudelma_mainplugin)
