// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Feedback that is only counted, and what was changed because of feedback.
#include "app/boards/feedback_changes.h"
#include "app/boards/outsiders.h"
#include "app/guest/counted_answer.h"
#include "meeting/counted.h"
#include "support/suites.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;

namespace {

/// Saara has been at a meeting that Pia led; on Saara's device.
struct Giving : TestCase
{
    casework::CircleId everybody = circle({u"pia"_s, u"saara"_s, u"mika"_s});
    casework::CircleId two = circle({u"pia"_s, u"saara"_s});
    casework::CircleId couple = circle({u"saara"_s, u"mika"_s});
    casework::RecordId meeting;
    Pen pen{*room, nullptr};
    CaseLists lists{*room, room->view(), nullptr};
    CountedAnswer counted;

    explicit Giving(const QString& leader = u"pia"_s)
        : TestCase(u"saara"_s)
    {
        name(everybody, u"pia"_s, u"Pia"_s);
        casework::Meeting held;
        held.facilitator = member(leader);
        meeting = add(everybody, held);
        settle();
        counted.setLists(&lists);
        counted.setPen(&pen);
        counted.setMeeting(meeting.text());
    }
    std::vector<casework::Stored<casework::Feedback>> given()
    {
        settle();
        return room->view().all<casework::Feedback>();
    }
};

const QVariantList kAnswers{
    QVariantMap{{u"key"_s, u"heard"_s}, {u"value"_s, 2}}, QVariantMap{{u"key"_s, u"safe"_s}, {u"value"_s, 9}}};

/// Chooses the answer at `place`, and lets the two coins fall so.
CountedAnswer::Coins coinsFor(char place, char faces)
{
    return [place, faces](int count) { return count == 1 ? QByteArray(1, faces) : QByteArray(count, place); };
}

} // namespace

