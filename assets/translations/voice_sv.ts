<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_FI">
<context>
    <name>InstrumentView</name>
    <message>
        <source>Back to own words</source>
        <translation>Tillbaka till egna ord</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <extracomment>Button: shows what to take care of before a child begins.</extracomment>
        <translation>Innan du börjar</translation>
    </message>
    <message>
        <source>Whose page</source>
        <translation>Vems sida</translation>
    </message>
    <message>
        <source>Earlier times</source>
        <translation>Tidigare gånger</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Never, ask me first, without my name</source>
        <extracomment>Button: opens what a child may ask for its words, beside who may see them.</extracomment>
        <translation>Aldrig, fråga mig först, utan mitt namn</translation>
    </message>
</context>
<context>
    <name>InstrumentsSheet</name>
    <message>
        <source>Pages for a child&apos;s words</source>
        <translation>Sidor för barnets ord</translation>
    </message>
    <message>
        <source>The child tells or dictates. You write it down as it is said.</source>
        <translation>Barnet berättar eller dikterar. Du skriver det som barnet säger.</translation>
    </message>
    <message>
        <source>%1–%2 years</source>
        <extracomment>How old children are who like a page. %1 and %2 are years.</extracomment>
        <translation>%1–%2 år</translation>
    </message>
    <message>
        <source>On a scale</source>
        <translation>På en skala</translation>
    </message>
    <message>
        <source>A ladder, faces, or from 0 to 10. Answers can be followed over time.</source>
        <translation>Stege, ansikten eller från noll till tio. Svaren kan följas över tid.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>To the child, and the child&apos;s answers.</source>
        <translation>Till barnet, och barnets svar.</translation>
    </message>
</context>
<context>
    <name>LeaningSheet</name>
    <message>
        <source>These lean on words that were taken back</source>
        <translation>De här stöder sig på ord som har tagits tillbaka</translation>
    </message>
    <message>
        <source>Look at each: does it still hold without the words? Change it, or let it stand.</source>
        <translation>Se på var och en: håller den ännu utan orden? Ändra, eller låt stå.</translation>
    </message>
    <message>
        <source>A thought</source>
        <translation>En tanke</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>En fråga</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Ett steg</translation>
    </message>
    <message>
        <source>A drawing</source>
        <translation>En teckning</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>På tidslinjen</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>En anteckning</translation>
    </message>
    <message>
        <source>All has been looked at</source>
        <translation>Allt har setts igenom</translation>
    </message>
    <message>
        <source>Go to it</source>
        <extracomment>Button: goes to where this is written.</extracomment>
        <translation>Gå till den</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <extracomment>Button: somebody looked at what was built on words that were taken back.</extracomment>
        <translation>Jag har sett på den</translation>
    </message>
</context>
<context>
    <name>LettersView</name>
    <message>
        <source>Back to own words</source>
        <translation>Tillbaka till egna ord</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Med vem</translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation>Inga brev ännu</translation>
    </message>
    <message>
        <source>Write what was heard and what happens next, in words for the child. The child may answer.</source>
        <translation>Skriv med ord för barnet vad som hördes och vad som händer sedan. Barnet får svara.</translation>
    </message>
    <message>
        <source>to the child, %1</source>
        <translation>till barnet, %1</translation>
    </message>
    <message>
        <source>Whose letter</source>
        <extracomment>Spoken name of the choice whose letter is written.</extracomment>
        <translation>Vems brev</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>Från oss</translation>
    </message>
    <message>
        <source>From the child</source>
        <translation>Från barnet</translation>
    </message>
    <message>
        <source>The child&apos;s letter, exactly as it was written</source>
        <translation>Barnets brev, precis som det skrevs</translation>
    </message>
    <message>
        <source>Your letter</source>
        <translation>Ditt brev</translation>
    </message>
    <message>
        <source>Keep this letter</source>
        <translation>Spara brevet</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>Put somebody or something here: %1</source>
        <extracomment>Screen reader: a ring on a child&apos;s map of near and far. %1 is its name.</extracomment>
        <translation>Sätt någon eller något här: %1</translation>
    </message>
