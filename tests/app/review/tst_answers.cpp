// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/boards/outsiders.h"
#include "app/review/answer_desk.h"
#include "app/review/review_desk.h"
#include "support/suites.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;
using casework::MemberRole;
using casework::Review;
using casework::ReviewState;

namespace {

/// Kirsi supervises Pia's work with Saara's family; Jonna works there too. `self` is at this device.
struct Reviewed : TestCase
{
    casework::CircleId family = circle({u"pia"_s, u"jonna"_s, u"kirsi"_s}, {u"saara"_s});
    casework::CircleId workers = circle({u"pia"_s, u"jonna"_s});
    casework::CircleId review = circle({u"pia"_s, u"kirsi"_s});
    casework::RecordId meeting;
    Pen pen{*room, nullptr};
    std::unique_ptr<AnswerDesk> desk;

    explicit Reviewed(const QString& self = u"pia"_s)
        : TestCase(self)
    {
        name(family, u"pia"_s, u"Pia"_s, MemberRole::ResponsibleWorker);
        name(family, u"jonna"_s, u"Jonna"_s, MemberRole::SocialCounsellor);
        name(family, u"kirsi"_s, u"Kirsi"_s, MemberRole::Supervisor);
        name(family, u"saara"_s, u"Saara"_s, MemberRole::Parent);
        casework::Meeting held;
        held.title = u"Viikkokokous"_s;
        held.facilitator = member(u"pia"_s);
        meeting = add(family, held);
        settle();
        desk = std::make_unique<AnswerDesk>(*room, pen);
    }
    /// As Kirsi's device writes it.
    void comment(const QString& words, const casework::RecordId& about = {})
    {
        casework::RecordId id;
        othersWrite(review, [&](casework::CaseEditor& theirs) {
            Review made;
            made.words = words;
            const auto added = theirs.add(review, made);
            if (!added)
                qFatal("no comment");
            id = *added;
        });
        settle();
        // What it is about stands in another circle, which that device has too.
        if (!about.isNull() && !pen.set(id.text(), {{u"about"_s, about.text()}}))
            qFatal("not about that");
        settle();
        desk->refresh();
    }
};

} // namespace

