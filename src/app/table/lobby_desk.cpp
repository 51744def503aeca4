// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/table/lobby_desk.h"

#include "app/core/ids.h"
#include "app/preparation/apart_guard.h"
#include "app/table/lobby_parts.h"
#include "sync/spoken.h"

#include <QJsonDocument>
#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using Row = KeyedListModel::Row;

namespace {

constexpr qint64 kMsPerHour = 3'600'000;
constexpr int kSecondTapMs = 500;
constexpr std::chrono::minutes kSpokenFor{30};

/// As the workers wrote it down; empty: nobody has said it.
QString languageOf(const casework::CaseView& view, const casework::MemberId& member)
{
    QString language;
    for (const auto& [head, record] : view.all<casework::Member>()) {
        if (record.member == member && !head.key.owner && !record.language.isEmpty())
            language = record.language;
    }
    return language;
}

std::optional<crypto::InvitationLookup> lookupOf(const QString& text)
{
    return crypto::InvitationLookup::fromHex(text.toStdString());
}

std::optional<crypto::DeviceId> deviceOf(const QString& text)
{
    return crypto::DeviceId::fromHex(text.toStdString());
}

} // namespace

LobbyDesk::LobbyDesk(CaseRoom& room, const casework::RecordId& meeting, QObject* parent)
    : QObject(parent)
    , m_room(room)
    , m_meeting(meeting)
    , m_apartGuard(ApartGuard::of(room))
    , m_invitations({"name", "member", "link", "code", "bound", "circles", "muted", "over", "spoken"})
    , m_knocks({"lookup", "device", "invitedName", "shownName", "authenticated", "secondDevice", "firstTime",
          "pictures", "sinceText", "title", "asksForNew", "takenBack", "shut"})
    , m_admitted({"removing"})
    , m_admissions({"name"})
{
    m_undo.setSingleShot(true);
    connect(&m_undo, &QTimer::timeout, this, &LobbyDesk::refreshUndo);
    connect(&room.lobby(), &sync::HostLobby::invitationsChanged, this, &LobbyDesk::refreshInvitations);
    connect(&room.lobby(), &sync::HostLobby::knocked, this, [this](const sync::KnockInfo& knock) {
        refreshKnocks();
        if (isApart(knock) || isShut(knock))
            return;
        Q_EMIT knocked(knock.invitedName.isEmpty() ? knock.shownName : knock.invitedName);
    });
    connect(&room.lobby(), &sync::HostLobby::knockChanged, this, &LobbyDesk::refreshKnocks);
    connect(&m_apartGuard, &ApartGuard::changed, this, &LobbyDesk::refreshKnocks);
    connect(&room.lobby(), &sync::HostLobby::knockGone, this, &LobbyDesk::refreshKnocks);
    connect(&room.client(), &sync::SyncClient::circleChanged, this, &LobbyDesk::refreshAdmitted);
    connect(&room, &CaseRoom::peopleChanged, this, &LobbyDesk::refreshAdmitted);
    refreshInvitations();
    refreshKnocks();
    refreshAdmitted();
}

LobbyDesk::~LobbyDesk() = default;

sync::Role LobbyDesk::roleOf(const casework::MemberId& member, const casework::CircleId& circle) const
{
    const CircleCard card = m_room.card(circle);
    const auto found = card.people.find(member);
    if (found == card.people.end() || found->second == Access::Reads)
        return sync::Role::Reader;
    // Of a team more than one must be able to let people in: a device may be lost.
    // By what this person wrote down, not by records that others may write.
    const auto written = m_written.find(member);
    const casework::MemberRole role
        = written == m_written.end() ? casework::MemberRole::NetworkGuest : written->second.role;
    if (m_room.isTeam() && found->second == Access::Shared
        && (role == casework::MemberRole::ResponsibleWorker || role == casework::MemberRole::ConsultantWorker))
        return sync::Role::Host;
    return found->second == Access::Shared ? sync::Role::Member : sync::Role::Guest;
}

casework::CircleId LobbyDesk::meetingCircle() const
{
    const auto head = m_room.view().head(m_meeting);
    return head ? head->key.circle : casework::CircleId();
}

