// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/core/app.h"

#include "app/preparation/apart_guard.h"
#include "app/review/answer_desk.h"
#include "app/start/case_dates.h"
#include "app/start/practice_case.h"
#include "app/steps/due_days.h"

#include <QDateTime>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace kudelma::app {

using namespace Qt::StringLiterals;

namespace {
App* g_instance = nullptr; // QML asks for its singleton by a static function; main() and tests build just one.

void deleteItems()
{
    // Items that stand in items are told to go only when those have gone.
    constexpr int kNesting = 3;
    for (int i = 0; i < kNesting; ++i)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

IdleLock::Now clockOf(const IdleLock::Now& now)
{
    return now ? now : IdleLock::Now(&QDateTime::currentMSecsSinceEpoch);
}

} // namespace

App::App(const Options& options, QObject* parent)
    : QObject(parent)
    , m_appearance(options.appearanceFile)
    , m_session(options.profileFolder, options.vault)
    , m_uses(m_session, m_appearance)
    , m_team(m_session)
    , m_meetingTemplate(options.meetingTemplate)
    , m_coverage(m_session, m_team, m_appearance, m_meetingTemplate)
    , m_local(m_session, options.profileFolder, options.localHosts)
    , m_idleLock(m_session, clockOf(options.now))
    , m_chime(m_appearance, options.chime)
    , m_door(m_chime)
    , m_start(std::make_unique<StartDesk>(m_session))
    , m_vault(std::make_unique<VaultDesk>(m_session, *m_start))
    , m_home(std::make_unique<HomeDesk>(m_session))
    , m_guest(std::make_unique<GuestDesk>(options.profileFolder, m_appearance))
{
    g_instance = this;
    connect(this, &App::stageChanged, this, &App::noteRehearsal);
    connect(m_guest.get(), &GuestDesk::changed, this, &App::noteRehearsal);
    if (!options.server.isEmpty())
        m_session.setServer(options.server); // of this start only: nothing is open yet
    connect(&m_session, &Session::opened, this, [this] {
        refreshStage();
        comeBack();
    });
    connect(m_start.get(), &StartDesk::renewed, this, [this] {
        m_team.open();
        comeBack();
    });
    connect(&m_session, &Session::caseOpened, this, [this] { m_drafts.open(*m_session.caseStore()); });
    connect(&m_session, &Session::aboutToLock, this, [this] {
        if (m_stage != Stage::Guest)
            setStage(Stage::Locked);
    });
    connect(&m_session, &Session::caseClosing, this, [this] {
        noteCaseDates();
        noteFigures();
        clearDesks();
        m_drafts.close();
    });
    connect(&m_session, &Session::olderCopyFound, this, [this] {
        Q_EMIT notice(
            //: A message after opening a child's page. The file on this device is older than when it was last used, for
            //: example after restoring a backup.
            tr("This page is an older copy than the one last used on this device. What is missing comes back from the "
               "others, if they have it."),
            false);
    });
    connect(&m_session, &Session::olderProfileFound, this, [this] {
        Q_EMIT notice(
            //: A message after unlocking: the files of the whole vault are older than when it was last used here.
            tr("This vault is an older copy than the one last used on this device. If you did not put a copy back "
               "yourself, tell your support."),
            false);
    });
    connect(&m_session, &Session::locked, this, [this] {
        clearDesks();
        refreshStage();
    });
    connect(&m_idleLock, &IdleLock::due, this, &App::lockNow);
    // Where the system tells that it goes to sleep or that its user leaves; elsewhere the idle lock sees the gap.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationSuspended)
            lockNow();
    });
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &App::lockNow, Qt::DirectConnection);
    connect(m_guest.get(), &GuestDesk::joinedTeam, this, [this] {
        leaveGuest();
        later([this] {
            if (!m_session.isOpen())
                return;
            m_team.open();
            //: A short message after an invitation into a team of colleagues was accepted.
            Q_EMIT notice(tr("You are in the team now."), false);
        });
    });
    const auto tellFailure = [this] {
        //: A short message: something with the team, its offers, or a new page failed.
        Q_EMIT notice(tr("That did not work. Nothing was changed."), false);
    };
    connect(&m_team, &TeamDesk::failed, this, tellFailure);
    connect(m_home.get(), &HomeDesk::failed, this, tellFailure);
    connect(&m_appearance, &Appearance::languageChanged, m_home.get(), &HomeDesk::retranslate);
    // Behind the page that comes back: messages go with the page that they were said on.
    connect(&m_local, &LocalDesk::failed, this, [this, tellFailure] { later(tellFailure); });
    connect(&m_local, &LocalDesk::notReady, this, [this] {
        later([this] {
            Q_EMIT notice(
                //: A message: a meeting without internet could not be ended.
                tr("This device does not have everything yet that was written in the meeting. Nothing was changed; try "
                   "again in a moment."),
                false);
        });
    });
    connect(&m_team, &TeamDesk::changed, this, [this] { m_door.setTeam(m_team.lobby()); });
    connect(this, &App::tableChanged, this, [this] { m_door.setTable(m_table.get()); });
    connect(this, &App::deskChanged, this, [this] {
        const bool isPage = m_desk || m_review;
        m_door.setPage(isPage ? m_session.openRoom() : nullptr);
        m_serviceVisits.setPage(m_desk ? m_session.openRoom() : nullptr);
    });
    m_door.setTeam(m_team.lobby());
    connect(&m_watched, &WatchedDoors::changed, this, [this] { m_door.setOthers(m_watched.rooms()); });
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

