// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Writes tests/vectors/wire. Run once for each version of the protocol: what stands there is a promise to every client
// that was ever shipped, so a change of it is a change of the protocol.
#include "crypto/invitation.h"
#include "crypto/sealing.h"
#include "roster/envelope.h"
#include "roster/roster_builder.h"
#include "roster/statements.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace kudelma;
using namespace kudelma::roster;
using namespace Qt::StringLiterals;
using crypto::DeviceIdentity;
using crypto::EpochKey;

namespace {

QString hex(BytesView bytes)
{
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())).toHex());
}

QString hex(const std::string& bytes)
{
    return hex(viewOf(bytes));
}

BytesView utf8(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

QJsonObject deviceJson(const DeviceIdentity& device)
{
    return {{u"seed"_s, hex(device.seed().view())}, {u"signing"_s, hex(device.publicKeys().signing.view())},
        {u"sealing"_s, hex(device.publicKeys().sealing.view())}, {u"id"_s, hex(device.id().view())}};
}

QJsonObject envelopeJson(const wire::Envelope& envelope, const EnvelopeHeader& header, BytesView payload)
{
    return {{u"kind"_s, static_cast<int>(header.kind)}, {u"author"_s, hex(header.author.view())},
        {u"circle"_s, hex(header.circle.view())}, {u"log"_s, hex(header.log.view())},
        {u"generation"_s, static_cast<int>(header.generation)}, {u"authorSeq"_s, static_cast<int>(header.authorSeq)},
        {u"prevAuthorHash"_s, hex(header.prevAuthorHash.view())}, {u"epoch"_s, static_cast<int>(header.epoch)},
        {u"keyId"_s, hex(header.keyId.view())}, {u"rosterHead"_s, hex(header.rosterHead.view())},
        {u"seenIndex"_s, static_cast<int>(header.seenIndex)}, {u"seenHash"_s, hex(header.seenHash.view())},
        {u"nonce"_s, hex(header.nonce.view())}, {u"payload"_s, hex(payload)}, {u"header"_s, hex(envelope.header())},
        {u"ciphertext"_s, hex(envelope.ciphertext())}, {u"signature"_s, hex(envelope.signature())},
        {u"envelopeHash"_s, hex(envelopeHash(envelope).view())}};
}

QJsonObject stateJson(const wire::RosterEntry& entry, const RosterState& state)
{
    QJsonObject devices;
    for (const auto& [id, device] : state.devices())
        devices.insert(hex(id.view()), static_cast<int>(device.role));
    return {{u"body"_s, hex(entry.body())}, {u"signature"_s, hex(entry.signature())},
        {u"head"_s, hex(state.head().view())}, {u"epoch"_s, static_cast<int>(state.epoch())},
        {u"keyId"_s, hex(state.keyId().view())}, {u"generation"_s, static_cast<int>(state.generation())},
        {u"devices"_s, devices}};
}

bool write(const QDir& folder, const QString& name, const QJsonObject& content)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(content).toJson()) > 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2 || !crypto::initialise()) {
        std::fprintf(stderr, "usage: write_wire_vectors FOLDER\n");
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const auto host = DeviceIdentity::generate();
    const auto member = DeviceIdentity::generate();
    const auto guest = DeviceIdentity::generate();
    const auto firstKey = EpochKey::random();
    const auto secondKey = EpochKey::random();
    const auto lookup = crypto::InvitationLink::generate();

    // A circle: founded with a member, a guest added by invitation, a role changed, the guest removed, a generation.
    QJsonArray entries;
    auto state = RosterBuilder::founding(host).add(member.publicKeys(), Role::Member).newEpoch(firstKey).sign().value();
    const auto take = [&](const RosterBuilder& builder) {
        state = builder.sign().value();
        entries.append(stateJson(state.entry, state.after));
    };
    entries.append(stateJson(state.entry, state.after));
    take(
        RosterBuilder(state.after, host).add(guest.publicKeys(), Role::Guest, lookup.lookup.view()).shareKey(firstKey));
    const RosterState withGuest = state.after;
    take(RosterBuilder(state.after, host).changeRole(member.id(), Role::Host));
    take(RosterBuilder(state.after, member).remove(guest.id()).newEpoch(secondKey));
    take(RosterBuilder(state.after, host).newGeneration());
    const QJsonObject devices{
        {u"host"_s, deviceJson(host)}, {u"member"_s, deviceJson(member)}, {u"guest"_s, deviceJson(guest)}};
    const QJsonObject roster{{u"devices"_s, devices}, {u"circle"_s, hex(state.after.circle().view())},
        {u"epochKeys"_s, QJsonArray{hex(firstKey.view()), hex(secondKey.view())}}, {u"entries"_s, entries},
        {u"lookup"_s, hex(lookup.lookup.view())}};

    // The shared log of that circle, while the guest is in.
    QJsonArray envelopes;
    QJsonArray chain;
    LogHead head;
    head.circle = withGuest.circle();
    const auto append = [&](const DeviceIdentity& author, EnvelopeKind kind, BytesView payload) {
        const auto known = head.authors.find(author.id());
        const AuthorHead before = known == head.authors.end() ? AuthorHead{} : known->second;
        EnvelopeHeader header;
        header.kind = kind;
        header.circle = withGuest.circle();
        header.log = head.log;
        header.authorSeq = kind == EnvelopeKind::Presence ? 0 : before.seq + 1;
        header.prevAuthorHash = kind == EnvelopeKind::Presence ? Hash{} : before.hash;
        header.epoch = 1;
        header.rosterHead = withGuest.head();
        header.seenIndex = head.index;
        header.seenHash = head.chain;
        const auto envelope = seal(header, author, firstKey, payload);
        envelopes.append(envelopeJson(envelope, parseHeader(envelope).value(), payload));
        if (kind != EnvelopeKind::Presence) {
            advance(head, withGuest, envelope, head.index + 1).value();
            chain.append(hex(head.chain.view()));
        }
    };
    const auto salt = crypto::randomBytes(16);
    append(host, EnvelopeKind::Update, utf8("first"));
    append(member, EnvelopeKind::Update, crypto::randomBytes(255)); // The largest that fits the smallest bucket.
    append(host, EnvelopeKind::Update, crypto::randomBytes(256));
    append(host, EnvelopeKind::Snapshot, crypto::randomBytes(600));
    append(guest, EnvelopeKind::Presence, utf8("here"));
    const QJsonObject log{{u"circle"_s, hex(withGuest.circle().view())}, {u"devices"_s, devices},
        {u"rosterEntries"_s, QJsonArray{entries[0], entries[1]}}, {u"epochKey"_s, hex(firstKey.view())},
        {u"envelopes"_s, envelopes},
        {u"clientId"_s,
            QJsonObject{{u"author"_s, hex(host.id().view())}, {u"salt"_s, hex(salt)},
                {u"id"_s, QString::number(boundClientId(host.id(), salt))}}}};

    QJsonArray steps;
    Hash step{};
    for (const auto& envelope : envelopes) {
        const auto hash = Hash::fromHex(envelope.toObject()[u"envelopeHash"_s].toString().toStdString()).value();
        const Hash before = step;
        step = chainNext(step, hash);
        steps.append(QJsonObject{
            {u"before"_s, hex(before.view())}, {u"envelopeHash"_s, hex(hash.view())}, {u"after"_s, hex(step.view())}});
    }

    const std::string info = "what the guest may read before knocking";
    const std::string shownName = "Mummo Marjatta";
    const auto challenge = crypto::randomBytes(kChallengeBytes);
    wire::KnockAnswer answer;
    answer.set_lookup(textOf(lookup.lookup.view()));
    answer.set_guest_device(textOf(guest.id().view()));
    answer.set_sealed_answer(textOf(crypto::sealTo(guest.publicKeys().sealing, utf8("come in"))));
    signKnockAnswer(host, answer);
    const auto pictures = crypto::threePictures(lookup.lookup, guest.publicKeys(), host.publicKeys());
    const QJsonObject invitation{{u"devices"_s, devices},
        {u"link"_s, QString::fromStdString(lookup.toUrl("https://meet.example.fi"))},
        {u"lookup"_s, hex(lookup.lookup.view())}, {u"secret"_s, hex(lookup.secret.view())},
        {u"info"_s, hex(utf8(info))}, {u"sealedInfo"_s, hex(crypto::sealInvitationInfo(lookup, utf8(info)))},
        {u"shownName"_s, QString::fromStdString(shownName)},
        {u"knockMac"_s, hex(crypto::knockMac(lookup, guest.publicKeys(), host.publicKeys(), shownName).view())},
        {u"pictures"_s, QJsonArray{pictures[0], pictures[1], pictures[2]}},
        {u"answer"_s,
            QJsonObject{{u"sealed"_s, hex(answer.sealed_answer())}, {u"opened"_s, hex(utf8("come in"))},
                {u"signature"_s, hex(answer.signature())}}},
        {u"signIn"_s,
            QJsonObject{{u"challenge"_s, hex(challenge)}, {u"signature"_s, hex(signSignIn(guest, challenge).view())}}}};

    return write(folder, u"roster.json"_s, roster) && write(folder, u"envelope.json"_s, log)
            && write(folder, u"chain.json"_s, {{u"steps"_s, steps}, {u"log"_s, chain}})
            && write(folder, u"invitation.json"_s, invitation)
        ? 0
        : 1;
}
