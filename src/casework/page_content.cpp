// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/page_content.h"

#include "casework/kind.h"
#include "casework/record_codec.h"
#include "casework/text_change.h"

#include <algorithm>
#include <array>

namespace kudelma::casework {

namespace {

constexpr std::string_view kOrigin = "brought home";

/// A snapshot speaks of one document of one page, and means nothing in another.
std::vector<RecordKind> carriedKinds()
{
    std::vector<RecordKind> kinds;
    for (std::size_t i = 0; i < kKindCount; ++i) {
        if (RecordKind(i) != RecordKind::Snapshot)
            kinds.push_back(RecordKind(i));
    }
    return kinds;
}

QString plainText(const std::vector<crdt::Text::Delta>& parts)
{
    QString text;
    for (const crdt::Text::Delta& part : parts)
        text += QString::fromStdU16String(part.insert);
    return text;
}

/// Carries changes over to records of one open transaction.
class Carrier
{
public:
    explicit Carrier(crdt::Transaction& tx)
        : m_tx(tx)
    { }

    /// True: the same field was changed at home as well.
    bool merge(const crdt::Map& home, const RawMap& before, const RawMap& after)
    {
        m_overruled = false;
        mergeMap(home, before, after);
        return m_overruled;
    }

private:
    void mergeMap(const crdt::Map& home, const RawMap& before, const RawMap& after)
    {
        for (const auto& [key, wanted] : after) {
            const RawValue* old = rawFind(before, key);
            if (!old || !isSame(*old, wanted))
                mergeField(home, key, old, wanted);
        }
        for (const auto& [key, old] : before) {
            const auto now = rawValue(home.get(key));
            if (!rawFind(after, key) && now && isSame(*now, old))
                home.remove(m_tx, key);
        }
    }

    void mergeField(const crdt::Map& home, const std::string& key, const RawValue* old, const RawValue& wanted)
    {
        const auto now = rawValue(home.get(key));
        if (now && isSame(*now, wanted))
            return;
        const auto* map = std::get_if<RawMap>(&wanted.value);
        const auto* oldMap = old ? std::get_if<RawMap>(&old->value) : nullptr;
        if (const auto there = home.map(key); there && map && (oldMap || !old))
            return mergeMap(*there, oldMap ? *oldMap : RawMap{}, *map);
        const auto* text = std::get_if<std::vector<crdt::Text::Delta>>(&wanted.value);
        const auto* oldText = old ? std::get_if<std::vector<crdt::Text::Delta>>(&old->value) : nullptr;
        if (const auto there = home.text(key); there && text && oldText) {
            const QString present = QString::fromStdU16String(there->toString());
            // Taking back the way from `after` to `before` is going the way from `before` to `after`.
            return spliceText(m_tx, *there, withoutChange(plainText(*text), plainText(*oldText), present));
        }
        m_overruled = m_overruled || (now && (!old || !isSame(*now, *old)));
        rawWrite(m_tx, home, {RawField(key, wanted)});
    }

