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
    <name>ChatMessage</name>
    <message>
        <source>I</source>
        <extracomment>Over one&apos;s own written message, before the time of day.</extracomment>
        <translation>Jag</translation>
    </message>
    <message>
        <source>I wrote: %1</source>
        <extracomment>Screen reader: a written message. %1 is who wrote it, %2 the words.</extracomment>
        <translation>Jag skrev: %1</translation>
    </message>
    <message>
        <source>%1 wrote: %2</source>
        <translation>%1 skrev: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Over a written message. %1 is who wrote it, %2 at what time.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Read it out</source>
        <extracomment>Button on a written message: shows it large, to be read to everybody exactly as it was written.</extracomment>
        <translation>Läs upp</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta tillbaka</translation>
    </message>
</context>
<context>
    <name>ChatPlaces</name>
    <message>
        <source>Who may see this?</source>
        <translation>Vem får se det här?</translation>
    </message>
    <message>
        <source>Everybody at the meeting</source>
        <translation>Alla på mötet</translation>
    </message>
    <message>
        <source>The one who leads</source>
        <extracomment>Whom a written message is for, where the one who leads the meeting is among the fewest.</extracomment>
        <translation>Den som leder mötet</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>What would you like to say?</source>
        <translation>Vad vill du säga?</translation>
    </message>
    <message>
        <source>You can write instead of speaking.</source>
        <translation>Du kan skriva i stället för att prata.</translation>
    </message>
    <message>
        <source>What you write is kept among the own words of this meeting, for those whom you chose and nobody else. You can take it back as long as this page is open; after that, ask a worker.</source>
        <translation>Det du skriver finns kvar bland mötets egna ord, bara för dem du valde. Du kan ta tillbaka det så länge den här sidan är öppen. Efter det kan du be en arbetstagare.</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Säg det</translation>
    </message>
    <message>
        <source>Take these words back?</source>
        <translation>Ta tillbaka de här orden?</translation>
    </message>
    <message>
        <source>They are not shown any more, to anybody. What you say is yours.</source>
        <translation>De visas inte längre för någon. Dina ord är dina.</translation>
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
    <name>DeckCard</name>
    <message>
        <source>Asked</source>
        <extracomment>On a question of the deck: it has been asked, today.</extracomment>
        <translation>Frågad</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Frågad: %1</translation>
    </message>
    <message>
        <source>To be asked</source>
        <extracomment>On a question of the deck: it is kept among the questions to ask.</extracomment>
        <translation>Ska frågas</translation>
    </message>
    <message>
        <source>To be asked: %1</source>
        <translation>Ska frågas: %1</translation>
    </message>
    <message>
        <source>waits for asking</source>
        <translation>väntar på att frågas</translation>
    </message>
</context>
<context>
    <name>DeckSheet</name>
    <message>
        <source>Question deck</source>
        <translation>Frågekortlek</translation>
    </message>
    <message>
        <source>Which of these would explore the thought?</source>
        <translation>Vilken av dessa kunde undersöka hypotesen?</translation>
    </message>
    <message>
        <source>Look for a question</source>
        <translation>Sök en fråga</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Typ av fråga</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alla typer</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Vem det gäller</translation>
    </message>
    <message>
        <source>The first two have their names in the questions.</source>
        <translation>De två förstas namn kommer in i frågorna.</translation>
    </message>
    <message>
        <source>Who may see what is kept?</source>
        <translation>Vem får se det som sparas?</translation>
    </message>
    <message>
        <source>No such question here</source>
        <translation>Det finns ingen sådan fråga här</translation>
    </message>
    <message>
        <source>Try another word, or write your own.</source>
        <translation>Pröva ett annat ord eller skriv en egen.</translation>
    </message>
    <message>
        <source>There are more. Choose a kind, or write a word of the question.</source>
        <translation>Det finns fler. Välj en typ eller skriv ett ord ur frågan.</translation>
    </message>
    <message>
        <source>Write a question of my own</source>
        <translation>Skriv en egen fråga</translation>
    </message>
    <message>
        <source>Also questions that steer</source>
        <translation>Också styrande frågor</translation>
    </message>
    <message>
        <source>only me</source>
        <translation>bara jag</translation>
    </message>
    <message>
        <source>Choose who may see what is kept</source>
        <extracomment>Over the questions of the deck: who sees those that are kept; %1 is a list of names.</extracomment>
        <translation>Välj vem som får se det som sparas</translation>
    </message>
    <message>
        <source>Kept for: %1</source>
        <translation>Det sparade ser: %1</translation>
    </message>
</context>
<context>
    <name>DrawingBoard</name>
    <message>
        <source>Black</source>
        <extracomment>Spoken name of a crayon.</extracomment>
        <translation>Svart</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Röd</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grön</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blå</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Lila</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brun</translation>
    </message>
    <message>
        <source>Paper to draw on</source>
        <translation>Papper att rita på</translation>
    </message>
    <message>
        <source>A sticker that was put is moved by the arrow keys.</source>
        <translation>Ett klistermärke flyttas med piltangenterna.</translation>
    </message>
    <message>
        <source>Take back the last line</source>
        <translation>Ångra det sista strecket</translation>
    </message>
    <message>
        <source>Draw it again</source>
        <translation>Rita det igen</translation>
    </message>
    <message>
        <source>An empty paper</source>
        <translation>Ett tomt papper</translation>
    </message>
    <message>
        <source>Stickers</source>
        <extracomment>Above small pictures that can be put into a drawing.</extracomment>
        <translation>Klistermärken</translation>
    </message>
    <message>
        <source>Sticker: %1</source>
        <extracomment>Puts a small picture into a drawing. %1 is what is in it.</extracomment>
        <translation>Klistermärke: %1</translation>
    </message>
    <message>
        <source>An empty paper?</source>
        <translation>Ett tomt papper?</translation>
    </message>
    <message>
        <source>The drawing goes away. This cannot be taken back.</source>
        <translation>Teckningen försvinner. Det går inte att ångra.</translation>
    </message>
    <message>
        <source>Empty paper</source>
        <translation>Töm papperet</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
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
    <message>
        <source>Somebody in the family</source>
        <translation>Någon i familjen</translation>
    </message>
