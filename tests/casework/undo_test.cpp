// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/record_codec.h"
#include "casework/text_change.h"
#include "round_table.h"
#include "support/suites.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace kudelma::casework;
using namespace kudelma::casework::test;
namespace crdt = kudelma::crdt;

namespace {
using Access = RoundTable::Access;
} // namespace

class UndoTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void addingIsUndoneAndRedone();
    void removingBringsEverythingBackUnderTheSameId();
    void movingComesBackAcrossTheCircles();
    void aFieldThatSomebodyElseChangedSinceStays();
    void whatOthersTypedIntoTheTextStays();
    void typingWithoutAPauseIsOneStep();
    void aPauseBeginsANewStep();
    void nobodysOwnStepsTouchAnybodyElses();
    void whatOthersLeanOnIsNotTakenAway();
    void aNewVerbForgetsWhatCouldBeRedone();
    void emptyHistoryIsAnErrorValue();
    void textsAreChangedLetterByLetter();
    void takingBackAChangeKeepsEverythingElse_data();
    void takingBackAChangeKeepsEverythingElse();

private:
    std::unique_ptr<RoundTable> m_table;
    CircleId m_family;
    CircleId m_team;

    CaseEditor& pia() { return m_table->editor("pia"); }
    CaseEditor& outi() { return m_table->editor("outi"); }
    crdt::Any everything()
    {
        crdt::Any::Object all;
        for (const auto& [key, document] : m_table->documents()) {
            for (const std::string& root : document->rootNames()) {
                if (document->map(root).size() > 0)
                    all.emplace_back(utf8(key.circle.text()) + root, document->map(root).toJson());
            }
        }
        return all;
    }
};

void UndoTest::init()
{
    m_table = std::make_unique<RoundTable>();
    m_family = m_table->circle(
        {{member("pia"), Access::Shared}, {member("outi"), Access::Shared}, {member("saara"), Access::Own}});
    m_team = m_table->circle({{member("pia"), Access::Shared}, {member("outi"), Access::Shared}});
}

void UndoTest::addingIsUndoneAndRedone()
{
    QSignalSpy spy(&pia(), &CaseEditor::undoChanged);
    Person aino = person(u"Aino"_s);
    aino.note = u"viides luokka"_s;
    const RecordId id = pia().add(m_team, aino).value();
    QVERIFY(pia().canUndo());
    QVERIFY(!pia().canRedo());
    QVERIFY(pia().undo());
    QVERIFY(!pia().view().head(id));
    QVERIFY(pia().canRedo());
    QVERIFY(pia().redo());
    QCOMPARE(pia().view().get<Person>(id)->value.note, u"viides luokka"_s);
    QCOMPARE(spy.size(), 3);
}

void UndoTest::removingBringsEverythingBackUnderTheSameId()
{
    const RecordId child = pia().add(m_family, person(u"Aino"_s)).value();
    Tie line;
    line.from = child;
    line.to = child;
    const RecordId tie = pia().add(m_family, line).value();
    Note note;
    note.about = {child};
    const RecordId noteId = pia().add(m_team, note).value();
    const crdt::Any before = everything();
    QVERIFY(pia().remove(child, Pointers::Detach));
    QVERIFY(!pia().view().head(tie));
    QVERIFY(pia().undo());
    QVERIFY(everything() == before);
    QCOMPARE(pia().view().get<Note>(noteId)->value.about, std::vector{child});
    QVERIFY(pia().redo());
    QVERIFY(!pia().view().head(child));
    QVERIFY(pia().view().get<Note>(noteId)->value.about.empty());
}

void UndoTest::movingComesBackAcrossTheCircles()
{
    const RecordId child = pia().add(m_family, person(u"Aino"_s)).value();
    Voice voice;
    voice.person = child;
    voice.words = u"…sit mä."_s;
    const RecordId old = pia().add(m_team, voice).value();
    const crdt::Any before = everything();
    const RecordId moved = pia().moveTo(old, m_family).value().id;
    const crdt::Any after = everything();
    QVERIFY(pia().undo());
    QVERIFY(everything() == before);
    QVERIFY(!pia().view().head(moved));
    QVERIFY(pia().redo());
    QVERIFY(everything() == after);
}

