// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/core/app.h"

namespace kudelma::app {

using namespace Qt::StringLiterals;

namespace {
App* g_instance = nullptr; // QML asks for its singleton by a static function; main() and tests build just one.
}

App::App(const Options& options, QObject* parent)
    : QObject(parent)
    , m_appearance(options.appearanceFile)
    , m_session(options.profileFolder)
    , m_meetingTemplate(options.meetingTemplate)
    , m_start(std::make_unique<StartDesk>(m_session))
    , m_home(std::make_unique<HomeDesk>(m_session))
    , m_guest(std::make_unique<GuestDesk>(options.profileFolder, m_appearance))
{
    g_instance = this;
    if (!options.server.isEmpty())
        m_session.setServer(options.server); // of this start only: nothing is open yet
    connect(&m_session, &Session::opened, this, &App::refreshStage);
    connect(&m_session, &Session::caseClosing, this, &App::clearDesks);
    connect(&m_session, &Session::locked, this, [this] {
        clearDesks();
        refreshStage();
    });
    refreshStage();
}

App::~App()
{
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
    const bool hadDesk = m_desk || m_review || m_memos;
    // QML lets go of a desk when its stage changes; the objects are deleted after that.
    auto table = std::move(m_table);
    auto review = std::move(m_review);
    auto desk = std::move(m_desk);
    auto memos = std::move(m_memos);
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
    m_memos = std::make_unique<MemoDesk>(m_session, **room, m_appearance, m_meetingTemplate);
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
    Q_EMIT tableChanged();
    refreshStage();
    return true;
}

void App::leaveTable()
{
    const auto table = std::move(m_table);
    const auto memos = renewMemos();
    Q_EMIT tableChanged();
    Q_EMIT deskChanged();
    refreshStage();
}

std::unique_ptr<MemoDesk> App::renewMemos()
{
    auto old = std::move(m_memos);
    if (CaseRoom* room = m_session.openRoom())
        m_memos = std::make_unique<MemoDesk>(m_session, *room, m_appearance, m_meetingTemplate);
    return old;
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
    const auto review = std::move(m_review);
    const auto memos = renewMemos();
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

void App::lock()
{
    m_session.lock();
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
        if (!m_session.cases().empty())
            openCase(m_session.cases().front().key);
    };
    connect(m_start.get(), &StartDesk::created, this, showFirst, Qt::SingleShotConnection);
    connect(m_start.get(), &StartDesk::unlocked, this, showFirst, Qt::SingleShotConnection);
    if (m_session.profileExists())
        m_start->unlockForRehearsal(passphrase);
    else
        m_start->createForRehearsal(u"Pia Lehtovaara"_s, u"vastuusosiaalityöntekijä"_s, passphrase);
}

} // namespace kudelma::app