</context>
<context>
    <name>DrawingSheet</name>
    <message>
        <source>A drawing</source>
        <translation>En teckning</translation>
    </message>
    <message>
        <source>Who drew it</source>
        <translation>Vems teckning</translation>
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
        <source>Of a photo, only what is seen in it is kept: where and when it was taken is left out.</source>
        <translation>Av ett foto sparas bara det som syns på det: var och när det togs lämnas bort.</translation>
    </message>
</context>
<context>
    <name>Ecomap</name>
    <message>
        <source>Workers in this family&apos;s week: %1</source>
        <extracomment>Over the ecomap; %1 is a number.</extracomment>
        <translation>Arbetstagare i den här familjens vecka: %1</translation>
    </message>
    <message>
        <source>Nothing is on the map yet</source>
        <translation>Nätverkskartan är ännu tom</translation>
    </message>
    <message>
        <source>Who and what is around this family? What gives strength, and what takes it?</source>
        <translation>Vilka och vad finns runt den här familjen? Vad ger kraft och vad tar den?</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>As a map</source>
        <translation>Som karta</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>I ord</translation>
    </message>
    <message>
        <source>Add somebody or something</source>
        <translation>Lägg till någon eller något</translation>
    </message>
</context>
<context>
    <name>EcomapLegend</name>
    <message>
        <source>What the lines mean</source>
        <extracomment>Spoken name of the explanations under the ecomap.</extracomment>
        <translation>Vad linjerna betyder</translation>
    </message>
</context>
<context>
    <name>EcomapLineSheet</name>
    <message>
        <source>How is it?</source>
        <translation>Hur är det?</translation>
    </message>
    <message>
        <source>It supports</source>
        <translation>Stöder</translation>
    </message>
    <message>
        <source>It strains</source>
        <translation>Belastar</translation>
    </message>
    <message>
        <source>It supports and strains</source>
        <translation>Stöder och belastar</translation>
    </message>
    <message>
        <source>The tie is thin</source>
        <translation>Bandet är tunt</translation>
    </message>
    <message>
        <source>It is missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>Hur stark</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>svag</translation>
    </message>
    <message>
        <source>middling</source>
        <translation>medelstark</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>Which way does it flow?</source>
        <translation>Åt vilket håll går kraften?</translation>
    </message>
    <message>
        <source>Nobody can say</source>
        <translation>Går inte att säga</translation>
    </message>
    <message>
        <source>It gives to the family</source>
        <translation>Ger åt familjen</translation>
    </message>
    <message>
        <source>It takes from the family</source>
        <translation>Tar av familjen</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Åt båda hållen</translation>
    </message>
    <message>
        <source>Where is it going?</source>
        <translation>Vart är det på väg?</translation>
    </message>
    <message>
        <source>It stays as it is</source>
        <translation>Förblir som det är</translation>
    </message>
    <message>
        <source>It grows stronger</source>
        <translation>Blir starkare</translation>
    </message>
    <message>
        <source>It grows weaker</source>
        <translation>Blir svagare</translation>
    </message>
    <message>
        <source>It has ended</source>
        <translation>Har tagit slut</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>Vem säger så?</translation>
    </message>
    <message>
        <source>Others may see it otherwise, and have a line of their own.</source>
        <translation>Andra kan se det annorlunda och få en egen linje.</translation>
    </message>
    <message>
        <source>Draw the line</source>
        <translation>Rita linjen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>EcomapMap</name>
    <message>
        <source>Ecomap</source>
        <translation>Nätverkskarta</translation>
    </message>
    <message>
        <source>workers: %1</source>
        <extracomment>Spoken of a circle of the ecomap: how many of its workers are in the family&apos;s week.</extracomment>
        <translation>arbetstagare: %1</translation>
    </message>
</context>
<context>
    <name>EcomapSpokeSheet</name>
    <message>
        <source>How is it?</source>
        <translation>Hur är det?</translation>
    </message>
    <message>
        <source>said by %1</source>
        <extracomment>Who said how it is between the home and a circle of the ecomap.</extracomment>
        <translation>sagt av %1</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>Ändra det här</translation>
    </message>
    <message>
        <source>Somebody sees it otherwise</source>
        <translation>Någon ser det på annat sätt</translation>
    </message>
    <message>
        <source>Say how it is</source>
        <translation>Berätta hur det är</translation>
    </message>
    <message>
        <source>Change the circle</source>
        <translation>Ändra cirkeln</translation>
    </message>
</context>
<context>
    <name>EcomapSystemSheet</name>
    <message>
        <source>Who or what is around the family?</source>
        <translation>Vem eller vad finns runt familjen?</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Vad heter det?</translation>
    </message>
    <message>
        <source>school, football, grandmother&apos;s village…</source>
        <translation>skolan, fotbollen, mormors by…</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Vad är det?</translation>
    </message>
    <message>
        <source>How many of its workers are in the family&apos;s week?</source>
        <translation>Hur många av dess arbetstagare finns i familjens vecka?</translation>
    </message>
    <message>
        <source>Put it on the map</source>
        <translation>Sätt på kartan</translation>
    </message>
    <message>
        <source>Change the circle</source>
        <translation>Ändra cirkeln</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>It goes for everybody who sees it, with the lines to it. You can undo it.</source>
        <translation>Den försvinner för alla som ser den, och linjerna till den också. Du kan ångra.</translation>
    </message>
