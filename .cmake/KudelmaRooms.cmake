# SPDX-FileCopyrightText: 2026 Kudelma
# SPDX-License-Identifier: EUPL-1.2
#
# The words that every CMakeLists.txt of the house uses:
#   kudelma_options(TARGET)            warnings, C++20, sanitizer-friendly flags
#   kudelma_room(NAME SOURCES ... LINKS ... [PRIVATE_LINKS ...])
#       makes the static library kudelma_NAME; #include "NAME/header.h" works for whoever links it
#   kudelma_test(NAME LABEL unit [IN program] SOURCES ... LINKS ... [TIMEOUT seconds] [ENVIRONMENT A=b ...])
#       registers a test with CTest (labels: unit vectors property qml golden e2e web fuzz lint): a program of its own, or
#       a suite of the tests IN a program (tests/support/suites.h), whose class the first of its SOURCES has
#   kudelma_qml_module(TARGET Kudelma.Name QML_FILES ... [SINGLETONS a.qml ...] [SOURCES ...] [DEPENDENCIES QtQuick ...]
#       [IMPORTS ...] [RESOURCES ...] [LINKS ...])
#       makes the static QML module TARGET; whoever shows it links TARGETplugin and calls addImportPath(u":/qt/qml"_s)
#       (a QML file that uses a C++ type of its own module must import that module by name: Qt 6.4 finds no other way)
#   kudelma_translations(TARGET name)
#       builds assets/translations/name_<language>.ts into TARGET as :/i18n/name_<language>.qm;
#       "ninja TARGET_lupdate" brings those files up to date with the words of this folder

set(kudelma_warnings -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror)

function(kudelma_options target)
    kudelma_flags(${target})
    target_compile_options(${target} PRIVATE ${kudelma_warnings})
    # What gcc 12 warns of in its own strings and vectors once it optimises (GCC PR 105651, 105329) stays a warning.
    set(is_optimised_gcc12
        "$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>,$<NOT:$<CONFIG:Debug>>")
    foreach(warning array-bounds restrict stringop-overflow stringop-overread maybe-uninitialized)
        target_compile_options(${target} PRIVATE
            "$<$<AND:$<COMPILE_LANGUAGE:CXX>,${is_optimised_gcc12}>:-Wno-error=${warning}>")
    endforeach()
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
    # Headers and templates are what building takes long for; files that are compiled together share them.
    set_target_properties(${target} PROPERTIES UNITY_BUILD ${KUDELMA_SHARED_HEADERS} UNITY_BUILD_BATCH_SIZE 8)
    if(CMAKE_CURRENT_SOURCE_DIR MATCHES "^${PROJECT_SOURCE_DIR}/tests")
        # Right for headers; an anonymous namespace of a test is nobody else's, whatever file includes it.
        target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
        # QTRY_VERIFY of later Qt versions narrows a number of its own in our files.
        if(Qt6_VERSION VERSION_GREATER 6.4.2)
            target_compile_options(${target} PRIVATE -Wno-conversion)
        endif()
        get_target_property(sources ${target} SOURCES)
        kudelma_has_classes_for_moc(has_classes ${sources})
        set_target_properties(${target} PROPERTIES AUTOMOC ${has_classes})
    endif()
    set_property(GLOBAL APPEND PROPERTY kudelma_targets ${target})
endfunction()

# Whether one of these files has a class of which moc must know.
function(kudelma_has_classes_for_moc out)
    set(${out} OFF PARENT_SCOPE)
    foreach(source ${ARGN})
        cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR})
        if(EXISTS ${source})
            file(STRINGS ${source} classes REGEX "Q_OBJECT|Q_GADGET")
            if(classes)
                set(${out} ON PARENT_SCOPE)
            endif()
        endif()
    endforeach()
endfunction()

