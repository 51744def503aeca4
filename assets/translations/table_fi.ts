<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
<context>
    <name>BeginDialog</name>
    <message>
        <source>The preparation is not finished</source>
        <translation>Valmistelu on kesken</translation>
    </message>
    <message>
        <source>Something still has to be answered by the workers before people meet. You can begin all the same and write why; only the workers see it.</source>
        <translation>Työntekijöiden on vielä vastattava johonkin, ennen kuin tavataan. Voit aloittaa silti ja kirjoittaa, miksi; vain työntekijät näkevät sen.</translation>
    </message>
    <message>
        <source>Begin all the same</source>
        <translation>Aloita silti</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Why it begins</source>
        <translation>Miksi aloitetaan</translation>
    </message>
    <message>
        <source>Open the preparation</source>
        <translation>Avaa valmistelu</translation>
    </message>
</context>
<context>
    <name>CameIn</name>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Who came…</source>
        <translation>Ketkä tulivat…</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others are in.</source>
        <extracomment>Who has been let in: %1 are two names, and %n others.</extracomment>
        <translation>
            <numerusform>%1 ja %n muu tulivat.</numerusform>
            <numerusform>%1 ja %n muuta tulivat.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are in.</source>
        <extracomment>Who has been let in: %1 are two or three names.</extracomment>
        <translation>%1 tulivat.</translation>
    </message>
    <message>
        <source>%1 is in.</source>
        <translation>%1 on sisällä.</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>What do we change because of this?</source>
        <translation>Mitä muutamme tämän vuoksi?</translation>
    </message>
    <message>
        <source>It is told at the beginning of the next meeting.</source>
        <translation>Se kerrotaan seuraavan kokouksen alussa.</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <extracomment>Button: deletes a sentence on what was changed because of feedback. %1 is the sentence.</extracomment>
        <translation>Poista: %1</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>Selvin sanoin</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Kirjaa se</translation>
    </message>
</context>
<context>
    <name>ChatSheet</name>
    <message>
        <source>Written in the meeting</source>
        <translation>Kokouksessa kirjoitettua</translation>
    </message>
    <message>
        <source>Also what was written to you alone. Mind who sees this screen.</source>
        <translation>Myös se, mikä kirjoitettiin vain sinulle. Katso, kuka näkee tämän ruudun.</translation>
    </message>
    <message>
        <source>Nobody has written yet</source>
        <translation>Kukaan ei ole vielä kirjoittanut</translation>
    </message>
    <message>
        <source>Whoever would rather write than speak writes on their own device.</source>
        <translation>Se, joka mieluummin kirjoittaa kuin puhuu, kirjoittaa omalla laitteellaan.</translation>
    </message>
</context>
<context>
    <name>ClosingStage</name>
    <message>
        <source>The meeting has ended</source>
        <translation>Kokous on päättynyt</translation>
    </message>
    <message>
        <source>Every thought has a question with a person and a day, and the child will hear of every step.</source>
        <translation>Jokaisella hypoteesilla on kysymys, kysyjä ja päivä, ja lapsi saa kuulla jokaisesta askeleesta.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are still open.</source>
        <translation>
            <numerusform>%n asia on vielä auki.</numerusform>
            <numerusform>%n asiaa on vielä auki.</numerusform>
        </translation>
    </message>
    <message>
        <source>What people said of the meeting</source>
        <translation>Mitä kokouksesta sanottiin</translation>
    </message>
    <message>
        <source>To change: %1</source>
        <translation>Muuttaisin: %1</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Muistiot</translation>
    </message>
    <message>
        <source>Delete it?</source>
        <translation>Poistetaanko se?</translation>
    </message>
    <message>
        <source>It goes for everybody who sees it. You can undo it as long as you stay at the table.</source>
        <translation>Se poistuu kaikilta, jotka näkevät sen. Voit kumota poiston niin kauan kuin pöytä on auki.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Nothing is open in what everybody here may see. Look at the rest on your own.</source>
        <translation>Siinä, mitä kaikki paikallaolijat saavat nähdä, ei ole mitään auki. Katso muut omassa rauhassasi.</translation>
    </message>
    <message>
        <source>Still open</source>
        <extracomment>Screen reader: the list of what is still open before the meeting closes.</extracomment>
        <translation>Vielä auki</translation>
    </message>
</context>
<context>
    <name>CompanyCard</name>
    <message>
        <source>%1, beside %2</source>
        <extracomment>%1 sits at the same device as %2.</extracomment>
        <translation>%1, samalla laitteella kuin %2</translation>
    </message>
    <message>
        <source>Stands in the meeting&apos;s record.</source>
        <translation>Kirjattu kokouksen tietoihin.</translation>
    </message>
    <message>
        <source>Who is %1?</source>
        <extracomment>Label of a choice; %1 is the name that somebody was given at the device where they sit.</extracomment>
        <translation>Kuka %1 on?</translation>
    </message>
    <message>
        <source>Nobody whom we know: the name alone</source>
        <translation>Ei kukaan tuttu: pelkkä nimi</translation>
    </message>
    <message>
        <source>Write the name alone</source>
        <extracomment>Button: of whoever sits at somebody&apos;s device the name is written down, and not who they are.</extracomment>
        <translation>Kirjaa pelkkä nimi</translation>
    </message>
    <message>
        <source>The meeting&apos;s record says that %1 takes part beside %2</source>
        <translation>Kokouksen tietoihin kirjataan, että %1 on mukana samalla laitteella kuin %2</translation>
    </message>
    <message>
        <source>This could not be written down.</source>
        <translation>Tätä ei voitu kirjata.</translation>
    </message>
    <message>
        <source>Stands in the meeting&apos;s record. Is not said to sit there any more.</source>
        <extracomment>Of somebody who sat at another&apos;s device, as that device said then.</extracomment>
        <translation>Kirjattu kokouksen tietoihin. Ei enää samalla laitteella.</translation>
    </message>
    <message>
        <source>Write down</source>
        <extracomment>Button: it is written down that somebody sits at another&apos;s device.</extracomment>
        <translation>Kirjaa</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Button: that somebody sits at another&apos;s device is not written down.</extracomment>
        <translation>Ei nyt</translation>
    </message>
    <message>
        <source>Nothing is written down of %1</source>
        <translation>Hänestä ei kirjata mitään: %1</translation>
    </message>
    <message>
        <source>Remove from the record</source>
        <extracomment>Button: that somebody sat at another&apos;s device does not stand in the meeting&apos;s record any more.</extracomment>
        <translation>Poista tiedoista</translation>
    </message>
    <message>
        <source>The meeting&apos;s record does not say any more that %1 took part beside %2</source>
        <translation>Kokouksen tiedoissa ei enää lue, että %1 oli mukana samalla laitteella kuin %2</translation>
    </message>
    <message>
        <source>This could not be removed.</source>
        <translation>Tätä ei voitu poistaa.</translation>
    </message>
