// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crdt/driver/driver.h"

#include "crdt/driver/json_values.h"
#include "crdt/relative_position.h"
#include "crdt/snapshot.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kudelma::crdt::tests {
namespace {

constexpr const char* kOwn = "own"; ///< Origin of what the driver itself changes; the undo manager tracks it.

QJsonObject failure(const QString& what)
{
    return {{u"error"_s, what}};
}

QJsonObject failure(const Error& error)
{
    constexpr std::array kNames{"malformed", "too large", "too deep", "over budget", "foreign client", "out of range"};
    return {{u"error"_s, QString::fromLatin1(kNames.at(std::size_t(error.kind)))},
        {u"context"_s, QString::fromStdString(error.context)}};
}

QJsonObject bytesAnswer(const QString& name, const Result<Bytes>& result)
{
    return result ? QJsonObject{{name, toBase64(*result)}} : failure(result.error());
}

bool isSharedTypeKnown(const QJsonValue& value)
{
    const QString type = sharedType(value);
    return type.isEmpty() || type == u"map"_s || type == u"array"_s || type == u"text"_s;
}

bool allKnown(const QJsonArray& values)
{
    return std::all_of(values.begin(), values.end(), [](const QJsonValue& each) { return isSharedTypeKnown(each); });
}

/// Follows map keys and array places down from a root.
template <typename Handle>
std::optional<Value> step(const Handle& handle, const QJsonValue& name)
{
    if constexpr (std::is_same_v<Handle, Map>)
        return handle.get(name.toString().toStdString());
    else if constexpr (std::is_same_v<Handle, Array>)
        return handle.get(std::size_t(name.toInt()));
    else
        return std::nullopt;
}

void put(Transaction& transaction, const Map& map, const std::string& key, const QJsonValue& value)
{
    const QString type = sharedType(value);
    if (type == u"map"_s)
        map.setMap(transaction, key);
    else if (type == u"array"_s)
        map.setArray(transaction, key);
    else if (type == u"text"_s)
        map.setText(transaction, key);
    else
        map.set(transaction, key, toAny(value));
}

void put(Transaction& transaction, const Array& array, std::size_t index, const QJsonArray& values)
{
    std::vector<Any> plain;
    const auto flush = [&] {
        const std::size_t count = plain.size();
        array.insert(transaction, index, std::exchange(plain, {}));
        index += count;
    };
    for (const QJsonValue& value : values) {
        const QString type = sharedType(value);
        if (type.isEmpty()) {
            plain.push_back(toAny(value));
            continue;
        }
        flush();
        if (type == u"map"_s)
            array.insertMap(transaction, index);
        else if (type == u"array"_s)
            array.insertArray(transaction, index);
        else
            array.insertText(transaction, index);
        ++index;
    }
    flush();
}

} // namespace

Driver::Replica::Replica(const Options& options, bool withUndo, bool withEvents)
    : document(options)
    , undo(withUndo ? std::make_unique<UndoManager>(document, std::vector<Origin>{kOwn}) : nullptr)
    , subscription(document.observe([this](const TransactionEvent& event) { lastUpdate = toBytes(event.update); }))
    , deepSubscription(withEvents ? document.observeDeep([this](const DeepEvent& event) { lastEvents = toJson(event); })
                                  : Subscription())
{ }

QJsonObject Driver::answer(const QJsonObject& command)
{
    const QString op = command[u"op"_s].toString();
    if (op == u"new"_s)
        return make(command);
    if (op == u"merge"_s)
        return merge(command);
    if (op == u"diff"_s)
        return diff(command);
    if (op == u"snapshot_contains"_s) {
        const auto contains = snapshotContains(fromBase64(command[u"snapshot"_s]), fromBase64(command[u"update"_s]));
        return contains ? QJsonObject{{u"contains"_s, *contains}} : failure(contains.error());
    }
    if (op == u"sv_of_update"_s)
        return bytesAnswer(u"sv"_s, encodeStateVectorFromUpdate(fromBase64(command[u"update"_s])));
    const auto found = m_replicas.find(command[u"doc"_s].toVariant().toString());
    if (found == m_replicas.end())
        return failure(u"no such document"_s);
    if (op == u"drop"_s) {
        m_replicas.erase(found);
        return {{u"ok"_s, true}};
    }
    Replica& replica = *found->second;
    if (op == u"rest"_s)
        return replica.document.rest() ? QJsonObject{{u"ok"_s, true}} : failure(u"it cannot rest now"_s);
    static const QStringList reading{u"update"_s, u"sv"_s, u"json"_s, u"delta"_s, u"touch"_s, u"snapshot"_s,
        u"state_at"_s, u"position"_s, u"place"_s};
    return reading.contains(op) ? read(replica, op, command) : change(replica, op, command);
}