std::optional<sync::InvitationDraft> LobbyDesk::draftFor(const QString& member, std::chrono::milliseconds validFor)
{
    const auto id = casework::MemberId::fromText(member);
    if (!id)
        return std::nullopt;
    const auto meetingHead = m_room.view().head(m_meeting);
    // Whoever is not in the meeting's circle must not learn that there is such a meeting: they are invited from one of
    // their own. To the team people are invited without a meeting.
    const bool isExpected
        = m_room.isTeam() || (meetingHead && m_room.card(meetingHead->key.circle).people.contains(*id));
    if (!isExpected || m_apartGuard.isShut(*id, m_meeting)) {
        Q_EMIT notOfThisMeeting();
        return std::nullopt;
    }
    const PersonCard person = m_room.person(*id);
    sync::InvitationDraft draft;
    draft.guestName = person.name;
    draft.hostName = m_room.person(m_room.self()).name;
    draft.phone = m_room.phone();
    draft.language = languageOf(m_room.view(), *id); // Nobody has said it: the phone's own.
    draft.childMode = person.role == casework::MemberRole::Child;
    draft.validFromMs = m_room.client().serverTimeMs() - ApartGuard::kHeadStartMs;
    draft.validToMs = m_room.client().serverTimeMs() + validFor.count();
    for (const sync::CircleInfo& info : m_room.client().circles()) {
        const casework::CircleId circle = caseworkCircle(info.id);
        const CircleCard card = m_room.card(circle);
        const bool isShared = std::ranges::any_of(
            m_apart, [&](const casework::MemberId& other) { return card.people.contains(other); });
        if (info.role == sync::Role::Host && card.people.contains(*id) && !isShared)
            draft.circles.push_back({info.id, roleOf(*id, circle)});
    }
    // Another host who does not know of the meeting shall not learn of it at its door.
    if (meetingHead)
        draft.about = syncCircle(meetingHead->key.circle);
    return draft;
}

sync::Bytes LobbyDesk::appDataFor(const QString& member, bool isSpoken) const
{
    const auto id = casework::MemberId::fromText(member).value_or(casework::MemberId());
    const QJsonObject about{{u"member"_s, member}, {u"meeting"_s, m_meeting.isNull() ? QString() : m_meeting.text()},
        {u"circle"_s, m_meeting.isNull() ? QString() : meetingCircle().text()},
        {u"role"_s, int(m_room.person(id).role)}, {u"rehearsal"_s, m_room.isRehearsal()},
        {u"local"_s, m_room.isLocal()}, {u"team"_s, m_room.isTeam()}, {u"teamName"_s, m_room.teamName()},
        {u"spoken"_s, isSpoken}};
    const QByteArray bytes = QJsonDocument(about).toJson(QJsonDocument::Compact);
    return {bytes.begin(), bytes.end()};
}

QString LobbyDesk::invite(const QString& member, int validHours)
{
    auto draft = draftFor(member, std::chrono::hours(validHours));
    if (!draft)
        return {};
    draft->appData = appDataFor(member, false);
    // The lobby answers later, and outlives this desk: so in every answer below.
    const auto invitation
        = m_room.lobby().createInvitation(*draft, [desk = QPointer(this)](const sync::Result<void>& done) {
              if (desk && !done)
                  Q_EMIT desk->failed();
          });
    return noted(invitation, draft->guestName);
}

QString LobbyDesk::noted(const sync::Result<sync::Invitation>& invitation, const QString& name)
{
    if (!invitation) {
        Q_EMIT failed();
        return {};
    }
    m_room.noteUse(casework::UseDeed::Invited, casework::UseMatter::Meeting, meetingCircle(), name);
    refreshInvitations();
    return textOf(invitation->lookup);
}

void LobbyDesk::sayAsCode(const QString& member)
{
    auto draft = draftFor(member, kSpokenFor);
    if (!draft || std::exchange(m_isSaying, true))
        return;
    draft->appData = appDataFor(member, true);
    const QString digits = QString::fromStdString(crypto::drawSpokenDigits());
    sync::makeSpokenLink(digits, m_room.lobby().invitationServer(), m_room.client().serverTimeMs(), this,
        [this, draft = *draft, digits](std::optional<crypto::InvitationLink> link) {
            m_isSaying = false;
            if (!link)
                return;
            m_codes.insert(textOf(link->lookup), digits);
            // What is read aloud must be at the server before anybody types it.
            const auto done = [desk = QPointer(this), lookup = link->lookup](const sync::Result<void>& put) {
                if (!desk || put)
                    return;
                desk->m_room.lobby().revoke(lookup);
                Q_EMIT desk->failed();
            };
            const QString made = noted(m_room.lobby().createInvitation(draft, *link, done), draft.guestName);
            if (!made.isEmpty())
                QTimer::singleShot(kSpokenFor, this, [this, made] {
                    m_codes.remove(made);
                    refreshInvitations();
                });
        });
}

