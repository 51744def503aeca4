# SPDX-FileCopyrightText: 2026 Kudelma
# SPDX-License-Identifier: EUPL-1.2
#
# Debian packages of the server and of the client, from a release build: cpack -G DEB --config build/release/CPackConfig.cmake
# Each depends on the shared libraries that its program is linked to, and the client on the QML modules it loads.
include(GNUInstallDirs)
# Packing does not build the tests first.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY TRUE)
install(TARGETS kudelma kudelma_genogram_program RUNTIME COMPONENT client)
install(TARGETS kudelma_server RUNTIME COMPONENT server)
install(FILES sync_server/packaging/kudelma-server.service DESTINATION lib/systemd/system COMPONENT server)
install(FILES sync_server/packaging/server.conf DESTINATION /etc/kudelma COMPONENT server)
get_target_property(guest_page guest_page served)
install(DIRECTORY ${guest_page}/ DESTINATION ${CMAKE_INSTALL_DATADIR}/kudelma-server/guest_page COMPONENT server)
install(FILES sync_server/README.md DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/kudelma-server COMPONENT server)
foreach(component client server)
    install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/kudelma-${component} RENAME copyright
        COMPONENT ${component})
endforeach()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME kudelma)
set(CPACK_PACKAGE_CONTACT "Kudelma <kudelma@localhost>")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL client server)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS OFF)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_SERVER_PACKAGE_NAME kudelma-server)
set(CPACK_DEBIAN_CLIENT_PACKAGE_NAME kudelma-client)
set(CPACK_COMPONENT_SERVER_DESCRIPTION "Sync server for Kudelma
 Passes sealed envelopes between the devices of a circle. It knows no name and no word.")
set(CPACK_COMPONENT_CLIENT_DESCRIPTION "The table of the systemic weekly meeting
 Genograms, hypotheses and the child's own words, encrypted on the device and shared in circles.")
# What an operator changed stays when a newer package is installed.
file(WRITE ${PROJECT_BINARY_DIR}/packaging/conffiles "/etc/kudelma/server.conf\n")
set(CPACK_DEBIAN_SERVER_PACKAGE_CONTROL_EXTRA ${PROJECT_BINARY_DIR}/packaging/conffiles)
# The Debian packages marked "runtime" in the list that set-up reads.
file(STRINGS .setup/packages.txt runtime REGEX "^[^# ]+ +runtime$")
list(TRANSFORM runtime REPLACE " +runtime$" "")
list(APPEND runtime fonts-noto-core)
list(JOIN runtime ", " CPACK_DEBIAN_CLIENT_PACKAGE_DEPENDS)
include(CPack)