# What every object of ours has in common, warnings aside.
function(kudelma_flags target)
    target_compile_features(${target} PUBLIC cxx_std_20)
    target_compile_options(${target} PRIVATE -fno-omit-frame-pointer -Wpedantic)
    # Qt's test headers would take in the folder of each test, and no two tests could share what was precompiled.
    target_compile_options(${target} PRIVATE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
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
    if(NOT "${arg_LINKS};${arg_PRIVATE_LINKS}" MATCHES "Qt6::|kudelma_(casework|meeting|report|sync)")
        set_target_properties(kudelma_${name} PROPERTIES AUTOMOC OFF)
    endif()
endfunction()

function(kudelma_test name)
    cmake_parse_arguments(arg "" "TIMEOUT;IN" "LABEL;SOURCES;LINKS;ENVIRONMENT;ARGS" ${ARGN})
    set(program ${name})
    if(arg_IN)
        set(program ${arg_IN})
        kudelma_suite_of(suite ${arg_SOURCES})
        list(PREPEND arg_ARGS ${suite})
    endif()
    if(NOT TARGET ${program})
        add_executable(${program})
        kudelma_options(${program})
        target_include_directories(${program} PRIVATE
            ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR}/tests ${CMAKE_CURRENT_BINARY_DIR}/${program}_mocs)
        target_compile_definitions(${program} PRIVATE KUDELMA_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
        # Where it failed is all that a test must say of itself; a tenth of its compiling goes into more.
        target_compile_options(${program} PRIVATE $<$<CONFIG:Debug>:-g1>)
        if(arg_IN)
            target_sources(${program} PRIVATE ${PROJECT_SOURCE_DIR}/tests/support/suites.cpp)
        endif()
    endif()
    target_sources(${program} PRIVATE ${arg_SOURCES})
    target_link_libraries(${program} PRIVATE ${arg_LINKS})
    kudelma_test_mocs(${program} ${arg_SOURCES})
    add_test(NAME ${name} COMMAND ${program} ${arg_ARGS})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES LABELS "${arg_LABEL}" TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_SCALE_FACTOR=1;QT_FONT_DPI=96;LC_ALL=C.UTF-8;TZ=UTC;${arg_ENVIRONMENT}")
endfunction()

# The class of tests that the first of these files has; the others have none, or it would never run.
function(kudelma_suite_of out source)
    foreach(other ${ARGN})
        cmake_path(ABSOLUTE_PATH other BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR})
        file(STRINGS ${other} lines REGEX "KUDELMA_SUITE\\(")
        if(lines)
            message(FATAL_ERROR "The suite in ${other} would never run: give it a kudelma_test of its own.")
        endif()
    endforeach()
    cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR})
    file(STRINGS ${source} lines REGEX "KUDELMA_SUITE\\(")
    if(NOT lines MATCHES "^KUDELMA_SUITE\\(([A-Za-z0-9_:]+)\\)$")
        message(FATAL_ERROR "${source} must have one line KUDELMA_SUITE(...).")
    endif()
    set(${out} ${CMAKE_MATCH_1} PARENT_SCOPE)
    set_property(GLOBAL APPEND PROPERTY kudelma_suites ${source})
endfunction()

