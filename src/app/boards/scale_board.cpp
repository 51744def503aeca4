// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/boards/scale_board.h"

#include "app/boards/faces.h"
#include "app/boards/in_circle.h"
#include "casework/known_question.h"
#include "casework/minimisation.h"
#include "report/phrases.h"
#include "report/scale_question.h"

#include <QLocale>

#include <algorithm>
#include <optional>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::RecordId;
using casework::RecordKind;
using casework::Scale;
using casework::ScaleMoment;
using report::Phrases;
using Row = KeyedListModel::Row;

namespace {

constexpr int kHighestAnswer = 10;
constexpr QStringView kAsked = u"asked/"; // and the question, as in the record: a key is never empty

QString questionKey(const QString& question)
{
    return kAsked.toString() + question.trimmed();
}

QString questionOf(const QString& key)
{
    return key.startsWith(kAsked) ? key.sliced(kAsked.size()) : QString();
}

bool isOfSafety(const Scale& scale)
{
    return scale.question.trimmed() == casework::kQuestionOfSafety;
}

} // namespace

struct ScaleBoard::Answer
{
    casework::RecordHead head;
    Scale scale;
    QString question; ///< Its key.
    QString who; ///< Key of the person.
    QString name;
    QDate day;

    [[nodiscard]] QString dayText() const
    {
        return scale.askedOn.isEmpty() ? QLocale().toString(day, QLocale::ShortFormat) : Phrases::date(scale.askedOn);
    }
};

ScaleBoard::ScaleBoard(QObject* parent)
    : Board(casework::kinds(RecordKind::Scale, RecordKind::Person, RecordKind::Member, RecordKind::Alias), parent)
    , m_questions({"words", "isSafety", "answers"})
    , m_answerers({"name"})
    , m_history({"value", "when", "askedBy", "words", "seenBy"})
{ }

void ScaleBoard::setSafetyOnly(bool safetyOnly)
{
    if (safetyOnly == m_safetyOnly)
        return;
    m_safetyOnly = safetyOnly;
    refresh();
}

QString ScaleBoard::safety() const
{
    return questionKey(casework::kQuestionOfSafety);
}

QString ScaleBoard::wellbeing() const
{
    return questionKey({});
}

QVariantList ScaleBoard::historyValues() const
{
    QVariantList values;
    for (const Row& row : m_history.rows())
        values << row.values.front();
    return values;
}

void ScaleBoard::forget()
{
    m_question.clear();
    m_who.clear();
}

std::vector<ScaleBoard::Answer> ScaleBoard::answers(const Seen& seen) const
{
    const Faces faces(seen);
    std::vector<Answer> found;
    for (const auto& [head, scale] : seen.view().all<Scale>()) {
        if (m_safetyOnly && !isOfSafety(scale))
            continue;
        const bool isOfPerson = !scale.person.isNull();
        if (isOfPerson && lists()->isShared() && casework::staysOffSharedScreens(seen.view(), scale.person))
            continue;
        const QString name = isOfPerson ? seen.personName(scale.person) : seen.memberName(scale.member);
        if (name.isEmpty())
            continue;
        const QDate day = scale.askedOn.isEmpty() ? head.createdAt.toLocalTime().date() : scale.askedOn.earliest();
        found.push_back({head, scale, questionKey(scale.question),
            isOfPerson ? faces.row(scale.person) : faces.row(scale.member), name, day});
    }
    std::ranges::stable_sort(
        found, {}, [](const Answer& answer) { return std::pair(answer.day, answer.head.createdAt); });
    return found;
}

void ScaleBoard::refresh()
{
    if (!lists()) {
        for (KeyedListModel* list : {&m_questions, &m_answerers, &m_history})
            list->setRows({});
    } else {
        const Seen seen(lists()->room(), lists()->view());
        const std::vector<Answer> all = answers(seen);
        refreshAnswerers(seen);
        refreshQuestions(seen, all);
        refreshHistory(seen, all);
    }
    Q_EMIT changed();
}

void ScaleBoard::refreshAnswerers(const Seen& seen)
{
    const Faces faces(seen);
    std::vector<std::pair<std::tuple<int, QString>, Row>> rows;
    for (const Row& person : lists()->persons()->rows()) {
        const auto id = RecordId::fromText(person.key);
        if (!id)
            continue;
        const int rank = seen.isChild(*id) ? 0 : 1;
        rows.push_back({{rank, person.values[0].toString().toLower()}, {faces.row(*id), {person.values[0]}}});
    }
    for (const PersonCard& card : seen.people().all()) {
        const QString key = faces.row(card.member);
        const bool isAsked = card.known && card.role != casework::MemberRole::Interpreter;
        if (isAsked && !card.name.isEmpty() && Faces::isMemberRow(key))
            rows.push_back({{2, card.name.toLower()}, {key, {card.name}}});
    }
    std::ranges::stable_sort(rows, {}, [](const auto& row) { return row.first; });
    std::vector<Row> sorted;
    for (auto& [place, row] : rows)
        sorted.push_back(std::move(row));
    m_answerers.setRows(std::move(sorted));
}

