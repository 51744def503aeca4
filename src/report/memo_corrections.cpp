// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What the people of a memo say of it: whether their own view is recorded right.
#include "report/memo_parts.h"

#include <algorithm>

namespace kudelma::report {

using namespace Qt::StringLiterals;
using casework::NoteSort;

namespace {

using StoredNote = casework::Stored<casework::Note>;

QString sayerOf(const MemoScope& scope, const StoredNote& note)
{
    // Whose own document it stands in is proven; what a record says of its maker is not.
    return scope.source().memberName(note.head.key.owner.value_or(note.head.createdBy));
}

QString verdict(casework::Stance stance)
{
    switch (stance) {
    case casework::Stance::For:
        //: What somebody says of a memo: their own view stands in it as they said it.
        return MemoWords::tr("my view is recorded right");
    case casework::Stance::Against:
        //: What somebody says of a memo or of a part of it.
        return MemoWords::tr("my view is not recorded right");
    case casework::Stance::None:
        break;
    }
    return {};
}

bool isOfOneEntry(const StoredNote& note, const std::vector<MemoSection>& sections)
{
    return std::ranges::any_of(sections, [&](const MemoSection& section) {
        return section.part != MemoPart::Meeting && std::ranges::any_of(section.entries, [&](const MemoEntry& entry) {
            return !entry.record.isNull()
                && std::ranges::find(note.value.about, entry.record) != note.value.about.end();
        });
    });
}

/// What somebody says of words that were taken back goes with them: it repeats them.
bool isOfWhatIsGone(const MemoScope& scope, const StoredNote& note)
{
    const casework::CaseView& view = scope.source().common();
    return !note.value.about.empty() && std::ranges::all_of(note.value.about, [&view](const RecordId& about) {
        const auto voice = view.get<casework::Voice>(about);
        const auto drawing = view.get<casework::Drawing>(about);
        return !view.head(about) || (voice && voice->value.withdrawn) || (drawing && drawing->value.withdrawn);
    });
}

std::vector<StoredNote> corrections(const MemoScope& scope)
{
    auto notes = scope.records<casework::Note>();
    std::erase_if(notes, [&scope](const StoredNote& note) {
        return note.value.sort != NoteSort::Correction || isOfWhatIsGone(scope, note);
    });
    return notes;
}

} // namespace

Entries correctionEntries(const MemoScope& scope)
{
    Entries entries;
    for (const StoredNote& note : corrections(scope)) {
        MemoEntry entry;
        entry.record = note.head.id;
        entry.text = note.value.words.trimmed();
        entry.verbatim = !entry.text.isEmpty();
        entry.by = sayerOf(scope, note);
        entry.state = verdict(note.value.stance);
        if (!entry.state.isEmpty())
            entries.push_back(std::move(entry));
    }
    return entries;
}

void addCorrections(const MemoScope& scope, std::vector<MemoSection>& sections)
{
    const auto own = std::ranges::find(sections, MemoPart::Corrections, &MemoSection::part);
    if (own == sections.end())
        return;
    for (const StoredNote& note : corrections(scope)) {
        if (!isOfOneEntry(note, sections))
            continue;
        const QString by = sayerOf(scope, note);
        const QString words = note.value.words.trimmed();
        for (MemoSection& section : sections) {
            for (MemoEntry& entry : section.entries) {
                if (section.part == MemoPart::Corrections || entry.record.isNull()
                    || std::ranges::find(note.value.about, entry.record) == note.value.about.end())
                    continue;
                // Words that stand there without a name: whoever corrects them may be who said them.
                const bool isNameless = by.isEmpty() || (entry.verbatim && entry.by.isEmpty());
                //: Beside a part of a memo: what somebody (%1) says instead of what was recorded.
                addFact(entry, isNameless ? MemoWords::tr("Not right") : MemoWords::tr("Not right, says %1").arg(by),
                    words);
            }
        }
        std::erase_if(own->entries, [&](const MemoEntry& entry) { return entry.record == note.head.id; });
    }
    if (own->entries.empty())
        sections.erase(own);
}

} // namespace kudelma::report
