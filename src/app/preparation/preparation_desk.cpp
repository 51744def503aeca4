// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/preparation/preparation_desk.h"

#include "app/preparation/workers_place.h"
#include "meeting/meeting_desk.h"
#include "report/phrases.h"

#include <QFile>

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::Attendance;
using casework::Preparation;
using casework::SafetyAnswer;
using casework::SafetyReply;
using Row = KeyedListModel::Row;

namespace {

constexpr qsizetype kMaxPreparedWords = 500; // as casework::SafetyAnswer has it
constexpr qsizetype kMaxFormReason = 240; // as casework::FormOfPart has it
constexpr std::array kOffered = {Attendance::InRoom, Attendance::RemoteTablet, Attendance::RemoteVideo,
    Attendance::Audio, Attendance::Letter, Attendance::Represented, Attendance::NotComing};

int gravity(SafetyReply reply)
{
    switch (reply) {
    case SafetyReply::Yes:
        return 3;
    case SafetyReply::NotKnown:
        return 2;
    case SafetyReply::No:
        return 1;
    case SafetyReply::None:
        break;
    }
    return 0;
}

/// Two devices may each have begun a record before they met: what either says holds.
void layOver(Preparation& known, const Preparation& other)
{
    for (const SafetyAnswer& answer : other.answers) {
        const auto same = std::ranges::find(known.answers, answer.key, &SafetyAnswer::key);
        if (same == known.answers.end()) {
            known.answers.push_back(answer);
            continue;
        }
        if (gravity(answer.reply) > gravity(same->reply))
            same->reply = answer.reply;
        if (same->words.isEmpty())
            same->words = answer.words;
    }
    for (const casework::FormOfPart& form : other.forms) {
        if (std::ranges::find(known.forms, form.member, &casework::FormOfPart::member) == known.forms.end())
            known.forms.push_back(form);
    }
    for (const casework::PreparedThing& thing : other.done) {
        if (std::ranges::find(known.done, thing) == known.done.end())
            known.done.push_back(thing);
    }
    known.apart.insert(known.apart.end(), other.apart.begin(), other.apart.end());
    if (known.goAhead.isEmpty())
        known.goAhead = other.goAhead;
    if (known.notHeard.isEmpty())
        known.notHeard = other.notHeard;
    if (other.answeredAt.isValid() && (!known.answeredAt.isValid() || known.answeredAt < other.answeredAt)) {
        known.answeredAt = other.answeredAt;
        known.answeredBy = other.answeredBy;
    }
}

} // namespace

meeting::PreparationPack preparationPack()
{
    QFile file(u":/kudelma/assets/preparation/preparation.json"_s);
    const bool readable = file.open(QIODevice::ReadOnly);
    auto pack = meeting::PreparationPack::fromJson(readable ? file.readAll() : QByteArray());
    return pack ? std::move(*pack) : meeting::PreparationPack();
}

PreparationDesk::PreparationDesk(
    CaseRoom& room, Appearance& appearance, const casework::RecordId& meeting, QObject* parent)
    : QObject(parent)
    , m_room(room)
    , m_appearance(appearance)
    , m_meeting(meeting)
    , m_pack(preparationPack())
    , m_questions({"text", "hint", "reply", "words", "separate", "wordsNeeded"})
    , m_people({"name", "detail", "picture", "worker", "form", "formText", "reason", "from", "until", "wish", "things",
          "toDo"})
    , m_forms({"name"})
{
    connect(&room.view(), &casework::CaseView::changed, this, [this](const casework::Changes& changes) {
        if (changes.touches(casework::RecordKind::Preparation) || changes.touches(casework::RecordKind::Meeting))
            refresh();
    });
    connect(&room, &CaseRoom::peopleChanged, this, &PreparationDesk::refresh);
    connect(&appearance, &Appearance::languageChanged, this, &PreparationDesk::refresh);
    refresh();
}

PreparationDesk::~PreparationDesk() = default;