</context>
<context>
    <name>RingMap</name>
    <message>
        <source>Map of near and far</source>
        <extracomment>Screen reader: a child&apos;s map of who is near and who is far.</extracomment>
        <translation>Karta över nära och långt borta</translation>
    </message>
</context>
<context>
    <name>RingSheet</name>
    <message>
        <source>Somebody in the family</source>
        <translation>Någon i familjen</translation>
    </message>
    <message>
        <source>What does the child call them?</source>
        <translation>Vad kallar barnet den eller det?</translation>
    </message>
    <message>
        <source>Also an animal or a place: “Musti”, “mummola”.</source>
        <translation>Också ett djur eller en plats: ”Musti”, ”hos mormor”.</translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>Sätt här</translation>
    </message>
    <message>
        <source>The words were kept while the device was locked. Who may see them, and whom the child said never to, has to be set again on the page behind.</source>
        <translation>Orden finns kvar efter låsningen. Ange på nytt på sidan vem som får se dem och vem barnet sade ”aldrig” till.</translation>
    </message>
    <message>
        <source>It is set</source>
        <translation>Det är angivet</translation>
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
        <translation>Ta bort från kartan</translation>
    </message>
</context>
<context>
    <name>RingWords</name>
    <message>
        <source>Another part</source>
        <extracomment>Stands for the name of a part of a page that another version of the program had.</extracomment>
        <translation>En annan del</translation>
    </message>
    <message>
        <source>Put here: %1</source>
        <extracomment>Button on a ring of a child&apos;s map. %1 is the ring&apos;s name.</extracomment>
        <translation>Sätt här: %1</translation>
    </message>
</context>
<context>
    <name>ScaleFaces</name>
    <message>
        <source>Not good</source>
        <extracomment>Under the three faces of a small child&apos;s answer, from sad to glad.</extracomment>
        <translation>Inte bra</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Sådär</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bra</translation>
    </message>
</context>
<context>
    <name>ScaleHistory</name>
    <message>
        <source>Earlier answers</source>
        <translation>Tidigare svar</translation>
    </message>
    <message>
        <source>A line through the answers; the list below says the same.</source>
        <translation>En linje genom svaren. Listan nedanför säger detsamma.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An answer from 0 to 10: %1 is the day, %2 the number.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Asked by %1</source>
        <extracomment>Below an answer on a scale. %1 is who asked.</extracomment>
        <translation>Frågat av %1</translation>
    </message>
</context>
<context>
    <name>ScaleLadder</name>
    <message>
        <source>Rung %1</source>
        <extracomment>A rung of a ladder from 0 to 10. %1 is its number.</extracomment>
        <translation>Steg %1</translation>
    </message>
</context>
<context>
    <name>ScaleView</name>
    <message>
        <source>Back to own words</source>
        <translation>Tillbaka till egna ord</translation>
    </message>
    <message>
        <source>On a scale</source>
        <translation>På en skala</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Vem svarar</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Frågan</translation>
    </message>
    <message>
        <source>Empty: how well things are now.</source>
        <translation>Tom: hur bra det är just nu.</translation>
    </message>
    <message>
        <source>How to answer</source>
        <extracomment>Spoken name of a choice between ways to answer.</extracomment>
        <translation>Hur man svarar</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Stege</translation>
    </message>
    <message>
        <source>Three faces</source>
        <translation>Tre ansikten</translation>
    </message>
    <message>
        <source>Five faces</source>
        <translation>Fem ansikten</translation>
    </message>
    <message>
        <source>0–10</source>
        <translation>0–10</translation>
    </message>
    <message>
        <source>Which rung are you on? At the top things are as well as can be.</source>
        <translation>På vilket steg är du? Högst upp är allt så bra det kan vara.</translation>
    </message>
    <message>
        <source>Which face is like you?</source>
        <translation>Vilket ansikte är som du just nu?</translation>
    </message>
    <message>
        <source>From 0 to 10</source>
        <translation>Från noll till tio</translation>
    </message>
    <message>
        <source>What makes it just that, and not less?</source>
        <translation>Vad gör att det är just det och inte mindre?</translation>
    </message>
    <message>
        <source>Who asked?</source>
        <translation>Vem frågade?</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Spara svaret</translation>
    </message>
