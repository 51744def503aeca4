// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/case_view.h"

#include "casework/record_codec.h"

#include <algorithm>
#include <functional>
#include <set>
#include <tuple>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace kudelma::casework {

struct CaseView::Private
{
    struct Place
    {
        DocumentKey key;
        RecordKind kind;
        const Entry* entry; ///< In `open`; stays where it is until it is forgotten.
    };
    using Records = std::map<std::string, tl::expected<Entry, Unreadable>>; ///< By key in the root map.
    struct Open
    {
        Source source;
        crdt::Subscription subscription;
        std::array<Records, kKindCount> records;
    };
    struct Hash
    {
        std::size_t operator()(const RecordId& id) const { return qHash(id); }
    };

    CaseView* q = nullptr;
    AudienceRules rules;
    std::map<DocumentKey, Open> open;
    std::unordered_map<RecordId, std::vector<Place>, Hash> places; ///< Winner first.
    using Pointers = std::unordered_map<RecordId, std::set<RecordId>, Hash>;
    /// Who points at it, whether it is here or not. Of winners alone, as is `sorted`; both kept by indexed(). Nothing:
    /// to be made when asked for, as many a view never is.
    mutable std::optional<Pointers> pointers;
    mutable std::array<std::optional<Entries>, kKindCount> sorted; ///< Nothing: to be made when asked for.
    Changes pending;
    bool scheduled = false;

    [[nodiscard]] const Entry* winner(const RecordId& id) const;
    [[nodiscard]] const Pointers& pointersNow() const;
    /// Runs work that may change what stands for a record. All that touches `places` goes through here.
    void indexed(const RecordId& id, const std::function<void()>& work);

    /// False: there is nothing that could be taken over, or not all of it is known there.
    bool takeOver(Open& opened, const CaseView* alike);
    void put(Open& opened, const std::string& mapKey, Entry entry);
    void readAll(Open& opened);
    void readKind(Open& opened, RecordKind kind);
    void readRecord(Open& opened, RecordKind kind, const std::optional<crdt::Map>& root, const std::string& mapKey);
    /// Gives back what was readable.
    std::optional<FieldValues> forget(const DocumentKey& key, RecordKind kind, const std::string& mapKey);
    void heard(const DocumentKey& key, const crdt::TransactionEvent& event);
    void rank(std::vector<Place>& among) const;
    void noteChange(RecordKind kind, const std::string& mapKey);
    void schedule();
    void findConcerned(Changes& changes) const;
};

namespace {

QString orderOf(const FieldValues& values)
{
    const auto order = values.constFind(u"order"_s);
    const QString* text = order == values.cend() ? nullptr : order->as<QString>();
    return text ? *text : QString();
}

/// The order that is the same on every device.
template <class Entry>
void sortByOrder(std::vector<const Entry*>& entries)
{
    std::vector<std::pair<QString, const Entry*>> keyed;
    keyed.reserve(entries.size());
    for (const Entry* entry : entries)
        keyed.emplace_back(orderOf(entry->content->values), entry);
    std::sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) {
        return std::tie(a.first, a.second->head.createdAt, a.second->head.id)
            < std::tie(b.first, b.second->head.createdAt, b.second->head.id);
    });
    std::transform(keyed.begin(), keyed.end(), entries.begin(), [](const auto& one) { return one.second; });
}

std::optional<RecordId> idOf(const std::string& mapKey)
{
    return RecordId::fromText(fromUtf8(mapKey));
}

std::optional<crdt::Map> rootOf(crdt::Document& document, RecordKind kind)
{
    // Asking for a root makes it; looking must leave no trace.
    const std::string_view name = rootName(kind);
    return document.hasRoot(name) ? std::optional(document.map(name)) : std::nullopt;
}

} // namespace

