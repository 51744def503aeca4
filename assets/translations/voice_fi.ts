<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
<context>
    <name>CautionsSheet</name>
    <message>
        <source>Before you begin</source>
        <translation>Ennen kuin aloitat</translation>
    </message>
</context>
<context>
    <name>InstrumentView</name>
    <message>
        <source>Back to own words</source>
        <translation>Takaisin omiin sanoihin</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <extracomment>Button: shows what to take care of before a child begins.</extracomment>
        <translation>Ennen kuin aloitat</translation>
    </message>
    <message>
        <source>Whose page</source>
        <translation>Kenen sivu</translation>
    </message>
    <message>
        <source>Earlier times</source>
        <translation>Aiemmat kerrat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
</context>
<context>
    <name>InstrumentsSheet</name>
    <message>
        <source>Pages for a child&apos;s words</source>
        <translation>Sivut lapsen sanoille</translation>
    </message>
    <message>
        <source>The child tells or dictates. You write it down as it is said.</source>
        <translation>Lapsi kertoo tai sanelee. Sinä kirjoitat niin kuin hän sanoo.</translation>
    </message>
    <message>
        <source>%1–%2 years</source>
        <extracomment>How old children are who like a page. %1 and %2 are years.</extracomment>
        <translation>%1–%2 vuotta</translation>
    </message>
    <message>
        <source>On a scale</source>
        <translation>Asteikolla</translation>
    </message>
    <message>
        <source>A ladder, faces, or from 0 to 10. Answers can be followed over time.</source>
        <translation>Tikapuut, naamat tai nollasta kymmeneen. Vastauksia voi seurata ajan yli.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Kirjeet</translation>
    </message>
    <message>
        <source>To the child, and the child&apos;s answers.</source>
        <translation>Lapselle, ja lapsen vastaukset.</translation>
    </message>
</context>
<context>
    <name>LeaningSheet</name>
    <message>
        <source>These lean on words that were taken back</source>
        <translation>Nämä nojaavat sanoihin, jotka on peruttu</translation>
    </message>
    <message>
        <source>Look at each: does it still hold without the words? Change it, or let it stand.</source>
        <translation>Katso jokainen: pitääkö se vielä ilman niitä sanoja? Muuta tai anna olla.</translation>
    </message>
    <message>
        <source>A thought</source>
        <translation>Ajatus</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Askel</translation>
    </message>
    <message>
        <source>A drawing</source>
        <translation>Piirros</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>Aikajanalla</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>All has been looked at</source>
        <translation>Kaikki on katsottu</translation>
    </message>
    <message>
        <source>Go to it</source>
        <extracomment>Button: goes to where this is written.</extracomment>
        <translation>Siirry siihen</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <extracomment>Button: somebody looked at what was built on words that were taken back.</extracomment>
        <translation>Olen katsonut tämän</translation>
    </message>
</context>
<context>
    <name>LetterAnswerSheet</name>
    <message>
        <source>What the child answered</source>
        <translation>Mitä lapsi vastasi</translation>
    </message>
    <message>
        <source>A letter from the child</source>
        <translation>Kirje lapselta</translation>
    </message>
    <message>
        <source>Word for word, as the child wrote or said it.</source>
        <translation>Sanasta sanaan niin kuin lapsi kirjoitti tai sanoi.</translation>
    </message>
    <message>
        <source>Whose letter</source>
        <translation>Kenen kirje</translation>
    </message>
    <message>
        <source>The child&apos;s words</source>
        <translation>Lapsen sanat</translation>
    </message>
    <message>
        <source>This tells of violence or of a sexual offence</source>
        <translation>Tämä kertoo väkivallasta tai seksuaalirikoksesta</translation>
    </message>
    <message>
        <source>Never, ask me first, without my name</source>
        <extracomment>Button: opens what a child may ask for its words, beside who may see them.</extracomment>
        <translation>Ei koskaan, kysy minulta ensin, ilman nimeä</translation>
    </message>
    <message>
        <source>Where others than workers read it, it does not say which letter it answers: that would tell whose words these are.</source>
        <translation>Jos muutkin kuin työntekijät lukevat vastauksen, siinä ei lue, mihin kirjeeseen se vastaa: siitä näkisi, kenen sanoja ne ovat.</translation>
    </message>
    <message>
        <source>The words were kept while the device was locked. Who may see them, and whom the child said never to, has to be set again.</source>
        <translation>Sanat säilyivät, kun laite lukittui. Valitse uudelleen, kuka saa nähdä ne ja keistä lapsi sanoi ei koskaan.</translation>
    </message>
    <message>
        <source>It is set</source>
        <translation>Se on asetettu</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Tallenna vastaus</translation>
    </message>
    <message>
        <source>Keep this letter</source>
        <translation>Tallenna kirje</translation>
    </message>
