// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/suites.h"
#include "ui/visit/others_write.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma;
using namespace kudelma::test;
using kudelma::app::BetweenDesk;
using kudelma::app::KeyedListModel;
using kudelma::app::LetterDesk;

/// What follows a meeting, by the controls that a worker sees.
class AfterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initialise());
        m_pia = std::make_unique<Visit>(m_folder.path());
        QVERIFY(m_pia->makeProfile(u"Pia Lehtovaara"_s));
        QVERIFY(m_pia->openPracticeCase());
        // A step that was agreed, which Aino is to hear of; the practice case has none before its meeting.
        const KeyedListModel* persons = m_pia->app().desk()->lists()->persons();
        const QString aino = persons->value(0, u"key"_s).toString();
        const QString self = m_pia->app().session().openRoom()->self().text();
        const QString day = QDate::currentDate().addDays(-2).toString(Qt::ISODate);
        const QVariantMap telling{{u"child"_s, aino}, {u"teller"_s, self}, {u"by"_s, day}, {u"how"_s, u"kävelyllä"_s}};
        for (const QString& what : {u"Käydä mummolla sunnuntaina"_s, u"Soittaa koululle"_s}) {
            m_step = m_pia->app().desk()->pen()->addStep(widest(), what,
                {{u"owner"_s, self}, {u"due"_s, day}, {u"childTold"_s, QVariantList{telling}},
                    {u"meeting"_s, m_pia->app().desk()->nextMeeting()}});
            QVERIFY(!m_step.isEmpty());
        }
        m_pia->app().session().openRoom()->view().flush();
        m_pia->settle();
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatIsOverdueIsToldQuietlyAndIsOneTapAway()
    {
        QVERIFY(m_pia->waitFor([this] { return between()->overdue() >= 2; }));
        m_pia->settle();
        QVERIFY(m_pia->tap(u"Katso"_s));
        QVERIFY(m_pia->says(u"Mitä lupasimme"_s));
        QVERIFY(m_pia->says(u"Mitä lapsi saa kuulla seuraavaksi"_s));
    }

    void theChildHasHeardInOneTap()
    {
        const int before = between()->tellings()->count();
        QVERIFY(m_pia->tap(u"Lapsi on kuullut tämän"_s));
        QCOMPARE(between()->tellings()->count(), before - 1);
    }

    void whatCameOfItInOneTapOrWithWords()
    {
        const int before = between()->promises()->count();
        QVERIFY(m_pia->tap(u"Se tehtiin"_s));
        QCOMPARE(between()->promises()->count(), before - 1);
        QVERIFY(m_pia->tap(u"Kävi toisin"_s));
        QVERIFY(m_pia->type(u"Miten siinä kävi"_s, u"Puhelin oli kiinni."_s));
        QVERIFY(m_pia->tap(u"Se ei onnistunut"_s));
        QCOMPARE(between()->promises()->count(), before - 2);
        bool isTold = false;
        for (int row = 0; row < between()->happened()->count(); ++row)
            isTold = isTold || between()->happened()->value(row, u"result"_s) == u"Puhelin oli kiinni."_s;
        QVERIFY(isTold);
        QVERIFY(m_pia->says(u"ei onnistunut"_s));
    }

    void theCalendarIsOfferedWithoutWords()
    {
        const QString day = QDate::currentDate().addDays(5).toString(Qt::ISODate);
        const QString self = m_pia->app().session().openRoom()->self().text();
        QVERIFY(!m_pia->app()
                     .desk()
                     ->pen()
                     ->addStep(widest(), u"Nähdä taas"_s, {{u"owner"_s, self}, {u"due"_s, day}})
                     .isEmpty());
        QVERIFY(m_pia->tap(u"Omaan kalenteriin"_s));
        QVERIFY(m_pia->says(u"Kalenterissa näkyy vain"_s));
        QVERIFY(m_pia->named(u"Tallenna kalenteria varten"_s));
        m_pia->press(Qt::Key_Escape);
    }

    void aLetterIsWrittenAndAnswered()
    {
        QVERIFY(m_pia->tap(u"Kirje lapselle"_s));
        LetterDesk* letters = m_pia->app().after()->letters();
        QVERIFY(!letters->child().isEmpty());
        QVERIFY(!letters->home().isEmpty());
        QVERIFY(letters->draft().startsWith(u"Hei "_s));
        QVERIFY(m_pia->tap(u"Tallenna kirje"_s));
        QCOMPARE(letters->letters()->count(), 1);
        QVERIFY(m_pia->tap(u"Lapsi vastasi"_s));
        QVERIFY(m_pia->type(u"Lapsen sanat"_s, u"Kiva kun kirjoitit."_s));
        QVERIFY(!m_pia->tap(u"Tallenna vastaus"_s));
        QVERIFY(m_pia->tap(u"Työntekijät"_s)); // there is no circle of the two alone: who may see it is chosen
        QVERIFY(m_pia->tap(u"Tallenna vastaus"_s));
        QCOMPARE(letters->letters()->value(0, u"answers"_s).toList().size(), 1);
        QVERIFY(m_pia->tap(u"Paperille"_s));
        QVERIFY(m_pia->named(u"Tallenna kirje PDF:nä"_s));
        m_pia->press(Qt::Key_Escape);
    }

    void theTextForTheSystemIsCopiedAfterALook()
    {
        const auto meeting = casework::RecordId::fromText(m_pia->app().desk()->nextMeeting());
        QVERIFY(m_pia->app().session().openRoom()->editor().change<casework::Meeting>(
            meeting.value(), [](casework::Meeting& held) {
                held.state = casework::MeetingState::Closed;
                held.startedAt = QDateTime::currentDateTimeUtc().addDays(-1);
            }));
        m_pia->settle();
        QVERIFY(m_pia->tap(u"Asiakastietojärjestelmään"_s));
        app::SystemExport* system = m_pia->app().after()->system();
        QVERIFY(!system->text().isEmpty());
        if (!system->looked())
            QVERIFY(m_pia->tap(u"Katsoin, nämä kuuluvat tähän"_s));
        QVERIFY(m_pia->tap(u"Kopioi teksti"_s));
        QVERIFY(m_pia->app().clipboard()->holds());
        m_pia->app().clipboard()->clear();
        QVERIFY(m_pia->tap(u"Kaikki on kirjattu sinne"_s));
        QVERIFY(!system->transferredText().isEmpty());
        QVERIFY(m_pia->tap(u"Ei sittenkään ole"_s));
        QVERIFY(system->transferredText().isEmpty());
        m_pia->press(Qt::Key_Escape);
    }

    void aProposalBecomesAgreedWhenItsOwnerSaysYes()
    {
        QVERIFY(m_pia->tap(u"Seuraavat askeleet"_s));
        QVERIFY(m_pia->tap(u"Askel"_s));
        QVERIFY(m_pia->type(u"Mitä tehdään"_s, u"Kysyä enolta kalareissusta"_s));
        QVERIFY(m_pia->type(u"Kenen kanssa"_s, u"Venla"_s));
        const KeyedListModel* audiences = m_pia->app().desk()->lists()->audiences();
        QVERIFY(m_pia->tap(audiences->value(0, u"names"_s).toStringList().join(u", "_s)));
        QVERIFY(m_pia->tap(u"Tallenna ehdotuksena"_s));
        const KeyedListModel* steps = m_pia->app().desk()->lists()->steps();
        const auto state = [&] {
            for (int row = 0; row < steps->count(); ++row) {
                if (steps->value(row, u"what"_s) == u"Kysyä enolta kalareissusta"_s)
                    return steps->value(row, u"state"_s).toString() + u'/'
                        + steps->value(row, u"withWhom"_s).toString();
            }
            return QString();
        };
        QCOMPARE(state(), u"proposed/Venla"_s);
        QVERIFY(m_pia->tap(u"Hän lupasi"_s));
        QCOMPARE(state(), u"confirmed/Venla"_s);
    }

    void aCommentOnTheWorkIsAnsweredWhereTheWorkIs()
    {
        app::CaseRoom& room = *m_pia->app().session().openRoom();
        const casework::CircleId review = circleOf(room, {u"supervisor"_s, u"consultant"_s}, 3);
        QVERIFY(!review.isNull());
        othersWrite(room, review, u"supervisor"_s, [&](casework::CaseEditor& theirs) {
            casework::Review comment;
            comment.words = u"Kuka varmistaa sunnuntait?"_s;
            QVERIFY(theirs.add(review, comment));
        });
        QVERIFY(m_pia->waitFor([this] { return m_pia->app().after()->answers()->waiting() == 1; }));
        m_pia->settle();
        QVERIFY(m_pia->says(u"1 kommentti työstä odottaa vastaustasi."_s));
        QVERIFY(m_pia->tap(u"Katso"_s));
        QVERIFY(m_pia->says(u"Kuka varmistaa sunnuntait?"_s));
        QVERIFY(m_pia->tap(u"Vastaa"_s));
        QVERIFY(m_pia->type(u"Mitä vastaat"_s, u"Koordinaattori varaa tilat."_s));
        QVERIFY(m_pia->tap(u"Lähetä vastaus"_s));
        QCOMPARE(m_pia->app().after()->answers()->waiting(), 0);
        QVERIFY(m_pia->says(u"Vastaus: Koordinaattori varaa tilat."_s));
        QVERIFY(!m_pia->says(u"1 kommentti työstä"_s));
    }

    void aSecondPersonConfirmsThatItWasDone()
    {
        app::CaseRoom& room = *m_pia->app().session().openRoom();
        const QString step = m_pia->app().desk()->pen()->addStep(
            widest(), u"Varata uimahalli"_s, {{u"owner"_s, u"counsellor"_s}, {u"state"_s, u"done"_s}});
        QVERIFY(!step.isEmpty());
        room.view().flush();
        between()->refresh();
        m_pia->settle();
        QVERIFY(m_pia->tap(u"Vahvistan: tämä tehtiin"_s));
        QVERIFY(m_pia->says(u"Vahvistanut: "_s));
        QCOMPARE(room.view().get<casework::Step>(*casework::RecordId::fromText(step))->value.confirmedBy, room.self());
        QVERIFY(m_pia->tap(u"Peru vahvistukseni"_s));
        QVERIFY(!m_pia->says(u"Vahvistanut: "_s));
    }

    void onTheHomePageThePromisesAreDaysAlone()
    {
        m_pia->app().closeCase();
        QVERIFY(m_pia->waitFor([this] { return m_pia->app().stage() == app::App::Stage::Home; }));
        m_pia->settle();
        QCOMPARE(m_pia->app().home()->due()->count(), 1);
        QVERIFY(m_pia->says(u"Mitä lupasit tälle viikolle"_s));
        QVERIFY(!m_pia->says(u"Nähdä taas"_s));
    }

private:
    [[nodiscard]] BetweenDesk* between() { return m_pia->app().after()->between(); }
    [[nodiscard]] QString widest()
    {
        const auto& view = m_pia->app().session().openRoom()->view();
        const auto meeting = casework::RecordId::fromText(m_pia->app().desk()->nextMeeting());
        return view.head(meeting.value())->key.circle.text();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Visit> m_pia;
    QString m_step;
};

KUDELMA_SUITE(AfterTest)
#include "tst_after.moc"
