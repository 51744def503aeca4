<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_FI">
<context>
    <name>ClosingChecks</name>
    <message>
        <source>No question explores this yet: %1</source>
        <extracomment>Closing a meeting: something is still open. %1 is the hypothesis, question or step itself.</extracomment>
        <translation>Ingen fråga undersöker det här ännu: %1</translation>
    </message>
    <message>
        <source>Who asks, and whom? %1</source>
        <translation>Vem frågar, och vem får frågan? %1</translation>
    </message>
    <message>
        <source>By when is this asked? %1</source>
        <translation>När ska det här senast frågas? %1</translation>
    </message>
    <message>
        <source>Who does this? %1</source>
        <translation>Vem gör det här? %1</translation>
    </message>
    <message>
        <source>By when? %1</source>
        <translation>När senast? %1</translation>
    </message>
    <message>
        <source>Whose words or which thought does this answer? %1</source>
        <translation>Vems ord eller vilken hypotes svarar det här på? %1</translation>
    </message>
    <message>
        <source>Who tells the child, when and how? %1</source>
        <translation>Vem berättar för barnet, när och hur? %1</translation>
    </message>
    <message>
        <source>The child&apos;s own words are missing, and there is no plan for hearing them.</source>
        <translation>Barnets egna ord saknas, och det är ännu inte avtalat vem som pratar med barnet och när.</translation>
    </message>
    <message>
        <source>Many thoughts are open. Which ones can rest?</source>
        <translation>Många hypoteser är öppna. Vilka av dem kan vila?</translation>
    </message>
    <message>
        <source>What else could it be? Keep at least two thoughts open.</source>
        <translation>Vad annat kunde det handla om? Håll minst två hypoteser öppna.</translation>
    </message>
    <message>
        <source>This sketch goes after the meeting unless you keep it: %1</source>
        <translation>Det här utkastet försvinner efter mötet om du inte sparar det: %1</translation>
    </message>
    <message>
        <source>This was recorded without a reason why it must be known. Delete it?</source>
        <translation>Det har inte antecknats varför den här uppgiften är nödvändig. Ska den raderas?</translation>
    </message>
    <message>
        <source>How does this serve the child? %1</source>
        <translation>Hur är det här bra för barnet? %1</translation>
    </message>
</context>
<context>
    <name>CompanyWords</name>
    <message>
        <source>with %1 at the same device</source>
        <extracomment>Under somebody&apos;s name; %1 are others who look at the same device.</extracomment>
        <translation>vid samma enhet: %1</translation>
    </message>
    <message>
        <source>%1 (sits beside you)</source>
        <extracomment>In a list of those who read something. %1 sits at the same device as this device&apos;s person, and sees all of it.</extracomment>
        <translation>%1 (bredvid dig)</translation>
    </message>
    <message>
        <source>%1 (sits beside %2)</source>
        <extracomment>In a list of those who read something. %1 sits at the same device as %2.</extracomment>
        <translation>%1 (bredvid %2)</translation>
    </message>