void UndoTest::aFieldThatSomebodyElseChangedSinceStays()
{
    const RecordId id = pia().add(m_team, person(u"Aino"_s)).value();
    QVERIFY(pia().change<Person>(id, [](Person& aino) {
        aino.label = u"tyttö"_s;
        aino.familyName = u"Hietakoro"_s;
    }));
    QVERIFY(outi().setField(id, u"label"_s, {u"isosisko"_s}));
    QVERIFY(pia().undo());
    const Person left = pia().view().get<Person>(id)->value;
    QCOMPARE(left.label, u"isosisko"_s);
    QCOMPARE(left.familyName, QString());
}

void UndoTest::whatOthersTypedIntoTheTextStays()
{
    const RecordId id = pia().add(m_team, Note()).value();
    QVERIFY(pia().editText(id, u"words"_s, {0, 0, u"Aino nukkuu."_s}));
    m_table->pass(std::chrono::seconds(5));
    QVERIFY(pia().editText(id, u"words"_s, {4, 0, u" siis"_s}));
    QVERIFY(outi().editText(id, u"words"_s, {0, 0, u"Kuulin: "_s}));
    QVERIFY(outi().editText(id, u"words"_s, {25, 0, u" Ja Venla."_s}));
    QCOMPARE(pia().view().get<Note>(id)->value.words, u"Kuulin: Aino siis nukkuu. Ja Venla."_s);
    QVERIFY(pia().undo());
    QCOMPARE(pia().view().get<Note>(id)->value.words, u"Kuulin: Aino nukkuu. Ja Venla."_s);
    QVERIFY(pia().redo());
    QCOMPARE(pia().view().get<Note>(id)->value.words, u"Kuulin: Aino siis nukkuu. Ja Venla."_s);
    QVERIFY(pia().undo());
    QVERIFY(pia().undo());
    QCOMPARE(pia().view().get<Note>(id)->value.words, u"Kuulin:  Ja Venla."_s);
}

void UndoTest::typingWithoutAPauseIsOneStep()
{
    const RecordId id = pia().add(m_team, Note()).value();
    for (const QChar c : u"Rekku kuulee"_s) {
        m_table->pass(std::chrono::milliseconds(100));
        QVERIFY(pia().editText(id, u"words"_s, {pia().view().get<Note>(id)->value.words.size(), 0, QString(c)}));
    }
    QVERIFY(pia().undo());
    QCOMPARE(pia().view().get<Note>(id)->value.words, QString());
    QVERIFY(pia().redo());
    QCOMPARE(pia().view().get<Note>(id)->value.words, u"Rekku kuulee"_s);
}

void UndoTest::aPauseBeginsANewStep()
{
    const RecordId id = pia().add(m_team, Note()).value();
    QVERIFY(pia().editText(id, u"words"_s, {0, 0, u"Rekku"_s}));
    m_table->pass(CaseEditor::kTypingPause + std::chrono::milliseconds(1));
    QVERIFY(pia().editText(id, u"words"_s, {5, 0, u" kuulee"_s}));
    QVERIFY(pia().undo());
    QCOMPARE(pia().view().get<Note>(id)->value.words, u"Rekku"_s);
}

void UndoTest::nobodysOwnStepsTouchAnybodyElses()
{
    const RecordId pias = pia().add(m_team, person(u"Aino"_s)).value();
    const RecordId outis = outi().add(m_team, person(u"Venla"_s)).value();
    QVERIFY(pia().undo());
    QVERIFY(!pia().view().head(pias));
    QVERIFY(pia().view().head(outis));
    QCOMPARE(pia().undo().error().kind, ErrorKind::NothingToUndo);
    QVERIFY(pia().view().head(outis));
}