std::vector<casework::Stored<Preparation>> PreparationDesk::records() const
{
    std::vector<casework::Stored<Preparation>> found;
    for (const casework::Stored<Preparation>& stored : m_room.view().all<Preparation>()) {
        // A guest's document may say anything; only what stands among workers counts.
        if (!stored.head.key.owner && isAmongWorkers(m_room, stored.head.key.circle))
            found.push_back(stored);
    }
    return found;
}

void PreparationDesk::refresh()
{
    m_known = {};
    m_known.meeting = m_meeting;
    m_isSession = false;
    for (const auto& [head, preparation] : records()) {
        if (preparation.meeting == m_meeting)
            layOver(m_known, preparation);
        m_isSession = m_isSession || std::ranges::find(preparation.apart, m_meeting) != preparation.apart.end();
    }
    m_state = meeting::safetyState(m_pack, m_known);
    const QString language = m_appearance.language();
    std::vector<Row> rows;
    for (const meeting::SafetyQuestion& question : m_pack.questions()) {
        const auto answer = std::ranges::find(m_known.answers, question.key, &SafetyAnswer::key);
        const SafetyAnswer given = answer == m_known.answers.end() ? SafetyAnswer() : *answer;
        const bool separates = question.sort == meeting::SafetySort::Separate;
        const auto reply = casework::nameOf(given.reply);
        rows.push_back({question.key,
            {question.text.in(language), question.hint.in(language),
                QString::fromLatin1(reply.data(), qsizetype(reply.size())), given.words, separates,
                separates && m_state.wordsNeeded}});
    }
    m_questions.setRows(std::move(rows));
    std::vector<Row> forms;
    for (const Attendance attendance : kOffered)
        forms.push_back({QString::number(int(attendance)), {report::Phrases::attendance(attendance)}});
    m_forms.setRows(std::move(forms));
    m_totalCount = int(m_pack.questions().size()) + (m_state.wordsNeeded ? 1 : 0);
    m_doneCount = int(m_pack.questions().size()) - m_state.open;
    if (const auto stored = m_room.view().get<casework::Meeting>(m_meeting))
        refreshPeople(stored->value, stored->head.key.circle);
    else
        m_people.setRows({});
    Q_EMIT changed();
}

void PreparationDesk::refreshPeople(const casework::Meeting& meeting, const casework::CircleId& circle)
{
    const QString language = m_appearance.language();
    std::vector<Row> rows;
    for (const PersonCard& card : m_room.people(circle)) {
        if (card.role == casework::MemberRole::Supervisor)
            continue; // not one of the meeting
        const auto planned = std::ranges::find(meeting.guests, card.member, &casework::MeetingGuest::member);
        const auto chosen = std::ranges::find(m_known.forms, card.member, &casework::FormOfPart::member);
        const casework::MeetingGuest guest = planned == meeting.guests.end() ? casework::MeetingGuest() : *planned;
        std::optional<Attendance> form;
        if (chosen != m_known.forms.end())
            form = chosen->attendance;
        else if (planned != meeting.guests.end())
            form = guest.attendance;
        int left = form ? 0 : 1;
        m_totalCount += 1;
        m_doneCount += form ? 1 : 0;
        QVariantList things;
        for (const meeting::PreparedItem& item : m_pack.items()) {
            if (isWorker(card.role) || !form || !m_pack.isFor(item, *form))
                continue;
            const bool done
                = std::ranges::find(m_known.done, casework::PreparedThing{card.member, item.key}) != m_known.done.end();
            left += done ? 0 : 1;
            m_totalCount += 1;
            m_doneCount += done ? 1 : 0;
            things << QVariantMap{{u"key"_s, item.key}, {u"text"_s, item.text.in(language)}, {u"done"_s, done}};
        }
        const QString detail = card.title.isEmpty() ? report::Phrases::role(card.role) : card.title;
        rows.push_back({card.member.text(),
            {card.name, detail, card.face, isWorker(card.role), form ? int(*form) : -1,
                form ? report::Phrases::attendance(*form) : QString(),
                chosen == m_known.forms.end() ? QString() : chosen->reason, guest.fromPhase, guest.untilPhase,
                guest.wish, things, left}});
    }
    // Those whom it is about first, then the workers.
    std::ranges::stable_sort(
        rows, [](const Row& a, const Row& b) { return !a.values[3].toBool() && b.values[3].toBool(); });
    m_people.setRows(std::move(rows));
}