# At the end of the tests: a suite that no kudelma_test names would never run.
function(kudelma_check_suites)
    get_property(named GLOBAL PROPERTY kudelma_suites)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/*.cpp)
    list(REMOVE_ITEM sources ${named})
    foreach(source ${sources})
        file(STRINGS ${source} lines REGEX "KUDELMA_SUITE\\(")
        if(lines)
            message(FATAL_ERROR "The suite in ${source} would never run: name it in a kudelma_test.")
        endif()
    endforeach()
endfunction()

# Tests include what moc makes of them. Qt's own way would take two more steps for each, and longer than moc itself.
function(kudelma_test_mocs program)
    set(headers ${ARGN})
    list(FILTER headers INCLUDE REGEX "\\.h$")
    list(FILTER ARGN EXCLUDE REGEX "\\.h$")
    kudelma_has_classes_for_moc(has_classes ${headers})
    if(has_classes)
        set_target_properties(${program} PROPERTIES AUTOMOC ON) # left to Qt's way
        return()
    endif()
    foreach(source ${ARGN})
        kudelma_has_classes_for_moc(has_classes ${source})
        if(NOT has_classes)
            continue()
        endif()
        get_filename_component(stem ${source} NAME_WE)
        set(moc ${CMAKE_CURRENT_BINARY_DIR}/${program}_mocs/${stem}.moc)
        add_custom_command(OUTPUT ${moc}
            COMMAND Qt6::moc -nn ${CMAKE_CURRENT_SOURCE_DIR}/${source} -o ${moc}
            DEPENDS ${source} COMMENT "Moc of ${stem}" VERBATIM)
        target_sources(${program} PRIVATE ${moc})
        set_property(SOURCE ${source} APPEND PROPERTY OBJECT_DEPENDS ${moc})
    endforeach()
endfunction()

function(kudelma_qml_module target uri)
    cmake_parse_arguments(arg "" "" "QML_FILES;SINGLETONS;SOURCES;DEPENDENCIES;IMPORTS;RESOURCES;LINKS" ${ARGN})
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "kudelma_qml_module(${target}): what is \"${arg_UNPARSED_ARGUMENTS}\"?")
    endif()
    if(arg_SINGLETONS)
        set_source_files_properties(${arg_SINGLETONS} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
    endif()
    # Compiling QML to C++ pays off in what people run; in Debug it would make touching one file four times slower.
    set(cachegen "")
    if(CMAKE_BUILD_TYPE STREQUAL "Debug")
        set(cachegen NO_CACHEGEN)
    endif()
    string(REPLACE "." "/" folder ${uri})
    set(lists "")
    foreach(list SOURCES DEPENDENCIES IMPORTS RESOURCES)
        if(arg_${list})
            list(APPEND lists ${list} ${arg_${list}})
        endif()
    endforeach()
    # Qt 6.4 would put the module under "/" without the prefix, later ones under "/qt/qml".
    qt_add_library(${target} STATIC)
    set_property(GLOBAL APPEND PROPERTY kudelma_qml_modules ${target})
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
    qt_add_qml_module(${target} ${cachegen}
        URI ${uri} VERSION 1.0
        RESOURCE_PREFIX /qt/qml
        OUTPUT_DIRECTORY ${QT_QML_OUTPUT_DIRECTORY}/${folder}
        IMPORT_PATH ${QT_QML_OUTPUT_DIRECTORY}
        QML_FILES ${arg_QML_FILES} ${arg_SINGLETONS}
        ${lists})
    if(arg_SOURCES)
        kudelma_options(${target})
        cmake_language(EVAL CODE "cmake_language(DEFER CALL kudelma_spare_generated ${target})")
    else()
        kudelma_flags(${target})
    endif()
    target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR}/src ${CMAKE_CURRENT_SOURCE_DIR})
    # Qt registers C++ types by including their headers by bare name, whatever folder they stand in.
    foreach(source ${arg_SOURCES})
        get_filename_component(folder ${source} DIRECTORY)
        if(source MATCHES "\\.h$" AND folder)
            target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/${folder})
        endif()
    endforeach()
    target_link_libraries(${target} PUBLIC Qt6::Quick ${arg_LINKS})
endfunction()

# Warnings are for our own files: the C++ that Qt makes out of QML shadows names and converts as it likes.
function(kudelma_spare_generated target)
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "^${PROJECT_BINARY_DIR}/.*\\.cpp$")
    set_property(SOURCE ${sources} APPEND PROPERTY COMPILE_OPTIONS -w)
endfunction()

function(kudelma_translations target name)
    file(GLOB catalogues CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/assets/translations/${name}_*.ts)
    if(NOT catalogues)
        message(FATAL_ERROR "kudelma_translations(${target}): there is no assets/translations/${name}_*.ts.")
    endif()
    qt_add_lrelease(${target} TS_FILES ${catalogues} QM_FILES_OUTPUT_VARIABLE compiled)
    qt_add_resources(${target} ${target}_translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${compiled})

    # The words in the code are English, so English has a file only where counting needs one, with those words alone.
    # Qt's own function cannot tell the languages apart.
    file(GLOB_RECURSE texts CONFIGURE_DEPENDS *.qml *.cpp *.h)
    set(english ${catalogues})
    list(FILTER english INCLUDE REGEX "_en\\.ts$")
    list(FILTER catalogues EXCLUDE REGEX "_en\\.ts$")
    set(lupdate Qt6::lupdate ${texts} -I ${PROJECT_SOURCE_DIR}/src -no-obsolete -locations none)
    set(count_in_english "")
    if(english)
        set(count_in_english COMMAND ${lupdate} -pluralonly -ts ${english})
    endif()
    add_custom_target(${target}_lupdate COMMAND ${lupdate} -ts ${catalogues} ${count_in_english} VERBATIM)
endfunction()
