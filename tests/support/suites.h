// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// A room's tests are one program, because reading headers and making the same templates again takes longer than
// anything else in a build. Each class of tests is a suite of that program, and runs in a process of its own:
//     app_tests TestLobby [options of Qt Test]
#pragma once

#ifdef QT_GUI_LIB
#include <QGuiApplication>
#else
#include <QCoreApplication>
#endif
#include <QTest>

namespace kudelma::test {

using RunSuite = int (*)(int argc, char** argv);

/// Notes a suite before main() begins. `name` must outlive the program.
struct Suite
{
    Suite(const char* name, RunSuite run);
};

template <typename Tests>
int runSuite(int argc, char** argv)
{
#ifdef QT_GUI_LIB
    QGuiApplication application(argc, argv);
#else
    QCoreApplication application(argc, argv);
#endif
    application.setAttribute(Qt::AA_Use96Dpi, true);
    Tests tests;
    return QTest::qExec(&tests, argc, argv);
}

} // namespace kudelma::test

#define KUDELMA_SUITE_NAMED(Class, number)                                                                             \
    [[maybe_unused]] static const kudelma::test::Suite kudelmaSuite##number(#Class, &kudelma::test::runSuite<Class>);
#define KUDELMA_SUITE_NUMBERED(Class, number) KUDELMA_SUITE_NAMED(Class, number)
/// In the place of QTEST_MAIN, in the file that CMake's kudelma_test(... IN ...) names first.
#define KUDELMA_SUITE(Class) KUDELMA_SUITE_NUMBERED(Class, __COUNTER__)
