<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
<context>
    <name>AddPersonSheet</name>
    <message>
        <source>Add a person</source>
        <translation>Lisää ihminen</translation>
    </message>
    <message>
        <source>The two of you get a circle of your own. Nothing that was written before goes along.</source>
        <translation>Te kaksi saatte oman piirin. Mitään aiemmin kirjoitettua ei tule siihen mukaan.</translation>
    </message>
    <message>
        <source>From my team</source>
        <translation>Omasta tiimistä</translation>
    </message>
    <message>
        <source>%1 (has not come into the team yet)</source>
        <translation>%1 (ei ole vielä tullut tiimiin)</translation>
    </message>
    <message>
        <source>Or somebody else</source>
        <translation>Tai joku muu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Who they are to the child</source>
        <translation>Kuka hän on lapselle</translation>
    </message>
    <message>
        <source>For example: mother, grandfather, school curator</source>
        <extracomment>Examples of who somebody is to a child.</extracomment>
        <translation>Esimerkiksi: äiti, ukki, koulukuraattori</translation>
    </message>
    <message>
        <source>Role on this page</source>
        <translation>Rooli tällä sivulla</translation>
    </message>
    <message>
        <source>They come in when you invite them to a meeting.</source>
        <translation>Hän pääsee mukaan, kun kutsut hänet kokoukseen.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>Your answer</source>
        <translation>Vastauksesi</translation>
    </message>
    <message>
        <source>What you answer</source>
        <translation>Mitä vastaat</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Lähetä vastaus</translation>
    </message>
</context>
<context>
    <name>BetweenTab</name>
    <message>
        <source>A letter to the child</source>
        <translation>Kirje lapselle</translation>
    </message>
    <message>
        <source>For the client-information system</source>
        <translation>Asiakastietojärjestelmään</translation>
    </message>
    <message>
        <source>Into my calendar</source>
        <translation>Omaan kalenteriin</translation>
    </message>
    <message>
        <source>The working copy can be erased</source>
        <translation>Työkopion voi poistaa</translation>
    </message>
    <message>
        <source>Since %1 everything is in the client-information system. What is here is working material that is not needed any more, unless you still work with it.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>%1 alkaen kaikki on ollut asiakastietojärjestelmässä. Tässä oleva on työaineistoa, jota ei enää tarvita, ellette vielä työskentele sen kanssa.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Poista…</translation>
    </message>
    <message>
        <source>Nothing is open between the meetings</source>
        <translation>Kokousten välillä ei ole mitään auki</translation>
    </message>
    <message>
        <source>What is agreed at a meeting waits here until it is done.</source>
        <translation>Mitä kokouksessa sovitaan, odottaa tässä, kunnes se on tehty.</translation>
    </message>
    <message>
        <source>What the child hears next</source>
        <translation>Mitä lapsi saa kuulla seuraavaksi</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>Mitä lupasimme</translation>
    </message>
    <message>
        <source>What we are going to ask</source>
        <translation>Mitä aiomme kysyä</translation>
    </message>
    <message>
        <source>the day has passed</source>
        <translation>päivä on mennyt</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Mitä siitä tuli</translation>
    </message>
    <message>
        <source>Letters to the child</source>
        <translation>Kirjeet lapselle</translation>
    </message>
    <message>
        <source>Erase the working copy?</source>
        <translation>Poistetaanko työkopio?</translation>
    </message>
    <message>
        <source>This page goes from this device, with its key: it cannot be brought back here. Others who work with the family keep theirs. Make sure that what the child said is in the record.</source>
        <translation>Tämä sivu poistuu tältä laitteelta avaimineen, eikä sitä voi palauttaa tänne. Muilta, jotka työskentelevät perheen kanssa, omansa ei poistu. Varmista, että lapsen sanat ovat asiakirjoissa.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>From whoever supervises the work</source>
        <translation>Esihenkilöltä</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Mitä vastattiin</translation>
    </message>
    <message>
        <source>What must happen today</source>
        <translation>Tänään on tehtävä</translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>Into my calendar</source>
        <translation>Omaan kalenteriin</translation>
    </message>
    <message>
        <source>A file that calendars read. It holds days and hours, and a reminder for each.</source>
        <translation>Tiedosto, jota kalenterit lukevat. Siinä on päivät ja kellonajat ja jokaiselle muistutus.</translation>
    </message>
    <message>
        <source>The calendar shows only “Something agreed” and “A meeting”: no names, no places, not what it is about. Look here for that.</source>
        <translation>Kalenterissa näkyy vain ”Sovittu asia” ja ”Tapaaminen”: ei nimiä, ei paikkoja, ei mistä on kyse. Sen näet täältä.</translation>
    </message>
    <message>
        <source>Also what others promised</source>
        <translation>Myös mitä muut lupasivat</translation>
    </message>
    <message numerus="yes">
        <source>%n days and meetings go into the file.</source>
        <translation>
            <numerusform>Tiedostoon tulee %n päivä tai tapaaminen.</numerusform>
            <numerusform>Tiedostoon tulee %n päivää ja tapaamista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is still to come has a day.</source>
        <translation>Millään, mikä on vielä edessä, ei ole päivää.</translation>
    </message>
    <message>
        <source>The file was saved. Open it with your calendar.</source>
        <translation>Tiedosto tallennettiin. Avaa se kalenterillasi.</translation>
    </message>
    <message>
        <source>The file could not be saved there. Nothing was left behind; choose another place.</source>
        <translation>Tiedostoa ei voitu tallentaa sinne. Mitään ei jäänyt jäljelle; valitse toinen paikka.</translation>
    </message>
    <message>
        <source>Save for the calendar…</source>
        <translation>Tallenna kalenteria varten…</translation>
    </message>
    <message>
        <source>Where is the file for the calendar saved?</source>
        <translation>Minne kalenterin tiedosto tallennetaan?</translation>
    </message>
