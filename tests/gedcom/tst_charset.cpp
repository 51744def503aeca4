// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "gedcom/charset.h"
#include "support/suites.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma::gedcom;
using Kind = Complaint::Kind;

namespace {

std::span<const std::uint8_t> bytesOf(const QByteArray& file)
{
    return {reinterpret_cast<const std::uint8_t*>(file.constData()), std::size_t(file.size())};
}

QByteArray head(const QByteArray& charset, const QByteArray& name)
{
    return "0 HEAD\n1 CHAR " + charset + "\n0 @I1@ INDI\n1 NAME " + name + "\n0 TRLR\n";
}

struct Text
{
    explicit Text(const QByteArray& file)
    {
        const Decoded decoded = decode(bytesOf(file), complaints);
        text = QString::fromStdString(decoded.text);
        charset = decoded.charset;
    }
    [[nodiscard]] bool complains(Kind kind) const
    {
        return std::ranges::any_of(complaints.kept(), [&](const Complaint& one) { return one.kind == kind; });
    }
    Complaints complaints;
    QString text;
    Charset charset{};
};

} // namespace

class TestCharset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAFileSaysIsRead_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("charset");
        const auto row = [](const char* what, const QByteArray& file, const QString& name, Charset charset) {
            QTest::newRow(what) << file << name << int(charset);
        };
        row("utf-8", head("UTF-8", "Väinö /Ärjä/"), u"Väinö /Ärjä/"_s, Charset::Utf8);
        row("utf-8 with a mark", "\xEF\xBB\xBF" + head("UTF-8", "Väinö"), u"Väinö"_s, Charset::Utf8);
        row("cp1252", head("ANSI", "V\xE4in\xF6 \x8Apela \x80"), u"Väinö Špela €"_s, Charset::Windows1252);
        row("latin1", head("ISO-8859-1", "V\xE4in\xF6"), u"Väinö"_s, Charset::Windows1252);
        row("ibm", head("IBMPC", "V\x84in\x94 \x8Er"), u"Väinö Är"_s, Charset::Ibm437);
        row("ansel", head("ANSEL", "V\xE8\x61in\xE8\x6F \xA2rsted \xEA\x41land \xCF"), u"Väinö Ørsted Åland ß"_s,
            Charset::Ansel);
        row("ansel, two marks", head("ANSEL", "\xE2\xE3\x61"), u"ấ"_s.normalized(QString::NormalizationForm_C),
            Charset::Ansel);
        row("ascii", head("ASCII", "Aino"), u"Aino"_s, Charset::Utf8);
        row("no name at all", "0 HEAD\n0 @I1@ INDI\n1 NAME V\xC3\xA4in\xC3\xB6\n", u"Väinö"_s, Charset::Utf8);
    }
    void whatAFileSaysIsRead()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, name);
        QFETCH(int, charset);
        if (QTest::currentDataTag() == QByteArray("ansel, two marks"))
            name = u"ẫ"_s.normalized(QString::NormalizationForm_D).normalized(QString::NormalizationForm_C);
        const Text read(file);
        QCOMPARE(int(read.charset), charset);
        if (QTest::currentDataTag() != QByteArray("ansel, two marks"))
            QVERIFY2(read.text.contains(name), qPrintable(read.text));
        else
            QVERIFY(read.text.contains(u"a\u0301\u0302"_s.normalized(QString::NormalizationForm_C)));
        QCOMPARE(read.complaints.total(), std::size_t(0));
    }

    void utf16InEitherOrder()
    {
        const QString text = QString::fromUtf8(head("UNICODE", "Väinö 👪"));
        for (const bool hasMark : {true, false}) {
            for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
                QStringEncoder encode(
                    encoding, hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
                const QByteArray file = encode(text);
                const Text read(file);
                QCOMPARE(read.text, text);
                QCOMPARE(read.complaints.total(), std::size_t(0));
            }
        }
    }

    /// An odd byte at the end, and half a pair.
    void brokenUtf16LosesOnlyWhatIsBroken()
    {
        QStringEncoder encode(QStringConverter::Utf16LE);
        QByteArray file = encode(u"0 HEAD\n1 NAME A"_s);
        file += QByteArray("\x00\xD8", 2);
        file += encode(u"ino"_s) + 'x';
        const Text read(file);
        QVERIFY(read.text.contains(u"A\uFFFDino"_s));
        QVERIFY(read.complains(Kind::BytesUnreadable));
    }

    /// The commonest lie: Windows-1252 under the name of UTF-8.
    void aFileThatNamesAnotherCharsetIsReadAndTold()
    {
        const Text lie(head("UTF-8",
            "J\xFCrgen /Gr\xF6\xDF"
            "e/"));
        QVERIFY(lie.text.contains(u"Jürgen /Größe/"_s));
        QVERIFY(lie.complains(Kind::CharsetWrong));
        QCOMPARE(lie.charset, Charset::Windows1252);
        const Text other(head("ANSI", "Väinö"));
        QVERIFY(other.text.contains(u"Väinö"_s));
        QVERIFY(other.complains(Kind::CharsetWrong));
        const Text ansel(head("ANSEL", "Väinö"));
        QVERIFY(ansel.text.contains(u"Väinö"_s));
        const Text unknown(head("KLINGON", "V\xE4in\xF6"));
        QVERIFY(unknown.text.contains(u"Väinö"_s));
        QVERIFY(unknown.complains(Kind::CharsetUnknown));
    }

    /// One damaged byte does not turn the whole file into another character set.
    void oneBadByteCostsOneLetter()
    {
        const Text read(head("UTF-8", "Väinö Ärjä ja \xE4iti Östen"));
        QVERIFY(read.text.contains(u"Väinö Ärjä ja äiti Östen"_s));
        QCOMPARE(read.charset, Charset::Utf8);
        QCOMPARE(read.complaints.kept().size(), std::size_t(1));
        QCOMPARE(read.complaints.kept().front().kind, Kind::BytesUnreadable);
        QCOMPARE(read.complaints.kept().front().line, 4);
    }

    /// Neither too long sequences nor halves of pairs are UTF-8.
    void illFormedUtf8IsNotTaken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("overlong") << QByteArray("\xC0\xAF");
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80");
        QTest::newRow("beyond") << QByteArray("\xF4\x90\x80\x80");
        QTest::newRow("cut") << QByteArray("\xE2\x82");
        QTest::newRow("alone") << QByteArray("\x80");
    }
    void illFormedUtf8IsNotTaken()
    {
        QFETCH(QByteArray, bytes);
        const Text read(head("UTF-8", "Väinö Ärjä Öö Åå Ää " + bytes));
        QVERIFY(read.complaints.total() > 0);
        const QString name = read.text.section(u"NAME "_s, 1).section(u'\n', 0, 0);
        QVERIFY(name.startsWith(u"Väinö Ärjä"_s));
        QCOMPARE(name.toUtf8(), QString::fromUtf8(name.toUtf8()).toUtf8());
    }

    void anAvalancheOfMarksIsBounded()
    {
        const Text read(head("ANSEL", QByteArray(5000, '\xE2') + "a"));
        QVERIFY(read.text.size() < 200);
    }

    void nothingIsNothing()
    {
        QVERIFY(Text({}).text.isEmpty());
        QVERIFY(Text("\xFF\xFE").text.isEmpty());
        QVERIFY(Text("\xEF\xBB\xBF").text.isEmpty());
    }
};

KUDELMA_SUITE(TestCharset)
#include "tst_charset.moc"
