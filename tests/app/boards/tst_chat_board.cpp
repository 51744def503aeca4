// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Writing instead of speaking: for whom, what the others hold, taking back, and what waits.
#include "app/boards/chat_board.h"

#include "app/boards/outsiders.h"
#include "support/suites.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;

namespace {

/// Malin leads; Wilmer and his parents are there. On the device of `self`.
struct Chat : TestCase
{
    casework::CircleId everybody;
    casework::CircleId alone; ///< Malin and Wilmer.
    casework::CircleId without; ///< Somebody who is not at the meeting, and Wilmer.
    casework::RecordId wilmer;
    casework::RecordId meeting;
    std::unique_ptr<Pen> pen;
    std::unique_ptr<CaseLists> lists;
    ChatBoard board;
    std::vector<Pen::Refusal> refusals;

    explicit Chat(const QString& self)
        : TestCase(self)
        , everybody(circle({u"malin"_s, u"wilmer"_s, u"annika"_s}))
        , alone(circle({u"malin"_s, u"wilmer"_s}))
        , without(circle({u"wilmer"_s, u"nurse"_s, u"malin"_s}))
        , wilmer(person(everybody, u"Wilmer"_s))
    {
        casework::Member card;
        card.member = member(u"wilmer"_s);
        card.name = u"Wilmer"_s;
        card.role = casework::MemberRole::Child;
        card.person = wilmer;
        add(everybody, card);
        name(everybody, u"malin"_s, u"Malin"_s);
        name(everybody, u"annika"_s, u"Annika"_s, casework::MemberRole::Parent);
        casework::Meeting held;
        held.facilitator = member(u"malin"_s);
        meeting = add(everybody, held);
        settle();
        pen = std::make_unique<Pen>(*room, nullptr);
        pen->setMeeting(meeting);
        lists = std::make_unique<CaseLists>(*room, room->view(), nullptr);
        board.setLists(lists.get());
        board.setPen(pen.get());
        board.setMeeting(meeting.text());
        QObject::connect(pen.get(), &Pen::refused, room.get(), [this](Pen::Refusal why) { refusals.push_back(why); });
    }
    /// What Wilmer's device wrote, come in.
    casework::RecordId wilmerWrites(const casework::CircleId& where, const QString& words)
    {
        casework::RecordId id;
        crdt::Document* shared = room->client().document(syncCircle(where));
        crdt::Document theirs;
        if (!theirs.applyUpdate(shared->encodeStateAsUpdate().value()))
            qFatal("the document cannot be read");
        const crdt::Bytes known = theirs.encodeStateVector();
        {
            casework::CaseView view;
            view.addSource({{where, std::nullopt}, &theirs, true});
            if (where != everybody) // the meeting stands there
                view.addSource({{everybody, std::nullopt}, room->client().document(syncCircle(everybody)), false});
            view.setRules(room->view().rules());
            casework::CaseEditor editor(
                view, {member(u"wilmer"_s), [] { return QDateTime::currentDateTimeUtc(); }, casework::systemRandom()});
            casework::Voice voice;
            voice.words = words;
            voice.medium = casework::Medium::Chat;
            voice.meeting = meeting;
            id = editor.add(where, voice).value();
        }
        if (!shared->applyUpdate(theirs.encodeStateAsUpdate(known).value()))
            qFatal("the update cannot be applied");
        settle();
        return id;
    }
};

} // namespace

class TestChatBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void oneMayWriteToAllOrToTheOneWhoLeadsAndToNobodyOutside()
    {
        Chat chat(u"wilmer"_s);
        QCOMPARE(texts(*chat.board.places(), u"kind"_s), (QStringList{u"all"_s, u"leader"_s}));
        QCOMPARE(texts(*chat.board.places(), u"key"_s), (QStringList{chat.everybody.text(), chat.alone.text()}));
        QVERIFY(!chat.board.say(u"Hej"_s, chat.without.text()));
        QCOMPARE(chat.refusals, std::vector{Pen::Refusal::NotYours});
    }

    void wordsToTheLeaderAreOnNoOtherDevice()
    {
        Chat chat(u"wilmer"_s);
        QVERIFY(chat.board.say(u" Mamma får inte veta det här. "_s, chat.alone.text()));
        chat.settle();
        const QAbstractItemModelTester tester(chat.board.messages());
        QCOMPARE(texts(*chat.board.messages(), u"words"_s), QStringList{u"Mamma får inte veta det här."_s});
        QVERIFY(chat.board.messages()->value(0, u"mine"_s).toBool());
        QVERIFY(!chat.board.messages()->value(0, u"forAll"_s).toBool());
        QCOMPARE(chat.board.waiting(), 0); // one's own
        const QByteArray annikas = heldBy(chat, {chat.everybody});
        QVERIFY(!annikas.contains("Mamma f") && annikas.contains("Wilmer"));
        QVERIFY(heldBy(chat, {chat.alone}).contains("Mamma f"));
        // It stands among the meeting's own words, as what it is.
        const auto key = casework::RecordId::fromText(chat.board.messages()->value(0, u"key"_s).toString());
        const auto voice = chat.read<casework::Voice>(*key);
        QCOMPARE(voice.medium, casework::Medium::Chat);
        QCOMPARE(voice.person, chat.wilmer);
        QCOMPARE(voice.meeting, chat.meeting);
    }

    void emptyAndEndlessWordsAreRefused()
    {
        Chat chat(u"wilmer"_s);
        QVERIFY(!chat.board.say(u"  "_s, chat.alone.text()));
        QVERIFY(chat.board.say(QString(ChatBoard::kMaxMessageChars, u'a'), chat.alone.text()));
        QVERIFY(!chat.board.say(QString(ChatBoard::kMaxMessageChars + 1, u'a'), chat.alone.text()));
        QCOMPARE(chat.refusals, (std::vector{Pen::Refusal::Missing, Pen::Refusal::TooLong}));
    }

    void whoIsNotInTheFamilyWritesAViewOfTheirOwn()
    {
        Chat chat(u"malin"_s);
        QVERIFY(chat.board.say(u"Jag läser upp det."_s, chat.everybody.text()));
        chat.settle();
        QCOMPARE(texts(*chat.board.messages(), u"who"_s), QStringList{u"Malin"_s});
        const auto key = casework::RecordId::fromText(chat.board.messages()->value(0, u"key"_s).toString());
        QCOMPARE(chat.read<casework::Viewpoint>(*key).member, member(u"malin"_s));
        QVERIFY(chat.board.takeBack(key->text()));
        chat.settle();
        QCOMPARE(chat.board.messages()->count(), 0);
    }

    void whatIsTakenBackIsShownNowhere()
    {
        Chat chat(u"wilmer"_s);
        QVERIFY(chat.board.say(u"Det var dumt."_s, chat.everybody.text()));
        chat.settle();
        const QString key = chat.board.messages()->value(0, u"key"_s).toString();
        QVERIFY(chat.board.takeBack(key));
        chat.settle();
        QCOMPARE(chat.board.messages()->count(), 0);
        QCOMPARE(chat.lists->voices()->count(), 0);
        QVERIFY(!chat.board.takeBack(key));
    }

    void othersWordsWaitUntilTheyWereLookedAt()
    {
        Chat chat(u"malin"_s);
        const QSignalSpy came(&chat.board, &ChatBoard::came);
        const auto first = chat.wilmerWrites(chat.alone, u"Kan du läsa upp?"_s);
        QCOMPARE(came.size(), 1);
        QCOMPARE(chat.board.waiting(), 1);
        QCOMPARE(texts(*chat.board.messages(), u"who"_s), QStringList{u"Wilmer"_s});
        QVERIFY(!chat.board.messages()->value(0, u"writable"_s).toBool());
        QVERIFY(!chat.board.takeBack(first.text()));
        chat.board.markRead();
        QCOMPARE(chat.board.waiting(), 0);
        chat.wilmerWrites(chat.everybody, u"Hej alla"_s);
        QCOMPARE(chat.board.waiting(), 1);
        QCOMPARE(texts(*chat.board.messages(), u"words"_s), (QStringList{u"Kan du läsa upp?"_s, u"Hej alla"_s}));
        // Another page of the same device knows what was read.
        ChatBoard again;
        again.setLists(chat.lists.get());
        again.setMeeting(chat.meeting.text());
        QCOMPARE(again.waiting(), 1);
    }

    void ofAVeryLongTalkNothingWaitsForever()
    {
        Chat chat(u"malin"_s);
        for (int i = 0; i < ChatBoard::kMaxKeptAsRead + 5; ++i)
            chat.wilmerWrites(chat.everybody, QString::number(i));
        QCOMPARE(chat.board.waiting(), ChatBoard::kMaxKeptAsRead + 5);
        chat.board.markRead();
        QCOMPARE(chat.board.waiting(), 0);
        // To have read one meeting's is to have read nothing of another's, and takes nothing from it.
        const auto other = chat.add(chat.everybody, casework::Meeting());
        chat.settle();
        chat.board.setMeeting(other.text());
        QCOMPARE(chat.board.waiting(), 0);
        chat.board.markRead();
        chat.board.setMeeting(chat.meeting.text());
        QCOMPARE(chat.board.waiting(), 0);
        chat.wilmerWrites(chat.alone, u"En till"_s);
        QCOMPARE(chat.board.waiting(), 1);
    }

    void theLeaderIsToldWhatMayBeReadOut()
    {
        Chat chat(u"malin"_s);
        chat.wilmerWrites(chat.alone, u"Bara till Malin"_s);
        chat.wilmerWrites(chat.everybody, u"Till alla"_s);
        SharedScreen screen(chat, {u"malin"_s, u"wilmer"_s, u"annika"_s});
        chat.board.setShared(&screen.lists);
        const auto row
            = [&](const QString& words) { return int(texts(*chat.board.messages(), u"words"_s).indexOf(words)); };
        QVERIFY(!chat.board.messages()->value(row(u"Bara till Malin"_s), u"forRoom"_s).toBool());
        QVERIFY(chat.board.messages()->value(row(u"Till alla"_s), u"forRoom"_s).toBool());
        // On the screen that others see there is no trace of the first.
        ChatBoard shown;
        shown.setLists(&screen.lists);
        shown.setMeeting(chat.meeting.text());
        QCOMPARE(texts(*shown.messages(), u"words"_s), QStringList{u"Till alla"_s});
    }

    void anotherMeetingsWordsAreNotHere()
    {
        Chat chat(u"malin"_s);
        chat.wilmerWrites(chat.everybody, u"Då"_s);
        const auto other = chat.add(chat.everybody, casework::Meeting());
        chat.settle();
        chat.board.setMeeting(other.text());
        QCOMPARE(chat.board.messages()->count(), 0);
        QCOMPARE(chat.board.waiting(), 0);
        chat.board.setMeeting({});
        QCOMPARE(chat.board.places()->count(), 0);
    }
};

KUDELMA_SUITE(TestChatBoard)
#include "tst_chat_board.moc"
