<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_FI">
<context>
    <name>BeginDialog</name>
    <message>
        <source>The preparation is not finished</source>
        <translation>Förberedelserna är inte klara</translation>
    </message>
    <message>
        <source>Something still has to be answered by the workers before people meet. You can begin all the same and write why; only the workers see it.</source>
        <translation>Arbetstagarna måste ännu svara på något innan ni träffas. Du kan börja ändå och skriva varför; bara arbetstagarna ser det.</translation>
    </message>
    <message>
        <source>Begin all the same</source>
        <translation>Börja ändå</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Why it begins</source>
        <translation>Varför ni börjar</translation>
    </message>
    <message>
        <source>Open the preparation</source>
        <translation>Öppna förberedelserna</translation>
    </message>
</context>
<context>
    <name>CameIn</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Who came…</source>
        <translation>Vilka kom…</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others are in.</source>
        <extracomment>Who has been let in: %1 are two names, and %n others.</extracomment>
        <translation>
            <numerusform>%1 och %n annan är inne.</numerusform>
            <numerusform>%1 och %n andra är inne.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are in.</source>
        <extracomment>Who has been let in: %1 are two or three names.</extracomment>
        <translation>%1 är inne.</translation>
    </message>
    <message>
        <source>%1 is in.</source>
        <translation>%1 är inne.</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>What do we change because of this?</source>
        <translation>Vad ändrar vi på grund av det här?</translation>
    </message>
    <message>
        <source>It is told at the beginning of the next meeting.</source>
        <translation>Det berättas i början av nästa möte.</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <extracomment>Button: deletes a sentence on what was changed because of feedback. %1 is the sentence.</extracomment>
        <translation>Ta bort: %1</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>Med klara ord</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Skriv in det</translation>
    </message>
</context>
<context>
    <name>ChatSheet</name>
    <message>
        <source>Written in the meeting</source>
        <translation>Skrivet under mötet</translation>
    </message>
    <message>
        <source>Also what was written to you alone. Mind who sees this screen.</source>
        <translation>Också det som skrevs bara till dig. Tänk på vem som ser skärmen.</translation>
    </message>
    <message>
        <source>Nobody has written yet</source>
        <translation>Ingen har skrivit ännu</translation>
    </message>
    <message>
        <source>Whoever would rather write than speak writes on their own device.</source>
        <translation>Den som hellre skriver än talar skriver på sin egen enhet.</translation>
    </message>
</context>
<context>
    <name>ClosingStage</name>
    <message>
        <source>The meeting has ended</source>
        <translation>Mötet har avslutats</translation>
    </message>
    <message>
        <source>Every thought has a question with a person and a day, and the child will hear of every step.</source>
        <translation>Varje hypotes har en fråga med en person och en dag, och barnet får höra om varje steg.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are still open.</source>
        <translation>
            <numerusform>%n sak är ännu öppen.</numerusform>
            <numerusform>%n saker är ännu öppna.</numerusform>
        </translation>
    </message>
    <message>
        <source>What people said of the meeting</source>
        <translation>Vad man sade om mötet</translation>
    </message>
    <message>
        <source>To change: %1</source>
        <translation>Att ändra: %1</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Minnesanteckningar</translation>
    </message>
    <message>
        <source>Delete it?</source>
        <translation>Ska det raderas?</translation>
    </message>
    <message>
        <source>It goes for everybody who sees it. You can undo it as long as you stay at the table.</source>
        <translation>Det försvinner för alla som ser det. Du kan ångra det så länge bordet är öppet.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Nothing is open in what everybody here may see. Look at the rest on your own.</source>
        <translation>Inget är öppet i det som alla här får se. Titta på resten i lugn och ro för dig själv.</translation>
    </message>
    <message>
        <source>Still open</source>
        <extracomment>Screen reader: the list of what is still open before the meeting closes.</extracomment>
        <translation>Ännu öppet</translation>
    </message>
</context>
<context>
    <name>CompanyCard</name>
    <message>
        <source>%1, beside %2</source>
        <extracomment>%1 sits at the same device as %2.</extracomment>
        <translation>%1, bredvid %2</translation>
    </message>
    <message>
        <source>Stands in the meeting&apos;s record.</source>
        <translation>Står i mötets uppgifter.</translation>
    </message>
    <message>
        <source>Who is %1?</source>
        <extracomment>Label of a choice; %1 is the name that somebody was given at the device where they sit.</extracomment>
        <translation>Vem är %1?</translation>
    </message>
    <message>
        <source>Nobody whom we know: the name alone</source>
        <translation>Ingen vi känner: bara namnet</translation>
    </message>
    <message>
        <source>Write the name alone</source>
        <extracomment>Button: of whoever sits at somebody&apos;s device the name is written down, and not who they are.</extracomment>
        <translation>Skriv bara namnet</translation>
    </message>
    <message>
        <source>The meeting&apos;s record says that %1 takes part beside %2</source>
        <translation>Mötets uppgifter säger att %1 deltar bredvid %2</translation>
    </message>
    <message>
        <source>This could not be written down.</source>
        <translation>Det här kunde inte skrivas in.</translation>
    </message>
    <message>
        <source>Stands in the meeting&apos;s record. Is not said to sit there any more.</source>
        <extracomment>Of somebody who sat at another&apos;s device, as that device said then.</extracomment>
        <translation>Står i mötets uppgifter. Inte längre vid samma enhet.</translation>
    </message>
    <message>
        <source>Write down</source>
        <extracomment>Button: it is written down that somebody sits at another&apos;s device.</extracomment>
        <translation>Skriv in</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Button: that somebody sits at another&apos;s device is not written down.</extracomment>
        <translation>Inte nu</translation>
    </message>
    <message>
        <source>Nothing is written down of %1</source>
        <translation>Inget skrivs in om %1</translation>
    </message>
    <message>
        <source>Remove from the record</source>
        <extracomment>Button: that somebody sat at another&apos;s device does not stand in the meeting&apos;s record any more.</extracomment>
        <translation>Ta bort ur uppgifterna</translation>
    </message>
    <message>
        <source>The meeting&apos;s record does not say any more that %1 took part beside %2</source>
        <translation>Mötets uppgifter säger inte längre att %1 deltog bredvid %2</translation>
    </message>
    <message>
        <source>This could not be removed.</source>
        <translation>Det här kunde inte tas bort.</translation>
    </message>
