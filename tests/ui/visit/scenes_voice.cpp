// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/voice/instrument_page.h"
#include "ui/visit/scenes.h"

using namespace Qt::StringLiterals;

namespace kudelma::test {

namespace {

/// What Aino is said to have told on each page.
void fillPage(Visit& pia, const QString& instrument, const QStringList& words)
{
    app::CaseDesk& desk = *pia.app().desk();
    app::InstrumentPage page;
    page.setPen(desk.pen());
    page.setInstrument(instrument);
    page.setPerson(desk.lists()->persons()->rows().front().key);
    const QString circle = desk.lists()->audiences()->rows().front().key;
    for (int i = 0; i < words.size(); ++i) {
        QVariantMap fields = page.fieldsOf(page.zones()->rows()[std::size_t(i % page.zones()->count())].key);
        if (i == 0)
            fields[u"saidOn"_s] = u"2026-03-02"_s;
        desk.pen()->addVoice(circle, page.person(), words[i], fields);
    }
    pia.settle();
}

/// Who and what is near Aino, in her words.
void fillRings(Visit& pia)
{
    app::CaseDesk& desk = *pia.app().desk();
    app::InstrumentPage page;
    page.setPen(desk.pen());
    page.setInstrument(u"lahella-ja-kaukana"_s);
    page.setPerson(desk.lists()->persons()->rows().front().key);
    const QString circle = desk.lists()->audiences()->rows().front().key;
    const std::pair<int, QStringList> rings[]{{0, {u"äiti"_s, u"Rekku"_s, u"mummi"_s}},
        {1, {u"Leevi"_s, u"koulun terkkari"_s, u"mummola"_s, u"Venla"_s}}, {2, {u"isä"_s, u"koulu"_s}}};
    for (const auto& [ring, words] : rings) {
        for (const QString& word : words)
            desk.pen()->addVoice(
                circle, page.person(), word, page.fieldsOf(page.zones()->rows()[std::size_t(ring)].key));
    }
    pia.settle();
}

void chooseChild(Visit& pia, const QString& field)
{
    must(pia.tap(field), "the choice of a child");
    pia.press(Qt::Key_Down);
    pia.press(Qt::Key_Return);
    pia.settle();
}

} // namespace

/// Own words on a child's page: writing them down, taking them back, the pages for children.
void playVoice(Album& album, const QString& folder)
{
    Visit pia(folder + u"/pia"_s);
    must(pia.makeProfile(u"Pia Lehtovaara"_s) && pia.openPracticeCase(), "the practice case");
    pia.settle();
    must(pia.tap(u"Omin sanoin"_s), "the tab");
    pia.settle();
    album.shoot(pia, u"voice-01-list"_s);
    must(pia.tap(u"Omin sanoin"_s), "the verb on the page");
    must(pia.type(u"Sanat"_s, u"Mä tykkään kun on hiljaista."_s), "the words");
    chooseChild(pia, u"Kenen sanat"_s);
    must(pia.tap(u"Nämä ihmiset"_s), "the faces");
    pia.settle();
    album.shoot(pia, u"voice-02-sheet"_s);
    must(pia.tap(u"Miten se sanottiin"_s), "what else can be told");
    pia.settle();
    album.shoot(pia, u"voice-03-more"_s);
    must(pia.tap(u"Tämä kertoo väkivallasta"_s), "the mark of harm");
    must(pia.named(u"Sanat"_s) != nullptr, "the words");
    pia.named(u"Sanat"_s)->forceActiveFocus(Qt::TabFocusReason);
    pia.settle();
    album.shoot(pia, u"voice-04-stop"_s);
    pia.press(Qt::Key_Escape);
    pia.settle();

    must(pia.tap(u"Sivut lapsen sanoille"_s), "the pages");
    pia.settle();
    album.shoot(pia, u"voice-05-pages"_s);
    must(pia.tap(u"Kolme taloa"_s), "three houses");
    pia.settle();
    for (const auto& [day, value] : {std::pair(u"2026-03-02"_s, 3), std::pair(u"2026-05-11"_s, 5),
             std::pair(u"2026-09-01"_s, 4), std::pair(u"2026-10-07"_s, 7)})
        pia.app().desk()->pen()->add(u"scales"_s, pia.app().desk()->lists()->audiences()->rows().front().key,
            {{u"person"_s, pia.app().desk()->lists()->persons()->rows().front().key}, {u"value"_s, value},
                {u"askedOn"_s, day}, {u"askedBy"_s, u"Pia Lehtovaara"_s}});
    fillPage(pia, u"kolme-taloa"_s,
        {u"Koulu."_s, u"Kun puhelin soi illalla."_s, u"Että Leevi tulis kotiin."_s, u"Rekku nukkuu mun sängyssä."_s});
    chooseChild(pia, u"Kenen sivu"_s);
    album.shoot(pia, u"voice-06-houses"_s);
    must(pia.tap(u"Takaisin omiin sanoihin"_s), "back");
    pia.settle();
    must(pia.tap(u"Sivut lapsen sanoille"_s) && pia.tap(u"Lähellä ja kaukana"_s), "the rings");
    pia.settle();
    fillRings(pia);
    chooseChild(pia, u"Kenen sivu"_s);
    album.shoot(pia, u"voice-08-rings"_s);
    must(pia.tap(u"Laita joku tai jotakin tähän: Lähellä"_s) || pia.tap(u"Laita tähän: Lähellä"_s), "a ring");
    pia.settle();
    album.shoot(pia, u"voice-08-rings-put"_s);
    pia.press(Qt::Key_Escape);
    pia.settle();
    must(pia.tap(u"mummi"_s), "a thing on a ring");
    pia.settle();
    album.shoot(pia, u"voice-08-rings-move"_s);
    pia.press(Qt::Key_Escape);
    pia.settle();
    must(pia.tap(u"Takaisin omiin sanoihin"_s), "back");
    pia.settle();
    for (const auto& [key, name] : {std::pair(u"siivet-ja-taikasauva"_s, u"Siivet ja taikasauva"_s),
             std::pair(u"turvatalo"_s, u"Turvatalo"_s), std::pair(u"aikajana"_s, u"Aikajana"_s)}) {
        must(pia.tap(u"Sivut lapsen sanoille"_s) && pia.tap(name), "a page");
        chooseChild(pia, u"Kenen sivu"_s);
        album.shoot(pia, u"voice-07-"_s + key);
        must(pia.tap(u"Takaisin omiin sanoihin"_s), "back");
        pia.settle();
    }

    must(pia.tap(u"Sivut lapsen sanoille"_s) && pia.tap(u"Asteikolla"_s), "another page");
    chooseChild(pia, u"Kuka vastaa"_s);
    album.shoot(pia, u"voice-07-asteikolla"_s);
    must(pia.tap(u"Takaisin omiin sanoihin"_s), "back");
    pia.settle();
    must(pia.tap(u"Sivut lapsen sanoille"_s) && pia.tap(u"Kirjeet"_s), "the letters");
    pia.settle();
    album.shoot(pia, u"voice-07-kirjeet"_s);
    must(pia.tap(u"Lapsi kirjoitti"_s), "a letter from the child");
    pia.settle();
    album.shoot(pia, u"voice-07-lapsi-kirjoitti"_s);
    pia.press(Qt::Key_Escape);
    must(pia.tap(u"Takaisin omiin sanoihin"_s), "back");
    pia.settle();

    app::CaseDesk& desk = *pia.app().desk();
    const QString voice = desk.lists()->voices()->rows().front().key;
    const QString circle = desk.lists()->voices()->value(0, u"circle"_s).toString();
    desk.pen()->addHypothesis(circle, u"Voisiko olla niin, että sukat ovat Ainon tapa olla valmiina?"_s,
        {{u"evidenceFor"_s, QStringList{voice}}});
    desk.pen()->set(voice, {{u"withdrawn"_s, true}});
    pia.settle();
    album.shoot(pia, u"voice-08-taken-back"_s);
    must(pia.tap(u"Katso"_s), "what leans on them");
    pia.settle();
    album.shoot(pia, u"voice-09-leaning"_s);
}

} // namespace kudelma::test
