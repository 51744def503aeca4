<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_FI">
<context>
    <name>AddPersonSheet</name>
    <message>
        <source>Add a person</source>
        <translation>Lägg till en person</translation>
    </message>
    <message>
        <source>The two of you get a circle of your own. Nothing that was written before goes along.</source>
        <translation>Ni två får en egen krets. Inget av det som skrivits tidigare följer med.</translation>
    </message>
    <message>
        <source>From my team</source>
        <translation>Från mitt team</translation>
    </message>
    <message>
        <source>%1 (has not come into the team yet)</source>
        <translation>%1 (har inte kommit med i teamet än)</translation>
    </message>
    <message>
        <source>Or somebody else</source>
        <translation>Eller någon annan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Who they are to the child</source>
        <translation>Vem personen är för barnet</translation>
    </message>
    <message>
        <source>For example: mother, grandfather, school curator</source>
        <extracomment>Examples of who somebody is to a child.</extracomment>
        <translation>Till exempel: mamma, morfar, skolkurator</translation>
    </message>
    <message>
        <source>Role on this page</source>
        <translation>Roll på den här sidan</translation>
    </message>
    <message>
        <source>They come in when you invite them to a meeting.</source>
        <translation>Personen kommer med när du bjuder in till ett möte.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>Your answer</source>
        <translation>Ditt svar</translation>
    </message>
    <message>
        <source>What you answer</source>
        <translation>Vad du svarar</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Skicka svaret</translation>
    </message>
</context>
<context>
    <name>BetweenTab</name>
    <message>
        <source>A letter to the child</source>
        <translation>Brev till barnet</translation>
    </message>
    <message>
        <source>For the client-information system</source>
        <translation>Till klientdatasystemet</translation>
    </message>
    <message>
        <source>Into my calendar</source>
        <translation>Till min kalender</translation>
    </message>
    <message>
        <source>The working copy can be erased</source>
        <translation>Arbetskopian kan raderas</translation>
    </message>
    <message>
        <source>Since %1 everything is in the client-information system. What is here is working material that is not needed any more, unless you still work with it.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>Sedan %1 finns allt i klientdatasystemet. Det som finns här är arbetsmaterial som inte längre behövs, om ni inte fortfarande arbetar med det.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Radera…</translation>
    </message>
    <message>
        <source>Nothing is open between the meetings</source>
        <translation>Inget är öppet mellan mötena</translation>
    </message>
    <message>
        <source>What is agreed at a meeting waits here until it is done.</source>
        <translation>Det som avtalas på ett möte väntar här tills det är gjort.</translation>
    </message>
    <message>
        <source>What the child hears next</source>
        <translation>Vad barnet får höra härnäst</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>Vad vi lovade</translation>
    </message>
    <message>
        <source>What we are going to ask</source>
        <translation>Vad vi ska fråga</translation>
    </message>
    <message>
        <source>the day has passed</source>
        <translation>dagen har gått</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Vad det blev av det</translation>
    </message>
    <message>
        <source>Letters to the child</source>
        <translation>Brev till barnet</translation>
    </message>
    <message>
        <source>Erase the working copy?</source>
        <translation>Radera arbetskopian?</translation>
    </message>
    <message>
        <source>This page goes from this device, with its key: it cannot be brought back here. Others who work with the family keep theirs. Make sure that what the child said is in the record.</source>
        <translation>Den här sidan försvinner från enheten med sin nyckel och kan inte återställas här. Andra som arbetar med familjen har sina kvar. Se till att det som barnet har sagt finns i handlingarna.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>From whoever supervises the work</source>
        <translation>Från chefen</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Vad blev svaret</translation>
    </message>
    <message>
        <source>What must happen today</source>
        <translation>Det här måste göras i dag</translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>Into my calendar</source>
        <translation>Till min kalender</translation>
    </message>
    <message>
        <source>A file that calendars read. It holds days and hours, and a reminder for each.</source>
        <translation>En fil som kalendrar läser. Den har dagar och klockslag, och en påminnelse för var och en.</translation>
    </message>
    <message>
        <source>The calendar shows only “Something agreed” and “A meeting”: no names, no places, not what it is about. Look here for that.</source>
        <translation>Kalendern visar bara ”Något som avtalats” och ”Ett möte”: inga namn, inga platser, inte vad det gäller. Det ser du här.</translation>
    </message>
    <message>
        <source>Also what others promised</source>
        <translation>Också det som andra lovade</translation>
    </message>
    <message numerus="yes">
        <source>%n days and meetings go into the file.</source>
        <translation>
            <numerusform>%n dag eller möte kommer med i filen.</numerusform>
            <numerusform>%n dagar och möten kommer med i filen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is still to come has a day.</source>
        <translation>Inget av det som återstår har en dag.</translation>
    </message>
    <message>
        <source>The file was saved. Open it with your calendar.</source>
        <translation>Filen sparades. Öppna den med din kalender.</translation>
    </message>
    <message>
        <source>The file could not be saved there. Nothing was left behind; choose another place.</source>
        <translation>Filen kunde inte sparas där. Inget blev kvar; välj en annan plats.</translation>
    </message>
    <message>
        <source>Save for the calendar…</source>
        <translation>Spara för kalendern…</translation>
    </message>
    <message>
        <source>Where is the file for the calendar saved?</source>
        <translation>Var sparas filen för kalendern?</translation>
    </message>
