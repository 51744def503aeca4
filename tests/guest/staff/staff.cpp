// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "staff.h"

#include <QDateTime>
#include <QJsonArray>

namespace kudelma::guest_page {

using namespace Qt::StringLiterals;
using sync::Bytes;
using sync::DeviceId;

namespace {

constexpr std::int64_t kInvitationLifeMs = 3'600'000;

QString hex(crypto::BytesView bytes)
{
    return QString::fromStdString(crypto::toHex(bytes));
}

Bytes bytesOf(const QJsonValue& text)
{
    const auto utf8 = text.toString().toUtf8();
    return Bytes(utf8.begin(), utf8.end());
}

QString textOf(const Bytes& bytes)
{
    return QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

DeviceId deviceOf(const QJsonObject& order)
{
    return DeviceId::fromHex(order[u"device"_s].toString().toStdString()).value_or(DeviceId{});
}

} // namespace

Staff::Staff(const QString& folder, const QUrl& server, Say say)
    : m_say(std::move(say))
{
    auto store = vault::CaseStore::create((folder + u"/case.db"_s).toStdString(), crypto::DatabaseKey::random());
    if (!store)
        qFatal("no vault");
    m_store = std::move(*store);
    sync::SyncClient::Options options;
    options.server = server;
    m_client = std::make_unique<sync::SyncClient>(*m_store, m_device, options);
    m_lobby = std::make_unique<sync::HostLobby>(*m_client);
    auto* client = m_client.get();
    QObject::connect(client, &sync::SyncClient::connectionChanged, client, [this](const auto& status) {
        if (status.state == sync::ConnectionState::Online)
            m_say({{u"event"_s, u"online"_s}});
    });
    QObject::connect(
        client, &sync::SyncClient::presence, client, [this](const auto&, const auto& who, const auto& state) {
            m_say({{u"event"_s, u"presence"_s}, {u"device"_s, hex(who.view())}, {u"state"_s, textOf(state)}});
        });
    QObject::connect(client, &sync::SyncClient::quarantined, client, [this](const sync::Quarantined& entry) {
        m_say({{u"event"_s, u"quarantined"_s}, {u"reason"_s, static_cast<int>(entry.reason)}});
    });
    QObject::connect(client, &sync::SyncClient::alarm, client, [this](const sync::Alarm& alarm) {
        m_say({{u"event"_s, u"alarm"_s}, {u"kind"_s, static_cast<int>(alarm.kind)}});
    });
    QObject::connect(m_lobby.get(), &sync::HostLobby::knocked, client, [this](const sync::KnockInfo& knock) {
        const QJsonArray pictures{knock.pictures[0], knock.pictures[1], knock.pictures[2]};
        m_say({{u"event"_s, u"knock"_s}, {u"device"_s, hex(knock.guest.id().view())}, {u"name"_s, knock.shownName},
            {u"authenticated"_s, knock.authenticated}, {u"second"_s, knock.secondDevice},
            {u"asksForNew"_s, knock.asksForNew}, {u"takenBack"_s, knock.takenBack ? int(*knock.takenBack) : -1},
            {u"lookup"_s, hex(knock.lookup.view())}, {u"pictures"_s, pictures}});
    });
    const auto circle = m_client->createCircle();
    if (!circle)
        qFatal("no circle");
    m_circle = *circle;
    m_client->start();
}

void Staff::obey(const QJsonObject& order)
{
    const auto answer = [this, id = order[u"id"_s]](bool ok, QJsonObject more) {
        more.insert(u"id"_s, id);
        more.insert(u"ok"_s, ok);
        m_say(more);
    };
    const QString verb = order[u"do"_s].toString();
    static const QStringList door{u"invite"_s, u"say"_s, u"admit"_s, u"hold"_s, u"notNow"_s, u"undo"_s, u"revoke"_s,
        u"moveSeat"_s, u"answerWithLink"_s, u"mute"_s};
    if (door.contains(verb))
        atTheDoor(verb, order, answer);
    else
        inTheRoom(verb, order, answer);
}

sync::InvitationDraft Staff::draftOf(const QJsonObject& order) const
{
    sync::InvitationDraft draft;
    draft.guestName = order[u"name"_s].toString();
    draft.hostName = u"Pia"_s;
    draft.phone = u"040 123"_s;
    draft.language = order[u"language"_s].toString(u"fi"_s);
    draft.childMode = order[u"child"_s].toBool();
    draft.validFromMs = QDateTime::currentMSecsSinceEpoch();
    draft.validToMs = draft.validFromMs + qint64(order[u"lifeMs"_s].toDouble(double(kInvitationLifeMs)));
    draft.circles = {{m_circle, sync::Role::Guest}};
    draft.appData = bytesOf(order[u"appData"_s]);
    return draft;
}

void Staff::invite(const QJsonObject& order, const crypto::InvitationLink& way, const Answer& answer)
{
    auto link = std::make_shared<QString>();
    auto lookup = std::make_shared<QString>();
    const auto invitation
        = m_lobby->createInvitation(draftOf(order), way, [answer, link, lookup](const sync::Result<void>& done) {
              answer(done.has_value(), {{u"link"_s, *link}, {u"lookup"_s, *lookup}});
          });
    if (!invitation)
        return answer(false, {});
    m_invitation = invitation->lookup;
    *lookup = hex(invitation->lookup.view());
    *link = invitation->link;
}

/// Reads the invitation aloud.
void Staff::sayCode(const QJsonObject& order, const Answer& answer)
{
    sync::makeSpokenLink(order[u"digits"_s].toString(), m_lobby->invitationServer(), m_client->serverTimeMs(),
        m_lobby.get(), [this, order, answer](const std::optional<crypto::InvitationLink>& link) {
            if (link)
                invite(order, *link, answer);
            else
                answer(false, {});
        });
}

void Staff::atTheDoor(const QString& verb, const QJsonObject& order, const Answer& answer)
{
    if (verb == "invite"_L1)
        return invite(order, crypto::InvitationLink::generate(), answer);
    if (verb == "say"_L1)
        return sayCode(order, answer);
    // The last one that was made, where the order names none.
    const auto named = sync::InvitationLookup::fromHex(order[u"lookup"_s].toString().toStdString());
    if (!m_invitation && !named)
        return answer(false, {});
    const auto about = named.value_or(m_invitation.value_or(sync::InvitationLookup{}));
    const auto done = [answer](const sync::Result<void>& result) { answer(result.has_value(), {}); };
    const auto device = deviceOf(order);
    const QString message = order[u"message"_s].toString();
    if (verb == "admit"_L1)
        m_lobby->admit(about, device, {}, done);
    else if (verb == "hold"_L1)
        m_lobby->hold(about, device, message, order[u"minutes"_s].toInt(), done);
    else if (verb == "notNow"_L1)
        m_lobby->notNow(about, device, message, done);
    else if (verb == "undo"_L1)
        m_lobby->undoAdmission(about, device, done);
    else if (verb == "moveSeat"_L1)
        m_lobby->moveSeat(about, device, done);
    else if (verb == "answerWithLink"_L1)
        m_lobby->answerWithLink(about, device, order[u"link"_s].toString(), done);
    else if (verb == "mute"_L1)
        m_lobby->mute(about, device, done);
    else
        m_lobby->revoke(about, sync::Withdrawal(order[u"why"_s].toInt()), done);
}

crdt::Document* Staff::document(const QJsonObject& order)
{
    const auto log = sync::LogId::fromHex(order[u"log"_s].toString().toStdString()).value_or(sync::LogId{});
    return m_client->document(m_circle, log);
}

void Staff::inTheRoom(const QString& verb, const QJsonObject& order, const Answer& answer)
{
    const auto key = order[u"key"_s].toString().toStdString();
    const auto done = [answer](const sync::Result<void>& result) { answer(result.has_value(), {}); };
    if (verb == "write"_L1) {
        auto* shared = m_client->document(m_circle);
        shared->transact([&](crdt::Transaction& t) {
            shared->map("m").set(t, key, crdt::Any(order[u"value"_s].toString().toStdString()));
        });
        m_client->flush();
        answer(true, {});
    } else if (verb == "json"_L1) {
        const auto* read = document(order);
        answer(read != nullptr,
            {{u"json"_s, read ? QString::fromStdString(read->toJson().toJsonText()) : QString()},
                {u"pending"_s, static_cast<int>(m_client->circle(m_circle)->pendingChanges)}});
    } else if (verb == "remove"_L1) {
        m_client->removeDevice(m_circle, deviceOf(order), done);
    } else if (verb == "epoch"_L1) {
        m_client->newEpoch(m_circle, done);
    } else if (verb == "presence"_L1) {
        done(m_client->publishPresence(m_circle, bytesOf(order[u"state"_s])));
    } else if (verb == "attach"_L1) {
        const auto reference = m_client->attach(m_circle, bytesOf(order[u"content"_s]));
        answer(reference.has_value(),
            {{u"reference"_s, reference ? QString::fromStdString(reference->toText()) : QString()}});
    } else if (verb == "fetch"_L1) {
        const auto reference = sync::AttachmentReference::fromText(order[u"reference"_s].toString().toStdString());
        if (!reference)
            return answer(false, {});
        m_client->fetchAttachment(m_circle, *reference,
            [this, answer, text = order[u"reference"_s].toString()](const sync::Result<void>& result) {
                const auto again = sync::AttachmentReference::fromText(text.toStdString());
                const auto content = result ? m_client->attachment(m_circle, *again) : std::nullopt;
                answer(content.has_value(), {{u"content"_s, content ? textOf(*content) : QString()}});
            });
    } else {
        answer(false, {});
    }
}

} // namespace kudelma::guest_page