class TestFeedback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void oneTossedAnswerGoesToTheFewestAndNothingElse()
    {
        Giving giving;
        QVERIFY(giving.counted.isPossible());
        QCOMPARE(giving.counted.readers().size(), 2);
        giving.counted.setCoins(coinsFor(0, 1)); // the truth of "heard", which is no good one
        QVERIFY(giving.counted.give(kAnswers));
        const auto given = giving.given();
        QCOMPARE(given.size(), std::size_t(1));
        QCOMPARE(given[0].head.key.circle, giving.two);
        const casework::Feedback& answer = given[0].value;
        QVERIFY(answer.counted);
        QCOMPARE(answer.items, (std::vector<casework::FeedbackItem>{{u"heard"_s, 0}}));
        QVERIFY(answer.words.isEmpty() && answer.changeOne.isEmpty() && answer.member.isNull());
        QCOMPARE(answer.meeting, giving.meeting);
        QVERIFY(!heldBy(giving, {giving.everybody, giving.couple}).contains("counted"));
    }

    void theCoinsMayTellWhatSaaraDoesNotThink()
    {
        Giving giving;
        giving.counted.setCoins(coinsFor(0, 2)); // a random answer: a good one
        QVERIFY(giving.counted.give(kAnswers));
        Giving another;
        another.counted.setCoins(coinsFor(1, 0)); // of "safe" a random one: not good
        QVERIFY(another.counted.give(kAnswers));
        QCOMPARE(giving.given()[0].value.items, (std::vector<casework::FeedbackItem>{{u"heard"_s, 10}}));
        QCOMPARE(another.given()[0].value.items, (std::vector<casework::FeedbackItem>{{u"safe"_s, 0}}));
    }

    /// Several tosses of one person would tell together what each of them hides.
    void onePersonAnswersOnceForAMeeting()
    {
        Giving giving;
        QVERIFY(!giving.counted.isGiven());
        QVERIFY(giving.counted.give(kAnswers));
        QCOMPARE(giving.given().size(), std::size_t(1));
        QVERIFY(giving.counted.isGiven());
        QVERIFY(!giving.counted.give(kAnswers));
        CountedAnswer later; // who went and came back
        later.setLists(&giving.lists);
        later.setPen(&giving.pen);
        later.setMeeting(giving.meeting.text());
        QVERIFY(later.isGiven() && !later.give(kAnswers));
        QCOMPARE(giving.given().size(), std::size_t(1));
    }

    void itIsInNoListThatPeopleRead()
    {
        Giving giving;
        QVERIFY(giving.counted.give(kAnswers));
        QCOMPARE(giving.given().size(), std::size_t(1));
        QCOMPARE(giving.lists.feedback()->count(), 0);
    }

    void withoutAnAnswerOrALeaderOfOnesOwnThereIsNothingToCount()
    {
        Giving giving;
        QVERIFY(!giving.counted.give({}));
        Giving stranger(u"leena"_s);
        QVERIFY(!stranger.counted.isPossible());
        QVERIFY(!stranger.counted.give(kAnswers));
        QVERIFY(giving.given().empty() && stranger.given().empty());
    }

    void coinsThatGiveNothingGiveNoAnswer()
    {
        Giving giving;
        giving.counted.setCoins([](int) { return QByteArray(); });
        QVERIFY(!giving.counted.give(kAnswers));
        QVERIFY(giving.given().empty());
    }

    /// tests/vectors/counted.json: the same answers and the same coins, as the guest page tosses them.
    void otherDevicesTossAlike()
    {
        QFile file(QStringLiteral(KUDELMA_SOURCE_DIR "/tests/vectors/counted.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject vectors = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(vectors[u"goodFrom"_s].toInt(), meeting::kGoodFrom);
        QCOMPARE(vectors[u"leastCounted"_s].toInt(), meeting::kLeastCounted);
        const QJsonArray cases = vectors[u"cases"_s].toArray();
        QVERIFY(cases.size() >= 20);
        for (const QJsonValue& each : cases) {
            Giving giving;
            const auto bytes
                = [&](const QString& name) { return QByteArray::fromHex(each[name].toString().toLatin1()); };
            giving.counted.setCoins([&](int count) { return count == 1 ? bytes(u"coins"_s) : bytes(u"draw"_s); });
            const bool isGiven = giving.counted.give(each[u"answers"_s].toArray().toVariantList());
            QJsonValue told(QJsonValue::Null);
            if (isGiven) {
                const casework::FeedbackItem item = giving.given()[0].value.items.at(0);
                told = QJsonObject{{u"key"_s, item.key}, {u"value"_s, item.value}};
            }
            QCOMPARE(told, each[u"told"_s]);
        }
    }

    // What was changed

    void aChangeIsToldAtTheNextMeeting()
    {
        Giving giving;
        FeedbackChanges here;
        here.setLists(&giving.lists);
        here.setPen(&giving.pen);
        here.setMeeting(giving.meeting.text());
        QVERIFY(here.add(giving.everybody.text(), u" Tauko on nyt puolivälissä. "_s));
        QVERIFY(!here.add(giving.everybody.text(), u" "_s));
        giving.settle();
        QCOMPARE(here.changes()->count(), 1);
        QVERIFY(here.changes()->value(0, u"isNew"_s).toBool());
        QVERIFY(here.told().isEmpty());
        const auto next = giving.add(giving.everybody, casework::Meeting());
        giving.settle();
        FeedbackChanges later;
        later.setLists(&giving.lists);
        later.setMeeting(next.text());
        QCOMPARE(later.told(), QStringList{u"Tauko on nyt puolivälissä."_s});
    }

    void whatFewerKnowIsNotToldToAll()
    {
        Giving giving;
        FeedbackChanges board;
        board.setLists(&giving.lists);
        board.setPen(&giving.pen);
        QVERIFY(board.add(giving.two.text(), u"Salainen muutos"_s));
        giving.settle();
        SharedScreen screen(giving, {u"pia"_s, u"saara"_s, u"mika"_s});
        FeedbackChanges shown;
        shown.setLists(&screen.lists);
        QVERIFY(shown.told().isEmpty());
        QCOMPARE(shown.changes()->count(), 0);
        QVERIFY(!heldBy(giving, {giving.everybody, giving.couple}).contains("Salainen"));
    }

    void onlyTheLatestFewAreTold()
    {
        Giving giving;
        FeedbackChanges board;
        board.setLists(&giving.lists);
        board.setPen(&giving.pen);
        for (int i = 0; i <= FeedbackChanges::kMostTold; ++i)
            QVERIFY(board.add(giving.everybody.text(), QString::number(i)));
        giving.settle();
        QCOMPARE(board.told().size(), FeedbackChanges::kMostTold);
        QCOMPARE(board.changes()->count(), FeedbackChanges::kMostTold + 1);
    }
};

KUDELMA_SUITE(TestFeedback)
#include "tst_feedback.moc"
