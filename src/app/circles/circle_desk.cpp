// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/circles/circle_desk.h"

#include "app/circles/role_rows.h"
#include "app/core/ids.h"
#include "app/team/team_desk.h"
#include "report/phrases.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::CircleId;
using casework::Member;
using casework::MemberId;
using casework::MemberRole;
using Row = KeyedListModel::Row;

namespace {

sync::Role roleFor(Access access)
{
    return access == Access::Shared ? sync::Role::Member
        : access == Access::Own     ? sync::Role::Guest
                                    : sync::Role::Reader;
}

Access accessFor(sync::Role role)
{
    return role == sync::Role::Guest ? Access::Own : role == sync::Role::Reader ? Access::Reads : Access::Shared;
}

/// Who is asked to lead meetings must be able to let people in when another device is lost.
bool isLead(MemberRole role)
{
    return role == MemberRole::ResponsibleWorker || role == MemberRole::ConsultantWorker;
}

/// A supervisor reads along where others are, and writes where the two are alone.
Access accessOf(MemberRole role, std::size_t others)
{
    if (!isWorker(role))
        return Access::Own;
    return (role == MemberRole::Supervisor || role == MemberRole::Coach) && others > 1 ? Access::Reads : Access::Shared;
}

/// A device of theirs stands on a roster of this page.
bool isInside(const CaseRoom& room, const MemberId& member)
{
    for (const sync::CircleInfo& circle : room.client().circles()) {
        for (const sync::DeviceInfo& device : circle.devices) {
            if (room.memberOf(device.id) == member)
                return true;
        }
    }
    return false;
}

bool isInRole(casework::MemberRole role)
{
    using enum casework::MemberRole;
    return isWorker(role) || role == NetworkGuest || role == Interpreter || role == SupportPerson
        || role == GuardianAdLitem || role == Coach;
}

} // namespace