</context>
<context>
    <name>CameCard</name>
    <message>
        <source>Write how it went</source>
        <translation>Kirjoita, miten siinä kävi</translation>
    </message>
    <message>
        <source>Change what was written</source>
        <translation>Muuta kirjoitettua</translation>
    </message>
</context>
<context>
    <name>ChildWorkspace</name>
    <message>
        <source>Next meeting %1</source>
        <translation>Seuraava kokous %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation>Kokoukseen</translation>
    </message>
    <message numerus="yes">
        <source>%n entries from others could not be read. They were put aside, and nothing else was changed.</source>
        <translation>
            <numerusform>Yhtä muilta tullutta kirjausta ei voitu lukea (%n). Se pantiin syrjään, eikä muuta muutettu.</numerusform>
            <numerusform>%n muilta tullutta kirjausta ei voitu lukea. Ne pantiin syrjään, eikä muuta muutettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Genogram</source>
        <translation>Sukupuu</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Hypoteesit</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Seuraavat askeleet</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Aikajana</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Kokoukset</translation>
    </message>
    <message>
        <source>Show as…</source>
        <translation>Näytä kuten…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lukitse</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Kysymykset</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: a menu of what else can be done on a child&apos;s page.</extracomment>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Use log</source>
        <translation>Käyttöloki</translation>
    </message>
    <message>
        <source>People and circles</source>
        <translation>Ihmiset ja piirit</translation>
    </message>
    <message>
        <source>This is the page of a meeting without internet. End it here to bring home what was written.</source>
        <translation>Tämä on ilman verkkoa pidettävän kokouksen sivu. Päätä kokous täällä, niin kirjoitettu tulee lapsen sivulle.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Delete this page</source>
        <translation>Poista tämä sivu</translation>
    </message>
    <message>
        <source>Delete this page?</source>
        <translation>Poistetaanko tämä sivu?</translation>
    </message>
    <message>
        <source>What was written in the meeting is deleted from this device. Whoever hosts the meeting has it still.</source>
        <translation>Kokouksessa kirjoitettu poistetaan tästä laitteesta. Kokouksen pitäjällä se on edelleen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Meeting without internet</source>
        <translation>Kokous ilman verkkoa</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Piirrokset</translation>
    </message>
    <message>
        <source>This is the page of a meeting without internet. It goes from this device when its host ends the meeting and this device is connected then.</source>
        <translation>Tämä on ilman verkkoa pidettävän kokouksen sivu. Se poistuu tästä laitteesta, kun kokouksen vetäjä päättää kokouksen ja tällä laitteella on silloin yhteys.</translation>
    </message>
    <message>
        <source>Ecomap</source>
        <translation>Verkostokartta</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Näkökulmat</translation>
    </message>
    <message numerus="yes">
        <source>%n things that you promised here had a day that has passed.</source>
        <extracomment>On a child&apos;s page, to the person who works there.</extracomment>
        <translation>
            <numerusform>Tällä sivulla on %n lupauksesi, jonka päivä on mennyt.</numerusform>
            <numerusform>Tällä sivulla on %n lupaustasi, joiden päivä on mennyt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Katso</translation>
    </message>
    <message>
        <source>Between meetings</source>
        <translation>Kokousten välillä</translation>
    </message>
    <message numerus="yes">
        <source>%n comments on the work wait for your answer.</source>
        <extracomment>On a child&apos;s page, to a worker: whoever supervises the work has asked something.</extracomment>
        <translation>
            <numerusform>%n kommentti työstä odottaa vastaustasi.</numerusform>
            <numerusform>%n kommenttia työstä odottaa vastaustasi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Turvallisuus</translation>
    </message>
    <message>
        <source>How we work together</source>
        <translation>Näin teemme työtä yhdessä</translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>About: %1</source>
        <extracomment>%1 is the part of the meeting that a comment is about.</extracomment>
        <translation>Mistä: %1</translation>
    </message>
    <message>
        <source>Has read the meeting and signed it off</source>
        <extracomment>Whoever supervises the work has read the meeting, and has nothing more to ask.</extracomment>
        <translation>On lukenut kokouksen ja kuitannut sen</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <extracomment>%1: what a worker answered to a comment on the work.</extracomment>
        <translation>Vastaus: %1</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>odottaa vastausta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaa</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>Muuta vastausta</translation>
    </message>