</context>
<context>
    <name>CompanyNotice</name>
    <message>
        <source>Look…</source>
        <extracomment>Button of a message that somebody has come to sit at another&apos;s device: it can be written down.</extracomment>
        <translation>Titta…</translation>
    </message>
</context>
<context>
    <name>CompanySheet</name>
    <message>
        <source>At the same device</source>
        <translation>Vid samma enhet</translation>
    </message>
    <message>
        <source>They see everything that is on that device. It is good that they say so: the others can choose what they write.</source>
        <translation>De ser allt som finns på enheten. Det är bra att de berättar det: de andra kan välja vad de skriver.</translation>
    </message>
    <message>
        <source>Everybody is at a device of their own</source>
        <translation>Var och en är vid sin egen enhet</translation>
    </message>
</context>
<context>
    <name>CountingDialog</name>
    <message>
        <source>Count only who is here?</source>
        <translation>Ska bara de som är här räknas?</translation>
    </message>
    <message>
        <source>Tick those who have left for good. The screens then show also what they must not see, so make sure that they are not in the room and will not come in.</source>
        <translation>Kryssa för dem som har gått och inte kommer tillbaka. Skärmarna visar då också det som de inte får se, så försäkra dig om att de inte är i rummet och inte kommer in.</translation>
    </message>
    <message>
        <source>They are not here</source>
        <translation>De är inte här</translation>
    </message>
    <message>
        <source>Count everybody</source>
        <translation>Räkna med alla</translation>
    </message>
</context>
<context>
    <name>DeviceTestSheet</name>
    <message>
        <source>Try out this device</source>
        <translation>Prova den här enheten</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Anslutning</translation>
    </message>
    <message>
        <source>The meeting server does not answer. You can go on working; guests cannot come in before it is back.</source>
        <translation>Mötesservern svarar inte. Du kan arbeta vidare; gäster kommer inte in innan anslutningen är tillbaka.</translation>
    </message>
    <message>
        <source>The meeting server answers. What you wrote is on its way.</source>
        <translation>Mötesservern svarar. Det du skrev är på väg.</translation>
    </message>
    <message>
        <source>The meeting server answers, and everything has reached it.</source>
        <translation>Mötesservern svarar, och allt har kommit fram.</translation>
    </message>
    <message>
        <source>Room screen</source>
        <translation>Rummets skärm</translation>
    </message>
    <message>
        <source>It is open. Move its window to the projector or the television, and read it from the farthest chair.</source>
        <translation>Den är öppen. Flytta fönstret till projektorn eller tv:n och läs det från stolen längst bort.</translation>
    </message>
    <message>
        <source>It is not open. It shows only what everybody in the room may see.</source>
        <translation>Den är inte öppen. Den visar bara det som alla i rummet får se.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Stäng den</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öppna den</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Klocka</translation>
    </message>
    <message>
        <source>Ten minutes have passed. It is the family&apos;s turn soon.</source>
        <translation>Tio minuter har gått. Snart är det familjens tur.</translation>
    </message>
    <message>
        <source>When the time of listening is full, the screen shows a bell. The device of whoever leads rings it once, softly.</source>
        <translation>När tiden för att lyssna är slut visar skärmen en klocka. Enheten hos den som leder ringer en gång, mjukt.</translation>
    </message>
    <message>
        <source>This is how it looks and sounds. If you heard nothing, turn the device up.</source>
        <translation>Så här ser det ut och låter. Om du inte hörde något, höj volymen på enheten.</translation>
    </message>
    <message>
        <source>This is how it looks. This device makes no sound: sounds are off in its settings.</source>
        <translation>Så här ser det ut. Den här enheten är tyst: ljuden är avstängda i inställningarna.</translation>
    </message>
    <message>
        <source>Ring it again</source>
        <translation>Ring igen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prova</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>End the meeting?</source>
        <translation>Ska mötet avslutas?</translation>
    </message>
    <message numerus="yes">
        <source>%n things are still open. You can settle them afterwards too.</source>
        <translation>
            <numerusform>%n sak är ännu öppen. Du kan ordna den också efteråt.</numerusform>
            <numerusform>%n saker är ännu öppna. Du kan ordna dem också efteråt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything has a person and a day. The guests&apos; screens thank them and close.</source>
        <translation>Allt har en person och en dag. Gästernas skärmar tackar dem och stängs.</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Avsluta mötet</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Inte ännu</translation>
    </message>
    <message>
        <source>Settle them now</source>
        <translation>Kom överens om dem nu</translation>
    </message>
    <message>
        <source>Nothing is open in what everybody here may see. The guests&apos; screens thank them and close. Look at the rest on your own.</source>
        <translation>Inget är öppet i det som alla här får se. Gästernas skärmar tackar och stängs. Titta på resten i lugn och ro för dig själv.</translation>
    </message>
