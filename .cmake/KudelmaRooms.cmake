# SPDX-FileCopyrightText: 2026 Kudelma
# SPDX-License-Identifier: EUPL-1.2
#
# The three words that every CMakeLists.txt of the house uses:
#   kudelma_options(TARGET)            warnings, C++20, sanitizer-friendly flags
#   kudelma_room(NAME SOURCES ... LINKS ... [PRIVATE_LINKS ...])
#       makes the static library kudelma_NAME; #include "NAME/header.h" works for whoever links it
#   kudelma_test(NAME LABEL unit SOURCES ... LINKS ... [TIMEOUT seconds] [ENVIRONMENT A=b ...])
#       makes an executable and registers it with CTest (labels: unit vectors property qml golden e2e web fuzz lint)

function(kudelma_options target)
    target_compile_features(${target} PUBLIC cxx_std_20)
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror -fno-omit-frame-pointer)
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING
        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)
endfunction()

function(kudelma_room name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(kudelma_${name} STATIC ${arg_SOURCES})
    kudelma_options(kudelma_${name})
    target_include_directories(kudelma_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(kudelma_${name} PUBLIC ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS})
endfunction()

function(kudelma_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "LABEL;SOURCES;LINKS;ENVIRONMENT;ARGS" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    kudelma_options(${name})
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR}/tests)
    target_link_libraries(${name} PRIVATE ${arg_LINKS})
    target_compile_definitions(${name} PRIVATE KUDELMA_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    add_test(NAME ${name} COMMAND ${name} ${arg_ARGS})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES LABELS "${arg_LABEL}" TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_SCALE_FACTOR=1;QT_FONT_DPI=96;LC_ALL=C.UTF-8;TZ=UTC;${arg_ENVIRONMENT}")
endfunction()
