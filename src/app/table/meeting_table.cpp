// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/table/meeting_table.h"

#include "app/circles/role_rows.h"
#include "app/company/shared_seats.h"
#include "app/core/ids.h"
#include "app/core/meeting_order.h"
#include "app/table/finding_words.h"
#include "meeting/meeting_time.h"
#include "report/phrases.h"

#include <algorithm>
#include <utility>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using Row = KeyedListModel::Row;

namespace {
constexpr int kTick = 1000; // milliseconds
constexpr int kSecondsPerMinute = 60;

QString templateOf(CaseRoom& room, const casework::RecordId& meeting)
{
    const auto stored = room.view().get<casework::Meeting>(meeting);
    return stored ? stored->value.templateKey : QString();
}

} // namespace

bool MeetingTable::isThere(const Row& row)
{
    return row.values[4].toBool() || row.values[11].toBool() || row.values[12].toBool();
}

MeetingTable::MeetingTable(CaseRoom& room, Appearance& appearance, const QByteArray& meetingTemplate,
    const casework::RecordId& meeting, QObject* parent)
    : QObject(parent)
    , m_room(room)
    , m_appearance(appearance)
    , m_order(MeetingOrders(meetingTemplate).of(templateOf(room, meeting)))
    , m_record(meeting)
    , m_desk(room.editor(), m_order, [] { return QDateTime::currentDateTimeUtc(); })
    , m_pen(room, this)
    , m_lists(room, room.view(), this)
    , m_genogram(room, room.view(), &m_pen, this)
    , m_presence(
          std::make_unique<PresenceBoard>(room, room.view().head(meeting).value_or(casework::RecordHead{}).key.circle))
    , m_lobby(room, meeting, this)
    , m_roomScreen(room, meeting, &m_pen, this)
    , m_preparation(room, appearance, meeting, this)
    , m_planned(room, m_desk, m_order, meeting, this)
    , m_sessions(room, m_desk, m_preparation, meeting, this)
    , m_letters(room, appearance, m_preparation, m_sessions, m_lobby, m_order, meeting, this)
    , m_console(
          room, *m_presence, m_desk, meeting, [] { return QDateTime::currentDateTimeUtc(); }, this)
    , m_whispers(room, meeting, this)
    , m_phases({"title", "purpose", "view", "planned", "actual", "now", "done", "timed"})
    , m_people({"name", "detail", "picture", "organisation", "here", "remote", "speaking", "handOrder", "pause",
          "tooMuch", "typing", "inRoom", "shares", "company", "absence"})
    , m_findings({"kind", "words", "must", "record", "mend"})
{
    m_pen.setMeeting(meeting);
    m_genogram.companions()->setTogether(true);
    m_roomScreen.genogram()->companions()->setTogether(true);
    m_genogram.followTextSize(appearance);
    m_roomScreen.genogram()->followTextSize(appearance);
    m_clock.setInterval(kTick);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        Q_EMIT ticked();
        m_console.tick();
        if (bell() && !m_rang && !paused()) {
            m_rang = true;
            Q_EMIT bellRang();
        }
    });
    connect(&room.view(), &casework::CaseView::changed, this, [this](const casework::Changes& changes) {
        if (changes.touches(casework::RecordKind::Meeting))
            refresh();
        refreshFindings();
    });
    connect(m_presence.get(), &PresenceBoard::changed, this, &MeetingTable::refreshPeople);
    connect(&room, &CaseRoom::peopleChanged, this, &MeetingTable::refreshPeople);
    connect(&m_lobby, &LobbyDesk::letInChanged, this, [this](const casework::MemberId& member, bool isIn) {
        if (isIn)
            m_letIn.insert(member);
        else
            m_letIn.erase(member);
        refreshPeople();
    });
    m_lobby.setApart(m_sessions.apart());
    connect(&m_sessions, &SessionsDesk::changed, this, [this] { m_lobby.setApart(m_sessions.apart()); });
    connect(&room.client(), &sync::SyncClient::connectionChanged, this, &MeetingTable::connectionChanged);
    connect(&room.client(), &sync::SyncClient::circleChanged, this, &MeetingTable::connectionChanged);
    connect(&m_roomScreen, &RoomScreen::changed, this, [this] {
        const bool wasBlank = std::exchange(m_wasBlank, m_roomScreen.blank());
        if (m_wasBlank && !wasBlank)
            setOwnView(false);
        refreshFindings();
    });
    connect(this, &MeetingTable::shownChanged, this, &MeetingTable::refreshFindings);
    connect(&appearance, &Appearance::languageChanged, this, [this] {
        m_lists.retranslate();
        refresh();
        refreshFindings();
    });
    refresh();
    refreshPeople();
    refreshFindings();
    m_presence->publish({});
    m_clock.start();
}

