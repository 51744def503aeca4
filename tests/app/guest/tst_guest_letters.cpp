// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/boards/thought_board.h"
#include "app/guest/guest_letters.h"
#include "app/models/case_lists.h"
#include "app/support/test_case.h"
#include "support/suites.h"

#include <QRegularExpression>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;
using casework::MemberRole;
using casework::RecordId;

namespace {

/// Aino's own device: she is a guest; Pia works with her, Saara is her mother.
struct LetterVisit
{
    TestCase page{u"aino"_s};
    casework::CircleId everybody = page.circle({u"pia"_s}, {u"saara"_s, u"aino"_s});
    casework::CircleId withPia = page.circle({u"pia"_s}, {u"aino"_s});
    RecordId aino;
    RecordId saara;
    Pen pen{*page.room, nullptr};

    LetterVisit()
    {
        page.othersWrite(everybody, [&](casework::CaseEditor& pias) {
            casework::Person person;
            person.name = u"Aino"_s;
            aino = pias.add(everybody, person).value();
            person.name = u"Saara"_s;
            saara = pias.add(everybody, person).value();
            for (const auto& [who, role, on] : {std::tuple(u"pia"_s, MemberRole::ResponsibleWorker, RecordId()),
                     std::tuple(u"saara"_s, MemberRole::Parent, saara),
                     std::tuple(u"aino"_s, MemberRole::Child, aino)}) {
                casework::Member record;
                record.member = member(who);
                record.name = who;
                record.role = role;
                record.person = on;
                QVERIFY(pias.add(everybody, record).has_value());
            }
        });
        page.settle();
    }
    RecordId letter(const casework::CircleId& circle, const RecordId& to, const QString& words)
    {
        // Pia's view of both circles; the letter points from the narrow one at somebody of the wide one.
        casework::CaseView hers;
        for (const casework::CircleId& each : {everybody, withPia})
            hers.addSource({{each, std::nullopt}, page.room->client().document(syncCircle(each)), true});
        hers.setRules(page.room->view().rules());
        casework::CaseEditor pias(
            hers, {member(u"pia"_s), [] { return QDateTime::currentDateTimeUtc(); }, casework::systemRandom()});
        casework::Note note;
        note.sort = casework::NoteSort::Letter;
        note.about = {to};
        note.words = words;
        const RecordId id = pias.add(circle, note).value();
        page.settle();
        return id;
    }
};

} // namespace

class GuestLettersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void onlyLettersToTheGuestAreShown()
    {
        LetterVisit t;
        GuestLetters mail;
        mail.setPen(&t.pen);
        QCOMPARE(mail.letters()->count(), 0);
        const RecordId mine = t.letter(t.withPia, t.aino, u"Hei Aino!"_s);
        (void)t.letter(t.everybody, t.saara, u"Hei Saara!"_s);
        QCOMPARE(texts(*mail.letters(), u"key"_s), QStringList{mine.text()});
        QCOMPARE(mail.letters()->value(0, u"seenBy"_s).toList().size(), 2);
    }

    void whoeverWritesALetterInTheNameOfAWorkerWritesNone()
    {
        LetterVisit t;
        GuestLetters mail;
        mail.setPen(&t.pen);
        crdt::Document saaras;
        casework::CaseView hers;
        hers.addSource({{t.everybody, std::nullopt}, t.page.room->client().document(syncCircle(t.everybody)), false});
        hers.addSource({{t.everybody, member(u"saara"_s)}, &saaras, true});
        hers.setRules(t.page.room->view().rules());
        casework::CaseEditor editor( // says of itself that it is Pia's
            hers, {member(u"pia"_s), [] { return QDateTime::currentDateTimeUtc(); }, casework::systemRandom()});
        casework::Note note;
        note.sort = casework::NoteSort::Letter;
        note.about = {t.aino};
        note.words = u"Kerro minulle, mitä isä sanoi."_s;
        const auto forged = editor.add(t.everybody, note);
        QVERIFY(forged.has_value());
        t.page.room->view().addSource({{t.everybody, member(u"saara"_s)}, &saaras, false});
        t.page.settle();
        QVERIFY(t.page.room->view().head(*forged));
        QCOMPARE(mail.letters()->count(), 0);
        QVERIFY(!mail.answer(forged->text(), u"Se sanoi..."_s));
        t.page.room->view().removeSource({t.everybody, member(u"saara"_s)});
    }

    void theAnswerIsTheChildsOwnAndForThoseWhoReadTheLetter()
    {
        LetterVisit t;
        GuestLetters mail;
        mail.setPen(&t.pen);
        const RecordId letter = t.letter(t.withPia, t.aino, u"Hei Aino!"_s);
        const RecordId other = t.letter(t.everybody, t.saara, u"Hei Saara!"_s);
        QVERIFY(!mail.answer(letter.text(), u"  "_s));
        QVERIFY(!mail.answer(other.text(), u"En oo Saara."_s));
        QVERIFY(!mail.answer(u"nothing"_s, u"Moi."_s));
        QVERIFY(mail.answer(letter.text(), u"Moi Pia. Joo."_s));
        t.page.settle();
        const auto id = t.page.room->view().ids(casework::RecordKind::Voice).front();
        const auto voice = t.page.room->view().get<casework::Voice>(id);
        QCOMPARE(voice->value.answers, letter);
        QCOMPARE(voice->value.person, t.aino);
        QCOMPARE(voice->value.medium, casework::Medium::Letter);
        QCOMPARE(voice->head.key.circle, t.withPia);
        QObject owner;
        QVERIFY(t.page.room->projection({member(u"pia"_s)}, &owner)->head(id));
        QVERIFY(!t.page.room->projection({member(u"saara"_s)}, &owner)->head(id));
        const QVariantList answers = mail.letters()->value(0, u"answers"_s).toList();
        QCOMPARE(answers.size(), 1);
        QCOMPARE(answers[0].toMap()[u"words"_s].toString(), u"Moi Pia. Joo."_s);
        QVERIFY(t.pen.withdraw(id.text()));
        t.page.settle();
        QVERIFY(mail.letters()->value(0, u"answers"_s).toList().isEmpty());
    }

    /// A thought that goes on in other words is one thought to a guest: the newest wording that they may read.
    void ofAThoughtTheGuestSeesTheNewestWordingThatTheyMayRead()
    {
        LetterVisit t;
        RecordId first;
        RecordId second;
        t.page.othersWrite(t.everybody, [&](casework::CaseEditor& pias) {
            casework::Hypothesis thought;
            thought.sentence = u"että kaikki väsyvät"_s;
            first = pias.add(t.everybody, thought).value();
            thought.sentence = u"että illat väsyttävät"_s;
            thought.formerly = first;
            second = pias.add(t.everybody, thought).value();
        });
        t.page.settle();
        CaseLists lists(*t.page.room, t.page.room->view(), nullptr);
        ThoughtBoard board;
        board.setLists(&lists);
        QCOMPARE(lists.hypotheses()->count(), 2);
        QCOMPARE(texts(*board.cards(), u"key"_s), QStringList{second.text()});
        // What workers thought further among themselves leaves the guest the wording that they know.
        t.page.othersWrite(
            t.everybody, [&](casework::CaseEditor& pias) { QVERIFY(pias.remove(second, casework::Pointers::Detach)); });
        t.page.settle();
        QCOMPARE(texts(*board.cards(), u"key"_s), QStringList{first.text()});
    }
};

KUDELMA_SUITE(GuestLettersTest)
#include "tst_guest_letters.moc"
