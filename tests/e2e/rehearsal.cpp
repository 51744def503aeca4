// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Plays one weekly meeting of a practice case with real processes, leaves what everybody saw in a folder, and says
// whether anybody saw what was not theirs.
#include "play.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace kudelma::e2e;

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption bin(
        u"bin"_s, u"Folder of the programs."_s, u"folder"_s, QCoreApplication::applicationDirPath());
    const QCommandLineOption out(u"out"_s, u"Where what was seen is written."_s, u"folder"_s, u"out"_s);
    const QCommandLineOption story(
        u"case"_s, u"Which practice case: aino, wilmer or solomiia."_s, u"name"_s, u"aino"_s);
    parser.addOptions({bin, out, story});
    parser.addHelpOption();
    parser.process(application);
    const std::map<QString, decltype(&playOfAino)> plays
        = {{u"aino"_s, &playOfAino}, {u"wilmer"_s, &playOfWilmer}, {u"solomiia"_s, &playOfSolomiia}};
    const auto chosen = plays.find(parser.value(story));
    if (chosen == plays.end())
        parser.showHelp(1);
    const QString folder = QDir(parser.value(out)).absolutePath();
    for (const QString& part :
        {u"profiles"_s, u"server"_s, u"seen"_s, u"screens"_s, u"memos"_s, u"log"_s, u"pictures"_s, u"drawings"_s})
        QDir(folder + u'/' + part).removeRecursively();
    try {
        const std::unique_ptr<Play> play = chosen->second(QDir(parser.value(bin)).absolutePath(), folder);
        play->hold();
        play->check();
    } catch (const Mishap& mishap) {
        std::fprintf(stderr, "The rehearsal stopped: %s\n", mishap.what());
        return 1;
    }
    tell(u"The whole meeting went as it should. Screens and what each held lie in "_s + folder);
    return 0;
}
