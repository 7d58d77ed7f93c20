# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of the project shares: include root, warnings, sanitizers.

find_package(Threads REQUIRED)
find_package(tl-expected REQUIRED)
find_package(fmt REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(httplib REQUIRED IMPORTED_TARGET cpp-httplib)

add_library(contend_settings INTERFACE)
target_include_directories(contend_settings INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_options(contend_settings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(contend_settings INTERFACE -Wno-restrict) # false alarms on string + (GCC bug 105329)
endif()
if(CONTEND_WARNINGS_AS_ERRORS)
  target_compile_options(contend_settings INTERFACE -Werror)
endif()
target_link_libraries(contend_settings INTERFACE Threads::Threads)

if(CONTEND_SANITIZE STREQUAL "thread" OR CONTEND_SANITIZE STREQUAL "address")
  target_compile_options(contend_settings INTERFACE -fsanitize=${CONTEND_SANITIZE} -fno-omit-frame-pointer -g)
  target_link_options(contend_settings INTERFACE -fsanitize=${CONTEND_SANITIZE})
  target_compile_definitions(contend_settings INTERFACE CONTEND_SANITIZED)
elseif(NOT CONTEND_SANITIZE STREQUAL "")
  message(FATAL_ERROR "CONTEND_SANITIZE is '${CONTEND_SANITIZE}'; allowed are thread, address or empty.")
endif()
