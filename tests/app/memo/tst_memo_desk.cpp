// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/memo/memo_desk.h"
#include "app/start/practice_case.h"
#include "app/support/team_device.h"
#include "report/pdf_text.h"
#include "support/suites.h"
#include "vault/use_log.h"
#include "vault/vault.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kudelma;
using namespace kudelma::app;

/// Reading and saving memos of the practice case, as it stands before its meeting.
class MemoDeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { m_desk = std::make_unique<MemoDesk>(m_session.get(), *m_room, m_appearance, QByteArray()); }
    void cleanup() { m_desk.reset(); }
    void theMeetingsOwnCircleComesFirst();
    void aMeetingThatIsNotThereCannotBeChosen();
    void theMemoIsReadInOrder();
    void onlyAListedCircleCanBeRead();
    void theFileNameTellsNothing();
    void savingWritesThePdfAndALineOfTheLog();
    void savingWhereNothingCanBeWrittenLeavesNothing();
    void allMemosAreSavedUnderNamesThatTellNothing();
    void whatIsWrittenNowIsInTheMemoSoon();
    void nothingIsSavedBeforeItsFindingsWereSeen();
    void everybodySaysOnceWhetherTheyAreRecordedRight();
    void whatIsNotRightStandsBesideIt();

private:
    [[nodiscard]] std::vector<vault::UseEntry> logged() const
    {
        return m_session->vault()->useLog().read(1, 1000).value_or(std::vector<vault::UseEntry>());
    }
    [[nodiscard]] QString firstCircle() const { return m_desk->circles()->value(0, u"key"_s).toString(); }

    QTemporaryDir m_folder;
    Appearance m_appearance{QString()};
    std::unique_ptr<Session> m_session;
    CaseRoom* m_room = nullptr;
    std::unique_ptr<MemoDesk> m_desk;
};

