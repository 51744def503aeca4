// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/case_view.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <map>
#include <set>

namespace kudelma::casework {

/// Who writes, and how time and chance come in.
struct Author
{
    MemberId member;
    std::function<QDateTime()> now;
    RandomBytes random;
};

/// A change of a text as a keyboard makes it, in UTF-16 units.
struct Splice
{
    qsizetype index = 0;
    qsizetype removed = 0;
    QString inserted;
};

/// What to do with the records that point at one that goes.
enum class Pointers : std::uint8_t {
    Refuse, ///< StillPointedAt, and nothing happens.
    Detach, ///< Clear the reference; where the record makes no sense without it (a tie without an end), it goes too.
};

/// What kinds of record were written in which circles.
using Written = std::map<CircleId, std::set<RecordKind>>;

struct MoveReport
{
    RecordId id; ///< In the other circle: new, and random.
    std::vector<RecordId> repointed; ///< Now point at the new one.
    std::vector<RecordId> cleared; ///< No longer point: their audience is not within the new circle.
    std::vector<RecordId> removed; ///< Made no sense without it.
    std::vector<RecordId> left; ///< Point at nothing now, because they are not this person's to change.
};

/// The verbs by which one person changes the case. Each writes into this person's own document of the circle (the
/// shared one for team members), in one transaction for each document, with origin kLocalOrigin, and is one step of
/// undo; typing into one field within kTypingPause is one step. Everything is checked before anything is written.
class CaseEditor : public QObject
{
    Q_OBJECT
public:
    static constexpr std::string_view kLocalOrigin = "casework";
    static constexpr std::chrono::milliseconds kTypingPause{500};
    static constexpr std::size_t kMaxUndoSteps = 500;

    /// The view is borrowed and must outlive the editor.
    CaseEditor(CaseView& view, Author author, QObject* parent = nullptr);
    ~CaseEditor() override;

    template <class T>
    Result<RecordId> add(const CircleId& circle, const T& record)
    {
        return addFields(circle, T::kKind, toFields(record));
    }
    /// Writes only the fields that differ, so that what others change at the same time stays.
    template <class T>
    Result<void> update(const RecordId& id, const T& record)
    {
        return updateFields(id, T::kKind, toFields(record));
    }
    template <class T>
    Result<void> change(const RecordId& id, const std::function<void(T&)>& edit)
    {
        const auto stored = view().get<T>(id);
        if (!stored)
            return failure(ErrorKind::NoSuchRecord, id.text());
        T record = stored->value;
        edit(record);
        return update(id, record);
    }

    /// The id is random unless the caller brings one that nothing else has (the demo does, so that several devices
    /// speak of the same records before they have synced).
    Result<RecordId> addFields(
        const CircleId& circle, RecordKind kind, const FieldValues& values, const RecordId& id = {});
    Result<void> updateFields(const RecordId& id, RecordKind kind, const FieldValues& values);
    Result<void> setField(const RecordId& id, const QString& field, const FieldValue& value);
    /// Only for Text fields.
    Result<void> editText(const RecordId& id, const QString& field, const Splice& splice);
    /// Add to or take from a set (Refs).
    Result<void> insertRef(const RecordId& id, const QString& field, const RecordId& target);
    Result<void> removeRef(const RecordId& id, const QString& field, const RecordId& target);
    /// Tells which records went, itself included.
    Result<std::vector<RecordId>> remove(const RecordId& id, Pointers pointers = Pointers::Refuse);
    /// To another audience: a new record with a new random id there, and the old one deleted. What the record points
    /// at must be seen by everybody in the other circle.
    Result<MoveReport> moveTo(
        const RecordId& id, const CircleId& circle, Pointers pointers = Pointers::Detach, const RecordId& newId = {});
    /// A copy for another audience; `adjust` takes out what must not go along. Fields that this version does not know
    /// do not go along.
    Result<RecordId> copyTo(
        const RecordId& id, const CircleId& circle, const std::function<void(FieldValues&)>& adjust = {});

    /// Several verbs as one step of undo. When `verbs` fails, what it did is taken back.
    Result<void> together(const std::function<Result<void>()>& verbs);
    /// What a device notes by itself, nobody having done it by hand: no step of undo.
    Result<void> note(const std::function<Result<void>()>& verbs);

    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    /// Takes back this person's last step and nothing of anybody else's: a field that somebody else changed since
    /// stays as it is, and what they typed into the same text stays.
    Result<void> undo();
    Result<void> redo();
    /// Whether the next undo, or redo, would change this text and nothing else.
    [[nodiscard]] bool undoIsTypingIn(const RecordId& id, const QString& field) const;
    [[nodiscard]] bool redoIsTypingIn(const RecordId& id, const QString& field) const;

    /// Where something derived from these records may be written, the widest first.
    [[nodiscard]] std::vector<CircleId> homesFor(const std::vector<RecordId>& evidence) const;
    [[nodiscard]] CaseView& view() const;
    [[nodiscard]] const Author& author() const;

Q_SIGNALS:
    void undoChanged();
    /// This person changed records of these kinds, undoing included.
    void wrote(const kudelma::casework::Written& kinds);

private:
    Result<void> within(const std::vector<DocumentKey>& documents, const std::function<Result<void>()>& verbs);

    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace kudelma::casework
