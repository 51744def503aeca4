<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
<context>
    <name>AudienceChooser</name>
    <message>
        <source>Who may see this?</source>
        <translation>Kuka saa nähdä tämän?</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Vain minä</translation>
    </message>
    <message>
        <source>Everybody at the meeting</source>
        <translation>Kaikki kokouksessa</translation>
    </message>
</context>
<context>
    <name>ChatMessage</name>
    <message>
        <source>I</source>
        <extracomment>Over one&apos;s own written message, before the time of day.</extracomment>
        <translation>Minä</translation>
    </message>
    <message>
        <source>I wrote: %1</source>
        <extracomment>Screen reader: a written message. %1 is who wrote it, %2 the words.</extracomment>
        <translation>Kirjoitin: %1</translation>
    </message>
    <message>
        <source>%1 wrote: %2</source>
        <translation>%1 kirjoitti: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Over a written message. %1 is who wrote it, %2 at what time.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Read it out</source>
        <extracomment>Button on a written message: shows it large, to be read to everybody exactly as it was written.</extracomment>
        <translation>Lue ääneen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ota takaisin</translation>
    </message>
</context>
<context>
    <name>ChatPlaces</name>
    <message>
        <source>Who may see this?</source>
        <translation>Kuka saa nähdä tämän?</translation>
    </message>
    <message>
        <source>Everybody at the meeting</source>
        <translation>Kaikki kokouksessa</translation>
    </message>
    <message>
        <source>The one who leads</source>
        <extracomment>Whom a written message is for, where the one who leads the meeting is among the fewest.</extracomment>
        <translation>Kokouksen vetäjä</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>What would you like to say?</source>
        <translation>Mitä haluaisit sanoa?</translation>
    </message>
    <message>
        <source>You can write instead of speaking.</source>
        <translation>Voit kirjoittaa puhumisen sijaan.</translation>
    </message>
    <message>
        <source>What you write is kept among the own words of this meeting, for those whom you chose and nobody else. You can take it back as long as this page is open; after that, ask a worker.</source>
        <translation>Kirjoittamasi jää tämän kokouksen omiin sanoihin, vain niille, jotka valitsit. Voit perua sen niin kauan kuin tämä sivu on auki. Sen jälkeen pyydä työntekijää.</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Sano se</translation>
    </message>
    <message>
        <source>Take these words back?</source>
        <translation>Perutaanko nämä sanat?</translation>
    </message>
    <message>
        <source>They are not shown any more, to anybody. What you say is yours.</source>
        <translation>Niitä ei enää näytetä kenellekään. Sanasi ovat sinun.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
</context>
<context>
    <name>DeckCard</name>
    <message>
        <source>Asked</source>
        <extracomment>On a question of the deck: it has been asked, today.</extracomment>
        <translation>Kysytty</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Kysytty: %1</translation>
    </message>
    <message>
        <source>To be asked</source>
        <extracomment>On a question of the deck: it is kept among the questions to ask.</extracomment>
        <translation>Kysyttävä</translation>
    </message>
    <message>
        <source>To be asked: %1</source>
        <translation>Kysyttävä: %1</translation>
    </message>
    <message>
        <source>waits for asking</source>
        <translation>odottaa kysymistä</translation>
    </message>
</context>
<context>
    <name>DeckSheet</name>
    <message>
        <source>Question deck</source>
        <translation>Kysymyspakka</translation>
    </message>
    <message>
        <source>Which of these would explore the thought?</source>
        <translation>Mikä näistä tutkisi hypoteesia?</translation>
    </message>
    <message>
        <source>Look for a question</source>
        <translation>Etsi kysymystä</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Kysymystyyppi</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Kaikki tyypit</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Keitä se koskee</translation>
    </message>
    <message>
        <source>The first two have their names in the questions.</source>
        <translation>Kahden ensimmäisen nimet tulevat kysymyksiin.</translation>
    </message>
    <message>
        <source>Who may see what is kept?</source>
        <translation>Kuka saa nähdä tallennetun?</translation>
    </message>
    <message>
        <source>No such question here</source>
        <translation>Tällaista kysymystä ei ole</translation>
    </message>
    <message>
        <source>Try another word, or write your own.</source>
        <translation>Kokeile toista sanaa tai kirjoita oma.</translation>
    </message>
    <message>
        <source>There are more. Choose a kind, or write a word of the question.</source>
        <translation>Kysymyksiä on lisää. Valitse tyyppi tai kirjoita jokin kysymyksen sana.</translation>
    </message>
    <message>
        <source>Write a question of my own</source>
        <translation>Kirjoita oma kysymys</translation>
    </message>
    <message>
        <source>Also questions that steer</source>
        <translation>Myös suuntaavat kysymykset</translation>
    </message>
    <message>
        <source>only me</source>
        <translation>vain minä</translation>
    </message>
    <message>
        <source>Choose who may see what is kept</source>
        <extracomment>Over the questions of the deck: who sees those that are kept; %1 is a list of names.</extracomment>
        <translation>Valitse, kuka saa nähdä tallennetun</translation>
    </message>
    <message>
        <source>Kept for: %1</source>
        <translation>Tallennetun näkevät: %1</translation>
    </message>
</context>
<context>
    <name>DrawingBoard</name>
    <message>
        <source>Black</source>
        <extracomment>Spoken name of a crayon.</extracomment>
        <translation>Musta</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Punainen</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranssi</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Keltainen</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vihreä</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Sininen</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violetti</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Ruskea</translation>
    </message>
    <message>
        <source>Paper to draw on</source>
        <translation>Paperi, jolle piirretään</translation>
    </message>
    <message>
        <source>A sticker that was put is moved by the arrow keys.</source>
        <translation>Laitettua tarraa siirretään nuolinäppäimillä.</translation>
    </message>
    <message>
        <source>Take back the last line</source>
        <translation>Peru viimeinen viiva</translation>
    </message>
    <message>
        <source>Draw it again</source>
        <translation>Piirrä se takaisin</translation>
    </message>
    <message>
        <source>An empty paper</source>
        <translation>Tyhjä paperi</translation>
    </message>
    <message>
        <source>Stickers</source>
        <extracomment>Above small pictures that can be put into a drawing.</extracomment>
        <translation>Tarrat</translation>
    </message>
    <message>
        <source>Sticker: %1</source>
        <extracomment>Puts a small picture into a drawing. %1 is what is in it.</extracomment>
        <translation>Tarra: %1</translation>
    </message>
    <message>
        <source>An empty paper?</source>
        <translation>Tyhjä paperi?</translation>
    </message>
    <message>
        <source>The drawing goes away. This cannot be taken back.</source>
        <translation>Piirros häviää. Tätä ei voi perua.</translation>
    </message>
    <message>
        <source>Empty paper</source>
        <translation>Tyhjennä paperi</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Jätä</translation>
    </message>
</context>
<context>
    <name>DrawingCard</name>
    <message>
        <source>A drawing</source>
        <translation>Piirros</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the name of a drawing, %2 whose it is.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The picture is not on this device yet. It comes when the one who added it, and this device, are connected.</source>
        <translation>Kuva ei ole vielä tällä laitteella. Se tulee, kun kuvan lisääjällä ja tällä laitteella on yhteys.</translation>
    </message>
    <message>
        <source>This is no picture that can be shown.</source>
        <translation>Tätä ei voi näyttää kuvana.</translation>
    </message>
    <message>
        <source>The picture is on its way…</source>
        <translation>Kuva on tulossa…</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <extracomment>%1 is the name of a drawing.</extracomment>
        <translation>Poista: %1</translation>
    </message>
    <message>
        <source>Somebody in the family</source>
        <translation>Joku perheestä</translation>
    </message>