</context>
<context>
    <name>LetterCard</name>
    <message>
        <source>From %1</source>
        <translation>Kirjoittaja: %1</translation>
    </message>
    <message>
        <source>A letter from the family</source>
        <translation>Kirje perheeltä</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Saaja: %1</translation>
    </message>
    <message>
        <source>A letter to the child</source>
        <translation>Kirje lapselle</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>Paperille…</translation>
    </message>
    <message>
        <source>The child answered</source>
        <translation>Lapsi vastasi</translation>
    </message>
</context>
<context>
    <name>LetterList</name>
    <message>
        <source>A letter to the child</source>
        <translation>Kirje lapselle</translation>
    </message>
    <message>
        <source>The child wrote</source>
        <translation>Lapsi kirjoitti</translation>
    </message>
</context>
<context>
    <name>LetterPaperSheet</name>
    <message>
        <source>The letter on paper</source>
        <translation>Kirje paperilla</translation>
    </message>
    <message>
        <source>In large letters, on one side of a sheet where it is short.</source>
        <translation>Isoin kirjaimin; lyhyt kirje mahtuu yhdelle sivulle.</translation>
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
        <source>Whoever lives with the child may read a letter on paper. A saved file is no longer protected by Kudelma.</source>
        <translation>Paperisen kirjeen voi lukea kuka tahansa, joka asuu lapsen kanssa. Kudelma ei enää suojaa tallennettua tiedostoa.</translation>
    </message>
    <message>
        <source>Save the letter as PDF…</source>
        <translation>Tallenna kirje PDF:nä…</translation>
    </message>
    <message>
        <source>Save the letter as text…</source>
        <translation>Tallenna kirje tekstinä…</translation>
    </message>
    <message>
        <source>Where is the letter saved?</source>
        <translation>Minne kirje tallennetaan?</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Teksti (*.txt)</translation>
    </message>
</context>
<context>
    <name>LetterSheet</name>
    <message>
        <source>A letter to the child</source>
        <translation>Kirje lapselle</translation>
    </message>
    <message>
        <source>Short sentences, one thing at a time. The draft has what was said and agreed; the words are yours.</source>
        <translation>Lyhyitä lauseita, yksi asia kerrallaan. Luonnoksessa on, mitä sanottiin ja sovittiin; sanat ovat sinun.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>The child reads this letter in Kudelma. On paper, anybody at home can read it.</source>
        <translation>Lapsi lukee tämän kirjeen Kudelmasta. Paperilta sen voi lukea kuka tahansa kotona.</translation>
    </message>
    <message>
        <source>The child does not read in Kudelma. Print the letter, or read it aloud. It has only what everybody at the meeting heard.</source>
        <translation>Lapsi ei lue Kudelmasta. Tulosta kirje tai lue se ääneen. Luonnoksessa on vain se, minkä kaikki kokouksessa kuulivat.</translation>
    </message>
    <message>
        <source>There is no circle yet in which this letter can be kept. Make one of workers under People and circles.</source>
        <translation>Vielä ei ole piiriä, jossa kirjeen voisi säilyttää. Tee työntekijöiden piiri kohdassa Ihmiset ja piirit.</translation>
    </message>
    <message>
        <source>Who sees the letter</source>
        <translation>Kuka näkee kirjeen</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Vain minä</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Kirje</translation>
    </message>
    <message>
        <source>Keep the letter</source>
        <translation>Tallenna kirje</translation>
    </message>
