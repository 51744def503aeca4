// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/quick_phrase.h"
#include "support/suites.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma::report;
using kudelma::casework::Gender;
using kudelma::genogram::TieType;
using Sort = KinStep::Sort;
using Kind = QuickWordsErrorKind;

namespace {

const QDate kToday(2026, 11, 30);

QByteArray fileOf(const QString& language)
{
    QFile file(QStringLiteral(KUDELMA_SOURCE_DIR) + u"/assets/genogram/quick_words_%1.json"_s.arg(language));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject smallFile()
{
    return {{u"format"_s, u"kudelma-quick-words"_s}, {u"version"_s, 1}, {u"language"_s, u"fi"_s},
        {u"kin"_s, QJsonArray{QJsonObject{{u"words"_s, QJsonArray{u"veli"_s}}, {u"path"_s, u"sibling.man"_s}}}}};
}

QByteArray with(const QString& name, const QJsonValue& value)
{
    QJsonObject file = smallFile();
    file[name] = value;
    return QJsonDocument(file).toJson();
}

QJsonArray entry(const QString& word, const QString& key, const QString& value)
{
    return {QJsonObject{{u"words"_s, QJsonArray{word}}, {key, value}}};
}

} // namespace

class QuickPhraseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString& language : {u"fi"_s, u"sv"_s, u"en"_s}) {
            auto words = QuickWords::fromJson(fileOf(language));
            QVERIFY2(words, qPrintable(words ? QString() : language + u": "_s + words.error().path));
            QCOMPARE(words->language(), language);
            m_words.push_back(std::move(*words));
        }
    }

    void understandsTheSameInThreeLanguages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("note");
        QTest::newRow("fi") << u"veli, noin 20, Ruotsi, ei yhteyttä"_s << u"Ruotsi"_s;
        QTest::newRow("sv") << u"bror, ca 20, Sverige, ingen kontakt"_s << u"Sverige"_s;
        QTest::newRow("en") << u"brother, about 20, Sweden, no contact"_s << u"Sweden"_s;
        QTest::newRow("dictated") << u"Veli noin kaksikymmentä vuotta Ruotsissa ei yhteyttä"_s << u"Ruotsissa"_s;
    }

    void understandsTheSameInThreeLanguages()
    {
        QFETCH(QString, text);
        QFETCH(QString, note);
        const QuickRelative brother = read(text);
        QCOMPARE(brother.kin.path.size(), std::size_t(1));
        QVERIFY(brother.kin.path.front() == (KinStep{Sort::Sibling, Gender::Man}));
        QCOMPARE(brother.born.text(), u"~2006"_s);
        QCOMPARE(brother.gender, Gender::Man);
        QCOMPARE(brother.note, note);
        QCOMPARE(brother.name, QString());
        QVERIFY(brother.tie == TieType::Cutoff);
        QVERIFY(!brother.withheld);
    }

    void readsNamesAgesAndYears_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("born");
        QTest::addColumn<QString>("died");
        QTest::addColumn<QString>("note");
        const auto row = [](const QString& text, const QString& name, const QString& born, const QString& died = {},
                             const QString& note = {}) {
            QTest::newRow(qPrintable(text)) << text << name << born << died << note;
        };
        row(u"isosisko Mira 17 v, asuu Turussa"_s, u"Mira"_s, u"~2009"_s, {}, u"asuu Turussa"_s);
        row(u"äiti, Saara, s. 1987"_s, u"Saara"_s, u"1987"_s);
        row(u"isä Jesse Virtanen n. 1985"_s, u"Jesse Virtanen"_s, u"~1985"_s);
        row(u"pikkuveli 3 kk"_s, {}, u"~2026-08"_s);
        row(u"veli 20-vuotias"_s, {}, u"~2006"_s);
        row(u"veli 20v."_s, {}, u"~2006"_s);
        row(u"ukki, kuoli 2010"_s, {}, {}, u"2010"_s);
        row(u"ukki k. 2010, s. 1940"_s, {}, u"1940"_s, u"2010"_s);
        row(u"mummo kuoli 3 vuotta sitten"_s, {}, {}, u"~2023"_s);
        row(u"eno, parikymppinen"_s, {}, u"~2006"_s);
        row(u"farmor, heter Gun-Britt, född 1948"_s, u"Gun-Britt"_s, u"1948"_s);
        row(u"en bror"_s, {}, {});
        row(u"a brother called Tom, thirty five years old, in prison"_s, u"Tom"_s, u"~1991"_s, {}, u"in prison"_s);
        row(u"veli, Malmö"_s, {}, {}, {}, u"Malmö"_s); // a place in the Swedish words
        row(u"veli 300"_s, {}, {}, {}, u"300"_s);
        row(u"veli 2150"_s, {}, {}, {}, u"2150"_s);
        row(u"veli 1980-luvulla"_s, {}, {}, {}, u"1980-luvulla"_s);
    }

    void readsNamesAgesAndYears()
    {
        QFETCH(QString, text);
        const QuickRelative found = read(text);
        QVERIFY(found.isUnderstood());
        QTEST(found.name, "name");
        QTEST(found.born.text(), "born");
        QTEST(found.died.text(), "died");
        QTEST(found.note, "note");
    }

    void knowsTheWayToARelative_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("steps");
        QTest::addColumn<Sort>("last");
        QTest::addColumn<Gender>("gender");
        const auto row = [](const QString& text, int steps, Sort last, Gender gender) {
            QTest::newRow(qPrintable(text)) << text << steps << last << gender;
        };
        row(u"eno"_s, 2, Sort::Sibling, Gender::Man);
        row(u"äidin äiti"_s, 2, Sort::Parent, Gender::Woman);
        row(u"mormor"_s, 2, Sort::Parent, Gender::Woman);
        row(u"isäpuoli"_s, 2, Sort::Partner, Gender::Man);
        row(u"serkku, tyttö"_s, 3, Sort::Child, Gender::Woman);
        row(u"velipuoli"_s, 1, Sort::HalfSibling, Gender::Man);
        row(u"sijaisäiti"_s, 1, Sort::FosterParent, Gender::Woman);
        row(u"ex-wife"_s, 1, Sort::FormerPartner, Gender::Woman);
        row(u"koira"_s, 1, Sort::Pet, Gender::Unknown);
        row(u"ystävä"_s, 1, Sort::NonKin, Gender::Unknown);
    }

    void knowsTheWayToARelative()
    {
        QFETCH(QString, text);
        const QuickRelative found = read(text);
        QTEST(int(found.kin.path.size()), "steps");
        QTEST(found.kin.path.back().sort, "last");
        QTEST(found.gender, "gender");
    }

    void countsSeveralOfAKind()
    {
        QCOMPARE(read(u"kolme veljeä"_s).count, 3);
        QCOMPARE(read(u"2 syskon"_s).count, 2);
        QCOMPARE(read(u"two sisters, no contact"_s).count, 2);
        QCOMPARE(read(u"%1 veljeä"_s.arg(kMaxQuickCount)).count, kMaxQuickCount);
        QVERIFY(!read(u"%1 veljeä"_s.arg(kMaxQuickCount + 1)).isUnderstood());
    }

    void withoutAWordForWhoItIsNothingIsUnderstood()
    {
        QVERIFY(!read(u""_s).isUnderstood());
        QVERIFY(!read(u"Mika, 20, Ruotsi"_s).isUnderstood());
        QVERIFY(!read(u",,; ,"_s).isUnderstood());
    }

    void harmIsHeldBackWithAllThatStandsBesideIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("fi") << u"isäpuoli, 40, lyö Ainoa, Turku"_s;
        QTest::newRow("sv") << u"styvpappa, 40, slår Aino, Åbo"_s;
        QTest::newRow("en") << u"stepfather, 40, hits Aino, Turku"_s;
        QTest::newRow("mixed") << u"isäpuoli, 40, violent kotona, Turku"_s;
    }

    void harmIsHeldBackWithAllThatStandsBesideIt()
    {
        QFETCH(QString, text);
        const QuickRelative found = read(text);
        QVERIFY(found.isUnderstood());
        QVERIFY(found.withheld);
        QVERIFY(!found.tie);
        QVERIFY2(found.note == u"Turku"_s || found.note == u"Åbo"_s, qPrintable(found.note));
        QCOMPARE(found.name, QString());
        QCOMPARE(found.born.text(), u"~1986"_s);
    }

    void harmAndHealthAreHeardInEveryForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("harm");
        const auto rows = [](const QString& kin, bool harm, const QStringList& all) {
            for (const QString& said : all)
                QTest::newRow(qPrintable(said)) << u"%1, %2"_s.arg(kin, said) << harm;
        };
        rows(u"isä Pekka"_s, true,
            {u"lyötiin lapsena"_s, u"äiti peloissaan"_s, u"käytti lasta hyväksi"_s, u"hakattiin"_s, u"potkittiin"_s,
                u"hakkasi äitiä"_s, u"hakannut äitiä"_s, u"pahoinpiteli äidin"_s, u"on pahoinpidellyt"_s, u"raiskasi"_s,
                u"raiskaus 2010"_s, u"uhkaa tappaa"_s, u"uhkasi äitiä"_s, u"uhkaili"_s, u"potki ovea"_s,
                u"kuristi äitiä"_s, u"ahdisteli siskoa"_s, u"lähisuhdeväkivaltaa kotona"_s, u"Pelotteli lapsia."_s,
                u"(väkivaltainen)"_s, u"käytti hyväksi"_s, u"laiminlyö lapsia"_s, u"pääsee, lyö"_s});
        rows(u"isä Pekka"_s, false,
            {u"usein juovuksissa"_s, u"joivat yhdessä"_s, u"viinaa kotona"_s, u"päissään"_s, u"syövästä toipumassa"_s,
                u"alkoholisti"_s, u"ex-alkoholisti"_s, u"alkoholismia"_s, u"masennus"_s, u"masentunut"_s, u"juo"_s,
                u"Juo paljon"_s, u"päihteet"_s, u"päihdeongelma"_s, u"huumeet"_s, u"käyttää huumeita"_s,
                u"sairastaa syöpää"_s, u"skitsofrenia"_s, u"mielenterveysongelmia"_s, u"ADHD"_s, u"adhd:n takia"_s,
                u"keskenmeno 2012"_s, u"itsemurhayritys"_s, u"rattijuoppo"_s, u"huumeet/alkoholi"_s});
        rows(u"pappa Kalle"_s, true, {u"misshandlade mamma"_s, u"hotade mamma"_s, u"våldtog"_s, u"trakasserier"_s});
        rows(u"pappa Kalle"_s, false,
            {u"alkoholist"_s, u"alkoholmissbruk"_s, u"deprimerad"_s, u"dricker"_s, u"knarkar"_s, u"narkotika"_s,
                u"psykisk ohälsa"_s, u"sjukskriven"_s, u"missfall"_s});
        rows(u"father Tom"_s, true,
            {u"assaulted her"_s, u"threatened mum"_s, u"strangled her"_s, u"beat her up"_s, u"molested her"_s});
        rows(u"father Tom"_s, false,
            {u"alcoholic"_s, u"depression"_s, u"drinks a lot"_s, u"drugs"_s, u"drug-addict"_s, u"mental health"_s,
                u"has cancer"_s, u"miscarriage"_s});
    }

    void harmAndHealthAreHeardInEveryForm()
    {
        QFETCH(QString, text);
        const QuickRelative found = read(text);
        QVERIFY(found.isUnderstood());
        QTEST(found.withheld, "harm");
        QCOMPARE(found.withheldHealth, !found.withheld);
        QVERIFY2(!found.note.contains(u' ') && found.note.size() < 10, qPrintable(found.note));
        QVERIFY(found.name == text.section(u',', 0, 0).section(u' ', 1));
    }

    void bothKindsOfWordsAreToldOf()
    {
        const QuickRelative found = read(u"isä Pekka, alkoholisti, hakkasi äitiä"_s);
        QVERIFY(found.withheld && found.withheldHealth);
        QCOMPARE(found.name, u"Pekka"_s);
        QCOMPARE(found.note, QString());
    }

    /// Words that only begin as those do, names and places among them.
    void ordinaryWordsAreKept_data()
    {
        QTest::addColumn<QString>("note");
        for (const QString& note : {u"uhkea"_s, u"tekee hakkuutyötä"_s, u"juoksee paljon"_s, u"asuu hotellissa"_s,
                 u"bor på hotell"_s, u"on sairaanhoitaja"_s, u"sairaalassa töissä"_s, u"pelkästään kesällä"_s,
                 u"potkupalloa"_s, u"kotona Vammalassa"_s, u"lähtöisin Pelkosenniemeltä"_s, u"tekee psykologiaa"_s,
                 u"huumorintajuinen"_s, u"lyhyt"_s, u"psykosocialt arbete"_s, u"drog hit 2015"_s, u"fruktträdgård"_s,
                 u"räddningsverket"_s, u"sjuksköterska"_s, u"flyttade hit"_s, u"works in a drugstore"_s,
                 u"plays football"_s, u"hitchhikes"_s, u"uhkarohkea"_s, u"musiikki: lyömäsoittimet"_s})
            QTest::newRow(qPrintable(note)) << note;
    }

    void ordinaryWordsAreKept()
    {
        QFETCH(QString, note);
        const QuickRelative found = read(u"veli Ville, "_s + note);
        QVERIFY(!found.withheld && !found.withheldHealth);
        QCOMPARE(found.name, u"Ville"_s);
        QVERIFY(!found.note.isEmpty());
    }

    void namesAreKept_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name :
            {u"Juho"_s, u"Juoni"_s, u"Jouko"_s, u"Pekka Hakkarainen"_s, u"Hakan"_s, u"Aino Pelkonen"_s, u"Uhro"_s,
                u"Raiskio"_s, u"Murhaf"_s, u"Rehab"_s, u"Rape"_s, u"Alistair"_s, u"Beatrice"_s, u"Pilvi"_s, u"Aga"_s,
                u"Dementjev"_s, u"Vainio"_s, u"Abu Salim"_s, u"Humalajoki"_s, u"Parkinson"_s})
            QTest::newRow(qPrintable(name)) << name;
    }

    void namesAreKept()
    {
        QFETCH(QString, name);
        const QuickRelative found = read(u"veli "_s + name);
        QVERIFY(!found.withheld && !found.withheldHealth);
        QCOMPARE(found.name, name);
    }

    /// Who cares for a child need not be a parent by birth, and twins are more than siblings: such words draw nothing.
    void wordsThatSayLessThanALineDoesAreNotUnderstood()
    {
        for (const QString& word : {u"vanhempi"_s, u"huoltaja"_s, u"kaksonen"_s, u"äijä"_s, u"förälder"_s,
                 u"vårdnadshavare"_s, u"tvilling"_s, u"parent"_s, u"guardian"_s, u"twin"_s})
            QVERIFY2(!read(word + u" Kim"_s).isUnderstood(), qPrintable(word));
    }

    void whatIsBeyondTheLimitIsNotRead()
    {
        const QString filler = u"x"_s.repeated(kMaxQuickPhrase);
        QVERIFY(!read(filler + u", veli"_s).isUnderstood());
        const QuickRelative found = read(u"veli, "_s + filler);
        QVERIFY(found.note.size() < kMaxQuickPhrase);
        QVERIFY(read(u"veli "_s + u"A"_s.repeated(300)).name.size() <= kMaxQuickName);
    }

    void anAgeOrAYearIsADateOfBirth()
    {
        const auto born = [&](const QString& text) { return bornFrom(text, m_words, kToday); };
        QCOMPARE(born(u"2012"_s)->text(), u"2012"_s);
        QCOMPARE(born(u"2012-06-19"_s)->text(), u"2012-06-19"_s);
        QCOMPARE(born(u"~2012"_s)->text(), u"~2012"_s);
        QCOMPARE(born(u"14"_s)->text(), u"~2012"_s);
        QCOMPARE(born(u"noin 20"_s)->text(), u"~2006"_s);
        QCOMPARE(born(u"20 år"_s)->text(), u"~2006"_s);
        QCOMPARE(born(u"3 kk"_s)->text(), u"~2026-08"_s);
        QVERIFY(born(u""_s)->isEmpty());
        for (const QString& text : {u"121"_s, u"veli 20"_s, u"keväällä"_s, u"2012-13-40"_s, u"-4"_s})
            QVERIFY2(!born(text), qPrintable(text));
    }

    void aFileThatIsWrongAnywhereIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("too large") << QByteArray(kMaxQuickWordsBytes + 1, ' ') << Kind::TooLarge;
        QTest::newRow("no JSON") << QByteArray("{") << Kind::NotJson;
        QTest::newRow("format") << with(u"format"_s, u"other"_s) << Kind::WrongFormat;
        QTest::newRow("newer") << with(u"version"_s, 2) << Kind::NewerVersion;
        QTest::newRow("no language") << with(u"language"_s, QString()) << Kind::Missing;
        QTest::newRow("no kin") << with(u"kin"_s, QJsonArray()) << Kind::Missing;
        QTest::newRow("no words") << with(u"kin"_s, QJsonArray{QJsonObject{{u"path"_s, u"child"_s}}}) << Kind::Missing;
        QTest::newRow("a step nobody knows")
            << with(u"kin"_s, entry(u"veli"_s, u"path"_s, u"friend"_s)) << Kind::Unknown;
        QTest::newRow("a gender nobody knows")
            << with(u"kin"_s, entry(u"veli"_s, u"path"_s, u"sibling.boy"_s)) << Kind::Unknown;
        QTest::newRow("a pet's child") << with(u"kin"_s, entry(u"x"_s, u"path"_s, u"pet/child"_s)) << Kind::Unknown;
        QTest::newRow("too many steps") << with(u"kin"_s, entry(u"x"_s, u"path"_s, u"child/child/child/child/child"_s))
                                        << Kind::TooMany;
        QTest::newRow("a tie nobody knows") << with(u"ties"_s, entry(u"x"_s, u"tie"_s, u"hug"_s)) << Kind::Unknown;
        QTest::newRow("a tie of harm") << with(u"ties"_s, entry(u"lyö"_s, u"tie"_s, u"physical-abuse"_s))
                                       << Kind::Unknown;
        QTest::newRow("a long word") << with(u"places"_s, QJsonArray{u"x"_s.repeated(kMaxQuickWordLetters + 1)})
                                     << Kind::TooLong;
        QTest::newRow("a long phrase") << with(u"places"_s, QJsonArray{u"a b c d e f"_s}) << Kind::TooLong;
        QTest::newRow("a short stem") << with(u"harm"_s, QJsonArray{u"juo*"_s}) << Kind::TooShort;
        QTest::newRow("a stem of two words") << with(u"health"_s, QJsonArray{u"juo paljo*"_s}) << Kind::Unknown;
        QTest::newRow("a long stem") << with(u"harm"_s, QJsonArray{u"x"_s.repeated(kMaxQuickWordLetters + 1) + u'*'})
                                     << Kind::TooLong;
        QTest::newRow("a stem of nothing") << with(u"harm"_s, QJsonArray{u"*"_s}) << Kind::Missing;
        QTest::newRow("two asterisks") << with(u"harm"_s, QJsonArray{u"*hakka*"_s}) << Kind::Unknown;
        QTest::newRow("a stem of a place") << with(u"places"_s, QJsonArray{u"helsin*"_s}) << Kind::Unknown;
        QTest::newRow("a number beyond an age") << with(u"numbers"_s, QJsonObject{{u"tuhat"_s, 1000}}) << Kind::Unknown;
        QJsonArray twice = entry(u"veli"_s, u"path"_s, u"sibling.man"_s);
        twice.append(twice.first());
        QTest::newRow("twice") << with(u"kin"_s, twice) << Kind::Duplicate;
        QJsonArray many;
        for (qsizetype i = 0; i <= kMaxQuickEntries; ++i)
            many.append(QString::number(i));
        QTest::newRow("too many") << with(u"places"_s, many) << Kind::TooMany;
    }

    void aFileThatIsWrongAnywhereIsRefused()
    {
        QFETCH(QByteArray, file);
        const auto words = QuickWords::fromJson(file);
        QVERIFY(!words);
        QTEST(words.error().kind, "kind");
        QVERIFY(QuickWords::fromJson(QJsonDocument(smallFile()).toJson()));
    }

private:
    [[nodiscard]] QuickRelative read(const QString& text) const { return readQuickPhrase(text, m_words, kToday); }

    std::vector<QuickWords> m_words;
};

KUDELMA_SUITE(QuickPhraseTest)
#include "tst_quick_phrase.moc"