</context>
<context>
    <name>DoorPictures</name>
    <message>
        <source>fish</source>
        <translation>fisk</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>katt</translation>
    </message>
    <message>
        <source>dog</source>
        <translation>hund</translation>
    </message>
    <message>
        <source>bird</source>
        <translation>fågel</translation>
    </message>
    <message>
        <source>rabbit</source>
        <translation>kanin</translation>
    </message>
    <message>
        <source>snail</source>
        <translation>snigel</translation>
    </message>
    <message>
        <source>squirrel</source>
        <translation>ekorre</translation>
    </message>
    <message>
        <source>turtle</source>
        <translation>sköldpadda</translation>
    </message>
    <message>
        <source>panda</source>
        <translation>panda</translation>
    </message>
    <message>
        <source>worm</source>
        <translation>mask</translation>
    </message>
    <message>
        <source>beetle</source>
        <translation>skalbagge</translation>
    </message>
    <message>
        <source>shrimp</source>
        <translation>räka</translation>
    </message>
    <message>
        <source>apple</source>
        <translation>äpple</translation>
    </message>
    <message>
        <source>banana</source>
        <translation>banan</translation>
    </message>
    <message>
        <source>cherries</source>
        <translation>körsbär</translation>
    </message>
    <message>
        <source>carrot</source>
        <translation>morot</translation>
    </message>
    <message>
        <source>grapes</source>
        <translation>vindruvor</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>apelsin</translation>
    </message>
    <message>
        <source>egg</source>
        <translation>ägg</translation>
    </message>
    <message>
        <source>pizza</source>
        <translation>pizza</translation>
    </message>
    <message>
        <source>sandwich</source>
        <translation>smörgås</translation>
    </message>
    <message>
        <source>soup</source>
        <translation>soppa</translation>
    </message>
    <message>
        <source>biscuit</source>
        <translation>kex</translation>
    </message>
    <message>
        <source>croissant</source>
        <translation>giffel</translation>
    </message>
    <message>
        <source>sweet</source>
        <translation>karamell</translation>
    </message>
    <message>
        <source>cake</source>
        <translation>tårta</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>sol</translation>
    </message>
    <message>
        <source>moon</source>
        <translation>måne</translation>
    </message>
    <message>
        <source>star</source>
        <translation>stjärna</translation>
    </message>
    <message>
        <source>rainbow</source>
        <translation>regnbåge</translation>
    </message>
    <message>
        <source>snowflake</source>
        <translation>snöflinga</translation>
    </message>
    <message>
        <source>rain</source>
        <translation>regn</translation>
    </message>
    <message>
        <source>umbrella</source>
        <translation>paraply</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>eld</translation>
    </message>
    <message>
        <source>mountain</source>
        <translation>berg</translation>
    </message>
    <message>
        <source>tent</source>
        <translation>tält</translation>
    </message>
    <message>
        <source>spruce</source>
        <translation>gran</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>träd</translation>
    </message>
    <message>
        <source>flower</source>
        <translation>blomma</translation>
    </message>
    <message>
        <source>clover</source>
        <translation>klöver</translation>
    </message>
    <message>
        <source>leaf</source>
        <translation>löv</translation>
    </message>
    <message>
        <source>house</source>
        <translation>hus</translation>
    </message>
    <message>
        <source>castle</source>
        <translation>slott</translation>
    </message>
    <message>
        <source>church</source>
        <translation>kyrka</translation>
    </message>
    <message>
        <source>key</source>
        <translation>nyckel</translation>
    </message>
    <message>
        <source>lamp</source>
        <translation>lampa</translation>
    </message>
    <message>
        <source>bed</source>
        <translation>säng</translation>
    </message>
    <message>
        <source>glasses</source>
        <translation>glasögon</translation>
    </message>
    <message>
        <source>bell</source>
        <translation>klocka</translation>
    </message>
    <message>
        <source>crown</source>
        <translation>krona</translation>
    </message>
    <message>
        <source>hammer</source>
        <translation>hammare</translation>
    </message>
    <message>
        <source>scissors</source>
        <translation>sax</translation>
    </message>
    <message>
        <source>axe</source>
        <translation>yxa</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>ankare</translation>
    </message>
    <message>
        <source>sailing boat</source>
        <translation>segelbåt</translation>
    </message>
    <message>
        <source>ship</source>
        <translation>fartyg</translation>
    </message>
    <message>
        <source>aeroplane</source>
        <translation>flygplan</translation>
    </message>
    <message>
        <source>car</source>
        <translation>bil</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>buss</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>cykel</translation>
    </message>
    <message>
        <source>rocket</source>
        <translation>raket</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>gitarr</translation>
    </message>
    <message>
        <source>piano</source>
        <translation>piano</translation>
    </message>
    <message>
        <source>drum</source>
        <translation>trumma</translation>
    </message>