</context>
<context>
    <name>LettersView</name>
    <message>
        <source>Back to own words</source>
        <translation>Takaisin omiin sanoihin</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Kirjeet</translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation>Ei vielä kirjeitä</translation>
    </message>
    <message>
        <source>Write what was heard and what happens next, in words for the child. The child may answer.</source>
        <translation>Kirjoita lapselle sopivin sanoin, mitä kuultiin ja mitä seuraavaksi tapahtuu. Lapsi saa vastata.</translation>
    </message>
</context>
<context>
    <name>PageReaders</name>
    <message>
        <source>Never, ask me first, without my name</source>
        <extracomment>Button: opens what a child may ask for its words, beside who may see them.</extracomment>
        <translation>Ei koskaan, kysy minulta ensin, ilman nimeä</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>Put somebody or something here: %1</source>
        <extracomment>Screen reader: a ring on a child&apos;s map of near and far. %1 is its name.</extracomment>
        <translation>Laita joku tai jotakin tähän: %1</translation>
    </message>
</context>
<context>
    <name>RingMap</name>
    <message>
        <source>Map of near and far</source>
        <extracomment>Screen reader: a child&apos;s map of who is near and who is far.</extracomment>
        <translation>Lähellä ja kaukana -kartta</translation>
    </message>
</context>
<context>
    <name>RingSheet</name>
    <message>
        <source>Somebody in the family</source>
        <translation>Joku perheestä</translation>
    </message>
    <message>
        <source>What does the child call them?</source>
        <translation>Millä nimellä lapsi kutsuu?</translation>
    </message>
    <message>
        <source>Also an animal or a place: “Musti”, “mummola”.</source>
        <translation>Myös eläin tai paikka: ”Musti”, ”mummola”.</translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>Laita tähän</translation>
    </message>
    <message>
        <source>The words were kept while the device was locked. Who may see them, and whom the child said never to, has to be set again on the page behind.</source>
        <translation>Sanat säilyivät, kun laite lukittui. Aseta sivulla uudelleen, kuka saa nähdä ne ja kenelle lapsi sanoi ”ei koskaan”.</translation>
    </message>
    <message>
        <source>It is set</source>
        <translation>Se on asetettu</translation>
    </message>
</context>
<context>
    <name>RingThing</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Screen reader: on a child&apos;s map. %1 is who or what, in the child&apos;s words, %2 the name of the ring (&quot;near&quot;).</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RingThingSheet</name>
    <message>
        <source>Take off the map</source>
        <extracomment>Button: this is no longer on the child&apos;s map.</extracomment>
        <translation>Ota pois kartalta</translation>
    </message>
</context>
<context>
    <name>RingWords</name>
    <message>
        <source>Another part</source>
        <extracomment>Stands for the name of a part of a page that another version of the program had.</extracomment>
        <translation>Muu osa</translation>
    </message>
    <message>
        <source>Put here: %1</source>
        <extracomment>Button on a ring of a child&apos;s map. %1 is the ring&apos;s name.</extracomment>
        <translation>Laita tähän: %1</translation>
    </message>
</context>
<context>
    <name>ScaleFaces</name>
    <message>
        <source>Not good</source>
        <extracomment>Under the three faces of a small child&apos;s answer, from sad to glad.</extracomment>
        <translation>Ei hyvä</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Siltä väliltä</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Hyvä</translation>
    </message>
</context>
<context>
    <name>ScaleLadder</name>
    <message>
        <source>Rung %1</source>
        <extracomment>A rung of a ladder from 0 to 10. %1 is its number.</extracomment>
        <translation>Puola %1</translation>
    </message>
