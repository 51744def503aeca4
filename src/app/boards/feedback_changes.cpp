// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/boards/feedback_changes.h"

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::RecordKind;

FeedbackChanges::FeedbackChanges(QObject* parent)
    : Board(casework::kinds(RecordKind::Note, RecordKind::Member), parent)
    , m_changes({"words", "seenBy", "writable", "isNew"})
{ }

void FeedbackChanges::refresh()
{
    m_told.clear();
    std::vector<KeyedListModel::Row> rows;
    if (lists()) {
        const Seen seen(lists()->room(), lists()->view());
        std::vector<casework::Stored<casework::Note>> notes;
        for (const auto& note : seen.view().all<casework::Note>()) {
            if (note.value.sort == casework::NoteSort::Changed && !note.value.words.trimmed().isEmpty())
                notes.push_back(note);
        }
        std::ranges::stable_sort(notes, std::ranges::greater(), [](const auto& note) { return note.head.createdAt; });
        for (const auto& [head, note] : notes) {
            const bool isNew = !note.meeting.isNull() && note.meeting == meetingId();
            if (!isNew && m_told.size() < kMostTold)
                m_told << note.words;
            rows.push_back({head.id.text(), {note.words, seen.seenBy(head.key.circle), head.writable, isNew}});
        }
    }
    m_changes.setRows(std::move(rows));
    Q_EMIT changed();
}

bool FeedbackChanges::add(const QString& circle, const QString& words)
{
    if (!pen())
        return false;
    if (words.trimmed().isEmpty())
        return refuse(Pen::Refusal::Missing);
    return !pen()
                ->add(u"notes"_s, circle,
                    {{u"sort"_s, u"changed"_s}, {u"words"_s, words.trimmed()}, {u"meeting"_s, meeting()},
                        {u"kept"_s, true}})
                .isEmpty();
}

} // namespace kudelma::app