</context>
<context>
    <name>CameCard</name>
    <message>
        <source>Write how it went</source>
        <translation>Skriv hur det gick</translation>
    </message>
    <message>
        <source>Change what was written</source>
        <translation>Ändra det som skrevs</translation>
    </message>
</context>
<context>
    <name>ChildWorkspace</name>
    <message>
        <source>Next meeting %1</source>
        <translation>Nästa möte %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation>Till mötet</translation>
    </message>
    <message numerus="yes">
        <source>%n entries from others could not be read. They were put aside, and nothing else was changed.</source>
        <translation>
            <numerusform>%n anteckning från andra gick inte att läsa. Den lades åt sidan, och inget annat ändrades.</numerusform>
            <numerusform>%n anteckningar från andra gick inte att läsa. De lades åt sidan, och inget annat ändrades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Genogram</source>
        <translation>Släktträd</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Hypoteser</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Show as…</source>
        <translation>Visa som…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: a menu of what else can be done on a child&apos;s page.</extracomment>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Use log</source>
        <translation>Användningslogg</translation>
    </message>
    <message>
        <source>People and circles</source>
        <translation>Personer och kretsar</translation>
    </message>
    <message>
        <source>This is the page of a meeting without internet. End it here to bring home what was written.</source>
        <translation>Det här är sidan för ett möte utan nät. Avsluta mötet här, så kommer det skrivna till barnets sida.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Delete this page</source>
        <translation>Radera den här sidan</translation>
    </message>
    <message>
        <source>Delete this page?</source>
        <translation>Radera den här sidan?</translation>
    </message>
    <message>
        <source>What was written in the meeting is deleted from this device. Whoever hosts the meeting has it still.</source>
        <translation>Det som skrivits i mötet raderas från den här enheten. Den som håller mötet har det kvar.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Meeting without internet</source>
        <translation>Möte utan nät</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Teckningar</translation>
    </message>
    <message>
        <source>This is the page of a meeting without internet. It goes from this device when its host ends the meeting and this device is connected then.</source>
        <translation>Det här är sidan för ett möte utan nät. Den försvinner från den här enheten när värden avslutar mötet och enheten då har kontakt.</translation>
    </message>
    <message>
        <source>Ecomap</source>
        <translation>Nätverkskarta</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Perspektiv</translation>
    </message>
    <message numerus="yes">
        <source>%n things that you promised here had a day that has passed.</source>
        <extracomment>On a child&apos;s page, to the person who works there.</extracomment>
        <translation>
            <numerusform>På den här sidan finns %n sak som du lovade och vars dag har gått.</numerusform>
            <numerusform>På den här sidan finns %n saker som du lovade och vars dag har gått.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Titta</translation>
    </message>
    <message>
        <source>Between meetings</source>
        <translation>Mellan mötena</translation>
    </message>
    <message numerus="yes">
        <source>%n comments on the work wait for your answer.</source>
        <extracomment>On a child&apos;s page, to a worker: whoever supervises the work has asked something.</extracomment>
        <translation>
            <numerusform>%n kommentar om arbetet väntar på ditt svar.</numerusform>
            <numerusform>%n kommentarer om arbetet väntar på ditt svar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Trygghet</translation>
    </message>
    <message>
        <source>How we work together</source>
        <translation>Så arbetar vi tillsammans</translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>About: %1</source>
        <extracomment>%1 is the part of the meeting that a comment is about.</extracomment>
        <translation>Om: %1</translation>
    </message>
    <message>
        <source>Has read the meeting and signed it off</source>
        <extracomment>Whoever supervises the work has read the meeting, and has nothing more to ask.</extracomment>
        <translation>Har läst mötet och kvitterat det</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <extracomment>%1: what a worker answered to a comment on the work.</extracomment>
        <translation>Svar: %1</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>väntar på svar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>Ändra svaret</translation>
    </message>