</context>
<context>
    <name>VoicesHead</name>
    <message>
        <source>Something was built on words that were taken back.</source>
        <translation>Något stöder sig på ord som har tagits tillbaka.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>Button: opens the list of what was built on words that were taken back.</extracomment>
        <translation>Se på det</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Egna ord</translation>
    </message>
    <message>
        <source>Pages for a child&apos;s words</source>
        <translation>Sidor för barnets ord</translation>
    </message>
</context>
<context>
    <name>VoicesPage</name>
    <message>
        <source>Own words</source>
        <translation>Egna ord</translation>
    </message>
    <message>
        <source>Nobody&apos;s words are here yet</source>
        <translation>Här finns ännu ingens ord</translation>
    </message>
    <message>
        <source>What a child or somebody close has said, exactly as it was said.</source>
        <translation>Vad ett barn eller en närstående har sagt, precis som det sades.</translation>
    </message>
</context>
<context>
    <name>VoicesWork</name>
    <message>
        <source>Take these words back?</source>
        <translation>Ta tillbaka de här orden?</translation>
    </message>
    <message>
        <source>They are shown nowhere any more: not in lists, not on screens, not in memos. What was built on them is listed for you, to look at.</source>
        <translation>De visas inte längre någonstans: inte i listor, på skärmar eller i minnesanteckningar. Du får en lista på det som stöder sig på dem.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
</context>
<context>
    <name>ZoneCard</name>
    <message>
        <source>Another part</source>
        <extracomment>Stands for the name of a part of a page that another version of the program had.</extracomment>
        <translation>En annan del</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <extracomment>Button on a part of a page for a child&apos;s words. %1 is the name of the part.</extracomment>
        <translation>Skriv: %1</translation>
    </message>
    <message>
        <source>A drawing: %1</source>
        <extracomment>Button on a part of a page for a child&apos;s words: a picture that the child drew. %1 is the name of the part.</extracomment>
        <translation>En teckning: %1</translation>
    </message>
</context>
<context>
    <name>ZoneDrawingSheet</name>
    <message>
        <source>A drawing</source>
        <translation>En teckning</translation>
    </message>
    <message>
        <source>Choose the picture</source>
        <translation>Välj bilden</translation>
    </message>
    <message>
        <source>What does the child say of it?</source>
        <translation>Vad säger barnet om den?</translation>
    </message>
    <message>
        <source>The picture was not kept. Choose a JPEG or a PNG that is not too large. The words are kept.</source>
        <translation>Bilden sparades inte. Välj en JPEG eller PNG som inte är för stor. Orden är sparade.</translation>
    </message>
    <message>
        <source>Keep this drawing</source>
        <translation>Spara teckningen</translation>
    </message>
    <message>
        <source>Which picture?</source>
        <translation>Vilken bild?</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
</context>
<context>
    <name>ZoneSheet</name>
    <message>
        <source>The child&apos;s own words</source>
        <translation>Barnets egna ord</translation>
    </message>
    <message>
        <source>This tells of violence or of a sexual offence</source>
        <translation>Det här berättar om våld eller ett sexualbrott</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>Spara orden</translation>
    </message>
    <message>
        <source>The words were kept while the device was locked. Who may see them, and whom the child said never to, has to be set again on the page behind.</source>
        <translation>Orden finns kvar efter låsningen. Ange på nytt på sidan vem som får se dem och vem barnet sade ”aldrig” till.</translation>
    </message>
    <message>
        <source>It is set</source>
        <translation>Det är angivet</translation>
    </message>
</context>
</TS>
