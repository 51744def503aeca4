// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/core/app.h"

#include "app/start/case_dates.h"

#include <QDateTime>
#include <QGuiApplication>

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;

namespace {
App* g_instance = nullptr; // QML asks for its singleton by a static function; main() and tests build just one.

IdleLock::Now clockOf(const IdleLock::Now& now)
{
    return now ? now : IdleLock::Now(&QDateTime::currentMSecsSinceEpoch);
}

} // namespace

App::App(const Options& options, QObject* parent)
    : QObject(parent)
    , m_appearance(options.appearanceFile)
    , m_session(options.profileFolder)
    , m_meetingTemplate(options.meetingTemplate)
    , m_idleLock(m_session, clockOf(options.now))
    , m_start(std::make_unique<StartDesk>(m_session))
    , m_home(std::make_unique<HomeDesk>(m_session))
    , m_guest(std::make_unique<GuestDesk>(options.profileFolder, m_appearance))
{
    g_instance = this;
    if (!options.server.isEmpty())
        m_session.setServer(options.server); // of this start only: nothing is open yet
    connect(&m_session, &Session::opened, this, [this] {
        refreshStage();
        comeBack();
    });
    connect(&m_session, &Session::caseOpened, this, [this] { m_drafts.open(*m_session.caseStore()); });
    connect(&m_session, &Session::aboutToLock, this, [this] {
        if (m_stage != Stage::Guest)
            setStage(Stage::Locked);
    });
    connect(&m_session, &Session::caseClosing, this, [this] {
        noteCaseDates();
        clearDesks();
        m_drafts.close();
    });
    connect(&m_session, &Session::locked, this, [this] {
        clearDesks();
        refreshStage();
    });
    connect(&m_idleLock, &IdleLock::due, this, &App::lock);
    // Where the system tells that it goes to sleep or that its user leaves; elsewhere the idle lock sees the gap.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationSuspended)
            lock();
    });
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &App::lock, Qt::DirectConnection);
    refreshStage();
}

App::~App()
{
    m_session.lock();
    clearDesks();
    if (g_instance == this)
        g_instance = nullptr;
}

App* App::create(QQmlEngine* engine, QJSEngine*)
{
    Q_ASSERT(g_instance);
    QJSEngine::setObjectOwnership(g_instance, QJSEngine::CppOwnership);
    Q_UNUSED(engine)
    return g_instance;
}

void App::setStage(Stage stage)
{
    if (stage == m_stage)
        return;
    m_stage = stage;
    Q_EMIT stageChanged();
}

void App::refreshStage()
{
    if (m_stage == Stage::Guest)
        return;
    if (m_session.isOpen())
        setStage(m_table ? Stage::Table : m_review ? Stage::Review : m_desk ? Stage::Child : Stage::Home);
    else
        setStage(m_session.profileExists() ? Stage::Locked : Stage::FirstRun);
}

void App::clearDesks()
{
    const bool hadTable = m_table != nullptr;
    const bool hadDesk = m_desk || m_review;
    // QML lets go of a desk when its stage changes; the objects are deleted after that. The other way round, what is on
    // screen would still ask a desk that is no longer there.
    endShowAs();
    if (m_stage == Stage::Child || m_stage == Stage::Table || m_stage == Stage::Review)
        setStage(Stage::Home);
    auto table = std::move(m_table);
    auto review = std::move(m_review);
    auto desk = std::move(m_desk);
    if (hadTable)
        Q_EMIT tableChanged();
    if (hadDesk)
        Q_EMIT deskChanged();
}

bool App::openCase(const QString& key)
{
    const auto room = m_session.openCase(key);
    if (!room) {
        //: A short message: the page of a child could not be opened.
        Q_EMIT notice(tr("This could not be opened. Nothing was changed."), false);
        return false;
    }
    m_desk = std::make_unique<CaseDesk>(**room, m_appearance);
    Q_EMIT deskChanged();
    refreshStage();
    return true;
}

void App::closeCase()
{
    clearDesks();
    refreshStage();
    m_session.closeCase();
}

bool App::openTable(const QString& meeting)
{
    const auto id = casework::RecordId::fromText(meeting);
    CaseRoom* room = m_session.openRoom();
    if (!id || !room || !room->view().head(*id))
        return false;
    m_table = std::make_unique<MeetingTable>(*room, m_appearance, m_meetingTemplate, *id);
    m_meeting = meeting;
    m_idleLock.setMeetingOpen(true);
    Q_EMIT tableChanged();
    refreshStage();
    return true;
}