void ScaleBoard::refreshQuestions(const Seen& seen, const std::vector<Answer>& answers)
{
    const Faces faces(seen);
    const auto isNow = [&](const Answer& answer) { return meeting().isEmpty() || answer.scale.meeting == meetingId(); };
    struct Line
    {
        QString who;
        casework::CircleId circle;
        std::vector<const Answer*> now; ///< Those that are shown, the earliest first.
    };
    std::vector<std::pair<QString, std::vector<Line>>> questions;
    for (const Answer& answer : answers) {
        if (!isNow(answer))
            continue;
        auto question = std::ranges::find(questions, answer.question, [](const auto& each) { return each.first; });
        if (question == questions.end())
            question = questions.insert(questions.end(), {answer.question, {}});
        auto line = std::ranges::find_if(question->second,
            [&](const Line& each) { return each.who == answer.who && each.circle == answer.head.key.circle; });
        if (line == question->second.end())
            line = question->second.insert(question->second.end(), {answer.who, answer.head.key.circle, {}});
        if (meeting().isEmpty())
            line->now.clear(); // of all times only the last answer stands
        line->now.push_back(&answer);
    }
    const auto answersOf = [&](const QString& question, std::vector<Line>& lines) {
        std::ranges::stable_sort(lines, {}, [&](const Line& line) { return m_answerers.indexOfKey(line.who); });
        QVariantList list;
        for (const Line& line : lines) {
            std::array<int, 3> at{-1, -1, -1}; // as ScaleMoment
            for (const Answer* answer : line.now)
                at[std::size_t(answer->scale.moment)] = answer->scale.value;
            const Answer& latest = *line.now.back();
            const Answer* last = nullptr;
            for (const Answer& answer : answers) {
                const bool isSame = answer.question == question && answer.who == line.who;
                const bool isBefore = std::pair(answer.day, answer.head.createdAt)
                    < std::pair(line.now.front()->day, line.now.front()->head.createdAt);
                if (isSame && isBefore && (meeting().isEmpty() || !isNow(answer)))
                    last = &answer;
            }
            const casework::MemberId author = latest.head.key.owner.value_or(latest.head.createdBy);
            list << QVariantMap{{u"key"_s, latest.head.id.text()}, {u"who"_s, line.who}, {u"name"_s, latest.name},
                {u"start"_s, at[std::size_t(ScaleMoment::Baseline)]}, {u"now"_s, at[std::size_t(ScaleMoment::Between)]},
                {u"end"_s, at[std::size_t(ScaleMoment::After)]}, {u"last"_s, last ? last->scale.value : -1},
                {u"lastText"_s, last ? last->dayText() : QString()}, {u"latest"_s, latest.scale.value},
                {u"change"_s, last ? latest.scale.value - last->scale.value : 0}, {u"words"_s, latest.scale.words},
                {u"dayText"_s, latest.dayText()}, {u"askedBy"_s, latest.scale.askedBy},
                {u"writtenBy"_s, seen.memberName(author)}, {u"own"_s, faces.row(author) == line.who},
                {u"seenBy"_s, seen.seenBy(latest.head.key.circle)}};
        }
        return list;
    };
    std::vector<Row> rows;
    for (auto& [question, lines] : questions)
        rows.push_back({question,
            {report::scaleQuestion(questionOf(question)), question == safety(), QVariant(answersOf(question, lines))}});
    // How things are comes first, then how safe it is, then what was asked besides.
    std::ranges::stable_sort(rows, {}, [this](const Row& row) {
        return row.key == wellbeing() ? 0 : row.key == safety() ? 1 : 2;
    });
    m_questions.setRows(std::move(rows));
}

void ScaleBoard::lookBack(const QString& question, const QString& who)
{
    m_question = question;
    m_who = who;
    refresh();
}

void ScaleBoard::refreshHistory(const Seen& seen, const std::vector<Answer>& answers)
{
    std::vector<Row> rows;
    for (const Answer& answer : answers) {
        if (!m_who.isEmpty() && answer.who == m_who && answer.question == m_question)
            rows.push_back({answer.head.id.text(),
                {answer.scale.value, answer.dayText(), answer.scale.askedBy, answer.scale.words,
                    QVariant(seen.seenBy(answer.head.key.circle))}});
    }
    m_history.setRows(std::move(rows));
}

QString ScaleBoard::answer(const QString& circle, const QString& question, const QString& who, int value,
    const QString& moment, const QString& words)
{
    const auto circleId = casework::CircleId::fromText(circle);
    const auto momentId = casework::choiceOf<ScaleMoment>(moment.toStdString());
    if (!pen() || !circleId || !momentId || value < 0 || value > kHighestAnswer) {
        refuse(Pen::Refusal::Missing);
        return {};
    }
    const casework::CaseView& view = pen()->room().view();
    const Seen seen(pen()->room(), view);
    QVariantMap fields{{u"value"_s, value}, {u"moment"_s, moment}, {u"words"_s, words.trimmed()},
        {u"askedOn"_s, QDate::currentDate().toString(Qt::ISODate)},
        {u"askedBy"_s, seen.memberName(pen()->room().self())}, {u"question"_s, questionOf(question)}};
    if (const auto person = Faces::personOf(who)) {
        const RecordId known = seenInCircle(view, *circleId, *person);
        fields.insert(u"person"_s, (known.isNull() ? *person : known).text());
    } else if (const auto member = Faces::memberOf(who)) {
        // Who it is must be known to everybody who reads it, as with somebody of the genogram.
        if (!isNamedInCircle(view, *circleId, *member)) {
            refuse(Pen::Refusal::WouldShowMore);
            return {};
        }
        fields.insert(u"member"_s, member->text());
    } else {
        refuse(Pen::Refusal::Missing);
        return {};
    }
    const Faces faces(seen);
    for (const auto& [head, scale] : view.all<Scale>()) {
        const QString answerer = scale.person.isNull() ? faces.row(scale.member) : faces.row(scale.person);
        const bool isSameTime = scale.meeting == meetingId() && scale.moment == *momentId
            && scale.askedOn == casework::PartialDate::of(QDate::currentDate());
        if (head.writable && head.createdBy == pen()->room().self() && head.key.circle == *circleId && isSameTime
            && questionKey(scale.question) == question && answerer == who)
            return pen()->set(head.id.text(), fields) ? head.id.text() : QString();
    }
    return pen()->add(u"scales"_s, circle, fields);
}

} // namespace kudelma::app