/// Of the meeting that somebody was invited to, which need not be the one that is open.
casework::CircleId LobbyDesk::circleOf(const crypto::InvitationLookup& lookup) const
{
    return casework::CircleId::fromText(appDataOf(lookup)[u"circle"_s].toString()).value_or(casework::CircleId());
}

QString LobbyDesk::memberOf(const crypto::InvitationLookup& lookup) const
{
    return appDataOf(lookup)[u"member"_s].toString();
}

QString LobbyDesk::invitedName(const crypto::InvitationLookup& lookup) const
{
    return m_invitations.value(m_invitations.indexOfKey(textOf(lookup)), u"name"_s).toString();
}

QJsonObject LobbyDesk::appDataOf(const crypto::InvitationLookup& lookup) const
{
    for (const sync::Invitation& invitation : m_room.lobby().invitations()) {
        if (invitation.lookup != lookup)
            continue;
        return objectOf(invitation.draft.appData);
    }
    return {};
}

QString LobbyDesk::linkOf(const QString& lookup) const
{
    return m_invitations.value(m_invitations.indexOfKey(lookup), u"link"_s).toString();
}

QString LobbyDesk::openLinkFor(const QString& member) const
{
    return linkOf(openLookupFor(member));
}

QString LobbyDesk::openLookupFor(const QString& member) const
{
    for (const Row& row : m_invitations.rows()) {
        // One into another meeting stays that one's: it may lead to people whom this one must not meet.
        const auto lookup = lookupOf(row.key);
        if (row.values[1].toString() == member && !row.values[4].toBool() && !row.values[7].toBool() && lookup
            && !row.values[8].toBool() && appDataOf(*lookup)[u"meeting"_s].toString() == m_meeting.text())
            return row.key;
    }
    return {};
}

void LobbyDesk::setApart(const casework::Members& members)
{
    if (members == m_apart)
        return;
    m_apart = members;
    refreshInvitations();
    refreshKnocks();
    refreshAdmitted();
}

bool LobbyDesk::isApart(const crypto::InvitationLookup& lookup) const
{
    const auto member = m_apart.empty() ? std::nullopt : casework::MemberId::fromText(memberOf(lookup));
    return member && m_apart.contains(*member);
}

bool LobbyDesk::isApart(const sync::KnockInfo& knock) const
{
    const auto member = invitedMember(knock);
    return member && m_apart.contains(*member);
}

bool LobbyDesk::asksInOwnSession(const sync::KnockInfo& knock) const
{
    const auto member = invitedMember(knock);
    return knock.asksForNew && knock.authenticated && isOfSession() && member && !isApart(knock)
        && m_room.card(meetingCircle()).people.contains(*member) && !m_apartGuard.isShut(*member, m_meeting);
}

bool LobbyDesk::isShut(const sync::KnockInfo& knock) const
{
    // Also by a link that was over, or taken back, before the sessions were separated.
    const auto member = invitedMember(knock);
    return (m_apartGuard.isShut(knock.lookup) || knock.takenBack == sync::Withdrawal::Apart
               || (knock.asksForNew && member && m_apartGuard.isParted(*member)))
        && !asksInOwnSession(knock);
}

std::optional<sync::KnockInfo> LobbyDesk::knockOf(
    const crypto::InvitationLookup& lookup, const crypto::DeviceId& device) const
{
    for (const sync::KnockInfo& knock : m_room.lobby().knocks()) {
        if (knock.lookup == lookup && knock.guest.id() == device)
            return knock;
    }
    return std::nullopt;
}

void LobbyDesk::revoke(const QString& lookup)
{
    if (const auto id = lookupOf(lookup))
        m_room.lobby().revoke(*id);
}

void LobbyDesk::revokeForSafety(const QString& lookup)
{
    if (const auto id = lookupOf(lookup))
        m_room.lobby().revoke(*id, sync::Withdrawal::ForSafety);
}

void LobbyDesk::letIn(const QString& lookup, const QString& device)
{
    const auto id = lookupOf(lookup);
    const auto guest = deviceOf(device);
    if (!id || !guest)
        return;
    if (!mayOpen(*id))
        return;
    const auto member = casework::MemberId::fromText(memberOf(*id));
    if (member)
        Q_EMIT letInChanged(*member, true);
    m_room.lobby().admit(*id, *guest, {},
        [desk = QPointer(this), room = QPointer(&m_room), about = circleOf(*id), id, guest, member](
            const sync::Result<void>& done) {
            // Whoever is in has a name, even when the table was left meanwhile.
            if (done && room) {
                const QString name = member ? room->person(*member).name : QString();
                room->noteUse(casework::UseDeed::Admitted, casework::UseMatter::Meeting, about, name);
            }
            if (done && member && room)
                room->noteDevice(*member, *guest, true);
            if (desk)
                desk->wasLetIn(*id, *guest, member, bool(done));
        });
}

