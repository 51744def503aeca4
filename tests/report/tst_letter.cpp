// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/round_table.h"
#include "report/letter.h"
#include "report/pdf_text.h"
#include "report/played_case.h"
#include "support/suites.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace kudelma::casework;
using namespace kudelma::casework::test;
using namespace kudelma::report;
using namespace kudelma::report::test;

using Access = RoundTable::Access;

namespace {

/// A meeting of Aino's family, at which Aino reads along; and a circle of workers.
struct Page
{
    RoundTable table;
    CircleId all = table.circle({{member("pia"), Access::Shared}, {member("aino"), Access::Own}});
    CircleId team = table.circle({{member("pia"), Access::Shared}, {member("jonna"), Access::Shared}});
    RecordId aino = put(all, person(u"Aino"_s));
    RecordId meeting;
    std::unique_ptr<CaseView> view;

    Page()
    {
        Member pia;
        pia.member = member("pia");
        pia.name = u"Pia"_s;
        put(all, pia);
        Meeting held;
        held.plannedAt = QDateTime(QDate(2026, 10, 14), QTime(10, 0), QTimeZone::utc());
        meeting = put(all, held);
    }
    template <class T>
    RecordId put(const CircleId& circle, const T& value)
    {
        const auto made = table.editor("pia").add<T>(circle, value);
        if (!made)
            qFatal("%s", qPrintable(made.error().context));
        return *made;
    }
    RecordId say(const QString& words, const CircleId& circle, const std::function<void(Voice&)>& with = {})
    {
        Voice voice;
        voice.person = aino;
        voice.words = words;
        voice.meeting = circle == all ? meeting : RecordId();
        if (with)
            with(voice);
        return put(circle, voice);
    }
    RecordId step(const QString& what, const CircleId& circle, bool isTold = true)
    {
        Step made;
        made.what = what;
        made.owner = member("pia");
        made.due = PartialDate::of(QDate(2026, 11, 2));
        made.state = StepState::Confirmed;
        if (circle == all)
            made.meeting = meeting;
        if (isTold && circle == all)
            made.childTold = {{aino, member("pia"), {}, {}, {}}};
        return put(circle, made);
    }
    void setState(const RecordId& step, StepState state)
    {
        static_cast<void>(table.editor("pia").change<Step>(step, [state](Step& made) { made.state = state; }));
    }
    [[nodiscard]] LetterDraft draft()
    {
        view = table.view({member("pia")});
        return letterDraft(MemoSource(*view, all), meeting, aino, u"Pia"_s);
    }
};

} // namespace

