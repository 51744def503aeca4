// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What somebody can and cannot do in their role: written once, read wherever they are named.
#include "app/support/table_helpers.h"
#include "app/support/team_device.h"
#include "support/suites.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;

class CircleRolesTest : public QObject
{
    Q_OBJECT

    struct Page
    {
        TeamDevice pia;
        CircleDesk* desk = nullptr;
        QString curator = u"curator"_s;
        Page()
        {
            pia.createProfile();
            pia.openPractice();
            desk = pia.app->circles();
        }
        CaseRoom& room() { return *pia.app->session().openRoom(); }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aRoleIsWrittenWhereverTheyAreNamedInOneStep()
    {
        Page page;
        const QVariantMap before = page.desk->roleSheet(page.curator);
        QVERIFY(!before[u"name"_s].toString().isEmpty());
        QVERIFY(page.desk->setRoleSheet(
            page.curator, u" Koulu "_s, u"Kuuntelee."_s, u"Ei päätä sijoituksesta."_s, u"Opiskeluhuoltolaki."_s));
        int named = 0;
        for (const auto& [head, member] : page.room().view().all<casework::Member>()) {
            if (member.member.text() != page.curator)
                continue;
            ++named;
            QCOMPARE(member.organisation, u"Koulu"_s);
            QCOMPARE(member.can, u"Kuuntelee."_s);
            QCOMPARE(member.cannot, u"Ei päätä sijoituksesta."_s);
            QCOMPARE(member.boundBy, u"Opiskeluhuoltolaki."_s);
        }
        QVERIFY(named > 1); // in more circles than one
        QVERIFY(page.room().editor().undo());
        page.room().view().flush();
        QCOMPARE(page.desk->roleSheet(page.curator), before);
    }

    void readyWordsAreThereForWhoComesInARole()
    {
        Page page;
        const QVariantMap ready = page.desk->roleSheet(page.curator)[u"ready"_s].toMap();
        QVERIFY(!ready[u"can"_s].toString().isEmpty() && !ready[u"cannot"_s].toString().isEmpty()
            && !ready[u"boundBy"_s].toString().isEmpty());
        QVERIFY(page.desk->roleSheet(u"aino"_s)[u"ready"_s].toMap().isEmpty());
        const KeyedListModel& people = *page.desk->people();
        QVERIFY(people.value(people.indexOfKey(page.curator), u"inRole"_s).toBool());
        QVERIFY(!people.value(people.indexOfKey(u"aino"_s), u"inRole"_s).toBool());
    }

    void whatIsTooLongIsRefusedAndNothingChanges()
    {
        Page page;
        const QVariantMap before = page.desk->roleSheet(page.curator);
        const QSignalSpy failed(page.desk, &CircleDesk::failed);
        const QString fits(CircleDesk::kMaxRoleChars, u'x');
        QVERIFY(!page.desk->setRoleSheet(page.curator, {}, fits + u'x', {}, {}));
        QVERIFY(
            !page.desk->setRoleSheet(page.curator, QString(CircleDesk::kMaxOrganisationChars + 1, u'x'), {}, {}, {}));
        QVERIFY(!page.desk->setRoleSheet(u"nobody"_s, {}, u"Voi."_s, {}, {}));
        QCOMPARE(failed.size(), 3);
        QCOMPARE(page.desk->roleSheet(page.curator), before);
        QVERIFY(page.desk->setRoleSheet(page.curator, {}, fits, fits, fits));
    }

    void theRoomsScreenTellsTheRolesOfThoseWhoAreThere()
    {
        Page page;
        QVERIFY(page.desk->setRoleSheet(page.curator, u"Koulu"_s, u"Kuuntelee."_s, {}, {}));
        QVERIFY(page.pia.app->openTable(page.pia.mainMeeting()));
        MeetingTable& table = *page.pia.app->table();
        KeyedListModel& people = *table.room()->people();
        table.setInRoom(page.curator, true);
        QTRY_VERIFY(people.indexOfKey(page.curator) >= 0);
        QCOMPARE(people.value(people.indexOfKey(page.curator), u"can"_s).toString(), u"Kuuntelee."_s);
        // Those whom the screen is computed for, and nobody else.
        QCOMPARE(people.count(), int(table.room()->audience().size()));
    }
};

KUDELMA_SUITE(CircleRolesTest)
#include "tst_circle_roles.moc"
