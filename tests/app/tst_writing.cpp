// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/core/field_editor.h"
#include "app/core/presence_board.h"
#include "app/review/review_desk.h"
#include "app/support/test_case.h"
#include "casework/text_place.h"
#include "support/suites.h"

#include <QKeyEvent>

#include <random>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;
using casework::MemberRole;

namespace {

/// What a text field of the screen has, without a screen.
class FakeField : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(int cursorPosition MEMBER cursor)
    Q_PROPERTY(int selectionStart MEMBER start)
    Q_PROPERTY(int selectionEnd MEMBER end)
    Q_PROPERTY(bool activeFocus MEMBER focus)

public:
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString& text)
    {
        m_text = text;
        ++replaced;
        cursor = start = end = 0;
        Q_EMIT textChanged();
    }
    Q_INVOKABLE void insert(int at, const QString& words)
    {
        m_text.insert(at, words);
        Q_EMIT textChanged();
    }
    Q_INVOKABLE void remove(int from, int to)
    {
        m_text.remove(from, to - from);
        Q_EMIT textChanged();
    }
    Q_INVOKABLE void select(int from, int to)
    {
        start = std::min(from, to);
        end = std::max(from, to);
        cursor = to;
    }
    void put(int at) { cursor = start = end = at; }
    void type(const QString& words)
    {
        m_text.insert(cursor, words);
        put(cursor + int(words.size()));
        Q_EMIT textChanged();
    }

    int cursor = 0;
    int start = 0;
    int end = 0;
    int replaced = 0;
    bool focus = false;

Q_SIGNALS:
    void textChanged();

private:
    QString m_text;
};

/// A hypothesis that Pia and Jonna write together, open in a field on Pia's screen.
struct Shared : TestCase
{
    casework::CircleId team = circle({u"pia"_s, u"jonna"_s});
    Pen pen{*room, nullptr};
    casework::RecordId id;
    FakeField field;
    FieldEditor editor;
    crypto::DeviceIdentity jonnas = crypto::DeviceIdentity::generate();

    Shared()
    {
        casework::Hypothesis hypothesis;
        hypothesis.sentence = u"että Aino vahtii"_s;
        id = add(team, hypothesis);
        editor.setControl(&field);
        editor.setPen(&pen);
        editor.setField(u"sentence"_s);
        editor.setRecord(id.text());
    }
    [[nodiscard]] QString sentence() { return read<casework::Hypothesis>(id).sentence; }
    /// As Jonna's device tells it in the presence of a circle.
    void theyPoint(const casework::CircleId& where, const QByteArray& state)
    {
        Q_EMIT room->client().presence(syncCircle(where), jonnas.id(), sync::Bytes(state.begin(), state.end()));
    }
    [[nodiscard]] QByteArray pointedAt(int cursor, int anchor)
    {
        const auto place = [&](int at) { return casework::placeInText(room->view(), id, u"sentence"_s, at); };
        return PresenceState().toBytes(CursorState{id, u"sentence"_s, place(cursor), place(anchor)});
    }
    void theyType(int at, const QString& words, int removed = 0)
    {
        othersWrite(team, [&](casework::CaseEditor& theirs) {
            QVERIFY(theirs.editText(id, u"sentence"_s, {at, removed, words}));
        });
    }
};

struct Writing : TestCase
{
    casework::CircleId everybody = circle({u"pia"_s}, {u"saara"_s});
    casework::CircleId onlyPia = circle({u"pia"_s});
    Pen pen{*room, nullptr};
    std::vector<Pen::Refusal> refusals;

    Writing()
    {
        QObject::connect(&pen, &Pen::refused, room.get(), [this](Pen::Refusal why) { refusals.push_back(why); });
    }
};

} // namespace

class TestWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // Pen: each refusal changes nothing and says why

    void refusesWhatIsTooLong()
    {
        Writing w;
        QVERIFY(w.pen.addFactor(w.everybody.text(), u"protective"_s, QString(5000, u'a')).isEmpty());
        QCOMPARE(w.refusals, std::vector{Pen::Refusal::TooLong});
    }
    void refusesWhatIsMissing()
    {
        Writing w;
        QVERIFY(w.pen.add(u"marks"_s, w.everybody.text(), {}).isEmpty());
        QCOMPARE(w.refusals, std::vector{Pen::Refusal::Missing});
    }
    void refusesACircleThatItCannotKnowOf()
    {
        Writing w;
        QVERIFY(w.pen.addFactor(QString(32, u'a'), u"protective"_s, u"x"_s).isEmpty());
        QVERIFY(w.pen.addFactor(u"nonsense"_s, u"protective"_s, u"x"_s).isEmpty());
        QCOMPARE(w.refusals, (std::vector{Pen::Refusal::NotYours, Pen::Refusal::NotYours}));
    }
    void refusesAnothersWords()
    {
        Writing w;
        crdt::Document& own = w.guestDocument(w.everybody, member(u"saara"_s));
        casework::CaseView view;
        view.addSource({{w.everybody, member(u"saara"_s)}, &own, true});
        view.setRules(w.room->view().rules());
        casework::CaseEditor editor(
            view, {member(u"saara"_s), [] { return QDateTime::currentDateTimeUtc(); }, casework::systemRandom()});
        casework::Note note;
        note.words = u"Saaran sanat"_s;
        const auto id = editor.add(w.everybody, note);
        QVERIFY(id.has_value());
        QVERIFY(!w.pen.mayChange(id->text()) && w.pen.mayChange(w.pen.addHypothesis(w.everybody.text(), u"Oma"_s)));
        QVERIFY(!w.pen.set(id->text(), {{u"title"_s, u"toisen otsikko"_s}}));
        QVERIFY(!w.pen.type(id->text(), u"words"_s, u"muuta"_s));
        QVERIFY(!w.pen.remove(id->text()));
        QCOMPARE(w.refusals, (std::vector(3, Pen::Refusal::NotYours)));
        QCOMPARE(w.read<casework::Note>(*id).words, u"Saaran sanat"_s);
    }
    void refusesToNameSomebodyWhomNotAllMaySee()
    {
        Writing w;
        const auto secret = w.person(w.onlyPia, u"Kettu"_s);
        QVERIFY(w.pen.addVoice(w.everybody.text(), secret.text(), u"Moi"_s).isEmpty());
        QCOMPARE(w.refusals, std::vector{Pen::Refusal::WouldShowMore});
        QVERIFY(w.pen.addVoice(w.everybody.text(), QString(32, u'b'), u"Moi"_s).isEmpty());
        QCOMPARE(w.refusals.back(), Pen::Refusal::WouldShowMore);
    }
    void refusesToMoveWhatNamesSomebodyUnseenThere()
    {
        Writing w;
        const auto secret = w.person(w.onlyPia, u"Kettu"_s);
        const QString voice = w.pen.addVoice(w.onlyPia.text(), secret.text(), u"Moi"_s);
        QVERIFY(!voice.isEmpty());
        QVERIFY(w.pen.moveTo(voice, w.everybody.text()).isEmpty());
        QVERIFY(w.pen.copyTo(voice, w.everybody.text(), {}).isEmpty());
        QCOMPARE(w.refusals, (std::vector(2, Pen::Refusal::WouldShowMore)));
        QCOMPARE(w.room->view().head(*casework::RecordId::fromText(voice))->key.circle, w.onlyPia);
    }
    void refusesWhatIsGone()
    {
        Writing w;
        const QString id = w.pen.addFactor(w.everybody.text(), u"protective"_s, u"x"_s);
        QVERIFY(w.pen.remove(id));
        QVERIFY(!w.pen.set(id, {}));
        QVERIFY(!w.pen.type(id, u"words"_s, u"y"_s));
        QCOMPARE(w.refusals, (std::vector(2, Pen::Refusal::Gone)));
    }
    void refusesAFieldThatIsNone()
    {
        Writing w;
        QVERIFY(w.pen.add(u"factors"_s, w.everybody.text(), {{u"sort"_s, u"protective"_s}, {u"magic"_s, 1}}).isEmpty());
        QCOMPARE(w.refusals, std::vector{Pen::Refusal::Failed});
    }

    void aSecondMarkTakesThePlaceOfTheFirst()
    {
        Writing w;
        const QString id = w.pen.addHypothesis(w.everybody.text(), u"että Aino vahtii"_s);
        QVERIFY(w.pen.react(w.everybody.text(), id, u"hit"_s));
        QVERIFY(w.pen.react(w.everybody.text(), id, u"miss"_s));
        const auto reactions = w.room->view().all<casework::Reaction>();
        QCOMPARE(reactions.size(), 1u);
        QCOMPARE(reactions.front().value.mark, casework::ReactionMark::Miss);
    }

    void whatIsDerivedFromSomethingUnknownHasNoHome()
    {
        Writing w;
        const auto aino = w.person(w.everybody, u"Aino"_s);
        QVERIFY(w.pen.homesFor({aino.text()}).contains(w.everybody.text()));
        QCOMPARE(w.pen.homesFor({aino.text(), QString(32, u'c')}), QStringList());
        QCOMPARE(w.pen.homesFor({u"nonsense"_s}), QStringList());
    }

    void undoTakesBackOnlyOnesOwnWords()
    {
        Shared s;
        QVERIFY(s.pen.type(s.id.text(), u"sentence"_s, u"että Aino vahtii öisin"_s));
        s.theyType(0, u"ehkä "_s);
        s.pen.undo();
        QCOMPARE(s.sentence(), u"ehkä että Aino vahtii"_s);
        s.pen.redo();
        QCOMPARE(s.sentence(), u"ehkä että Aino vahtii öisin"_s);
    }

    // The field on screen

    void theSmallestChangeNeverPartsACharacter()
    {
        const auto change = TextChange::between(u"a😀b"_s, u"a😁b"_s);
        QCOMPARE(change, (TextChange{1, 2, u"😁"_s}));
        QVERIFY(TextChange::between(u"sama"_s, u"sama"_s).isNothing());
        QCOMPARE(TextChange::between(u"aa"_s, u"aaa"_s).inserted, u"a"_s);
    }

    void theCursorStaysBetweenTwoChangesThatCameTogether()
    {
        Shared s;
        s.field.put(9); // behind "Aino"
        s.othersWrite(s.team, [&](casework::CaseEditor& theirs) {
            QVERIFY(theirs.together([&] {
                const auto first = theirs.editText(s.id, u"sentence"_s, {0, 0, u"ehkä "_s});
                return first ? theirs.editText(s.id, u"sentence"_s, {21, 0, u" öisin"_s}) : first;
            }));
        });
        QCOMPARE(s.field.text(), u"ehkä että Aino vahtii öisin"_s);
        QCOMPARE(s.field.text().left(s.field.cursor), u"ehkä että Aino"_s);
    }
    void partsLeadFromAnyTextToAnyOther()
    {
        std::mt19937 engine(1);
        const auto draw = [&] {
            QString text;
            for (auto i = engine() % 12; i > 0; --i)
                text += QStringView(u"abc😀").mid(qsizetype(engine() % 3), 1);
            return engine() % 4 == 0 ? text + u"😀"_s : text;
        };
        for (int round = 0; round < 500; ++round) {
            const QString before = draw();
            const QString after = draw();
            QString text = before;
            for (const TextChange& part : TextChange::partsBetween(before, after))
                text.replace(part.index, part.removed, part.inserted);
            QCOMPARE(text, after);
        }
    }

    void aFieldShowsTheRecord()
    {
        Shared s;
        QCOMPARE(s.field.text(), u"että Aino vahtii"_s);
        QCOMPARE(s.editor.text(), s.field.text());
    }
    void whatIsTypedGoesIntoTheRecord()
    {
        Shared s;
        s.field.put(int(s.field.text().size()));
        s.field.type(u" öisin"_s);
        QCOMPARE(s.sentence(), u"että Aino vahtii öisin"_s);
    }
    void aChangeByOthersMovesTheCursorWithItsWord_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("removed");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("cursor");
        QTest::newRow("before it") << 0 << 0 << u"ehkä "_s << 10;
        QTest::newRow("behind it") << 9 << 0 << u" kai"_s << 5;
        QTest::newRow("right at it") << 5 << 0 << u"se "_s << 5;
        QTest::newRow("taken out before it") << 0 << 5 << QString() << 0;
        QTest::newRow("taken out around it") << 3 << 4 << QString() << 3;
    }
    void aChangeByOthersMovesTheCursorWithItsWord()
    {
        QFETCH(int, at);
        QFETCH(int, removed);
        QFETCH(QString, words);
        QFETCH(int, cursor);
        Shared s;
        const int replaced = s.field.replaced;
        s.field.put(5); // before "Aino"
        s.theyType(at, words, removed);
        QCOMPARE(s.field.text(), s.sentence());
        QCOMPARE(s.field.cursor, cursor);
        QCOMPARE(s.field.replaced, replaced);
    }
    void aChangeByOthersKeepsTheSelectionOnItsWords()
    {
        Shared s;
        s.field.select(9, 5); // "Aino", from its end
        s.theyType(0, u"ehkä "_s);
        QCOMPARE(s.field.text().mid(s.field.start, s.field.end - s.field.start), u"Aino"_s);
        QCOMPARE(s.field.cursor, 10);
    }
    void twoWhoTypeAtOnceLoseNoLetter()
    {
        Shared s;
        s.field.put(int(s.field.text().size()));
        for (const QString& letter : {u" "_s, u"ö"_s, u"i"_s}) {
            s.field.type(letter);
            s.theyType(0, u"x"_s);
        }
        QCOMPARE(s.sentence(), u"xxxettä Aino vahtii öi"_s);
        QCOMPARE(s.field.text(), s.sentence());
        QCOMPARE(s.field.cursor, int(s.field.text().size()));
    }
    void theUndoKeyNeverTakesBackOthersWords()
    {
        Shared s;
        s.field.put(int(s.field.text().size()));
        s.field.type(u" öisin"_s);
        s.theyType(0, u"ehkä "_s);
        QKeyEvent key(QEvent::KeyPress, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(QCoreApplication::sendEvent(&s.field, &key));
        QCOMPARE(s.field.text(), u"ehkä että Aino vahtii"_s);
    }
    void theUndoKeyTakesBackNothingThatWasDoneElsewhere()
    {
        Shared s;
        const QString other = s.pen.addHypothesis(s.team.text(), u"Voisiko olla niin?"_s);
        QKeyEvent key(QEvent::KeyPress, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(QCoreApplication::sendEvent(&s.field, &key));
        QVERIFY(s.room->view().head(*casework::RecordId::fromText(other)));
        s.field.put(0);
        s.field.type(u"ehkä "_s);
        QVERIFY(QCoreApplication::sendEvent(&s.field, &key));
        QCOMPARE(s.sentence(), u"että Aino vahtii"_s);
        QKeyEvent again(QEvent::KeyPress, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QCoreApplication::sendEvent(&s.field, &again));
        QCOMPARE(s.sentence(), u"ehkä että Aino vahtii"_s);
        QVERIFY(s.room->view().head(*casework::RecordId::fromText(other)));
    }
    void whatIsNeededIsNotLeftEmpty()
    {
        Shared s;
        s.editor.setProperty("needed", true);
        s.field.remove(0, int(s.field.text().size()));
        QCOMPARE(s.sentence(), QString()); // while it is being rewritten
        s.editor.setRecord({});
        QCOMPARE(s.sentence(), u"että Aino vahtii"_s);
        QCOMPARE(s.field.text(), QString());
    }
    void whatIsRefusedDoesNotStayInTheField()
    {
        Shared s;
        s.field.put(0);
        s.field.type(QString(5000, u'a'));
        QCOMPARE(s.field.text(), u"että Aino vahtii"_s);
    }
    void aFieldSaysThatItsRecordIsGone()
    {
        Shared s;
        s.othersWrite(s.team, [&](casework::CaseEditor& theirs) { QVERIFY(theirs.remove(s.id)); });
        s.settle();
        QVERIFY(s.editor.isGone());
        s.field.type(u"x"_s); // nowhere to go, and no harm
        QVERIFY(!s.room->view().head(s.id));
    }

    // The reviewer's comment

    void aCommentGoesToTheReviewersCircleAndNoOther()
    {
        TestCase own(u"kirsi"_s);
        const QStringList everybody{u"kirsi"_s, u"pia"_s};
        const auto family = own.circle(everybody, {u"saara"_s});
        const auto small = own.circle({u"kirsi"_s, u"saara"_s}); // narrower, and no place for it
        const auto review = own.circle(everybody + QStringList{u"hannele"_s});
        own.name(family, u"kirsi"_s, u"Kirsi"_s, MemberRole::Supervisor);
        own.name(family, u"pia"_s, u"Pia"_s, MemberRole::ResponsibleWorker);
        own.name(family, u"saara"_s, u"Saara"_s, MemberRole::Parent);
        own.name(review, u"hannele"_s, u"Hannele"_s, MemberRole::ConsultantWorker);
        Appearance appearance{QString()};
        ReviewDesk desk(*own.room, appearance);
        QVERIFY(desk.canComment());
        QVERIFY(desk.comment({}, u"Hyvä kysymys."_s));
        const auto reviews = own.room->view().all<casework::Review>();
        QCOMPARE(reviews.size(), 1u);
        QCOMPARE(reviews.front().head.key.circle, review);
        QCOMPARE(desk.seenBy().size(), 3);
        Q_UNUSED(small)
    }
    void withoutAReviewCircleThereIsNoComment_data()
    {
        QTest::addColumn<QStringList>("team");
        QTest::addColumn<QStringList>("guests");
        QTest::newRow("a parent reads it") << QStringList{u"kirsi"_s, u"pia"_s} << QStringList{u"saara"_s};
        QTest::newRow("somebody whom nobody knows reads it")
            << QStringList{u"kirsi"_s, u"pia"_s, u"unknown"_s} << QStringList();
        QTest::newRow("nobody who leads reads it") << QStringList{u"kirsi"_s, u"hannele"_s} << QStringList();
        QTest::newRow("only the reviewer") << QStringList{u"kirsi"_s} << QStringList();
        QTest::newRow("no reviewer") << QStringList{u"pia"_s, u"hannele"_s, u"kirsi-too"_s} << QStringList();
    }
    void withoutAReviewCircleThereIsNoComment()
    {
        QFETCH(QStringList, team);
        QFETCH(QStringList, guests);
        const QString self = team.contains(u"kirsi"_s) ? u"kirsi"_s : u"pia"_s;
        TestCase own(self);
        const auto names = own.circle({self}, {u"saara"_s});
        own.name(names, u"kirsi"_s, u"Kirsi"_s, MemberRole::Supervisor);
        own.name(names, u"pia"_s, u"Pia"_s, MemberRole::ResponsibleWorker);
        own.name(names, u"hannele"_s, u"Hannele"_s, MemberRole::ConsultantWorker);
        own.name(names, u"kirsi-too"_s, u"Kirsi"_s, MemberRole::Coordinator);
        own.name(names, u"saara"_s, u"Saara"_s, MemberRole::Parent);
        own.circle(team, guests);
        Appearance appearance{QString()};
        ReviewDesk desk(*own.room, appearance);
        QVERIFY(!desk.canComment());
        QVERIFY(!desk.comment({}, u"Hyvä kysymys."_s));
        QVERIFY(own.room->view().all<casework::Review>().empty());
    }

    // Cursors: they stay with their letters, and are told to nobody who may not see the text

    void anothersCursorStaysWithItsLetters()
    {
        Shared w;
        w.theyPoint(w.team, w.pointedAt(8, 4));
        QCOMPARE(w.editor.others(),
            QVariantList{QVariantMap({{u"name"_s, QString()}, {u"moves"_s, 0}, {u"position"_s, 8}, {u"anchor"_s, 4}})});
        w.field.put(0);
        w.field.type(u"Ehkä: "_s);
        const QVariantMap moved = w.editor.others().constFirst().toMap();
        QCOMPARE(moved.value(u"position"_s).toInt(), 14);
        QCOMPARE(moved.value(u"anchor"_s).toInt(), 10);
        w.theyPoint(w.team, PresenceState().toBytes()); // here, and writing nowhere
        QVERIFY(w.editor.others().isEmpty());
        w.theyPoint(w.team, w.pointedAt(8, 8));
        w.theyPoint(w.team, {}); // gone
        QVERIFY(w.editor.others().isEmpty());
    }
    void aCursorOfAnotherCircleOrFieldIsNotShown()
    {
        Shared w;
        w.theyPoint(w.circle({u"pia"_s, u"saara"_s}), w.pointedAt(8, 8));
        QVERIFY(w.editor.others().isEmpty());
        w.editor.setField(u"learned"_s);
        w.theyPoint(w.team, w.pointedAt(8, 8));
        QVERIFY(w.editor.others().isEmpty());
        w.editor.setField(u"sentence"_s);
        QCOMPARE(w.editor.others().size(), 1);
    }
    void aCursorThatIsNoneIsPassedOver()
    {
        Shared w;
        const QJsonObject good = CursorState{w.id, u"sentence"_s, {1, 2}, {}}.toJson();
        QVERIFY(CursorState::fromJson(good));
        const auto with = [&](const QString& key, const QJsonValue& value) {
            QJsonObject bad = good;
            bad[key] = value;
            return CursorState::fromJson(bad).has_value();
        };
        const QString most = QString::fromLatin1(QByteArray(int(kMaxCursorPlace), 'x').toBase64());
        const QString tooLong = QString::fromLatin1(QByteArray(int(kMaxCursorPlace) + 1, 'x').toBase64());
        QVERIFY(with(u"at"_s, most) && with(u"from"_s, most));
        QVERIFY(!with(u"at"_s, tooLong) && !with(u"from"_s, tooLong));
        QVERIFY(!with(u"at"_s, QString()) && !with(u"at"_s, u"%"_s) && !with(u"at"_s, 3));
        QVERIFY(!with(u"record"_s, u"x"_s) && !with(u"record"_s, {}));
        QVERIFY(with(u"field"_s, QString(kMaxCursorField, u'a')));
        QVERIFY(!with(u"field"_s, QString()) && !with(u"field"_s, QString(kMaxCursorField + 1, u'a')));
        w.theyPoint(w.team, PresenceState().toBytes(CursorState{w.id, u"sentence"_s, {1, 2, 3}, {}}));
        w.theyPoint(w.team, "nonsense");
        QVERIFY(w.editor.others().isEmpty());
    }
    void theOwnCursorIsToldWhereItStandsHere()
    {
        Shared w;
        w.field.focus = true;
        w.field.put(int(w.sentence().size()));
        w.field.type(u"!"_s);
        const auto told = [&] {
            const auto own = w.room->cursors().own(w.team);
            return own ? casework::indexOfPlace(w.room->view(), w.id, u"sentence"_s, own->cursor).value_or(-1) : -1;
        };
        QCOMPARE(told(), qsizetype(w.field.cursor));
        // What others put in right at it stands behind it, for everybody.
        w.theyType(w.field.cursor, u" abc"_s);
        QCOMPARE(told(), qsizetype(w.field.cursor));
        QCOMPARE(w.field.cursor, int(w.sentence().size()) - 4);
        QVERIFY(w.room->editor().remove(w.id));
        w.settle();
        QVERIFY(!w.room->cursors().own(w.team));
    }
    void whatACarrierToldIsTakenBack()
    {
        Shared w;
        Cursors& own = w.room->cursors();
        int told = 0;
        own.setCarrier(w.team, [&] { ++told; });
        own.point({w.id, u"sentence"_s, {1}, {}});
        QVERIFY(own.own(w.team)); // handed out before its time came, with a raised hand
        own.lift(w.id, u"sentence"_s);
        QTRY_COMPARE(told, 1);
    }
    void theOwnCursorIsToldInTheCircleOfItsRecord()
    {
        Shared w;
        Cursors& own = w.room->cursors();
        const CursorState here{w.id, u"sentence"_s, {1}, {}};
        int told = 0;
        own.setCarrier(w.team, [&] { ++told; });
        own.point(here);
        QCOMPARE(own.own(w.team), here);
        QCOMPARE(own.own(w.circle({u"pia"_s, u"saara"_s})), std::nullopt);
        QTRY_COMPARE(told, 1);
        own.lift(w.id, u"learned"_s); // where it does not stand
        QCOMPARE(own.own(w.team), here);
        own.lift(w.id, u"sentence"_s);
        QCOMPARE(own.own(w.team), std::nullopt);
        QTRY_COMPARE(told, 2);
    }
};

KUDELMA_SUITE(TestWriting)
#include "tst_writing.moc"
