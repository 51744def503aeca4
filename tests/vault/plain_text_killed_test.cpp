// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "database/database.h"
#include "plain_forms.h"
#include "support/other_process.h"
#include "support/suites.h"
#include "vault_fixture.h"

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace kudelma;
using namespace kudelma::vault;
using namespace kudelma::vault::test;

namespace {

const std::string kCanary = "kanarialintu-"; ///< What all of them begin with: to look for it is to look for each.
constexpr int kCanaries = 200; ///< In each round of writing.
constexpr int kKills = 16;
constexpr int kKillsOfAFile = 8;
constexpr int kLongestMs = 40;
constexpr int kParts = 3; ///< Of a round of writing; it is killed in each, and in the first of the next round.
constexpr int kLooks = 3; ///< At what a writer has open, before it is killed.
constexpr std::size_t kRowBytes = 700;

std::string canary(int number)
{
    return kCanary + std::to_string(number) + std::string(kRowBytes, 'x');
}

bool holdsCanary(std::string_view content)
{
    static const auto forms = formsOf(QByteArray::fromStdString(kCanary));
    const auto bytes = QByteArray::fromRawData(content.data(), static_cast<qsizetype>(content.size()));
    return std::any_of(forms.begin(), forms.end(), [&](const QByteArray& form) { return bytes.contains(form); });
}

/// What the client writes of a case while people type.
bool writeCase(CaseStore& store, const LogKey& log)
{
    Batch batch;
    batch.putCircle(log.circle, bytes(canary(0)));
    batch.putLog(log, bytes(canary(1)));
    for (int i = 0; i < kCanaries; ++i)
        batch.appendUpdate(log, {{}, static_cast<std::uint64_t>(i), bytes(canary(i))});
    batch.putOutbox({store.nextOutboxNumber(), log, bytes(canary(2)), {}});
    batch.putDraft(canary(3), bytes(canary(4)));
    batch.putSetting(canary(5), bytes(canary(6)));
    if (!store.commit(batch))
        return false;
    Batch less;
    less.removeDraft(canary(3));
    less.replaceUpdates(log, bytes(canary(7)));
    return store.commit(less) && store.checkpoint();
}

/// What would make a database use files of its own beside: sorting, indices, a search that is built anew, a
/// statement that is undone halfway, and a file that is written anew.
bool sortAndSearch(database::Database& database)
{
    if (!database.execute("DROP TABLE IF EXISTS words; CREATE TABLE words (place INTEGER, word TEXT UNIQUE);"
                          "DROP TABLE IF EXISTS found; CREATE VIRTUAL TABLE found USING fts5(word);"))
        return false;
    {
        auto transaction = database::Transaction::begin(database);
        if (!transaction)
            return false;
        for (int i = 0; i < kCanaries; ++i) {
            if (!database.run("INSERT INTO words VALUES (?, ?)", (i * 7919) % 10007, canary(i))
                || !database.run("INSERT INTO found VALUES (?)", canary(i)))
                return false;
        }
        // Fails at its last row, when all others must be taken back.
        (void)database.execute(
            "INSERT INTO words SELECT place, CASE place WHEN (SELECT max(place) FROM words) THEN word"
            " ELSE word || 'y' END FROM words ORDER BY place");
        if (!transaction->commit())
            return false;
    }
    return database.execute("PRAGMA cache_size = 8;") // pages: what is sorted does not fit
        && database.queryInteger("SELECT count(*) FROM (SELECT DISTINCT word FROM words ORDER BY word DESC)")
        && database.execute("CREATE INDEX byWord ON words (word, place); INSERT INTO found (found) VALUES ('rebuild');"
                            "PRAGMA cache_size = 1000; VACUUM;");
}

[[noreturn]] void writeForEver(
    const QTemporaryDir& folder, const std::string& name, const crypto::DatabaseKey& key, const LogKey& log, int pipe)
{
    auto store = CaseStore::open(pathIn(folder, name), key);
    auto database = database::Database::open(pathIn(folder, "sorted.kdb"), key.view());
    if (!store || !database)
        _exit(1);
    int part = 1;
    const auto tell = [pipe, &part](bool isDone) {
        ++part;
        if (!isDone || ::write(pipe, "", 1) != 1)
            _exit(part);
    };
    for (;;) {
        tell(writeCase(**store, log));
        tell(sortAndSearch(*database));
        tell((*store)->copyTo(pathIn(folder, "copy.kdb")).has_value());
    }
}

} // namespace

