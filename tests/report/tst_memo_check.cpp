// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/round_table.h"
#include "report/memo_check.h"
#include "report/played_case.h"
#include "support/suites.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma::casework;
using namespace kudelma::casework::test;
using namespace kudelma::report;
using namespace kudelma::report::test;

using Access = RoundTable::Access;
using Kind = CheckFinding::Kind;

namespace {

/// Pia and Saara read the memo; of Leevi, his home and what Aino said only Pia and Jonna know.
struct TwoCircles
{
    RoundTable table;
    CircleId family = table.circle({{member("pia"), Access::Shared}, {member("saara"), Access::Own}});
    CircleId team = table.circle({{member("pia"), Access::Shared}, {member("jonna"), Access::Shared}});
    RecordId aino = put(family, person(u"Aino"_s));
    RecordId leevi = put(team, person(u"Leevi"_s));
    std::unique_ptr<CaseView> view;

    TwoCircles()
    {
        Person pekka = person(u"Pekka"_s);
        pekka.familyName = u"Nieminen"_s;
        put(team, pekka);
        Household home;
        home.name = u"Turvakoti Lyhty"_s;
        home.address = u"Kuusikuja 7 B 12"_s;
        put(team, home);
        Voice voice;
        voice.person = leevi;
        voice.words = u"Mä kuuntelen yöllä, onko äiti hereillä vai ei."_s;
        put(team, voice);
    }
    template <class T>
    RecordId put(const CircleId& circle, const T& value)
    {
        const auto made = table.editor("pia").add<T>(circle, value);
        if (!made)
            qFatal("%s", qPrintable(made.error().context));
        return *made;
    }
    [[nodiscard]] std::vector<CheckFinding> check(const QString& text)
    {
        view = table.view({member("pia")});
        return checkTexts(*view, MemoSource(*view, family), {{u"Askeleet"_s, text, {}}});
    }
    [[nodiscard]] QStringList found(const QString& text)
    {
        QStringList words;
        for (const CheckFinding& finding : check(text))
            words << finding.found;
        return words;
    }
};

} // namespace

