// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/steps/between_desk.h"

#include "app/models/seen.h"
#include "app/steps/confirmation.h"
#include "report/phrases.h"

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::RecordId;
using casework::RecordKind;
using report::Phrases;
using Row = KeyedListModel::Row;

namespace {

constexpr int kSettleMs = 300;
constexpr int kDaysLookedBack = 30; // where no meeting was held yet

QString stateName(casework::StepState state)
{
    const std::string_view name = casework::nameOf(state);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

/// Names from one view, for the rows of this desk.
class Wording
{
public:
    Wording(const Seen& seen, const CaseRoom& room)
        : m_seen(seen)
        , m_room(room)
    { }

    [[nodiscard]] QString who(const casework::MemberId& member, const QString& name) const
    {
        const QString known = m_seen.memberName(member);
        return known.isEmpty() ? name : known;
    }
    [[nodiscard]] bool isMine(const Promise& promise) const { return promise.who == m_room.self(); }
    [[nodiscard]] QVariant seenBy(const casework::RecordHead& head) const
    {
        return QVariant(m_seen.seenBy(head.key.circle));
    }

    [[nodiscard]] Row step(const Promise& promise, const casework::Step& step, QDate today) const
    {
        return {promise.head.id.text(),
            {step.what, who(step.owner, step.ownerName), isMine(promise), Phrases::date(step.due),
                promise.isOverdue(today), stateName(step.state), Phrases::stepState(step.state), seenBy(promise.head),
                promise.head.writable}};
    }
    [[nodiscard]] Row telling(const Promise& promise, const casework::Step& step, QDate today) const
    {
        const casework::ChildTold& told = step.childTold[std::size_t(promise.part)];
        return {promise.head.id.text() + u'/' + QString::number(promise.part),
            {promise.head.id.text(), promise.part, m_seen.personName(told.child), who(told.teller, told.tellerName),
                Phrases::date(told.by), promise.isOverdue(today), told.how, step.what, seenBy(promise.head),
                promise.head.writable}};
    }
    [[nodiscard]] Row question(const Promise& promise, const casework::Question& question, QDate today) const
    {
        QStringList whomKeys;
        for (const RecordId& id : question.toWhom)
            whomKeys << id.text();
        return {promise.head.id.text(),
            {question.words, who(question.asker, {}), m_seen.personNames(question.toWhom), Phrases::date(question.due),
                promise.isOverdue(today), isMine(promise), seenBy(promise.head), whomKeys, promise.head.writable}};
    }

private:
    const Seen& m_seen;
    const CaseRoom& m_room;
};

} // namespace

BetweenDesk::BetweenDesk(CaseRoom& room, Pen& pen, QObject* parent)
    : QObject(parent)
    , m_room(room)
    , m_pen(pen)
    , m_promises({"what", "who", "isMine", "dueText", "overdue", "state", "stateText", "seenBy", "writable"})
    , m_tellings({"record", "part", "child", "teller", "byText", "overdue", "how", "what", "seenBy", "writable"})
    , m_questions({"words", "asker", "toWhom", "dueText", "overdue", "isMine", "seenBy", "whomKeys", "writable"})
    , m_happened({"what", "state", "stateText", "result", "who", "seenBy", "writable", "confirmers", "asksMe",
                     "confirmedByMe"},
          [this] { return happenedRows(); })
{
    m_settle.setInterval(kSettleMs);
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &BetweenDesk::refresh);
    const auto later = [this] {
        if (!m_settle.isActive())
            m_settle.start();
    };
    connect(&room.view(), &casework::CaseView::changed, this, [later](const casework::Changes& changes) {
        const bool isOurs = changes.touches(RecordKind::Step) || changes.touches(RecordKind::Question)
            || changes.touches(RecordKind::Meeting) || changes.touches(RecordKind::Person)
            || changes.touches(RecordKind::Reaction);
        if (isOurs)
            later();
    });
    connect(&room, &CaseRoom::peopleChanged, this, later);
    refresh();
}

