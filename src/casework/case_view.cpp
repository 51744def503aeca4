// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/case_view.h"

#include "casework/record_codec.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace kudelma::casework {

struct CaseView::Private
{
    using Place = std::pair<DocumentKey, RecordKind>;
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
    Changes pending;
    bool scheduled = false;

    void readAll(Open& opened);
    void readKind(Open& opened, RecordKind kind);
    void readRecord(Open& opened, RecordKind kind, const std::string& mapKey);
    /// Gives back what was readable.
    std::optional<FieldValues> forget(const DocumentKey& key, RecordKind kind, const std::string& mapKey);
    void heard(const DocumentKey& key, const crdt::TransactionEvent& event);
    void rank(std::vector<Place>& among) const;
    void noteChange(RecordKind kind, const std::string& mapKey);
    void schedule();
    [[nodiscard]] const Entry* entryAt(const Place& place, const RecordId& id) const;
};

namespace {

std::optional<RecordId> idOf(const std::string& mapKey)
{
    return RecordId::fromText(fromUtf8(mapKey));
}

std::optional<crdt::Map> rootOf(crdt::Document& document, RecordKind kind)
{
    // Asking for a root makes it; looking must leave no trace.
    const std::vector<std::string> roots = document.rootNames();
    const std::string_view name = rootName(kind);
    if (std::find(roots.begin(), roots.end(), name) == roots.end())
        return std::nullopt;
    return document.map(name);
}

} // namespace

void CaseView::Private::readRecord(Open& opened, RecordKind kind, const std::string& mapKey)
{
    const DocumentKey& key = opened.source.key;
    const std::optional<FieldValues> before = forget(key, kind, mapKey);
    const auto root = rootOf(*opened.source.document, kind);
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
    std::vector<Place>& among = places[*id];
    among.emplace_back(key, kind);
    rank(among);
    std::vector<RecordId> targets;
    for (const Reference& reference : referencesOf(schemaOf(kind), *values))
        targets.push_back(reference.target);
    const Entry& entry
        = records.insert_or_assign(mapKey, Entry{std::move(head), std::move(*values), std::move(targets)})
              .first->second.value();
    if (before && *before != entry.values)
        Q_EMIT q->recordReadAgain(entry.head, *before, entry.values);
}

std::optional<FieldValues> CaseView::Private::forget(const DocumentKey& key, RecordKind kind, const std::string& mapKey)
{
    const auto node = open.at(key).records[std::size_t(kind)].extract(mapKey);
    if (node.empty() || !node.mapped())
        return std::nullopt;
    const RecordId id = node.mapped()->head.id;
    if (const auto found = places.find(id); found != places.end()) {
        std::erase(found->second, Place(key, kind));
        if (found->second.empty())
            places.erase(found);
    }
    return node.mapped()->values;
}

/// The same on every device that sees the same documents.
void CaseView::Private::rank(std::vector<Place>& among) const
{
    const auto order = [this](const Place& place) {
        const auto& [key, kind] = place;
        const auto width = -static_cast<std::ptrdiff_t>(rules.membersOf(key.circle).size());
        return std::make_tuple(key.owner.has_value(), width, key, kind);
    };
    std::sort(among.begin(), among.end(), [&](const Place& a, const Place& b) { return order(a) < order(b); });
}