</context>
<context>
    <name>DrawingsTab</name>
    <message>
        <source>Drawings</source>
        <translation>Teckningar</translation>
    </message>
    <message>
        <source>A drawing</source>
        <translation>En teckning</translation>
    </message>
    <message>
        <source>No drawings yet</source>
        <translation>Inga teckningar än</translation>
    </message>
    <message>
        <source>A photo of what a child drew, with the child&apos;s own explanation.</source>
        <translation>Ett foto av vad ett barn har ritat, med barnets egen förklaring.</translation>
    </message>
    <message>
        <source>Take this drawing away: %1?</source>
        <translation>Ta bort teckningen: %1?</translation>
    </message>
    <message>
        <source>The picture is deleted here and on the server. This cannot be taken back. Devices that have shown it may keep it until they are connected.</source>
        <translation>Bilden raderas här och på servern. Det kan inte ångras. En enhet som har visat den kan ha den kvar tills den har kontakt.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>The words are gone, but the server did not delete the picture. Ask the one who leads this page to take it away.</source>
        <translation>Orden är borta, men servern raderade inte bilden. Be den som leder sidan att ta bort den.</translation>
    </message>
</context>
<context>
    <name>FactorsTab</name>
    <message>
        <source>Risks and protection</source>
        <translation>Risker och skyddsfaktorer</translation>
    </message>
    <message>
        <source>Risk or protection</source>
        <translation>Risk eller skydd</translation>
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
    <name>FamilyTab</name>
    <message>
        <source>Show the family as</source>
        <extracomment>Before the choice between the drawing, the table and the words of a family.</extracomment>
        <translation>Visa släkten som</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Teckning</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>I ord</translation>
    </message>
    <message>
        <source>Bring a family from a file</source>
        <translation>Hämta en familj från en fil</translation>
    </message>
    <message>
        <source>Take the drawing along</source>
        <translation>Ta med teckningen</translation>
    </message>
</context>
<context>
    <name>LocalMeetingSheet</name>
    <message>
        <source>Meeting without internet</source>
        <translation>Möte utan nät</translation>
    </message>
    <message>
        <source>This device carries the words between the others. Keep it switched on, and the others in the same network.</source>
        <translation>Den här enheten förmedlar orden mellan de andra. Håll den påslagen och de andra i samma nät.</translation>
    </message>
    <message>
        <source>This device carries the words between the others, sealed as always. All devices must be in the same network: the room&apos;s own, or one that this device shares.</source>
        <translation>Den här enheten förmedlar orden mellan de andra, förseglade som alltid. Alla enheter måste vara i samma nät: rummets eget eller ett som den här enheten delar.</translation>
    </message>
    <message>
        <source>The meeting gets a page of its own</source>
        <translation>Mötet får en egen sida</translation>
    </message>
    <message>
        <source>It holds what you can write on this page, in the same circles of the same people. This page stays as it is until the meeting is brought home.</source>
        <translation>Där finns det som du kan skriva i på den här sidan, i samma kretsar med samma människor. Den här sidan förblir som den är tills mötet hämtas hem.</translation>
    </message>
    <message>
        <source>The others join by invitation, as always</source>
        <translation>De andra ansluter med inbjudan som alltid</translation>
    </message>
    <message>
        <source>They need this app on their device. Invitations that were sent before do not lead here: make new ones at the door of the meeting.</source>
        <translation>De behöver den här appen på sin enhet. Inbjudningar som skickats tidigare leder inte hit: gör nya vid mötets dörr.</translation>
    </message>
    <message>
        <source>This device is in no network now, so nobody can join. Join the room&apos;s network, or share one from this device.</source>
        <translation>Den här enheten är inte i något nät nu, så ingen kan ansluta. Anslut till rummets nät eller dela ett nät från den här enheten.</translation>
    </message>
    <message>
        <source>This device cannot be reached now. Close this page and open it again. What was written is kept.</source>
        <translation>Den här enheten kan inte nås nu. Stäng den här sidan och öppna den igen. Det som skrivits är sparat.</translation>
    </message>
    <message>
        <source>Where the others find this device</source>
        <translation>Var de andra hittar den här enheten</translation>
    </message>
    <message>
        <source>After another address is chosen, new invitations are needed.</source>
        <translation>När adressen har bytts behövs nya inbjudningar.</translation>
    </message>
    <message>
        <source>Throw this meeting away</source>
        <translation>Kasta bort det här mötet</translation>
    </message>
    <message>
        <source>Begin a meeting without internet</source>
        <translation>Börja ett möte utan nät</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Avslutas…</translation>
    </message>
    <message>
        <source>End and bring home</source>
        <translation>Avsluta och hämta till barnets sida</translation>
    </message>
    <message>
        <source>End the meeting and bring it home?</source>
        <translation>Avsluta mötet och hämta det till barnets sida?</translation>
    </message>
    <message>
        <source>The others are taken out. What was written is added to the child&apos;s page, and this page of the meeting is deleted from all devices that are in reach.</source>
        <translation>De andra tas bort. Det som skrivits läggs till på barnets sida, och den här mötessidan raderas från alla enheter som går att nå.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt mötet</translation>
    </message>
    <message>
        <source>Throw this meeting away?</source>
        <translation>Kasta bort det här mötet?</translation>
    </message>
    <message>
        <source>Everything that was written in it is deleted from this device. The child&apos;s page stays as it was.</source>
        <translation>Allt som skrivits i det raderas från den här enheten. Barnets sida förblir som den var.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Kasta bort</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
