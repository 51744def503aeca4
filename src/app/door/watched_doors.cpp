// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/door/watched_doors.h"

#include "app/preparation/apart_guard.h"
#include "vault/vault.h"

#include <algorithm>
#include <tuple>

namespace kudelma::app {

struct WatchedDoors::Page
{
    std::unique_ptr<vault::CaseStore> store;
    std::unique_ptr<CaseRoom> room; ///< After the store, which it uses.
};

WatchedDoors::WatchedDoors(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPause);
    m_again.setInterval(kLookEvery);
    connect(&m_soon, &QTimer::timeout, this, &WatchedDoors::refresh);
    connect(&m_again, &QTimer::timeout, this, &WatchedDoors::refresh);
    connect(&session, &Session::casesChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&session, &Session::caseClosing, &m_soon, qOverload<>(&QTimer::start));
    connect(&session, &Session::caseNeeded, this, &WatchedDoors::close);
    connect(&session, &Session::aboutToLock, this, &WatchedDoors::closeAll);
    connect(&session, &Session::aboutToBackUp, this, [this] {
        m_isPaused = true;
        closeAll();
    });
    connect(&session, &Session::backedUp, this, [this] {
        m_isPaused = false;
        m_soon.start();
    });
    connect(&session, &Session::serverChanged, this, [this] {
        closeAll(); // they connect anew
        m_soon.start();
    });
    m_soon.start();
}

WatchedDoors::~WatchedDoors()
{
    closeAll();
}

std::vector<CaseRoom*> WatchedDoors::rooms() const
{
    std::vector<CaseRoom*> rooms;
    for (const auto& [key, page] : m_pages)
        rooms.push_back(page->room.get());
    return rooms;
}

QString WatchedDoors::keyOf(const CaseRoom* room) const
{
    const auto found = std::ranges::find_if(m_pages, [&](const auto& page) { return page.second->room.get() == room; });
    return found == m_pages.end() ? QString() : found->first;
}

std::vector<CaseEntry> WatchedDoors::wanted() const
{
    if (!m_session.isOpen() || m_session.needsPassphrase() || m_isPaused)
        return {};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto isInvited
        = [&](const CaseEntry& entry) { return entry.invitedUntil.isValid() && entry.invitedUntil > now; };
    std::vector<CaseEntry> entries = m_session.cases();
    std::erase_if(entries, [&](const CaseEntry& entry) {
        const bool isToday = entry.nextMeeting.isValid()
            && entry.nextMeeting.toLocalTime().date() == now.toLocalTime().date() && !entry.rehearsal;
        // A meeting without internet has its door where it is held.
        return entry.key == m_session.openKey() || entry.isLocal() || (!isInvited(entry) && !isToday);
    });
    std::ranges::sort(entries, {}, [&](const CaseEntry& entry) {
        return std::tuple(!isInvited(entry), entry.nextMeeting.toMSecsSinceEpoch(), entry.key);
    });
    if (entries.size() > kMaxPages)
        entries.resize(kMaxPages);
    return entries;
}

void WatchedDoors::refresh()
{
    const std::vector<CaseEntry> entries = wanted();
    std::vector<QString> gone;
    for (const auto& [key, page] : m_pages) {
        if (std::ranges::find(entries, key, &CaseEntry::key) == entries.end())
            gone.push_back(key);
    }
    for (const QString& key : gone)
        close(key);
    for (const CaseEntry& entry : entries) {
        if (!m_pages.contains(entry.key))
            open(entry);
    }
    if (m_session.isOpen())
        m_again.start();
    else
        m_again.stop();
}

void WatchedDoors::open(const CaseEntry& entry)
{
    const auto id = vault::CaseId::fromHex(entry.key.toStdString());
    if (!id)
        return;
    // A copy that is older than it should be is opened by a person, who is told of it.
    auto store = m_session.vault()->openCase(*id);
    if (!store)
        return;
    sync::SyncClient::Options options;
    options.server = entry.server.isEmpty() ? m_session.server() : entry.server;
    auto page = std::make_unique<Page>();
    page->store = std::move(*store);
    page->room = std::make_unique<CaseRoom>(*page->store, m_session.device(), std::move(options),
        casework::MemberId::fromText(entry.self).value_or(m_session.self()));
    page->room->setPhone(m_session.phone());
    page->room->setRehearsal(entry.rehearsal);
    static_cast<void>(ApartGuard::of(*page->room)); // here too nobody is told of who must not come
    page->room->client().start();
    m_pages.emplace(entry.key, std::move(page));
    Q_EMIT changed();
}

void WatchedDoors::close(const QString& key)
{
    const auto found = m_pages.find(key);
    if (found == m_pages.end())
        return;
    const std::unique_ptr<Page> page = std::move(found->second);
    m_pages.erase(found);
    Q_EMIT changed();
    page->room.reset();
    const auto id = vault::CaseId::fromHex(key.toStdString());
    if (id && m_session.vault()) {
        // Compared when the case is opened next; without it only this one comparison is missing.
        static_cast<void>(m_session.vault()->noteFreshness(*id, page->store->freshness()));
    }
    static_cast<void>(page->store->checkpoint()); // what is not folded in now is folded in at the next opening
}

void WatchedDoors::closeAll()
{
    while (!m_pages.empty())
        close(QString(m_pages.begin()->first));
}

} // namespace kudelma::app
