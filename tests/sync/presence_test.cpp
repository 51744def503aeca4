// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/person.h"
#include "support/suites.h"
#include "sync/bytes.h"
#include "sync/connection.h"

#include <QTest>

namespace kudelma::sync::test {

namespace {

const Bytes kSpeaking{'s', 'p', 'e', 'a', 'k', 's'};

struct Neighbours
{
    World world;
    Person& pia = world.add("pia");
    Person& aino = world.add("aino");
    CircleId circle = world.circle(pia, {{&aino, Role::Guest}});
    std::vector<Bytes> heard;

    Neighbours()
    {
        QObject::connect(pia.client.get(), &SyncClient::presence, pia.client.get(),
            [this](const CircleId&, const DeviceId& device, const Bytes& state) {
                if (device == aino.identity.id())
                    heard.push_back(state);
            });
    }
};

} // namespace

class PresenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void whoIsHereIsSeenByTheOthers()
    {
        Neighbours pair;
        QVERIFY(pair.aino.client->publishPresence(pair.circle, kSpeaking));
        pair.world.wait(milliseconds{200});
        QCOMPARE(pair.heard, std::vector<Bytes>(1, kSpeaking));
    }

    void whoFallsSilentFadesAfterHalfAMinute()
    {
        Neighbours pair;
        QVERIFY(pair.aino.client->publishPresence(pair.circle, kSpeaking));
        pair.world.wait(std::chrono::seconds{60});
        QVERIFY(!pair.heard.back().empty()); // Repeated by itself.
        pair.world.network.setReachable("aino", false);
        pair.world.wait(kPresenceLife - std::chrono::seconds{15});
        QVERIFY(!pair.heard.back().empty());
        pair.world.wait(std::chrono::seconds{20});
        QVERIFY(pair.heard.back().empty());
    }

    void presenceIsTakenBackAtOnce()
    {
        Neighbours pair;
        QVERIFY(pair.aino.client->publishPresence(pair.circle, kSpeaking));
        pair.world.wait(milliseconds{200});
        QVERIFY(pair.aino.client->publishPresence(pair.circle, {}));
        pair.world.wait(milliseconds{200});
        const std::vector<Bytes> expected{kSpeaking, {}};
        QCOMPARE(pair.heard, expected);
    }

    void whoIsRemovedFadesAtOnce()
    {
        Neighbours pair;
        QVERIFY(pair.aino.client->publishPresence(pair.circle, kSpeaking));
        pair.world.wait(milliseconds{200});
        pair.pia.client->removeDevice(pair.circle, pair.aino.identity.id());
        pair.world.settle();
        QVERIFY(pair.heard.back().empty());
    }

    void aReplayedPresenceIsNotHeard()
    {
        Neighbours pair;
        std::optional<wire::Frame> kept;
        bool repeat = false;
        pair.world.network.toClient = [&](const std::string& to, wire::Frame& frame) {
            if (to != "pia" || !frame.has_ephemeral())
                return true;
            if (!kept)
                kept = frame;
            if (repeat)
                frame = *kept;
            return true;
        };
        QVERIFY(pair.aino.client->publishPresence(pair.circle, kSpeaking));
        pair.world.wait(milliseconds{200});
        QCOMPARE(pair.heard.size(), 1u);
        repeat = true;
        for (int i = 0; i < 5; ++i) {
            QVERIFY(pair.aino.client->publishPresence(pair.circle, Bytes{1}));
            pair.world.wait(milliseconds{200});
        }
        QCOMPARE(pair.heard.size(), 1u);
    }

    void aHurryIsSlowedToWhatTheServerTakesAndTheLastWins()
    {
        Neighbours pair;
        for (std::uint8_t i = 0; i < 200; ++i) {
            QVERIFY(pair.aino.client->publishPresence(pair.circle, Bytes{i}));
            pair.world.wait(milliseconds{10});
        }
        pair.world.wait(milliseconds{200});
        QVERIFY2(pair.heard.size() <= 22, qPrintable(QString::number(pair.heard.size())));
        QCOMPARE(pair.heard.back(), Bytes{199});
    }

    void whoComesBackIsSeenAgainWithoutBeingAsked()
    {
        Neighbours pair;
        QVERIFY(pair.aino.client->publishPresence(pair.circle, kSpeaking));
        pair.world.wait(milliseconds{200});
        pair.world.network.setReachable("aino", false);
        pair.world.wait(std::chrono::minutes{2});
        QVERIFY(pair.heard.back().empty());
        pair.world.network.setReachable("aino", true);
        pair.world.wait(kLastRetry);
        QCOMPARE(pair.heard.back(), kSpeaking);
    }

    void tooMuchIsRefused()
    {
        Neighbours pair;
        const auto result = pair.aino.client->publishPresence(pair.circle, Bytes(kMaxPresenceBytes + 1));
        QVERIFY(!result && result.error().kind == ErrorKind::TooLarge);
        QVERIFY(pair.aino.client->publishPresence(pair.circle, Bytes(kMaxPresenceBytes)));
        pair.world.wait(milliseconds{200});
        QCOMPARE(pair.heard.size(), 1u);
    }
};

} // namespace kudelma::sync::test

KUDELMA_SUITE(kudelma::sync::test::PresenceTest)
#include "presence_test.moc"
