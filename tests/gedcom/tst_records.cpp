// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "gedcom/records.h"
#include "support/suites.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma::gedcom;
using Kind = Complaint::Kind;

namespace {

struct ReadFile
{
    explicit ReadFile(const QByteArray& file)
        : result(readRecords(
            {reinterpret_cast<const std::uint8_t*>(file.constData()), std::size_t(file.size())}, complaints))
    { }
    const Records* operator->() const { return &*result; }
    [[nodiscard]] std::vector<Kind> kinds() const
    {
        std::vector<Kind> all;
        for (const Complaint& one : complaints.kept())
            all.push_back(one.kind);
        return all;
    }
    Complaints complaints;
    tl::expected<Records, Error> result;
};

const QByteArray kFile = "0 HEAD\n1 GEDC\n2 VERS 5.5.1\n1 CHAR UTF-8\n0 @I1@ INDI\n1 NAME Aino /Virta/\n1 SEX F\n"
                         "1 BIRT\n2 DATE 12 MAR 2015\n1 NOTE Yksi\n2 CONT kaksi\n2 CONC kolme\n1 FAMC @F1@\n0 TRLR\n";

} // namespace

class TestRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsATree()
    {
        const ReadFile read(kFile);
        QVERIFY(read.result);
        QVERIFY(read.kinds().empty());
        QCOMPARE(read->version(), std::string_view("5.5.1"));
        const NodeIndex aino = read->record("I1");
        QCOMPARE(read->node(aino).tag, std::string("INDI"));
        QCOMPARE(read->node(aino).line, 5);
        QCOMPARE(read->text(aino, "NAME"), std::string_view("Aino /Virta/"));
        QCOMPARE(read->text(read->child(aino, "BIRT"), "DATE"), std::string_view("12 MAR 2015"));
        QCOMPARE(read->text(aino, "NOTE"), std::string_view("Yksi\nkaksikolme"));
        QCOMPARE(read->children(aino, "NOTE").size(), std::size_t(1));
        QCOMPARE(read->target("@I1@"), aino);
        QCOMPARE(read->target("@F1@"), kNoNode);
        QCOMPARE(read->target("@VOID@"), kNoNode);
        QCOMPARE(read->roots().size(), std::size_t(3));
    }

    void everyEndOfALine_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("LF") << QByteArray("\n");
        QTest::newRow("CR") << QByteArray("\r");
        QTest::newRow("CR LF") << QByteArray("\r\n");
        QTest::newRow("LF CR") << QByteArray("\n\r");
    }
    void everyEndOfALine()
    {
        QFETCH(QByteArray, end);
        const ReadFile read(QByteArray(kFile).replace("\n", end));
        QVERIFY(read.kinds().empty());
        QCOMPARE(read->size(), ReadFile(kFile)->size());
        QCOMPARE(read->node(read->record("I1")).line, 5);
    }
    void endsMayBeMixedAndLinesBlankOrIndented()
    {
        const ReadFile read("0 HEAD\r\n1 CHAR UTF-8\n\n\r\n  0 @I1@ INDI\r    1 NAME Aino\n\t1 SEX F\r\n0 TRLR\n\x1A");
        QVERIFY(read.kinds().empty());
        QCOMPARE(read->text(read->record("I1"), "SEX"), std::string_view("F"));
    }

    void valuesAreKeptAsTheyAre()
    {
        const ReadFile read("0 HEAD\n0 @N1@ NOTE  kaksi  \n1 CONT @@alku@@loppu\n1 CONT\n1 CONT \xC3\xA4\n0 TRLR\n");
        QCOMPARE(QString::fromStdString(read->node(read->record("N1")).value), u" kaksi  \n@alku@loppu\n\nä"_s);
    }

    /// Up to 5.5.5 every at sign is doubled, in 7.0 the first one of a line alone; and words are no pointers.
    void atSignsOfEitherVersion()
    {
        const QByteArray lines
            = "1 NOTE @@alku@@loppu\n2 CONT @@I1@@\n1 NOTE a@@b\n1 NOTE @@I1@\n1 NOTE @I1@\n0 TRLR\n";
        const auto notesOf = [&](const QByteArray& version) {
            const ReadFile read("0 HEAD\n1 GEDC\n2 VERS " + version + "\n0 @I1@ INDI\n" + lines);
            QStringList notes;
            for (const NodeIndex note : read->children(read->record("I1"), "NOTE")) {
                const bool isPointer = read->targetOf(note) != kNoNode;
                notes.append(QString::fromStdString(read->node(note).value) + (isPointer ? u" >"_s : QString()));
            }
            return notes;
        };
        QCOMPARE(notesOf("5.5.1"), (QStringList{u"@alku@loppu\n@I1@"_s, u"a@b"_s, u"@I1@"_s, u"@I1@ >"_s}));
        QCOMPARE(notesOf("7.0"), (QStringList{u"@alku@@loppu\n@I1@@"_s, u"a@@b"_s, u"@I1@"_s, u"@I1@ >"_s}));
    }

    void brokenLinesAreToldAndTheRestIsRead()
    {
        const ReadFile read(
            "0 HEAD\n0 @I1@ INDI\n1 NOTE pitkä\nrivi jatkuu\n5 DATE 2015\n1 ???\n1 SEX F\n-1 X\n0 TRLR\n");
        QVERIFY(read.result);
        QCOMPARE(read.kinds(), (std::vector{Kind::NoLevel, Kind::LevelTooDeep, Kind::NoTag, Kind::NoLevel}));
        const NodeIndex aino = read->record("I1");
        QCOMPARE(QString::fromStdString(std::string(read->text(aino, "NOTE"))), u"pitkä\nrivi jatkuu"_s);
        QCOMPARE(QString::fromStdString(std::string(read->text(aino, "SEX"))), u"F\n-1 X"_s);
        QCOMPARE(read->node(read->child(read->child(aino, "NOTE"), "DATE")).level, 2);
        std::vector<int> lines;
        for (const Complaint& one : read.complaints.kept())
            lines.push_back(one.line);
        QCOMPARE(lines, (std::vector{4, 5, 6, 8}));
    }

    void headAndEnd()
    {
        QCOMPARE(ReadFile("0 @I1@ INDI\n").kinds(), (std::vector{Kind::NoHeader, Kind::NoTrailer}));
        QCOMPARE(ReadFile("0 HEAD\n0 TRLR\n0 @I1@ INDI\n").kinds(), std::vector{Kind::AfterTrailer});
        QCOMPARE(ReadFile("0 HEAD\n0 @A@ INDI\n0 @A@ FAM\n0 TRLR\n").kinds(), std::vector{Kind::DuplicateXref});
    }

    void namesOfRecordsAreOnlyNames()
    {
        const ReadFile read(
            "0 HEAD\n0 @__proto__@ INDI\n1 NAME A\n0 @constructor@ INDI\n0 @i1@ INDI\n0 @I1@ INDI\n0 TRLR\n");
        QVERIFY(read.kinds().empty());
        QCOMPARE(read->text(read->record("__proto__"), "NAME"), std::string_view("A"));
        QVERIFY(read->record("i1") != read->record("I1"));
    }

    /// Names come onto screens and into files: nothing in them turns a line around or ends one.
    void controlsAreTakenOut()
    {
        const ReadFile read(
            QByteArrayLiteral("0 HEAD\n0 @I1@ INDI\n1 NAME A\0i\x1Bn\xE2\x80\xAEo\xE2\x81\xA6\xC2\x85\n0 TRLR\n"));
        QCOMPARE(read->text(read->record("I1"), "NAME"), std::string_view("Aino"));
        QCOMPARE(read.kinds(), std::vector{Kind::ControlsDropped});
        QCOMPARE(read.complaints.kept().front().line, 3);
    }

    void limits()
    {
        const auto errorOf = [](const QByteArray& file) { return ReadFile(file).result.error(); };
        QCOMPARE(errorOf(QByteArray(qsizetype(kMaxFileBytes) + 1, ' ')).kind, Error::Kind::TooLarge);
        QCOMPARE(errorOf({}).kind, Error::Kind::NotGedcom);
        QCOMPARE(errorOf("Hyvä äiti\n").kind, Error::Kind::NotGedcom);
        QByteArray many = "0 HEAD\n";
        for (std::size_t i = 0; i < kMaxRecords; ++i)
            many += "0 X\n";
        QCOMPARE(errorOf(many), (Error{Error::Kind::TooManyRecords, int(kMaxRecords) + 1}));
        const ReadFile line("0 HEAD\n1 NOTE " + QByteArray(qsizetype(kMaxLineBytes) + 50, 'x') + "\n0 TRLR\n");
        QCOMPARE(line.kinds(), std::vector{Kind::LineTooLong});
        QVERIFY(line->text(line->roots().front(), "NOTE").size() < kMaxLineBytes);
    }

    /// Depth and length cost no stack, and no more than their bytes.
    void depthAndLengthAreHarmless()
    {
        QByteArray deep = "0 HEAD\n";
        for (int level = 1; level < 100'000; ++level)
            deep += QByteArray::number(level) + " NOTE\n";
        const ReadFile read(deep + "0 TRLR\n");
        QVERIFY(read.result);
        QVERIFY(read.complaints.kept().size() <= kMaxComplaints);
        QByteArray text = "0 HEAD\n0 @N@ NOTE a\n";
        for (int i = 0; i < 300'000; ++i)
            text += "1 CONC b\n";
        const ReadFile note(text + "0 TRLR\n");
        QCOMPARE(note->node(note->record("N")).value.size(), std::size_t(300'001));
        QCOMPARE(note->size(), std::size_t(3));
    }
};

KUDELMA_SUITE(TestRecords)
#include "tst_records.moc"
