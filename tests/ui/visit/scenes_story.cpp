// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/drawings/drawing_pad.h"
#include "app/voice/story_board.h"
#include "ui/visit/scenes.h"

using namespace Qt::StringLiterals;

namespace kudelma::test {

namespace {

void choosePerson(Visit& pia, const QString& field)
{
    must(pia.tap(field), "the choice of a person");
    pia.press(Qt::Key_Down);
    pia.press(Qt::Key_Return);
    pia.settle();
}

/// Also what is scrolled away.
void scrollAndTap(Visit& pia, const QString& name)
{
    must(pia.named(name) != nullptr, qPrintable(name));
    pia.named(name)->forceActiveFocus(Qt::TabFocusReason);
    pia.settle();
    must(pia.tap(name), qPrintable(name));
    pia.settle();
}

/// What Pia and Saara have put into words for Aino.
void tellStory(Visit& pia)
{
    app::CaseDesk& desk = *pia.app().desk();
    app::StoryBoard story;
    story.setPen(desk.pen());
    story.setInstrument(u"tarina"_s);
    story.setChild(desk.lists()->persons()->rows().front().key);
    const QString circle = desk.lists()->audiences()->rows().back().key;
    const QVariantList people = story.speakersFor(circle);
    QString saara;
    for (const QVariant& each : people) {
        if (each.toMap()[u"name"_s].toString().startsWith(u"Saara"_s))
            saara = each.toMap()[u"key"_s].toString();
    }
    const QString first
        = story.add(circle, u"together"_s, u"who"_s, u"Tässä ovat Aino, Leevi, äiti ja Rekku. He asuvat Mäntytiellä."_s,
            story.helpersFor(circle).first(2), u"house"_s, {});
    const QString second = story.add(circle, saara, u"felt"_s,
        u"Äiti oli pitkään väsynyt ja itki usein. Se ei ollut lasten syy."_s, {}, u"sad"_s, {});
    must(!story
              .add(circle, u"member:"_s + desk.pen()->room().self().text(), u"now"_s,
                  u"Pia käy teillä joka tiistai. Mummo tulee, kun äidin pitää levätä."_s, {}, u"cup"_s, {})
              .isEmpty(),
        "the third frame");
    must(story.agree(first, saara, u"hit"_s) && story.agree(second, saara, u"miss"_s), "who agrees");
    pia.settle();
}

void drawHouse(app::DrawingPad& pad)
{
    const auto line = [&](std::initializer_list<QPointF> points) {
        bool isFirst = true;
        qreal pressure = 0.3;
        for (const QPointF& point : points) {
            const QPointF at = point * pad.width() / 100;
            if (std::exchange(isFirst, false))
                pad.begin(at.x(), at.y(), pressure);
            else
                pad.extend(at.x(), at.y(), pressure += 0.15);
        }
        pad.end();
    };
    pad.setCrayon(5);
    line({{30, 60}, {30, 35}, {60, 35}, {60, 60}, {30, 60}});
    pad.setCrayon(1);
    line({{26, 36}, {45, 18}, {64, 36}});
    pad.setCrayon(4);
    line({{10, 62}, {40, 61}, {90, 63}});
    pad.setCrayon(3);
    pad.stick(u"sun"_s);
    pad.setCrayon(1);
    pad.stick(u"heart"_s);
}

} // namespace

/// A story in words and pictures for a child, drawing, the timeline, and a letter on the child's own device.
void playStory(Album& album, const QString& folder)
{
    Relay relay(folder + u"/relay"_s);
    Visit pia(folder + u"/pia"_s, relay.address());
    Visit aino(folder + u"/aino"_s, relay.address());
    must(pia.makeProfile(u"Pia Lehtovaara"_s) && pia.openPracticeCase(), "the practice case");
    pia.settle();
    must(pia.tap(u"Omin sanoin"_s), "the tab");
    pia.settle();
    must(pia.tap(u"Sivut lapsen sanoille"_s) && pia.tap(u"Tarina sanoin ja kuvin"_s), "the story");
    choosePerson(pia, u"Kenelle tarina on"_s);
    album.shoot(pia, u"story-01-empty"_s);
    tellStory(pia);
    album.shoot(pia, u"story-02-frames"_s);
    must(pia.named(u"Kuka hyväksyy"_s) != nullptr, "a frame");
    pia.named(u"Kuka hyväksyy"_s)->forceActiveFocus(Qt::TabFocusReason); // scrolls there
    pia.settle();
    album.shoot(pia, u"story-03-cards"_s);
    scrollAndTap(pia, u"Työntekijät"_s);
    scrollAndTap(pia, u"Uusi kuva tarinaan"_s);
    album.shoot(pia, u"story-04-new"_s);
    pia.press(Qt::Key_Escape);
    pia.settle();
    scrollAndTap(pia, u"Kuka hyväksyy"_s);
    album.shoot(pia, u"story-05-agree"_s);
    pia.press(Qt::Key_Escape);
    pia.settle();
    scrollAndTap(pia, u"Kuva"_s);
    auto* paper = qobject_cast<app::DrawingPad*>(pia.named(u"Paperi, jolle piirretään"_s));
    must(paper != nullptr, "the paper");
    drawHouse(*paper);
    pia.settle();
    album.shoot(pia, u"story-06-drawing"_s);
    must(pia.tap(u"Talleta piirros"_s), "the drawing");
    const auto isDrawn = [&] { return pia.app().desk()->drawings()->drawings()->count() > 0; };
    must(pia.waitFor(isDrawn), "the drawing");
    pia.settle();
    scrollAndTap(pia, u"Lukekaa yhdessä"_s);
    pia.settle();
    album.shoot(pia, u"story-07-reading"_s);
    must(pia.tap(u"Seuraava"_s), "the next one");
    pia.settle();
    album.shoot(pia, u"story-08-reading-on"_s);
    must(pia.tap(u"Lopeta lukeminen"_s), "the end of reading");
    pia.settle();
    scrollAndTap(pia, u"Takaisin omiin sanoihin"_s);
    must(pia.tap(u"Aikajana"_s), "the timeline");
    pia.settle();
    must(pia.tap(u"Mitä on tapahtunut"_s), "what has happened");
    pia.settle();
    album.shoot(pia, u"story-09-event"_s);
    pia.press(Qt::Key_Escape);
    pia.settle();

    must(pia.openTable() && letIn(pia, aino, u"aino"_s), "the table");
    const QString child = pia.app().table()->lists()->persons()->rows().front().key;
    must(
        !pia.app()
             .table()
             ->pen()
             ->add(u"notes"_s, pia.app().table()->meetingCircle(),
                 {{u"sort"_s, u"letter"_s}, {u"about"_s, QStringList{child}},
                     {u"words"_s,
                         u"Hei Aino!\n\nKuulimme, että haluat nähdä Leeviä useammin. Hän tulee lauantaina.\n\nTerveisin Pia"_s}})
             .isEmpty(),
        "the letter");
    must(aino.waitFor([&] { return aino.named(u"Lue kirje"_s) != nullptr; }), "the letter's coming");
    aino.settle();
    album.shoot(aino, u"story-10-letter-closed"_s);
    must(aino.tap(u"Lue kirje"_s), "the letter");
    aino.settle();
    album.shoot(aino, u"story-11-letter-open"_s);
    must(aino.type(u"Sinun vastauksesi"_s, u"Joo kiva. Voiko Rekku tulla mukaan?"_s), "the answer");
    must(aino.tap(u"Lähetä vastaus"_s), "sending");
    aino.settle();
    album.shoot(aino, u"story-12-letter-answered"_s);
    must(aino.reached(u"Katso: Omin sanoin"_s) && aino.tap(u"Katso: Omin sanoin"_s), "own words");
    must(aino.waitFor([&] { return aino.reached(u"Lue tarina"_s) != nullptr; }), "the story's coming");
    aino.named(u"Lue tarina"_s)->forceActiveFocus(Qt::TabFocusReason); // scrolls there
    aino.settle();
    album.shoot(aino, u"story-13-guest-shelf"_s);
    must(aino.tap(u"Lue tarina"_s), "the story");
    aino.settle();
    album.shoot(aino, u"story-14-guest-reading"_s);
    must(aino.tap(u"Seuraava"_s), "the next one");
    aino.settle();
    album.shoot(aino, u"story-15-guest-reading-on"_s);
}

} // namespace kudelma::test
