// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/support/team_device.h"
#include "support/suites.h"

#include <QDirIterator>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;

namespace {

struct Profile
{
    QTemporaryDir folder;
    std::shared_ptr<std::int64_t> clock = std::make_shared<std::int64_t>(1'700'000'000'000);
    std::unique_ptr<Session> session = open();

    std::unique_ptr<Session> open() { return std::make_unique<Session>(folder.path(), quickVault(clock)); }
    void restart()
    {
        session.reset();
        session = open();
    }
    /// What the person is told; nothing: it worked.
    std::optional<SessionError> create(const QString& passphrase = kPassphrase)
    {
        std::optional<SessionResult<crypto::RecoveryCode>> answer;
        session->create(secret(passphrase), u"Pia"_s, u"sosiaalityöntekijä"_s,
            [&](SessionResult<crypto::RecoveryCode> result) { answer = std::move(result); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }))
            qFatal("no answer");
        if (!answer->has_value())
            return answer->error();
        const crypto::SecretBytes groups = (*answer)->groups();
        code.assign(groups.view().begin(), groups.view().end());
        return std::nullopt;
    }
    std::optional<SessionError> unlock(const QString& passphrase = kPassphrase)
    {
        return answerOf([&](Session::Opened done) { session->unlock(secret(passphrase), std::move(done)); });
    }
    std::optional<SessionError> unlockWithCode(const QString& typed)
    {
        return answerOf([&](Session::Opened done) { session->unlockWithRecoveryCode(secret(typed), std::move(done)); });
    }
    static std::optional<SessionError> answerOf(const std::function<void(Session::Opened)>& ask)
    {
        std::optional<SessionResult<void>> answer;
        ask([&](SessionResult<void> result) { answer = std::move(result); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }))
            qFatal("no answer");
        return answer->has_value() ? std::nullopt : std::optional(answer->error());
    }
    QString addCase()
    {
        CaseEntry entry;
        entry.child = u"Aino"_s;
        return session->createCase(entry).value_or(QString());
    }
    void writeSomething()
    {
        CircleCard card;
        card.people.emplace(session->self(), Access::Shared);
        const auto circle = session->openRoom()->createCircle(card);
        casework::Person person;
        person.name = u"Aino"_s;
        if (!circle || !session->openRoom()->editor().add(*circle, person))
            qFatal("not written");
    }
    [[nodiscard]] QString caseFile() const
    {
        QDirIterator walk(folder.filePath(u"cases"_s), {u"*.kdb"_s}, QDir::Files);
        return walk.hasNext() ? walk.next() : QString();
    }

    std::string code;
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
        qFatal("not written");
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aProfileIsMadeOnceAndOpensAgain()
    {
        Profile profile;
        QVERIFY(!profile.session->profileExists());
        QVERIFY(!profile.create());
        QVERIFY(profile.session->isOpen());
        const auto self = profile.session->self();
        profile.restart();
        QVERIFY(profile.session->profileExists());
        QVERIFY(!profile.session->isOpen());
        QVERIFY(!profile.unlock());
        QCOMPARE(profile.session->memberName(), u"Pia"_s);
        QCOMPARE(profile.session->self(), self);
        QVERIFY(profile.create()); // there is one
    }

    void aShortPassphraseMakesNoProfile()
    {
        Profile profile;
        QCOMPARE(profile.create(u"lyhyt"_s)->kind, SessionErrorKind::TooShort);
        QVERIFY(!profile.session->profileExists());
    }

    void aWrongPassphraseOpensNothing()
    {
        Profile profile;
        QVERIFY(!profile.create());
        profile.session->lock();
        QCOMPARE(profile.unlock(u"jotain aivan muuta"_s)->kind, SessionErrorKind::WrongPassphrase);
        QVERIFY(!profile.session->isOpen());
        *profile.clock += 60'000; // after a wrong one the next has to wait
        QVERIFY(!profile.unlock());
    }

    void whoGuessesTooOftenHasToWait()
    {
        Profile profile;
        QVERIFY(!profile.create());
        profile.session->lock();
        std::optional<SessionError> last;
        for (int i = 0; i < 20 && (!last || last->kind != SessionErrorKind::TooEarly); ++i)
            last = profile.unlock(u"jotain aivan muuta"_s);
        QCOMPARE(last->kind, SessionErrorKind::TooEarly);
        QVERIFY(last->retryAfter.count() > 0);
        QCOMPARE(profile.unlock()->kind, SessionErrorKind::TooEarly); // the right one, too early
        *profile.clock += std::chrono::milliseconds(last->retryAfter).count();
        QVERIFY(!profile.unlock());
    }

    void theRecoveryCodeOpensAndAMalformedOneIsItsOwnError()
    {
        Profile profile;
        QVERIFY(!profile.create());
        profile.session->lock();
        const QString code = QString::fromStdString(profile.code);
        QCOMPARE(profile.unlockWithCode(code.left(20))->kind, SessionErrorKind::MalformedCode);
        QString other = code;
        other[0] = code[0] == u'2' ? u'3' : u'2';
        const auto wrong = profile.unlockWithCode(other);
        QVERIFY(wrong && wrong->kind != SessionErrorKind::TooEarly);
        QVERIFY(!profile.session->isOpen());
        *profile.clock += 3'600'000;
        QVERIFY(!profile.unlockWithCode(code));
    }

    void lockingClosesTheCaseFirstAndStoresWhatWasTyped()
    {
        Profile profile;
        QVERIFY(!profile.create());
        const QString key = profile.addCase();
        QVERIFY(profile.session->openCase(key));
        profile.writeSomething();
        QSignalSpy closing(profile.session.get(), &Session::caseClosing);
        QSignalSpy locked(profile.session.get(), &Session::locked);
        profile.session->lock();
        QCOMPARE(closing.count(), 1);
        QCOMPARE(locked.count(), 1);
        QVERIFY(!profile.session->openRoom());
        QVERIFY(profile.session->self().isNull());
        QVERIFY(profile.session->memberName().isEmpty());
        QVERIFY(profile.session->cases().empty());
        QVERIFY(!profile.session->openCase(key));
        QVERIFY(!profile.unlock());
        QVERIFY(profile.session->openCase(key));
        QCOMPARE(profile.session->openRoom()->view().all<casework::Person>().size(), 1u);
    }

    void anOlderCopyOfACaseOpensAndIsTold()
    {
        Profile profile;
        QVERIFY(!profile.create());
        const QString key = profile.addCase();
        QVERIFY(profile.session->openCase(key));
        profile.session->closeCase();
        const QByteArray before = contentOf(profile.caseFile());
        QVERIFY(profile.session->openCase(key));
        profile.writeSomething();
        profile.session->closeCase();
        QSignalSpy told(profile.session.get(), &Session::olderCopyFound);
        QVERIFY(profile.session->openCase(key));
        QCOMPARE(told.count(), 0);
        profile.session->closeCase();
        overwrite(profile.caseFile(), before);
        QVERIFY(profile.session->openCase(key));
        QCOMPARE(told.count(), 1);
        QVERIFY(profile.session->openRoom()->view().all<casework::Person>().empty());
    }

    void aDamagedCaseIsToldAndChangesNothing()
    {
        Profile profile;
        QVERIFY(!profile.create());
        const QString key = profile.addCase();
        QVERIFY(profile.session->openCase(key));
        profile.writeSomething();
        profile.session->closeCase();
        QByteArray damaged = contentOf(profile.caseFile());
        damaged[damaged.size() / 2] = char(damaged[damaged.size() / 2] ^ 1);
        overwrite(profile.caseFile(), damaged);
        const auto opened = profile.session->openCase(key);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, SessionErrorKind::Damaged);
        QVERIFY(!profile.session->openRoom());
        QCOMPARE(contentOf(profile.caseFile()), damaged);
    }

    void aDamagedProfileIsTold()
    {
        Profile profile;
        QVERIFY(!profile.create());
        profile.session.reset();
        const QString file = profile.folder.filePath(u"profile.kdb"_s);
        QByteArray damaged = contentOf(file);
        QVERIFY(!damaged.isEmpty());
        damaged[damaged.size() / 2] = char(damaged[damaged.size() / 2] ^ 1);
        overwrite(file, damaged);
        profile.session = profile.open();
        QCOMPARE(profile.unlock()->kind, SessionErrorKind::Damaged);
    }

    void aFullDiskIsToldAndWhatWasThereStays()
    {
        Profile profile;
        QVERIFY(!profile.create());
        profile.session.reset();
        vault::VaultOptions full = quickVault(profile.clock);
        full.maxPages = 1;
        profile.session = std::make_unique<Session>(profile.folder.path(), full);
        const auto opened = profile.unlock();
        std::optional<SessionErrorKind> kind = opened ? std::optional(opened->kind) : std::nullopt;
        for (int i = 0; i < 200 && !kind; ++i) {
            CaseEntry entry;
            entry.child = QString(1000, u'a');
            if (const auto made = profile.session->createCase(entry); !made)
                kind = made.error().kind;
        }
        QCOMPARE(kind, std::optional(SessionErrorKind::DiskFull));
        profile.restart();
        QVERIFY(!profile.unlock());
    }

    void aDeletedCaseIsGoneWithItsFile()
    {
        Profile profile;
        QVERIFY(!profile.create());
        const QString key = profile.addCase();
        QVERIFY(profile.session->openCase(key));
        QVERIFY(profile.session->deleteCase(key));
        QVERIFY(!profile.session->openRoom());
        QVERIFY(profile.session->cases().empty());
        QVERIFY(profile.caseFile().isEmpty());
        QVERIFY(!profile.session->deleteCase(key));
    }
};

KUDELMA_SUITE(TestSession)
#include "tst_session.moc"
