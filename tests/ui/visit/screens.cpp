// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Leaves a picture of every screen in every state, for people to look at; nothing is compared.
#include "ui/visit/scenes.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace kudelma::test;

namespace {

struct Part
{
    const char* name;
    void (*play)(Album&, const QString&);
};

constexpr Part kParts[] = {{"boards", playBoards}, {"preparation", playPreparation}, {"planning", playPlanning},
    {"guidance", playGuidance}, {"start", playStart}, {"meeting", playMeeting}, {"dialogs", playDialogs},
    {"team", playTeam}, {"local", playLocal}, {"door", playDoor}, {"genogram", playGenogram}, {"family", playFamily},
    {"drawings", playDrawings}, {"story", playStory}, {"voice", playVoice}, {"links", playLinks},
    {"together", playTogether}, {"company", playCompany}, {"files", playFiles}, {"practice", playPractice},
    {"after", playAfter}, {"time", playTime}, {"many", playMany}};

} // namespace

int main(int argc, char* argv[])
{
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption out(u"out"_s, u"Folder of the pictures."_s, u"folder"_s, u"screens"_s);
    const QCommandLineOption only(u"only"_s, u"Only pictures whose names contain one of these."_s, u"words"_s);
    const QCommandLineOption parts(u"parts"_s, u"Play these parts alone, such as after,team."_s, u"names"_s);
    const QCommandLineOption looks(
        u"looks"_s, u"Which of tablet, portrait, phone, dark, portrait-dark, contrast, large."_s, u"names"_s);
    const QCommandLineOption languages(
        u"languages"_s, u"Which of fi, sv, en; a folder each, but for fi."_s, u"names"_s, u"fi"_s);
    const QCommandLineOption width(u"width"_s, u"No picture is wider."_s, u"pixels"_s);
    parser.addOptions({out, only, parts, looks, languages, width});
    parser.addHelpOption();
    parser.process(application);
    if (!kudelma::crypto::initialise())
        return 1;
    const QTemporaryDir home;
    const auto list
        = [&](const QCommandLineOption& option) { return parser.value(option).split(u',', Qt::SkipEmptyParts); };
    Album album(parser.value(out), list(only), list(looks), list(languages), parser.value(width).toInt());
    const QStringList wanted = list(parts);
    try {
        for (const Part& part : kParts) {
            const QString name = QString::fromLatin1(part.name);
            if (wanted.isEmpty() || wanted.contains(name))
                part.play(album, home.filePath(name));
        }
    } catch (const Stuck& stuck) {
        std::fprintf(stderr, "No way on: %s\n", stuck.what());
        return 1;
    }
    std::printf("%d pictures lie in %s.\n", album.count(), qUtf8Printable(QDir(parser.value(out)).absolutePath()));
    return 0;
}
