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

std::array<RecordKind, kKindCount> allKinds()
{
    std::array<RecordKind, kKindCount> kinds{};
    for (std::size_t i = 0; i < kKindCount; ++i)
        kinds[i] = RecordKind(i);
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
        const auto* map = std::get_if<RawMap>(&wanted.value);
        const auto* oldMap = old ? std::get_if<RawMap>(&old->value) : nullptr;
        if (const auto there = home.map(key); there && map && (oldMap || !old))
            return mergeMap(*there, oldMap ? *oldMap : RawMap{}, *map);
        const auto* text = std::get_if<std::vector<crdt::Text::Delta>>(&wanted.value);
        const auto* oldText = old ? std::get_if<std::vector<crdt::Text::Delta>>(&old->value) : nullptr;
        if (const auto there = home.text(key); there && text && oldText) {
            const QString now = QString::fromStdU16String(there->toString());
            // Taking back the way from `after` to `before` is going the way from `before` to `after`.
            return spliceText(m_tx, *there, withoutChange(plainText(*text), plainText(*oldText), now));
        }
        const auto now = rawValue(home.get(key));
        if (now && isSame(*now, wanted))
            return;
        m_overruled = m_overruled || (now && (!old || !isSame(*now, *old)));
        rawWrite(m_tx, home, {{key, wanted}});
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
    if (!before)
        return head ? Fate::Nothing : Fate::Add;
    if (after && isSame({before->fields}, {after->fields}))
        return Fate::Nothing;
    if (!head)
        return after ? Fate::Leave : Fate::Nothing;
    if (head->key != ours || head->kind != before->kind)
        return Fate::Leave;
    return after ? Fate::Merge : Fate::Remove;
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
    for (const RecordKind kind : allKinds()) {
        for (const RecordId& id : view.ids(kind)) {
            const auto head = view.head(id);
            const Source* source = head && head->key.circle == circle ? view.source(head->key) : nullptr;
            const auto map = source ? source->document->map(rootName(kind)).map(utf8(id.text())) : std::nullopt;
            if (map)
                content.emplace(id, RecordContent{kind, rawCopy(*map)});
        }
    }
    return content;
}

CircleContent contentOf(crdt::Document& document)
{
    CircleContent content;
    for (const RecordKind kind : allKinds()) {
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
    for (const auto& [id, record] : content) {
        document.transact(
            [&](crdt::Transaction& tx) {
                rawWrite(tx, document.map(rootName(record.kind)).setMap(tx, utf8(id.text())), record.fields);
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

BroughtHome bringHome(CaseView& home, const CircleId& circle, const CircleContent& before, const CircleContent& after)
{
    BroughtHome report;
    std::set<RecordId> ids;
    for (const CircleContent* content : {&before, &after}) {
        for (const auto& [id, record] : *content)
            ids.insert(id);
    }
    const Source* target = home.writableSource(circle);
    const DocumentKey ours = target ? target->key : DocumentKey{circle, {}};
    std::map<Fate, std::vector<RecordId>> fates;
    for (const RecordId& id : ids)
        fates[fateOf(home, ours, id, find(before, id), find(after, id))].push_back(id);
    report.left = fates[Fate::Leave];
    if (!target) {
        for (const Fate fate : {Fate::Add, Fate::Merge, Fate::Remove})
            report.left.insert(report.left.end(), fates[fate].begin(), fates[fate].end());
        return report;
    }
    crdt::Document& document = *target->document;
    const auto recordAt = [&](const RecordContent& record) { return document.map(rootName(record.kind)); };
    CircleContent fresh;
    for (const RecordId& id : fates[Fate::Add])
        fresh.emplace(id, after.at(id));
    writeContent(document, fresh);
    report.added = fresh.size();
    for (const RecordId& id : fates[Fate::Merge]) {
        document.transact(
            [&](crdt::Transaction& tx) {
                const auto map = recordAt(after.at(id)).map(utf8(id.text()));
                if (map && Carrier(tx).merge(*map, before.at(id).fields, after.at(id).fields))
                    report.overruled.push_back(id);
            },
            std::string(kOrigin));
    }
    report.changed = fates[Fate::Merge].size();
    home.flush();
    const std::vector<RecordId>& going = fates[Fate::Remove];
    document.transact(
        [&](crdt::Transaction& tx) {
            for (const RecordId& id : going) {
                const auto map = recordAt(before.at(id)).map(utf8(id.text()));
                const bool isChanged = !map || !isSame({rawCopy(*map)}, {before.at(id).fields});
                const bool isNeeded = std::ranges::any_of(home.pointingAt(id),
                    [&](const RecordId& other) { return std::ranges::find(going, other) == going.end(); });
                if (isChanged || isNeeded) {
                    report.left.push_back(id);
                    continue;
                }
                recordAt(before.at(id)).remove(tx, utf8(id.text()));
                ++report.removed;
            }
        },
        std::string(kOrigin));
    home.flush();
    return report;
}

} // namespace kudelma::casework