</context>
<context>
    <name>EcomapWords</name>
    <message>
        <source>workers in a week: %1</source>
        <translation>arbetstagare per vecka: %1</translation>
    </message>
    <message>
        <source>%1 (said by %2)</source>
        <extracomment>On the ecomap: how a line is, and who said so.</extracomment>
        <translation>%1 (berättade %2)</translation>
    </message>
    <message>
        <source>How is it?</source>
        <translation>Hur är det?</translation>
    </message>
    <message>
        <source>How is it with %1?</source>
        <translation>Hur är det: %1?</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>Ändra det här</translation>
    </message>
    <message>
        <source>Change the circle</source>
        <translation>Ändra cirkeln</translation>
    </message>
</context>
<context>
    <name>EventSheet</name>
    <message>
        <source>What has happened</source>
        <translation>Vad som har hänt</translation>
    </message>
    <message>
        <source>Good and hard things, each as closely as the day is known.</source>
        <translation>Bra och svåra saker, var och en så noga som dagen är känd.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Vad hände?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>När?</translation>
    </message>
    <message>
        <source>2012 or 19.6.2012</source>
        <extracomment>Form of a date that may be only a year.</extracomment>
        <translation>2012 eller 19.6.2012</translation>
    </message>
    <message>
        <source>Write a year, or a day as 19.6.2012.</source>
        <translation>Skriv ett år eller en dag som 19.6.2012.</translation>
    </message>
    <message>
        <source>Who was in it?</source>
        <translation>Vilka var med?</translation>
    </message>
    <message>
        <source>Who has told it?</source>
        <translation>Vem har berättat det?</translation>
    </message>
    <message>
        <source>Put it on the timeline</source>
        <translation>Lägg till på tidslinjen</translation>
    </message>
    <message>
        <source>Change what has happened</source>
        <translation>Ändra det som har hänt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>FactorCard</name>
    <message>
        <source>Change this</source>
        <translation>Ändra det här</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändra: %1</translation>
    </message>
    <message>
        <source>Concerns: %1</source>
        <extracomment>Under a danger or what protects: %1 is a list of names.</extracomment>
        <translation>Gäller: %1</translation>
    </message>
    <message>
        <source>How we know: %1</source>
        <extracomment>Under a danger or what protects: %1 is who says so, or how it is known.</extracomment>
        <translation>Hur vi vet: %1</translation>
    </message>
    <message>
        <source>must happen today</source>
        <translation>måste göras i dag</translation>
    </message>
    <message>
        <source>we keep an eye on it</source>
        <translation>vi följer det här</translation>
    </message>
</context>
<context>
    <name>FactorSheet</name>
    <message>
        <source>Risk or protection</source>
        <translation>Risk eller skydd</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>Ändra det här</translation>
    </message>
    <message>
        <source>Say plainly what is dangerous for the child, and what is good already.</source>
        <translation>Säg rakt ut vad som är farligt för barnet och vad som redan är bra.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Vad är det?</translation>
    </message>
    <message>
        <source>Worry or danger</source>
        <translation>Oro eller fara</translation>
    </message>
    <message>
        <source>Safety that is already there</source>
        <translation>Trygghet som redan finns</translation>
    </message>
    <message>
        <source>What protects</source>
        <translation>Vad som skyddar</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Vad som behövs</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>Med enkla ord</translation>
    </message>
    <message>
        <source>Whom does it concern?</source>
        <translation>Vem gäller det?</translation>
    </message>
    <message>
        <source>How soon?</source>
        <translation>Hur snart?</translation>
    </message>
    <message>
        <source>Something must happen today</source>
        <translation>Något måste göras i dag</translation>
    </message>
    <message>
        <source>We keep an eye on it</source>
        <translation>Vi följer det här</translation>
    </message>
    <message>
        <source>It is not urgent</source>
        <translation>Det är inte bråttom</translation>
    </message>
    <message>
        <source>Who says so, or how do we know?</source>
        <translation>Vem säger det, eller hur vet vi?</translation>
    </message>
    <message>
        <source>Put it on the board</source>
        <translation>Sätt på tavlan</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
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
        <source>Question: %1</source>
        <translation>Fråga: %1</translation>
    </message>
    <message>
        <source>Question: %1 (%2, %3)</source>
        <translation>Fråga: %1 (%2, %3)</translation>
    </message>
    <message>
        <source>version %1</source>
        <extracomment>On a hypothesis: how often it has found new words; %1 is 2 or more.</extracomment>
        <translation>version %1</translation>
    </message>
    <message>
        <source>What good it tries to do</source>
        <translation>Vad gott det försöker åstadkomma</translation>
    </message>
    <message>
        <source>In the child&apos;s day</source>
        <translation>I barnets vardag</translation>
    </message>
    <message>
        <source>If it were so</source>
        <translation>Om det vore så</translation>
    </message>
    <message>
        <source>If not</source>
        <translation>Om inte</translation>
    </message>
    <message>
        <source>What else it could be</source>
        <translation>Vad annat det kunde vara</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Over the words that a hypothesis had before.</extracomment>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Hitta en fråga</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who says how a hypothesis sounds to them: a name, and &quot;resonates&quot; or the like.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Thought of by %1</source>
        <extracomment>%1 is a list of names: whose thought a hypothesis is.</extracomment>
        <translation>Tanken kom från %1</translation>
    </message>
    <message>
        <source>Keep this sketch</source>
        <extracomment>On a sketch: without this it goes when the meeting ends.</extracomment>
        <translation>Behåll utkastet</translation>
    </message>
    <message>
        <source>must happen today</source>
        <translation>måste göras i dag</translation>
    </message>
    <message>
        <source>we keep an eye on it</source>
        <translation>vi följer det här</translation>
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
        <source>A pattern is between people: with two in it, it goes on the board. Until then it is a sketch.</source>
        <translation>Ett mönster finns mellan människor: med två i det kommer det upp på tavlan. Tills dess är det ett utkast.</translation>
    </message>
    <message>
        <source>Whose thought is it?</source>
        <translation>Vems tanke är det?</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>The family&apos;s own thoughts weigh as much as the team&apos;s.</source>
        <translation>Familjens egna tankar väger lika mycket som teamets.</translation>
    </message>
    <message>
        <source>Keep it as a sketch</source>
        <translation>Spara som utkast</translation>
    </message>
