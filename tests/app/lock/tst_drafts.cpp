// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/lock/draft.h"
#include "support/suites.h"
#include "vault/case_store.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using kudelma::app::Draft;
using kudelma::app::Drafts;
using kudelma::vault::CaseStore;

class DraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QVERIFY(kudelma::crypto::initialise());
        m_folder = std::make_unique<QTemporaryDir>();
        m_key = std::make_unique<kudelma::crypto::DatabaseKey>(kudelma::crypto::DatabaseKey::random());
        auto made = CaseStore::create(path(), *m_key);
        QVERIFY(made.has_value());
        m_store = std::move(*made);
        m_drafts = std::make_unique<Drafts>();
        m_drafts->open(*m_store);
    }

    void everyLetterIsBackAfterTheCaseWasClosed()
    {
        const QString words = QString(500, u'ä');
        m_drafts->keep(u"voice.words"_s, words);
        reopen();
        QCOMPARE(m_drafts->text(u"voice.words"_s), words);
    }

    void lettersAreOnDiskSoonWithoutAnybodyClosing()
    {
        m_drafts->keep(u"voice.words"_s, u"Mä en tiedä"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_store->drafts()->count("voice.words"), 1U, 1000);
    }

    void whatBecameARecordIsNoDraftAnyMore()
    {
        m_drafts->keep(u"voice.words"_s, u"Mä en tiedä"_s);
        reopen();
        m_drafts->keep(u"voice.words"_s, {});
        reopen();
        QVERIFY(m_drafts->text(u"voice.words"_s).isEmpty());
        QVERIFY(m_store->drafts()->empty());
    }

    void nothingIsLeftInMemoryWhenTheCaseCloses()
    {
        m_drafts->keep(u"voice.words"_s, u"Mä en tiedä"_s);
        m_drafts->close();
        QVERIFY(m_drafts->text(u"voice.words"_s).isEmpty());
    }

    void theFileHoldsNoWordOfADraft()
    {
        m_drafts->keep(u"voice.words"_s, u"neuloimme salaa"_s);
        m_drafts->close();
        m_store.reset();
        QFile file(QString::fromStdString(path().string()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("neuloimme"));
    }

    void aFieldGetsItsLettersBackWhenItsPageIsMade()
    {
        m_drafts->keep(u"voice.words"_s, u"Mä en tiedä"_s);
        Draft draft;
        draft.setProperty("store", QVariant::fromValue(m_drafts.get()));
        draft.setProperty("key", u"voice.words"_s);
        QSignalSpy restored(&draft, &Draft::restored);
        draft.componentComplete();
        QCOMPARE(restored.count(), 1);
        QCOMPARE(restored.first().first().toString(), u"Mä en tiedä"_s);
    }

    void aFieldThatIsWrittenInIsKept()
    {
        Draft draft;
        draft.setProperty("store", QVariant::fromValue(m_drafts.get()));
        draft.setProperty("key", u"step.what"_s);
        draft.componentComplete();
        draft.setText(u"Soitetaan"_s);
        QCOMPARE(m_drafts->text(u"step.what"_s), u"Soitetaan"_s);
    }

private:
    [[nodiscard]] std::filesystem::path path() const { return m_folder->filePath(u"case"_s).toStdString(); }

    void reopen()
    {
        m_drafts->close();
        m_store.reset();
        auto opened = CaseStore::open(path(), *m_key);
        QVERIFY(opened.has_value());
        m_store = std::move(*opened);
        m_drafts->open(*m_store);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<kudelma::crypto::DatabaseKey> m_key;
    std::unique_ptr<CaseStore> m_store;
    std::unique_ptr<Drafts> m_drafts;
};

KUDELMA_SUITE(DraftsTest)
#include "tst_drafts.moc"