void App::leaveTable()
{
    endShowAs();
    m_idleLock.setMeetingOpen(false);
    setStage(m_desk ? Stage::Child : Stage::Home);
    const auto table = std::move(m_table);
    Q_EMIT tableChanged();
    refreshStage();
}

void App::openReview()
{
    if (CaseRoom* room = m_session.openRoom()) {
        m_review = std::make_unique<ReviewDesk>(*room, m_appearance);
        Q_EMIT deskChanged();
        refreshStage();
    }
}

void App::leaveReview()
{
    setStage(m_desk ? Stage::Child : Stage::Home);
    const auto review = std::move(m_review);
    Q_EMIT deskChanged();
    refreshStage();
}

void App::joinAsGuest(const QString& linkOrCode)
{
    setStage(Stage::Guest);
    m_guest->setServer(m_session.server());
    m_guest->open(linkOrCode);
}

void App::leaveGuest()
{
    m_guest->leave();
    m_stage = Stage::Locked;
    refreshStage();
    Q_EMIT stageChanged();
}

bool App::showAs(const QString& member)
{
    const auto id = casework::MemberId::fromText(member);
    CaseRoom* room = m_session.openRoom();
    if (!id || !room || room->person(*id).name.isEmpty())
        return false;
    m_viewAs = std::make_unique<ViewAsDesk>(*room, m_appearance, *id);
    Q_EMIT viewAsChanged();
    return true;
}

void App::endShowAs()
{
    if (!m_viewAs)
        return;
    const auto viewAs = std::move(m_viewAs);
    Q_EMIT viewAsChanged();
}

void App::lock()
{
    if (!m_session.isOpen())
        return;
    m_place = {m_session.openKey(), m_table ? m_meeting : QString(), m_review != nullptr};
    m_clipboard.clear();
    m_session.lock();
}

void App::comeBack()
{
    const Place place = std::exchange(m_place, {});
    const auto cases = m_session.cases();
    const bool known = std::ranges::any_of(cases, [&](const CaseEntry& entry) { return entry.key == place.openCase; });
    if (m_stage == Stage::Guest || !known)
        return;
    m_drafts.setResuming(true);
    const bool open = openCase(place.openCase);
    if (open && !place.meeting.isEmpty())
        openTable(place.meeting);
    else if (open && place.review)
        openReview();
    m_drafts.setResuming(false);
}

void App::undoLast()
{
    CaseRoom* room = m_stage == Stage::Guest ? m_guest->room() : m_session.openRoom();
    if (!room)
        return;
    static_cast<void>(room->editor().undo()); // nothing to undo is no error to the person
    room->client().flush();
}

void App::openDemo()
{
    // Nothing real is ever in this profile, so its passphrase need not be a secret.
    const QString passphrase = u"harjoitellaan yhdessä"_s;
    const auto showFirst = [this] {
        if (m_session.cases().empty())
            m_home->loadPractice();
        if (m_session.cases().empty() || !openCase(m_session.cases().front().key) || !openTable(m_desk->nextMeeting()))
            return;
        // An invitation can be made when the relay knows the circles.
        connect(m_table.get(), &MeetingTable::connectionChanged, this, &App::inviteToDemo);
    };
    connect(m_start.get(), &StartDesk::created, this, showFirst, Qt::SingleShotConnection);
    connect(m_start.get(), &StartDesk::unlocked, this, showFirst, Qt::SingleShotConnection);
    if (m_session.profileExists())
        m_start->unlockForRehearsal(passphrase);
    else
        m_start->createForRehearsal(u"Pia Lehtovaara"_s, u"vastuusosiaalityöntekijä"_s, passphrase);
}

void App::noteCaseDates()
{
    for (CaseEntry entry : m_session.cases()) {
        if (entry.key == m_session.openKey() && noteMeetings(m_session.openRoom()->view(), entry))
            static_cast<void>(m_session.updateCase(entry)); // unkept, it is noted when the case closes next
    }
}

void App::inviteToDemo()
{
    if (!m_table || !m_table->online() || m_table->waitingChanges() > 0)
        return;
    disconnect(m_table.get(), &MeetingTable::connectionChanged, this, &App::inviteToDemo);
    LobbyDesk* lobby = m_table->lobby();
    if (const QString lookup = lobby->invite(u"saara"_s, 1); !lookup.isEmpty())
        Q_EMIT invitationReady(lobby->linkOf(lookup));
}

} // namespace kudelma::app