</context>
<context>
    <name>MeetingRow</name>
    <message>
        <source>Memos</source>
        <translation>Minnesanteckningar</translation>
    </message>
    <message>
        <source>called off</source>
        <extracomment>A badge: this meeting was planned and is not held.</extracomment>
        <translation>inställt</translation>
    </message>
</context>
<context>
    <name>NewCircleSheet</name>
    <message>
        <source>Make a circle</source>
        <translation>Gör en krets</translation>
    </message>
    <message>
        <source>Who belongs to it sees everything that is written in it from now on, and nothing of what is written elsewhere.</source>
        <translation>De som hör till kretsen ser allt som skrivs i den från och med nu, och inget av det som skrivs någon annanstans.</translation>
    </message>
    <message>
        <source>Make the circle</source>
        <translation>Gör kretsen</translation>
    </message>
</context>
<context>
    <name>PeopleSheet</name>
    <message>
        <source>People and circles</source>
        <translation>Personer och kretsar</translation>
    </message>
    <message>
        <source>Each circle sees only what is written in it. A circle never gets new people: what was said among few stays there.</source>
        <translation>Varje krets ser bara det som skrivits i den. En krets får aldrig nya personer: det som sagts bland få stannar där.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>being taken out</source>
        <translation>tas bort</translation>
    </message>
    <message>
        <source>Take %1 out of this page</source>
        <translation>Ta bort %1 från den här sidan</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lägg till en person</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Kretsar</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Bara jag</translation>
    </message>
    <message>
        <source>Nobody else sees this.</source>
        <translation>Ingen annan ser det här.</translation>
    </message>
    <message>
        <source>and you</source>
        <translation>och du</translation>
    </message>
    <message>
        <source>Make a circle</source>
        <translation>Gör en krets</translation>
    </message>
    <message>
        <source>%1 finds this page on their home page now.</source>
        <translation>%1 hittar nu den här sidan på sin startsida.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed.</source>
        <translation>Det gick inte. Inget ändrades.</translation>
    </message>
    <message>
        <source>Take %1 out of this page?</source>
        <translation>Ska %1 tas bort från den här sidan?</translation>
    </message>
    <message>
        <source>Their devices see nothing new from now on. What they have seen already cannot be taken back.</source>
        <translation>Personens enheter ser inget nytt från och med nu. Det som redan har setts kan inte tas tillbaka.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>%1, reads here</source>
        <extracomment>Below a person&apos;s name: %1 is who they are; a device of theirs reads this page.</extracomment>
        <translation>%1, läser här</translation>
    </message>
    <message>
        <source>Tell %1 of this page again</source>
        <extracomment>Button: a colleague is told of this page once more. %1 is a name.</extracomment>
        <translation>Berätta om den här sidan igen: %1</translation>
    </message>
    <message>
        <source>%1 finds this page on their home page once the connection is back.</source>
        <translation>%1 hittar den här sidan på sin startsida när anslutningen är tillbaka.</translation>
    </message>
    <message>
        <source>The device of %1 could not be brought in or told yet. Tell them again when the connection is back, or invite them to a meeting again.</source>
        <translation>Enheten kunde inte tas med eller fick inte veta det än: %1. Berätta igen när anslutningen är tillbaka, eller bjud in personen till ett möte igen.</translation>
    </message>
    <message>
        <source>The role of %1</source>
        <extracomment>Button: what somebody can and cannot do in their role. %1 is a name.</extracomment>
        <translation>Roll: %1</translation>
    </message>
