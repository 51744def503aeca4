// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The bell and the knock: asked to sound once, by whom they are for, and never where people listen.
#include "app/support/doorway.h"
#include "app/support/table_helpers.h"
#include "support/suites.h"

#include <QSignalSpy>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;
using Sounds = std::vector<Chime::Sound>;

namespace {

/// With a clock of its phases that the test turns.
struct MeetingDoorway : Doorway
{
    /// As if the phase had begun so long ago.
    void makeOld(const QString& phase, int seconds)
    {
        const auto id = casework::RecordId::fromText(table().meeting());
        CaseRoom& room = *pia.app->session().openRoom();
        const auto changed = room.editor().change<casework::Meeting>(*id, [&](casework::Meeting& meeting) {
            for (casework::MeetingPhase& each : meeting.phases) {
                if (each.key == phase)
                    each.startedAt = QDateTime::currentDateTimeUtc().addSecs(-seconds);
            }
        });
        if (!changed)
            qFatal("no such phase");
        room.view().flush();
    }
    bool listen()
    {
        makeReady(table());
        return table().begin() && (table().goTo(u"reflecting-team"_s) || table().skipPhase(u"Harjoitus."_s))
            && table().phaseKey() == u"reflecting-team"_s;
    }
};

bool waitForTicks(MeetingTable& table, int count)
{
    const QSignalSpy ticks(&table, &MeetingTable::ticked);
    return QTest::qWaitFor([&] { return ticks.size() >= count; });
}

} // namespace

class TestChime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // The sounds

    void theSoundsAreShortAndSoftAndBeginAndEndInSilence()
    {
        for (const Chime::Sound sound : {Chime::Sound::Bell, Chime::Sound::Knock}) {
            const std::vector<std::int16_t> samples = Chime::samplesOf(sound);
            QVERIFY(samples.size() > std::size_t(Chime::kSamplesPerSecond / 4));
            QVERIFY(double(samples.size()) <= Chime::kLongestSeconds * Chime::kSamplesPerSecond);
            int loudest = 0;
            for (const std::int16_t sample : samples)
                loudest = std::max(loudest, std::abs(int(sample)));
            QVERIFY(loudest > 2000); // it is heard
            QVERIFY(loudest <= int(Chime::kLoudest * 32'767) + 1);
            QVERIFY(std::abs(int(samples.front())) < 50 && std::abs(int(samples.back())) < 50);
        }
        QVERIFY(Chime::samplesOf(Chime::Sound::Bell) != Chime::samplesOf(Chime::Sound::Knock));
    }

    void whoWantsNoSoundHearsNone()
    {
        Appearance appearance{QString()};
        QVERIFY(appearance.sounds());
        Sounds heard;
        const Chime chime(appearance, [&](Chime::Sound sound) { heard.push_back(sound); });
        chime.play(Chime::Sound::Bell);
        appearance.setSounds(false);
        chime.play(Chime::Sound::Knock);
        QCOMPARE(heard, Sounds{Chime::Sound::Bell});
        Chime(appearance, {}).play(Chime::Sound::Bell); // nothing to sound with
    }

    void theChoiceIsKeptOnTheDevice()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"appearance.ini"_s);
        Appearance(file).setSounds(false);
        QVERIFY(!Appearance(file).sounds());
    }

    // The door

    void aKnockSoundsOnceAndIsToldOnThePageToo()
    {
        MeetingDoorway way;
        way.leaveTable();
        QVERIFY(way.pia.sounded.empty());
        QVERIFY(way.knock());
        QCOMPARE(way.pia.sounded, Sounds{Chime::Sound::Knock});
        QCOMPARE(way.door().meeting(), way.pia.mainMeeting());
        // One tap leads to the door, and what was heard is not heard again.
        const QSignalSpy opened(way.pia.app.get(), &App::doorOpened);
        way.pia.app->openDoor();
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(way.pia.app->table());
        QCOMPARE(way.door().waiting(), 1);
        QVERIFY(waitForTicks(way.table(), 1));
        QCOMPARE(way.pia.sounded.size(), std::size_t(1));
    }

    void whoIsLetInIsNoLongerAtTheDoor()
    {
        MeetingDoorway way;
        QVERIFY(way.knock());
        QCOMPARE(way.pia.sounded, Sounds{Chime::Sound::Knock});
        LobbyDesk& lobby = *way.table().lobby();
        lobby.letIn(lobby.knocks()->value(0, u"lookup"_s).toString(), lobby.knocks()->value(0, u"device"_s).toString());
        QTRY_COMPARE(way.door().waiting(), 0);
        QVERIFY(way.door().meeting().isEmpty());
    }

    void aLockedDeviceTellsOfNobody()
    {
        MeetingDoorway way;
        QVERIFY(way.knock());
        way.pia.app->lock();
        QTRY_COMPARE(way.door().waiting(), 0);
    }

    void theRoomIsNotDisturbedWhileItListens()
    {
        MeetingDoorway way;
        QVERIFY(way.listen());
        QVERIFY(way.table().listening());
        way.table().room()->setOpen(true);
        QVERIFY(way.knock()); // it is on the screen all the same
        QVERIFY(way.pia.sounded.empty());
    }

    void aDeviceWithoutTheRoomsScreenHearsItThenToo()
    {
        MeetingDoorway way;
        QVERIFY(way.listen());
        QVERIFY(way.knock());
        QCOMPARE(way.pia.sounded, Sounds{Chime::Sound::Knock});
    }

    // The bell

    void theBellRingsOnceAtTenMinutes()
    {
        MeetingDoorway way;
        QVERIFY(way.listen());
        way.makeOld(u"reflecting-team"_s, 10 * 60 - 2);
        QVERIFY(way.pia.sounded.empty());
        QTRY_COMPARE(way.pia.sounded, Sounds{Chime::Sound::Bell});
        QVERIFY(waitForTicks(way.table(), 2));
        QCOMPARE(way.pia.sounded.size(), std::size_t(1));
        // Nor when somebody sits down again.
        way.leaveTable();
        QVERIFY(way.pia.app->openTable(way.pia.mainMeeting()));
        QVERIFY(way.table().bell());
        QVERIFY(waitForTicks(way.table(), 2));
        QCOMPARE(way.pia.sounded.size(), std::size_t(1));
    }

    void onlyTheDeviceOfWhoLeadsRings()
    {
        MeetingDoorway way;
        QVERIFY(way.listen());
        const auto id = casework::RecordId::fromText(way.table().meeting());
        CaseRoom& room = *way.pia.app->session().openRoom();
        QVERIFY(room.editor().change<casework::Meeting>(
            *id, [](casework::Meeting& meeting) { meeting.facilitator = *casework::MemberId::fromText(u"leena"_s); }));
        room.view().flush();
        const QSignalSpy rang(&way.table(), &MeetingTable::bellRang);
        way.makeOld(u"reflecting-team"_s, 10 * 60 - 1);
        QTRY_COMPARE(rang.size(), 1); // on the screen
        QVERIFY(way.pia.sounded.empty());
    }

    void noBellRingsIntoABreak()
    {
        MeetingDoorway way;
        QVERIFY(way.listen());
        QVERIFY(way.table().setPaused(true));
        way.makeOld(u"reflecting-team"_s, 10 * 60 + 5);
        QVERIFY(waitForTicks(way.table(), 2));
        QVERIFY(way.pia.sounded.empty());
    }
};

KUDELMA_SUITE(TestChime)
#include "tst_chime.moc"
