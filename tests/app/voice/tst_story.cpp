// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/models/case_lists.h"
#include "app/support/test_case.h"
#include "app/voice/speakers_choice.h"
#include "app/voice/story_board.h"
#include "app/voice/story_shelf.h"
#include "support/suites.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;
using casework::MemberRole;
using casework::RecordId;

namespace {

/// Pia and Saara tell Aino what has happened. Outi works with Pia; Mika is Aino's father and reads nothing.
struct StoryTelling
{
    TestCase page;
    casework::CircleId everybody = page.circle({u"pia"_s, u"outi"_s}, {u"saara"_s, u"aino"_s});
    casework::CircleId team = page.circle({u"pia"_s, u"outi"_s});
    casework::CircleId withSaara = page.circle({u"pia"_s}, {u"saara"_s});
    casework::CircleId onlyPia = page.circle({u"pia"_s});
    RecordId aino = page.person(everybody, u"Aino"_s);
    RecordId saara = page.person(everybody, u"Saara"_s);
    RecordId secret = page.person(onlyPia, u"Kettu"_s);
    Pen pen{*page.room, nullptr};
    StoryBoard story;
    std::vector<Pen::Refusal> refusals;

    StoryTelling()
    {
        call(u"pia"_s, MemberRole::ResponsibleWorker, {});
        call(u"outi"_s, MemberRole::FamilyTherapist, {});
        call(u"saara"_s, MemberRole::Parent, saara);
        call(u"aino"_s, MemberRole::Child, aino);
        page.settle();
        QObject::connect(&pen, &Pen::refused, page.room.get(), [this](Pen::Refusal why) { refusals.push_back(why); });
        story.setPen(&pen);
        story.setInstrument(u"tarina"_s);
        story.setChild(aino.text());
    }
    void call(const QString& who, MemberRole role, const RecordId& on)
    {
        casework::Member record;
        record.member = member(who);
        record.name = who;
        record.role = role;
        record.person = on;
        page.add(everybody, record);
    }
    QString add(
        const casework::CircleId& circle, const QString& speaker, const QString& words, const QVariantMap& wishes = {})
    {
        const QString key = story.add(circle.text(), speaker, u"who"_s, words, {u"Saara"_s}, u"house"_s, wishes);
        page.settle();
        return key;
    }
    [[nodiscard]] bool holds(const QString& who, const QString& key)
    {
        QObject owner;
        return page.room->projection({member(who)}, &owner)->head(RecordId::fromText(key).value()).has_value();
    }
    [[nodiscard]] QVariant shown(const QString& key, const QString& role)
    {
        return story.frames()->value(story.frames()->indexOfKey(key), role);
    }
    [[nodiscard]] QStringList words() { return texts(*story.frames(), u"words"_s); }
};

} // namespace

class StoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aFrameSaysWhoseWordsItIsAndWhoHelped()
    {
        StoryTelling t;
        QVERIFY(t.story.prompts()->count() >= 4 && t.story.prompts()->count() <= 8);
        const QString theirs = t.add(t.everybody, t.saara.text(), u"Äiti on ollut väsynyt."_s);
        const QString ours = t.add(t.everybody, u"member:pia"_s, u"Pia käy teillä tiistaisin."_s);
        const QString together = t.add(t.everybody, u"together"_s, u"Se ei ole sinun syysi."_s);
        QCOMPARE(t.words(),
            (QStringList{u"Äiti on ollut väsynyt."_s, u"Pia käy teillä tiistaisin."_s, u"Se ei ole sinun syysi."_s}));
        QCOMPARE(t.shown(theirs, u"by"_s).toString(), u"Saara"_s);
        QCOMPARE(t.shown(ours, u"by"_s).toString(), u"pia"_s);
        QVERIFY(!t.shown(together, u"by"_s).toString().isEmpty());
        QCOMPARE(t.shown(theirs, u"helpers"_s).toStringList(), QStringList{u"Saara"_s});
        QCOMPARE(t.shown(theirs, u"sticker"_s).toString(), u"house"_s);
        QCOMPARE(t.story.speakerOf(ours), u"member:pia"_s);
        QVERIFY(t.story.add(t.everybody.text(), {}, u"who"_s, u"Kenen?"_s, {}, {}, {}).isEmpty());
        QVERIFY(t.story.add(t.everybody.text(), u"together"_s, u"who"_s, u"  "_s, {}, {}, {}).isEmpty());
    }

    void nobodyOutsideOfTheCircleHoldsAFrame()
    {
        StoryTelling t;
        const QString key = t.add(t.withSaara, t.saara.text(), u"Vain äidille ja Pialle."_s);
        QVERIFY(!key.isEmpty());
        QVERIFY(t.holds(u"saara"_s, key) && t.holds(u"pia"_s, key));
        QVERIFY(!t.holds(u"outi"_s, key) && !t.holds(u"aino"_s, key));
        QVERIFY(t.story.agree(key, t.saara.text(), u"hit"_s));
        const auto mark = t.page.room->view().ids(casework::RecordKind::Reaction).front();
        QVERIFY(t.holds(u"saara"_s, mark.text()) && !t.holds(u"outi"_s, mark.text()));
    }

    void whomTheOthersDoNotKnowIsNotOffered()
    {
        StoryTelling t;
        const auto names = [&](const casework::CircleId& circle) { return t.story.helpersFor(circle.text()); };
        QCOMPARE(names(t.everybody).first(2), (QStringList{u"Aino"_s, u"Saara"_s})); // those who are near come first
        QVERIFY(names(t.onlyPia).contains(u"Kettu"_s));
        QVERIFY(!names(t.everybody).contains(u"Kettu"_s));
        QVERIFY(!names(t.withSaara).contains(u"outi"_s)); // does not read there
        QVERIFY(t.add(t.everybody, t.secret.text(), u"Kettu sanoi."_s).isEmpty());
        QCOMPARE(t.refusals, std::vector{Pen::Refusal::WouldShowMore});
    }

    void wishesAreKeptAndEnforced()
    {
        StoryTelling t;
        const QVariantMap never{{u"never"_s, QStringList{t.saara.text()}}};
        QVERIFY(t.add(t.everybody, t.aino.text(), u"Ei äidille."_s, never).isEmpty());
        QCOMPARE(t.refusals, std::vector{Pen::Refusal::SaidNever});
        const QString key = t.add(t.team, t.aino.text(), u"Ei äidille."_s, never);
        QVERIFY(!t.holds(u"saara"_s, key));
        const QString again = t.story.reword(key, t.aino.text(), u"Ei vielä äidille."_s, {}, {});
        t.page.settle();
        QCOMPARE(t.page.read<casework::Voice>(RecordId::fromText(again).value()).never, std::vector{t.saara});
        QVERIFY(t.pen.moveTo(again, t.everybody.text()).isEmpty());
        const QString nameless = t.add(t.everybody, t.aino.text(), u"Joku pelkäsi."_s, {{u"withoutName"_s, true}});
        QVERIFY(t.page.read<casework::Voice>(RecordId::fromText(nameless).value()).person.isNull());
        QCOMPARE(t.shown(nameless, u"by"_s).toString(), QString());
        QVERIFY(t.story.speakerOf(nameless).isEmpty());
    }

    void theOrderIsChangedStepByStep()
    {
        StoryTelling t;
        const QString a = t.add(t.team, u"together"_s, u"yksi"_s);
        const QString b = t.add(t.team, u"together"_s, u"kaksi"_s);
        const QString c = t.add(t.team, u"together"_s, u"kolme"_s);
        QVERIFY(!t.story.move(a, -1) && !t.story.move(c, 1));
        QVERIFY(t.story.move(c, -1));
        t.page.settle();
        QCOMPARE(t.words(), (QStringList{u"yksi"_s, u"kolme"_s, u"kaksi"_s}));
        QVERIFY(t.story.move(a, 1));
        t.page.settle();
        QCOMPARE(t.words(), (QStringList{u"kolme"_s, u"yksi"_s, u"kaksi"_s}));
        QVERIFY(t.shown(c, u"isFirst"_s).toBool() && t.shown(b, u"isLast"_s).toBool());
        // Two devices may have given the same place: then all of them are put in order anew.
        for (const QString& key : {a, b, c})
            QVERIFY(t.pen.set(key, {{u"order"_s, u"i"_s}}));
        t.page.settle();
        const QString first = t.story.frames()->rows().front().key;
        QVERIFY(t.story.move(first, 1));
        t.page.settle();
        QCOMPARE(t.story.frames()->rows()[1].key, first);
    }

    void otherWordsHaveTheirPlaceAndNobodysAgreement()
    {
        StoryTelling t;
        const QString a = t.add(t.everybody, t.saara.text(), u"Äiti oli kännissä."_s);
        (void)t.add(t.everybody, u"together"_s, u"Nyt äiti saa apua."_s);
        QVERIFY(t.story.agree(a, t.saara.text(), u"hit"_s) && t.story.agree(a, u"member:pia"_s, u"miss"_s));
        t.page.settle();
        QCOMPARE(t.shown(a, u"agreed"_s).toList().size(), 2);
        casework::Drawing drawing;
        drawing.person = t.saara;
        drawing.explanation = u"Äiti oli kännissä."_s;
        drawing.attachment = u"x"_s;
        drawing.voice = RecordId::fromText(a).value();
        const RecordId picture = t.page.add(t.everybody, drawing);
        const QString again = t.story.reword(a, t.saara.text(), u"Äiti oli juonut liikaa."_s, {}, u"cup"_s);
        t.page.settle();
        QVERIFY(!again.isEmpty());
        QCOMPARE(t.words(), (QStringList{u"Äiti oli juonut liikaa."_s, u"Nyt äiti saa apua."_s}));
        QVERIFY(t.shown(again, u"agreed"_s).toList().isEmpty());
        QCOMPARE(t.page.read<casework::Drawing>(picture).voice.text(), again);
        QVERIFY(!t.page.read<casework::Drawing>(picture).withdrawn);
        QVERIFY(t.page.read<casework::Voice>(RecordId::fromText(a).value()).withdrawn);
        t.pen.undo(); // one step
        t.page.settle();
        QCOMPARE(t.words().front(), u"Äiti oli kännissä."_s);
        QCOMPARE(t.page.read<casework::Drawing>(picture).voice.text(), a);
    }

    void agreementIsEachPersonsOwn()
    {
        StoryTelling t;
        const QString key = t.add(t.everybody, u"together"_s, u"Kaikki on turvassa."_s);
        QVERIFY(!t.story.agree(key, u"member:outi"_s, u"hit"_s)); // Outi marks for herself
        QVERIFY(!t.story.agree(key, u"together"_s, u"hit"_s));
        QVERIFY(t.story.agree(key, t.saara.text(), u"hit"_s));
        t.page.settle();
        QCOMPARE(t.story.markOf(key, t.saara.text()), u"hit"_s);
        QVERIFY(t.story.agree(key, t.saara.text(), u"miss"_s));
        t.page.settle();
        QCOMPARE(t.shown(key, u"agreed"_s).toList().size(), 1);
        QVERIFY(t.story.agree(key, t.saara.text(), {}));
        t.page.settle();
        QVERIFY(t.shown(key, u"agreed"_s).toList().isEmpty());
        // What Saara marks on her own device is hers.
        crdt::Document& own = t.page.guestDocument(t.everybody, member(u"saara"_s));
        casework::CaseView view;
        view.addSource({{t.everybody, std::nullopt}, t.page.room->client().document(syncCircle(t.everybody)), false});
        view.addSource({{t.everybody, member(u"saara"_s)}, &own, true});
        view.setRules(t.page.room->view().rules());
        casework::CaseEditor editor(
            view, {member(u"saara"_s), [] { return QDateTime::currentDateTimeUtc(); }, casework::systemRandom()});
        casework::Reaction mark;
        mark.about = RecordId::fromText(key).value();
        mark.mark = casework::ReactionMark::Miss;
        QVERIFY(editor.add(t.everybody, mark));
        t.page.settle();
        QCOMPARE(t.story.markOf(key, t.saara.text()), u"miss"_s);
        QVERIFY(!t.story.agree(key, t.saara.text(), u"hit"_s));
        const auto kettu = t.page.person(t.everybody, u"Kettu"_s); // of the family, and has no part in this
        t.page.settle();
        for (const QVariant& one : t.story.agreersFor(key)) {
            QVERIFY(one.toMap()[u"key"_s].toString() != kettu.text());
            QVERIFY(one.toMap()[u"key"_s].toString() != u"member:outi"_s);
            if (one.toMap()[u"key"_s].toString() == t.saara.text())
                QCOMPARE(one.toMap()[u"isOurs"_s].toBool(), false);
        }
    }

    void anotherLanguageIsReadAtOnceAndTheWordsStay()
    {
        StoryTelling t;
        t.story.setLanguage(u"fi"_s);
        const QString frame = t.add(t.everybody, t.saara.text(), u"Äiti oli väsynyt."_s);
        const auto title
            = [](KeyedListModel* list, const QString& key) { return list->value(list->indexOfKey(key), u"title"_s); };
        QCOMPARE(title(t.story.prompts(), u"who"_s).toString(), u"Keitä tässä on"_s);
        const QSignalSpy gone(t.story.frames(), &QAbstractItemModel::rowsRemoved);
        const QSignalSpy told(&t.story, &StoryBoard::languageChanged);
        t.story.setLanguage(u"sv"_s);
        QCOMPARE(t.story.title(), u"En berättelse i ord och bild"_s);
        QCOMPARE(title(t.story.prompts(), u"who"_s).toString(), u"Vilka som är med"_s);
        QCOMPARE(title(t.story.stickers(), u"house"_s).toString(), u"Hus"_s);
        QCOMPARE(t.story.frames()->value(0, u"subject"_s).toString(), u"Vilka som är med"_s);
        QCOMPARE(t.story.frames()->value(0, u"words"_s).toString(), u"Äiti oli väsynyt."_s);
        QCOMPARE(t.story.frames()->value(0, u"key"_s).toString(), frame);
        QVERIFY(gone.isEmpty()); // a page that is open stays as it is
        QCOMPARE(told.count(), 1);
        t.story.setLanguage(u"sv"_s);
        QCOMPARE(told.count(), 1);
    }

    void whatIsTakenAwayIsShownNowhere()
    {
        StoryTelling t;
        const QString key = t.add(t.everybody, t.saara.text(), u"Ei tätä."_s);
        CaseLists lists(*t.page.room, t.page.room->view(), nullptr);
        QCOMPARE(lists.voices()->count(), 1);
        QVERIFY(t.pen.withdraw(key));
        t.page.settle();
        QCOMPARE(t.story.frames()->count(), 0);
        QCOMPARE(lists.voices()->count(), 0);
        t.story.setChild(t.saara.text());
        QCOMPARE(t.story.frames()->count(), 0); // another one's story
    }

    // To read

    void theShelfHasTheStoriesThatOneMayRead()
    {
        StoryTelling t;
        StoryShelf shelf;
        shelf.setLanguage(u"fi"_s);
        shelf.setPen(&t.pen);
        QCOMPARE(shelf.stories()->count(), 0);
        const QString frame = t.add(t.withSaara, t.saara.text(), u"Äiti oli väsynyt."_s);
        (void)t.add(t.everybody, t.saara.text(), u"Nyt hän voi paremmin."_s);
        QCOMPARE(shelf.stories()->count(), 1);
        const auto value = [&](const QString& role) { return shelf.stories()->value(0, role).toString(); };
        QCOMPARE(value(u"child"_s), t.aino.text());
        QCOMPARE(value(u"childName"_s), u"Aino"_s);
        QCOMPARE(value(u"instrument"_s), u"tarina"_s);
        QCOMPARE(value(u"count"_s), u"2"_s);
        shelf.setLanguage(u"en"_s);
        QCOMPARE(value(u"title"_s), u"A story in words and pictures"_s);
        QVERIFY(t.pen.withdraw(frame));
        t.page.settle();
        QCOMPARE(value(u"count"_s), u"1"_s);
        // Words that are no part of a story make none.
        QVERIFY(!t.pen.addVoice(t.everybody.text(), t.saara.text(), u"Hei."_s, {}).isEmpty());
        t.page.settle();
        QCOMPARE(shelf.stories()->count(), 1);
        shelf.setPen(nullptr);
        QCOMPARE(shelf.stories()->count(), 0);
    }
};

KUDELMA_SUITE(StoryTest)
#include "tst_story.moc"