</context>
<context>
    <name>PlanMeetingPeople</name>
    <message>
        <source>Who takes part</source>
        <translation>Vilka som deltar</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <extracomment>%1 is one&apos;s own name, in a list of people.</extracomment>
        <translation>%1 (du)</translation>
    </message>
    <message>
        <source>They are met apart</source>
        <translation>De träffas var för sig</translation>
    </message>
    <message>
        <source>%1 have sessions of their own, so that they do not meet. Plan a meeting for each side.</source>
        <extracomment>%1 is a list of names. They must not be brought together.</extracomment>
        <translation>%1 har egna träffar för att de inte ska mötas. Planera ett möte för var och en.</translation>
    </message>
    <message>
        <source>They will read what is written for the meeting</source>
        <translation>De läser det som skrivs till mötet</translation>
    </message>
    <message>
        <source>A meeting never gets new readers. For somebody else, plan another meeting.</source>
        <translation>Ett möte får aldrig nya läsare. Behövs någon annan, planera ett annat möte.</translation>
    </message>
</context>
<context>
    <name>PlanMeetingSheet</name>
    <message>
        <source>Plan a meeting</source>
        <translation>Planera ett möte</translation>
    </message>
    <message>
        <source>Only the plan is made now. Nobody is invited before you do it in the preparation.</source>
        <translation>Nu görs bara planen. Ingen bjuds in förrän du gör det i förberedelserna.</translation>
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
        <source>The meeting is planned. Make it ready and invite people in its preparation.</source>
        <translation>Mötet är planerat. Gör det klart och bjud in i förberedelserna.</translation>
    </message>
    <message>
        <source>Choose who takes part besides you.</source>
        <translation>Välj vilka som deltar förutom du.</translation>
    </message>
    <message>
        <source>A meeting has at most 40 people.</source>
        <translation>Ett möte har högst 40 deltagare.</translation>
    </message>
    <message>
        <source>Some of them are met apart. Plan a meeting for each side.</source>
        <translation>Några av dem träffas var för sig. Planera ett möte för var och en.</translation>
    </message>
    <message>
        <source>Choose a day from today on, at most two years ahead, and a time.</source>
        <translation>Välj en dag från i dag till högst två år framåt, och en tid.</translation>
    </message>
    <message>
        <source>That is too long. Make it shorter.</source>
        <translation>Det är för långt. Gör det kortare.</translation>
    </message>
    <message>
        <source>Whoever leads or writes must take part.</source>
        <translation>Den som leder eller skriver måste delta.</translation>
    </message>
    <message>
        <source>The meeting could not be planned. Nothing was changed.</source>
        <translation>Mötet kunde inte planeras. Inget ändrades.</translation>
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
        <source>Order of the meeting</source>
        <translation>Mötets gång</translation>
    </message>
    <message>
        <source>%1 %2 min.</source>
        <extracomment>%1 is what an order of a meeting is for, %2 how many minutes it takes.</extracomment>
        <translation>%1 %2 min.</translation>
    </message>
    <message>
        <source>What would be good to have talked about</source>
        <translation>Vad det vore bra att ha pratat om</translation>
    </message>
    <message>
        <source>In the family&apos;s own words, if they have said it. It stays in sight all meeting.</source>
        <translation>Med familjens egna ord, om de har sagt det. Det syns hela mötet.</translation>
    </message>
    <message>
        <source>What the meeting is for</source>
        <translation>Vad mötet är till för</translation>
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
        <source>Who leads</source>
        <translation>Vem som leder</translation>
    </message>
    <message>
        <source>Who writes, if it is somebody else</source>
        <translation>Vem som skriver, om det är någon annan</translation>
    </message>
    <message>
        <source>Plan the meeting</source>
        <translation>Planera mötet</translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>the day has passed</source>
        <translation>dagen har gått</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>Det blev gjort</translation>
    </message>
    <message>
        <source>It went otherwise</source>
        <extracomment>Button on a step: it went in another way than that it was done.</extracomment>
        <translation>Det gick annorlunda</translation>
    </message>