</context>
<context>
    <name>CompanyNotice</name>
    <message>
        <source>Look…</source>
        <extracomment>Button of a message that somebody has come to sit at another&apos;s device: it can be written down.</extracomment>
        <translation>Katso…</translation>
    </message>
</context>
<context>
    <name>CompanySheet</name>
    <message>
        <source>At the same device</source>
        <translation>Samalla laitteella</translation>
    </message>
    <message>
        <source>They see everything that is on that device. It is good that they say so: the others can choose what they write.</source>
        <translation>He näkevät kaiken, mitä laitteella on. On hyvä, että he kertovat siitä: muut voivat valita, mitä kirjoittavat.</translation>
    </message>
    <message>
        <source>Everybody is at a device of their own</source>
        <translation>Jokainen on omalla laitteellaan</translation>
    </message>
</context>
<context>
    <name>CountingDialog</name>
    <message>
        <source>Count only who is here?</source>
        <translation>Otetaanko huomioon vain paikalla olevat?</translation>
    </message>
    <message>
        <source>Tick those who have left for good. The screens then show also what they must not see, so make sure that they are not in the room and will not come in.</source>
        <translation>Merkitse ne, jotka ovat lähteneet eivätkä palaa. Näytöillä näkyy silloin myös se, mitä he eivät saa nähdä. Varmista, etteivät he ole huoneessa eivätkä tule sinne.</translation>
    </message>
    <message>
        <source>They are not here</source>
        <translation>He eivät ole täällä</translation>
    </message>
    <message>
        <source>Count everybody</source>
        <translation>Ota kaikki huomioon</translation>
    </message>
</context>
<context>
    <name>DeviceTestSheet</name>
    <message>
        <source>Try out this device</source>
        <translation>Kokeile tätä laitetta</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Yhteys</translation>
    </message>
    <message>
        <source>The meeting server does not answer. You can go on working; guests cannot come in before it is back.</source>
        <translation>Kokouspalvelin ei vastaa. Voit jatkaa työtä; vieraat eivät pääse sisään, ennen kuin yhteys palaa.</translation>
    </message>
    <message>
        <source>The meeting server answers. What you wrote is on its way.</source>
        <translation>Kokouspalvelin vastaa. Kirjoittamasi on matkalla.</translation>
    </message>
    <message>
        <source>The meeting server answers, and everything has reached it.</source>
        <translation>Kokouspalvelin vastaa, ja kaikki on mennyt perille.</translation>
    </message>
    <message>
        <source>Room screen</source>
        <translation>Huoneen näyttö</translation>
    </message>
    <message>
        <source>It is open. Move its window to the projector or the television, and read it from the farthest chair.</source>
        <translation>Se on auki. Siirrä ikkuna projektorille tai televisioon ja lue sitä kauimmaiselta tuolilta.</translation>
    </message>
    <message>
        <source>It is not open. It shows only what everybody in the room may see.</source>
        <translation>Se ei ole auki. Se näyttää vain sen, mitä kaikki huoneessa saavat nähdä.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Sulje se</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Avaa se</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Kello</translation>
    </message>
    <message>
        <source>Ten minutes have passed. It is the family&apos;s turn soon.</source>
        <translation>Kymmenen minuuttia on kulunut. Kohta on perheen vuoro.</translation>
    </message>
    <message>
        <source>When the time of listening is full, the screen shows a bell. The device of whoever leads rings it once, softly.</source>
        <translation>Kun kuuntelun aika on täynnä, näytöllä näkyy kello. Vetäjän laite soittaa sen kerran, hiljaa.</translation>
    </message>
    <message>
        <source>This is how it looks and sounds. If you heard nothing, turn the device up.</source>
        <translation>Tältä se näyttää ja kuulostaa. Jos et kuullut mitään, lisää laitteen äänenvoimakkuutta.</translation>
    </message>
    <message>
        <source>This is how it looks. This device makes no sound: sounds are off in its settings.</source>
        <translation>Tältä se näyttää. Tämä laite on hiljaa: äänet on otettu pois asetuksista.</translation>
    </message>
    <message>
        <source>Ring it again</source>
        <translation>Soita uudelleen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Kokeile</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>End the meeting?</source>
        <translation>Päätetäänkö kokous?</translation>
    </message>
    <message numerus="yes">
        <source>%n things are still open. You can settle them afterwards too.</source>
        <translation>
            <numerusform>%n asia on vielä auki. Voit sopia sen myös jälkeenpäin.</numerusform>
            <numerusform>%n asiaa on vielä auki. Voit sopia ne myös jälkeenpäin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything has a person and a day. The guests&apos; screens thank them and close.</source>
        <translation>Kaikella on tekijä ja päivä. Vieraiden näytöillä kiitetään ja ne sulkeutuvat.</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Päätä kokous</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ei vielä</translation>
    </message>
    <message>
        <source>Settle them now</source>
        <translation>Sovitaan ne nyt</translation>
    </message>
    <message>
        <source>Nothing is open in what everybody here may see. The guests&apos; screens thank them and close. Look at the rest on your own.</source>
        <translation>Siinä, mitä kaikki paikallaolijat saavat nähdä, ei ole mitään auki. Vieraiden näytöt kiittävät ja sulkeutuvat. Katso muut omassa rauhassasi.</translation>
    </message>
