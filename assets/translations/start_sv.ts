<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_FI">
<context>
    <name>AddColleague</name>
    <message>
        <source>Add a colleague</source>
        <translation>Lägg till en kollega</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Title, as they say it</source>
        <translation>Titel, så som personen själv säger den</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>The responsible and the consultant social worker can let others in too.</source>
        <translation>Den ansvariga socialarbetaren och konsultsocialarbetaren kan också släppa in andra.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
</context>
<context>
    <name>CalmPage</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
</context>
<context>
    <name>ChildRow</name>
    <message>
        <source>Meeting today, %1</source>
        <translation>Möte i dag, %1</translation>
    </message>
    <message>
        <source>Not yet discussed</source>
        <translation>Ännu inte diskuterat på ett möte</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks since the last meeting</source>
        <translation>
            <numerusform>%n vecka sedan förra mötet</numerusform>
            <numerusform>%n veckor sedan förra mötet</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>without internet</source>
        <extracomment>A badge: the page of a meeting that is held without internet.</extracomment>
        <translation>utan nät</translation>
    </message>
    <message>
        <source>A page without a name yet</source>
        <translation>En sida utan namn än</translation>
    </message>
</context>
<context>
    <name>CoverageSheet</name>
    <message>
        <source>How our meetings reach the children</source>
        <translation>Hur våra möten når barnen</translation>
    </message>
    <message>
        <source>Numbers only, of the whole team together. No child, family or worker can be seen here.</source>
        <translation>Bara siffror för hela teamet tillsammans. Inget enskilt barn, ingen familj eller medarbetare syns här.</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Screen reader: the period that the numbers are of.</extracomment>
        <translation>Period</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <extracomment>Weeks.</extracomment>
        <translation>
            <numerusform>%n vecka</numerusform>
            <numerusform>%n veckor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <extracomment>After the number of meetings; %1 is a day.</extracomment>
        <translation>
            <numerusform>%n möte</numerusform>
            <numerusform>%n möten</numerusform>
        </translation>
    </message>
    <message>
        <source>Does something stand in the way?</source>
        <translation>Står något i vägen?</translation>
    </message>
    <message>
        <source>Choose it here, and whoever leads the work sees how often it happens. Who chose is not shown.</source>
        <translation>Välj det här, så ser den som leder arbetet hur ofta det händer. Vem som valde visas inte.</translation>
    </message>
    <message>
        <source>What stood in the way</source>
        <translation>Vad som var i vägen</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Antecknat: %1</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anteckna</translation>
    </message>
    <message numerus="yes">
        <source>The numbers are shown when at least %n children&apos;s meetings are in them. Fewer would point at single families.</source>
        <translation>
            <numerusform>Siffrorna visas när de gäller möten för minst %n barn. Färre skulle peka ut enskilda familjer.</numerusform>
            <numerusform>Siffrorna visas när de gäller möten för minst %n barn. Färre skulle peka ut enskilda familjer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So long a period adds only a few meetings, which would point at single families. You see the last %n weeks.</source>
        <translation>
            <numerusform>En så lång period skulle bara lägga till några få möten, som skulle peka ut enskilda familjer. Du ser de senaste %n veckorna.</numerusform>
            <numerusform>En så lång period skulle bara lägga till några få möten, som skulle peka ut enskilda familjer. Du ser de senaste %n veckorna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A number is told only where at least %n stand behind it. Each meeting is counted by whoever led it, from what everybody at it could see. Practice and meetings of a part of the page&apos;s people are not counted.</source>
        <translation>
            <numerusform>En siffra visas bara när minst %n står bakom den. Mötet räknas av den som ledde det, utifrån vad alla där såg. Övningar och möten för bara en del räknas inte.</numerusform>
            <numerusform>En siffra visas bara när minst %n står bakom den. Mötet räknas av den som ledde det, utifrån vad alla där såg. Övningar och möten för bara en del räknas inte.</numerusform>
        </translation>
    </message>
    <message>
        <source>counted on %1</source>
        <translation>räknat %1</translation>
    </message>
    <message numerus="yes">
        <source>The numbers are counted anew when meetings of %n more children have changed them: nobody can tell from two looks how one meeting went.</source>
        <translation>
            <numerusform>Siffrorna räknas om när möten för minst %n barn har ändrat dem: ingen kan av två tittar se hur ett möte gick.</numerusform>
            <numerusform>Siffrorna räknas om när möten för minst %n barn har ändrat dem: ingen kan av två tittar se hur ett möte gick.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>A page without a name yet</source>
        <translation>En sida utan namn än</translation>
    </message>
    <message numerus="yes">
        <source>%n things; the first was for %1</source>
        <extracomment>%1: a day.</extracomment>
        <translation>
            <numerusform>%n sak; dagen var %1</numerusform>
            <numerusform>%n saker; den första dagen var %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things; the first is for %1</source>
        <translation>
            <numerusform>%n sak; dagen är %1</numerusform>
            <numerusform>%n saker; den första dagen är %1</numerusform>
        </translation>
    </message>
    <message>
        <source>practice</source>
        <extracomment>A made-up case for practising.</extracomment>
        <translation>övning</translation>
    </message>
    <message>
        <source>a day has passed</source>
        <translation>en dag har gått</translation>
    </message>
    <message numerus="yes">
        <source>%n comments to answer</source>
        <extracomment>On the home page: comments on the work that wait for this worker&apos;s answer.</extracomment>
        <translation>
            <numerusform>%n kommentar att besvara</numerusform>
            <numerusform>%n kommentarer att besvara</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome to the table</source>
        <translation>Välkommen till bordet</translation>
    </message>
    <message>
        <source>Kudelma keeps everything on this device in a vault that only your passphrase opens. Nobody can send you a new one, so you also get a recovery kit on paper.</source>
        <translation>Kudelma förvarar allt på den här enheten i ett valv som bara din lösenfras öppnar. Ingen kan skicka dig en ny, så du får också en återställningskod på papper.</translation>
    </message>
    <message>
        <source>Your name, as others see it</source>
        <translation>Ditt namn, så som andra ser det</translation>
    </message>
    <message>
        <source>Your work</source>
        <extracomment>The person&apos;s job title.</extracomment>
        <translation>Ditt arbete</translation>
    </message>
    <message>
        <source>responsible social worker</source>
        <translation>socialarbetare som ansvarar för barnets angelägenheter</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Five words in a row make a good one.</source>
        <translation>Fem ord i rad är en bra lösenfras.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Samma en gång till</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation>Valvet skapas…</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Skapa valvet</translation>
    </message>
