<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_FI">
<context>
    <name>CautionsSheet</name>
    <message>
        <source>Before you begin</source>
        <translation>Innan du börjar</translation>
    </message>
</context>
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
    <name>LetterAnswerSheet</name>
    <message>
        <source>What the child answered</source>
        <translation>Vad barnet svarade</translation>
    </message>
    <message>
        <source>A letter from the child</source>
        <translation>Ett brev från barnet</translation>
    </message>
    <message>
        <source>Word for word, as the child wrote or said it.</source>
        <translation>Ord för ord, som barnet skrev eller sade det.</translation>
    </message>
    <message>
        <source>Whose letter</source>
        <translation>Vems brev</translation>
    </message>
    <message>
        <source>The child&apos;s words</source>
        <translation>Barnets ord</translation>
    </message>
    <message>
        <source>This tells of violence or of a sexual offence</source>
        <translation>Det här berättar om våld eller ett sexualbrott</translation>
    </message>
    <message>
        <source>Never, ask me first, without my name</source>
        <extracomment>Button: opens what a child may ask for its words, beside who may see them.</extracomment>
        <translation>Aldrig, fråga mig först, utan mitt namn</translation>
    </message>
    <message>
        <source>Where others than workers read it, it does not say which letter it answers: that would tell whose words these are.</source>
        <translation>Om andra än de som arbetar läser svaret, står det inte vilket brev det svarar på: det skulle visa vems ord de är.</translation>
    </message>
    <message>
        <source>The words were kept while the device was locked. Who may see them, and whom the child said never to, has to be set again.</source>
        <translation>Orden bevarades när enheten låstes. Välj på nytt vem som får se dem och om vem barnet sade aldrig.</translation>
    </message>
    <message>
        <source>It is set</source>
        <translation>Det är angivet</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Spara svaret</translation>
    </message>
    <message>
        <source>Keep this letter</source>
        <translation>Spara brevet</translation>
    </message>
</context>
<context>
    <name>LetterCard</name>
    <message>
        <source>From %1</source>
        <translation>Från %1</translation>
    </message>
    <message>
        <source>A letter from the family</source>
        <translation>Ett brev från familjen</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Till %1</translation>
    </message>
    <message>
        <source>A letter to the child</source>
        <translation>Brev till barnet</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>På papper…</translation>
    </message>
    <message>
        <source>The child answered</source>
        <translation>Barnet svarade</translation>
    </message>
</context>
<context>
    <name>LetterList</name>
    <message>
        <source>A letter to the child</source>
        <translation>Brev till barnet</translation>
    </message>
    <message>
        <source>The child wrote</source>
        <translation>Barnet skrev</translation>
    </message>