</context>
<context>
    <name>ScaleView</name>
    <message>
        <source>Back to own words</source>
        <translation>Takaisin omiin sanoihin</translation>
    </message>
    <message>
        <source>On a scale</source>
        <translation>Asteikolla</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Kuka vastaa</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>Empty: how well things are now.</source>
        <translation>Tyhjä: miten hyvin asiat ovat nyt.</translation>
    </message>
    <message>
        <source>How to answer</source>
        <extracomment>Spoken name of a choice between ways to answer.</extracomment>
        <translation>Miten vastataan</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Tikapuut</translation>
    </message>
    <message>
        <source>Three faces</source>
        <translation>Kolme naamaa</translation>
    </message>
    <message>
        <source>Five faces</source>
        <translation>Viisi naamaa</translation>
    </message>
    <message>
        <source>0–10</source>
        <translation>0–10</translation>
    </message>
    <message>
        <source>Which rung are you on? At the top things are as well as can be.</source>
        <translation>Millä puolalla olet? Ylimmällä kaikki on niin hyvin kuin voi olla.</translation>
    </message>
    <message>
        <source>Which face is like you?</source>
        <translation>Mikä naama on kuin sinä nyt?</translation>
    </message>
    <message>
        <source>From 0 to 10</source>
        <translation>Nollasta kymmeneen</translation>
    </message>
    <message>
        <source>What makes it just that, and not less?</source>
        <translation>Mikä tekee siitä juuri sen eikä vähempää?</translation>
    </message>
    <message>
        <source>Who asked?</source>
        <translation>Kuka kysyi?</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Tallenna vastaus</translation>
    </message>
</context>
<context>
    <name>StoryAgreeSheet</name>
    <message>
        <source>Who agrees</source>
        <translation>Kuka hyväksyy</translation>
    </message>
    <message>
        <source>Agrees</source>
        <extracomment>Whether somebody agrees to the words of a frame.</extracomment>
        <translation>Hyväksyy</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ei vielä</translation>
    </message>
    <message>
        <source>Has not said</source>
        <translation>Ei ole sanonut</translation>
    </message>
</context>
<context>
    <name>StoryFrame</name>
    <message>
        <source>Somebody in the family</source>
        <translation>Joku perheestä</translation>
    </message>
    <message>
        <source>Picture %1: %2</source>
        <extracomment>Name of one frame of a story. %1 is its place, %2 its words.</extracomment>
        <translation>Kuva %1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the place of a frame in a story, %2 what it is about.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Whose words: %1</source>
        <extracomment>Below words of a story. %1 is whose words they are.</extracomment>
        <translation>Kenen sanat: %1</translation>
    </message>
    <message>
        <source>Helped: %1</source>
        <extracomment>%1 are names of who helped to put something into words.</extracomment>
        <translation>Auttamassa: %1</translation>
    </message>
    <message>
        <source>Agree: %1</source>
        <extracomment>%1 are names of who agrees to the words of a frame.</extracomment>
        <translation>Hyväksyneet: %1</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <extracomment>%1 are names of who does not agree to the words of a frame yet.</extracomment>
        <translation>Ei vielä: %1</translation>
    </message>
    <message>
        <source>Earlier in the story</source>
        <translation>Aikaisemmaksi tarinassa</translation>
    </message>
    <message>
        <source>Later in the story</source>
        <translation>Myöhemmäksi tarinassa</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Kuva</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <extracomment>Button: marks who agrees to the words of a frame.</extracomment>
        <translation>Kuka hyväksyy</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Muut sanat</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ota pois</translation>
    </message>