/// Claim 9, in the middle of writing and after being killed there.
class PlainTextKilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void theLookFindsFilesWithoutANameToo()
    {
        const QTemporaryDir folder;
        int ends[2];
        QCOMPARE(pipe(ends), 0);
        const auto child = fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            const auto path = pathIn(folder, "gone");
            const int file = ::open(path.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
            const auto word = canary(1);
            const bool isReady = file >= 0 && ::write(file, word.data(), word.size()) == ssize_t(word.size())
                && ::unlink(path.c_str()) == 0 && ::write(ends[1], "", 1) == 1;
            if (!isReady)
                _exit(1);
            for (;;)
                ::pause();
        }
        char ready = 0;
        ::close(ends[1]);
        QCOMPARE(::read(ends[0], &ready, 1), ssize_t(1));
        const auto files = kudelma::test::filesOpenIn(child);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        ::close(ends[0]);
        // Whoever runs the tests may have left it others.
        QVERIFY(std::any_of(files.begin(), files.end(),
            [](const auto& file) { return file.isDeleted() && holdsCanary(file.content); }));
    }

    void nothingStandsInPlainTextOnADiskThatWasBeingWrittenTo()
    {
        const QTemporaryDir folder;
        const auto temporary = pathIn(folder, "temporary");
        std::filesystem::create_directory(temporary);
        ::setenv("TMPDIR", temporary.c_str(), 1);
        ::setenv("SQLITE_TMPDIR", temporary.c_str(), 1);
        const auto key = crypto::DatabaseKey::random();
        const LogKey log{CircleId::random(), {}, 1};
        std::mt19937 random(23);
        std::string name;
        std::size_t open = 0;
        std::size_t nameless = 0;
        std::size_t searched = 0;
        for (int kill = 0; kill < kKills; ++kill) {
            if (kill % kKillsOfAFile == 0) {
                name = std::to_string(kill) + ".kdb";
                WORKS(CaseStore::create(pathIn(folder, name), key));
            }
            int ends[2];
            QCOMPARE(pipe(ends), 0);
            const auto child = fork();
            QVERIFY(child >= 0);
            if (child == 0)
                writeForEver(folder, name, key, log, ends[1]);
            ::close(ends[1]);
            char done = 0;
            for (int part = kill % (kParts + 1); part > 0; --part)
                QCOMPARE(::read(ends[0], &done, 1), ssize_t(1));
            for (int look = 0; look < kLooks; ++look) {
                ::usleep(static_cast<useconds_t>(random() % kLongestMs) * 1000 / kLooks);
                for (const auto& file : kudelma::test::filesOpenIn(child)) {
                    if (!file.path.starts_with(folder.path().toStdString()) && !file.isDeleted())
                        continue; // of the test's own
                    ++open;
                    nameless += file.isDeleted() ? 1 : 0;
                    QVERIFY2(!holdsCanary(file.content), file.path.c_str());
                }
            }
            ::kill(child, SIGKILL);
            int status = 0;
            ::waitpid(child, &status, 0);
            ::close(ends[0]);
            QVERIFY2(WIFSIGNALED(status),
                "the writer failed at kill " + QByteArray::number(kill) + ", part "
                    + QByteArray::number(WEXITSTATUS(status)));
            QVERIFY(search(folder, searched));
            WORKS(CaseStore::open(pathIn(folder, name), key)); // which tidies up what the dead one left
            QVERIFY(search(folder, searched));
        }
        QVERIFY(open > std::size_t(kKills));
        qInfo("%d kills, %zu files looked at while they were open (%zu of them without a name), %zu MB on disk: none",
            kKills, open, nameless, searched >> 20);
    }

private:
    static bool search(const QTemporaryDir& folder, std::size_t& searched)
    {
        const auto files = filesBelow(folder.path().toStdString());
        for (auto file = files.begin(); file != files.end(); ++file) {
            searched += static_cast<std::size_t>(file->size());
            if (holdsCanary({file->constData(), static_cast<std::size_t>(file->size())})) {
                qWarning("%s", qPrintable(file.key()));
                return false;
            }
        }
        return files.size() >= 2;
    }
};

KUDELMA_SUITE(PlainTextKilledTest)
#include "plain_text_killed_test.moc"