</context>
<context>
    <name>FacilitatorBar</name>
    <message>
        <source>Turn: %1</source>
        <extracomment>Whose turn to speak it is; %1 is a name.</extracomment>
        <translation>Ordet: %1</translation>
    </message>
    <message>
        <source>The meeting has not begun</source>
        <translation>Mötet har inte börjat</translation>
    </message>
    <message>
        <source>Five minutes more</source>
        <translation>Fem minuter till</translation>
    </message>
    <message>
        <source>Next turn</source>
        <translation>Nästa tur</translation>
    </message>
    <message>
        <source>The turn to who has waited longest</source>
        <translation>Ordet till den som väntat längst</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Paus</translation>
    </message>
    <message>
        <source>Blanks the guests&apos; screens and the room&apos;s</source>
        <translation>Tömmer gästernas skärmar och rummets skärm</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>Börja mötet</translation>
    </message>
    <message>
        <source>To the break</source>
        <translation>Till pausen</translation>
    </message>
    <message>
        <source>Next phase: %1</source>
        <translation>Nästa fas: %1</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Avsluta mötet</translation>
    </message>
    <message>
        <source>Write a sentence</source>
        <translation>Skriv en mening</translation>
    </message>
</context>
<context>
    <name>FactorsStage</name>
    <message>
        <source>Look at</source>
        <extracomment>What the stage of risks and protection shows.</extracomment>
        <translation>Titta på</translation>
    </message>
    <message>
        <source>Risks and protection</source>
        <translation>Risker och skydd</translation>
    </message>
    <message>
        <source>Ecomap</source>
        <translation>Nätverkskarta</translation>
    </message>
    <message>
        <source>Risk or protection</source>
        <translation>Risk eller skydd</translation>
    </message>
    <message>
        <source>How safe is it?</source>
        <translation>Hur tryggt är det?</translation>
    </message>
    <message>
        <source>What must happen today</source>
        <translation>Det här måste göras i dag</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Ingenting är antecknat än</translation>
    </message>
    <message>
        <source>What is dangerous for the child? What is safe already? What must happen today?</source>
        <translation>Vad är farligt för barnet? Vad är redan tryggt? Vad måste göras i dag?</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Add a question</source>
        <extracomment>Buttons on a closing check: each leads to what is missing.</extracomment>
        <translation>Lägg till en fråga</translation>
    </message>
    <message>
        <source>Say who and when</source>
        <translation>Säg vem och när</translation>
    </message>
    <message>
        <source>Complete the step</source>
        <translation>Komplettera steget</translation>
    </message>
    <message>
        <source>Say what it answers</source>
        <translation>Säg vad det svarar på</translation>
    </message>
    <message>
        <source>Write down own words</source>
        <translation>Skriv ner egna ord</translation>
    </message>
    <message>
        <source>Think of another</source>
        <translation>Tänk ut en till</translation>
    </message>
    <message>
        <source>Look at the thoughts</source>
        <translation>Se på tankarna</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>needs to be settled</source>
        <translation>ska avtalas</translation>
    </message>
    <message>
        <source>worth a thought</source>
        <translation>värt en tanke</translation>
    </message>
</context>
<context>
    <name>FollowBar</name>
    <message>
        <source>Back to what %1 shows</source>
        <extracomment>%1 is who leads the meeting.</extracomment>
        <translation>Tillbaka till det som %1 visar</translation>
    </message>
    <message>
        <source>The meeting has not begun</source>
        <translation>Mötet har inte börjat</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <extracomment>%1 is a name.</extracomment>
        <translation>%1 leder</translation>
    </message>
    <message>
        <source>A word to the one who leads</source>
        <translation>Säg något till mötesledaren</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Se dig omkring</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Paus</translation>
    </message>
    <message>
        <source>Blanks the guests&apos; screens and the room&apos;s</source>
        <translation>Tömmer gästernas skärmar och rummets</translation>
    </message>
    <message>
        <source>Take the lead</source>
        <translation>Ta över ledningen</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>Familjen</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Egna ord</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Tankar</translation>
    </message>
    <message>
        <source>Risks and protection</source>
        <translation>Risker och skyddsfaktorer</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Ecomap</source>
        <translation>Nätverkskarta</translation>
    </message>
    <message>
        <source>Write a sentence</source>
        <translation>Skriv en mening</translation>
    </message>
</context>
<context>
    <name>GenogramStage</name>
    <message>
        <source>On the room screen</source>
        <translation>På rummets skärm</translation>
    </message>
    <message>
        <source>Show to the room</source>
        <translation>Visa för rummet</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Ritning</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>I ord</translation>
    </message>
    <message>
        <source>Show the family as</source>
        <extracomment>Before the choice between the drawing, the table and the words of a family.</extracomment>
        <translation>Visa släkten som</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
</context>
<context>
    <name>HandList</name>
    <message>
        <source>Would like to speak</source>
        <translation>Vill tala</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just nu</translation>
    </message>
    <message numerus="yes">
        <source>has waited for %n minute(s)</source>
        <translation>
            <numerusform>har väntat i %n minut</numerusform>
            <numerusform>har väntat i %n minuter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>Hand the lead over</source>
        <translation>Lämna över ledningen</translation>
    </message>
    <message>
        <source>Their device gets what you have under the thumb now. You can take the lead back at any time.</source>
        <translation>Hens enhet får det som du nu har under tummen. Du kan ta tillbaka ledningen när som helst.</translation>
    </message>
    <message>
        <source>%1 · not here yet</source>
        <extracomment>%1 is who a colleague is.</extracomment>
        <translation>%1 · inte här ännu</translation>
    </message>
</context>
<context>
    <name>HypothesesStage</name>
    <message>
        <source>A thought</source>
        <translation>Hypotes</translation>
    </message>
    <message>
        <source>The board is empty</source>
        <translation>Hypotestavlan är tom</translation>
    </message>
    <message>
        <source>What could this be about? What else? And what is our own part in it?</source>
        <translation>Vad kunde det här handla om? Vad annat? Och vilken är vår egen del i det?</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Hypoteser</translation>
    </message>