    crdt::Transaction& m_tx;
    bool m_overruled = false;
};

/// What is done with one record at home.
enum class Fate { Nothing, Add, Merge, Remove, Leave };

Fate fateOf(const CaseView& home, const DocumentKey& ours, const RecordId& id, const RecordContent* before,
    const RecordContent* after)
{
    const auto head = home.head(id);
    if (!before && !head)
        return Fate::Add;
    if (!before) { // It came another way, or before something failed: the same is there, or it is not to be lost.
        const Source* source = home.source(head->key);
        const auto map = source ? source->document->map(rootName(head->kind)).map(utf8(id.text())) : std::nullopt;
        return map && after && isSame({rawCopy(*map)}, {after->fields}) ? Fate::Nothing : Fate::Leave;
    }
    if (after && after->kind == before->kind && isSame({before->fields}, {after->fields}))
        return Fate::Nothing;
    if (!head)
        return after ? Fate::Leave : Fate::Nothing;
    if (head->key != ours || head->kind != before->kind || (after && (after->owner || after->kind != before->kind)))
        return Fate::Leave;
    return after ? Fate::Merge : Fate::Remove;
}

std::size_t sizeOf(const RawValue& value)
{
    constexpr std::size_t kOverhead = 16;
    if (const auto* any = std::get_if<crdt::Any>(&value.value))
        return kOverhead + any->toJsonText().size();
    std::size_t size = kOverhead;
    if (const auto* map = std::get_if<RawMap>(&value.value)) {
        for (const auto& [key, field] : *map)
            size += key.size() + sizeOf(field);
    } else if (const auto* items = std::get_if<std::vector<RawValue>>(&value.value)) {
        for (const RawValue& item : *items)
            size += sizeOf(item);
    } else {
        for (const crdt::Text::Delta& part : std::get<std::vector<crdt::Text::Delta>>(value.value)) {
            size += kOverhead + 3 * part.insert.size(); // UTF-8 of any UTF-16 unit
            for (const auto& [key, look] : part.attributes)
                size += key.size() + look.toJsonText().size();
        }
    }
    return size;
}

/// Of somebody's own document: made by them, and not saying who anybody is.
bool takeAsOwn(RecordContent& record, const MemberId& owner)
{
    record.owner = owner;
    for (auto& [key, value] : record.fields) {
        if (key == "createdBy")
            value = {crdt::Any(utf8(owner.text()))};
    }
    return record.kind != RecordKind::Member;
}

const RecordContent* find(const CircleContent& content, const RecordId& id)
{
    const auto found = content.find(id);
    return found == content.end() ? nullptr : &found->second;
}

} // namespace

CircleContent contentOf(const CaseView& view, const CircleId& circle)
{
    CircleContent content;
    for (const RecordKind kind : carriedKinds()) {
        for (const RecordId& id : view.ids(kind)) {
            const auto head = view.head(id);
            const Source* source = head && head->key.circle == circle ? view.source(head->key) : nullptr;
            const auto map = source ? source->document->map(rootName(kind)).map(utf8(id.text())) : std::nullopt;
            if (!map)
                continue;
            RecordContent record{kind, rawCopy(*map)};
            if (!head->key.owner || takeAsOwn(record, *head->key.owner))
                content.emplace(id, std::move(record));
        }
    }
    return content;
}

CircleContent contentOf(crdt::Document& document)
{
    CircleContent content;
    for (const RecordKind kind : carriedKinds()) {
        const crdt::Map root = document.map(rootName(kind));
        for (const std::string& key : root.keys()) {
            const auto id = RecordId::fromText(QString::fromStdString(key));
            const auto map = root.map(key);
            if (id && map)
                content.emplace(*id, RecordContent{kind, rawCopy(*map)});
        }
    }
    return content;
}

void writeContent(crdt::Document& document, const CircleContent& content)
{
    for (const auto& record : content) {
        document.transact(
            [&](crdt::Transaction& tx) {
                const crdt::Map root = document.map(rootName(record.second.kind));
                rawWrite(tx, root.setMap(tx, utf8(record.first.text())), record.second.fields);
            },
            std::string(kOrigin));
    }
}

void forgetDevices(CircleContent& content)
{
    for (auto& [id, record] : content) {
        if (record.kind != RecordKind::Member)
            continue;
        for (auto& [key, value] : record.fields) {
            if (key == "devices")
                value = {RawMap{}};
        }
    }
}

std::vector<RecordId> cutToLimits(CircleContent& content, crdt::Document* document)
{
    std::vector<RecordId> cut;
    std::map<RecordKind, std::size_t> ofKind;
    std::map<MemberId, std::size_t> ofOwner;
    if (document) {
        for (const RecordKind kind : carriedKinds())
            ofKind[kind] = document->map(rootName(kind)).size();
    }
    for (const bool isOwned : {false, true}) {
        for (const auto& [id, record] : content) {
            if (record.owner.has_value() != isOwned)
                continue;
            const bool isTooMuch = ofKind[record.kind] >= kMaxRecordsPerKind
                || (record.owner && ofOwner[*record.owner] >= kMaxCarriedOfOwner)
                || sizeOf({record.fields}) > kMaxCarriedBytes;
            if (isTooMuch) {
                cut.push_back(id);
                continue;
            }
            ++ofKind[record.kind];
            if (record.owner)
                ++ofOwner[*record.owner];
        }
    }
    for (const RecordId& id : cut)
        content.erase(id);
    return cut;
}

void keepUnreadable(CircleContent& now, crdt::Document& document, const CircleContent& before)
{
    for (const auto& [id, record] : before) {
        if (!now.contains(id) && document.map(rootName(record.kind)).contains(utf8(id.text())))
            now.emplace(id, record);
    }
}

namespace {

/// One circle on its way home.
class Homecoming
{
public:
    Homecoming(CaseView& home, CircleChange change)
        : m_home(home)
        , m_change(std::move(change))
    {
        const Source* target = home.writableSource(m_change.circle);
        m_document = target ? target->document : nullptr;
        const DocumentKey ours = target ? target->key : DocumentKey{m_change.circle, {}};
        std::set<RecordId> ids;
        for (const CircleContent* content : {&m_change.before, &m_change.after}) {
            for (const auto& [id, record] : *content)
                ids.insert(id);
        }
        for (const RecordId& id : ids)
            m_fates[fateOf(home, ours, id, find(m_change.before, id), find(m_change.after, id))].push_back(id);
    }