</context>
<context>
    <name>DrawingSheet</name>
    <message>
        <source>A drawing</source>
        <translation>Piirros</translation>
    </message>
    <message>
        <source>Who drew it</source>
        <translation>Kenen piirros</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Mikä sen nimi on?</translation>
    </message>
    <message>
        <source>What does its maker say of it?</source>
        <translation>Mitä piirtäjä itse kertoo siitä?</translation>
    </message>
    <message>
        <source>What is in the picture, for who cannot see it?</source>
        <translation>Mitä kuvassa on, sille joka ei näe sitä?</translation>
    </message>
    <message>
        <source>Being made ready…</source>
        <translation>Valmistellaan…</translation>
    </message>
    <message>
        <source>Keep this drawing</source>
        <translation>Talleta piirros</translation>
    </message>
    <message>
        <source>Of a photo, only what is seen in it is kept: where and when it was taken is left out.</source>
        <translation>Valokuvasta talletetaan vain se, mitä siinä näkyy: kuvauspaikka ja -aika jätetään pois.</translation>
    </message>
</context>
<context>
    <name>Ecomap</name>
    <message>
        <source>Workers in this family&apos;s week: %1</source>
        <extracomment>Over the ecomap; %1 is a number.</extracomment>
        <translation>Työntekijöitä tämän perheen viikossa: %1</translation>
    </message>
    <message>
        <source>Nothing is on the map yet</source>
        <translation>Verkostokartta on vielä tyhjä</translation>
    </message>
    <message>
        <source>Who and what is around this family? What gives strength, and what takes it?</source>
        <translation>Keitä ja mitä tämän perheen ympärillä on? Mikä antaa voimia, mikä vie niitä?</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>As a map</source>
        <translation>Karttana</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Sanoin</translation>
    </message>
    <message>
        <source>Add somebody or something</source>
        <translation>Lisää joku tai jotakin</translation>
    </message>
</context>
<context>
    <name>EcomapLegend</name>
    <message>
        <source>What the lines mean</source>
        <extracomment>Spoken name of the explanations under the ecomap.</extracomment>
        <translation>Mitä viivat tarkoittavat</translation>
    </message>
</context>
<context>
    <name>EcomapLineSheet</name>
    <message>
        <source>How is it?</source>
        <translation>Millaista se on?</translation>
    </message>
    <message>
        <source>It supports</source>
        <translation>Tukee</translation>
    </message>
    <message>
        <source>It strains</source>
        <translation>Kuormittaa</translation>
    </message>
    <message>
        <source>It supports and strains</source>
        <translation>Tukee ja kuormittaa</translation>
    </message>
    <message>
        <source>The tie is thin</source>
        <translation>Yhteys on ohut</translation>
    </message>
    <message>
        <source>It is missing</source>
        <translation>Puuttuu</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>Kuinka vahva</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>heikko</translation>
    </message>
    <message>
        <source>middling</source>
        <translation>keskivahva</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>vahva</translation>
    </message>
    <message>
        <source>Which way does it flow?</source>
        <translation>Kumpaan suuntaan voima kulkee?</translation>
    </message>
    <message>
        <source>Nobody can say</source>
        <translation>Ei osata sanoa</translation>
    </message>
    <message>
        <source>It gives to the family</source>
        <translation>Antaa perheelle</translation>
    </message>
    <message>
        <source>It takes from the family</source>
        <translation>Vie perheeltä</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Molempiin suuntiin</translation>
    </message>
    <message>
        <source>Where is it going?</source>
        <translation>Mihin suuntaan tämä on menossa?</translation>
    </message>
    <message>
        <source>It stays as it is</source>
        <translation>Pysyy ennallaan</translation>
    </message>
    <message>
        <source>It grows stronger</source>
        <translation>Vahvistuu</translation>
    </message>
    <message>
        <source>It grows weaker</source>
        <translation>Heikkenee</translation>
    </message>
    <message>
        <source>It has ended</source>
        <translation>On päättynyt</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>Kuka näin sanoo?</translation>
    </message>
    <message>
        <source>Others may see it otherwise, and have a line of their own.</source>
        <translation>Muut voivat nähdä toisin ja saada oman viivansa.</translation>
    </message>
    <message>
        <source>Draw the line</source>
        <translation>Piirrä viiva</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
</context>
<context>
    <name>EcomapMap</name>
    <message>
        <source>Ecomap</source>
        <translation>Verkostokartta</translation>
    </message>
    <message>
        <source>workers: %1</source>
        <extracomment>Spoken of a circle of the ecomap: how many of its workers are in the family&apos;s week.</extracomment>
        <translation>työntekijöitä %1</translation>
    </message>
</context>
<context>
    <name>EcomapSpokeSheet</name>
    <message>
        <source>How is it?</source>
        <translation>Millaista se on?</translation>
    </message>
    <message>
        <source>said by %1</source>
        <extracomment>Who said how it is between the home and a circle of the ecomap.</extracomment>
        <translation>kertoi %1</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>Muuta tätä</translation>
    </message>
    <message>
        <source>Somebody sees it otherwise</source>
        <translation>Joku näkee sen toisin</translation>
    </message>
    <message>
        <source>Say how it is</source>
        <translation>Kerro, millaista se on</translation>
    </message>
    <message>
        <source>Change the circle</source>
        <translation>Muuta ympyrää</translation>
    </message>
</context>
<context>
    <name>EcomapSystemSheet</name>
    <message>
        <source>Who or what is around the family?</source>
        <translation>Kuka tai mikä on perheen ympärillä?</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Mikä sen nimi on?</translation>
    </message>
    <message>
        <source>school, football, grandmother&apos;s village…</source>
        <translation>koulu, jalkapallo, mummon kylä…</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Mikä se on?</translation>
    </message>
    <message>
        <source>How many of its workers are in the family&apos;s week?</source>
        <translation>Kuinka monta sen työntekijää on perheen viikossa?</translation>
    </message>
    <message>
        <source>Put it on the map</source>
        <translation>Vie kartalle</translation>
    </message>
    <message>
        <source>Change the circle</source>
        <translation>Muuta ympyrää</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>It goes for everybody who sees it, with the lines to it. You can undo it.</source>
        <translation>Se poistuu kaikilta, jotka näkevät sen, ja samalla siihen piirretyt viivat. Voit kumota poiston.</translation>
    </message>
</context>
<context>
    <name>EcomapWords</name>
    <message>
        <source>workers in a week: %1</source>
        <translation>työntekijöitä viikossa %1</translation>
    </message>
    <message>
        <source>%1 (said by %2)</source>
        <extracomment>On the ecomap: how a line is, and who said so.</extracomment>
        <translation>%1 (kertoi %2)</translation>
    </message>
    <message>
        <source>How is it?</source>
        <translation>Millaista se on?</translation>
    </message>
    <message>
        <source>How is it with %1?</source>
        <translation>Millaista se on: %1?</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>Muuta tätä</translation>
    </message>
    <message>
        <source>Change the circle</source>
        <translation>Muuta ympyrää</translation>
    </message>
</context>
<context>
    <name>EventSheet</name>
    <message>
        <source>What has happened</source>
        <translation>Mitä on tapahtunut</translation>
    </message>
    <message>
        <source>Good and hard things, each as closely as the day is known.</source>
        <translation>Hyviä ja vaikeita asioita, kukin niin tarkasti kuin päivä tiedetään.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Mitä tapahtui?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Milloin?</translation>
    </message>
    <message>
        <source>2012 or 19.6.2012</source>
        <extracomment>Form of a date that may be only a year.</extracomment>
        <translation>2012 tai 19.6.2012</translation>
    </message>
    <message>
        <source>Write a year, or a day as 19.6.2012.</source>
        <translation>Kirjoita vuosi tai päivä muodossa 19.6.2012.</translation>
    </message>
    <message>
        <source>Who was in it?</source>
        <translation>Ketkä olivat mukana?</translation>
    </message>
    <message>
        <source>Who has told it?</source>
        <translation>Kuka on kertonut sen?</translation>
    </message>
    <message>
        <source>Put it on the timeline</source>
        <translation>Lisää aikajanalle</translation>
    </message>
    <message>
        <source>Change what has happened</source>
        <translation>Muuta tapahtunutta</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
