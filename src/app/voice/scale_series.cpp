// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/voice/scale_series.h"

#include "app/models/seen.h"
#include "casework/known_question.h"
#include "report/phrases.h"

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;

ScaleSeries::ScaleSeries(QObject* parent)
    : QObject(parent)
{ }

void ScaleSeries::setPen(Pen* pen)
{
    if (m_pen == pen)
        return;
    m_pen = pen;
    if (pen) {
        connect(&pen->room().view(), &casework::CaseView::changed, this, [this](const casework::Changes& changes) {
            if (changes.touches(casework::RecordKind::Scale))
                fill();
        });
        connect(&pen->room(), &CaseRoom::peopleChanged, this, &ScaleSeries::fill);
    }
    fill();
}

void ScaleSeries::setLanguage(const QString& language)
{
    if (std::exchange(m_language, language) != language)
        fill();
}

void ScaleSeries::setPerson(const QString& person)
{
    if (std::exchange(m_person, person) == person)
        return;
    fill();
    Q_EMIT personChanged();
}

void ScaleSeries::setQuestion(const QString& question)
{
    if (std::exchange(m_question, question.trimmed()) != question.trimmed())
        fill();
}

QVariantList ScaleSeries::values() const
{
    QVariantList values;
    for (const KeyedListModel::Row& row : m_answers.rows())
        values << row.values.front();
    return values;
}

int ScaleSeries::valueOfFace(int index, int count) const
{
    return count < 2 ? 0 : qRound(double(std::clamp(index, 0, count - 1)) * kHighest / (count - 1));
}

QString ScaleSeries::keep(const QString& circle, int value, const QString& words, const QString& askedBy)
{
    if (!m_pen || m_person.isEmpty())
        return {};
    return m_pen->add(u"scales"_s, circle,
        {{u"person"_s, m_person}, {u"question"_s, m_question}, {u"value"_s, value}, {u"words"_s, words.trimmed()},
            {u"askedBy"_s, askedBy.trimmed()}, {u"askedOn"_s, QDate::currentDate().toString(Qt::ISODate)},
            {u"moment"_s, u"between"_s}});
}

void ScaleSeries::fill()
{
    struct Answer
    {
        QDate day;
        QDateTime written;
        KeyedListModel::Row row;
    };
    std::vector<Answer> answers;
    std::vector<std::pair<QDateTime, QString>> asked;
    const auto person = casework::RecordId::fromText(m_person);
    if (m_pen && person) {
        const Seen seen(m_pen->room(), m_pen->room().view());
        for (const auto& [head, scale] : seen.view().all<casework::Scale>()) {
            // How safe it is has a place of its own, where everybody's answers stand together.
            if (scale.person != *person || scale.question == casework::kQuestionOfSafety)
                continue;
            if (!scale.question.isEmpty())
                asked.emplace_back(head.createdAt, scale.question);
            if (scale.question != m_question)
                continue;
            const bool isDated = !scale.askedOn.isEmpty();
            const QDate day = isDated ? scale.askedOn.earliest() : head.createdAt.toLocalTime().date();
            const QString when
                = isDated ? report::Phrases::date(scale.askedOn) : QLocale().toString(day, QLocale::ShortFormat);
            answers.push_back({day, head.createdAt,
                {head.id.text(),
                    {scale.value, when, scale.askedBy, scale.words, QVariant(seen.seenBy(head.key.circle))}}});
        }
    }
    std::ranges::stable_sort(answers, {}, [](const Answer& answer) { return std::pair(answer.day, answer.written); });
    std::ranges::stable_sort(asked, std::greater<>());
    std::vector<KeyedListModel::Row> rows;
    for (Answer& answer : answers)
        rows.push_back(std::move(answer.row));
    m_answers.setRows(std::move(rows));
    std::vector<KeyedListModel::Row> questions;
    for (const auto& [when, question] : asked)
        questions.push_back({question, {}});
    m_questions.setRows(std::move(questions));
    Q_EMIT changed();
}

} // namespace kudelma::app
