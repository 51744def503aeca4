// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/case_view.h"
#include "casework/raw_record.h"
#include "casework/text_change.h"

#include <deque>

namespace kudelma::casework {

/// Which field of which record.
struct RecordPlace
{
    DocumentKey key;
    RecordKind kind = RecordKind::Person;
    RecordId id;

    friend bool operator==(const RecordPlace&, const RecordPlace&) = default;
};

/// One thing that was done, with what it takes to undo it.
struct Created
{
    RecordPlace place;
};
struct Deleted
{
    RecordPlace place;
    RawMap content;
};
struct FieldSet ///< A field that is one value.
{
    RecordPlace place;
    QString field;
    FieldValue before;
    FieldValue after;
};
struct SetChanged ///< Refs or Names.
{
    RecordPlace place;
    QString field;
    QStringList added;
    QStringList removed;
};
struct TextEdited
{
    RecordPlace place;
    QString field;
    QString before;
    QString after;
};
using Action = std::variant<Created, Deleted, FieldSet, SetChanged, TextEdited>;
/// One verb: one step of undo.
using Deed = std::vector<Action>;

/// Writes into the documents of a view and remembers what it did. Checks nothing but that the record is there: what
/// may be written is decided by who calls. Every write is seen by the view at once.
class RecordWriter
{
public:
    RecordWriter(CaseView& view, std::string_view origin)
        : m_view(view)
        , m_origin(origin)
    { }

    /// Runs `writes` inside of one open transaction for each of the documents. Nested calls join.
    void transact(const std::vector<DocumentKey>& documents, const std::function<void()>& writes);

    void create(const RecordPlace& place, const FieldValues& values, const MemberId& by, const QDateTime& at);
    void create(const RecordPlace& place, const RawMap& content);
    void remove(const RecordPlace& place);
    void setField(const RecordPlace& place, const FieldSpec& spec, const FieldValue& value);

    /// Does the opposite of the deed, last action first, as far as nobody else changed the same since. What it does is
    /// remembered like any other write, so that undoing that is redoing.
    void takeBack(const Deed& deed);

    Deed takeDeed() { return std::exchange(m_deed, {}); }
    [[nodiscard]] std::optional<crdt::Map> mapAt(const RecordPlace& place) const;

private:
    void open(const std::vector<DocumentKey>& documents, std::size_t next, const std::function<void()>& writes);
    void done(const RecordPlace& place, Action action);
    [[nodiscard]] crdt::Transaction* transaction(const RecordPlace& place) const;
    [[nodiscard]] std::optional<FieldValue> current(const RecordPlace& place, const QString& field) const;

    void undo(const Created& action);
    void undo(const Deleted& action);
    void undo(const FieldSet& action);
    void undo(const SetChanged& action);
    void undo(const TextEdited& action);

    CaseView& m_view;
    crdt::Origin m_origin;
    std::map<DocumentKey, crdt::Transaction*> m_open;
    Deed m_deed;
};

/// Somebody else made the text `now`: carries that back through our edits of it, the last one first.
void followText(std::deque<Deed>& deeds, const RecordPlace& place, const QString& field, QString now);

} // namespace kudelma::casework
