// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/boards/ecomap_board.h"
#include "app/boards/factor_board.h"
#include "app/boards/scale_board.h"
#include "app/boards/thought_board.h"
#include "app/boards/viewpoint_board.h"
#include "ui/visit/scenes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kudelma::test {

namespace {

/// What people said, put on the board of views where this circle sees it.
void fillViews(app::ViewpointBoard& board, const QString& circle)
{
    const auto row = [&](const QString& name) {
        for (const app::KeyedListModel::Row& one : board.rows()->rows()) {
            if (one.values[0].toString() == name)
                return one.key;
        }
        throw Stuck("a row of the board of views");
    };
    board.write(circle, row(u"Aino"_s), u"worry"_s, u"Et mun pitää olla hereillä yöllä."_s, true);
    board.write(circle, row(u"Aino"_s), u"works"_s, u"Koira nukkuu mun huoneessa."_s, true);
    board.write(circle, row(u"Aino"_s), u"helpWanted"_s, u"Joku muu vois vahtia."_s, true);
    board.write(circle, row(u"Saara"_s), u"works"_s, u"Aamut sujuvat, kun lähdemme ajoissa liikkeelle."_s, false);
    board.write(circle, row(u"Saara"_s), u"needed"_s, u"Että sama ihminen tulee, ei aina uusi."_s, true);
    must(!board.finish(circle, true, u"Illat ovat vaikeimpia, ja niihin tarvitaan toinen aikuinen."_s).isEmpty()
            && !board.finish(circle, false, u"Kuinka usein me työntekijät käymme."_s).isEmpty(),
        "two ends");
}

void shootSheet(Album& album, Visit& pia, const QString& verb, const QString& name)
{
    must(pia.tap(verb), qPrintable(verb));
    pia.settle();
    album.shoot(pia, name);
}

void viewsOfAChild(Album& album, Visit& pia)
{
    app::CaseDesk& desk = *pia.app().desk();
    app::ViewpointBoard board;
    board.setLists(desk.lists());
    board.setPen(desk.pen());
    fillViews(board, desk.lists()->audiences()->rows().back().key);
    must(pia.tap(u"Näkökulmat"_s), "the tab of views");
    pia.settle();
    album.shoot(pia, u"boards-01-views"_s);
    shootSheet(album, pia, u"Aino, Tarvitaan"_s, u"boards-02-cell"_s);
    pia.press(Qt::Key_Escape);
    shootSheet(album, pia, u"Näemme tämän eri tavoin"_s, u"boards-03-differently"_s);
    pia.press(Qt::Key_Escape);
}

void ecomapOfAChild(Album& album, Visit& pia)
{
    must(pia.tap(u"Verkostokartta"_s), "the tab of the ecomap");
    pia.settle();
    album.shoot(pia, u"boards-11-ecomap"_s);
    must(pia.tap(u"Näytä: Sanoin"_s), "the ecomap in words");
    pia.settle();
    album.shoot(pia, u"boards-12-ecomap-words"_s);
    shootSheet(album, pia, u"Lisää joku tai jotakin"_s, u"boards-13-system"_s);
    pia.press(Qt::Key_Escape);
    shootSheet(album, pia, u"Millaista se on: "_s, u"boards-14-line"_s);
    pia.press(Qt::Key_Escape);
    must(pia.tap(u"Näytä: Karttana"_s), "the ecomap as a map");
    app::EcomapBoard map;
    map.setLists(pia.app().desk()->lists());
    map.setPen(pia.app().desk()->pen());
    const std::vector<app::KeyedListModel::Row>& homes = pia.app().desk()->lists()->audiences()->rows();
    const QStringList trends{u"rising"_s, u"falling"_s, u"ended"_s};
    for (int i = 0; i < trends.size(); ++i) {
        // Where it may be written depends on who sees the system.
        const bool isWritten = std::ranges::any_of(homes, [&](const app::KeyedListModel::Row& home) {
            return !map.addLine(home.key, map.systems()->value(i, u"key"_s).toString(),
                           {{u"tone"_s, i == 1 ? u"both"_s : u"support"_s}, {u"strength"_s, 2}, {u"trend"_s, trends[i]},
                               {u"saidBy"_s, u"Aino"_s}})
                        .isEmpty();
        });
        must(isWritten, "a line with its trend");
    }
    pia.settle();
    album.shoot(pia, u"boards-15-trends"_s);
    shootSheet(album, pia, map.systems()->value(0, u"name"_s).toString(), u"boards-16-spoke"_s);
    shootSheet(album, pia, u"tukee, keskivahva, vahvistuu"_s, u"boards-17-line-changed"_s);
    pia.press(Qt::Key_Escape);
}

/// What is dangerous and what protects, with one thing for today, and how safe it is as three people see it.
void fillSafety(app::CaseLists& lists, app::Pen& pen, const QString& circle, const QString& meeting)
{
    app::FactorBoard factors;
    factors.setLists(&lists);
    factors.setPen(&pen);
    const auto person = [&](int row) { return lists.persons()->value(row, u"key"_s).toString(); };
    const auto write = [&](const QString& sort, const QString& words, const QString& urgency, const QString& source) {
        must(!factors
                  .write(circle,
                      {{u"sort"_s, sort}, {u"words"_s, words}, {u"urgency"_s, urgency}, {u"source"_s, source},
                          {u"persons"_s, QStringList{person(0)}}})
                  .isEmpty(),
            "a factor");
    };
    write(u"needed"_s, u"Aino ja Leevi yöpyvät tänään mummolassa."_s, u"today"_s, u"Sovittu Saaran kanssa"_s);
    write(u"risk"_s, u"Kun puhelin soi illalla, Aino jää valvomaan."_s, u"watch"_s, u"Aino kertoi"_s);
    write(u"existingSafety"_s, u"Ovi on lukossa, ja Aino osaa soittaa hätänumeroon."_s, u"none"_s, QString());
    write(u"protective"_s, u"Mummo soittaa joka ilta."_s, u"none"_s, QString());
    app::ScaleBoard scales;
    scales.setLists(&lists);
    scales.setPen(&pen);
    const auto answer = [&](int row, int value, const QString& words) {
        const QString who = scales.answerers()->value(row, u"key"_s).toString();
        must(!scales.answer(circle, scales.safety(), who, value, u"between"_s, words).isEmpty(), "an answer");
    };
    answer(0, 4, u"Yöllä pelottaa, päivällä ei."_s);
    answer(2, 8, {});
    // As if the first had answered weeks ago: and again today.
    const QDate before = QDate::currentDate().addDays(-21);
    for (const auto& [head, scale] : pen.room().view().all<casework::Scale>())
        pen.set(head.id.text(), {{u"askedOn"_s, before.toString(Qt::ISODate)}, {u"meeting"_s, QString()}});
    scales.setMeeting(meeting);
    answer(0, 6, u"Mummo on lähellä."_s);
    answer(2, 7, {});
}

void safetyOfAChild(Album& album, Visit& pia)
{
    app::CaseDesk& desk = *pia.app().desk();
    fillSafety(*desk.lists(), *desk.pen(), desk.lists()->audiences()->rows().back().key, {});
    must(pia.tap(u"Turvallisuus"_s), "the tab of safety");
    pia.settle();
    album.shoot(pia, u"boards-41-safety"_s);
    shootSheet(album, pia, u"Riski tai suoja"_s, u"boards-42-factor"_s);
    pia.press(Qt::Key_Escape);
    must(pia.reached(u"Muuta: Mummo soittaa"_s), "a factor to change");
    shootSheet(album, pia, u"Muuta: Mummo soittaa"_s, u"boards-43-factor-changed"_s);
    shootSheet(album, pia, u"Poista"_s, u"boards-44-take-away"_s);
    pia.press(Qt::Key_Escape);
    pia.press(Qt::Key_Escape);
    must(pia.reached(u"Aino: 6"_s), "an answer");
    shootSheet(album, pia, u"Aino: 6"_s, u"boards-45-history"_s);
    pia.press(Qt::Key_Escape);
    must(pia.tap(u"Kokousten välillä"_s), "between the meetings");
    pia.settle();
    album.shoot(pia, u"boards-46-between"_s);
    must(pia.tap(u"Aikajana"_s), "the timeline");
    pia.settle();
    album.shoot(pia, u"boards-47-timeline"_s);
    shootSheet(album, pia, u"Muuta tätä"_s, u"boards-48-event"_s);
    pia.press(Qt::Key_Escape);
}

void thoughtsOfAChild(Album& album, Visit& pia)
{
    must(pia.tap(u"Hypoteesit"_s), "the tab of thoughts");
    pia.settle();
    album.shoot(pia, u"boards-21-thoughts"_s);
    shootSheet(album, pia, u"Hypoteesi"_s, u"boards-22-new"_s);
    pia.press(Qt::Key_Escape);
    shootSheet(album, pia, u"Muuta hypoteesia"_s, u"boards-23-standing"_s);
    shootSheet(album, pia, u"Kuvio"_s, u"boards-24-pattern"_s);
    shootSheet(album, pia, u"Puolesta ja vastaan"_s, u"boards-25-evidence"_s);
    shootSheet(album, pia, u"Kuka tietää"_s, u"boards-26-readers"_s);
    pia.press(Qt::Key_Escape);
    shootSheet(album, pia, u"Etsi kysymys"_s, u"boards-27-deck"_s);
    pia.press(Qt::Key_Escape);
}

void atTheTable(Album& album, Visit& pia)
{
    must(pia.openTable(), "the meeting's table");
    app::MeetingTable& table = *pia.app().table();
    must(table.begin() && reach(table, u"viewpoints"_s), "the phase of views");
    table.room()->setOpen(true);
    table.show(u"viewpoints"_s);
    pia.settle();
    album.shoot(pia, u"boards-31-stage"_s);
    album.shootRoom(pia, u"boards-31-stage"_s);
    must(reach(table, u"hypotheses"_s), "the phase of thoughts");
    app::ThoughtBoard thoughts;
    thoughts.setLists(table.lists());
    thoughts.setPen(table.pen());
    const auto person = [&](int row) { return table.lists()->persons()->value(row, u"key"_s); };
    const QString key
        = thoughts.add(table.meetingCircle(), u"kun puhelin soi, kaikki hiljenevät, ja silloin kukaan ei kysy?"_s,
            {{u"parties"_s, QVariantList{person(0), person(1)}},
                {u"loop"_s,
                    QVariantList{QVariantMap{{u"who"_s, person(0)}, {u"what"_s, u"hiljenee ja kuuntelee"_s}},
                        QVariantMap{{u"who"_s, person(1)}, {u"what"_s, u"menee toiseen huoneeseen"_s}}}},
                {u"intention"_s, u"Kukaan ei halua säikäyttää toista."_s},
                {u"ifSo"_s, u"Ilta olisi rauhallisempi, kun puhelin on äänettömällä."_s}});
    must(!key.isEmpty() && thoughts.say(key, person(1).toString(), u"resonates"_s), "a thought of the table");
    pia.settle();
    album.shoot(pia, u"boards-32-thoughts"_s);
    must(reach(table, u"risk-and-protection"_s), "the phase of risks");
    pia.settle();
    app::Pen& pen = *table.pen();
    fillSafety(*table.lists(), pen, table.meetingCircle(), table.meeting());
    pia.settle();
    album.shoot(pia, u"boards-51-factors"_s);
    album.shootRoom(pia, u"boards-51-factors"_s);
    must(pia.tap(u"Katso: Kuinka turvallista on?"_s), "the safety scale");
    pia.settle();
    album.shoot(pia, u"boards-52-scale"_s);
    must(pia.tap(u"Katso: Verkostokartta"_s), "the ecomap at the table");
    pia.settle();
    album.shoot(pia, u"boards-34-ecomap"_s);
    must(reach(table, u"circular-interview"_s), "the phase of questions");
    pia.settle();
    shootSheet(album, pia, u"Kysymyspakka"_s, u"boards-33-deck"_s);
    pia.press(Qt::Key_Escape);
}

} // namespace

/// Views, the ecomap, hypotheses and the question deck, on a child's page and at the table.
void playBoards(Album& album, const QString& folder)
{
    Visit pia(folder + u"/pia"_s);
    must(pia.makeProfile(u"Pia Lehtovaara"_s), "Pia's vault");
    must(pia.openPracticeCase(), "the practice case");
    pia.settle();
    viewsOfAChild(album, pia);
    ecomapOfAChild(album, pia);
    safetyOfAChild(album, pia);
    thoughtsOfAChild(album, pia);
    atTheTable(album, pia);
}

} // namespace kudelma::test
