// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/suites.h"

#include <cstdio>
#include <map>
#include <string_view>

namespace kudelma::test {

namespace {

std::map<std::string_view, RunSuite>& suites()
{
    static std::map<std::string_view, RunSuite> all;
    return all;
}

} // namespace

Suite::Suite(const char* name, RunSuite run)
{
    if (!suites().emplace(name, run).second)
        qFatal("Two suites are called %s; one of them would never run.", name);
}

} // namespace kudelma::test

int main(int argc, char** argv)
{
    const auto& all = kudelma::test::suites();
    const auto suite = argc > 1 ? all.find(argv[1]) : all.end();
    if (suite == all.end()) {
        std::fprintf(stderr, "Name one of these suites first:\n");
        for (const auto& [name, run] : all)
            std::fprintf(stderr, "  %s\n", std::string(name).c_str());
        return 2;
    }
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // by hand, too, no test needs a display
    argv[1] = argv[0];
    return suite->second(argc - 1, argv + 1);
}
