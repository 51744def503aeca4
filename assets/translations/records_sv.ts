<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_FI">
<context>
    <name>AudienceChooser</name>
    <message>
        <source>Who may see this?</source>
        <translation>Vem får se det här?</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Bara jag</translation>
    </message>
    <message>
        <source>Everybody at the meeting</source>
        <translation>Alla på mötet</translation>
    </message>
</context>
<context>
    <name>DrawingCard</name>
    <message>
        <source>A drawing</source>
        <translation>En teckning</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the name of a drawing, %2 whose it is.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The picture is not on this device yet. It comes when the one who added it, and this device, are connected.</source>
        <translation>Bilden finns inte på den här enheten än. Den kommer när den som lade till den, och den här enheten, har kontakt.</translation>
    </message>
    <message>
        <source>This is no picture that can be shown.</source>
        <translation>Det här kan inte visas som bild.</translation>
    </message>
    <message>
        <source>The picture is on its way…</source>
        <translation>Bilden är på väg…</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <extracomment>%1 is the name of a drawing.</extracomment>
        <translation>Ta bort: %1</translation>
    </message>
</context>
<context>
    <name>DrawingSheet</name>
    <message>
        <source>A drawing</source>
        <translation>En teckning</translation>
    </message>
    <message>
        <source>A photo or a scan. Only what is seen in it is kept: where and when it was taken is left out.</source>
        <translation>Ett foto eller en skanning. Bara det som syns sparas: var och när bilden togs lämnas bort.</translation>
    </message>
    <message>
        <source>That is no picture that can be kept. Choose a JPEG or a PNG.</source>
        <translation>Den filen kan inte sparas som bild. Välj en JPEG eller PNG.</translation>
    </message>
    <message>
        <source>That picture is too large. Take it again with fewer pixels, or save it smaller.</source>
        <translation>Bilden är för stor. Ta den på nytt med färre pixlar eller spara den mindre.</translation>
    </message>
    <message>
        <source>The file could not be read. Choose it again.</source>
        <translation>Filen kunde inte läsas. Välj den på nytt.</translation>
    </message>
    <message>
        <source>You only read there. Choose another circle.</source>
        <translation>Där läser du bara. Välj en annan krets.</translation>
    </message>
    <message>
        <source>It was not kept. What you wrote is still here.</source>
        <translation>Det sparades inte. Det du skrev finns kvar här.</translation>
    </message>
    <message>
        <source>Who drew it</source>
        <translation>Vems teckning</translation>
    </message>
    <message>
        <source>Choose the picture</source>
        <translation>Välj bilden</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Vad heter den?</translation>
    </message>
    <message>
        <source>What does its maker say of it?</source>
        <translation>Vad säger den som ritade om den?</translation>
    </message>
    <message>
        <source>What is in the picture, for who cannot see it?</source>
        <translation>Vad finns i bilden, för den som inte ser den?</translation>
    </message>
    <message>
        <source>Being made ready…</source>
        <translation>Förbereds…</translation>
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
    <name>FactorCard</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
</context>
<context>
    <name>HypothesisCard</name>
    <message>
        <source>about us workers</source>
        <extracomment>On a hypothesis: the workers themselves are part of it.</extracomment>
        <translation>om oss arbetstagare</translation>
    </message>
    <message>
        <source>Change this thought</source>
        <translation>Ändra hypotesen</translation>
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
        <translation>Vad vi lärde oss: %1</translation>
    </message>
    <message>
        <source>Which question would explore this?</source>
        <translation>Vilken fråga kunde undersöka det här?</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Lägg till en fråga</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Fråga: %1</translation>
    </message>
    <message>
        <source>Question: %1 (%2, %3)</source>
        <translation>Fråga: %1 (%2, %3)</translation>
    </message>
</context>
<context>
    <name>HypothesisSheet</name>
    <message>
        <source>A thought to explore</source>
        <translation>En hypotes att undersöka</translation>
    </message>
    <message>
        <source>Could it be that…</source>
        <extracomment>The stem of every hypothesis.</extracomment>
        <translation>Kan det vara så att…</translation>
    </message>
    <message>
        <source>At least two people, and what each does to the other. Nobody is to blame.</source>
        <translation>Minst två personer, och hur de påverkar varandra. Det är ingens fel.</translation>
    </message>
    <message>
        <source>What good is this trying to do?</source>
        <translation>Vad gott försöker det här åstadkomma?</translation>
    </message>
    <message>
        <source>What does it mean in the child&apos;s day?</source>
        <translation>Vad betyder det i barnets vardag?</translation>
    </message>
    <message>
        <source>We workers are part of it</source>
        <translation>Vi arbetstagare är en del av det</translation>
    </message>
    <message>
        <source>Put it on the board</source>
        <translation>Sätt upp på hypotestavlan</translation>
    </message>
    <message>
        <source>Could it be that</source>
        <extracomment>Begins a hypothesis; the person&apos;s own words follow.</extracomment>
        <translation>Kan det vara så att</translation>
    </message>
