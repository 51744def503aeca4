<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
<context>
    <name>Calendar</name>
    <message>
        <source>Something agreed</source>
        <extracomment>What a calendar shows of something that was agreed to be done by a day. It must tell nothing more.</extracomment>
        <translation>Sovittu asia</translation>
    </message>
    <message>
        <source>A meeting</source>
        <translation>Tapaaminen</translation>
    </message>
</context>
<context>
    <name>GedcomWords</name>
    <message>
        <source>The file is too large.</source>
        <translation>Tiedosto on liian suuri.</translation>
    </message>
    <message>
        <source>The file holds too many records.</source>
        <translation>Tiedostossa on liian monta tietuetta.</translation>
    </message>
    <message>
        <source>The file has too many lines.</source>
        <translation>Tiedostossa on liian monta riviä.</translation>
    </message>
    <message>
        <source>This is not a GEDCOM file.</source>
        <translation>Tämä ei ole GEDCOM-tiedosto.</translation>
    </message>
    <message>
        <source>This is a packed file (GEDZIP). Unpack it first and take gedcom.ged out of it.</source>
        <translation>Tämä on pakattu tiedosto (GEDZIP). Pura se ensin ja ota siitä gedcom.ged.</translation>
    </message>
    <message>
        <source>The file names another character set than it is written in; it was read as %1.</source>
        <translation>Tiedosto ilmoittaa väärän merkistön; se luettiin merkistönä %1.</translation>
    </message>
    <message>
        <source>The file names a character set that is not known; it was read as Windows-1252.</source>
        <translation>Tiedoston ilmoittamaa merkistöä ei tunneta; se luettiin merkistönä Windows-1252.</translation>
    </message>
    <message>
        <source>Some letters could not be read; look at the names.</source>
        <translation>Joitakin kirjaimia ei voitu lukea; tarkista nimet.</translation>
    </message>
    <message>
        <source>Control characters were left out.</source>
        <translation>Ohjausmerkit jätettiin pois.</translation>
    </message>
    <message>
        <source>A line without a level; taken for more of the line before.</source>
        <translation>Rivi ilman tasoa; luettiin edellisen rivin jatkoksi.</translation>
    </message>
    <message>
        <source>A line too deep below the one before; taken as the next below it.</source>
        <translation>Rivi on liian syvällä edellisen alla; luettiin heti sen alle.</translation>
    </message>
    <message>
        <source>A line that says nothing.</source>
        <translation>Rivi, joka ei kerro mitään.</translation>
    </message>
    <message>
        <source>A line was too long and was cut.</source>
        <translation>Rivi oli liian pitkä ja katkaistiin.</translation>
    </message>
    <message>
        <source>The file does not begin as a GEDCOM file does.</source>
        <translation>Tiedosto ei ala niin kuin GEDCOM-tiedosto alkaa.</translation>
    </message>
    <message>
        <source>The file has no end; something may be missing.</source>
        <translation>Tiedostolla ei ole loppua; jotakin voi puuttua.</translation>
    </message>
    <message>
        <source>What stands behind the end of the file was left out.</source>
        <translation>Tiedoston lopun jälkeinen osa jätettiin pois.</translation>
    </message>
    <message>
        <source>Two records have the same name (%1); the first one counts.</source>
        <translation>Kahdella tietueella on sama nimi (%1); ensimmäinen luettiin.</translation>
    </message>
    <message>
        <source>It points at a record that is not there: %1.</source>
        <translation>Viittaa tietueeseen, jota ei ole: %1.</translation>
    </message>
    <message>
        <source>A record that the file calls confidential. It was read.</source>
        <translation>Tietue, jonka tiedosto merkitsee luottamukselliseksi. Se luettiin.</translation>
    </message>
    <message>
        <source>A fact that the file calls confidential was left out.</source>
        <translation>Tieto, jonka tiedosto merkitsee luottamukselliseksi, jätettiin pois.</translation>
    </message>
    <message>
        <source>Only one of two records says that they belong together; it was believed.</source>
        <translation>Vain toinen kahdesta tietueesta sanoo, että ne kuuluvat yhteen; se uskottiin.</translation>
    </message>
    <message>
        <source>A family with too many partners; some were left out.</source>
        <translation>Perheessä on liian monta puolisoa; osa jätettiin pois.</translation>
    </message>
    <message>
        <source>Somebody is their own partner; taken once.</source>
        <translation>Joku on oma puolisonsa; luettiin kerran.</translation>
    </message>
    <message>
        <source>Somebody would have been their own ancestor; that link was left out.</source>
        <translation>Joku olisi ollut oma esivanhempansa; se yhteys jätettiin pois.</translation>
    </message>
    <message>
        <source>A parent whom the file itself calls disproven was left out.</source>
        <translation>Vanhempi, jonka tiedosto itse merkitsee vääräksi, jätettiin pois.</translation>
    </message>
    <message>
        <source>A kind of parent that is not known; drawn as not confirmed.</source>
        <translation>Vanhemmuuden lajia ei tunneta; piirretään vahvistamattomana.</translation>
    </message>
    <message>
        <source>The genogram has no sign for &quot;%1&quot;; the nearest one was taken.</source>
        <translation>Sukupuussa ei ole merkkiä asialle ”%1”; käytettiin lähintä.</translation>
    </message>
    <message>
        <source>A gender that is not known; taken as not known.</source>
        <translation>Sukupuolta ei tunnistettu; merkittiin, ettei se ole tiedossa.</translation>
    </message>
    <message>
        <source>A date that cannot be read; its words were kept.</source>
        <translation>Päivämäärää ei voitu lukea; sen sanat säilytettiin.</translation>
    </message>
    <message>
        <source>A value of Kudelma&apos;s own that is not known was left out.</source>
        <translation>Kudelman oma arvo, jota ei tunneta, jätettiin pois.</translation>
    </message>
    <message>
        <source>A text was too long and was cut.</source>
        <translation>Teksti oli liian pitkä ja katkaistiin.</translation>
    </message>
    <message numerus="yes">
        <source>%n facts have no place in a genogram and were left out: %1.</source>
        <translation>
            <numerusform>%n tiedolla ei ole paikkaa sukupuussa, ja se jätettiin pois: %1.</numerusform>
            <numerusform>%n tiedolla ei ole paikkaa sukupuussa, ja ne jätettiin pois: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is a line number of a file, %2 says what is wrong there.</extracomment>
        <translation>Rivi %1: %2</translation>
    </message>
    <message>
        <source>records without a name of their own</source>
        <translation>tietueet, joilla ei ole omaa tunnusta</translation>
    </message>
    <message>
        <source>partners beyond the second one</source>
        <translation>kumppanit toisen jälkeen</translation>
    </message>
    <message>
        <source>turns of a relationship</source>
        <translation>parisuhteen vaiheet</translation>
    </message>
    <message>
        <source>how a child belongs to a parent</source>
        <translation>miten lapsi kuuluu vanhemmalle</translation>
    </message>
    <message>
        <source>from when to when</source>
        <translation>mistä mihin asti</translation>
    </message>
    <message>
        <source>twins</source>
        <translation>kaksoset</translation>
    </message>
    <message>
        <source>how people are with each other</source>
        <translation>millaiset välit ihmisillä on</translation>
    </message>
    <message>
        <source>who lives together</source>
        <translation>ketkä asuvat yhdessä</translation>
    </message>
    <message>
        <source>parts of texts</source>
        <translation>osia teksteistä</translation>
    </message>
    <message>
        <source>dates as they are known</source>
        <translation>päivämäärät niin kuin ne tiedetään</translation>
    </message>
    <message>
        <source>who is a pet, a pregnancy, or important without being family</source>
        <translation>kuka on lemmikki, raskaus tai tärkeä olematta sukua</translation>
    </message>
    <message>
        <source>which child this is about</source>
        <translation>ketä lasta tämä koskee</translation>
    </message>
    <message>
        <source>where people stand in the drawing</source>
        <translation>missä ihmiset ovat piirroksessa</translation>
    </message>
    <message>
        <source>marks of health and life</source>
        <translation>merkinnät terveydestä ja elämästä</translation>
    </message>
    <message>
        <source>weeks of a pregnancy, languages, what the child calls people, and until when something was</source>
        <translation>raskausviikot, kielet, miksi lapsi ihmisiä kutsuu ja mihin asti jokin kesti</translation>
    </message>
