// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The supervisor: why they read, signing off, and the numbers of a team.
#include "app/core/ids.h"
#include "app/core/meeting_order.h"
#include "app/review/figure_book.h"
#include "app/support/team_device.h"
#include "app/support/test_case.h"
#include "meeting/meeting_desk.h"
#include "support/suites.h"

#include <QSignalSpy>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;
using casework::MemberRole;

namespace {

/// Pia with a team and a child's page of her own, open.
struct Page
{
    Relay relay;
    TeamDevice pia{relay.url()};
    QString key;
    casework::RecordId meeting;

    Page()
    {
        pia.createProfile();
        if (!team().create(u"Itäinen tiimi"_s))
            qFatal("no team");
        key = pia.app->home()->addChild(u"Aino"_s);
        if (!pia.app->openCase(key))
            qFatal("no page");
    }
    TeamDesk& team() { return *pia.app->team(); }
    CaseRoom& room() { return *pia.app->session().openRoom(); }
    /// A meeting that Pia leads and that has just ended.
    void hold()
    {
        const meeting::MeetingTemplate order = meetingOrder();
        meeting::MeetingDesk desk(room().editor(), order, [] { return QDateTime::currentDateTimeUtc(); });
        const auto planned = desk.plan(
            room().view().rules().circles().front(), u"Ainon kokous"_s, QDateTime::currentDateTimeUtc(), room().self());
        meeting = planned.value_or(casework::RecordId());
        if (!desk.begin(meeting) || !desk.end(meeting))
            qFatal("no meeting");
        room().view().flush();
    }
    void close()
    {
        pia.app->closeCase();
        QCoreApplication::processEvents();
        team().room()->view().flush();
    }
    std::vector<casework::Figures> figures() { return FigureBook::figures(*team().room()); }
    QByteArray teamBytes()
    {
        crdt::Document* document = team().room()->client().document(syncCircle(FigureBook::home(*team().room())));
        const crdt::Bytes bytes = document->encodeStateAsUpdate().value();
        return {reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())};
    }
};

} // namespace

class ReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReasonComesBeforeReading()
    {
        TestCase own(u"kirsi"_s);
        own.circle({u"kirsi"_s, u"pia"_s});
        Appearance appearance{QString()};
        ReviewDesk desk(*own.room, appearance);
        QSignalSpy begun(&desk, &ReviewDesk::begun);
        QVERIFY(!desk.isReading());
        QVERIFY(desk.reasons()->count() >= 5);
        QVERIFY(!desk.begin(u"   ok  "_s));
        QVERIFY(!desk.begin(QString(ReviewDesk::kMaxReasonChars + 1, u'x')));
        QVERIFY(!desk.isReading());
        QVERIFY(desk.begin(u" Työntekijä pyysi "_s));
        QVERIFY(desk.isReading());
        QCOMPARE(begun.size(), 1);
        QCOMPARE(begun[0][0].toString(), u"Työntekijä pyysi"_s);
    }

    void theReasonGoesIntoTheUseLogAndMemosComeAfterIt()
    {
        TeamDevice pia;
        pia.createProfile();
        pia.openPractice(); // where workers keep the log together
        App& app = *pia.app;
        app.openReview();
        QVERIFY(app.review()->begin(u"Sovittu työn ohjaus"_s));
        app.uses()->refresh();
        bool isTold = false;
        for (int row = 0; row < app.uses()->lines()->count(); ++row)
            isTold = isTold || app.uses()->lines()->value(row, u"why"_s).toString().contains(u"Sovittu työn ohjaus"_s);
        QVERIFY(isTold);
    }

    void aMeetingIsSignedOffOnceAndOnlyAmongWorkers()
    {
        TestCase own(u"kirsi"_s);
        const QStringList everybody{u"kirsi"_s, u"pia"_s};
        const auto family = own.circle(everybody, {u"saara"_s});
        const auto elsewhere = own.circle(everybody + QStringList{u"hannele"_s}); // Hannele was not at the meeting
        own.name(family, u"kirsi"_s, u"Kirsi"_s, MemberRole::Supervisor);
        own.name(family, u"pia"_s, u"Pia"_s, MemberRole::ResponsibleWorker);
        own.name(family, u"saara"_s, u"Saara"_s, MemberRole::Parent);
        own.name(elsewhere, u"hannele"_s, u"Hannele"_s, MemberRole::ConsultantWorker);
        Appearance appearance{QString()};
        ReviewDesk desk(*own.room, appearance);
        QVERIFY(!desk.canSignOff()); // there is no meeting
        QVERIFY(!desk.signOff());
        casework::Meeting meeting;
        meeting.title = u"Viikkokokous"_s;
        QVERIFY(own.room->editor().add(family, meeting));
        own.room->view().flush();
        QVERIFY(!desk.canSignOff() && !desk.signOff()); // Hannele would learn of the meeting
        const auto review = own.circle(everybody);
        own.room->view().flush();
        QVERIFY(!desk.isSignedOff());
        QVERIFY(desk.canSignOff());
        QVERIFY(desk.signOff());
        own.room->view().flush();
        QVERIFY(desk.isSignedOff());
        QVERIFY(!desk.signOff());
        const auto reviews = own.room->view().all<casework::Review>();
        QCOMPARE(reviews.size(), 1u);
        QCOMPARE(reviews.front().head.key.circle, review);
        QCOMPARE(reviews.front().value.state, casework::ReviewState::Done);
    }

    void anEarlierMeetingIsReadAndSignedOffToo()
    {
        TestCase own(u"kirsi"_s);
        const auto workers = own.circle({u"kirsi"_s, u"pia"_s});
        own.name(workers, u"kirsi"_s, u"Kirsi"_s, MemberRole::Supervisor);
        own.name(workers, u"pia"_s, u"Pia"_s, MemberRole::ResponsibleWorker);
        const auto held = [&](const QString& title, int daysAgo) {
            casework::Meeting meeting;
            meeting.title = title;
            meeting.state = casework::MeetingState::Closed;
            meeting.startedAt = QDateTime::currentDateTimeUtc().addDays(-daysAgo);
            meeting.facilitator = member(u"pia"_s);
            return own.add(workers, meeting).text();
        };
        const QString first = held(u"Ensimmäinen"_s, 21);
        const QString second = held(u"Toinen"_s, 14);
        const QString last = held(u"Kolmas"_s, 7);
        casework::Meeting planned;
        planned.title = u"Tuleva"_s;
        own.add(workers, planned);
        own.settle();
        Appearance appearance{QString()};
        ReviewDesk desk(*own.room, appearance);
        QCOMPARE(texts(*desk.meetings(), u"key"_s), QStringList({first, second, last})); // none that is still to come
        QCOMPARE(desk.meetingKey(), last);
        QVERIFY(desk.begin(u"Sovittu työn ohjaus"_s));
        QCOMPARE(desk.title(), u"Kolmas"_s);
        // Another meeting is another reason.
        QVERIFY(!desk.choose(u"no such meeting"_s));
        QVERIFY(desk.choose(first));
        QVERIFY(!desk.isReading());
        QVERIFY(desk.title().isEmpty());
        QVERIFY(desk.begin(u"Sovittu työn ohjaus"_s));
        QCOMPARE(desk.title(), u"Ensimmäinen"_s);
        QVERIFY(desk.signOff());
        own.settle();
        QVERIFY(desk.isSignedOff());
        // What waits comes first.
        QCOMPARE(texts(*desk.meetings(), u"key"_s), QStringList({second, last, first}));
        QVERIFY(desk.choose(last));
        QVERIFY(desk.isReading()); // the reason was said
        QVERIFY(!desk.isSignedOff());
    }

    void aMeetingIsCountedInTheTeamWithoutAWordOfIt()
    {
        Page page;
        page.hold();
        QVERIFY(page.figures().empty());
        page.close();
        QCOMPARE(page.figures().size(), 1u);
        QVERIFY(!page.figures().front().page.isEmpty());
        const QByteArray bytes = page.teamBytes();
        QVERIFY(bytes.contains("childPresent") || bytes.contains("figures"));
        for (const QByteArray& word :
            {"Aino"_ba, "kokous"_ba, page.key.toUtf8(), page.meeting.text().toUtf8(), page.key.left(12).toUtf8()})
            QVERIFY2(!bytes.contains(word), word.constData());
        // The same meeting once, however often the page is opened.
        QVERIFY(page.pia.app->openCase(page.key));
        page.close();
        QCOMPARE(page.figures().size(), 1u);
    }

    void whatIsDoneAfterwardsIsCountedToo()
    {
        Page page;
        page.hold();
        casework::Step step;
        step.meeting = page.meeting;
        const auto id = page.room().editor().add(page.room().view().rules().circles().front(), step);
        QVERIFY(id.has_value());
        page.room().view().flush();
        page.close();
        QCOMPARE(page.figures().front().steps, 1);
        QCOMPARE(page.figures().front().closed, 0);
        QVERIFY(page.pia.app->openCase(page.key));
        QVERIFY(page.room().editor().change<casework::Step>(
            *id, [](casework::Step& each) { each.state = casework::StepState::Done; }));
        page.room().view().flush();
        page.close();
        QCOMPARE(page.figures().size(), 1u);
        QCOMPARE(page.figures().front().closed, 1);
    }

    void noneButTheOneWhoLedKnowsWhichPageItWas()
    {
        Page page;
        page.hold();
        page.close();
        Page other;
        other.hold();
        other.close();
        // The same words in, another profile's secret: nothing that a colleague holds leads back.
        const QByteArray one = FigureBook::secretOf(*page.pia.app->session().vault());
        QCOMPARE(FigureBook::secretOf(*page.pia.app->session().vault()), one);
        QVERIFY(one != FigureBook::secretOf(*other.pia.app->session().vault()));
        QVERIFY(!one.isEmpty());
    }

    void whereSomebodyElseLeadsNowThePageIsNoLongerTold()
    {
        Page page;
        page.hold();
        page.close();
        QVERIFY(page.pia.app->openCase(page.key));
        casework::Meeting later;
        later.title = u"Seuraava"_s;
        later.facilitator = *casework::MemberId::fromText(u"tuomas"_s);
        later.startedAt = QDateTime::currentDateTimeUtc().addDays(1);
        QVERIFY(page.room().editor().add(page.room().view().rules().circles().front(), later));
        page.room().view().flush();
        page.close();
        QCOMPARE(page.figures().size(), 1u);
        QVERIFY(page.figures().front().page.isEmpty());
    }

    void whoDidNotLeadCountsNothing()
    {
        Page page;
        page.hold();
        QVERIFY(page.room().editor().change<casework::Meeting>(page.meeting,
            [](casework::Meeting& meeting) { meeting.facilitator = *casework::MemberId::fromText(u"somebody"_s); }));
        page.room().view().flush();
        page.close();
        QVERIFY(page.figures().empty());
    }

    void practiceIsNeverCounted()
    {
        Page page;
        page.close();
        page.pia.openPractice();
        for (const CaseEntry& entry : page.pia.app->session().cases()) {
            if (entry.rehearsal)
                QVERIFY(page.pia.app->openTable(entry.nextMeetingRecord));
        }
        QVERIFY(page.pia.app->table());
        QVERIFY(page.pia.app->table()->state() == MeetingTable::State::Closed || page.pia.app->table()->begin()
            || page.pia.app->table()->state() == MeetingTable::State::Running);
        QVERIFY(page.pia.app->table()->end());
        QCoreApplication::processEvents();
        page.close();
        QVERIFY(page.figures().empty());
    }

    void theNumbersAreShownFromFiveChildrenOn()
    {
        Page page;
        CoverageDesk& desk = *page.pia.app->coverage();
        CaseRoom& team = *page.team().room();
        const QDate today = QDate::currentDate();
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(desk.isShown(), i >= 5);
            QCOMPARE(desk.rows()->count() == 0, i < 5);
            casework::Figures figures;
            figures.page = figures.meeting = QString::number(i);
            figures.week = casework::PartialDate::of(today.addDays(1 - today.dayOfWeek()));
            figures.childPresent = i % 2 == 0;
            QVERIFY(team.editor().add(FigureBook::home(team), figures));
            team.view().flush();
        }
        QVERIFY(desk.isShown());
        const int row = desk.rows()->indexOfKey(u"child"_s);
        QCOMPARE(desk.rows()->value(row, u"percent"_s).toInt(), 50);
        QCOMPARE(desk.rows()->value(0, u"section"_s).toString().isEmpty(), false);
        QCOMPARE(desk.rows()->value(1, u"section"_s).toString(), QString());
        QVERIFY(!desk.countedText().isEmpty());
        // One more meeting alone does not show, and a new start does not make it.
        casework::Figures alone;
        alone.page = alone.meeting = u"11"_s;
        alone.week = casework::PartialDate::of(today.addDays(1 - today.dayOfWeek()));
        alone.childPresent = true;
        QVERIFY(team.editor().add(FigureBook::home(team), alone));
        team.view().flush();
        QCOMPARE(desk.meetings(), 10);
        desk.refresh();
        QCOMPARE(desk.meetings(), 10);
        desk.setWeeks(1); // none of those that can be looked at
        QCOMPARE(desk.weeks(), desk.periods().front());
        desk.setWeeks(desk.periods().back());
        QCOMPARE(desk.weeks(), desk.periods().back());
    }

    void anObstacleIsNotedByItsKeyOnly()
    {
        Page page;
        CoverageDesk& desk = *page.pia.app->coverage();
        QVERIFY(desk.canRaise());
        QVERIFY(!desk.raise(u"Aino ei tullut"_s)); // no words of one's own
        QVERIFY(desk.raise(desk.obstacles()->rows().front().key));
        page.team().room()->view().flush();
        QCOMPARE(page.figures().size(), 1u);
        QVERIFY(page.figures().front().page.isEmpty() && page.figures().front().meeting.isEmpty());
        QCOMPARE(desk.meetings(), 0);
    }
};

KUDELMA_SUITE(ReviewTest)
#include "tst_review.moc"