void CaseView::Private::readKind(Open& opened, RecordKind kind)
{
    if (const auto root = rootOf(*opened.source.document, kind)) {
        for (const std::string& mapKey : root->keys())
            readRecord(opened, kind, mapKey);
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
        readRecord(found->second, kind, mapKey);
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

const CaseView::Entry* CaseView::Private::entryAt(const Place& place, const RecordId& id) const
{
    const auto opened = open.find(place.first);
    if (opened == open.end())
        return nullptr;
    const Records& records = opened->second.records[std::size_t(place.second)];
    const auto found = records.find(utf8(id.text()));
    return found != records.end() && found->second ? &*found->second : nullptr;
}

CaseView::CaseView(QObject* parent)
    : QObject(parent)
    , m(std::make_unique<Private>())
{
    m->q = this;
}

CaseView::~CaseView() = default;

void CaseView::addSource(const Source& source)
{
    removeSource(source.key);
    Private::Open& opened = m->open[source.key];
    opened.source = source;
    opened.subscription = source.document->observe(
        [this, key = source.key](const crdt::TransactionEvent& event) { m->heard(key, event); });
    m->readAll(opened);
    m->pending.sources = true;
    m->schedule();
}

void CaseView::removeSource(const DocumentKey& key)
{
    const auto found = m->open.find(key);
    if (found == m->open.end())
        return;
    m->open.erase(found);
    for (auto it = m->places.begin(); it != m->places.end();) {
        std::erase_if(it->second, [&](const Private::Place& place) { return place.first == key; });
        it = it->second.empty() ? m->places.erase(it) : std::next(it);
    }
    m->pending.sources = true;
    m->schedule();
}

void CaseView::setRules(AudienceRules rules)
{
    m->rules = std::move(rules);
    for (auto& [id, among] : m->places)
        m->rank(among);
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
    struct Row
    {
        QString order;
        QDateTime createdAt;
        RecordId id;
        [[nodiscard]] auto rank() const { return std::tie(order, createdAt, id); }
    };
    std::vector<Row> rows;
    for (const auto& [key, opened] : m->open) {
        for (const auto& [mapKey, record] : opened.records[std::size_t(kind)]) {
            if (!record || find(record->head.id) != &*record)
                continue;
            const FieldValue order = record->values.value(u"order"_s);
            rows.push_back(
                {order.as<QString>() ? *order.as<QString>() : QString(), record->head.createdAt, record->head.id});
        }
    }
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.rank() < b.rank(); });
    std::vector<RecordId> sorted;
    for (const Row& row : rows)
        sorted.push_back(row.id);
    return sorted;
}

const CaseView::Entry* CaseView::find(const RecordId& id) const
{
    const auto found = m->places.find(id);
    return found == m->places.end() ? nullptr : m->entryAt(found->second.front(), id);
}

std::optional<RecordHead> CaseView::head(const RecordId& id) const
{
    const Entry* entry = find(id);
    return entry ? std::optional(entry->head) : std::nullopt;
}

std::optional<FieldValues> CaseView::fields(const RecordId& id) const
{
    const Entry* entry = find(id);
    return entry ? std::optional(entry->values) : std::nullopt;
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
    std::vector<RecordId> pointing;
    for (const auto& [other, among] : m->places) {
        const Entry* entry = find(other);
        if (std::find(entry->targets.begin(), entry->targets.end(), id) != entry->targets.end())
            pointing.push_back(other);
    }
    std::sort(pointing.begin(), pointing.end());
    return pointing;
}

std::vector<std::pair<RecordId, RecordId>> CaseView::dangling() const
{
    std::vector<std::pair<RecordId, RecordId>> lost;
    for (const auto& [id, among] : m->places) {
        const Entry* entry = find(id);
        for (const RecordId& target : entry->targets) {
            if (!find(target))
                lost.emplace_back(id, target);
        }
    }
    std::sort(lost.begin(), lost.end());
    return lost;
}

void CaseView::refresh(const DocumentKey& key, RecordKind kind, const RecordId& id)
{
    if (const auto found = m->open.find(key); found != m->open.end()) {
        m->readRecord(found->second, kind, utf8(id.text()));
        m->noteChange(kind, utf8(id.text()));
    }
}

void CaseView::flush()
{
    m->scheduled = false;
    if (m->pending.kinds.isEmpty() && !m->pending.sources)
        return;
    const Changes changes = std::exchange(m->pending, {});
    Q_EMIT changed(changes);
}

} // namespace kudelma::casework