</context>
<context>
    <name>GenogramPaper</name>
    <message>
        <source>The family</source>
        <extracomment>Heading of a drawing of the family on paper.</extracomment>
        <translation>Perhe</translation>
    </message>
    <message>
        <source>Drawn on %1.</source>
        <extracomment>Below a drawing of the family; %1 is a day.</extracomment>
        <translation>Piirretty %1.</translation>
    </message>
    <message>
        <source>Told by: %1.</source>
        <extracomment>Below a drawing of the family; %1 says who told what is drawn.</extracomment>
        <translation>Kertoi: %1.</translation>
    </message>
    <message>
        <source>Confidential: for those to whom it was given.</source>
        <translation>Luottamuksellinen: vain niille, joille tämä on annettu.</translation>
    </message>
    <message>
        <source>page %1</source>
        <extracomment>At the edge of a page of a drawing that goes on: %1 is the number of the page that joins here.</extracomment>
        <translation>sivu %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Foot of a page: %1 is its number, %2 the number of the last one.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Heading of a drawing that is for practice; %1 says so, %2 is the heading.</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Hello!</source>
        <extracomment>The first line of a letter to a child; %1 is the child&apos;s name.</extracomment>
        <translation>Hei!</translation>
    </message>
    <message>
        <source>Hello %1!</source>
        <translation>Hei %1!</translation>
    </message>
    <message>
        <source>We met on %1. We talked about you and about what could help.</source>
        <extracomment>In a letter to a child; %1 is a day.</extracomment>
        <translation>Tapasimme %1. Puhuimme sinusta ja siitä, mikä voisi auttaa.</translation>
    </message>
    <message>
        <source>You said: “%1”</source>
        <extracomment>The child&apos;s own words in a letter to the child.</extracomment>
        <translation>Sinä sanoit: ”%1”</translation>
    </message>
    <message>
        <source>Thank you for telling us.</source>
        <translation>Kiitos, että kerroit.</translation>
    </message>
    <message>
        <source>This is what the adults agreed:</source>
        <extracomment>Before a list of steps, in a letter to a child.</extracomment>
        <translation>Tämän aikuiset sopivat:</translation>
    </message>
    <message>
        <source>We meet again on %1. You can come, or not. Both are fine.</source>
        <extracomment>In a letter to a child; %1 is a day.</extracomment>
        <translation>Tapaamme taas %1. Voit tulla tai olla tulematta. Kumpikin on hyvä.</translation>
    </message>
    <message>
        <source>Is something wrong here? Do you want to say something? You can answer this letter: write, draw, or tell me.</source>
        <translation>Onko jokin tässä väärin? Haluatko sanoa jotain? Voit vastata tähän kirjeeseen: kirjoita, piirrä tai kerro minulle.</translation>
    </message>
    <message>
        <source>Greetings from %1</source>
        <extracomment>The last line of a letter to a child; %1 is the name of who writes.</extracomment>
        <translation>Terveisin %1</translation>
    </message>
    <message>
        <source>By %1.</source>
        <extracomment>Behind a step in a letter to a child: by which day. A sentence of its own.</extracomment>
        <translation>Viimeistään %1.</translation>
    </message>
    <message>
        <source>A letter to you</source>
        <extracomment>Head of the page, and the title of the document: a letter to a child. It names nobody.</extracomment>
        <translation>Kirje sinulle</translation>
    </message>
    <message>
        <source>Written on %1.</source>
        <extracomment>Foot of a letter to a child; %1 is a day.</extracomment>
        <translation>Kirjoitettu %1.</translation>
    </message>
