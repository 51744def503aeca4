// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QThread>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int kDefaultWidth = 1180;
constexpr int kMinHeight = 200;
constexpr int kMaxHeight = 8000;
constexpr int kMeasurements = 3;

QStringList storyFiles(const QString& only)
{
    QStringList files;
    const QStringList found = QDir(u":/qt/qml/Kudelma/Gallery"_s).entryList({u"*Story.qml"_s}, QDir::Files, QDir::Name);
    for (const QString& file : found) {
        if (file != u"Story.qml"_s && (only.isEmpty() || file.startsWith(only, Qt::CaseInsensitive)))
            files.append(file);
    }
    return files;
}

/// Layouts in layouts find their sizes over a few frames; a frame comes some milliseconds after it is asked for.
void settle(QQuickWindow* stage)
{
    constexpr int kFrames = 4;
    constexpr unsigned long kFrameMilliseconds = 20;
    for (int frame = 0; frame < kFrames; ++frame) {
        stage->requestUpdate();
        QThread::msleep(kFrameMilliseconds);
        QCoreApplication::processEvents();
    }
}

/// Shows one story after the other in the stage and saves its picture; false when one could not be saved.
bool photograph(QQuickWindow* stage, const QStringList& files, const QDir& folder, const QString& suffix, int height)
{
    bool allSaved = !files.isEmpty();
    for (const QString& file : files) {
        stage->setProperty("story", QUrl());
        // The story before lets go of its open dialogs only now.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        stage->setProperty("story", QUrl(u"qrc:/qt/qml/Kudelma/Gallery/"_s + file));
        settle(stage);
        QMetaObject::invokeMethod(stage, "openPopups");
        settle(stage);
        // What wraps in a new width has a new height: measured until it stays.
        for (int attempt = 0; attempt < kMeasurements; ++attempt) {
            const int wanted = height > 0 ? height : qRound(stage->property("pageHeight").toReal());
            stage->setHeight(qBound(kMinHeight, wanted, kMaxHeight));
            settle(stage);
        }
        const QString name = QFileInfo(file).completeBaseName().chopped(5).toLower() + suffix + u".png"_s;
        const bool saved = stage->grabWindow().save(folder.filePath(name));
        if (!saved)
            std::fprintf(stderr, "could not save %s\n", qPrintable(folder.filePath(name)));
        allSaved = allSaved && saved;
    }
    return allSaved;
}

} // namespace

int main(int argc, char* argv[])
{
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Shows the controls of Kudelma.Ui, or photographs them."_s);
    parser.addHelpOption();
    const QCommandLineOption screenshot(u"screenshot"_s, u"Save a picture of each story and end."_s, u"folder"_s);
    const QCommandLineOption theme(u"theme"_s, u"light, dark or contrast."_s, u"theme"_s, u"light"_s);
    const QCommandLineOption scale(u"text-scale"_s, u"1 to 2."_s, u"factor"_s, u"1"_s);
    const QCommandLineOption width(u"width"_s, u"In pixels."_s, u"pixels"_s, QString::number(kDefaultWidth));
    const QCommandLineOption height(u"height"_s, u"In pixels; 0 for as high as the story."_s, u"pixels"_s, u"0"_s);
    const QCommandLineOption locale(u"locale"_s, u"fi, sv or en."_s, u"locale"_s, u"fi"_s);
    const QCommandLineOption only(u"story"_s, u"Only stories that begin with this."_s, u"name"_s);
    parser.addOptions({screenshot, theme, scale, width, height, locale, only});
    parser.process(application);

    QLocale::setDefault(QLocale(parser.value(locale)));
    QTranslator translator;
    if (translator.load(u":/i18n/ui_%1.qm"_s.arg(parser.value(locale))))
        QCoreApplication::installTranslator(&translator);

    QQmlApplicationEngine engine;
    engine.addImportPath(u":/qt/qml"_s);
    const bool photo = parser.isSet(screenshot);
    engine.setInitialProperties({{u"mode"_s, parser.value(theme)}, {u"textScale"_s, parser.value(scale).toDouble()},
        {u"width"_s, parser.value(width).toInt()}, {u"height"_s, qMax(800, parser.value(height).toInt())}});
    engine.load(
        QUrl(photo ? u"qrc:/qt/qml/Kudelma/Gallery/Stage.qml"_s : u"qrc:/qt/qml/Kudelma/Gallery/Gallery.qml"_s));
    auto* window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(engine.rootObjects().first());
    if (!window)
        return EXIT_FAILURE;
    window->show();
    if (!photo)
        return QGuiApplication::exec();

    const QDir folder(parser.value(screenshot));
    if (!folder.mkpath(u"."_s)) {
        std::fprintf(stderr, "could not make the folder %s\n", qPrintable(folder.path()));
        return EXIT_FAILURE;
    }
    const QString suffix
        = u"-%1-%2-%3-%4"_s.arg(parser.value(theme), parser.value(scale), parser.value(width), parser.value(locale));
    return photograph(window, storyFiles(parser.value(only)), folder, suffix, parser.value(height).toInt())
        ? EXIT_SUCCESS
        : EXIT_FAILURE;
}
