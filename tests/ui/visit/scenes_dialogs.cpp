// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/core/ids.h"
#include "casework/text_place.h"
#include "ui/visit/scenes.h"

using namespace Qt::StringLiterals;

namespace kudelma::test {

namespace {

void tapped(Visit& visit, const QString& name)
{
    must(visit.tap(name), qPrintable(u"the control "_s + name));
}

/// What a tap on `name` opens, and its picture.
void shootOpened(Album& album, Visit& visit, const QString& name, const QString& picture)
{
    tapped(visit, name);
    album.shoot(visit, picture);
    visit.press(Qt::Key_Escape);
}

/// The log as it grows by itself, and with a line that somebody has changed.
void useLog(Album& album, Visit& pia)
{
    app::Session& session = pia.app().session();
    session.noteUse(casework::UseDeed::Exported, casework::UseMatter::Memo, {}, u"Saara Virtanen, Marjatta Virtanen"_s);
    session.noteUse(casework::UseDeed::Exported, casework::UseMatter::UseLog, {}, {},
        u"Saara pyysi otteen, koska haluaa tietää, kuka on lukenut Ainon omia sanoja"_s);
    pia.settle();
    tapped(pia, u"Lisää"_s);
    shootOpened(album, pia, u"Käyttöloki"_s, u"sheet-11-use-log"_s);
    tapped(pia, u"Lisää"_s);
    tapped(pia, u"Käyttöloki"_s);
    shootOpened(album, pia, u"Tee ote sille, joka pyytää"_s, u"sheet-14-use-log-extract"_s);
    pia.press(Qt::Key_Escape);
    // One line is taken out, as somebody does who wants it gone: the next does not follow any more.
    const casework::CircleId home = session.uses()->home();
    crdt::Document& document = *session.openRoom()->client().document(app::syncCircle(home));
    const crdt::Array log = document.array(app::UseBook::kRoot);
    must(log.size() > 2, "a line to take out");
    const std::size_t place = log.size() - 2;
    const crdt::Value gone = log.get(place);
    document.transact([&](crdt::Transaction& transaction) { log.remove(transaction, place); });
    pia.settle();
    tapped(pia, u"Lisää"_s);
    shootOpened(album, pia, u"Käyttöloki"_s, u"sheet-12-use-log-changed"_s);
    document.transact([&](crdt::Transaction& transaction) { log.push(transaction, {std::get<crdt::Any>(gone)}); });
    pia.settle();
    for (int i = 0; i <= app::UseDesk::kMaxShown; ++i)
        session.noteUse(casework::UseDeed::Exported, casework::UseMatter::Memo, {},
            u"Marjatta Koivurinne-Hämäläinen, Leevi Hämäläinen, Päivi Vanhatalo-Lappalainen"_s);
    pia.settle();
    tapped(pia, u"Lisää"_s);
    shootOpened(album, pia, u"Käyttöloki"_s, u"sheet-13-use-log-many"_s);
}

void childsSheets(Album& album, Visit& pia)
{
    tapped(pia, u"Venla"_s);
    tapped(pia, u"Lisää tietoja"_s);
    album.shoot(pia, u"sheet-01-person"_s);
    tapped(pia, u"Sisarus"_s);
    album.shoot(pia, u"sheet-02-sibling"_s);
    tapped(pia, u"Suhde"_s);
    album.shoot(pia, u"sheet-03-tie"_s);
    pia.press(Qt::Key_Escape);
    pia.press(Qt::Key_Escape);
    tapped(pia, u"Kumoa"_s);
    const std::vector<std::pair<QString, QString>> adding = {{u"Omin sanoin"_s, u"Omin sanoin"_s},
        {u"Hypoteesit"_s, u"Hypoteesi"_s}, {u"Kysymykset"_s, u"Kysymys"_s}, {u"Seuraavat askeleet"_s, u"Askel"_s}};
    int number = 4;
    for (const auto& [tab, verb] : adding) {
        tapped(pia, tab);
        shootOpened(album, pia, verb, u"sheet-%1-add"_s.arg(number++, 2, 10, QChar(u'0')));
    }
    shootOpened(album, pia, u"Lisää"_s, u"sheet-08-menu"_s);
    tapped(pia, u"Lisää"_s);
    shootOpened(album, pia, u"Näytä kuten…"_s, u"sheet-09-view-as"_s);
    useLog(album, pia);
    pia.app().showAs(u"saara"_s);
    pia.settle();
    album.shoot(pia, u"sheet-10-as-saara"_s);
    pia.app().endShowAs();
    pia.settle();
}

/// Somebody else has their cursor in the words that are open, and has selected some.
void somebodyElseWrites(Album& album, Cast& cast)
{
    Visit& pia = cast.pia;
    app::MeetingTable* table = pia.app().table();
    must(reach(*table, u"hypotheses"_s), "the board");
    const QString field = u"sentence"_s;
    const QString key = table->pen()->addHypothesis(table->meetingCircle(),
        u"Voisiko olla niin, että kun puhelin soi, kaikki hiljenevät, ja silloin kukaan ei tule kysyneeksi?"_s);
    const auto id = *casework::RecordId::fromText(key);
    app::CaseRoom& hers = cast.saara.app().guest()->pen()->room();
    must(cast.saara.waitFor([&] { return hers.view().head(id).has_value(); }), "the thought at the guest's");
    pia.settle();
    tapped(pia, u"Muuta hypoteesia"_s);
    const auto place = [&](int index) { return casework::placeInText(hers.view(), id, field, index); };
    hers.cursors().point({id, field, place(63), place(27)});
    must(pia.waitFor([&] { return !table->pen()->room().cursors().in(id, field).empty(); }), "the other's cursor");
    pia.settle();
    album.shoot(pia, u"words-somebody-else"_s);
    hers.cursors().lift(id, field);
    pia.press(Qt::Key_Escape);
    must(table->pen()->remove(key), "the thought taken back");
}

void tablesDialogs(Album& album, Cast& cast)
{
    Visit& pia = cast.pia;
    app::MeetingTable* table = pia.app().table();
    must(letIn(pia, cast.saara, u"saara"_s) && letIn(pia, cast.supervisor, u"supervisor"_s), "the guests");
    pia.settle();
    shootOpened(album, pia, u"Lisää"_s, u"dialog-01-menu"_s);
    tapped(pia, u"Lisää"_s);
    shootOpened(album, pia, u"Ota huomioon vain"_s, u"dialog-02-counting"_s);
    tapped(pia, u"Kutsu ja päästä sisään"_s);
    shootOpened(album, pia, u"Poista kokouksesta"_s, u"dialog-03-removal"_s);
    pia.press(Qt::Key_Escape);
    somebodyElseWrites(album, cast);
    must(reach(*table, u"childs-voice"_s), "the child's words");
    pia.settle();
    shootOpened(album, pia, u"Omin sanoin"_s, u"dialog-04-own-words"_s);
    tapped(pia, u"Kirjaa lause"_s);
    album.shoot(pia, u"sentence-1"_s);
    must(pia.type(u"Yksi lause"_s, u"Mä tykkään kun on hiljaista."_s) && pia.tap(u"Sanoja: Saara"_s), "a sentence");
    pia.settle();
    album.shoot(pia, u"sentence-2"_s);
    tapped(pia, u"Sulje kenttä"_s);
    Q_EMIT table->needsReason();
    pia.settle();
    album.shoot(pia, u"dialog-05-skip"_s);
    pia.press(Qt::Key_Escape);
    table->setOwnView(true);
    pia.settle();
    album.shoot(pia, u"dialog-06-own-view"_s);
    table->setOwnView(false);
}

/// The network goes in the middle of the meeting; people write on.
void offline(Album& album, Cast& cast)
{
    app::MeetingTable* table = cast.pia.app().table();
    must(reach(*table, u"hypotheses"_s), "the board");
    app::GuestDesk* guest = cast.saara.app().guest();
    must(cast.saara.waitFor([&] { return guest->phaseView() == "hypotheses"_L1; }), "the guest's board");
    cast.relay.stop();
    must(cast.pia.waitFor([&] { return !table->online(); }), "the loss of the network");
    must(cast.saara.waitFor([&] { return !guest->online(); }), "the guest's loss of the network");
    table->pen()->addHypothesis(
        table->meetingCircle(), u"Voisiko olla niin, että kaikki odottavat, että joku muu kysyisi?"_s);
    guest->say(u"Mä toivon että joku kysyis ensin."_s, {});
    cast.pia.settle();
    album.shoot(cast.pia, u"offline-1-table"_s);
    cast.saara.settle();
    album.shoot(cast.saara, u"offline-2-guest"_s);
    tapped(cast.pia, u"Kutsu ja päästä sisään"_s);
    album.shoot(cast.pia, u"offline-3-door"_s);
    cast.pia.press(Qt::Key_Escape);
}

/// Nobody has left anything open that everybody here may see.
void nothingOpen(Album& album, Cast& cast)
{
    app::MeetingTable* table = cast.pia.app().table();
    must(reach(*table, u"feedback"_s), "the closing checks");
    must(table->mustCount() == 0, "nothing open");
    cast.pia.settle();
    album.shoot(cast.pia, u"closing-0-nothing-open"_s);
    must(table->next(), "the last phase");
    cast.pia.settle();
    shootOpened(album, cast.pia, u"Päätä kokous"_s, u"closing-0-end"_s);
}

void closing(Album& album, Cast& cast)
{
    Visit& pia = cast.pia;
    app::MeetingTable* table = pia.app().table();
    const QString circle = table->meetingCircle();
    const QString thought = table->shownLists()->hypotheses()->value(0, u"key"_s).toString();
    table->pen()->addQuestion(circle, u"Kuka kysyisi ensin?"_s, thought, {}, {}, {});
    table->pen()->addStep(circle, u"Käydään koiralenkillä"_s, {});
    for (const auto& [phase, verb] :
        {std::pair(u"hypotheses"_s, u"Muuta hypoteesia"_s), std::pair(u"circular-interview"_s, u"Muuta kysymystä"_s),
            std::pair(u"next-steps"_s, u"Muuta askelta"_s)}) {
        must(reach(*table, phase), "the phase");
        pia.settle();
        album.shoot(pia, u"words-card-"_s + phase);
        shootOpened(album, pia, verb, u"words-"_s + phase);
        if (phase == "circular-interview"_L1)
            shootOpened(album, pia, u"Mitä vastattiin"_s, u"words-answer"_s);
    }
    // Once somebody has said how it sounds to them, a thought keeps its words.
    must(table->pen()->set(thought, {{u"familyWording"_s, u"Ehkä kukaan ei kysy, kun kaikki odottavat?"_s}})
            && table->pen()->react(circle, thought, u"hit"_s),
        "an answered thought");
    must(reach(*table, u"hypotheses"_s), "the phase");
    pia.settle();
    shootOpened(album, pia, u"Muuta hypoteesia"_s, u"words-answered"_s);
    must(reach(*table, u"feedback"_s), "the closing checks");
    pia.settle();
    album.shoot(pia, u"closing-1"_s);
    shootOpened(album, pia, u"Sano kuka ja milloin"_s, u"closing-2-mend-question"_s);
    shootOpened(album, pia, u"Täydennä askel"_s, u"closing-3-mend-step"_s);
    table->setOwnView(true);
    pia.settle();
    must(pia.reached(u"Poista"_s), "what is to be deleted");
    shootOpened(album, pia, u"Poista"_s, u"closing-4-delete"_s);
    table->setOwnView(false);
    must(table->next(), "the last phase");
    pia.settle();
    shootOpened(album, pia, u"Päätä kokous"_s, u"closing-5-end"_s);
    must(table->end(), "the end");
    pia.app().leaveTable();
    QCoreApplication::processEvents();
    pia.settle();
}

void memos(Album& album, Cast& cast)
{
    Visit& pia = cast.pia;
    tapped(pia, u"Kokoukset"_s);
    tapped(pia, u"Muistiot"_s);
    album.shoot(pia, u"memo-1-choice"_s);
    tapped(pia, u"Lukijat"_s);
    album.shoot(pia, u"memo-2-read"_s);
    tapped(pia, u"Tallenna PDF:nä"_s);
    album.shoot(pia, u"memo-3-where"_s);
    pia.press(Qt::Key_Escape);
    pia.app().memos()->save(QUrl::fromLocalFile(u"/nowhere/muistio.pdf"_s));
    pia.settle();
    album.shoot(pia, u"memo-4-failed"_s);
    pia.press(Qt::Key_Escape);
    pia.app().openReview();
    pia.settle();
    album.shoot(pia, u"review-0-reason"_s);
    pia.app().review()->begin(u"Työntekijä pyysi minua lukemaan"_s);
    pia.settle();
    tapped(pia, u"Kommentoi tätä"_s);
    album.shoot(pia, u"memo-5-comment"_s);
}

} // namespace

void playDialogs(Album& album, const QString& folder)
{
    Cast cast(folder);
    must(cast.pia.makeProfile(u"Pia Lehtovaara"_s) && cast.pia.openPracticeCase(), "the practice case");
    childsSheets(album, cast.pia);
    must(cast.pia.openTable(), "the meeting's table");
    app::MeetingTable* table = cast.pia.app().table();
    must(cast.pia.waitFor([&] { return table->online() && table->waitingChanges() == 0; }), "the connection");
    must(table->begin(), "the beginning");
    tablesDialogs(album, cast);
    nothingOpen(album, cast);
    offline(album, cast);
    closing(album, cast);
    memos(album, cast);
}

} // namespace kudelma::test