</context>
<context>
    <name>FacilitatorBar</name>
    <message>
        <source>Turn: %1</source>
        <extracomment>Whose turn to speak it is; %1 is a name.</extracomment>
        <translation>Puheenvuoro: %1</translation>
    </message>
    <message>
        <source>The meeting has not begun</source>
        <translation>Kokous ei ole vielä alkanut</translation>
    </message>
    <message>
        <source>Five minutes more</source>
        <translation>Viisi minuuttia lisää</translation>
    </message>
    <message>
        <source>Next turn</source>
        <translation>Seuraava puheenvuoro</translation>
    </message>
    <message>
        <source>The turn to who has waited longest</source>
        <translation>Puheenvuoro pisimpään odottaneelle</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tauko</translation>
    </message>
    <message>
        <source>Blanks the guests&apos; screens and the room&apos;s</source>
        <translation>Tyhjentää vieraiden näytöt ja huoneen näytön</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>Aloita kokous</translation>
    </message>
    <message>
        <source>To the break</source>
        <translation>Tauolle</translation>
    </message>
    <message>
        <source>Next phase: %1</source>
        <translation>Seuraava vaihe: %1</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Päätä kokous</translation>
    </message>
    <message>
        <source>Write a sentence</source>
        <translation>Kirjaa lause</translation>
    </message>
</context>
<context>
    <name>FactorsStage</name>
    <message>
        <source>Look at</source>
        <extracomment>What the stage of risks and protection shows.</extracomment>
        <translation>Katso</translation>
    </message>
    <message>
        <source>Risks and protection</source>
        <translation>Riskit ja suoja</translation>
    </message>
    <message>
        <source>Ecomap</source>
        <translation>Verkostokartta</translation>
    </message>
    <message>
        <source>Risk or protection</source>
        <translation>Riski tai suoja</translation>
    </message>
    <message>
        <source>How safe is it?</source>
        <translation>Kuinka turvallista on?</translation>
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
    <name>FindingCard</name>
    <message>
        <source>Add a question</source>
        <extracomment>Buttons on a closing check: each leads to what is missing.</extracomment>
        <translation>Lisää kysymys</translation>
    </message>
    <message>
        <source>Say who and when</source>
        <translation>Sano kuka ja milloin</translation>
    </message>
    <message>
        <source>Complete the step</source>
        <translation>Täydennä askel</translation>
    </message>
    <message>
        <source>Say what it answers</source>
        <translation>Sano, mihin se vastaa</translation>
    </message>
    <message>
        <source>Write down own words</source>
        <translation>Kirjaa omat sanat</translation>
    </message>
    <message>
        <source>Think of another</source>
        <translation>Mieti toinen</translation>
    </message>
    <message>
        <source>Look at the thoughts</source>
        <translation>Katso hypoteeseja</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>needs to be settled</source>
        <translation>sovittava</translation>
    </message>
    <message>
        <source>worth a thought</source>
        <translation>hyvä miettiä</translation>
    </message>
</context>
<context>
    <name>FollowBar</name>
    <message>
        <source>Back to what %1 shows</source>
        <extracomment>%1 is who leads the meeting.</extracomment>
        <translation>Takaisin siihen, mitä %1 näyttää</translation>
    </message>
    <message>
        <source>The meeting has not begun</source>
        <translation>Kokous ei ole vielä alkanut</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <extracomment>%1 is a name.</extracomment>
        <translation>%1 vetää</translation>
    </message>
    <message>
        <source>A word to the one who leads</source>
        <translation>Kerro jotain vetäjälle</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Katso ympärille</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tauko</translation>
    </message>
    <message>
        <source>Blanks the guests&apos; screens and the room&apos;s</source>
        <translation>Tyhjentää vieraiden näytöt ja huoneen näytön</translation>
    </message>
    <message>
        <source>Take the lead</source>
        <translation>Ota vetovastuu</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>Perhe</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Kysymykset</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Ajatukset</translation>
    </message>
    <message>
        <source>Risks and protection</source>
        <translation>Riskit ja suojaavat tekijät</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Seuraavat askeleet</translation>
    </message>
    <message>
        <source>Ecomap</source>
        <translation>Verkostokartta</translation>
    </message>
    <message>
        <source>Write a sentence</source>
        <translation>Kirjaa lause</translation>
    </message>
</context>
<context>
    <name>GenogramStage</name>
    <message>
        <source>On the room screen</source>
        <translation>Huoneen näytöllä</translation>
    </message>
    <message>
        <source>Show to the room</source>
        <translation>Näytä huoneessa</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Piirros</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Sanoin</translation>
    </message>
    <message>
        <source>Show the family as</source>
        <extracomment>Before the choice between the drawing, the table and the words of a family.</extracomment>
        <translation>Näytä suku</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Taulukko</translation>
    </message>
</context>
<context>
    <name>HandList</name>
    <message>
        <source>Would like to speak</source>
        <translation>Haluaisi puhua</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>juuri nyt</translation>
    </message>
    <message numerus="yes">
        <source>has waited for %n minute(s)</source>
        <translation>
            <numerusform>on odottanut %n minuutin</numerusform>
            <numerusform>on odottanut %n minuuttia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>Hand the lead over</source>
        <translation>Anna vetovastuu</translation>
    </message>
    <message>
        <source>Their device gets what you have under the thumb now. You can take the lead back at any time.</source>
        <translation>Hänen laitteensa saa sen, mikä sinulla on nyt peukalon alla. Voit ottaa vetovastuun takaisin milloin tahansa.</translation>
    </message>
    <message>
        <source>%1 · not here yet</source>
        <extracomment>%1 is who a colleague is.</extracomment>
        <translation>%1 · ei ole vielä täällä</translation>
    </message>
</context>
<context>
    <name>HypothesesStage</name>
    <message>
        <source>A thought</source>
        <translation>Hypoteesi</translation>
    </message>
    <message>
        <source>The board is empty</source>
        <translation>Hypoteesitaulu on tyhjä</translation>
    </message>
    <message>
        <source>What could this be about? What else? And what is our own part in it?</source>
        <translation>Mistä tässä voisi olla kyse? Mistä muusta? Ja mikä on meidän oma osuutemme?</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Hypoteesit</translation>
    </message>