</context>
<context>
    <name>RecordsTab</name>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation>Inga frågor ännu</translation>
    </message>
    <message>
        <source>A question has somebody who asks it, and a day.</source>
        <translation>En fråga har någon som ställer den, och en dag.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>Inga steg ännu</translation>
    </message>
    <message>
        <source>Small, with somebody&apos;s name and a day.</source>
        <translation>Små, med någons namn och en dag.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Nothing on the timeline yet</source>
        <translation>Inget på tidslinjen ännu</translation>
    </message>
    <message>
        <source>What has happened, and when.</source>
        <translation>Vad som har hänt, och när.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Inga möten ännu</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Vad som har hänt</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Planera ett möte</translation>
    </message>
    <message>
        <source>Choose a day and who takes part. Invitations come after that.</source>
        <translation>Välj en dag och vilka som deltar. Inbjudningarna kommer efter det.</translation>
    </message>
</context>
<context>
    <name>RoleSheet</name>
    <message>
        <source>The role of %1</source>
        <translation>Roll: %1</translation>
    </message>
    <message>
        <source>Everybody who knows them here reads this. It stands beside their name when people say who they are.</source>
        <translation>Alla som känner hen på den här sidan läser detta. Det syns bredvid namnet under incheckningen.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters too many.</source>
        <extracomment>Below a field; %n letters are too many.</extracomment>
        <translation>
            <numerusform>%n tecken för mycket.</numerusform>
            <numerusform>%n tecken för mycket.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation>Var hen arbetar</translation>
    </message>
    <message>
        <source>What they can do</source>
        <translation>Vad hen kan göra</translation>
    </message>
    <message>
        <source>What they cannot do</source>
        <translation>Vad hen inte kan göra</translation>
    </message>
    <message>
        <source>What binds them</source>
        <translation>Vad som binder hen</translation>
    </message>
    <message>
        <source>For example a law, confidentiality, or a promise to the family.</source>
        <extracomment>Below a field about a person&apos;s role.</extracomment>
        <translation>Till exempel en lag, sekretess eller ett löfte till familjen.</translation>
    </message>
    <message>
        <source>Begin with ready words</source>
        <extracomment>Button: puts ready words about a role into the fields.</extracomment>
        <translation>Börja med färdiga ord</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>SaveExtract</name>
    <message>
        <source>The extract was saved. That too stands in the log.</source>
        <translation>Utdraget sparades. Även det står nu i loggen.</translation>
    </message>
    <message>
        <source>Save the extract as PDF</source>
        <translation>Spara utdraget som PDF</translation>
    </message>
    <message>
        <source>Where is the extract saved?</source>
        <translation>Var sparas utdraget?</translation>
    </message>
    <message>
        <source>Make an extract for the person who asks</source>
        <extracomment>Button: makes an extract from the use log for a person who asks for it.</extracomment>
        <translation>Gör ett utdrag för den som ber om det</translation>
    </message>
    <message>
        <source>For whom is the extract?</source>
        <translation>För vem görs utdraget?</translation>
    </message>
    <message>
        <source>Why is it asked for?</source>
        <translation>Varför begärs det?</translation>
    </message>
    <message>
        <source>In plain words, and only with what this person may know. A saved file is no longer protected by Kudelma.</source>
        <translation>Med klara ord, och bara det som den här personen får veta. En sparad fil skyddas inte längre av Kudelma.</translation>
    </message>
    <message>
        <source>The extract could not be saved. Nothing was left behind; try another place.</source>
        <translation>Utdraget kunde inte sparas. Inget blev kvar; försök på ett annat ställe.</translation>
    </message>
</context>
<context>
    <name>SystemFindings</name>
    <message>
        <source>Look at this before you hand it over</source>
        <translation>Titta på det här innan du för texten vidare</translation>
    </message>
    <message>
        <source>These words stand elsewhere on the page, where not everybody sees them whose memo this is. They may belong here, or they may have slipped in.</source>
        <translation>De här orden finns på sidan på ett annat ställe, där inte alla som läser minnesanteckningen ser dem. De kan höra hit, eller ha slunkit med.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: heading of a part of the text, %2: the sentence.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>I have looked, this belongs here</source>
        <translation>Jag har tittat, det hör hit</translation>
    </message>
