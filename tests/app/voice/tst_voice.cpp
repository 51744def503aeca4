// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/models/case_lists.h"
#include "app/support/test_case.h"
#include "app/voice/instrument_page.h"
#include "app/voice/speakers_choice.h"
#include "app/voice/voice_desk.h"
#include "support/suites.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;
using casework::MemberRole;
using casework::RecordId;

namespace {

/// Pia writes down what Aino says; Saara is her mother, Mika her father, Outi works with Pia.
struct Telling : TestCase
{
    casework::CircleId everybody = circle({u"pia"_s, u"outi"_s}, {u"saara"_s, u"aino"_s});
    casework::CircleId withSaara = circle({u"pia"_s, u"outi"_s}, {u"saara"_s});
    casework::CircleId team = circle({u"pia"_s, u"outi"_s});
    casework::CircleId withAino = circle({u"pia"_s}, {u"aino"_s});
    casework::CircleId onlyPia = circle({u"pia"_s});
    RecordId aino = person(everybody, u"Aino"_s);
    RecordId saara = person(everybody, u"Saara"_s);
    RecordId mika = person(everybody, u"Mika"_s);
    Pen pen{*room, nullptr};
    CaseLists lists{*room, room->view(), nullptr};
    VoiceDesk desk;
    SpeakersChoice choice;
    std::vector<Pen::Refusal> refusals;

    Telling()
    {
        call(u"pia"_s, MemberRole::ResponsibleWorker, {});
        call(u"outi"_s, MemberRole::FamilyTherapist, {});
        call(u"saara"_s, MemberRole::Parent, saara);
        call(u"aino"_s, MemberRole::Child, aino);
        settle();
        QObject::connect(&pen, &Pen::refused, room.get(), [this](Pen::Refusal why) { refusals.push_back(why); });
        desk.setPen(&pen);
        choice.setPen(&pen);
        choice.setPersons(lists.persons());
        choice.setMembers(lists.members());
        choice.setSpeaker(aino.text());
    }
    void call(const QString& who, MemberRole role, const RecordId& on)
    {
        casework::Member record;
        record.member = member(who);
        record.name = who;
        record.role = role;
        record.person = on;
        add(everybody, record);
    }
    [[nodiscard]] QString answer(SpeakersChoice::Who who)
    {
        choice.choose(who);
        return choice.who() == who ? choice.circle() : QString();
    }
    [[nodiscard]] RecordId keep(const casework::CircleId& circle, const QString& words, const QVariantMap& more = {})
    {
        const auto id = RecordId::fromText(desk.keep(circle.text(), aino.text(), words, more));
        settle();
        return id.value_or(RecordId());
    }
    /// What somebody else holds of it.
    [[nodiscard]] std::unique_ptr<QObject> holder() { return std::make_unique<QObject>(); }
    [[nodiscard]] bool holds(const QString& who, const RecordId& id)
    {
        const auto owner = holder();
        return room->projection({member(who)}, owner.get())->head(id).has_value();
    }
};

} // namespace

class TestVoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // Who may see it

    void theNarrowestAnswerIsOfferedFirst()
    {
        Telling t;
        QCOMPARE(t.choice.who(), SpeakersChoice::OnlyWorker);
        QCOMPARE(t.choice.circle(), t.withAino.text()); // Aino and Pia: the speaker keeps her own words
    }

    void eachAnswerLeadsToACircleOfNobodyElse()
    {
        Telling t;
        t.choice.setMeetingCircle(t.everybody.text());
        QCOMPARE(t.answer(SpeakersChoice::Team), t.team.text());
        QCOMPARE(t.answer(SpeakersChoice::Meeting), t.everybody.text());
        t.choice.toggle(u"outi"_s);
        QCOMPARE(t.choice.who(), SpeakersChoice::These);
        QCOMPARE(t.choice.circle(), t.team.text());
        t.choice.toggle(u"saara"_s);
        QCOMPARE(t.choice.circle(), t.withSaara.text());
        QVERIFY(t.choice.leftOut().isEmpty());
    }

    void whereThereIsNoSuchCircleItSaysWhoDoesNotSeeIt()
    {
        Telling t;
        t.choice.toggle(u"saara"_s); // no circle of Pia and Saara alone
        QCOMPARE(t.choice.circle(), t.onlyPia.text());
        QCOMPARE(t.choice.leftOut(), QStringList{u"saara"_s});
    }

    void neverAndAskFirstAreOutOfEveryAnswer()
    {
        Telling t;
        t.choice.setMeetingCircle(t.everybody.text());
        t.choice.choose(SpeakersChoice::Meeting);
        t.choice.toggleNever(t.saara.text());
        QCOMPARE(t.choice.never(), QStringList{t.saara.text()});
        QVERIFY(t.choice.circle() != t.everybody.text() && t.choice.circle() != t.withSaara.text());
        t.choice.toggleAskFirst(t.saara.text());
        QVERIFY(t.choice.never().isEmpty());
        QCOMPARE(t.choice.askFirst(), QStringList{t.saara.text()});
        QVERIFY(t.choice.circle() != t.everybody.text() && t.choice.circle() != t.withSaara.text());
    }

    void oneIsNotAskedAboutOneself()
    {
        Telling t;
        QVERIFY(t.choice.family()->indexOfKey(t.aino.text()) < 0);
        t.choice.toggleNever(t.saara.text());
        t.choice.setSpeaker(t.saara.text());
        QVERIFY(t.choice.never().isEmpty());
        QVERIFY(t.choice.family()->indexOfKey(t.mika.text()) >= 0);
    }

    void whoReadsNothingOfTheCaseStandsBehindTheOthers()
    {
        Telling t;
        const auto row = [&](const RecordId& who) { return t.choice.family()->indexOfKey(who.text()); };
        QVERIFY(row(t.saara) < row(t.mika));
        QCOMPARE(t.choice.family()->value(row(t.mika), u"isNear"_s).toBool(), false);
    }

    void wordsOfHarmGoToWorkersAloneUntilSomebodyChoosesOtherwise()
    {
        Telling t;
        t.choice.setMeetingCircle(t.everybody.text());
        t.choice.choose(SpeakersChoice::Meeting);
        t.choice.setTellsOfHarm(true);
        QCOMPARE(t.choice.who(), SpeakersChoice::OnlyWorker);
        QCOMPARE(t.choice.circle(), t.onlyPia.text());
        QCOMPARE(t.answer(SpeakersChoice::Team), t.team.text());
        t.choice.clear();
        QCOMPARE(t.choice.tellsOfHarm(), false);
    }

    void anAnswerThatCannotBeAnyMoreIsNotReplacedByAWiderOne()
    {
        Telling t;
        const auto secret = t.person(t.onlyPia, u"Kettu"_s);
        t.settle();
        t.choice.choose(SpeakersChoice::Team);
        t.choice.toggleNever(secret.text()); // only where Kettu is known
        QCOMPARE(t.choice.circle(), t.onlyPia.text());
        t.choice.choose(SpeakersChoice::Team);
        QCOMPARE(t.choice.circle(), t.onlyPia.text());
    }

    // Keeping words

    void keepsEverythingThatIsSaidOfTheWords()
    {
        Telling t;
        const RecordId id = t.keep(t.team, u" Mä nukun sukat jalassa. "_s,
            {{u"language"_s, u"fi"_s}, {u"askedBefore"_s, u"Mitä iltaan kuuluu?"_s}, {u"heardBy"_s, u"Pia"_s},
                {u"place"_s, u"koulu"_s}, {u"saidOn"_s, u"2026-10-07"_s}, {u"medium"_s, u"walk"_s},
                {u"readBack"_s, true}, {u"translation"_s, u"I sleep with socks on."_s},
                {u"translatedBy"_s, u"Oksana"_s}, {u"wish"_s, u"Vaan sä ja Outi."_s},
                {u"never"_s, QStringList{t.mika.text()}}, {u"askFirst"_s, QStringList{t.saara.text()}}});
        const auto voice = t.read<casework::Voice>(id);
        QCOMPARE(voice.words, u"Mä nukun sukat jalassa."_s);
        QCOMPARE(voice.medium, casework::Medium::Walk);
        QCOMPARE(voice.never, std::vector{t.mika});
        const auto shown = [&](const QString& role) { return t.lists.voices()->value(0, role); };
        QCOMPARE(shown(u"translatedBy"_s).toString(), u"Oksana"_s);
        QCOMPARE(shown(u"askedBefore"_s).toString(), u"Mitä iltaan kuuluu?"_s);
        QCOMPARE(shown(u"never"_s).toStringList(), QStringList{u"Mika"_s});
        QCOMPARE(shown(u"askFirst"_s).toStringList(), QStringList{u"Saara"_s});
        QVERIFY(t.holds(u"outi"_s, id) && !t.holds(u"saara"_s, id) && !t.holds(u"aino"_s, id));
    }

    void refusesAndTellsWhereNeverReads()
    {
        Telling t;
        const QVariantMap never{{u"never"_s, QStringList{t.saara.text()}}};
        QVERIFY(t.keep(t.everybody, u"Ei äidille."_s, never).isNull());
        QCOMPARE(t.refusals, std::vector{Pen::Refusal::SaidNever});
        const RecordId id = t.keep(t.team, u"Ei äidille."_s, never);
        QVERIFY(t.pen.moveTo(id.text(), t.everybody.text()).isEmpty());
        QVERIFY(t.pen.copyTo(id.text(), t.withSaara.text(), {}).isEmpty());
        QCOMPARE(t.refusals, std::vector(3, Pen::Refusal::SaidNever));
        QVERIFY(!t.holds(u"saara"_s, id));
    }

    void withoutANameTheFamilyHoldsNoName()
    {
        Telling t;
        const RecordId wide = t.keep(t.everybody, u"Joku sanoi."_s, {{u"withoutName"_s, true}});
        QVERIFY(t.read<casework::Voice>(wide).person.isNull());
        const RecordId narrow = t.keep(t.team, u"Aino sanoi."_s, {{u"withoutName"_s, true}});
        QCOMPARE(t.read<casework::Voice>(narrow).person, t.aino);
        const int row = t.lists.voices()->indexOfKey(narrow.text());
        QCOMPARE(t.lists.voices()->value(row, u"personName"_s).toString(), u"Aino"_s); // workers alone
    }

    void aNameThatAnotherVersionKeptIsNotShown()
    {
        Telling t;
        t.othersWrite(t.everybody, [&](casework::CaseEditor& theirs) {
            casework::Voice voice;
            voice.person = t.aino;
            voice.words = u"Joku sanoi."_s;
            QVERIFY(theirs.add(t.everybody, voice));
        });
        t.settle();
        crdt::Document* shared = t.room->client().document(syncCircle(t.everybody));
        const std::string key = t.lists.voices()->value(0, u"key"_s).toString().toStdString();
        shared->transact([&](crdt::Transaction& tx) { shared->map("voices").map(key)->set(tx, "withoutName", true); });
        t.settle();
        for (const QString& role : {u"person"_s, u"personName"_s})
            QCOMPARE(t.lists.voices()->value(0, role).toString(), QString());
        QCOMPARE(t.lists.voices()->value(0, u"isChild"_s).toBool(), false);
    }

    void aRemarkStandsBesideTheWords()
    {
        Telling t;
        const RecordId id = t.keep(t.team, u"Mä en oo väsynyt."_s);
        QVERIFY(!t.desk.annotate(id.text(), u"  "_s));
        QVERIFY(t.desk.annotate(id.text(), u"Haukotteli samalla."_s));
        t.settle();
        QCOMPARE(t.read<casework::Voice>(id).words, u"Mä en oo väsynyt."_s);
        const QVariantList remarks = t.desk.remarksOn(id.text());
        QCOMPARE(remarks.size(), 1);
        QCOMPARE(remarks[0].toMap()[u"words"_s].toString(), u"Haukotteli samalla."_s);
        const auto note = t.room->view().ids(casework::RecordKind::Note).front();
        QVERIFY(!t.holds(u"saara"_s, note) && !t.holds(u"aino"_s, note));
        QVERIFY(!t.pen.type(id.text(), u"words"_s, u"Mä oon väsynyt."_s));
        QCOMPARE(t.refusals, std::vector{Pen::Refusal::TheirWords});
    }

    // Taking words back

    void wordsThatWereTakenBackAreInNoList()
    {
        Telling t;
        const RecordId id = t.keep(t.everybody, u"Ei enää."_s);
        QCOMPARE(t.lists.voices()->count(), 1);
        QVERIFY(t.desk.mayWithdraw(id.text()) && t.desk.withdraw(id.text()));
        t.settle();
        QCOMPARE(t.lists.voices()->count(), 0);
        const auto owner = t.holder();
        CaseLists rooms(*t.room, *t.room->projection({member(u"saara"_s), member(u"pia"_s)}, owner.get()), nullptr);
        QCOMPARE(rooms.voices()->count(), 0);
        QCOMPARE(Seen(*t.room, t.room->view()).lineOf(id), QString());
    }

    void wordsThatAreTakenBackTakeTheirDrawingAlong()
    {
        Telling t;
        const RecordId id = t.keep(t.everybody, u"Tää on meidän talo."_s);
        casework::Drawing drawing;
        drawing.person = t.room->view().get<casework::Voice>(id)->value.person;
        drawing.explanation = u"Tää on meidän talo."_s;
        drawing.voice = id;
        const RecordId picture = t.add(t.everybody, drawing);
        t.settle();
        QVERIFY(t.desk.withdraw(id.text()));
        t.settle();
        QVERIFY(t.room->view().get<casework::Drawing>(picture)->value.withdrawn);
        QCOMPARE(Seen(*t.room, t.room->view()).lineOf(picture), QString());
        QCOMPARE(t.desk.leaning()->indexOfKey(picture.text()), -1);
        t.pen.undo(); // one step
        t.settle();
        QVERIFY(!t.room->view().get<casework::Drawing>(picture)->value.withdrawn);
        QVERIFY(!t.room->view().get<casework::Voice>(id)->value.withdrawn);
    }

    void whatWasBuiltOnThemIsListedUntilSomebodyLookedAtIt()
    {
        Telling t;
        const RecordId gone = t.keep(t.team, u"Ei enää."_s);
        const RecordId stays = t.keep(t.team, u"Tämä jää."_s);
        casework::Hypothesis thought;
        thought.sentence = u"että Aino vahtii"_s;
        thought.evidenceFor = {gone, stays};
        const RecordId card = t.add(t.team, thought);
        casework::Question question;
        question.words = u"Kuka huomaa ensin?"_s;
        question.answers = {gone};
        const RecordId asked = t.add(t.team, question);
        casework::Step step;
        step.what = u"Pia soittaa kouluun"_s;
        step.answers = {gone};
        t.add(t.team, step);
        casework::Hypothesis other;
        other.sentence = u"muuta"_s;
        other.evidenceFor = {stays};
        t.add(t.team, other);
        t.settle();
        QCOMPARE(t.desk.leaning()->count(), 0);
        QVERIFY(t.desk.withdraw(gone.text()));
        t.settle();
        QStringList kinds = texts(*t.desk.leaning(), u"kind"_s);
        kinds.sort();
        QCOMPARE(kinds, (QStringList{u"hypotheses"_s, u"questions"_s, u"steps"_s}));
        const int row = t.lists.hypotheses()->indexOfKey(card.text());
        QCOMPARE(t.lists.hypotheses()->value(row, u"evidenceFor"_s).toStringList(), QStringList{u"Tämä jää."_s});
        QVERIFY(t.desk.letGo(card.text()) && t.desk.letGo(asked.text()));
        t.settle();
        QCOMPARE(texts(*t.desk.leaning(), u"kind"_s), QStringList{u"steps"_s});
        QCOMPARE(t.read<casework::Hypothesis>(card).evidenceFor, std::vector{stays});
        QVERIFY(t.read<casework::Question>(asked).answers.empty());
    }

    void aGuestsWordsAreTheirsToTakeBack()
    {
        Telling t;
        crdt::Document& own = t.guestDocument(t.everybody, member(u"aino"_s));
        casework::CaseView view;
        view.addSource({{t.everybody, std::nullopt}, t.room->client().document(syncCircle(t.everybody)), false});
        view.addSource({{t.everybody, member(u"aino"_s)}, &own, true});
        view.setRules(t.room->view().rules());
        casework::CaseEditor editor(
            view, {member(u"aino"_s), [] { return QDateTime::currentDateTimeUtc(); }, casework::systemRandom()});
        casework::Voice voice;
        voice.person = t.aino;
        voice.words = u"Mun omat."_s;
        const auto id = editor.add(t.everybody, voice);
        QVERIFY(id.has_value());
        t.settle();
        QVERIFY(!t.desk.mayWithdraw(id->text()) && !t.desk.withdraw(id->text()));
        QCOMPARE(t.refusals, std::vector{Pen::Refusal::NotYours});
        QVERIFY(editor.setField(*id, u"withdrawn"_s, {true}));
        t.settle();
        QCOMPARE(t.lists.voices()->count(), 0);
    }

    // Harm

    void harmHasItsWords()
    {
        const VoiceDesk desk;
        QVERIFY(!desk.stopTitle().isEmpty());
        QVERIFY(desk.stopLines().size() >= 4);
        QVERIFY(desk.stopLines().join(u' ').contains(u"25"_s)); // the section of the law
    }

    void whatIsToldOfHarmFollowsTheLanguage()
    {
        VoiceDesk desk;
        desk.setLanguage(u"fi"_s);
        const QSignalSpy told(&desk, &VoiceDesk::languageChanged);
        QCOMPARE(desk.stopTitle(), u"Pysähdy. Älä kysy enää."_s);
        desk.setLanguage(u"sv"_s);
        QCOMPARE(told.count(), 1);
        QCOMPARE(desk.stopTitle(), u"Stanna upp. Fråga inte mer."_s);
        QVERIFY(desk.stopLines().front().startsWith(u"Lyssna"_s));
    }

    // Pages for a child's words

    void aPageFollowsTheLanguageAndWhatWasSaidStays()
    {
        Telling t;
        InstrumentPage page;
        page.setLanguage(u"fi"_s);
        page.setPen(&t.pen);
        page.setInstrument(u"kolme-taloa"_s);
        page.setPerson(t.aino.text());
        (void)t.keep(t.withAino, u"Mummo."_s, page.fieldsOf(u"good-things"_s));
        QCOMPARE(page.zones()->value(0, u"title"_s).toString(), u"Hyvien asioiden talo"_s);
        const QSignalSpy told(&page, &InstrumentPage::changed);
        const QSignalSpy gone(page.zones(), &QAbstractItemModel::rowsRemoved);
        page.setLanguage(u"sv"_s);
        QVERIFY(!told.isEmpty());
        QVERIFY(gone.isEmpty()); // what is half written in a part stays open
        QCOMPARE(page.title(), u"Tre hus"_s);
        QCOMPARE(page.instruments()->value(0, u"title"_s).toString(), u"Tre hus"_s);
        QCOMPARE(page.zones()->value(0, u"title"_s).toString(), u"De goda sakernas hus"_s);
        const QVariantMap said = page.zones()->value(0, u"words"_s).toList().value(0).toMap();
        QCOMPARE(said[u"words"_s].toString(), u"Mummo."_s);
    }

    void wordsStandInTheirPartOfThePage()
    {
        Telling t;
        InstrumentPage page;
        page.setPen(&t.pen);
        QVERIFY(page.instruments()->indexOfKey(u"kolme-taloa"_s) >= 0);
        page.setInstrument(u"kolme-taloa"_s);
        page.setPerson(t.aino.text());
        QCOMPARE(page.zones()->count(), 3);
        const RecordId id = t.keep(t.withAino, u"Mummo."_s, page.fieldsOf(u"good-things"_s));
        QCOMPARE(t.read<casework::Voice>(id).house, casework::House::GoodThings);
        QCOMPARE(t.read<casework::Voice>(id).medium, casework::Medium::ThreeHouses);
        const auto wordsIn = [&](const QString& zone) {
            QStringList words;
            for (const QVariant& said : page.zones()->value(page.zones()->indexOfKey(zone), u"words"_s).toList())
                words << said.toMap()[u"words"_s].toString();
            return words;
        };
        QCOMPARE(wordsIn(u"good-things"_s), QStringList{u"Mummo."_s});
        QVERIFY(wordsIn(u"worries"_s).isEmpty());
        page.setPerson(t.saara.text());
        QVERIFY(wordsIn(u"good-things"_s).isEmpty());
        QVERIFY(!t.holds(u"saara"_s, id) && !t.holds(u"outi"_s, id));
    }

    void earlierTimesCanBeLookedAt()
    {
        Telling t;
        InstrumentPage page;
        page.setPen(&t.pen);
        page.setInstrument(u"turvatalo"_s);
        page.setPerson(t.aino.text());
        QVariantMap fields = page.fieldsOf(u"inside"_s);
        (void)t.keep(t.withAino, u"Mä ja mummo."_s, fields);
        fields[u"saidOn"_s] = u"2026-03-02"_s;
        (void)t.keep(t.withAino, u"En tiedä."_s, fields);
        QCOMPARE(texts(*page.days(), u"key"_s), QStringList{u"2026-03-02"_s});
        const auto inside
            = [&] { return page.zones()->value(0, u"words"_s).toList().value(0).toMap()[u"words"_s].toString(); };
        QCOMPARE(inside(), u"Mä ja mummo."_s);
        page.setDay(u"2026-03-02"_s);
        QCOMPARE(inside(), u"En tiedä."_s);
    }

    void wordsOfAPartThatIsNotKnownAreNotLost()
    {
        Telling t;
        InstrumentPage page;
        page.setPen(&t.pen);
        page.setInstrument(u"kolme-taloa"_s);
        page.setPerson(t.aino.text());
        (void)t.keep(t.withAino, u"Kellari."_s, page.fieldsOf(u"cellar"_s));
        QCOMPARE(page.zones()->count(), 4);
        QCOMPARE(page.zones()->value(3, u"key"_s).toString(), u"cellar"_s);
    }

    void wordsOfHarmStopThePageForToday()
    {
        Telling t;
        InstrumentPage page;
        page.setPen(&t.pen);
        page.setInstrument(u"kolme-taloa"_s);
        page.setPerson(t.aino.text());
        QVariantMap fields = page.fieldsOf(u"worries"_s);
        fields[u"tellsOfHarm"_s] = true;
        QVERIFY(!page.stopped());
        const RecordId id = t.keep(t.onlyPia, u"Se löi."_s, fields);
        QVERIFY(page.stopped());
        QVERIFY(t.desk.withdraw(id.text()));
        t.settle();
        QVERIFY(!page.stopped());
    }
};

KUDELMA_SUITE(TestVoice)
#include "tst_voice.moc"