</context>
<context>
    <name>LetterSheet</name>
    <message>
        <source>Letter to %1</source>
        <extracomment>%1 is who is invited.</extracomment>
        <translation>Brev till %1</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Brevets språk</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>Skrivet för</translation>
    </message>
    <message>
        <source>an adult</source>
        <translation>en vuxen</translation>
    </message>
    <message>
        <source>a child</source>
        <translation>ett barn</translation>
    </message>
    <message>
        <source>The letter says no place and nobody else&apos;s name, because it is not certain that it would be safe.</source>
        <translation>Brevet nämner varken plats eller någon annans namn, eftersom det inte är säkert att det vore tryggt.</translation>
    </message>
    <message>
        <source>QR code: invitation for %1</source>
        <extracomment>Screen reader: a picture that a phone&apos;s camera reads; %1 is who is invited.</extracomment>
        <translation>Rutkod: inbjudan till %1</translation>
    </message>
    <message>
        <source>Add the way in</source>
        <translation>Lägg till vägen in</translation>
    </message>
    <message>
        <source>A link and a code for this person alone</source>
        <translation>En länk och en rutkod för bara den här personen</translation>
    </message>
    <message>
        <source>The letter was saved.</source>
        <translation>Brevet sparades.</translation>
    </message>
    <message>
        <source>The letter could not be saved there. Nothing was left behind; choose another place.</source>
        <translation>Brevet kunde inte sparas där. Ingenting blev kvar; välj en annan plats.</translation>
    </message>
    <message>
        <source>A saved letter is no longer protected by Kudelma. Whoever has it can knock at the door, and comes in only when you let them.</source>
        <translation>Kudelma skyddar inte längre ett sparat brev. Den som har det kan knacka på dörren, men kommer in först när du släpper in hen.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard in half a minute</source>
        <translation>Kopierat. Det lämnar urklippet om en halv minut</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiera som text</translation>
    </message>
    <message>
        <source>Where is the letter saved?</source>
        <translation>Var sparas brevet?</translation>
    </message>
</context>
<context>
    <name>LobbySheet</name>
    <message>
        <source>The door</source>
        <translation>Dörren</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>Vid dörren</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Bjud in</translation>
    </message>
    <message>
        <source>Remove %1 from the meeting?</source>
        <translation>Ska %1 tas bort från mötet?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Their devices see nothing new from now on. What they have shown already cannot be taken back. You can invite again.</source>
        <translation>Personens enheter ser inget nytt från och med nu. Det som redan har visats kan inte tas tillbaka. Du kan bjuda in på nytt.</translation>
    </message>
    <message>
        <source>There is no connection now. Until it is back, their devices can still read what the others write. What they have shown already cannot be taken back.</source>
        <translation>Det finns ingen anslutning just nu. Tills den är tillbaka kan personens enheter ännu läsa det som de andra skriver. Det som redan har visats kan inte tas tillbaka.</translation>
    </message>
    <message>
        <source>Came in just now</source>
        <translation>Kom in nyss</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>MendSheet</name>
    <message>
        <source>Who asks whom, and by when?</source>
        <translation>Vem frågar vem, och när?</translation>
    </message>
    <message>
        <source>What does this step answer?</source>
        <translation>Vad svarar det här steget på?</translation>
    </message>
    <message>
        <source>Who does it, and who tells the child?</source>
        <translation>Vem gör det, och vem berättar för barnet?</translation>
    </message>
    <message>
        <source>Which thought</source>
        <translation>Vilken tanke</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Vem frågar</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Vem gör det</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Senast</translation>
    </message>
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
        <source>When, at the latest</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>on the dog walk, in a letter…</source>
        <translation>på hundpromenaden, i ett brev…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>has the turn</source>
        <translation>har ordet</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>inte här ännu</translation>
    </message>
    <message>
        <source>remote · %1</source>
        <translation>på distans · %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A raised hand; %1 is its place in the line.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>för mycket</translation>
    </message>
    <message>
        <source>break</source>
        <translation>paus</translation>
    </message>
    <message>
        <source>%1 is in the room</source>
        <extracomment>Marks that %1 sits in the room, also without a device: then the screens show only what %1 may see.</extracomment>
        <translation>%1 är i rummet</translation>
    </message>
    <message>
        <source>Is %1 in the room?</source>
        <translation>Är %1 i rummet?</translation>
    </message>
    <message>
        <source>by phone · %1</source>
        <translation>per telefon · %1</translation>
    </message>
    <message>
        <source>%1 takes part by phone</source>
        <extracomment>Marks that %1 takes part by phone, without a device.</extracomment>
        <translation>%1 deltar per telefon</translation>
    </message>
    <message>
        <source>Does %1 take part by phone?</source>
        <translation>Deltar %1 per telefon?</translation>
    </message>
    <message>
        <source>Who sits beside %1</source>
        <extracomment>Button beside a person who looks at a device with somebody else; %1 is their name.</extracomment>
        <translation>Vem sitter bredvid %1</translation>
    </message>
    <message>
        <source>away for a moment</source>
        <extracomment>Of somebody whose phone has fallen silent; they are expected back.</extracomment>
        <translation>borta en stund</translation>
    </message>
    <message>
        <source>has stepped out</source>
        <translation>har gått</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Who is here</source>
        <translation>Vilka är här</translation>
    </message>
