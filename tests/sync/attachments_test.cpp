// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/attachments.h"
#include "support/suites.h"
#include "wire/limits.h"

#include <QTest>

namespace kudelma::sync::test {

namespace {

using State = AttachmentProgress::State;

struct Four
{
    World world;
    Person& pia = world.add("pia");
    Person& mikko = world.add("mikko");
    Person& mummo = world.add("mummo");
    Person& screen = world.add("screen");
    CircleId circle = world.circle(pia, {{&mikko, Role::Member}, {&mummo, Role::Guest}, {&screen, Role::Reader}});

    [[nodiscard]] bool has(Person& person, const AttachmentReference& reference, const Bytes& content) const
    {
        const auto there = person.client->attachment(circle, reference);
        return there && *there == content;
    }
    [[nodiscard]] State stateAt(Person& person, const AttachmentReference& reference) const
    {
        const auto progress = person.client->attachmentProgress(circle, reference);
        return progress ? progress->state : State::Fetching;
    }
    /// Cut off, and back again a while later.
    void cutOff(Person& person)
    {
        world.network.setReachable(person.name, false);
        world.settle();
        world.network.setReachable(person.name, true);
        world.wait(kLastRetry);
    }
};

} // namespace

class AttachmentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void everybodyFetchesWhatOneAttaches()
    {
        Four four;
        for (Person* author : {&four.pia, &four.mikko, &four.mummo}) {
            const auto content = drawing(kThreeParts, static_cast<std::uint8_t>(author->name.size()));
            const auto reference = author->client->attach(four.circle, content);
            QVERIFY(reference);
            QVERIFY(four.has(*author, *reference, content)); // At once, without the server.
            four.world.settle();
            QVERIFY(four.stateAt(*author, *reference) == State::Here);
            for (Person* reader : {&four.pia, &four.mikko, &four.mummo, &four.screen}) {
                QVERIFY(isWell([&] {
                    const auto answer = fetch(*reader, four.circle, *reference);
                    if (answer->has_value())
                        qFatal("answered from inside the call");
                    four.world.settle();
                    return answer;
                }()));
                QVERIFY(four.has(*reader, *reference, content));
                reader->switchOff();
                reader->switchOn();
                QVERIFY(four.has(*reader, *reference, content));
            }
        }
        for (const auto& person : four.world.people)
            QVERIFY(person->alarms.empty() && person->storageErrors.empty());
    }

    void whatMayNotBeAttachedIsRefused()
    {
        Four four;
        const auto kindOf = [&](Person& person, const CircleId& circle, const Bytes& content) {
            const auto reference = person.client->attach(circle, content);
            return reference ? ErrorKind::Refused : reference.error().kind;
        };
        QVERIFY(kindOf(four.pia, four.circle, {}) == ErrorKind::Malformed);
        QVERIFY(kindOf(four.pia, four.circle, drawing(kMaxAttachmentBytes + 1)) == ErrorKind::TooLarge);
        QVERIFY(kindOf(four.screen, four.circle, drawing(10)) == ErrorKind::NotAllowed);
        QVERIFY(kindOf(four.pia, CircleId::random(), drawing(10)) == ErrorKind::UnknownCircle);
        Person& nobody = four.world.add("nobody");
        QVERIFY(nobody.client->joinCircle({CircleId::random(), 1, {}}));
        QVERIFY(kindOf(nobody, nobody.client->circles().front().id, drawing(10)) == ErrorKind::NotAllowed);
        QVERIFY(four.pia.store->attachments()->empty() && four.screen.store->attachments()->empty());
    }

    void theLargestGoesThereAndBack()
    {
        Four four;
        const auto content = drawing(kMaxAttachmentBytes);
        const auto reference = four.mikko.client->attach(four.circle, content);
        QVERIFY(reference);
        four.world.wait(kLastRetry); // At most so many parts a second.
        QCOMPARE(partsSent(four.world.network, "mikko").size(), std::size_t(wire::kMaxAttachmentParts));
        for (const auto& [from, frame] : four.world.network.sent)
            QVERIFY(frame.ByteSizeLong() <= wire::kMaxFrameBytes);
        const auto answer = fetch(four.pia, four.circle, *reference);
        four.world.wait(kLastRetry);
        QVERIFY(isWell(answer));
        QVERIFY(four.has(four.pia, *reference, content));
    }

