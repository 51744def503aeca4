// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/reference_rules.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace kudelma::casework {

namespace {

/// A value with every reference in it put through `map`; a null id takes the reference away. Nothing when a part that
/// cannot be without it lost it.
template <class Map>
std::optional<FieldValue> mapped(const FieldSpec& spec, const FieldValue& value, const Map& map)
{
    if (const RecordId* id = value.as<RecordId>(); id && spec.type == FieldType::Ref) {
        const RecordId to = map(*id);
        if (to.isNull())
            return spec.required ? std::nullopt : std::optional(FieldValue{});
        return FieldValue{to};
    }
    if (const auto* ids = value.as<std::vector<RecordId>>()) {
        std::set<RecordId> kept;
        for (const RecordId& id : *ids) {
            if (const RecordId to = map(id); !to.isNull())
                kept.insert(to);
        }
        if (kept.empty() && spec.required)
            return std::nullopt;
        return FieldValue{std::vector<RecordId>(kept.begin(), kept.end())};
    }
    const auto* entries = value.as<std::vector<FieldValues>>();
    if (!entries)
        return value;
    std::vector<FieldValues> kept;
    for (FieldValues entry : *entries) {
        bool whole = true;
        for (const FieldSpec& part : spec.parts) {
            const auto found = entry.find(part.key());
            if (found == entry.end())
                continue;
            const auto changed = mapped(part, *found, map);
            whole = whole && changed.has_value();
            if (changed && changed->isEmpty())
                entry.erase(found);
            else if (changed)
                *found = *changed;
        }
        if (whole)
            kept.push_back(std::move(entry));
    }
    return FieldValue{std::move(kept)};
}

} // namespace

Result<void> checkReferences(const CaseView& view, const CircleId& from, const std::vector<Reference>& references)
{
    for (const Reference& reference : references) {
        const auto target = view.head(reference.target);
        if (!target || (reference.spec->targets & kinds(target->kind)) == 0)
            return failure(ErrorKind::NoSuchTarget, reference.spec->key());
        if (!view.rules().mayPoint(from, target->key.circle)) {
            return failure(ErrorKind::PointsOutOfCircle,
                u"%1: not every member of %2 is in %3"_s.arg(
                    reference.spec->key(), from.text(), target->key.circle.text()));
        }
    }
    return {};
}

Loosening loosen(const CaseView& view, const std::vector<RecordId>& going, const std::vector<RecordId>& spared)
{
    Loosening result;
    std::set<RecordId> gone(going.begin(), going.end());
    std::set<RecordId> touched;
    const auto isSpared = [&](const RecordId& id) {
        return gone.contains(id) || std::find(spared.begin(), spared.end(), id) != spared.end();
    };
    std::vector<RecordId> queue = going;
    while (!queue.empty()) {
        const RecordId target = queue.back();
        queue.pop_back();
        for (const RecordId& other : view.pointingAt(target)) {
            if (isSpared(other))
                continue;
            const RecordHead head = view.head(other).value();
            touched.insert(other);
            if (!head.writable)
                continue;
            const FieldValues values = view.fields(other).value();
            for (const FieldSpec& spec : schemaOf(head.kind).fields) {
                const auto value = values.constFind(spec.key());
                if (value == values.cend() || gone.contains(other))
                    continue;
                const auto without
                    = mapped(spec, *value, [&](const RecordId& id) { return id == target ? RecordId() : id; });
                if (!without) {
                    gone.insert(other);
                    queue.push_back(other);
                }
            }
        }
    }
    for (const RecordId& id : touched) {
        const RecordHead head = view.head(id).value();
        if (gone.contains(id)) {
            result.removed.push_back(id);
            continue;
        }
        if (!head.writable) {
            result.left.push_back(id);
            continue;
        }
        const FieldValues values = view.fields(id).value();
        for (const FieldSpec& spec : schemaOf(head.kind).fields) {
            const auto value = values.constFind(spec.key());
            if (value == values.cend())
                continue;
            const auto without
                = mapped(spec, *value, [&](const RecordId& ref) { return gone.contains(ref) ? RecordId() : ref; });
            if (without && *without != *value)
                result.cleared.push_back({id, &spec, *without});
        }
    }
    return result;
}

std::vector<std::pair<const FieldSpec*, FieldValue>> repointed(
    const CaseView& view, const RecordId& id, const RecordId& before, const RecordId& after)
{
    std::vector<std::pair<const FieldSpec*, FieldValue>> changed;
    const auto head = view.head(id);
    const FieldValues values = view.fields(id).value_or(FieldValues());
    for (const FieldSpec& spec : schemaOf(head ? head->kind : RecordKind::Person).fields) {
        const auto value = values.constFind(spec.key());
        if (value == values.cend())
            continue;
        const auto now = mapped(spec, *value, [&](const RecordId& ref) { return ref == before ? after : ref; });
        if (now && *now != *value)
            changed.emplace_back(&spec, *now);
    }
    return changed;
}

std::vector<RecordId> leaningOn(const CaseView& view, const Deed& deed)
{
    std::set<RecordId> ours;
    for (const Action& action : deed)
        std::visit([&](const auto& done) { ours.insert(done.place.id); }, action);
    std::set<RecordId> leaning;
    for (const Action& action : deed) {
        if (const auto* created = std::get_if<Created>(&action)) {
            for (const RecordId& other : view.pointingAt(created->place.id)) {
                if (!ours.contains(other))
                    leaning.insert(other);
            }
        }
    }
    return {leaning.begin(), leaning.end()};
}

} // namespace kudelma::casework
