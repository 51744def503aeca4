// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/boards/feedback_changes.h"
#include "app/boards/thought_board.h"
#include "ui/visit/scenes.h"

using namespace Qt::StringLiterals;

namespace kudelma::test {

namespace {

using Door = app::GuestDesk::Door;

/// A hypothesis with so many turns, at the end of the list.
void addLoop(app::MeetingTable& table, int turns)
{
    static const QStringList kWhats{u"hiljenee ja kuuntelee"_s, u"menee toiseen huoneeseen"_s, u"soittaa koululle"_s,
        u"kirjoittaa kotiin yhä tiukemmin"_s, u"piilottaa kirjeen"_s, u"jää aamulla sänkyyn"_s, u"valvoo yöllä"_s,
        u"kysyy joka ilta saman kysymyksen"_s};
    app::ThoughtBoard thoughts;
    thoughts.setLists(table.lists());
    thoughts.setPen(table.pen());
    QVariantList loop;
    QVariantList parties;
    for (int i = 0; i < turns; ++i) {
        const QString person = table.lists()->persons()->value(i, u"key"_s).toString();
        parties << person;
        loop << QVariantMap{{u"who"_s, person}, {u"what"_s, kWhats[i]}};
    }
    must(!thoughts
              .add(table.meetingCircle(), u"%1 vuoroa kiertää samaa kehää?"_s.arg(turns),
                  {{u"parties"_s, parties}, {u"loop"_s, loop}})
              .isEmpty(),
        "a loop");
}

void knockWhilePiaLooksElsewhere(Album& album, Cast& cast)
{
    must(cast.pia.openTable(), "the table");
    app::MeetingTable& table = *cast.pia.app().table();
    must(cast.pia.waitFor([&] { return table.online(); }), "the server");
    const QString link = table.lobby()->linkOf(table.lobby()->invite(u"saara"_s, 4));
    cast.pia.app().leaveTable();
    must(cast.pia.waitFor([&] { return cast.pia.app().table() == nullptr; }), "leaving the table");
    cast.saara.app().joinAsGuest(link);
    must(cast.saara.waitFor([&] { return cast.saara.app().guest()->door() == Door::Ready; }), "the door");
    cast.saara.app().guest()->knock();
    must(cast.pia.waitFor([&] { return cast.pia.app().door()->waiting() == 1; }), "the knock");
    cast.pia.settle();
    album.shoot(cast.pia, u"together-01-knock"_s);
    must(cast.pia.tap(u"Ovelle"_s), "the way to the door");
    must(cast.pia.waitFor([&] { return cast.pia.app().table() != nullptr; }), "the table again");
    cast.pia.settle();
    album.shoot(cast.pia, u"together-02-door"_s);
    app::LobbyDesk& lobby = *cast.pia.app().table()->lobby();
    lobby.letIn(lobby.knocks()->value(0, u"lookup"_s).toString(), lobby.knocks()->value(0, u"device"_s).toString());
    must(cast.saara.waitFor([&] { return cast.saara.app().guest()->door() == Door::In; }), "being let in");
    cast.pia.press(Qt::Key_Escape);
    cast.pia.settle();
}

void writeInsteadOfSpeaking(Album& album, Cast& cast)
{
    must(cast.saara.type(u"Mitä haluaisit sanoa"_s, u"Voisiko äänen laittaa hiljemmalle?"_s), "words");
    cast.saara.settle();
    album.shoot(cast.saara, u"together-11-writing"_s);
    must(cast.saara.tap(u"Sano"_s), "sending");
    must(cast.pia.waitFor([&] { return cast.pia.named(u"Jotakin kirjoitettiin"_s) != nullptr; }), "the cue");
    cast.pia.settle();
    cast.saara.settle();
    album.shoot(cast.saara, u"together-12-written"_s);
    album.shoot(cast.pia, u"together-13-cue"_s);
    must(cast.pia.tap(u"Jotakin kirjoitettiin"_s), "the chat");
    cast.pia.settle();
    album.shoot(cast.pia, u"together-14-chat"_s);
    must(cast.pia.tap(u"Lue ääneen"_s), "reading it out");
    cast.pia.settle();
    album.shoot(cast.pia, u"together-15-ask"_s);
    if (cast.pia.tap(u"Kysyin, ja saan lukea"_s)) {
        cast.pia.settle();
        album.shoot(cast.pia, u"together-16-read-out"_s);
    }
    cast.pia.press(Qt::Key_Escape);
    cast.pia.press(Qt::Key_Escape);
    cast.pia.settle();
}

void onTheRoomsScreen(Album& album, Cast& cast)
{
    app::MeetingTable& table = *cast.pia.app().table();
    must(reach(table, u"hypotheses"_s) || table.skipPhase(u"Harjoitus."_s), "the phase of thoughts");
    for (const int turns : {2, 3, 5, 8})
        addLoop(table, turns);
    table.room()->setOpen(true);
    table.show(u"hypotheses"_s);
    cast.pia.settle();
    album.shoot(cast.pia, u"together-21-loops"_s);
    must(reach(table, u"risk-and-protection"_s), "the phase of risks");
    cast.pia.settle();
    must(cast.pia.tap(u"Katso: Verkostokartta"_s), "the ecomap");
    cast.pia.settle();
    must(cast.pia.tap(u"Näytä huoneessa"_s), "showing it");
    cast.pia.settle();
    album.shoot(cast.pia, u"together-22-ecomap"_s);
    album.shootRoom(cast.pia, u"together-22-ecomap"_s);
    cast.saara.settle();
    album.shoot(cast.saara, u"together-23-guests-ecomap"_s);
    table.room()->setOpen(false);
}

void feedback(Album& album, Cast& cast)
{
    app::MeetingTable& table = *cast.pia.app().table();
    must(reach(table, u"feedback"_s), "the phase of feedback");
    must(cast.saara.waitFor([&] { return cast.saara.app().guest()->phaseView() == u"feedback"_s; }), "the guest");
    cast.saara.settle();
    must(cast.saara.tap(u"Mitä vastauksellesi tapahtuu?: Vain laskettavaksi"_s), "only counted");
    cast.saara.settle();
    album.shoot(cast.saara, u"together-31-counted"_s);
    app::FeedbackChanges changes;
    changes.setLists(table.lists());
    changes.setPen(table.pen());
    must(changes.add(table.meetingCircle(), u"Tauko on nyt puolivälissä eikä lopussa."_s), "a change");
    cast.pia.settle();
    must(cast.pia.named(u"Kirjaa se"_s) != nullptr || cast.pia.named(u"Selvin sanoin"_s) != nullptr, "the card");
    if (QQuickItem* words = cast.pia.named(u"Selvin sanoin"_s))
        words->forceActiveFocus(Qt::TabFocusReason);
    cast.pia.settle();
    album.shoot(cast.pia, u"together-32-changes"_s);
    must(reach(table, u"check-in"_s), "the first round");
    cast.pia.settle();
    cast.saara.settle();
    album.shoot(cast.pia, u"together-33-told"_s);
    album.shoot(cast.saara, u"together-34-guest-told"_s);
}

} // namespace

/// What one may do besides speaking: knock, write, answer to be counted; loops and the ecomap for all to see.
void playTogether(Album& album, const QString& folder)
{
    Cast cast(folder);
    must(cast.pia.makeProfile(u"Pia Lehtovaara"_s) && cast.pia.openPracticeCase(), "the practice case");
    knockWhilePiaLooksElsewhere(album, cast);
    app::MeetingTable& table = *cast.pia.app().table();
    must(table.begin(), "the beginning");
    must(cast.saara.waitFor([&] { return cast.saara.app().guest()->phaseView() == u"round"_s; }), "the guest's phase");
    cast.saara.settle();
    writeInsteadOfSpeaking(album, cast);
    onTheRoomsScreen(album, cast);
    feedback(album, cast);
}

} // namespace kudelma::test
