# The helpers every folder uses. They carry the warnings, the strict Qt macros, the shared precompiled header
# and the rule that a target sees only what it links.

add_library(gemba_flags INTERFACE)
target_compile_options(gemba_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wsuggest-override
  $<$<BOOL:${GEMBA_WERROR}>:-Werror>)
target_compile_definitions(gemba_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_CONTEXTLESS_CONNECT QT_STRICT_ITERATORS
  GEMBA_VERSION="${PROJECT_VERSION}")

# Two carriers, because libraries compile with -fPIC and programs with -fPIE and a precompiled header serves only one.
file(WRITE ${CMAKE_BINARY_DIR}/pch/lib.cpp "")
file(WRITE ${CMAKE_BINARY_DIR}/pch/exe.cpp "int main() { return 0; }\n")
add_library(gemba_pch_lib STATIC ${CMAKE_BINARY_DIR}/pch/lib.cpp)
add_executable(gemba_pch_exe ${CMAKE_BINARY_DIR}/pch/exe.cpp)
set_target_properties(gemba_pch_exe PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/pch)
foreach(carrier gemba_pch_lib gemba_pch_exe)
  set_target_properties(${carrier} PROPERTIES AUTOMOC OFF)
  target_link_libraries(${carrier} PRIVATE Qt6::Core gemba_flags)
  target_precompile_headers(${carrier} PRIVATE
    <QByteArray> <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QObject> <QString> <QStringList>
    <QVariant> <functional> <memory> <optional> <string> <tuple> <utility> <vector>)
endforeach()

# gemba_module(core SOURCES … PUBLIC … PRIVATE … INCLUDE dir…)
# Static library Gemba::<name>. Its public headers stand in include/ unless INCLUDE names other folders.
function(gemba_module name)
  cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC;PRIVATE;INCLUDE" ${ARGN})
  set(target gemba_${name})
  add_library(${target} STATIC ${arg_SOURCES})
  add_library(Gemba::${name} ALIAS ${target})
  if(NOT arg_INCLUDE)
    set(arg_INCLUDE include)
  endif()
  target_include_directories(${target} PUBLIC ${arg_INCLUDE} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
  target_link_libraries(${target} PUBLIC ${arg_PUBLIC} PRIVATE ${arg_PRIVATE} gemba_flags)
  target_precompile_headers(${target} REUSE_FROM gemba_pch_lib)
endfunction()

# gemba_contract(alarms PUBLIC …): the header-only wire shapes of a domain, Gemba::alarms_contract, folder contract/.
function(gemba_contract name)
  cmake_parse_arguments(arg "" "" "PUBLIC" ${ARGN})
  add_library(gemba_${name}_contract INTERFACE)
  add_library(Gemba::${name}_contract ALIAS gemba_${name}_contract)
  target_include_directories(gemba_${name}_contract INTERFACE ${CMAKE_CURRENT_SOURCE_DIR}/contract)
  target_link_libraries(gemba_${name}_contract INTERFACE Gemba::wire ${arg_PUBLIC})
endfunction()

# gemba_program(gembad SOURCES … PRIVATE …): an executable in build/<preset>/bin.
function(gemba_program name)
  cmake_parse_arguments(arg "" "" "SOURCES;PRIVATE" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE ${arg_PRIVATE} gemba_flags)
  target_precompile_headers(${name} REUSE_FROM gemba_pch_exe)
endfunction()

# gemba_test(tst_core_result SOURCES … PRIVATE … LABELS quick|integration|pg|ui|e2e TIMEOUT s)
# One Qt Test program; without SOURCES it is <name>.cpp. Quick unless labelled otherwise. Its <QTest> is the patient one
# of tests/support.
function(gemba_test name)
  cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;PRIVATE;LABELS;ENVIRONMENT" ${ARGN})
  if(NOT arg_SOURCES)
    set(arg_SOURCES ${name}.cpp)
  endif()
  if(NOT arg_LABELS)
    set(arg_LABELS quick)
  endif()
  # For a test that hangs, not for one that is slow: longer than any wait within it on a machine ten times slower.
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 600)
  endif()
  add_executable(${name} ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_include_directories(${name} BEFORE PRIVATE ${PROJECT_SOURCE_DIR}/tests/support/include)
  target_link_libraries(${name} PRIVATE Qt6::Test ${arg_PRIVATE} gemba_flags)
  target_precompile_headers(${name} REUSE_FROM gemba_pch_exe)
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT}
    ENVIRONMENT "QTEST_FUNCTION_TIMEOUT=600000;QT_NO_GLIB=1;LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;${arg_ENVIRONMENT}")
