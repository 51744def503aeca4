// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/speakers_wish.h"
#include "round_table.h"
#include "support/suites.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma::casework;
using namespace kudelma::casework::test;

namespace {

/// Pia and Outi work, Saara is the mother and a guest, Aino the child and a guest.
struct Family
{
    using Access = RoundTable::Access;

    RoundTable table;
    CircleId everybody = table.circle({{member("pia"), Access::Shared}, {member("outi"), Access::Shared},
        {member("saara"), Access::Own}, {member("aino"), Access::Own}});
    CircleId team = table.circle({{member("pia"), Access::Shared}, {member("outi"), Access::Shared}});
    CircleId withAino = table.circle({{member("pia"), Access::Shared}, {member("aino"), Access::Own}});
    CaseEditor& pia = table.editor("pia");
    RecordId aino = pia.add(everybody, person(u"Aino"_s)).value();
    RecordId saara = pia.add(everybody, person(u"Saara"_s)).value();

    Family()
    {
        name("pia", MemberRole::ResponsibleWorker, {});
        name("outi", MemberRole::FamilyTherapist, {});
        name("saara", MemberRole::Parent, saara);
        name("aino", MemberRole::Child, aino);
    }
    void name(const char* who, MemberRole role, const RecordId& on)
    {
        Member record;
        record.member = member(who);
        record.name = QString::fromLatin1(who);
        record.role = role;
        record.person = on;
        QVERIFY(pia.add(everybody, record));
    }
    [[nodiscard]] Voice voice() const
    {
        Voice made;
        made.person = aino;
        made.words = u"Mä nukun sukat jalassa."_s;
        return made;
    }
    [[nodiscard]] bool holdsVoices(const char* who)
    {
        return !table.view({member(who)})->ids(RecordKind::Voice).empty();
    }
};

} // namespace