</context>
<context>
    <name>SystemSheet</name>
    <message>
        <source>For the client-information system</source>
        <translation>Till klientdatasystemet</translation>
    </message>
    <message>
        <source>What was recorded at the meeting, under the headings of that system. The record belongs there; this page is working material.</source>
        <translation>Det som antecknades på mötet, under det systemets rubriker. Anteckningen hör hemma där; den här sidan är arbetsmaterial.</translation>
    </message>
    <message>
        <source>Which document</source>
        <translation>Vilken handling</translation>
    </message>
    <message>
        <source>Of which meeting</source>
        <translation>Från vilket möte</translation>
    </message>
    <message>
        <source>From whose memo</source>
        <translation>Ur vems minnesanteckning</translation>
    </message>
    <message>
        <source>The client and the child&apos;s guardians can read most of it in OmaKanta. Restrict it there where it must not be shown.</source>
        <translation>Klienten och barnets vårdnadshavare kan läsa det mesta i MittKanta. Begränsa visningen där om något inte får visas.</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Bara jag</translation>
    </message>
    <message>
        <source>Nothing to hand over yet</source>
        <translation>Inget att föra vidare än</translation>
    </message>
    <message>
        <source>The text comes about by itself from what is written at a meeting.</source>
        <translation>Texten uppstår av sig själv ur det som skrivs på ett möte.</translation>
    </message>
    <message>
        <source>The text was copied. It stays in the clipboard for half a minute.</source>
        <translation>Texten kopierades. Den finns i urklipp en halv minut.</translation>
    </message>
    <message>
        <source>The text was saved. That stands in the use log.</source>
        <translation>Texten sparades. Det står i användningsloggen.</translation>
    </message>
    <message>
        <source>The text could not be saved there. Nothing was left behind; choose another place.</source>
        <translation>Texten kunde inte sparas där. Inget blev kvar; välj en annan plats.</translation>
    </message>
    <message>
        <source>First look at what is marked above the text.</source>
        <translation>Titta först på det som är markerat ovanför texten.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopiera texten</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Spara som text…</translation>
    </message>
    <message>
        <source>Save as data (JSON)…</source>
        <extracomment>A file with the same in a form that programs read.</extracomment>
        <translation>Spara som data (JSON)…</translation>
    </message>
    <message>
        <source>Where is the text saved?</source>
        <translation>Var sparas texten?</translation>
    </message>
</context>
<context>
    <name>TellingCard</name>
    <message>
        <source>%1 tells %2</source>
        <extracomment>%1 tells the child %2 of something.</extracomment>
        <translation>%1 berättar för %2</translation>
    </message>
    <message>
        <source>Somebody tells %1: it is not agreed yet who</source>
        <translation>Vem berättar för %1? Det är inte avtalat än</translation>
    </message>
    <message>
        <source>the day has passed</source>
        <translation>dagen har gått</translation>
    </message>
    <message>
        <source>The child has heard it</source>
        <extracomment>Button: the child has been told.</extracomment>
        <translation>Barnet har hört det</translation>
    </message>
</context>
<context>
    <name>ThoughtsTab</name>
    <message>
        <source>Thoughts</source>
        <translation>Hypoteser</translation>
    </message>
    <message>
        <source>A thought</source>
        <translation>Hypotes</translation>
    </message>
    <message>
        <source>No thoughts yet</source>
        <translation>Inga hypoteser ännu</translation>
    </message>
    <message>
        <source>What could this be about? What else?</source>
        <translation>Vad kunde det här handla om? Vad annat?</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>Change this</source>
        <translation>Ändra det här</translation>
    </message>