</context>
<context>
    <name>EcomapWords</name>
    <message>
        <source>school</source>
        <extracomment>What a circle around the family is.</extracomment>
        <translation>skola</translation>
    </message>
    <message>
        <source>daycare</source>
        <translation>småbarnspedagogik</translation>
    </message>
    <message>
        <source>health care</source>
        <translation>hälsovård</translation>
    </message>
    <message>
        <source>child protection</source>
        <translation>barnskydd</translation>
    </message>
    <message>
        <source>social services</source>
        <translation>socialservice</translation>
    </message>
    <message>
        <source>police</source>
        <translation>polis</translation>
    </message>
    <message>
        <source>work</source>
        <translation>arbete</translation>
    </message>
    <message>
        <source>hobby</source>
        <translation>hobby</translation>
    </message>
    <message>
        <source>friends</source>
        <translation>vänner</translation>
    </message>
    <message>
        <source>relatives</source>
        <translation>släktingar</translation>
    </message>
    <message>
        <source>congregation</source>
        <translation>församling</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>grannar</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>något annat</translation>
    </message>
    <message>
        <source>supports</source>
        <extracomment>How it is between the family and a circle around it.</extracomment>
        <translation>stöder</translation>
    </message>
    <message>
        <source>strains</source>
        <translation>belastar</translation>
    </message>
    <message>
        <source>supports and strains</source>
        <translation>stöder och belastar</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>tunt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>strong</source>
        <extracomment>How strong a line of the ecomap is.</extracomment>
        <translation>stark</translation>
    </message>
    <message>
        <source>middling</source>
        <translation>medelstark</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>svag</translation>
    </message>
    <message>
        <source>gives to the family</source>
        <extracomment>Which way strength and help flow.</extracomment>
        <translation>ger åt familjen</translation>
    </message>
    <message>
        <source>takes from the family</source>
        <translation>tar av familjen</translation>
    </message>
    <message>
        <source>goes both ways</source>
        <translation>går åt båda hållen</translation>
    </message>
    <message>
        <source>growing stronger</source>
        <extracomment>Where a line of the ecomap is going.</extracomment>
        <translation>blir starkare</translation>
    </message>
    <message>
        <source>growing weaker</source>
        <translation>blir svagare</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>har tagit slut</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>own words</source>
        <extracomment>What kind of thing speaks for or against a hypothesis.</extracomment>
        <translation>egna ord</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>händelse</translation>
    </message>
    <message>
        <source>worry or protection</source>
        <translation>oro eller skydd</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anteckning</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>teckning</translation>
    </message>
    <message>
        <source>somebody&apos;s view</source>
        <translation>perspektiv</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>placering</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>a person</source>
        <extracomment>Genogram: an ordinary person, in a list beside pregnancies, pets and others.</extracomment>
        <translation>en människa</translation>
    </message>
    <message>
        <source>hospital</source>
        <extracomment>Where a child lives during a placement.</extracomment>
        <translation>sjukhus</translation>
    </message>
    <message>
        <source>somewhere else</source>
        <extracomment>Where a child lives during a placement: nothing of the list.</extracomment>
        <translation>någon annanstans</translation>
    </message>
    <message>
        <source>religion</source>
        <extracomment>Genogram: what a few words at a person are about.</extracomment>
        <translation>religion</translation>
    </message>
    <message>
        <source>school</source>
        <translation>skola</translation>
    </message>
    <message>
        <source>work</source>
        <translation>arbete</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>något annat</translation>
    </message>
    <message>
        <source>suspected</source>
        <extracomment>Genogram: said of an illness and the like.</extracomment>
        <translation>misstänkt</translation>
    </message>
    <message>
        <source>in recovery</source>
        <translation>på väg att återhämta sig</translation>
    </message>
    <message>
        <source>over</source>
        <translation>över</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Somebody else</source>
        <extracomment>Stands for a person whose name this view does not have.</extracomment>
        <translation>Någon annan</translation>
    </message>