void LobbyDesk::wasLetIn(const crypto::InvitationLookup& lookup, const crypto::DeviceId& device,
    const std::optional<casework::MemberId>& member, bool done)
{
    if (!done) {
        if (member)
            Q_EMIT letInChanged(*member, false);
        Q_EMIT failed();
        return;
    }
    m_undoable.push_back({member, lookup, device, QDeadlineTimer(sync::kUndoAdmission)});
    refreshUndo();
    refreshKnocks();
    refreshInvitations();
}

void LobbyDesk::hold(const QString& lookup, const QString& device, const QString& message, int minutes)
{
    const auto id = lookupOf(lookup);
    const auto guest = deviceOf(device);
    if (id && guest)
        m_room.lobby().hold(*id, *guest, message, minutes);
}

void LobbyDesk::notNow(const QString& lookup, const QString& device, const QString& message)
{
    const auto id = lookupOf(lookup);
    const auto guest = deviceOf(device);
    if (id && guest)
        m_room.lobby().notNow(*id, *guest, message);
    refreshKnocks();
}

void LobbyDesk::mute(const QString& lookup, const QString& device)
{
    const auto id = lookupOf(lookup);
    const auto guest = deviceOf(device);
    if (id && guest)
        m_room.lobby().mute(*id, *guest);
    refreshKnocks();
}

void LobbyDesk::unmute(const QString& lookup)
{
    if (const auto id = lookupOf(lookup))
        m_room.lobby().unmute(*id);
}

bool LobbyDesk::mayOpen(const crypto::InvitationLookup& lookup)
{
    if (m_apartGuard.isShut(lookup)) {
        Q_EMIT notOfThisMeeting();
        return false;
    }
    if (!m_apartGuard.isCaughtUp()) {
        Q_EMIT failed();
        return false;
    }
    return true;
}

void LobbyDesk::moveSeat(const QString& lookup, const QString& device)
{
    const auto id = lookupOf(lookup);
    const auto guest = deviceOf(device);
    if (!id || !guest || !mayOpen(*id))
        return;
    const auto member = casework::MemberId::fromText(memberOf(*id));
    std::vector<crypto::DeviceId> before;
    for (const sync::CircleInfo& circle : m_room.client().circles()) {
        for (const sync::DeviceInfo& one : circle.devices) {
            if (one.invitation == *id && one.id != *guest)
                before.push_back(one.id);
        }
    }
    if (member)
        Q_EMIT letInChanged(*member, true);
    m_room.lobby().moveSeat(*id, *guest,
        [desk = QPointer(this), room = QPointer(&m_room), about = circleOf(*id), id, guest, member, before](
            const sync::Result<void>& done) {
            // They may be in although the device before could not be taken out everywhere.
            const bool isIn = room && (done || isInBy(*room, *id, *guest));
            if (isIn) {
                const QString name = member ? room->person(*member).name : QString();
                room->noteUse(casework::UseDeed::Admitted, casework::UseMatter::Meeting, about, name);
            }
            // Where the old device could not be taken out it goes on being this person's, and may be removed by name.
            for (std::size_t i = 0; done && member && room && i < before.size(); ++i)
                room->noteDevice(*member, before[i], false);
            if (isIn && member)
                room->noteDevice(*member, *guest, true);
            if (desk)
                desk->wasLetIn(*id, *guest, member, isIn);
        });
}

void LobbyDesk::sendNew(const QString& lookup, const QString& device, int validHours)
{
    const auto id = lookupOf(lookup);
    const auto guest = deviceOf(device);
    const auto knock = id && guest ? knockOf(*id, *guest) : std::nullopt;
    // Whoever does not prove that they have the link gets no other one.
    if (!knock || !knock->asksForNew || !knock->authenticated || isApart(*knock))
        return;
    if (isShut(*knock)) {
        Q_EMIT notOfThisMeeting();
        return;
    }
    // For whom it was made, into the circles that they are in today.
    const QString member = objectOf(knock->appData)[u"member"_s].toString();
    const QString open = openLookupFor(member);
    const QString fresh = open.isEmpty() ? invite(member, validHours) : open;
    if (fresh.isEmpty())
        return; // Told by invite().
    if (const auto way = lookupOf(fresh); !way || !mayOpen(*way))
        return;
    m_room.lobby().answerWithLink(*id, *guest, linkOf(fresh), [desk = QPointer(this)](const sync::Result<void>& done) {
        if (desk && !done)
            Q_EMIT desk->failed();
    });
}