void MemoDeskTest::initTestCase()
{
    QVERIFY(crypto::initialise());
    m_session = std::make_unique<Session>(m_folder.path());
    bool made = false;
    m_session->create(app::test::secret(u"harjoitellaan yhdessä"_s), u"Pia"_s, u"sosiaalityöntekijä"_s,
        [&](const SessionResult<crypto::RecoveryCode>& result) { made = result.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(made, 30'000);
    QVERIFY(makePracticeCase(*m_session));
    m_room = m_session->openRoom();
    QVERIFY(m_room);
    m_room->view().flush();
}

void MemoDeskTest::theMeetingsOwnCircleComesFirst()
{
    const QAbstractItemModelTester tester(m_desk->circles());
    QVERIFY(m_desk->choose({}));
    QVERIFY(m_desk->circles()->count() > 3);
    const auto head = m_room->view().head(casework::RecordId::fromText(m_desk->meeting()).value());
    QVERIFY(head);
    QCOMPARE(firstCircle(), head->key.circle.text());
    QVERIFY(!m_desk->circles()->value(0, u"names"_s).toStringList().isEmpty());
}

void MemoDeskTest::aMeetingThatIsNotThereCannotBeChosen()
{
    QVERIFY(!m_desk->choose(u"00000000000000000000000000000001"_s));
    QVERIFY(!m_desk->choose(u"no id"_s));
    QCOMPARE(m_desk->meeting(), QString());
}

void MemoDeskTest::theMemoIsReadInOrder()
{
    const QAbstractItemModelTester tester(m_desk->lines());
    QVERIFY(m_desk->choose({}));
    QVERIFY(m_desk->read(firstCircle()));
    QCOMPARE(m_desk->lines()->value(0, u"sort"_s).toString(), u"heading"_s);
    QVERIFY(!m_desk->heading().isEmpty());
    bool quoted = false;
    for (int i = 0; i < m_desk->lines()->count(); ++i)
        quoted = quoted || m_desk->lines()->value(i, u"sort"_s) == u"quote"_s;
    QVERIFY(quoted);
    m_desk->close();
    QCOMPARE(m_desk->lines()->count(), 0);
}

void MemoDeskTest::onlyAListedCircleCanBeRead()
{
    QVERIFY(m_desk->choose({}));
    QVERIFY(!m_desk->read(u"00000000000000000000000000000001"_s));
    QVERIFY(!m_desk->read({}));
    QCOMPARE(m_desk->circle(), QString());
    QCOMPARE(m_desk->fileName(), QString());
}

void MemoDeskTest::theFileNameTellsNothing()
{
    QVERIFY(m_desk->choose({}));
    QVERIFY(m_desk->read(firstCircle()));
    const QString name = m_desk->fileName();
    QVERIFY2(QRegularExpression(u"^memo-[0-9a-f]{8}-[0-9a-f]{8}\\.pdf$"_s).match(name).hasMatch(), qPrintable(name));
    QCOMPARE(m_desk->fileName(), name);
}

void MemoDeskTest::savingWritesThePdfAndALineOfTheLog()
{
    const QTemporaryDir folder;
    QVERIFY(m_desk->choose({}));
    QVERIFY(m_desk->read(firstCircle()));
    const std::size_t before = logged().size();
    const QSignalSpy saved(m_desk.get(), &MemoDesk::saved);
    const QString path = folder.filePath(m_desk->fileName());
    m_desk->lookAtFindings();
    QVERIFY(m_desk->save(QUrl::fromLocalFile(path)));
    QCOMPARE(saved.count(), 1);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(m_desk->fileName())); // and nothing beside it
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const report::test::ReadPdf read = report::test::readPdf(file.readAll());
    QVERIFY(read.text.contains(u"sukat jalassa"_s));
    const auto log = logged();
    QCOMPARE(log.size(), before + 1);
    QCOMPARE(log.back().action, vault::UseAction::Exported);
    QCOMPARE(QString::fromStdString(log.back().itemClass), u"memo"_s);
    QVERIFY(log.back().circle);
    QVERIFY(log.back().why.empty()); // neither a name nor a place
}

void MemoDeskTest::savingWhereNothingCanBeWrittenLeavesNothing()
{
    const QTemporaryDir folder;
    QVERIFY(m_desk->choose({}));
    QVERIFY(m_desk->read(firstCircle()));
    const std::size_t before = logged().size();
    const QSignalSpy failed(m_desk.get(), &MemoDesk::saveFailed);
    m_desk->lookAtFindings();
    QVERIFY(!m_desk->save(QUrl::fromLocalFile(folder.filePath(u"not/there.pdf"_s))));
    QVERIFY(!m_desk->save(QUrl(u"https://example.org/memo.pdf"_s)));
    QCOMPARE(failed.count(), 2);
    QCOMPARE(logged().size(), before);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void MemoDeskTest::allMemosAreSavedUnderNamesThatTellNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"memos"_s);
    const QVariantList made = m_desk->exportAll(path);
    QVERIFY(made.size() > 5);
    QStringList files;
    for (const QVariant& one : made) {
        const QVariantMap memo = one.toMap();
        QVERIFY(!memo[u"people"_s].toStringList().isEmpty());
        files << QFileInfo(memo[u"file"_s].toString()).fileName();
        QVERIFY(files.back().startsWith(u"memo-"_s + memo[u"circle"_s].toString().left(8)));
    }
    files.sort();
    QCOMPARE(QDir(path).entryList(QDir::Files, QDir::Name), files);
}

void MemoDeskTest::whatIsWrittenNowIsInTheMemoSoon()
{
    QVERIFY(m_desk->choose({}));
    QVERIFY(m_desk->read(firstCircle()));
    const auto circle = casework::CircleId::fromText(firstCircle());
    casework::Step step;
    step.what = u"Uusi pieni askel"_s;
    step.meeting = casework::RecordId::fromText(m_desk->meeting()).value();
    const auto made = m_room->editor().add<casework::Step>(*circle, step);
    QVERIFY(made);
    const auto told = [this] {
        for (int i = 0; i < m_desk->lines()->count(); ++i) {
            if (m_desk->lines()->value(i, u"text"_s) == u"Uusi pieni askel"_s)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(told());
    QVERIFY(m_room->editor().undo());
    QTRY_VERIFY(!told());
}

void MemoDeskTest::nothingIsSavedBeforeItsFindingsWereSeen()
{
    const QAbstractItemModelTester tester(m_desk->findings());
    QVERIFY(m_desk->choose({}));
    QVERIFY(m_desk->read(firstCircle()));
    // Somebody slips words of a narrower circle into a step that all read.
    const auto circle = casework::CircleId::fromText(firstCircle());
    const casework::Members readers = m_room->view().rules().membersOf(*circle);
    QString secret;
    for (const auto& [head, voice] : m_room->view().all<casework::Voice>()) {
        const casework::Members& holders = m_room->view().rules().membersOf(head.key.circle);
        if (!std::ranges::includes(holders, readers) && voice.words.split(u' ').size() > 6)
            secret = voice.words;
    }
    QVERIFY(!secret.isEmpty());
    casework::Step step;
    step.what = u"Lapsi kertoi: "_s + secret.left(250);
    step.meeting = casework::RecordId::fromText(m_desk->meeting()).value();
    QVERIFY(m_room->editor().add<casework::Step>(*circle, step));
    m_room->view().flush();
    QVERIFY(m_desk->choose(m_desk->meeting()));
    QVERIFY(m_desk->read(firstCircle()));
    QVERIFY(m_desk->findings()->count() > 0);
    QVERIFY(!m_desk->looked());
    const QTemporaryDir folder;
    const QUrl file = QUrl::fromLocalFile(folder.filePath(m_desk->fileName()));
    const std::size_t before = logged().size();
    QVERIFY(!m_desk->save(file));
    QVERIFY(QDir(folder.path()).isEmpty());
    QCOMPARE(logged().size(), before);
    m_desk->lookAtFindings();
    QVERIFY(m_desk->looked());
    QVERIFY(m_desk->save(file));
    // What was seen in this memo is not seen in the next.
    m_desk->close();
    QVERIFY(m_desk->read(firstCircle()));
    QVERIFY(!m_desk->looked());
    QVERIFY(m_room->editor().undo());
    m_room->view().flush();
}

void MemoDeskTest::everybodySaysOnceWhetherTheyAreRecordedRight()
{
    QVERIFY(m_desk->choose({}));
    QVERIFY(!m_desk->say(true, {})); // no memo is open
    QVERIFY(m_desk->read(firstCircle()));
    QVERIFY(m_desk->mayAnswer());
    QCOMPARE(m_desk->verdict(), QString());
    QVERIFY(m_desk->say(false, u" Minä ehdotin toista päivää. "_s));
    QCOMPARE(m_desk->verdict(), u"against"_s);
    QCOMPARE(m_desk->verdictWords(), u"Minä ehdotin toista päivää."_s);
    QVERIFY(m_desk->say(true, {}));
    QCOMPARE(m_desk->verdict(), u"for"_s);
    int verdicts = 0;
    for (const auto& [head, note] : m_room->view().all<casework::Note>()) {
        if (note.sort != casework::NoteSort::Correction)
            continue;
        ++verdicts;
        QCOMPARE(head.key.circle.text(), firstCircle());
    }
    QCOMPARE(verdicts, 1);
    // Of another circle's memo nothing was said.
    QVERIFY(m_desk->read(m_desk->circles()->value(1, u"key"_s).toString()));
    QCOMPARE(m_desk->verdict(), QString());
}

void MemoDeskTest::whatIsNotRightStandsBesideIt()
{
    QVERIFY(m_desk->choose({}));
    QVERIFY(m_desk->read(firstCircle()));
    QString record;
    for (int i = 0; i < m_desk->lines()->count() && record.isEmpty(); ++i) {
        if (m_desk->lines()->value(i, u"sort"_s) == u"quote"_s)
            record = m_desk->lines()->value(i, u"record"_s).toString();
    }
    QVERIFY(!record.isEmpty());
    QVERIFY(!m_desk->correct(record, u"  "_s));
    QVERIFY(m_desk->correct(record, u"Sanoin sen toisin päin."_s));
    bool isBeside = false;
    for (int i = 0; i < m_desk->lines()->count(); ++i) {
        if (m_desk->lines()->value(i, u"record"_s).toString() != record)
            continue;
        const QVariantList facts = m_desk->lines()->value(i, u"facts"_s).toList();
        isBeside = std::ranges::any_of(facts, [](const QVariant& fact) {
            return fact.toMap()[u"lines"_s].toStringList().contains(u"Sanoin sen toisin päin."_s);
        });
    }
    QVERIFY(isBeside);
}

KUDELMA_SUITE(MemoDeskTest)
#include "tst_memo_desk.moc"
