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
using casework::Use;
using casework::UseDeed;
using casework::UseMatter;

class UseBookTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCase> m_case;
    std::unique_ptr<UseBook> m_book;
    casework::CircleId m_team, m_family;
    QDateTime m_now = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, Qt::UTC);
    std::map<QString, QByteArray> m_kept;

    [[nodiscard]] UseBook::Memory memory()
    {
        return {[this](const QString& key) { return m_kept.contains(key) ? m_kept[key] : QByteArray(); },
            [this](const QString& key, const QByteArray& value) { m_kept[key] = value; }, [this] { return m_now; }};
    }
    [[nodiscard]] std::vector<UseBook::Line> lines()
    {
        m_case->settle();
        return m_book->lines();
    }
    void pass(std::chrono::minutes time) { m_now = m_now.addSecs(time.count() * 60); }
    /// As a member of the team does who wants something to look otherwise.
    void forge(const std::function<void(casework::CaseEditor&)>& verbs)
    {
        verbs(m_case->room->editor());
        m_case->settle();
    }
    void writeThree()
    {
        m_book->note(UseDeed::Opened, UseMatter::Case);
        m_book->note(UseDeed::Exported, UseMatter::Memo, {}, u"Saara"_s);
        pass(std::chrono::minutes(1));
        m_book->note(UseDeed::Invited, UseMatter::Meeting, {}, u"Marjatta"_s);
        QCOMPARE(lines().size(), 3u);
    }
    [[nodiscard]] casework::RecordId at(int number)
    {
        for (const auto& line : lines()) {
            if (line.use.number == number)
                return line.record;
        }
        return {};
    }
    [[nodiscard]] std::vector<int> broken()
    {
        std::vector<int> numbers;
        for (const auto& line : lines()) {
            if (line.soundness == UseBook::Soundness::Broken)
                numbers.push_back(line.use.number);
        }
        std::ranges::sort(numbers);
        return numbers;
    }