</context>
<context>
    <name>LoopView</name>
    <message>
        <source>The loop</source>
        <extracomment>Screen reader: the turns of a circular hypothesis.</extracomment>
        <translation>Cirkeln</translation>
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
        <translation>Och så börjar det om.</translation>
    </message>
</context>
<context>
    <name>PartyPicker</name>
    <message>
        <source>Who is in it</source>
        <translation>Vilka är med i det</translation>
    </message>
    <message>
        <source>Add a person, or a school or service</source>
        <translation>Lägg till en person, skola eller tjänst</translation>
    </message>
</context>
<context>
    <name>PictureSource</name>
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
        <source>First write what its maker says of it: nobody else sees a drawing without that.</source>
        <translation>Skriv först vad den som ritade säger om den: utan det ser ingen annan teckningen.</translation>
    </message>
    <message>
        <source>The paper is still empty.</source>
        <translation>Papperet är ännu tomt.</translation>
    </message>
    <message>
        <source>It was not kept. What you wrote is still here.</source>
        <translation>Det sparades inte. Det du skrev finns kvar här.</translation>
    </message>
    <message>
        <source>Where the picture comes from</source>
        <extracomment>Spoken name of the choice where a picture comes from.</extracomment>
        <translation>Varifrån bilden kommer</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>Rita här</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>Ett foto</translation>
    </message>
    <message>
        <source>Choose the picture</source>
        <translation>Välj bilden</translation>
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
    <name>PrinciplesSheet</name>
    <message>
        <source>How we work together</source>
        <translation>Så arbetar vi tillsammans</translation>
    </message>
    <message>
        <source>This is what you can expect of us, and ask of us.</source>
        <translation>Det här kan du vänta dig av oss och kräva av oss.</translation>
    </message>
</context>
<context>
    <name>QuestionAnswerSheet</name>
    <message>
        <source>What was answered?</source>
        <translation>Vad blev svaret?</translation>
    </message>
    <message>
        <source>The answer, as it was said</source>
        <translation>Svaret så som det sades</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Vem svarade</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Vilken dag</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Spara svaret</translation>
    </message>
    <message>
        <source>It was asked, and there is no answer</source>
        <extracomment>A question that somebody was asked, and did not answer: nobody is blamed.</extracomment>
        <translation>Frågan ställdes, men det finns inget svar</translation>
    </message>
    <message>
        <source>It is not asked any more</source>
        <translation>Frågan ställs inte längre</translation>
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
    <message>
        <source>answered</source>
        <translation>besvarad</translation>
    </message>
    <message>
        <source>not asked any more</source>
        <translation>ställs inte längre</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>ställd, inget svar än</translation>
    </message>
    <message>
        <source>Mend the answer</source>
        <translation>Rätta svaret</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Vad blev svaret</translation>
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
    <name>ReadAloudButton</name>
    <message>
        <source>Stop reading aloud</source>
        <translation>Sluta läsa upp</translation>
    </message>
    <message>
        <source>It could not be read aloud. Try again</source>
        <translation>Det gick inte att läsa upp. Försök igen</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Läs upp</translation>
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
    <message>
        <source>Somebody would see it of whom the one who said it said “never”. Choose a smaller group.</source>
        <translation>Någon skulle se det om vem den som talade sade ”aldrig”. Välj en mindre grupp.</translation>
    </message>
    <message>
        <source>It was said without a name, and there it would tell whose words they are.</source>
        <translation>Det sades utan namn, och där skulle det synas vems orden är.</translation>
    </message>
    <message>
        <source>These are somebody&apos;s own words. They stay as they were said.</source>
        <translation>Det här är någons egna ord. De står kvar som de sades.</translation>
    </message>
    <message>
        <source>Somebody would see it again before whom the one who said it wants to be asked. Ask first, and write it there anew.</source>
        <translation>Det skulle ses igen av någon om vilken den som sade det har bett: fråga mig först. Fråga först och skriv det sedan på nytt.</translation>
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
    <name>RoleLines</name>
    <message>
        <source>Can: %1</source>
        <extracomment>Of somebody in their role, for example a school curator; %1 is a sentence.</extracomment>
        <translation>Kan: %1</translation>
    </message>
    <message>
        <source>Cannot: %1</source>
        <extracomment>Of somebody in their role; %1 is a sentence.</extracomment>
        <translation>Kan inte: %1</translation>
    </message>
    <message>
        <source>Bound by: %1</source>
        <extracomment>Of somebody in their role; %1 names laws or promises.</extracomment>
        <translation>Binds av: %1</translation>
    </message>