void App::noteRehearsal()
{
    const bool isPage = m_stage == Stage::Child || m_stage == Stage::Table || m_stage == Stage::Review;
    const CaseRoom* room = m_stage == Stage::Guest ? m_guest->room() : isPage ? m_session.openRoom() : nullptr;
    const bool rehearsal = room && room->isRehearsal();
    if (rehearsal == m_rehearsal)
        return;
    m_rehearsal = rehearsal;
    Q_EMIT rehearsalChanged();
}

App::Stage App::stageWithoutDesks() const
{
    return m_session.isOpen() ? Stage::Home : m_session.profileExists() ? Stage::Locked : Stage::FirstRun;
}

void App::refreshStage()
{
    if (m_stage == Stage::Guest || m_isComingBack)
        return;
    setStage(m_table ? Stage::Table : m_review ? Stage::Review : m_desk ? Stage::Child : stageWithoutDesks());
}

/// Pages are bound to desks, desks stand on the open case: they go in that order. QML deletes a page's items later, so
/// they are deleted here, before anything that they are bound to. Never call it from within a page's own handler.
void App::showInstead(Stage stage)
{
    dropViewAs();
    setStage(stage);
    deleteItems();
}

/// After the handler of the page that asked for it.
void App::later(const std::function<void()>& work)
{
    QMetaObject::invokeMethod(this, work, Qt::QueuedConnection);
}

void App::clearDesks()
{
    const bool hadTable = m_table != nullptr;
    const bool hadDesk = m_desk || m_review || m_memos;
    if (m_stage == Stage::Child || m_stage == Stage::Table || m_stage == Stage::Review)
        showInstead(Stage::Home);
    m_idleLock.setMeetingOpen(false);
    auto table = std::move(m_table);
    auto review = std::move(m_review);
    auto circles = std::move(m_circles);
    auto plans = std::move(m_plans);
    auto familyExport = std::move(m_familyExport);
    auto familyImport = std::move(m_familyImport);
    auto desk = std::move(m_desk);
    auto memos = std::move(m_memos);
    auto after = std::move(m_after);
    if (hadTable)
        Q_EMIT tableChanged();
    if (hadDesk)
        Q_EMIT deskChanged();
}

bool App::openCase(const QString& key)
{
    if (key != m_session.openKey())
        m_local.prepare(key);
    const auto room = m_session.openCase(key);
    if (!room) {
        //: A short message: the page of a child could not be opened.
        Q_EMIT notice(tr("This could not be opened. Nothing was changed."), false);
        return false;
    }
    // A supervisor reads; the workspace for it is another one.
    if ((*room)->person((*room)->self()).role == casework::MemberRole::Supervisor)
        makeReview(**room);
    else
        m_desk = std::make_unique<CaseDesk>(**room, m_appearance);
    m_circles = std::make_unique<CircleDesk>(m_session, **room, m_team);
    if (m_desk) {
        m_plans = std::make_unique<PlanDesk>(**room, m_appearance, m_meetingTemplate,
            [this](const QStringList& people) { return m_circles ? m_circles->addCircle(people) : QString(); });
    }
    m_familyExport = std::make_unique<FamilyExport>(m_session, **room, m_clipboard);
    m_familyImport = std::make_unique<FamilyImport>(**room);
    if (!m_review) {
        m_memos = std::make_unique<MemoDesk>(&m_session, **room, m_appearance, m_meetingTemplate);
        m_after = std::make_unique<AfterDesk>(m_session, **room, m_appearance, m_clipboard, m_meetingTemplate);
    }
    static_cast<void>(ApartGuard::of(**room)); // keeps doors shut from now on, also where no meeting is open
    noteFigures();
    Q_EMIT deskChanged();
    refreshStage();
    return true;
}

