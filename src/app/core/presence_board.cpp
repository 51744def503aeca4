// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/core/presence_board.h"

#include "app/core/ids.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;

namespace {
constexpr auto kWithKey = "with"_L1;
/// What ends a presence comes from the device, or when nothing has come from it for kPresenceLife.
constexpr std::chrono::milliseconds kSilence = sync::kPresenceLife - std::chrono::seconds(1);

std::chrono::milliseconds steadyNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}
} // namespace

QByteArray PresenceState::toBytes(const std::optional<CursorState>& cursor) const
{
    QJsonObject object{{u"here"_s, here}};
    if (remote)
        object[u"remote"_s] = true;
    if (room)
        object[u"room"_s] = true;
    if (pause)
        object[u"pause"_s] = true;
    if (tooMuch)
        object[u"tooMuch"_s] = true;
    if (handSinceMs > 0)
        object[u"hand"_s] = double(handSinceMs);
    if (!typingIn.isEmpty())
        object[u"typing"_s] = typingIn;
    if (!with.isEmpty())
        object[kWithKey] = QJsonArray::fromStringList(with);
    if (cursor)
        object[kCursorKey] = cursor->toJson();
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<PresenceState> PresenceState::fromBytes(const sync::Bytes& bytes)
{
    const QByteArray text(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    PresenceState state;
    state.here = object[u"here"_s].toBool();
    state.remote = object[u"remote"_s].toBool();
    state.room = object[u"room"_s].toBool();
    state.pause = object[u"pause"_s].toBool();
    state.tooMuch = object[u"tooMuch"_s].toBool();
    constexpr double kLatest = 8.64e15; // the last day that a JavaScript date knows
    const double hand = object[u"hand"_s].toDouble();
    state.handSinceMs = hand > 0 && hand < kLatest ? qint64(hand) : 0;
    state.typingIn = object[u"typing"_s].toString().left(kMaxPresenceWord);
    state.with = companionNames(object[kWithKey].toArray());
    return state;
}

PresenceBoard::PresenceBoard(CaseRoom& room, const casework::CircleId& circle, QObject* parent, Clock clock)
    : QObject(parent)
    , m_room(room)
    , m_circle(circle)
    , m_clock(clock ? std::move(clock) : Clock(steadyNow))
    , m_company(std::make_shared<CaseRoom::CompanyNow>(CaseRoom::CompanyNow{circle, {}}))
{
    room.heedCompany(m_company);
    connect(&room.client(), &sync::SyncClient::presence, this,
        [this](const sync::CircleId& from, const sync::DeviceId& device, const sync::Bytes& bytes) {
            if (caseworkCircle(from) != m_circle)
                return;
            const auto state = PresenceState::fromBytes(bytes);
            heard(device, state, bytes.empty());
            const auto known = m_devices.find(device);
            if (state && known != m_devices.end() && known->second == *state)
                return; // only a cursor moved, or it was repeated
            const bool came = state && state->here && known == m_devices.end();
            if (state && state->here)
                m_devices[device] = *state;
            else
                m_devices.erase(device);
            refreshCompany();
            if (came && m_own.here)
                publish(m_own); // who comes does not wait for the next repeat to know who is here
            else
                Q_EMIT changed();
        });
    m_stepsOut.setSingleShot(true);
    connect(&m_stepsOut, &QTimer::timeout, this, &PresenceBoard::changed);
    m_away.setSingleShot(true);
    connect(&m_away, &QTimer::timeout, this, &PresenceBoard::forgetAway);
    connect(&room.client(), &sync::SyncClient::circleChanged, this, &PresenceBoard::forgetAway);
    connect(&room, &CaseRoom::peopleChanged, this, [this] {
        refreshCompany(); // a device may have become somebody's
        Q_EMIT changed();
    });
    room.cursors().setCarrier(circle, [this] { tell(); });
}

PresenceBoard::~PresenceBoard()
{
    m_room.cursors().setCarrier(m_circle, {});
    const bool hadCompany = !m_company->people.empty();
    m_company.reset();
    if (hadCompany) // once whoever has this board is gone too
        QMetaObject::invokeMethod(&m_room, &CaseRoom::peopleChanged, Qt::QueuedConnection);
    if (m_own.here)
        static_cast<void>(m_room.client().publishPresence(syncCircle(m_circle), {}));
}

void PresenceBoard::publish(const PresenceState& state)
{
    m_own = state;
    tell();
    refreshCompany();
    Q_EMIT changed();
}

/// Before m_devices is told: what the device said last stands there.
void PresenceBoard::heard(const crypto::DeviceId& device, const std::optional<PresenceState>& state, bool isEmpty)
{
    if (state && state->here) {
        m_heard[device] = {m_clock(), isInCircle(device), {}};
        m_gone.erase(device);
        return;
    }
    const auto known = m_heard.find(device);
    const auto said = m_devices.find(device);
    if (known != m_heard.end() && said != m_devices.end() && !said->second.room) {
        const bool fellSilent = isEmpty && m_clock() - known->second.at >= kSilence;
        m_gone[device] = {m_clock(), fellSilent, known->second.wasInCircle};
        if (fellSilent)
            m_stepsOut.start(kCompanyAway);
    }
    if (known == m_heard.end())
        return;
    const bool hasLeft = known->second.wasInCircle && !isInCircle(device);
    const bool isSilent = isEmpty && m_clock() - known->second.at >= kSilence;
    if (hasLeft || !isSilent || said == m_devices.end() || said->second.with.isEmpty()) {
        m_heard.erase(known);
        return;
    }
    known->second.at = m_clock();
    known->second.away = said->second.with;
    if (!m_away.isActive())
        m_away.start(kCompanyAway);
}

void PresenceBoard::forgetAway()
{
    auto next = kCompanyAway + std::chrono::milliseconds(0);
    bool isAnyAway = false;
    const auto forgotten = std::erase_if(m_heard, [&](const auto& one) {
        const auto& [device, heard] = one;
        if (heard.away.isEmpty())
            return false;
        const auto left = heard.at + kCompanyAway - m_clock();
        if (left.count() <= 0 || (heard.wasInCircle && !isInCircle(device)))
            return true;
        isAnyAway = true;
        next = std::min<std::chrono::milliseconds>(next, left);
        return false;
    });
    if (isAnyAway)
        m_away.start(next);
    if (forgotten == 0)
        return;
    refreshCompany();
    Q_EMIT changed();
}

bool PresenceBoard::isInCircle(const crypto::DeviceId& device) const
{
    const auto circle = m_room.client().circle(syncCircle(m_circle));
    return circle && std::ranges::any_of(circle->devices, [&](const auto& known) { return known.id == device; });
}

void PresenceBoard::tell()
{
    const QByteArray bytes = m_own.toBytes(m_room.cursors().own(m_circle));
    // Lossy by contract: what cannot be told now is told with the next change or the next repeat.
    static_cast<void>(m_room.client().publishPresence(syncCircle(m_circle), sync::Bytes(bytes.begin(), bytes.end())));
}

std::map<casework::MemberId, Absence> PresenceBoard::absences() const
{
    const auto here = people();
    std::map<casework::MemberId, Absence> gone;
    for (const auto& [device, one] : m_gone) {
        const auto member = m_room.memberOf(device);
        const bool wasTakenOut = one.wasInCircle && !isInCircle(device);
        if (!member || here.contains(*member) || wasTakenOut)
            continue;
        const bool isAway = one.isSilent && m_clock() - one.at < kCompanyAway;
        const auto [entry, fresh] = gone.emplace(*member, isAway ? Absence::Away : Absence::SteppedOut);
        if (!fresh && isAway)
            entry->second = Absence::Away;
    }
    return gone;
}

std::map<casework::MemberId, PresenceState> PresenceBoard::people() const
{
    std::map<casework::MemberId, PresenceState> people;
    const auto add = [&](const casework::MemberId& member, const PresenceState& state) {
        const auto [entry, fresh] = people.emplace(member, state);
        if (fresh)
            return;
        PresenceState& known = entry->second;
        known.pause = known.pause || state.pause;
        known.tooMuch = known.tooMuch || state.tooMuch;
        known.remote = known.remote && state.remote;
        if (state.handSinceMs > 0 && (known.handSinceMs == 0 || state.handSinceMs < known.handSinceMs))
            known.handSinceMs = state.handSinceMs;
        if (known.typingIn.isEmpty())
            known.typingIn = state.typingIn;
        known.with << state.with; // nobody is left out, however many devices there are
        known.with.removeDuplicates();
    };
    if (m_own.here && !m_own.room)
        add(m_room.self(), m_own);
    for (const auto& [device, state] : m_devices) {
        if (state.room && isOfTeam(device))
            continue;
        if (const auto member = m_room.memberOf(device))
            add(*member, state);
        else
            add(memberOfUnknownDevice(device), state);
    }
    return people;
}

/// Whoever reads something from now on has it read by whoever sits beside them: the room's lists say so.
void PresenceBoard::refreshCompany()
{
    Company company;
    for (const auto& [member, state] : people()) {
        if (!state.with.isEmpty())
            company.emplace(member, state.with);
    }
    for (const auto& [device, heard] : m_heard) {
        if (heard.away.isEmpty())
            continue;
        const auto member = m_room.memberOf(device);
        QStringList& names = company[member ? *member : memberOfUnknownDevice(device)];
        names << heard.away;
        names.removeDuplicates();
    }
    if (company == m_company->people)
        return;
    m_company->people = std::move(company);
    Q_EMIT m_room.peopleChanged();
}

bool PresenceBoard::isOfTeam(const crypto::DeviceId& device) const
{
    const auto circle = m_room.client().circle(syncCircle(m_circle));
    return circle && std::ranges::any_of(circle->devices, [&](const sync::DeviceInfo& known) {
        return known.id == device && (known.role == sync::Role::Host || known.role == sync::Role::Member);
    });
}

casework::Members PresenceBoard::present() const
{
    casework::Members members;
    for (const auto& [member, state] : people())
        members.insert(member);
    return members;
}

} // namespace kudelma::app