</context>
<context>
    <name>DrawingsTab</name>
    <message>
        <source>Drawings</source>
        <translation>Piirrokset</translation>
    </message>
    <message>
        <source>A drawing</source>
        <translation>Piirros</translation>
    </message>
    <message>
        <source>No drawings yet</source>
        <translation>Piirroksia ei vielä ole</translation>
    </message>
    <message>
        <source>A photo of what a child drew, with the child&apos;s own explanation.</source>
        <translation>Kuva lapsen piirroksesta ja lapsen oma kertomus siitä.</translation>
    </message>
    <message>
        <source>Take this drawing away: %1?</source>
        <translation>Poistetaanko piirros: %1?</translation>
    </message>
    <message>
        <source>The picture is deleted here and on the server. This cannot be taken back. Devices that have shown it may keep it until they are connected.</source>
        <translation>Kuva poistetaan täältä ja palvelimelta. Tätä ei voi perua. Laitteella, joka on näyttänyt kuvan, se voi säilyä, kunnes laitteella on yhteys.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>The words are gone, but the server did not delete the picture. Ask the one who leads this page to take it away.</source>
        <translation>Sanat on poistettu, mutta palvelin ei poistanut kuvaa. Pyydä sivun vetäjää poistamaan se.</translation>
    </message>
</context>
<context>
    <name>FactorsTab</name>
    <message>
        <source>Risks and protection</source>
        <translation>Riskit ja suojaavat tekijät</translation>
    </message>
    <message>
        <source>Risk or protection</source>
        <translation>Riski tai suoja</translation>
    </message>
    <message>
        <source>What must happen today</source>
        <translation>Tänään on tehtävä</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Mitään ei ole vielä kirjattu</translation>
    </message>
    <message>
        <source>What is dangerous for the child? What is safe already? What must happen today?</source>
        <translation>Mikä on lapselle vaarallista? Mikä on jo turvassa? Mitä on tehtävä tänään?</translation>
    </message>
</context>
<context>
    <name>FamilyTab</name>
    <message>
        <source>Show the family as</source>
        <extracomment>Before the choice between the drawing, the table and the words of a family.</extracomment>
        <translation>Näytä suku</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Piirros</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Taulukko</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Sanoina</translation>
    </message>
    <message>
        <source>Bring a family from a file</source>
        <translation>Tuo perhe tiedostosta</translation>
    </message>
    <message>
        <source>Take the drawing along</source>
        <translation>Ota piirros mukaan</translation>
    </message>
</context>
<context>
    <name>LocalMeetingSheet</name>
    <message>
        <source>Meeting without internet</source>
        <translation>Kokous ilman verkkoa</translation>
    </message>
    <message>
        <source>This device carries the words between the others. Keep it switched on, and the others in the same network.</source>
        <translation>Tämä laite välittää sanat muiden välillä. Pidä se päällä ja muut samassa verkossa.</translation>
    </message>
    <message>
        <source>This device carries the words between the others, sealed as always. All devices must be in the same network: the room&apos;s own, or one that this device shares.</source>
        <translation>Tämä laite välittää sanat muiden välillä, suljettuina kuten aina. Kaikkien laitteiden täytyy olla samassa verkossa: huoneen omassa tai sellaisessa, jonka tämä laite jakaa.</translation>
    </message>
    <message>
        <source>The meeting gets a page of its own</source>
        <translation>Kokous saa oman sivun</translation>
    </message>
    <message>
        <source>It holds what you can write on this page, in the same circles of the same people. This page stays as it is until the meeting is brought home.</source>
        <translation>Siinä on se, mihin voit tällä sivulla kirjoittaa, samoissa piireissä samojen ihmisten kesken. Tämä sivu pysyy ennallaan, kunnes kokous tuodaan kotiin.</translation>
    </message>
    <message>
        <source>The others join by invitation, as always</source>
        <translation>Muut liittyvät kutsulla kuten aina</translation>
    </message>
    <message>
        <source>They need this app on their device. Invitations that were sent before do not lead here: make new ones at the door of the meeting.</source>
        <translation>He tarvitsevat laitteelleen tämän sovelluksen. Aiemmin lähetetyt kutsut eivät johda tänne: tee uudet kokouksen ovella.</translation>
    </message>
    <message>
        <source>This device is in no network now, so nobody can join. Join the room&apos;s network, or share one from this device.</source>
        <translation>Tämä laite ei ole nyt missään verkossa, joten kukaan ei voi liittyä. Liity huoneen verkkoon tai jaa verkko tästä laitteesta.</translation>
    </message>
    <message>
        <source>This device cannot be reached now. Close this page and open it again. What was written is kept.</source>
        <translation>Tähän laitteeseen ei nyt saada yhteyttä. Sulje tämä sivu ja avaa se uudelleen. Kirjoitettu on tallessa.</translation>
    </message>
    <message>
        <source>Where the others find this device</source>
        <translation>Mistä muut löytävät tämän laitteen</translation>
    </message>
    <message>
        <source>After another address is chosen, new invitations are needed.</source>
        <translation>Kun osoite on vaihdettu, tarvitaan uudet kutsut.</translation>
    </message>
    <message>
        <source>Throw this meeting away</source>
        <translation>Hylkää tämä kokous</translation>
    </message>
    <message>
        <source>Begin a meeting without internet</source>
        <translation>Aloita kokous ilman verkkoa</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Päätetään…</translation>
    </message>
    <message>
        <source>End and bring home</source>
        <translation>Päätä ja tuo lapsen sivulle</translation>
    </message>
    <message>
        <source>End the meeting and bring it home?</source>
        <translation>Päätetäänkö kokous ja tuodaan se lapsen sivulle?</translation>
    </message>
    <message>
        <source>The others are taken out. What was written is added to the child&apos;s page, and this page of the meeting is deleted from all devices that are in reach.</source>
        <translation>Muut otetaan pois. Kirjoitettu lisätään lapsen sivulle, ja tämä kokouksen sivu poistetaan kaikista laitteista, joihin on yhteys.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka kokousta</translation>
    </message>
    <message>
        <source>Throw this meeting away?</source>
        <translation>Hylätäänkö tämä kokous?</translation>
    </message>
    <message>
        <source>Everything that was written in it is deleted from this device. The child&apos;s page stays as it was.</source>
        <translation>Kaikki siinä kirjoitettu poistetaan tästä laitteesta. Lapsen sivu pysyy ennallaan.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
