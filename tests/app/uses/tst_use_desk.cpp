// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The use log on screen, and the extract for the person who asks.
#include "app/core/ids.h"
#include "app/memo/memo_desk.h"
#include "app/start/practice_case.h"
#include "app/support/team_device.h"
#include "app/uses/use_desk.h"
#include "report/pdf_text.h"
#include "support/suites.h"
#include "vault/use_log.h"
#include "vault/vault.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;

class UseDeskTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Appearance m_appearance{QString()};
    std::unique_ptr<Session> m_session;
    std::unique_ptr<UseDesk> m_desk;

    [[nodiscard]] QString value(int row, const char* role) const
    {
        return m_desk->lines()->value(row, QString::fromLatin1(role)).toString();
    }

    [[nodiscard]] QString reader(const QString& firstName) const
    {
        for (int row = 0; row < m_desk->readers()->count(); ++row) {
            if (m_desk->readers()->value(row, u"name"_s).toString().startsWith(firstName))
                return m_desk->readers()->rows()[std::size_t(row)].key;
        }
        return {};
    }
    /// A circle that this person is in, and the other is not, and that more than one worker knows of.
    [[nodiscard]] casework::CircleId circleWith(const QString& firstName, const QString& without = {}) const
    {
        const CaseRoom& room = *m_session->openRoom();
        const auto isNamed
            = [](const QString& name) { return [name](const PersonCard& card) { return card.name.startsWith(name); }; };
        for (const casework::CircleId& circle : m_session->openRoom()->view().rules().circles()) {
            const auto& people = room.people(circle);
            if (!m_session->uses()->home(circle).isNull() && std::ranges::any_of(people, isNamed(firstName))
                && (without.isEmpty() || std::ranges::none_of(people, isNamed(without))))
                return circle;
        }
        return {};
    }
    [[nodiscard]] static QString pdf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? report::test::readPdf(file.readAll()).text : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initialise());
        m_session = std::make_unique<Session>(m_folder.path());
        bool made = false;
        m_session->create(secret(u"harjoitellaan yhdessä"_s), u"Pia"_s, u"sosiaalityöntekijä"_s,
            [&](const SessionResult<crypto::RecoveryCode>& result) { made = result.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(made, 30'000);
        QVERIFY(makePracticeCase(*m_session));
        m_session->openRoom()->view().flush();
        m_desk = std::make_unique<UseDesk>(*m_session, m_appearance);
    }

    void whatWasDoneIsReadNewestFirst()
    {
        const QAbstractItemModelTester tester(m_desk->lines());
        m_session->noteUse(casework::UseDeed::Opened, casework::UseMatter::Case);
        m_session->openRoom()->noteUse(
            casework::UseDeed::Showed, casework::UseMatter::OwnWords, {}, u"Saara, Marjatta"_s);
        m_session->openRoom()->view().flush();
        m_desk->refresh();
        QVERIFY(m_desk->isShared());
        QVERIFY(m_desk->lines()->count() >= 2);
        QVERIFY(!value(0, "day").isEmpty());
        QVERIFY(value(1, "day").isEmpty()); // The same day.
        bool isThere = false;
        for (int row = 0; row < m_desk->lines()->count(); ++row) {
            isThere = isThere || value(row, "toWhom") == u"Saara, Marjatta"_s;
            QVERIFY(!value(row, "who").isEmpty());
            QVERIFY(!value(row, "what").isEmpty());
        }
        QVERIFY(isThere);
        QCOMPARE(m_desk->doubtful(), 0);
        QVERIFY(!m_desk->isShortened());
    }

    void theExtractSaysWhoGotWhatAndStandsInTheLogItself()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(m_desk->fileName());
        QVERIFY(QRegularExpression(u"^extract-[0-9a-f]{8}\\.pdf$"_s).match(m_desk->fileName()).hasMatch());
        m_session->openRoom()->noteUse(
            casework::UseDeed::Showed, casework::UseMatter::OwnWords, circleWith(u"Saara"_s), u"Saara, Marjatta"_s);
        m_session->openRoom()->view().flush();
        m_desk->refresh();
        const QSignalSpy saved(m_desk.get(), &UseDesk::saved);
        QVERIFY(m_desk->save(QUrl::fromLocalFile(path), reader(u"Saara"_s), u"Saara pyysi, koska haluaa tietää"_s));
        QCOMPARE(saved.count(), 1);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(m_desk->fileName()));
        const QString text = pdf(path);
        QVERIFY2(text.contains(u"Marjatta"_s), qPrintable(text));
        QVERIFY(text.contains(u"Näytti"_s) || text.contains(u"Showed"_s));
        QVERIFY(text.contains(u"Saara pyysi"_s));
        QVERIFY(text.contains(u"Pia"_s));
        // Nothing of what was written.
        QVERIFY(!text.contains(u"sukat jalassa"_s));
        m_session->openRoom()->view().flush();
        m_desk->refresh();
        bool isThere = false;
        for (int row = 0; row < m_desk->lines()->count(); ++row)
            isThere = isThere || value(row, "why") == u"Saara pyysi, koska haluaa tietää"_s;
        QVERIFY(isThere);
        const auto own = m_session->vault()->useLog().read(1, 1'000).value();
        QVERIFY(own.back().action == vault::UseAction::Exported);
        QCOMPARE(QString::fromStdString(own.back().itemClass), u"useLog"_s);
    }

    /// What one person may know, another may not: each extract is made for its reader.
    void anExtractHoldsNothingThatItsReaderMayNotKnow()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.pdf"_s);
        const auto saaras = circleWith(u"Saara"_s, u"Mika"_s); // Without Mika.
        QVERIFY(!saaras.isNull());
        m_session->noteUse(casework::UseDeed::Invited, casework::UseMatter::Meeting, saaras, u"Xenia Quist"_s);
        m_desk->refresh();
        const QString before = u"Syy jonka vain Saara tietää"_s;
        QVERIFY(m_desk->save(QUrl::fromLocalFile(path), reader(u"Saara"_s), before));
        QVERIFY(pdf(path).contains(u"Xenia Quist"_s));
        for (const QString& other : {reader(u"Mika"_s), QString(UseDesk::kAnybody)}) {
            QFile::remove(path);
            QVERIFY(m_desk->save(QUrl::fromLocalFile(path), other, u"Kysyttiin"_s));
            const QString text = pdf(path);
            QVERIFY2(!text.contains(u"Xenia Quist"_s), qPrintable(text));
            QVERIFY(!text.contains(u"jonka vain Saara"_s)); // Nor that somebody else asked.
        }
    }

    /// By the case's own hand, with its circle, also when the device learns who works on it.
    void aChangeIsWrittenDownByItsKindAndCircle()
    {
        CaseRoom& room = *m_session->openRoom();
        const auto home = circleWith(u"Saara"_s);
        room.setSelf(room.self());
        casework::Factor factor;
        factor.words = u"naapuri auttaa"_s;
        QVERIFY(room.editor().add(home, factor));
        room.view().flush();
        const auto log = m_session->uses()->read();
        const bool isThere = std::ranges::any_of(log.lines, [&](const UseBook::Line& line) {
            return line.use.deed == casework::UseDeed::Changed && line.use.matter == casework::UseMatter::Other
                && line.use.about == home;
        });
        QVERIFY(isThere);
        const auto own = m_session->vault()->useLog().read(1, 10'000).value();
        QVERIFY(std::ranges::any_of(own, [&](const vault::UseEntry& entry) {
            return entry.action == vault::UseAction::Changed && entry.itemClass == "other"
                && entry.circle == syncCircle(home);
        }));
    }

    void ofManyLinesTheNewestAreShown()
    {
        for (int i = 0; i < UseDesk::kMaxShown + 5; ++i)
            m_session->noteUse(casework::UseDeed::Exported, casework::UseMatter::Memo, {}, u"Saara"_s);
        m_session->openRoom()->view().flush();
        m_desk->refresh();
        QCOMPARE(m_desk->lines()->count(), UseDesk::kMaxShown);
        QVERIFY(m_desk->left() >= 5);
        QCOMPARE(m_desk->doubtful(), 0);
    }

    void withoutAReasonOrAPlaceThereIsNoExtract()
    {
        const QTemporaryDir folder;
        const QSignalSpy failed(m_desk.get(), &UseDesk::saveFailed);
        const QUrl here = QUrl::fromLocalFile(folder.filePath(u"x.pdf"_s));
        const QString saara = reader(u"Saara"_s);
        QVERIFY(!m_desk->save(here, saara, u"   "_s));
        QVERIFY(!m_desk->save(here, saara, QString(UseLine::kMaxWhyChars + 1, u'x')));
        QVERIFY(!m_desk->save(here, u"nobody"_s, u"Saara pyysi"_s));
        QVERIFY(!m_desk->save(here, {}, u"Saara pyysi"_s));
        QVERIFY(!m_desk->save(QUrl::fromLocalFile(folder.filePath(u"no/such/folder/x.pdf"_s)), saara, u"Pyyntö"_s));
        QVERIFY(!m_desk->save(QUrl(u"https://example.org/x.pdf"_s), saara, u"Saara pyysi"_s));
        QCOMPARE(failed.count(), 6);
        QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    }

    void nothingOfItStaysWhenTheCaseIsClosed()
    {
        m_desk->refresh();
        QVERIFY(m_desk->lines()->count() > 0);
        m_session->closeCase();
        QCOMPARE(m_desk->lines()->count(), 0);
        m_desk->refresh();
        QCOMPARE(m_desk->lines()->count(), 0);
        QVERIFY(!m_desk->save(
            QUrl::fromLocalFile(m_folder.filePath(u"x.pdf"_s)), QString(UseDesk::kAnybody), u"Saara pyysi"_s));
    }
};

KUDELMA_SUITE(UseDeskTest)
#include "tst_use_desk.moc"
