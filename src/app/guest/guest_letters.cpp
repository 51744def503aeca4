// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/guest/guest_letters.h"

#include "app/models/seen.h"
#include "report/phrases.h"

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::RecordId;
using casework::RecordKind;

GuestLetters::GuestLetters(QObject* parent)
    : QObject(parent)
{ }

void GuestLetters::setPen(Pen* pen)
{
    if (m_pen == pen)
        return;
    m_pen = pen;
    if (pen) {
        connect(&pen->room().view(), &casework::CaseView::changed, this, [this](const casework::Changes& changes) {
            if (changes.touches(RecordKind::Note) || changes.touches(RecordKind::Voice)
                || changes.touches(RecordKind::Member))
                fill();
        });
        connect(&pen->room(), &CaseRoom::peopleChanged, this, &GuestLetters::fill);
    }
    fill();
}

void GuestLetters::setLanguage(const QString& language)
{
    if (std::exchange(m_language, language) != language)
        fill();
}

RecordId GuestLetters::self() const
{
    return m_pen ? m_pen->room().person(m_pen->room().self()).person : RecordId();
}

bool GuestLetters::answer(const QString& letter, const QString& words)
{
    const auto id = RecordId::fromText(letter);
    if (!m_pen || !id || m_letters.indexOfKey(letter) < 0 || words.trimmed().isEmpty())
        return false;
    const auto head = m_pen->room().view().head(*id);
    return head
        && !m_pen
                ->addVoice(head->key.circle.text(), self().text(), words,
                    {{u"medium"_s, u"letter"_s}, {u"answers"_s, letter}, {u"readBack"_s, true},
                        {u"saidOn"_s, QDate::currentDate().toString(Qt::ISODate)}, {u"meeting"_s, QString()}})
                .isEmpty();
}

void GuestLetters::fill()
{
    std::vector<std::pair<QDateTime, KeyedListModel::Row>> letters;
    const RecordId me = self();
    if (!me.isNull()) {
        const Seen seen(m_pen->room(), m_pen->room().view());
        for (const auto& [head, note] : seen.view().all<casework::Note>()) {
            // In a guest's own document one could write a letter as if a worker had.
            if (head.key.owner || note.sort != casework::NoteSort::Letter
                || std::ranges::find(note.about, me) == note.about.end())
                continue;
            QVariantList answers;
            for (const auto& [said, voice] : seen.view().all<casework::Voice>()) {
                if (voice.answers == head.id && voice.person == me && !voice.withdrawn)
                    answers << QVariantMap{{u"key"_s, said.id.text()}, {u"words"_s, voice.words}};
            }
            letters.push_back({head.createdAt,
                {head.id.text(),
                    {note.words, seen.memberName(head.createdBy), report::Phrases::date(note.when),
                        seen.seenBy(head.key.circle), answers}}});
        }
    }
    std::ranges::stable_sort(letters, std::ranges::greater(), &std::pair<QDateTime, KeyedListModel::Row>::first);
    std::vector<KeyedListModel::Row> rows;
    for (auto& [when, row] : letters)
        rows.push_back(std::move(row));
    m_letters.setRows(std::move(rows));
    Q_EMIT changed();
}

} // namespace kudelma::app