void CaseView::Private::readRecord(
    Open& opened, RecordKind kind, const std::optional<crdt::Map>& root, const std::string& mapKey)
{
    const DocumentKey& key = opened.source.key;
    const std::optional<FieldValues> before = forget(key, kind, mapKey);
    if (!root || !root->contains(mapKey))
        return;
    Records& records = opened.records[std::size_t(kind)];
    const auto unreadable = [&](Error why) {
        const QString shown = fromUtf8(mapKey).left(kMaxShownKeyChars);
        records.insert_or_assign(mapKey, tl::unexpected(Unreadable{kind, key, shown, std::move(why)}));
    };
    const auto map = root->map(mapKey);
    const auto id = idOf(mapKey);
    if (!id || !map)
        return unreadable({ErrorKind::Malformed, u"not a record"_s});
    if (records.size() >= kMaxRecordsPerKind)
        return unreadable({ErrorKind::TooMany, {}});
    auto values = readFields(schemaOf(kind), *map);
    if (!values)
        return unreadable(values.error());
    RecordHead head{*id, kind, key, opened.source.writable, readCreatedBy(*map), readCreatedAt(*map)};
    std::set<RecordId> targets;
    for (const Reference& reference : referencesOf(schemaOf(kind), *values))
        targets.insert(reference.target);
    auto content = std::make_shared<const Content>(Content{std::move(*values), {targets.begin(), targets.end()}, {}});
    put(opened, mapKey, {head, content});
    if (before && *before != content->values)
        Q_EMIT q->recordReadAgain(head, *before, content->values);
}

void CaseView::Private::put(Open& opened, const std::string& mapKey, Entry wanted)
{
    const RecordHead& head = wanted.head;
    Records& records = opened.records[std::size_t(head.kind)];
    const Entry& entry = records.insert_or_assign(mapKey, std::move(wanted)).first->second.value();
    indexed(entry.head.id, [&] {
        std::vector<Place>& among = places[entry.head.id];
        among.push_back({entry.head.key, entry.head.kind, &entry});
        rank(among);
    });
}

bool CaseView::Private::takeOver(Open& opened, const CaseView* alike)
{
    const auto known = alike ? alike->m->open.find(opened.source.key) : open.end();
    if (!alike || known == alike->m->open.end() || known->second.source.document != opened.source.document
        || !opened.source.document->isSettled())
        return false;
    for (std::size_t kind = 0; kind < kKindCount; ++kind) {
        for (const auto& [mapKey, record] : known->second.records[kind]) {
            if (!record) {
                opened.records[kind].insert_or_assign(mapKey, record);
                continue;
            }
            Entry entry = *record;
            entry.head.writable = opened.source.writable;
            put(opened, mapKey, std::move(entry));
        }
    }
    return true;
}

std::optional<FieldValues> CaseView::Private::forget(const DocumentKey& key, RecordKind kind, const std::string& mapKey)
{
    Records& records = open.at(key).records[std::size_t(kind)];
    const auto known = records.find(mapKey);
    if (known == records.end())
        return std::nullopt;
    std::optional<FieldValues> readable;
    if (known->second) {
        const Entry& entry = *known->second;
        indexed(entry.head.id, [&] {
            const auto among = places.find(entry.head.id);
            std::erase_if(among->second, [&](const Place& place) { return place.entry == &entry; });
            if (among->second.empty())
                places.erase(among);
        });
        readable = entry.content->values;
    }
    records.erase(known);
    return readable;
}

const CaseView::Entry* CaseView::Private::winner(const RecordId& id) const
{
    const auto found = places.find(id);
    return found == places.end() ? nullptr : found->second.front().entry;
}

const CaseView::Private::Pointers& CaseView::Private::pointersNow() const
{
    if (pointers)
        return *pointers;
    pointers.emplace();
    for (const auto& [id, among] : places) {
        for (const RecordId& target : among.front().entry->content->targets)
            (*pointers)[target].insert(id);
    }
    return *pointers;
}

void CaseView::Private::indexed(const RecordId& id, const std::function<void()>& work)
{
    const auto note = [&](const Entry& entry) {
        sorted[std::size_t(entry.head.kind)].reset();
        if (pending.sources)
            return; // everything is read again
        pending.kinds.insert(entry.head.kind);
        for (const RecordId& target : entry.content->targets)
            pending.concerned.insert(target);
    };
    if (const Entry* before = winner(id)) {
        note(*before);
        for (const RecordId& target : pointers ? before->content->targets : std::vector<RecordId>()) {
            const auto found = pointers->find(target);
            found->second.erase(id);
            if (found->second.empty())
                pointers->erase(found);
        }
    }
    work();
    if (const Entry* after = winner(id)) {
        note(*after);
        for (const RecordId& target : pointers ? after->content->targets : std::vector<RecordId>())
            (*pointers)[target].insert(id);
    }
}

