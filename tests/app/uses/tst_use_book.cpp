// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The use log that a team keeps together: what is written down, where, and whether a change of it shows.
#include "app/core/use_book.h"
#include "app/support/test_case.h"
#include "support/suites.h"

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;
using casework::UseDeed;
using casework::UseMatter;
using Soundness = UseBook::Soundness;

class UseBookTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCase> m_case;
    std::unique_ptr<UseBook> m_book;
    casework::CircleId m_team, m_family;
    QDateTime m_now = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, Qt::UTC);
    QByteArray m_kept;

    [[nodiscard]] UseBook::Memory memory()
    {
        return {
            [this] { return m_kept; }, [this](const QByteArray& value) { m_kept = value; }, [this] { return m_now; }};
    }
    void restart() { m_book = std::make_unique<UseBook>(*m_case->room, m_case->device, memory()); }
    [[nodiscard]] std::vector<UseBook::Line> lines()
    {
        m_case->settle();
        return m_book->read().lines;
    }
    [[nodiscard]] bool isShortened() { return !m_book->read().shortened.empty(); }
    void pass(std::chrono::minutes time) { m_now = m_now.addSecs(time.count() * 60); }
    [[nodiscard]] crdt::Document& document() { return *m_case->room->client().document(syncCircle(m_team)); }
    [[nodiscard]] std::vector<QByteArray> written()
    {
        std::vector<QByteArray> all;
        for (const crdt::Value& value : document().array(UseBook::kRoot).values()) {
            const crdt::Bytes* bytes = std::get<crdt::Any>(value).bytes();
            all.emplace_back(reinterpret_cast<const char*>(bytes->data()), qsizetype(bytes->size()));
        }
        return all;
    }
    /// As a member of the team does who wants something to look otherwise.
    void put(const QByteArray& line)
    {
        document().transact([&](crdt::Transaction& transaction) {
            document().array(UseBook::kRoot).push(transaction, {crdt::Any(crdt::Bytes(line.begin(), line.end()))});
        });
    }
    void takeOut(std::size_t index)
    {
        document().transact(
            [&](crdt::Transaction& transaction) { document().array(UseBook::kRoot).remove(transaction, index); });
    }
    void writeThree()
    {
        m_book->note(UseDeed::Opened, UseMatter::Case);
        m_book->note(UseDeed::Exported, UseMatter::Memo, {}, u"Saara"_s);
        pass(std::chrono::minutes(1));
        m_book->note(UseDeed::Invited, UseMatter::Meeting, m_team, u"Marjatta"_s);
        QCOMPARE(lines().size(), 3u);
    }
    [[nodiscard]] std::vector<int> numbers(Soundness soundness)
    {
        std::vector<int> found;
        for (const auto& line : lines()) {
            if (line.soundness == soundness)
                found.push_back(line.number);
        }
        std::ranges::sort(found);
        return found;
    }
    [[nodiscard]] std::vector<int> broken() { return numbers(Soundness::Broken); }
    [[nodiscard]] Use useOf(const QString& who)
    {
        Use use;
        use.who = member(who);
        use.at = m_now;
        return use;
    }

    /// As after Tuomas's device has stood on a roster.
    void remember(const crypto::DeviceIdentity& device, const QString& whose)
    {
        UseWitness witness = UseWitness::fromBytes(m_kept);
        witness.learnOwner(device.id(), member(whose));
        m_kept = witness.toBytes();
        restart();
    }