</context>
<context>
    <name>ScaleAnswer</name>
    <message>
        <source>at the start %1</source>
        <extracomment>Part of a list of one person&apos;s answers from 0 to 10: %1 is a number.</extracomment>
        <translation>i början %1</translation>
    </message>
    <message>
        <source>in between %1</source>
        <translation>däremellan %1</translation>
    </message>
    <message>
        <source>at the end %1</source>
        <translation>i slutet %1</translation>
    </message>
    <message>
        <source>%1 up since last time (%2: %3)</source>
        <extracomment>How an answer from 0 to 10 moved: %1 is by how much, %2 the day of the earlier answer, %3 its number.</extracomment>
        <translation>%1 högre än förra gången (%2: %3)</translation>
    </message>
    <message>
        <source>%1 down since last time (%2: %3)</source>
        <translation>%1 lägre än förra gången (%2: %3)</translation>
    </message>
    <message>
        <source>the same as last time (%1)</source>
        <extracomment>%1 is the day of the earlier answer.</extracomment>
        <translation>samma som förra gången (%1)</translation>
    </message>
    <message>
        <source>%1, written down by %2</source>
        <extracomment>Who wrote down somebody&apos;s answer: %1 is a day, %2 a name.</extracomment>
        <translation>%1, antecknat av %2</translation>
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
    <name>ScaleWork</name>
    <message>
        <source>How safe is it now, 0–10?</source>
        <translation>Hur tryggt är det nu, 0–10?</translation>
    </message>
    <message>
        <source>How well are things now, 0–10?</source>
        <translation>Hur bra är det nu, 0–10?</translation>
    </message>
    <message>
        <source>Each answers for themselves. People may see it differently, and nobody is right or wrong.</source>
        <translation>Alla svarar för sig själva. Man kan se det på olika sätt, och ingen har rätt eller fel.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <extracomment>Spoken before the two questions of which one is asked.</extracomment>
        <translation>Vad som frågas</translation>
    </message>
    <message>
        <source>How well are things?</source>
        <translation>Hur bra är det?</translation>
    </message>
    <message>
        <source>How safe is it?</source>
        <translation>Hur tryggt är det?</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Vem svarar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation>inte tryggt</translation>
    </message>
    <message>
        <source>badly</source>
        <translation>dåligt</translation>
    </message>
    <message>
        <source>quite safe</source>
        <translation>helt tryggt</translation>
    </message>
    <message>
        <source>well</source>
        <translation>bra</translation>
    </message>
    <message>
        <source>What makes it just that?</source>
        <translation>Varför just det?</translation>
    </message>
    <message>
        <source>Everybody at the meeting sees the answer.</source>
        <translation>Alla på mötet ser svaret.</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Spara svaret</translation>
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
    <message>
        <source>For the child: %1</source>
        <extracomment>On a step that was agreed; %1 is a sentence.</extracomment>
        <translation>För barnets bästa: %1</translation>
    </message>
</context>
<context>
    <name>StepConfirmation</name>
    <message>
        <source>Confirmed by: %1</source>
        <extracomment>On a step: %1 are the names of those who say that it was done, besides whoever did it.</extracomment>
        <translation>Bekräftat av: %1</translation>
    </message>
    <message>
        <source>I confirm that it was done</source>
        <extracomment>Button on a step that is done, for somebody else than whoever did it.</extracomment>
        <translation>Jag bekräftar att det gjordes</translation>
    </message>
    <message>
        <source>Take my confirmation back</source>
        <extracomment>Button on a step: takes back &quot;I confirm that it was done&quot;.</extracomment>
        <translation>Ta tillbaka min bekräftelse</translation>
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
    <message>
        <source>How does this serve the child?</source>
        <translation>Hur är det här bra för barnet?</translation>
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
    <name>TakeAway</name>
    <message>
        <source>Take it away</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Take it away?</source>
        <translation>Ska det tas bort?</translation>
    </message>
    <message>
        <source>It goes for everybody who sees it. You can undo it.</source>
        <translation>Det försvinner för alla som ser det. Du kan ångra.</translation>
    </message>
    <message>
        <source>Yes, take it away</source>
        <translation>Ja, ta bort</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>It was taken away.</source>
        <translation>Det togs bort.</translation>
    </message>
</context>
<context>
    <name>ThoughtEvidence</name>
    <message>
        <source>What would we see if it were so?</source>
        <translation>Vad skulle vi se om det vore så?</translation>
    </message>
    <message>
        <source>And if it were not?</source>
        <translation>Och om det inte vore så?</translation>
    </message>
    <message>
        <source>What speaks for and against</source>
        <translation>Vad talar för och emot</translation>
    </message>
    <message>
        <source>Fewer people know of this than of the card. It can stand on a card of its own for them. This card stays as it is, and does not tell of the other.</source>
        <translation>Färre känner till det här än kortet. Det kan stå på ett eget kort för dem. Det här kortet förblir som det är och berättar inte om det andra.</translation>
    </message>
    <message>
        <source>Make a card for them</source>
        <translation>Gör ett kort för dem</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Lämna bort</translation>
    </message>
    <message>
        <source>Look for words and events</source>
        <translation>Sök ord och händelser</translation>
    </message>
    <message>
        <source>speaks for it</source>
        <extracomment>This speaks for the hypothesis.</extracomment>
        <translation>talar för</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>talar emot</translation>
    </message>
    <message>
        <source>There is more. Write a word of it to find it.</source>
        <translation>Det finns mer. Skriv ett ord för att hitta det.</translation>
    </message>
    <message>
        <source>What else it could be</source>
        <translation>Vad annat det kunde vara</translation>
    </message>
</context>
<context>
    <name>ThoughtPattern</name>
    <message>
        <source>At least two. The school, a service or we ourselves may be in it.</source>
        <translation>Minst två. Skolan, en tjänst eller vi själva kan vara med.</translation>
    </message>
    <message>
        <source>How it goes round</source>
        <translation>Hur det går runt</translation>
    </message>
    <message>
        <source>Take this turn away</source>
        <translation>Ta bort den här turen</translation>
    </message>
    <message>
        <source>Who comes next</source>
        <translation>Vem är nästa</translation>
    </message>
    <message>
        <source>What they do or feel then</source>
        <translation>Vad hen gör eller känner då</translation>
    </message>
    <message>
        <source>Add the turn</source>
        <translation>Lägg till i kretsen</translation>
    </message>
    <message>
        <source>We workers are part of it</source>
        <translation>Vi arbetstagare är en del av det</translation>
    </message>
    <message>
        <source>What good is this trying to do?</source>
        <translation>Vad gott försöker det här åstadkomma?</translation>
    </message>
    <message>
        <source>What does it mean in the child&apos;s day?</source>
        <translation>Vad betyder det i barnets vardag?</translation>
    </message>