/// The same on every device that sees the same documents.
void CaseView::Private::rank(std::vector<Place>& among) const
{
    const auto order = [this](const Place& place) {
        const auto width = -static_cast<std::ptrdiff_t>(rules.membersOf(place.key.circle).size());
        return std::make_tuple(place.key.owner.has_value(), width, place.key, place.kind);
    };
    std::sort(among.begin(), among.end(), [&](const Place& a, const Place& b) { return order(a) < order(b); });
}

void CaseView::Private::readKind(Open& opened, RecordKind kind)
{
    if (const auto root = rootOf(*opened.source.document, kind)) {
        for (const std::string& mapKey : root->keys())
            readRecord(opened, kind, root, mapKey);
    }
}

void CaseView::Private::readAll(Open& opened)
{
    for (std::size_t kind = 0; kind < kKindCount; ++kind)
        readKind(opened, RecordKind(kind));
}

void CaseView::Private::heard(const DocumentKey& key, const crdt::TransactionEvent& event)
{
    const auto found = open.find(key);
    if (found == open.end())
        return;
    std::set<std::pair<RecordKind, std::string>> touched;
    for (const crdt::Change& change : event.changes) {
        const auto kind = change.path.empty() ? std::nullopt : kindOfRoot(change.path.front());
        if (!kind)
            continue;
        if (change.path.size() > 1) {
            touched.emplace(*kind, change.path[1]);
        } else {
            for (const std::string& mapKey : change.keys)
                touched.emplace(*kind, mapKey);
        }
    }
    for (const auto& [kind, mapKey] : touched) {
        readRecord(found->second, kind, rootOf(*found->second.source.document, kind), mapKey);
        noteChange(kind, mapKey);
    }
}

void CaseView::Private::noteChange(RecordKind kind, const std::string& mapKey)
{
    pending.kinds.insert(kind);
    if (const auto id = idOf(mapKey))
        pending.records.insert(*id);
    schedule();
}

void CaseView::Private::schedule()
{
    if (scheduled)
        return;
    scheduled = true;
    QMetaObject::invokeMethod(q, &CaseView::flush, Qt::QueuedConnection);
}

void CaseView::Private::findConcerned(Changes& changes) const
{
    const Pointers& known = pointersNow();
    QSet<RecordId> reached = changes.records;
    std::vector<RecordId> queue(reached.cbegin(), reached.cend());
    while (!queue.empty()) {
        const auto found = known.find(queue.back());
        queue.pop_back();
        if (found == known.end())
            continue;
        for (const RecordId& other : found->second) {
            if (reached.contains(other))
                continue;
            reached.insert(other);
            queue.push_back(other);
        }
    }
    changes.concerned.unite(reached);
    for (const RecordId& id : std::as_const(reached)) {
        if (const Entry* entry = winner(id))
            changes.concerned.unite({entry->content->targets.begin(), entry->content->targets.end()});
    }
    for (const RecordKind kind : std::as_const(changes.kinds))
        changes.concernedKinds |= kinds(kind);
    for (const RecordId& id : std::as_const(changes.concerned)) {
        if (const Entry* entry = winner(id))
            changes.concernedKinds |= kinds(entry->head.kind);
    }
}

CaseView::CaseView(QObject* parent)
    : QObject(parent)
    , m(std::make_unique<Private>())
{
    m->q = this;
}

CaseView::~CaseView() = default;

void CaseView::addSource(const Source& source, const CaseView* alike)
{
    removeSource(source.key);
    Private::Open& opened = m->open[source.key];
    opened.source = source;
    opened.subscription = source.document->observe(
        [this, key = source.key](const crdt::TransactionEvent& event) { m->heard(key, event); });
    m->pending.sources = true;
    m->schedule();
    if (!m->takeOver(opened, alike))
        m->readAll(opened);
}

void CaseView::removeSource(const DocumentKey& key)
{
    const auto found = m->open.find(key);
    if (found == m->open.end())
        return;
    m->pending.sources = true;
    m->schedule();
    for (std::size_t kind = 0; kind < kKindCount; ++kind) {
        const Private::Records& records = found->second.records[kind];
        while (!records.empty())
            static_cast<void>(m->forget(key, RecordKind(kind), std::string(records.begin()->first)));
    }
    m->open.erase(found);
}

void CaseView::setRules(AudienceRules rules)
{
    m->rules = std::move(rules);
    for (auto& [id, among] : m->places) {
        if (among.size() > 1)
            m->indexed(id, [this, &places = among] { m->rank(places); });
    }
    m->pending.sources = true;
    m->schedule();
}