</context>
<context>
    <name>MeetingRow</name>
    <message>
        <source>Memos</source>
        <translation>Muistiot</translation>
    </message>
    <message>
        <source>called off</source>
        <extracomment>A badge: this meeting was planned and is not held.</extracomment>
        <translation>peruttu</translation>
    </message>
</context>
<context>
    <name>NewCircleSheet</name>
    <message>
        <source>Make a circle</source>
        <translation>Tee piiri</translation>
    </message>
    <message>
        <source>Who belongs to it sees everything that is written in it from now on, and nothing of what is written elsewhere.</source>
        <translation>Piiriin kuuluvat näkevät kaiken, mitä siihen tästä lähtien kirjoitetaan, eivätkä mitään muualle kirjoitettua.</translation>
    </message>
    <message>
        <source>Make the circle</source>
        <translation>Tee piiri</translation>
    </message>
</context>
<context>
    <name>PeopleSheet</name>
    <message>
        <source>People and circles</source>
        <translation>Ihmiset ja piirit</translation>
    </message>
    <message>
        <source>Each circle sees only what is written in it. A circle never gets new people: what was said among few stays there.</source>
        <translation>Kukin piiri näkee vain sen, mitä siihen on kirjoitettu. Piiriin ei koskaan tule uusia ihmisiä: mitä harvoille sanottiin, pysyy heillä.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ihmiset</translation>
    </message>
    <message>
        <source>you</source>
        <translation>sinä</translation>
    </message>
    <message>
        <source>being taken out</source>
        <translation>poistetaan</translation>
    </message>
    <message>
        <source>Take %1 out of this page</source>
        <translation>Ota %1 pois tältä sivulta</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lisää ihminen</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Piirit</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Vain minä</translation>
    </message>
    <message>
        <source>Nobody else sees this.</source>
        <translation>Kukaan muu ei näe tätä.</translation>
    </message>
    <message>
        <source>and you</source>
        <translation>ja sinä</translation>
    </message>
    <message>
        <source>Make a circle</source>
        <translation>Tee piiri</translation>
    </message>
    <message>
        <source>%1 finds this page on their home page now.</source>
        <translation>%1 löytää tämän sivun nyt omalta alkusivultaan.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed.</source>
        <translation>Se ei onnistunut. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Take %1 out of this page?</source>
        <translation>Otetaanko %1 pois tältä sivulta?</translation>
    </message>
    <message>
        <source>Their devices see nothing new from now on. What they have seen already cannot be taken back.</source>
        <translation>Hänen laitteensa eivät enää näe mitään uutta. Mitä on jo nähty, sitä ei voi ottaa takaisin.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ota pois</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Pidä mukana</translation>
    </message>
    <message>
        <source>%1, reads here</source>
        <extracomment>Below a person&apos;s name: %1 is who they are; a device of theirs reads this page.</extracomment>
        <translation>%1, lukee täällä</translation>
    </message>
    <message>
        <source>Tell %1 of this page again</source>
        <extracomment>Button: a colleague is told of this page once more. %1 is a name.</extracomment>
        <translation>Kerro tästä sivusta uudelleen: %1</translation>
    </message>
    <message>
        <source>%1 finds this page on their home page once the connection is back.</source>
        <translation>%1 löytää tämän sivun omalta alkusivultaan, kun yhteys palaa.</translation>
    </message>
    <message>
        <source>The device of %1 could not be brought in or told yet. Tell them again when the connection is back, or invite them to a meeting again.</source>
        <translation>Tätä laitetta ei vielä saatu mukaan tai tieto ei mennyt perille: %1. Kerro uudelleen, kun yhteys palaa, tai kutsu hänet uudelleen kokoukseen.</translation>
    </message>
    <message>
        <source>The role of %1</source>
        <extracomment>Button: what somebody can and cannot do in their role. %1 is a name.</extracomment>
        <translation>Rooli: %1</translation>
    </message>
