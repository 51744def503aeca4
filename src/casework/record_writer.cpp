// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/record_writer.h"

#include "casework/record_codec.h"

#include <algorithm>

namespace kudelma::casework {

namespace {

const FieldSpec* specOf(const RecordPlace& place, const QString& field)
{
    return schemaOf(place.kind).field(field);
}

QStringList namesOf(const FieldValue& value)
{
    if (const QStringList* names = value.as<QStringList>())
        return *names;
    QStringList names;
    if (const auto* ids = value.as<std::vector<RecordId>>()) {
        for (const RecordId& id : *ids)
            names.append(id.text());
    }
    return names;
}

FieldValue valueOf(FieldType type, const QStringList& names)
{
    if (type == FieldType::Names)
        return {names};
    std::vector<RecordId> ids;
    for (const QString& name : names) {
        if (const auto id = RecordId::fromText(name))
            ids.push_back(*id);
    }
    return {ids};
}

QStringList without(const QStringList& all, const QStringList& some)
{
    QStringList rest;
    std::copy_if(
        all.begin(), all.end(), std::back_inserter(rest), [&](const QString& name) { return !some.contains(name); });
    return rest;
}

} // namespace

void RecordWriter::transact(const std::vector<DocumentKey>& documents, const std::function<void()>& writes)
{
    open(documents, 0, writes);
}

void RecordWriter::open(
    const std::vector<DocumentKey>& documents, std::size_t next, const std::function<void()>& writes)
{
    while (next < documents.size() && m_open.contains(documents[next]))
        ++next;
    const Source* source = next < documents.size() ? m_view.source(documents[next]) : nullptr;
    if (!source)
        return writes();
    source->document->transact(
        [&](crdt::Transaction& tx) {
            m_open.emplace(documents[next], &tx);
            open(documents, next + 1, writes);
            m_open.erase(documents[next]);
        },
        m_origin);
}

crdt::Transaction* RecordWriter::transaction(const RecordPlace& place) const
{
    const auto found = m_open.find(place.key);
    return found == m_open.end() ? nullptr : found->second;
}

std::optional<crdt::Map> RecordWriter::mapAt(const RecordPlace& place) const
{
    const Source* source = m_view.source(place.key);
    return source ? source->document->map(rootName(place.kind)).map(utf8(place.id.text())) : std::nullopt;
}

std::optional<FieldValue> RecordWriter::current(const RecordPlace& place, const QString& field) const
{
    const auto head = m_view.head(place.id);
    const auto values = m_view.fields(place.id);
    if (!head || head->key != place.key || !values)
        return std::nullopt;
    return values->value(field);
}

void RecordWriter::done(const RecordPlace& place, Action action)
{
    m_deed.push_back(std::move(action));
    m_view.refresh(place.key, place.kind, place.id);
}

void RecordWriter::create(const RecordPlace& place, const FieldValues& values, const MemberId& by, const QDateTime& at)
{
    if (crdt::Transaction* tx = transaction(place)) {
        const crdt::Map root = m_view.source(place.key)->document->map(rootName(place.kind));
        writeNew(*tx, schemaOf(place.kind), root.setMap(*tx, utf8(place.id.text())), values, by, at);
        done(place, Created{place});
    }
}

void RecordWriter::create(const RecordPlace& place, const RawMap& content)
{
    if (crdt::Transaction* tx = transaction(place)) {
        const crdt::Map root = m_view.source(place.key)->document->map(rootName(place.kind));
        rawWrite(*tx, root.setMap(*tx, utf8(place.id.text())), content);
        done(place, Created{place});
    }
}

void RecordWriter::remove(const RecordPlace& place)
{
    crdt::Transaction* tx = transaction(place);
    const auto map = mapAt(place);
    if (!tx || !map)
        return;
    RawMap content = rawCopy(*map);
    m_view.source(place.key)->document->map(rootName(place.kind)).remove(*tx, utf8(place.id.text()));
    done(place, Deleted{place, std::move(content)});
}

void RecordWriter::setField(const RecordPlace& place, const FieldSpec& spec, const FieldValue& value)
{
    crdt::Transaction* tx = transaction(place);
    const auto map = mapAt(place);
    const auto before = current(place, spec.key());
    if (!tx || !map || !before || *before == value)
        return;
    const auto text = spec.type == FieldType::Text ? map->text(spec.name) : std::nullopt;
    if (text)
        spliceText(*tx, *text, value.as<QString>() ? *value.as<QString>() : QString());
    else
        writeField(*tx, spec, *map, value);
    if (spec.type == FieldType::Text) {
        const QString* was = before->as<QString>();
        const QString* is = value.as<QString>();
        done(place, TextEdited{place, spec.key(), was ? *was : QString(), is ? *is : QString()});
    } else if (spec.type == FieldType::Refs || spec.type == FieldType::Names) {
        const QStringList was = namesOf(*before);
        const QStringList is = namesOf(value);
        done(place, SetChanged{place, spec.key(), without(is, was), without(was, is)});
    } else {
        done(place, FieldSet{place, spec.key(), *before, value});
    }
}

void RecordWriter::takeBack(const Deed& deed)
{
    for (auto action = deed.rbegin(); action != deed.rend(); ++action)
        std::visit([this](const auto& done) { undo(done); }, *action);
}

void RecordWriter::undo(const Created& action)
{
    remove(action.place);
}

void RecordWriter::undo(const Deleted& action)
{
    if (!mapAt(action.place))
        create(action.place, action.content);
}

void RecordWriter::undo(const FieldSet& action)
{
    const FieldSpec* spec = specOf(action.place, action.field);
    const auto now = current(action.place, action.field);
    if (spec && now && *now == action.after)
        setField(action.place, *spec, action.before);
}

void RecordWriter::undo(const SetChanged& action)
{
    const FieldSpec* spec = specOf(action.place, action.field);
    const auto now = current(action.place, action.field);
    if (!spec || !now)
        return;
    QStringList names = without(namesOf(*now), action.added) + action.removed;
    names.removeDuplicates();
    names.sort();
    setField(action.place, *spec, valueOf(spec->type, names));
}

void RecordWriter::undo(const TextEdited& action)
{
    const FieldSpec* spec = specOf(action.place, action.field);
    const auto now = current(action.place, action.field);
    if (!spec || !now)
        return;
    const QString* text = now->as<QString>();
    setField(action.place, *spec, {withoutChange(action.before, action.after, text ? *text : QString())});
}

void followText(std::deque<Deed>& deeds, const RecordPlace& place, const QString& field, QString now)
{
    for (auto deed = deeds.rbegin(); deed != deeds.rend(); ++deed) {
        for (auto action = deed->rbegin(); action != deed->rend(); ++action) {
            auto* edit = std::get_if<TextEdited>(&*action);
            if (!edit || edit->place != place || edit->field != field)
                continue;
            const QString before = withoutChange(edit->before, edit->after, now);
            edit->after = std::exchange(now, before);
            edit->before = before;
        }
    }
}

} // namespace kudelma::casework
