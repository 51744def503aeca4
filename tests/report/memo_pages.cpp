// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Writes the memos of case A into a folder, for looking at them: memo_pages FOLDER [fi|sv|en]
#include "report/played_case.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char* argv[])
{
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() < 2)
        return 1;
    const kudelma::report::test::Language language(arguments.value(2, u"fi"_s));
    const kudelma::report::MemoType type = kudelma::report::test::loadLetters();
    const kudelma::report::test::PlayedCase played;
    for (const kudelma::casework::DemoCircle& circle : played.script().circles()) {
        if (!kudelma::report::hasMemo(played.source(circle.key), played.meetingOf(circle.key))) {
            std::printf("%s: none\n", qPrintable(circle.key));
            continue;
        }
        const kudelma::report::Memo memo = played.memo(circle.key);
        QFile file(QDir(arguments[1]).filePath(circle.key + u".pdf"_s));
        if (!file.open(QIODevice::WriteOnly))
            return 1;
        file.write(kudelma::report::memoPdf(memo, type, kudelma::report::test::options().today));
        QFile text(QDir(arguments[1]).filePath(circle.key + u".txt"_s));
        if (!text.open(QIODevice::WriteOnly))
            return 1;
        text.write(kudelma::report::test::plainText(memo).toUtf8());
    }
    return 0;
}