</context>
<context>
    <name>PlanMeetingPeople</name>
    <message>
        <source>Who takes part</source>
        <translation>Ketkä osallistuvat</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <extracomment>%1 is one&apos;s own name, in a list of people.</extracomment>
        <translation>%1 (sinä)</translation>
    </message>
    <message>
        <source>They are met apart</source>
        <translation>Heidät tavataan erikseen</translation>
    </message>
    <message>
        <source>%1 have sessions of their own, so that they do not meet. Plan a meeting for each side.</source>
        <extracomment>%1 is a list of names. They must not be brought together.</extracomment>
        <translation>%1: heillä on omat tapaamiset, jotta he eivät kohtaa. Suunnittele kummallekin oma kokous.</translation>
    </message>
    <message>
        <source>They will read what is written for the meeting</source>
        <translation>He lukevat sen, mitä kokoukseen kirjoitetaan</translation>
    </message>
    <message>
        <source>A meeting never gets new readers. For somebody else, plan another meeting.</source>
        <translation>Kokous ei saa myöhemmin uusia lukijoita. Jos joku muu tarvitaan mukaan, suunnittele toinen kokous.</translation>
    </message>
</context>
<context>
    <name>PlanMeetingSheet</name>
    <message>
        <source>Plan a meeting</source>
        <translation>Suunnittele kokous</translation>
    </message>
    <message>
        <source>Only the plan is made now. Nobody is invited before you do it in the preparation.</source>
        <translation>Nyt tehdään vain suunnitelma. Ketään ei kutsuta, ennen kuin kutsut itse valmistelussa.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <extracomment>Under a text field: %n is how many characters must go.</extracomment>
        <translation>
            <numerusform>%n merkki liikaa</numerusform>
            <numerusform>%n merkkiä liikaa</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting is planned. Make it ready and invite people in its preparation.</source>
        <translation>Kokous on suunniteltu. Valmistele se ja kutsu ihmiset valmistelussa.</translation>
    </message>
    <message>
        <source>Choose who takes part besides you.</source>
        <translation>Valitse, ketkä osallistuvat sinun lisäksesi.</translation>
    </message>
    <message>
        <source>A meeting has at most 40 people.</source>
        <translation>Kokoukseen voi osallistua enintään 40 ihmistä.</translation>
    </message>
    <message>
        <source>Some of them are met apart. Plan a meeting for each side.</source>
        <translation>Osa heistä tavataan erikseen. Suunnittele kummallekin oma kokous.</translation>
    </message>
    <message>
        <source>Choose a day from today on, at most two years ahead, and a time.</source>
        <translation>Valitse päivä tästä päivästä enintään kahden vuoden päähän, ja kellonaika.</translation>
    </message>
    <message>
        <source>That is too long. Make it shorter.</source>
        <translation>Teksti on liian pitkä. Lyhennä sitä.</translation>
    </message>
    <message>
        <source>Whoever leads or writes must take part.</source>
        <translation>Vetäjän ja kirjurin pitää olla mukana kokouksessa.</translation>
    </message>
    <message>
        <source>The meeting could not be planned. Nothing was changed.</source>
        <translation>Kokousta ei voitu suunnitella. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Kellonaika</translation>
    </message>
    <message>
        <source>Order of the meeting</source>
        <translation>Kokouksen kulku</translation>
    </message>
    <message>
        <source>%1 %2 min.</source>
        <extracomment>%1 is what an order of a meeting is for, %2 how many minutes it takes.</extracomment>
        <translation>%1 %2 min.</translation>
    </message>
    <message>
        <source>What would be good to have talked about</source>
        <translation>Mistä olisi hyvä tulla puhuttua</translation>
    </message>
    <message>
        <source>In the family&apos;s own words, if they have said it. It stays in sight all meeting.</source>
        <translation>Perheen omin sanoin, jos he ovat sen sanoneet. Se pysyy näkyvissä koko kokouksen.</translation>
    </message>
    <message>
        <source>What the meeting is for</source>
        <translation>Mitä varten kokous pidetään</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Everybody who takes part sees it.</source>
        <translation>Kaikki osallistujat näkevät sen.</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Kuka vetää</translation>
    </message>
    <message>
        <source>Who writes, if it is somebody else</source>
        <translation>Kuka kirjaa, jos joku muu</translation>
    </message>
    <message>
        <source>Plan the meeting</source>
        <translation>Suunnittele kokous</translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>You</source>
        <translation>Sinä</translation>
    </message>
    <message>
        <source>the day has passed</source>
        <translation>päivä on mennyt</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>Se tehtiin</translation>
    </message>
    <message>
        <source>It went otherwise</source>
        <extracomment>Button on a step: it went in another way than that it was done.</extracomment>
        <translation>Kävi toisin</translation>
    </message>
