// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/circles/circle_desk.h"

#include "app/circles/role_rows.h"
#include "app/core/ids.h"
#include "app/team/team_desk.h"
#include "report/phrases.h"

#include <QPointer>

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::CircleId;
using casework::Member;
using casework::MemberId;
using casework::MemberRole;
using Row = KeyedListModel::Row;

namespace {

QString detailOf(const PersonCard& card)
{
    return card.title.isEmpty() ? report::Phrases::role(card.role) : card.title;
}

/// Who is asked to lead meetings must be able to let people in when another device is lost.
sync::Role rosterRole(MemberRole role, Access access)
{
    if (access != Access::Shared)
        return access == Access::Own ? sync::Role::Guest : sync::Role::Reader;
    return role == MemberRole::ResponsibleWorker || role == MemberRole::ConsultantWorker ? sync::Role::Host
                                                                                         : sync::Role::Member;
}

/// A supervisor reads along where others are, and writes where the two are alone.
Access accessOf(MemberRole role, std::size_t others)
{
    if (!isWorker(role))
        return Access::Own;
    return (role == MemberRole::Supervisor || role == MemberRole::Coach) && others > 1 ? Access::Reads : Access::Shared;
}

} // namespace

CircleDesk::CircleDesk(Session& session, CaseRoom& room, TeamDesk& team, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_room(room)
    , m_team(team)
    , m_lobby(room, {}, nullptr)
    , m_people({"name", "detail", "picture", "worker", "self", "inside", "removing", "circles", "colleague"})
    , m_circles({"names", "people", "mine"})
    , m_colleagues({"name", "detail", "here"})
    , m_roles({"name"})
    , m_workerRoles({"name"})
{
    connect(&room, &CaseRoom::peopleChanged, this, &CircleDesk::refresh);
    connect(&room.client(), &sync::SyncClient::circleChanged, this, &CircleDesk::refresh);
    connect(&team, &TeamDesk::changed, this, &CircleDesk::refresh);
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
                !devicesOf(card.member).empty(), row >= 0 && m_lobby.admitted()->value(row, u"removing"_s).toBool(),
                int(count), !m_team.devicesOf(card.member).empty()}});
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
    std::ranges::stable_sort(rows, {}, [](const Row& row) { return row.values[0].toStringList().size(); });
    m_circles.setRows(std::move(rows));

    rows.clear();
    KeyedListModel& team = *m_team.colleagues();
    for (const Row& row : team.rows()) {
        const auto member = MemberId::fromText(row.key);
        if (member && !known.contains(*member) && !row.values[4].toBool())
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
    return add(std::move(member));
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
    return add(std::move(member));
}

QString CircleDesk::add(Member member)
{
    const MemberId id = member.member;
    if (!m_room.person(id).name.isEmpty() || !makeCircle({std::move(member)})) {
        Q_EMIT failed();
        return {};
    }
    return id.text();
}

std::optional<Member> CircleDesk::recordOf(const MemberId& member) const
{
    for (const auto& [head, record] : m_room.view().all<Member>()) {
        if (record.member == member && !head.key.owner)
            return record;
    }
    return {};
}

QString CircleDesk::addCircle(const QStringList& members)
{
    casework::Members wanted{m_room.self()};
    std::vector<Member> others;
    for (const QString& text : members) {
        const auto id = MemberId::fromText(text);
        const auto record = id ? recordOf(*id) : std::nullopt;
        if (!record) {
            Q_EMIT failed();
            return {};
        }
        if (*id != m_room.self() && wanted.insert(*id).second)
            others.push_back(*record);
    }
    for (const CircleId& circle : m_room.view().rules().circles()) {
        if (m_room.card(circle).members() == wanted && m_room.view().writableSource(circle))
            return circle.text();
    }
    const auto made = others.empty() ? std::nullopt : makeCircle(others);
    if (!made) {
        Q_EMIT failed();
        return {};
    }
    return made->text();
}

