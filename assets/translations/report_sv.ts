<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_FI">
<context>
    <name>Calendar</name>
    <message>
        <source>Something agreed</source>
        <extracomment>What a calendar shows of something that was agreed to be done by a day. It must tell nothing more.</extracomment>
        <translation>Något som avtalats</translation>
    </message>
    <message>
        <source>A meeting</source>
        <translation>Ett möte</translation>
    </message>
</context>
<context>
    <name>GedcomWords</name>
    <message>
        <source>The file is too large.</source>
        <translation>Filen är för stor.</translation>
    </message>
    <message>
        <source>The file holds too many records.</source>
        <translation>Filen har för många poster.</translation>
    </message>
    <message>
        <source>The file has too many lines.</source>
        <translation>Filen har för många rader.</translation>
    </message>
    <message>
        <source>This is not a GEDCOM file.</source>
        <translation>Det här är ingen GEDCOM-fil.</translation>
    </message>
    <message>
        <source>This is a packed file (GEDZIP). Unpack it first and take gedcom.ged out of it.</source>
        <translation>Det här är en packad fil (GEDZIP). Packa upp den först och ta ut gedcom.ged.</translation>
    </message>
    <message>
        <source>The file names another character set than it is written in; it was read as %1.</source>
        <translation>Filen anger en annan teckenuppsättning än den är skriven i; den lästes som %1.</translation>
    </message>
    <message>
        <source>The file names a character set that is not known; it was read as Windows-1252.</source>
        <translation>Filen anger en okänd teckenuppsättning; den lästes som Windows-1252.</translation>
    </message>
    <message>
        <source>Some letters could not be read; look at the names.</source>
        <translation>Några bokstäver kunde inte läsas; se över namnen.</translation>
    </message>
    <message>
        <source>Control characters were left out.</source>
        <translation>Styrtecken lämnades bort.</translation>
    </message>
    <message>
        <source>A line without a level; taken for more of the line before.</source>
        <translation>En rad utan nivå; lästes som fortsättning på raden före.</translation>
    </message>
    <message>
        <source>A line too deep below the one before; taken as the next below it.</source>
        <translation>En rad för djupt under raden före; lästes direkt under den.</translation>
    </message>
    <message>
        <source>A line that says nothing.</source>
        <translation>En rad som inte säger något.</translation>
    </message>
    <message>
        <source>A line was too long and was cut.</source>
        <translation>En rad var för lång och kortades av.</translation>
    </message>
    <message>
        <source>The file does not begin as a GEDCOM file does.</source>
        <translation>Filen börjar inte som en GEDCOM-fil gör.</translation>
    </message>
    <message>
        <source>The file has no end; something may be missing.</source>
        <translation>Filen saknar slut; något kan fattas.</translation>
    </message>
    <message>
        <source>What stands behind the end of the file was left out.</source>
        <translation>Det som står efter filens slut lämnades bort.</translation>
    </message>
    <message>
        <source>Two records have the same name (%1); the first one counts.</source>
        <translation>Två poster har samma namn (%1); den första gäller.</translation>
    </message>
    <message>
        <source>It points at a record that is not there: %1.</source>
        <translation>Hänvisar till en post som inte finns: %1.</translation>
    </message>
    <message>
        <source>A record that the file calls confidential. It was read.</source>
        <translation>En post som filen kallar konfidentiell. Den lästes.</translation>
    </message>
    <message>
        <source>A fact that the file calls confidential was left out.</source>
        <translation>En uppgift som filen kallar konfidentiell lämnades bort.</translation>
    </message>
    <message>
        <source>Only one of two records says that they belong together; it was believed.</source>
        <translation>Bara den ena av två poster säger att de hör ihop; den troddes.</translation>
    </message>
    <message>
        <source>A family with too many partners; some were left out.</source>
        <translation>En familj med för många partner; några lämnades bort.</translation>
    </message>
    <message>
        <source>Somebody is their own partner; taken once.</source>
        <translation>Någon är sin egen partner; togs en gång.</translation>
    </message>
    <message>
        <source>Somebody would have been their own ancestor; that link was left out.</source>
        <translation>Någon skulle ha varit sin egen förfader; den länken lämnades bort.</translation>
    </message>
    <message>
        <source>A parent whom the file itself calls disproven was left out.</source>
        <translation>En förälder som filen själv kallar motbevisad lämnades bort.</translation>
    </message>
    <message>
        <source>A kind of parent that is not known; drawn as not confirmed.</source>
        <translation>En okänd sort av föräldraskap; ritas som obekräftat.</translation>
    </message>
    <message>
        <source>The genogram has no sign for &quot;%1&quot;; the nearest one was taken.</source>
        <translation>Genogrammet har inget tecken för ”%1”; det närmaste användes.</translation>
    </message>
    <message>
        <source>A gender that is not known; taken as not known.</source>
        <translation>Ett kön som inte känns igen; togs som inte känt.</translation>
    </message>
    <message>
        <source>A date that cannot be read; its words were kept.</source>
        <translation>Ett datum som inte kan läsas; orden behölls.</translation>
    </message>
    <message>
        <source>A value of Kudelma&apos;s own that is not known was left out.</source>
        <translation>Ett av Kudelmas egna värden som inte känns igen lämnades bort.</translation>
    </message>
    <message>
        <source>A text was too long and was cut.</source>
        <translation>En text var för lång och kortades av.</translation>
    </message>
    <message numerus="yes">
        <source>%n facts have no place in a genogram and were left out: %1.</source>
        <translation>
            <numerusform>%n uppgift har ingen plats i ett genogram och lämnades bort: %1.</numerusform>
            <numerusform>%n uppgifter har ingen plats i ett genogram och lämnades bort: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is a line number of a file, %2 says what is wrong there.</extracomment>
        <translation>Rad %1: %2</translation>
    </message>
    <message>
        <source>records without a name of their own</source>
        <translation>poster utan eget namn</translation>
    </message>
    <message>
        <source>partners beyond the second one</source>
        <translation>partner efter den andra</translation>
    </message>
    <message>
        <source>turns of a relationship</source>
        <translation>skeden i en relation</translation>
    </message>
    <message>
        <source>how a child belongs to a parent</source>
        <translation>hur ett barn hör till en förälder</translation>
    </message>
    <message>
        <source>from when to when</source>
        <translation>från när till när</translation>
    </message>
    <message>
        <source>twins</source>
        <translation>tvillingar</translation>
    </message>
    <message>
        <source>how people are with each other</source>
        <translation>hur människorna har det med varandra</translation>
    </message>
    <message>
        <source>who lives together</source>
        <translation>vilka som bor ihop</translation>
    </message>
    <message>
        <source>parts of texts</source>
        <translation>delar av texter</translation>
    </message>
    <message>
        <source>dates as they are known</source>
        <translation>datum så som de är kända</translation>
    </message>
    <message>
        <source>who is a pet, a pregnancy, or important without being family</source>
        <translation>vem som är husdjur, graviditet eller viktig utan att vara släkt</translation>
    </message>
    <message>
        <source>which child this is about</source>
        <translation>vilket barn det gäller</translation>
    </message>
    <message>
        <source>where people stand in the drawing</source>
        <translation>var människorna står i teckningen</translation>
    </message>
    <message>
        <source>marks of health and life</source>
        <translation>märken om hälsa och liv</translation>
    </message>
    <message>
        <source>weeks of a pregnancy, languages, what the child calls people, and until when something was</source>
        <translation>graviditetsveckor, språk, vad barnet kallar människor och hur länge något varade</translation>
    </message>
