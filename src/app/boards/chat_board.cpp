// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/boards/chat_board.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::CircleId;
using casework::MemberId;
using casework::RecordKind;
using Row = KeyedListModel::Row;

namespace {

// As they are called among the choices that a device keeps: one for each meeting.
constexpr QLatin1String kChatChoice("chat/");
constexpr QLatin1String kReadMessages("read");
constexpr QLatin1String kReadUntil("until");

/// A message as both kinds of record tell it.
struct Message
{
    casework::RecordHead head;
    QString words;
    MemberId writer;
};

/// Whose document it stands in is certain; what a shared one says of its writers is what they say.
MemberId writerOf(const casework::RecordHead& head)
{
    return head.key.owner.value_or(head.createdBy);
}

std::vector<Message> messagesOf(const casework::CaseView& view, const casework::RecordId& meeting)
{
    std::vector<Message> all;
    for (const auto& [head, voice] : view.all<casework::Voice>()) {
        if (voice.medium == casework::Medium::Chat && voice.meeting == meeting && !voice.withdrawn)
            all.push_back({head, voice.words, writerOf(head)});
    }
    for (const auto& [head, seen] : view.all<casework::Viewpoint>()) {
        if (seen.topic == casework::Topic::Other && seen.ownWords && seen.meeting == meeting && !seen.member.isNull())
            all.push_back({head, seen.words, writerOf(head)});
    }
    std::ranges::stable_sort(all, {}, [](const Message& each) { return each.head.createdAt; });
    return all;
}

} // namespace

ChatBoard::ChatBoard(QObject* parent)
    : Board(casework::kinds(RecordKind::Voice, RecordKind::Viewpoint, RecordKind::Meeting, RecordKind::Member), parent)
    , m_messages({"words", "who", "picture", "mine", "time", "forAll", "forRoom", "seenBy", "writable"})
    , m_places({"kind", "people", "names"})
{ }

void ChatBoard::setShared(CaseLists* shared)
{
    if (shared == m_shared)
        return;
    if (m_shared)
        m_shared->view().disconnect(this);
    m_shared = shared;
    if (shared)
        connect(&shared->view(), &casework::CaseView::changed, this, [this] { refresh(); });
    refresh();
    Q_EMIT sharedChanged();
}

void ChatBoard::forget()
{
    m_known.clear();
    m_hasLooked = false;
}

ChatBoard::Read ChatBoard::readHere() const
{
    const QJsonObject kept = lists()->room().kept().of(kChatChoice + meeting());
    Read read{{}, QDateTime::fromString(kept[kReadUntil].toString(), Qt::ISODateWithMs)};
    for (const QJsonValue& key : kept[kReadMessages].toArray())
        read.keys.insert(key.toString());
    return read;
}

void ChatBoard::refresh()
{
    const auto stored = lists() ? lists()->view().get<casework::Meeting>(meetingId()) : std::nullopt;
    m_waiting = 0;
    if (!stored) {
        m_messages.setRows({});
        m_places.setRows({});
        Q_EMIT changed();
        return;
    }
    CaseRoom& room = lists()->room();
    const Seen seen(room, lists()->view());
    const Read read = readHere();
    const CircleId everybody = stored->head.key.circle;
    bool isNew = false;
    std::vector<Row> rows;
    for (const Message& message : messagesOf(lists()->view(), meetingId())) {
        const QString key = message.head.id.text();
        const bool isMine = message.writer == room.self();
        const bool isForAll = lists()->view().rules().mayPoint(everybody, message.head.key.circle);
        const bool isForRoom = m_shared && m_shared->view().head(message.head.id).has_value();
        const PersonCard writer = room.person(message.writer);
        const bool isOld = read.until.isValid() && message.head.createdAt <= read.until;
        if (!isMine && !isOld && !read.keys.contains(key))
            ++m_waiting;
        if (!isMine && !m_known.contains(key)) {
            m_known.insert(key);
            isNew = true;
        }
        const QString time = QLocale().toString(message.head.createdAt.toLocalTime().time(), QLocale::ShortFormat);
        rows.push_back({key,
            {message.words, writer.name, writer.face, isMine, time, isForAll, isForRoom,
                seen.seenBy(message.head.key.circle), message.head.writable && isMine}});
    }
    m_messages.setRows(std::move(rows));
    fillPlaces(everybody, stored->value.facilitator);
    Q_EMIT changed();
    // What was there before somebody sat down does not come now.
    if (std::exchange(m_hasLooked, true) && isNew)
        Q_EMIT came();
}