</context>
<context>
    <name>LetterPaperSheet</name>
    <message>
        <source>The letter on paper</source>
        <translation>Brevet på papper</translation>
    </message>
    <message>
        <source>In large letters, on one side of a sheet where it is short.</source>
        <translation>Med stora bokstäver; ett kort brev ryms på en sida.</translation>
    </message>
    <message>
        <source>The letter was saved.</source>
        <translation>Brevet sparades.</translation>
    </message>
    <message>
        <source>The letter could not be saved there. Nothing was left behind; choose another place.</source>
        <translation>Brevet kunde inte sparas där. Inget blev kvar; välj en annan plats.</translation>
    </message>
    <message>
        <source>Whoever lives with the child may read a letter on paper. A saved file is no longer protected by Kudelma.</source>
        <translation>Ett brev på papper kan läsas av alla som bor med barnet. En sparad fil skyddas inte längre av Kudelma.</translation>
    </message>
    <message>
        <source>Save the letter as PDF…</source>
        <translation>Spara brevet som PDF…</translation>
    </message>
    <message>
        <source>Save the letter as text…</source>
        <translation>Spara brevet som text…</translation>
    </message>
    <message>
        <source>Where is the letter saved?</source>
        <translation>Var sparas brevet?</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>LetterSheet</name>
    <message>
        <source>A letter to the child</source>
        <translation>Brev till barnet</translation>
    </message>
    <message>
        <source>Short sentences, one thing at a time. The draft has what was said and agreed; the words are yours.</source>
        <translation>Korta meningar, en sak i taget. Utkastet har det som sades och avtalades; orden är dina.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Till vem</translation>
    </message>
    <message>
        <source>The child reads this letter in Kudelma. On paper, anybody at home can read it.</source>
        <translation>Barnet läser brevet i Kudelma. På papper kan vem som helst hemma läsa det.</translation>
    </message>
    <message>
        <source>The child does not read in Kudelma. Print the letter, or read it aloud. It has only what everybody at the meeting heard.</source>
        <translation>Barnet läser inte i Kudelma. Skriv ut brevet eller läs det högt. Utkastet har bara det som alla på mötet hörde.</translation>
    </message>
    <message>
        <source>There is no circle yet in which this letter can be kept. Make one of workers under People and circles.</source>
        <translation>Det finns ännu ingen krets där brevet kan sparas. Gör en krets av arbetstagare under Personer och kretsar.</translation>
    </message>
    <message>
        <source>Who sees the letter</source>
        <translation>Vem ser brevet</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Bara jag</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Brevet</translation>
    </message>
    <message>
        <source>Keep the letter</source>
        <translation>Spara brevet</translation>
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
        <source>No letters yet</source>
        <translation>Inga brev ännu</translation>
    </message>
    <message>
        <source>Write what was heard and what happens next, in words for the child. The child may answer.</source>
        <translation>Skriv med ord för barnet vad som hördes och vad som händer sedan. Barnet får svara.</translation>
    </message>
</context>
<context>
    <name>PageReaders</name>
    <message>
        <source>Never, ask me first, without my name</source>
        <extracomment>Button: opens what a child may ask for its words, beside who may see them.</extracomment>
        <translation>Aldrig, fråga mig först, utan mitt namn</translation>
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
    <name>StoryAgreeSheet</name>
    <message>
        <source>Who agrees</source>
        <translation>Vem godkänner</translation>
    </message>
    <message>
        <source>Agrees</source>
        <extracomment>Whether somebody agrees to the words of a frame.</extracomment>
        <translation>Godkänner</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Inte ännu</translation>
    </message>
    <message>
        <source>Has not said</source>
        <translation>Har inte sagt</translation>
    </message>
</context>
<context>
    <name>StoryFrame</name>
    <message>
        <source>Somebody in the family</source>
        <translation>Någon i familjen</translation>
    </message>
    <message>
        <source>Picture %1: %2</source>
        <extracomment>Name of one frame of a story. %1 is its place, %2 its words.</extracomment>
        <translation>Bild %1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the place of a frame in a story, %2 what it is about.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Whose words: %1</source>
        <extracomment>Below words of a story. %1 is whose words they are.</extracomment>
        <translation>Vems ord: %1</translation>
    </message>
    <message>
        <source>Helped: %1</source>
        <extracomment>%1 are names of who helped to put something into words.</extracomment>
        <translation>Hjälpte till: %1</translation>
    </message>
    <message>
        <source>Agree: %1</source>
        <extracomment>%1 are names of who agrees to the words of a frame.</extracomment>
        <translation>Har godkänt: %1</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <extracomment>%1 are names of who does not agree to the words of a frame yet.</extracomment>
        <translation>Inte ännu: %1</translation>
    </message>
    <message>
        <source>Earlier in the story</source>
        <translation>Tidigare i berättelsen</translation>
    </message>
    <message>
        <source>Later in the story</source>
        <translation>Senare i berättelsen</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>En bild</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <extracomment>Button: marks who agrees to the words of a frame.</extracomment>
        <translation>Vem godkänner</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andra ord</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>StoryFrameSheet</name>
    <message>
        <source>A new picture in the story</source>
        <translation>En ny bild i berättelsen</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andra ord</translation>
    </message>
    <message>
        <source>One thing, in words that the child uses.</source>
        <translation>En sak, med ord som barnet använder.</translation>
    </message>
    <message>
        <source>Nobody has agreed to the new words yet.</source>
        <translation>Ingen har ännu godkänt de nya orden.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Vad det gäller</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>Vems ord</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>Vem hjälpte till</translation>
    </message>
    <message>
        <source>A plain picture, until there is a drawing</source>
        <translation>En enkel bild, tills det finns en teckning</translation>
    </message>
    <message>
        <source>Keep this picture</source>
        <translation>Spara den här bilden</translation>
    </message>
    <message>
        <source>More people of the family</source>
        <extracomment>Button: shows the names of everybody in the family.</extracomment>
        <translation>Fler ur familjen</translation>
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
    <name>StoryPicture</name>
    <message>
        <source>This is no picture that can be shown.</source>
        <translation>Den här bilden kan inte visas.</translation>
    </message>
    <message>
        <source>The picture is not here yet. It comes by itself.</source>
        <translation>Bilden är inte här ännu. Den kommer av sig själv.</translation>
    </message>