</context>
<context>
    <name>FactorCard</name>
    <message>
        <source>Change this</source>
        <translation>Muuta tätä</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Muuta: %1</translation>
    </message>
    <message>
        <source>Concerns: %1</source>
        <extracomment>Under a danger or what protects: %1 is a list of names.</extracomment>
        <translation>Koskee: %1</translation>
    </message>
    <message>
        <source>How we know: %1</source>
        <extracomment>Under a danger or what protects: %1 is who says so, or how it is known.</extracomment>
        <translation>Mistä tiedämme: %1</translation>
    </message>
    <message>
        <source>must happen today</source>
        <translation>tehtävä tänään</translation>
    </message>
    <message>
        <source>we keep an eye on it</source>
        <translation>seuraamme tätä</translation>
    </message>
</context>
<context>
    <name>FactorSheet</name>
    <message>
        <source>Risk or protection</source>
        <translation>Riski tai suoja</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>Muuta tätä</translation>
    </message>
    <message>
        <source>Say plainly what is dangerous for the child, and what is good already.</source>
        <translation>Sano suoraan, mikä on lapselle vaarallista ja mikä on jo hyvin.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Mikä se on?</translation>
    </message>
    <message>
        <source>Worry or danger</source>
        <translation>Huoli tai vaara</translation>
    </message>
    <message>
        <source>Safety that is already there</source>
        <translation>Turva, joka on jo olemassa</translation>
    </message>
    <message>
        <source>What protects</source>
        <translation>Mikä suojaa</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Mitä tarvitaan</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>Selkein sanoin</translation>
    </message>
    <message>
        <source>Whom does it concern?</source>
        <translation>Ketä se koskee?</translation>
    </message>
    <message>
        <source>How soon?</source>
        <translation>Kuinka pian?</translation>
    </message>
    <message>
        <source>Something must happen today</source>
        <translation>Jotain on tehtävä tänään</translation>
    </message>
    <message>
        <source>We keep an eye on it</source>
        <translation>Seuraamme tätä</translation>
    </message>
    <message>
        <source>It is not urgent</source>
        <translation>Tällä ei ole kiire</translation>
    </message>
    <message>
        <source>Who says so, or how do we know?</source>
        <translation>Kuka niin sanoo, tai mistä tiedämme?</translation>
    </message>
    <message>
        <source>Put it on the board</source>
        <translation>Vie taululle</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
</context>
<context>
    <name>HypothesisCard</name>
    <message>
        <source>about us workers</source>
        <extracomment>On a hypothesis: the workers themselves are part of it.</extracomment>
        <translation>meistä työntekijöistä</translation>
    </message>
    <message>
        <source>Change this thought</source>
        <translation>Muuta hypoteesia</translation>
    </message>
    <message>
        <source>+ %1</source>
        <extracomment>On a hypothesis: what speaks for it.</extracomment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>– %1</source>
        <extracomment>On a hypothesis: what speaks against it.</extracomment>
        <translation>– %1</translation>
    </message>
    <message>
        <source>What we learned: %1</source>
        <translation>Mitä opimme: %1</translation>
    </message>
    <message>
        <source>Which question would explore this?</source>
        <translation>Mikä kysymys tutkisi tätä?</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Kysymys: %1</translation>
    </message>
    <message>
        <source>Question: %1 (%2, %3)</source>
        <translation>Kysymys: %1 (%2, %3)</translation>
    </message>
    <message>
        <source>version %1</source>
        <extracomment>On a hypothesis: how often it has found new words; %1 is 2 or more.</extracomment>
        <translation>%1. versio</translation>
    </message>
    <message>
        <source>What good it tries to do</source>
        <translation>Mitä hyvää sillä yritetään</translation>
    </message>
    <message>
        <source>In the child&apos;s day</source>
        <translation>Lapsen arjessa</translation>
    </message>
    <message>
        <source>If it were so</source>
        <translation>Jos olisi niin</translation>
    </message>
    <message>
        <source>If not</source>
        <translation>Jos ei olisi</translation>
    </message>
    <message>
        <source>What else it could be</source>
        <translation>Mitä muuta se voisi olla</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Over the words that a hypothesis had before.</extracomment>
        <translation>Aiemmin</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Etsi kysymys</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who says how a hypothesis sounds to them: a name, and &quot;resonates&quot; or the like.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Thought of by %1</source>
        <extracomment>%1 is a list of names: whose thought a hypothesis is.</extracomment>
        <translation>Ajatuksen esitti %1</translation>
    </message>
    <message>
        <source>Keep this sketch</source>
        <extracomment>On a sketch: without this it goes when the meeting ends.</extracomment>
        <translation>Säilytä luonnos</translation>
    </message>
    <message>
        <source>must happen today</source>
        <translation>tehtävä tänään</translation>
    </message>
    <message>
        <source>we keep an eye on it</source>
        <translation>seuraamme tätä</translation>
    </message>
</context>
<context>
    <name>HypothesisSheet</name>
    <message>
        <source>A thought to explore</source>
        <translation>Hypoteesi tutkittavaksi</translation>
    </message>
    <message>
        <source>Could it be that…</source>
        <extracomment>The stem of every hypothesis.</extracomment>
        <translation>Voisiko olla niin, että…</translation>
    </message>
    <message>
        <source>At least two people, and what each does to the other. Nobody is to blame.</source>
        <translation>Ainakin kaksi ihmistä ja se, miten kumpikin vaikuttaa toiseen. Kukaan ei ole syyllinen.</translation>
    </message>
    <message>
        <source>What good is this trying to do?</source>
        <translation>Mitä hyvää tämä yrittää saada aikaan?</translation>
    </message>
    <message>
        <source>What does it mean in the child&apos;s day?</source>
        <translation>Mitä se merkitsee lapsen arjessa?</translation>
    </message>
    <message>
        <source>We workers are part of it</source>
        <translation>Me työntekijät olemme osa tätä</translation>
    </message>
    <message>
        <source>Put it on the board</source>
        <translation>Vie hypoteesitaululle</translation>
    </message>
    <message>
        <source>A pattern is between people: with two in it, it goes on the board. Until then it is a sketch.</source>
        <translation>Kuvio on ihmisten välillä: kun siinä on kaksi, se menee taululle. Siihen asti se on luonnos.</translation>
    </message>
    <message>
        <source>Whose thought is it?</source>
        <translation>Kenen ajatus se on?</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Minun</translation>
    </message>
    <message>
        <source>The family&apos;s own thoughts weigh as much as the team&apos;s.</source>
        <translation>Perheen omat ajatukset painavat yhtä paljon kuin tiimin.</translation>
    </message>
    <message>
        <source>Keep it as a sketch</source>
        <translation>Tallenna luonnoksena</translation>
    </message>
</context>
<context>
    <name>LoopView</name>
    <message>
        <source>The loop</source>
        <extracomment>Screen reader: the turns of a circular hypothesis.</extracomment>
        <translation>Kehä</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Screen reader, one turn of a circular hypothesis. %1 is its number, %2 who, %3 what they do or feel.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>And so it begins again.</source>
        <extracomment>Screen reader: after the last turn of a circular hypothesis.</extracomment>
        <translation>Ja niin se alkaa alusta.</translation>
    </message>
</context>
<context>
    <name>PartyPicker</name>
    <message>
        <source>Who is in it</source>
        <translation>Keitä siinä on</translation>
    </message>
    <message>
        <source>Add a person, or a school or service</source>
        <translation>Lisää ihminen, koulu tai palvelu</translation>
    </message>