/// What is asked for words holds in whatever way they are written.
class SpeakersWishTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void neverIsNotForgottenWithThePersonItIsAbout()
    {
        Family f;
        const RecordId twice = f.pia.add(f.team, person(u"Saara"_s)).value();
        Voice voice = f.voice();
        voice.never = {twice};
        const auto id = f.pia.add(f.team, voice);
        QVERIFY(id.has_value());
        for (const Pointers pointers : {Pointers::Refuse, Pointers::Detach})
            QCOMPARE(f.pia.remove(twice, pointers).error().kind, ErrorKind::StillPointedAt);
        QCOMPARE(f.table.view({member("pia")})->get<Voice>(*id)->value.never, std::vector{twice});
        QVERIFY(f.pia.setField(*id, u"never"_s, {std::vector<RecordId>()})); // said otherwise since
        QVERIFY(f.pia.remove(twice, Pointers::Detach));
    }

    void neverKeepsWordsOutOfACircleWhereTheyRead()
    {
        Family f;
        Voice voice = f.voice();
        voice.never = {f.saara};
        QCOMPARE(f.pia.add(f.everybody, voice).error().kind, ErrorKind::SaidNever);
        QVERIFY(!f.holdsVoices("saara"));
        QVERIFY(f.pia.add(f.team, voice));
        QVERIFY(!f.holdsVoices("saara"));
        QVERIFY(f.holdsVoices("outi"));
    }

    void neverHoldsForMovesAndCopies()
    {
        Family f;
        Voice voice = f.voice();
        voice.never = {f.saara};
        const RecordId id = f.pia.add(f.team, voice).value();
        QCOMPARE(f.pia.moveTo(id, f.everybody).error().kind, ErrorKind::SaidNever);
        QCOMPARE(f.pia.copyTo(id, f.everybody).error().kind, ErrorKind::SaidNever);
        QVERIFY(f.pia.view().head(id));
        QVERIFY(!f.holdsVoices("saara"));
        QVERIFY(f.pia.moveTo(id, f.withAino));
    }

    void neverIsNotSaidWhereTheyAlreadyRead()
    {
        Family f;
        const RecordId id = f.pia.add(f.everybody, f.voice()).value();
        QCOMPARE(f.pia.insertRef(id, u"never"_s, f.saara).error().kind, ErrorKind::SaidNever);
        QCOMPARE(f.pia.setField(id, u"never"_s, {std::vector{f.saara}}).error().kind, ErrorKind::SaidNever);
        QVERIFY(f.pia.view().get<Voice>(id)->value.never.empty());
        QVERIFY(f.pia.setField(id, u"withdrawn"_s, {true}));
    }

    void neverMeansThePersonUnderEveryRecord()
    {
        Family f;
        const RecordId copy = f.pia.add(f.everybody, person(u"Äiti"_s)).value();
        QVERIFY(f.pia.add(f.team, Alias{f.saara, copy}));
        Voice voice = f.voice();
        voice.never = {copy};
        QCOMPARE(f.pia.add(f.everybody, voice).error().kind, ErrorKind::SaidNever);
    }

    void whatAnotherDeviceWroteCanStillBeTakenBack()
    {
        Family f;
        Voice voice = f.voice();
        voice.never = {f.saara};
        f.table.document({f.everybody, std::nullopt}).transact([&](kudelma::crdt::Transaction& tx) {
            const auto record = f.table.document({f.everybody, std::nullopt})
                                    .map("voices")
                                    .setMap(tx, "0123456789abcdef0123456789abcdef");
            record.set(tx, "person", f.aino.text().toStdString());
            record.setMap(tx, "never").set(tx, f.saara.text().toStdString(), true);
            record.setText(tx, "words").insert(tx, 0, u"…");
        });
        const auto id = RecordId::fromText(u"0123456789abcdef0123456789abcdef"_s).value();
        f.pia.view().flush();
        QVERIFY(f.pia.view().get<Voice>(id));
        QVERIFY(f.pia.change<Voice>(id, [](Voice& theirs) { theirs.withdrawn = true; }));
    }

    void namelessWordsDoNotHoldWhoSaidThemWhereTheFamilyReads()
    {
        Family f;
        Voice voice = f.voice();
        voice.withoutName = true;
        QCOMPARE(f.pia.add(f.everybody, voice).error().kind, ErrorKind::WouldName);
        const RecordId kept = f.pia.add(f.team, voice).value();
        QVERIFY(f.pia.add(f.withAino, voice)); // whoever said it may know that they did
        QCOMPARE(f.pia.moveTo(kept, f.everybody).error().kind, ErrorKind::WouldName);
        QCOMPARE(f.pia.copyTo(kept, f.everybody).error().kind, ErrorKind::WouldName);
        const auto shared = f.pia.copyTo(kept, f.everybody, [](FieldValues& fields) { fields.remove(u"person"_s); });
        QVERIFY(shared);
        const auto saaras = f.table.view({member("saara")});
        QVERIFY(saaras->get<Voice>(*shared)->value.person.isNull());
        QVERIFY(!saaras->head(kept));
        QCOMPARE(f.pia.setField(*shared, u"person"_s, {f.aino}).error().kind, ErrorKind::WouldName);
    }

    void aDrawingDoesNotTellWhoSaidWhatGoesWithIt()
    {
        Family f;
        Voice voice = f.voice();
        voice.withoutName = true;
        voice.person = {};
        Drawing drawing;
        drawing.person = f.aino;
        drawing.voice = f.pia.add(f.everybody, voice).value();
        QCOMPARE(f.pia.add(f.everybody, drawing).error().kind, ErrorKind::WouldName);
        const RecordId kept = f.pia.add(f.team, drawing).value();
        QCOMPARE(f.pia.moveTo(kept, f.everybody).error().kind, ErrorKind::WouldName);
        drawing.voice = {};
        const RecordId named = f.pia.add(f.everybody, drawing).value();
        const RecordId nameless = f.pia.view().get<Drawing>(kept)->value.voice;
        QCOMPARE(f.pia.setField(named, u"voice"_s, {nameless}).error().kind, ErrorKind::WouldName);
    }

    void whoIsNotKnownAsAWorkerIsNone()
    {
        Family f;
        const CircleId withSomebody
            = f.table.circle({{member("pia"), Family::Access::Shared}, {member("kirsi"), Family::Access::Reads}});
        QVERIFY(othersThanWorkersRead(*f.table.view({member("pia")}), member("pia"), withSomebody, f.aino));
        QVERIFY(!othersThanWorkersRead(f.pia.view(), member("pia"), f.team, f.aino));
        QVERIFY(othersThanWorkersRead(f.pia.view(), member("pia"), f.withAino, f.saara));
    }

    // Undoing asks again

    /// Words moved away, and somebody else writes down "never" where they are now: undoing the move would show them.
    void undoingAMoveDoesNotBringWordsBackToWhoeverNeverReads()
    {
        for (const QString& wish : {u"never"_s, u"askFirst"_s}) {
            Family f;
            const RecordId id = f.pia.add(f.everybody, f.voice()).value();
            const RecordId moved = f.pia.moveTo(id, f.team).value().id;
            QVERIFY(!f.holdsVoices("saara"));
            CaseEditor& outi = f.table.editor("outi");
            QVERIFY(outi.insertRef(moved, wish, f.saara));
            const auto undone = f.pia.undo();
            QVERIFY(!undone);
            QCOMPARE(undone.error().kind, wish == u"never"_s ? ErrorKind::SaidNever : ErrorKind::AskFirst);
            QVERIFY(!f.holdsVoices("saara"));
            QVERIFY(f.pia.view().head(moved) && !f.pia.view().head(id));
        }
    }

    void undoingAMoveDoesNotNameWhoAskedNotToBeNamed()
    {
        Family f;
        const RecordId id = f.pia.add(f.everybody, f.voice()).value();
        const RecordId moved = f.pia.moveTo(id, f.team).value().id;
        QVERIFY(f.table.editor("outi").setField(moved, u"withoutName"_s, {true}));
        QCOMPARE(f.pia.undo().error().kind, ErrorKind::WouldName);
        QVERIFY(!f.holdsVoices("saara"));
    }

    /// Who reads the circle is told later: what was taken back does not come again by redoing.
    void redoingDoesNotBringWordsToWhoeverNeverReads()
    {
        Family f;
        const RecordId mika = f.pia.add(f.everybody, person(u"Mika"_s)).value();
        Voice voice = f.voice();
        voice.never = {mika};
        QVERIFY(f.pia.add(f.everybody, voice));
        QVERIFY(f.pia.undo());
        QVERIFY(f.table.editor("outi").add(f.team, Alias{f.saara, mika})); // Saara's phone is Mika's
        QCOMPARE(f.pia.redo().error().kind, ErrorKind::SaidNever);
        QVERIFY(!f.holdsVoices("saara") && !f.holdsVoices("aino"));
    }

    /// Whoever was asked before was asked for what stood there then.
    void whatWasTakenAwayDoesNotComeBackToWhoHasToBeAskedAbout()
    {
        Family f;
        Voice voice = f.voice();
        voice.askFirst = {f.saara};
        const RecordId id = f.pia.add(f.everybody, voice).value(); // Aino was asked, and said yes
        QVERIFY(f.pia.remove(id));
        QCOMPARE(f.pia.undo().error().kind, ErrorKind::AskFirst);
        QVERIFY(!f.holdsVoices("saara"));
        const RecordId narrow = f.pia.add(f.team, voice).value();
        QVERIFY(f.pia.remove(narrow));
        QVERIFY(f.pia.undo());
        QVERIFY(f.pia.view().head(narrow));
    }

    /// Words that stood there all the time are no reason to refuse what else a step did to them.
    void whatStandsThereAnywayMayBeChangedBack()
    {
        Family f;
        Voice voice = f.voice();
        voice.askFirst = {f.saara};
        const RecordId id = f.pia.add(f.everybody, voice).value();
        QVERIFY(f.pia.setField(id, u"readBack"_s, {true}));
        QVERIFY(f.pia.undo());
        QVERIFY(!f.pia.view().get<Voice>(id)->value.readBack);
        QVERIFY(f.pia.redo());
        QVERIFY(f.pia.view().get<Voice>(id)->value.readBack);
    }

    void aDrawingComesBackNoFurtherThanItsWords()
    {
        Family f;
        const RecordId voice = f.pia.add(f.everybody, f.voice()).value();
        Drawing drawing;
        drawing.person = f.aino;
        drawing.voice = voice;
        const RecordId id = f.pia.add(f.everybody, drawing).value();
        const RecordId moved = f.pia.moveTo(id, f.team).value().id;
        kudelma::crdt::Document& shared = f.table.document({f.everybody, std::nullopt});
        shared.transact([&](kudelma::crdt::Transaction& tx) {
            const auto record = shared.map("voices").map(voice.text().toStdString());
            record->map("never")->set(tx, f.saara.text().toStdString(), true);
        });
        f.pia.view().flush();
        QCOMPARE(f.pia.undo().error().kind, ErrorKind::SaidNever);
        QVERIFY(f.pia.view().head(moved));
    }

    void aDrawingOfNamelessWordsNamesNobody()
    {
        Family f;
        Voice voice = f.voice();
        voice.withoutName = true;
        voice.person = {};
        Drawing drawing;
        drawing.explanation = voice.words;
        drawing.voice = f.pia.add(f.everybody, voice).value();
        const RecordId id = f.pia.add(f.everybody, drawing).value();
        const auto saaras = f.table.view({member("saara")});
        QVERIFY(saaras->get<Drawing>(id)->value.person.isNull());
        QCOMPARE(f.pia.setField(id, u"person"_s, {f.aino}).error().kind, ErrorKind::WouldName);
    }

    void wordsStayAsTheyWereSaid()
    {
        Family f;
        const RecordId id = f.pia.add(f.everybody, f.voice()).value();
        QCOMPARE(f.pia.editText(id, u"words"_s, {0, 2, u"Hän"_s}).error().kind, ErrorKind::TheirWords);
        QCOMPARE(f.pia.setField(id, u"words"_s, {u"Hän nukkuu sukat jalassa."_s}).error().kind, ErrorKind::TheirWords);
        QCOMPARE(
            f.pia.change<Voice>(id, [](Voice& voice) { voice.words.clear(); }).error().kind, ErrorKind::TheirWords);
        QCOMPARE(f.pia.view().get<Voice>(id)->value.words, f.voice().words);
        QVERIFY(f.pia.change<Voice>(id, [](Voice& voice) { voice.readBack = true; }));
    }

    void whoSaidItMayChangeTheirOwn()
    {
        Family f;
        CaseEditor& child = f.table.editor("aino");
        const RecordId id = child.add(f.everybody, f.voice()).value();
        QVERIFY(child.editText(id, u"words"_s, {0, 0, u"Joskus "_s}));
        QVERIFY(child.setField(id, u"withdrawn"_s, {true}));
    }
};

KUDELMA_SUITE(SpeakersWishTest)
#include "speakers_wish_test.moc"