/// A supervisor asks, the workers answer, and nobody else learns of it.
class AnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWaitsForAnAnswerComesFirst()
    {
        Reviewed page;
        const QAbstractItemModelTester tester(page.desk->comments());
        QCOMPARE(page.desk->waiting(), 0);
        page.comment(u"Hyvin kysytty."_s);
        page.comment(u"Kuka kysyi Ainolta?"_s, page.meeting);
        QCOMPARE(page.desk->waiting(), 2);
        const KeyedListModel& comments = *page.desk->comments();
        const int row = int(texts(comments, u"words"_s).indexOf(u"Hyvin kysytty."_s));
        QVERIFY(page.desk->answer(comments.value(row, u"key"_s).toString(), u"  Kiitos. "_s));
        QCOMPARE(page.desk->waiting(), 1);
        QCOMPARE(texts(comments, u"words"_s), QStringList({u"Kuka kysyi Ainolta?"_s, u"Hyvin kysytty."_s}));
        QCOMPARE(comments.value(1, u"answer"_s).toString(), u"Kiitos."_s);
        QCOMPARE(comments.value(0, u"aboutLine"_s).toString(), u"Viikkokokous"_s);
        QVERIFY(comments.value(0, u"waits"_s).toBool() && !comments.value(1, u"waits"_s).toBool());
    }

    void theAnswerStandsInTheCommentAndMayBeChanged()
    {
        Reviewed page;
        page.comment(u"Kuka kysyi Ainolta?"_s);
        const QString key = page.desk->comments()->value(0, u"key"_s).toString();
        QVERIFY(!page.desk->answer(key, u"   "_s));
        QVERIFY(!page.desk->answer(u"nothing"_s, u"Pia"_s));
        QVERIFY(page.desk->answer(key, u"Pia kysyi keskiviikkona."_s));
        QVERIFY(page.desk->answer(key, u"Pia kysyi torstaina."_s));
        const auto reviews = page.room->view().all<Review>();
        QCOMPARE(reviews.size(), 1u);
        QCOMPARE(reviews.front().value.answer, u"Pia kysyi torstaina."_s);
        QCOMPARE(reviews.front().value.state, ReviewState::Answered);
        QCOMPARE(reviews.front().value.words, u"Kuka kysyi Ainolta?"_s);
        QSignalSpy refused(&page.pen, &Pen::refused);
        QVERIFY(!page.desk->answer(key, QString(AnswerDesk::kMaxAnswerChars + 1, u'x')));
        QCOMPARE(refused.size(), 1);
    }

    void nobodyOutsideOfTheReviewHoldsAnyOfIt()
    {
        Reviewed page;
        page.comment(u"kanarialintu kysyy"_s, page.meeting);
        const QString key = page.desk->comments()->value(0, u"key"_s).toString();
        QVERIFY(page.desk->answer(key, u"kanarialintu vastaa"_s));
        const auto id = *casework::RecordId::fromText(key);
        QCOMPARE(page.room->view().head(id)->key.circle, page.review);
        QVERIFY(heldBy(page, {page.review}).contains("kanarialintu vastaa"));
        // Neither the family nor the worker who was not asked.
        QVERIFY(!heldBy(page, {page.family, page.workers}).contains("kanarialintu"));
        for (const QString& who : {u"saara"_s, u"jonna"_s}) {
            SharedScreen screen(page, {who});
            QCOMPARE(screen.lists.reviews()->count(), 0);
        }
        SharedScreen together(page, {u"pia"_s, u"saara"_s});
        QCOMPARE(together.lists.reviews()->count(), 0);
    }

    void theSupervisorSeesTheAnswerAndSignsOff()
    {
        Reviewed page(u"kirsi"_s);
        Appearance appearance{QString()};
        ReviewDesk supervisor(*page.room, appearance);
        QVERIFY(supervisor.begin(u"Työn ohjaus"_s));
        QVERIFY(supervisor.comment(page.meeting.text(), u"Kuka kysyi Ainolta?"_s));
        page.settle();
        page.desk->refresh();
        // Whoever asks is not asked.
        QCOMPARE(page.desk->waiting(), 0);
        const QString key = page.desk->comments()->value(0, u"key"_s).toString();
        QVERIFY(!page.desk->answer(key, u"minä itse"_s));
        page.othersWrite(page.review, [&](casework::CaseEditor& theirs) {
            QVERIFY(theirs.change<Review>(*casework::RecordId::fromText(key), [](Review& each) {
                each.answer = u"Pia kysyi."_s;
                each.state = ReviewState::Answered;
            }));
        });
        page.settle();
        QCOMPARE(texts(*supervisor.lists()->reviews(), u"answer"_s), QStringList(u"Pia kysyi."_s));
        QVERIFY(supervisor.signOff());
        page.settle();
        page.desk->refresh();
        QVERIFY(page.desk->comments()->count() == 2);
        QCOMPARE(texts(*page.desk->comments(), u"signedOff"_s).count(u"true"_s), 1);
    }

    void whatWasSignedOffWaitsForNobody()
    {
        Reviewed page;
        page.othersWrite(page.review, [&](casework::CaseEditor& theirs) {
            Review done;
            done.state = ReviewState::Done;
            QVERIFY(theirs.add(page.review, done));
        });
        page.settle();
        page.desk->refresh();
        QCOMPARE(page.desk->waiting(), 0);
        QVERIFY(page.desk->comments()->value(0, u"signedOff"_s).toBool());
        QVERIFY(!page.desk->answer(page.desk->comments()->value(0, u"key"_s).toString(), u"Kiitos."_s));
    }

    void theHomePageLearnsANumberAlone()
    {
        Reviewed page;
        page.comment(u"kanarialintu"_s);
        CaseEntry entry;
        QVERIFY(noteAsked(*page.room, entry));
        QCOMPARE(entry.asked, 1);
        QVERIFY(!noteAsked(*page.room, entry));
        QVERIFY(!entry.toInfo().contains("kanarialintu"));
        QCOMPARE(CaseEntry::fromInfo({}, entry.toInfo()).asked, 1);
        entry.asked = CaseEntry::kMaxAsked + 1;
        QCOMPARE(CaseEntry::fromInfo({}, entry.toInfo()).asked, CaseEntry::kMaxAsked);
        QVERIFY(page.desk->answer(page.desk->comments()->value(0, u"key"_s).toString(), u"Kiitos."_s));
        QVERIFY(noteAsked(*page.room, entry));
        QCOMPARE(entry.asked, 0);
    }
};

KUDELMA_SUITE(AnswersTest)
#include "tst_answers.moc"
