// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/attachments.h"
#include "support/suites.h"
#include "sync/bytes.h"

#include <QTest>

namespace kudelma::sync::test {

namespace {

constexpr int kManyAnswers = 200;

/// Pia has attached something; what Mikko gets of it passes through the test's hands.
struct Attached
{
    World world;
    Person& pia = world.add("pia");
    Person& mikko = world.add("mikko");
    CircleId circle = world.circle(pia, {{&mikko, Role::Member}});
    Bytes content = drawing(kThreeParts);
    AttachmentReference reference = attach(content);

    AttachmentReference attach(const Bytes& what)
    {
        auto attached = pia.client->attach(circle, what);
        world.settle();
        return std::move(*attached);
    }
    using Bend = std::function<void(wire::Frame&)>;
    Answer fetchBent(const Bend& bend)
    {
        world.network.toClient = [bend](const std::string& to, wire::Frame& frame) {
            if (to == "mikko" && (frame.has_attachment_part() || frame.has_error()))
                bend(frame);
            return true;
        };
        const auto answer = fetch(mikko, circle, reference);
        world.settle();
        world.network.toClient = {};
        return answer;
    }
    /// The fetch came to nothing, was told of, and left nothing; and an honest server gives it afterwards.
    void wasNoticed(const Answer& answer)
    {
        QVERIFY(hasFailedAs(answer, ErrorKind::Malformed));
        QCOMPARE(mikko.alarms.size(), std::size_t(1));
        QVERIFY(mikko.alarms.front().kind == AlarmKind::AttachmentDiffers);
        QVERIFY(mikko.alarms.front().circle == circle && mikko.alarms.front().device == pia.identity.id());
        QVERIFY(!mikko.client->attachment(circle, reference));
        QVERIFY(mikko.store->attachments()->empty());
        const auto again = fetch(mikko, circle, reference);
        world.settle();
        QVERIFY(isWell(again) && *mikko.client->attachment(circle, reference) == content);
        QCOMPARE(mikko.alarms.size(), std::size_t(1));
    }
};

/// The parts of something, sealed under a key and a digest of somebody's choice.
std::vector<Bytes> partsOf(
    const crypto::AttachmentName& name, const AttachmentKey& key, const Bytes& content, const crypto::Hash& digest)
{
    std::vector<Bytes> parts;
    auto sealer = crypto::AttachmentSealer::begin(name, key, content.size(), digest).value();
    for (std::uint32_t part = 1; part <= sealer.parts(); ++part) {
        const auto span = crypto::attachmentSpan(content.size(), part);
        parts.push_back(sealer.seal(BytesView(content).subspan(span.from, span.size)).value());
    }
    return parts;
}

} // namespace

/// A server that lies about attachments, and authors who do.
class AttachmentsHostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void whatIsNotTheNextPartIsNoticed_data()
    {
        QTest::addColumn<QString>("how");
        for (const char* how : {"altered", "shortened", "lengthened", "empty", "too large", "swapped",
                 "the first again", "other circle", "other author", "other attachment", "other number", "fewer parts",
                 "more parts", "no circle", "endless number", "another answer"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void whatIsNotTheNextPartIsNoticed()
    {
        QFETCH(QString, how);
        Attached at;
        std::string first;
        const auto bend = [&](wire::Frame& frame) {
            auto& part = *frame.mutable_attachment_part();
            if (part.part() == 1)
                first = part.ciphertext();
            if (part.part() != 2)
                return;
            auto& bytes = *part.mutable_ciphertext();
            if (how == u"altered")
                bytes[1000] = static_cast<char>(bytes[1000] ^ 1);
            else if (how == u"shortened")
                bytes.pop_back();
            else if (how == u"lengthened")
                bytes.push_back('x');
            else if (how == u"empty")
                bytes.clear();
            else if (how == u"too large")
                bytes.append(std::size_t{7} << 20, 'x');
            else if (how == u"the first again")
                bytes = first;
            else if (how == u"other circle")
                part.set_circle(textOf(CircleId::random().view()));
            else if (how == u"other author")
                part.set_author(textOf(at.mikko.identity.id().view()));
            else if (how == u"other attachment")
                part.set_attachment(textOf(AttachmentId::random().view()));
            else if (how == u"other number")
                part.set_part(3);
            else if (how == u"fewer parts")
                part.set_parts(2);
            else if (how == u"more parts")
                part.set_parts(4);
            else if (how == u"no circle")
                part.clear_circle();
            else if (how == u"endless number")
                part.set_parts(~0u);
            else if (how == u"another answer")
                frame.mutable_done();
        };
        if (how == u"swapped") {
            at.world.network.toServer = [](const std::string&, wire::Frame& frame) {
                if (frame.has_attachment_get())
                    frame.mutable_attachment_get()->set_part(frame.attachment_get().part() % 3 + 1);
                return true;
            };
            const auto answer = at.fetchBent([](wire::Frame& frame) { // 2, 3, 1 as 1, 2, 3.
                auto& part = *frame.mutable_attachment_part();
                part.set_part((part.part() + 1) % 3 + 1);
            });
            at.world.network.toServer = {};
            at.wasNoticed(answer);
            return;
        }
        at.wasNoticed(at.fetchBent(bend));
    }

    void anothersAttachmentInItsPlaceIsNoticed()
    {
        Attached at;
        const auto other = at.attach(drawing(kThreeParts, 9));
        at.world.network.toServer = [&](const std::string&, wire::Frame& frame) {
            if (frame.has_attachment_get())
                frame.mutable_attachment_get()->set_attachment(textOf(other.id.view()));
            return true;
        };
        const auto answer = at.fetchBent([&](wire::Frame& frame) {
            frame.mutable_attachment_part()->set_attachment(textOf(at.reference.id.view()));
        });
        at.world.network.toServer = {};
        at.wasNoticed(answer);
    }

    /// Its author knows the key, and seals something else for some.
    void otherContentUnderTheKnownKeyIsNoticed()
    {
        Attached at;
        const auto parts
            = partsOf(at.reference.nameIn(at.circle), at.reference.key, drawing(kThreeParts, 9), at.reference.digest);
        at.wasNoticed(at.fetchBent([&](wire::Frame& frame) {
            auto& part = *frame.mutable_attachment_part();
            part.set_ciphertext(textOf(parts[part.part() - 1]));
        }));
    }

    void otherContentWithItsOwnDigestIsNoticedAtTheFirstPart()
    {
        Attached at;
        const auto lie = drawing(kThreeParts, 9);
        const auto parts
            = partsOf(at.reference.nameIn(at.circle), at.reference.key, lie, crypto::attachmentDigest(lie));
        const auto before = partsAsked(at.world.network, "mikko").size();
        const auto answer = at.fetchBent([&](wire::Frame& frame) {
            auto& part = *frame.mutable_attachment_part();
            part.set_ciphertext(textOf(parts[part.part() - 1]));
        });
        QCOMPARE(partsAsked(at.world.network, "mikko").size() - before, std::size_t(1));
        at.wasNoticed(answer);
    }

    void whatIsWithheldIsNotThere()
    {
        Attached at;
        const auto refused = at.fetchBent(
            [](wire::Frame& frame) { frame.mutable_error()->set_code(wire::ERROR_CODE_NO_SUCH_ATTACHMENT); });
        QVERIFY(hasFailedAs(refused, ErrorKind::NoSuchAttachment));
        QVERIFY(at.mikko.alarms.empty());
        // Or it never answers: then it is asked again on the next connection.
        at.world.network.toClient
            = [](const std::string&, const wire::Frame& frame) { return !frame.has_attachment_part(); };
        const auto silent = fetch(at.mikko, at.circle, at.reference);
        at.world.wait(kLastRetry);
        QVERIFY(!silent->has_value());
        at.world.network.toClient = {};
        at.world.network.setReachable("mikko", false);
        at.world.settle();
        at.world.network.setReachable("mikko", true);
        at.world.wait(kLastRetry);
        QVERIFY(isWell(silent));
    }

    void whatNobodyAskedForIsNotTaken()
    {
        Attached at;
        int pushed = 0;
        at.world.network.toClient = [&](const std::string& to, wire::Frame& frame) {
            if (to == "mikko" && frame.has_attachment_part() && ++pushed <= 2)
                frame.set_request(0); // As if it were pushed.
            return true;
        };
        const auto answer = fetch(at.mikko, at.circle, at.reference);
        at.world.settle();
        QVERIFY(!answer->has_value());
        QCOMPARE(at.mikko.client->attachmentProgress(at.circle, at.reference)->partsDone, 0u);
        QVERIFY(at.mikko.store->attachments()->empty());
    }

    void aServerThatSaysComeBackForEverIsAskedRarely()
    {
        Attached at;
        at.world.network.toClient = [](const std::string& to, wire::Frame& frame) {
            if (to == "mikko" && frame.has_attachment_part()) {
                frame.mutable_error()->set_code(wire::ERROR_CODE_STORE);
                frame.mutable_error()->set_retry_after_ms(0);
            }
            return true;
        };
        const auto answer = fetch(at.mikko, at.circle, at.reference);
        at.world.wait(std::chrono::minutes(5));
        QVERIFY(!answer->has_value());
        QVERIFY(partsAsked(at.world.network, "mikko").size() < kManyAnswers);
    }

    // ---- the way there

    /// What a server says of an attachment that only this device has.
    void noAnswerDestroysWhatIsOnlyHere_data()
    {
        QTest::addColumn<int>("code");
        for (int code = 0; code <= int(wire::ERROR_CODE_NO_SUCH_ATTACHMENT) + 1; ++code)
            QTest::addRow("%d", code) << code;
    }
    void noAnswerDestroysWhatIsOnlyHere()
    {
        QFETCH(int, code);
        Attached at;
        at.world.network.sent.clear();
        at.world.network.toClient = [code](const std::string& to, wire::Frame& frame) {
            if (to == "pia" && frame.has_done()) {
                frame.mutable_error()->set_code(static_cast<wire::ErrorCode>(code));
                frame.mutable_error()->set_expected(1);
            }
            return true;
        };
        const auto content = drawing(kThreeParts, 3);
        const auto reference = at.pia.client->attach(at.circle, content);
        at.world.wait(std::chrono::minutes(5));
        QVERIFY(*at.pia.client->attachment(at.circle, *reference) == content);
        QVERIFY(partsSent(at.world.network, "pia").size() < kManyAnswers);
        at.pia.switchOff();
        at.pia.switchOn();
        QVERIFY(*at.pia.client->attachment(at.circle, *reference) == content);
        const bool isConflict = code == int(wire::ERROR_CODE_CONFLICT);
        QCOMPARE(at.pia.alarms.size(), std::size_t(isConflict ? 1 : 0));
        if (isConflict)
            QVERIFY(at.pia.alarms.front().kind == AlarmKind::ClonedDevice);
    }

    void numbersThatCannotBeAreNotFollowed()
    {
        for (const std::uint64_t expected :
            {std::uint64_t(0), std::uint64_t(4), std::uint64_t(1) << 32 | 1, ~std::uint64_t(0)}) {
            Attached at;
            at.world.network.toClient = [expected](const std::string& to, wire::Frame& frame) {
                if (to == "pia" && frame.has_done()) {
                    frame.mutable_error()->set_code(wire::ERROR_CODE_SEQUENCE);
                    frame.mutable_error()->set_expected(expected);
                }
                return true;
            };
            at.world.network.sent.clear();
            const auto reference = at.pia.client->attach(at.circle, drawing(kThreeParts, 3));
            at.world.wait(kLastRetry);
            QVERIFY(partsSent(at.world.network, "pia") == std::vector<std::uint32_t>{1});
            QVERIFY(at.pia.client->attachment(at.circle, *reference));
        }
    }

    void whatGoesToTheServerIsSealed()
    {
        Attached at;
        const std::string canary = "Jessen piirros, jota kukaan muu ei saa nähdä";
        Bytes content = drawing(kThreeParts);
        std::copy(canary.begin(), canary.end(), content.begin() + 5);
        std::copy(canary.begin(), canary.end(), content.end() - 60);
        const auto reference = at.attach(content);
        const auto key = textOf(reference.key.view());
        std::size_t parts = 0;
        for (const auto& [from, frame] : at.world.network.sent) {
            const auto bytes = frame.SerializeAsString();
            parts += frame.has_attachment_put() ? 1 : 0;
            QVERIFY(bytes.find(canary) == std::string::npos && bytes.find(key) == std::string::npos);
            QVERIFY(bytes.find(textOf(reference.digest.view())) == std::string::npos);
        }
        QCOMPARE(parts, std::size_t(6));
    }
};

} // namespace kudelma::sync::test

KUDELMA_SUITE(kudelma::sync::test::AttachmentsHostileTest)
#include "attachments_hostile_test.moc"
