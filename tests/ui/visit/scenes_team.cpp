// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/review/figure_book.h"
#include "crypto/team_recovery.h"
#include "ui/visit/scenes.h"

using namespace Qt::StringLiterals;

namespace kudelma::test {

namespace {

void tap(Visit& visit, const QString& name)
{
    must(visit.tap(name), qPrintable(u"the control "_s + name));
    visit.settle();
}

/// The numbers of a team, before and after there are enough.
void coverage(Album& album, Visit& pia)
{
    tap(pia, u"Miten kokouksemme tavoittavat lapset"_s);
    album.shoot(pia, u"team-10-few"_s);
    app::CaseRoom& team = *pia.app().team()->room();
    const QDate today = QDate::currentDate();
    for (int i = 0; i < 15; ++i) {
        casework::Figures figures;
        figures.page = QString::number(i);
        figures.meeting = QString::number(i);
        figures.week = casework::PartialDate::of(today.addDays(1 - today.dayOfWeek()));
        figures.childPresent = i % 3 == 0;
        figures.childHeard = i % 4 != 0;
        figures.familyPresent = i != 2;
        figures.forms = {{casework::Attendance::InRoom, 3}, {casework::Attendance::Letter, i == 0 ? 1 : 0}};
        figures.phases = {{u"check-in"_s, 10, 9 + i}, {u"genogram"_s, 15, 20}};
        figures.hypotheses = 3;
        figures.questioned = 2;
        figures.questions = 4;
        figures.answered = i % 4;
        figures.steps = 3;
        figures.closed = i % 3;
        figures.asked = 4;
        figures.gave = 2;
        figures.obstacles = {u"time"_s};
        must(team.editor().add(app::FigureBook::home(team), figures).has_value(), "a meeting of the team");
    }
    team.view().flush();
    pia.settle();
    album.shoot(pia, u"team-11-coverage"_s);
    pia.press(Qt::Key_Escape);
}

/// From an empty team to a colleague who is in it.
void team(Album& album, Visit& pia, Visit& tuomas)
{
    tap(pia, u"Oma tiimi"_s);
    album.shoot(pia, u"team-01-none"_s);
    must(pia.type(u"Tiimin nimi"_s, u"Itäisen Uudenmaan lastensuojelun systeeminen tiimi"_s), "the team's name");
    tap(pia, u"Perusta tiimi"_s);
    must(pia.waitFor([&] { return pia.app().team()->isOnline(); }), "the connection");
    tap(pia, u"Lisää työtoveri"_s);
    album.shoot(pia, u"team-02-adding"_s);
    const QString colleague = pia.app().team()->addColleague(
        u"Tuomas Vaarala-Hietanen"_s, u"perheterapeutti"_s, int(casework::MemberRole::FamilyTherapist));
    must(!pia.app()
              .team()
              ->addColleague(u"Kaisa Koivurinne"_s, u"koordinaattori"_s, int(casework::MemberRole::Coordinator))
              .isEmpty(),
        "another colleague");
    app::LobbyDesk& lobby = *pia.app().team()->lobby();
    const QString link = lobby.linkOf(lobby.invite(colleague, 24));
    pia.settle();
    album.shoot(pia, u"team-03-invited"_s);
    tuomas.app().joinAsGuest(link);
    app::GuestDesk& door = *tuomas.app().guest();
    must(tuomas.waitFor([&] { return door.door() == app::GuestDesk::Door::Ready; }), "the door");
    album.shoot(tuomas, u"team-04-door"_s);
    door.knock();
    must(pia.waitFor([&] { return lobby.knocks()->count() == 1; }), "the knock");
    album.shoot(pia, u"team-05-knock"_s);
    lobby.letIn(lobby.knocks()->value(0, u"lookup"_s).toString(), lobby.knocks()->value(0, u"device"_s).toString());
    must(tuomas.waitFor([&] { return door.door() == app::GuestDesk::Door::Team; }), "the question");
    album.shoot(tuomas, u"team-08-asked"_s);
    door.joinTeam();
    must(tuomas.waitFor([&] { return tuomas.app().team()->exists(); }), "the team");
    must(pia.waitFor([&] { return !pia.app().team()->devicesOf(*casework::MemberId::fromText(colleague)).empty(); }),
        "the colleague's device");
    album.shoot(pia, u"team-06-in"_s);
    coverage(album, pia);
    pia.press(Qt::Key_Escape);
}

/// A child's page, its people and circles, and what the colleague sees of it.
void page(Album& album, Visit& pia, Visit& tuomas)
{
    const QString key = pia.app().home()->addChild(u"Aino"_s);
    must(pia.app().openCase(key), "the child's page");
    pia.settle();
    tap(pia, u"Lisää"_s);
    tap(pia, u"Ihmiset ja piirit"_s);
    album.shoot(pia, u"circles-01-alone"_s);
    tap(pia, u"Lisää ihminen"_s);
    album.shoot(pia, u"circles-02-add"_s);
    pia.press(Qt::Key_Escape);
    app::CircleDesk& circles = *pia.app().circles();
    const QString tuomasKey = circles.colleagues()->rows().front().key;
    must(!circles.addColleague(tuomasKey, int(casework::MemberRole::FamilyTherapist)).isEmpty(), "the colleague");
    const QString saara = circles.addPerson(u"Saara Virtanen"_s, u"äiti"_s, int(casework::MemberRole::Parent));
    must(!circles.addCircle({saara, tuomasKey}).isEmpty(), "a circle");
    must(pia.waitFor([&] { return tuomas.app().team()->offers()->count() == 1; }), "the offer");
    pia.settle();
    album.shoot(pia, u"circles-03-people"_s);
    tap(pia, u"Tee piiri"_s);
    album.shoot(pia, u"circles-04-make"_s);
    pia.press(Qt::Key_Escape);
    pia.press(Qt::Key_Escape);
    tuomas.settle();
    album.shoot(tuomas, u"team-07-offer"_s);
}

/// Looking after the vault, and coming in by the team's keys.
void vault(Album& album, Visit& pia)
{
    pia.app().closeCase();
    must(pia.waitFor([&] { return pia.app().stage() == app::App::Stage::Home; }), "the home page");
    pia.settle();
    tap(pia, u"Asetukset"_s);
    tap(pia, u"Tunnuslause, palautus ja varmuuskopio"_s);
    album.shoot(pia, u"vault-01"_s);
    tap(pia, u"Vaihda tunnuslause"_s);
    album.shoot(pia, u"vault-02-passphrase"_s);
    tap(pia, u"Takaisin"_s);
    tap(pia, u"Tiimin avaimet"_s);
    tap(pia, u"Tee avaimet tiimille"_s);
    album.shoot(pia, u"vault-03-keys"_s);
    tap(pia, u"Tee kolme paperia"_s);
    album.shoot(pia, u"vault-04-paper"_s);
    app::VaultDesk& desk = *pia.app().vault();
    desk.nextShare();
    album.shoot(pia, u"vault-04-handed-on"_s);
    for (int i = 0; i < 2; ++i) {
        desk.showShare();
        desk.nextShare();
    }
    album.shoot(pia, u"vault-05-public"_s);
    const auto key = crypto::TeamRecoveryKey::parse(desk.madePublicKey().toStdString());
    must(key && pia.app().session().vault()->setTeamKey(*key), "the team's keys");
    desk.clear(); // What was made is passed on; now the sheet may be closed beside it.
    pia.settle();
    pia.press(Qt::Key_Escape);
    pia.settle();
    album.shoot(pia, u"vault-06-team"_s);
    pia.press(Qt::Key_Escape);
    pia.app().lock();
    must(pia.waitFor([&] { return pia.app().stage() == app::App::Stage::Locked; }), "the lock");
    pia.settle();
    tap(pia, u"Unohdin"_s);
    tap(pia, u"Koodikin on kadonnut: käytä tiimin avaimia"_s);
    album.shoot(pia, u"vault-07-unlock"_s);
}

} // namespace

void playTeam(Album& album, const QString& folder)
{
    const Relay relay(folder + u"/relay"_s);
    Visit pia(folder + u"/pia"_s, relay.address());
    must(pia.makeProfile(u"Pia Lehtovaara"_s), "Pia's vault");
    Visit tuomas(folder + u"/tuomas"_s, relay.address());
    must(tuomas.makeProfile(u"Tuomas Vaarala-Hietanen"_s), "Tuomas's vault");
    pia.settle();
    team(album, pia, tuomas);
    page(album, pia, tuomas);
    vault(album, pia);
}

} // namespace kudelma::test