</context>
<context>
    <name>RecordsTab</name>
    <message>
        <source>Step</source>
        <translation>Askel</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Kysymykset</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation>Ei vielä kysymyksiä</translation>
    </message>
    <message>
        <source>A question has somebody who asks it, and a day.</source>
        <translation>Kysymyksellä on kysyjä ja päivä.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Seuraavat askeleet</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>Ei vielä askelia</translation>
    </message>
    <message>
        <source>Small, with somebody&apos;s name and a day.</source>
        <translation>Pieniä, ja jokaisella on tekijä ja päivä.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Aikajana</translation>
    </message>
    <message>
        <source>Nothing on the timeline yet</source>
        <translation>Aikajanalla ei ole vielä mitään</translation>
    </message>
    <message>
        <source>What has happened, and when.</source>
        <translation>Mitä on tapahtunut ja milloin.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Kokoukset</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Ei vielä kokouksia</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Mitä on tapahtunut</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Suunnittele kokous</translation>
    </message>
    <message>
        <source>Choose a day and who takes part. Invitations come after that.</source>
        <translation>Valitse päivä ja osallistujat. Kutsut tehdään sen jälkeen.</translation>
    </message>
</context>
<context>
    <name>RoleSheet</name>
    <message>
        <source>The role of %1</source>
        <translation>Rooli: %1</translation>
    </message>
    <message>
        <source>Everybody who knows them here reads this. It stands beside their name when people say who they are.</source>
        <translation>Tämän lukevat kaikki, jotka tuntevat hänet tällä sivulla. Se näkyy nimen vieressä aloituskierroksella.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters too many.</source>
        <extracomment>Below a field; %n letters are too many.</extracomment>
        <translation>
            <numerusform>%n merkki liikaa.</numerusform>
            <numerusform>%n merkkiä liikaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation>Missä hän on töissä</translation>
    </message>
    <message>
        <source>What they can do</source>
        <translation>Mitä hän voi tehdä</translation>
    </message>
    <message>
        <source>What they cannot do</source>
        <translation>Mitä hän ei voi tehdä</translation>
    </message>
    <message>
        <source>What binds them</source>
        <translation>Mikä häntä sitoo</translation>
    </message>
    <message>
        <source>For example a law, confidentiality, or a promise to the family.</source>
        <extracomment>Below a field about a person&apos;s role.</extracomment>
        <translation>Esimerkiksi laki, salassapito tai lupaus perheelle.</translation>
    </message>
    <message>
        <source>Begin with ready words</source>
        <extracomment>Button: puts ready words about a role into the fields.</extracomment>
        <translation>Aloita valmiista sanoista</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
</context>
<context>
    <name>SaveExtract</name>
    <message>
        <source>The extract was saved. That too stands in the log.</source>
        <translation>Ote tallennettiin. Myös siitä jäi merkintä lokiin.</translation>
    </message>
    <message>
        <source>Save the extract as PDF</source>
        <translation>Tallenna ote PDF-tiedostona</translation>
    </message>
    <message>
        <source>Where is the extract saved?</source>
        <translation>Mihin ote tallennetaan?</translation>
    </message>
    <message>
        <source>Make an extract for the person who asks</source>
        <extracomment>Button: makes an extract from the use log for a person who asks for it.</extracomment>
        <translation>Tee ote sille, joka pyytää</translation>
    </message>
    <message>
        <source>For whom is the extract?</source>
        <translation>Kenelle ote tehdään?</translation>
    </message>
    <message>
        <source>Why is it asked for?</source>
        <translation>Miksi sitä pyydetään?</translation>
    </message>
    <message>
        <source>In plain words, and only with what this person may know. A saved file is no longer protected by Kudelma.</source>
        <translation>Selkein sanoin ja vain se, mitä tämä ihminen saa tietää. Tallennettua tiedostoa Kudelma ei enää suojaa.</translation>
    </message>
    <message>
        <source>The extract could not be saved. Nothing was left behind; try another place.</source>
        <translation>Otetta ei voitu tallentaa. Mitään ei jäänyt jäljelle; kokeile toista paikkaa.</translation>
    </message>
