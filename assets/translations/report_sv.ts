<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_FI">
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
</context>
</TS>