</context>
<context>
    <name>GenogramPaper</name>
    <message>
        <source>The family</source>
        <extracomment>Heading of a drawing of the family on paper.</extracomment>
        <translation>Familjen</translation>
    </message>
    <message>
        <source>Drawn on %1.</source>
        <extracomment>Below a drawing of the family; %1 is a day.</extracomment>
        <translation>Ritad %1.</translation>
    </message>
    <message>
        <source>Told by: %1.</source>
        <extracomment>Below a drawing of the family; %1 says who told what is drawn.</extracomment>
        <translation>Berättat av: %1.</translation>
    </message>
    <message>
        <source>Confidential: for those to whom it was given.</source>
        <translation>Konfidentiellt: bara för dem som har fått detta.</translation>
    </message>
    <message>
        <source>page %1</source>
        <extracomment>At the edge of a page of a drawing that goes on: %1 is the number of the page that joins here.</extracomment>
        <translation>sida %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Foot of a page: %1 is its number, %2 the number of the last one.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Heading of a drawing that is for practice; %1 says so, %2 is the heading.</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Hello!</source>
        <extracomment>The first line of a letter to a child; %1 is the child&apos;s name.</extracomment>
        <translation>Hej!</translation>
    </message>
    <message>
        <source>Hello %1!</source>
        <translation>Hej %1!</translation>
    </message>
    <message>
        <source>We met on %1. We talked about you and about what could help.</source>
        <extracomment>In a letter to a child; %1 is a day.</extracomment>
        <translation>Vi träffades %1. Vi talade om dig och om vad som kan hjälpa.</translation>
    </message>
    <message>
        <source>You said: “%1”</source>
        <extracomment>The child&apos;s own words in a letter to the child.</extracomment>
        <translation>Du sade: ”%1”</translation>
    </message>
    <message>
        <source>Thank you for telling us.</source>
        <translation>Tack för att du berättade.</translation>
    </message>
    <message>
        <source>This is what the adults agreed:</source>
        <extracomment>Before a list of steps, in a letter to a child.</extracomment>
        <translation>Det här kom de vuxna överens om:</translation>
    </message>
    <message>
        <source>We meet again on %1. You can come, or not. Both are fine.</source>
        <extracomment>In a letter to a child; %1 is a day.</extracomment>
        <translation>Vi träffas igen %1. Du kan komma eller låta bli. Båda är bra.</translation>
    </message>
    <message>
        <source>Is something wrong here? Do you want to say something? You can answer this letter: write, draw, or tell me.</source>
        <translation>Är något fel här? Vill du säga något? Du kan svara på brevet: skriv, rita eller berätta för mig.</translation>
    </message>
    <message>
        <source>Greetings from %1</source>
        <extracomment>The last line of a letter to a child; %1 is the name of who writes.</extracomment>
        <translation>Hälsningar från %1</translation>
    </message>
    <message>
        <source>By %1.</source>
        <extracomment>Behind a step in a letter to a child: by which day. A sentence of its own.</extracomment>
        <translation>Senast %1.</translation>
    </message>
    <message>
        <source>A letter to you</source>
        <extracomment>Head of the page, and the title of the document: a letter to a child. It names nobody.</extracomment>
        <translation>Ett brev till dig</translation>
    </message>
    <message>
        <source>Written on %1.</source>
        <extracomment>Foot of a letter to a child; %1 is a day.</extracomment>
        <translation>Skrivet %1.</translation>
    </message>