</context>
<context>
    <name>PictureSource</name>
    <message>
        <source>That is no picture that can be kept. Choose a JPEG or a PNG.</source>
        <translation>Tätä tiedostoa ei voi tallettaa kuvana. Valitse JPEG tai PNG.</translation>
    </message>
    <message>
        <source>That picture is too large. Take it again with fewer pixels, or save it smaller.</source>
        <translation>Kuva on liian suuri. Ota se uudelleen pienemmällä tarkkuudella tai tallenna se pienempänä.</translation>
    </message>
    <message>
        <source>The file could not be read. Choose it again.</source>
        <translation>Tiedostoa ei voitu lukea. Valitse se uudelleen.</translation>
    </message>
    <message>
        <source>You only read there. Choose another circle.</source>
        <translation>Siellä vain luet. Valitse toinen piiri.</translation>
    </message>
    <message>
        <source>First write what its maker says of it: nobody else sees a drawing without that.</source>
        <translation>Kirjoita ensin, mitä tekijä itse siitä sanoo: ilman sitä kukaan muu ei näe piirrosta.</translation>
    </message>
    <message>
        <source>The paper is still empty.</source>
        <translation>Paperi on vielä tyhjä.</translation>
    </message>
    <message>
        <source>It was not kept. What you wrote is still here.</source>
        <translation>Sitä ei talletettu. Kirjoittamasi on yhä tässä.</translation>
    </message>
    <message>
        <source>Where the picture comes from</source>
        <extracomment>Spoken name of the choice where a picture comes from.</extracomment>
        <translation>Mistä kuva tulee</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>Piirrä tähän</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>Valokuva</translation>
    </message>
    <message>
        <source>Choose the picture</source>
        <translation>Valitse kuva</translation>
    </message>
    <message>
        <source>Which picture?</source>
        <translation>Mikä kuva?</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Kuvat (%1)</translation>
    </message>
</context>
<context>
    <name>PrinciplesSheet</name>
    <message>
        <source>How we work together</source>
        <translation>Näin teemme työtä yhdessä</translation>
    </message>
    <message>
        <source>This is what you can expect of us, and ask of us.</source>
        <translation>Tätä voit meiltä odottaa, ja tästä voit meitä muistuttaa.</translation>
    </message>
</context>
<context>
    <name>QuestionAnswerSheet</name>
    <message>
        <source>What was answered?</source>
        <translation>Mitä vastattiin?</translation>
    </message>
    <message>
        <source>The answer, as it was said</source>
        <translation>Vastaus niin kuin se sanottiin</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Kuka vastasi</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Minä päivänä</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Tallenna vastaus</translation>
    </message>
    <message>
        <source>It was asked, and there is no answer</source>
        <extracomment>A question that somebody was asked, and did not answer: nobody is blamed.</extracomment>
        <translation>Kysyttiin, mutta vastausta ei ole</translation>
    </message>
    <message>
        <source>It is not asked any more</source>
        <translation>Tätä ei enää kysytä</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Mark as asked</source>
        <translation>Merkitse kysytyksi</translation>
    </message>
    <message>
        <source>Mark as not yet asked</source>
        <translation>Merkitse vielä kysymättömäksi</translation>
    </message>
    <message>
        <source>%1 asks %2, by %3</source>
        <extracomment>A question: %1 asks %2 by %3.</extracomment>
        <translation>Kysyjä %1, vastaaja %2, viimeistään %3</translation>
    </message>
    <message>
        <source>Explores: %1</source>
        <translation>Tutkii hypoteesia: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Vastaus: %1</translation>
    </message>
    <message>
        <source>waits for asking</source>
        <translation>odottaa kysymistä</translation>
    </message>
    <message>
        <source>Change this question</source>
        <translation>Muuta kysymystä</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>vastattu</translation>
    </message>
    <message>
        <source>not asked any more</source>
        <translation>ei enää kysytä</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>kysytty, ei vielä vastausta</translation>
    </message>
    <message>
        <source>Mend the answer</source>
        <translation>Korjaa vastausta</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Mitä vastattiin</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>A question to ask</source>
        <translation>Kysymys kysyttäväksi</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Keneltä kysytään</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Kuka kysyy</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Mihin mennessä</translation>
    </message>
    <message>
        <source>Keep the question</source>
        <translation>Tallenna kysymys</translation>
    </message>
</context>
<context>
    <name>ReadAloudButton</name>
    <message>
        <source>Stop reading aloud</source>
        <translation>Lopeta ääneen lukeminen</translation>
    </message>
    <message>
        <source>It could not be read aloud. Try again</source>
        <translation>Ei voitu lukea ääneen. Yritä uudelleen</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lue ääneen</translation>
    </message>
</context>
<context>
    <name>RecordFooter</name>
    <message>
        <source>written by %1</source>
        <extracomment>Who wrote down an item; %1 is a name.</extracomment>
        <translation>kirjannut %1</translation>
    </message>
</context>
<context>
    <name>RecordSheet</name>
    <message>
        <source>That is no longer shown here.</source>
        <translation>Se ei enää näy tässä.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>That is too long. Make it shorter, or write it in two parts.</source>
        <translation>Teksti on liian pitkä. Lyhennä sitä tai kirjoita se kahdessa osassa.</translation>
    </message>
    <message>
        <source>Something is still missing.</source>
        <translation>Jotakin puuttuu vielä.</translation>
    </message>
    <message>
        <source>Only the person who wrote this can change it.</source>
        <translation>Tätä voi muuttaa vain se, joka on sen kirjoittanut.</translation>
    </message>
    <message>
        <source>It names somebody whom not everybody who would see it may see. Choose a smaller group.</source>
        <translation>Siinä mainitaan joku, jota kaikki valitut eivät saa nähdä. Valitse pienempi joukko.</translation>
    </message>
    <message>
        <source>Something else builds on this, so it cannot be removed.</source>
        <translation>Jokin muu nojaa tähän, joten sitä ei voi poistaa.</translation>
    </message>
    <message>
        <source>There is no room for more of these.</source>
        <translation>Näitä ei mahdu enempää.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Sitä ei enää ole.</translation>
    </message>
    <message>
        <source>That could not be kept. Nothing was changed.</source>
        <translation>Tallennus ei onnistunut. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Somebody would see it of whom the one who said it said “never”. Choose a smaller group.</source>
        <translation>Sen näkisi joku, josta puhuja sanoi ”ei koskaan”. Valitse pienempi joukko.</translation>
    </message>
    <message>
        <source>It was said without a name, and there it would tell whose words they are.</source>
        <translation>Se sanottiin ilman nimeä, ja siellä siitä näkyisi, kenen sanat ne ovat.</translation>
    </message>
    <message>
        <source>These are somebody&apos;s own words. They stay as they were said.</source>
        <translation>Nämä ovat jonkun omia sanoja. Ne säilyvät niin kuin ne sanottiin.</translation>
    </message>
    <message>
        <source>Somebody would see it again before whom the one who said it wants to be asked. Ask first, and write it there anew.</source>
        <translation>Sen näkisi taas joku, jonka kohdalla puhuja on pyytänyt: kysy minulta ensin. Kysy ensin ja kirjoita se sitten uudelleen.</translation>
    </message>
</context>
<context>
    <name>RemoteCursors</name>
    <message>
        <source>Somebody</source>
        <translation>Joku</translation>
    </message>
    <message>
        <source>%1 is writing here.</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>%1 kirjoittaa tässä.</translation>
    </message>
</context>
<context>
    <name>RoleLines</name>
    <message>
        <source>Can: %1</source>
        <extracomment>Of somebody in their role, for example a school curator; %1 is a sentence.</extracomment>
        <translation>Voi: %1</translation>
    </message>
    <message>
        <source>Cannot: %1</source>
        <extracomment>Of somebody in their role; %1 is a sentence.</extracomment>
        <translation>Ei voi: %1</translation>
    </message>
    <message>
        <source>Bound by: %1</source>
        <extracomment>Of somebody in their role; %1 names laws or promises.</extracomment>
        <translation>Sitoo: %1</translation>
    </message>
