// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "ui/visit/others_write.h"
#include "ui/visit/scenes.h"

using namespace Qt::StringLiterals;

namespace kudelma::test {

namespace {

void tapIn(Visit& visit, const QString& name)
{
    must(visit.tap(name), qPrintable(name));
    visit.settle();
}

/// What a meeting left behind: promises of several days, and what the child is to hear.
void agree(Visit& pia)
{
    app::App& app = pia.app();
    casework::CaseView& view = app.session().openRoom()->view();
    const QString meeting = app.desk()->nextMeeting();
    const QString circle = view.head(casework::RecordId::fromText(meeting).value())->key.circle.text();
    const QString self = app.session().openRoom()->self().text();
    const QString child = app.desk()->lists()->persons()->value(0, u"key"_s).toString();
    const auto inDays = [](int days) { return QDate::currentDate().addDays(days).toString(Qt::ISODate); };
    const auto step = [&](const QString& what, const QString& state, int days, const QString& result) {
        const QVariantMap telling{
            {u"child"_s, child}, {u"teller"_s, self}, {u"by"_s, inDays(days - 1)}, {u"how"_s, u"koiralenkillä"_s}};
        must(!app.desk()
                  ->pen()
                  ->addStep(circle, what,
                      {{u"owner"_s, self}, {u"due"_s, inDays(days)}, {u"state"_s, state}, {u"result"_s, result},
                          {u"childTold"_s, QVariantList{telling}}, {u"meeting"_s, meeting}})
                  .isEmpty(),
            "a step");
    };
    step(u"Soittaa mummolle ja sopia sunnuntaista"_s, u"confirmed"_s, -3, {});
    step(u"Kysyä koulusta, kuka odottaa aamulla portilla"_s, u"proposed"_s, 4, {});
    step(u"Käydä yhdessä katsomassa uimahallia"_s, u"done"_s, -5, u"Käytiin, ja Aino hyppäsi."_s);
    step(u"Etsiä aika perheterapeutille"_s, u"didNotWork"_s, -6, u"Aikoja on vasta kesällä."_s);
    view.flush();
    app.after()->between()->refresh();
    pia.settle();
}

} // namespace

void playAfter(Album& album, const QString& folder)
{
    Visit pia(folder + u"/pia"_s);
    must(pia.makeProfile(u"Pia Lehtovaara"_s), "Pia's vault");
    must(pia.openPracticeCase(), "the practice case");
    pia.settle();
    tapIn(pia, u"Kokousten välillä"_s);
    album.shoot(pia, u"after-01-before"_s);
    agree(pia);
    album.shoot(pia, u"after-02-between"_s);
    tapIn(pia, u"Kävi toisin"_s);
    album.shoot(pia, u"after-03-what-came"_s);
    pia.press(Qt::Key_Escape);
    tapIn(pia, u"Omaan kalenteriin"_s);
    album.shoot(pia, u"after-04-calendar"_s);
    pia.press(Qt::Key_Escape);
    tapIn(pia, u"Kirje lapselle"_s);
    app::LetterDesk& letters = *pia.app().after()->letters();
    album.shoot(pia, u"after-05-letter"_s);
    tapIn(pia, u"Tallenna kirje"_s);
    must(letters.receive(letters.letters()->value(0, u"key"_s).toString(), {},
             letters.letters()->value(0, u"circle"_s).toString(), u"Kiva kun kirjoitit. Mä tuun jos mummokin tulee."_s,
             {}),
        "the answer");
    pia.settle();
    must(pia.named(u"Lapsi vastasi"_s) != nullptr, "the letter's card");
    pia.named(u"Lapsi vastasi"_s)->forceActiveFocus(Qt::TabFocusReason); // scrolls there
    pia.settle();
    album.shoot(pia, u"after-06-answered"_s);
    const auto meeting = casework::RecordId::fromText(pia.app().desk()->nextMeeting());
    must(pia.app()
             .session()
             .openRoom()
             ->editor()
             .change<casework::Meeting>(meeting.value(),
                 [](casework::Meeting& held) {
                     held.state = casework::MeetingState::Closed;
                     held.startedAt = QDateTime::currentDateTimeUtc().addDays(-1);
                 })
             .has_value(),
        "the meeting's end");
    pia.settle();
    tapIn(pia, u"Asiakastietojärjestelmään"_s);
    album.shoot(pia, u"after-07-system"_s);
    pia.press(Qt::Key_Escape);
    tapIn(pia, u"Seuraavat askeleet"_s);
    album.shoot(pia, u"after-08-steps"_s);
    tapIn(pia, u"Muuta askelta"_s);
    album.shoot(pia, u"after-09-step"_s);
    pia.press(Qt::Key_Escape);
    tapIn(pia, u"Kokoukset"_s);
    tapIn(pia, u"Muistiot"_s);
    tapIn(pia, u"Lukijat"_s);
    album.shoot(pia, u"after-10-memo"_s);
    tapIn(pia, u"Jokin tässä ei ole oikein"_s);
    pia.settle();
    album.shoot(pia, u"after-11-correcting"_s);
    must(pia.app().memos()->say(false, u"Minä sanoin joka toinen sunnuntai."_s), "the verdict");
    pia.settle();
    must(pia.named(u"Näkemykseni on kirjattu oikein"_s) != nullptr, "the question");
    pia.named(u"Näkemykseni on kirjattu oikein"_s)->forceActiveFocus(Qt::TabFocusReason); // scrolls there
    pia.settle();
    album.shoot(pia, u"after-12-verdict"_s);
    pia.press(Qt::Key_Escape);
    app::CaseRoom& room = *pia.app().session().openRoom();
    const casework::CircleId review = circleOf(room, {u"supervisor"_s, u"consultant"_s}, 3);
    othersWrite(room, review, u"supervisor"_s, [&](casework::CaseEditor& theirs) {
        for (const QString& words : {u"Hyvä ja pieni askel. Kuka varmistaa, että molemmat tiimit pääsevät?"_s,
                 u"Mitä Aino itse sanoi tästä?"_s}) {
            casework::Review comment;
            comment.words = words;
            must(theirs.add(review, comment).has_value(), "a comment");
        }
    });
    must(!pia.app()
              .desk()
              ->pen()
              ->addStep(room.view().head(meeting.value())->key.circle.text(), u"Varata uimahalli sunnuntaiksi"_s,
                  {{u"owner"_s, u"counsellor"_s}, {u"state"_s, u"done"_s}})
              .isEmpty(),
        "a step of somebody else");
    room.view().flush();
    must(pia.waitFor([&] { return pia.app().after()->answers()->waiting() == 2; }), "the comments");
    pia.settle();
    album.shoot(pia, u"after-14-asked"_s);
    tapIn(pia, u"Kokousten välillä"_s);
    album.shoot(pia, u"after-15-comments"_s);
    tapIn(pia, u"Vastaa"_s);
    album.shoot(pia, u"after-16-answer"_s);
    must(pia.type(u"Mitä vastaat"_s, u"Koordinaattori varaa tilat ja soittaa molemmille."_s), "the answer's words");
    tapIn(pia, u"Lähetä vastaus"_s);
    album.shoot(pia, u"after-17-answered"_s);
    must(pia.named(u"Vahvistan: tämä tehtiin"_s) != nullptr, "what is confirmed");
    pia.named(u"Vahvistan: tämä tehtiin"_s)->forceActiveFocus(Qt::TabFocusReason); // scrolls there
    pia.settle();
    album.shoot(pia, u"after-18-confirm"_s);
    tapIn(pia, u"Vahvistan: tämä tehtiin"_s);
    album.shoot(pia, u"after-19-confirmed"_s);
    pia.app().closeCase();
    must(pia.waitFor([&] { return pia.app().stage() == app::App::Stage::Home; }), "home");
    pia.settle();
    album.shoot(pia, u"after-13-home"_s);
}

} // namespace kudelma::test
