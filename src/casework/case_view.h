// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/audience.h"
#include "casework/records.h"
#include "crdt/document.h"

#include <QObject>
#include <QSet>

#include <map>
#include <memory>
#include <vector>

namespace kudelma::casework {

/// One document that takes part in the union. The document is borrowed and must outlive the view, or be removed first.
struct Source
{
    DocumentKey key;
    crdt::Document* document = nullptr;
    bool writable = false; ///< By this person on this device.
};

/// Where a record stands and who made it. `createdBy` is what the record says; trust `key.owner`, which the engine
/// proves, where there is one.
struct RecordHead
{
    RecordId id;
    RecordKind kind = RecordKind::Person;
    DocumentKey key;
    bool writable = false;
    MemberId createdBy;
    QDateTime createdAt;
};

template <class T>
struct Stored
{
    RecordHead head;
    T value;
};

/// A record that does not have the promised form: shown with whoever's document it stands in, never trusted, never
/// dropped, never changed.
struct Unreadable
{
    RecordKind kind = RecordKind::Person;
    DocumentKey key;
    QString mapKey; ///< As it stands there, cut to kMaxShownKeyChars.
    Error why;
};

/// What changed since the last notification.
struct Changes
{
    QSet<RecordKind> kinds;
    QSet<RecordId> records; ///< Added, changed or gone.
    /// Those, and whatever may speak of them: who points at one, also through others; and whom any of these points at,
    /// or did before. Empty with `sources`.
    QSet<RecordId> concerned;
    KindSet concernedKinds = 0; ///< Of them.
    bool sources = false; ///< Documents came or went: read everything again.

    [[nodiscard]] bool touches(RecordKind kind) const { return sources || kinds.contains(kind); }
};

inline constexpr qsizetype kMaxShownKeyChars = 64;
inline constexpr std::size_t kMaxRecordsPerKind = 4000; ///< In one document; what is over it is unreadable.

/// What one person sees: the union of the documents of their circles, read and checked. Records are read again only
/// when they changed. The same id in two documents is an attack or a mistake: the shared document comes before a
/// guest's, the wider circle before the narrower; what loses is unreadable.
///
/// Lives in one thread, with its documents. Everything returned is a copy.
class CaseView : public QObject
{
    Q_OBJECT
public:
    explicit CaseView(QObject* parent = nullptr);
    ~CaseView() override;

    /// Replaces a source with the same key. The circle's width, for the order above, is taken from `rules`. What
    /// `alike` has read of the same document is taken from there, which costs a tenth of reading it again.
    void addSource(const Source& source, const CaseView* alike = nullptr);
    void removeSource(const DocumentKey& key);
    void setRules(AudienceRules rules);

    [[nodiscard]] const AudienceRules& rules() const;
    [[nodiscard]] std::vector<Source> sources() const;
    [[nodiscard]] const Source* source(const DocumentKey& key) const;
    /// The document of this circle that this person writes into; null where they only read.
    [[nodiscard]] const Source* writableSource(const CircleId& circle) const;

    /// All readable records of a kind, by order key, then by id: the same on every device.
    template <class T>
    [[nodiscard]] std::vector<Stored<T>> all() const
    {
        return stored<T>(inOrder(T::kKind));
    }
    /// Those of a kind that point at this one, in the order of all().
    template <class T>
    [[nodiscard]] std::vector<Stored<T>> allPointingAt(const RecordId& id) const
    {
        return stored<T>(inOrderPointingAt(id, T::kKind));
    }
    template <class T>
    [[nodiscard]] std::optional<Stored<T>> get(const RecordId& id) const
    {
        const Entry* entry = find(id);
        if (!entry || entry->head.kind != T::kKind)
            return std::nullopt;
        return Stored<T>{entry->head, decoded<T>(*entry)};
    }
    [[nodiscard]] std::vector<RecordId> ids(RecordKind kind) const;
    [[nodiscard]] std::optional<RecordHead> head(const RecordId& id) const;
    [[nodiscard]] std::optional<FieldValues> fields(const RecordId& id) const;
    [[nodiscard]] std::vector<Unreadable> unreadables() const;
    /// The records that point at this one.
    [[nodiscard]] std::vector<RecordId> pointingAt(const RecordId& id) const;
    /// References that lead to nothing in this union: a lost target, or somebody who broke the rule.
    [[nodiscard]] std::vector<std::pair<RecordId, RecordId>> dangling() const;

    /// Emits `changed` now, if there is something to tell. Otherwise it comes at the next turn of the event loop,
    /// once for all that happened until then.
    void flush();

    /// Reads one record again before its transaction has ended: a verb must see what the verb before it did.
    void refresh(const DocumentKey& key, RecordKind kind, const RecordId& id);

Q_SIGNALS:
    void changed(const kudelma::casework::Changes& changes);
    /// At once, from within the document's notification: a record that was readable, and still is, has other values.
    /// For who must follow every single change; nothing may be written from here.
    void recordReadAgain(const kudelma::casework::RecordHead& head, const kudelma::casework::FieldValues& before,
        const kudelma::casework::FieldValues& after);

private:
    /// What a document says of a record; views of the same document have it together.
    struct Content
    {
        FieldValues values;
        std::vector<RecordId> targets; ///< Of all references, those in entries too; sorted, each once.
        mutable std::shared_ptr<const void> record; ///< What decoded() made of the values.
    };
    struct Entry
    {
        RecordHead head;
        std::shared_ptr<const Content> content;
    };
    using Entries = std::vector<const Entry*>;
    struct Private;
    [[nodiscard]] const Entry* find(const RecordId& id) const;
    [[nodiscard]] const Entries& inOrder(RecordKind kind) const;
    [[nodiscard]] Entries inOrderPointingAt(const RecordId& id, RecordKind kind) const;
    /// T must be the entry's kind.
    template <class T>
    [[nodiscard]] static const T& decoded(const Entry& entry)
    {
        const Content& content = *entry.content;
        if (!content.record)
            content.record = std::make_shared<const T>(fromFields<T>(content.values));
        return *static_cast<const T*>(content.record.get());
    }
    template <class T>
    [[nodiscard]] static std::vector<Stored<T>> stored(const Entries& entries)
    {
        std::vector<Stored<T>> found;
        found.reserve(entries.size());
        for (const Entry* entry : entries)
            found.push_back({entry->head, decoded<T>(*entry)});
        return found;
    }
    std::unique_ptr<Private> m;
};

} // namespace kudelma::casework

Q_DECLARE_METATYPE(kudelma::casework::Changes)