</context>
<context>
    <name>LetterSheet</name>
    <message>
        <source>Letter to %1</source>
        <extracomment>%1 is who is invited.</extracomment>
        <translation>Kirje: %1</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Kirjeen kieli</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>Kirjoitettu</translation>
    </message>
    <message>
        <source>an adult</source>
        <translation>aikuiselle</translation>
    </message>
    <message>
        <source>a child</source>
        <translation>lapselle</translation>
    </message>
    <message>
        <source>The letter says no place and nobody else&apos;s name, because it is not certain that it would be safe.</source>
        <translation>Kirjeessä ei ole paikkaa eikä kenenkään muun nimeä, koska ei ole varmaa, että se olisi turvallista.</translation>
    </message>
    <message>
        <source>QR code: invitation for %1</source>
        <extracomment>Screen reader: a picture that a phone&apos;s camera reads; %1 is who is invited.</extracomment>
        <translation>Ruutukoodi: kutsu, saaja %1</translation>
    </message>
    <message>
        <source>Add the way in</source>
        <translation>Lisää sisäänkäynti</translation>
    </message>
    <message>
        <source>A link and a code for this person alone</source>
        <translation>Linkki ja ruutukoodi vain tälle ihmiselle</translation>
    </message>
    <message>
        <source>The letter was saved.</source>
        <translation>Kirje tallennettiin.</translation>
    </message>
    <message>
        <source>The letter could not be saved there. Nothing was left behind; choose another place.</source>
        <translation>Kirjettä ei voitu tallentaa sinne. Mitään ei jäänyt jäljelle; valitse toinen paikka.</translation>
    </message>
    <message>
        <source>A saved letter is no longer protected by Kudelma. Whoever has it can knock at the door, and comes in only when you let them.</source>
        <translation>Kudelma ei enää suojaa tallennettua kirjettä. Kirjeen haltija voi koputtaa ovelle, ja sisään pääsee vasta, kun sinä päästät.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Tallenna PDF:nä</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard in half a minute</source>
        <translation>Kopioitu. Poistuu leikepöydältä puolessa minuutissa</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopioi tekstinä</translation>
    </message>
    <message>
        <source>Where is the letter saved?</source>
        <translation>Minne kirje tallennetaan?</translation>
    </message>
</context>
<context>
    <name>LobbySheet</name>
    <message>
        <source>The door</source>
        <translation>Ovi</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>Ovella</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Kutsu</translation>
    </message>
    <message>
        <source>Remove %1 from the meeting?</source>
        <translation>Poistetaanko %1 kokouksesta?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Pidä mukana</translation>
    </message>
    <message>
        <source>Their devices see nothing new from now on. What they have shown already cannot be taken back. You can invite again.</source>
        <translation>Henkilön laitteet eivät näe tästä eteenpäin mitään uutta. Jo näytettyä ei voi ottaa takaisin. Voit kutsua uudelleen.</translation>
    </message>
    <message>
        <source>There is no connection now. Until it is back, their devices can still read what the others write. What they have shown already cannot be taken back.</source>
        <translation>Yhteyttä ei ole juuri nyt. Kunnes se palaa, henkilön laitteet voivat vielä lukea, mitä muut kirjoittavat. Jo näytettyä ei voi ottaa takaisin.</translation>
    </message>
    <message>
        <source>Came in just now</source>
        <translation>Juuri tulleet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
</context>
<context>
    <name>MendSheet</name>
    <message>
        <source>Who asks whom, and by when?</source>
        <translation>Kuka kysyy keneltä ja milloin?</translation>
    </message>
    <message>
        <source>What does this step answer?</source>
        <translation>Mihin tämä askel vastaa?</translation>
    </message>
    <message>
        <source>Who does it, and who tells the child?</source>
        <translation>Kuka tekee, ja kuka kertoo lapselle?</translation>
    </message>
    <message>
        <source>Which thought</source>
        <translation>Mikä hypoteesi</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Kuka kysyy</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Kuka tekee</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Keneltä</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Viimeistään</translation>
    </message>
    <message>
        <source>How the child hears of it</source>
        <translation>Miten lapsi saa tietää</translation>
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
        <source>When, at the latest</source>
        <translation>Viimeistään</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Miten</translation>
    </message>
    <message>
        <source>on the dog walk, in a letter…</source>
        <translation>koiralenkillä, kirjeessä…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>has the turn</source>
        <translation>puheenvuorossa</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>ei vielä paikalla</translation>
    </message>
    <message>
        <source>remote · %1</source>
        <translation>etänä · %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A raised hand; %1 is its place in the line.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>liikaa</translation>
    </message>
    <message>
        <source>break</source>
        <translation>tauko</translation>
    </message>
    <message>
        <source>%1 is in the room</source>
        <extracomment>Marks that %1 sits in the room, also without a device: then the screens show only what %1 may see.</extracomment>
        <translation>%1 on huoneessa</translation>
    </message>
    <message>
        <source>Is %1 in the room?</source>
        <translation>Onko %1 huoneessa?</translation>
    </message>
    <message>
        <source>by phone · %1</source>
        <translation>puhelimessa · %1</translation>
    </message>
    <message>
        <source>%1 takes part by phone</source>
        <extracomment>Marks that %1 takes part by phone, without a device.</extracomment>
        <translation>%1 osallistuu puhelimella</translation>
    </message>
    <message>
        <source>Does %1 take part by phone?</source>
        <translation>Osallistuuko %1 puhelimella?</translation>
    </message>
    <message>
        <source>Who sits beside %1</source>
        <extracomment>Button beside a person who looks at a device with somebody else; %1 is their name.</extracomment>
        <translation>Kuka on samalla laitteella kuin %1</translation>
    </message>
    <message>
        <source>away for a moment</source>
        <extracomment>Of somebody whose phone has fallen silent; they are expected back.</extracomment>
        <translation>hetken poissa</translation>
    </message>
    <message>
        <source>has stepped out</source>
        <translation>on poistunut</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Who is here</source>
        <translation>Keitä on paikalla</translation>
    </message>
