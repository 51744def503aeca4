// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "ui/visit/visit.h"

#include "app/speech/read_aloud.h"
#include "ui/stage.h"

#include <QAccessible>
#include <QDir>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace kudelma::test {

namespace {

constexpr int kStartMs = 20'000;
constexpr int kVisitFrames = 3;
constexpr int kVisitLongestFrame = 200;
constexpr int kVisitBetweenFrames = 25;

bool isTapped(const QQuickItem* item)
{
    return item->isEnabled() && item->width() > 0 && item->height() > 0
        && (item->activeFocusOnTab() || item->inherits("QQuickAbstractButton"));
}

/// The device has a voice, so that its button is there; nothing is heard.
class Silence final : public app::SpeechOut
{
public:
    void play(std::vector<std::int16_t>, int, std::function<void()> done) override { done(); }
    void stop() override { }
};

void giveVoice()
{
    static Silence silence;
    app::ReadAloud::setOut(&silence);
}

app::App::Options optionsFor(const QString& profile, const QUrl& server, const app::IdleLock::Now& now)
{
    app::App::Options options;
    options.profileFolder = profile;
    options.server = server;
    options.now = now;
    return options;
}

} // namespace

QPointingDevice* fingers()
{
    static QPointingDevice* device = QTest::createTouchDevice();
    return device;
}

Relay::Relay(const QString& data)
{
    QDir().mkpath(data);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationDirPath() + u"/kudelma_server"_s,
        {u"--listen"_s, u"127.0.0.1:0"_s, u"--data"_s, data});
    const QByteArray greeting = "listening ";
    while (m_process.canReadLine() || m_process.waitForReadyRead(kStartMs)) {
        const QByteArray line = m_process.readLine().trimmed();
        if (line.startsWith(greeting)) {
            m_address = QUrl(QString::fromUtf8(line.mid(greeting.size())));
            return;
        }
    }
}

Relay::~Relay()
{
    stop();
}

void Relay::stop()
{
    m_process.kill();
    m_process.waitForFinished();
}

Visit::Visit(const QString& profile, const QUrl& server, const app::IdleLock::Now& now)
    : m_app(optionsFor(profile, server, now))
{
    allVisits().push_back(this);
    giveVoice();
    m_app.appearance()->setReducedMotion(true);
    m_engine.addImportPath(u":/qt/qml"_s);
    QObject::connect(
        m_app.appearance(), &app::Appearance::languageChanged, &m_engine, [this] { m_engine.retranslate(); });
    m_engine.load(QUrl(u"qrc:/qt/qml/Kudelma/Main/Main.qml"_s));
    if (!m_engine.rootObjects().isEmpty())
        m_window = qobject_cast<QQuickWindow*>(m_engine.rootObjects().constFirst());
    // Without a pointer of its own, Qt believes one to rest on the button in the corner.
    if (m_window)
        QTest::mouseMove(m_window, QPoint(m_window->width() / 2, m_window->height() / 2));
    settle();
}

Visit::~Visit()
{
    std::erase(allVisits(), this);
    if (!m_window)
        return;
    // Qt's own file dialog (6.4) stays as long as the window, and its software renderer then forgets the pictures on
    // it.
    for (QObject* child : m_window->children()) {
        if (QByteArray(child->metaObject()->className()).startsWith("FileDialog"))
            delete child;
    }
    m_window->releaseResources(); // and those that are kept in case they are asked for again
    settle();
}

QQuickWindow* Visit::roomWindow() const
{
    const auto windows = m_window->findChildren<QQuickWindow*>(u"room"_s);
    for (QWindow* window : QGuiApplication::topLevelWindows()) {
        if (window->objectName() == "room"_L1 && window->isVisible())
            return qobject_cast<QQuickWindow*>(window);
    }
    return windows.isEmpty() ? nullptr : windows.constFirst();
}

std::vector<Visit*>& Visit::allVisits()
{
    static std::vector<Visit*> visits;
    return visits;
}

void Visit::put(const Look& look)
{
    // The words of a program belong to the whole process: where a language leaves a word as it stands in the source,
    // another visit's language would answer for it. So the others change first.
    for (Visit* visit : allVisits()) {
        if (visit != this)
            visit->m_app.appearance()->setLanguage(look.language);
    }
    m_app.appearance()->setLanguage(look.language);
    m_app.appearance()->setTheme(look.theme);
    m_app.appearance()->setTextPercent(look.textPercent);
    m_window->resize(look.size);
    settle();
}

void Visit::settle()
{
    if (!m_window)
        return;
    for (int frame = 0; frame < kVisitFrames; ++frame) {
        QSignalSpy shown(m_window, &QQuickWindow::afterRendering);
        m_window->requestUpdate();
        shown.wait(kVisitLongestFrame);
        QTest::qWait(kVisitBetweenFrames);
    }
}

bool Visit::waitFor(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, kPatience);
}