</context>
<context>
    <name>StoryPictureSheet</name>
    <message>
        <source>A picture</source>
        <translation>En bild</translation>
    </message>
    <message>
        <source>Keep this drawing</source>
        <translation>Spara teckningen</translation>
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
        <translation>Sluta läsa</translation>
    </message>
    <message>
        <source>Somebody in the family</source>
        <translation>Någon i familjen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Slut</translation>
    </message>
    <message>
        <source>Picture %1 of %2: %3</source>
        <extracomment>Name of the page on which a story is read. %1 is the place of the picture, %2 how many there are, %3 its words.</extracomment>
        <translation>Bild %1 av %2: %3</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>Back to own words</source>
        <translation>Tillbaka till egna ord</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Innan du börjar</translation>
    </message>
    <message>
        <source>For whom the story is</source>
        <translation>För vem berättelsen är</translation>
    </message>
    <message>
        <source>A new picture in the story</source>
        <translation>En ny bild i berättelsen</translation>
    </message>
    <message>
        <source>Read it together</source>
        <translation>Läs tillsammans</translation>
    </message>
    <message>
        <source>The story has no pictures yet</source>
        <translation>Berättelsen har inga bilder ännu</translation>
    </message>
    <message>
        <source>Begin with what is good and who is in it. Four to eight pictures are enough.</source>
        <translation>Börja med det som är bra och vilka som är med. Fyra till åtta bilder räcker.</translation>
    </message>
    <message>
        <source>Take this picture out of the story?</source>
        <translation>Ska den här bilden tas bort ur berättelsen?</translation>
    </message>
    <message>
        <source>Its words and its drawing are shown nowhere any more.</source>
        <translation>Dess ord och teckning visas inte längre någonstans.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Ta bort bilden</translation>
    </message>
    <message>
        <source>Not all pictures are agreed to yet. Read to the child only what those who speak in it agree to.</source>
        <translation>Alla bilder är inte godkända ännu. Läs för barnet bara det som de vars ord det är har godkänt.</translation>
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
        <source>What does the child say of it?</source>
        <translation>Vad säger barnet om den?</translation>
    </message>
    <message>
        <source>Keep this drawing</source>
        <translation>Spara teckningen</translation>
    </message>
    <message>
        <source>The name is left out. A picture may still tell whose it is: look for a name or a face in it first.</source>
        <translation>Namnet lämnas bort. En bild kan ändå visa vems den är: se först efter om där finns ett namn eller ett ansikte.</translation>
    </message>
    <message>
        <source>The words are kept. The picture is not, yet.</source>
        <translation>Orden är sparade. Bilden är det inte ännu.</translation>
    </message>
    <message>
        <source>The drawing was kept while the device was locked. Who may see it, and whom the child said never to, has to be set again on the page behind.</source>
        <translation>Teckningen finns kvar efter låsningen. Ange på nytt på sidan vem som får se den och vem barnet sade ”aldrig” till.</translation>
    </message>
    <message>
        <source>It is set</source>
        <translation>Det är angivet</translation>
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