endfunction()

# gemba_qml_module(Ui SOURCES … QML … RESOURCES … SINGLETONS … PUBLIC … PRIVATE …)
# Import URI Gemba.<name> from qml/Gemba/<name>, linked statically; qmllint target all_qmllint covers it.
function(gemba_qml_module name)
  cmake_parse_arguments(arg "" "" "SOURCES;QML;SINGLETONS;RESOURCES;PUBLIC;PRIVATE;IMPORTS" ${ARGN})
  set(target gemba_qml_${name})
  string(TOLOWER ${target} target)
  foreach(file ${arg_SINGLETONS})
    set_source_files_properties(${file} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
  endforeach()
  add_library(${target} STATIC)
  qt_add_qml_module(${target}
    URI Gemba.${name} VERSION 1.0
    RESOURCE_PREFIX /qt/qml
    OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/qml/Gemba/${name}
    IMPORT_PATH ${CMAKE_BINARY_DIR}/qml
    SOURCES ${arg_SOURCES} QML_FILES ${arg_SINGLETONS} ${arg_QML} RESOURCES ${arg_RESOURCES} IMPORTS ${arg_IMPORTS}
    DEPENDENCIES QtQuick)
  # Bytecode only: compiling every binding to C++ as well doubles the build for pages whose work is done in C++ types,
  # and the code that qmlcachegen of Qt 6.4 writes shadows its own parameters.
  set_target_properties(${target} PROPERTIES QT_QMLCACHEGEN_ARGUMENTS "--only-bytecode")
  target_include_directories(${target} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
  target_link_libraries(${target} PUBLIC Qt6::Quick ${arg_PUBLIC} PRIVATE ${arg_PRIVATE} gemba_flags)
  # Its own precompiled header: the Qt Quick definitions on its command line keep it from sharing the libraries' one.
  target_precompile_headers(${target} PRIVATE
    <QByteArray> <QDateTime> <QHash> <QList> <QObject> <QString> <QStringList> <QVariant> <QtQml/qqml.h>
    <functional> <memory> <optional> <utility> <vector>)
endfunction()

set(GEMBA_LANGUAGES en pl de ar)

# gemba_translations(gemba_qml_admin admin folder…): translations/<catalogue>_<language>.ts become :/i18n/<catalogue>_<language>.qm
# of the target; the target update_translations gathers the texts of the folders into them.
function(gemba_translations target catalogue)
  list(TRANSFORM GEMBA_LANGUAGES PREPEND ${PROJECT_SOURCE_DIR}/translations/${catalogue}_ OUTPUT_VARIABLE languages)
  list(TRANSFORM languages APPEND .ts)
  qt_add_lrelease(${target} TS_FILES ${languages} QM_FILES_OUTPUT_VARIABLE compiled)
  qt_add_resources(${target} languages_${catalogue} PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${compiled})
  add_custom_target(update_${catalogue}_translations
    COMMAND Qt6::lupdate -no-obsolete -locations none ${ARGN} -ts ${languages} VERBATIM)
  add_dependencies(update_translations update_${catalogue}_translations)
endfunction()

# gemba_migrations(alarms migrations/0005_alarms.sql …): the files become :/migrations/<module>/<file> of every program that links the module.
function(gemba_migrations name)
  foreach(file ${ARGN})
    get_filename_component(base ${file} NAME)
    set_source_files_properties(${file} PROPERTIES QT_RESOURCE_ALIAS ${base})
  endforeach()
  qt_add_resources(gemba_${name} migrations_${name} PREFIX /migrations/${name} FILES ${ARGN})
endfunction()