</context>
<context>
    <name>HomeHead</name>
    <message>
        <source>No children&apos;s pages yet</source>
        <translation>Här finns ännu inga barns sidor</translation>
    </message>
    <message>
        <source>Make the first one, or practise with a made-up family first.</source>
        <translation>Skapa den första sidan, eller öva först med en påhittad familj.</translation>
    </message>
    <message>
        <source>A new child&apos;s page</source>
        <translation>Ny sida för ett barn</translation>
    </message>
    <message>
        <source>Practise with a made-up family</source>
        <translation>Öva med en påhittad familj</translation>
    </message>
    <message>
        <source>Find a child by name</source>
        <translation>Sök ett barn med namn</translation>
    </message>
    <message>
        <source>Nobody of that name.</source>
        <translation>Ingen med det namnet.</translation>
    </message>
    <message>
        <source>I was invited</source>
        <translation>Jag är inbjuden</translation>
    </message>
    <message>
        <source>This vault was opened with the team&apos;s keys: %1. If you did not ask for that, tell your supervisor.</source>
        <extracomment>%1 is a day and a time.</extracomment>
        <translation>Det här valvet öppnades med teamets nycklar: %1. Om du inte bad om det, berätta det för din chef.</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>Jag vet</translation>
    </message>
    <message>
        <source>What you promised for this week</source>
        <translation>Vad du lovade för den här veckan</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Hello, %1</source>
        <translation>Hej, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings today</source>
        <translation>
            <numerusform>%n möte i dag</numerusform>
            <numerusform>%n möten i dag</numerusform>
        </translation>
    </message>
    <message>
        <source>No meetings today</source>
        <translation>Inga möten i dag</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>A new child&apos;s page</source>
        <translation>Ny sida för ett barn</translation>
    </message>
    <message>
        <source>At first only you see it.</source>
        <translation>Till en början ser bara du den.</translation>
    </message>
    <message>
        <source>Make the page</source>
        <translation>Skapa sidan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The child&apos;s name</source>
        <translation>Barnets namn</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Barnen</translation>
    </message>
    <message>
        <source>To somebody else&apos;s meeting</source>
        <translation>Till någon annans möte</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Mitt team</translation>
    </message>
    <message>
        <source>How we work together</source>
        <translation>Så arbetar vi tillsammans</translation>
    </message>
