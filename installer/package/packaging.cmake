# What is installed, and the packages: `cmake --build build/release --target package` makes the deb and the tgz.
include(GNUInstallDirs)
set(CMAKE_INSTALL_DOCDIR ${CMAKE_INSTALL_DATADIR}/doc/quantscope) # lower case, as the package
set(qs_share ${CMAKE_INSTALL_DATADIR}/quantscope)
set(qs_package ${PROJECT_SOURCE_DIR}/installer/package)

install(TARGETS quantscope-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(QS_BUILD_GUI)
  install(TARGETS quantscope RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} BUNDLE DESTINATION .)
endif()
install(DIRECTORY ${PROJECT_SOURCE_DIR}/resources/models ${PROJECT_SOURCE_DIR}/resources/data
                  ${PROJECT_SOURCE_DIR}/resources/samples ${PROJECT_SOURCE_DIR}/resources/help DESTINATION ${qs_share}
        PATTERN __pycache__ EXCLUDE)
install(FILES ${PROJECT_SOURCE_DIR}/resources/PROVENANCE.md DESTINATION ${qs_share})
install(FILES ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})

if(UNIX AND NOT APPLE)
  find_program(gzip gzip REQUIRED)
  foreach(page quantscope quantscope-cli)
    configure_file(${qs_package}/${page}.1.in ${PROJECT_BINARY_DIR}/man/${page}.1 @ONLY)
    add_custom_command(OUTPUT ${PROJECT_BINARY_DIR}/man/${page}.1.gz
                       COMMAND ${gzip} -9nc ${page}.1 > ${page}.1.gz
                       DEPENDS ${PROJECT_BINARY_DIR}/man/${page}.1 WORKING_DIRECTORY ${PROJECT_BINARY_DIR}/man)
    list(APPEND man_pages ${PROJECT_BINARY_DIR}/man/${page}.1.gz)
  endforeach()
  add_custom_target(man_pages ALL DEPENDS ${man_pages})
  install(FILES ${man_pages} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/quantscope.svg
          DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
  install(FILES ${qs_package}/quantscope.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES ${qs_package}/quantscope-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
          RENAME quantscope.xml)
  configure_file(${qs_package}/io.github.quantscope.metainfo.xml.in
                 ${PROJECT_BINARY_DIR}/io.github.quantscope.metainfo.xml @ONLY)
  install(FILES ${PROJECT_BINARY_DIR}/io.github.quantscope.metainfo.xml
          DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
  install(FILES ${qs_package}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
endif()

set(CPACK_PACKAGE_NAME quantscope)
set(CPACK_PACKAGE_VENDOR "The QuantScope authors")
set(CPACK_PACKAGE_CONTACT "The QuantScope authors <quantscope@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "workbench for quantization-aware-trained neural networks")
set(CPACK_PACKAGE_DESCRIPTION_FILE ${qs_package}/description.txt)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PACKAGE_INSTALL_DIRECTORY QuantScope)
set(CPACK_PACKAGE_EXECUTABLES quantscope QuantScope)

if(WIN32)
  # Not built here: written after CPack's documentation, for a build with Qt 6 from its own installer.
  set(CPACK_GENERATOR NSIS)
  set(CPACK_NSIS_DISPLAY_NAME QuantScope)
  set(CPACK_NSIS_INSTALLED_ICON_NAME bin/quantscope.exe)
  set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
  set(CPACK_NSIS_MODIFY_PATH ON)
elseif(APPLE)
  # Not built here either.
  set(CPACK_GENERATOR DragNDrop)
  set(CPACK_DMG_VOLUME_NAME QuantScope)
else()
  set(CPACK_GENERATOR DEB TGZ)
  set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
  set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
  set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
  set(CPACK_DEBIAN_PACKAGE_SECTION science)
  set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-qpa-plugins, qt6-translations-l10n, fonts-dejavu-core")
  set(CPACK_DEBIAN_PACKAGE_SUGGESTS "dataset-fashion-mnist, python3-torch, python3-torchvision, gcc")
endif()
if((WIN32 OR APPLE) AND QS_BUILD_GUI AND QT_KNOWN_POLICY_QTP0001)
  qt_generate_deploy_app_script(TARGET quantscope OUTPUT_SCRIPT qs_deploy NO_UNSUPPORTED_PLATFORM_ERROR)
  install(SCRIPT ${qs_deploy})
endif()
include(CPack)