</context>
<context>
    <name>SystemFindings</name>
    <message>
        <source>Look at this before you hand it over</source>
        <translation>Katso nämä ennen kuin viet tekstin eteenpäin</translation>
    </message>
    <message>
        <source>These words stand elsewhere on the page, where not everybody sees them whose memo this is. They may belong here, or they may have slipped in.</source>
        <translation>Nämä sanat ovat sivulla muualla, missä kaikki tämän muistion lukijat eivät niitä näe. Ne voivat kuulua tähän, tai ne ovat voineet lipsahtaa.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: heading of a part of the text, %2: the sentence.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>I have looked, this belongs here</source>
        <translation>Katsoin, nämä kuuluvat tähän</translation>
    </message>
</context>
<context>
    <name>SystemSheet</name>
    <message>
        <source>For the client-information system</source>
        <translation>Asiakastietojärjestelmään</translation>
    </message>
    <message>
        <source>What was recorded at the meeting, under the headings of that system. The record belongs there; this page is working material.</source>
        <translation>Kokouksessa kirjattu sen järjestelmän otsikoiden alla. Kirjaus kuuluu sinne; tämä sivu on työaineistoa.</translation>
    </message>
    <message>
        <source>Which document</source>
        <translation>Mikä asiakirja</translation>
    </message>
    <message>
        <source>Of which meeting</source>
        <translation>Mistä kokouksesta</translation>
    </message>
    <message>
        <source>From whose memo</source>
        <translation>Kenen muistiosta</translation>
    </message>
    <message>
        <source>The client and the child&apos;s guardians can read most of it in OmaKanta. Restrict it there where it must not be shown.</source>
        <translation>Asiakas ja lapsen huoltajat voivat lukea suurimman osan OmaKannasta. Rajaa näkyminen siellä, jos jotain ei saa näyttää.</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Vain minä</translation>
    </message>
    <message>
        <source>Nothing to hand over yet</source>
        <translation>Ei vielä vietävää</translation>
    </message>
    <message>
        <source>The text comes about by itself from what is written at a meeting.</source>
        <translation>Teksti syntyy itsestään siitä, mitä kokouksessa kirjoitetaan.</translation>
    </message>
    <message>
        <source>The text was copied. It stays in the clipboard for half a minute.</source>
        <translation>Teksti kopioitiin. Se on leikepöydällä puoli minuuttia.</translation>
    </message>
    <message>
        <source>The text was saved. That stands in the use log.</source>
        <translation>Teksti tallennettiin. Siitä on merkintä käyttölokissa.</translation>
    </message>
    <message>
        <source>The text could not be saved there. Nothing was left behind; choose another place.</source>
        <translation>Tekstiä ei voitu tallentaa sinne. Mitään ei jäänyt jäljelle; valitse toinen paikka.</translation>
    </message>
    <message>
        <source>First look at what is marked above the text.</source>
        <translation>Katso ensin, mitä tekstin yläpuolelle on merkitty.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopioi teksti</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Tallenna tekstinä…</translation>
    </message>
    <message>
        <source>Save as data (JSON)…</source>
        <extracomment>A file with the same in a form that programs read.</extracomment>
        <translation>Tallenna tietona (JSON)…</translation>
    </message>
    <message>
        <source>Where is the text saved?</source>
        <translation>Minne teksti tallennetaan?</translation>
    </message>
</context>
<context>
    <name>TellingCard</name>
    <message>
        <source>%1 tells %2</source>
        <extracomment>%1 tells the child %2 of something.</extracomment>
        <translation>%1 kertoo lapselle (%2)</translation>
    </message>
    <message>
        <source>Somebody tells %1: it is not agreed yet who</source>
        <translation>Kuka kertoo lapselle (%1)? Siitä ei ole vielä sovittu</translation>
    </message>
    <message>
        <source>the day has passed</source>
        <translation>päivä on mennyt</translation>
    </message>
    <message>
        <source>The child has heard it</source>
        <extracomment>Button: the child has been told.</extracomment>
        <translation>Lapsi on kuullut tämän</translation>
    </message>
</context>
<context>
    <name>ThoughtsTab</name>
    <message>
        <source>Thoughts</source>
        <translation>Hypoteesit</translation>
    </message>
    <message>
        <source>A thought</source>
        <translation>Hypoteesi</translation>
    </message>
    <message>
        <source>No thoughts yet</source>
        <translation>Ei vielä hypoteeseja</translation>
    </message>
    <message>
        <source>What could this be about? What else?</source>
        <translation>Mistä tässä voisi olla kyse? Mistä muusta?</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>Change this</source>
        <translation>Muuta tätä</translation>
    </message>
