# SPDX-License-Identifier: GPL-3.0-or-later
# What "cmake --install" puts where, and the Debian package (cpack -G DEB) made of it.
include(GNUInstallDirs)
set(desktop_folder "${PROJECT_SOURCE_DIR}/resources/desktop")
set(application_id org.contend.Contend)

install(TARGETS contend RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
# Not for people to start: contend looks for it here, see core/run/run_controller.
install(TARGETS contend-host RUNTIME DESTINATION "${CMAKE_INSTALL_LIBEXECDIR}/contend")
install(FILES "${desktop_folder}/${application_id}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${desktop_folder}/${application_id}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/contend.svg"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps" RENAME "${application_id}.svg")
install(FILES "${desktop_folder}/contend.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")

set(CPACK_PACKAGE_VENDOR "The Contend developers")
set(CPACK_PACKAGE_CONTACT "The Contend developers <contend@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "see what threads and processes really do")
set(CPACK_PACKAGE_DESCRIPTION "Contend answers \"threads or processes?\" with measurements: it runs real work in\n\
threads, in threads under a model of Python's interpreter lock and in processes,\n\
draws live what every worker does, and tells a verdict from what was measured.")
set(CPACK_GENERATOR DEB)
set(CPACK_VERBATIM_VARIABLES ON) # quotes stay quotes
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX "/usr")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so that no linker knows of them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-qpa-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter, fonts-noto-cjk, qt6-translations-l10n, breeze-icon-theme")
include(CPack)