void LobbyDesk::turnAway(const QString& lookup, const QString& device)
{
    notNow(lookup, device, {});
    const auto id = lookupOf(lookup);
    const auto guest = deviceOf(device);
    if (id && guest)
        m_apartGuard.forget(*id, *guest);
}

void LobbyDesk::undoAdmission(const QString& device)
{
    const auto id = deviceOf(device);
    const auto found = std::ranges::find_if(m_undoable, [&](const Admission& one) { return id && one.device == *id; });
    if (found == m_undoable.end() || !m_nextUndo.hasExpired())
        return;
    m_nextUndo.setRemainingTime(kSecondTapMs);
    const Admission admission = *found;
    removeDevice(admission.member, admission.device, admission.lookup);
}

std::map<casework::MemberId, std::map<crypto::DeviceId, LobbyDesk::Lookup>> LobbyDesk::admittedDevices() const
{
    std::map<casework::MemberId, std::map<crypto::DeviceId, Lookup>> admitted;
    for (const sync::CircleInfo& circle : m_room.client().circles()) {
        if (circle.role != sync::Role::Host)
            continue;
        for (const sync::DeviceInfo& device : circle.devices) {
            if (device.id == m_room.client().deviceId())
                continue;
            auto member = m_room.memberOf(device.id);
            if (!member && device.invitation)
                member = casework::MemberId::fromText(memberOf(*device.invitation));
            if (member)
                admitted[*member][device.id] = device.invitation;
        }
    }
    return admitted;
}

void LobbyDesk::remove(const QString& member)
{
    const auto id = casework::MemberId::fromText(member);
    const auto admitted = admittedDevices();
    const auto found = id ? admitted.find(*id) : admitted.end();
    if (found == admitted.end()) {
        Q_EMIT failed(); // Another host's, or not in yet: nothing was done.
        return;
    }
    const auto noted = std::make_shared<bool>(false); // One person, one line in the use log.
    for (const auto& [device, lookup] : found->second)
        removeDevice(*id, device, lookup, noted);
}

void LobbyDesk::removeDevice(const std::optional<casework::MemberId>& member, const crypto::DeviceId& device,
    const Lookup& lookup, std::shared_ptr<bool> noted)
{
    if (member)
        m_removing.insert(*member);
    std::erase_if(m_undoable, [&](const Admission& admission) { return admission.device == device; });
    refreshUndo();
    auto left = std::make_shared<int>(1);
    auto outcome = std::make_shared<sync::Result<void>>();
    // As long as the device stands on a roster it is this person's: a stranger's would empty every screen.
    const auto done
        = [desk = QPointer(this), room = QPointer(&m_room), about = lookup ? circleOf(*lookup) : meetingCircle(),
              member, device, left, outcome, noted](const sync::Result<void>& result) {
              if (!result)
                  *outcome = result;
              if (--*left > 0)
                  return;
              // Another host's circle may keep it.
              const auto reads = [&](const sync::CircleInfo& circle) {
                  return std::ranges::find(circle.devices, device, &sync::DeviceInfo::id) != circle.devices.end();
              };
              if (*outcome && member && room && std::ranges::none_of(room->client().circles(), reads))
                  room->noteDevice(*member, device, false);
              if (*outcome && room && !(noted && std::exchange(*noted, true))) {
                  const QString name = member ? room->person(*member).name : QString();
                  room->noteUse(casework::UseDeed::Removed, casework::UseMatter::Meeting, about, name);
              }
              if (!desk)
                  return;
              if (member) {
                  desk->m_removing.erase(desk->m_removing.find(*member));
                  if (*outcome)
                      Q_EMIT desk->letInChanged(*member, false);
              }
              if (!*outcome)
                  Q_EMIT desk->failed();
              desk->refreshAdmitted();
          };
    // Tells the device too, and lets the invitation be used again.
    m_room.lobby().undoAdmission(
        lookup.value_or(crypto::InvitationLookup{}), device, [done](const sync::Result<void>& result) {
            // An invitation that is over is known no more; the rosters decide.
            done(result || result.error().kind == sync::ErrorKind::UnknownDevice ? sync::Result<void>{} : result);
        });
    for (const sync::CircleInfo& circle : m_room.client().circles()) {
        if (circle.role != sync::Role::Host
            || std::ranges::find(circle.devices, device, &sync::DeviceInfo::id) == circle.devices.end())
            continue;
        ++*left;
        m_room.client().removeDevice(circle.id, device, done);
    }
    refreshAdmitted();
}

} // namespace kudelma::app