</context>
<context>
    <name>PhaseMinutesRow</name>
    <message>
        <source>Less time: %1, now %2 min</source>
        <extracomment>Button: a phase of a meeting gets less time. %1 is the phase, %2 its minutes now.</extracomment>
        <translation>Vähemmän aikaa: %1, nyt %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>More time: %1, now %2 min</source>
        <extracomment>Button: a phase of a meeting gets more time. %1 is the phase, %2 its minutes now.</extracomment>
        <translation>Enemmän aikaa: %1, nyt %2 min</translation>
    </message>
</context>
<context>
    <name>PinnedQuestion</name>
    <message>
        <source>The question: %1</source>
        <translation>Kysymys: %1</translation>
    </message>
    <message>
        <source>What would be good to have talked about today?</source>
        <translation>Mistä tänään olisi hyvä puhua?</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>PlannedSheet</name>
    <message>
        <source>Change the plan</source>
        <translation>Muuta suunnitelmaa</translation>
    </message>
    <message>
        <source>Whom the meeting is for stays as it is. For others, plan another meeting.</source>
        <translation>Osallistujat pysyvät samoina. Muita varten suunnittele toinen kokous.</translation>
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
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Everybody who takes part sees it.</source>
        <translation>Kaikki osallistujat näkevät sen.</translation>
    </message>
    <message>
        <source>What the meeting is for</source>
        <translation>Mitä varten kokous pidetään</translation>
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
        <source>Who leads</source>
        <translation>Kuka vetää</translation>
    </message>
    <message>
        <source>Who writes, if it is somebody else</source>
        <translation>Kuka kirjaa, jos joku muu</translation>
    </message>
    <message>
        <source>Minutes, %1 in all</source>
        <extracomment>Over the phases of a meeting: %1 is how many minutes they take together.</extracomment>
        <translation>Minuutit, yhteensä %1</translation>
    </message>
    <message>
        <source>They change at once.</source>
        <translation>Muutos tulee voimaan heti.</translation>
    </message>
    <message>
        <source>Call the meeting off</source>
        <translation>Peru kokous</translation>
    </message>
    <message>
        <source>The plan was not changed. Choose a day from today on, at most two years ahead, and a time.</source>
        <translation>Suunnitelmaa ei muutettu. Valitse päivä tästä päivästä enintään kahden vuoden päähän, ja kellonaika.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Call the meeting off?</source>
        <translation>Perutaanko kokous?</translation>
    </message>
    <message numerus="yes">
        <source>It stays on the child&apos;s page as called off. %n open invitations to it stop working. Tell people yourself: nobody gets a message.</source>
        <translation>
            <numerusform>Kokous jää lapsen sivulle peruttuna. %n avoin kutsu lakkaa toimimasta. Kerro siitä ihmisille itse: kukaan ei saa viestiä.</numerusform>
            <numerusform>Kokous jää lapsen sivulle peruttuna. %n avointa kutsua lakkaa toimimasta. Kerro siitä ihmisille itse: kukaan ei saa viestiä.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays on the child&apos;s page as called off. Tell people yourself: nobody gets a message.</source>
        <translation>Kokous jää lapsen sivulle peruttuna. Kerro siitä ihmisille itse: kukaan ei saa viestiä.</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Peru kokous</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Älä peru</translation>
    </message>
</context>
<context>
    <name>PreparationPeople</name>
    <message>
        <source>Who takes part, and how</source>
        <translation>Kuka osallistuu ja miten</translation>
    </message>
    <message>
        <source>Make ready: %1</source>
        <extracomment>Screen reader: opens what is to be made ready for %1.</extracomment>
        <translation>Valmistele: %1</translation>
    </message>
    <message>
        <source>%1 · not asked yet</source>
        <extracomment>%1 is who somebody is, %2 how they take part.</extracomment>
        <translation>%1 · ei ole vielä kysytty</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n tehtävä</numerusform>
            <numerusform>%n tehtävää</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>valmis</translation>
    </message>
</context>
<context>
    <name>PreparationProgress</name>
    <message>
        <source>Everything is ready.</source>
        <translation>Kaikki on valmiina.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left to do</source>
        <translation>
            <numerusform>%n asia tekemättä</numerusform>
            <numerusform>%n asiaa tekemättä</numerusform>
        </translation>
    </message>
    <message>
        <source>These people meet in sessions of their own. Do not begin this meeting with all of them.</source>
        <translation>Nämä ihmiset tavataan erikseen. Älä aloita tätä kokousta niin, että kaikki ovat mukana.</translation>
    </message>
    <message>
        <source>The meeting may begin all the same</source>
        <translation>Kokouksen saa silti aloittaa</translation>
    </message>
</context>
<context>
    <name>PreparationSheet</name>
    <message>
        <source>Takes part</source>
        <translation>Osallistuu</translation>
    </message>
    <message>
        <source>What they asked for</source>
        <translation>Mitä hän on toivonut</translation>
    </message>
    <message>
        <source>Why not this time, or who brings it</source>
        <translation>Miksi ei tällä kertaa, tai kuka tuo viestin</translation>
    </message>
    <message>
        <source>Only the workers see this.</source>
        <translation>Vain työntekijät näkevät tämän.</translation>
    </message>
    <message>
        <source>Comes for</source>
        <translation>Tulee vaiheeseen</translation>
    </message>
    <message>
        <source>the whole meeting</source>
        <translation>koko kokous</translation>
    </message>
    <message>
        <source>Stays until the end of</source>
        <translation>On mukana vaiheen loppuun</translation>
    </message>
    <message>
        <source>Comes for the whole meeting</source>
        <translation>Tulee koko kokoukseen</translation>
    </message>
    <message>
        <source>Made ready</source>
        <translation>Valmisteltu</translation>
    </message>
    <message>
        <source>Letter of invitation</source>
        <translation>Kutsukirje</translation>
    </message>
    <message>
        <source>See what %1 will see</source>
        <translation>Katso, mitä näkee %1</translation>
    </message>
    <message>
        <source>Wish that everybody at the meeting sees</source>
        <translation>Toive, jonka kaikki kokouksessa näkevät</translation>
    </message>
    <message>
        <source>what to talk about, where to sit, large text</source>
        <translation>mistä puhutaan, missä istutaan, iso teksti</translation>
    </message>