</context>
<context>
    <name>TransferCard</name>
    <message>
        <source>Is everything in the system?</source>
        <translation>Finns allt i systemet?</translation>
    </message>
    <message>
        <source>Confirmed on %1. From %2 on, the working copy on this device is offered for erasure. Nothing is erased by itself.</source>
        <extracomment>%1 and %2: days.</extracomment>
        <translation>Bekräftat %1. Från %2 föreslås att arbetskopian på den här enheten raderas. Inget raderas av sig självt.</translation>
    </message>
    <message>
        <source>When all that belongs there is recorded, say so. Three months later the working copy is offered for erasure. What the child said must be in the record then.</source>
        <translation>När allt som hör dit är antecknat, säg det här. Tre månader senare föreslås att arbetskopian raderas. Det barnet har sagt måste då finnas i handlingarna.</translation>
    </message>
    <message>
        <source>It is not, after all</source>
        <translation>Det är det inte ändå</translation>
    </message>
    <message>
        <source>Everything is recorded there</source>
        <translation>Allt är antecknat där</translation>
    </message>
</context>
<context>
    <name>UseLogLine</name>
    <message>
        <source>To: %1</source>
        <translation>Till: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>In the use log; %1 is a reason in a worker&apos;s words.</extracomment>
        <translation>Orsak: %1</translation>
    </message>
    <message>
        <source>Meant for: %1</source>
        <extracomment>In the use log; %1 are names: whom a file that was saved is meant for, or those who saw something.</extracomment>
        <translation>Avsett för: %1</translation>
    </message>
</context>
<context>
    <name>UseLogSheet</name>
    <message>
        <source>Use log</source>
        <translation>Användningslogg</translation>
    </message>
    <message>
        <source>Who has opened, changed, shown or saved something here. What was written is not repeated.</source>
        <translation>Vem som har öppnat, ändrat, visat eller sparat något här. Det som skrevs upprepas inte.</translation>
    </message>
    <message>
        <source>Only this device keeps the log so far. When a circle of workers has other people in it, they keep it together.</source>
        <translation>Tills vidare för bara den här enheten loggen. När det finns andra i en krets av anställda för de den tillsammans.</translation>
    </message>
    <message>
        <source>Lines are gone that this device has seen before. Find out together whose device has lost them.</source>
        <translation>I loggen saknas rader som den här enheten har sett tidigare. Ta tillsammans reda på vems enhet som har förlorat dem.</translation>
    </message>
    <message>
        <source>Nothing has been written down yet.</source>
        <translation>Inget har antecknats ännu.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines cannot be relied on. They are marked below.</source>
        <translation>
            <numerusform>%n rad går inte att lita på. Den är märkt nedan.</numerusform>
            <numerusform>%n rader går inte att lita på. De är märkta nedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log that the team keeps together is full. New lines stand only on the device that writes them. Tell those who keep Kudelma.</source>
        <translation>Teamets gemensamma logg är full. Nya rader stannar bara på den enhet som skriver dem. Berätta det för dem som sköter Kudelma.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries cannot be read here. A newer Kudelma wrote them, or they are no lines of a log.</source>
        <translation>
            <numerusform>%n anteckning går inte att läsa här. Ett nyare Kudelma har skrivit den, eller så är den ingen loggrad.</numerusform>
            <numerusform>%n anteckningar går inte att läsa här. Ett nyare Kudelma har skrivit dem, eller så är de inga loggrader.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines stand only on this device: no other worker may know of what they are about.</source>
        <translation>
            <numerusform>%n rad finns bara på den här enheten: ingen annan arbetare får veta vad den gäller.</numerusform>
            <numerusform>%n rader finns bara på den här enheten: ingen annan arbetare får veta vad de gäller.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older lines are not shown here. An extract has those that its reader may know.</source>
        <translation>
            <numerusform>%n äldre rad visas inte här. Ett utdrag har den om mottagaren får veta den.</numerusform>
            <numerusform>%n äldre rader visas inte här. Ett utdrag har dem som mottagaren får veta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewAsPage</name>
    <message>
        <source>As %1 sees it</source>
        <extracomment>%1 is a person whose view is shown.</extracomment>
        <translation>Vyn för %1</translation>
    </message>
    <message>
        <source>Made only from what %1 has been given. Nothing can be changed here.</source>
        <extracomment>%1 is a person whose view is shown.</extracomment>
        <translation>Här finns bara det som %1 har fått se. Inget kan ändras här.</translation>
    </message>
    <message>
        <source>Back to my own view</source>
        <translation>Tillbaka till min egen vy</translation>
    </message>
    <message>
        <source>Genogram</source>
        <translation>Släktträd</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Hypoteser</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Teckningar</translation>
    </message>
    <message>
        <source>Ecomap</source>
        <translation>Nätverkskarta</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Perspektiv</translation>
    </message>
</context>
</TS>
