// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Attachments: who may put, get and erase them, in what order, how many, and what is left of them.
#include "support/suites.h"
#include "sync_server/support/attachments.h"
#include "wire/limits.h"

#include <QTest>

using namespace kudelma;
using namespace kudelma::relay;
using namespace kudelma::relay::test;

class TestRelayAttachments : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bed> m_bed;
    std::unique_ptr<Client> m_host, m_member, m_guest, m_reader, m_stranger;
    std::unique_ptr<TestCircle> m_circle;

    void begin(Quotas quotas = {})
    {
        m_bed = std::make_unique<Bed>(quotas);
        for (auto* client : {&m_host, &m_member, &m_guest, &m_reader, &m_stranger}) {
            *client = std::make_unique<Client>(*m_bed);
            (*client)->signIn();
        }
        m_circle = std::make_unique<TestCircle>(*m_host,
            std::vector<std::pair<const Asker*, Role>>{
                {m_member.get(), Role::Member}, {m_guest.get(), Role::Guest}, {m_reader.get(), Role::Reader}});
    }
    [[nodiscard]] TestAttachment attachment(const Client& author, std::uint32_t parts = 1, std::size_t bytes = 1000)
    {
        return {{m_circle->id(), author.id(), crypto::AttachmentId::random()}, parts, bytes};
    }
    void putAll(Client& author, const TestAttachment& one)
    {
        for (std::uint32_t part = 1; part <= one.parts; ++part)
            QVERIFY(author.ask(one.put(part)).has_done());
    }
    bool has(Client& reader, const TestAttachment& one, std::uint32_t part)
    {
        return reader.ask(one.get(part)).attachment_part().ciphertext() == one.ciphertext(part);
    }
    /// After so long that everybody was closed for their silence.
    void passDays(int days)
    {
        m_bed->clock.pass(std::chrono::hours(24 * days) + std::chrono::seconds(1));
        for (auto* client : {m_host.get(), m_member.get(), m_guest.get()})
            client->signIn();
        m_bed->relay().tick();
        m_bed->settle();
    }