</context>
<context>
    <name>LoopView</name>
    <message>
        <source>The loop</source>
        <extracomment>Screen reader: the turns of a circular hypothesis.</extracomment>
        <translation>Cirkeln</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Mark as asked</source>
        <translation>Markera som frågad</translation>
    </message>
    <message>
        <source>Mark as not yet asked</source>
        <translation>Markera som ännu inte frågad</translation>
    </message>
    <message>
        <source>%1 asks %2, by %3</source>
        <extracomment>A question: %1 asks %2 by %3.</extracomment>
        <translation>%1 frågar %2, senast %3</translation>
    </message>
    <message>
        <source>Explores: %1</source>
        <translation>Undersöker: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Svar: %1</translation>
    </message>
    <message>
        <source>waits for asking</source>
        <translation>väntar på att frågas</translation>
    </message>
    <message>
        <source>Change this question</source>
        <translation>Ändra frågan</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>A question to ask</source>
        <translation>En fråga att ställa</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Till vem</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Vem frågar</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Senast när</translation>
    </message>
    <message>
        <source>Keep the question</source>
        <translation>Spara frågan</translation>
    </message>
</context>
<context>
    <name>RecordFooter</name>
    <message>
        <source>written by %1</source>
        <extracomment>Who wrote down an item; %1 is a name.</extracomment>
        <translation>antecknat av %1</translation>
    </message>
</context>
<context>
    <name>RecordSheet</name>
    <message>
        <source>That is no longer shown here.</source>
        <translation>Det visas inte längre här.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>That is too long. Make it shorter, or write it in two parts.</source>
        <translation>Texten är för lång. Korta den eller skriv den i två delar.</translation>
    </message>
    <message>
        <source>Something is still missing.</source>
        <translation>Något saknas ännu.</translation>
    </message>
    <message>
        <source>Only the person who wrote this can change it.</source>
        <translation>Bara den som har skrivit det här kan ändra det.</translation>
    </message>
    <message>
        <source>It names somebody whom not everybody who would see it may see. Choose a smaller group.</source>
        <translation>Här nämns någon som inte alla valda får se. Välj en mindre grupp.</translation>
    </message>
    <message>
        <source>Something else builds on this, so it cannot be removed.</source>
        <translation>Något annat bygger på det här, så det kan inte tas bort.</translation>
    </message>
    <message>
        <source>There is no room for more of these.</source>
        <translation>Det ryms inte fler av dessa.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Det finns inte längre.</translation>
    </message>
    <message>
        <source>That could not be kept. Nothing was changed.</source>
        <translation>Det gick inte att spara. Inget ändrades.</translation>
    </message>
</context>
<context>
    <name>RemoteCursors</name>
    <message>
        <source>Somebody</source>
        <translation>Någon</translation>
    </message>
    <message>
        <source>%1 is writing here.</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>%1 skriver här.</translation>
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
        <translation>Vilken tanke eller vems ord det svarar på</translation>
    </message>
    <message>
        <source>Not this: %1</source>
        <extracomment>Button: the step does not answer this after all. %1: a thought or somebody&apos;s words.</extracomment>
        <translation>Inte det här: %1</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>day has passed</source>
        <translation>dagen har passerat</translation>
    </message>
    <message>
        <source>Mark as not done</source>
        <translation>Markera som ogjord</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Markera som gjord</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>Svarar på: %1</translation>
    </message>
    <message>
        <source>%1 tells %2 by %3: %4</source>
        <extracomment>Who tells the child of a step: %1 tells %2 by %3, %4 is how.</extracomment>
        <translation>%1 berättar för %2 senast %3: %4</translation>
    </message>
    <message>
        <source>Change this step</source>
        <translation>Ändra steget</translation>
    </message>
    <message>
        <source>How it went: %1</source>
        <extracomment>%1: in somebody&apos;s words, what came of a step.</extracomment>
        <translation>Hur det gick: %1</translation>
    </message>
    <message>
        <source>They said yes</source>
        <extracomment>Button on a proposed step: whoever does it has said yes.</extracomment>
        <translation>Hen sade ja</translation>
    </message>
