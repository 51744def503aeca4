// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Whoever takes part by phone stands in the meeting's record, and nowhere else.
#include "app/door/phone_seat.h"
#include "app/support/test_case.h"
#include "support/suites.h"

#include <QTest>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;
using namespace Qt::StringLiterals;
using casework::MemberRole;

namespace {

struct Called : TestCase
{
    casework::CircleId everybody = circle({u"pia"_s, u"outi"_s}, {u"saara"_s});
    casework::CircleId other = circle({u"pia"_s}, {u"jesse"_s});
    casework::RecordId record;
    PhoneSeat seat;

    Called()
    {
        name(everybody, u"pia"_s, u"Pia"_s, MemberRole::ResponsibleWorker);
        name(everybody, u"saara"_s, u"Saara"_s, MemberRole::Parent);
        casework::Meeting meeting;
        meeting.title = u"Viikkokokous"_s;
        meeting.plannedAt = QDateTime::currentDateTimeUtc();
        meeting.facilitator = member(u"pia"_s);
        record = add(everybody, meeting);
        settle();
        seat.setRoom(room.get());
        seat.setMeeting(record.text());
        seat.setMember(u"saara"_s);
    }
    [[nodiscard]] std::optional<casework::MeetingGuest> saara() const
    {
        const auto meeting = room->view().get<casework::Meeting>(record);
        for (const casework::MeetingGuest& guest : meeting->value.guests) {
            if (guest.member == member(u"saara"_s))
                return guest;
        }
        return std::nullopt;
    }
};

} // namespace

class TestPhoneSeat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoCallsInStandsInTheMeetingsRecordAlone()
    {
        Called called;
        QVERIFY(!called.seat.byPhone());
        QVERIFY(called.seat.setByPhone(true));
        QVERIFY(called.seat.byPhone());
        QVERIFY(called.saara()->attendance == casework::Attendance::Audio);
        QVERIFY(!called.saara()->came);
        QVERIFY(!called.seat.setByPhone(true)); // as it is already
        QVERIFY(called.room->view().head(called.record)->key.circle == called.everybody);
        // Jesse, who is not in the meeting's circle, holds nothing of it.
        for (const casework::Source& source : called.room->view().sources()) {
            if (source.key.circle == called.other)
                QVERIFY(!QString::fromStdString(source.document->toJson().toJsonText()).contains(u"saara"_s));
        }
    }

    void whatWasPlannedStandsAgainWhenItWasAMistake()
    {
        Called called;
        QVERIFY(called.seat.setByPhone(true));
        QVERIFY(called.seat.setByPhone(false));
        QVERIFY(!called.seat.byPhone());
        QVERIFY(called.saara()->attendance == casework::Attendance::NotComing);
    }

    void whatWasPlannedStandsAgainAfterARestartToo()
    {
        Called called;
        QVERIFY(called.room->editor().change<casework::Meeting>(called.record, [](casework::Meeting& meeting) {
            casework::MeetingGuest guest;
            guest.member = member(u"saara"_s);
            guest.attendance = casework::Attendance::RemoteTablet;
            meeting.guests.push_back(guest);
        }));
        called.settle();
        QVERIFY(called.seat.setByPhone(true));
        PhoneSeat later;
        later.setRoom(called.room.get());
        later.setMeeting(called.record.text());
        later.setMember(u"saara"_s);
        QVERIFY(later.byPhone());
        QVERIFY(later.setByPhone(false));
        QVERIFY(called.saara()->attendance == casework::Attendance::RemoteTablet);
        QVERIFY(!called.saara()->planned);
    }

    void withoutAMeetingNothingIsWritten()
    {
        PhoneSeat seat;
        seat.setMeeting(u"nonsense"_s);
        seat.setMember(u"saara"_s);
        QVERIFY(!seat.setByPhone(true));
        QVERIFY(!seat.byPhone());
    }
};

KUDELMA_SUITE(TestPhoneSeat)
#include "tst_phone_seat.moc"