void ChatBoard::fillPlaces(const CircleId& everybody, const MemberId& leader)
{
    std::vector<Row> rows;
    bool hasLeader = leader == lists()->room().self();
    const KeyedListModel& audiences = *lists()->audiences();
    // The narrowest first.
    for (int i = 0; i < audiences.count(); ++i) {
        const QString key = audiences.value(i, u"key"_s).toString();
        const auto circle = CircleId::fromText(key);
        if (!circle || audiences.value(i, u"size"_s).toInt() <= 1
            || !lists()->view().rules().mayPoint(*circle, everybody))
            continue; // where somebody reads who must not know of the meeting, no message of it can stand
        const bool isWithLeader
            = !hasLeader && *circle != everybody && lists()->view().rules().membersOf(*circle).contains(leader);
        hasLeader = hasLeader || isWithLeader;
        const QString kind = *circle == everybody ? u"all"_s : isWithLeader ? u"leader"_s : u"some"_s;
        rows.push_back({key, {kind, audiences.value(i, u"people"_s), audiences.value(i, u"names"_s)}});
    }
    const auto rank = [](const Row& row) {
        const QString kind = row.values[0].toString();
        return kind == u"all"_s ? 0 : kind == u"leader"_s ? 1 : 2;
    };
    std::ranges::stable_sort(rows, {}, rank);
    m_places.setRows(std::move(rows));
}

bool ChatBoard::say(const QString& words, const QString& circle)
{
    const QString text = words.trimmed();
    if (!pen() || !lists())
        return false;
    if (text.isEmpty())
        return refuse(Pen::Refusal::Missing);
    if (text.size() > kMaxMessageChars)
        return refuse(Pen::Refusal::TooLong);
    if (m_places.indexOfKey(circle) < 0)
        return refuse(Pen::Refusal::NotYours);
    const CaseRoom& room = lists()->room();
    const PersonCard me = room.person(room.self());
    // Whoever reads the message must know the person that it names; else it names who they are in the network.
    const bool isPerson = !me.person.isNull() && pen()->homesFor({me.person.text()}).contains(circle);
    if (isPerson)
        return !pen()
                    ->addVoice(circle, me.person.text(), text, {{u"medium"_s, u"chat"_s}, {u"meeting"_s, meeting()}})
                    .isEmpty();
    return !pen()
                ->add(u"viewpoints"_s, circle,
                    {{u"member"_s, room.self().text()}, {u"topic"_s, u"other"_s}, {u"words"_s, text},
                        {u"ownWords"_s, true}, {u"meeting"_s, meeting()}})
                .isEmpty();
}

bool ChatBoard::takeBack(const QString& message)
{
    if (!pen() || !m_messages.value(m_messages.indexOfKey(message), u"writable"_s).toBool())
        return false;
    const auto id = casework::RecordId::fromText(message);
    const auto head = id ? lists()->view().head(*id) : std::nullopt;
    if (!head)
        return refuse(Pen::Refusal::Gone);
    // Words that somebody may have built on are marked; a view of one's own can go.
    return head->kind == RecordKind::Voice ? pen()->withdraw(message) : pen()->remove(message);
}

void ChatBoard::markRead()
{
    if (!lists() || m_waiting == 0)
        return;
    const std::vector<Message> all = messagesOf(lists()->view(), meetingId());
    const std::size_t first = all.size() > std::size_t(kMaxKeptAsRead) ? all.size() - kMaxKeptAsRead : 0;
    QJsonArray keys;
    for (std::size_t i = first; i < all.size(); ++i)
        keys << all[i].head.id.text();
    QJsonObject kept{{kReadMessages, keys}};
    if (first > 0)
        kept[kReadUntil] = all[first - 1].head.createdAt.toString(Qt::ISODateWithMs);
    lists()->room().kept().keep(kChatChoice + meeting(), kept);
    refresh();
}

} // namespace kudelma::app
