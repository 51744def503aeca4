// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/graph_file.h"
#include "genogram/random_family.h"
#include "report/genogram_paper.h"
#include "report/pdf_text.h"
#include "report/played_case.h"
#include "support/suites.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace kudelma;
using namespace kudelma::report;
using namespace kudelma::report::test;

/// The family on paper, read back with poppler and as XML.
class GenogramPaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_type = loadLetters();
        m_caseA = genogram::test::readGraphFile(QStringLiteral(KUDELMA_SOURCE_DIR "/tests/genogram/data/case_a.json"));
        QVERIFY(m_caseA.graph.persons.size() > 40);
    }

    void onePageHoldsEverybodyWithDateSourceAndLegend()
    {
        for (const GenogramPaper paper : {GenogramPaper::A4, GenogramPaper::A3}) {
            const ReadPdf read = readPdf(genogramPdf(caseA(), m_type, paper));
            QCOMPARE(read.pages, 1);
            for (const genogram::Person& person : m_caseA.graph.persons) {
                for (const QString& word : QString::fromStdString(person.name).split(u' '))
                    QVERIFY2(read.text.contains(word), qPrintable(word));
            }
            QVERIFY(read.text.contains(u"Told by: Saara"_s));
            QVERIFY(read.text.contains(u"Drawn on"_s));
            QVERIFY(read.text.contains(u"the child this is about"_s)); // legend
            QVERIFY(!read.text.contains(u"worker or service"_s)); // there is none in this family
        }
    }

    void joinedPagesShowEverybodyAndWhereTheyGoOn()
    {
        const ReadPdf read = readPdf(genogramPdf(caseA(), m_type, GenogramPaper::A4Joined));
        QVERIFY(read.pages > 2);
        QVERIFY(read.text.contains(u"page 3"_s));
        // On the first page, and once more in the size of the parts.
        for (const genogram::Person& person : m_caseA.graph.persons) {
            if (person.name.size() > 4)
                QVERIFY2(
                    read.text.count(QString::fromStdString(person.name).section(u' ', 0, 0)) >= 2, person.name.c_str());
        }
        QVERIFY(readPdf(genogramPdf(caseA(), m_type, GenogramPaper::A3Joined)).pages < read.pages);
    }

    void aSmallFamilyNeedsNoJoining()
    {
        GenogramSheet sheet = caseA();
        sheet.graph = genogram::test::randomFamily(3, {.persons = 4});
        QCOMPARE(readPdf(genogramPdf(sheet, m_type, GenogramPaper::A4Joined)).pages, 1);
    }

    void aHugeFamilyStaysWithinTheLimits()
    {
        GenogramSheet sheet = caseA();
        sheet.graph = genogram::test::randomFamily(5, {.persons = 900});
        sheet.state.showTies = false;
        const ReadPdf read = readPdf(genogramPdf(sheet, m_type, GenogramPaper::A4Joined));
        QVERIFY(read.pages > 10);
        QVERIFY(read.pages <= kMostJoinedPages + 2);
        const QImage image = genogramImage(sheet, m_type, 8);
        QVERIFY(!image.isNull());
        QVERIFY(image.width() <= kMostPixelsAside + 1 && image.height() <= kMostPixelsAside + 1);
        QVERIFY(qint64(image.width()) * image.height() <= qint64(kMostPixels * 1.01));
    }

    void nobodyIsAPageToo()
    {
        GenogramSheet sheet;
        sheet.day = QDate(2026, 10, 14);
        QCOMPARE(readPdf(genogramPdf(sheet, m_type, GenogramPaper::A4)).pages, 1);
        QVERIFY(!genogramImage(sheet, m_type).isNull());
        QVERIFY(genogramSvg(sheet, m_type).contains("<svg"));
    }

    /// A name is words, whatever it looks like.
    void namesCannotBecomeMarkup()
    {
        GenogramSheet sheet = caseA();
        sheet.title = u"<script>alert(1)</script>"_s;
        sheet.graph.persons[0].name = "\"/><script>x</script>";
        sheet.graph.persons[1].name = "]]>&lol; <!ENTITY a 'b'>";
        const QByteArray svg = genogramSvg(sheet, m_type);
        QVERIFY(!svg.contains("<script"));
        QVERIFY(!svg.contains("<!ENTITY"));
        QXmlStreamReader xml(svg);
        bool isThere = false;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::Characters)
                isThere = isThere || xml.text().contains(u"<script>x"_s);
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(isThere);
    }

    void theSvgSaysTheFamilyInWords()
    {
        QXmlStreamReader xml(genogramSvg(caseA(), m_type));
        QString title;
        QString words;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"title"_s)
                title = xml.readElementText();
            else if (xml.name() == u"desc"_s && words.isEmpty())
                words = xml.readElementText();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(title, u"Ainon perhe"_s);
        QVERIFY(words.contains(u"Aino"_s));
        QVERIFY(words.contains(u"Marjatta"_s));
    }

    void theSameFamilyIsTheSameFile()
    {
        QCOMPARE(genogramPdf(caseA(), m_type, GenogramPaper::A4Joined),
            genogramPdf(caseA(), m_type, GenogramPaper::A4Joined));
        QCOMPARE(genogramSvg(caseA(), m_type), genogramSvg(caseA(), m_type));
    }

    void theMetadataTellsTheDayAlone()
    {
        const ReadPdf read = readPdf(genogramPdf(caseA(), m_type, GenogramPaper::A4));
        QVERIFY(!read.info.contains(u"Qt"_s));
        QVERIFY2(read.info.contains(QRegularExpression(u"CreationDate:.*Oct 14.*2026"_s)), qPrintable(read.info));
    }

private:
    [[nodiscard]] GenogramSheet caseA() const
    {
        GenogramSheet sheet;
        sheet.graph = m_caseA.graph;
        sheet.state.today = m_caseA.today;
        sheet.title = u"Ainon perhe"_s;
        sheet.day = QDate(2026, 10, 14);
        sheet.source = u"Saara"_s;
        return sheet;
    }

    MemoType m_type;
    genogram::test::GraphFile m_caseA;
};

KUDELMA_SUITE(GenogramPaperTest)
#include "tst_genogram_paper.moc"
