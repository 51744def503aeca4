// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/invitation_letter.h"
#include "support/suites.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma;
using namespace kudelma::report;
using meeting::TemplateErrorKind;

namespace {

QJsonObject builtInLetterPack()
{
    QFile file(QStringLiteral(KUDELMA_SOURCE_DIR) + u"/assets/invitations/letters.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

auto readLetters(const QJsonObject& object)
{
    return LetterPack::fromJson(QJsonDocument(object).toJson());
}

QJsonObject withLines(const QString& version, const QJsonArray& lines)
{
    QJsonObject pack = builtInLetterPack();
    QJsonObject letter = pack[version].toObject();
    letter[u"lines"_s] = lines;
    pack[version] = letter;
    return pack;
}

QJsonObject letterLine(const QString& words, const QString& when = u"always"_s)
{
    return {{u"when"_s, when}, {u"text"_s, QJsonObject{{u"fi"_s, words}, {u"sv"_s, words}, {u"en"_s, words}}}};
}

LetterFacts saarasFacts(const QString& language = u"fi"_s)
{
    LetterFacts facts;
    facts.language = language;
    facts.name = u"Saara"_s;
    facts.host = u"Pia Lehtovaara"_s;
    facts.at = QDateTime(QDate(2026, 10, 14), QTime(10, 0));
    facts.place = u"Perhekeskus, iso huone"_s;
    facts.people = QStringList{u"Pia Lehtovaara"_s, u"Outi Sarajoki"_s, u"Marjatta"_s};
    facts.link = u"https://example.org/j/0123#1.abcd"_s;
    return facts;
}

} // namespace

class TestInvitationLetter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheBuiltInLetters()
    {
        const auto pack = readLetters(builtInLetterPack());
        QVERIFY2(pack.has_value(), qPrintable(pack ? QString() : pack.error().path));
        QVERIFY(pack->version(false).lines.size() > pack->version(true).lines.size());
    }

    void refusesWhatIsNotWellFormed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<TemplateErrorKind>("kind");
        const auto row = [](const char* name, const QJsonObject& pack, TemplateErrorKind kind) {
            QTest::newRow(name) << QJsonDocument(pack).toJson() << kind;
        };
        QTest::newRow("too large") << QByteArray(kMaxLetterBytes + 1, ' ') << TemplateErrorKind::TooLarge;
        QTest::newRow("not JSON") << QByteArray("[") << TemplateErrorKind::NotJson;
        row("another format", {{u"format"_s, u"kudelma-preparation"_s}}, TemplateErrorKind::WrongFormat);
        QJsonObject newer = builtInLetterPack();
        newer[u"version"_s] = 2;
        row("a newer version", newer, TemplateErrorKind::NewerVersion);
        row("no lines", withLines(u"adult"_s, {}), TemplateErrorKind::Missing);
        row("no such moment", withLines(u"adult"_s, {letterLine(u"Hei"_s, u"later"_s)}), TemplateErrorKind::OutOfRange);
        row("no such fact", withLines(u"adult"_s, {letterLine(u"Hei {secret}"_s)}), TemplateErrorKind::OutOfRange);
        row("a fact that may be missing", withLines(u"adult"_s, {letterLine(u"Paikka {place}"_s)}),
            TemplateErrorKind::OutOfRange);
        row("a fact without an end", withLines(u"adult"_s, {letterLine(u"Hei {name"_s)}),
            TemplateErrorKind::OutOfRange);
        row("words too long", withLines(u"adult"_s, {letterLine(QString(meeting::kMaxTemplateText + 1, u'x'))}),
            TemplateErrorKind::OutOfRange);
        QJsonObject untold = letterLine(u"Hei"_s);
        untold[u"text"_s] = QJsonObject{{u"fi"_s, u"Hei"_s}, {u"sv"_s, u"Hej"_s}};
        row("a language is missing", withLines(u"adult"_s, {untold}), TemplateErrorKind::Missing);
        const QString twelve = QStringList(kMaxChildSentenceWords, u"sana"_s).join(u' ');
        row("a long sentence for a child", withLines(u"child"_s, {letterLine(twelve + u" vielä."_s)}),
            TemplateErrorKind::OutOfRange);
        QJsonArray many;
        for (int i = 0; i <= kMaxLetterLines; ++i)
            many.append(letterLine(u"Hei"_s));
        row("too many lines", withLines(u"adult"_s, many), TemplateErrorKind::TooMany);
        QJsonObject named = builtInLetterPack();
        named[u"fileName"_s] = QJsonObject{{u"fi"_s, u"../kutsu"_s}, {u"sv"_s, u"a"_s}, {u"en"_s, u"a"_s}};
        row("a file name that is a path", named, TemplateErrorKind::OutOfRange);
    }