    void write(BroughtHome& report)
    {
        add(report.left, m_fates[Fate::Leave]);
        if (!m_document) {
            for (const Fate fate : {Fate::Add, Fate::Merge, Fate::Remove})
                add(report.left, std::exchange(m_fates[fate], {}));
            return;
        }
        CircleContent fresh;
        for (const RecordId& id : m_fates[Fate::Add])
            fresh.emplace(id, m_change.after.at(id));
        add(report.left, cutToLimits(fresh, m_document));
        writeContent(*m_document, fresh);
        report.added += fresh.size();
        for (const RecordId& id : m_fates[Fate::Merge])
            merge(id, report);
        m_home.flush();
    }

    [[nodiscard]] const std::vector<RecordId>& going() { return m_fates[Fate::Remove]; }

    void remove(const std::set<RecordId>& going, BroughtHome& report)
    {
        for (const RecordId& id : m_fates[Fate::Remove]) {
            const RecordContent& before = m_change.before.at(id);
            const crdt::Map root = m_document->map(rootName(before.kind));
            const auto map = root.map(utf8(id.text()));
            const bool isChanged = !map || !isSame({rawCopy(*map)}, {before.fields});
            const bool isNeeded = std::ranges::any_of(
                m_home.pointingAt(id), [&](const RecordId& other) { return !going.contains(other); });
            if (isChanged || isNeeded) {
                report.left.push_back(id);
                continue;
            }
            m_document->transact(
                [&](crdt::Transaction& tx) { root.remove(tx, utf8(id.text())); }, std::string(kOrigin));
            ++report.removed;
        }
    }

private:
    static void add(std::vector<RecordId>& all, const std::vector<RecordId>& some)
    {
        all.insert(all.end(), some.begin(), some.end());
    }

    void merge(const RecordId& id, BroughtHome& report)
    {
        const RecordContent& after = m_change.after.at(id);
        if (sizeOf({after.fields}) > kMaxCarriedBytes) {
            report.left.push_back(id);
            return;
        }
        m_document->transact(
            [&](crdt::Transaction& tx) {
                const auto map = m_document->map(rootName(after.kind)).map(utf8(id.text()));
                if (map && Carrier(tx).merge(*map, m_change.before.at(id).fields, after.fields))
                    report.overruled.push_back(id);
            },
            std::string(kOrigin));
        ++report.changed;
    }

    CaseView& m_home;
    CircleChange m_change;
    crdt::Document* m_document = nullptr;
    std::map<Fate, std::vector<RecordId>> m_fates;
};

} // namespace

BroughtHome bringHome(CaseView& home, std::vector<CircleChange> circles)
{
    BroughtHome report;
    std::vector<Homecoming> coming;
    coming.reserve(circles.size());
    for (CircleChange& change : circles)
        coming.emplace_back(home, std::move(change));
    std::set<RecordId> going;
    for (Homecoming& circle : coming) {
        circle.write(report);
        going.insert(circle.going().begin(), circle.going().end());
    }
    for (Homecoming& circle : coming)
        circle.remove(going, report);
    home.flush();
    return report;
}

} // namespace kudelma::casework
