// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The promise to other clients: tests/vectors/wire, written once by write_wire_vectors.cpp.
#include "crypto/invitation.h"
#include "crypto/sealing.h"
#include "roster/envelope.h"
#include "roster/roster_state.h"
#include "roster/statements.h"
#include "support/suites.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kudelma;
using namespace kudelma::roster;
using namespace Qt::StringLiterals;
using crypto::DeviceIdentity;
using crypto::EpochKey;

class TestWireVectors : public QObject
{
    Q_OBJECT

    bool m_ready = crypto::initialise();

    static QJsonObject read(const QString& name)
    {
        QFile file(QStringLiteral(KUDELMA_SOURCE_DIR) + u"/tests/vectors/wire/"_s + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no vectors: %s", qPrintable(file.fileName()));
        return QJsonDocument::fromJson(file.readAll()).object();
    }
    static std::string bytes(const QJsonValue& hex)
    {
        return QByteArray::fromHex(hex.toString().toLatin1()).toStdString();
    }
    template <typename FixedType>
    static FixedType fixed(const QJsonValue& hex)
    {
        return fixedFrom<FixedType>(bytes(hex)).value();
    }
    static EpochKey key(const QJsonValue& hex) { return EpochKey::fromBytes(viewOf(bytes(hex))).value(); }
    static DeviceIdentity device(const QJsonObject& vectors, const QString& name)
    {
        return DeviceIdentity::fromSeed(viewOf(bytes(vectors[u"devices"_s][name][u"seed"_s]))).value();
    }
    static wire::RosterEntry entry(const QJsonValue& vector)
    {
        wire::RosterEntry result;
        result.set_body(bytes(vector[u"body"_s]));
        result.set_signature(bytes(vector[u"signature"_s]));
        return result;
    }
    static wire::Envelope envelope(const QJsonValue& vector)
    {
        wire::Envelope result;
        result.set_header(bytes(vector[u"header"_s]));
        result.set_ciphertext(bytes(vector[u"ciphertext"_s]));
        result.set_signature(bytes(vector[u"signature"_s]));
        return result;
    }
    static RosterState rosterOf(const QJsonArray& entries)
    {
        auto state = RosterState::found(entry(entries[0])).value();
        for (int i = 1; i < entries.size(); ++i) {
            if (!state.apply(entry(entries[i])))
                qFatal("a roster entry of the vectors is refused");
        }
        return state;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_ready); }

    void devicesHaveTheirKeysAndIds()
    {
        const auto vectors = read(u"roster.json"_s);
        for (const auto& name : {u"host"_s, u"member"_s, u"guest"_s}) {
            const auto identity = device(vectors, name);
            const auto expected = vectors[u"devices"_s][name];
            QVERIFY(identity.publicKeys().signing == fixed<crypto::SigningPublicKey>(expected[u"signing"_s]));
            QVERIFY(identity.publicKeys().sealing == fixed<crypto::SealingPublicKey>(expected[u"sealing"_s]));
            QVERIFY(identity.id() == fixed<DeviceId>(expected[u"id"_s]));
        }
    }

    void theRosterIsRead()
    {
        const auto vectors = read(u"roster.json"_s);
        const auto entries = vectors[u"entries"_s].toArray();
        QCOMPARE(entries.size(), 5);
        std::optional<RosterState> state;
        for (const auto& vector : entries) {
            if (state)
                QVERIFY(state->apply(entry(vector)).has_value());
            else
                state = RosterState::found(entry(vector)).value();
            QVERIFY(state->circle() == fixed<CircleId>(vectors[u"circle"_s]));
            QVERIFY(state->head() == fixed<Hash>(vector[u"head"_s]));
            QVERIFY(state->keyId() == fixed<KeyId>(vector[u"keyId"_s]));
            QCOMPARE(static_cast<int>(state->epoch()), vector[u"epoch"_s].toInt());
            QCOMPARE(static_cast<int>(state->generation()), vector[u"generation"_s].toInt());
            const auto devices = vector[u"devices"_s].toObject();
            QCOMPARE(static_cast<qsizetype>(state->devices().size()), devices.size());
            for (const auto& [id, known] : state->devices())
                QCOMPARE(static_cast<int>(known.role), devices[QString::fromStdString(id.hex())].toInt());
        }
    }