bool App::isAllKept()
{
    CaseRoom* room = m_session.openRoom();
    if (!room)
        return true;
    room->client().flush();
    if (room->troubles().notKept())
        Q_EMIT notice(
            tr("What was written last is not kept yet. Make room on the device before you close this page."), false);
    return !room->troubles().notKept();
}

void App::closeCase()
{
    later([this] {
        if (!isAllKept())
            return;
        clearDesks();
        m_session.closeCase();
        refreshStage();
    });
}

bool App::openTable(const QString& meeting)
{
    const auto id = casework::RecordId::fromText(meeting);
    CaseRoom* room = m_session.openRoom();
    if (!id || !room || !room->view().head(*id))
        return false;
    m_table.reset(); // takes its presence back before the next one tells its own
    m_table = std::make_unique<MeetingTable>(*room, m_appearance, m_meetingTemplate, *id);
    m_table->sessions()->setCircleMaker(
        [this](const QStringList& people) { return m_circles ? m_circles->addCircle(people) : QString(); });
    m_meeting = meeting;
    connect(m_table.get(), &MeetingTable::changed, this,
        [this, wasOpen = m_table->state() != MeetingTable::State::Closed]() mutable {
            if (std::exchange(wasOpen, m_table->state() != MeetingTable::State::Closed) && !wasOpen)
                noteFigures();
        });
    // The bell of the room: one device rings it.
    connect(m_table.get(), &MeetingTable::bellRang, this, [this] {
        if (m_table && m_table->console()->leads())
            m_chime.play(Chime::Sound::Bell);
    });
    m_idleLock.setMeetingOpen(true);
    Q_EMIT tableChanged();
    refreshStage();
    return true;
}

void App::tryBell()
{
    m_chime.play(Chime::Sound::Bell);
}

void App::openDoor()
{
    if (m_table) {
        Q_EMIT doorOpened();
        return;
    }
    CaseRoom* other = m_door.waiting() == 0 ? m_door.otherRoom() : nullptr;
    const QString meeting = other ? DoorWatch::meetingOf(*other) : m_door.meeting();
    later([this, meeting, page = m_watched.keyOf(other)] {
        if (!m_table && (m_desk || (m_stage == Stage::Home && openCase(page))) && openTable(meeting))
            Q_EMIT doorOpened();
    });
}

void App::leaveTable()
{
    later([this] {
        if (!m_table)
            return;
        showInstead(m_desk ? Stage::Child : Stage::Home);
        m_idleLock.setMeetingOpen(false);
        const auto table = std::move(m_table);
        const auto memos = renewMemos();
        const auto after = renewAfter();
        Q_EMIT tableChanged();
        Q_EMIT deskChanged();
        refreshStage();
    });
}

std::unique_ptr<MemoDesk> App::renewMemos()
{
    auto old = std::move(m_memos);
    if (CaseRoom* room = m_session.openRoom())
        m_memos = std::make_unique<MemoDesk>(&m_session, *room, m_appearance, m_meetingTemplate);
    return old;
}

std::unique_ptr<AfterDesk> App::renewAfter()
{
    auto old = std::move(m_after);
    if (CaseRoom* room = m_session.openRoom())
        m_after = std::make_unique<AfterDesk>(m_session, *room, m_appearance, m_clipboard, m_meetingTemplate);
    return old;
}

void App::beginLocal()
{
    later([this] {
        if (!isAllKept())
            return;
        const QString before = m_session.openKey();
        const QString key = m_local.begin();
        openCase(key.isEmpty() ? before : key);
    });
}