std::optional<CircleId> CircleDesk::makeCircle(const std::vector<Member>& others)
{
    const auto self = recordOf(m_room.self());
    if (!self || m_room.view().rules().circles().size() >= std::size_t(kMaxCircles))
        return {};
    CircleCard card;
    card.people.emplace(m_room.self(), Access::Shared);
    for (const Member& member : others)
        card.people.emplace(member.member, accessOf(member.role, others.size()));
    const auto circle = m_room.createCircle(card);
    if (!circle)
        return {};
    // Everybody in it must know everybody's name, and perhaps from nowhere else. What points elsewhere stays there.
    std::vector<Member> all = others;
    all.push_back(*self);
    for (Member member : all) {
        member.person = {};
        member.system = {};
        if (!m_room.editor().add(*circle, member))
            return {};
    }
    m_room.noteOwnDevice();
    m_room.view().flush();
    m_room.client().flush();
    for (const Member& member : others)
        letIn(member, *circle);
    refresh();
    return *circle;
}

std::vector<CircleDesk::Device> CircleDesk::devicesOf(const MemberId& member) const
{
    std::map<crypto::DeviceId, Device> found;
    for (const crypto::DevicePublicKeys& keys : m_team.devicesOf(member))
        found.emplace(keys.id(), Device{keys, {}});
    for (const sync::CircleInfo& circle : m_room.client().circles()) {
        for (const sync::DeviceInfo& device : circle.devices) {
            if (m_room.memberOf(device.id) == member && device.id != m_room.client().deviceId())
                found.insert_or_assign(device.id, Device{device.keys, device.invitation});
        }
    }
    std::vector<Device> devices;
    for (auto& [id, device] : found)
        devices.push_back(std::move(device));
    return devices;
}

void CircleDesk::letIn(const Member& member, const CircleId& circle)
{
    const CircleCard card = m_room.card(circle);
    const sync::Role role = rosterRole(member.role, card.people.at(member.member));
    auto left = std::make_shared<int>(0);
    auto isGood = std::make_shared<bool>(true);
    for (const Device& device : devicesOf(member.member)) {
        ++*left;
        const auto done
            = [desk = QPointer(this), room = QPointer(&m_room), who = member.member, circle, id = device.keys.id(),
                  isOfTeam = !device.invitation, left, isGood](const sync::Result<void>& result) {
                  *isGood = *isGood && result.has_value();
                  if (result && room)
                      room->noteDevice(who, id, true);
                  if (--*left > 0 || !desk || !isOfTeam)
                      return;
                  if (*isGood)
                      desk->offerPage(who, {circle});
                  else
                      Q_EMIT desk->notOffered(room->person(who).name);
              };
        if (device.invitation)
            m_room.lobby().share(*device.invitation, device.keys.id(), {{syncCircle(circle), role}}, done);
        else
            m_room.client().addDevice(syncCircle(circle), device.keys, role, done);
    }
    if (*left > 0)
        m_room.noteUse(casework::UseDeed::Invited, casework::UseMatter::Case, circle, member.name);
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

void CircleDesk::offerPage(const MemberId& member, const std::vector<CircleId>& circles)
{
    const QString name = m_room.person(member).name;
    PageOffer offer;
    for (const CircleId& circle : circles) {
        if (const auto ticket = m_room.client().ticket(syncCircle(circle)))
            offer.circles.push_back(*ticket);
    }
    const auto entry = sharedEntry();
    if (!entry || offer.circles.empty() || !m_team.room()) {
        Q_EMIT notOffered(name);
        return;
    }
    offer.page = entry->page;
    offer.child = entry->child;
    offer.from = m_team.room()->self();
    offer.self = member;
    offer.rehearsal = m_room.isRehearsal();
    offer.server = entry->server.isEmpty() ? m_session.server() : entry->server;
    if (m_team.offer(member, offer))
        Q_EMIT offered(name);
    else
        Q_EMIT notOffered(name);
}

void CircleDesk::tellAgain(const QString& member)
{
    const auto id = MemberId::fromText(member);
    if (!id)
        return;
    std::vector<CircleId> theirs;
    for (const sync::CircleInfo& circle : m_room.client().circles()) {
        const bool isIn = std::ranges::any_of(
            circle.devices, [&](const sync::DeviceInfo& device) { return m_room.memberOf(device.id) == id; });
        if (isIn && theirs.size() < PageOffer::kMaxCircles)
            theirs.push_back(caseworkCircle(circle.id));
    }
    offerPage(*id, theirs);
}

void CircleDesk::remove(const QString& member)
{
    m_lobby.remove(member);
}

} // namespace kudelma::app
