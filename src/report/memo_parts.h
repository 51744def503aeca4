// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/memo.h"

#include <QCoreApplication>

/// How the parts of a memo are gathered; inside this room. Each gives the entries of its part, none if there is
/// nothing to say.
namespace kudelma::report {

/// The words of memos, for the translators.
struct MemoWords
{
    Q_DECLARE_TR_FUNCTIONS(Memo)
};

/// One meeting of one circle: which records belong to it.
class MemoScope
{
public:
    MemoScope(const MemoSource& source, const casework::RecordId& meeting, const MemoOptions& options);

    [[nodiscard]] const MemoSource& source() const { return m_source; }
    [[nodiscard]] const MemoOptions& options() const { return m_options; }
    /// The meeting, where the circle's own documents hold it.
    [[nodiscard]] const std::optional<casework::Stored<casework::Meeting>>& meeting() const { return m_meeting; }
    [[nodiscard]] QDate day() const { return m_day; } ///< Of the meeting, else of the memo.

    /// The records of a kind that belong to the meeting, in the order in which they were put, else written. `open`:
    /// those of earlier meetings that are still open come along.
    template <class T, class Open>
    [[nodiscard]] std::vector<casework::Stored<T>> records(Open open) const
    {
        std::vector<casework::Stored<T>> found;
        for (auto& record : m_source.own().all<T>()) {
            if (belongs(record.head, record.value.meeting) || (open(record.value) && !isLater(record.value.meeting)))
                found.push_back(std::move(record));
        }
        std::ranges::stable_sort(found, {}, [](const casework::Stored<T>& record) {
            if constexpr (requires { record.value.order; })
                return std::pair(record.value.order, record.head.createdAt);
            else
                return record.head.createdAt;
        });
        return found;
    }
    template <class T>
    [[nodiscard]] std::vector<casework::Stored<T>> records() const
    {
        return records<T>([](const T&) { return false; });
    }
    /// Of kinds that name no meeting: written in its time.
    [[nodiscard]] bool inItsTime(const casework::RecordHead& head) const;

private:
    [[nodiscard]] bool belongs(const casework::RecordHead& head, const casework::RecordId& meeting) const;
    [[nodiscard]] bool isLater(const casework::RecordId& meeting) const;

    const MemoSource& m_source;
    const MemoOptions& m_options;
    casework::RecordId m_id;
    std::optional<casework::Stored<casework::Meeting>> m_meeting;
    QDate m_day;
    QDateTime m_begin; ///< Of this meeting; invalid: not known here.
    QDateTime m_from; ///< End of the meeting before; invalid: there is none.
    QDateTime m_to; ///< Beginning of the one after.
};

using Entries = std::vector<MemoEntry>;

[[nodiscard]] Entries meetingEntries(const MemoScope&);
[[nodiscard]] Entries peopleEntries(const MemoScope&);
[[nodiscard]] Entries readerEntries(const MemoScope&);
[[nodiscard]] Entries questionEntries(const MemoScope&);
[[nodiscard]] Entries voiceEntries(const MemoScope&);
[[nodiscard]] Entries viewpointEntries(const MemoScope&);
[[nodiscard]] Entries reflectionEntries(const MemoScope&);
[[nodiscard]] Entries thoughtEntries(const MemoScope&);
[[nodiscard]] Entries askedEntries(const MemoScope&); ///< Questions that somebody asks somebody.
[[nodiscard]] Entries factorEntries(const MemoScope&);
[[nodiscard]] Entries stepEntries(const MemoScope&);
[[nodiscard]] Entries scaleEntries(const MemoScope&);
[[nodiscard]] Entries feedbackEntries(const MemoScope&);
[[nodiscard]] Entries noteEntries(const MemoScope&);
[[nodiscard]] Entries correctionEntries(const MemoScope&);
/// Puts what somebody said of one entry, beside it.
void addCorrections(const MemoScope&, std::vector<MemoSection>& sections);

/// The drawing, where the circle's documents hold the meeting or anything of the family.
[[nodiscard]] std::optional<MemoDrawing> memoDrawing(const MemoScope&);
[[nodiscard]] Entries drawingEntries(const MemoScope&, const MemoDrawing&);

/// Adds a fact, unless it has nothing to say.
void addFact(MemoEntry& entry, const QString& label, const QStringList& lines);
void addFact(MemoEntry& entry, const QString& label, const QString& line);

} // namespace kudelma::report
