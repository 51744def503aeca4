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

int main(int argc, char* argv[])
{
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption out(u"out"_s, u"Folder of the pictures."_s, u"folder"_s, u"screens"_s);
    const QCommandLineOption only(u"only"_s, u"Only pictures whose names contain one of these."_s, u"words"_s);
    const QCommandLineOption looks(
        u"looks"_s, u"Which of tablet, portrait, phone, dark, contrast, large."_s, u"names"_s);
    const QCommandLineOption width(u"width"_s, u"No picture is wider."_s, u"pixels"_s);
    parser.addOptions({out, only, looks, width});
    parser.addHelpOption();
    parser.process(application);
    if (!kudelma::crypto::initialise())
        return 1;
    const QTemporaryDir home;
    Album album(parser.value(out), parser.value(only).split(u',', Qt::SkipEmptyParts),
        parser.value(looks).split(u',', Qt::SkipEmptyParts), parser.value(width).toInt());
    try {
        playTogether(album, home.filePath(u"together"_s));
        playBoards(album, home.filePath(u"boards"_s));
        playPreparation(album, home.filePath(u"preparation"_s));
        playStart(album, home.filePath(u"start"_s));
        playMeeting(album, home.filePath(u"meeting"_s));
        playDialogs(album, home.filePath(u"dialogs"_s));
        playTeam(album, home.filePath(u"team"_s));
        playLocal(album, home.filePath(u"local"_s));
        playGenogram(album, home.filePath(u"genogram"_s));
        playFamily(album, home.filePath(u"family"_s));
        playDrawings(album, home.filePath(u"drawings"_s));
        playStory(album, home.filePath(u"story"_s));
        playVoice(album, home.filePath(u"voice"_s));
        playFiles(album, home.filePath(u"files"_s));
        playPractice(album, home.filePath(u"practice"_s));
        playAfter(album, home.filePath(u"after"_s));
        playTime(album, home.filePath(u"time"_s));
        playMany(album, home.filePath(u"many"_s));
    } catch (const Stuck& stuck) {
        std::fprintf(stderr, "No way on: %s\n", stuck.what());
        return 1;
    }
    std::printf("%d pictures lie in %s.\n", album.count(), qUtf8Printable(QDir(parser.value(out)).absolutePath()));
    return 0;
}