</context>
<context>
    <name>Memo</name>
    <message>
        <source>The meeting</source>
        <extracomment>Headings of the parts of a memo.</extracomment>
        <translation>Mötet</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Vilka deltog</translation>
    </message>
    <message>
        <source>Who this memo is for</source>
        <translation>Vem den här minnesanteckningen är för</translation>
    </message>
    <message>
        <source>The question of the meeting</source>
        <translation>Frågan till mötet</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>How each of us sees it</source>
        <translation>Hur var och en ser det</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>Familjen</translation>
    </message>
    <message>
        <source>What was thought aloud</source>
        <translation>Vad vi tänkte högt</translation>
    </message>
    <message>
        <source>What we thought together</source>
        <translation>Vad vi tänkte tillsammans</translation>
    </message>
    <message>
        <source>Questions we ask</source>
        <translation>Frågor vi ställer</translation>
    </message>
    <message>
        <source>Worries and what protects</source>
        <translation>Oro och det som skyddar</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>How things are going, from 0 to 10</source>
        <translation>Hur det går, på skalan 0–10</translation>
    </message>
    <message>
        <source>What was said of the meeting</source>
        <translation>Vad som sades om mötet</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Memo</source>
        <extracomment>Name of the document that tells of a meeting.</extracomment>
        <translation>Minnesanteckning</translation>
    </message>
    <message>
        <source>%1 tells %2</source>
        <extracomment>%1 tells the child %2 what was agreed. Both are names.</extracomment>
        <translation>%1 berättar för %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>%1 is who tells whom, %2 the day by which.</extracomment>
        <translation>%1, senast %2</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Facts of a next step, each followed by a colon.</extracomment>
        <translation>Vem</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Med vem</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hur ofta</translation>
    </message>
    <message>
        <source>How the child hears of it</source>
        <extracomment>Who tells the child of a step, when and how.</extracomment>
        <translation>Hur barnet får veta</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Vad det svarar på</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Hur det gick</translation>
    </message>
    <message>
        <source>To change</source>
        <extracomment>One thing that somebody would change in the meetings. Followed by a colon.</extracomment>
        <translation>Jag skulle ändra</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Facts of a note, each followed by a colon.</extracomment>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Speaks to</source>
        <translation>Hör ihop med</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a day, %2 a time of day.</extracomment>
        <translation>%1 kl. %2</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <extracomment>%1 is a day; %2 and %3 are times of day: from, to.</extracomment>
        <translation>%1 kl. %2–%3</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Facts of a meeting, each followed by a colon and what it was.</extracomment>
        <translation>När</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Varför vi möttes</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Ledde mötet</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>Skrev</translation>
    </message>
    <message>
        <source>It tells what was written for all of them.</source>
        <translation>Den berättar det som skrevs för dem alla.</translation>
    </message>
    <message>
        <source>Useful if</source>
        <extracomment>Followed by a colon and the family&apos;s answer to &quot;How would we notice that this meeting was useful?&quot;</extracomment>
        <translation>Till nytta om</translation>
    </message>
    <message>
        <source>%1, a closer look</source>
        <extracomment>Heading of a page with a part of the drawing; %1 is &quot;The family&quot;.</extracomment>
        <translation>%1 på närmare håll</translation>
    </message>
    <message>
        <source>Made on %1. Confidential: for those whom it names as its readers.</source>
        <extracomment>Foot of a memo; %1 is a day.</extracomment>
        <translation>Gjord %1. Sekretess: bara för dem som den nämner som sina läsare.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Foot of a page: %1 is its number, %2 the number of the last one.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>How it may go round</source>
        <extracomment>Facts of a thought (hypothesis), each followed by a colon or standing above its lines.</extracomment>
        <translation>Hur det kan gå runt</translation>
    </message>
    <message>
        <source>The good that is meant</source>
        <translation>Det goda som menas</translation>
    </message>
    <message>
        <source>In the child&apos;s day</source>
        <translation>I barnets dag</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>Talar för</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Talar emot</translation>
    </message>
    <message>
        <source>If it is so</source>
        <translation>Om det är så</translation>
    </message>
    <message>
        <source>If it is not</source>
        <translation>Om det inte är så</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Vad vi lärde oss</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>The wording that a thought had before.</extracomment>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Who asks</source>
        <extracomment>Facts of a question, each followed by a colon.</extracomment>
        <translation>Vem frågar</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Av vem</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Frågades</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Explores</source>
        <translation>Undersöker tanken</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <extracomment>Facts of a worry or of something that protects, each followed by a colon.</extracomment>
        <translation>Vem det gäller</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Hur vi vet</translation>
    </message>
    <message>
        <source>Asked before</source>
        <extracomment>Facts of a quote, each followed by a colon and the fact.</extracomment>
        <translation>Frågan före</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Sagt</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Berättat för</translation>
    </message>
    <message>
        <source>Read back and found right.</source>
        <translation>Läst högt och befunnet rätt.</translation>
    </message>
    <message>
        <source>Translated</source>
        <extracomment>A translation of a quote, marked as such; the original stands above it.</extracomment>
        <translation>Översättning</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>Översatt av</translation>
    </message>
    <message>
        <source>Their wish</source>
        <extracomment>What the person said of who may see the quote, in their own words.</extracomment>
        <translation>Egen önskan</translation>
    </message>
    <message>
        <source>A drawing</source>
        <extracomment>Facts of a drawing: its title and day; what is seen on it.</extracomment>
        <translation>En teckning</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>På bilden</translation>
    </message>
    <message>
        <source>Why the child was not heard here, and when the child will be</source>
        <extracomment>Followed by a colon, the reason and the plan.</extracomment>
        <translation>Varför barnets röst inte hördes nu och när den hörs</translation>
    </message>
    <message>
        <source>not recorded</source>
        <extracomment>Under a heading of a document for the client-information system for which nothing was recorded.</extracomment>
        <translation>inte antecknat</translation>
    </message>
    <message>
        <source>my view is recorded right</source>
        <extracomment>What somebody says of a memo: their own view stands in it as they said it.</extracomment>
        <translation>min uppfattning är rätt antecknad</translation>
    </message>
    <message>
        <source>my view is not recorded right</source>
        <extracomment>What somebody says of a memo or of a part of it.</extracomment>
        <translation>min uppfattning är inte rätt antecknad</translation>
    </message>
    <message>
        <source>Not right</source>
        <extracomment>Beside a part of a memo: what somebody (%1) says instead of what was recorded.</extracomment>
        <translation>Inte rätt</translation>
    </message>
    <message>
        <source>Not right, says %1</source>
        <translation>Inte rätt, säger %1</translation>
    </message>
    <message>
        <source>Is it recorded right?</source>
        <translation>Är det rätt antecknat?</translation>
    </message>
    <message>
        <source>The child was not heard here. The workers have written down why, and when the child will be.</source>
        <translation>Barnet hördes inte här. Arbetstagarna har skrivit ner varför, och när barnet ska höras.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>responsible social worker</source>
        <extracomment>Role of somebody who takes part in the work with a family. Lower case.</extracomment>
        <translation>socialarbetare som ansvarar för barnets angelägenheter</translation>
    </message>
    <message>
        <source>consultant social worker</source>
        <translation>konsulterande socialarbetare</translation>
    </message>
    <message>
        <source>family therapist</source>
        <translation>familjeterapeut</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>koordinator</translation>
    </message>
    <message>
        <source>social counsellor</source>
        <translation>socialhandledare</translation>
    </message>
    <message>
        <source>social worker</source>
        <translation>socialarbetare</translation>
    </message>
    <message>
        <source>child or young person</source>
        <translation>barn eller ung</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>förälder</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>släkting</translation>
    </message>
    <message>
        <source>close person</source>
        <translation>närstående</translation>
    </message>
    <message>
        <source>foster carer</source>
        <translation>familjevårdare</translation>
    </message>
    <message>
        <source>guest from the network</source>
        <translation>gäst från nätverket</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>tolk</translation>
    </message>
    <message>
        <source>support person</source>
        <translation>stödperson</translation>
    </message>
    <message>
        <source>guardian ad litem</source>
        <translation>intressebevakare</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>chef</translation>
    </message>
    <message>
        <source>coach</source>
        <translation>sparrare</translation>
    </message>
    <message>
        <source>sketch</source>
        <extracomment>Where a hypothesis stands. Never &quot;true&quot; or &quot;confirmed&quot;.</extracomment>
        <translation>utkast</translation>
    </message>
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
        <source>through a third person</source>
        <extracomment>Kind of a systemic question. Lower case.</extracomment>
        <translation>genom en tredje person</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>rangordning</translation>
    </message>
    <message>
        <source>before and after</source>
        <translation>före och efter</translation>
    </message>
    <message>
        <source>what happens then</source>
        <translation>vad händer sedan</translation>
    </message>
    <message>
        <source>difference between relationships</source>
        <translation>skillnader mellan relationer</translation>
    </message>
    <message>
        <source>what if</source>
        <translation>tänk om</translation>
    </message>
    <message>
        <source>future</source>
        <translation>framtiden</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>undantag</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>skala</translation>
    </message>
    <message>
        <source>agreeing and disagreeing</source>
        <translation>av samma och av annan åsikt</translation>
    </message>
    <message>
        <source>about us workers</source>
        <translation>om oss arbetstagare</translation>
    </message>
    <message>
        <source>safety</source>
        <translation>trygghet</translation>
    </message>
    <message>
        <source>another kind</source>
        <translation>annan</translation>
    </message>
    <message>
        <source>proposed</source>
        <extracomment>Where a next step stands.</extracomment>
        <translation>föreslaget</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>avtalat</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>på gång</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gjort</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>slopat</translation>
    </message>
    <message>
        <source>when talking</source>
        <extracomment>How somebody&apos;s words were said. Lower case, stands after the name.</extracomment>
        <translation>under ett samtal</translation>
    </message>
    <message>
        <source>on a walk</source>
        <translation>på en promenad</translation>
    </message>
    <message>
        <source>on the phone</source>
        <translation>i telefon</translation>
    </message>
    <message>
        <source>over a remote connection</source>
        <translation>på distans</translation>
    </message>
    <message>
        <source>while drawing</source>
        <translation>vid ritandet</translation>
    </message>
    <message>
        <source>with the three houses</source>
        <translation>med hjälp av de tre husen</translation>
    </message>
    <message>
        <source>in a letter</source>
        <translation>i ett brev</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>skriftligt</translation>
    </message>
    <message>
        <source>in a session of their own</source>
        <translation>på en egen träff</translation>
    </message>
    <message>
        <source>at the meeting</source>
        <translation>på mötet</translation>
    </message>
    <message>
        <source>while playing</source>
        <translation>under lek</translation>
    </message>
    <message>
        <source>Worry or danger</source>
        <translation>Oro eller fara</translation>
    </message>
    <message>
        <source>What protects</source>
        <translation>Vad som skyddar</translation>
    </message>
    <message>
        <source>Safety that is already there</source>
        <translation>Trygghet som redan finns</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Vad som behövs</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 is a date or a year.</extracomment>
        <translation>omkring %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>före %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>efter %1</translation>
    </message>
    <message>
        <source>parents together</source>
        <extracomment>Genogram: how two partners are together. Lower case, stands in a sentence or a legend.</extracomment>
        <translation>föräldrar tillsammans</translation>
    </message>
    <message>
        <source>married</source>
        <translation>äktenskap</translation>
    </message>
    <message>
        <source>registered partnership</source>
        <translation>registrerat partnerskap</translation>
    </message>
    <message>
        <source>engaged</source>
        <translation>förlovning</translation>
    </message>
    <message>
        <source>living together</source>
        <translation>samboskap</translation>
    </message>
    <message>
        <source>a couple with two homes</source>
        <translation>särborelation</translation>
    </message>
    <message>
        <source>dating</source>
        <translation>sällskapar</translation>
    </message>
    <message>
        <source>brief relationship</source>
        <translation>kort relation</translation>
    </message>
    <message>
        <source>separated</source>
        <translation>separation</translation>
    </message>
    <message>
        <source>divorced</source>
        <translation>skilsmässa</translation>
    </message>
    <message>
        <source>widowed</source>
        <translation>änka eller änkling</translation>
    </message>
    <message>
        <source>together again</source>
        <translation>tillsammans igen</translation>
    </message>
    <message>
        <source>m.</source>
        <comment>short for married</comment>
        <extracomment>Genogram: one or two letters before a year on the line of a couple. Married.</extracomment>
        <translation>g.</translation>
    </message>
    <message>
        <source>rp.</source>
        <comment>short for registered partnership</comment>
        <translation>rp.</translation>
    </message>
    <message>
        <source>e.</source>
        <comment>short for engaged</comment>
        <translation>förl.</translation>
    </message>
    <message>
        <source>lt.</source>
        <comment>short for living together</comment>
        <translation>sb.</translation>
    </message>
    <message>
        <source>lat.</source>
        <comment>short for a couple with two homes</comment>
        <translation>särb.</translation>
    </message>
    <message>
        <source>dt.</source>
        <comment>short for dating</comment>
        <translation>sällsk.</translation>
    </message>
    <message>
        <source>br.</source>
        <comment>short for brief relationship</comment>
        <translation>kort</translation>
    </message>
    <message>
        <source>s.</source>
        <comment>short for separated</comment>
        <translation>sep.</translation>
    </message>
    <message>
        <source>d.</source>
        <comment>short for divorced</comment>
        <translation>skilda</translation>
    </message>
    <message>
        <source>w.</source>
        <comment>short for widowed</comment>
        <translation>änk.</translation>
    </message>
    <message>
        <source>re.</source>
        <comment>short for together again</comment>
        <translation>åter</translation>
    </message>
    <message>
        <source>by birth</source>
        <translation>biologisk</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>adoption</translation>
    </message>
    <message>
        <source>in foster care</source>
        <translation>fosterhem</translation>
    </message>
    <message>
        <source>living with relatives</source>
        <translation>hos släktingar</translation>
    </message>
    <message>
        <source>step-parent</source>
        <translation>bonusförälder</translation>
    </message>
    <message>
        <source>with a donor&apos;s help</source>
        <translation>med hjälp av en donator</translation>
    </message>
    <message>
        <source>donor</source>
        <translation>donator</translation>
    </message>
    <message>
        <source>emergency placement</source>
        <translation>brådskande placering</translation>
    </message>
    <message>
        <source>placement in open care</source>
        <translation>placering inom öppenvården</translation>
    </message>
    <message>
        <source>taken into care</source>
        <translation>omhändertagande</translation>
    </message>
    <message>
        <source>foster family</source>
        <translation>familjevård</translation>
    </message>
    <message>
        <source>residential care</source>
        <translation>institutionsvård</translation>
    </message>
    <message>
        <source>placed with a relative or a close person</source>
        <translation>placering hos en släkting eller närstående</translation>
    </message>
    <message>
        <source>after-care</source>
        <translation>eftervård</translation>
    </message>
    <message>
        <source>ordinary</source>
        <extracomment>Genogram: how two people are with each other; name of a line. Lower case.</extracomment>
        <translation>vanlig</translation>
    </message>
    <message>
        <source>close</source>
        <translation>nära</translation>
    </message>
    <message>
        <source>fused</source>
        <translation>sammansmält</translation>
    </message>
    <message>
        <source>distant</source>
        <translation>distanserad</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>konfliktfylld</translation>
    </message>
    <message>
        <source>close and in conflict</source>
        <translation>nära och konfliktfylld</translation>
    </message>
    <message>
        <source>fused and in conflict</source>
        <translation>sammansmält och konfliktfylld</translation>
    </message>
    <message>
        <source>distant and in conflict</source>
        <translation>distanserad och konfliktfylld</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>bruten kontakt</translation>
    </message>
    <message>
        <source>contact restored</source>
        <translation>kontakten återupptagen</translation>
    </message>
    <message>
        <source>attention is on</source>
        <translation>uppmärksamheten riktas</translation>
    </message>
    <message>
        <source>worry or blame is on</source>
        <translation>oro eller anklagelser riktas</translation>
    </message>
    <message>
        <source>takes care of</source>
        <translation>tar hand om</translation>
    </message>
    <message>
        <source>connected in spirit</source>
        <translation>själslig samhörighet</translation>
    </message>
    <message>
        <source>physical violence</source>
        <translation>fysiskt våld</translation>
    </message>
    <message>
        <source>emotional violence</source>
        <translation>psykiskt våld</translation>
    </message>
    <message>
        <source>sexual violence</source>
        <translation>sexuellt våld</translation>
    </message>
    <message>
        <source>neglect</source>
        <translation>försummelse</translation>
    </message>
    <message>
        <source>controlling</source>
        <translation>kontrollerande</translation>
    </message>
    <message>
        <source>economic violence</source>
        <translation>ekonomiskt våld</translation>
    </message>
    <message>
        <source>fears</source>
        <translation>är rädd</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>stöder</translation>
    </message>
    <message>
        <source>has never met</source>
        <translation>har aldrig träffat</translation>
    </message>
    <message>
        <source>grief</source>
        <translation>sorg</translation>
    </message>
    <message>
        <source>illness or disability</source>
        <translation>sjukdom eller funktionsnedsättning</translation>
    </message>
    <message>
        <source>mental health</source>
        <translation>psykisk hälsa</translation>
    </message>
    <message>
        <source>substance use</source>
        <translation>bruk av rusmedel</translation>
    </message>
    <message>
        <source>substance use suspected</source>
        <translation>oro för bruk av rusmedel</translation>
    </message>
    <message>
        <source>in recovery from substance use</source>
        <translation>återhämtar sig från bruk av rusmedel</translation>
    </message>
    <message>
        <source>has experienced violence</source>
        <translation>har upplevt våld</translation>
    </message>
    <message>
        <source>a strength</source>
        <translation>styrka</translation>
    </message>
    <message>
        <source>moved from another country</source>
        <translation>har flyttat från ett annat land</translation>
    </message>
    <message>
        <source>needs an interpreter</source>
        <translation>behöver tolk</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>graviditet</translation>
    </message>
    <message>
        <source>miscarriage</source>
        <translation>missfall</translation>
    </message>
    <message>
        <source>abortion</source>
        <translation>abort</translation>
    </message>
    <message>
        <source>stillborn</source>
        <translation>dödfödd</translation>
    </message>
    <message>
        <source>pet</source>
        <translation>husdjur</translation>
    </message>
    <message>
        <source>important person</source>
        <translation>viktig person</translation>
    </message>
    <message>
        <source>worker or service</source>
        <translation>arbetstagare eller tjänst</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>woman or girl</source>
        <translation>kvinna eller flicka</translation>
    </message>
    <message>
        <source>man or boy</source>
        <translation>man eller pojke</translation>
    </message>
    <message>
        <source>non-binary</source>
        <translation>icke-binär</translation>
    </message>
    <message>
        <source>gender not known</source>
        <translation>könet inte känt</translation>
    </message>
    <message>
        <source>the child this is about</source>
        <extracomment>Kinship to the child whom the work is about. Lower case, one or two words.</extracomment>
        <translation>barnet som det handlar om</translation>
    </message>
    <message>
        <source>has died</source>
        <extracomment>Text view of the genogram: %1 is a year.</extracomment>
        <translation>har avlidit</translation>
    </message>
    <message>
        <source>identical twins</source>
        <translation>enäggstvillingar</translation>
    </message>
    <message>
        <source>twins</source>
        <translation>tvillingar</translation>
    </message>
    <message>
        <source>live together</source>
        <translation>bor tillsammans</translation>
    </message>
    <message>
        <source>partners who are relatives</source>
        <translation>partner som är släkt</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>mamma</translation>
    </message>
    <message>
        <source>father</source>
        <translation>pappa</translation>
    </message>
    <message>
        <source>mother&apos;s mother</source>
        <translation>mormor</translation>
    </message>
    <message>
        <source>mother&apos;s father</source>
        <translation>morfar</translation>
    </message>
    <message>
        <source>mother&apos;s parent</source>
        <translation>mammas förälder</translation>
    </message>
    <message>
        <source>father&apos;s mother</source>
        <translation>farmor</translation>
    </message>
    <message>
        <source>father&apos;s father</source>
        <translation>farfar</translation>
    </message>
    <message>
        <source>father&apos;s parent</source>
        <translation>pappas förälder</translation>
    </message>
    <message>
        <source>grandmother</source>
        <translation>mor- eller farmor</translation>
    </message>
    <message>
        <source>grandfather</source>
        <translation>mor- eller farfar</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>mor- eller farförälder</translation>
    </message>
    <message>
        <source>great-grandmother</source>
        <translation>gammelmormor eller gammelfarmor</translation>
    </message>
    <message>
        <source>great-grandfather</source>
        <translation>gammelmorfar eller gammelfarfar</translation>
    </message>
    <message>
        <source>great-grandparent</source>
        <translation>mor- eller farförälders förälder</translation>
    </message>
    <message>
        <source>ancestor</source>
        <translation>förfader</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>dotter</translation>
    </message>
    <message>
        <source>son</source>
        <translation>son</translation>
    </message>
    <message>
        <source>child</source>
        <translation>barn</translation>
    </message>
    <message>
        <source>grandchild</source>
        <translation>barnbarn</translation>
    </message>
    <message>
        <source>sister</source>
        <translation>syster</translation>
    </message>
    <message>
        <source>brother</source>
        <translation>bror</translation>
    </message>
    <message>
        <source>sibling</source>
        <translation>syskon</translation>
    </message>
    <message>
        <source>half-sister, same mother</source>
        <translation>halvsyster, samma mamma</translation>
    </message>
    <message>
        <source>half-brother, same mother</source>
        <translation>halvbror, samma mamma</translation>
    </message>
    <message>
        <source>half-sibling, same mother</source>
        <translation>halvsyskon, samma mamma</translation>
    </message>
    <message>
        <source>half-sister, same father</source>
        <translation>halvsyster, samma pappa</translation>
    </message>
    <message>
        <source>half-brother, same father</source>
        <translation>halvbror, samma pappa</translation>
    </message>
    <message>
        <source>half-sibling, same father</source>
        <translation>halvsyskon, samma pappa</translation>
    </message>
    <message>
        <source>half-sibling</source>
        <translation>halvsyskon</translation>
    </message>
    <message>
        <source>step-sister</source>
        <translation>bonussyster</translation>
    </message>
    <message>
        <source>step-brother</source>
        <translation>bonusbror</translation>
    </message>
    <message>
        <source>step-sibling</source>
        <translation>bonussyskon</translation>
    </message>
    <message>
        <source>great-aunt</source>
        <translation>mor- eller farförälders syster</translation>
    </message>
    <message>
        <source>great-uncle</source>
        <translation>mor- eller farförälders bror</translation>
    </message>
    <message>
        <source>grandparent&apos;s sibling</source>
        <translation>mor- eller farförälders syskon</translation>
    </message>
    <message>
        <source>mother&apos;s sister</source>
        <translation>moster</translation>
    </message>
    <message>
        <source>mother&apos;s brother</source>
        <translation>morbror</translation>
    </message>
    <message>
        <source>mother&apos;s sibling</source>
        <translation>mammas syskon</translation>
    </message>
    <message>
        <source>father&apos;s sister</source>
        <translation>faster</translation>
    </message>
    <message>
        <source>father&apos;s brother</source>
        <translation>farbror</translation>
    </message>
    <message>
        <source>father&apos;s sibling</source>
        <translation>pappas syskon</translation>
    </message>
    <message>
        <source>aunt by marriage</source>
        <translation>ingift moster eller faster</translation>
    </message>
    <message>
        <source>uncle by marriage</source>
        <translation>ingift morbror eller farbror</translation>
    </message>
    <message>
        <source>partner of an aunt or uncle</source>
        <translation>partner till en förälders syskon</translation>
    </message>
    <message>
        <source>niece</source>
        <translation>syskons dotter</translation>
    </message>
    <message>
        <source>nephew</source>
        <translation>syskons son</translation>
    </message>
    <message>
        <source>sibling&apos;s child</source>
        <translation>syskonbarn</translation>
    </message>
    <message>
        <source>cousin</source>
        <translation>kusin</translation>
    </message>
    <message>
        <source>distant cousin</source>
        <translation>avlägsen kusin</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>former partner</source>
        <translation>tidigare partner</translation>
    </message>
    <message>
        <source>parent&apos;s partner</source>
        <translation>förälders partner</translation>
    </message>
    <message>
        <source>parent&apos;s former partner</source>
        <translation>förälders tidigare partner</translation>
    </message>
    <message>
        <source>sibling&apos;s carer</source>
        <translation>den som tar hand om ett syskon</translation>
    </message>
    <message>
        <source>sibling&apos;s partner</source>
        <translation>syskons partner</translation>
    </message>
    <message>
        <source>grandparent&apos;s partner</source>
        <translation>mor- eller farförälders partner</translation>
    </message>
    <message>
        <source>partner&apos;s parent</source>
        <translation>partners förälder</translation>
    </message>
    <message>
        <source>child&apos;s partner</source>
        <translation>barns partner</translation>
    </message>
    <message>
        <source>relative by marriage</source>
        <translation>ingift släkting</translation>
    </message>
    <message>
        <source>lives in the same home</source>
        <translation>bor i samma hem</translation>
    </message>
    <message>
        <source>foster %1</source>
        <extracomment>%1 is a word for a relative, such as &quot;mother&quot; or &quot;brother&quot;.</extracomment>
        <translation>foster%1</translation>
    </message>
    <message>
        <source>adoptive %1</source>
        <translation>adoptiv%1</translation>
    </message>
    <message>
        <source>%1 in kinship care</source>
        <translation>%1 (placering hos släkt)</translation>
    </message>
    <message>
        <source>step-%1</source>
        <translation>bonus%1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n years</source>
        <extracomment>Text view of the genogram: %1 is a name, %2 an age in years.</extracomment>
        <translation>
            <numerusform>%1, %n år</numerusform>
            <numerusform>%1, %n år</numerusform>
        </translation>
    </message>
    <message>
        <source>not confirmed</source>
        <extracomment>Legend of the genogram: a parent of whom it is not certain that they are.</extracomment>
        <translation>inte bekräftat</translation>
    </message>
    <message>
        <source>Parents: %1</source>
        <extracomment>Text view of the genogram: %1 is a list of names.</extracomment>
        <translation>Föräldrar: %1</translation>
    </message>
    <message>
        <source>Partner: %1</source>
        <extracomment>Text view of the genogram: %1 is a name, perhaps with what happened when.</extracomment>
        <translation>Partner: %1</translation>
    </message>
    <message>
        <source>Children: %1</source>
        <translation>Barn: %1</translation>
    </message>
    <message>
        <source>Children together: %1</source>
        <translation>Gemensamma barn: %1</translation>
    </message>
    <message>
        <source>twin</source>
        <translation>tvilling</translation>
    </message>
    <message>
        <source>Siblings: %1</source>
        <translation>Syskon: %1</translation>
    </message>
    <message>
        <source>Home: %1</source>
        <extracomment>Text view of the genogram: %1 names a home.</extracomment>
        <translation>Hem: %1</translation>
    </message>
    <message>
        <source>With %1: %2</source>
        <extracomment>Text view of the genogram: %1 is a name, %2 how they are with each other.</extracomment>
        <translation>Relation med %1: %2</translation>
    </message>
    <message>
        <source>Towards %1: %2</source>
        <translation>Gentemot %1: %2</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>Från %1: %2</translation>
    </message>
    <message>
        <source>%1, as %2 tells it</source>
        <extracomment>Text view of the genogram: %1 is a whole statement, %2 who said so.</extracomment>
        <translation>%1, enligt %2</translation>
    </message>
    <message>
        <source>in the room</source>
        <extracomment>How somebody took part in a meeting. Lower case, stands after the name.</extracomment>
        <translation>på plats</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>per video</translation>
    </message>
    <message>
        <source>remotely, on a tablet</source>
        <translation>på distans med platta</translation>
    </message>
    <message>
        <source>by sound</source>
        <translation>per ljud</translation>
    </message>
    <message>
        <source>by a letter or a drawing</source>
        <translation>med brev eller teckning</translation>
    </message>
    <message>
        <source>through a representative</source>
        <translation>genom en företrädare</translation>
    </message>
    <message>
        <source>not this time</source>
        <translation>inte den här gången</translation>
    </message>
    <message>
        <source>Worry</source>
        <extracomment>What somebody&apos;s view is about: a worry, what works.</extracomment>
        <translation>Oro</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Vad som fungerar</translation>
    </message>
    <message>
        <source>Help wanted</source>
        <translation>Vad man önskar hjälp med</translation>
    </message>
    <message>
        <source>What we agree on</source>
        <translation>Vad vi är överens om</translation>
    </message>
    <message>
        <source>What we see differently</source>
        <translation>Vad vi ser olika på</translation>
    </message>
    <message>
        <source>that&apos;s how it is</source>
        <extracomment>What somebody in the family thinks of an idea that they heard. Lower case.</extracomment>
        <translation>just så är det</translation>
    </message>
    <message>
        <source>not quite so</source>
        <translation>inte riktigt så</translation>
    </message>
    <message>
        <source>still thinking</source>
        <translation>jag funderar ännu</translation>
    </message>
    <message>
        <source>speaks to me</source>
        <translation>berör mig</translation>
    </message>
    <message>
        <source>does not speak to me</source>
        <translation>berör mig inte</translation>
    </message>
    <message>
        <source>somebody told us</source>
        <extracomment>How something is known. Lower case.</extracomment>
        <translation>någon berättade</translation>
    </message>
    <message>
        <source>from a document</source>
        <translation>ur en handling</translation>
    </message>
    <message>
        <source>seen differently by different people</source>
        <translation>olika människor ser det olika</translation>
    </message>
    <message>
        <source>a guess so far</source>
        <translation>ännu en gissning</translation>
    </message>
    <message>
        <source>We keep an eye on this.</source>
        <extracomment>How soon a worry must be looked after.</extracomment>
        <translation>Det här följer vi.</translation>
    </message>
    <message>
        <source>This is looked after today.</source>
        <translation>Det här tas om hand i dag.</translation>
    </message>
    <message>
        <source>At the start</source>
        <extracomment>When somebody showed a point on a scale from 0 to 10.</extracomment>
        <translation>I början</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>I slutet</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Emellan</translation>
    </message>
    <message>
        <source>the family and its drawing</source>
        <extracomment>What was used, in the use log. Lower case, stands after &quot;changed:&quot; or &quot;showed on the screen:&quot;.</extracomment>
        <translation>familjen och dess teckning</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>egna ord</translation>
    </message>
    <message>
        <source>thoughts</source>
        <translation>tankar, det vill säga hypoteser</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>frågor</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>nästa steg</translation>
    </message>
    <message>
        <source>the meeting</source>
        <translation>mötet</translation>
    </message>
    <message>
        <source>a memo</source>
        <translation>en minnesanteckning</translation>
    </message>
    <message>
        <source>an extract from the use log</source>
        <translation>ett utdrag ur användningsloggen</translation>
    </message>
    <message>
        <source>other notes</source>
        <translation>andra anteckningar</translation>
    </message>
    <message>
        <source>Opened the child&apos;s page</source>
        <extracomment>What somebody did, in the use log.</extracomment>
        <translation>Öppnade barnets sida</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrade</translation>
    </message>
    <message>
        <source>Showed on the screen</source>
        <translation>Visade på skärmen</translation>
    </message>
    <message>
        <source>Saved as a file</source>
        <translation>Sparade som fil</translation>
    </message>
    <message>
        <source>Invited to the meeting</source>
        <translation>Bjöd in till mötet</translation>
    </message>
    <message>
        <source>Let into the meeting</source>
        <translation>Släppte in till mötet</translation>
    </message>
    <message>
        <source>Took out of the meeting</source>
        <translation>Tog bort från mötet</translation>
    </message>
    <message>
        <source>This worker&apos;s vault was opened with the team&apos;s keys</source>
        <translation>Den här arbetarens valv öppnades med teamets nycklar</translation>
    </message>
    <message>
        <source>a relationship beside another one</source>
        <translation>förhållande vid sidan av ett annat</translation>
    </message>
    <message>
        <source>kept apart by circumstances</source>
        <translation>åtskilda av omständigheter</translation>
    </message>
    <message>
        <source>arranged marriage</source>
        <translation>arrangerat äktenskap</translation>
    </message>
    <message>
        <source>forced marriage</source>
        <translation>tvångsäktenskap</translation>
    </message>
    <message>
        <source>af.</source>
        <comment>short for a relationship beside another one</comment>
        <translation>sid.</translation>
    </message>
    <message>
        <source>apart</source>
        <comment>on the line of a couple kept apart by war, work or migration</comment>
        <translation>åtskilda</translation>
    </message>
    <message>
        <source>arr. m.</source>
        <comment>short for arranged marriage</comment>
        <translation>arr. gift</translation>
    </message>
    <message>
        <source>forced m.</source>
        <comment>short for forced marriage</comment>
        <translation>tvångsgift</translation>
    </message>
    <message>
        <source>surrogate</source>
        <translation>surrogat</translation>
    </message>
    <message>
        <source>parent by law</source>
        <translation>juridisk förälder</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>annan vårdnadshavare</translation>
    </message>
    <message>
        <source>born %1</source>
        <extracomment>Text view of the genogram: %1 is a year.</extracomment>
        <translation>född %1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <extracomment>Text view of the genogram: %1 is the day on which a child is expected.</extracomment>
        <translation>beräknad %1</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <extracomment>Text view of the genogram: weeks of a pregnancy.</extracomment>
        <translation>
            <numerusform>%n vecka</numerusform>
            <numerusform>%n veckor</numerusform>
        </translation>
    </message>
    <message>
        <source>died %1</source>
        <translation>död %1</translation>
    </message>
    <message>
        <source>Placements: %1</source>
        <extracomment>Text view of the genogram: %1 lists placements outside the home.</extracomment>
        <translation>Placeringar: %1</translation>
    </message>
    <message>
        <source>language: %1</source>
        <extracomment>Under a name in the genogram: %1 is a language.</extracomment>
        <translation>språk: %1</translation>
    </message>
    <message>
        <source>came %1</source>
        <extracomment>Under a name in the genogram: %1 is the year in which somebody came to the country.</extracomment>
        <translation>kom %1</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <extracomment>Text view of the genogram: %1 lists signs that are drawn at a person.</extracomment>
        <translation>Markerat: %1</translation>
    </message>
    <message>
        <source>relatives of each other</source>
        <translation>släkt med varandra</translation>
    </message>
    <message>
        <source>%1, both ways</source>
        <extracomment>Text view of the genogram: %1 is how two people are with each other, here each with the other.</extracomment>
        <translation>%1, åt båda hållen</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>inte säkert</translation>
    </message>
    <message>
        <source>illness or disability suspected</source>
        <translation>misstanke om sjukdom eller funktionsnedsättning</translation>
    </message>
    <message>
        <source>illness that is over or under control</source>
        <translation>sjukdom som är över eller under kontroll</translation>
    </message>
    <message>
        <source>mental health, suspected</source>
        <translation>psykisk hälsa, misstanke</translation>
    </message>
    <message>
        <source>mental health, recovered or recovering</source>
        <translation>psykisk hälsa, återhämtad eller på väg</translation>
    </message>
    <message>
        <source>violence suspected</source>
        <translation>misstanke om våld</translation>
    </message>
    <message>
        <source>b. %1</source>
        <extracomment>Under a symbol of the genogram: %1 is the year of birth.</extracomment>
        <translation>f. %1</translation>
    </message>
    <message>
        <source>d. %1</source>
        <extracomment>Under a symbol of the genogram: %1 is the year of death.</extracomment>
        <translation>d. %1</translation>
    </message>
    <message>
        <source>%1 y</source>
        <extracomment>Under a symbol of the genogram: %1 is an age in years.</extracomment>
        <translation>%1 år</translation>
    </message>
    <message>
        <source>due %1</source>
        <extracomment>Under a pregnancy in the genogram: %1 is the day on which the child is expected.</extracomment>
        <translation>ber. %1</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <extracomment>Under a pregnancy or a loss in the genogram: %1 is a number of weeks.</extracomment>
        <translation>%1 veckor</translation>
    </message>
    <message>
        <source>told by %1</source>
        <extracomment>At a tie in the genogram: %1 is who told of it.</extracomment>
        <translation>berättat av %1</translation>
    </message>
    <message>
        <source>placements along time</source>
        <translation>placeringar längs tiden</translation>
    </message>
    <message>
        <source>A pregnancy began, counted from the due date</source>
        <extracomment>What happened in a family, on a day that is told beside it. %1 and %2 are names.</extracomment>
        <translation>En graviditet började, räknat från beräknad födelse</translation>
    </message>
    <message>
        <source>%1 was born</source>
        <translation>%1 föddes</translation>
    </message>
    <message>
        <source>A loss in the family</source>
        <translation>En förlust i familjen</translation>
    </message>
    <message>
        <source>%1 died</source>
        <translation>%1 dog</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 and %2 are names, %3 is such as &quot;married&quot; or &quot;separated&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 och %2: %3</translation>
    </message>
    <message>
        <source>%1 was adopted</source>
        <translation>%1 adopterades</translation>
    </message>
    <message>
        <source>%1 came to live with somebody close: %2</source>
        <translation>%1 flyttade till en närstående: %2</translation>
    </message>
    <message>
        <source>%1 came into a foster family: %2</source>
        <translation>%1 flyttade till en fosterfamilj: %2</translation>
    </message>
    <message>
        <source>%1 no longer lives in their care: %2</source>
        <translation>%1 bor inte längre i deras vård: %2</translation>
    </message>
    <message>
        <source>%1: %2 began</source>
        <extracomment>%1 is a name, %2 such as &quot;emergency placement&quot; or &quot;after-care&quot;.</extracomment>
        <translation>%1: %2 började</translation>
    </message>
    <message>
        <source>%1: %2 ended</source>
        <translation>%1: %2 upphörde</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <extracomment>%1 and %2 are names, %3 how they are with each other, such as &quot;close&quot;; the arrow says from whom to whom.</extracomment>
        <translation>%1 → %2: %3</translation>
    </message>
    <message>
        <source>%1 → %2: no longer %3</source>
        <translation>%1 → %2: %3 (har upphört)</translation>
    </message>
    <message>
        <source>%1 and %2: no longer %3</source>
        <translation>%1 och %2: %3 (har upphört)</translation>
    </message>
    <message>
        <source>%1 moved in: %2</source>
        <extracomment>%1 is a name, %2 the name of a home.</extracomment>
        <translation>%1 flyttade in: %2</translation>
    </message>
    <message>
        <source>%1 moved out: %2</source>
        <translation>%1 flyttade ut: %2</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>lyckades inte</translation>
    </message>
    <message>
        <source>a letter to the child</source>
        <translation>ett brev till barnet</translation>
    </message>
    <message>
        <source>a text for the client-information system</source>
        <translation>en text till klientdatasystemet</translation>
    </message>
    <message>
        <source>Practice: a made-up family</source>
        <extracomment>Stands on papers and in files that come from a practice page, so that nobody takes them for real.</extracomment>
        <translation>Övning: en påhittad familj</translation>
    </message>
    <message>
        <source>Put into words together</source>
        <extracomment>Stands for the name of who said something, where several people put it into words together.</extracomment>
        <translation>Formulerat tillsammans</translation>
    </message>
    <message>
        <source>at somebody else&apos;s device</source>
        <translation>vid någon annans enhet</translation>
    </message>
    <message>
        <source>at the same device as %1</source>
        <extracomment>How somebody took part in a meeting; %1 is a name. Lower case, stands after the name.</extracomment>
        <translation>vid samma enhet som %1</translation>
    </message>
    <message>
        <source>in the room, a part of the time</source>
        <extracomment>How somebody took part in a meeting: they left before it ended. Lower case, stands after the name.</extracomment>
        <translation>i rummet en del av tiden</translation>
    </message>
    <message>
        <source>How safe is it now?</source>
        <extracomment>A question that is answered from 0 to 10.</extracomment>
        <translation>Hur tryggt är det nu?</translation>
    </message>
    <message>
        <source>How well are things now?</source>
        <extracomment>A question that is answered from 0 to 10.</extracomment>
        <translation>Hur bra är det nu?</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>what the child calls them</source>
        <translation>vad barnet kallar personen</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>kön</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>födelsedatum</translation>
    </message>
    <message>
        <source>death</source>
        <translation>död</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>graviditet</translation>
    </message>
    <message>
        <source>whom this is about</source>
        <translation>vem det gäller</translation>
    </message>
    <message>
        <source>language</source>
        <translation>språk</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anteckning</translation>
    </message>
    <message>
        <source>why it is recorded</source>
        <translation>varför det är antecknat</translation>
    </message>
    <message>
        <source>how they are together</source>
        <translation>parförhållandets skeden</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>tider</translation>
    </message>
    <message>
        <source>whom it joins</source>
        <translation>vilka det förenar</translation>
    </message>
    <message>
        <source>custody and contact</source>
        <translation>vårdnad och umgänge</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>vem som säger så</translation>
    </message>
    <message>
        <source>strength and direction</source>
        <translation>styrka och riktning</translation>
    </message>
    <message>
        <source>who belongs to it</source>
        <translation>vilka som hör till</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adress</translation>
    </message>
    <message>
        <source>where and on what basis</source>
        <translation>var och på vilken grund</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>slag</translation>
    </message>
    <message>
        <source>New in the picture</source>
        <extracomment>Something new in the genogram since a meeting.</extracomment>
        <translation>Ny i bilden</translation>
    </message>
    <message>
        <source>New: a couple</source>
        <translation>Nytt: ett par</translation>
    </message>
    <message>
        <source>New: child and parent</source>
        <translation>Nytt: barn och förälder</translation>
    </message>
    <message>
        <source>New: born together</source>
        <translation>Nytt: födda tillsammans</translation>
    </message>
    <message>
        <source>New: how they are with each other</source>
        <translation>Nytt: hur de har det med varandra</translation>
    </message>
    <message>
        <source>New: a home</source>
        <translation>Nytt: ett hem</translation>
    </message>
    <message>
        <source>New: a placement</source>
        <translation>Nytt: en placering</translation>
    </message>
    <message>
        <source>New: a mark</source>
        <translation>Nytt: en märkning</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <extracomment>Genogram: %1 is a list such as &quot;name, date of birth&quot;.</extracomment>
        <translation>Ändrat: %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>Genogram: after what was changed of a couple; %1 is such as &quot;married 2010, divorced 2016&quot;.</extracomment>
        <translation>nu %1</translation>
    </message>