    // ---- the way there

    void whatIsAttachedOfflineIsSentLater()
    {
        Four four;
        int told = 0;
        four.world.network.setReachable("pia", false);
        const auto content = drawing(kThreeParts);
        const auto reference = four.pia.client->attach(four.circle, content);
        QVERIFY(reference);
        four.world.settle();
        QVERIFY(four.pia.client->attachmentProgress(four.circle, *reference)
            == (AttachmentProgress{State::Outgoing, 0, 3}));
        const auto early = fetch(four.mikko, four.circle, *reference);
        four.world.settle();
        QVERIFY(hasFailedAs(early, ErrorKind::NoSuchAttachment)); // Not yet.
        four.pia.crash();
        four.pia.switchOn();
        QObject::connect(four.pia.client.get(), &SyncClient::attachmentChanged, four.pia.client.get(),
            [&](const CircleId& circle, const AttachmentId& id) {
                told += circle == four.circle && id == reference->id ? 1 : 0;
            });
        QVERIFY(four.has(four.pia, *reference, content));
        four.world.network.setReachable("pia", true);
        four.world.wait(kLastRetry);
        QVERIFY(four.stateAt(four.pia, *reference) == State::Here);
        QCOMPARE(told, 1);
        const auto answer = fetch(four.mikko, four.circle, *reference);
        four.world.settle();
        QVERIFY(isWell(answer) && four.has(four.mikko, *reference, content));
        QVERIFY(four.mikko.alarms.empty());
    }

