// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/voice/letter_thread.h"

#include "app/models/seen.h"
#include "report/phrases.h"

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::RecordKind;

namespace {

casework::PartialDate dayOf(const casework::PartialDate& said, const casework::RecordHead& head)
{
    if (!said.isEmpty())
        return said;
    return casework::PartialDate::fromText(head.createdAt.toLocalTime().date().toString(Qt::ISODate))
        .value_or(casework::PartialDate());
}

QVariantMap onThisDay(QVariantMap fields, const QString& field)
{
    fields.insert(field, QDate::currentDate().toString(Qt::ISODate));
    return fields;
}

} // namespace

LetterThread::LetterThread(QObject* parent)
    : QObject(parent)
{ }

void LetterThread::setPen(Pen* pen)
{
    if (m_pen == pen)
        return;
    m_pen = pen;
    if (pen) {
        connect(&pen->room().view(), &casework::CaseView::changed, this, [this](const casework::Changes& changes) {
            if (changes.touches(RecordKind::Voice) || changes.touches(RecordKind::Note))
                fill();
        });
        connect(&pen->room(), &CaseRoom::peopleChanged, this, &LetterThread::fill);
    }
    fill();
}

void LetterThread::setPerson(const QString& person)
{
    if (std::exchange(m_person, person) == person)
        return;
    fill();
    Q_EMIT personChanged();
}

QString LetterThread::write(const QString& circle, const QString& words)
{
    if (!m_pen || m_person.isEmpty() || words.trimmed().isEmpty())
        return {};
    return m_pen->add(u"notes"_s, circle,
        onThisDay({{u"sort"_s, u"letter"_s}, {u"about"_s, QStringList{m_person}}, {u"words"_s, words.trimmed()},
                      {u"kept"_s, true}},
            u"when"_s));
}

QString LetterThread::receive(const QString& circle, const QString& words)
{
    if (!m_pen || m_person.isEmpty() || words.trimmed().isEmpty())
        return {};
    return m_pen->addVoice(circle, m_person, words, onThisDay({{u"medium"_s, u"letter"_s}}, u"saidOn"_s));
}

void LetterThread::fill()
{
    struct Letter
    {
        QDate day;
        QDateTime written;
        KeyedListModel::Row row;
    };
    std::vector<Letter> letters;
    const auto person = casework::RecordId::fromText(m_person);
    if (m_pen && person) {
        const Seen seen(m_pen->room(), m_pen->room().view());
        const auto put = [&](const casework::RecordHead& head, const QString& words, const QString& from, bool isTheirs,
                             const casework::PartialDate& said) {
            const casework::PartialDate day = dayOf(said, head);
            letters.push_back({day.earliest(), head.createdAt,
                {head.id.text(),
                    {words, from, isTheirs, report::Phrases::date(day), QVariant(seen.seenBy(head.key.circle))}}});
        };
        for (const auto& [head, voice] : seen.view().all<casework::Voice>()) {
            if (voice.person == *person && voice.medium == casework::Medium::Letter && !voice.withdrawn)
                put(head, voice.words, seen.personName(*person), true, voice.saidOn);
        }
        for (const auto& [head, note] : seen.view().all<casework::Note>()) {
            if (note.sort == casework::NoteSort::Letter && std::ranges::find(note.about, *person) != note.about.end())
                put(head, note.words, seen.memberName(head.key.owner.value_or(head.createdBy)), false, note.when);
        }
    }
    std::ranges::stable_sort(letters, {}, [](const Letter& letter) { return std::pair(letter.day, letter.written); });
    std::vector<KeyedListModel::Row> rows;
    for (Letter& letter : letters)
        rows.push_back(std::move(letter.row));
    m_letters.setRows(std::move(rows));
    Q_EMIT changed();
}

} // namespace kudelma::app
