# SPDX-FileCopyrightText: 2026 Kudelma
# SPDX-License-Identifier: EUPL-1.2
#
# genogram_frames: how long a frame takes while a large family is panned, zoomed and edited.
add_executable(genogram_frames ${CMAKE_CURRENT_LIST_DIR}/genogram_frames.cpp)
kudelma_options(genogram_frames)
target_link_libraries(genogram_frames PRIVATE kudelma_app_testing kudelma_genogram_testing kudelma_appplugin
    kudelma_uiplugin kudelma_genogram_viewplugin Qt6::Quick)