</context>
<context>
    <name>StoryFrameSheet</name>
    <message>
        <source>A new picture in the story</source>
        <translation>Uusi kuva tarinaan</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Muut sanat</translation>
    </message>
    <message>
        <source>One thing, in words that the child uses.</source>
        <translation>Yksi asia sanoilla, joita lapsi käyttää.</translation>
    </message>
    <message>
        <source>Nobody has agreed to the new words yet.</source>
        <translation>Kukaan ei ole vielä hyväksynyt uusia sanoja.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Mistä on kyse</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Sanat</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>Kenen sanat</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>Kuka auttoi</translation>
    </message>
    <message>
        <source>A plain picture, until there is a drawing</source>
        <translation>Yksinkertainen kuva, kunnes piirros on valmis</translation>
    </message>
    <message>
        <source>Keep this picture</source>
        <translation>Talleta tämä kuva</translation>
    </message>
    <message>
        <source>More people of the family</source>
        <extracomment>Button: shows the names of everybody in the family.</extracomment>
        <translation>Lisää perheen ihmisiä</translation>
    </message>
    <message>
        <source>The words were kept while the device was locked. Who may see them, and whom the child said never to, has to be set again on the page behind.</source>
        <translation>Sanat säilyivät, kun laite lukittui. Aseta sivulla uudelleen, kuka saa nähdä ne ja kenelle lapsi sanoi ”ei koskaan”.</translation>
    </message>
    <message>
        <source>It is set</source>
        <translation>Se on asetettu</translation>
    </message>
</context>
<context>
    <name>StoryPicture</name>
    <message>
        <source>This is no picture that can be shown.</source>
        <translation>Tätä kuvaa ei voi näyttää.</translation>
    </message>
    <message>
        <source>The picture is not here yet. It comes by itself.</source>
        <translation>Kuva ei ole vielä täällä. Se tulee itsestään.</translation>
    </message>
</context>
<context>
    <name>StoryPictureSheet</name>
    <message>
        <source>A picture</source>
        <translation>Kuva</translation>
    </message>
    <message>
        <source>Keep this drawing</source>
        <translation>Talleta piirros</translation>
    </message>
</context>
<context>
    <name>StoryReader</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which picture of a story is shown. %1 is its place, %2 how many there are.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lopeta lukeminen</translation>
    </message>
    <message>
        <source>Somebody in the family</source>
        <translation>Joku perheestä</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Loppu</translation>
    </message>
    <message>
        <source>Picture %1 of %2: %3</source>
        <extracomment>Name of the page on which a story is read. %1 is the place of the picture, %2 how many there are, %3 its words.</extracomment>
        <translation>Kuva %1 / %2: %3</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>Back to own words</source>
        <translation>Takaisin omiin sanoihin</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Ennen kuin aloitat</translation>
    </message>
    <message>
        <source>For whom the story is</source>
        <translation>Kenelle tarina on</translation>
    </message>
    <message>
        <source>A new picture in the story</source>
        <translation>Uusi kuva tarinaan</translation>
    </message>
    <message>
        <source>Read it together</source>
        <translation>Lukekaa yhdessä</translation>
    </message>
    <message>
        <source>The story has no pictures yet</source>
        <translation>Tarinassa ei ole vielä kuvia</translation>
    </message>
    <message>
        <source>Begin with what is good and who is in it. Four to eight pictures are enough.</source>
        <translation>Aloittakaa siitä, mikä on hyvin ja keitä tarinassa on. Neljästä kahdeksaan kuvaa riittää.</translation>
    </message>
    <message>
        <source>Take this picture out of the story?</source>
        <translation>Otetaanko tämä kuva pois tarinasta?</translation>
    </message>
    <message>
        <source>Its words and its drawing are shown nowhere any more.</source>
        <translation>Sen sanoja ja piirrosta ei enää näytetä missään.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Pidä</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Ota kuva pois</translation>
    </message>
    <message>
        <source>Not all pictures are agreed to yet. Read to the child only what those who speak in it agree to.</source>
        <translation>Kaikkia kuvia ei ole vielä hyväksytty. Lue lapselle vain se, minkä siinä puhuvat ovat hyväksyneet.</translation>
    </message>