</context>
<context>
    <name>Memo</name>
    <message>
        <source>The meeting</source>
        <extracomment>Headings of the parts of a memo.</extracomment>
        <translation>Kokous</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Ketkä osallistuivat</translation>
    </message>
    <message>
        <source>Who this memo is for</source>
        <translation>Kenelle tämä muistio on</translation>
    </message>
    <message>
        <source>The question of the meeting</source>
        <translation>Kysymys kokoukselle</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>How each of us sees it</source>
        <translation>Miten kukin asian näkee</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>Perhe</translation>
    </message>
    <message>
        <source>What was thought aloud</source>
        <translation>Mitä ajateltiin ääneen</translation>
    </message>
    <message>
        <source>What we thought together</source>
        <translation>Mitä mietimme yhdessä</translation>
    </message>
    <message>
        <source>Questions we ask</source>
        <translation>Kysymykset, joita kysymme</translation>
    </message>
    <message>
        <source>Worries and what protects</source>
        <translation>Huolet ja mikä suojaa</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Seuraavat askeleet</translation>
    </message>
    <message>
        <source>How things are going, from 0 to 10</source>
        <translation>Miten menee, asteikolla 0–10</translation>
    </message>
    <message>
        <source>What was said of the meeting</source>
        <translation>Mitä kokouksesta sanottiin</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Memo</source>
        <extracomment>Name of the document that tells of a meeting.</extracomment>
        <translation>Muistio</translation>
    </message>
    <message>
        <source>%1 tells %2</source>
        <extracomment>%1 tells the child %2 what was agreed. Both are names.</extracomment>
        <translation>Kertoja: %1, kuulija: %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>%1 is who tells whom, %2 the day by which.</extracomment>
        <translation>%1, viimeistään %2</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Facts of a next step, each followed by a colon.</extracomment>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Kenen kanssa</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Viimeistään</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Kuinka usein</translation>
    </message>
    <message>
        <source>How the child hears of it</source>
        <extracomment>Who tells the child of a step, when and how.</extracomment>
        <translation>Miten lapsi saa tietää</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Mihin tämä vastaa</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Miten kävi</translation>
    </message>
    <message>
        <source>To change</source>
        <extracomment>One thing that somebody would change in the meetings. Followed by a colon.</extracomment>
        <translation>Muuttaisin</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Facts of a note, each followed by a colon.</extracomment>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Speaks to</source>
        <translation>Liittyy tähän</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a day, %2 a time of day.</extracomment>
        <translation>%1 klo %2</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <extracomment>%1 is a day; %2 and %3 are times of day: from, to.</extracomment>
        <translation>%1 klo %2–%3</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Facts of a meeting, each followed by a colon and what it was.</extracomment>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Miksi koolla</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Vetäjä</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>Kirjuri</translation>
    </message>
    <message>
        <source>It tells what was written for all of them.</source>
        <translation>Siinä on se, mikä kirjattiin heille kaikille.</translation>
    </message>
    <message>
        <source>Useful if</source>
        <extracomment>Followed by a colon and the family&apos;s answer to &quot;How would we notice that this meeting was useful?&quot;</extracomment>
        <translation>Hyödyllinen, jos</translation>
    </message>
    <message>
        <source>%1, a closer look</source>
        <extracomment>Heading of a page with a part of the drawing; %1 is &quot;The family&quot;.</extracomment>
        <translation>%1 lähempää</translation>
    </message>
    <message>
        <source>Made on %1. Confidential: for those whom it names as its readers.</source>
        <extracomment>Foot of a memo; %1 is a day.</extracomment>
        <translation>Tehty %1. Salassa pidettävä: vain niille, jotka muistio nimeää lukijoikseen.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Foot of a page: %1 is its number, %2 the number of the last one.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>How it may go round</source>
        <extracomment>Facts of a thought (hypothesis), each followed by a colon or standing above its lines.</extracomment>
        <translation>Miten kehä voi kulkea</translation>
    </message>
    <message>
        <source>The good that is meant</source>
        <translation>Mitä hyvää tällä tavoitellaan</translation>
    </message>
    <message>
        <source>In the child&apos;s day</source>
        <translation>Lapsen päivässä</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>Puhuu tämän puolesta</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Puhuu tätä vastaan</translation>
    </message>
    <message>
        <source>If it is so</source>
        <translation>Jos näin on</translation>
    </message>
    <message>
        <source>If it is not</source>
        <translation>Jos näin ei ole</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Mitä opimme</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>The wording that a thought had before.</extracomment>
        <translation>Aiemmin</translation>
    </message>
    <message>
        <source>Who asks</source>
        <extracomment>Facts of a question, each followed by a colon.</extracomment>
        <translation>Kuka kysyy</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Keneltä</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Kysytty</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Explores</source>
        <translation>Tutkii ajatusta</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <extracomment>Facts of a worry or of something that protects, each followed by a colon.</extracomment>
        <translation>Ketä koskee</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Mistä tiedämme</translation>
    </message>
    <message>
        <source>Asked before</source>
        <extracomment>Facts of a quote, each followed by a colon and the fact.</extracomment>
        <translation>Kysyttiin ensin</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Sanottu</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Kenelle kerrottu</translation>
    </message>
    <message>
        <source>Read back and found right.</source>
        <translation>Luettu ääneen ja todettu oikeaksi.</translation>
    </message>
    <message>
        <source>Translated</source>
        <extracomment>A translation of a quote, marked as such; the original stands above it.</extracomment>
        <translation>Käännös</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>Kääntäjä</translation>
    </message>
    <message>
        <source>Their wish</source>
        <extracomment>What the person said of who may see the quote, in their own words.</extracomment>
        <translation>Oma toive</translation>
    </message>
    <message>
        <source>A drawing</source>
        <extracomment>Facts of a drawing: its title and day; what is seen on it.</extracomment>
        <translation>Piirros</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>Kuvassa</translation>
    </message>
    <message>
        <source>Why the child was not heard here, and when the child will be</source>
        <extracomment>Followed by a colon, the reason and the plan.</extracomment>
        <translation>Miksi lapsen ääntä ei kuultu nyt ja milloin kuullaan</translation>
    </message>
    <message>
        <source>not recorded</source>
        <extracomment>Under a heading of a document for the client-information system for which nothing was recorded.</extracomment>
        <translation>ei kirjattu</translation>
    </message>
    <message>
        <source>my view is recorded right</source>
        <extracomment>What somebody says of a memo: their own view stands in it as they said it.</extracomment>
        <translation>näkemykseni on kirjattu oikein</translation>
    </message>
    <message>
        <source>my view is not recorded right</source>
        <extracomment>What somebody says of a memo or of a part of it.</extracomment>
        <translation>näkemystäni ei ole kirjattu oikein</translation>
    </message>
    <message>
        <source>Not right</source>
        <extracomment>Beside a part of a memo: what somebody (%1) says instead of what was recorded.</extracomment>
        <translation>Ei ole oikein</translation>
    </message>
    <message>
        <source>Not right, says %1</source>
        <translation>Ei ole oikein, sanoo %1</translation>
    </message>
    <message>
        <source>Is it recorded right?</source>
        <translation>Onko kirjattu oikein?</translation>
    </message>
    <message>
        <source>The child was not heard here. The workers have written down why, and when the child will be.</source>
        <translation>Lasta ei kuultu tässä. Työntekijät ovat kirjanneet, miksi, ja milloin lasta kuullaan.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>responsible social worker</source>
        <extracomment>Role of somebody who takes part in the work with a family. Lower case.</extracomment>
        <translation>lapsen asioista vastaava sosiaalityöntekijä</translation>
    </message>
    <message>
        <source>consultant social worker</source>
        <translation>konsultoiva sosiaalityöntekijä</translation>
    </message>
    <message>
        <source>family therapist</source>
        <translation>perheterapeutti</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>koordinaattori</translation>
    </message>
    <message>
        <source>social counsellor</source>
        <translation>sosiaaliohjaaja</translation>
    </message>
    <message>
        <source>social worker</source>
        <translation>sosiaalityöntekijä</translation>
    </message>
    <message>
        <source>child or young person</source>
        <translation>lapsi tai nuori</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>vanhempi</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>sukulainen</translation>
    </message>
    <message>
        <source>close person</source>
        <translation>läheinen</translation>
    </message>
    <message>
        <source>foster carer</source>
        <translation>sijaisvanhempi</translation>
    </message>
    <message>
        <source>guest from the network</source>
        <translation>vieras verkostosta</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>tulkki</translation>
    </message>
    <message>
        <source>support person</source>
        <translation>tukihenkilö</translation>
    </message>
    <message>
        <source>guardian ad litem</source>
        <translation>edunvalvoja</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>esihenkilö</translation>
    </message>
    <message>
        <source>coach</source>
        <translation>sparraaja</translation>
    </message>
    <message>
        <source>sketch</source>
        <extracomment>Where a hypothesis stands. Never &quot;true&quot; or &quot;confirmed&quot;.</extracomment>
        <translation>luonnos</translation>
    </message>
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
        <source>through a third person</source>
        <extracomment>Kind of a systemic question. Lower case.</extracomment>
        <translation>toisen silmin</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>järjestykseen asettaminen</translation>
    </message>
    <message>
        <source>before and after</source>
        <translation>ennen ja jälkeen</translation>
    </message>
    <message>
        <source>what happens then</source>
        <translation>mitä sitten tapahtuu</translation>
    </message>
    <message>
        <source>difference between relationships</source>
        <translation>suhteiden erot</translation>
    </message>
    <message>
        <source>what if</source>
        <translation>mitä jos</translation>
    </message>
    <message>
        <source>future</source>
        <translation>tulevaisuus</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>poikkeus</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>asteikko</translation>
    </message>
    <message>
        <source>agreeing and disagreeing</source>
        <translation>samaa ja eri mieltä</translation>
    </message>
    <message>
        <source>about us workers</source>
        <translation>meistä työntekijöistä</translation>
    </message>
    <message>
        <source>safety</source>
        <translation>turvallisuus</translation>
    </message>
    <message>
        <source>another kind</source>
        <translation>muu</translation>
    </message>
    <message>
        <source>proposed</source>
        <extracomment>Where a next step stands.</extracomment>
        <translation>ehdotettu</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>sovittu</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>meneillään</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tehty</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>jätetty pois</translation>
    </message>
    <message>
        <source>when talking</source>
        <extracomment>How somebody&apos;s words were said. Lower case, stands after the name.</extracomment>
        <translation>jutellessa</translation>
    </message>
    <message>
        <source>on a walk</source>
        <translation>kävelyllä</translation>
    </message>
    <message>
        <source>on the phone</source>
        <translation>puhelimessa</translation>
    </message>
    <message>
        <source>over a remote connection</source>
        <translation>etäyhteydellä</translation>
    </message>
    <message>
        <source>while drawing</source>
        <translation>piirtäessä</translation>
    </message>
    <message>
        <source>with the three houses</source>
        <translation>kolmen talon avulla</translation>
    </message>
    <message>
        <source>in a letter</source>
        <translation>kirjeessä</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>kirjoittamalla</translation>
    </message>
    <message>
        <source>in a session of their own</source>
        <translation>omalla tapaamisella</translation>
    </message>
    <message>
        <source>at the meeting</source>
        <translation>kokouksessa</translation>
    </message>
    <message>
        <source>while playing</source>
        <translation>leikkiessä</translation>
    </message>
    <message>
        <source>Worry or danger</source>
        <translation>Huoli tai vaara</translation>
    </message>
    <message>
        <source>What protects</source>
        <translation>Mikä suojaa</translation>
    </message>
    <message>
        <source>Safety that is already there</source>
        <translation>Turva, joka on jo olemassa</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Mitä tarvitaan</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 is a date or a year.</extracomment>
        <translation>noin %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>ennen %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 jälkeen</translation>
    </message>
    <message>
        <source>parents together</source>
        <extracomment>Genogram: how two partners are together. Lower case, stands in a sentence or a legend.</extracomment>
        <translation>yhteinen vanhemmuus</translation>
    </message>
    <message>
        <source>married</source>
        <translation>avioliitto</translation>
    </message>
    <message>
        <source>registered partnership</source>
        <translation>rekisteröity parisuhde</translation>
    </message>
    <message>
        <source>engaged</source>
        <translation>kihlaus</translation>
    </message>
    <message>
        <source>living together</source>
        <translation>avoliitto</translation>
    </message>
    <message>
        <source>a couple with two homes</source>
        <translation>erillissuhde</translation>
    </message>
    <message>
        <source>dating</source>
        <translation>seurustelu</translation>
    </message>
    <message>
        <source>brief relationship</source>
        <translation>lyhyt suhde</translation>
    </message>
    <message>
        <source>separated</source>
        <translation>ero</translation>
    </message>
    <message>
        <source>divorced</source>
        <translation>avioero</translation>
    </message>
    <message>
        <source>widowed</source>
        <translation>leskeys</translation>
    </message>
    <message>
        <source>together again</source>
        <translation>taas yhdessä</translation>
    </message>
    <message>
        <source>m.</source>
        <comment>short for married</comment>
        <extracomment>Genogram: one or two letters before a year on the line of a couple. Married.</extracomment>
        <translation>av.</translation>
    </message>
    <message>
        <source>rp.</source>
        <comment>short for registered partnership</comment>
        <translation>rp.</translation>
    </message>
    <message>
        <source>e.</source>
        <comment>short for engaged</comment>
        <translation>kihl.</translation>
    </message>
    <message>
        <source>lt.</source>
        <comment>short for living together</comment>
        <translation>avol.</translation>
    </message>
    <message>
        <source>lat.</source>
        <comment>short for a couple with two homes</comment>
        <translation>es.</translation>
    </message>
    <message>
        <source>dt.</source>
        <comment>short for dating</comment>
        <translation>seur.</translation>
    </message>
    <message>
        <source>br.</source>
        <comment>short for brief relationship</comment>
        <translation>lyh.</translation>
    </message>
    <message>
        <source>s.</source>
        <comment>short for separated</comment>
        <translation>ero</translation>
    </message>
    <message>
        <source>d.</source>
        <comment>short for divorced</comment>
        <translation>av.ero</translation>
    </message>
    <message>
        <source>w.</source>
        <comment>short for widowed</comment>
        <translation>leski</translation>
    </message>
    <message>
        <source>re.</source>
        <comment>short for together again</comment>
        <translation>taas</translation>
    </message>
    <message>
        <source>by birth</source>
        <translation>biologinen</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>adoptio</translation>
    </message>
    <message>
        <source>in foster care</source>
        <translation>sijaisperhe</translation>
    </message>
    <message>
        <source>living with relatives</source>
        <translation>sukulaisten luona</translation>
    </message>
    <message>
        <source>step-parent</source>
        <translation>bonusvanhempi</translation>
    </message>
    <message>
        <source>with a donor&apos;s help</source>
        <translation>luovuttajan avulla</translation>
    </message>
    <message>
        <source>donor</source>
        <translation>luovuttaja</translation>
    </message>
    <message>
        <source>emergency placement</source>
        <translation>kiireellinen sijoitus</translation>
    </message>
    <message>
        <source>placement in open care</source>
        <translation>avohuollon sijoitus</translation>
    </message>
    <message>
        <source>taken into care</source>
        <translation>huostaanotto</translation>
    </message>
    <message>
        <source>foster family</source>
        <translation>perhehoito</translation>
    </message>
    <message>
        <source>residential care</source>
        <translation>laitoshoito</translation>
    </message>
    <message>
        <source>placed with a relative or a close person</source>
        <translation>sijoitus sukulaisen tai läheisen luo</translation>
    </message>
    <message>
        <source>after-care</source>
        <translation>jälkihuolto</translation>
    </message>
    <message>
        <source>ordinary</source>
        <extracomment>Genogram: how two people are with each other; name of a line. Lower case.</extracomment>
        <translation>tavallinen</translation>
    </message>
    <message>
        <source>close</source>
        <translation>läheinen</translation>
    </message>
    <message>
        <source>fused</source>
        <translation>yhteensulautunut</translation>
    </message>
    <message>
        <source>distant</source>
        <translation>etäinen</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>ristiriitainen</translation>
    </message>
    <message>
        <source>close and in conflict</source>
        <translation>läheinen ja riitaisa</translation>
    </message>
    <message>
        <source>fused and in conflict</source>
        <translation>yhteensulautunut ja riitaisa</translation>
    </message>
    <message>
        <source>distant and in conflict</source>
        <translation>etäinen ja riitaisa</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>välirikko</translation>
    </message>
    <message>
        <source>contact restored</source>
        <translation>yhteys palautunut</translation>
    </message>
    <message>
        <source>attention is on</source>
        <translation>huomio kohdistuu</translation>
    </message>
    <message>
        <source>worry or blame is on</source>
        <translation>huoli tai syytös kohdistuu</translation>
    </message>
    <message>
        <source>takes care of</source>
        <translation>huolehtii</translation>
    </message>
    <message>
        <source>connected in spirit</source>
        <translation>sielunyhteys</translation>
    </message>
    <message>
        <source>physical violence</source>
        <translation>fyysinen väkivalta</translation>
    </message>
    <message>
        <source>emotional violence</source>
        <translation>henkinen väkivalta</translation>
    </message>
    <message>
        <source>sexual violence</source>
        <translation>seksuaalinen väkivalta</translation>
    </message>
    <message>
        <source>neglect</source>
        <translation>laiminlyönti</translation>
    </message>
    <message>
        <source>controlling</source>
        <translation>kontrollointi</translation>
    </message>
    <message>
        <source>economic violence</source>
        <translation>taloudellinen väkivalta</translation>
    </message>
    <message>
        <source>fears</source>
        <translation>pelkää</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>tukee</translation>
    </message>
    <message>
        <source>has never met</source>
        <translation>ei ole tavannut</translation>
    </message>
    <message>
        <source>grief</source>
        <translation>suru</translation>
    </message>
    <message>
        <source>illness or disability</source>
        <translation>sairaus tai vamma</translation>
    </message>
    <message>
        <source>mental health</source>
        <translation>mielenterveys</translation>
    </message>
    <message>
        <source>substance use</source>
        <translation>päihteiden käyttö</translation>
    </message>
    <message>
        <source>substance use suspected</source>
        <translation>huoli päihteiden käytöstä</translation>
    </message>
    <message>
        <source>in recovery from substance use</source>
        <translation>toipumassa päihteiden käytöstä</translation>
    </message>
    <message>
        <source>has experienced violence</source>
        <translation>on kokenut väkivaltaa</translation>
    </message>
    <message>
        <source>a strength</source>
        <translation>voimavara</translation>
    </message>
    <message>
        <source>moved from another country</source>
        <translation>muuttanut toisesta maasta</translation>
    </message>
    <message>
        <source>needs an interpreter</source>
        <translation>tarvitsee tulkin</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>raskaus</translation>
    </message>
    <message>
        <source>miscarriage</source>
        <translation>keskenmeno</translation>
    </message>
    <message>
        <source>abortion</source>
        <translation>raskaudenkeskeytys</translation>
    </message>
    <message>
        <source>stillborn</source>
        <translation>kuolleena syntynyt</translation>
    </message>
    <message>
        <source>pet</source>
        <translation>lemmikki</translation>
    </message>
    <message>
        <source>important person</source>
        <translation>tärkeä ihminen</translation>
    </message>
    <message>
        <source>worker or service</source>
        <translation>työntekijä tai palvelu</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>woman or girl</source>
        <translation>nainen tai tyttö</translation>
    </message>
    <message>
        <source>man or boy</source>
        <translation>mies tai poika</translation>
    </message>
    <message>
        <source>non-binary</source>
        <translation>muunsukupuolinen</translation>
    </message>
    <message>
        <source>gender not known</source>
        <translation>sukupuoli ei tiedossa</translation>
    </message>
    <message>
        <source>the child this is about</source>
        <extracomment>Kinship to the child whom the work is about. Lower case, one or two words.</extracomment>
        <translation>lapsi, jonka asialla ollaan</translation>
    </message>
    <message>
        <source>has died</source>
        <extracomment>Text view of the genogram: %1 is a year.</extracomment>
        <translation>kuollut</translation>
    </message>
    <message>
        <source>identical twins</source>
        <translation>samanmunaiset kaksoset</translation>
    </message>
    <message>
        <source>twins</source>
        <translation>kaksoset</translation>
    </message>
    <message>
        <source>live together</source>
        <translation>asuvat yhdessä</translation>
    </message>
    <message>
        <source>partners who are relatives</source>
        <translation>puolisot, jotka ovat sukua</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>äiti</translation>
    </message>
    <message>
        <source>father</source>
        <translation>isä</translation>
    </message>
    <message>
        <source>mother&apos;s mother</source>
        <translation>äidinäiti</translation>
    </message>
    <message>
        <source>mother&apos;s father</source>
        <translation>äidinisä</translation>
    </message>
    <message>
        <source>mother&apos;s parent</source>
        <translation>äidin vanhempi</translation>
    </message>
    <message>
        <source>father&apos;s mother</source>
        <translation>isänäiti</translation>
    </message>
    <message>
        <source>father&apos;s father</source>
        <translation>isänisä</translation>
    </message>
    <message>
        <source>father&apos;s parent</source>
        <translation>isän vanhempi</translation>
    </message>
    <message>
        <source>grandmother</source>
        <translation>isoäiti</translation>
    </message>
    <message>
        <source>grandfather</source>
        <translation>isoisä</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>isovanhempi</translation>
    </message>
    <message>
        <source>great-grandmother</source>
        <translation>isoisoäiti</translation>
    </message>
    <message>
        <source>great-grandfather</source>
        <translation>isoisoisä</translation>
    </message>
    <message>
        <source>great-grandparent</source>
        <translation>isoisovanhempi</translation>
    </message>
    <message>
        <source>ancestor</source>
        <translation>esivanhempi</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>tytär</translation>
    </message>
    <message>
        <source>son</source>
        <translation>poika</translation>
    </message>
    <message>
        <source>child</source>
        <translation>lapsi</translation>
    </message>
    <message>
        <source>grandchild</source>
        <translation>lapsenlapsi</translation>
    </message>
    <message>
        <source>sister</source>
        <translation>sisko</translation>
    </message>
    <message>
        <source>brother</source>
        <translation>veli</translation>
    </message>
    <message>
        <source>sibling</source>
        <translation>sisarus</translation>
    </message>
    <message>
        <source>half-sister, same mother</source>
        <translation>puolisisko, sama äiti</translation>
    </message>
    <message>
        <source>half-brother, same mother</source>
        <translation>puoliveli, sama äiti</translation>
    </message>
    <message>
        <source>half-sibling, same mother</source>
        <translation>puolisisarus, sama äiti</translation>
    </message>
    <message>
        <source>half-sister, same father</source>
        <translation>puolisisko, sama isä</translation>
    </message>
    <message>
        <source>half-brother, same father</source>
        <translation>puoliveli, sama isä</translation>
    </message>
    <message>
        <source>half-sibling, same father</source>
        <translation>puolisisarus, sama isä</translation>
    </message>
    <message>
        <source>half-sibling</source>
        <translation>puolisisarus</translation>
    </message>
    <message>
        <source>step-sister</source>
        <translation>uussisko</translation>
    </message>
    <message>
        <source>step-brother</source>
        <translation>uusveli</translation>
    </message>
    <message>
        <source>step-sibling</source>
        <translation>uussisarus</translation>
    </message>
    <message>
        <source>great-aunt</source>
        <translation>isovanhemman sisko</translation>
    </message>
    <message>
        <source>great-uncle</source>
        <translation>isovanhemman veli</translation>
    </message>
    <message>
        <source>grandparent&apos;s sibling</source>
        <translation>isovanhemman sisarus</translation>
    </message>
    <message>
        <source>mother&apos;s sister</source>
        <translation>äidin sisko</translation>
    </message>
    <message>
        <source>mother&apos;s brother</source>
        <translation>eno</translation>
    </message>
    <message>
        <source>mother&apos;s sibling</source>
        <translation>äidin sisarus</translation>
    </message>
    <message>
        <source>father&apos;s sister</source>
        <translation>isän sisko</translation>
    </message>
    <message>
        <source>father&apos;s brother</source>
        <translation>setä</translation>
    </message>
    <message>
        <source>father&apos;s sibling</source>
        <translation>isän sisarus</translation>
    </message>
    <message>
        <source>aunt by marriage</source>
        <translation>vanhemman sisaruksen puoliso</translation>
    </message>
    <message>
        <source>uncle by marriage</source>
        <translation>vanhemman sisaruksen puoliso</translation>
    </message>
    <message>
        <source>partner of an aunt or uncle</source>
        <translation>vanhemman sisaruksen puoliso</translation>
    </message>
    <message>
        <source>niece</source>
        <translation>sisaruksen tytär</translation>
    </message>
    <message>
        <source>nephew</source>
        <translation>sisaruksen poika</translation>
    </message>
    <message>
        <source>sibling&apos;s child</source>
        <translation>sisaruksen lapsi</translation>
    </message>
    <message>
        <source>cousin</source>
        <translation>serkku</translation>
    </message>
    <message>
        <source>distant cousin</source>
        <translation>kaukainen serkku</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>kumppani</translation>
    </message>
    <message>
        <source>former partner</source>
        <translation>entinen kumppani</translation>
    </message>
    <message>
        <source>parent&apos;s partner</source>
        <translation>vanhemman kumppani</translation>
    </message>
    <message>
        <source>parent&apos;s former partner</source>
        <translation>vanhemman entinen kumppani</translation>
    </message>
    <message>
        <source>sibling&apos;s carer</source>
        <translation>sisaruksen huolenpitäjä</translation>
    </message>
    <message>
        <source>sibling&apos;s partner</source>
        <translation>sisaruksen kumppani</translation>
    </message>
    <message>
        <source>grandparent&apos;s partner</source>
        <translation>isovanhemman kumppani</translation>
    </message>
    <message>
        <source>partner&apos;s parent</source>
        <translation>kumppanin vanhempi</translation>
    </message>
    <message>
        <source>child&apos;s partner</source>
        <translation>lapsen kumppani</translation>
    </message>
    <message>
        <source>relative by marriage</source>
        <translation>sukulainen puolison kautta</translation>
    </message>
    <message>
        <source>lives in the same home</source>
        <translation>asuu samassa kodissa</translation>
    </message>
    <message>
        <source>foster %1</source>
        <extracomment>%1 is a word for a relative, such as &quot;mother&quot; or &quot;brother&quot;.</extracomment>
        <translation>sijais%1</translation>
    </message>
    <message>
        <source>adoptive %1</source>
        <translation>adoptio%1</translation>
    </message>
    <message>
        <source>%1 in kinship care</source>
        <translation>%1 (sukulaissijoitus)</translation>
    </message>
    <message>
        <source>step-%1</source>
        <translation>bonus%1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n years</source>
        <extracomment>Text view of the genogram: %1 is a name, %2 an age in years.</extracomment>
        <translation>
            <numerusform>%1, %n vuosi</numerusform>
            <numerusform>%1, %n vuotta</numerusform>
        </translation>
    </message>
    <message>
        <source>not confirmed</source>
        <extracomment>Legend of the genogram: a parent of whom it is not certain that they are.</extracomment>
        <translation>ei vahvistettu</translation>
    </message>
    <message>
        <source>Parents: %1</source>
        <extracomment>Text view of the genogram: %1 is a list of names.</extracomment>
        <translation>Vanhemmat: %1</translation>
    </message>
    <message>
        <source>Partner: %1</source>
        <extracomment>Text view of the genogram: %1 is a name, perhaps with what happened when.</extracomment>
        <translation>Kumppani: %1</translation>
    </message>
    <message>
        <source>Children: %1</source>
        <translation>Lapset: %1</translation>
    </message>
    <message>
        <source>Children together: %1</source>
        <translation>Yhteiset lapset: %1</translation>
    </message>
    <message>
        <source>twin</source>
        <translation>kaksonen</translation>
    </message>
    <message>
        <source>Siblings: %1</source>
        <translation>Sisarukset: %1</translation>
    </message>
    <message>
        <source>Home: %1</source>
        <extracomment>Text view of the genogram: %1 names a home.</extracomment>
        <translation>Koti: %1</translation>
    </message>
    <message>
        <source>With %1: %2</source>
        <extracomment>Text view of the genogram: %1 is a name, %2 how they are with each other.</extracomment>
        <translation>Suhde henkilöön %1: %2</translation>
    </message>
    <message>
        <source>Towards %1: %2</source>
        <translation>Kohti henkilöä %1: %2</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>Henkilön %1 suunnasta: %2</translation>
    </message>
    <message>
        <source>%1, as %2 tells it</source>
        <extracomment>Text view of the genogram: %1 is a whole statement, %2 who said so.</extracomment>
        <translation>%1, kertojana %2</translation>
    </message>
    <message>
        <source>in the room</source>
        <extracomment>How somebody took part in a meeting. Lower case, stands after the name.</extracomment>
        <translation>paikalla</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>videolla</translation>
    </message>
    <message>
        <source>remotely, on a tablet</source>
        <translation>etänä tabletilla</translation>
    </message>
    <message>
        <source>by sound</source>
        <translation>äänellä</translation>
    </message>
    <message>
        <source>by a letter or a drawing</source>
        <translation>kirjeellä tai piirroksella</translation>
    </message>
    <message>
        <source>through a representative</source>
        <translation>edustajan kautta</translation>
    </message>
    <message>
        <source>not this time</source>
        <translation>ei tällä kertaa</translation>
    </message>
    <message>
        <source>Worry</source>
        <extracomment>What somebody&apos;s view is about: a worry, what works.</extracomment>
        <translation>Huoli</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Mikä toimii</translation>
    </message>
    <message>
        <source>Help wanted</source>
        <translation>Mihin toivotaan apua</translation>
    </message>
    <message>
        <source>What we agree on</source>
        <translation>Mistä olemme samaa mieltä</translation>
    </message>
    <message>
        <source>What we see differently</source>
        <translation>Minkä näemme eri tavoin</translation>
    </message>
    <message>
        <source>that&apos;s how it is</source>
        <extracomment>What somebody in the family thinks of an idea that they heard. Lower case.</extracomment>
        <translation>juuri noin</translation>
    </message>
    <message>
        <source>not quite so</source>
        <translation>ei aivan noin</translation>
    </message>
    <message>
        <source>still thinking</source>
        <translation>mietin vielä</translation>
    </message>
    <message>
        <source>speaks to me</source>
        <translation>koskettaa minua</translation>
    </message>
    <message>
        <source>does not speak to me</source>
        <translation>ei kosketa minua</translation>
    </message>
    <message>
        <source>somebody told us</source>
        <extracomment>How something is known. Lower case.</extracomment>
        <translation>meille kerrottiin</translation>
    </message>
    <message>
        <source>from a document</source>
        <translation>asiakirjasta</translation>
    </message>
    <message>
        <source>seen differently by different people</source>
        <translation>eri ihmiset näkevät tämän eri tavoin</translation>
    </message>
    <message>
        <source>a guess so far</source>
        <translation>vielä arvelu</translation>
    </message>
    <message>
        <source>We keep an eye on this.</source>
        <extracomment>How soon a worry must be looked after.</extracomment>
        <translation>Tätä seurataan.</translation>
    </message>
    <message>
        <source>This is looked after today.</source>
        <translation>Tästä huolehditaan tänään.</translation>
    </message>
    <message>
        <source>At the start</source>
        <extracomment>When somebody showed a point on a scale from 0 to 10.</extracomment>
        <translation>Alussa</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Lopussa</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Välillä</translation>
    </message>
    <message>
        <source>the family and its drawing</source>
        <extracomment>What was used, in the use log. Lower case, stands after &quot;changed:&quot; or &quot;showed on the screen:&quot;.</extracomment>
        <translation>perhe ja sen piirros</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>omat sanat</translation>
    </message>
    <message>
        <source>thoughts</source>
        <translation>ajatukset eli hypoteesit</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>kysymykset</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>seuraavat askeleet</translation>
    </message>
    <message>
        <source>the meeting</source>
        <translation>kokous</translation>
    </message>
    <message>
        <source>a memo</source>
        <translation>muistio</translation>
    </message>
    <message>
        <source>an extract from the use log</source>
        <translation>ote käyttölokista</translation>
    </message>
    <message>
        <source>other notes</source>
        <translation>muut merkinnät</translation>
    </message>
    <message>
        <source>Opened the child&apos;s page</source>
        <extracomment>What somebody did, in the use log.</extracomment>
        <translation>Avasi lapsen sivun</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muutti tietoja</translation>
    </message>
    <message>
        <source>Showed on the screen</source>
        <translation>Näytti näytöllä</translation>
    </message>
    <message>
        <source>Saved as a file</source>
        <translation>Tallensi tiedostoksi</translation>
    </message>
    <message>
        <source>Invited to the meeting</source>
        <translation>Kutsui kokoukseen</translation>
    </message>
    <message>
        <source>Let into the meeting</source>
        <translation>Päästi sisään kokoukseen</translation>
    </message>
    <message>
        <source>Took out of the meeting</source>
        <translation>Poisti kokouksesta</translation>
    </message>
    <message>
        <source>This worker&apos;s vault was opened with the team&apos;s keys</source>
        <translation>Tämän työntekijän holvi avattiin tiimin avaimilla</translation>
    </message>
    <message>
        <source>a relationship beside another one</source>
        <translation>suhde toisen suhteen rinnalla</translation>
    </message>
    <message>
        <source>kept apart by circumstances</source>
        <translation>olosuhteiden erottamat</translation>
    </message>
    <message>
        <source>arranged marriage</source>
        <translation>järjestetty avioliitto</translation>
    </message>
    <message>
        <source>forced marriage</source>
        <translation>pakkoavioliitto</translation>
    </message>
    <message>
        <source>af.</source>
        <comment>short for a relationship beside another one</comment>
        <translation>siv.</translation>
    </message>
    <message>
        <source>apart</source>
        <comment>on the line of a couple kept apart by war, work or migration</comment>
        <translation>erillään</translation>
    </message>
    <message>
        <source>arr. m.</source>
        <comment>short for arranged marriage</comment>
        <translation>järj. al.</translation>
    </message>
    <message>
        <source>forced m.</source>
        <comment>short for forced marriage</comment>
        <translation>pakkoal.</translation>
    </message>
    <message>
        <source>surrogate</source>
        <translation>sijaissynnyttäjä</translation>
    </message>
    <message>
        <source>parent by law</source>
        <translation>juridinen vanhempi</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>muu huoltaja</translation>
    </message>
    <message>
        <source>born %1</source>
        <extracomment>Text view of the genogram: %1 is a year.</extracomment>
        <translation>s. %1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <extracomment>Text view of the genogram: %1 is the day on which a child is expected.</extracomment>
        <translation>laskettu aika %1</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <extracomment>Text view of the genogram: weeks of a pregnancy.</extracomment>
        <translation>
            <numerusform>%n viikko</numerusform>
            <numerusform>%n viikkoa</numerusform>
        </translation>
    </message>
    <message>
        <source>died %1</source>
        <translation>kuollut %1</translation>
    </message>
    <message>
        <source>Placements: %1</source>
        <extracomment>Text view of the genogram: %1 lists placements outside the home.</extracomment>
        <translation>Sijoitukset: %1</translation>
    </message>
    <message>
        <source>language: %1</source>
        <extracomment>Under a name in the genogram: %1 is a language.</extracomment>
        <translation>kieli: %1</translation>
    </message>
    <message>
        <source>came %1</source>
        <extracomment>Under a name in the genogram: %1 is the year in which somebody came to the country.</extracomment>
        <translation>muutti %1</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <extracomment>Text view of the genogram: %1 lists signs that are drawn at a person.</extracomment>
        <translation>Merkitty: %1</translation>
    </message>
    <message>
        <source>relatives of each other</source>
        <translation>sukua toisilleen</translation>
    </message>
    <message>
        <source>%1, both ways</source>
        <extracomment>Text view of the genogram: %1 is how two people are with each other, here each with the other.</extracomment>
        <translation>%1, molempiin suuntiin</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>ei varmaa</translation>
    </message>
    <message>
        <source>illness or disability suspected</source>
        <translation>epäily sairaudesta tai vammasta</translation>
    </message>
    <message>
        <source>illness that is over or under control</source>
        <translation>sairaus, joka on ohi tai hallinnassa</translation>
    </message>
    <message>
        <source>mental health, suspected</source>
        <translation>mielenterveys, epäily</translation>
    </message>
    <message>
        <source>mental health, recovered or recovering</source>
        <translation>mielenterveys, toipunut tai toipumassa</translation>
    </message>
    <message>
        <source>violence suspected</source>
        <translation>epäily väkivallasta</translation>
    </message>
    <message>
        <source>b. %1</source>
        <extracomment>Under a symbol of the genogram: %1 is the year of birth.</extracomment>
        <translation>s. %1</translation>
    </message>
    <message>
        <source>d. %1</source>
        <extracomment>Under a symbol of the genogram: %1 is the year of death.</extracomment>
        <translation>k. %1</translation>
    </message>
    <message>
        <source>%1 y</source>
        <extracomment>Under a symbol of the genogram: %1 is an age in years.</extracomment>
        <translation>%1 v</translation>
    </message>
    <message>
        <source>due %1</source>
        <extracomment>Under a pregnancy in the genogram: %1 is the day on which the child is expected.</extracomment>
        <translation>l.a. %1</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <extracomment>Under a pregnancy or a loss in the genogram: %1 is a number of weeks.</extracomment>
        <translation>%1 viikkoa</translation>
    </message>
    <message>
        <source>told by %1</source>
        <extracomment>At a tie in the genogram: %1 is who told of it.</extracomment>
        <translation>kertoi %1</translation>
    </message>
    <message>
        <source>placements along time</source>
        <translation>sijoitukset aikajanalla</translation>
    </message>
    <message>
        <source>A pregnancy began, counted from the due date</source>
        <extracomment>What happened in a family, on a day that is told beside it. %1 and %2 are names.</extracomment>
        <translation>Raskaus alkoi (laskettuna lasketusta ajasta)</translation>
    </message>
    <message>
        <source>%1 was born</source>
        <translation>%1 syntyi</translation>
    </message>
    <message>
        <source>A loss in the family</source>
        <translation>Menetys perheessä</translation>
    </message>
    <message>
        <source>%1 died</source>
        <translation>%1 kuoli</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 and %2 are names, %3 is such as &quot;married&quot; or &quot;separated&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 ja %2: %3</translation>
    </message>
    <message>
        <source>%1 was adopted</source>
        <translation>%1 adoptoitiin</translation>
    </message>
    <message>
        <source>%1 came to live with somebody close: %2</source>
        <translation>%1 muutti läheisen luo: %2</translation>
    </message>
    <message>
        <source>%1 came into a foster family: %2</source>
        <translation>%1 muutti sijaisperheeseen: %2</translation>
    </message>
    <message>
        <source>%1 no longer lives in their care: %2</source>
        <translation>%1 ei enää asu heidän hoidossaan: %2</translation>
    </message>
    <message>
        <source>%1: %2 began</source>
        <extracomment>%1 is a name, %2 such as &quot;emergency placement&quot; or &quot;after-care&quot;.</extracomment>
        <translation>%1: %2 alkoi</translation>
    </message>
    <message>
        <source>%1: %2 ended</source>
        <translation>%1: %2 päättyi</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <extracomment>%1 and %2 are names, %3 how they are with each other, such as &quot;close&quot;; the arrow says from whom to whom.</extracomment>
        <translation>%1 → %2: %3</translation>
    </message>
    <message>
        <source>%1 → %2: no longer %3</source>
        <translation>%1 → %2: %3 (päättyi)</translation>
    </message>
    <message>
        <source>%1 and %2: no longer %3</source>
        <translation>%1 ja %2: %3 (päättyi)</translation>
    </message>
    <message>
        <source>%1 moved in: %2</source>
        <extracomment>%1 is a name, %2 the name of a home.</extracomment>
        <translation>%1 muutti kotiin: %2</translation>
    </message>
    <message>
        <source>%1 moved out: %2</source>
        <translation>%1 muutti pois: %2</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>ei onnistunut</translation>
    </message>
    <message>
        <source>a letter to the child</source>
        <translation>kirje lapselle</translation>
    </message>
    <message>
        <source>a text for the client-information system</source>
        <translation>teksti asiakastietojärjestelmään</translation>
    </message>
    <message>
        <source>Practice: a made-up family</source>
        <extracomment>Stands on papers and in files that come from a practice page, so that nobody takes them for real.</extracomment>
        <translation>Harjoitus: keksitty perhe</translation>
    </message>
    <message>
        <source>Put into words together</source>
        <extracomment>Stands for the name of who said something, where several people put it into words together.</extracomment>
        <translation>Yhdessä sanoitettu</translation>
    </message>
    <message>
        <source>at somebody else&apos;s device</source>
        <translation>toisen laitteella</translation>
    </message>
    <message>
        <source>at the same device as %1</source>
        <extracomment>How somebody took part in a meeting; %1 is a name. Lower case, stands after the name.</extracomment>
        <translation>samalla laitteella kuin %1</translation>
    </message>
    <message>
        <source>in the room, a part of the time</source>
        <extracomment>How somebody took part in a meeting: they left before it ended. Lower case, stands after the name.</extracomment>
        <translation>huoneessa osan ajasta</translation>
    </message>
    <message>
        <source>How safe is it now?</source>
        <extracomment>A question that is answered from 0 to 10.</extracomment>
        <translation>Kuinka turvallista nyt on?</translation>
    </message>
    <message>
        <source>How well are things now?</source>
        <extracomment>A question that is answered from 0 to 10.</extracomment>
        <translation>Kuinka hyvin asiat ovat nyt?</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>name</source>
        <translation>nimi</translation>
    </message>
    <message>
        <source>what the child calls them</source>
        <translation>miksi lapsi kutsuu häntä</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>sukupuoli</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>syntymäaika</translation>
    </message>
    <message>
        <source>death</source>
        <translation>kuolema</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>raskaus</translation>
    </message>
    <message>
        <source>whom this is about</source>
        <translation>kenestä on kyse</translation>
    </message>
    <message>
        <source>language</source>
        <translation>kieli</translation>
    </message>
    <message>
        <source>note</source>
        <translation>muistiinpano</translation>
    </message>
    <message>
        <source>why it is recorded</source>
        <translation>miksi tieto on kirjattu</translation>
    </message>
    <message>
        <source>how they are together</source>
        <translation>parisuhteen vaiheet</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>ajat</translation>
    </message>
    <message>
        <source>whom it joins</source>
        <translation>keitä se yhdistää</translation>
    </message>
    <message>
        <source>custody and contact</source>
        <translation>huolto ja tapaaminen</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>kuka näin sanoo</translation>
    </message>
    <message>
        <source>strength and direction</source>
        <translation>voimakkuus ja suunta</translation>
    </message>
    <message>
        <source>who belongs to it</source>
        <translation>keitä siihen kuuluu</translation>
    </message>
    <message>
        <source>address</source>
        <translation>osoite</translation>
    </message>
    <message>
        <source>where and on what basis</source>
        <translation>missä ja millä perusteella</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>laji</translation>
    </message>
    <message>
        <source>New in the picture</source>
        <extracomment>Something new in the genogram since a meeting.</extracomment>
        <translation>Uusi kuvassa</translation>
    </message>
    <message>
        <source>New: a couple</source>
        <translation>Uutta: pari</translation>
    </message>
    <message>
        <source>New: child and parent</source>
        <translation>Uutta: lapsi ja vanhempi</translation>
    </message>
    <message>
        <source>New: born together</source>
        <translation>Uutta: syntyneet yhdessä</translation>
    </message>
    <message>
        <source>New: how they are with each other</source>
        <translation>Uutta: välit</translation>
    </message>
    <message>
        <source>New: a home</source>
        <translation>Uutta: koti</translation>
    </message>
    <message>
        <source>New: a placement</source>
        <translation>Uutta: sijoitus</translation>
    </message>
    <message>
        <source>New: a mark</source>
        <translation>Uutta: merkintä</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <extracomment>Genogram: %1 is a list such as &quot;name, date of birth&quot;.</extracomment>
        <translation>Muuttunut: %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>Genogram: after what was changed of a couple; %1 is such as &quot;married 2010, divorced 2016&quot;.</extracomment>
        <translation>nyt %1</translation>
    </message>