</context>
<context>
    <name>ThoughtReaders</name>
    <message>
        <source>Not more people, because it builds on what only these know:</source>
        <translation>Inte flera, eftersom det bygger på något som bara dessa vet:</translation>
    </message>
    <message>
        <source>The family&apos;s card</source>
        <translation>Familjens kort</translation>
    </message>
    <message>
        <source>A card in the family&apos;s words</source>
        <translation>Ett kort med familjens ord</translation>
    </message>
    <message>
        <source>The same thought for more people, without what only these know. Only those who see this card know that the two belong together.</source>
        <translation>Samma tanke för flera, utan det som bara dessa vet. Bara de som ser det här kortet vet att korten hör ihop.</translation>
    </message>
    <message>
        <source>Could it be that…</source>
        <translation>Kan det vara så att…</translation>
    </message>
    <message>
        <source>In words that you could read to the family.</source>
        <translation>Med ord som du kunde läsa för familjen.</translation>
    </message>
    <message>
        <source>Make the family&apos;s card</source>
        <translation>Gör familjens kort</translation>
    </message>
    <message>
        <source>How it sounds to the family</source>
        <translation>Hur det låter för familjen</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Vem säger det</translation>
    </message>
    <message>
        <source>Resonates</source>
        <translation>Det stämmer</translation>
    </message>
    <message>
        <source>Does not</source>
        <translation>Det stämmer inte</translation>
    </message>
    <message>
        <source>Still thinking</source>
        <translation>Funderar ännu</translation>
    </message>
</context>
<context>
    <name>ThoughtSheet</name>
    <message>
        <source>Where does this thought stand?</source>
        <translation>Var står den här hypotesen nu?</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>The pattern</source>
        <translation>Mönstret</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation>För och emot</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Vem vet</translation>
    </message>
    <message>
        <source>Their card is kept. It shows wherever only they look on.</source>
        <translation>Deras kort är sparat. Det syns där bara de tittar.</translation>
    </message>
    <message>
        <source>The family&apos;s card is on the board.</source>
        <translation>Familjens kort är på tavlan.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Closes a panel whose fields are kept as they are typed.</extracomment>
        <translation>Klart</translation>
    </message>
</context>
<context>
    <name>ThoughtStanding</name>
    <message>
        <source>open</source>
        <translation>öppen</translation>
    </message>
    <message>
        <source>being explored</source>
        <translation>undersöks</translation>
    </message>
    <message>
        <source>grew stronger</source>
        <translation>stärkt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrad</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>släppt</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>vilar</translation>
    </message>
    <message>
        <source>It says nothing yet.</source>
        <translation>Det står ingenting ännu.</translation>
    </message>
    <message>
        <source>A pattern is between people. Who else is in it? Add at least two under “The pattern”.</source>
        <translation>Ett mönster finns mellan människor. Vilka fler är med? Lägg till minst två under ”Mönstret”.</translation>
    </message>
    <message>
        <source>It is being explored once somebody asks somebody, by a day. Which question would that be?</source>
        <translation>Den undersöks när någon frågar någon, senast en viss dag. Vilken fråga vore det?</translation>
    </message>
    <message>
        <source>Before it goes: what did we learn from it?</source>
        <translation>Innan den släpps: vad lärde vi oss av den?</translation>
    </message>
    <message>
        <source>How does the thought go on?</source>
        <translation>Hur fortsätter tanken?</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Hitta en fråga</translation>
    </message>
    <message>
        <source>How does it sound now? Could it be that…</source>
        <translation>Hur låter den nu? Kan det vara så att…</translation>
    </message>
    <message>
        <source>The former words stay behind it, with what was said of them.</source>
        <translation>De tidigare orden finns kvar bakom, liksom det som sades om dem.</translation>
    </message>
    <message>
        <source>What did this thought teach us?</source>
        <translation>Vad lärde oss den här hypotesen?</translation>
    </message>
    <message>
        <source>Go on with these words</source>
        <translation>Fortsätt med de här orden</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Släpp den</translation>
    </message>
    <message>
        <source>The thought</source>
        <translation>Hypotesen</translation>
    </message>
    <message>
        <source>Somebody has said already how this sounds to them. For other words, choose “changed”.</source>
        <translation>Någon har redan sagt hur det här låter. Om orden ändras, välj ”ändrad”.</translation>
    </message>
    <message>
        <source>The same in the family&apos;s words</source>
        <translation>Samma sak med familjens ord</translation>
    </message>
    <message>
        <source>What did we learn?</source>
        <translation>Vad lärde vi oss?</translation>
    </message>
    <message>
        <source>Keep it, and look again in eight weeks</source>
        <translation>Behåll, och titta igen om åtta veckor</translation>
    </message>
    <message>
        <source>It stays on the board.</source>
        <translation>Den stannar på tavlan.</translation>
    </message>
    <message>
        <source>Is the child in danger, if it is so?</source>
        <translation>Är barnet i fara, om det är så?</translation>
    </message>
    <message>
        <source>Not as far as we know</source>
        <translation>Inte vad vi vet</translation>
    </message>
    <message>
        <source>We keep an eye on it</source>
        <translation>Vi följer det här</translation>
    </message>
    <message>
        <source>Something must happen today</source>
        <translation>Något måste göras i dag</translation>
    </message>
    <message>
        <source>This does not wait for the board. It stands among what must happen today until you choose otherwise. Agree on a step: who does what today?</source>
        <translation>Det här kan inte vänta. Hypotesen står bland det som måste göras i dag tills ni väljer något annat. Kom överens om ett steg: vem gör vad i dag?</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>must happen today</source>
        <translation>måste göras i dag</translation>
    </message>
    <message>
        <source>How we know: %1</source>
        <translation>Hur vi vet: %1</translation>
    </message>
    <message>
        <source>%1, written on %2 by %3</source>
        <extracomment>Under what must happen today: %1 is what it is (&quot;Worry or danger&quot;), %2 a day, %3 who wrote it.</extracomment>
        <translation>%1, antecknat %2 av %3</translation>
    </message>
    <message>
        <source>It was looked after</source>
        <translation>Det är ordnat</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>Ändra det här</translation>
    </message>
    <message>
        <source>Open the hypothesis</source>
        <translation>Öppna hypotesen</translation>
    </message>