bool PreparationDesk::mayBegin() const
{
    return !m_known.goAhead.isEmpty() || (m_state.isAnswered() && (!m_state.separate || m_isSession));
}

QString PreparationDesk::answeredBy() const
{
    return m_known.answeredBy.isNull() ? QString() : m_room.person(m_known.answeredBy).name;
}

bool PreparationDesk::change(const Edit& edit)
{
    // Before the verbs: a circle that is made among them is none that they can write in.
    const auto place = madeWorkersPlace(m_room, m_meeting);
    const auto done = m_room.editor().together([&]() -> casework::Result<void> {
        bool isWritten = false;
        for (const auto& [head, preparation] : records()) {
            if (preparation.meeting != m_meeting || !head.writable)
                continue;
            if (const auto written = m_room.editor().change<Preparation>(head.id, edit); !written)
                return written;
            isWritten = true;
        }
        if (isWritten)
            return {};
        if (!place)
            return casework::failure(casework::ErrorKind::NoSuchCircle);
        Preparation fresh;
        fresh.meeting = m_meeting;
        edit(fresh);
        const auto added = m_room.editor().add(*place, fresh);
        return added ? casework::Result<void>() : tl::unexpected(added.error());
    });
    m_room.client().flush();
    m_room.view().flush();
    return done.has_value();
}

bool PreparationDesk::changeAnswer(const QString& question, const std::function<void(SafetyAnswer&)>& edit)
{
    if (std::ranges::find(m_pack.questions(), question, &meeting::SafetyQuestion::key) == m_pack.questions().end())
        return false;
    return change([&](Preparation& preparation) {
        auto answer = std::ranges::find(preparation.answers, question, &SafetyAnswer::key);
        if (answer == preparation.answers.end())
            answer = preparation.answers.insert(preparation.answers.end(), SafetyAnswer{question, {}, {}});
        edit(*answer);
        preparation.answeredBy = m_room.self();
        preparation.answeredAt = QDateTime::currentDateTimeUtc();
    });
}

std::vector<Preparation> PreparationDesk::all() const
{
    std::vector<Preparation> preparations;
    for (const auto& [head, preparation] : records())
        preparations.push_back(preparation);
    return preparations;
}

bool PreparationDesk::holdApart(const std::vector<casework::RecordId>& sessions)
{
    const Preparation answered = m_known;
    const auto place = madeWorkersPlace(m_room, m_meeting);
    const auto done = m_room.editor().together([&]() -> casework::Result<void> {
        if (!place)
            return casework::failure(casework::ErrorKind::NoSuchCircle);
        for (const casework::RecordId& session : sessions) {
            Preparation own;
            own.meeting = session;
            own.answers = answered.answers;
            own.answeredBy = answered.answeredBy;
            own.answeredAt = answered.answeredAt;
            if (const auto added = m_room.editor().add(*place, own); !added)
                return tl::unexpected(added.error());
        }
        const bool kept = change([&](Preparation& preparation) { preparation.apart = sessions; });
        return kept ? casework::Result<void>() : casework::failure(casework::ErrorKind::NotWritable);
    });
    m_room.client().flush();
    m_room.view().flush();
    return done.has_value();
}

bool PreparationDesk::answer(const QString& question, const QString& reply)
{
    const auto choice = casework::choiceOf<SafetyReply>(reply.toStdString());
    return choice && changeAnswer(question, [&](SafetyAnswer& answer) { answer.reply = *choice; });
}

bool PreparationDesk::setWords(const QString& question, const QString& words)
{
    return words.size() <= kMaxPreparedWords
        && changeAnswer(question, [&](SafetyAnswer& answer) { answer.words = words.trimmed(); });
}