</context>
<context>
    <name>kudelma::app::App</name>
    <message>
        <source>This could not be opened. Nothing was changed.</source>
        <extracomment>A short message: the page of a child could not be opened.</extracomment>
        <translation>Det här gick inte att öppna. Inget ändrades.</translation>
    </message>
    <message>
        <source>This page is an older copy than the one last used on this device. What is missing comes back from the others, if they have it.</source>
        <extracomment>A message after opening a child&apos;s page. The file on this device is older than when it was last used, for example after restoring a backup.</extracomment>
        <translation>Det här är en äldre kopia än den som senast användes på den här enheten. Det som saknas kommer tillbaka från de andra, om de har det.</translation>
    </message>
    <message>
        <source>What was written last is not kept yet. Make room on the device before you close this page.</source>
        <translation>Det som skrevs sist är inte sparat än. Frigör utrymme på enheten innan du stänger den här sidan.</translation>
    </message>
    <message>
        <source>You are in the team now.</source>
        <extracomment>A short message after an invitation into a team of colleagues was accepted.</extracomment>
        <translation>Nu är du med i teamet.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed.</source>
        <extracomment>A short message: something with the team, its offers, or a new page failed.</extracomment>
        <translation>Det gick inte. Inget ändrades.</translation>
    </message>
    <message>
        <source>This vault is an older copy than the one last used on this device. If you did not put a copy back yourself, tell your support.</source>
        <extracomment>A message after unlocking: the files of the whole vault are older than when it was last used here.</extracomment>
        <translation>Det här valvet är en äldre kopia än det som senast användes på den här enheten. Om du inte själv har lagt tillbaka en kopia, berätta det för supporten.</translation>
    </message>
    <message numerus="yes">
        <source>The meeting is over. %n changes were brought to this page.</source>
        <extracomment>A message after a meeting without internet: its changes stand on the child&apos;s page. %n: how many.</extracomment>
        <translation>
            <numerusform>Mötet är slut. %n ändring hämtades till den här sidan.</numerusform>
            <numerusform>Mötet är slut. %n ändringar hämtades till den här sidan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries had been changed here too: now they are as in the meeting.</source>
        <extracomment>%n entries were changed both in the meeting and on the child&apos;s page.</extracomment>
        <translation>
            <numerusform>%n uppgift hade ändrats också här: nu är den som i mötet.</numerusform>
            <numerusform>%n uppgifter hade ändrats också här: nu är de som i mötet.</numerusform>
        </translation>
    </message>
    <message>
        <source>This device does not have everything yet that was written in the meeting. Nothing was changed; try again in a moment.</source>
        <extracomment>A message: a meeting without internet could not be ended.</extracomment>
        <translation>Den här enheten har inte än allt som skrevs i mötet. Ingenting ändrades; försök igen om en stund.</translation>
    </message>
    <message>
        <source>Something is half written in this meeting. Keep it or clear it, then end the meeting.</source>
        <extracomment>A message: a meeting without internet cannot be ended while something is half written in a field.</extracomment>
        <translation>Något är halvskrivet i det här mötet. Spara eller rensa det och avsluta sedan mötet.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be brought. They are still on the meeting&apos;s page, on your home page.</source>
        <extracomment>%n entries stay on the child&apos;s page as they were, although they were changed in the meeting.</extracomment>
        <translation>
            <numerusform>%n uppgift kunde inte hämtas. Den finns kvar på mötets sida, som du hittar på din startsida.</numerusform>
            <numerusform>%n uppgifter kunde inte hämtas. De finns kvar på mötets sida, som du hittar på din startsida.</numerusform>
        </translation>
    </message>
    <message>
        <source>The working copy was erased from this device.</source>
        <translation>Arbetskopian raderades från den här enheten.</translation>
    </message>
    <message>
        <source>Something written here has not reached the others yet. Nothing was erased.</source>
        <extracomment>A short message: the page cannot be erased yet.</extracomment>
        <translation>Något som skrivits här har inte nått de andra ännu. Ingenting raderades.</translation>
    </message>
</context>
<context>
    <name>kudelma::app::Companions</name>
    <message>
        <source>somebody</source>
        <extracomment>Genogram: somebody whose name nobody has written down looks at the same person.</extracomment>
        <translation>någon</translation>
    </message>