</context>
<context>
    <name>UseExtract</name>
    <message>
        <source>By</source>
        <extracomment>Label in front of a name: the worker who did it.</extracomment>
        <translation>Av</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Obs</translation>
    </message>
    <message>
        <source>This line may have been changed afterwards.</source>
        <translation>Den här raden kan ha ändrats i efterhand.</translation>
    </message>
    <message>
        <source>Who has read or changed your information</source>
        <translation>Vem som har läst eller ändrat dina uppgifter</translation>
    </message>
    <message>
        <source>Who has used your information</source>
        <translation>Vem som har använt dina uppgifter</translation>
    </message>
    <message>
        <source>Extract from the use log</source>
        <extracomment>Head of each page.</extracomment>
        <translation>Utdrag ur användningsloggen</translation>
    </message>
    <message>
        <source>Made on %1. Confidential: for the person who asked for it.</source>
        <extracomment>Foot of each page; %1 is a day.</extracomment>
        <translation>Gjort %1. Konfidentiellt: för den som har bett om det.</translation>
    </message>
    <message>
        <source>What this paper tells</source>
        <translation>Vad det här papperet berättar</translation>
    </message>
    <message>
        <source>This extract was made because: %1</source>
        <translation>Orsaken till utdraget: %1</translation>
    </message>
    <message>
        <source>Some lines that were in the log before are no longer there. Those who keep Kudelma are to find out why.</source>
        <translation>Alla rader som tidigare fanns i loggen finns inte längre kvar. De som ansvarar för Kudelma ska ta reda på varför.</translation>
    </message>
    <message>
        <source>To whom it was shown or given</source>
        <translation>Vem uppgifterna har visats för eller getts till</translation>
    </message>
    <message>
        <source>If something here worries you</source>
        <translation>Om något här oroar dig</translation>
    </message>
    <message>
        <source>Ask the worker who gave you this paper. They explain each line, and you may always ask why somebody has read about you.</source>
        <translation>Fråga den anställda som gav dig papperet. Den anställda förklarar varje rad, och du får alltid fråga varför någon har läst om dig.</translation>
    </message>
    <message>
        <source>Meant for</source>
        <extracomment>Label in front of names: whom a file that was saved is meant for.</extracomment>
        <translation>Avsett för</translation>
    </message>
    <message>
        <source>You have the right to know who has handled what is known of you and your family, and to whom it was given. Kudelma writes down when somebody opens the page, changes something there, shows it to others or saves it as a file. What the same person does again within an hour is one line. This paper does not repeat what was written.</source>
        <translation>Du har rätt att veta vem som har hanterat uppgifter om dig och din familj och till vem de har getts. Kudelma antecknar när någon öppnar sidan, ändrar något där, visar det för andra eller sparar det som en fil. Om samma person gör samma sak igen inom en timme blir det en rad. Det här papperet upprepar inte vad som har skrivits.</translation>
    </message>
    <message>
        <source>Made for: %1</source>
        <translation>Gjort för: %1</translation>
    </message>
    <message>
        <source>The log has no line about that.</source>
        <translation>Loggen har ingen rad om det.</translation>
    </message>
    <message>
        <source>It is not certain who wrote this line.</source>
        <translation>Det är inte säkert vem som har skrivit den här raden.</translation>
    </message>
    <message>
        <source>Not on this paper is what concerns other people only, what those who made this paper cannot see, and where a saved file went afterwards. The workers&apos; other registers have logs of their own.</source>
        <translation>På det här papperet finns inte det som bara gäller andra människor, det som den som gjort papperet inte kan se eller vart en sparad fil har tagit vägen efteråt. Arbetarnas andra register har egna loggar.</translation>
    </message>
</context>
</TS>