private Q_SLOTS:
    void init() { begin(); }

    // ---- who

    void everybodyOnTheRosterGetsWhatWasPut()
    {
        for (Client* author : {m_host.get(), m_member.get(), m_guest.get()}) {
            const auto one = attachment(*author, 3);
            putAll(*author, one);
            for (Client* reader : {m_host.get(), m_member.get(), m_guest.get(), m_reader.get()}) {
                for (std::uint32_t part = 1; part <= 3; ++part) {
                    const auto reply = reader->ask(one.get(part));
                    QVERIFY(reply.has_attachment_part());
                    const auto& came = reply.attachment_part();
                    QCOMPARE(came.circle(), textOf(m_circle->id().view()));
                    QCOMPARE(came.author(), textOf(author->id().view()));
                    QCOMPARE(came.attachment(), textOf(one.name.id.view()));
                    QCOMPARE(came.part(), part);
                    QCOMPARE(came.parts(), 3u);
                    QCOMPARE(came.ciphertext(), one.ciphertext(part));
                }
            }
        }
    }

    void readersPutAndEraseNothing()
    {
        const auto one = attachment(*m_reader);
        COMPARE_CODE(m_reader->ask(one.put(1)), wire::ERROR_CODE_ROLE);
        COMPARE_CODE(m_reader->ask(one.erase()), wire::ERROR_CODE_ROLE);
    }

    void whoIsNotOnTheRosterLearnsNothing()
    {
        const auto one = attachment(*m_host);
        putAll(*m_host, one);
        auto nowhere = one;
        nowhere.name.circle = CircleId::random();
        for (const auto& asked : {one, nowhere}) {
            for (const auto& frame : {asked.put(1), asked.get(1), asked.erase()}) {
                const auto reply = m_stranger->ask(frame);
                COMPARE_CODE(reply, wire::ERROR_CODE_NOT_ON_ROSTER);
                QVERIFY(reply.error().text().empty() && reply.error().expected() == 0);
            }
        }
    }

    void nobodyTakesAnothersName()
    {
        const auto one = attachment(*m_host);
        putAll(*m_host, one);
        auto mine = one;
        mine.name.author = m_member->id();
        mine.letter = 'm';
        QVERIFY(m_member->ask(mine.put(1)).has_done()); // The same id under its own name.
        QVERIFY(has(*m_guest, one, 1));
        QVERIFY(has(*m_guest, mine, 1));
    }

    // ---- order

    void aPartIsDoneWhenItIsOnDisk()
    {
        const auto one = attachment(*m_host, 2);
        m_host->post(one.put(1));
        const auto first = m_host->lastRequest();
        m_host->post(one.put(2)); // Several may be under way,
        m_host->post(one.put(1)); // and one may be sent again meanwhile.
        QCOMPARE(m_host->reply(first).body_case(), wire::Frame::BODY_NOT_SET);
        COMPARE_CODE(m_member->ask(one.get(1)), wire::ERROR_CODE_NO_SUCH_ATTACHMENT);
        m_bed->settle();
        for (auto request = first; request <= first + 2; ++request)
            QVERIFY(m_host->reply(request).has_done());
        QVERIFY(has(*m_member, one, 2));
    }

    void partsComeInOrder()
    {
        const auto one = attachment(*m_host, 4);
        const auto expects = [&](std::uint32_t part, std::uint64_t next) {
            const auto reply = m_host->ask(one.put(part));
            COMPARE_CODE(reply, wire::ERROR_CODE_SEQUENCE);
            QCOMPARE(reply.error().expected(), next);
        };
        expects(2, 1);
        QVERIFY(m_host->ask(one.put(1)).has_done());
        expects(4, 2);
        expects(3, 2);
        QVERIFY(m_host->ask(one.put(2)).has_done());
        COMPARE_CODE(m_host->ask(one.get(3)), wire::ERROR_CODE_NO_SUCH_ATTACHMENT);
        QVERIFY(has(*m_host, one, 2));
    }

    void aPartIsNeverReplaced()
    {
        const auto one = attachment(*m_host, 3);
        auto other = one;
        other.letter = 'x';
        auto shorter = one;
        shorter.parts = 2;
        m_host->post(one.put(1));
        m_host->post(other.put(1)); // Before it is on disk,
        const auto early = m_host->lastRequest();
        m_host->post(shorter.put(1));
        m_bed->settle();
        COMPARE_CODE(m_host->reply(early), wire::ERROR_CODE_CONFLICT);
        COMPARE_CODE(m_host->reply(early + 1), wire::ERROR_CODE_CONFLICT);
        COMPARE_CODE(m_host->ask(other.put(1)), wire::ERROR_CODE_CONFLICT); // after it,
        COMPARE_CODE(m_host->ask(shorter.put(2)), wire::ERROR_CODE_CONFLICT);
        QVERIFY(m_host->ask(one.put(1)).has_done());
        putAll(*m_host, one);
        COMPARE_CODE(m_host->ask(other.put(3)), wire::ERROR_CODE_CONFLICT); // and at the end.
        QVERIFY(m_host->ask(one.put(3)).has_done());
        for (std::uint32_t part = 1; part <= 3; ++part)
            QVERIFY(has(*m_member, one, part));
    }

    // ---- limits

    void whatIsMalformedIsRefused_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("no part") << int(wire::ERROR_CODE_MALFORMED);
        QTest::newRow("past the last") << int(wire::ERROR_CODE_MALFORMED);
        QTest::newRow("empty") << int(wire::ERROR_CODE_MALFORMED);
        QTest::newRow("short id") << int(wire::ERROR_CODE_MALFORMED);
        QTest::newRow("long circle") << int(wire::ERROR_CODE_MALFORMED);
        QTest::newRow("too many parts") << int(wire::ERROR_CODE_LIMIT);
        QTest::newRow("too large") << int(wire::ERROR_CODE_TOO_LARGE);
    }
    void whatIsMalformedIsRefused()
    {
        QFETCH(int, code);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        auto frame = attachment(*m_host, wire::kMaxAttachmentParts, wire::kMaxAttachmentPartBytes).put(1);
        QVERIFY(m_host->ask(frame).has_done()); // The largest there is.
        auto* put = frame.mutable_attachment_put();
        put->set_attachment(textOf(crypto::AttachmentId::random().view()));
        if (name == u"no part")
            put->set_part(0);
        if (name == u"past the last")
            put->set_part(put->parts() + 1);
        if (name == u"empty")
            put->clear_ciphertext();
        if (name == u"short id")
            put->mutable_attachment()->pop_back();
        if (name == u"long circle")
            put->mutable_circle()->push_back('x');
        if (name == u"too many parts")
            put->set_parts(wire::kMaxAttachmentParts + 1);
        if (name == u"too large")
            put->mutable_ciphertext()->push_back('x');
        COMPARE_CODE(m_host->ask(frame), code);
    }

    void askingForWhatCannotBeIsMalformed()
    {
        const auto one = attachment(*m_host);
        COMPARE_CODE(m_host->ask(one.get(0)), wire::ERROR_CODE_MALFORMED);
        auto get = one.get(1);
        get.mutable_attachment_get()->mutable_author()->pop_back();
        COMPARE_CODE(m_host->ask(get), wire::ERROR_CODE_MALFORMED);
        auto erase = one.erase();
        erase.mutable_attachment_erase()->clear_attachment();
        COMPARE_CODE(m_host->ask(erase), wire::ERROR_CODE_MALFORMED);
        COMPARE_CODE(m_host->ask(one.get(1)), wire::ERROR_CODE_NO_SUCH_ATTACHMENT);
        putAll(*m_host, one);
        COMPARE_CODE(m_host->ask(one.get(2)), wire::ERROR_CODE_NO_SUCH_ATTACHMENT);
    }

    void partsShareTheRateOfPuts()
    {
        const auto one = attachment(*m_host, 100);
        int limited = 0;
        for (int i = 0; i < int(kPutRate.burst) + 10; ++i) {
            const auto reply = m_host->ask(one.put(1));
            if (reply.has_error() && reply.error().code() == wire::ERROR_CODE_RATE_LIMITED
                && reply.error().retry_after_ms() > 0)
                ++limited;
        }
        QVERIFY(limited >= 9);
        COMPARE_CODE(m_host->put(m_circle->update(*m_host)), wire::ERROR_CODE_RATE_LIMITED);
        m_bed->clock.pass(std::chrono::seconds(1));
        m_circle->write(*m_host);
    }

    void attachmentsCountIntoTheCirclesBytes()
    {
        begin({.circleBytes = 100'000});
        const auto one = attachment(*m_host, 2, 60'000);
        QVERIFY(m_host->ask(one.put(1)).has_done());
        COMPARE_CODE(m_host->ask(one.put(2)), wire::ERROR_CODE_LIMIT);
        COMPARE_CODE(m_host->put(m_circle->update(*m_host, 50'000)), wire::ERROR_CODE_LIMIT);
        m_bed->restart(); // It is counted from the disk too.
        m_host->signIn();
        COMPARE_CODE(m_host->ask(one.put(2)), wire::ERROR_CODE_LIMIT);
        QVERIFY(m_host->ask(one.erase()).has_done());
        m_circle->write(*m_host, 50'000);
    }

    /// Pictures leave room for words; and whoever filled a circle with both can still be taken out of it.
    void aFullCircleTakesWordsAndRosterEntries()
    {
        begin({.circleBytes = 100'000});
        QVERIFY(m_guest->ask(attachment(*m_guest, 1, 70'000).put(1)).has_done());
        COMPARE_CODE(m_guest->ask(attachment(*m_guest, 1, 10'000).put(1)), wire::ERROR_CODE_LIMIT);
        m_circle->write(*m_host, 15'000);
        COMPARE_CODE(m_host->put(m_circle->update(*m_host, 20'000)), wire::ERROR_CODE_LIMIT);
        m_circle->remove(*m_host, m_guest->id());
    }

    void aCircleHoldsOnlySoManyAttachments()
    {
        begin({.attachments = 3});
        for (int i = 0; i < 3; ++i)
            putAll(*m_host, attachment(*m_host));
        COMPARE_CODE(m_member->ask(attachment(*m_member).put(1)), wire::ERROR_CODE_LIMIT);
        COMPARE_CODE(m_host->ask(attachment(*m_host).erase()), wire::ERROR_CODE_LIMIT); // Nor names of what never was.
        m_bed->restart();
        m_member->signIn();
        COMPARE_CODE(m_member->ask(attachment(*m_member).put(1)), wire::ERROR_CODE_LIMIT);
    }

    void aGuestHasLittleRoom()
    {
        begin({.guestAttachmentBytes = 10'000});
        const auto large = attachment(*m_guest, 3, 4'000);
        QVERIFY(m_guest->ask(large.put(1)).has_done());
        QVERIFY(m_guest->ask(large.put(2)).has_done());
        COMPARE_CODE(m_guest->ask(large.put(3)), wire::ERROR_CODE_LIMIT);
        QVERIFY(m_guest->ask(large.erase()).has_done());
        std::vector<TestAttachment> many;
        for (std::size_t i = 0; i < kMaxGuestAttachments; ++i) {
            many.push_back(attachment(*m_guest, 1, 10));
            QVERIFY(m_guest->ask(many.back().put(1)).has_done());
        }
        COMPARE_CODE(m_guest->ask(attachment(*m_guest, 1, 10).put(1)), wire::ERROR_CODE_LIMIT);
        putAll(*m_member, attachment(*m_member, 3, 4'000)); // The team has more.
        QVERIFY(m_guest->ask(many.front().erase()).has_done());
        QVERIFY(m_guest->ask(attachment(*m_guest, 1, 10).put(1)).has_done());
    }

    void aGuestsNamesComeToAnEnd()
    {
        for (std::size_t i = 0; i < kMaxGuestAttachmentNames; ++i) {
            m_bed->clock.pass(std::chrono::milliseconds(60));
            m_guest->post(attachment(*m_guest).erase());
        }
        m_bed->settle();
        m_guest->forget();
        COMPARE_CODE(m_guest->ask(attachment(*m_guest).put(1)), wire::ERROR_CODE_LIMIT);
        COMPARE_CODE(m_guest->ask(attachment(*m_guest).erase()), wire::ERROR_CODE_LIMIT);
        QVERIFY(m_host->ask(attachment(*m_host).put(1)).has_done());
    }

    // ---- erasing

    void itsAuthorOrAHostErasesIt()
    {
        for (Client* eraser : {m_guest.get(), m_host.get()}) {
            const auto one = attachment(*m_guest, 2);
            putAll(*m_guest, one);
            for (Client* other : {m_member.get(), m_reader.get()})
                COMPARE_CODE(other->ask(one.erase()), wire::ERROR_CODE_ROLE);
            QVERIFY(has(*m_reader, one, 1));
            QVERIFY(eraser->ask(one.erase()).has_done());
            for (std::uint32_t part = 1; part <= 2; ++part)
                COMPARE_CODE(m_host->ask(one.get(part)), wire::ERROR_CODE_NO_SUCH_ATTACHMENT);
            QVERIFY(eraser->ask(one.erase()).has_done()); // Again is harmless.
        }
        const auto hosts = attachment(*m_host);
        putAll(*m_host, hosts);
        COMPARE_CODE(m_guest->ask(hosts.erase()), wire::ERROR_CODE_ROLE);
    }

    void whatWasErasedDoesNotComeBack()
    {
        const auto one = attachment(*m_guest, 2);
        QVERIFY(m_guest->ask(one.put(1)).has_done());
        QVERIFY(m_host->ask(one.erase()).has_done());
        COMPARE_CODE(m_guest->ask(one.put(2)), wire::ERROR_CODE_NO_SUCH_ATTACHMENT);
        COMPARE_CODE(m_guest->ask(one.put(1)), wire::ERROR_CODE_NO_SUCH_ATTACHMENT);
        const auto late = attachment(*m_guest); // Erased before anything of it came.
        QVERIFY(m_guest->ask(late.erase()).has_done());
        COMPARE_CODE(m_guest->ask(late.put(1)), wire::ERROR_CODE_NO_SUCH_ATTACHMENT);
        m_bed->restart();
        m_guest->signIn();
        m_host->signIn();
        COMPARE_CODE(m_guest->ask(one.put(1)), wire::ERROR_CODE_NO_SUCH_ATTACHMENT);
        passDays(30); // A name stays taken.
        COMPARE_CODE(m_guest->ask(late.put(1)), wire::ERROR_CODE_NO_SUCH_ATTACHMENT);
    }

    void erasingOvertakesNothingAndIsOvertakenByNothing()
    {
        const auto one = attachment(*m_guest, 3);
        m_guest->post(one.put(1));
        const auto first = m_guest->lastRequest();
        m_guest->post(one.erase());
        m_guest->post(one.put(2));
        m_guest->post(one.erase());
        m_bed->settle();
        QVERIFY(m_guest->reply(first).has_done());
        QVERIFY(m_guest->reply(first + 1).has_done());
        COMPARE_CODE(m_guest->reply(first + 2), wire::ERROR_CODE_NO_SUCH_ATTACHMENT);
        QVERIFY(m_guest->reply(first + 3).has_done());
        COMPARE_CODE(m_host->ask(one.get(1)), wire::ERROR_CODE_NO_SUCH_ATTACHMENT);
    }

    // ---- time

    void whatIsNeverFinishedGoesAfterAWeek()
    {
        const auto unfinished = attachment(*m_guest, 3);
        const auto finished = attachment(*m_guest, 2);
        putAll(*m_guest, finished);
        QVERIFY(m_guest->ask(unfinished.put(1)).has_done());
        passDays(6);
        QVERIFY(m_guest->ask(unfinished.put(2)).has_done()); // A week from the last part on.
        passDays(6);
        QVERIFY(has(*m_host, unfinished, 2));
        passDays(2);
        COMPARE_CODE(m_host->ask(unfinished.get(1)), wire::ERROR_CODE_NO_SUCH_ATTACHMENT);
        QVERIFY(has(*m_host, finished, 2));
        COMPARE_CODE(m_guest->ask(unfinished.put(3)), wire::ERROR_CODE_SEQUENCE);
        putAll(*m_guest, unfinished); // It may begin again.
    }

    void whatWasPurgedMakesRoom()
    {
        begin({.circleBytes = 120'000});
        QVERIFY(m_host->ask(attachment(*m_host, 2, 80'000).put(1)).has_done());
        COMPARE_CODE(m_host->ask(attachment(*m_host, 1, 50'000).put(1)), wire::ERROR_CODE_LIMIT);
        passDays(8);
        QVERIFY(m_host->ask(attachment(*m_host, 1, 50'000).put(1)).has_done());
    }

    void aPartThatMeetsThePurgeIsSentAgain()
    {
        const auto one = attachment(*m_host, 2);
        QVERIFY(m_host->ask(one.put(1)).has_done());
        m_bed->clock.pass(std::chrono::hours(24 * 8));
        m_host->signIn();
        m_bed->relay().tick();
        m_host->post(one.put(2)); // Behind the purge, on the way to the disk.
        const auto late = m_host->lastRequest();
        const auto write = m_circle->update(*m_host);
        m_host->post(putFrame(write));
        m_bed->settle();
        const auto reply = m_host->reply(late);
        COMPARE_CODE(reply, wire::ERROR_CODE_RATE_LIMITED);
        QVERIFY(reply.error().retry_after_ms() > 0);
        const auto again = m_host->ask(one.put(2));
        COMPARE_CODE(again, wire::ERROR_CODE_SEQUENCE);
        QCOMPARE(again.error().expected(), 1u);
        putAll(*m_host, one);
        QVERIFY(m_host->put(write).has_ack()); // And the log goes on.
    }

    // ---- the disk

    void whatWasNotWrittenMayBeSentAgain()
    {
        const auto one = attachment(*m_host, 2);
        QVERIFY(m_host->ask(one.put(1)).has_done());
        m_host->post(one.put(2));
        m_bed->failWrites();
        COMPARE_CODE(m_host->reply(m_host->lastRequest()), wire::ERROR_CODE_STORE);
        COMPARE_CODE(m_host->ask(one.get(2)), wire::ERROR_CODE_NO_SUCH_ATTACHMENT);
        m_host->post(one.erase());
        m_bed->failWrites();
        COMPARE_CODE(m_host->reply(m_host->lastRequest()), wire::ERROR_CODE_STORE);
        QVERIFY(has(*m_member, one, 1)); // Erased is what was told to be.
        QVERIFY(m_host->ask(one.put(2)).has_done());
        QVERIFY(m_host->ask(one.erase()).has_done());
    }

    void aRestartLosesNothing()
    {
        const auto one = attachment(*m_host, 3);
        QVERIFY(m_host->ask(one.put(1)).has_done());
        m_host->post(one.put(2)); // Not on disk.
        m_bed->restart();
        m_host->signIn();
        QVERIFY(m_host->ask(one.put(1)).has_done());
        COMPARE_CODE(m_host->ask(one.put(3)), wire::ERROR_CODE_SEQUENCE);
        putAll(*m_host, one);
        for (std::uint32_t part = 1; part <= 3; ++part)
            QVERIFY(has(*m_host, one, part));
    }

    void attachmentsStayWhenTheLogIsTrimmedAndBegunAnew()
    {
        const auto one = attachment(*m_member, 2);
        putAll(*m_member, one);
        for (int i = 0; i < 4; ++i) {
            m_circle->write(*m_host);
            m_circle->writeSnapshot(*m_host);
        }
        m_circle->change(*m_host, RosterBuilder(m_circle->roster, m_host->identity()).newGeneration());
        m_circle->change(*m_host, RosterBuilder(m_circle->roster, m_host->identity()).newGeneration());
        QVERIFY(has(*m_guest, one, 2));
    }

    // ---- removal

    void whoeverIsRemovedPutsAndGetsNothingMore()
    {
        const auto one = attachment(*m_member, 3);
        QVERIFY(m_member->ask(one.put(1)).has_done());
        m_member->post(one.put(2)); // On its way when the removal comes.
        const auto before = m_member->lastRequest();
        const auto removal = RosterBuilder(m_circle->roster, m_host->identity())
                                 .remove(m_member->id())
                                 .newEpoch(EpochKey::random())
                                 .sign();
        m_host->post(rosterFrame(m_circle->id(), removal->entry));
        m_member->post(one.put(3));
        m_member->post(one.get(1));
        m_member->post(one.erase());
        m_bed->settle();
        QVERIFY(m_member->reply(before).has_done());
        for (auto request = before + 1; request <= before + 3; ++request)
            COMPARE_CODE(m_member->reply(request), wire::ERROR_CODE_NOT_ON_ROSTER);
        QVERIFY(has(*m_guest, one, 2)); // What it put stays, until a host erases it.
        QVERIFY(m_host->ask(one.erase()).has_done());
    }

    void whoeverIsAddedGetsNothingBeforeThatIsOnDisk()
    {
        const auto one = attachment(*m_host);
        putAll(*m_host, one);
        const auto added = RosterBuilder(m_circle->roster, m_host->identity())
                               .add(m_stranger->keys(), Role::Member)
                               .shareKey(m_circle->key)
                               .sign();
        m_host->post(rosterFrame(m_circle->id(), added->entry));
        m_stranger->post(one.get(1));
        COMPARE_CODE(m_stranger->reply(m_stranger->lastRequest()), wire::ERROR_CODE_STORE);
        m_bed->settle();
        QVERIFY(has(*m_stranger, one, 1));
    }

    // ---- slow readers

    void aFloodOfGetsHoldsLittleOfTheServersMemory()
    {
        const auto one = attachment(*m_host, 4, wire::kMaxAttachmentPartBytes);
        putAll(*m_host, one);
        m_reader->forget();
        m_reader->line().reads = false;
        std::size_t asked = 0;
        for (; asked < 60; ++asked)
            m_reader->post(one.get(1 + std::uint32_t(asked) % 4));
        QVERIFY(!m_reader->line().closed);
        QVERIFY(m_reader->line().mostUnsent < kLagBytes + wire::kMaxFrameBytes + 60 * 100);
        std::size_t came = 0;
        std::size_t limited = 0;
        for (int round = 0; round < 40; ++round) {
            m_bed->transport.read(m_reader->connection());
            m_bed->relay().drained(m_reader->connection());
            for (const auto& frame : m_reader->take()) {
                came += frame.has_attachment_part() ? 1 : 0;
                limited += frame.has_error() && frame.error().code() == wire::ERROR_CODE_RATE_LIMITED ? 1 : 0;
            }
        }
        QCOMPARE(came + limited, asked); // Each got one answer.
        QVERIFY(came >= kMaxWaitingParts && came <= kMaxWaitingParts + 3);
        QVERIFY(has(*m_host, one, 1));
    }

    void whatPeopleWriteGoesBeforeAttachments()
    {
        const auto one = attachment(*m_host, 4, wire::kMaxAttachmentPartBytes);
        putAll(*m_host, one);
        (void)m_reader->subscribe(m_circle->id());
        m_reader->forget();
        m_reader->line().reads = false;
        for (std::uint32_t part = 1; part <= 4; ++part)
            m_reader->post(one.get(part));
        const std::size_t before = m_reader->line().held.size();
        QVERIFY(before < 4);
        m_circle->write(*m_host);
        m_bed->transport.read(m_reader->connection());
        m_bed->relay().drained(m_reader->connection());
        m_bed->transport.read(m_reader->connection());
        const auto frames = m_reader->take();
        QVERIFY(frames.size() > before);
        QVERIFY(frames[before].has_entries());
    }

    void whoeverIsRemovedWhileItWaitsGetsNothing()
    {
        const auto one = attachment(*m_host, 4, wire::kMaxAttachmentPartBytes);
        putAll(*m_host, one);
        m_member->forget();
        m_member->line().reads = false;
        for (std::uint32_t part = 1; part <= 4; ++part)
            m_member->post(one.get(part));
        m_circle->remove(*m_host, m_member->id());
        m_member->line().reads = true;
        m_bed->transport.read(m_member->connection());
        m_bed->relay().drained(m_member->connection());
        COMPARE_CODE(m_member->reply(m_member->lastRequest()), wire::ERROR_CODE_NOT_ON_ROSTER);
    }
};

KUDELMA_SUITE(TestRelayAttachments)
#include "tst_relay_attachments.moc"
