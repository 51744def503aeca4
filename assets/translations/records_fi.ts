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
</context>
<context>
    <name>DrawingSheet</name>
    <message>
        <source>A drawing</source>
        <translation>Piirros</translation>
    </message>
    <message>
        <source>A photo or a scan. Only what is seen in it is kept: where and when it was taken is left out.</source>
        <translation>Valokuva tai skannaus. Vain se, mitä kuvassa näkyy, jää talteen: kuvauspaikka ja -aika jäävät pois.</translation>
    </message>
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
        <source>It was not kept. What you wrote is still here.</source>
        <translation>Sitä ei talletettu. Kirjoittamasi on yhä tässä.</translation>
    </message>
    <message>
        <source>Who drew it</source>
        <translation>Kenen piirros</translation>
    </message>
    <message>
        <source>Choose the picture</source>
        <translation>Valitse kuva</translation>
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
        <source>Which picture?</source>
        <translation>Mikä kuva?</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Kuvat (%1)</translation>
    </message>
</context>
<context>
    <name>FactorCard</name>
    <message>
        <source>today</source>
        <translation>tänään</translation>
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
        <source>Add a question</source>
        <translation>Lisää kysymys</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Kysymys: %1</translation>
    </message>
    <message>
        <source>Question: %1 (%2, %3)</source>
        <translation>Kysymys: %1 (%2, %3)</translation>
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
        <source>Could it be that</source>
        <extracomment>Begins a hypothesis; the person&apos;s own words follow.</extracomment>
        <translation>Voisiko olla niin, että</translation>
    </message>
</context>
<context>
    <name>LoopView</name>
    <message>
        <source>The loop</source>
        <extracomment>Screen reader: the turns of a circular hypothesis.</extracomment>
        <translation>Kehä</translation>
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
        <source>What did they say of who may see this?</source>
        <translation>Mitä hän sanoi siitä, kuka saa nähdä tämän?</translation>
    </message>
    <message>
        <source>I read it back, and it was right</source>
        <translation>Luin sanat hänelle ääneen, ja ne olivat oikein</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>Tallenna sanat</translation>
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