</context>
<context>
    <name>kudelma::app::CompanyDesk</name>
    <message>
        <source>%1 sits beside %2 now, at the same device, and sees everything that %2 sees.</source>
        <extracomment>On top of the table: %1 has come to sit beside %2, who takes part with a device.</extracomment>
        <translation>%1 sitter nu vid samma enhet som %2 och ser allt som %2 ser.</translation>
    </message>
    <message>
        <source>%1 sit beside %2 now, at the same device, and see everything that %2 sees.</source>
        <extracomment>On top of the table: %1, who are several, have come to sit beside %2, who takes part with a device.</extracomment>
        <translation>%1 sitter nu vid samma enhet som %2 och ser allt som %2 ser.</translation>
    </message>
    <message>
        <source>%1 has a session of their own, so that some people do not meet. This cannot be written down. If it is really %1 who sits there, make a break now and speak with your pair.</source>
        <extracomment>The one who leads was about to write down that %1 is here.</extracomment>
        <translation>%1 har ett eget möte, så att vissa personer inte träffas. Det här kan inte skrivas in. Om det verkligen är %1 som sitter där, ta en paus nu och tala med ditt arbetspar.</translation>
    </message>
    <message>
        <source>%1 is not in this meeting&apos;s circle: while they are in the room, the room&apos;s screen shows nothing.</source>
        <extracomment>%1 was not asked to the meeting, and sits at somebody&apos;s device there.</extracomment>
        <translation>%1 är inte med i mötets krets: så länge personen är i rummet visar rummets skärm ingenting.</translation>
    </message>
    <message>
        <source>Somebody who has a session of their own is called %1 too. Find out who sits there before you write it down.</source>
        <extracomment>On top of the table, for whoever leads alone: somebody sits at another&apos;s device by the name of %1.</extracomment>
        <translation>Också någon som har ett eget möte heter %1. Ta reda på vem som sitter där innan du skriver in det.</translation>
    </message>
    <message>
        <source>Find out who %1 is before you write it down.</source>
        <extracomment>On top of the table, where others may look: somebody sits at another&apos;s device by the name of %1.</extracomment>
        <translation>Ta reda på vem %1 är innan du skriver in det.</translation>
    </message>
    <message>
        <source>This device has not yet fetched everything that the workers have written. Until then only a worker can be chosen, or the name alone.</source>
        <extracomment>The device has not fetched yet what the workers wrote meanwhile, for instance who must not meet whom.</extracomment>
        <translation>Den här enheten har inte ännu hämtat allt som de anställda har skrivit. Tills dess går det att välja bara en anställd eller bara namnet.</translation>
    </message>
    <message>
        <source>This cannot be written down now. Find out first who it is.</source>
        <extracomment>Where others may look: somebody was chosen whose own session is not for whoever sits beside this screen.</extracomment>
        <translation>Det här kan inte antecknas nu. Ta först reda på vem det är.</translation>
    </message>
