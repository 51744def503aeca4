// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf_text.h"
#include "report/pdf_trace.h"
#include "report/played_case.h"
#include "support/suites.h"

#include <QDir>
#include <QRegularExpression>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma::report;
using namespace kudelma::report::test;

namespace {

const QDate kDay(2026, 10, 17);

Memo memoOf(MemoPart part, std::vector<MemoEntry> entries)
{
    Memo memo;
    memo.heading = u"Kokous"_s;
    memo.sections.push_back({part, u"Otsikko"_s, std::move(entries)});
    return memo;
}

} // namespace

/// The memo on paper, read back with poppler.
class MemoPdfTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_type = loadLetters(); }
    void anEmptyMemoIsOnePage();
    void twoHundredStepsAreAllThere();
    void aWordWithoutEndStaysOnThePage();
    void aQuoteLongerThanAPageGoesOn();
    void rightToLeftWordsAreKept();
    void theLettersAreInTheFile();
    void theMetadataTellsNothing();
    void theSameMemoIsTheSameFile();
    void nothingIsWrittenElsewhere();

private:
    MemoType m_type;
};

void MemoPdfTest::anEmptyMemoIsOnePage()
{
    Memo memo;
    memo.heading = u"Kokous"_s;
    const ReadPdf read = readPdf(memoPdf(memo, m_type, kDay));
    QCOMPARE(read.pages, 1);
    QVERIFY(read.text.contains(u"Kokous"_s));
    QVERIFY(read.text.contains(u"Confidential"_s)); // no ligature in it, so it can be found
    QVERIFY(QString(read.text).remove(u' ').contains(u"1/1"_s));
}

void MemoPdfTest::twoHundredStepsAreAllThere()
{
    std::vector<MemoEntry> steps;
    for (int i = 0; i < 200; ++i) {
        MemoEntry step;
        step.text = u"askel%1loppu tehdään yhdessä"_s.arg(i);
        step.facts = {{u"Kuka"_s, {u"vastuu%1loppu"_s.arg(i)}},
            {u"Miten lapsi kuulee"_s, {u"kerrotaan%1loppu"_s.arg(i), u"ja kirjeessä"_s}}};
        steps.push_back(step);
    }
    const ReadPdf read = readPdf(memoPdf(memoOf(MemoPart::Steps, steps), m_type, kDay));
    QVERIFY(read.pages > 10);
    for (int i = 0; i < 200; ++i) {
        for (const QString& word : {u"askel%1loppu"_s.arg(i), u"vastuu%1loppu"_s.arg(i), u"kerrotaan%1loppu"_s.arg(i)})
            QCOMPARE(read.text.count(word), 1);
    }
    QVERIFY(QString(read.text).remove(u' ').contains(u"%1/%1"_s.arg(read.pages)));
}

void MemoPdfTest::aWordWithoutEndStaysOnThePage()
{
    MemoEntry entry;
    entry.text = QString(400, u'x');
    const ReadPdf read = readPdf(memoPdf(memoOf(MemoPart::Notes, {entry}), m_type, kDay));
    QCOMPARE(read.text.count(u'x'), 400);
    QCOMPARE(read.pages, 1);
}

void MemoPdfTest::aQuoteLongerThanAPageGoesOn()
{
    MemoEntry entry;
    entry.verbatim = true;
    QStringList words;
    for (int i = 0; i < 1500; ++i)
        words << u"sana%1"_s.arg(i);
    entry.text = words.join(u' ');
    const ReadPdf read = readPdf(memoPdf(memoOf(MemoPart::OwnWords, {entry}), m_type, kDay));
    QVERIFY(read.pages > 1);
    const QStringList found = read.text.split(QRegularExpression(u"\\s+"_s));
    for (const QString& word : words)
        QVERIFY2(read.text.contains(word), qPrintable(word));
}

void MemoPdfTest::rightToLeftWordsAreKept()
{
    MemoEntry entry;
    entry.verbatim = true;
    entry.text = u"سلام"_s;
    entry.by = u"Aino"_s;
    const ReadPdf read = readPdf(memoPdf(memoOf(MemoPart::OwnWords, {entry}), m_type, kDay));
    // Poppler gives the letters in their joined forms; taken apart they are those that were said.
    QVERIFY(read.text.normalized(QString::NormalizationForm_KD).contains(u"سلام"_s));
    QVERIFY(read.text.contains(u"Aino"_s));
}

void MemoPdfTest::theLettersAreInTheFile()
{
    MemoEntry entry;
    entry.verbatim = true;
    entry.text = u"ČáŋŧŽđ Щука äöå"_s;
    const QByteArray pdf = memoPdf(memoOf(MemoPart::OwnWords, {entry}), m_type, kDay);
    QVERIFY(pdf.contains("/FontFile2"));
    QVERIFY(readPdf(pdf).text.contains(entry.text));
}

void MemoPdfTest::theMetadataTellsNothing()
{
    const PlayedCase played;
    const QByteArray pdf = memoPdf(played.memo(u"all_present"_s), m_type, kDay);
    const ReadPdf read = readPdf(pdf);
    for (const QString& word : {u"Aino"_s, u"Pia"_s, u"Saara"_s, u"viikkokokous"_s, QSysInfo::machineHostName(),
             u"Qt "_s, u"Producer"_s, u"Author"_s})
        QVERIFY2(!read.info.contains(word), qPrintable(word));
    QVERIFY(read.info.contains(u"Memo"_s));
    QVERIFY(read.info.contains(u"Oct 17 00:00:00 2026"_s)); // the day, not the hour
    QVERIFY(!pdf.contains(QDir::homePath().toUtf8()));
    QVERIFY(!pdf.contains("xmp:") && !pdf.contains("uuid:"));
    // What only later versions of Qt write.
    const QByteArray told
        = "1 0 obj\n/CreationDate (D:20261017123456Z)\n/ModDate (D:20261017123456Z)\nendobj\n"
          "2 0 obj\n<<\n/Type /Metadata /Subtype /XML\n>>\nstream\n<xmp:ModifyDate 12:34:56>\nendstream\n"
          "3 0 obj\n/Metadata 2 0 R\nendobj\ntrailer\n/ID [ <1234567a> <1234567b> ]\n";
    const QByteArray shown = withoutTrace(told, kDay);
    QCOMPARE(shown.size(), told.size());
    QVERIFY(!shown.contains("1234") && !shown.contains("12:34") && !shown.contains("/Metadata 2"));
    QVERIFY(shown.contains("<00000000>") && shown.contains("endstream") && shown.contains("(D:20261017)"));
}

void MemoPdfTest::theSameMemoIsTheSameFile()
{
    const PlayedCase played;
    const Memo memo = played.memo(u"team_jesse"_s);
    QCOMPARE(memoPdf(memo, m_type, kDay), memoPdf(memo, m_type, kDay));
}

void MemoPdfTest::nothingIsWrittenElsewhere()
{
    const QTemporaryDir own;
    const QByteArray usual = qgetenv("TMPDIR");
    qputenv("TMPDIR", own.path().toUtf8());
    const auto restore = qScopeGuard([&] { usual.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", usual); });
    {
        QTemporaryFile probe; // what is written to the usual place would be seen
        QVERIFY(probe.open());
        QVERIFY(probe.fileName().startsWith(own.path()));
    }
    MemoEntry entry;
    entry.text = u"sana"_s;
    QVERIFY(!memoPdf(memoOf(MemoPart::Notes, {entry}), m_type, kDay).isEmpty());
    QCOMPARE(QDir(own.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

KUDELMA_SUITE(MemoPdfTest)
#include "tst_memo_pdf.moc"