private Q_SLOTS:
    void init()
    {
        m_kept.clear();
        m_case = std::make_unique<TestCase>();
        m_family = m_case->circle({u"pia"_s, u"therapist"_s, u"consultant"_s, u"coordinator"_s}, {u"saara"_s});
        m_team = m_case->circle({u"pia"_s, u"therapist"_s, u"consultant"_s}, {}, {u"supervisor"_s});
        (void)m_case->circle({u"pia"_s, u"therapist"_s});
        m_case->settle();
        m_book = std::make_unique<UseBook>(*m_case->room, m_case->device, memory());
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
        const auto written = lines();
        QCOMPARE(written.size(), 1u);
        QCOMPARE(written[0].circle, m_team); // Never where a guest reads.
        QCOMPARE(written[0].use.who, member(u"pia"_s));
        QVERIFY(written[0].soundness == UseBook::Soundness::Sound);
    }

    /// Whoever is not in a circle learns nothing of it from the log.
    void whatConcernsANarrowCircleStaysAmongItsWorkers()
    {
        const auto narrow = m_case->circle({u"pia"_s, u"therapist"_s}, {u"mika"_s});
        const auto alone = m_case->circle({u"pia"_s}, {u"mika"_s});
        m_case->settle();
        m_book->note(UseDeed::Invited, UseMatter::Meeting, narrow, u"Mika"_s);
        m_book->note(UseDeed::Invited, UseMatter::Meeting, alone, u"Mika"_s);
        const auto written = lines();
        QCOMPARE(written.size(), 1u); // Of the second only the device's own log knows.
        QVERIFY(written[0].circle != m_team);
        QCOMPARE(m_case->room->card(written[0].circle).people.size(), std::size_t(2));
        m_book->note(UseDeed::Invited, UseMatter::Meeting, m_family, u"Saara"_s);
        QCOMPARE(lines().size(), 2u);
    }

    void whoIsAloneKeepsNone()
    {
        TestCase alone;
        (void)alone.circle({u"pia"_s});
        (void)alone.circle({u"pia"_s}, {u"saara"_s});
        alone.settle();
        UseBook book(*alone.room, alone.device, memory());
        QVERIFY(book.home().isNull());
        book.note(UseDeed::Opened, UseMatter::Case);
        QVERIFY(book.lines().empty());
    }

    void theSameAgainWithinTheHourIsOneLine()
    {
        for (int i = 0; i < 5; ++i)
            m_book->note(UseDeed::Opened, UseMatter::Case);
        QCOMPARE(lines().size(), 1u);
        // Also for a program that was started anew.
        m_book = std::make_unique<UseBook>(*m_case->room, m_case->device, memory());
        m_book->note(UseDeed::Opened, UseMatter::Case);
        QCOMPARE(lines().size(), 1u);
        pass(UseBook::kAgain);
        m_book->note(UseDeed::Opened, UseMatter::Case);
        QCOMPARE(lines().size(), 2u);
        // What somebody got counts each time.
        m_book->note(UseDeed::Exported, UseMatter::Memo);
        m_book->note(UseDeed::Exported, UseMatter::Memo);
        QCOMPARE(lines().size(), 4u);
        // And what was shown to others is another line.
        m_book->note(UseDeed::Showed, UseMatter::Thoughts, {}, u"Saara"_s);
        m_book->note(UseDeed::Showed, UseMatter::Thoughts, {}, u"Saara"_s);
        m_book->note(UseDeed::Showed, UseMatter::Thoughts, {}, u"Saara, Leevi"_s);
        QCOMPARE(lines().size(), 6u);
    }

    void aChangeIsWrittenDownByItsKind()
    {
        casework::Person person;
        person.name = u"Aino"_s;
        const auto aino = m_case->add(m_family, person);
        casework::Step step;
        step.what = u"soitetaan"_s;
        (void)m_case->add(m_family, step);
        QVERIFY(m_case->room->editor().change<casework::Person>(
            aino, [](casework::Person& value) { value.name = u"Aino-Maija"_s; }));
        const auto written = lines();
        QCOMPARE(written.size(), 2u);
        std::set<UseMatter> matters;
        for (const auto& line : written) {
            QVERIFY(line.use.deed == UseDeed::Changed);
            matters.insert(line.use.matter);
        }
        QVERIFY((matters == std::set<UseMatter>{UseMatter::Family, UseMatter::Steps}));
    }

    void undoDoesNotTakeTheLineBack()
    {
        casework::Step step;
        step.what = u"soitetaan"_s;
        (void)m_case->add(m_family, step);
        QCOMPARE(lines().size(), 1u);
        QVERIFY(m_case->room->editor().undo());
        QVERIFY(!m_case->room->editor().canUndo());
        QCOMPARE(lines().size(), 1u);
    }

    void everyKindOfChangeShows_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("where");
        QTest::newRow("another reason") << 0 << 2;
        QTest::newRow("another recipient") << 1 << 2;
        QTest::newRow("another time") << 2 << 2;
        QTest::newRow("another person") << 3 << 1;
        QTest::newRow("another number") << 4 << 2;
        QTest::newRow("taken out") << 5 << 3; // The next one does not follow.
        QTest::newRow("another deed") << 6 << 2;
    }
    void everyKindOfChangeShows()
    {
        QFETCH(int, kind);
        QFETCH(int, where);
        writeThree();
        QVERIFY(broken().empty());
        const auto second = at(2);
        const auto first = at(1);
        forge([&](casework::CaseEditor& editor) {
            switch (kind) {
            case 0:
                QVERIFY(editor.change<Use>(second, [](Use& use) { use.why = u"pyynnöstä"_s; }));
                break;
            case 1:
                QVERIFY(editor.change<Use>(second, [](Use& use) { use.toWhom.clear(); }));
                break;
            case 2:
                QVERIFY(editor.change<Use>(second, [](Use& use) { use.at = use.at.addSecs(60); }));
                break;
            case 3:
                QVERIFY(editor.change<Use>(first, [](Use& use) { use.who = member(u"therapist"_s); }));
                break;
            case 4:
                QVERIFY(editor.change<Use>(second, [](Use& use) { use.number = 7; }));
                break;
            case 5:
                QVERIFY(editor.remove(second));
                break;
            default:
                QVERIFY(editor.change<Use>(second, [](Use& use) { use.deed = UseDeed::Opened; }));
            }
        });
        const auto found = broken();
        QVERIFY(std::ranges::find(found, kind == 4 ? 7 : where) != found.end());
    }

    /// Whoever knows how the chain is made still has not the device's key.
    void aLineOfAnotherDeviceCannotBeMadeUp()
    {
        writeThree();
        const auto first = m_case->read<Use>(at(3));
        forge([&](casework::CaseEditor& editor) {
            Use made = first;
            made.number = 4;
            made.signature = QByteArray(Use::kSignatureBytes, 's');
            QVERIFY(editor.add(m_team, made));
        });
        QCOMPARE(broken(), std::vector<int>{4});
    }

    void aCutEndIsMissedByWhoHasSeenIt()
    {
        writeThree();
        QVERIFY(m_book->shortened().empty());
        const auto last = at(3);
        forge([&](casework::CaseEditor& editor) { QVERIFY(editor.remove(last)); });
        QVERIFY(broken().empty()); // The chain that is left holds.
        QCOMPARE(m_book->shortened().size(), 1u);
        (void)lines(); // Looking does not make it forget.
        QCOMPARE(m_book->shortened().size(), 1u);
        m_kept.clear(); // A device that had not seen it cannot know.
        QVERIFY(m_book->shortened().empty());
    }

    void allLinesOfADeviceGoneAreMissedToo()
    {
        writeThree();
        for (int number = 3; number >= 1; --number) {
            const auto line = at(number);
            forge([&](casework::CaseEditor& editor) { QVERIFY(editor.remove(line)); });
        }
        QVERIFY(lines().empty());
        QCOMPARE(m_book->shortened().size(), 1u);
    }

    void hundredsOfLinesHold()
    {
        for (int i = 0; i < 300; ++i)
            m_book->note(UseDeed::Exported, UseMatter::Memo, {}, u"Saara"_s);
        const auto written = lines();
        QCOMPARE(written.size(), 300u);
        QVERIFY(broken().empty());
    }

    void textsThatAreTooLongAreCut()
    {
        m_book->note(UseDeed::Exported, UseMatter::Memo, {}, QString(5'000, u'x'), QString(5'000, u'y'));
        const auto written = lines();
        QCOMPARE(written.size(), 1u);
        QCOMPARE(written[0].use.toWhom.size(), qsizetype(UseBook::kMaxToWhomChars));
        QCOMPARE(written[0].use.why.size(), qsizetype(UseBook::kMaxWhyChars));
        QVERIFY(broken().empty());
    }
};

KUDELMA_SUITE(UseBookTest)
#include "tst_use_book.moc"
