// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// A phone that sleeps is no guest who has left.
#include "app/core/ids.h"
#include "app/core/presence_board.h"
#include "app/support/test_case.h"
#include "support/suites.h"

#include <QTest>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;
using namespace Qt::StringLiterals;
using casework::MemberRole;

namespace {

struct Circle : TestCase
{
    crypto::DeviceIdentity phone = crypto::DeviceIdentity::generate();
    crypto::DeviceIdentity tablet = crypto::DeviceIdentity::generate();
    casework::CircleId everybody = circle({u"pia"_s}, {u"saara"_s});
    std::chrono::milliseconds now{0};
    PresenceBoard board{*room, everybody, nullptr, [this] { return now; }};

    Circle()
    {
        name(everybody, u"pia"_s, u"Pia"_s, MemberRole::ResponsibleWorker);
        name(everybody, u"saara"_s, u"Saara"_s, MemberRole::Parent, {textOf(phone.id()), textOf(tablet.id())});
        settle();
    }
    void hears(const crypto::DeviceIdentity& from, bool isHere)
    {
        PresenceState state;
        state.here = isHere;
        state.remote = true;
        const QByteArray bytes = state.toBytes();
        tell(from, {bytes.begin(), bytes.end()});
    }
    void hearsNothingFrom(const crypto::DeviceIdentity& from) { tell(from, {}); }
    [[nodiscard]] std::optional<Absence> saara() const
    {
        const auto all = board.absences();
        const auto found = all.find(member(u"saara"_s));
        return found == all.end() ? std::nullopt : std::optional(found->second);
    }

private:
    void tell(const crypto::DeviceIdentity& from, const sync::Bytes& bytes)
    {
        Q_EMIT room->client().presence(syncCircle(everybody), from.id(), bytes);
        settle();
    }
};

} // namespace

class AbsenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoWasNeverHereIsNotAbsent()
    {
        const Circle circle;
        QVERIFY(!circle.saara());
    }
    void whoFallsSilentIsAwayForFiveMinutesAndThenHasSteppedOut()
    {
        Circle circle;
        circle.hears(circle.phone, true);
        QVERIFY(!circle.saara());
        circle.now += sync::kPresenceLife;
        circle.hearsNothingFrom(circle.phone);
        QCOMPARE(circle.saara(), std::optional(Absence::Away));
        circle.now += kCompanyAway - std::chrono::seconds(1);
        QCOMPARE(circle.saara(), std::optional(Absence::Away));
        circle.now += std::chrono::seconds(1);
        QCOMPARE(circle.saara(), std::optional(Absence::SteppedOut));
        circle.hears(circle.phone, true);
        QVERIFY(!circle.saara());
    }
    void whoSaysThatTheyGoHasSteppedOutAtOnce()
    {
        Circle circle;
        circle.hears(circle.phone, true);
        circle.now += std::chrono::seconds(3);
        circle.hearsNothingFrom(circle.phone); // taken back: it was not silent for long
        QCOMPARE(circle.saara(), std::optional(Absence::SteppedOut));
    }
    void whoIsHereByAnotherDeviceIsNotAbsent()
    {
        Circle circle;
        circle.hears(circle.phone, true);
        circle.hears(circle.tablet, true);
        circle.now += sync::kPresenceLife;
        circle.hearsNothingFrom(circle.phone);
        QVERIFY(!circle.saara());
        circle.hearsNothingFrom(circle.tablet);
        QCOMPARE(circle.saara(), std::optional(Absence::Away));
    }
};

KUDELMA_SUITE(AbsenceTest)
#include "tst_absence.moc"
