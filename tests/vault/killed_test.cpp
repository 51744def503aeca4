// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/suites.h"
#include "vault_fixture.h"

#include <csignal>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace kudelma;
using namespace kudelma::vault;
using namespace kudelma::vault::test;

namespace {

constexpr int kKills = 200; ///< KUDELMA_KILLS=n makes more: a soak.
constexpr int kKillsOfAFile = 20; ///< Then a new one, so that looking at all of it stays short.
constexpr int kLongestMs = 40;

std::uint64_t numberOf(const Bytes& update)
{
    std::uint64_t number = 0;
    std::memcpy(&number, update.data(), std::min(update.size(), sizeof number));
    return number;
}

constexpr std::uint64_t kAttachEvery = 7;
constexpr std::uint32_t kPieces = 4;
constexpr std::size_t kPieceBytes = 20'000;

crypto::AttachmentName attachmentOf(const LogKey& log, std::uint64_t number)
{
    crypto::AttachmentName name{log.circle, {}, {}};
    std::memcpy(name.id.bytes.data(), &number, sizeof number);
    return name;
}

/// Commits updates number `from`, `from` + 1 ... until it is killed, and tells of each after it was stored.
[[noreturn]] void commitForEver(
    const std::filesystem::path& file, const crypto::DatabaseKey& key, const LogKey& log, std::uint64_t from, int pipe)
{
    auto store = CaseStore::open(file, key);
    if (!store)
        _exit(1);
    for (auto number = from;; ++number) {
        Bytes update(sizeof number + number % 3000);
        std::memcpy(update.data(), &number, sizeof number);
        Batch batch;
        batch.appendUpdate(log, {{}, number, update});
        batch.putOutbox({(*store)->nextOutboxNumber(), log, {}, {}});
        batch.putLog(log, update);
        if (number % kAttachEvery == 0) {
            const auto attachmentKey = crypto::AttachmentKey::random();
            const crypto::AttachmentName name = attachmentOf(log, number);
            batch.putAttachment({name, AttachmentState::Outgoing, 1, 1, {}}, &attachmentKey);
            for (std::uint32_t part = 1; part <= kPieces; ++part)
                batch.appendAttachmentContent(name, part, Bytes(kPieceBytes, std::uint8_t(part)));
        }
        if (!(*store)->commit(batch) || write(pipe, &number, sizeof number) != sizeof number)
            _exit(2);
    }
}

} // namespace

class KilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasCommittedSurvivesBeingKilledAtAnyMoment()
    {
        QVERIFY(crypto::initialise());
        const QTemporaryDir folder;
        std::filesystem::path file;
        const auto key = crypto::DatabaseKey::random();
        const LogKey log{CircleId::random(), {}, 1};
        const int kills = std::max(qEnvironmentVariableIntValue("KUDELMA_KILLS"), kKills);
        std::mt19937 random(11);
        std::uint64_t stored = 0;
        std::uint64_t acknowledged = 0;
        std::uint64_t ofAllFiles = 0;
        for (int kill = 0; kill < kills; ++kill) {
            if (kill % kKillsOfAFile == 0) {
                file = pathIn(folder, std::to_string(kill) + ".kdb");
                auto store = CaseStore::create(file, key);
                WORKS(store);
                Batch batch;
                batch.putCircle(log.circle, {});
                batch.putLog(log, {});
                WORKS((*store)->commit(batch));
                ofAllFiles += stored;
                stored = 0;
            }
            int ends[2];
            QCOMPARE(pipe(ends), 0);
            const auto child = fork();
            QVERIFY(child >= 0);
            if (child == 0)
                commitForEver(file, key, log, stored + 1, ends[1]);
            close(ends[1]);
            std::uint64_t last = stored;
            // The first acknowledgement says that the child is at work; from then on it may die at any moment.
            if (read(ends[0], &last, sizeof last) == sizeof last)
                usleep(static_cast<useconds_t>(random() % kLongestMs) * 1000);
            ::kill(child, SIGKILL);
            int status = 0;
            waitpid(child, &status, 0);
            QVERIFY2(WIFSIGNALED(status), "the child failed before it was killed");
            while (read(ends[0], &last, sizeof last) == sizeof last) { }
            close(ends[0]);
            acknowledged = last;

            auto store = CaseStore::open(file, key);
            WORKS(store);
            const auto updates = (*store)->updates(log).value();
            stored = updates.size();
            QVERIFY2(stored >= acknowledged && stored <= acknowledged + 1, "lost, or half a batch");
            for (std::size_t i = 0; i < updates.size(); ++i)
                QCOMPARE(numberOf(updates[i].update), std::uint64_t(i + 1));
            QCOMPARE((*store)->outbox().value().size(), updates.size());
            const auto attachments = (*store)->attachments().value();
            QCOMPARE(attachments.size(), std::size_t(stored / kAttachEvery));
            for (const auto& one : attachments)
                QCOMPARE((*store)->attachmentContent(one.name).value().size(), kPieces * kPieceBytes);
            QVERIFY((*store)->logs(log.circle).value().front().memory == updates.back().update);
            QCOMPARE((*store)->freshness().counter, std::uint64_t(stored + 1));
            WORKS((*store)->checkIntegrity());
        }
        stored += ofAllFiles;
        QVERIFY(stored > std::uint64_t(kills));
        qInfo("%d kills, %llu commits, none lost", kills, static_cast<unsigned long long>(stored));
    }
};

KUDELMA_SUITE(KilledTest)
#include "killed_test.moc"