const AudienceRules& CaseView::rules() const
{
    return m->rules;
}

std::vector<Source> CaseView::sources() const
{
    std::vector<Source> all;
    for (const auto& [key, opened] : m->open)
        all.push_back(opened.source);
    return all;
}

const Source* CaseView::source(const DocumentKey& key) const
{
    const auto found = m->open.find(key);
    return found == m->open.end() ? nullptr : &found->second.source;
}

const Source* CaseView::writableSource(const CircleId& circle) const
{
    // At most one is: the shared document for team devices, the own one for guests.
    for (auto it = m->open.lower_bound({circle, std::nullopt}); it != m->open.end() && it->first.circle == circle;
         ++it) {
        if (it->second.source.writable)
            return &it->second.source;
    }
    return nullptr;
}

std::vector<RecordId> CaseView::ids(RecordKind kind) const
{
    std::vector<RecordId> ids;
    for (const Entry* entry : inOrder(kind))
        ids.push_back(entry->head.id);
    return ids;
}

const CaseView::Entries& CaseView::inOrder(RecordKind kind) const
{
    std::optional<Entries>& sorted = m->sorted[std::size_t(kind)];
    if (sorted)
        return *sorted;
    sorted.emplace();
    for (const auto& [key, opened] : m->open) {
        for (const auto& [mapKey, record] : opened.records[std::size_t(kind)]) {
            if (record && find(record->head.id) == &*record)
                sorted->push_back(&*record);
        }
    }
    sortByOrder(*sorted);
    return *sorted;
}

CaseView::Entries CaseView::inOrderPointingAt(const RecordId& id, RecordKind kind) const
{
    Entries entries;
    const Private::Pointers& pointers = m->pointersNow();
    const auto found = pointers.find(id);
    if (found == pointers.end())
        return entries;
    for (const RecordId& other : found->second) {
        if (const Entry* entry = find(other); entry->head.kind == kind)
            entries.push_back(entry);
    }
    sortByOrder(entries);
    return entries;
}

const CaseView::Entry* CaseView::find(const RecordId& id) const
{
    return m->winner(id);
}

std::optional<RecordHead> CaseView::head(const RecordId& id) const
{
    const Entry* entry = find(id);
    return entry ? std::optional(entry->head) : std::nullopt;
}

std::optional<FieldValues> CaseView::fields(const RecordId& id) const
{
    const Entry* entry = find(id);
    return entry ? std::optional(entry->content->values) : std::nullopt;
}

std::vector<Unreadable> CaseView::unreadables() const
{
    std::vector<Unreadable> all;
    for (const auto& [key, opened] : m->open) {
        for (const auto& records : opened.records) {
            for (const auto& [mapKey, record] : records) {
                if (!record)
                    all.push_back(record.error());
                else if (find(record->head.id) != &*record)
                    all.push_back({record->head.kind, key, fromUtf8(mapKey),
                        {ErrorKind::Malformed, u"the id of another record"_s}});
            }
        }
    }
    return all;
}

std::vector<RecordId> CaseView::pointingAt(const RecordId& id) const
{
    const Private::Pointers& pointers = m->pointersNow();
    const auto found = pointers.find(id);
    return found == pointers.end() ? std::vector<RecordId>()
                                   : std::vector<RecordId>(found->second.begin(), found->second.end());
}

std::vector<std::pair<RecordId, RecordId>> CaseView::dangling() const
{
    std::vector<std::pair<RecordId, RecordId>> lost;
    for (const auto& [target, pointing] : m->pointersNow()) {
        if (find(target))
            continue;
        for (const RecordId& id : pointing)
            lost.emplace_back(id, target);
    }
    std::sort(lost.begin(), lost.end());
    return lost;
}

void CaseView::refresh(const DocumentKey& key, RecordKind kind, const RecordId& id)
{
    if (const auto found = m->open.find(key); found != m->open.end()) {
        m->readRecord(found->second, kind, rootOf(*found->second.source.document, kind), utf8(id.text()));
        m->noteChange(kind, utf8(id.text()));
    }
}

void CaseView::flush()
{
    m->scheduled = false;
    if (m->pending.kinds.isEmpty() && !m->pending.sources)
        return;
    Changes changes = std::exchange(m->pending, {});
    if (changes.sources)
        changes.concerned.clear();
    else
        m->findConcerned(changes);
    Q_EMIT changed(changes);
}

} // namespace kudelma::casework