QJsonObject Driver::make(const QJsonObject& command)
{
    Options options;
    options.clientId = ClientId(command[u"client"_s].toInteger());
    options.gc = command[u"gc"_s].toBool(true);
    m_replicas[command[u"doc"_s].toVariant().toString()]
        = std::make_unique<Replica>(options, command[u"undo"_s].toBool(), command[u"events"_s].toBool());
    return {{u"ok"_s, true}};
}

QJsonObject Driver::merge(const QJsonObject& command)
{
    std::vector<Bytes> updates;
    for (const QJsonValue& update : command[u"updates"_s].toArray())
        updates.push_back(fromBase64(update));
    return bytesAnswer(u"update"_s, mergeUpdates(updates));
}

QJsonObject Driver::diff(const QJsonObject& command)
{
    return bytesAnswer(u"update"_s, diffUpdate(fromBase64(command[u"update"_s]), fromBase64(command[u"sv"_s])));
}

QJsonObject Driver::read(Replica& replica, const QString& op, const QJsonObject& command)
{
    if (op == u"sv"_s)
        return {{u"sv"_s, toBase64(replica.document.encodeStateVector())}};
    if (op == u"json"_s)
        return {{u"json"_s, toJson(replica.document.toJson())}, {u"pending"_s, replica.document.hasPending()},
            {u"client"_s, double(replica.document.clientId())}};
    if (op == u"update"_s)
        return bytesAnswer(u"update"_s, replica.document.encodeStateAsUpdate(fromBase64(command[u"sv"_s])));
    if (op == u"snapshot"_s)
        return {{u"snapshot"_s, toBase64(snapshot(replica.document))}};
    if (op == u"state_at"_s)
        return bytesAnswer(u"update"_s, stateAt(replica.document, fromBase64(command[u"snapshot"_s])));
    if (op == u"place"_s) {
        const auto place = absolutePosition(replica.document, fromBase64(command[u"position"_s]));
        if (!place)
            return failure(place.error());
        return {{u"index"_s, *place ? QJsonValue(qint64((*place)->index)) : QJsonValue()}};
    }
    const Target found = target(replica.document, command[u"path"_s].toArray());
    if (op == u"touch"_s)
        return {{u"ok"_s, found.index() != 0}};
    const Text* text = std::get_if<Text>(&found);
    if (op == u"position"_s) {
        const auto index = std::size_t(command[u"index"_s].toInteger());
        const Side side = command[u"side"_s].toString() == u"before"_s ? Side::Before : Side::After;
        const Array* array = std::get_if<Array>(&found);
        if (!text && !array)
            return failure(u"no text or list there"_s);
        return {{u"position"_s,
            toBase64(text ? relativePosition(*text, index, side) : relativePosition(*array, index, side))}};
    }
    return text ? QJsonObject{{u"delta"_s, toJson(text->toDelta())}} : failure(u"no text there"_s);
}