</context>
<context>
    <name>ToldChanges</name>
    <message>
        <source>Because of your feedback we changed this</source>
        <translation>Er respons fick oss att ändra det här</translation>
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
    <name>ViewpointCell</name>
    <message>
        <source>%1, %2: nothing written yet</source>
        <translation>%1, %2: inget skrivet ännu</translation>
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
        <translation>Vi hittade en gemensam mening</translation>
    </message>
    <message>
        <source>We see this differently</source>
        <translation>Vi ser olika på det här</translation>
    </message>
    <message>
        <source>A sentence that everybody can stand behind.</source>
        <translation>En mening som alla kan stå bakom.</translation>
    </message>
    <message>
        <source>Nobody has to give way. What you see differently stays side by side.</source>
        <translation>Ingen behöver ge efter. Olika perspektiv får stå sida vid sida.</translation>
    </message>
    <message>
        <source>Our wording</source>
        <translation>Vår gemensamma mening</translation>
    </message>
    <message>
        <source>Take this off the board</source>
        <translation>Ta bort från tavlan</translation>
    </message>
    <message>
        <source>What do we see differently?</source>
        <translation>Vad ser vi olika på?</translation>
    </message>
    <message>
        <source>You may also leave this empty.</source>
        <translation>Det här kan också lämnas tomt.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Closes a panel whose fields are kept as they are typed.</extracomment>
        <translation>Klart</translation>
    </message>
</context>
<context>
    <name>ViewpointEnds</name>
    <message>
        <source>Where we got to</source>
        <translation>Vart vi kom</translation>
    </message>
    <message>
        <source>We agree</source>
        <translation>Vi är ense</translation>
    </message>
    <message>
        <source>We see this differently, and that may stay</source>
        <translation>Vi ser olika på det här, och så får det vara</translation>
    </message>
    <message>
        <source>Change this wording</source>
        <translation>Ändra meningen</translation>
    </message>
    <message>
        <source>Is there a wording that everybody can stand behind? If not, the views stay side by side. Both are good ends.</source>
        <translation>Finns det en mening som alla kan stå bakom? Om inte, får perspektiven stå sida vid sida. Båda är goda slut.</translation>
    </message>
    <message>
        <source>We agree on a wording</source>
        <translation>Vi hittade en gemensam mening</translation>
    </message>
    <message>
        <source>We see this differently</source>
        <translation>Vi ser olika på det här</translation>
    </message>
</context>
<context>
    <name>ViewpointGrid</name>
    <message>
        <source>Whose view</source>
        <translation>Vems perspektiv</translation>
    </message>
    <message>
        <source>The next person</source>
        <translation>Nästa person</translation>
    </message>
</context>
<context>
    <name>ViewpointRow</name>
    <message>
        <source>Worries me</source>
        <translation>Oroar mig</translation>
    </message>
    <message>
        <source>Works well</source>
        <translation>Fungerar</translation>
    </message>
    <message>
        <source>Is needed</source>
        <translation>Behövs</translation>
    </message>
    <message>
        <source>Help I want</source>
        <translation>Hjälp jag vill ha</translation>
    </message>
    <message>
        <source>Also said</source>
        <extracomment>On the board of views: what belongs to none of the four columns.</extracomment>
        <translation>Sades också</translation>
    </message>
</context>
<context>
    <name>ViewpointSheet</name>
    <message>
        <source>What worries you?</source>
        <translation>Vad oroar?</translation>
    </message>
    <message>
        <source>What works well already?</source>
        <translation>Vad fungerar redan?</translation>
    </message>
    <message>
        <source>What is needed?</source>
        <translation>Vad behövs?</translation>
    </message>
    <message>
        <source>Which help would you like?</source>
        <translation>Vilken hjälp önskar du?</translation>
    </message>
    <message>
        <source>Also said</source>
        <translation>Sades också</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>På tavlan</translation>
    </message>
    <message>
        <source>Take this off the board</source>
        <translation>Ta bort från tavlan</translation>
    </message>
    <message>
        <source>Something more</source>
        <translation>Något mer</translation>
    </message>
    <message>
        <source>Exactly as it was said.</source>
        <translation>Precis så som det sades.</translation>
    </message>
    <message>
        <source>These are their own words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>Put it on the board</source>
        <translation>Sätt upp på tavlan</translation>
    </message>