</context>
<context>
    <name>PhaseMinutesRow</name>
    <message>
        <source>Less time: %1, now %2 min</source>
        <extracomment>Button: a phase of a meeting gets less time. %1 is the phase, %2 its minutes now.</extracomment>
        <translation>Mindre tid: %1, nu %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>More time: %1, now %2 min</source>
        <extracomment>Button: a phase of a meeting gets more time. %1 is the phase, %2 its minutes now.</extracomment>
        <translation>Mer tid: %1, nu %2 min</translation>
    </message>
</context>
<context>
    <name>PinnedQuestion</name>
    <message>
        <source>The question: %1</source>
        <translation>Frågan: %1</translation>
    </message>
    <message>
        <source>What would be good to have talked about today?</source>
        <translation>Vad vore bra att ha pratat om i dag?</translation>
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
        <translation>Ändra planen</translation>
    </message>
    <message>
        <source>Whom the meeting is for stays as it is. For others, plan another meeting.</source>
        <translation>Deltagarna förblir desamma. För andra, planera ett annat möte.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Everybody who takes part sees it.</source>
        <translation>Alla som deltar ser den.</translation>
    </message>
    <message>
        <source>What the meeting is for</source>
        <translation>Vad mötet är till för</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <extracomment>Under a text field: %n is how many characters must go.</extracomment>
        <translation>
            <numerusform>%n tecken för mycket</numerusform>
            <numerusform>%n tecken för mycket</numerusform>
        </translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Vem som leder</translation>
    </message>
    <message>
        <source>Who writes, if it is somebody else</source>
        <translation>Vem som skriver, om det är någon annan</translation>
    </message>
    <message>
        <source>Minutes, %1 in all</source>
        <extracomment>Over the phases of a meeting: %1 is how many minutes they take together.</extracomment>
        <translation>Minuter, %1 sammanlagt</translation>
    </message>
    <message>
        <source>They change at once.</source>
        <translation>De ändras genast.</translation>
    </message>
    <message>
        <source>Call the meeting off</source>
        <translation>Ställ in mötet</translation>
    </message>
    <message>
        <source>The plan was not changed. Choose a day from today on, at most two years ahead, and a time.</source>
        <translation>Planen ändrades inte. Välj en dag från i dag till högst två år framåt, och en tid.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Call the meeting off?</source>
        <translation>Ska mötet ställas in?</translation>
    </message>
    <message numerus="yes">
        <source>It stays on the child&apos;s page as called off. %n open invitations to it stop working. Tell people yourself: nobody gets a message.</source>
        <translation>
            <numerusform>Mötet blir kvar på barnets sida som inställt. %n öppen inbjudan slutar fungera. Berätta själv för alla: ingen får något meddelande.</numerusform>
            <numerusform>Mötet blir kvar på barnets sida som inställt. %n öppna inbjudningar slutar fungera. Berätta själv för alla: ingen får något meddelande.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays on the child&apos;s page as called off. Tell people yourself: nobody gets a message.</source>
        <translation>Mötet blir kvar på barnets sida som inställt. Berätta själv för alla: ingen får något meddelande.</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Ställ in</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ställ inte in</translation>
    </message>
</context>
<context>
    <name>PreparationPeople</name>
    <message>
        <source>Who takes part, and how</source>
        <translation>Vem deltar, och hur</translation>
    </message>
    <message>
        <source>Make ready: %1</source>
        <extracomment>Screen reader: opens what is to be made ready for %1.</extracomment>
        <translation>Förbered: %1</translation>
    </message>
    <message>
        <source>%1 · not asked yet</source>
        <extracomment>%1 is who somebody is, %2 how they take part.</extracomment>
        <translation>%1 · inte tillfrågad ännu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n att göra</numerusform>
            <numerusform>%n att göra</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>klar</translation>
    </message>
</context>
<context>
    <name>PreparationProgress</name>
    <message>
        <source>Everything is ready.</source>
        <translation>Allt är klart.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left to do</source>
        <translation>
            <numerusform>%n sak kvar att göra</numerusform>
            <numerusform>%n saker kvar att göra</numerusform>
        </translation>
    </message>
    <message>
        <source>These people meet in sessions of their own. Do not begin this meeting with all of them.</source>
        <translation>De här personerna träffas skilt. Börja inte det här mötet med dem alla.</translation>
    </message>
    <message>
        <source>The meeting may begin all the same</source>
        <translation>Mötet får börja ändå</translation>
    </message>
</context>
<context>
    <name>PreparationSheet</name>
    <message>
        <source>Takes part</source>
        <translation>Deltar</translation>
    </message>
    <message>
        <source>What they asked for</source>
        <translation>Vad hen har önskat</translation>
    </message>
    <message>
        <source>Why not this time, or who brings it</source>
        <translation>Varför inte den här gången, eller vem som för fram det</translation>
    </message>
    <message>
        <source>Only the workers see this.</source>
        <translation>Bara arbetstagarna ser det här.</translation>
    </message>
    <message>
        <source>Comes for</source>
        <translation>Kommer till fasen</translation>
    </message>
    <message>
        <source>the whole meeting</source>
        <translation>hela mötet</translation>
    </message>
    <message>
        <source>Stays until the end of</source>
        <translation>Är med till slutet av fasen</translation>
    </message>
    <message>
        <source>Comes for the whole meeting</source>
        <translation>Kommer till hela mötet</translation>
    </message>
    <message>
        <source>Made ready</source>
        <translation>Förberett</translation>
    </message>
    <message>
        <source>Letter of invitation</source>
        <translation>Inbjudningsbrev</translation>
    </message>
    <message>
        <source>See what %1 will see</source>
        <translation>Se vad %1 ser</translation>
    </message>
    <message>
        <source>Wish that everybody at the meeting sees</source>
        <translation>Önskemål som alla på mötet ser</translation>
    </message>
    <message>
        <source>what to talk about, where to sit, large text</source>
        <translation>vad man pratar om, var man sitter, stor text</translation>
    </message>