</context>
<context>
    <name>PreparationStage</name>
    <message>
        <source>Make ready together with the team</source>
        <translation>Valmistelkaa yhdessä tiimin kanssa</translation>
    </message>
    <message>
        <source>Who takes part and how, and what must be known before people meet. It is for the workers; open it when nobody else sees this screen.</source>
        <translation>Kuka osallistuu ja miten, ja mitä pitää tietää, ennen kuin tavataan. Tämä on työntekijöille; avaa se, kun kukaan muu ei näe näyttöä.</translation>
    </message>
    <message>
        <source>Open the preparation</source>
        <translation>Avaa valmistelu</translation>
    </message>
    <message>
        <source>Try out this device</source>
        <translation>Kokeile tätä laitetta</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Muuta suunnitelmaa</translation>
    </message>
</context>
<context>
    <name>PromptList</name>
    <message>
        <source>You could ask</source>
        <translation>Voisit kysyä</translation>
    </message>
    <message>
        <source>For example</source>
        <extracomment>Over sentences that somebody might say in this phase of a meeting; they are made up.</extracomment>
        <translation>Esimerkiksi</translation>
    </message>
</context>
<context>
    <name>QuestionStage</name>
    <message>
        <source>What would be good to have talked about?</source>
        <translation>Mistä olisi hyvä puhua?</translation>
    </message>
    <message>
        <source>In the family&apos;s own words. Everybody at the meeting sees it.</source>
        <translation>Perheen omin sanoin. Kaikki kokouksessa näkevät sen.</translation>
    </message>
    <message>
        <source>How would we notice that this was useful?</source>
        <translation>Mistä huomaisimme, että tästä oli hyötyä?</translation>
    </message>
</context>
<context>
    <name>QuestionsStage</name>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>Question deck</source>
        <translation>Kysymyspakka</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>Screen reader: the list of questions.</extracomment>
        <translation>Kysymykset</translation>
    </message>
</context>
<context>
    <name>ReadOutDialog</name>
    <message>
        <source>%1 wrote</source>
        <extracomment>Title of a dialog. %1 is who wrote what is about to be read out.</extracomment>
        <translation>%1 kirjoitti</translation>
    </message>
    <message>
        <source>This was not written to everybody who is here. Ask %1 first whether it may be read out.</source>
        <translation>Tätä ei kirjoitettu kaikille, jotka ovat täällä. Kysy ensin kirjoittajalta, saako sen lukea ääneen: %1.</translation>
    </message>
    <message>
        <source>Read it as it stands, without adding anything.</source>
        <translation>Lue se niin kuin se on kirjoitettu. Älä lisää mitään.</translation>
    </message>
    <message>
        <source>I have asked, and I may</source>
        <translation>Kysyin, ja saan lukea</translation>
    </message>
    <message>
        <source>It was read</source>
        <translation>Luettu</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ei nyt</translation>
    </message>
</context>
<context>
    <name>ReflectingStage</name>
    <message>
        <source>Ten minutes have passed. It is the family&apos;s turn soon.</source>
        <translation>Kymmenen minuuttia on kulunut. Kohta on perheen vuoro.</translation>
    </message>
    <message>
        <source>Speak to each other, not to the family. The first word afterwards belongs to the child.</source>
        <translation>Puhukaa toisillenne, älkää perheelle. Sen jälkeen ensimmäinen sana on lapsen.</translation>
    </message>
</context>
<context>
    <name>RoomEcomap</name>
    <message>
        <source>Workers in this family&apos;s week: %1</source>
        <extracomment>Over the ecomap; %1 is a number.</extracomment>
        <translation>Työntekijöitä tämän perheen viikossa: %1</translation>
    </message>
    <message>
        <source>Nothing is on the map yet</source>
        <translation>Verkostokartta on vielä tyhjä</translation>
    </message>
</context>
<context>
    <name>RoomPeople</name>
    <message>
        <source>Who is here</source>
        <translation>Keitä on paikalla</translation>
    </message>
</context>
<context>
    <name>RoomStage</name>
    <message>
        <source>Seen by: %1</source>
        <extracomment>On the room screen: %1 is a list of names of those who see it.</extracomment>
        <translation>Tämän näkevät: %1</translation>
    </message>
    <message>
        <source>A break</source>
        <translation>Tauko</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>Risks and protection</source>
        <translation>Riskit ja suojaavat tekijät</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Seuraavat askeleet</translation>
    </message>
</context>
<context>
    <name>RoomThoughts</name>
    <message>
        <source>Thoughts</source>
        <translation>Hypoteesit</translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message>
        <source>Room screen</source>
        <translation>Huoneen näyttö</translation>
    </message>
</context>
<context>
    <name>RoundPanel</name>
    <message>
        <source>A round: everybody once</source>
        <translation>Kierros: jokainen kerran</translation>
    </message>
    <message>
        <source>Everybody has had their turn.</source>
        <translation>Jokaisella on ollut vuoronsa.</translation>
    </message>
    <message>
        <source>Have not spoken yet: %1</source>
        <extracomment>%1 is a list of names.</extracomment>
        <translation>Eivät ole vielä puhuneet: %1</translation>
    </message>
    <message>
        <source>Has spoken</source>
        <translation>On puhunut</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Ohittaa</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Lopeta kierros</translation>
    </message>
</context>
<context>
    <name>RoundStage</name>
    <message>
        <source>Give the turn to %1</source>
        <translation>Anna puheenvuoro: %1</translation>
    </message>
    <message>
        <source>has the turn</source>
        <translation>puheenvuorossa</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>ei vielä paikalla</translation>
    </message>
</context>
<context>
    <name>SafetyCheck</name>
    <message>
        <source>Is it safe to meet?</source>
        <translation>Onko turvallista tavata?</translation>
    </message>
    <message>
        <source>Only the workers see the answers. They never go to the meeting.</source>
        <translation>Vain työntekijät näkevät vastaukset. Ne eivät koskaan mene kokoukseen.</translation>
    </message>
    <message>
        <source>Only the workers see the answers. They never go to the meeting. Answered last by %1.</source>
        <extracomment>%1 is the name of a worker.</extracomment>
        <translation>Vain työntekijät näkevät vastaukset. Ne eivät koskaan mene kokoukseen. Viimeksi vastasi %1.</translation>
    </message>
