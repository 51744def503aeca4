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
{
    m_carry.setSingleShot(true);
    m_carry.setInterval(kCarry);
    m_judge.setSingleShot(true);
    m_judge.setInterval(kJudge);
    connect(&m_judge, &QTimer::timeout, this, &DoorWatch::judge);
    connect(&m_carry, &QTimer::timeout, this, [this] { m_carried.clear(); });
}

DoorWatch::~DoorWatch() = default;

void DoorWatch::setPage(CaseRoom* room)
{
    if (room == m_room)
        return;
    carry();
    dropLinks(m_pageLinks);
    m_room = room;
    acknowledge();
    if (room) {
        m_pageLinks = listenAt(*room);
        m_pageLinks.push_back(connect(
            &room->lobby(), &sync::HostLobby::knockedElsewhere, this, [this](const sync::InvitationLookup& lookup) {
                m_unknown.insert(lookup);
                m_judge.start();
            }));
    }
    refresh();
}

bool DoorWatch::isKnownHere(const sync::InvitationLookup& lookup) const
{
    return (m_room && m_room->lobby().knows(lookup)) || (m_team && m_team->knows(lookup))
        || std::ranges::any_of(
            m_otherRooms, [&](const QPointer<CaseRoom>& room) { return room && room->lobby().knows(lookup); });
}

void DoorWatch::judge()
{
    const bool isElsewhere
        = std::ranges::any_of(m_unknown, [this](const sync::InvitationLookup& lookup) { return !isKnownHere(lookup); });
    m_unknown.clear();
    if (!isElsewhere || !m_room)
        return;
    if (!mustBeQuiet() && !isAtSession())
        m_chime.play(Chime::Sound::Knock);
    if (!std::exchange(m_elsewhere, true))
        Q_EMIT changed();
}

std::vector<QMetaObject::Connection> DoorWatch::listenAt(CaseRoom& room)
{
    return {connect(&room.lobby(), &sync::HostLobby::knocked, this, &DoorWatch::look),
        connect(&room.lobby(), &sync::HostLobby::knockGone, this, &DoorWatch::look)};
}

void DoorWatch::setOthers(const std::vector<CaseRoom*>& rooms)
{
    carry();
    dropLinks(m_otherLinks);
    m_otherRooms.assign(rooms.begin(), rooms.end());
    for (CaseRoom* room : rooms) {
        for (const QMetaObject::Connection& link : listenAt(*room))
            m_otherLinks.push_back(link);
    }
    refresh();
}

void DoorWatch::carry()
{
    m_carried += m_heard;
    m_carry.start();
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

QStringList DoorWatch::atOthers() const
{
    QStringList keys;
    for (const QPointer<CaseRoom>& room : m_otherRooms) {
        for (const sync::KnockInfo& knock : room ? room->lobby().knocks() : std::vector<sync::KnockInfo>())
            keys << knockKey(knock);
    }
    return keys;
}

CaseRoom* DoorWatch::otherRoom() const
{
    const auto found = std::ranges::find_if(
        m_otherRooms, [](const QPointer<CaseRoom>& room) { return room && !room->lobby().knocks().empty(); });
    return found == m_otherRooms.end() ? nullptr : found->data();
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
    const QStringList others = atOthers();
    QStringList all = guests + colleagues;
    if (!m_table) // else they sound when it is left
        all += others;
    const bool isNew = std::ranges::any_of(
        all, [this](const QString& key) { return !m_heard.contains(key) && !m_carried.contains(key); });
    // Whoever is not told of here (at a table, while they are met apart) has been heard all the same.
    QSet<QString> standing(all.begin(), all.end());
    for (const sync::KnockInfo& knock : m_room ? m_room->lobby().knocks() : std::vector<sync::KnockInfo>()) {
        if (m_heard.contains(knockKey(knock)))
            standing.insert(knockKey(knock));
    }
    m_heard = standing;
    if (isNew && !mustBeQuiet())
        m_chime.play(Chime::Sound::Knock);
    if (guests.size() == m_waiting && colleagues.size() == m_colleagues && others.size() == m_others)
        return;
    m_waiting = int(guests.size());
    m_colleagues = int(colleagues.size());
    m_others = int(others.size());
    Q_EMIT changed();
}

void DoorWatch::acknowledge()
{
    if (std::exchange(m_elsewhere, false))
        Q_EMIT changed();
}

QString DoorWatch::meeting() const
{
    return m_room ? meetingOf(*m_room) : QString();
}

QString DoorWatch::meetingOf(CaseRoom& room)
{
    std::vector<sync::KnockInfo> knocks = room.lobby().knocks();
    std::ranges::sort(knocks, {}, &sync::KnockInfo::knockedAtMs);
    for (const sync::KnockInfo& knock : knocks) {
        for (const sync::Invitation& invitation : room.lobby().invitations()) {
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