    void everyDeviceUnwrapsItsKey()
    {
        const auto vectors = read(u"roster.json"_s);
        auto entries = vectors[u"entries"_s].toArray();
        const auto keys = vectors[u"epochKeys"_s].toArray();
        const auto check = [&](const RosterState& state, const QString& name, const QJsonValue& expected) {
            const auto identity = device(vectors, name);
            const auto box = state.wrapFor(identity.id());
            QVERIFY(box);
            const auto opened = identity.unseal(*box);
            QVERIFY(opened.has_value());
            QCOMPARE(textOf(opened->view()), bytes(expected));
            QVERIFY(crypto::keyIdOf(key(expected)) == state.keyId());
        };
        const auto last = rosterOf(entries);
        check(last, u"host"_s, keys[1]);
        check(last, u"member"_s, keys[1]);
        QVERIFY(!last.wrapFor(device(vectors, u"guest"_s).id()));
        while (entries.size() > 2)
            entries.removeLast();
        check(rosterOf(entries), u"guest"_s, keys[0]);
    }

    void envelopesAreReadCheckedAndOpened()
    {
        const auto vectors = read(u"envelope.json"_s);
        const auto roster = rosterOf(vectors[u"rosterEntries"_s].toArray());
        const auto expectedChain = read(u"chain.json"_s)[u"log"_s].toArray();
        LogHead head;
        head.circle = roster.circle();
        const auto envelopes = vectors[u"envelopes"_s].toArray();
        QCOMPARE(envelopes.size(), 5);
        for (const auto& vector : envelopes) {
            const auto sealed = envelope(vector);
            const auto header = parseHeader(sealed);
            QVERIFY(header.has_value());
            QCOMPARE(static_cast<int>(header->kind), vector[u"kind"_s].toInt());
            QVERIFY(header->author == fixed<DeviceId>(vector[u"author"_s]));
            QVERIFY(header->circle == fixed<CircleId>(vector[u"circle"_s]));
            QVERIFY(header->log == fixed<LogId>(vector[u"log"_s]));
            QCOMPARE(static_cast<int>(header->generation), vector[u"generation"_s].toInt());
            QCOMPARE(static_cast<int>(header->authorSeq), vector[u"authorSeq"_s].toInt());
            QVERIFY(header->prevAuthorHash == fixed<Hash>(vector[u"prevAuthorHash"_s]));
            QCOMPARE(static_cast<int>(header->epoch), vector[u"epoch"_s].toInt());
            QVERIFY(header->keyId == fixed<KeyId>(vector[u"keyId"_s]));
            QVERIFY(header->rosterHead == fixed<Hash>(vector[u"rosterHead"_s]));
            QCOMPARE(static_cast<int>(header->seenIndex), vector[u"seenIndex"_s].toInt());
            QVERIFY(header->seenHash == fixed<Hash>(vector[u"seenHash"_s]));
            QVERIFY(header->nonce == fixed<crypto::Nonce>(vector[u"nonce"_s]));
            QVERIFY(envelopeHash(sealed) == fixed<Hash>(vector[u"envelopeHash"_s]));
            QVERIFY(envelopeHash(stubOf(sealed)) == fixed<Hash>(vector[u"envelopeHash"_s]));
            const auto opened = open(sealed, *header, key(vectors[u"epochKey"_s]));
            QVERIFY(opened.has_value());
            QCOMPARE(textOf(*opened), bytes(vector[u"payload"_s]));
            if (header->kind == EnvelopeKind::Presence) {
                QVERIFY(checkPresence(roster, sealed).has_value());
                continue;
            }
            QVERIFY(advance(head, roster, sealed, head.index + 1).has_value());
            QVERIFY(head.chain == fixed<Hash>(expectedChain[static_cast<qsizetype>(head.index) - 1]));
        }
        QCOMPARE(head.index, 4u);
    }