bool PreparationDesk::goAheadBecause(const QString& reason)
{
    const QString words = reason.trimmed();
    return words.size() >= meeting::kMinSafetyWords && words.size() <= kMaxPreparedWords
        && change([&](Preparation& preparation) { preparation.goAhead = words; });
}

bool PreparationDesk::keepWhyNotHeard(const QString& reason)
{
    const QString words = reason.trimmed();
    return words.size() >= meeting::MeetingDesk::kMinReasonChars
        && words.size() <= meeting::MeetingDesk::kMaxReasonChars
        && change([&](Preparation& preparation) { preparation.notHeard = words; });
}

bool PreparationDesk::choose(const QString& member, int form, const QString& reason)
{
    const auto id = casework::MemberId::fromText(member);
    const auto attendance = Attendance(form);
    if (!id || std::ranges::find(kOffered, attendance) == kOffered.end() || reason.size() > kMaxFormReason)
        return false;
    static_cast<void>(madeWorkersPlace(m_room, m_meeting));
    const auto done = m_room.editor().together([&]() -> casework::Result<void> {
        const bool kept = change([&](Preparation& preparation) {
            auto known = std::ranges::find(preparation.forms, *id, &casework::FormOfPart::member);
            if (known == preparation.forms.end())
                known = preparation.forms.insert(preparation.forms.end(), casework::FormOfPart{*id, {}, {}});
            known->attendance = attendance;
            known->reason = reason.trimmed();
        });
        if (!kept)
            return casework::failure(casework::ErrorKind::NoSuchCircle);
        // A letter or a refusal may be nobody's business at the meeting: its record says only who is expected.
        return m_room.editor().change<casework::Meeting>(m_meeting, [&](casework::Meeting& meeting) {
            auto guest = std::ranges::find(meeting.guests, *id, &casework::MeetingGuest::member);
            if (guest == meeting.guests.end()) {
                casework::MeetingGuest fresh;
                fresh.member = *id;
                guest = meeting.guests.insert(meeting.guests.end(), fresh);
            }
            guest->attendance = meeting::comesAlong(attendance) ? attendance : Attendance::NotComing;
            guest->planned.reset();
        });
    });
    m_room.client().flush();
    m_room.view().flush();
    return done.has_value();
}

bool PreparationDesk::setPart(const QString& member, const QString& from, const QString& until)
{
    const auto id = casework::MemberId::fromText(member);
    if (!id)
        return false;
    bool isPlanned = false;
    const auto done = m_room.editor().change<casework::Meeting>(m_meeting, [&](casework::Meeting& meeting) {
        const auto guest = std::ranges::find(meeting.guests, *id, &casework::MeetingGuest::member);
        if (guest == meeting.guests.end())
            return;
        isPlanned = true;
        guest->fromPhase = from;
        guest->untilPhase = until;
    });
    m_room.client().flush();
    m_room.view().flush();
    return done.has_value() && isPlanned;
}

bool PreparationDesk::setWish(const QString& member, const QString& wish)
{
    const auto id = casework::MemberId::fromText(member);
    const QString words = wish.trimmed();
    if (!id || words.size() > kMaxWish)
        return false;
    bool isAsked = false;
    const auto done = m_room.editor().change<casework::Meeting>(m_meeting, [&](casework::Meeting& meeting) {
        const auto guest = std::ranges::find(meeting.guests, *id, &casework::MeetingGuest::member);
        isAsked = guest != meeting.guests.end();
        if (isAsked)
            guest->wish = words;
    });
    m_room.client().flush();
    m_room.view().flush();
    return done.has_value() && isAsked;
}

bool PreparationDesk::setDone(const QString& member, const QString& thing, bool done)
{
    const auto id = casework::MemberId::fromText(member);
    if (!id || std::ranges::find(m_pack.items(), thing, &meeting::PreparedItem::key) == m_pack.items().end())
        return false;
    return change([&](Preparation& preparation) {
        std::erase(preparation.done, casework::PreparedThing{*id, thing});
        if (done)
            preparation.done.push_back({*id, thing});
    });
}

} // namespace kudelma::app