    void refusesWhatIsNotWellFormed()
    {
        QFETCH(QByteArray, json);
        QFETCH(TemplateErrorKind, kind);
        const auto pack = LetterPack::fromJson(json);
        QVERIFY(!pack);
        QCOMPARE(pack.error().kind, kind);
    }

    void aChildsSentenceMayBeAsLongAsItSays()
    {
        const QString twelve = QStringList(kMaxChildSentenceWords, u"sana"_s).join(u' ');
        QVERIFY(readLetters(withLines(u"child"_s, {letterLine(twelve + u". "_s + twelve + u'.')})));
    }

    void saysEverythingThatThePersonNeeds_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("people");
        QTest::addColumn<bool>("forChild");
        for (const bool forChild : {false, true}) {
            const QByteArray whose = forChild ? " child" : " adult";
            QTest::newRow("fi" + whose) << u"fi"_s << u"Outi Sarajoki ja Marjatta"_s << forChild;
            QTest::newRow("sv" + whose) << u"sv"_s << u"Outi Sarajoki och Marjatta"_s << forChild;
            QTest::newRow("en" + whose) << u"en"_s << u"Outi Sarajoki, and Marjatta"_s << forChild;
        }
    }

    void saysEverythingThatThePersonNeeds()
    {
        QFETCH(QString, language);
        QFETCH(QString, people);
        QFETCH(bool, forChild);
        LetterFacts facts = saarasFacts(language);
        facts.forChild = forChild;
        const QString text = letterText(invitationLetter(readLetters(builtInLetterPack()).value(), facts));
        for (const QString& said : {u"Saara"_s, u"Pia Lehtovaara"_s, u"2026"_s, u"Perhekeskus"_s, people, facts.link})
            QVERIFY2(text.contains(said), qPrintable(said + u" in "_s + text));
        QVERIFY2(!text.contains(u'{'), qPrintable(text));
        // Neutral for whoever finds it.
        for (const QString& told : {u"suojelu"_s, u"barnskydd"_s, u"protection"_s, u"social"_s, u"sosiaali"_s})
            QVERIFY2(!text.contains(told, Qt::CaseInsensitive), qPrintable(told));
    }

    void tellsNothingOfOthersWhereSomebodyMustNotBeFound()
    {
        for (const bool forChild : {false, true}) {
            LetterFacts facts = saarasFacts();
            facts.guarded = true;
            facts.forChild = forChild;
            const QString text = letterText(invitationLetter(readLetters(builtInLetterPack()).value(), facts));
            for (const QString& told : {u"Outi"_s, u"Marjatta"_s, u"Perhekeskus"_s})
                QVERIFY2(!text.contains(told), qPrintable(told));
            QVERIFY(text.contains(u"kertoo sinulle paikan"_s));
        }
    }

    void whoTakesPartFromElsewhereIsNotToldToComeAnywhere()
    {
        LetterFacts facts = saarasFacts();
        facts.attendance = casework::Attendance::RemoteTablet;
        const QString text = letterText(invitationLetter(readLetters(builtInLetterPack()).value(), facts));
        QVERIFY(!text.contains(u"Perhekeskus"_s) && text.contains(u"omalla laitteellasi"_s));
        facts.link.clear();
        QVERIFY(
            !letterText(invitationLetter(readLetters(builtInLetterPack()).value(), facts)).contains(u"ruutukoodi"_s));
    }

    void whatAFactSaysIsNotTakenForAFact()
    {
        LetterFacts facts = saarasFacts();
        facts.name = u"{host}"_s;
        const Letter letter = invitationLetter(readLetters(builtInLetterPack()).value(), facts);
        QCOMPARE(letter.lines.front().text, u"Hei {host}!"_s);
    }

    void itsPaperTellsNothingButTheLetter()
    {
        LetterFacts facts = saarasFacts();
        facts.code = QImage(25, 25, QImage::Format_RGB32);
        facts.code.fill(Qt::black);
        for (const bool forChild : {false, true}) {
            facts.forChild = forChild;
            const Letter letter = invitationLetter(readLetters(builtInLetterPack()).value(), facts);
            const QByteArray pdf = letterPdf(letter, {u"Noto Sans"_s, u"Noto Serif"_s}, QDate(2026, 10, 1));
            QVERIFY(pdf.startsWith("%PDF-"));
            QVERIFY(!pdf.contains("Saara") && !pdf.contains("Perhekeskus")); // not in what is plain to read
            QVERIFY(pdf.contains("20261001"));
            QCOMPARE(letterPdf(letter, {u"Noto Sans"_s, u"Noto Serif"_s}, QDate(2026, 10, 1)), pdf);
        }
    }
};

KUDELMA_SUITE(TestInvitationLetter)
#include "tst_invitation_letter.moc"