    void theClientIdFollowsFromAuthorAndSalt()
    {
        const QJsonObject vector = read(u"envelope.json"_s).value(u"clientId"_s).toObject();
        QCOMPARE(boundClientId(fixed<DeviceId>(vector[u"author"_s]), viewOf(bytes(vector[u"salt"_s]))),
            vector[u"id"_s].toString().toULongLong());
    }

    void theChainIsComputed()
    {
        const auto steps = read(u"chain.json"_s)[u"steps"_s].toArray();
        QVERIFY(!steps.isEmpty());
        for (const auto& step : steps)
            QVERIFY(chainNext(fixed<Hash>(step[u"before"_s]), fixed<Hash>(step[u"envelopeHash"_s]))
                == fixed<Hash>(step[u"after"_s]));
    }

    void theInvitationIsRead()
    {
        const auto vectors = read(u"invitation.json"_s);
        const auto host = device(vectors, u"host"_s);
        const auto guest = device(vectors, u"guest"_s);
        const auto parsed = crypto::InvitationLink::parse(vectors[u"link"_s].toString().toStdString());
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->base, std::string("https://meet.example.fi"));
        QVERIFY(parsed->link.lookup == fixed<crypto::InvitationLookup>(vectors[u"lookup"_s]));
        QCOMPARE(textOf(parsed->link.secret.view()), bytes(vectors[u"secret"_s]));
        QCOMPARE(QString::fromStdString(parsed->link.toUrl(parsed->base)), vectors[u"link"_s].toString());
        const auto info = crypto::openInvitationInfo(parsed->link, viewOf(bytes(vectors[u"sealedInfo"_s])));
        QVERIFY(info.has_value());
        QCOMPARE(textOf(*info), bytes(vectors[u"info"_s]));
        QVERIFY(crypto::knockMac(parsed->link, guest.publicKeys(), host.publicKeys(),
                    vectors[u"shownName"_s].toString().toStdString())
            == fixed<Hash>(vectors[u"knockMac"_s]));
        const auto pictures = crypto::threePictures(parsed->link.lookup, guest.publicKeys(), host.publicKeys());
        for (qsizetype i = 0; i < 3; ++i)
            QCOMPARE(static_cast<int>(pictures[static_cast<std::size_t>(i)]), vectors[u"pictures"_s][i].toInt());
    }

    void answersAndSignInsAreSigned()
    {
        const auto vectors = read(u"invitation.json"_s);
        const auto host = device(vectors, u"host"_s);
        const auto guest = device(vectors, u"guest"_s);
        wire::KnockAnswer answer;
        answer.set_lookup(bytes(vectors[u"lookup"_s]));
        answer.set_guest_device(textOf(guest.id().view()));
        answer.set_sealed_answer(bytes(vectors[u"answer"_s][u"sealed"_s]));
        answer.set_signature(bytes(vectors[u"answer"_s][u"signature"_s]));
        QVERIFY(verifyKnockAnswer(host.publicKeys(), answer));
        const auto opened = guest.unseal(viewOf(answer.sealed_answer()));
        QVERIFY(opened.has_value());
        QCOMPARE(textOf(opened->view()), bytes(vectors[u"answer"_s][u"opened"_s]));
        // Ed25519 is deterministic, so the signature itself is part of the promise.
        const auto challenge = bytes(vectors[u"signIn"_s][u"challenge"_s]);
        QCOMPARE(textOf(signSignIn(guest, viewOf(challenge)).view()), bytes(vectors[u"signIn"_s][u"signature"_s]));
    }
};

KUDELMA_SUITE(TestWireVectors)
#include "tst_wire_vectors.moc"