private Q_SLOTS:
    void init()
    {
        m_kept.clear();
        m_case = std::make_unique<TestCase>();
        m_family = m_case->circle({u"pia"_s, u"therapist"_s, u"consultant"_s, u"coordinator"_s}, {u"saara"_s});
        m_team = m_case->circle({u"pia"_s, u"therapist"_s, u"consultant"_s}, {}, {u"supervisor"_s});
        (void)m_case->circle({u"pia"_s, u"therapist"_s});
        for (const QString& worker : {u"pia"_s, u"therapist"_s, u"consultant"_s, u"coordinator"_s})
            (void)m_case->name(m_family, worker, worker);
        (void)m_case->name(m_family, u"saara"_s, u"Saara"_s, casework::MemberRole::Parent);
        (void)m_case->name(m_team, u"supervisor"_s, u"Sini"_s, casework::MemberRole::Supervisor);
        m_case->settle();
        restart();
    }
    void cleanup()
    {
        m_book.reset();
        m_case.reset();
    }

    void itIsKeptInTheWidestCircleOfWorkers()
    {
        QCOMPARE(m_book->home(), m_team);
        m_book->note(UseDeed::Opened, UseMatter::Case);
        const auto all = lines();
        QCOMPARE(all.size(), 1u);
        QCOMPARE(all[0].circle, m_team); // Never where a guest reads.
        QCOMPARE(all[0].use.who, member(u"pia"_s));
        QVERIFY(all[0].soundness == Soundness::Sound);
    }

    /// What people may write says nothing about who they are.
    void whereSomebodyReadsWhoIsNoWorkerItIsNotKept()
    {
        const auto wide
            = m_case->circle({u"pia"_s, u"therapist"_s, u"consultant"_s, u"coordinator"_s}, {}, {u"saara"_s});
        m_case->settle();
        QVERIFY(wide != m_team);
        QCOMPARE(m_book->home(), m_team);
        // Nor where nobody says who somebody is.
        (void)m_case->circle({u"pia"_s, u"therapist"_s, u"consultant"_s, u"coordinator"_s, u"unknown"_s});
        m_case->settle();
        QCOMPARE(m_book->home(), m_team);
    }

    /// Whoever is not in a circle learns nothing of it from the log.
    void whatConcernsANarrowCircleStaysAmongItsWorkers()
    {
        const auto narrow = m_case->circle({u"pia"_s, u"therapist"_s}, {u"mika"_s});
        const auto alone = m_case->circle({u"pia"_s}, {u"mika"_s});
        m_case->settle();
        m_book->note(UseDeed::Invited, UseMatter::Meeting, narrow, u"Mika"_s);
        m_book->note(UseDeed::Changed, UseMatter::Thoughts, narrow);
        m_book->note(UseDeed::Invited, UseMatter::Meeting, alone, u"Mika"_s);
        const auto all = lines();
        QCOMPARE(all.size(), 2u); // Of the last only the device's own log knows.
        for (const auto& line : all) {
            QVERIFY(line.circle != m_team);
            QCOMPARE(line.use.about, narrow);
            QCOMPARE(m_case->room->card(line.circle).people.size(), std::size_t(2));
        }
        m_book->note(UseDeed::Invited, UseMatter::Meeting, m_family, u"Saara"_s);
        QCOMPARE(lines().size(), 3u);
    }

    void whoIsAloneKeepsNoneUntilSomebodyCanKeepIt()
    {
        TestCase alone;
        (void)alone.circle({u"pia"_s});
        (void)alone.circle({u"pia"_s}, {u"saara"_s});
        alone.settle();
        UseBook book(*alone.room, alone.device, memory());
        QVERIFY(book.home().isNull());
        QVERIFY(book.note(UseDeed::Opened, UseMatter::Case));
        QVERIFY(book.note(UseDeed::Exported, UseMatter::Memo));
        QVERIFY(book.read().lines.empty());
        const auto team = alone.circle({u"pia"_s, u"therapist"_s});
        (void)alone.name(team, u"pia"_s, u"Pia"_s);
        (void)alone.name(team, u"therapist"_s, u"Tuomas"_s);
        alone.settle();
        const auto all = book.read().lines;
        QCOMPARE(all.size(), 2u);
        QCOMPARE(all[0].circle, team);
    }

    void theSameAgainWithinTheHourIsOneLine()
    {
        QVERIFY(m_book->note(UseDeed::Opened, UseMatter::Case));
        for (int i = 0; i < 5; ++i)
            QVERIFY(!m_book->note(UseDeed::Opened, UseMatter::Case));
        QCOMPARE(lines().size(), 1u);
        restart(); // Also for a program that was started anew.
        m_book->note(UseDeed::Opened, UseMatter::Case);
        QCOMPARE(lines().size(), 1u);
        pass(UseBook::kAgain);
        m_book->note(UseDeed::Opened, UseMatter::Case);
        QCOMPARE(lines().size(), 2u);
        // What somebody got counts each time.
        m_book->note(UseDeed::Exported, UseMatter::Memo);
        m_book->note(UseDeed::Exported, UseMatter::Memo);
        QCOMPARE(lines().size(), 4u);
        // And what was shown to others, or concerns others, is another line.
        m_book->note(UseDeed::Showed, UseMatter::Thoughts, {}, u"Saara"_s);
        m_book->note(UseDeed::Showed, UseMatter::Thoughts, {}, u"Saara"_s);
        m_book->note(UseDeed::Showed, UseMatter::Thoughts, {}, u"Saara, Leevi"_s);
        m_book->note(UseDeed::Showed, UseMatter::Thoughts, m_team, u"Saara"_s);
        QCOMPARE(lines().size(), 7u);
    }

    void undoDoesNotTakeTheLineBack()
    {
        casework::Step step;
        step.what = u"soitetaan"_s;
        (void)m_case->add(m_family, step);
        m_book->note(UseDeed::Changed, UseMatter::Steps, m_family);
        QVERIFY(m_case->room->editor().undo());
        QCOMPARE(lines().size(), 1u);
    }

    void everyChangedByteShows()
    {
        writeThree();
        QVERIFY(broken().empty());
        const QByteArray second = written()[1];
        takeOut(1);
        for (qsizetype i = 0; i < second.size(); ++i) {
            QByteArray changed = second;
            changed[i] = char(changed[i] ^ 0x01);
            put(changed);
            const UseBook::Log log = m_book->read();
            const auto stays = [&](const UseBook::Line& line) {
                return line.number == 2 && line.soundness == Soundness::Sound && line.use.toWhom == u"Saara"_s
                    && line.hash == UseLine::read(m_team, second)->hash;
            };
            QVERIFY2(std::ranges::none_of(log.lines, stays), qPrintable(QString::number(i)));
            QVERIFY(log.unreadable > 0 || !broken().empty());
            QCOMPARE(numbers(Soundness::Sound), std::vector<int>{1}); // The third does not follow.
            takeOut(written().size() - 1);
        }
        put(second); // In another place of the list, as merging does.
        QVERIFY(broken().empty());
    }

    void aLineThatWasTakenOutIsMissed()
    {
        writeThree();
        takeOut(1);
        QCOMPARE(broken(), std::vector<int>{3});
    }

    /// A line belongs to the circle that it was written in.
    void aLineOfAnotherCircleIsNotTaken()
    {
        writeThree();
        const QByteArray foreign = UseLine::write(m_family, useOf(u"pia"_s), 4, lines()[0].hash, m_case->device);
        put(foreign);
        QCOMPARE(broken(), std::vector<int>{4});
    }

    /// Who cannot sign for a device can neither lengthen its chain nor silence it, whatever number they write.
    void aMadeUpLineStopsNobody()
    {
        writeThree();
        const auto stranger = crypto::DeviceIdentity::generate();
        QByteArray made = UseLine::write(m_team, useOf(u"pia"_s), UseLine::kMaxNumber, QByteArray(32, 'x'), stranger);
        const QByteArray theirs
            = QByteArray(reinterpret_cast<const char*>(stranger.publicKeys().signing.bytes.data()), 32);
        const QByteArray ours
            = QByteArray(reinterpret_cast<const char*>(m_case->device.publicKeys().signing.bytes.data()), 32);
        made.replace(theirs, ours);
        const QByteArray theirSeal(reinterpret_cast<const char*>(stranger.publicKeys().sealing.bytes.data()), 32);
        const QByteArray ourSeal(reinterpret_cast<const char*>(m_case->device.publicKeys().sealing.bytes.data()), 32);
        made.replace(theirSeal, ourSeal);
        put(made);
        QCOMPARE(broken(), std::vector<int>{UseLine::kMaxNumber});
        // Nor does a planted one keep the true one from being written.
        Use planted = useOf(u"pia"_s);
        planted.deed = UseDeed::Showed;
        QByteArray fake = UseLine::write(m_team, planted, 9, QByteArray(32, 'x'), stranger);
        put(fake.replace(theirs, ours).replace(theirSeal, ourSeal));
        restart();
        m_book->note(UseDeed::Showed, UseMatter::Case);
        QCOMPARE(numbers(Soundness::Sound), (std::vector<int>{1, 2, 3, 4}));
    }

    void whoseDeviceItIsIsCompared()
    {
        writeThree();
        const auto tuomas = crypto::DeviceIdentity::generate();
        remember(tuomas, u"therapist"_s);
        put(UseLine::write(m_team, useOf(u"therapist"_s), 1, {}, tuomas));
        QVERIFY(numbers(Soundness::OtherHand).empty());
        QCOMPARE(numbers(Soundness::Sound).size(), 4u);
        // Under another's name from one's own device.
        const QByteArray first = UseLine::read(m_team, written().back())->hash;
        put(UseLine::write(m_team, useOf(u"consultant"_s), 2, first, tuomas));
        QCOMPARE(numbers(Soundness::OtherHand), std::vector<int>{2});
        // From a device of which nobody knows whose it is.
        put(UseLine::write(m_team, useOf(u"therapist"_s), 1, {}, crypto::DeviceIdentity::generate()));
        QCOMPARE(numbers(Soundness::Unknown), std::vector<int>{1});
        // Who was known first stays.
        remember(tuomas, u"consultant"_s);
        QCOMPARE(numbers(Soundness::OtherHand), std::vector<int>{2});
    }

    /// Writing an id into a colleague's record makes no device theirs: it has to have stood on a roster.
    void anIdInARecordIsNobodysDevice()
    {
        const auto made = crypto::DeviceIdentity::generate();
        (void)m_case->name(
            m_team, u"therapist"_s, u"Tuomas"_s, casework::MemberRole::FamilyTherapist, {textOf(made.id())});
        m_case->settle();
        restart();
        put(UseLine::write(m_team, useOf(u"therapist"_s), 1, {}, made));
        QCOMPARE(numbers(Soundness::Unknown).size(), 1u);
    }

    /// What nobody knows cannot fill up what is remembered, nor be missed.
    void linesOfStrangersAreNotMissed()
    {
        put(UseLine::write(m_team, useOf(u"therapist"_s), 1, {}, crypto::DeviceIdentity::generate()));
        QCOMPARE(numbers(Soundness::Unknown).size(), 1u);
        takeOut(0);
        QVERIFY(!isShortened());
    }

    void aCutEndIsMissedByWhoHasSeenIt()
    {
        writeThree();
        QVERIFY(!isShortened());
        takeOut(2);
        QVERIFY(broken().empty()); // The chain that is left holds.
        QVERIFY(isShortened());
        QVERIFY(isShortened()); // Looking does not make it forget.
        restart();
        QVERIFY(isShortened());
        m_kept.clear(); // A device that had not seen it cannot know.
        restart();
        QVERIFY(!isShortened());
    }

    void allLinesOfADeviceGoneAreMissedToo()
    {
        writeThree();
        for (int i = 0; i < 3; ++i)
            takeOut(0);
        QVERIFY(lines().empty());
        QVERIFY(isShortened());
        // Its next line goes on from what it knows it wrote, and shows the gap to everybody.
        m_book->note(UseDeed::Exported, UseMatter::Memo);
        QCOMPARE(broken(), std::vector<int>{4});
    }

    /// A device that was put back from an older copy with all that it remembered, and went on. Both ways are its own.
    void anOlderCopyThatWentOnIsNoTampering()
    {
        writeThree();
        const QByteArray second = UseLine::read(m_team, written()[1])->hash;
        QByteArray other = UseLine::write(m_team, useOf(u"pia"_s), 3, second, m_case->device);
        put(other);
        put(UseLine::write(m_team, useOf(u"pia"_s), 4, UseLine::read(m_team, other)->hash, m_case->device));
        QVERIFY(broken().empty());
        QVERIFY(!isShortened());
        m_book->note(UseDeed::Exported, UseMatter::Memo);
        QCOMPARE(numbers(Soundness::Sound), (std::vector<int>{1, 2, 3, 3, 4, 5}));
        takeOut(2); // The end of the way that was left.
        QVERIFY(isShortened());
    }

    /// The file of the case is older than the profile: the numbers go on where the device remembers them.
    void anOlderFileGoesOnAtTheRememberedEnd()
    {
        writeThree();
        const QByteArray third = written()[2];
        takeOut(2);
        restart();
        m_book->note(UseDeed::Exported, UseMatter::Memo);
        QCOMPARE(broken(), std::vector<int>{4});
        put(third); // A colleague's device still had it.
        QVERIFY(broken().empty());
        QVERIFY(!isShortened());
    }

    void hundredsOfLinesHold()
    {
        for (int i = 0; i < 300; ++i)
            m_book->note(UseDeed::Exported, UseMatter::Memo, {}, u"Saara"_s);
        QCOMPARE(lines().size(), 300u);
        QVERIFY(broken().empty());
    }

    /// Whoever fills the list up stops nobody but themselves.
    void othersCannotFillItUp()
    {
        writeThree();
        const std::vector<crdt::Any> junk(UseBook::kMaxRead + 1'000, crdt::Any(nullptr));
        document().transact(
            [&](crdt::Transaction& transaction) { document().array(UseBook::kRoot).insert(transaction, 0, junk); });
        restart();
        const UseBook::Log log = m_book->read();
        QVERIFY(!log.isFull);
        QCOMPARE(log.unreadable, int(UseBook::kMaxRead) + 1'000);
        QCOMPARE(numbers(Soundness::Sound), (std::vector<int>{1, 2, 3}));
        m_book->note(UseDeed::Exported, UseMatter::Memo);
        QCOMPARE(numbers(Soundness::Sound), (std::vector<int>{1, 2, 3, 4}));
    }

    void whenItsOwnPartIsFullItSaysSo()
    {
        QByteArray before;
        document().transact([&](crdt::Transaction& transaction) {
            for (int number = 1; number <= int(UseBook::kMaxOwnLines); ++number) {
                const QByteArray line = UseLine::write(m_team, useOf(u"pia"_s), number, before, m_case->device);
                before = UseLine::read(m_team, line)->hash;
                document().array(UseBook::kRoot).push(transaction, {crdt::Any(crdt::Bytes(line.begin(), line.end()))});
            }
        });
        QVERIFY(m_book->note(UseDeed::Exported, UseMatter::Memo)); // The device's own log has it.
        const UseBook::Log log = m_book->read();
        QVERIFY(log.isFull);
        QCOMPARE(log.waiting, 1);
        QCOMPARE(log.lines.size(), UseBook::kMaxOwnLines);
    }

    /// What a newer version writes keeps its place, so that the next line still follows.
    void aLineOfANewerVersionIsCountedAndFollowed()
    {
        Use newer = useOf(u"pia"_s);
        newer.deed = UseDeed(40);
        const QByteArray first = UseLine::write(m_team, newer, 1, {}, m_case->device);
        put(first);
        put(UseLine::write(m_team, useOf(u"pia"_s), 2, UseLine::read(m_team, first)->hash, m_case->device));
        QCOMPARE(m_book->read().unreadable, 1);
        QCOMPARE(numbers(Soundness::Sound), std::vector<int>{2});
    }

    void aClockThatIsAheadHidesNothing()
    {
        Use ahead = useOf(u"pia"_s);
        ahead.at = m_now.addYears(100);
        put(UseLine::write(m_team, ahead, 1, {}, crypto::DeviceIdentity::generate()));
        pass(std::chrono::minutes(5));
        m_book->note(UseDeed::Exported, UseMatter::Memo);
        pass(std::chrono::minutes(5));
        m_book->note(UseDeed::Exported, UseMatter::Memo);
        const auto all = lines();
        QCOMPARE(all.size(), 3u);
        QCOMPARE(all[0].number, 2);
    }

    /// Whoever was let in is known only then: the line of opening the page waits for the name.
    void whoDoesNotKnowYetWhoTheyAreWritesNothing()
    {
        m_case->room->setSelf(memberOfUnknownDevice(m_case->device.id()));
        restart();
        m_book->note(UseDeed::Opened, UseMatter::Case);
        QVERIFY(lines().empty());
        m_case->room->setSelf(member(u"pia"_s));
        m_case->settle();
        m_book->note(UseDeed::Exported, UseMatter::Memo);
        const auto all = lines();
        QCOMPARE(all.size(), 2u);
        for (const auto& line : all)
            QCOMPARE(line.use.who, member(u"pia"_s));
        QCOMPARE(numbers(Soundness::Sound).size(), 2u);
    }

    void whereSomebodyWasLetInIsSaidOrItStaysOnTheDevice()
    {
        QVERIFY(m_book->note(UseDeed::Admitted, UseMatter::Meeting, {}, u"Mika"_s));
        const UseBook::Log log = m_book->read();
        QVERIFY(log.lines.empty());
        QCOMPARE(log.waiting, 0);
    }

    void textsThatAreTooLongAreCut()
    {
        m_book->note(UseDeed::Exported, UseMatter::Memo, {}, QString(5'000, u'x'), QString(5'000, u'y'));
        const auto all = lines();
        QCOMPARE(all.size(), 1u);
        QCOMPARE(all[0].use.toWhom.size(), qsizetype(UseLine::kMaxToWhomChars));
        QVERIFY(all[0].use.toWhom.endsWith(u'…'));
        QCOMPARE(all[0].use.why.size(), qsizetype(UseLine::kMaxWhyChars));
        QVERIFY(broken().empty());
    }

    void whatIsNoLineIsNotRead()
    {
        const QByteArray good = UseLine::write(m_team, useOf(u"pia"_s), 1, {}, m_case->device);
        QVERIFY(UseLine::read(m_team, good)->isSigned());
        QVERIFY(!UseLine::read(m_team, {}));
        QVERIFY(!UseLine::read(m_team, good + 'x'));
        QVERIFY(!UseLine::read(m_team, good.left(good.size() - 1)));
        QVERIFY(!UseLine::read(m_team, QByteArray(UseLine::kMaxBytes + 1, '\x80')));
        QVERIFY(!UseLine::read(m_team, QByteArray(4'000, '\x81'))); // Nested without end.
        QVERIFY(!UseLine::read(m_team, QByteArray::fromHex("9bffffffffffffffff"))); // A list longer than memory.
    }

    void aWitnessReadsBackWhatItKept()
    {
        UseWitness witness;
        const auto device = m_case->device.id();
        witness.see(m_team, device, {{3, "c"}, {5, "e"}, {4, "d"}});
        witness.learnOwner(device, member(u"pia"_s));
        QVERIFY(UseWitness::fromBytes(witness.toBytes()) == witness);
        QCOMPARE(witness.seenIn(m_team).at(device).front().number, 5);
        UseWitness::Ends many;
        for (int i = 0; i < 20; ++i)
            many.push_back({i, QByteArray::number(i)});
        witness.see(m_team, device, many);
        QCOMPARE(witness.seenIn(m_team).at(device).size(), UseWitness::kMaxEnds);
        for (std::size_t i = 0; i < UseWitness::kMaxDevices + 5; ++i)
            witness.see(m_team, crypto::DeviceId::random(), {{1, "a"}});
        QCOMPARE(witness.seenIn(m_team).size(), UseWitness::kMaxDevices);
        QVERIFY(UseWitness::fromBytes("garbage") == UseWitness());
    }
};

KUDELMA_SUITE(UseBookTest)
#include "tst_use_book.moc"