</context>
<context>
    <name>ScaleAnswer</name>
    <message>
        <source>at the start %1</source>
        <extracomment>Part of a list of one person&apos;s answers from 0 to 10: %1 is a number.</extracomment>
        <translation>alussa %1</translation>
    </message>
    <message>
        <source>in between %1</source>
        <translation>välillä %1</translation>
    </message>
    <message>
        <source>at the end %1</source>
        <translation>lopussa %1</translation>
    </message>
    <message>
        <source>%1 up since last time (%2: %3)</source>
        <extracomment>How an answer from 0 to 10 moved: %1 is by how much, %2 the day of the earlier answer, %3 its number.</extracomment>
        <translation>%1 ylempänä kuin viimeksi (%2: %3)</translation>
    </message>
    <message>
        <source>%1 down since last time (%2: %3)</source>
        <translation>%1 alempana kuin viimeksi (%2: %3)</translation>
    </message>
    <message>
        <source>the same as last time (%1)</source>
        <extracomment>%1 is the day of the earlier answer.</extracomment>
        <translation>sama kuin viimeksi (%1)</translation>
    </message>
    <message>
        <source>%1, written down by %2</source>
        <extracomment>Who wrote down somebody&apos;s answer: %1 is a day, %2 a name.</extracomment>
        <translation>%1, kirjasi %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Somebody&apos;s answer on a scale: %1 is a name, %2 a number or several.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ScaleHistory</name>
    <message>
        <source>Earlier answers</source>
        <translation>Aiemmat vastaukset</translation>
    </message>
    <message>
        <source>A line through the answers; the list below says the same.</source>
        <translation>Viiva vastausten kautta. Luettelo alla kertoo saman.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An answer from 0 to 10: %1 is the day, %2 the number.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Asked by %1</source>
        <extracomment>Below an answer on a scale. %1 is who asked.</extracomment>
        <translation>Kysyi %1</translation>
    </message>
</context>
<context>
    <name>ScaleWork</name>
    <message>
        <source>How safe is it now, 0–10?</source>
        <translation>Kuinka turvallista nyt on, 0–10?</translation>
    </message>
    <message>
        <source>How well are things now, 0–10?</source>
        <translation>Kuinka hyvin asiat ovat nyt, 0–10?</translation>
    </message>
    <message>
        <source>Each answers for themselves. People may see it differently, and nobody is right or wrong.</source>
        <translation>Jokainen vastaa omasta puolestaan. Asian voi nähdä eri tavoin, eikä kukaan ole oikeassa tai väärässä.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <extracomment>Spoken before the two questions of which one is asked.</extracomment>
        <translation>Mitä kysytään</translation>
    </message>
    <message>
        <source>How well are things?</source>
        <translation>Kuinka hyvin menee?</translation>
    </message>
    <message>
        <source>How safe is it?</source>
        <translation>Kuinka turvallista on?</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Kuka vastaa</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation>ei turvallista</translation>
    </message>
    <message>
        <source>badly</source>
        <translation>huonosti</translation>
    </message>
    <message>
        <source>quite safe</source>
        <translation>täysin turvallista</translation>
    </message>
    <message>
        <source>well</source>
        <translation>hyvin</translation>
    </message>
    <message>
        <source>What makes it just that?</source>
        <translation>Miksi juuri tämä?</translation>
    </message>
    <message>
        <source>Everybody at the meeting sees the answer.</source>
        <translation>Kaikki kokouksessa näkevät vastauksen.</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Tallenna vastaus</translation>
    </message>
</context>
<context>
    <name>StepAnswers</name>
    <message>
        <source>“%1”</source>
        <extracomment>Somebody&apos;s own words, in quotation marks, in a list of what a step can answer.</extracomment>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Which thought or whose words it answers</source>
        <translation>Mihin ajatukseen tai kenen sanoihin se vastaa</translation>
    </message>
    <message>
        <source>Not this: %1</source>
        <extracomment>Button: the step does not answer this after all. %1: a thought or somebody&apos;s words.</extracomment>
        <translation>Ei tähän: %1</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>day has passed</source>
        <translation>päivä on mennyt</translation>
    </message>
    <message>
        <source>Mark as not done</source>
        <translation>Merkitse tekemättömäksi</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Merkitse tehdyksi</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>Vastaa tähän: %1</translation>
    </message>
    <message>
        <source>%1 tells %2 by %3: %4</source>
        <extracomment>Who tells the child of a step: %1 tells %2 by %3, %4 is how.</extracomment>
        <translation>%1 kertoo lapselle (%2) viimeistään %3: %4</translation>
    </message>
    <message>
        <source>Change this step</source>
        <translation>Muuta askelta</translation>
    </message>
    <message>
        <source>How it went: %1</source>
        <extracomment>%1: in somebody&apos;s words, what came of a step.</extracomment>
        <translation>Miten kävi: %1</translation>
    </message>
    <message>
        <source>They said yes</source>
        <extracomment>Button on a proposed step: whoever does it has said yes.</extracomment>
        <translation>Hän lupasi</translation>
    </message>
    <message>
        <source>For the child: %1</source>
        <extracomment>On a step that was agreed; %1 is a sentence.</extracomment>
        <translation>Lapsen hyväksi: %1</translation>
    </message>
</context>
<context>
    <name>StepConfirmation</name>
    <message>
        <source>Confirmed by: %1</source>
        <extracomment>On a step: %1 are the names of those who say that it was done, besides whoever did it.</extracomment>
        <translation>Vahvistanut: %1</translation>
    </message>
    <message>
        <source>I confirm that it was done</source>
        <extracomment>Button on a step that is done, for somebody else than whoever did it.</extracomment>
        <translation>Vahvistan: tämä tehtiin</translation>
    </message>
    <message>
        <source>Take my confirmation back</source>
        <extracomment>Button on a step: takes back &quot;I confirm that it was done&quot;.</extracomment>
        <translation>Peru vahvistukseni</translation>
    </message>
</context>
<context>
    <name>StepResultSheet</name>
    <message>
        <source>What came of it?</source>
        <translation>Mitä siitä tuli?</translation>
    </message>
    <message>
        <source>How it went, if there is something to say</source>
        <translation>Miten siinä kävi, jos on jotain sanottavaa</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>Se tehtiin</translation>
    </message>
    <message>
        <source>It is under way</source>
        <translation>Se on kesken</translation>
    </message>
    <message>
        <source>It did not work</source>
        <extracomment>A step that was tried or could not be tried: nobody is blamed.</extracomment>
        <translation>Se ei onnistunut</translation>
    </message>
    <message>
        <source>It is not needed any more</source>
        <extracomment>A step that is not needed any more.</extracomment>
        <translation>Sitä ei enää tarvita</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>A next step</source>
        <translation>Seuraava askel</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Mitä tehdään</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Kuka tekee</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Mihin mennessä</translation>
    </message>
    <message>
        <source>Agree on this step</source>
        <translation>Sovitaan tästä askeleesta</translation>
    </message>
    <message>
        <source>Change this step</source>
        <translation>Muuta askelta</translation>
    </message>
    <message>
        <source>with a verb: visits, calls, asks…</source>
        <translation>verbillä: käy, soittaa, kysyy…</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Kenen kanssa</translation>
    </message>
    <message>
        <source>How often, if more than once</source>
        <translation>Kuinka usein, jos useammin kuin kerran</translation>
    </message>
    <message>
        <source>Whoever does it says first what they can do. Until they have said yes, it is a proposal.</source>
        <translation>Tekijä sanoo ensin itse, mitä voi luvata. Kunnes hän on luvannut, se on ehdotus.</translation>
    </message>
    <message>
        <source>Keep as a proposal</source>
        <translation>Tallenna ehdotuksena</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>How it went, if there is something to say</source>
        <translation>Miten siinä kävi, jos on jotain sanottavaa</translation>
    </message>
    <message>
        <source>How does this serve the child?</source>
        <translation>Miten tämä on lapselle hyväksi?</translation>
    </message>
</context>
<context>
    <name>StepTelling</name>
    <message>
        <source>How the child hears of it</source>
        <translation>Miten lapsi saa kuulla</translation>
    </message>
    <message>
        <source>Which child</source>
        <translation>Kuka lapsista</translation>
    </message>
    <message>
        <source>Who tells</source>
        <translation>Kuka kertoo</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Mihin mennessä</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Miten</translation>
    </message>
    <message>
        <source>on the dog walk, in a letter…</source>
        <translation>koiralenkillä, kirjeellä…</translation>
    </message>
</context>
<context>
    <name>TakeAway</name>
    <message>
        <source>Take it away</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Take it away?</source>
        <translation>Poistetaanko tämä?</translation>
    </message>
    <message>
        <source>It goes for everybody who sees it. You can undo it.</source>
        <translation>Se poistuu kaikilta, jotka näkevät sen. Voit kumota poiston.</translation>
    </message>
    <message>
        <source>Yes, take it away</source>
        <translation>Kyllä, poista</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Pidä</translation>
    </message>
    <message>
        <source>It was taken away.</source>
        <translation>Se poistettiin.</translation>
    </message>