</context>
<context>
    <name>JoinByLink</name>
    <message>
        <source>I was invited: link or twelve digits</source>
        <translation>Jag har fått en inbjudan: länk eller tolv siffror</translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation>Till mötet</translation>
    </message>
</context>
<context>
    <name>NewPassphrasePage</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Välj en ny lösenfras</translation>
    </message>
    <message>
        <source>You came in without the old one. From now on the vault opens with this one.</source>
        <translation>Du kom in utan den gamla. Från och med nu öppnas valvet med den här.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny lösenfras</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Samma en gång till</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Ett ögonblick…</translation>
    </message>
    <message>
        <source>Take it into use</source>
        <translation>Ta i bruk</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source>%1 asks you to the page of %2</source>
        <translation>%1 ber dig komma med. Barnets sida: %2</translation>
    </message>
    <message>
        <source>A made-up family, for practising.</source>
        <translation>En påhittad familj för övning.</translation>
    </message>
    <message>
        <source>Come along</source>
        <extracomment>Button: comes along to a child&apos;s page.</extracomment>
        <translation>Kom med</translation>
    </message>
    <message>
        <source>Come along to the page of %1</source>
        <translation>Kom med, barnets sida: %1</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Inte för mig</translation>
    </message>
    <message>
        <source>The page of %1 is not for me</source>
        <translation>Inte för mig, barnets sida: %1</translation>
    </message>
    <message>
        <source>%1 asks you to more circles on the page of %2</source>
        <extracomment>%1 is a colleague, %2 a child.</extracomment>
        <translation>%1 ber dig komma med i fler kretsar. Barnets sida: %2</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>Practise with this</source>
        <translation>Öva med den här</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Practise with %1</source>
        <extracomment>%1 is the name of a practice case.</extracomment>
        <translation>Öva: %1</translation>
    </message>
    <message>
        <source>Go on practising with %1</source>
        <extracomment>%1 is the name of a practice case.</extracomment>
        <translation>Fortsätt öva: %1</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Börja om</translation>
    </message>
    <message>
        <source>Begin %1 anew</source>
        <extracomment>%1 is the name of a practice case.</extracomment>
        <translation>Börja om: %1</translation>
    </message>
</context>
<context>
    <name>PracticeRow</name>
    <message>
        <source>A page without a name yet</source>
        <translation>En sida utan namn än</translation>
    </message>