</context>
<context>
    <name>VoicesHead</name>
    <message>
        <source>Something was built on words that were taken back.</source>
        <translation>Jotakin nojaa sanoihin, jotka on peruttu.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>Button: opens the list of what was built on words that were taken back.</extracomment>
        <translation>Katso</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>Pages for a child&apos;s words</source>
        <translation>Sivut lapsen sanoille</translation>
    </message>
</context>
<context>
    <name>VoicesPage</name>
    <message>
        <source>Own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>Nobody&apos;s words are here yet</source>
        <translation>Täällä ei ole vielä kenenkään sanoja</translation>
    </message>
    <message>
        <source>What a child or somebody close has said, exactly as it was said.</source>
        <translation>Mitä lapsi tai läheinen on sanonut, juuri niin kuin se sanottiin.</translation>
    </message>
</context>
<context>
    <name>VoicesWork</name>
    <message>
        <source>Take these words back?</source>
        <translation>Perutaanko nämä sanat?</translation>
    </message>
    <message>
        <source>They are shown nowhere any more: not in lists, not on screens, not in memos. What was built on them is listed for you, to look at.</source>
        <translation>Niitä ei enää näytetä missään: ei luetteloissa, ruuduilla eikä muistioissa. Saat luettelon siitä, mikä niihin nojaa.</translation>
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
    <name>ZoneCard</name>
    <message>
        <source>Another part</source>
        <extracomment>Stands for the name of a part of a page that another version of the program had.</extracomment>
        <translation>Muu osa</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <extracomment>Button on a part of a page for a child&apos;s words. %1 is the name of the part.</extracomment>
        <translation>Kirjoita: %1</translation>
    </message>
    <message>
        <source>A drawing: %1</source>
        <extracomment>Button on a part of a page for a child&apos;s words: a picture that the child drew. %1 is the name of the part.</extracomment>
        <translation>Piirros: %1</translation>
    </message>
</context>
<context>
    <name>ZoneDrawingSheet</name>
    <message>
        <source>A drawing</source>
        <translation>Piirros</translation>
    </message>
    <message>
        <source>What does the child say of it?</source>
        <translation>Mitä lapsi sanoo siitä?</translation>
    </message>
    <message>
        <source>Keep this drawing</source>
        <translation>Talleta piirros</translation>
    </message>
    <message>
        <source>The name is left out. A picture may still tell whose it is: look for a name or a face in it first.</source>
        <translation>Nimi jätetään pois. Kuvasta voi silti nähdä, kenen se on: katso ensin, onko siinä nimi tai kasvot.</translation>
    </message>
    <message>
        <source>The words are kept. The picture is not, yet.</source>
        <translation>Sanat on talletettu. Kuvaa ei vielä.</translation>
    </message>
    <message>
        <source>The drawing was kept while the device was locked. Who may see it, and whom the child said never to, has to be set again on the page behind.</source>
        <translation>Piirustus säilyi, kun laite lukittui. Aseta sivulla uudelleen, kuka saa nähdä sen ja kenelle lapsi sanoi ”ei koskaan”.</translation>
    </message>
    <message>
        <source>It is set</source>
        <translation>Se on asetettu</translation>
    </message>
</context>
<context>
    <name>ZoneSheet</name>
    <message>
        <source>The child&apos;s own words</source>
        <translation>Lapsen omat sanat</translation>
    </message>
    <message>
        <source>This tells of violence or of a sexual offence</source>
        <translation>Tämä kertoo väkivallasta tai seksuaalirikoksesta</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>Tallenna sanat</translation>
    </message>
    <message>
        <source>The words were kept while the device was locked. Who may see them, and whom the child said never to, has to be set again on the page behind.</source>
        <translation>Sanat säilyivät, kun laite lukittui. Aseta sivulla uudelleen, kuka saa nähdä ne ja kenelle lapsi sanoi ”ei koskaan”.</translation>
    </message>
    <message>
        <source>It is set</source>
        <translation>Se on asetettu</translation>
    </message>
</context>
</TS>