</context>
<context>
    <name>ThoughtEvidence</name>
    <message>
        <source>What would we see if it were so?</source>
        <translation>Mitä näkisimme, jos olisi niin?</translation>
    </message>
    <message>
        <source>And if it were not?</source>
        <translation>Entä jos ei olisi?</translation>
    </message>
    <message>
        <source>What speaks for and against</source>
        <translation>Mikä puhuu puolesta ja vastaan</translation>
    </message>
    <message>
        <source>Fewer people know of this than of the card. It can stand on a card of its own for them. This card stays as it is, and does not tell of the other.</source>
        <translation>Tämän tietää harvempi kuin kortin. Sen voi panna omalle kortille heille. Tämä kortti jää ennalleen eikä kerro toisesta.</translation>
    </message>
    <message>
        <source>Make a card for them</source>
        <translation>Tee heille oma kortti</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Jätä pois</translation>
    </message>
    <message>
        <source>Look for words and events</source>
        <translation>Etsi sanoja ja tapahtumia</translation>
    </message>
    <message>
        <source>speaks for it</source>
        <extracomment>This speaks for the hypothesis.</extracomment>
        <translation>puhuu puolesta</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>puhuu vastaan</translation>
    </message>
    <message>
        <source>There is more. Write a word of it to find it.</source>
        <translation>Lisää löytyy, kun kirjoitat jonkin sanan.</translation>
    </message>
    <message>
        <source>What else it could be</source>
        <translation>Mitä muuta se voisi olla</translation>
    </message>
</context>
<context>
    <name>ThoughtPattern</name>
    <message>
        <source>At least two. The school, a service or we ourselves may be in it.</source>
        <translation>Ainakin kaksi. Koulu, palvelu tai me itse voimme olla mukana.</translation>
    </message>
    <message>
        <source>How it goes round</source>
        <translation>Miten se kiertää</translation>
    </message>
    <message>
        <source>Take this turn away</source>
        <translation>Poista tämä vaihe</translation>
    </message>
    <message>
        <source>Who comes next</source>
        <translation>Kuka on seuraava</translation>
    </message>
    <message>
        <source>What they do or feel then</source>
        <translation>Mitä hän silloin tekee tai tuntee</translation>
    </message>
    <message>
        <source>Add the turn</source>
        <translation>Lisää kehään</translation>
    </message>
    <message>
        <source>We workers are part of it</source>
        <translation>Me työntekijät olemme osa tätä</translation>
    </message>
    <message>
        <source>What good is this trying to do?</source>
        <translation>Mitä hyvää tämä yrittää saada aikaan?</translation>
    </message>
    <message>
        <source>What does it mean in the child&apos;s day?</source>
        <translation>Mitä se merkitsee lapsen arjessa?</translation>
    </message>
</context>
<context>
    <name>ThoughtReaders</name>
    <message>
        <source>Not more people, because it builds on what only these know:</source>
        <translation>Ei useampi, koska se perustuu siihen, minkä vain nämä tietävät:</translation>
    </message>
    <message>
        <source>The family&apos;s card</source>
        <translation>Perheen kortti</translation>
    </message>
    <message>
        <source>A card in the family&apos;s words</source>
        <translation>Kortti perheen sanoin</translation>
    </message>
    <message>
        <source>The same thought for more people, without what only these know. Only those who see this card know that the two belong together.</source>
        <translation>Sama ajatus useammalle, ilman sitä, minkä vain nämä tietävät. Vain tämän kortin näkevät tietävät, että kortit kuuluvat yhteen.</translation>
    </message>
    <message>
        <source>Could it be that…</source>
        <translation>Voisiko olla niin, että…</translation>
    </message>
    <message>
        <source>In words that you could read to the family.</source>
        <translation>Sanoin, jotka voisit lukea perheelle.</translation>
    </message>
    <message>
        <source>Make the family&apos;s card</source>
        <translation>Tee perheen kortti</translation>
    </message>
    <message>
        <source>How it sounds to the family</source>
        <translation>Miltä se perheestä kuulostaa</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Kuka sen sanoo</translation>
    </message>
    <message>
        <source>Resonates</source>
        <translation>Osuu</translation>
    </message>
    <message>
        <source>Does not</source>
        <translation>Ei osu</translation>
    </message>
    <message>
        <source>Still thinking</source>
        <translation>Miettii vielä</translation>
    </message>
</context>
<context>
    <name>ThoughtSheet</name>
    <message>
        <source>Where does this thought stand?</source>
        <translation>Missä tämän hypoteesin kanssa ollaan?</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>The pattern</source>
        <translation>Kuvio</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation>Puolesta ja vastaan</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Kuka tietää</translation>
    </message>
    <message>
        <source>Their card is kept. It shows wherever only they look on.</source>
        <translation>Heidän korttinsa on tallessa. Se näkyy siellä, missä vain he katsovat.</translation>
    </message>
    <message>
        <source>The family&apos;s card is on the board.</source>
        <translation>Perheen kortti on taululla.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Closes a panel whose fields are kept as they are typed.</extracomment>
        <translation>Valmis</translation>
    </message>
</context>
<context>
    <name>ThoughtStanding</name>
    <message>
        <source>open</source>
        <translation>avoin</translation>
    </message>
    <message>
        <source>being explored</source>
        <translation>tutkittavana</translation>
    </message>
    <message>
        <source>grew stronger</source>
        <translation>vahvistui</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>muuttui</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>hylätty</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>lepää</translation>
    </message>
    <message>
        <source>It says nothing yet.</source>
        <translation>Siinä ei vielä lue mitään.</translation>
    </message>
    <message>
        <source>A pattern is between people. Who else is in it? Add at least two under “The pattern”.</source>
        <translation>Kuvio on ihmisten välillä. Keitä muita siinä on? Lisää ainakin kaksi kohdassa ”Kuvio”.</translation>
    </message>
    <message>
        <source>It is being explored once somebody asks somebody, by a day. Which question would that be?</source>
        <translation>Hypoteesi on tutkittavana, kun joku kysyy joltakin, tiettyyn päivään mennessä. Mikä kysymys se olisi?</translation>
    </message>
    <message>
        <source>Before it goes: what did we learn from it?</source>
        <translation>Ennen kuin se menee: mitä opimme siitä?</translation>
    </message>
    <message>
        <source>How does the thought go on?</source>
        <translation>Miten ajatus jatkuu?</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Etsi kysymys</translation>
    </message>
    <message>
        <source>How does it sound now? Could it be that…</source>
        <translation>Miten se nyt sanotaan? Voisiko olla niin, että…</translation>
    </message>
    <message>
        <source>The former words stay behind it, with what was said of them.</source>
        <translation>Aiemmat sanat jäävät sen taakse, samoin se, mitä niistä sanottiin.</translation>
    </message>
    <message>
        <source>What did this thought teach us?</source>
        <translation>Mitä tämä hypoteesi opetti meille?</translation>
    </message>
    <message>
        <source>Go on with these words</source>
        <translation>Jatka näillä sanoilla</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Päästä irti</translation>
    </message>
    <message>
        <source>The thought</source>
        <translation>Hypoteesi</translation>
    </message>
    <message>
        <source>Somebody has said already how this sounds to them. For other words, choose “changed”.</source>
        <translation>Joku on jo sanonut, miltä tämä hänestä kuulostaa. Jos sanat muuttuvat, valitse ”muuttui”.</translation>
    </message>
    <message>
        <source>The same in the family&apos;s words</source>
        <translation>Sama perheen sanoin</translation>
    </message>
    <message>
        <source>What did we learn?</source>
        <translation>Mitä opimme?</translation>
    </message>
    <message>
        <source>Keep it, and look again in eight weeks</source>
        <translation>Pidä, ja katso uudelleen kahdeksan viikon päästä</translation>
    </message>
    <message>
        <source>It stays on the board.</source>
        <translation>Se pysyy taululla.</translation>
    </message>
    <message>
        <source>Is the child in danger, if it is so?</source>
        <translation>Onko lapsi vaarassa, jos näin on?</translation>
    </message>
    <message>
        <source>Not as far as we know</source>
        <translation>Ei tietääksemme</translation>
    </message>
    <message>
        <source>We keep an eye on it</source>
        <translation>Seuraamme tätä</translation>
    </message>
    <message>
        <source>Something must happen today</source>
        <translation>Jotain on tehtävä tänään</translation>
    </message>
    <message>
        <source>This does not wait for the board. It stands among what must happen today until you choose otherwise. Agree on a step: who does what today?</source>
        <translation>Tämä ei voi odottaa. Hypoteesi on tänään tehtävien joukossa, kunnes valitset toisin. Sopikaa askel: kuka tekee mitä tänään?</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>must happen today</source>
        <translation>tehtävä tänään</translation>
    </message>
    <message>
        <source>How we know: %1</source>
        <translation>Mistä tiedämme: %1</translation>
    </message>
    <message>
        <source>%1, written on %2 by %3</source>
        <extracomment>Under what must happen today: %1 is what it is (&quot;Worry or danger&quot;), %2 a day, %3 who wrote it.</extracomment>
        <translation>%1, kirjattu %2, kirjasi %3</translation>
    </message>
    <message>
        <source>It was looked after</source>
        <translation>Tästä on huolehdittu</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>Muuta tätä</translation>
    </message>
    <message>
        <source>Open the hypothesis</source>
        <translation>Avaa hypoteesi</translation>
    </message>