    void sendingGoesOnAtTheRightPart_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("cut before the part arrives") << 0;
        QTest::newRow("cut before the answer") << 1;
        QTest::newRow("the device crashes") << 2;
        QTest::newRow("the server is killed") << 3;
    }
    void sendingGoesOnAtTheRightPart()
    {
        QFETCH(int, how);
        for (std::uint32_t at = 1; at <= 9; ++at) {
            Four four;
            auto& network = four.world.network;
            bool isDone = false;
            const auto atPart = [&](const wire::Frame& frame) {
                return frame.has_attachment_put() && frame.attachment_put().part() == at;
            };
            if (how == 0) {
                network.toServer = [&](const std::string&, const wire::Frame& frame) { // It is lost on its way.
                    return !(atPart(frame) && !std::exchange(isDone, true));
                };
            } else {
                network.toClient = [&](const std::string& to, const wire::Frame& frame) {
                    const bool isAnswer = to == "pia" && frame.has_done() && !network.sent.empty()
                        && atPart(network.sent.back().second);
                    return !(isAnswer && !std::exchange(isDone, true));
                };
            }
            const auto content = drawing(kNineParts);
            const auto reference = four.pia.client->attach(four.circle, content);
            four.world.settle();
            QVERIFY(isDone);
            QVERIFY(four.stateAt(four.pia, *reference) == State::Outgoing);
            network.toServer = {};
            network.toClient = {};
            const auto before = partsSent(network, "pia").size();
            if (how == 2) {
                four.pia.crash();
                four.world.settle();
                four.pia.switchOn();
                four.world.wait(kLastRetry);
            } else if (how == 3) {
                network.kill();
                four.world.wait(kLastRetry);
            } else {
                four.cutOff(four.pia);
            }
            const auto sent = partsSent(network, "pia");
            QVERIFY(sent.size() > before);
            QCOMPARE(sent[before], at); // Once more at the most, none left out.
            QCOMPARE(sent.size() - before, std::size_t(9 - at + 1));
            QVERIFY(four.stateAt(four.pia, *reference) == State::Here);
            const auto answer = fetch(four.mikko, four.circle, *reference);
            four.world.settle();
            QVERIFY(isWell(answer) && four.has(four.mikko, *reference, content));
            QVERIFY(four.pia.alarms.empty() && four.mikko.alarms.empty());
        }
    }

    void whatTheServerPurgedIsSentAnew()
    {
        Four four;
        four.world.network.toServer = [](const std::string&, const wire::Frame& frame) {
            return !frame.has_attachment_put() || frame.attachment_put().part() < 5;
        };
        const auto content = drawing(kNineParts);
        const auto reference = four.pia.client->attach(four.circle, content);
        four.world.settle();
        QCOMPARE(four.pia.client->attachmentProgress(four.circle, *reference)->partsDone, 4u);
        four.world.network.toServer = {};
        four.world.network.setReachable("pia", false);
        four.world.clock.jump(std::chrono::hours(24 * 8));
        four.world.settle();
        four.world.network.setReachable("pia", true);
        four.world.wait(kLastRetry * 2);
        QVERIFY(four.stateAt(four.pia, *reference) == State::Here);
        const auto answer = fetch(four.mikko, four.circle, *reference);
        four.world.wait(kLastRetry * 2);
        QVERIFY(isWell(answer) && four.has(four.mikko, *reference, content));
    }

    void aBusyOrFullServerIsAskedAgainLater_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("rate") << int(wire::ERROR_CODE_RATE_LIMITED);
        QTest::newRow("disk") << int(wire::ERROR_CODE_STORE);
        QTest::newRow("limit") << int(wire::ERROR_CODE_LIMIT);
        QTest::newRow("role, which is on its way") << int(wire::ERROR_CODE_ROLE);
    }
    void aBusyOrFullServerIsAskedAgainLater()
    {
        QFETCH(int, code);
        Four four;
        auto& network = four.world.network;
        network.toClient = [&](const std::string& to, wire::Frame& frame) {
            if (to == "pia" && frame.has_done()) {
                frame.mutable_error()->set_code(static_cast<wire::ErrorCode>(code));
                frame.mutable_error()->set_retry_after_ms(code == wire::ERROR_CODE_RATE_LIMITED ? 100 : 0);
            }
            return true;
        };
        const auto reference = four.pia.client->attach(four.circle, drawing(kThreeParts));
        four.world.settle();
        QCOMPARE(partsSent(network, "pia").size(), std::size_t(1)); // No storm.
        network.toClient = {};
        four.world.wait(kLastRetry + milliseconds(100));
        QVERIFY(four.stateAt(four.pia, *reference) == State::Here);
        QVERIFY(four.pia.alarms.empty());
    }

    void nothingIsSentWhileTheServerShowsLessOfARoster()
    {
        Four four;
        four.world.network.toClient = [](const std::string& to, wire::Frame& frame) {
            if (to == "pia" && frame.has_caught_up())
                frame.mutable_caught_up()->set_roster_entries(frame.caught_up().roster_entries() + 1);
            return true;
        };
        four.cutOff(four.pia);
        const auto reference = four.pia.client->attach(four.circle, drawing(kThreeParts));
        four.world.wait(kLastRetry);
        QVERIFY(partsSent(four.world.network, "pia").empty());
        four.world.network.toClient = {};
        four.cutOff(four.pia);
        QVERIFY(four.stateAt(four.pia, *reference) == State::Here);
    }

    // ---- before attachments come words

    void editsDoNotWaitForAttachments()
    {
        Four four;
        auto& network = four.world.network;
        std::size_t written = 0;
        network.toServer = [&](const std::string& from, const wire::Frame& frame) {
            // With each of the first parts on its way she types something, and it goes out at once.
            if (from == "pia" && frame.has_attachment_put() && written < 5) {
                four.pia.write(four.circle, "a", std::to_string(++written));
                four.pia.client->flush();
            }
            return true;
        };
        network.sent.clear();
        const auto reference = four.pia.client->attach(four.circle, drawing(kNineParts));
        four.world.settle();
        QVERIFY(four.stateAt(four.pia, *reference) == State::Here);
        QCOMPARE(four.mikko.read(four.circle, "a"), std::string("5"));
        std::vector<char> order; // p: a part, e: an edit.
        for (const auto& [from, frame] : network.sent) {
            if (from == "pia" && (frame.has_put() || frame.has_attachment_put()))
                order.push_back(frame.has_put() ? 'e' : 'p');
        }
        QCOMPARE(std::string(order.begin(), order.end()), std::string("pepepepepepppp"));
    }

    void noPartIsSentWhileEditsAreOnTheirWay()
    {
        Four four;
        auto& network = four.world.network;
        four.world.settle();
        network.writes = false;
        for (int i = 0; i < 30; ++i) { // More than go at once.
            four.pia.write(four.circle, "a", std::to_string(i));
            four.pia.client->flush();
        }
        const auto reference = four.pia.client->attach(four.circle, drawing(kThreeParts));
        four.world.settle();
        QVERIFY(partsSent(network, "pia").empty());
        network.writes = true;
        network.sent.clear();
        four.world.settle();
        QVERIFY(four.stateAt(four.pia, *reference) == State::Here);
        QCOMPARE(four.mikko.read(four.circle, "a"), std::string("29"));
        bool wasPart = false;
        for (const auto& [from, frame] : network.sent) {
            wasPart = wasPart || frame.has_attachment_put();
            QVERIFY2(!wasPart || !frame.has_put(), "an edit behind a part");
        }
    }

    // ---- the way here

    void fetchingGoesOnAtTheRightPart()
    {
        for (std::uint32_t at = 1; at <= 9; ++at) {
            Four four;
            auto& network = four.world.network;
            const auto content = drawing(kNineParts);
            const auto reference = four.pia.client->attach(four.circle, content);
            four.world.settle();
            bool isDone = false;
            network.toClient = [&](const std::string&, const wire::Frame& frame) {
                return !(frame.has_attachment_part() && frame.attachment_part().part() == at
                    && !std::exchange(isDone, true));
            };
            const auto answer = fetch(four.mikko, four.circle, *reference);
            four.world.settle();
            QVERIFY(isDone && !answer->has_value());
            QVERIFY(four.mikko.client->attachmentProgress(four.circle, *reference)
                == (AttachmentProgress{State::Fetching, at - 1, 9}));
            QVERIFY(!four.mikko.client->attachment(four.circle, *reference)); // Not before it is whole.
            network.toClient = {};
            network.sent.clear();
            if (at % 2 == 0)
                network.kill();
            four.cutOff(four.mikko);
            QVERIFY(isWell(answer) && four.has(four.mikko, *reference, content));
            std::vector<std::uint32_t> expected;
            for (auto part = at; part <= 9; ++part)
                expected.push_back(part);
            QVERIFY(partsAsked(network, "mikko") == expected);
        }
    }

    void whatIsHereIsNotFetchedAgain()
    {
        Four four;
        const auto reference = four.pia.client->attach(four.circle, drawing(kThreeParts));
        four.world.settle();
        const auto both
            = std::pair(fetch(four.mikko, four.circle, *reference), fetch(four.mikko, four.circle, *reference));
        four.world.settle();
        QVERIFY(isWell(both.first) && isWell(both.second));
        QCOMPARE(partsAsked(four.world.network, "mikko").size(), std::size_t(3));
        const auto again = fetch(four.mikko, four.circle, *reference);
        four.world.settle();
        QVERIFY(isWell(again));
        QCOMPARE(partsAsked(four.world.network, "mikko").size(), std::size_t(3));
    }

    void aWrongReferenceFindsNothing()
    {
        Four four;
        const auto content = drawing(kThreeParts);
        const auto reference = four.pia.client->attach(four.circle, content);
        four.world.settle();
        auto another = reference->clone();
        another.digest = crypto::attachmentDigest(drawing(7));
        QVERIFY(!four.pia.client->attachment(four.circle, another));
        const auto differs = fetch(four.pia, four.circle, another); // Its own stays as it is.
        auto nobodys = reference->clone();
        nobodys.id = AttachmentId::random();
        const auto missing = fetch(four.mikko, four.circle, nobodys);
        const auto unknown = fetch(four.mikko, CircleId::random(), *reference);
        auto endless = reference->clone();
        endless.size = ~0u;
        const auto tooLarge = fetch(four.mikko, four.circle, endless);
        four.world.settle();
        QVERIFY(hasFailedAs(differs, ErrorKind::Conflict));
        QVERIFY(hasFailedAs(missing, ErrorKind::NoSuchAttachment));
        QVERIFY(hasFailedAs(unknown, ErrorKind::UnknownCircle));
        QVERIFY(hasFailedAs(tooLarge, ErrorKind::Malformed));
        QVERIFY(four.has(four.pia, *reference, content));
    }

    // ---- the vault

    void aFullDiskTakesNothing()
    {
        Four four;
        const auto reference = four.pia.client->attach(four.circle, drawing(kThreeParts));
        four.world.settle();
        four.mikko.limitDisk();
        four.world.wait(kLastRetry);
        const auto own = four.mikko.client->attach(four.circle, drawing(kNineParts));
        QVERIFY(!own && own.error().kind == ErrorKind::Storage);
        const auto answer = fetch(four.mikko, four.circle, *reference);
        four.world.settle();
        QVERIFY(hasFailedAs(answer, ErrorKind::Storage));
        QVERIFY(!four.mikko.client->attachment(four.circle, *reference));
        QVERIFY(four.mikko.store->attachments()->empty());
        QVERIFY(partsSent(four.world.network, "mikko").empty());
    }

    // ---- erasing

    void whatIsErasedIsGoneHereAtOnceAndThenThere()
    {
        Four four;
        const auto reference = four.mummo.client->attach(four.circle, drawing(kThreeParts));
        four.world.settle();
        const auto notHers = erase(four.mikko, four.circle, *reference);
        const auto reader = erase(four.screen, four.circle, *reference);
        four.world.settle();
        QVERIFY(hasFailedAs(notHers, ErrorKind::NotAllowed));
        QVERIFY(hasFailedAs(reader, ErrorKind::NotAllowed));
        const auto answer = erase(four.mummo, four.circle, *reference);
        QVERIFY(!four.mummo.client->attachment(four.circle, *reference));
        QVERIFY(!four.mummo.client->attachmentProgress(four.circle, *reference));
        four.world.settle();
        QVERIFY(isWell(answer));
        QVERIFY(four.mummo.store->attachments()->empty());
        const auto late = fetch(four.pia, four.circle, *reference);
        four.world.settle();
        QVERIFY(hasFailedAs(late, ErrorKind::NoSuchAttachment));
    }

    void aHostErasesWhatAGuestAttached()
    {
        Four four;
        const auto content = drawing(kThreeParts);
        const auto reference = four.mummo.client->attach(four.circle, content);
        four.world.settle();
        const auto answer = erase(four.pia, four.circle, *reference);
        four.world.settle();
        QVERIFY(isWell(answer));
        const auto late = fetch(four.mikko, four.circle, *reference);
        four.world.settle();
        QVERIFY(hasFailedAs(late, ErrorKind::NoSuchAttachment));
        QVERIFY(four.has(four.mummo, *reference, content)); // Until its device erases it too.
    }

    /// Its record is gone: devices that may not erase it at the server drop what they have.
    void aDeviceForgetsItsCopyAlone()
    {
        Four four;
        const auto content = drawing(kThreeParts);
        const auto reference = four.mummo.client->attach(four.circle, content);
        const auto early = four.mummo.client->forgetAttachment(four.circle, *reference);
        QVERIFY(!early && early.error().kind == ErrorKind::NotAllowed); // Nobody else has it.
        four.world.settle();
        for (Person* person : {&four.screen, &four.mikko}) {
            const auto answer = fetch(*person, four.circle, *reference);
            four.world.settle();
            QVERIFY(isWell(answer) && four.has(*person, *reference, content));
            QVERIFY(person->client->forgetAttachment(four.circle, *reference));
            QVERIFY(!person->client->attachment(four.circle, *reference));
            QVERIFY(person->store->attachments()->empty());
            QVERIFY(person->client->forgetAttachment(four.circle, *reference)); // There is nothing any more.
            const auto again = fetch(*person, four.circle, *reference);
            four.world.settle();
            QVERIFY(isWell(again));
        }
    }

    void anErasingWaitsForTheConnectionInTheVault()
    {
        Four four;
        const auto reference = four.pia.client->attach(four.circle, drawing(kThreeParts));
        four.world.settle();
        four.world.network.setReachable("pia", false);
        const auto answer = erase(four.pia, four.circle, *reference);
        four.world.settle();
        QVERIFY(!answer->has_value());
        QVERIFY(isWell(fetch(four.mikko, four.circle, *reference)) == false);
        four.world.settle();
        four.pia.crash();
        four.pia.switchOn();
        QVERIFY(!four.pia.client->attachment(four.circle, *reference));
        const auto gone = fetch(four.pia, four.circle, *reference);
        four.world.settle();
        QVERIFY(hasFailedAs(gone, ErrorKind::NoSuchAttachment));
        four.world.network.setReachable("pia", true);
        four.world.wait(kLastRetry);
        QVERIFY(four.pia.store->attachments()->empty());
        const auto late = fetch(four.screen, four.circle, *reference);
        four.world.settle();
        QVERIFY(hasFailedAs(late, ErrorKind::NoSuchAttachment));
    }

    void whatIsErasedWhileItIsSentDoesNotComeBack()
    {
        for (std::uint32_t at = 1; at <= 3; ++at) {
            Four four;
            const auto reference = four.pia.client->attach(four.circle, drawing(kThreeParts));
            Answer answer;
            four.world.network.toServer = [&](const std::string&, const wire::Frame& frame) {
                if (frame.has_attachment_put() && frame.attachment_put().part() == at && !answer)
                    answer = erase(four.pia, four.circle, *reference);
                return true;
            };
            four.world.settle();
            QVERIFY(answer && isWell(answer));
            four.world.network.toServer = {};
            four.cutOff(four.pia);
            QVERIFY(four.pia.store->attachments()->empty());
            const auto late = fetch(four.mikko, four.circle, *reference);
            four.world.settle();
            QVERIFY(hasFailedAs(late, ErrorKind::NoSuchAttachment));
        }
    }

    // ---- leaving

    void whoeverIsRemovedKeepsNothing()
    {
        for (std::uint32_t at = 1; at <= 3; ++at) {
            Four four;
            auto& network = four.world.network;
            const auto kept = four.pia.client->attach(four.circle, drawing(kThreeParts));
            four.world.settle();
            const auto first = fetch(four.mikko, four.circle, *kept);
            four.world.settle();
            QVERIFY(isWell(first));
            const auto large = four.pia.client->attach(four.circle, drawing(kNineParts));
            four.world.settle();
            bool isRemoved = false;
            network.toServer = [&](const std::string& from, const wire::Frame& frame) {
                if (from == "mikko" && frame.has_attachment_put() && frame.attachment_put().part() == at
                    && !std::exchange(isRemoved, true))
                    four.pia.client->removeDevice(four.circle, four.mikko.identity.id());
                return true;
            };
            const auto own = four.mikko.client->attach(four.circle, drawing(kNineParts));
            const auto fetching = fetch(four.mikko, four.circle, *large);
            four.world.settle();
            QVERIFY(isRemoved && !four.mikko.removedFrom.empty());
            QVERIFY(hasFailedAs(fetching, ErrorKind::NotAllowed) || isWell(fetching));
            for (const auto* reference : {&*kept, &*own, &*large})
                QVERIFY(!four.mikko.client->attachment(four.circle, *reference));
            QVERIFY(four.mikko.store->attachments()->empty());
            const auto late = fetch(four.mikko, four.circle, *kept);
            const auto more = four.mikko.client->attach(four.circle, drawing(10));
            four.cutOff(four.mikko);
            QVERIFY(hasFailedAs(late, ErrorKind::NotAllowed));
            QVERIFY(!more && more.error().kind == ErrorKind::NotAllowed);
            QVERIFY(four.mikko.store->attachments()->empty());
        }
    }

    void aForgottenCircleLeavesNothing()
    {
        Four four;
        const auto reference = four.pia.client->attach(four.circle, drawing(kThreeParts));
        four.world.settle();
        const auto answer = fetch(four.mikko, four.circle, *reference);
        four.world.settle();
        const auto own = four.mikko.client->attach(four.circle, drawing(kNineParts));
        const auto waiting = fetch(four.mikko, four.circle, [&] {
            auto other = reference->clone();
            other.id = AttachmentId::random();
            return other;
        }());
        QVERIFY(four.mikko.client->forgetCircle(four.circle));
        four.world.settle();
        QVERIFY(isWell(answer) && own);
        QVERIFY(hasFailedAs(waiting, ErrorKind::NotAllowed));
        QVERIFY(four.mikko.store->attachments()->empty());
        QVERIFY(four.mikko.store->attachmentContent(reference->nameIn(four.circle))->empty());
        QVERIFY(!four.mikko.client->attachment(four.circle, *reference));
        const auto sent = partsSent(four.world.network, "mikko").size();
        four.world.wait(kLastRetry);
        QCOMPARE(partsSent(four.world.network, "mikko").size(), sent);
    }
};

} // namespace kudelma::sync::test

KUDELMA_SUITE(kudelma::sync::test::AttachmentsTest)
#include "attachments_test.moc"