MeetingTable::~MeetingTable() = default;

void MeetingTable::refresh()
{
    const auto stored = m_room.view().get<casework::Meeting>(m_record);
    if (!stored) {
        // The circle was taken away: nothing of the meeting stays on the screen.
        m_meeting = {};
        m_phases.setRows({});
        refreshPeople();
        Q_EMIT changed();
        return;
    }
    const bool otherPhase = stored->value.phase != m_meeting.phase;
    const bool wasPaused = paused();
    m_meeting = stored->value;
    if (paused() != wasPaused)
        setOwnView(false);
    if (otherPhase)
        m_rang = bell(); // a phase whose time was up before has rung
    const QString language = m_appearance.language();
    std::vector<Row> rows;
    for (const meeting::PhaseTemplate& phase : m_order.phases()) {
        const auto held = std::ranges::find(m_meeting.phases, phase.key, &casework::MeetingPhase::key);
        const bool known = held != m_meeting.phases.end();
        const bool done = known && held->endedAt.isValid();
        const qint64 seconds = done ? meeting::ran(*held, m_meeting, held->endedAt).count() : 0;
        const int actual = done ? int(seconds + kSecondsPerMinute / 2) / kSecondsPerMinute : -1;
        rows.push_back({phase.key,
            {phase.title.in(language), phase.purpose.in(language), meeting::nameOf(phase.view),
                known ? held->plannedMinutes.value_or(phase.minutes) : phase.minutes, actual,
                phase.key == m_meeting.phase, done, !phase.beforeMeeting && !phase.afterMeeting}});
    }
    m_phases.setRows(std::move(rows));
    m_roomScreen.setPaused(paused());
    refreshPeople();
    Q_EMIT changed();
    Q_EMIT ticked();
}

static QString absenceOf(const std::map<casework::MemberId, Absence>& gone, const casework::MemberId& member)
{
    const auto found = gone.find(member);
    if (found == gone.end())
        return {};
    return found->second == Absence::Away ? u"away"_s : u"steppedOut"_s;
}

void MeetingTable::refreshPeople()
{
    const std::map<casework::MemberId, PresenceState> here = m_presence->people();
    const std::map<casework::MemberId, Absence> gone = m_presence->absences();
    std::vector<std::pair<qint64, casework::MemberId>> raised;
    for (const auto& [member, state] : here) {
        if (state.handSinceMs > 0)
            raised.emplace_back(state.handSinceMs, member);
    }
    std::ranges::sort(raised);
    m_hands.clear();
    for (const auto& [since, member] : raised)
        m_hands << member.text();
    m_needPause.clear();
    casework::Members seated = inRoom();
    const SharedSeats seats(m_meeting, here, seated);
    seated.insert(seats.inRoom.begin(), seats.inRoom.end());
    std::vector<Row> rows;
    const auto circle = m_room.view().head(m_record);
    const std::vector<PersonCard> cards = circle ? m_room.people(circle->key.circle) : std::vector<PersonCard>();
    casework::Members added;
    for (const PersonCard& card : cards) {
        if (m_expected.insert(card.member).second)
            added.insert(card.member);
        const auto found = here.find(card.member);
        PresenceState state;
        state.here = false;
        if (found != here.end())
            state = found->second;
        if (state.pause || state.tooMuch)
            m_needPause << card.name;
        const QString detail = detailOf(card);
        const auto at = seats.at.find(card.member);
        const bool shares = at != seats.at.end();
        const QStringList company = m_room.companyOf(m_room.view(), card.member);
        const QString companyWords = shares ? CompanyWords::at(m_room.person(at->second).name)
            : company.isEmpty()             ? QString()
                                            : CompanyWords::with(company);
        rows.push_back({card.member.text(),
            {card.name, detail, card.face, card.organisation, state.here, state.remote && !seated.contains(card.member),
                card.member == m_meeting.speaker, int(m_hands.indexOf(card.member.text())) + 1, state.pause,
                state.tooMuch, !state.typingIn.isEmpty(), seated.contains(card.member), shares, companyWords,
                absenceOf(gone, card.member)}});
    }
    std::ranges::stable_sort(
        rows, [](const Row& a, const Row& b) { return a.values[4].toBool() > b.values[4].toBool(); });
    m_hereCount = int(std::ranges::count_if(rows, isThere));
    std::vector<casework::MemberId> round;
    for (const Row& row : rows) {
        const auto member = casework::MemberId::fromText(row.key);
        if (member && isThere(row))
            round.push_back(*member);
    }
    m_console.setHere(round);
    m_people.setRows(std::move(rows));
    casework::Members present = m_presence->present();
    // Until their device has been heard, who was let in is here because they were let in; then while it is heard.
    std::erase_if(m_letIn, [&](const casework::MemberId& member) { return present.contains(member); });
    present.insert(m_letIn.begin(), m_letIn.end());
    // Whoever was planned to sit here has not seen the screen before they really come.
    const bool isReallyHere = !std::ranges::includes(m_arrived, present);
    m_arrived = present;
    present.insert(seated.begin(), seated.end());
    const bool cameBeside = !m_beside.contains(seats.besideInRoom);
    m_beside = seats.besideInRoom;
    const bool somebodyCame = isReallyHere || cameBeside || !std::ranges::includes(m_present, present);
    m_present = present;
    if (somebodyCame)
        setOwnView(false); // before they can see it
    if (!added.empty()) {
        // Who is here is heard of one by one, and not at all without a network: until the one who leads says otherwise
        // (RoomScreen::widen), the room's screen takes it that everybody of the meeting may be.
        added.insert(present.begin(), present.end());
        m_roomScreen.setPresent(added);
    }
    m_roomScreen.setPresent(present);
    noteWhoJoined();
    noteLateArrivals(); // Once the screen shows what all of them may see.
    Q_EMIT peopleChanged();
    if (somebodyCame)
        Q_EMIT this->somebodyCame();
}

