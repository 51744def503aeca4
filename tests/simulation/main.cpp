// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Lives of circles from seeds (life.h).
//     kudelma_simulation [--from SEED] [--seeds N] [--seconds T] [--steps N] [--crowd] [--kept FILE] [--twice]
// --kept FILE: first the seeds that ever failed, one a line. --twice: each is lived twice, and must come out the same.
// --seconds T ends early; with many --seeds that is a soak. The first fault ends the run and names its seed.
#include "simulation/life.h"

#include "crypto/types.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace kudelma::sync;

namespace {

struct Kind
{
    int steps = 0;
    bool isCrowd = false;
    bool twice = false;
};

struct Totals
{
    std::uint64_t lives = 0;
    std::uint64_t removals = 0;
    std::uint64_t restored = 0;
    std::uint64_t setBack = 0;
    std::uint64_t takenBack = 0;
};

std::uint64_t now = 0; // the seed of the life that is being lived

void tellSeedOfFatal(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    std::fprintf(stderr, "seed %llu: %s\n", static_cast<unsigned long long>(now), qPrintable(message));
    if (type == QtFatalMsg)
        std::abort();
}

bool liveOne(std::uint64_t seed, const Kind& kind, Totals& totals)
{
    now = seed;
    const auto verdict = simulation::live(seed, kind.steps, kind.isCrowd);
    if (!verdict.fault.empty()) {
        std::printf("seed %llu: %s\n", static_cast<unsigned long long>(seed), verdict.fault.c_str());
        return false;
    }
    if (kind.twice && simulation::live(seed, kind.steps, kind.isCrowd).digest != verdict.digest) {
        std::printf("seed %llu does not come out the same twice\n", static_cast<unsigned long long>(seed));
        return false;
    }
    ++totals.lives;
    totals.removals += std::uint64_t(verdict.removals);
    totals.restored += std::uint64_t(verdict.restored);
    totals.takenBack += std::uint64_t(verdict.takenBack);
    totals.setBack += verdict.warned ? 1 : 0;
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"from"_s, u"The first seed."_s, u"SEED"_s, u"1"_s});
    parser.addOption({u"seeds"_s, u"How many."_s, u"N"_s, u"100"_s});
    parser.addOption({u"seconds"_s, u"No new life after so long; 0: all."_s, u"T"_s, u"0"_s});
    parser.addOption({u"steps"_s, u"Of each life."_s, u"N"_s, u"40"_s});
    parser.addOption({u"crowd"_s, u"Of eight devices."_s});
    parser.addOption({u"kept"_s, u"Seeds that ever failed, to be lived first."_s, u"FILE"_s});
    parser.addOption({u"twice"_s, u"Each twice: the same must come out."_s});
    parser.process(application);
    qInstallMessageHandler(tellSeedOfFatal);
    simulation::takeOverRandomness();
    if (!kudelma::crypto::initialise())
        return 1;
    const Kind kind{parser.value(u"steps"_s).toInt(), parser.isSet(u"crowd"_s), parser.isSet(u"twice"_s)};
    Totals totals;
    if (parser.isSet(u"kept"_s)) {
        QFile kept(parser.value(u"kept"_s));
        if (!kept.open(QIODevice::ReadOnly))
            qFatal("the kept seeds cannot be read");
        while (!kept.atEnd()) {
            const QByteArray line = kept.readLine().trimmed();
            if (!line.isEmpty() && !line.startsWith('#') && !liveOne(line.toULongLong(), kind, totals))
                return 1;
        }
    }
    const std::uint64_t from = parser.value(u"from"_s).toULongLong();
    const std::uint64_t count = parser.value(u"seeds"_s).toULongLong();
    const qint64 patience = parser.value(u"seconds"_s).toLongLong() * 1000;
    QElapsedTimer watch;
    watch.start();
    for (std::uint64_t seed = from; seed < from + count && (patience == 0 || watch.elapsed() < patience); ++seed) {
        if (!liveOne(seed, kind, totals))
            return 1;
    }
    constexpr std::uint64_t kMany = 1000;
    if (totals.lives >= kMany
        && (totals.removals == 0 || totals.restored == 0 || totals.setBack == 0 || totals.takenBack == 0)) {
        std::printf("the lives were too quiet\n");
        return 1;
    }
    std::printf(
        "%llu lives of %d steps from seed %llu, %.1f s: no fault. %llu removed devices tried with all they had, "
        "%llu went on from an old copy, %llu steps were taken back or done again, %llu times the server was set back "
        "and "
        "somebody was warned\n",
        static_cast<unsigned long long>(totals.lives), kind.steps, static_cast<unsigned long long>(from),
        double(watch.elapsed()) / 1000, static_cast<unsigned long long>(totals.removals),
        static_cast<unsigned long long>(totals.restored), static_cast<unsigned long long>(totals.takenBack),
        static_cast<unsigned long long>(totals.setBack));
    return 0;
}