QJsonObject Driver::change(Replica& replica, const QString& op, const QJsonObject& command)
{
    replica.lastUpdate.clear();
    replica.lastEvents = {};
    if (op == u"apply"_s) {
        const auto applied = replica.document.applyUpdate(fromBase64(command[u"update"_s]), "remote");
        if (!applied)
            return failure(applied.error());
    } else if (op == u"undo"_s || op == u"redo"_s) {
        if (!replica.undo)
            return failure(u"the document was made without undo"_s);
        const bool done = op == u"undo"_s ? replica.undo->undo() : replica.undo->redo();
        return answerOf(replica, done);
    } else {
        if (!isSharedTypeKnown(command[u"value"_s]) || !allKnown(command[u"values"_s].toArray()))
            return failure(u"no such shared type"_s);
        if (replica.undo && command[u"step"_s].toBool())
            replica.undo->stopCapturing();
        const Target found = target(replica.document, command[u"path"_s].toArray(), op.section(u'_', 0, 0));
        bool done = false;
        replica.document.transact(
            [&](Transaction& transaction) { done = edit(transaction, found, op, command); }, kOwn);
        if (!done)
            return failure(u"no such operation, or nothing of that kind at the path"_s);
    }
    return answerOf(replica, true);
}

QJsonObject Driver::answerOf(const Replica& replica, bool done)
{
    QJsonObject answer{{u"ok"_s, done}, {u"update"_s, QString::fromLatin1(replica.lastUpdate.toBase64())}};
    if (!replica.lastEvents.isEmpty())
        answer[u"events"_s] = replica.lastEvents;
    return answer;
}

Driver::Target Driver::target(Document& document, const QJsonArray& path, const QString& wanted)
{
    const QString root = path.at(0).toString();
    const QString kind = root.section(u':', 0, 0);
    const std::string name = root.section(u':', 1).toStdString();
    Target at;
    const auto names = document.rootNames();
    const bool exists = std::find(names.begin(), names.end(), name) != names.end();
    if (!exists && (path.size() != 1 || (!wanted.isEmpty() && wanted != kind)))
        return at;
    if (kind == u"map"_s)
        at = document.map(name);
    else if (kind == u"array"_s)
        at = document.array(name);
    else if (kind == u"text"_s)
        at = document.text(name);
    for (qsizetype i = 1; i < path.size(); ++i) {
        std::optional<Value> next;
        if (const Map* map = std::get_if<Map>(&at))
            next = step(*map, path.at(i));
        else if (const Array* array = std::get_if<Array>(&at))
            next = step(*array, path.at(i));
        at = std::monostate();
        if (next && std::holds_alternative<Map>(*next))
            at = std::get<Map>(*next);
        else if (next && std::holds_alternative<Array>(*next))
            at = std::get<Array>(*next);
        else if (next && std::holds_alternative<Text>(*next))
            at = std::get<Text>(*next);
    }
    return at;
}

bool Driver::edit(Transaction& transaction, const Target& target, const QString& op, const QJsonObject& command)
{
    const auto index = std::size_t(command[u"index"_s].toInteger());
    const auto length = std::size_t(command[u"length"_s].toInteger());
    if (const Map* map = std::get_if<Map>(&target)) {
        const std::string key = command[u"key"_s].toString().toStdString();
        if (op == u"map_set"_s)
            put(transaction, *map, key, command[u"value"_s]);
        else if (op == u"map_delete"_s)
            map->remove(transaction, key);
        else
            return false;
        return true;
    }
    if (const Array* array = std::get_if<Array>(&target)) {
        if (op == u"array_insert"_s)
            put(transaction, *array, index, command[u"values"_s].toArray());
        else if (op == u"array_delete"_s)
            array->remove(transaction, index, length);
        else
            return false;
        return true;
    }
    const Text* text = std::get_if<Text>(&target);
    if (!text)
        return false;
    const std::u16string inserted = command[u"text"_s].toString().toStdU16String();
    const QJsonValue attributes = command[u"attributes"_s];
    if (op == u"text_insert"_s && attributes.isObject())
        text->insert(transaction, index, inserted, toAttributes(attributes));
    else if (op == u"text_insert"_s)
        text->insert(transaction, index, inserted);
    else if (op == u"text_delete"_s)
        text->remove(transaction, index, length);
    else if (op == u"text_format"_s)
        text->format(transaction, index, length, toAttributes(attributes));
    else
        return false;
    return true;
}

} // namespace kudelma::crdt::tests