</context>
<context>
    <name>kudelma::app::CoverageDesk</name>
    <message>
        <source>In the room</source>
        <translation>På plats</translation>
    </message>
    <message>
        <source>Remote, with video</source>
        <translation>På distans, med bild</translation>
    </message>
    <message>
        <source>Remote, with a device</source>
        <translation>På distans, med egen apparat</translation>
    </message>
    <message>
        <source>Remote, by voice</source>
        <translation>På distans, med tal</translation>
    </message>
    <message>
        <source>Remote, by writing</source>
        <translation>På distans, i skrift</translation>
    </message>
    <message>
        <source>By letter or drawing</source>
        <translation>Med brev eller teckning</translation>
    </message>
    <message>
        <source>Through a representative</source>
        <translation>Genom en representant</translation>
    </message>
    <message>
        <source>In a session of their own</source>
        <translation>I ett eget möte</translation>
    </message>
    <message>
        <source>Did not take part</source>
        <translation>Deltog inte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share: %1 per cent of the group. Finnish and Swedish have a space before the sign.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: %1 is what it is, %2 its number.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When the children were last discussed</source>
        <translation>När man senast talade om barnen</translation>
    </message>
    <message>
        <source>Less than four weeks ago</source>
        <translation>För mindre än fyra veckor sedan</translation>
    </message>
    <message>
        <source>Four to eight weeks ago</source>
        <translation>För fyra till åtta veckor sedan</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>Längre sedan</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Vilka som var med</translation>
    </message>
    <message>
        <source>The child was there</source>
        <translation>Barnet var med</translation>
    </message>
    <message>
        <source>The child&apos;s own words were heard</source>
        <translation>Barnets egna ord hördes</translation>
    </message>
    <message>
        <source>The family was there</source>
        <translation>Familjen var med</translation>
    </message>
    <message>
        <source>The network was there</source>
        <translation>Nätverket var med</translation>
    </message>
    <message>
        <source>How people took part</source>
        <translation>Hur man deltog</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Vad det ledde till</translation>
    </message>
    <message>
        <source>Hypotheses that a question tests</source>
        <translation>Hypoteser som en fråga prövar</translation>
    </message>
    <message>
        <source>Questions that have an answer</source>
        <translation>Frågor som fått svar</translation>
    </message>
    <message>
        <source>Steps that are done or let go</source>
        <translation>Steg som är gjorda eller som man släppt</translation>
    </message>
    <message>
        <source>Gave feedback</source>
        <translation>Gav respons</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>%1 min, planned %2 min</source>
        <extracomment>Minutes: %1 of a phase on average, %2 as planned.</extracomment>
        <translation>%1 min, planerat %2 min</translation>
    </message>
    <message>
        <source>What stood in the way</source>
        <translation>Vad som var i vägen</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>en gång</numerusform>
            <numerusform>%n gånger</numerusform>
        </translation>
    </message>
    <message>
        <source>too few to tell</source>
        <extracomment>Instead of a share: so few are on one side of it that they could be recognised.</extracomment>
        <translation>för få för att berätta</translation>
    </message>
    <message>
        <source>Answers that were only counted</source>
        <extracomment>Over numbers of answers of which nobody knows who gave which.</extracomment>
        <translation>Svar som gavs bara för att räknas</translation>
    </message>
    <message>
        <source>All questions together</source>
        <translation>Alla frågor tillsammans</translation>
    </message>
    <message numerus="yes">
        <source>about %1 of 10 good, %n answers</source>
        <extracomment>%1 of ten answers were good, about; %n answers in all.</extracomment>
        <translation>
            <numerusform>cirka %1 av 10 goda, %n svar</numerusform>
            <numerusform>cirka %1 av 10 goda, %n svar</numerusform>
        </translation>
    </message>
    <message>
        <source>At somebody else&apos;s device</source>
        <translation>Vid någon annans enhet</translation>
    </message>
</context>
<context>
    <name>kudelma::app::DeckBoard</name>
    <message>
        <source>All kinds</source>
        <extracomment>In a choice of kinds of questions: all of them.</extracomment>
        <translation>Alla typer</translation>
    </message>
</context>
<context>
    <name>kudelma::app::DrawingChoice</name>
    <message>
        <source>Everybody</source>
        <extracomment>Genogram: the ties as everybody tells them, not as one person does.</extracomment>
        <translation>Alla</translation>
    </message>
</context>
<context>
    <name>kudelma::app::FactorBoard</name>
    <message>
        <source>Hypothesis</source>
        <translation>Hypotes</translation>
    </message>
</context>
<context>
    <name>kudelma::app::FamilyFacts</name>
    <message>
        <source>someone</source>
        <extracomment>Genogram: stands for a person whose name nobody has given.</extracomment>
        <translation>någon</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>inte sagt</translation>
    </message>