</context>
<context>
    <name>ToldChanges</name>
    <message>
        <source>Because of your feedback we changed this</source>
        <translation>Palautteenne vuoksi muutimme tämän</translation>
    </message>
</context>
<context>
    <name>TroubleBanner</name>
    <message>
        <source>What was written last is not kept on this device yet: its storage is full, or cannot be written. Make room on the device; Kudelma keeps trying. Until then, locking or closing loses it.</source>
        <translation>Viimeksi kirjoitettu ei ole vielä tallessa tällä laitteella: tallennustila on täynnä tai siihen ei voi kirjoittaa. Vapauta laitteesta tilaa; Kudelma yrittää koko ajan uudelleen. Jos lukitset tai suljet ennen sitä, se häviää.</translation>
    </message>
    <message>
        <source>Another device writes with the keys of this one. Perhaps the vault was copied. Write nothing here, and call your support.</source>
        <translation>Toinen laite kirjoittaa tämän laitteen avaimilla. Ehkä holvi on kopioitu. Älä kirjoita tähän mitään, vaan ota yhteys tukeen.</translation>
    </message>
    <message>
        <source>The meeting server does not show everybody the same. Something may be missing here. Nothing on this device was lost; call your support.</source>
        <translation>Kokouspalvelin ei näytä kaikille samaa. Tästä saattaa puuttua jotakin. Tältä laitteelta ei ole hävinnyt mitään; ota yhteys tukeen.</translation>
    </message>
</context>
<context>
    <name>ViewAsSheet</name>
    <message>
        <source>Show as…</source>
        <extracomment>Title of a list of people: the case is then shown as the chosen person&apos;s device shows it.</extracomment>
        <translation>Näytä kuten…</translation>
    </message>
    <message>
        <source>You see exactly what the other person&apos;s device shows.</source>
        <translation>Näet juuri sen, mitä toisen laitteella näkyy.</translation>
    </message>
</context>
<context>
    <name>ViewpointCell</name>
    <message>
        <source>%1, %2: nothing written yet</source>
        <translation>%1, %2: ei vielä kirjoitettu</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>On the board of views: whose view, of what, and the words.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Somebody&apos;s own words, in quotation marks.</extracomment>
        <translation>”%1”</translation>
    </message>
</context>
<context>
    <name>ViewpointEndSheet</name>
    <message>
        <source>We agree on a wording</source>
        <translation>Löysimme yhteisen lauseen</translation>
    </message>
    <message>
        <source>We see this differently</source>
        <translation>Näemme tämän eri tavoin</translation>
    </message>
    <message>
        <source>A sentence that everybody can stand behind.</source>
        <translation>Lause, jonka kaikki voivat allekirjoittaa.</translation>
    </message>
    <message>
        <source>Nobody has to give way. What you see differently stays side by side.</source>
        <translation>Kenenkään ei tarvitse antaa periksi. Eri näkökulmat jäävät rinnakkain.</translation>
    </message>
    <message>
        <source>Our wording</source>
        <translation>Yhteinen lauseemme</translation>
    </message>
    <message>
        <source>Take this off the board</source>
        <translation>Ota pois taululta</translation>
    </message>
    <message>
        <source>What do we see differently?</source>
        <translation>Mitä näemme eri tavoin?</translation>
    </message>
    <message>
        <source>You may also leave this empty.</source>
        <translation>Tämän voi myös jättää tyhjäksi.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Closes a panel whose fields are kept as they are typed.</extracomment>
        <translation>Valmis</translation>
    </message>
</context>
<context>
    <name>ViewpointEnds</name>
    <message>
        <source>Where we got to</source>
        <translation>Mihin päädyimme</translation>
    </message>
    <message>
        <source>We agree</source>
        <translation>Olemme yhtä mieltä</translation>
    </message>
    <message>
        <source>We see this differently, and that may stay</source>
        <translation>Näemme tämän eri tavoin, ja niin saa jäädä</translation>
    </message>
    <message>
        <source>Change this wording</source>
        <translation>Muuta lausetta</translation>
    </message>
    <message>
        <source>Is there a wording that everybody can stand behind? If not, the views stay side by side. Both are good ends.</source>
        <translation>Löytyykö lause, jonka kaikki voivat allekirjoittaa? Jos ei, näkökulmat jäävät rinnakkain. Kumpikin on hyvä päätös.</translation>
    </message>
    <message>
        <source>We agree on a wording</source>
        <translation>Löysimme yhteisen lauseen</translation>
    </message>
    <message>
        <source>We see this differently</source>
        <translation>Näemme tämän eri tavoin</translation>
    </message>
</context>
<context>
    <name>ViewpointGrid</name>
    <message>
        <source>Whose view</source>
        <translation>Kenen näkökulma</translation>
    </message>
    <message>
        <source>The next person</source>
        <translation>Seuraava ihminen</translation>
    </message>
</context>
<context>
    <name>ViewpointRow</name>
    <message>
        <source>Worries me</source>
        <translation>Huolettaa</translation>
    </message>
    <message>
        <source>Works well</source>
        <translation>Toimii</translation>
    </message>
    <message>
        <source>Is needed</source>
        <translation>Tarvitaan</translation>
    </message>
    <message>
        <source>Help I want</source>
        <translation>Toivon apua</translation>
    </message>
    <message>
        <source>Also said</source>
        <extracomment>On the board of views: what belongs to none of the four columns.</extracomment>
        <translation>Sanottiin myös</translation>
    </message>
</context>
<context>
    <name>ViewpointSheet</name>
    <message>
        <source>What worries you?</source>
        <translation>Mikä huolettaa?</translation>
    </message>
    <message>
        <source>What works well already?</source>
        <translation>Mikä toimii jo?</translation>
    </message>
    <message>
        <source>What is needed?</source>
        <translation>Mitä tarvitaan?</translation>
    </message>
    <message>
        <source>Which help would you like?</source>
        <translation>Millaista apua toivot?</translation>
    </message>
    <message>
        <source>Also said</source>
        <translation>Sanottiin myös</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>Taululla</translation>
    </message>
    <message>
        <source>Take this off the board</source>
        <translation>Ota pois taululta</translation>
    </message>
    <message>
        <source>Something more</source>
        <translation>Jotakin lisää</translation>
    </message>
    <message>
        <source>Exactly as it was said.</source>
        <translation>Juuri niin kuin se sanottiin.</translation>
    </message>
    <message>
        <source>These are their own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>Put it on the board</source>
        <translation>Vie taululle</translation>
    </message>