</context>
<context>
    <name>PracticeSheet</name>
    <message>
        <source>Practise with a made-up family</source>
        <translation>Öva med en påhittad familj</translation>
    </message>
    <message>
        <source>Nothing here is of anybody real. Try everything, and begin anew as often as you like.</source>
        <translation>Ingen här finns på riktigt. Prova allt och börja om så ofta du vill.</translation>
    </message>
    <message>
        <source>With others</source>
        <extracomment>Heading: practice pages to which a colleague let this person in.</extracomment>
        <translation>Tillsammans med andra</translation>
    </message>
    <message>
        <source>Begin anew?</source>
        <translation>Börja om?</translation>
    </message>
    <message>
        <source>“%1” is made new. What was written while practising goes.</source>
        <extracomment>%1 is the name of a practice case.</extracomment>
        <translation>”%1” görs om. Det som skrevs under övningen försvinner.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Börja om</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>ProblemBanner</name>
    <message>
        <source>Write your name first, so that others know who you are.</source>
        <translation>Skriv först ditt namn, så att andra vet vem du är.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Several words in a row are easy to remember.</source>
        <translation>Lösenfrasen är för kort. Flera ord i rad är lätta att minnas.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Write it once more.</source>
        <translation>Lösenfraserna är inte likadana. Skriv den en gång till.</translation>
    </message>
    <message>
        <source>That did not open the vault. Nothing was changed. Try again, or use the recovery kit.</source>
        <translation>Valvet öppnades inte med det här. Inget ändrades. Försök igen eller använd återställningskoden.</translation>
    </message>
    <message numerus="yes">
        <source>To keep guessers out, the next try is possible in %n seconds.</source>
        <translation>
            <numerusform>Av säkerhetsskäl kan du försöka igen om %n sekund.</numerusform>
            <numerusform>Av säkerhetsskäl kan du försöka igen om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not what stands in the kit. Look once more.</source>
        <translation>Det är inte det som står i återställningskoden. Titta en gång till.</translation>
    </message>
    <message>
        <source>A file of the vault is not as it was written. Nothing was changed. Ask your support to restore the latest backup.</source>
        <translation>En fil i valvet är skadad. Inget ändrades. Be supporten återställa den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>A newer version of Kudelma wrote this vault. Nothing was changed. Update Kudelma and open it again.</source>
        <translation>Valvet har sparats av en nyare version av Kudelma. Inget ändrades. Uppdatera Kudelma och öppna valvet igen.</translation>
    </message>
    <message>
        <source>The disk is full. What was kept before is safe. Make room and try again.</source>
        <translation>Disken är full. Det som sparats tidigare är i tryggt förvar. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed. Try again in a moment.</source>
        <translation>Det lyckades inte. Inget ändrades. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>Letters are missing or mistyped, or there are too many: the kit has 32 in eight groups, a paper of the team 44 in eleven. Look at the paper once more.</source>
        <translation>Bokstäver saknas eller är fel, eller så är de för många: återställningskoden har 32 i åtta grupper, ett av teamets papper 44 i elva. Titta på papperet en gång till.</translation>
    </message>
    <message>
        <source>This device has lost its part of the key, so the passphrase alone does not open the vault. Use the recovery kit. Nothing else is lost.</source>
        <translation>Den här enheten har förlorat sin del av nyckeln, så lösenfrasen ensam öppnar inte valvet. Använd återställningskoden. Inget annat har gått förlorat.</translation>
    </message>
    <message>
        <source>This vault was not given to a team, so no team&apos;s keys open it.</source>
        <translation>Det här valvet har inte getts till något team, så inget teams nycklar öppnar det.</translation>
    </message>
</context>
<context>
    <name>RecoveryKitPage</name>
    <message>
        <source>Try the kit once</source>
        <translation>Prova återställningskoden en gång</translation>
    </message>
    <message>
        <source>Your recovery kit</source>
        <translation>Din återställningskod</translation>
    </message>
    <message>
        <source>Type the groups that are asked for, from your paper.</source>
        <translation>Skriv de grupper som efterfrågas, från ditt papper.</translation>
    </message>
    <message>
        <source>Write these down and keep the paper in a safe place, away from this device. It opens the vault when the passphrase is forgotten. It is not shown again.</source>
        <translation>Skriv ner de här och förvara papperet på ett säkert ställe, inte vid den här enheten. Koden öppnar valvet om du glömmer lösenfrasen. Den visas inte igen.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <extracomment>Recovery kit: %1 is the number of a group of four letters.</extracomment>
        <translation>Grupp %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrollera</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Jag har skrivit ner den</translation>
    </message>
    <message>
        <source>Show the kit again</source>
        <translation>Visa återställningskoden igen</translation>
    </message>
    <message>
        <source>If you had a kit before, it opens the vault until this one has been tried.</source>
        <translation>Om du hade en kod förut öppnar den valvet tills den här har prövats.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>As the device</source>
        <translation>Som enheten</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljus</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörk</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Mindre rörelse</translation>
    </message>
    <message>
        <source>Meeting server</source>
        <translation>Mötesserver</translation>
    </message>
    <message>
        <source>Your organisation tells the address.</source>
        <translation>Du får adressen av din organisation.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <extracomment>Settings: after how many minutes without a touch the device locks.</extracomment>
        <translation>Låsning</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Settings: a number of minutes.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Passphrase, recovery and backup</source>
        <translation>Lösenfras, återställning och säkerhetskopia</translation>
    </message>
    <message>
        <source>Sounds: the bell and the knock at the door</source>
        <extracomment>Settings: a soft bell when a phase&apos;s longest time is over, and a knock when somebody waits at the door.</extracomment>
        <translation>Ljud: klockan och knackningen på dörren</translation>
    </message>
    <message>
        <source>Your phone number at work</source>
        <extracomment>Settings: the worker&apos;s number, for those whom they invite.</extracomment>
        <translation>Ditt telefonnummer på jobbet</translation>
    </message>
    <message>
        <source>Those whom you invite see it where they cannot come in.</source>
        <translation>De som du bjuder in ser det om de inte kommer in.</translation>
    </message>
    <message>
        <source>Write only digits, spaces and the signs + - ( ).</source>
        <translation>Skriv bara siffror, mellanslag och tecknen + - ( ).</translation>
    </message>
