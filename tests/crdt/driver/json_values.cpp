// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crdt/driver/json_values.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kudelma::crdt::tests {

Any toAny(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return nullptr;
    case QJsonValue::Bool:
        return value.toBool();
    case QJsonValue::Double:
        return value.toDouble();
    case QJsonValue::String:
        return value.toString().toStdString();
    case QJsonValue::Array: {
        Any::List list;
        for (const QJsonValue& element : value.toArray())
            list.push_back(toAny(element));
        return list;
    }
    case QJsonValue::Object: {
        const QJsonObject members = value.toObject();
        if (members.contains(u"$bytes"_s))
            return fromBase64(members[u"$bytes"_s]);
        Any::Object object;
        for (auto it = members.begin(); it != members.end(); ++it)
            object.emplace_back(it.key().toStdString(), toAny(it.value()));
        return object;
    }
    default:
        return {};
    }
}

QJsonValue toJson(const Any& value)
{
    if (const bool* boolean = value.boolean())
        return *boolean;
    if (const double* number = value.number())
        return *number;
    if (const std::string* text = value.string())
        return QString::fromStdString(*text);
    if (const Bytes* bytes = value.bytes())
        return QJsonObject{{u"$bytes"_s, toBase64(*bytes)}};
    if (const Any::List* list = value.list()) {
        QJsonArray array;
        for (const Any& element : *list)
            array.append(toJson(element));
        return array;
    }
    if (const Any::Object* members = value.object()) {
        QJsonObject object;
        for (const auto& [key, element] : *members)
            object.insert(QString::fromStdString(key), toJson(element));
        return object;
    }
    return QJsonValue::Null;
}

QJsonArray toJson(const std::vector<Text::Delta>& deltas)
{
    QJsonArray array;
    for (const Text::Delta& delta : deltas) {
        QJsonObject object;
        object.insert(u"insert"_s,
            delta.embed.isUndefined() ? QJsonValue(QString::fromStdU16String(delta.insert)) : toJson(delta.embed));
        QJsonObject attributes;
        for (const auto& [key, value] : delta.attributes)
            attributes.insert(QString::fromStdString(key), toJson(value));
        if (!attributes.isEmpty())
            object.insert(u"attributes"_s, attributes);
        array.append(object);
    }
    return array;
}

namespace {

QJsonObject attributesJson(const std::vector<std::pair<std::string, Any>>& attributes)
{
    QJsonObject object;
    for (const auto& [key, value] : attributes)
        object.insert(QString::fromStdString(key), toJson(value));
    return object;
}

QJsonValue valueJson(const Value& value)
{
    static const QStringList names{{}, {}, u"map"_s, u"array"_s, u"text"_s};
    if (const Any* plain = std::get_if<Any>(&value))
        return toJson(*plain);
    const QString name = names.at(qsizetype(value.index()));
    return name.isEmpty() ? QJsonValue() : QJsonValue(QJsonObject{{u"$type"_s, name}});
}

QJsonObject partJson(const DeltaPart& part)
{
    QJsonObject object;
    if (part.retain > 0)
        object.insert(u"retain"_s, qint64(part.retain));
    else if (part.remove > 0)
        object.insert(u"delete"_s, qint64(part.remove));
    else if (part.insertValues.empty())
        object.insert(u"insert"_s, QString::fromStdU16String(part.insertText));
    if (!part.insertValues.empty()) {
        QJsonArray values;
        for (const Value& value : part.insertValues)
            values.append(valueJson(value));
        object.insert(u"insert"_s, values);
    }
    if (!part.attributes.empty())
        object.insert(u"attributes"_s, attributesJson(part.attributes));
    return object;
}

} // namespace

QJsonArray toJson(const DeepEvent& event)
{
    static const QStringList actions{u"add"_s, u"update"_s, u"delete"_s};
    QJsonArray changes;
    for (const TypeChange& change : event.changes) {
        QJsonArray path;
        for (const std::string& step : change.path)
            path.append(QString::fromStdString(step));
        QJsonObject keys;
        for (const KeyChange& each : change.keys)
            keys.insert(QString::fromStdString(each.key),
                QJsonObject{{u"action"_s, actions.at(qsizetype(each.action))}, {u"oldValue"_s, toJson(each.oldValue)}});
        QJsonArray delta;
        for (const DeltaPart& part : change.delta)
            delta.append(partJson(part));
        changes.append(QJsonObject{{u"path"_s, path}, {u"keys"_s, keys}, {u"delta"_s, delta}});
    }
    return changes;
}

std::vector<std::pair<std::string, Any>> toAttributes(const QJsonValue& value)
{
    std::vector<std::pair<std::string, Any>> attributes;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        attributes.emplace_back(it.key().toStdString(), toAny(it.value()));
    return attributes;
}

QString sharedType(const QJsonValue& value)
{
    return value.isObject() ? value.toObject()[u"$type"_s].toString() : QString();
}

Bytes fromBase64(const QJsonValue& value)
{
    const QByteArray bytes = QByteArray::fromBase64(value.toString().toLatin1());
    return {bytes.begin(), bytes.end()};
}

QString toBase64(const Bytes& bytes)
{
    return QString::fromLatin1(toBytes(bytes).toBase64());
}

QByteArray toBytes(const Bytes& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())};
}

} // namespace kudelma::crdt::tests