</context>
<context>
    <name>Viewpoints</name>
    <message>
        <source>Also from earlier meetings</source>
        <translation>Också från tidigare möten</translation>
    </message>
    <message>
        <source>Somebody more on the board</source>
        <translation>Lägg till någon på tavlan</translation>
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
    <message>
        <source>Told to %1</source>
        <translation>Hördes av: %1</translation>
    </message>
    <message>
        <source>Translated by %1</source>
        <translation>Översättning: %1</translation>
    </message>
    <message>
        <source>A translation</source>
        <translation>Översättning</translation>
    </message>
    <message>
        <source>Asked just before: %1</source>
        <extracomment>%1 is the question that was asked just before somebody&apos;s words.</extracomment>
        <translation>Frågan just innan: %1</translation>
    </message>
    <message>
        <source>Never: %1</source>
        <extracomment>%1 are names of people who may never see the words.</extracomment>
        <translation>Aldrig: %1</translation>
    </message>
    <message>
        <source>Ask first before: %1</source>
        <extracomment>%1 are names of people before whom the speaker wants to be asked.</extracomment>
        <translation>Fråga först innan någon av dem ser: %1</translation>
    </message>
    <message>
        <source>%1 remarks: %2</source>
        <extracomment>A worker&apos;s remark below somebody&apos;s own words. %1 is the worker&apos;s name, %2 the remark.</extracomment>
        <translation>%1 anmärker: %2</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>utan namn</translation>
    </message>
    <message>
        <source>do not ask more</source>
        <extracomment>The words tell of violence or of a sexual offence: nothing more is asked.</extracomment>
        <translation>inga fler frågor</translation>
    </message>
    <message>
        <source>Add a remark</source>
        <translation>Lägg till en anmärkning</translation>
    </message>
    <message>
        <source>Take these words back</source>
        <extracomment>The speaker does not want the words to be kept here any more.</extracomment>
        <translation>Ta tillbaka de här orden</translation>
    </message>
</context>
<context>
    <name>VoiceCircumstances</name>
    <message>
        <source>What was asked or said just before?</source>
        <translation>Vad frågades eller sades just innan?</translation>
    </message>
    <message>
        <source>Word for word, so that others see how the words came.</source>
        <translation>Ord för ord, så att andra ser hur orden kom till.</translation>
    </message>
    <message>
        <source>How was it said?</source>
        <translation>Hur sades det?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>När?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Var?</translation>
    </message>
    <message>
        <source>Who heard it?</source>
        <translation>Vem hörde det?</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>På vilket språk?</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Översättning</translation>
    </message>
    <message>
        <source>It is always shown as a translation, below the words.</source>
        <translation>Den visas alltid som en översättning, under orden.</translation>
    </message>
    <message>
        <source>Who translated it?</source>
        <translation>Vem översatte?</translation>
    </message>
</context>
<context>
    <name>VoiceReaders</name>
    <message>
        <source>Who may see this?</source>
        <translation>Vem får se det här?</translation>
    </message>
    <message>
        <source>Only me and %1</source>
        <extracomment>An answer to &quot;Who may see this?&quot;, as the child says it. %1 is the worker&apos;s name.</extracomment>
        <translation>Bara jag och %1</translation>
    </message>
    <message>
        <source>The workers</source>
        <extracomment>An answer to &quot;Who may see this?&quot;: social workers and the others of the team, nobody of the family.</extracomment>
        <translation>De som arbetar med oss</translation>
    </message>
    <message>
        <source>These people</source>
        <extracomment>An answer to &quot;Who may see this?&quot;: people whose faces one chooses.</extracomment>
        <translation>De här människorna</translation>
    </message>
    <message>
        <source>Everybody at the meeting</source>
        <translation>Alla på mötet</translation>
    </message>
    <message>
        <source>There is no circle of just these people, so these do not see it yet: %1</source>
        <extracomment>%1 is a list of names.</extracomment>
        <translation>Just de här människorna har ingen egen krets, så ännu ser inte: %1</translation>
    </message>
    <message>
        <source>There is no circle of just you two yet. Make one under “People and circles”.</source>
        <translation>Bara ni två har ännu ingen egen krets. Gör en under ”Personer och kretsar”.</translation>
    </message>
    <message>
        <source>Choose who may see it.</source>
        <translation>Välj vem som får se.</translation>
    </message>
    <message>
        <source>“I try to keep this as you wish. If you are in danger, I must tell adults who can help. I tell you first.”</source>
        <translation>”Jag försöker hålla det så som du önskar. Om du är i fara måste jag berätta för vuxna som kan hjälpa. Jag berättar för dig först.”</translation>
    </message>
</context>
<context>
    <name>VoiceRemarkSheet</name>
    <message>
        <source>A remark</source>
        <translation>En anmärkning</translation>
    </message>
    <message>
        <source>The words stay as they were said. Who reads them reads the remark too.</source>
        <translation>Orden står kvar som de sades. Den som läser dem läser också anmärkningen.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Keep this remark</source>
        <translation>Spara anmärkningen</translation>
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
        <source>I read it back, and it was right</source>
        <translation>Jag läste upp orden, och de var rätt</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>Spara orden</translation>
    </message>
    <message>
        <source>This tells of violence or of a sexual offence</source>
        <translation>Det här berättar om våld eller ett sexualbrott</translation>
    </message>
    <message>
        <source>How it was said, and their wishes</source>
        <translation>Hur det sades och vad som önskades</translation>
    </message>
</context>
<context>
    <name>VoiceWishes</name>
    <message>
        <source>What did they say of who may see this?</source>
        <translation>Vad sade hen om vem som får se det här?</translation>
    </message>
    <message>
        <source>Say it without my name</source>
        <translation>Säg det för mig, utan namn</translation>
    </message>
    <message>
        <source>Where others than workers read it, it is not kept who said it.</source>
        <translation>Där andra än de anställda läser det sparas inte vem som sade det.</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Above faces: these people may never see what is written.</extracomment>
        <translation>Aldrig</translation>
    </message>
    <message>
        <source>Never: %1</source>
        <extracomment>Spoken name of a face: this person may never see what is written. %1 is a name.</extracomment>
        <translation>Aldrig: %1</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <extracomment>Above faces: before these people see what is written, its speaker wants to be asked.</extracomment>
        <translation>Fråga mig först</translation>
    </message>
    <message>
        <source>Ask me first: %1</source>
        <extracomment>Spoken name of a face: before this person sees what is written, its speaker wants to be asked. %1 is a name.</extracomment>
        <translation>Fråga mig först: %1</translation>
    </message>
    <message>
        <source>More people of the family</source>
        <extracomment>Button: shows the faces of everybody in the family.</extracomment>
        <translation>Fler ur familjen</translation>
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