/// What a memo's readers may not know from elsewhere, and what they may.
class MemoCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsFoundInItsEndings()
    {
        TwoCircles two;
        for (const QString& word : {u"Leevi"_s, u"Leeviä"_s, u"Leevin"_s, u"Leeville"_s, u"Pekan"_s, u"Pekkaa"_s,
                 u"Nieminen"_s, u"Niemisen"_s, u"LEEVI"_s})
            QCOMPARE(two.found(u"Sovittiin, että %1 asiaa mietitään."_s.arg(word)), QStringList(word));
        const CheckFinding finding = two.check(u"Soitetaan Leeville."_s).front();
        QCOMPARE(finding.kind, Kind::Name);
        QCOMPARE(finding.place, u"Askeleet"_s);
        QCOMPARE(finding.record, two.leevi);
    }

    void namesAreFoundHoweverTheyAreInflected_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, const char* word) {
            QTest::addRow("%s", word) << QString::fromUtf8(name) << QString::fromUtf8(word);
        };
        row("Joonas", "Joonaksen");
        row("Tuomas", "Tuomaalle");
        row("Koski", "Kosken");
        row("Niemi", "Niemestä");
        row("Mäki", "Mäen");
        row("Lahti", "Lahden");
        row("Lehto", "Lehdolle");
        row("Satu", "Sadun");
        row("Virta", "Virran");
        row("Virtanen", "Virtasta");
        row("Repo", "Revon");
        row("Ida", "Idan");
        row("Aku", "Akulle");
        row("Bo", "Bon");
        row("Оксана", "Оксану");
        row("Петро", "Петрови");
    }
    void namesAreFoundHoweverTheyAreInflected()
    {
        QFETCH(QString, name);
        QFETCH(QString, word);
        TwoCircles two;
        two.put(two.team, person(name));
        QCOMPARE(two.found(u"Sovittiin, että %1 asiaa mietitään."_s.arg(word)), QStringList(word));
    }

    void whoWritesWithoutCapitalsIsReadToo()
    {
        TwoCircles two;
        QCOMPARE(two.found(u"leevi tuli kotiin"_s), QStringList(u"leevi"_s));
    }

    void whatWasSaidInFewWordsIsFoundWhole()
    {
        TwoCircles two;
        Voice voice;
        voice.person = two.leevi;
        voice.words = u"Isä löi mua."_s;
        two.put(two.team, voice);
        QCOMPARE(two.found(u"Lapsi sanoi: isä löi mua, ja itki."_s), QStringList(u"isä löi mua"_s));
        QCOMPARE(two.found(u"Isä löi vasaralla."_s), QStringList());
    }

    void aStreetIsFoundByItsName()
    {
        TwoCircles two;
        QCOMPARE(two.found(u"He muuttivat Kuusikujalle."_s), QStringList(u"Kuusikujalle"_s));
        QCOMPARE(two.found(u"Osoite on Kuusikuja 7\n  B  12."_s).size(), 1);
    }

    void whatTheReadersKnowIsNoFinding()
    {
        TwoCircles two;
        QCOMPARE(two.found(u"Aino ja Ainon äiti juttelevat."_s), QStringList());
        two.put(two.family, person(u"Leevi"_s)); // now the family knows of a Leevi as well
        QCOMPARE(two.found(u"Soitetaan Leeville."_s), QStringList());
    }

    void wordsThatOnlyLookLikeNamesAreNoFinding()
    {
        TwoCircles two;
        two.put(two.team, person(u"Onni"_s));
        QCOMPARE(two.found(u"Se oli onni, ja pekka ei ole täällä."_s), QStringList());
        QCOMPARE(two.found(u"Leevintupalaisille"_s), QStringList()); // a word of its own
    }

    void anAddressIsFoundHoweverItIsSpaced()
    {
        TwoCircles two;
        const auto findings = two.check(u"Tavataan: kuusikuja 7 b 12, kello 10."_s);
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings.front().kind, Kind::Address);
        QCOMPARE(findings.front().found, u"kuusikuja 7 b 12"_s);
    }

    void fiveWordsInARowAreFoundAndFourAreNot()
    {
        TwoCircles two;
        QCOMPARE(two.found(u"Lapsi: kuuntelen yöllä onko äiti."_s), QStringList());
        QCOMPARE(two.found(u"Lapsi: KUUNTELEN yöllä – onko äiti hereillä?"_s),
            QStringList(u"KUUNTELEN yöllä – onko äiti hereillä"_s));
        // What goes on is one finding, to its end.
        QCOMPARE(two.found(u"mä kuuntelen yöllä onko äiti hereillä vai ei sitten"_s),
            QStringList(u"mä kuuntelen yöllä onko äiti hereillä vai ei"_s));
    }

    void wordsThatTheReadersHoldTooAreNoFinding()
    {
        TwoCircles two;
        Step step;
        step.what = u"Äiti kertoo: kuuntelen yöllä onko äiti hereillä, sanoi lapsi."_s;
        two.put(two.family, step);
        QCOMPARE(two.found(u"kuuntelen yöllä onko äiti hereillä"_s), QStringList());
    }

    /// What slipped into a record of the readers stands there, and is found all the same.
    void whatSlippedIntoARecordIsFound()
    {
        TwoCircles two;
        Step step;
        step.what = u"Soitetaan Leeville, joka sanoi: kuuntelen yöllä onko äiti hereillä."_s;
        const RecordId id = two.put(two.family, step);
        two.view = two.table.view({member("pia")});
        const MemoSource source(*two.view, two.family);
        QStringList found;
        for (const CheckFinding& finding : checkTexts(*two.view, source, textsOf(makeMemo(source, {}, options()))))
            found << finding.found;
        QCOMPARE(found, QStringList({u"Leeville"_s, u"kuuntelen yöllä onko äiti hereillä"_s}));
        QVERIFY(!id.isNull());
    }

    void aLetterForFewMakesNoSecretOfWhatEverybodyKnows()
    {
        TwoCircles two;
        Step step;
        step.what = u"Soitetaan mummolle joka ilta ennen nukkumaanmenoa."_s;
        two.put(two.family, step);
        Note letter;
        letter.sort = NoteSort::Letter;
        letter.words = u"Sovittiin: soitetaan mummolle joka ilta ennen nukkumaanmenoa."_s;
        two.put(two.team, letter);
        two.view = two.table.view({member("pia")});
        const MemoSource source(*two.view, two.family);
        QVERIFY(checkTexts(*two.view, source, textsOf(makeMemo(source, {}, options()))).empty());
    }

    void noMoreThanSoManyAreListed()
    {
        TwoCircles two;
        std::vector<CheckedText> texts;
        for (std::size_t i = 0; i < kMaxFindings + 20; ++i)
            texts.push_back({QString::number(i), u"Leevi"_s, {}});
        two.view = two.table.view({member("pia")});
        QCOMPARE(checkTexts(*two.view, MemoSource(*two.view, two.family), texts).size(), kMaxFindings);
    }

    /// The memos of the practice case are written by careful people: nothing in them is another circle's words.
    void inThePractisedCaseTheFamilysMemoHasNothingOfAnotherCircle()
    {
        const PlayedCase played;
        const MemoSource source = played.source(u"all_present"_s);
        for (const CheckFinding& finding :
            checkTexts(played.everything(), source, textsOf(played.memo(u"all_present"_s))))
            QVERIFY2(finding.kind != Kind::Address, qPrintable(finding.line));
        // And with a sentence slipped in, it does not pass.
        Memo memo = played.memo(u"all_present"_s);
        const auto words = played.everything().get<Voice>(played.id("AQ2"));
        QVERIFY(words);
        MemoEntry slipped;
        slipped.text = u"Lapsi kertoi: "_s + words->value.words;
        memo.sections.back().entries.push_back(slipped);
        const auto found = checkTexts(played.everything(), source, textsOf(memo));
        QVERIFY(std::ranges::any_of(found, [&](const CheckFinding& one) { return one.record == played.id("AQ2"); }));
    }
};

KUDELMA_SUITE(MemoCheckTest)
#include "tst_memo_check.moc"