</context>
<context>
    <name>PreparationStage</name>
    <message>
        <source>Make ready together with the team</source>
        <translation>Förbered tillsammans med teamet</translation>
    </message>
    <message>
        <source>Who takes part and how, and what must be known before people meet. It is for the workers; open it when nobody else sees this screen.</source>
        <translation>Vem som deltar och hur, och vad man måste veta innan ni träffas. Det här är för arbetstagarna; öppna det när ingen annan ser skärmen.</translation>
    </message>
    <message>
        <source>Open the preparation</source>
        <translation>Öppna förberedelserna</translation>
    </message>
    <message>
        <source>Try out this device</source>
        <translation>Prova den här enheten</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Ändra planen</translation>
    </message>
</context>
<context>
    <name>PromptList</name>
    <message>
        <source>You could ask</source>
        <translation>Du kunde fråga</translation>
    </message>
    <message>
        <source>For example</source>
        <extracomment>Over sentences that somebody might say in this phase of a meeting; they are made up.</extracomment>
        <translation>Till exempel</translation>
    </message>
</context>
<context>
    <name>QuestionStage</name>
    <message>
        <source>What would be good to have talked about?</source>
        <translation>Vad vore bra att ha pratat om?</translation>
    </message>
    <message>
        <source>In the family&apos;s own words. Everybody at the meeting sees it.</source>
        <translation>Med familjens egna ord. Alla på mötet ser det.</translation>
    </message>
    <message>
        <source>How would we notice that this was useful?</source>
        <translation>Hur skulle vi märka att det här var till nytta?</translation>
    </message>
</context>
<context>
    <name>QuestionsStage</name>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Question deck</source>
        <translation>Frågekortlek</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>Screen reader: the list of questions.</extracomment>
        <translation>Frågor</translation>
    </message>
</context>
<context>
    <name>ReadOutDialog</name>
    <message>
        <source>%1 wrote</source>
        <extracomment>Title of a dialog. %1 is who wrote what is about to be read out.</extracomment>
        <translation>%1 skrev</translation>
    </message>
    <message>
        <source>This was not written to everybody who is here. Ask %1 first whether it may be read out.</source>
        <translation>Det här skrevs inte till alla som är här. Fråga först %1 om det får läsas upp.</translation>
    </message>
    <message>
        <source>Read it as it stands, without adding anything.</source>
        <translation>Läs det som det står, utan att lägga till något.</translation>
    </message>
    <message>
        <source>I have asked, and I may</source>
        <translation>Jag har frågat, och jag får</translation>
    </message>
    <message>
        <source>It was read</source>
        <translation>Uppläst</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
</context>
<context>
    <name>ReflectingStage</name>
    <message>
        <source>Ten minutes have passed. It is the family&apos;s turn soon.</source>
        <translation>Tio minuter har gått. Snart är det familjens tur.</translation>
    </message>
    <message>
        <source>Speak to each other, not to the family. The first word afterwards belongs to the child.</source>
        <translation>Tala med varandra, inte till familjen. Efteråt får barnet första ordet.</translation>
    </message>
</context>
<context>
    <name>RoomEcomap</name>
    <message>
        <source>Workers in this family&apos;s week: %1</source>
        <extracomment>Over the ecomap; %1 is a number.</extracomment>
        <translation>Arbetstagare i den här familjens vecka: %1</translation>
    </message>
    <message>
        <source>Nothing is on the map yet</source>
        <translation>Nätverkskartan är ännu tom</translation>
    </message>
</context>
<context>
    <name>RoomPeople</name>
    <message>
        <source>Who is here</source>
        <translation>Vem som är här</translation>
    </message>
</context>
<context>
    <name>RoomStage</name>
    <message>
        <source>Seen by: %1</source>
        <extracomment>On the room screen: %1 is a list of names of those who see it.</extracomment>
        <translation>Det här ses av: %1</translation>
    </message>
    <message>
        <source>A break</source>
        <translation>Paus</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Egna ord</translation>
    </message>
    <message>
        <source>Risks and protection</source>
        <translation>Risker och skyddsfaktorer</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Nästa steg</translation>
    </message>
</context>
<context>
    <name>RoomThoughts</name>
    <message>
        <source>Thoughts</source>
        <translation>Hypoteser</translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message>
        <source>Room screen</source>
        <translation>Rummets skärm</translation>
    </message>
</context>
<context>
    <name>RoundPanel</name>
    <message>
        <source>A round: everybody once</source>
        <translation>En runda: alla en gång</translation>
    </message>
    <message>
        <source>Everybody has had their turn.</source>
        <translation>Alla har haft sin tur.</translation>
    </message>
    <message>
        <source>Have not spoken yet: %1</source>
        <extracomment>%1 is a list of names.</extracomment>
        <translation>Har inte talat ännu: %1</translation>
    </message>
    <message>
        <source>Has spoken</source>
        <translation>Har talat</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Hoppar över</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Avsluta rundan</translation>
    </message>
</context>
<context>
    <name>RoundStage</name>
    <message>
        <source>Give the turn to %1</source>
        <translation>Ge ordet till %1</translation>
    </message>
    <message>
        <source>has the turn</source>
        <translation>har ordet</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>inte här ännu</translation>
    </message>
</context>
<context>
    <name>SafetyCheck</name>
    <message>
        <source>Is it safe to meet?</source>
        <translation>Är det tryggt att träffas?</translation>
    </message>
    <message>
        <source>Only the workers see the answers. They never go to the meeting.</source>
        <translation>Bara arbetstagarna ser svaren. De går aldrig till mötet.</translation>
    </message>
    <message>
        <source>Only the workers see the answers. They never go to the meeting. Answered last by %1.</source>
        <extracomment>%1 is the name of a worker.</extracomment>
        <translation>Bara arbetstagarna ser svaren. De går aldrig till mötet. Senast svarade %1.</translation>
    </message>