</context>
<context>
    <name>TeamKeysSheet</name>
    <message>
        <source>Paper %1 of 3</source>
        <translation>Papper %1 av 3</translation>
    </message>
    <message>
        <source>Keys for a team</source>
        <translation>Nycklar för ett team</translation>
    </message>
    <message>
        <source>Three papers: for two supervisors, and for the organisation&apos;s safe. Any two of them open the vaults of those who take the team&apos;s public key into use. Each paper is shown once, and only its keeper should look.</source>
        <translation>Tre papper: för två chefer och för organisationens kassaskåp. Vilka två som helst öppnar valven för dem som tar teamets publika nyckel i bruk. Varje papper visas en gång, och bara den som förvarar det tittar.</translation>
    </message>
    <message>
        <source>The three papers are written. Pass this public key on to everybody of the team. It opens nothing, and may be seen by anybody.</source>
        <translation>De tre papperen är skrivna. Ge den här publika nyckeln till alla i teamet. Den öppnar ingenting och får ses av vem som helst.</translation>
    </message>
    <message>
        <source>For one supervisor alone. Write all of it down, then hand the device on.</source>
        <translation>För en chef ensam. Skriv upp allt och lämna sedan enheten vidare.</translation>
    </message>
    <message>
        <source>For the organisation&apos;s safe. Write all of it down.</source>
        <translation>För organisationens kassaskåp. Skriv upp allt.</translation>
    </message>
    <message>
        <source>Mark of the keys: %1</source>
        <extracomment>%1 are four groups of letters, the same on all three papers.</extracomment>
        <translation>Nycklarnas märke: %1</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard in half a minute</source>
        <translation>Kopierat. Det försvinner från urklipp om en halv minut</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <translation>Kopiera den publika nyckeln</translation>
    </message>
    <message>
        <source>Make the three papers</source>
        <translation>Gör de tre papperen</translation>
    </message>
    <message>
        <source>It is written down</source>
        <translation>Det är uppskrivet</translation>
    </message>
    <message>
        <source>Hand the device to the one who keeps the next paper. Nobody else should look at it.</source>
        <translation>Ge enheten till den som förvarar nästa papper. Ingen annan ska titta på det.</translation>
    </message>
    <message>
        <source>I keep this paper: show it</source>
        <translation>Jag förvarar det här papperet: visa det</translation>
    </message>
</context>
<context>
    <name>TeamRow</name>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>in</source>
        <translation>med</translation>
    </message>
    <message>
        <source>Take %1 out of the team</source>
        <extracomment>Button: %1 is a colleague.</extracomment>
        <translation>Ta bort %1 från teamet</translation>
    </message>