void UndoTest::whatOthersLeanOnIsNotTakenAway()
{
    const RecordId first = pia().add(m_team, person(u"Toivo"_s)).value();
    const RecordId child = pia().add(m_team, person(u"Aino"_s)).value();
    Note note;
    note.about = {child};
    QVERIFY(outi().add(m_team, note));
    QCOMPARE(pia().undo().error().kind, ErrorKind::StillPointedAt);
    QVERIFY(pia().view().head(child));
    QVERIFY(pia().undo());
    QVERIFY(!pia().view().head(first));
}

void UndoTest::aNewVerbForgetsWhatCouldBeRedone()
{
    QVERIFY(pia().add(m_team, person(u"Aino"_s)));
    QVERIFY(pia().undo());
    QVERIFY(pia().add(m_team, person(u"Venla"_s)));
    QVERIFY(!pia().canRedo());
}

void UndoTest::emptyHistoryIsAnErrorValue()
{
    QCOMPARE(pia().undo().error().kind, ErrorKind::NothingToUndo);
    QCOMPARE(pia().redo().error().kind, ErrorKind::NothingToUndo);
}

void UndoTest::textsAreChangedLetterByLetter()
{
    using Spans = std::vector<TextSpan>;
    QCOMPARE(spansBetween(u"aBa"_s, u"B"_s), (Spans{{0, 1, {}}, {2, 1, {}}}));
    QCOMPARE(spansBetween(u"B"_s, u"aBc"_s), (Spans{{0, 0, u"a"_s}, {1, 0, u"c"_s}}));
    QCOMPARE(spansBetween(u"abc"_s, u"axc"_s), (Spans{{1, 1, u"x"_s}}));
    QCOMPARE(spansBetween(u"abc"_s, u"abc"_s), Spans());
    QCOMPARE(spansBetween(u"😀"_s, u"😁"_s), (Spans{{0, 2, u"😁"_s}}));
    const QString long1(2000, u'a');
    const QString long2(2000, u'b');
    QCOMPARE(spansBetween(long1, long2), (Spans{{0, 2000, long2}}));
}

void UndoTest::takingBackAChangeKeepsEverythingElse_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing since") << u"ab"_s << u"aXb"_s << u"aXb"_s << u"ab"_s;
    QTest::newRow("typed in front") << u"ab"_s << u"aXb"_s << u"11aXb"_s << u"11ab"_s;
    QTest::newRow("typed behind") << u"ab"_s << u"aXb"_s << u"aXb22"_s << u"ab22"_s;
    QTest::newRow("typed on both sides") << u"ab"_s << u"aXb"_s << u"1aXb2"_s << u"1ab2"_s;
    QTest::newRow("typed inside of ours") << u""_s << u"XYZ"_s << u"XY..Z"_s << u".."_s;
    QTest::newRow("part of ours gone") << u"ab"_s << u"aXYZb"_s << u"aXb"_s << u"ab"_s;
    QTest::newRow("all gone") << u"ab"_s << u"aXb"_s << u""_s << u""_s;
    QTest::newRow("removed comes back") << u"a-b"_s << u"ab"_s << u"1ab2"_s << u"1a-b2"_s;
    QTest::newRow("ours in two pieces") << u"B"_s << u"aBa"_s << u"aCBa"_s << u"CB"_s;
    QTest::newRow("replaced") << u"on hyvin"_s << u"on huonosti"_s << u"kai on huonosti nyt"_s << u"kai on hyvin nyt"_s;
    QTest::newRow("emoji whole") << u"😀"_s << u"😀😁"_s << u"x😀😁"_s << u"x😀"_s;
    QTest::newRow("emoji with common half") << u"😀"_s << u"😁"_s << u"😁!"_s << u"😀!"_s;
}

void UndoTest::takingBackAChangeKeepsEverythingElse()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, now);
    QTEST(withoutChange(before, after, now), "expected");
}

KUDELMA_SUITE(UndoTest)
#include "undo_test.moc"
