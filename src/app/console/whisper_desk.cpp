// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/console/whisper_desk.h"

#include "app/core/ids.h"
#include "app/preparation/workers_place.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;

namespace {
constexpr QLatin1String kWhisperKey("whisper");
constexpr QLatin1String kHeardKey("heard");
} // namespace

WhisperDesk::WhisperDesk(CaseRoom& room, const casework::RecordId& meeting, QObject* parent)
    : QObject(parent)
    , m_room(room)
    , m_meeting(meeting)
{
    connect(&room.client(), &sync::SyncClient::presence, this,
        [this](const sync::CircleId& circle, const sync::DeviceId& device, const sync::Bytes& bytes) {
            if (m_place && caseworkCircle(circle) == *m_place)
                hear(device, bytes);
        });
    connect(&room, &CaseRoom::peopleChanged, this, &WhisperDesk::findPlace);
    connect(&room.view(), &casework::CaseView::changed, this, [this](const casework::Changes& changes) {
        if (changes.touches(casework::RecordKind::Meeting))
            Q_EMIT this->changed();
    });
    findPlace();
}

WhisperDesk::~WhisperDesk()
{
    if (!m_place)
        return;
    m_room.cursors().setCarrier(*m_place, {});
    if (!m_words.isEmpty() || !m_heard.isEmpty())
        static_cast<void>(m_room.client().publishPresence(syncCircle(*m_place), {}));
}

void WhisperDesk::findPlace()
{
    auto place = workersPlace(m_room, m_meeting);
    const auto head = m_room.view().head(m_meeting);
    // In a meeting of workers alone everybody would hear it.
    if (place && head && head->key.circle == *place)
        place.reset();
    if (place == m_place)
        return;
    if (m_place)
        m_room.cursors().setCarrier(*m_place, {});
    // What was for other people's ears does not follow into another circle.
    m_words.clear();
    m_heard.clear();
    m_waiting.clear();
    m_place = place;
    if (m_place)
        m_room.cursors().setCarrier(*m_place, [this] { tell(); });
    Q_EMIT changed();
}

casework::MemberId WhisperDesk::leader() const
{
    const auto meeting = m_room.view().get<casework::Meeting>(m_meeting);
    return meeting ? meeting->value.facilitator : casework::MemberId();
}

bool WhisperDesk::canWhisper() const
{
    const casework::MemberId to = leader();
    return m_place && !to.isNull() && to != m_room.self() && m_room.view().rules().membersOf(*m_place).contains(to);
}

QString WhisperDesk::from() const
{
    if (m_waiting.empty())
        return {};
    const auto member = m_room.memberOf(m_waiting.front().device);
    return member ? m_room.person(*member).name : QString();
}

bool WhisperDesk::whisper(const QString& words)
{
    const QString text = words.trimmed();
    if (text.isEmpty() || text.size() > kMaxWhisperChars || !canWhisper())
        return false;
    m_words = text;
    m_to = leader();
    m_id = QUuid::createUuid().toString(QUuid::Id128);
    tell();
    Q_EMIT changed();
    return true;
}

void WhisperDesk::takeBack()
{
    if (m_words.isEmpty())
        return;
    m_words.clear();
    tell();
    Q_EMIT changed();
}

QString WhisperDesk::read()
{
    if (m_waiting.empty())
        return {};
    const Waiting whisper = m_waiting.front();
    m_waiting.erase(m_waiting.begin());
    m_heard << whisper.id;
    while (m_heard.size() > kMaxHeardWhispers)
        m_heard.removeFirst();
    tell();
    Q_EMIT changed();
    return whisper.words;
}

void WhisperDesk::tell()
{
    if (!m_place)
        return;
    QJsonObject object;
    if (!m_words.isEmpty())
        object[kWhisperKey] = QJsonObject{
            {u"id"_s, m_id}, {u"to"_s, m_to.text()}, {u"meeting"_s, m_meeting.text()}, {u"words"_s, m_words}};
    if (!m_heard.isEmpty())
        object[kHeardKey] = QJsonArray::fromStringList(m_heard);
    if (const auto cursor = m_room.cursors().own(*m_place))
        object[kCursorKey] = cursor->toJson();
    const QByteArray bytes = object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
    // Lossy by contract: what cannot be told now is told with the next repeat.
    static_cast<void>(m_room.client().publishPresence(syncCircle(*m_place), sync::Bytes(bytes.begin(), bytes.end())));
}

void WhisperDesk::hear(const crypto::DeviceId& device, const sync::Bytes& bytes)
{
    const QByteArray text(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const QJsonArray heard = object[kHeardKey].toArray();
    if (!m_words.isEmpty() && heard.contains(QJsonValue(m_id)) && m_room.memberOf(device) == m_to) {
        m_words.clear();
        tell();
        Q_EMIT wasRead();
    }
    const QJsonObject whisper = object[kWhisperKey].toObject();
    const QString id = whisper[u"id"_s].toString().left(kMaxWhisperId);
    const QString words = whisper[u"words"_s].toString().left(kMaxWhisperChars);
    // What is said of one session is not heard at another's table.
    const bool isForMe = !id.isEmpty() && !words.isEmpty() && whisper[u"to"_s].toString() == m_room.self().text()
        && whisper[u"meeting"_s].toString() == m_meeting.text() && m_room.memberOf(device);
    const auto known = std::ranges::find(m_waiting, device, &Waiting::device);
    // One of each device at a time: a second one takes the first one's place, and one taken back is gone.
    const bool isNew = isForMe && !m_heard.contains(id) && (known == m_waiting.end() || known->id != id);
    if (known != m_waiting.end() && (!isForMe || known->id != id))
        m_waiting.erase(known);
    if (isNew)
        m_waiting.push_back({device, id, words});
    Q_EMIT changed();
    if (isNew)
        Q_EMIT came();
}

} // namespace kudelma::app