QDateTime BetweenDesk::lastMeeting() const
{
    QDateTime last;
    for (const auto& [head, meeting] : m_room.view().all<casework::Meeting>()) {
        const QDateTime begun = meeting.startedAt;
        if (meeting.state == casework::MeetingState::Closed && begun.isValid() && (!last.isValid() || begun > last))
            last = begun;
    }
    return last.isValid() ? last : QDateTime::currentDateTimeUtc().addDays(-kDaysLookedBack);
}

void BetweenDesk::refresh()
{
    m_settle.stop();
    const QDate today = QDate::currentDate();
    const Seen seen(m_room, m_room.view());
    const Wording wording(seen, m_room);
    std::vector<Row> steps;
    std::vector<Row> tellings;
    std::vector<Row> questions;
    m_overdue = 0;
    for (const Promise& promise : openPromises(m_room.view())) {
        m_overdue += wording.isMine(promise) && promise.isOverdue(today) ? 1 : 0;
        if (promise.sort == Promise::Sort::Question) {
            if (const auto question = m_room.view().get<casework::Question>(promise.head.id))
                questions.push_back(wording.question(promise, question->value, today));
            continue;
        }
        const auto step = m_room.view().get<casework::Step>(promise.head.id);
        if (!step)
            continue;
        if (promise.sort == Promise::Sort::Step)
            steps.push_back(wording.step(promise, step->value, today));
        else
            tellings.push_back(wording.telling(promise, step->value, today));
    }
    m_promises.setRows(std::move(steps));
    m_tellings.setRows(std::move(tellings));
    m_questions.setRows(std::move(questions));
    m_happened.outdate();
    Q_EMIT changed();
}

std::vector<Row> BetweenDesk::happenedRows() const
{
    const QDateTime since = lastMeeting();
    const Seen seen(m_room, m_room.view());
    const Wording wording(seen, m_room);
    std::vector<Row> rows;
    for (const auto& [head, step] : m_room.view().all<casework::Step>()) {
        const bool isOld = head.createdAt < since && (step.due.isEmpty() || step.due.latest() < since.date());
        if (!casework::isOver(step.state) || isOld)
            continue;
        const Confirmation confirmation(m_room.view(), head.id, m_room.self());
        rows.push_back({head.id.text(),
            {step.what, stateName(step.state), Phrases::stepState(step.state), step.result,
                wording.who(step.owner, step.ownerName), wording.seenBy(head), head.writable,
                confirmersOf(seen, confirmation), confirmation.isAsked(), confirmation.isMine()}});
    }
    return rows;
}

bool BetweenDesk::cameOf(const QString& step, const QString& state, const QString& result)
{
    QVariantMap fields{{u"state"_s, state}};
    if (const QString words = result.trimmed(); !words.isEmpty())
        fields.insert(u"result"_s, words);
    const bool isWritten = m_pen.set(step, fields);
    m_room.view().flush();
    refresh();
    return isWritten;
}

bool BetweenDesk::confirm(const QString& step, bool isDone)
{
    const bool isWritten = m_pen.confirm(step, isDone);
    m_room.view().flush();
    refresh();
    return isWritten;
}

bool BetweenDesk::setTold(const QString& step, int part, bool told)
{
    const auto id = RecordId::fromText(step);
    const auto stored = id ? m_room.view().get<casework::Step>(*id) : std::nullopt;
    if (!stored || part < 0 || part >= int(stored->value.childTold.size()))
        return false;
    QVariantList tellings;
    int number = 0;
    for (const casework::ChildTold& telling : stored->value.childTold) {
        tellings << QVariantMap{{u"child"_s, telling.child.text()},
            {u"teller"_s, telling.teller.isNull() ? QString() : telling.teller.text()},
            {u"tellerName"_s, telling.tellerName}, {u"by"_s, telling.by.text()}, {u"how"_s, telling.how},
            {u"told"_s, number == part ? told : telling.told}};
        ++number;
    }
    const bool isWritten = m_pen.set(step, {{u"childTold"_s, tellings}});
    m_room.view().flush();
    refresh();
    return isWritten;
}

} // namespace kudelma::app
