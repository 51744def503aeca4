# SPDX-FileCopyrightText: 2026 Kudelma
# SPDX-License-Identifier: EUPL-1.2
#
# Target `sqlcipher`: SQLCipher 4.14.0 (SQLite 3.51.3) as a static library, from the amalgamation inside the pinned
# npm package @journeyapps/sqlcipher (its lock entry has the checksum). Debian 12 ships 3.4.1 of 2016, too old to use.

set(kudelma_sqlcipher_source
    ${PROJECT_SOURCE_DIR}/.setup/node_modules/@journeyapps/sqlcipher/deps/sqlcipher-amalgamation)
if(NOT EXISTS ${kudelma_sqlcipher_source}/sqlite3.c)
    message(FATAL_ERROR "The SQLCipher source is not there yet: run ./check once (or ./run); it fetches what a build needs.")
endif()

add_library(sqlcipher STATIC ${kudelma_sqlcipher_source}/sqlite3.c)
set_target_properties(sqlcipher PROPERTIES AUTOMOC OFF AUTORCC OFF AUTOUIC OFF)
target_include_directories(sqlcipher SYSTEM PUBLIC ${kudelma_sqlcipher_source})
# sqlite3.h declares sqlite3_key_v2 only under SQLITE_HAS_CODEC, so its users need that one too.
target_compile_definitions(sqlcipher
    PUBLIC SQLITE_HAS_CODEC
    PRIVATE
        NDEBUG
        HAVE_STDINT_H # without it the amalgamation does not know uint64_t
        SQLITE_EXTRA_INIT=sqlcipher_extra_init
        SQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown
        SQLITE_THREADSAFE=1
        SQLCIPHER_CRYPTO_OPENSSL
        SQLITE_TEMP_STORE=3 # 2 could be overridden at run time to temporary files in plain text
        SQLITE_OMIT_LOAD_EXTENSION
        SQLITE_OMIT_SHARED_CACHE
        SQLITE_DQS=0
        SQLITE_ENABLE_FTS5
        SQLITE_DEFAULT_FOREIGN_KEYS=1)
# Not our code, so its warnings are not ours; and at -O0 it would make every test of the vault several times slower.
target_compile_options(sqlcipher PRIVATE -w $<IF:$<CONFIG:Debug>,-O1,-O2>)
target_link_libraries(sqlcipher PUBLIC OpenSSL::Crypto Threads::Threads ${CMAKE_DL_LIBS} m)