casework::Members MeetingTable::inRoom() const
{
    const int now = phaseIndex();
    casework::Members members;
    for (const casework::MeetingGuest& guest : m_meeting.guests) {
        // A phase that the template does not have bounds nothing: rather one too many than one too few.
        const int from = m_order.indexOf(guest.fromPhase);
        const int until = m_order.indexOf(guest.untilPhase);
        const bool isPlanned
            = guest.attendance == casework::Attendance::InRoom && from <= now && (until < 0 || now <= until);
        if (!guest.left && (guest.came || isPlanned))
            members.insert(guest.member);
    }
    return members;
}

bool MeetingTable::setInRoom(const QString& member, bool inRoom)
{
    const auto id = casework::MemberId::fromText(member);
    if (!id)
        return false;
    const bool isRemote = m_presence->people().contains(*id);
    const auto changed = m_room.editor().change<casework::Meeting>(m_record, [&](casework::Meeting& meeting) {
        auto guest = std::ranges::find(meeting.guests, *id, &casework::MeetingGuest::member);
        if (guest == meeting.guests.end()) {
            casework::MeetingGuest fresh;
            fresh.member = *id;
            fresh.attendance = isRemote ? casework::Attendance::RemoteTablet : casework::Attendance::NotComing;
            guest = meeting.guests.insert(meeting.guests.end(), fresh);
        }
        // What was planned stays: a tap that was a mistake is taken back by another.
        guest->came = guest->came || inRoom;
        guest->left = !inRoom;
    });
    m_room.client().flush();
    m_room.view().flush();
    return changed.has_value();
}

void MeetingTable::setOwnView(bool own)
{
    if (own == m_ownView)
        return;
    m_ownView = own;
    Q_EMIT shownChanged();
}

QString MeetingTable::draftPlace() const
{
    return (m_ownView ? u"own/"_s : u"table/"_s) + m_record.text();
}

void MeetingTable::refreshFindings()
{
    std::vector<Row> rows;
    int musts = 0;
    // What is open in narrower circles is not even counted where others look on.
    const casework::CaseView& shown = m_ownView ? m_room.view() : m_roomScreen.view();
    const Seen seen(m_room, shown);
    const auto findings
        = shown.head(m_record) ? meeting::closingChecks(shown, m_record, m_order) : std::vector<meeting::Finding>();
    for (const meeting::Finding& finding : findings) {
        const bool must = finding.weight == meeting::Weight::Must;
        musts += must ? 1 : 0;
        const QString record = finding.record.isNull() ? QString() : finding.record.text();
        const QString line = finding.record.isNull() ? QString() : seen.lineOf(finding.record);
        rows.push_back({u"%1/%2"_s.arg(int(finding.kind)).arg(record),
            {int(finding.kind), findingWords(finding.kind, line), must, record, findingMend(finding.kind)}});
    }
    m_findings.setRows(std::move(rows));
    if (musts != m_mustCount) {
        m_mustCount = musts;
        Q_EMIT findingsChanged();
    }
}

bool MeetingTable::listening() const
{
    return phase() && phase()->listening;
}

