// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/core/cursors.h"

#include "app/core/case_room.h"
#include "app/core/ids.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace kudelma::app {

using namespace Qt::StringLiterals;

namespace {

QString base64(const sync::Bytes& bytes)
{
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())).toBase64());
}

std::optional<sync::Bytes> place(const QJsonValue& value)
{
    const auto bytes = QByteArray::fromBase64Encoding(
        value.toString().left(2 * qsizetype(kMaxCursorPlace)).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || std::size_t(bytes.decoded.size()) > kMaxCursorPlace)
        return std::nullopt;
    return sync::Bytes(bytes.decoded.begin(), bytes.decoded.end());
}

} // namespace

QJsonObject CursorState::toJson() const
{
    QJsonObject object{{u"record"_s, record.text()}, {u"field"_s, field}, {u"at"_s, base64(cursor)}};
    if (!anchor.empty())
        object[u"from"_s] = base64(anchor);
    return object;
}

std::optional<CursorState> CursorState::fromJson(const QJsonObject& object)
{
    const auto record = casework::RecordId::fromText(object[u"record"_s].toString());
    const auto cursor = place(object[u"at"_s]);
    const auto anchor = place(object[u"from"_s]);
    const QString field = object[u"field"_s].toString();
    if (!record || !cursor || cursor->empty() || !anchor || field.isEmpty() || field.size() > kMaxCursorField)
        return std::nullopt;
    return CursorState{*record, field, *cursor, *anchor};
}

Cursors::Cursors(CaseRoom& room)
    : m_room(room)
{
    connect(&room.client(), &sync::SyncClient::presence, this, &Cursors::heard);
    m_pace.setSingleShot(true);
    m_pace.setInterval(kPaceMs);
    connect(&m_pace, &QTimer::timeout, this, qOverload<>(&Cursors::tell));
}

Cursors::~Cursors()
{
    m_own.reset();
    m_circle.reset();
    tell();
}

void Cursors::point(const CursorState& state)
{
    const auto head = m_room.view().head(state.record);
    if (!head || m_own == state)
        return;
    m_own = state;
    m_circle = head->key.circle;
    if (!m_pace.isActive())
        m_pace.start();
}

void Cursors::lift(const casework::RecordId& record, const QString& field)
{
    if (!m_own || m_own->record != record || m_own->field != field)
        return;
    m_own.reset();
    m_circle.reset();
    if (!m_pace.isActive())
        m_pace.start();
}

std::vector<Cursors::Seen> Cursors::in(const casework::RecordId& record, const QString& field) const
{
    std::vector<Seen> found;
    const auto head = m_room.view().head(record);
    for (const auto& [who, seen] : m_others) {
        // What is told in another circle's presence is not this record's.
        if (head && seen.state.record == record && seen.state.field == field
            && caseworkCircle(who.first) == head->key.circle)
            found.push_back(seen);
    }
    return found;
}

std::vector<Cursors::Seen> Cursors::allIn(const QString& field) const
{
    std::vector<Seen> found;
    for (const auto& [who, seen] : m_others) {
        if (seen.state.field != field)
            continue;
        const auto head = m_room.view().head(seen.state.record);
        if (head && caseworkCircle(who.first) == head->key.circle)
            found.push_back(seen);
    }
    return found;
}

void Cursors::setCarrier(const casework::CircleId& circle, std::function<void()> tell)
{
    if (tell)
        m_carriers[circle] = std::move(tell);
    else
        m_carriers.erase(circle);
}

std::optional<CursorState> Cursors::own(const casework::CircleId& circle) const
{
    if (m_circle != circle)
        return std::nullopt;
    m_told.insert(circle);
    return m_own;
}

void Cursors::tell()
{
    for (const casework::CircleId& circle : std::exchange(m_told, {})) {
        if (circle != m_circle)
            tell(circle);
    }
    if (m_circle)
        tell(*m_circle);
}

void Cursors::tell(const casework::CircleId& circle)
{
    if (const auto carrier = m_carriers.find(circle); carrier != m_carriers.end()) {
        carrier->second();
        return;
    }
    QByteArray bytes;
    if (const auto state = own(circle))
        bytes = QJsonDocument(QJsonObject{{kCursorKey, state->toJson()}}).toJson(QJsonDocument::Compact);
    static_cast<void>(m_room.client().publishPresence(syncCircle(circle), sync::Bytes(bytes.begin(), bytes.end())));
}

void Cursors::heard(const crypto::CircleId& circle, const crypto::DeviceId& device, const sync::Bytes& bytes)
{
    const QByteArray text(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
    const QJsonValue cursor = QJsonDocument::fromJson(text).object()[kCursorKey];
    const auto state = cursor.isObject() ? CursorState::fromJson(cursor.toObject()) : std::nullopt;
    const std::pair key(circle, device);
    const auto known = m_others.find(key);
    if (!state && known == m_others.end())
        return;
    if (state && known != m_others.end() && known->second.state == *state)
        return;
    if (!state)
        m_others.erase(known);
    else if (known == m_others.end())
        m_others.emplace(key, Seen{device, *state});
    else
        known->second = {device, *state, known->second.moves + 1};
    Q_EMIT changed();
}

} // namespace kudelma::app