</context>
<context>
    <name>Viewpoints</name>
    <message>
        <source>Also from earlier meetings</source>
        <translation>Myös aiemmista kokouksista</translation>
    </message>
    <message>
        <source>Somebody more on the board</source>
        <translation>Lisää ihminen taululle</translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>Somebody in the family</source>
        <extracomment>Stands for the name of somebody who asked not to be named.</extracomment>
        <translation>Joku perheestä</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Their wish: %1</source>
        <extracomment>%1 is what a child or another person said of who may see the words.</extracomment>
        <translation>Oma toive: %1</translation>
    </message>
    <message>
        <source>read back</source>
        <extracomment>The words were read to the person, who said that they are right.</extracomment>
        <translation>luettu ääneen ja hyväksytty</translation>
    </message>
    <message>
        <source>Told to %1</source>
        <translation>Kuuli: %1</translation>
    </message>
    <message>
        <source>Translated by %1</source>
        <translation>Käännös: %1</translation>
    </message>
    <message>
        <source>A translation</source>
        <translation>Käännös</translation>
    </message>
    <message>
        <source>Asked just before: %1</source>
        <extracomment>%1 is the question that was asked just before somebody&apos;s words.</extracomment>
        <translation>Juuri ennen kysyttiin: %1</translation>
    </message>
    <message>
        <source>Never: %1</source>
        <extracomment>%1 are names of people who may never see the words.</extracomment>
        <translation>Ei koskaan: %1</translation>
    </message>
    <message>
        <source>Ask first before: %1</source>
        <extracomment>%1 are names of people before whom the speaker wants to be asked.</extracomment>
        <translation>Kysy ensin, ennen kuin näkee: %1</translation>
    </message>
    <message>
        <source>%1 remarks: %2</source>
        <extracomment>A worker&apos;s remark below somebody&apos;s own words. %1 is the worker&apos;s name, %2 the remark.</extracomment>
        <translation>%1 huomauttaa: %2</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ilman nimeä</translation>
    </message>
    <message>
        <source>do not ask more</source>
        <extracomment>The words tell of violence or of a sexual offence: nothing more is asked.</extracomment>
        <translation>ei lisäkysymyksiä</translation>
    </message>
    <message>
        <source>Add a remark</source>
        <translation>Lisää huomautus</translation>
    </message>
    <message>
        <source>Take these words back</source>
        <extracomment>The speaker does not want the words to be kept here any more.</extracomment>
        <translation>Peru nämä sanat</translation>
    </message>
</context>
<context>
    <name>VoiceCircumstances</name>
    <message>
        <source>What was asked or said just before?</source>
        <translation>Mitä juuri ennen kysyttiin tai sanottiin?</translation>
    </message>
    <message>
        <source>Word for word, so that others see how the words came.</source>
        <translation>Sanasta sanaan, jotta muut näkevät, miten sanat syntyivät.</translation>
    </message>
    <message>
        <source>How was it said?</source>
        <translation>Miten se sanottiin?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Milloin?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Missä?</translation>
    </message>
    <message>
        <source>Who heard it?</source>
        <translation>Kuka kuuli?</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>Millä kielellä?</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Käännös</translation>
    </message>
    <message>
        <source>It is always shown as a translation, below the words.</source>
        <translation>Se näytetään aina käännöksenä sanojen alla.</translation>
    </message>
    <message>
        <source>Who translated it?</source>
        <translation>Kuka käänsi?</translation>
    </message>
</context>
<context>
    <name>VoiceReaders</name>
    <message>
        <source>Who may see this?</source>
        <translation>Kuka saa nähdä tämän?</translation>
    </message>
    <message>
        <source>Only me and %1</source>
        <extracomment>An answer to &quot;Who may see this?&quot;, as the child says it. %1 is the worker&apos;s name.</extracomment>
        <translation>Vain minä ja %1</translation>
    </message>
    <message>
        <source>The workers</source>
        <extracomment>An answer to &quot;Who may see this?&quot;: social workers and the others of the team, nobody of the family.</extracomment>
        <translation>Työntekijät</translation>
    </message>
    <message>
        <source>These people</source>
        <extracomment>An answer to &quot;Who may see this?&quot;: people whose faces one chooses.</extracomment>
        <translation>Nämä ihmiset</translation>
    </message>
    <message>
        <source>Everybody at the meeting</source>
        <translation>Kaikki kokouksessa</translation>
    </message>
    <message>
        <source>There is no circle of just these people, so these do not see it yet: %1</source>
        <extracomment>%1 is a list of names.</extracomment>
        <translation>Juuri näillä ihmisillä ei ole omaa piiriä, joten vielä eivät näe: %1</translation>
    </message>
    <message>
        <source>There is no circle of just you two yet. Make one under “People and circles”.</source>
        <translation>Vain teillä kahdella ei ole vielä omaa piiriä. Tee se kohdassa ”Ihmiset ja piirit”.</translation>
    </message>
    <message>
        <source>Choose who may see it.</source>
        <translation>Valitse, kuka saa nähdä.</translation>
    </message>
    <message>
        <source>“I try to keep this as you wish. If you are in danger, I must tell adults who can help. I tell you first.”</source>
        <translation>”Yritän pitää tämän niin kuin toivot. Jos olet vaarassa, minun täytyy kertoa aikuisille, jotka voivat auttaa. Kerron sinulle ensin.”</translation>
    </message>
</context>
<context>
    <name>VoiceRemarkSheet</name>
    <message>
        <source>A remark</source>
        <translation>Huomautus</translation>
    </message>
    <message>
        <source>The words stay as they were said. Who reads them reads the remark too.</source>
        <translation>Sanat säilyvät niin kuin ne sanottiin. Kuka lukee ne, lukee myös huomautuksen.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Huomautus</translation>
    </message>
    <message>
        <source>Keep this remark</source>
        <translation>Tallenna huomautus</translation>
    </message>
</context>
<context>
    <name>VoiceSheet</name>
    <message>
        <source>Own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>Exactly as they were said.</source>
        <translation>Juuri niin kuin ne sanottiin.</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>Kenen sanat</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sanat</translation>
    </message>
    <message>
        <source>I read it back, and it was right</source>
        <translation>Luin sanat hänelle ääneen, ja ne olivat oikein</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>Tallenna sanat</translation>
    </message>
    <message>
        <source>This tells of violence or of a sexual offence</source>
        <translation>Tämä kertoo väkivallasta tai seksuaalirikoksesta</translation>
    </message>
    <message>
        <source>How it was said, and their wishes</source>
        <translation>Miten se sanottiin ja mitä toivottiin</translation>
    </message>
</context>
<context>
    <name>VoiceWishes</name>
    <message>
        <source>What did they say of who may see this?</source>
        <translation>Mitä hän sanoi siitä, kuka saa nähdä tämän?</translation>
    </message>
    <message>
        <source>Say it without my name</source>
        <translation>Sano se minun puolesta, ilman nimeä</translation>
    </message>
    <message>
        <source>Where others than workers read it, it is not kept who said it.</source>
        <translation>Missä muutkin kuin työntekijät lukevat tämän, ei säilytetä tietoa siitä, kuka sen sanoi.</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Above faces: these people may never see what is written.</extracomment>
        <translation>Ei koskaan</translation>
    </message>
    <message>
        <source>Never: %1</source>
        <extracomment>Spoken name of a face: this person may never see what is written. %1 is a name.</extracomment>
        <translation>Ei koskaan: %1</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <extracomment>Above faces: before these people see what is written, its speaker wants to be asked.</extracomment>
        <translation>Kysy minulta ensin</translation>
    </message>
    <message>
        <source>Ask me first: %1</source>
        <extracomment>Spoken name of a face: before this person sees what is written, its speaker wants to be asked. %1 is a name.</extracomment>
        <translation>Kysy minulta ensin: %1</translation>
    </message>
    <message>
        <source>More people of the family</source>
        <extracomment>Button: shows the faces of everybody in the family.</extracomment>
        <translation>Lisää perheen ihmisiä</translation>
    </message>
</context>
<context>
    <name>WordsSheet</name>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Askel</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Mitä kysytään</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Mitä tehdään</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Mitä vastattiin</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Closes a panel whose fields are kept as they are typed.</extracomment>
        <translation>Valmis</translation>
    </message>
</context>
</TS>