</context>
<context>
    <name>SafetyQuestionRow</name>
    <message>
        <source>Yes</source>
        <extracomment>Answers to a question of the safety check.</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Vet inte</translation>
    </message>
    <message>
        <source>Write what makes it safe to meet together, or choose separate sessions.</source>
        <translation>Skriv vad som gör det tryggt att träffas tillsammans, eller välj skilda träffar.</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>In your words: %1</source>
        <translation>Med egna ord: %1</translation>
    </message>
</context>
<context>
    <name>SentenceStrip</name>
    <message>
        <source>One sentence</source>
        <translation>En mening</translation>
    </message>
    <message>
        <source>Close the field</source>
        <extracomment>Closes the field for a sentence; the words stay for later.</extracomment>
        <translation>Stäng fältet</translation>
    </message>
    <message>
        <source>Who said it?</source>
        <translation>Vem sade det?</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <extracomment>Screen reader: chooses who said the sentence; %1 is a name.</extracomment>
        <translation>Sades av %1</translation>
    </message>
    <message>
        <source>A fact, not own words</source>
        <extracomment>On a sentence: what was told, and not somebody&apos;s own words.</extracomment>
        <translation>Ett faktum, inte egna ord</translation>
    </message>
    <message>
        <source>Only for the workers</source>
        <translation>Bara för de anställda</translation>
    </message>
    <message>
        <source>With their wishes…</source>
        <extracomment>Opens the whole form for somebody&apos;s own words, with what they wish: never, ask me first, without my name.</extracomment>
        <translation>Med önskemål…</translation>
    </message>
    <message>
        <source>There is no circle of those who heard this. Make one under “People and circles”, or choose only the workers.</source>
        <extracomment>%1 is a list of names.</extracomment>
        <translation>De som hörde det har ingen gemensam krets. Skapa en under ”Personer och kretsar”, eller välj bara de anställda.</translation>
    </message>
    <message>
        <source>Heard it, and does not see it here yet: %1</source>
        <translation>Hörde det, men ser det inte här än: %1</translation>
    </message>
    <message>
        <source>Keep as own words</source>
        <translation>Spara som egna ord</translation>
    </message>
    <message>
        <source>Keep as a reflection</source>
        <translation>Spara som en reflektion</translation>
    </message>
    <message>
        <source>Keep as a fact</source>
        <translation>Spara som ett faktum</translation>
    </message>
    <message>
        <source>The sentence is kept.</source>
        <translation>Meningen är sparad.</translation>
    </message>
</context>
<context>
    <name>SessionsCard</name>
    <message>
        <source>Sessions of their own</source>
        <translation>Skilda träffar</translation>
    </message>
    <message>
        <source>Make two sessions</source>
        <translation>Gör två träffar</translation>
    </message>
    <message>
        <source>Each side has a session of its own, with a way in of its own. Neither side sees that there is another.</source>
        <translation>Vardera parten har sin egen träff och sin egen väg in. Ingendera ser att den andra finns.</translation>
    </message>
    <message>
        <source>Neither</source>
        <extracomment>In which of two separate sessions somebody is. Short.</extracomment>
        <translation>Ingendera</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Första</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Andra</translation>
    </message>
    <message>
        <source>A meeting</source>
        <extracomment>Title of a session; it tells nothing of what it is about.</extracomment>
        <translation>Möte</translation>
    </message>
    <message>
        <source>The sessions could not be made. Nothing was changed.</source>
        <translation>Träffarna kunde inte göras. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>To the session of %1</source>
        <extracomment>Button: goes to the session of these people; %1 is a list of names.</extracomment>
        <translation>Till träffen: %1</translation>
    </message>
    <message>
        <source>This one pauses meanwhile</source>
        <translation>Den här har paus under tiden</translation>
    </message>
</context>
<context>
    <name>SkipDialog</name>
    <message>
        <source>The child&apos;s words have not been heard</source>
        <translation>Barnets röst har inte hörts ännu</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Back to the child&apos;s words</source>
        <translation>Tillbaka till barnets röst</translation>
    </message>
    <message>
        <source>Reason and plan</source>
        <translation>Orsak och plan</translation>
    </message>
    <message>
        <source>Leave this phase out?</source>
        <translation>Ska den här fasen hoppas över?</translation>
    </message>
    <message>
        <source>Write why. It is kept with the meeting, where everybody in it can read it.</source>
        <translation>Skriv varför. Det sparas med mötet, och alla i mötet kan läsa det.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Stanna här</translation>
    </message>
    <message>
        <source>Write why, and who will hear the child and when. Only the workers read it, unless you choose otherwise; the others see that it is agreed.</source>
        <translation>Skriv varför, och vem som hör barnet och när. Bara arbetstagarna läser det, om du inte väljer annat; de andra ser att saken är överenskommen.</translation>
    </message>
    <message>
        <source>Everybody at the meeting may read this</source>
        <extracomment>Switch beside the reason why a child was not heard at the meeting.</extracomment>
        <translation>Alla på mötet får läsa det här</translation>
    </message>
</context>
<context>
    <name>StageHead</name>
    <message>
        <source>On the room screen</source>
        <translation>På rummets skärm</translation>
    </message>
    <message>
        <source>Show to the room</source>
        <translation>Visa för rummet</translation>
    </message>
