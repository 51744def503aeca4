// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/review/review_desk.h"

#include "app/core/worded_choices.h"
#include "meeting/meeting_time.h"
#include "report/phrases.h"

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::CircleId;
using casework::RecordId;

namespace {

using casework::MemberRole;

std::set<RecordId> signedOffIn(const casework::CaseView& view)
{
    std::set<RecordId> meetings;
    for (const auto& [head, review] : view.all<casework::Review>()) {
        if (review.state == casework::ReviewState::Done)
            meetings.insert(review.about);
    }
    return meetings;
}

bool isReviewer(MemberRole role)
{
    return role == MemberRole::Supervisor || role == MemberRole::Coach;
}

} // namespace

ReviewDesk::ReviewDesk(CaseRoom& room, Appearance& appearance, QObject* parent)
    : QObject(parent)
    , m_room(room)
    , m_appearance(appearance)
    , m_pen(room, this)
    , m_lists(room, room.view(), this)
    , m_choices(wordedChoices(u"reasons"_s))
    , m_reasons({"name"})
{
    buildReasons();
    listMeetings();
    connect(&room, &CaseRoom::peopleChanged, this, &ReviewDesk::changed);
    connect(&room.view(), &casework::CaseView::changed, this, [this] {
        listMeetings();
        Q_EMIT changed();
    });
    connect(&appearance, &Appearance::languageChanged, this, [this] {
        m_lists.retranslate();
        buildReasons();
        listMeetings();
    });
}

ReviewDesk::~ReviewDesk() = default;

CircleId ReviewDesk::reviewCircle(const RecordId& about) const
{
    const auto pointed = m_room.view().head(about);
    casework::Members facilitators;
    for (const auto& [head, meeting] : m_room.view().all<casework::Meeting>())
        facilitators.insert(meeting.facilitator);
    CircleId best;
    std::size_t fewest = 0;
    for (const CircleId& circle : m_room.view().rules().circles()) {
        const std::vector<PersonCard>& people = m_room.people(circle);
        if (!m_room.view().writableSource(circle) || (!best.isNull() && people.size() >= fewest))
            continue;
        if (pointed && !m_room.view().rules().mayPoint(circle, pointed->key.circle))
            continue;
        const CircleCard card = m_room.card(circle);
        const auto writes = [&](const PersonCard& person) {
            const auto found = card.people.find(person.member);
            return found != card.people.end() && found->second == Access::Shared;
        };
        const bool led = std::ranges::any_of(people, [&](const PersonCard& person) {
            return facilitators.contains(person.member) || person.role == casework::MemberRole::ResponsibleWorker;
        });
        const bool reviewed = std::ranges::any_of(
            people, [&](const PersonCard& person) { return isReviewer(person.role) && writes(person); });
        if (m_room.isOfWorkersOnly(circle) && led && reviewed) {
            best = circle;
            fewest = people.size();
        }
    }
    return best;
}

QVariantList ReviewDesk::seenBy() const
{
    return m_pen.seenBy(reviewCircle().text());
}

bool ReviewDesk::canComment() const
{
    return !reviewCircle().isNull();
}

RecordId ReviewDesk::meeting() const
{
    if (!m_chosen.isNull() && m_room.view().get<casework::Meeting>(m_chosen))
        return m_chosen;
    return meeting::lastMeeting(m_room.view());
}

QString ReviewDesk::meetingKey() const
{
    const RecordId id = meeting();
    return id.isNull() ? QString() : id.text();
}

bool ReviewDesk::choose(const QString& meeting)
{
    const auto id = RecordId::fromText(meeting);
    if (!id || m_meetings.indexOfKey(meeting) < 0)
        return false;
    m_chosen = *id;
    Q_EMIT changed();
    return true;
}

void ReviewDesk::listMeetings()
{
    struct Held
    {
        bool isSigned = false;
        QDateTime at;
        RecordId id;
    };
    const std::set<RecordId> signedOff = signedOffIn(m_room.view());
    std::vector<Held> held;
    for (const auto& [head, meeting] : m_room.view().all<casework::Meeting>()) {
        if (meeting.startedAt.isValid())
            held.push_back({signedOff.contains(head.id), meeting.startedAt, head.id});
    }
    // What waits longest first; of what is done the latest first.
    std::ranges::sort(held, [](const Held& a, const Held& b) {
        if (a.isSigned != b.isSigned)
            return b.isSigned;
        return a.isSigned ? a.at > b.at : a.at < b.at;
    });
    std::vector<KeyedListModel::Row> rows;
    for (const Held& one : held)
        rows.push_back({one.id.text(),
            {report::Phrases::date(casework::PartialDate::of(one.at.toLocalTime().date())), one.isSigned,
                m_reasoned.contains(one.id)}});
    m_meetings.setRows(std::move(rows));
}

CircleId ReviewDesk::logCircle() const
{
    if (const CircleId circle = reviewCircle(meeting()); !circle.isNull())
        return circle;
    if (const CircleId circle = reviewCircle(); !circle.isNull())
        return circle;
    const auto head = m_room.view().head(meeting());
    return head ? head->key.circle : CircleId();
}

QString ReviewDesk::title() const
{
    const auto held = m_room.view().get<casework::Meeting>(meeting());
    return held && isReading() ? held->value.title : QString();
}

void ReviewDesk::buildReasons()
{
    std::vector<KeyedListModel::Row> rows;
    for (const meeting::WordedChoice& choice : m_choices)
        rows.push_back({choice.key, {choice.text.in(m_appearance.language())}});
    m_reasons.setRows(std::move(rows));
}

bool ReviewDesk::begin(const QString& why)
{
    const QString reason = why.trimmed();
    if (reason.size() < kMinReasonChars || reason.size() > kMaxReasonChars)
        return false;
    m_chosen = meeting(); // one that begins meanwhile is another, with a reason of its own
    m_reasoned.insert(m_chosen);
    listMeetings();
    Q_EMIT changed();
    Q_EMIT begun(reason);
    return true;
}

bool ReviewDesk::isSignedOff() const
{
    return signedOffIn(m_room.view()).contains(meeting());
}

bool ReviewDesk::canSignOff() const
{
    return !meeting().isNull() && !isSignedOff() && !reviewCircle(meeting()).isNull();
}

bool ReviewDesk::signOff()
{
    if (!canSignOff())
        return false;
    const QVariantMap fields{{u"about"_s, meeting().text()}, {u"state"_s, u"done"_s}};
    return !m_pen.add(u"reviews"_s, reviewCircle(meeting()).text(), fields).isEmpty();
}

bool ReviewDesk::comment(const QString& record, const QString& words)
{
    if (!canComment() || words.trimmed().isEmpty())
        return false;
    QVariantMap fields{{u"words"_s, words.trimmed()}};
    if (!record.isEmpty())
        fields.insert(u"about"_s, record);
    const CircleId circle = reviewCircle(RecordId::fromText(record).value_or(RecordId()));
    return !circle.isNull() && !m_pen.add(u"reviews"_s, circle.text(), fields).isEmpty();
}

} // namespace kudelma::app