void App::endLocal()
{
    later([this] {
        if (!m_local.here() || m_local.ending() || !isAllKept())
            return;
        if (m_drafts.hasWords()) {
            Q_EMIT notice(
                //: A message: a meeting without internet cannot be ended while something is half written in a field.
                tr("Something is half written in this meeting. Keep it or clear it, then end the meeting."), false);
            return;
        }
        clearDesks(); // Nobody types into what is on its way.
        m_local.end([this](const std::optional<casework::BroughtHome>& report) {
            if (!m_desk && !m_review)
                openCase(m_session.openKey());
            if (report)
                tellBroughtHome(*report);
        });
    });
}

void App::discardLocal()
{
    later([this] {
        if (!m_local.discard())
            //: A short message: the page of a meeting without internet could not be deleted.
            Q_EMIT notice(tr("That did not work. Nothing was changed."), false);
        refreshStage();
    });
}

void App::tellBroughtHome(const casework::BroughtHome& report)
{
    //: A message after a meeting without internet: its changes stand on the child's page. %n: how many.
    QString text = tr("The meeting is over. %n changes were brought to this page.", "",
        int(report.added + report.changed + report.removed));
    if (!report.overruled.empty())
        //: %n entries were changed both in the meeting and on the child's page.
        text += u' '
            + tr("%n entries had been changed here too: now they are as in the meeting.", "",
                int(report.overruled.size()));
    if (!report.left.empty())
        //: %n entries stay on the child's page as they were, although they were changed in the meeting.
        text += u' '
            + tr("%n entries could not be brought. They are still on the meeting's page, on your home page.", "",
                int(report.left.size()));
    Q_EMIT notice(text, false);
}

void App::joinAsGuest(const QString& linkOrCode)
{
    if (!isAllKept())
        return;
    m_guest->setServer(m_session.server());
    if (m_session.isOpen()) {
        clearDesks();
        m_session.closeCase();
        m_guest->openSeat(linkOrCode, m_session);
        m_idleLock.setMeetingOpen(true);
    } else {
        m_guest->open(linkOrCode);
    }
    setStage(Stage::Guest);
}

void App::leaveGuest()
{
    later([this] {
        showInstead(stageWithoutDesks());
        m_guest->leave();
        m_idleLock.setMeetingOpen(false);
        refreshStage();
    });
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
    later([this] { dropViewAs(); });
}

void App::dropViewAs()
{
    if (!m_viewAs)
        return;
    const auto viewAs = std::move(m_viewAs);
    Q_EMIT viewAsChanged();
    deleteItems();
}

void App::lock()
{
    later([this] { lockNow(); });
}

void App::lockNow()
{
    if (!m_session.isOpen())
        return;
    m_place = {m_session.openKey(), m_table ? m_meeting : QString(), m_review != nullptr};
    m_clipboard.clearOwn();
    m_drafts.close(); // as things stand: pages that go away close what is open on them
    // A guest without a profile stays in the meeting; who sat down with one does not.
    if (m_stage != Stage::Guest || m_session.openRoom())
        showInstead(Stage::Locked);
    m_session.lock();
}

void App::shutDown()
{
    if (m_stage == Stage::Guest) {
        showInstead(stageWithoutDesks());
        m_guest->leave();
    }
    lockNow();
}

void App::comeBack()
{
    if (m_session.needsPassphrase())
        return; // First a new passphrase; then they are back where they were.
    const Place place = std::exchange(m_place, {});
    const auto cases = m_session.cases();
    const bool known = std::ranges::any_of(cases, [&](const CaseEntry& entry) { return entry.key == place.openCase; });
    if (m_stage == Stage::Guest || !known)
        return;
    m_drafts.setResuming(true);
    m_isComingBack = true; // A page on the way would be taken away while it is being made, which Qt 6.4 crashes in.
    const bool open = openCase(place.openCase);
    if (open && !place.meeting.isEmpty())
        openTable(place.meeting);
    else if (open && place.review)
        openReview();
    m_isComingBack = false;
    refreshStage();
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
            m_home->practice()->take(kFirstPractice);
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
        if (entry.key != m_session.openKey())
            continue;
        CaseRoom& room = *m_session.openRoom();
        const bool isNoted = noteDue(room.view(), room.self(), entry);
        const bool isAskedAnew = noteAsked(room, entry);
        const bool isInvitedAnew = noteInvitations(room, entry);
        if (noteCase(room.view(), entry) || isNoted || isAskedAnew || isInvitedAnew)
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