</context>
<context>
    <name>TransferCard</name>
    <message>
        <source>Is everything in the system?</source>
        <translation>Onko kaikki järjestelmässä?</translation>
    </message>
    <message>
        <source>Confirmed on %1. From %2 on, the working copy on this device is offered for erasure. Nothing is erased by itself.</source>
        <extracomment>%1 and %2: days.</extracomment>
        <translation>Vahvistettu %1. Tämän laitteen työkopiota ehdotetaan poistettavaksi %2 alkaen. Mikään ei poistu itsestään.</translation>
    </message>
    <message>
        <source>When all that belongs there is recorded, say so. Three months later the working copy is offered for erasure. What the child said must be in the record then.</source>
        <translation>Kun kaikki sinne kuuluva on kirjattu, merkitse se tähän. Kolmen kuukauden päästä ehdotetaan työkopion poistamista. Lapsen sanojen on silloin oltava asiakirjoissa.</translation>
    </message>
    <message>
        <source>It is not, after all</source>
        <translation>Ei sittenkään ole</translation>
    </message>
    <message>
        <source>Everything is recorded there</source>
        <translation>Kaikki on kirjattu sinne</translation>
    </message>
</context>
<context>
    <name>UseLogLine</name>
    <message>
        <source>To: %1</source>
        <translation>Kenelle: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>In the use log; %1 is a reason in a worker&apos;s words.</extracomment>
        <translation>Syy: %1</translation>
    </message>
    <message>
        <source>Meant for: %1</source>
        <extracomment>In the use log; %1 are names: whom a file that was saved is meant for, or those who saw something.</extracomment>
        <translation>Tarkoitettu: %1</translation>
    </message>
</context>
<context>
    <name>UseLogSheet</name>
    <message>
        <source>Use log</source>
        <translation>Käyttöloki</translation>
    </message>
    <message>
        <source>Who has opened, changed, shown or saved something here. What was written is not repeated.</source>
        <translation>Kuka on avannut, muuttanut, näyttänyt tai tallentanut jotakin täältä. Kirjoitettua ei toisteta.</translation>
    </message>
    <message>
        <source>Only this device keeps the log so far. When a circle of workers has other people in it, they keep it together.</source>
        <translation>Toistaiseksi vain tämä laite pitää lokia. Kun työntekijöiden piirissä on muitakin, he pitävät sitä yhdessä.</translation>
    </message>
    <message>
        <source>Lines are gone that this device has seen before. Find out together whose device has lost them.</source>
        <translation>Lokista puuttuu rivejä, jotka tämä laite on nähnyt aiemmin. Selvittäkää yhdessä, kenen laitteelta ne ovat kadonneet.</translation>
    </message>
    <message>
        <source>Nothing has been written down yet.</source>
        <translation>Mitään ei ole vielä kirjattu.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines cannot be relied on. They are marked below.</source>
        <translation>
            <numerusform>%n riviin ei voi luottaa. Se on merkitty alle.</numerusform>
            <numerusform>%n riviin ei voi luottaa. Ne on merkitty alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log that the team keeps together is full. New lines stand only on the device that writes them. Tell those who keep Kudelma.</source>
        <translation>Tiimin yhteinen loki on täynnä. Uudet rivit jäävät vain sille laitteelle, joka ne kirjoittaa. Kertokaa Kudelman ylläpitäjille.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries cannot be read here. A newer Kudelma wrote them, or they are no lines of a log.</source>
        <translation>
            <numerusform>%n merkintää ei voi lukea tässä. Sen on kirjoittanut uudempi Kudelma, tai se ei ole lokin rivi.</numerusform>
            <numerusform>%n merkintää ei voi lukea tässä. Ne on kirjoittanut uudempi Kudelma, tai ne eivät ole lokin rivejä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines stand only on this device: no other worker may know of what they are about.</source>
        <translation>
            <numerusform>%n rivi on vain tällä laitteella: kukaan muu työntekijä ei saa tietää, mitä se koskee.</numerusform>
            <numerusform>%n riviä on vain tällä laitteella: kukaan muu työntekijä ei saa tietää, mitä ne koskevat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older lines are not shown here. An extract has those that its reader may know.</source>
        <translation>
            <numerusform>%n vanhempi rivi ei näy tässä. Ote sisältää sen, jos otteen saaja saa sen tietää.</numerusform>
            <numerusform>%n vanhempaa riviä ei näy tässä. Ote sisältää ne, jotka otteen saaja saa tietää.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewAsPage</name>
    <message>
        <source>As %1 sees it</source>
        <extracomment>%1 is a person whose view is shown.</extracomment>
        <translation>Näkymä: %1</translation>
    </message>
    <message>
        <source>Made only from what %1 has been given. Nothing can be changed here.</source>
        <extracomment>%1 is a person whose view is shown.</extracomment>
        <translation>Tässä on vain se, minkä %1 on saanut nähdä. Mitään ei voi muuttaa tässä näkymässä.</translation>
    </message>
    <message>
        <source>Back to my own view</source>
        <translation>Takaisin omaan näkymään</translation>
    </message>
    <message>
        <source>Genogram</source>
        <translation>Sukupuu</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Hypoteesit</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Kysymykset</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Seuraavat askeleet</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Aikajana</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Kokoukset</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Piirrokset</translation>
    </message>
    <message>
        <source>Ecomap</source>
        <translation>Verkostokartta</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Näkökulmat</translation>
    </message>
</context>
</TS>
