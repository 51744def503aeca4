// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/suites.h"
#include "vault_fixture.h"

#include <dlfcn.h>
#include <sodium.h>

#include <algorithm>
#include <chrono>
#include <random>

namespace {

constexpr int kGuesses = 10'000;
constexpr int kTimed = 5; ///< Of each kind, at the real cost.
constexpr std::int64_t kMinuteMs = 60'000;

/// What was asked of Argon2id, and whether it is really done.
struct Argon2
{
    bool isCheap = false;
    std::vector<std::pair<unsigned long long, std::size_t>> asked; ///< Passes and bytes.
} argon2;

} // namespace

// Stands before the library's own. The vault asks for what it always asks for, and every byte of it takes the same way;
// only here so many guesses cost what one does.
extern "C" int crypto_pwhash(unsigned char* out, unsigned long long outSize, const char* passphrase,
    unsigned long long passphraseSize, const unsigned char* salt, unsigned long long passes, std::size_t memory,
    int algorithm)
{
    static const auto real = reinterpret_cast<decltype(&crypto_pwhash)>(::dlsym(RTLD_NEXT, "crypto_pwhash"));
    argon2.asked.emplace_back(passes, memory);
    if (!argon2.isCheap)
        return real(out, outSize, passphrase, passphraseSize, salt, passes, memory, algorithm);
    return real(out, outSize, passphrase, passphraseSize, salt, crypto_pwhash_argon2id_OPSLIMIT_MIN,
        crypto_pwhash_argon2id_MEMLIMIT_MIN, algorithm);
}

using namespace kudelma;
using namespace kudelma::vault;
using namespace kudelma::vault::test;

/// Claim 7: many wrong passphrases, and what their cost tells.
class GuessesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }
    void cleanup() { argon2 = {}; }

    void tenThousandWrongPassphrasesOpenNothingAndChangeNoFile()
    {
        argon2.isCheap = true;
        const QTemporaryDir folder;
        const auto home = pathIn(folder, "profile");
        const TestOptions options;
        WORKS(Vault::create(home, view(kPassphrase), options));
        const auto before = filesOf(home);
        std::mt19937 random(7);
        std::string told;
        for (int i = 0; i < kGuesses; ++i) {
            const auto vault = Vault::unlock(home, view(guess(random)), options);
            QVERIFY(failedAs(vault, ErrorKind::WrongPassphrase));
            QVERIFY(i == 0 || vault.error().context == told); // not how near it was
            told = vault.error().context;
            *options.clock += kMinuteMs;
            if (i % (kGuesses / 20) == 0)
                QVERIFY(filesOf(home) == before);
        }
        QVERIFY(filesOf(home) == before);
        WORKS(Vault::unlock(home, view(kPassphrase), options));
    }

    void aWrongPassphraseCostsWhatTheRightOneDoes()
    {
        const QTemporaryDir folder;
        const auto home = pathIn(folder, "profile");
        const TestOptions options;
        WORKS(Vault::create(home, view(kPassphrase), options));
        argon2.asked.clear();
        std::vector<double> right;
        std::vector<double> wrong;
        std::vector<double> nearby;
        for (int i = 0; i < kTimed; ++i) {
            *options.clock += kMinuteMs;
            right.push_back(millisecondsOf([&] { WORKS(Vault::unlock(home, view(kPassphrase), options)); }));
            const auto askedWhenRight = std::exchange(argon2.asked, {});
            QVERIFY(!askedWhenRight.empty());
            for (auto* times : {&wrong, &nearby}) {
                const auto guess = times == &wrong ? std::string(9, 'k') : kPassphrase + 'x';
                times->push_back(millisecondsOf([&] { QVERIFY(!Vault::unlock(home, view(guess), options)); }));
                QVERIFY(std::exchange(argon2.asked, {}) == askedWhenRight); // the same work, which is what takes time
                *options.clock += kMinuteMs;
            }
            QCOMPARE(askedWhenRight.size(), std::size_t(1));
            QVERIFY(askedWhenRight.front().first >= crypto::kArgon2FloorPasses);
            QVERIFY(askedWhenRight.front().second >= std::size_t(crypto::kArgon2FloorMemoryKiB) * 1024);
        }
        argon2.asked.clear();
        qInfo("median of %d: right (and opened) %.0f ms, wrong %.0f ms, nearly right %.0f ms", kTimed, median(right),
            median(wrong), median(nearby));
    }

private:
    static QMap<QString, QByteArray> filesOf(const std::filesystem::path& home)
    {
        auto files = filesBelow(home);
        files.remove(QString::fromStdString((home / "vault.tries").string())); // which counts them
        return files;
    }

    /// A random one, or the right one with a letter changed, lost, added, in another case or place.
    static std::string guess(std::mt19937& random)
    {
        auto guess = kPassphrase;
        const auto place = random() % guess.size();
        switch (random() % 6) {
        case 0:
            guess[place] = static_cast<char>(guess[place] ^ (1 << random() % 7));
            break;
        case 1:
            guess.erase(place);
            break;
        case 2:
            guess.insert(place, 1, static_cast<char>('a' + random() % 26));
            break;
        case 3:
            std::transform(guess.begin(), guess.begin() + static_cast<std::ptrdiff_t>(place) + 1, guess.begin(),
                [](unsigned char letter) { return static_cast<char>(std::toupper(letter)); });
            break;
        case 4:
            std::reverse(guess.begin(), guess.begin() + static_cast<std::ptrdiff_t>(place) + 1);
            break;
        default:
            guess.assign(random() % 60, 'x');
            for (char& letter : guess)
                letter = static_cast<char>(random());
        }
        return guess == kPassphrase ? guess + ' ' : guess;
    }

    template <typename Work>
    static double millisecondsOf(const Work& work)
    {
        const auto begin = std::chrono::steady_clock::now();
        work();
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
    }
    static double median(std::vector<double> values)
    {
        std::ranges::sort(values);
        return values[values.size() / 2];
    }
};

KUDELMA_SUITE(GuessesTest)
#include "guesses_test.moc"