</context>
<context>
    <name>TeamSheet</name>
    <message>
        <source>My team</source>
        <translation>Mitt team</translation>
    </message>
    <message>
        <source>Your colleagues come in here once. After that you bring each other to a child&apos;s page with one tap.</source>
        <translation>Kollegorna kommer hit en gång. Sedan tar ni med varandra till ett barns sida med ett tryck.</translation>
    </message>
    <message>
        <source>A team is the colleagues whom you work with. One of you makes it and invites the others. If yours has one already, ask for an invitation and open it with “I was invited”.</source>
        <translation>Ett team är de kollegor som du arbetar med. En av er grundar det och bjuder in de andra. Om ni redan har ett, be om en inbjudan och öppna den under ”Jag är inbjuden”.</translation>
    </message>
    <message>
        <source>The team&apos;s name</source>
        <translation>Teamets namn</translation>
    </message>
    <message>
        <source>Make the team</source>
        <translation>Grunda teamet</translation>
    </message>
    <message>
        <source>There is no connection to the meeting server. Nobody can be invited just now.</source>
        <translation>Det finns ingen anslutning till mötesservern. Just nu kan ingen bjudas in.</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>Vid dörren</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Kollegor</translation>
    </message>
    <message>
        <source>New colleagues are let in by whoever keeps the team.</source>
        <translation>Nya kollegor släpps in av den som sköter teamet.</translation>
    </message>
    <message>
        <source>Take %1 out of the team?</source>
        <translation>Ska %1 tas bort från teamet?</translation>
    </message>
    <message>
        <source>From now on nobody can bring them to a child&apos;s page. They stay on the pages they are on already: take them out there too.</source>
        <translation>Från och med nu kan ingen ta med personen till ett barns sida. På de sidor där personen redan är med blir hen kvar: ta bort hen där också.</translation>
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
        <source>The team&apos;s file on this device cannot be opened. Leave the team, and ask for a new invitation.</source>
        <translation>Teamets fil kan inte öppnas på den här enheten. Lämna teamet och be om en ny inbjudan.</translation>
    </message>
    <message>
        <source>This device was taken out of the team. The children&apos;s pages that are here stay.</source>
        <translation>Den här enheten har tagits bort från teamet. Barnens sidor som finns här blir kvar.</translation>
    </message>
    <message>
        <source>Leave the team</source>
        <translation>Lämna teamet</translation>
    </message>
    <message>
        <source>Leave the team?</source>
        <translation>Ska du lämna teamet?</translation>
    </message>
    <message>
        <source>Your colleagues can no longer bring you to a child&apos;s page. The pages that are here stay. To come back you need a new invitation.</source>
        <translation>Kollegorna kan inte längre ta med dig till ett barns sida. Sidorna som finns här blir kvar. För att komma tillbaka behöver du en ny inbjudan.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lämna</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stanna</translation>
    </message>
    <message>
        <source>How our meetings reach the children</source>
        <translation>Hur våra möten når barnen</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Open with the recovery kit</source>
        <translation>Öppna med återställningskoden</translation>
    </message>
    <message>
        <source>Open your vault</source>
        <translation>Öppna ditt valv</translation>
    </message>
    <message>
        <source>The 32 letters of the kit</source>
        <translation>Återställningskodens 32 tecken</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Öppnar…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Använd lösenfrasen</translation>
    </message>
    <message>
        <source>I have forgotten it: use the recovery kit</source>
        <translation>Jag har glömt den: använd återställningskoden</translation>
    </message>
    <message>
        <source>Open with the team&apos;s keys</source>
        <translation>Öppna med teamets nycklar</translation>
    </message>
    <message>
        <source>Two of the three papers that your supervisors keep. Everybody who shares a page with you hears that the vault was opened so.</source>
        <translation>Två av de tre papper som dina chefer har. Alla som delar en sida med dig får veta att valvet öppnades så.</translation>
    </message>
    <message>
        <source>The 44 letters of one paper</source>
        <translation>De 44 bokstäverna på ett papper</translation>
    </message>
    <message>
        <source>The 44 letters of another paper</source>
        <translation>De 44 bokstäverna på ett annat papper</translation>
    </message>
    <message>
        <source>The kit is gone too: use the team&apos;s keys</source>
        <translation>Koden är också borta: använd teamets nycklar</translation>
    </message>