QString spokenName(QQuickItem* item)
{
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(item);
    return face ? face->text(QAccessible::Name) : QString();
}

QQuickItem* Visit::named(const QString& name) const
{
    QQuickItem* exact = nullptr;
    QQuickItem* beginning = nullptr;
    visitVisible(m_window->contentItem(), [&](QQuickItem* item) {
        if (isTapped(item)) {
            const QString spoken = spokenName(item);
            if (spoken == name)
                exact = item; // what is drawn last lies on top
            else if (!beginning && spoken.startsWith(name))
                beginning = item;
        }
        return true;
    });
    return exact ? exact : beginning;
}

QQuickItem* Visit::reached(const QString& name)
{
    if (QQuickItem* item = named(name))
        return item;
    std::vector<QQuickItem*> lists;
    visitVisible(m_window->contentItem(), [&](QQuickItem* item) {
        if (QByteArray(item->metaObject()->className()).startsWith("CardList"))
            lists.push_back(item);
        return true;
    });
    for (QQuickItem* list : lists) {
        for (int row = 0; row < list->property("count").toInt(); ++row) {
            QMetaObject::invokeMethod(list, "bring", Q_ARG(int, row));
            settle();
            if (QQuickItem* item = named(name))
                return item;
        }
    }
    return nullptr;
}

bool Visit::says(const QString& words) const
{
    bool isSaid = false;
    visitVisible(m_window->contentItem(), [&](QQuickItem* item) {
        isSaid = isSaid || spokenName(item).startsWith(words);
        return !isSaid;
    });
    return isSaid;
}

bool Visit::tap(const QString& name)
{
    return tap(named(name));
}

bool Visit::tap(QQuickItem* item)
{
    if (!item)
        return false;
    activate();
    item->forceActiveFocus(Qt::TabFocusReason); // brings it into view where it is scrolled away
    settle();
    const QPoint at = item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
    QTest::touchEvent(m_window, fingers()).press(0, at, m_window);
    QTest::touchEvent(m_window, fingers()).release(0, at, m_window);
    settle();
    return true;
}

bool Visit::type(const QString& field, const QString& words)
{
    if (!tap(field))
        return false;
    for (const QChar letter : words)
        QTest::sendKeyEvent(QTest::Click, m_window, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    settle();
    return true;
}

/// Of several visits only one has the keyboard, and what has it is what a page scrolls to.
void Visit::activate()
{
    m_window->requestActivate();
    static_cast<void>(waitFor([this] { return m_window->isActive(); }));
}

void Visit::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    activate();
    QTest::keyClick(m_window, key, modifiers);
    settle();
}

bool Visit::makeProfile(const QString& name)
{
    m_app.start()->createForRehearsal(name, u"vastuusosiaalityöntekijä"_s, u"harjoitellaan yhdessä"_s);
    if (!waitFor([this] { return m_app.stage() == app::App::Stage::Home && !m_app.start()->kit().isEmpty(); }))
        return false;
    QStringList answers;
    for (const int group : m_app.start()->kitAsked())
        answers << m_app.start()->kit().value(group - 1);
    return m_app.start()->tryKit(answers);
}

bool Visit::openPracticeCase()
{
    const QString key = m_app.home()->practice()->take(u"case_a"_s);
    const bool open = !key.isEmpty() && m_app.openCase(key);
    settle();
    return open;
}

bool Visit::openTable()
{
    const bool open = m_app.openTable(m_app.desk()->nextMeeting());
    settle();
    return open;
}

bool reach(app::MeetingTable& table, const QString& phase)
{
    const int voice = table.phases()->indexOfKey(u"childs-voice"_s);
    const bool isBegun
        = table.phases()->value(voice, u"now"_s).toBool() || table.phases()->value(voice, u"done"_s).toBool();
    const bool isPast = table.phaseIndex() < voice && table.phases()->indexOfKey(phase) > voice;
    return (!isPast || isBegun || table.goTo(u"childs-voice"_s)) && table.goTo(phase);
}

bool letIn(Visit& host, Visit& guest, const QString& member)
{
    if (!host.app().table())
        return false;
    app::LobbyDesk* lobby = host.app().table()->lobby();
    const QString lookup = lobby->invite(member, 24);
    guest.app().joinAsGuest(lobby->linkOf(lookup));
    const auto door = [&](app::GuestDesk::Door wanted) {
        return guest.waitFor([&] { return guest.app().guest()->door() == wanted; });
    };
    if (lookup.isEmpty() || !door(app::GuestDesk::Door::Ready))
        return false;
    guest.app().guest()->knock();
    if (!host.waitFor([&] { return lobby->knocks()->rowCount() > 0; }))
        return false;
    lobby->letIn(lobby->knocks()->value(0, u"lookup"_s).toString(), lobby->knocks()->value(0, u"device"_s).toString());
    return door(app::GuestDesk::Door::In);
}

} // namespace kudelma::test