</context>
<context>
    <name>SafetyQuestionRow</name>
    <message>
        <source>Yes</source>
        <extracomment>Answers to a question of the safety check.</extracomment>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ei tiedossa</translation>
    </message>
    <message>
        <source>Write what makes it safe to meet together, or choose separate sessions.</source>
        <translation>Kirjoita, mikä tekee yhdessä tapaamisesta turvallisen, tai valitse erilliset tapaamiset.</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>In your words: %1</source>
        <translation>Omin sanoin: %1</translation>
    </message>
</context>
<context>
    <name>SentenceStrip</name>
    <message>
        <source>One sentence</source>
        <translation>Yksi lause</translation>
    </message>
    <message>
        <source>Close the field</source>
        <extracomment>Closes the field for a sentence; the words stay for later.</extracomment>
        <translation>Sulje kenttä</translation>
    </message>
    <message>
        <source>Who said it?</source>
        <translation>Kuka sanoi sen?</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <extracomment>Screen reader: chooses who said the sentence; %1 is a name.</extracomment>
        <translation>Sanoja: %1</translation>
    </message>
    <message>
        <source>A fact, not own words</source>
        <extracomment>On a sentence: what was told, and not somebody&apos;s own words.</extracomment>
        <translation>Tieto, ei omin sanoin</translation>
    </message>
    <message>
        <source>Only for the workers</source>
        <translation>Vain työntekijöille</translation>
    </message>
    <message>
        <source>With their wishes…</source>
        <extracomment>Opens the whole form for somebody&apos;s own words, with what they wish: never, ask me first, without my name.</extracomment>
        <translation>Toiveiden kanssa…</translation>
    </message>
    <message>
        <source>There is no circle of those who heard this. Make one under “People and circles”, or choose only the workers.</source>
        <extracomment>%1 is a list of names.</extracomment>
        <translation>Kuulijoilla ei ole yhteistä piiriä. Tee piiri kohdassa ”Ihmiset ja piirit” tai valitse vain työntekijät.</translation>
    </message>
    <message>
        <source>Heard it, and does not see it here yet: %1</source>
        <translation>Kuuli tämän, mutta ei vielä näe sitä täällä: %1</translation>
    </message>
    <message>
        <source>Keep as own words</source>
        <translation>Tallenna omina sanoina</translation>
    </message>
    <message>
        <source>Keep as a reflection</source>
        <translation>Tallenna pohdintana</translation>
    </message>
    <message>
        <source>Keep as a fact</source>
        <translation>Tallenna tietona</translation>
    </message>
    <message>
        <source>The sentence is kept.</source>
        <translation>Lause on tallessa.</translation>
    </message>
</context>
<context>
    <name>SessionsCard</name>
    <message>
        <source>Sessions of their own</source>
        <translation>Erilliset tapaamiset</translation>
    </message>
    <message>
        <source>Make two sessions</source>
        <translation>Tee kaksi tapaamista</translation>
    </message>
    <message>
        <source>Each side has a session of its own, with a way in of its own. Neither side sees that there is another.</source>
        <translation>Kummallakin osapuolella on oma tapaamisensa ja oma sisäänkäyntinsä. Kumpikaan ei näe, että toinen on olemassa.</translation>
    </message>
    <message>
        <source>Neither</source>
        <extracomment>In which of two separate sessions somebody is. Short.</extracomment>
        <translation>Ei kumpaankaan</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Ensimmäinen</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Toinen</translation>
    </message>
    <message>
        <source>A meeting</source>
        <extracomment>Title of a session; it tells nothing of what it is about.</extracomment>
        <translation>Tapaaminen</translation>
    </message>
    <message>
        <source>The sessions could not be made. Nothing was changed.</source>
        <translation>Tapaamisia ei voitu tehdä. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>To the session of %1</source>
        <extracomment>Button: goes to the session of these people; %1 is a list of names.</extracomment>
        <translation>Tapaamiseen: %1</translation>
    </message>
    <message>
        <source>This one pauses meanwhile</source>
        <translation>Tämä on sillä aikaa tauolla</translation>
    </message>
</context>
<context>
    <name>SkipDialog</name>
    <message>
        <source>The child&apos;s words have not been heard</source>
        <translation>Lapsen ääni ei ole vielä kuulunut</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Back to the child&apos;s words</source>
        <translation>Takaisin lapsen ääneen</translation>
    </message>
    <message>
        <source>Reason and plan</source>
        <translation>Syy ja suunnitelma</translation>
    </message>
    <message>
        <source>Leave this phase out?</source>
        <translation>Jätetäänkö tämä vaihe väliin?</translation>
    </message>
    <message>
        <source>Write why. It is kept with the meeting, where everybody in it can read it.</source>
        <translation>Kirjoita, miksi. Se säilyy kokouksen mukana, ja kaikki kokouksessa voivat lukea sen.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Pysy tässä</translation>
    </message>
    <message>
        <source>Write why, and who will hear the child and when. Only the workers read it, unless you choose otherwise; the others see that it is agreed.</source>
        <translation>Kirjoita, miksi, ja kuka kuulee lasta ja milloin. Tämän lukevat vain työntekijät, ellet valitse toisin; muut näkevät, että asiasta on sovittu.</translation>
    </message>
    <message>
        <source>Everybody at the meeting may read this</source>
        <extracomment>Switch beside the reason why a child was not heard at the meeting.</extracomment>
        <translation>Kaikki kokouksessa saavat lukea tämän</translation>
    </message>
</context>
<context>
    <name>StageHead</name>
    <message>
        <source>On the room screen</source>
        <translation>Huoneen näytöllä</translation>
    </message>
    <message>
        <source>Show to the room</source>
        <translation>Näytä huoneessa</translation>
    </message>
</context>
<context>
    <name>StepsStage</name>
    <message>
        <source>Step</source>
        <translation>Askel</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>Ei vielä askelia</translation>
    </message>
    <message>
        <source>What is the smallest thing that could be different by next week?</source>
        <translation>Mikä on pienin asia, joka voisi ensi viikolla olla toisin?</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Screen reader: the list of next steps.</extracomment>
        <translation>Seuraavat askeleet</translation>
    </message>
