# SPDX-License-Identifier: GPL-3.0-or-later
# Where the installed program lies, and the .deb: cmake --preset release && ninja -C build/release && (cd build/release && cpack)
include(GNUInstallDirs)
set(packaging ${CMAKE_CURRENT_LIST_DIR})

install(TARGETS bihuan bihuanctl RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS bihuan_pages RUNTIME DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/bihuan)
install(FILES ${packaging}/bihuan.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${packaging}/bihuan.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/app.svg
  DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME bihuan.svg)
install(FILES ${packaging}/debian-copyright DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)

# Debian wants its manual pages and change log compressed, without a time stamp, so that a build can be repeated.
set(compressed)
function(install_compressed source name destination)
  set(target ${CMAKE_BINARY_DIR}/packaging/${name}.gz)
  add_custom_command(OUTPUT ${target}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/packaging
    COMMAND gzip -9nc ${source} > ${target} DEPENDS ${source} VERBATIM)
  install(FILES ${target} DESTINATION ${destination})
  set(compressed ${compressed} ${target} PARENT_SCOPE)
endfunction()
install_compressed(${packaging}/bihuanctl.1 bihuanctl.1 ${CMAKE_INSTALL_MANDIR}/man1)
install_compressed(${packaging}/bihuan.1 bihuan.1 ${CMAKE_INSTALL_MANDIR}/man1)
install_compressed(${packaging}/debian-changelog changelog ${CMAKE_INSTALL_DOCDIR})
add_custom_target(package_files ALL DEPENDS ${compressed})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME bihuan)
set(CPACK_PACKAGE_CONTACT "Bihuan maintainers <maintainers@bihuan.invalid>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so not found by looking at the libraries. Without a Chinese font every character is a box.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, qt6-image-formats-plugins, qt6-translations-l10n, fonts-noto-cjk")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-arphic-ukai, fcitx5-frontend-qt6, qt6-wayland")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Safety work of a primary school, from the list to the signed paper")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Bihuan keeps the papers of a school's safety office: staff and posts,
yearly safety responsibility agreements, and where each signed original is.
Lists come in from Excel or WPS, letters go out as official documents, and
every change is kept with who, when and why. Everything works offline.
.
The interface and the documents are Chinese. bihuanctl does the same work
on the command line.")
include(CPack)
