// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/audience.h"
#include "round_table.h"
#include "support/suites.h"

#include <random>

using namespace kudelma::casework;
using kudelma::casework::test::member;

namespace {

CircleId circleId(std::uint8_t number)
{
    CircleId::Bytes bytes = {};
    bytes.back() = number;
    return CircleId(bytes);
}

Members people(std::initializer_list<const char*> names)
{
    Members all;
    for (const char* name : names)
        all.insert(member(name));
    return all;
}

const CircleId kFamily = circleId(1);
const CircleId kTeam = circleId(2);
const CircleId kTwo = circleId(3);
const CircleId kJesse = circleId(4);

AudienceRules rules()
{
    AudienceRules made;
    made.setCircle(kFamily, people({"pia", "outi", "jonna", "saara", "aino"}));
    made.setCircle(kTeam, people({"pia", "outi", "jonna"}));
    made.setCircle(kTwo, people({"pia", "outi"}));
    made.setCircle(kJesse, people({"pia", "outi", "jonna", "jesse"}));
    return made;
}

} // namespace

class AudienceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anItemPointsOnlyWhereItsWholeCircleCanFollow();
    void whatIsDerivedIsSeenByThoseWhoSeeAllOfIt();
    void theWidestFittingCircleIsOfferedFirst();
    void noFittingCircleMeansThatOneMustBeMade();
    void circlesAreFoundByTheirMembers();
    void theRoomShowsWhatEverybodyPresentShares();
    void aCircleThatIsNotKnownHelpsNobody();
    void aHundredThousandProjectionsHold();
};

/// Random circles of random people, against the same said a second time with bits: whoever looks sees exactly the
/// circles that all of them are in, and nothing derived is seen by anybody who does not see all that it comes from.
void AudienceTest::aHundredThousandProjectionsHold()
{
    constexpr int kPeople = 8;
    constexpr int kProjections = 100'000;
    std::vector<MemberId> everybody;
    for (int i = 0; i < kPeople; ++i)
        everybody.push_back(member(QByteArray("p").append(char('0' + i)).constData()));
    const auto setOf = [&](unsigned bits) {
        Members members;
        for (int i = 0; i < kPeople; ++i) {
            if (bits >> i & 1u)
                members.insert(everybody[std::size_t(i)]);
        }
        return members;
    };
    std::mt19937 engine(20261129);
    const auto random = [&engine] { return unsigned(engine()); };
    int projections = 0;
    while (projections < kProjections) {
        std::map<CircleId, unsigned> circles;
        AudienceRules rules;
        const int count = int(random() % 9);
        for (int i = 0; i < count; ++i) {
            const unsigned bits = 1u + random() % 255u;
            circles[circleId(std::uint8_t(i + 1))] = bits;
            rules.setCircle(circleId(std::uint8_t(i + 1)), setOf(bits));
        }
        for (int look = 0; look < 20; ++look, ++projections) {
            const unsigned viewers = random() % 256u;
            std::vector<CircleId> expected;
            for (const auto& [circle, bits] : circles) {
                if (viewers != 0 && (bits & viewers) == viewers)
                    expected.push_back(circle);
            }
            QCOMPARE(rules.projectionFor(setOf(viewers)), expected);
            std::vector<CircleId> evidence;
            unsigned audience = 255;
            for (const auto& [circle, bits] : circles) {
                if (random() % 3 == 0) {
                    evidence.push_back(circle);
                    audience &= bits;
                }
            }
            if (evidence.empty())
                continue;
            QCOMPARE(rules.audienceOf(evidence), setOf(audience));
            for (const CircleId& home : rules.homesFor(evidence))
                QCOMPARE(circles.at(home) & ~audience, 0u);
            for (const auto& [circle, bits] : circles)
                QCOMPARE(rules.mayPoint(circle, evidence.front()), (bits & ~circles.at(evidence.front())) == 0);
        }
    }
}

void AudienceTest::anItemPointsOnlyWhereItsWholeCircleCanFollow()
{
    QVERIFY(rules().mayPoint(kTeam, kFamily));
    QVERIFY(rules().mayPoint(kTeam, kTeam));
    QVERIFY(!rules().mayPoint(kFamily, kTeam));
    QVERIFY(!rules().mayPoint(kJesse, kFamily));
    QVERIFY(rules().mayPoint(kTeam, kJesse));
}

void AudienceTest::whatIsDerivedIsSeenByThoseWhoSeeAllOfIt()
{
    QCOMPARE(rules().audienceOf({kFamily, kJesse}), people({"pia", "outi", "jonna"}));
    QCOMPARE(rules().audienceOf({kFamily, kTwo}), people({"pia", "outi"}));
    QCOMPARE(rules().audienceOf({}), people({"pia", "outi", "jonna", "saara", "aino", "jesse"}));
}

void AudienceTest::theWidestFittingCircleIsOfferedFirst()
{
    QCOMPARE(rules().homesFor({kFamily}), (std::vector{kFamily, kTeam, kTwo}));
    QCOMPARE(rules().homesFor({kFamily, kJesse}), (std::vector{kTeam, kTwo}));
    QCOMPARE(rules().homesFor({kTwo, kFamily}), (std::vector{kTwo}));
}

void AudienceTest::noFittingCircleMeansThatOneMustBeMade()
{
    AudienceRules two;
    two.setCircle(kFamily, people({"pia", "saara"}));
    two.setCircle(kJesse, people({"pia", "jesse"}));
    QVERIFY(two.homesFor({kFamily, kJesse}).empty());
    QCOMPARE(two.audienceOf({kFamily, kJesse}), people({"pia"}));
}

void AudienceTest::circlesAreFoundByTheirMembers()
{
    QCOMPARE(rules().exactly(people({"pia", "outi"})), std::optional(kTwo));
    QCOMPARE(rules().exactly(people({"pia", "saara"})), std::optional<CircleId>());
    QCOMPARE(rules().narrowestWith(people({"pia", "jonna"})), std::optional(kTeam));
    QCOMPARE(rules().narrowestWith(people({"saara"})), std::optional(kFamily));
    QCOMPARE(rules().narrowestWith(people({"saara", "jesse"})), std::optional<CircleId>());
}

void AudienceTest::theRoomShowsWhatEverybodyPresentShares()
{
    QCOMPARE(rules().projectionFor(people({"pia", "outi"})), (std::vector{kFamily, kTeam, kTwo, kJesse}));
    QCOMPARE(rules().projectionFor(people({"pia", "outi", "saara"})), (std::vector{kFamily}));
    QVERIFY(rules().projectionFor(people({"pia", "saara", "jesse"})).empty());
    QVERIFY(rules().projectionFor({}).empty());
}

void AudienceTest::aCircleThatIsNotKnownHelpsNobody()
{
    AudienceRules one = rules();
    one.removeCircle(kTeam);
    QVERIFY(!one.mayPoint(kTeam, kFamily));
    QVERIFY(!one.mayPoint(kTwo, kTeam));
    QVERIFY(one.audienceOf({kTeam, kFamily}).empty());
    QVERIFY(one.homesFor({kTeam}).empty());
}

KUDELMA_SUITE(AudienceTest)
#include "audience_test.moc"
