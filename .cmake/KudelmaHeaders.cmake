# SPDX-FileCopyrightText: 2026 Kudelma
# SPDX-License-Identifier: EUPL-1.2
#
# Headers of others, parsed once: half of a build's time is the standard library's and Qt's headers otherwise. Called at
# the end, when all targets are known:
#   kudelma_precompile_headers()   gives each target of kudelma_options, and what Qt makes for each QML module, the set that
#       fits
# Our own headers are never among them. The preset `tidy` reads every file by itself, without them, so that no missing
# #include can hide for long.

set(kudelma_headers_std <algorithm> <array> <chrono> <cmath> <cstdint> <deque> <functional> <map> <memory> <optional> <set>
    <span> <string> <string_view> <tuple> <unordered_map> <unordered_set> <utility> <variant> <vector> <tl/expected.hpp>)
set(kudelma_headers_core ${kudelma_headers_std} <QAbstractListModel> <QByteArray> <QCoreApplication> <QDateTime> <QDir>
    <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QLocale> <QObject> <QPointer> <QRegularExpression> <QSet>
    <QString> <QStringList> <QTimer> <QUrl> <QVariant>)
set(kudelma_headers_quick ${kudelma_headers_core} <QGuiApplication> <QQmlEngine> <QQuickItem> <QQuickWindow>
    <QtQml/qqmlregistration.h>)
set(kudelma_headers_test <QTest> <QSignalSpy> <QTemporaryDir>)

# Everything that `target` links, and what that links.
function(kudelma_linked target out)
    set(linked "")
    set(todo ${target})
    while(todo)
        list(POP_FRONT todo next)
        if(next IN_LIST linked OR NOT TARGET ${next})
            continue()
        endif()
        list(APPEND linked ${next})
        foreach(property LINK_LIBRARIES INTERFACE_LINK_LIBRARIES)
            get_target_property(more ${next} ${property})
            if(more)
                list(APPEND todo ${more})
            endif()
        endforeach()
    endwhile()
    set(${out} ${linked} PARENT_SCOPE)
endfunction()

# The target whose set fits; made when it is first wanted. Qt's test headers look at which other modules there are, and
# a precompiled header holds only where everything that it looked at is the same: hence every test links those modules.
function(kudelma_header_set target out)
    kudelma_linked(${target} linked)
    set(name std)
    set(links "")
    if("Qt6::Quick" IN_LIST linked)
        set(name quick)
        set(links Qt6::Quick)
    elseif("Qt6::Core" IN_LIST linked)
        set(name core)
        set(links Qt6::Core)
    endif()
    set(headers ${kudelma_headers_${name}})
    if("Qt6::Test" IN_LIST linked)
        string(APPEND name _test)
        list(APPEND headers ${kudelma_headers_test})
        list(APPEND links Qt6::Gui Qt6::Network Qt6::Test)
        target_link_libraries(${target} PRIVATE Qt6::Gui Qt6::Network)
    endif()
    set(holder kudelma_headers_${name})
    if(NOT TARGET ${holder})
        set(source ${PROJECT_BINARY_DIR}/headers/${name}.cpp)
        file(CONFIGURE OUTPUT ${source} CONTENT "// Compiled for its precompiled header alone.\n")
        add_library(${holder} OBJECT ${source})
        kudelma_flags(${holder})
        set_target_properties(${holder} PROPERTIES AUTOMOC OFF)
        target_link_libraries(${holder} PRIVATE ${links})
        target_precompile_headers(${holder} PRIVATE ${headers})
    endif()
    set(${out} ${holder} PARENT_SCOPE)
endfunction()

function(kudelma_precompile_headers)
    get_property(targets GLOBAL PROPERTY kudelma_targets)
    foreach(target ${targets})
        kudelma_header_set(${target} holder)
        target_precompile_headers(${target} REUSE_FROM ${holder})
    endforeach()
    # Qt writes three small files for each QML module, and all that they cost is its headers.
    get_property(modules GLOBAL PROPERTY kudelma_qml_modules)
    foreach(module ${modules})
        foreach(target ${module} ${module}plugin ${module}plugin_init)
            if(TARGET ${target} AND NOT target IN_LIST targets)
                kudelma_flags(${target})
                target_precompile_headers(${target} REUSE_FROM kudelma_headers_quick)
            endif()
        endforeach()
    endforeach()
endfunction()
