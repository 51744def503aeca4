// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The team's keys: any two of three open, one alone does not, and what was mistyped is told.
#include "crypto/team_recovery.h"
#include "crypto_fixture.h"
#include "support/suites.h"

#include <QTest>

using namespace kudelma::crypto;

namespace {

std::string textOf(const SecretBytes& secret)
{
    return {secret.view().begin(), secret.view().end()};
}

} // namespace

class TeamRecoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(initialise()); }

    void anyTwoOfThreeOpen()
    {
        for (int round = 0; round < 50; ++round) {
            const auto team = TeamRecovery::generate();
            const auto shares = team.shares();
            const Bytes sealed = team.publicKey().seal(viewOf("here"), viewOf("the key of a vault"));
            for (const auto& [a, b] : {std::pair(0, 1), std::pair(1, 0), std::pair(0, 2), std::pair(2, 1)}) {
                const auto met = TeamRecovery::combine(shares[std::size_t(a)], shares[std::size_t(b)]);
                QVERIFY(met);
                QVERIFY(met->publicKey() == team.publicKey());
                const auto opened = met->open(viewOf("here"), sealed);
                QVERIFY(opened);
                QCOMPARE(textOf(*opened), std::string("the key of a vault"));
            }
        }
    }

    void asTypedByHand()
    {
        const auto shares = TeamRecovery::generate().shares();
        std::string typed = textOf(shares[1].groups());
        QCOMPARE(typed.size(), std::size_t(44 + 10));
        std::ranges::transform(typed, typed.begin(), [](char letter) { return char(std::tolower(letter)); });
        std::ranges::replace(typed, '-', ' ');
        std::ranges::replace(typed, '0', 'o');
        const auto read = TeamKeyShare::parse(viewOf(typed));
        QVERIFY(read);
        QCOMPARE(read->place(), 2);
        QVERIFY(TeamRecovery::combine(*read, shares[2]));
    }

    void everyMistypedLetterIsTold()
    {
        const std::string right = textOf(TeamRecovery::generate().shares()[0].groups());
        int passed = 0;
        for (std::size_t i = 0; i < right.size(); ++i) {
            if (right[i] == '-')
                continue;
            std::string typed = right;
            typed[i] = typed[i] == 'A' ? 'B' : 'A';
            passed += TeamKeyShare::parse(viewOf(typed)) ? 1 : 0;
        }
        QVERIFY(passed <= 1); // Two bytes check: one in 65,536 slips through.
        QVERIFY(!TeamKeyShare::parse(viewOf(right.substr(1))));
        QVERIFY(!TeamKeyShare::parse(viewOf(right + "A")));
        QVERIFY(!TeamKeyShare::parse(viewOf(std::string(600, 'A'))));
        QVERIFY(!TeamKeyShare::parse({}));
    }

    void keysOfTwoTeamsOrTheSameTwiceOpenNothing()
    {
        const auto one = TeamRecovery::generate();
        const auto shares = one.shares();
        const auto again = one.shares(); // Of the same team, printed anew: they do not fit together.
        const auto others = TeamRecovery::generate().shares();
        QVERIFY(!TeamRecovery::combine(shares[0], shares[0]));
        QVERIFY(!TeamRecovery::combine(shares[0], others[1]));
        QVERIFY(!TeamRecovery::combine(shares[0], again[1]));
    }

    /// Whatever the secret is, each value of a share is as likely as any other: one share alone says nothing.
    void oneShareAloneSaysNothing()
    {
        const auto team = TeamRecovery::generate();
        std::array<std::array<int, 32>, 3> seen{};
        constexpr int kRounds = 6'400;
        constexpr std::size_t kLetterOfShare = 2 * 5; // In the middle of the secret part.
        for (int i = 0; i < kRounds; ++i) {
            const auto shares = team.shares();
            for (std::size_t share = 0; share < 3; ++share) {
                const auto groups = shares[share].groups();
                const auto letter = groups.view()[kLetterOfShare + 10];
                static const std::string kLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
                ++seen[share][kLetters.find(char(letter))];
            }
        }
        for (const auto& counts : seen) {
            for (const int count : counts)
                QVERIFY2(count > 100 && count < 300, QByteArray::number(count).constData()); // 200 is the mean.
        }
    }

    void thePublicKeyIsPassedOnAsText()
    {
        const auto key = TeamRecovery::generate().publicKey();
        const std::string text = key.text();
        QCOMPARE(text.size(), std::size_t(56 + 13));
        QVERIFY(TeamRecoveryKey::parse(text).value() == key);
        QCOMPARE(key.fingerprint().size(), std::size_t(19));
        std::string mistyped = text;
        mistyped[20] = mistyped[20] == 'X' ? 'Y' : 'X';
        QVERIFY(!TeamRecoveryKey::parse(mistyped));
        QVERIFY(!TeamRecoveryKey::parse("ABC"));
    }

    void whatWasSealedOpensOnlyWhereItBelongs()
    {
        const auto team = TeamRecovery::generate();
        const Bytes sealed = team.publicKey().seal(viewOf("here"), viewOf("secret"));
        QVERIFY(!team.open(viewOf("there"), sealed));
        QVERIFY(!TeamRecovery::generate().open(viewOf("here"), sealed));
        for (std::size_t i = 0; i < sealed.size(); ++i) {
            Bytes changed = sealed;
            changed[i] ^= 1;
            QVERIFY(!team.open(viewOf("here"), changed));
        }
        QVERIFY(!team.open(viewOf("here"), BytesView(sealed).first(20)));
        QVERIFY(!team.open(viewOf("here"), {}));
    }
};

KUDELMA_SUITE(TeamRecoveryTest)
#include "team_recovery_test.moc"