</context>
<context>
    <name>StepResultSheet</name>
    <message>
        <source>What came of it?</source>
        <translation>Vad blev det av det?</translation>
    </message>
    <message>
        <source>How it went, if there is something to say</source>
        <translation>Hur det gick, om det finns något att säga</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>Det blev gjort</translation>
    </message>
    <message>
        <source>It is under way</source>
        <translation>Det pågår</translation>
    </message>
    <message>
        <source>It did not work</source>
        <extracomment>A step that was tried or could not be tried: nobody is blamed.</extracomment>
        <translation>Det lyckades inte</translation>
    </message>
    <message>
        <source>It is not needed any more</source>
        <extracomment>A step that is not needed any more.</extracomment>
        <translation>Det behövs inte längre</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>A next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Vad som görs</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Vem gör det</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Senast när</translation>
    </message>
    <message>
        <source>Agree on this step</source>
        <translation>Kom överens om steget</translation>
    </message>
    <message>
        <source>Change this step</source>
        <translation>Ändra steget</translation>
    </message>
    <message>
        <source>with a verb: visits, calls, asks…</source>
        <translation>med ett verb: besöker, ringer, frågar…</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Med vem</translation>
    </message>
    <message>
        <source>How often, if more than once</source>
        <translation>Hur ofta, om mer än en gång</translation>
    </message>
    <message>
        <source>Whoever does it says first what they can do. Until they have said yes, it is a proposal.</source>
        <translation>Den som gör det säger först själv vad hen kan lova. Tills hen har sagt ja är det ett förslag.</translation>
    </message>
    <message>
        <source>Keep as a proposal</source>
        <translation>Spara som förslag</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>How it went, if there is something to say</source>
        <translation>Hur det gick, om det finns något att säga</translation>
    </message>
</context>
<context>
    <name>StepTelling</name>
    <message>
        <source>How the child hears of it</source>
        <translation>Hur barnet får veta</translation>
    </message>
    <message>
        <source>Which child</source>
        <translation>Vilket barn</translation>
    </message>
    <message>
        <source>Who tells</source>
        <translation>Vem berättar</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Senast när</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>on the dog walk, in a letter…</source>
        <translation>på hundpromenaden, i ett brev…</translation>
    </message>
</context>
<context>
    <name>TroubleBanner</name>
    <message>
        <source>What was written last is not kept on this device yet: its storage is full, or cannot be written. Make room on the device; Kudelma keeps trying. Until then, locking or closing loses it.</source>
        <translation>Det som skrevs sist är ännu inte sparat på den här enheten: lagringsutrymmet är fullt eller går inte att skriva till. Frigör utrymme på enheten; Kudelma försöker hela tiden igen. Om du låser eller stänger före det går det förlorat.</translation>
    </message>
    <message>
        <source>Another device writes with the keys of this one. Perhaps the vault was copied. Write nothing here, and call your support.</source>
        <translation>En annan enhet skriver med den här enhetens nycklar. Kanske har valvet kopierats. Skriv ingenting här, utan kontakta supporten.</translation>
    </message>
    <message>
        <source>The meeting server does not show everybody the same. Something may be missing here. Nothing on this device was lost; call your support.</source>
        <translation>Mötesservern visar inte samma sak för alla. Något kan saknas här. Ingenting på den här enheten har gått förlorat; kontakta supporten.</translation>
    </message>
</context>
<context>
    <name>ViewAsSheet</name>
    <message>
        <source>Show as…</source>
        <extracomment>Title of a list of people: the case is then shown as the chosen person&apos;s device shows it.</extracomment>
        <translation>Visa som…</translation>
    </message>
    <message>
        <source>You see exactly what the other person&apos;s device shows.</source>
        <translation>Du ser precis det som visas på den andras enhet.</translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>Somebody in the family</source>
        <extracomment>Stands for the name of somebody who asked not to be named.</extracomment>
        <translation>Någon i familjen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Their wish: %1</source>
        <extracomment>%1 is what a child or another person said of who may see the words.</extracomment>
        <translation>Egen önskan: %1</translation>
    </message>
    <message>
        <source>read back</source>
        <extracomment>The words were read to the person, who said that they are right.</extracomment>
        <translation>uppläst och godkänt</translation>
    </message>
</context>
<context>
    <name>VoiceSheet</name>
    <message>
        <source>Own words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>Exactly as they were said.</source>
        <translation>Precis så som de sades.</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>Vems ord</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>What did they say of who may see this?</source>
        <translation>Vad sade personen om vem som får se det här?</translation>
    </message>
    <message>
        <source>I read it back, and it was right</source>
        <translation>Jag läste upp orden, och de var rätt</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>Spara orden</translation>
    </message>
</context>
<context>
    <name>WordsSheet</name>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Vad som frågas</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Vad som görs</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Vad som svarades</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Closes a panel whose fields are kept as they are typed.</extracomment>
        <translation>Klart</translation>
    </message>
</context>
</TS>
