// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/automation/driver.h"
#include "app/support/team_device.h"
#include "support/suites.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;

namespace {

/// One request to the driver and its answer.
QJsonObject ask(Driver& driver, const QJsonObject& request)
{
    std::optional<QJsonObject> answer;
    driver.handle(request, [&](const QJsonObject& given) { answer = given; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }))
        qFatal("no answer");
    return *answer;
}

} // namespace

class TestApp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // Stages

    void leadsFromTheFirstRunToTheTableAndBack()
    {
        TeamDevice device;
        App& app = *device.app;
        QSignalSpy stages(&app, &App::stageChanged);
        QCOMPARE(app.stage(), App::Stage::FirstRun);
        device.createProfile();
        QCOMPARE(app.stage(), App::Stage::Home);
        device.openPractice();
        QCOMPARE(app.stage(), App::Stage::Child);
        QVERIFY(app.openTable(device.mainMeeting()));
        QCOMPARE(app.stage(), App::Stage::Table);
        app.leaveTable();
        QCoreApplication::processEvents();
        QCOMPARE(app.stage(), App::Stage::Child);
        QVERIFY(!app.table());
        app.openReview();
        QCOMPARE(app.stage(), App::Stage::Review);
        app.leaveReview();
        QCoreApplication::processEvents();
        app.closeCase();
        QCoreApplication::processEvents();
        QCOMPARE(app.stage(), App::Stage::Home);
        QVERIFY(!app.desk());
        app.lock();
        QCoreApplication::processEvents();
        QCOMPARE(app.stage(), App::Stage::Locked);
        QCOMPARE(stages.count(), 8);
    }

    void lockingFromTheTableLeavesNothingOpen()
    {
        TeamDevice device;
        device.createProfile();
        device.openPractice();
        QVERIFY(device.app->openTable(device.mainMeeting()));
        device.app->lock();
        QCoreApplication::processEvents();
        QVERIFY(!device.app->table());
        QVERIFY(!device.app->desk());
        QVERIFY(!device.app->session().openRoom());
        QVERIFY(device.app->home()->children()->count() == 0);
    }

    void whatIsNotThereOpensNothing()
    {
        TeamDevice device;
        device.createProfile();
        QSignalSpy notices(device.app.get(), &App::notice);
        QVERIFY(!device.app->openCase(u"nonsense"_s));
        QCOMPARE(notices.count(), 1);
        QVERIFY(!device.app->openTable(QString(32, u'a')));
        QCOMPARE(device.app->stage(), App::Stage::Home);
    }

    void aGuestsVisitEndsWhereItBegan()
    {
        TeamDevice device;
        device.createProfile();
        QSignalSpy stages(device.app.get(), &App::stageChanged);
        device.app->joinAsGuest(u"no invitation"_s);
        QCOMPARE(device.app->stage(), App::Stage::Guest);
        QCOMPARE(device.app->guest()->door(), GuestDesk::Door::Outside);
        device.app->leaveGuest();
        QCoreApplication::processEvents();
        QCOMPARE(device.app->stage(), App::Stage::Home);
        QCOMPARE(stages.count(), 2);
        QVERIFY(QDir(device.folder.path()).entryList({u"visit-*"_s}, QDir::Dirs).isEmpty());
    }

    // Home

    void theHomePageListsTheChildrenWhoWaitLongestFirst()
    {
        TeamDevice device;
        device.createProfile();
        HomeDesk& home = *device.app->home();
        const QAbstractItemModelTester tester(home.children());
        QVERIFY(!home.addChild(u"Aino"_s).isEmpty());
        const QString leevi = home.addChild(u"Leevi"_s);
        device.app->closeCase();
        QCoreApplication::processEvents();
        for (CaseEntry entry : device.app->session().cases()) {
            entry.lastMeeting = QDateTime::currentDateTime().addDays(entry.key == leevi ? -28 : -7);
            QVERIFY(device.app->session().updateCase(entry));
        }
        QCOMPARE(home.children()->value(0, u"child"_s).toString(), u"Leevi"_s);
        QCOMPARE(home.children()->value(0, u"weeks"_s).toInt(), 4);
        QVERIFY(home.remove(leevi));
        QCOMPARE(home.children()->count(), 1);
    }

    void aNewChildsPageIsSeenByItsMakerAlone()
    {
        TeamDevice device;
        device.createProfile();
        const QString key = device.app->home()->addChild(u" Aino "_s);
        QVERIFY(device.app->openCase(key));
        QCOMPARE(device.app->desk()->childName(), u"Aino"_s);
        KeyedListModel* audiences = device.app->desk()->lists()->audiences();
        QCOMPARE(audiences->count(), 1);
        QVERIFY(audiences->value(0, u"onlyMe"_s).toBool());
    }

    void aPageNeedsAName()
    {
        TeamDevice device;
        device.createProfile();
        QSignalSpy failed(device.app->home(), &HomeDesk::failed);
        QVERIFY(device.app->home()->addChild(u"  "_s).isEmpty());
        QCOMPARE(failed.count(), 1);
        QCOMPARE(device.app->home()->children()->count(), 0);
    }

    void onlyTheAddressOfAServerIsTaken()
    {
        TeamDevice device;
        HomeDesk& home = *device.app->home();
        QSignalSpy failed(&home, &HomeDesk::failed);
        home.setServer(u"https://example.org"_s);
        home.setServer(u"nonsense"_s);
        QCOMPARE(failed.count(), 2);
        home.setServer(u"ws://127.0.0.1:9"_s);
        QCOMPARE(home.server(), u"ws://127.0.0.1:9"_s);
    }

    void aNumberThatCanBeCalledIsKeptAndAnotherIsNot()
    {
        TeamDevice device;
        device.createProfile();
        HomeDesk& home = *device.app->home();
        QVERIFY(home.setPhone(u" +358 (40) 123-4567 "_s));
        QCOMPARE(home.phone(), u"+358 (40) 123-4567"_s);
        for (const QString& wrong :
            {u"12"_s, u"call me"_s, u"040 123 4567 <b>"_s, QString(Session::kMaxPhoneChars + 1, u'1')}) {
            QVERIFY(!home.setPhone(wrong));
            QCOMPARE(home.phone(), u"+358 (40) 123-4567"_s);
        }
        QVERIFY(home.setPhone(QString(Session::kMaxPhoneChars, u'1')));
        QVERIFY(home.setPhone(QString()));
        QCOMPARE(home.phone(), QString());
    }

    // A child's page

    void thePracticeCaseIsAllThere()
    {
        TeamDevice device;
        device.createProfile();
        device.openPractice();
        CaseDesk& desk = *device.app->desk();
        QCOMPARE(desk.childName(), u"Aino"_s);
        QCOMPARE(desk.nextMeeting(), device.mainMeeting());
        QCOMPARE(desk.putAside(), 0);
        QVERIFY(!desk.online());
        QVERIFY(desk.lists()->voices()->count() > 0);
        QVERIFY(desk.genogram()->persons()->count() > 30);
    }

    void undoTakesBackTheLastChange()
    {
        TeamDevice device;
        device.createProfile();
        device.openPractice();
        CaseDesk& desk = *device.app->desk();
        const QString circle = desk.lists()->audiences()->value(0, u"key"_s).toString();
        const int before = desk.lists()->factors()->count();
        QVERIFY(!desk.pen()->addFactor(circle, u"protective"_s, u"Mummo soittaa joka ilta."_s).isEmpty());
        device.app->session().openRoom()->view().flush();
        QCOMPARE(desk.lists()->factors()->count(), before + 1);
        device.app->undoLast();
        device.app->session().openRoom()->view().flush();
        QCOMPARE(desk.lists()->factors()->count(), before);
    }

    // Driver

    void theDriverReadsCallsAndWaits()
    {
        TeamDevice device;
        device.createProfile();
        device.openPractice();
        Driver driver(*device.app);
        QCOMPARE(ask(driver, {{u"id"_s, 1}, {u"get"_s, u"desk.childName"_s}})[u"result"_s].toString(), u"Aino"_s);
        const QJsonObject opened
            = ask(driver, {{u"id"_s, 2}, {u"call"_s, u"openTable"_s}, {u"args"_s, QJsonArray{device.mainMeeting()}}});
        QVERIFY(opened[u"ok"_s].toBool());
        QCOMPARE(opened[u"id"_s].toInt(), 2);
        QVERIFY(ask(driver, {{u"wait"_s, u"stage"_s}, {u"equals"_s, int(App::Stage::Table)}})[u"ok"_s].toBool());
        const QJsonArray phases = ask(driver, {{u"get"_s, u"table.phases"_s}})[u"result"_s].toArray();
        QCOMPARE(phases.size(), device.app->table()->phases()->count());
        QVERIFY(phases[0].toObject().contains(u"title"_s));
    }

    void theDriverSaysWhatItCannotDo()
    {
        TeamDevice device;
        Driver driver(*device.app);
        for (const QJsonObject& request :
            {QJsonObject{}, QJsonObject{{u"get"_s, u"no.such.thing"_s}}, QJsonObject{{u"call"_s, u"home.noSuchVerb"_s}},
                QJsonObject{{u"wait"_s, u"stage"_s}, {u"equals"_s, 99}, {u"ms"_s, 1}}}) {
            const QJsonObject answer = ask(driver, request);
            QVERIFY(!answer[u"ok"_s].toBool());
            QVERIFY(!answer[u"error"_s].toString().isEmpty());
        }
    }
};

KUDELMA_SUITE(TestApp)
#include "tst_app.moc"
