// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/chime/door_watch.h"

#include "app/table/meeting_table.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace kudelma::app {

using namespace Qt::StringLiterals;

namespace {

/// As the rows of a LobbyDesk are called.
QString knockKey(const sync::KnockInfo& knock)
{
    return QString::fromStdString(knock.lookup.hex() + '/' + knock.guest.id().hex());
}

QStringList rowKeys(const KeyedListModel& list)
{
    QStringList keys;
    for (const KeyedListModel::Row& row : list.rows())
        keys << row.key;
    return keys;
}

void dropLinks(std::vector<QMetaObject::Connection>& links)
{
    for (const QMetaObject::Connection& link : links)
        QObject::disconnect(link);
    links.clear();
}

} // namespace

DoorWatch::DoorWatch(const Chime& chime, QObject* parent)
    : QObject(parent)
    , m_chime(chime)
{ }

DoorWatch::~DoorWatch() = default;

void DoorWatch::setPage(CaseRoom* room)
{
    if (room == m_room)
        return;
    dropLinks(m_pageLinks);
    m_room = room;
    acknowledge();
    if (room) {
        m_pageLinks.push_back(connect(&room->lobby(), &sync::HostLobby::knocked, this, &DoorWatch::look));
        m_pageLinks.push_back(connect(&room->lobby(), &sync::HostLobby::knockGone, this, &DoorWatch::look));
        m_pageLinks.push_back(connect(&room->lobby(), &sync::HostLobby::knockedElsewhere, this, [this] {
            if (!mustBeQuiet() && !isAtSession())
                m_chime.play(Chime::Sound::Knock);
            if (!std::exchange(m_elsewhere, true))
                Q_EMIT changed();
        }));
    }
    refresh();
}

void DoorWatch::setTable(MeetingTable* table)
{
    if (table == m_table)
        return;
    m_table = table;
    if (table) { // goes with the table
        connect(table->lobby()->knocks(), &KeyedListModel::countChanged, this, &DoorWatch::look);
        connect(table->sessions(), &SessionsDesk::changed, this, &DoorWatch::changed);
    }
    refresh();
    Q_EMIT changed(); // what is elsewhere is told again, or not here
}

void DoorWatch::setTeam(LobbyDesk* lobby)
{
    if (lobby == m_team)
        return;
    dropLinks(m_teamLinks);
    m_team = lobby;
    if (lobby) {
        m_teamLinks.push_back(connect(lobby->knocks(), &KeyedListModel::countChanged, this, &DoorWatch::look));
        m_teamLinks.push_back(connect(lobby, &LobbyDesk::knocked, this, &DoorWatch::look));
    }
    refresh();
}

void DoorWatch::look()
{
    if (std::exchange(m_isLooking, true))
        return;
    QMetaObject::invokeMethod(this, &DoorWatch::refresh, Qt::QueuedConnection);
}

QStringList DoorWatch::atPage() const
{
    // Of somebody who is met in a session of their own nothing is told at another's table.
    if (m_table)
        return rowKeys(*m_table->lobby()->knocks());
    QStringList keys;
    for (const sync::KnockInfo& knock : m_room ? m_room->lobby().knocks() : std::vector<sync::KnockInfo>())
        keys << knockKey(knock);
    return keys;
}

bool DoorWatch::isAtSession() const
{
    // The others' session may be in a circle that this device does not know.
    return m_table && (m_table->sessions()->isSession() || m_table->lobby()->isOfSession());
}

bool DoorWatch::mustBeQuiet() const
{
    return m_table && m_table->listening() && m_table->room()->isOpen();
}

void DoorWatch::refresh()
{
    m_isLooking = false;
    const QStringList guests = atPage();
    const QStringList colleagues = m_team ? rowKeys(*m_team->knocks()) : QStringList();
    const QStringList all = guests + colleagues;
    const bool isNew = std::ranges::any_of(all, [this](const QString& key) { return !m_heard.contains(key); });
    // Whoever is not told of here (at a table, while they are met apart) has been heard all the same.
    QSet<QString> standing(all.begin(), all.end());
    for (const sync::KnockInfo& knock : m_room ? m_room->lobby().knocks() : std::vector<sync::KnockInfo>()) {
        if (m_heard.contains(knockKey(knock)))
            standing.insert(knockKey(knock));
    }
    m_heard = standing;
    if (isNew && !mustBeQuiet())
        m_chime.play(Chime::Sound::Knock);
    if (guests.size() == m_waiting && colleagues.size() == m_colleagues)
        return;
    m_waiting = int(guests.size());
    m_colleagues = int(colleagues.size());
    Q_EMIT changed();
}

void DoorWatch::acknowledge()
{
    if (std::exchange(m_elsewhere, false))
        Q_EMIT changed();
}

QString DoorWatch::meeting() const
{
    if (!m_room)
        return {};
    std::vector<sync::KnockInfo> knocks = m_room->lobby().knocks();
    std::ranges::sort(knocks, {}, &sync::KnockInfo::knockedAtMs);
    for (const sync::KnockInfo& knock : knocks) {
        for (const sync::Invitation& invitation : m_room->lobby().invitations()) {
            if (invitation.lookup != knock.lookup)
                continue;
            const sync::Bytes& data = invitation.draft.appData;
            const QByteArray bytes(reinterpret_cast<const char*>(data.data()), qsizetype(data.size()));
            return QJsonDocument::fromJson(bytes).object()[u"meeting"_s].toString();
        }
    }
    return {};
}

} // namespace kudelma::app