</context>
<context>
    <name>kudelma::app::FamilyTable</name>
    <message>
        <source>woman</source>
        <extracomment>Table of the family, a cell: gender of a person.</extracomment>
        <translation>kvinna</translation>
    </message>
    <message>
        <source>man</source>
        <translation>man</translation>
    </message>
    <message>
        <source>other</source>
        <translation>annat</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Table of the family: heading of a column, and label of a field on a phone.</extracomment>
        <translation>Namn</translation>
    </message>
    <message>
        <source>The child says</source>
        <translation>Barnet säger</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Född</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Död</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mamma</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Pappa</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hem</translation>
    </message>
    <message>
        <source>This is not yours to change. Nothing was changed.</source>
        <translation>Det här kan inte du ändra. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>Write a year or a date, such as 2012 or 19.6.2012. With ~ it means about.</source>
        <translation>Skriv ett år eller ett datum, till exempel 2012 eller 19.6.2012. Ett ~ före betyder ungefär.</translation>
    </message>
    <message>
        <source>That could be several. Write it in full, with the family name.</source>
        <translation>Flera heter så. Skriv hela namnet, också efternamnet.</translation>
    </message>
    <message>
        <source>Write woman, man or other, or leave it empty.</source>
        <translation>Skriv kvinna, man eller annat, eller lämna tomt.</translation>
    </message>
    <message>
        <source>Nobody can be their own parent, ancestor or partner.</source>
        <translation>Ingen kan vara sin egen förälder, förfader eller partner.</translation>
    </message>
    <message>
        <source>This couple has children or a history. Open the person to say how it ended.</source>
        <translation>Det här paret har barn eller en historia. Öppna personen och berätta hur det slutade.</translation>
    </message>
    <message>
        <source>That is too long for this cell.</source>
        <translation>Texten är för lång för den här rutan.</translation>
    </message>