int MeetingTable::elapsedSeconds() const
{
    const auto time = meeting::phaseTime(m_meeting, QDateTime::currentDateTimeUtc());
    return time ? int(time->elapsed.count()) : 0;
}

int MeetingTable::plannedSeconds() const
{
    const auto time = meeting::phaseTime(m_meeting, QDateTime::currentDateTimeUtc());
    return time ? int(time->planned.count()) : 0;
}

bool MeetingTable::bell() const
{
    return phase() && phase()->atMostMinutes && elapsedSeconds() >= *phase()->atMostMinutes * kSecondsPerMinute;
}

int MeetingTable::minutesLeft() const
{
    return int(meeting::plannedMinutesLeft(m_meeting, QDateTime::currentDateTimeUtc()).count());
}

QString MeetingTable::meetingCircle() const
{
    const auto head = m_room.view().head(m_record);
    return head ? head->key.circle.text() : QString();
}

QString MeetingTable::speakerName() const
{
    return m_meeting.speaker.isNull() ? QString() : m_room.person(m_meeting.speaker).name;
}

bool MeetingTable::online() const
{
    return m_room.client().connection().state == sync::ConnectionState::Online;
}

int MeetingTable::waitingChanges() const
{
    std::size_t waiting = 0;
    for (const sync::CircleInfo& circle : m_room.client().circles())
        waiting += circle.pendingChanges + circle.pendingRosterChanges;
    return int(waiting);
}

bool MeetingTable::told(const meeting::DeskResult<void>& result)
{
    m_room.client().flush();
    m_room.view().flush();
    if (!result && result.error().kind == meeting::DeskErrorKind::ReasonNeeded)
        Q_EMIT needsReason();
    if (result)
        noteShown();
    return result.has_value();
}

namespace {

casework::UseMatter matterOf(const QString& shown)
{
    switch (meeting::phaseViewOf(shown).value_or(meeting::PhaseView::Round)) {
    case meeting::PhaseView::Genogram:
        return casework::UseMatter::Family;
    case meeting::PhaseView::Voices:
        return casework::UseMatter::OwnWords;
    case meeting::PhaseView::Questions:
        return casework::UseMatter::Questions;
    case meeting::PhaseView::Reflecting:
    case meeting::PhaseView::Response:
    case meeting::PhaseView::Hypotheses:
        return casework::UseMatter::Thoughts;
    case meeting::PhaseView::Steps:
        return casework::UseMatter::Steps;
    default:
        return casework::UseMatter::Meeting;
    }
}

} // namespace

/// Who sits beside those who are here, as readers are named.
QMap<QString, QString> MeetingTable::companionsThere() const
{
    QMap<QString, QString> words;
    for (const Row& row : m_people.rows()) {
        const auto member = casework::MemberId::fromText(row.key);
        if (!member || !isThere(row))
            continue;
        for (const QString& name : m_room.companyOf(m_room.view(), *member))
            words[row.key + u'/' + name] = CompanyWords::reader(name, row.values[0].toString());
    }
    return words;
}

/// Who comes while something is on the screen sees it too; the leader's device writes that down.
void MeetingTable::noteLateArrivals()
{
    if (m_meeting.facilitator != m_room.self() || m_meeting.shown.isEmpty())
        return;
    const auto isNew = [this](const Row& row) {
        return isThere(row) && row.key != m_room.self().text() && !m_shownTo.contains(row.key);
    };
    const QStringList beside = companionsThere().keys();
    const bool isNewBeside
        = std::ranges::any_of(beside, [this](const QString& key) { return !m_shownTo.contains(key); });
    if (isNewBeside || std::ranges::any_of(m_people.rows(), isNew))
        noteShown();
}

/// The room's screen changed by this device's hand: what it shows others is written down.
void MeetingTable::noteShown()
{
    const auto meeting = m_room.view().get<casework::Meeting>(m_record);
    if (!meeting || meeting->value.state != casework::MeetingState::Running || meeting->value.shown.isEmpty())
        return;
    QStringList names;
    m_shownTo.clear();
    for (const Row& row : m_people.rows()) {
        if (isThere(row) && row.key != m_room.self().text())
            names << row.values[0].toString();
        if (isThere(row))
            m_shownTo.insert(row.key);
    }
    for (const auto& [key, words] : companionsThere().asKeyValueRange()) {
        names << words;
        m_shownTo.insert(key);
    }
    names.sort();
    if (!names.isEmpty())
        m_room.noteUse(
            casework::UseDeed::Showed, matterOf(meeting->value.shown), meeting->head.key.circle, names.join(u", "_s));
}

} // namespace kudelma::app