</context>
<context>
    <name>UseExtract</name>
    <message>
        <source>By</source>
        <extracomment>Label in front of a name: the worker who did it.</extracomment>
        <translation>Tekijä</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Huomaa</translation>
    </message>
    <message>
        <source>This line may have been changed afterwards.</source>
        <translation>Tätä riviä on voitu muuttaa jälkikäteen.</translation>
    </message>
    <message>
        <source>Who has read or changed your information</source>
        <translation>Kuka on lukenut tai muuttanut tietojasi</translation>
    </message>
    <message>
        <source>Who has used your information</source>
        <translation>Kuka on käyttänyt tietojasi</translation>
    </message>
    <message>
        <source>Extract from the use log</source>
        <extracomment>Head of each page.</extracomment>
        <translation>Ote käyttölokista</translation>
    </message>
    <message>
        <source>Made on %1. Confidential: for the person who asked for it.</source>
        <extracomment>Foot of each page; %1 is a day.</extracomment>
        <translation>Tehty %1. Luottamuksellinen: sille, joka on pyytänyt tämän.</translation>
    </message>
    <message>
        <source>What this paper tells</source>
        <translation>Mitä tämä paperi kertoo</translation>
    </message>
    <message>
        <source>This extract was made because: %1</source>
        <translation>Otteen syy: %1</translation>
    </message>
    <message>
        <source>Some lines that were in the log before are no longer there. Those who keep Kudelma are to find out why.</source>
        <translation>Lokissa ei enää ole kaikkia rivejä, jotka siinä ovat olleet. Kudelman ylläpitäjien on selvitettävä, miksi.</translation>
    </message>
    <message>
        <source>To whom it was shown or given</source>
        <translation>Kenelle tietoja on näytetty tai annettu</translation>
    </message>
    <message>
        <source>If something here worries you</source>
        <translation>Jos jokin tässä huolettaa</translation>
    </message>
    <message>
        <source>Ask the worker who gave you this paper. They explain each line, and you may always ask why somebody has read about you.</source>
        <translation>Kysy työntekijältä, joka antoi sinulle tämän paperin. Hän selittää jokaisen rivin, ja saat aina kysyä, miksi joku on lukenut tietojasi.</translation>
    </message>
    <message>
        <source>Meant for</source>
        <extracomment>Label in front of names: whom a file that was saved is meant for.</extracomment>
        <translation>Tarkoitettu</translation>
    </message>
    <message>
        <source>You have the right to know who has handled what is known of you and your family, and to whom it was given. Kudelma writes down when somebody opens the page, changes something there, shows it to others or saves it as a file. What the same person does again within an hour is one line. This paper does not repeat what was written.</source>
        <translation>Sinulla on oikeus tietää, ketkä ovat käsitelleet sinun ja perheesi tietoja ja kenelle niitä on annettu. Kudelma merkitsee muistiin, kun joku avaa sivun, muuttaa siellä jotakin, näyttää sitä muille tai tallentaa sen tiedostoksi. Jos sama ihminen tekee saman uudelleen tunnin sisällä, siitä tulee yksi rivi. Tämä paperi ei toista sitä, mitä on kirjoitettu.</translation>
    </message>
    <message>
        <source>Made for: %1</source>
        <translation>Kenelle: %1</translation>
    </message>
    <message>
        <source>The log has no line about that.</source>
        <translation>Lokissa ei ole siitä yhtään riviä.</translation>
    </message>
    <message>
        <source>It is not certain who wrote this line.</source>
        <translation>Ei ole varmaa, kuka tämän rivin kirjoitti.</translation>
    </message>
    <message>
        <source>Not on this paper is what concerns other people only, what those who made this paper cannot see, and where a saved file went afterwards. The workers&apos; other registers have logs of their own.</source>
        <translation>Tällä paperilla ei ole sitä, mikä koskee vain muita ihmisiä, eikä sitä, mitä tämän paperin tekijä ei näe, eikä sitä, mihin tallennettu tiedosto on myöhemmin joutunut. Työntekijöiden muilla rekistereillä on omat lokinsa.</translation>
    </message>
</context>
</TS>