</context>
<context>
    <name>VaultSheet</name>
    <message>
        <source>My vault</source>
        <translation>Mitt valv</translation>
    </message>
    <message>
        <source>The new passphrase is in use.</source>
        <translation>Den nya lösenfrasen är i bruk.</translation>
    </message>
    <message>
        <source>The present passphrase is another one. Nothing was changed.</source>
        <translation>Den nuvarande lösenfrasen är en annan. Inget ändrades.</translation>
    </message>
    <message>
        <source>A backup can be carried away, so its passphrase must be longer: at least 20 letters.</source>
        <translation>En säkerhetskopia kan bäras bort, så dess lösenfras måste vara längre: minst 20 bokstäver.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Several words in a row are easy to remember.</source>
        <translation>Lösenfrasen är för kort. Flera ord i rad är lätta att minnas.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Write it once more.</source>
        <translation>Lösenfraserna är inte likadana. Skriv den en gång till.</translation>
    </message>
    <message>
        <source>To keep guessers out, wait a moment before the next try.</source>
        <translation>För att hålla gissare ute, vänta en stund före nästa försök.</translation>
    </message>
    <message>
        <source>Two of the team&apos;s three keys open this vault too. Compare the letters below with your supervisor&apos;s paper.</source>
        <translation>Nu öppnar också två av teamets tre nycklar det här valvet. Jämför bokstäverna nedan med din chefs papper.</translation>
    </message>
    <message>
        <source>That is not a team&apos;s public key. Some letters are missing or mistyped.</source>
        <translation>Det är inte ett teams publika nyckel. Bokstäver saknas eller är fel.</translation>
    </message>
    <message>
        <source>The backup is made. Keep it where nobody else gets at it.</source>
        <translation>Säkerhetskopian är gjord. Förvara den där ingen annan kommer åt den.</translation>
    </message>
    <message>
        <source>There is a backup of today in that folder. Choose another place.</source>
        <translation>I den mappen finns redan en säkerhetskopia från i dag. Välj en annan plats.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed.</source>
        <translation>Det gick inte. Inget ändrades.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Byt lösenfras</translation>
    </message>
    <message>
        <source>Make a new recovery kit</source>
        <translation>Gör en ny återställningskod</translation>
    </message>
    <message>
        <source>The team&apos;s keys</source>
        <translation>Teamets nycklar</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Gör en säkerhetskopia</translation>
    </message>
    <message>
        <source>A copy of the whole vault, for another device or for bad days. Its own passphrase opens it anywhere, so make it a long one.</source>
        <translation>En kopia av hela valvet, för en annan enhet eller för en dålig dag. Dess egen lösenfras öppnar den var som helst, så gör den lång.</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Nuvarande lösenfras</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Säkerhetskopians lösenfras</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny lösenfras</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Samma en gång till</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Ett ögonblick…</translation>
    </message>
    <message>
        <source>Take it into use</source>
        <translation>Ta i bruk</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>Välj platsen</translation>
    </message>
    <message>
        <source>If you forget the passphrase and lose the kit, two of your supervisors can open the vault together. One alone cannot. Everybody who shares a page with you hears of it.</source>
        <translation>Om du glömmer lösenfrasen och tappar bort återställningskoden kan två av dina chefer öppna valvet tillsammans. En ensam kan det inte. Alla som delar en sida med dig får veta det.</translation>
    </message>
    <message>
        <source>The team&apos;s keys with the mark %1 open this vault.</source>
        <extracomment>%1 are four groups of letters, such as ABCD-EFGH-JKMN-PQRS.</extracomment>
        <translation>Teamets nycklar med märket %1 öppnar det här valvet.</translation>
    </message>
    <message>
        <source>The team&apos;s public key</source>
        <translation>Teamets publika nyckel</translation>
    </message>
    <message>
        <source>14 groups of letters that your supervisor gives you.</source>
        <translation>14 grupper bokstäver som du får av din chef.</translation>
    </message>
    <message>
        <source>Let the team&apos;s keys open this vault</source>
        <translation>Låt teamets nycklar öppna det här valvet</translation>
    </message>
    <message>
        <source>No longer let them open it</source>
        <translation>Låt dem inte öppna det längre</translation>
    </message>
    <message>
        <source>Make keys for a team</source>
        <translation>Gör nycklar för ett team</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Where is the backup kept?</source>
        <translation>Var förvaras säkerhetskopian?</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Gör det</translation>
    </message>
    <message>
        <source>The team&apos;s keys no longer open this vault. Copies that were made earlier still open with them.</source>
        <translation>Teamets nycklar öppnar inte längre det här valvet. Kopior som gjorts tidigare öppnas fortfarande med dem.</translation>
    </message>
    <message>
        <source>You write the new kit down and try it once. Then the old one no longer opens this vault; copies of the vault that were made earlier still open with it.</source>
        <translation>Du skriver upp den nya koden och prövar den en gång. Sedan öppnar den gamla inte längre det här valvet; kopior av valvet som gjorts tidigare öppnas fortfarande med den.</translation>
    </message>
</context>
</TS>