CircleDesk::CircleDesk(Session& session, CaseRoom& room, TeamDesk& team, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_room(room)
    , m_team(team)
    , m_lobby(room, {}, nullptr)
    , m_people({"name", "detail", "picture", "worker", "self", "inside", "removing", "circles", "colleague", "inRole"})
    , m_circles({"names", "people", "mine"})
    , m_colleagues({"name", "detail", "here"})
    , m_roles({"name"})
    , m_workerRoles({"name"})
{
    connect(&room, &CaseRoom::peopleChanged, this, &CircleDesk::refresh);
    connect(&room.client(), &sync::SyncClient::circleChanged, this, &CircleDesk::refresh);
    connect(&team, &TeamDesk::changed, this, &CircleDesk::refresh);
    connect(&m_lobby, &LobbyDesk::failed, this, &CircleDesk::failed);
    refresh();
}

CircleDesk::~CircleDesk() = default;

void CircleDesk::refresh()
{
    const std::vector<CircleId> circles = m_room.view().rules().circles();
    std::vector<Row> rows;
    casework::Members known;
    for (const PersonCard& card : m_room.people()) {
        known.insert(card.member);
        const auto count = std::ranges::count_if(
            circles, [&](const CircleId& circle) { return m_room.card(circle).people.contains(card.member); });
        const int row = m_lobby.admitted()->indexOfKey(card.member.text());
        rows.push_back({card.member.text(),
            {card.name, detailOf(card), card.face, isWorker(card.role), card.member == m_room.self(),
                isInside(m_room, card.member), row >= 0 && m_lobby.admitted()->value(row, u"removing"_s).toBool(),
                int(count), !m_team.devicesOf(card.member).empty(), isInRole(card.role)}});
    }
    m_people.setRows(std::move(rows));

    rows.clear();
    for (const CircleId& circle : circles) {
        QStringList names;
        QVariantList faces;
        for (const PersonCard& card : m_room.people(circle)) {
            if (card.member != m_room.self())
                names << card.name;
            faces << QVariantMap{{u"name"_s, card.name}, {u"picture"_s, card.face}};
        }
        const auto info = m_room.client().circle(syncCircle(circle));
        rows.push_back({circle.text(), {names, faces, info && info->role == sync::Role::Host}});
    }
    std::ranges::stable_sort(rows, {}, [](const Row& row) {
        const QStringList others = row.values[0].toStringList();
        return std::pair(others.size(), others.join(u' '));
    });
    m_circles.setRows(std::move(rows));

    rows.clear();
    KeyedListModel& team = *m_team.colleagues();
    for (const Row& row : team.rows()) {
        const auto member = MemberId::fromText(row.key);
        // Some are here under an id from before they came into the team.
        const bool isHere = member && std::ranges::any_of(m_team.devicesOf(*member), [&](const auto& device) {
            const auto owner = m_room.memberOf(device.id());
            return owner && known.contains(*owner);
        });
        if (member && !isHere && !known.contains(*member) && !row.values[4].toBool())
            rows.push_back({row.key, {row.values[0], row.values[1], row.values[3]}});
    }
    m_colleagues.setRows(std::move(rows));

    m_roles.setRows(roleRows(false));
    m_workerRoles.setRows(roleRows(true));
}

QString CircleDesk::addPerson(const QString& name, const QString& title, int role)
{
    Member member;
    member.member
        = *MemberId::fromText(u"m-"_s + QString::fromStdString(crypto::Fixed<8, struct PersonTag>::random().hex()));
    member.name = name.trimmed();
    member.title = title.trimmed();
    member.role = MemberRole(role);
    if (role < 0 || role > int(MemberRole::Coach) || member.name.isEmpty()) {
        Q_EMIT failed();
        return {};
    }
    return add(std::move(member), false);
}

QString CircleDesk::addColleague(const QString& colleague, int role)
{
    const auto id = MemberId::fromText(colleague);
    const PersonCard card = id && m_team.room() ? m_team.room()->person(*id) : PersonCard();
    if (card.name.isEmpty() || role < 0 || role > int(MemberRole::Coach) || !isWorker(MemberRole(role))) {
        Q_EMIT failed();
        return {};
    }
    Member member;
    member.member = *id;
    member.name = card.name;
    member.title = card.title;
    member.organisation = card.organisation;
    member.role = MemberRole(role);
    return add(std::move(member), true);
}

QString CircleDesk::add(Member member, bool isColleague)
{
    const MemberId id = member.member;
    const auto role = isColleague && isLead(member.role) ? std::optional(sync::Role::Host) : std::nullopt;
    if (!m_room.person(id).name.isEmpty() || !makeCircle({{std::move(member), role}})) {
        Q_EMIT failed();
        return {};
    }
    return id.text();
}

std::optional<sync::Role> CircleDesk::roleHere(const MemberId& member) const
{
    const auto devices = devicesOf(member);
    std::optional<sync::Role> found;
    for (const sync::CircleInfo& circle : m_room.client().circles()) {
        if (circle.role != sync::Role::Host)
            continue;
        for (const sync::DeviceInfo& device : circle.devices) {
            const bool isTheirs
                = std::ranges::any_of(devices, [&](const Device& known) { return known.keys.id() == device.id; });
            if (isTheirs && (!found || device.role == sync::Role::Host))
                found = device.role;
        }
    }
    return found;
}

std::optional<Member> CircleDesk::recordOf(const MemberId& member) const
{
    std::optional<Member> found;
    for (const auto& [head, record] : m_room.view().all<Member>()) {
        if (record.member != member || head.key.owner)
            continue;
        const auto circle = m_room.client().circle(syncCircle(head.key.circle));
        // What stands in a circle of this host's own comes before what others wrote in theirs.
        if (!found || (circle && circle->role == sync::Role::Host))
            found = record;
    }
    if (found)
        found->name = m_room.person(member).name;
    return found;
}

bool CircleDesk::isOnlyOf(const CircleId& circle, const casework::Members& people) const
{
    const auto info = m_room.client().circle(syncCircle(circle));
    return info && info->role == sync::Role::Host && m_room.card(circle).members() == people
        && std::ranges::all_of(info->devices, [&](const sync::DeviceInfo& device) {
               const auto owner = m_room.memberOf(device.id);
               return device.id == m_room.client().deviceId() || (owner && people.contains(*owner));
           });
}

QString CircleDesk::addCircle(const QStringList& members)
{
    casework::Members wanted{m_room.self()};
    std::vector<Wanted> others;
    for (const QString& text : members) {
        const auto id = MemberId::fromText(text);
        const auto record = id ? recordOf(*id) : std::nullopt;
        if (!record) {
            Q_EMIT failed();
            return {};
        }
        if (*id != m_room.self() && wanted.insert(*id).second)
            others.emplace_back(*record, roleHere(*id));
    }
    for (const CircleId& circle : m_room.view().rules().circles()) {
        if (isOnlyOf(circle, wanted) && m_room.view().writableSource(circle))
            return circle.text();
    }
    const auto made = others.empty() ? std::nullopt : makeCircle(others);
    if (!made) {
        Q_EMIT failed();
        return {};
    }
    return made->text();
}

std::optional<CircleId> CircleDesk::makeCircle(const std::vector<Wanted>& others)
{
    const auto self = recordOf(m_room.self());
    if (!self || m_room.view().rules().circles().size() >= std::size_t(kMaxCircles))
        return {};
    const auto isRight = [](const Wanted& wanted) {
        return !wanted.first.name.isEmpty() && wanted.first.name.size() <= kMaxNameChars
            && wanted.first.title.size() <= kMaxNameChars;
    };
    if (!std::ranges::all_of(others, isRight))
        return {};
    CircleCard card;
    card.people.emplace(m_room.self(), Access::Shared);
    for (const auto& [member, role] : others) {
        const bool isReader = role && accessFor(*role) == Access::Reads;
        const Access access = role && !isReader ? accessFor(*role) : accessOf(member.role, others.size());
        card.people.emplace(member.member, access);
    }
    const auto circle = m_room.createCircle(card);
    if (!circle)
        return {};
    // Not by the person's own hand: their undo must not leave a circle without names.
    casework::CaseEditor editor(
        m_room.view(), {m_room.self(), [] { return QDateTime::currentDateTimeUtc(); }, casework::systemRandom()});
    // Everybody in it must know everybody's name, and perhaps from nowhere else. What points elsewhere stays there.
    std::vector<Wanted> all = others;
    all.emplace_back(*self, std::nullopt);
    for (auto& [member, role] : all) {
        member.person = {};
        member.system = {};
        member.devices.clear();
        for (const Device& device : devicesOf(member.member))
            member.devices << textOf(device.keys.id());
        if (!editor.add(*circle, member))
            return {};
    }
    m_room.noteOwnDevice();
    m_room.view().flush();
    m_room.client().flush();
    for (const auto& [member, role] : others) {
        const Access access = card.people.at(member.member);
        letIn(member.member, *circle,
            role == sync::Role::Host && access == Access::Shared ? sync::Role::Host : roleFor(access));
    }
    refresh();
    return *circle;
}

std::vector<CircleDesk::Device> CircleDesk::devicesOf(const MemberId& member) const
{
    std::map<crypto::DeviceId, Device> found;
    for (const crypto::DevicePublicKeys& keys : m_team.devicesOf(member))
        found.emplace(keys.id(), Device{keys, {}});
    const Directory directory = m_team.directory();
    for (const sync::CircleInfo& circle : m_room.client().circles()) {
        if (circle.role != sync::Role::Host)
            continue;
        for (const sync::DeviceInfo& device : circle.devices) {
            const auto invited
                = device.invitation ? MemberId::fromText(m_lobby.memberOf(*device.invitation)) : std::nullopt;
            // A colleague under an id from before the team: the device is vouched for, and the page says which id.
            const bool isVouched = directory.devices.contains(device.id) && m_room.memberOf(device.id) == member;
            if ((invited == member || isVouched) && device.id != m_room.client().deviceId())
                found.try_emplace(device.id, Device{device.keys, invited == member ? device.invitation : std::nullopt});
        }
    }
    std::vector<Device> devices;
    for (auto& [id, device] : found)
        devices.push_back(std::move(device));
    return devices;
}

void CircleDesk::tell(const MemberId& member, bool isGood)
{
    const QString name = m_room.person(member).name;
    if (isGood)
        Q_EMIT offered(name);
    else
        Q_EMIT notOffered(name);
}

void CircleDesk::letIn(const MemberId& member, const CircleId& circle, sync::Role role)
{
    const auto info = m_room.client().circle(syncCircle(circle));
    auto left = std::make_shared<int>(0);
    auto isGood = std::make_shared<bool>(true);
    const Directory directory = m_team.directory();
    for (const Device& device : devicesOf(member)) {
        const crypto::DeviceId id = device.keys.id();
        if (info && std::ranges::find(info->devices, id, &sync::DeviceInfo::id) != info->devices.end())
            continue;
        ++*left;
        const auto done = [desk = QPointer(this), room = QPointer(&m_room), member, circle, id,
                              isOfTeam = directory.devices.contains(id), left,
                              isGood](const sync::Result<void>& result) {
            if (result && room)
                room->noteDevice(member, id, true);
            *isGood = *isGood && result.has_value() && (!desk || !isOfTeam || desk->offerPage(id, member, {circle}));
            if (--*left == 0 && desk)
                desk->tell(member, *isGood);
        };
        if (device.invitation)
            m_room.lobby().share(*device.invitation, id, {{syncCircle(circle), role}}, done);
        else
            m_room.client().addDevice(syncCircle(circle), device.keys, role, done);
    }
    // Who reads other circles here and whose device is not known for certain any more: not without a word.
    const auto present = m_room.client().circle(syncCircle(circle));
    const bool isThere = present && std::ranges::any_of(present->devices, [&](const sync::DeviceInfo& device) {
        return m_room.memberOf(device.id) == member;
    });
    if (*left == 0 && !isThere && isInside(m_room, member))
        tell(member, false);
    if (*left > 0)
        m_room.noteUse(casework::UseDeed::Invited, casework::UseMatter::Case, circle, m_room.person(member).name);
}

/// The page needs a name that colleagues share; it gets one when it is shared first.
std::optional<CaseEntry> CircleDesk::sharedEntry() const
{
    for (CaseEntry entry : m_session.cases()) {
        if (entry.key != m_session.openKey())
            continue;
        if (entry.page.isEmpty()) {
            entry.page = QString::fromStdString(crypto::Fixed<16, struct PageTag>::random().hex());
            if (!m_session.updateCase(entry))
                return {};
        }
        return entry;
    }
    return {};
}

bool CircleDesk::offerPage(const crypto::DeviceId& device, const MemberId& member, const std::vector<CircleId>& circles)
{
    PageOffer offer;
    for (const CircleId& circle : circles) {
        if (const auto ticket = m_room.client().ticket(syncCircle(circle)))
            offer.circles.push_back(*ticket);
    }
    const auto entry = sharedEntry();
    if (!entry || entry->child.isEmpty() || offer.circles.empty() || !m_team.room())
        return false;
    // Whoever takes it looks for the page where the team is.
    const QUrl server = entry->server.isEmpty() ? m_session.server() : entry->server;
    if (server != m_team.server())
        return false;
    offer.page = entry->page;
    offer.child = entry->child;
    offer.from = m_team.room()->self();
    offer.self = member;
    offer.rehearsal = m_room.isRehearsal();
    offer.at = QDateTime::currentDateTimeUtc();
    return m_team.offer(device, offer);
}

void CircleDesk::tellAgain(const QString& text)
{
    const auto member = MemberId::fromText(text);
    if (!member)
        return;
    const auto role = roleHere(*member);
    bool isGood = false;
    for (const Device& device : devicesOf(*member)) {
        std::vector<CircleId> theirs;
        for (const sync::CircleInfo& circle : m_room.client().circles()) {
            const bool isIn
                = std::ranges::find(circle.devices, device.keys.id(), &sync::DeviceInfo::id) != circle.devices.end();
            if (isIn && theirs.size() < PageOffer::kMaxCircles)
                theirs.push_back(caseworkCircle(circle.id));
        }
        isGood = (!theirs.empty() && offerPage(device.keys.id(), *member, theirs)) || isGood;
    }
    // Into the circles that were made for them, and that a device has not come into yet.
    for (const sync::CircleInfo& info : m_room.client().circles()) {
        const CircleId circle = caseworkCircle(info.id);
        const CircleCard card = m_room.card(circle);
        const auto access = card.people.find(*member);
        if (info.role == sync::Role::Host && access != card.people.end())
            letIn(*member, circle,
                role == sync::Role::Host && access->second == Access::Shared ? sync::Role::Host
                                                                             : roleFor(access->second));
    }
    tell(*member, isGood);
}

void CircleDesk::remove(const QString& member)
{
    m_lobby.remove(member);
}

} // namespace kudelma::app