/// A letter to a child: from what may stand in it, in short sentences and large letters.
class LetterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNobodySaidYesToIsNotToldAsAgreed_data()
    {
        QTest::addColumn<StepState>("state");
        QTest::addRow("proposed") << StepState::Proposed;
        QTest::addRow("let go") << StepState::Dropped;
        QTest::addRow("did not work") << StepState::DidNotWork;
    }
    void whatNobodySaidYesToIsNotToldAsAgreed()
    {
        QFETCH(StepState, state);
        Page page;
        page.setState(page.step(u"soittaa mummolle"_s, page.all), state);
        QVERIFY(!page.draft().words.contains(u"mummolle"_s));
    }

    void itTellsWhatWasSaidAndAgreed()
    {
        Page page;
        const RecordId said = page.say(u"Sukat jalassa on helpompi lähteä."_s, page.all);
        const RecordId agreed = page.step(u"soittaa mummolle joka sunnuntai"_s, page.all);
        const LetterDraft draft = page.draft();
        QCOMPARE(draft.words.split(u"\n\n"_s).front(), u"Hello Aino!"_s);
        QVERIFY(draft.words.contains(u"You said: “Sukat jalassa on helpompi lähteä.”"_s));
        QVERIFY(draft.words.contains(u"• Pia: soittaa mummolle joka sunnuntai. By"_s));
        QVERIFY(draft.words.endsWith(u"Greetings from Pia"_s));
        std::vector<RecordId> from{said, agreed, page.meeting};
        std::ranges::sort(from);
        QCOMPARE(draft.from, from);
    }

    void nothingOfAnotherCircleIsInIt()
    {
        Page page;
        const RecordId other = page.put(page.team, person(u"Leevi"_s));
        page.say(u"kanarialintu yöllä"_s, page.team, [&](Voice& voice) { voice.person = other; });
        page.step(u"kanarialintu tiimissä"_s, page.team);
        QVERIFY(!page.draft().words.contains(u"kanarialintu"_s));
    }

    void whatTheChildDidNotGiveFreelyIsNotRepeated()
    {
        Page page;
        page.say(u"kanarialintu ilman nimeä"_s, page.all, [](Voice& voice) {
            voice.withoutName = true;
            voice.person = {};
        });
        page.say(u"kanarialintu takaisin"_s, page.all, [](Voice& voice) { voice.withdrawn = true; });
        page.say(u"kanarialintu kysy ensin"_s, page.all, [&](Voice& voice) { voice.askFirst = {page.aino}; });
        page.step(u"kanarialintu, jota lapselle ei kerrota"_s, page.all, false);
        QVERIFY2(!page.draft().words.contains(u"kanarialintu"_s), qPrintable(page.draft().words));
    }

    void aLongMeetingStaysAShortLetter()
    {
        Page page;
        for (int i = 0; i < 20; ++i) {
            page.say(u"sanat %1"_s.arg(i), page.all);
            page.step(u"askel %1"_s.arg(i), page.all);
        }
        const QString words = page.draft().words;
        QCOMPARE(words.count(u"You said"_s), kMaxLetterQuotes);
        QCOMPARE(words.count(u"• "_s), kMaxLetterSteps);
    }

    void onPaperItIsLargeAndNamesNobodyButInItsWords()
    {
        const MemoType type = loadLetters();
        const QString words = u"Hei Aino!\n\nTapasimme tiistaina.\nKiitos.\n\nTerveisin Pia"_s;
        const QByteArray pdf = letterPdf(words, type, QDate(2026, 10, 15));
        const ReadPdf read = readPdf(pdf);
        QCOMPARE(read.pages, 1);
        for (const QString& part :
            {u"Hei Aino!"_s, u"Tapasimme tiistaina."_s, u"Terveisin Pia"_s, u"A letter to you"_s})
            QVERIFY2(read.text.contains(part), qPrintable(part));
        QVERIFY(!read.text.contains(u"Confidential"_s));
        QVERIFY(!pdf.contains("Aino")); // nor in the document's metadata
    }

    void asTextItHasLinesAsEverywhere()
    {
        QCOMPARE(letterText(u" Hei Äiti!\r\n\nHei. "_s), QByteArray("Hei \xc3\x84iti!\r\n\r\nHei.\r\n"));
    }

    void eachLanguageHasItsLetter()
    {
        Page page;
        page.step(u"Askel"_s, page.all);
        for (const auto& [language, greeting] :
            {std::pair(u"fi"_s, u"Hei Aino!"_s), std::pair(u"sv"_s, u"Hej Aino!"_s)}) {
            const Language in(language);
            const QString words = page.draft().words;
            QVERIFY2(words.startsWith(greeting), qPrintable(words));
            QVERIFY(!words.contains(u"agreed"_s) && !words.contains(u"letter"_s));
        }
    }

    void whatSomebodyFoundWrongStandsBesideIt()
    {
        Page page;
        Member aino;
        aino.member = member("aino");
        aino.name = u"Aino"_s;
        page.put(page.all, aino);
        const RecordId step = page.step(u"soittaa mummolle"_s, page.all);
        Note correction;
        correction.sort = NoteSort::Correction;
        correction.stance = Stance::Against;
        correction.words = u"Mä sanoin joka toinen sunnuntai."_s;
        correction.about = {step};
        correction.meeting = page.meeting;
        QVERIFY(page.table.editor("aino").add<Note>(page.all, correction));
        Note right;
        right.sort = NoteSort::Correction;
        right.stance = Stance::For;
        right.meeting = page.meeting;
        page.put(page.all, right);
        page.view = page.table.view({member("pia")});
        const Memo memo = makeMemo(MemoSource(*page.view, page.all), page.meeting, options());
        const MemoEntry& told = memo.section(MemoPart::Steps)->entries.front();
        QCOMPARE(told.facts.back().label, u"Not right, says Aino"_s);
        QCOMPARE(told.facts.back().lines, QStringList(correction.words));
        const MemoSection* verdicts = memo.section(MemoPart::Corrections);
        QVERIFY(verdicts);
        QCOMPARE(verdicts->entries.size(), std::size_t(1)); // the other one stands beside the step
        QCOMPARE(verdicts->entries.front().by, u"Pia"_s);
        QCOMPARE(verdicts->entries.front().state, u"my view is recorded right"_s);
        QVERIFY(!memo.section(MemoPart::Notes));
    }
};

KUDELMA_SUITE(LetterTest)
#include "tst_letter.moc"
