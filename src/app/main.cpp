// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/automation/driver.h"
#include "app/core/app.h"
#include "app/speech/read_aloud.h"
#include "app/speech_player.h"
#include "crypto/process_hardening.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QQmlApplicationEngine>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kPagesAreGone{500}; ///< After the stage has changed.

struct CommandLine
{
    QString profile;
    QUrl server;
    QString language;
    QString theme;
    QString join;
    int textPercent = 0;
    QSize window;
    bool automation = false;
    bool demo = false;
};

CommandLine readCommandLine(const QGuiApplication& app)
{
    QCommandLineParser parser;
    const QString home = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QCommandLineOption profile(u"profile"_s, u"Folder of the profile's vault."_s, u"folder"_s, home);
    const QCommandLineOption server(u"server"_s, u"Address of the meeting server, ws:// or wss://."_s, u"address"_s);
    const QCommandLineOption language(u"language"_s, u"fi, sv or en."_s, u"code"_s);
    const QCommandLineOption theme(u"theme"_s, u"light, dark or contrast."_s, u"name"_s);
    const QCommandLineOption text(u"text"_s, u"Size of text in percent, 100 to 200."_s, u"percent"_s);
    const QCommandLineOption window(u"window"_s, u"Size of the window, such as 1280x800."_s, u"size"_s);
    const QCommandLineOption join(u"join"_s, u"Join a meeting by its invitation."_s, u"link"_s);
    const QCommandLineOption demo(u"demo"_s, u"Open the practice case in a profile of its own."_s);
    const QCommandLineOption automation(u"automation"_s, u"Take verbs from standard input (rehearsals and tests)."_s);
    parser.addOptions({profile, server, language, theme, text, window, join, demo, automation});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(app);

    CommandLine line;
    line.profile = parser.value(profile);
    line.server = QUrl(parser.value(server));
    line.language = parser.value(language);
    line.theme = parser.value(theme);
    line.join = parser.value(join);
    line.textPercent = parser.value(text).toInt();
    const QStringList size = parser.value(window).split(u'x');
    if (size.size() == 2)
        line.window = QSize(size[0].toInt(), size[1].toInt());
    line.automation = parser.isSet(automation);
    line.demo = parser.isSet(demo);
    return line;
}

/// Warnings of Qt and QML may quote what a property held, so only their category and place are written, unless the
/// program was started for a test.
bool g_fullMessages = false;
void writeMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    const QString place
        = g_fullMessages ? text : u"a message of category %1"_s.arg(QLatin1StringView(context.category));
    std::fprintf(stderr, "kudelma: %s\n", qUtf8Printable(place));
}

} // namespace

int main(int argc, char* argv[])
{
    const kudelma::crypto::Hardening hardening = kudelma::crypto::hardenProcess();
    if (!hardening.memoryLocks)
        std::fputs(
            "kudelma: keys cannot be locked in memory here; use encrypted swap or raise the limit (ulimit -l).\n",
            stderr);
    if (!kudelma::crypto::initialise()) {
        std::fputs(
            "kudelma: this machine has no usable source of randomness, so nothing can be kept safe on it.\n", stderr);
        return 1;
    }
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(u"kudelma"_s);
    QGuiApplication::setApplicationDisplayName(u"Kudelma"_s);
    QGuiApplication::setApplicationVersion(QStringLiteral(KUDELMA_VERSION));
    const CommandLine line = readCommandLine(application);
    g_fullMessages = line.automation;
    qInstallMessageHandler(writeMessage);
    QDir().mkpath(line.profile);

    kudelma::app::App::Options options;
    options.profileFolder = line.profile;
    options.server = line.server;
    // Apart from the profile, so that a copy of the one is not a copy of the other.
    const QString keystore = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    if (!keystore.isEmpty())
        options.vault.keystore = std::make_shared<kudelma::vault::FileKeystore>(
            QDir(keystore).filePath(u"kudelma/keystore"_s).toStdString());
    options.appearanceFile = QDir(line.profile).filePath(u"appearance.ini"_s);
    kudelma::app::Loudspeaker bell;
    if (!line.automation) { // rehearsals are played in silence
        options.chime = [&bell](kudelma::app::Chime::Sound sound) {
            bell.play([sound] {
                return kudelma::app::Loudspeaker::Sound{
                    kudelma::app::Chime::samplesOf(sound), kudelma::app::Chime::kSamplesPerSecond};
            });
        };
    }
    kudelma::app::SpeechPlayer player;
    if (!line.automation)
        kudelma::app::ReadAloud::setOut(&player);
    const auto silent = qScopeGuard([] { kudelma::app::ReadAloud::setOut(nullptr); });
    kudelma::app::App app(options);
    kudelma::app::Appearance& look = *app.appearance();
    if (!line.language.isEmpty())
        look.setLanguage(line.language);
    if (line.theme == "dark"_L1)
        look.setTheme(kudelma::app::Appearance::Theme::Dark);
    else if (line.theme == "contrast"_L1)
        look.setTheme(kudelma::app::Appearance::Theme::Contrast);
    else if (line.theme == "light"_L1)
        look.setTheme(kudelma::app::Appearance::Theme::Light);
    if (line.textPercent > 0)
        look.setTextPercent(line.textPercent);
    if (line.automation)
        look.setReducedMotion(true);

    QQmlApplicationEngine engine;
    engine.addImportPath(u":/qt/qml"_s);
    QObject::connect(&look, &kudelma::app::Appearance::languageChanged, &engine, [&engine] { engine.retranslate(); });
    if (line.window.isValid())
        engine.setInitialProperties({{u"width"_s, line.window.width()}, {u"height"_s, line.window.height()}});
    engine.load(QUrl(u"qrc:/qt/qml/Kudelma/Main/Main.qml"_s));
    if (engine.rootObjects().isEmpty())
        return 1;

    // What pages held that are gone stays in the engine until it is asked to look: at once, and when the last of them
    // have gone by themselves.
    QTimer late;
    late.setSingleShot(true);
    late.setInterval(kPagesAreGone);
    const auto clean = [&engine] { engine.collectGarbage(); };
    QObject::connect(&late, &QTimer::timeout, &engine, clean);
    QObject::connect(&app, &kudelma::app::App::stageChanged, &engine, [&app, &engine, &late, clean] {
        if (app.stage() != kudelma::app::App::Stage::Locked)
            return;
        QTimer::singleShot(0, &engine, clean);
        late.start();
    });

    kudelma::app::Driver driver(app);
    if (line.automation)
        driver.start();
    if (line.demo) {
        // Of a made-up family: nothing that must not be seen.
        QObject::connect(&app, &kudelma::app::App::invitationReady, &app, [](const QString& link) {
            std::printf("A guest joins with: kudelma --profile FOLDER --join '%s'\n", qUtf8Printable(link));
            std::fflush(stdout);
        });
        app.openDemo();
    }
    if (!line.join.isEmpty())
        app.joinAsGuest(line.join);
    // While the pages still stand: what they are bound to must not go before them.
    QObject::connect(&application, &QCoreApplication::aboutToQuit, &app, &kudelma::app::App::shutDown);
    return QGuiApplication::exec();
}