</context>
<context>
    <name>TableMenu</name>
    <message>
        <source>Show as…</source>
        <translation>Näytä kuten…</translation>
    </message>
    <message>
        <source>Hide what not everybody here may see</source>
        <extracomment>On the leader&apos;s own screen, not on the room&apos;s.</extracomment>
        <translation>Piilota se, mitä kaikki paikallaolijat eivät saa nähdä</translation>
    </message>
    <message>
        <source>Show also what not everybody here may see</source>
        <translation>Näytä myös se, mitä kaikki paikallaolijat eivät saa nähdä</translation>
    </message>
    <message>
        <source>Count only who is here…</source>
        <extracomment>The screens show what everybody counted may see; who is not here is no longer counted.</extracomment>
        <translation>Ota huomioon vain paikalla olevat…</translation>
    </message>
    <message>
        <source>A round: everybody once</source>
        <translation>Kierros: jokainen kerran</translation>
    </message>
    <message>
        <source>Leave this phase out…</source>
        <translation>Jätä tämä vaihe väliin…</translation>
    </message>
    <message>
        <source>Hand the lead over…</source>
        <translation>Anna vetovastuu…</translation>
    </message>
    <message>
        <source>A word to the one who leads…</source>
        <translation>Kerro jotain vetäjälle…</translation>
    </message>
    <message>
        <source>To the other session…</source>
        <translation>Toiseen tapaamiseen…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lukitse</translation>
    </message>
    <message>
        <source>Another session</source>
        <translation>Toinen tapaaminen</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Vain sinulle</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Luettu</translation>
    </message>
    <message>
        <source>Written in the meeting…</source>
        <translation>Kokouksessa kirjoitettua…</translation>
    </message>
    <message>
        <source>How we work together</source>
        <translation>Näin teemme työtä yhdessä</translation>
    </message>
</context>
<context>
    <name>TableWorkspace</name>
    <message>
        <source>This person is not in this meeting&apos;s circle, so they must not hear of it from an invitation. Invite them to a meeting of their own.</source>
        <translation>Tämä henkilö ei kuulu tämän kokouksen piiriin, joten hän ei saa kuulla siitä kutsusta. Kutsu hänet omaan tapaamiseensa.</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <extracomment>%1 is a number of minutes; %n people are here.</extracomment>
        <translation>
            <numerusform>%n paikalla</numerusform>
            <numerusform>%n paikalla</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>%1 min jäljellä</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message numerus="yes">
        <source>%n at the door</source>
        <translation>
            <numerusform>%n ovella</numerusform>
            <numerusform>%n ovella</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite and let in</source>
        <translation>Kutsu ja päästä sisään</translation>
    </message>
    <message>
        <source>Close the room screen</source>
        <translation>Sulje huoneen näyttö</translation>
    </message>
    <message>
        <source>Open the room screen</source>
        <translation>Avaa huoneen näyttö</translation>
    </message>
    <message>
        <source>No connection. What you write is safe on this device, and goes to the others by itself.</source>
        <translation>Ei yhteyttä. Se, mitä kirjoitat, on turvassa tällä laitteella ja lähtee muille itsestään.</translation>
    </message>
    <message>
        <source>No connection. You can go on working.</source>
        <translation>Ei yhteyttä. Voit jatkaa työtäsi.</translation>
    </message>
    <message>
        <source>%1 would need a break now.</source>
        <extracomment>%1 is a list of names.</extracomment>
        <translation>Nyt tauko olisi tarpeen: %1.</translation>
    </message>
    <message>
        <source>Pause everything</source>
        <translation>Kaikki tauolle</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Keitä on paikalla</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: a menu of what else can be done at the meeting&apos;s table.</extracomment>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>The meeting server could not be reached. Nothing was changed; try again in a moment.</source>
        <translation>Kokouspalvelimeen ei saatu yhteyttä. Mitään ei muutettu. Yritä hetken kuluttua uudelleen.</translation>
    </message>
    <message>
        <source>This screen now shows also what not everybody here may see.</source>
        <translation>Tällä näytöllä on nyt myös sellaista, mitä kaikki paikallaolijat eivät saa nähdä.</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Piilota</translation>
    </message>
    <message>
        <source>A word from %1</source>
        <extracomment>A short word that only the one who leads hears; %1 is from whom.</extracomment>
        <translation>Viesti sinulle: %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lue</translation>
    </message>
    <message>
        <source>Something was written</source>
        <extracomment>Button: somebody wrote instead of speaking.</extracomment>
        <translation>Jotakin kirjoitettiin</translation>
    </message>
</context>
<context>
    <name>VoicesStage</name>
    <message>
        <source>Own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>Nobody&apos;s words are here yet</source>
        <translation>Täällä ei ole vielä kenenkään sanoja</translation>
    </message>
    <message>
        <source>If the child is not here, who knows how the child would say it, and when will the child be asked?</source>
        <translation>Jos lapsi ei ole paikalla, kuka tietää, miten lapsi sen sanoisi, ja milloin lapselta kysytään?</translation>
    </message>
</context>
<context>
    <name>WhisperDialog</name>
    <message>
        <source>A word to the one who leads</source>
        <translation>Kerro jotain vetäjälle</translation>
    </message>
    <message>
        <source>Your last word has not been read yet. A new one takes its place.</source>
        <translation>Edellistä viestiäsi ei ole vielä luettu. Uusi tulee sen tilalle.</translation>
    </message>
    <message>
        <source>Nobody else sees it, and it is gone once it was read.</source>
        <translation>Kukaan muu ei näe sitä, ja se katoaa, kun se on luettu.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Lähetä</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>Muutamalla sanalla</translation>
    </message>
    <message>
        <source>Ask the child?</source>
        <translation>Kysytäänkö lapselta?</translation>
    </message>
    <message>
        <source>A break soon?</source>
        <translation>Tauko kohta?</translation>
    </message>
    <message>
        <source>Somebody is left out</source>
        <translation>Joku jää ulkopuolelle</translation>
    </message>
    <message>
        <source>What else could it be?</source>
        <translation>Mitä muuta se voisi olla?</translation>
    </message>
</context>
</TS>
