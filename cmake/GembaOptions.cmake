# Everything that holds for the whole tree: language level, Qt, sanitizers, where programs go.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

option(GEMBA_BUILD_UI "Build the QML applications" ON)
option(GEMBA_BUILD_BENCH "Build the benchmarks" ON)
option(GEMBA_BUILD_FUZZ "Build the fuzzers (needs clang)" OFF)
option(GEMBA_WERROR "Treat warnings as errors" OFF)
set(GEMBA_SANITIZE "" CACHE STRING "Sanitizers for -fsanitize=, e.g. address,undefined")

include(CTest)

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network Sql WebSockets HttpServer SerialPort SerialBus Test)
if(GEMBA_BUILD_UI)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Qml Quick Charts Widgets Svg LinguistTools)
endif()
# Debian does not ship Qt MQTT; where it exists it becomes a second MqttLink back end.
# Asked for by its own name, because as a component of Qt6 it would be looked for only beside Qt itself.
find_package(Qt6Mqtt 6.4 QUIET)

find_package(PkgConfig REQUIRED)
find_package(OpenSSL REQUIRED)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(CURL REQUIRED IMPORTED_TARGET libcurl)
pkg_check_modules(MOSQUITTO REQUIRED IMPORTED_TARGET libmosquitto)
pkg_check_modules(XCRYPT REQUIRED IMPORTED_TARGET libxcrypt)
pkg_check_modules(PQXX REQUIRED IMPORTED_TARGET libpqxx)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Precompiled headers and ccache agree only with these sloppiness flags (ccache manual, "Precompiled headers"). Paths are
  # taken relative to the tree, so that what one checkout compiled serves the next.
  set(CMAKE_CXX_COMPILER_LAUNCHER /usr/bin/env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE_PROGRAM})
endif()

if(GEMBA_SANITIZE)
  add_compile_options(-fsanitize=${GEMBA_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  add_link_options(-fsanitize=${GEMBA_SANITIZE})
endif()
