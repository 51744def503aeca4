// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "plain_forms.h"
#include "support/suites.h"
#include "vault_fixture.h"

using namespace kudelma;
using namespace kudelma::vault;
using namespace kudelma::vault::test;

namespace {

constexpr qsizetype kShortestForm = 8; ///< Shorter ones would be found by chance.

} // namespace

class PlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSearchFindsWhatIsThere()
    {
        const QByteArray word("kanarialintu-1");
        for (const auto& form : formsOf(word))
            QVERIFY(form.size() >= kShortestForm);
        QVERIFY(found({{QString(), "x" + word + "y"}}, word));
        QVERIFY(found({{QString(), ("ab" + word + "cde").toBase64()}}, word));
        QVERIFY(found({{QString(), word.toHex()}}, word));
        QVERIFY(!found({{QString(), QByteArray(1000, 'k')}}, word));
    }
    void nothingOfACaseStandsOnTheDiskInPlainText()
    {
        QVERIFY(crypto::initialise());
        const QTemporaryDir folder;
        const auto home = pathIn(folder, "profile");
        auto made = Vault::create(home, view(canary("passphrase")), TestOptions());
        WORKS(made);
        auto& vault = *made->vault;
        WORKS(vault.setSetting(canary("setting-key"), view(canary("setting"))));
        WORKS(vault.useLog().append({1, canary("who"), UseAction::Opened, canary("class"), {}, canary("why")}));
        const auto id = vault.createCase(view(canary("info")));
        WORKS(id);
        auto store = vault.openCase(*id);
        WORKS(store);
        const auto circle = CircleId::random();
        const LogKey log{circle, {}, 1};
        const auto epochKey = crypto::EpochKey::random();
        Batch batch;
        batch.putCircle(circle, bytes(canary("circle")));
        batch.putRosterEntry(circle, 0, bytes(canary("roster")));
        batch.putEpochKey(circle, 1, epochKey);
        batch.putLog(log, bytes(canary("log")));
        for (int i = 0; i < 50; ++i)
            batch.appendUpdate(log, {{}, 0, bytes(canary("update") + std::string(500, 'x'))});
        batch.putOutbox({(*store)->nextOutboxNumber(), log, bytes(canary("outbox")), {}});
        batch.addQuarantined({log, 1, {}, 1, 1, bytes(canary("quarantine"))});
        const auto attachmentKey = crypto::AttachmentKey::random();
        const StoredAttachment attachment{
            {circle, DeviceId::random(), crypto::AttachmentId::random()}, AttachmentState::Here, 1, 9, {}};
        batch.putAttachment(attachment, &attachmentKey);
        for (std::uint32_t part = 1; part <= 3; ++part)
            batch.appendAttachmentContent(attachment.name, part, bytes(canary("attachment") + std::string(9000, 'y')));
        batch.putInvitation(InvitationLookup::random(), bytes(canary("invitation")));
        batch.putDraft(canary("draft-key"), bytes(canary("draft")));
        batch.putSetting(canary("case-setting-key"), bytes(canary("case-setting")));
        WORKS((*store)->commit(batch));
        (void)Vault::unlock(home, view(canary("wrong-passphrase")), TestOptions());

        auto secrets = m_canaries;
        const auto add = [&](BytesView secret) {
            secrets << QByteArray(reinterpret_cast<const char*>(secret.data()), static_cast<qsizetype>(secret.size()));
        };
        add(vault.device().seed().view());
        add(epochKey.view());
        add(attachmentKey.view());
        const auto code = made->recoveryCode.groups();
        add(code.view());
        QCOMPARE(secrets.size(), 24);

        const auto search = [&](const char* when) {
            const auto files = filesBelow(folder.path().toStdString());
            QVERIFY2(files.size() >= 3, when);
            for (const auto& secret : secrets)
                QVERIFY2(!found(files, secret), QByteArray(when) + ": " + secret.toHex());
        };
        search("open");
        Batch remove;
        remove.removeDraft(canary("draft-key"));
        remove.replaceUpdates(log, {});
        WORKS((*store)->commit(remove));
        WORKS((*store)->checkpoint());
        search("after a checkpoint");
        WORKS(vault.noteFreshness(*id, (*store)->freshness()));
        store->reset();
        WORKS(vault.backUpTo(pathIn(folder, "backup")));
        made->vault.reset();
        search("closed");
    }

private:
    static bool found(const QMap<QString, QByteArray>& files, const QByteArray& word)
    {
        for (const auto& content : files) {
            for (const auto& form : formsOf(word)) {
                if (content.contains(form))
                    return true;
            }
        }
        return false;
    }
    std::string canary(const std::string& name)
    {
        const auto word = "kanarialintu-" + name;
        if (!m_canaries.contains(QByteArray::fromStdString(word)))
            m_canaries << QByteArray::fromStdString(word);
        return word;
    }
    QList<QByteArray> m_canaries;
};

KUDELMA_SUITE(PlainTextTest)
#include "plain_text_test.moc"
