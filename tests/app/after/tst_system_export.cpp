// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/after/after_desk.h"
#include "app/support/team_device.h"
#include "support/suites.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;

/// The text of the practice case on its way into the client-information system, and what becomes of the page then.
class SystemExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initialise());
        m_pia.createProfile();
        m_key = m_pia.openPractice();
        QVERIFY(!m_key.isEmpty());
        room().view().flush();
        desk().begin();
        QCOMPARE(desk().meetings()->count(), 0); // none was held yet
        const auto meeting = casework::RecordId::fromText(m_pia.app->desk()->nextMeeting());
        QVERIFY(room().editor().change<casework::Meeting>(meeting.value(), [](casework::Meeting& held) {
            held.state = casework::MeetingState::Closed;
            held.startedAt = QDateTime::currentDateTimeUtc().addDays(-1);
        }));
        room().view().flush();
    }

    void theMeetingsOwnMemoIsTakenAtFirst()
    {
        desk().begin();
        QCOMPARE(desk().documents()->count(), 3);
        QVERIFY(desk().meetings()->count() > 0);
        const auto meeting = casework::RecordId::fromText(desk().meeting());
        QCOMPARE(desk().circle(), room().view().head(meeting.value())->key.circle.text());
        QVERIFY(!desk().text().isEmpty());
        QVERIFY(!desk().choose(u"nothing"_s, desk().meeting(), desk().circle()));
        QVERIFY(!desk().choose(desk().document(), u"nothing"_s, desk().circle()));
        QVERIFY(desk().choose(u"asiakassuunnitelma"_s, desk().meeting(), desk().circle()));
        QCOMPARE(desk().document(), u"asiakassuunnitelma"_s);
    }

    void itIsSavedOnlyWhenItsFindingsWereSeen()
    {
        desk().begin();
        const QTemporaryDir folder;
        const QUrl file = QUrl::fromLocalFile(folder.filePath(desk().fileName(false)));
        QVERIFY(QRegularExpression(u"^text-[0-9a-f]{8}\\.txt$"_s).match(desk().fileName(false)).hasMatch());
        slipIn();
        desk().begin();
        QVERIFY(desk().findings()->count() > 0);
        QVERIFY(!desk().looked());
        QVERIFY(!desk().save(file, false));
        QVERIFY(!desk().copy());
        QVERIFY(QDir(folder.path()).isEmpty());
        desk().lookAtFindings();
        QVERIFY(desk().save(file, false));
        QFile read(file.toLocalFile());
        QVERIFY(read.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(read.readAll()), desk().text());
        QVERIFY(desk().choose(u"arviointi"_s, desk().meeting(), desk().circle())); // another text, to be seen again
        QVERIFY(!desk().looked() || desk().findings()->count() == 0);
    }

    void asDataItHasTheSameSections()
    {
        desk().begin();
        desk().lookAtFindings();
        const QTemporaryDir folder;
        const QString path = folder.filePath(desk().fileName(true));
        QVERIFY(desk().save(QUrl::fromLocalFile(path), true));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(json[u"document"_s].toString(), desk().document());
        const QSignalSpy failed(&desk(), &SystemExport::saveFailed);
        QVERIFY(!desk().save(QUrl::fromLocalFile(folder.filePath(u"not/there.json"_s)), true));
        QCOMPARE(failed.count(), 1);
    }

    void aTransferIsConfirmedAmongWorkersAlone()
    {
        QVERIFY(desk().canConfirm());
        QVERIFY(!desk().erasureOffered());
        QCOMPARE(desk().transferredText(), QString());
        QVERIFY(desk().confirmTransfer());
        QVERIFY(!desk().transferredText().isEmpty());
        QVERIFY(!desk().erasureText().isEmpty());
        QVERIFY(!desk().erasureOffered()); // 90 days later
        int confirmed = 0;
        for (const auto& [head, note] : room().view().all<casework::Note>()) {
            if (note.sort != casework::NoteSort::Transferred)
                continue;
            ++confirmed;
            QVERIFY(room().isOfWorkersOnly(head.key.circle));
            for (const PersonCard& card : room().people()) {
                if (isWorker(card.role))
                    continue;
                const std::unique_ptr<casework::CaseView> theirs(room().projection({card.member}, nullptr));
                QVERIFY(!theirs->head(head.id));
            }
        }
        QCOMPARE(confirmed, 1);
        QVERIFY(desk().takeBackTransfer());
        QCOMPARE(desk().transferredText(), QString());
    }

    /// Only a worker's word counts: in any other circle it says nothing.
    void nobodyElsesWordOffersErasure()
    {
        casework::Note note;
        note.sort = casework::NoteSort::Transferred;
        note.when = casework::PartialDate::of(QDate::currentDate().addDays(-200));
        desk().begin();
        const auto meeting = casework::RecordId::fromText(desk().meeting()).value();
        const auto widest = room().view().head(meeting)->key.circle;
        QVERIFY(!room().isOfWorkersOnly(widest));
        QVERIFY(room().editor().add(widest, note));
        room().view().flush();
        QVERIFY(!desk().erasureOffered());
        m_pia.app->eraseWorkingCopy();
        QCoreApplication::processEvents();
        QCOMPARE(m_pia.app->stage(), App::Stage::Child); // it was not offered, so nothing went
    }

    void afterNinetyDaysTheCopyIsOfferedForErasure()
    {
        QVERIFY(desk().confirmTransfer());
        const auto setDay = [this](int daysAgo) {
            for (const auto& [head, note] : room().view().all<casework::Note>()) {
                if (note.sort == casework::NoteSort::Transferred && room().isOfWorkersOnly(head.key.circle)) {
                    QVERIFY(room().editor().change<casework::Note>(head.id, [&](casework::Note& one) {
                        one.when = casework::PartialDate::of(QDate::currentDate().addDays(-daysAgo));
                    }));
                }
            }
            room().view().flush();
        };
        setDay(SystemExport::kKeptDays);
        QVERIFY(desk().erasureOffered());
        QVERIFY(room().editor().add(room().view().rules().circles().front(), casework::Step{}));
        room().view().flush();
        QVERIFY(!desk().erasureOffered()); // what came after was not transferred
        QVERIFY(desk().takeBackTransfer());
        QVERIFY(desk().confirmTransfer());
        setDay(SystemExport::kKeptDays - 1);
        QVERIFY(!desk().erasureOffered());
        setDay(SystemExport::kKeptDays);
        QVERIFY(desk().erasureOffered());
        m_pia.app->eraseWorkingCopy(); // something has not reached the others yet
        QCoreApplication::processEvents();
        QCOMPARE(m_pia.app->stage(), App::Stage::Child);
        QTRY_VERIFY(std::ranges::none_of(room().client().circles(),
            [](const auto& circle) { return circle.pendingChanges > 0 || circle.pendingRosterChanges > 0; }));
        m_pia.app->eraseWorkingCopy();
        QTRY_COMPARE(m_pia.app->stage(), App::Stage::Home);
        QCOMPARE(m_pia.app->home()->children()->indexOfKey(m_key), -1);
        QVERIFY(!m_pia.app->openCase(m_key));
    }

private:
    [[nodiscard]] CaseRoom& room() { return *m_pia.app->session().openRoom(); }
    [[nodiscard]] SystemExport& desk() { return *m_pia.app->after()->system(); }
    /// Words that not everybody at the meeting holds, into a step that everybody reads.
    void slipIn()
    {
        const auto meeting = casework::RecordId::fromText(desk().meeting()).value();
        const auto circle = room().view().head(meeting)->key.circle;
        const casework::Members& readers = room().view().rules().membersOf(circle);
        casework::Step step;
        for (const auto& [head, voice] : room().view().all<casework::Voice>()) {
            const casework::Members& holders = room().view().rules().membersOf(head.key.circle);
            if (!std::ranges::includes(holders, readers) && voice.words.split(u' ').size() > 6)
                step.what = voice.words.left(250);
        }
        QVERIFY(!step.what.isEmpty());
        step.meeting = meeting;
        QVERIFY(room().editor().add(circle, step));
        room().view().flush();
    }

    Relay m_relay;
    TeamDevice m_pia{m_relay.url()};
    QString m_key;
};

KUDELMA_SUITE(SystemExportTest)
#include "tst_system_export.moc"