</context>
<context>
    <name>kudelma::app::GenogramDesk</name>
    <message>
        <source>Not certain for this day.</source>
        <extracomment>Genogram through time, after what is told of a person.</extracomment>
        <translation>Osäkert för den här dagen.</translation>
    </message>
    <message>
        <source>someone</source>
        <extracomment>Genogram: stands for a person whose name nobody has given.</extracomment>
        <translation>någon</translation>
    </message>
    <message>
        <source>%1 (seen by %2)</source>
        <extracomment>Genogram, a partner as the other parent of a new child. %1 is the partner, %2 who will see the child there.</extracomment>
        <translation>%1 (ses av %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (seen by %2 and %n others)</source>
        <extracomment>Genogram, a partner as the other parent of a new child. %1 is the partner, %2 are three of those who will see the child there, and %n others.</extracomment>
        <translation>
            <numerusform>%1 (ses av %2 och %n annan)</numerusform>
            <numerusform>%1 (ses av %2 och %n andra)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kudelma::app::GenogramTime</name>
    <message>
        <source>Today</source>
        <extracomment>Genogram through time: the family as it is today.</extracomment>
        <translation>I dag</translation>
    </message>
    <message>
        <source>End of %1</source>
        <extracomment>Genogram through time: %1 is a year.</extracomment>
        <translation>I slutet av %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Genogram through time: %1 is a date, %2 what happened then.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kudelma::app::LocalDesk</name>
    <message>
        <source>taken along into a meeting without internet</source>
        <extracomment>In the use log: the child&apos;s page was taken along into a meeting without internet.</extracomment>
        <translation>togs med till ett möte utan nät</translation>
    </message>
    <message>
        <source>brought home from a meeting without internet</source>
        <extracomment>In the use log: what was written in a meeting without internet was brought to the child&apos;s page.</extracomment>
        <translation>hämtat från ett möte utan nät</translation>
    </message>
    <message>
        <source>%1, %2, in a meeting without internet</source>
        <extracomment>In the use log: who did it (%1) and when (%2), and that it was in a meeting without internet.</extracomment>
        <translation>%1, %2, i ett möte utan nät</translation>
    </message>
</context>
<context>
    <name>kudelma::app::PictureChanges</name>
    <message>
        <source>someone</source>
        <extracomment>Genogram: stands for a person whose name nobody has given.</extracomment>
        <translation>någon</translation>
    </message>
    <message>
        <source>Remembered on %1</source>
        <extracomment>A moment to compare the genogram with: somebody asked to remember it on day %1.</extracomment>
        <translation>Lagd på minnet %1</translation>
    </message>
    <message>
        <source>Meeting on %1</source>
        <extracomment>A meeting to compare the genogram with: its title and its day.</extracomment>
        <translation>Möte %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kudelma::app::QuickCapture</name>
    <message>
        <source>name %1</source>
        <extracomment>Quick capture: what was understood of a line. %1 is a name.</extracomment>
        <translation>namn %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <extracomment>Quick capture: what was understood of a line. %1 is a date or a year.</extracomment>
        <translation>född %1</translation>
    </message>
    <message>
        <source>died %1</source>
        <extracomment>Quick capture: what was understood of a line. %1 is a date or a year.</extracomment>
        <translation>död %1</translation>
    </message>
    <message>
        <source>has died</source>
        <translation>har dött</translation>
    </message>
    <message>
        <source>note: %1</source>
        <extracomment>Quick capture: words that are kept as they were typed. %1 is the words.</extracomment>
        <translation>anteckning: %1</translation>
    </message>
    <message>
        <source>%1 is in the drawing</source>
        <extracomment>Quick capture: what was just drawn. %1 is a name or a word for a relative.</extracomment>
        <translation>%1 är i teckningen</translation>
    </message>
</context>
<context>
    <name>kudelma::app::RoomScreen</name>
    <message>
        <source>somebody whose name is not known</source>
        <translation>någon vars namn inte är känt</translation>
    </message>
</context>
<context>
    <name>kudelma::app::ThoughtBoard</name>
    <message>
        <source>Could it be that</source>
        <extracomment>Begins every hypothesis; the person&apos;s own words follow after a space.</extracomment>
        <translation>Kan det vara så att</translation>
    </message>
    <message>
        <source>Many thoughts are open. Which of them could rest for now?</source>
        <extracomment>The hypothesis board says gently what could be looked at. %1 is a hypothesis.</extracomment>
        <translation>Många hypoteser är öppna. Vilken av dem kunde vila nu?</translation>
    </message>
    <message>
        <source>One thought alone easily begins to look like the truth. What else could it be?</source>
        <translation>En ensam hypotes börjar lätt se ut som sanningen. Vad annat kunde det handla om?</translation>
    </message>
    <message>
        <source>Another thought</source>
        <translation>En annan hypotes</translation>
    </message>
    <message>
        <source>All the thoughts begin with the same person. What do the others do, and what do we?</source>
        <translation>Alla hypoteser börjar med samma person. Vad gör de andra, och vad gör vi?</translation>
    </message>
    <message>
        <source>This one has waited longest for a question: %1</source>
        <translation>Den här har väntat längst på en fråga: %1</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Hitta en fråga</translation>
    </message>
    <message>
        <source>Nobody has touched this for a while: %1 Keep it, or let it go?</source>
        <translation>Ingen har rört den här på länge: %1 Behålla den eller släppa den?</translation>
    </message>
    <message>
        <source>Keep or let go</source>
        <translation>Behåll eller släpp</translation>
    </message>
</context>
<context>
    <name>kudelma::app::UseDesk</name>
    <message>
        <source>This line is not as it was written, or what stood before it is gone.</source>
        <translation>Den här raden är inte som den skrevs, eller raden före den är borta.</translation>
    </message>
    <message>
        <source>This line was written on a device of somebody else.</source>
        <translation>Den här raden har skrivits på någon annans enhet.</translation>
    </message>
    <message>
        <source>Nobody here knows the device that this line was written on.</source>
        <translation>Ingen här känner till enheten som raden har skrivits på.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <extracomment>Whom an extract from the use log is made for, where it is nobody of those who are listed.</extracomment>
        <translation>Någon annan</translation>
    </message>
</context>
<context>
    <name>kudelma::app::ViewpointBoard</name>
    <message>
        <source>We see this differently, and that may stay.</source>
        <extracomment>Kept as the end of a talk, where nobody wrote what is seen differently.</extracomment>
        <translation>Vi ser olika på det här, och så får det vara.</translation>
    </message>
</context>
</TS>