</context>
<context>
    <name>StepsStage</name>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>Inga steg ännu</translation>
    </message>
    <message>
        <source>What is the smallest thing that could be different by next week?</source>
        <translation>Vilken är den minsta sak som kunde vara annorlunda nästa vecka?</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Screen reader: the list of next steps.</extracomment>
        <translation>Nästa steg</translation>
    </message>
</context>
<context>
    <name>TableMenu</name>
    <message>
        <source>Show as…</source>
        <translation>Visa som…</translation>
    </message>
    <message>
        <source>Hide what not everybody here may see</source>
        <extracomment>On the leader&apos;s own screen, not on the room&apos;s.</extracomment>
        <translation>Dölj det som inte alla här får se</translation>
    </message>
    <message>
        <source>Show also what not everybody here may see</source>
        <translation>Visa också sådant som inte alla här får se</translation>
    </message>
    <message>
        <source>Count only who is here…</source>
        <extracomment>The screens show what everybody counted may see; who is not here is no longer counted.</extracomment>
        <translation>Räkna bara med dem som är här…</translation>
    </message>
    <message>
        <source>A round: everybody once</source>
        <translation>En runda: alla en gång</translation>
    </message>
    <message>
        <source>Leave this phase out…</source>
        <translation>Hoppa över den här fasen…</translation>
    </message>
    <message>
        <source>Hand the lead over…</source>
        <translation>Lämna över ledningen…</translation>
    </message>
    <message>
        <source>A word to the one who leads…</source>
        <translation>Säg något till mötesledaren…</translation>
    </message>
    <message>
        <source>To the other session…</source>
        <translation>Till den andra träffen…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Another session</source>
        <translation>En annan träff</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Bara för dig</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Läst</translation>
    </message>
    <message>
        <source>Written in the meeting…</source>
        <translation>Skrivet under mötet…</translation>
    </message>
    <message>
        <source>How we work together</source>
        <translation>Så arbetar vi tillsammans</translation>
    </message>
</context>
<context>
    <name>TableWorkspace</name>
    <message>
        <source>This person is not in this meeting&apos;s circle, so they must not hear of it from an invitation. Invite them to a meeting of their own.</source>
        <translation>Den här personen hör inte till mötets krets och får inte höra om mötet genom en inbjudan. Bjud in personen till ett eget möte.</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <extracomment>%1 is a number of minutes; %n people are here.</extracomment>
        <translation>
            <numerusform>%n här</numerusform>
            <numerusform>%n här</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>%1 min kvar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message numerus="yes">
        <source>%n at the door</source>
        <translation>
            <numerusform>%n vid dörren</numerusform>
            <numerusform>%n vid dörren</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite and let in</source>
        <translation>Bjud in och släpp in</translation>
    </message>
    <message>
        <source>Close the room screen</source>
        <translation>Stäng rummets skärm</translation>
    </message>
    <message>
        <source>Open the room screen</source>
        <translation>Öppna rummets skärm</translation>
    </message>
    <message>
        <source>No connection. What you write is safe on this device, and goes to the others by itself.</source>
        <translation>Ingen förbindelse. Det du skriver är i tryggt förvar på den här enheten och går till de andra av sig självt.</translation>
    </message>
    <message>
        <source>No connection. You can go on working.</source>
        <translation>Ingen förbindelse. Du kan fortsätta arbeta.</translation>
    </message>
    <message>
        <source>%1 would need a break now.</source>
        <extracomment>%1 is a list of names.</extracomment>
        <translation>%1 skulle behöva en paus nu.</translation>
    </message>
    <message>
        <source>Pause everything</source>
        <translation>Pausa allt</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Vilka är här</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: a menu of what else can be done at the meeting&apos;s table.</extracomment>
        <translation>Mer</translation>
    </message>
    <message>
        <source>The meeting server could not be reached. Nothing was changed; try again in a moment.</source>
        <translation>Mötesservern kunde inte nås. Inget ändrades. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>This screen now shows also what not everybody here may see.</source>
        <translation>Den här skärmen visar nu också sådant som inte alla här får se.</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>A word from %1</source>
        <extracomment>A short word that only the one who leads hears; %1 is from whom.</extracomment>
        <translation>Ett ord från %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Läs</translation>
    </message>
    <message>
        <source>Something was written</source>
        <extracomment>Button: somebody wrote instead of speaking.</extracomment>
        <translation>Någon har skrivit</translation>
    </message>
</context>
<context>
    <name>VoicesStage</name>
    <message>
        <source>Own words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>Nobody&apos;s words are here yet</source>
        <translation>Här finns ännu ingens ord</translation>
    </message>
    <message>
        <source>If the child is not here, who knows how the child would say it, and when will the child be asked?</source>
        <translation>Om barnet inte är här, vem vet hur barnet skulle säga det, och när frågar vi barnet?</translation>
    </message>
</context>
<context>
    <name>WhisperDialog</name>
    <message>
        <source>A word to the one who leads</source>
        <translation>Säg något till mötesledaren</translation>
    </message>
    <message>
        <source>Your last word has not been read yet. A new one takes its place.</source>
        <translation>Ditt förra ord är inte läst ännu. Ett nytt kommer i stället.</translation>
    </message>
    <message>
        <source>Nobody else sees it, and it is gone once it was read.</source>
        <translation>Ingen annan ser det, och det försvinner när det har lästs.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Skicka</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>Med några få ord</translation>
    </message>
    <message>
        <source>Ask the child?</source>
        <translation>Fråga barnet?</translation>
    </message>
    <message>
        <source>A break soon?</source>
        <translation>En paus snart?</translation>
    </message>
    <message>
        <source>Somebody is left out</source>
        <translation>Någon blir utanför</translation>
    </message>
    <message>
        <source>What else could it be?</source>
        <translation>Vad annat kunde det vara?</translation>
    </message>
</context>
</TS>
