// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram_tool/command.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace kudelma::genogram_tool;

int main(int argc, char** argv)
{
    // Nothing is shown, so no display is needed; letters are measured and painted all the same.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const auto command = parseCommand(QCoreApplication::arguments().mid(1));
    if (!command) {
        std::fprintf(stderr, "kudelma-genogram: %s\n\n%s", qUtf8Printable(command.error()), qUtf8Printable(helpText()));
        return 2;
    }
    if (!command->language.isEmpty())
        QLocale::setDefault(QLocale(command->language));
    QTranslator words;
    if (words.load(QLocale(), u":/i18n/report"_s, u"_"_s))
        QCoreApplication::installTranslator(&words);
    return run(*command);
}
