<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_FI">
<context>
    <name>AddRelativeRow</name>
    <message>
        <source>Parents</source>
        <translation>Föräldrar</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Syskon</translation>
    </message>
    <message>
        <source>Child</source>
        <extracomment>Genogram: adds a child of the chosen person and %1, a partner&apos;s name.</extracomment>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Child with %1</source>
        <translation>Barn med %1</translation>
    </message>
    <message>
        <source>Tie</source>
        <extracomment>Genogram: draws how the chosen person is with somebody.</extracomment>
        <translation>Relation</translation>
    </message>
</context>
<context>
    <name>CoupleCard</name>
    <message>
        <source>Somebody who is not named</source>
        <extracomment>A couple of whom the other one is not recorded.</extracomment>
        <translation>Någon som inte har namn</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>Label of a choice: what happened with a couple.</extracomment>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>Add to the history</source>
        <extracomment>Button: adds what happened with a couple to its history.</extracomment>
        <translation>Lägg till i historien</translation>
    </message>
    <message>
        <source>Write the time as 2012 or 19.6.2012, or leave it empty.</source>
        <translation>Skriv tiden som 2012 eller 19.6.2012, eller lämna tomt.</translation>
    </message>
    <message>
        <source>They are relatives of each other</source>
        <extracomment>Genogram: the two partners are relatives of each other, drawn with a double line.</extracomment>
        <translation>De är släkt med varandra</translation>
    </message>
</context>
<context>
    <name>CouplesSheet</name>
    <message>
        <source>%1: couples</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>%1: parrelationer</translation>
    </message>
    <message>
        <source>Nobody is drawn as a partner yet. Add a partner in the drawing first.</source>
        <translation>Ingen partner är ritad ännu. Lägg först till en partner i teckningen.</translation>
    </message>
</context>
<context>
    <name>DrawingSheet</name>
    <message>
        <source>How the drawing looks</source>
        <translation>Hur teckningen ser ut</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>McGoldrick</source>
        <extracomment>Names of two ways of drawing a family; not translated.</extracomment>
        <translation>McGoldrick</translation>
    </message>
    <message>
        <source>NSGC</source>
        <translation>NSGC</translation>
    </message>
    <message>
        <source>Ties as told by</source>
        <extracomment>Label of a choice: the ties as everybody tells them, or as one person does.</extracomment>
        <translation>Relationerna som de berättas av</translation>
    </message>
    <message>
        <source>Strengths and marks</source>
        <extracomment>Genogram: strengths, health and the like at the symbols.</extracomment>
        <translation>Styrkor och märken</translation>
    </message>
    <message>
        <source>Placements</source>
        <extracomment>Genogram: letters for placements outside the home.</extracomment>
        <translation>Placeringar</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Remove: %1</source>
        <extracomment>Button: takes a recorded fact back. %1 is the fact in words.</extracomment>
        <translation>Ta bort: %1</translation>
    </message>
</context>
<context>
    <name>FactsRow</name>
    <message>
        <source>Couples</source>
        <extracomment>Genogram, button: couples that a person is or was part of.</extracomment>
        <translation>Parrelationer</translation>
    </message>
    <message>
        <source>Parents and twins</source>
        <extracomment>Genogram, button: of what kind each parent is (by birth, adoptive, foster ...).</extracomment>
        <translation>Föräldrar och tvillingar</translation>
    </message>
    <message>
        <source>Homes</source>
        <extracomment>Genogram, button: where and with whom a person lives.</extracomment>
        <translation>Hem</translation>
    </message>
    <message>
        <source>Placements</source>
        <extracomment>Genogram, button: placements outside the home.</extracomment>
        <translation>Placeringar</translation>
    </message>
    <message>
        <source>Ties</source>
        <extracomment>Genogram, button: how a person is with others.</extracomment>
        <translation>Relationer</translation>
    </message>
    <message>
        <source>Strengths and marks</source>
        <extracomment>Genogram, button: strengths, language, health and the like.</extracomment>
        <translation>Styrkor och märken</translation>
    </message>
    <message>
        <source>Who or what this is</source>
        <extracomment>Genogram, button: whether this is a person, a pregnancy, a pet ...</extracomment>
        <translation>Vem eller vad det här är</translation>
    </message>
</context>
<context>
    <name>FamilyRow</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Table of the family, spoken: %1 is a heading such as &quot;Mother&quot;, %2 whose it is.</extracomment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>More of %1</source>
        <extracomment>Table of the family: opens everything about a person. %1 is a name.</extracomment>
        <translation>Mer om %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Table of the family. %1 is a name.</extracomment>
        <translation>Ta bort %1</translation>
    </message>
</context>
<context>
    <name>FamilyTableView</name>
    <message>
        <source>The family as a table</source>
        <translation>Släkten som tabell</translation>
    </message>
    <message>
        <source>Name of a new person</source>
        <extracomment>Field over the table of the family: a further person.</extracomment>
        <translation>Namn på en ny person</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
</context>
<context>
    <name>GenogramLegend</name>
    <message>
        <source>Signs in this drawing</source>
        <extracomment>Over the list that explains the signs of a genogram.</extracomment>
        <translation>Tecknen i det här släktträdet</translation>
    </message>
</context>
<context>
    <name>GenogramTextList</name>
    <message>
        <source>Genogram in words</source>
        <translation>Släktträdet i ord</translation>
    </message>
</context>
<context>
    <name>GenogramTools</name>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Homes</source>
        <extracomment>Genogram: shows or hides who live together.</extracomment>
        <translation>Hem</translation>
    </message>
    <message>
        <source>Tidy up the drawing</source>
        <translation>Snygga upp ritningen</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <extracomment>Genogram: shows or hides what the signs mean.</extracomment>
        <translation>Vad tecknen betyder</translation>
    </message>
    <message>
        <source>All ties between people</source>
        <extracomment>Genogram: shows how all people are with each other; otherwise only how the chosen one is.</extracomment>
        <translation>Alla band mellan personerna</translation>
    </message>
    <message>
        <source>How the drawing looks</source>
        <extracomment>Genogram: opens the choice of notation and of what is shown.</extracomment>
        <translation>Hur teckningen ser ut</translation>
    </message>
</context>
<context>
    <name>GenogramView</name>
    <message>
        <source>Genogram</source>
        <extracomment>Screen reader: the drawing of the family.</extracomment>
        <translation>Släktträd</translation>
    </message>
    <message>
        <source>Nobody is drawn yet</source>
        <extracomment>Genogram without anybody in it.</extracomment>
        <translation>Ingen är ritad ännu</translation>
    </message>
    <message>
        <source>Start from the child and add the people around.</source>
        <translation>Börja med barnet och lägg till människorna runt omkring.</translation>
    </message>
</context>
<context>
    <name>HomeCard</name>
    <message>
        <source>A home without a name</source>
        <translation>Ett hem utan namn</translation>
    </message>
    <message>
        <source>%1 lives here</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>%1 bor här</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Moved out</source>
        <extracomment>Label of a field: filled in before somebody is said not to live here any more.</extracomment>
        <translation>Flyttade ut</translation>
    </message>
    <message>
        <source>% of the time</source>
        <extracomment>Label of a field: for a child who lives in two homes, how much of the time here, in percent.</extracomment>
        <translation>% av tiden</translation>
    </message>
    <message>
        <source>Address, only where it is needed</source>
        <extracomment>Label of a field of a home. Most homes need none.</extracomment>
        <translation>Adress, bara om den behövs</translation>
    </message>
    <message>
        <source>Non-disclosure order</source>
        <extracomment>Order of non-disclosure for personal safety (turvakielto).</extracomment>
        <translation>Spärrmarkering</translation>
    </message>
    <message>
        <source>The address is not recorded anywhere.</source>
        <translation>Adressen skrivs inte upp någonstans.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>HomesSheet</name>
    <message>
        <source>%1: homes</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>%1: hem</translation>
    </message>
    <message>
        <source>Name of a new home</source>
        <extracomment>Label of a field: what a home is called, such as &quot;Mum&apos;s home&quot;.</extracomment>
        <translation>Namn på ett nytt hem</translation>
    </message>
    <message>
        <source>Add a home</source>
        <extracomment>Button: a home of its own for the person the sheet is about.</extracomment>
        <translation>Lägg till ett hem</translation>
    </message>
</context>
<context>
    <name>KindSheet</name>
    <message>
        <source>%1: who or what this is</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>%1: vem eller vad det här är</translation>
    </message>
    <message>
        <source>This is</source>
        <extracomment>Label of a choice: a person, a pregnancy, a pet ...</extracomment>
        <translation>Det här är</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>Label of a field: the day on which a child is expected.</extracomment>
        <translation>Beräknad tid</translation>
    </message>
    <message>
        <source>2012 or 19.6.2012</source>
        <translation>2012 eller 19.6.2012</translation>
    </message>
    <message>
        <source>Weeks of pregnancy</source>
        <extracomment>Label of a field: how many weeks a pregnancy has lasted.</extracomment>
        <translation>Graviditetsveckor</translation>
    </message>
    <message>
        <source>Why it must be known for the child&apos;s sake</source>
        <translation>Varför det måste vara känt för barnets skull</translation>
    </message>
    <message>
        <source>Without a reason it is not recorded. It is never shown on a shared screen without one.</source>
        <translation>Utan ett skäl skrivs det inte upp. På en gemensam skärm visas det aldrig utan ett skäl.</translation>
    </message>
    <message>
        <source>Language, where an interpreter may be needed</source>
        <extracomment>Label of a field: the mother tongue of somebody who may need an interpreter.</extracomment>
        <translation>Språk, om tolk kan behövas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Not saved. Check the date and the number of weeks.</source>
        <translation>Inte sparat. Kontrollera datumet och antalet veckor.</translation>
    </message>
</context>
<context>
    <name>MarkReaders</name>
    <message>
        <source>Who will see it</source>
        <translation>Vem som kommer att se det</translation>
    </message>
</context>
<context>
    <name>MarksSheet</name>
    <message>
        <source>%1: strengths and marks</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>%1: styrkor och märken</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>What it is about</source>
        <extracomment>Label of a choice: a strength, language, health ...</extracomment>
        <translation>Vad det gäller</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Hur det är</translation>
    </message>
    <message>
        <source>it is so</source>
        <extracomment>State of an illness and the like.</extracomment>
        <translation>så är det</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>misstänkt</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>återhämtar sig</translation>
    </message>
    <message>
        <source>over</source>
        <translation>över</translation>
    </message>
    <message>
        <source>In a few words</source>
        <extracomment>Label of a field: what is written under the name.</extracomment>
        <translation>Med några ord</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Sedan när</translation>
    </message>
    <message>
        <source>2012 or 19.6.2012</source>
        <translation>2012 eller 19.6.2012</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Vem som berättar</translation>
    </message>
    <message>
        <source>Why it must be known for the child&apos;s sake</source>
        <translation>Varför det måste vara känt för barnets skull</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Write why the child&apos;s matter needs this. Without a reason it is not recorded.</source>
        <translation>Skriv varför barnets ärende kräver det här. Utan ett skäl skrivs det inte upp.</translation>
    </message>
    <message>
        <source>What is only suspected needs who said so.</source>
        <translation>En misstanke behöver vem som sagt det.</translation>
    </message>
    <message>
        <source>Write since when, such as 2012 or 19.6.2012.</source>
        <translation>Skriv sedan när, till exempel 2012 eller 19.6.2012.</translation>
    </message>
    <message>
        <source>Write it in a few words.</source>
        <translation>Skriv det med några ord.</translation>
    </message>
    <message>
        <source>What is only suspected stays with the workers, and there is no circle of workers alone that knows this person.</source>
        <translation>En misstanke stannar hos arbetstagarna, och det finns ingen krets där bara de känner till den här personen.</translation>
    </message>
    <message>
        <source>Choose who will see it.</source>
        <translation>Välj vem som kommer att se det.</translation>
    </message>
</context>
<context>
    <name>ParentCard</name>
    <message>
        <source>Write the time as 2012 or 19.6.2012, or leave it empty.</source>
        <translation>Skriv tiden som 2012 eller 19.6.2012, eller lämna tomt.</translation>
    </message>
    <message>
        <source>Kind of parent</source>
        <extracomment>Label of a choice: of what kind a parent is.</extracomment>
        <translation>Slags förälder</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <extracomment>Genogram: it is not certain that this is a parent (&quot;isyys vahvistamatta&quot;).</extracomment>
        <translation>Inte bekräftat</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Not a parent</source>
        <extracomment>Button: takes away the link between a child and a parent; both persons stay.</extracomment>
        <translation>Inte en förälder</translation>
    </message>
</context>
<context>
    <name>ParentsSheet</name>
    <message>
        <source>%1: parents</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>%1: föräldrar</translation>
    </message>
    <message>
        <source>No parents are drawn yet. Add them in the drawing first.</source>
        <translation>Inga föräldrar är ritade ännu. Lägg först till dem i teckningen.</translation>
    </message>
    <message>
        <source>Born together with</source>
        <extracomment>Genogram: twins, triplets and so on.</extracomment>
        <translation>Född tillsammans med</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>Tvillingar</translation>
    </message>
    <message>
        <source>identical</source>
        <extracomment>Twins: from one egg, from two, or nobody knows.</extracomment>
        <translation>enäggs</translation>
    </message>
    <message>
        <source>fraternal</source>
        <translation>tvåäggs</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
</context>
<context>
    <name>PeriodFields</name>
    <message>
        <source>From</source>
        <extracomment>The beginning of a time.</extracomment>
        <translation>Från</translation>
    </message>
    <message>
        <source>2012 or 19.6.2012</source>
        <extracomment>Form of a date that may be only a year.</extracomment>
        <translation>2012 eller 19.6.2012</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>The end of a time.</extracomment>
        <translation>Till</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>What the child calls them</source>
        <extracomment>Genogram: what the child calls this person, such as &quot;mummo&quot;.</extracomment>
        <translation>Vad barnet kallar personen</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>woman</source>
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
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Född</translation>
    </message>
    <message>
        <source>2012 or 2012-06-19</source>
        <extracomment>Form of a date that may be only a year.</extracomment>
        <translation>2012 eller 2012-06-19</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Avliden</translation>
    </message>
    <message>
        <source>Add to the drawing</source>
        <translation>Lägg till i ritningen</translation>
    </message>
    <message>
        <source>Remove from the drawing</source>
        <translation>Ta bort från ritningen</translation>
    </message>
    <message>
        <source>Tell more</source>
        <extracomment>Over buttons that open what is recorded of a person: couples, homes, placements ...</extracomment>
        <translation>Berätta mer</translation>
    </message>
</context>
<context>
    <name>PlacementsSheet</name>
    <message>
        <source>%1: placements</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>%1: placeringar</translation>
    </message>
    <message>
        <source>A new placement</source>
        <translation>En ny placering</translation>
    </message>
    <message>
        <source>Change the placement</source>
        <translation>Ändra placeringen</translation>
    </message>
    <message>
        <source>On what basis</source>
        <extracomment>Label of a choice: the legal ground of a placement.</extracomment>
        <translation>På vilken grund</translation>
    </message>
    <message>
        <source>Where to</source>
        <extracomment>Label of a choice: where somebody lives during a placement.</extracomment>
        <translation>Vart</translation>
    </message>
    <message>
        <source>With whom, in a few words</source>
        <extracomment>Label of a field: name of a foster family or a home.</extracomment>
        <translation>Hos vem, med några ord</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Write the time as 2012 or 19.6.2012, or leave it empty.</source>
        <translation>Skriv tiden som 2012 eller 19.6.2012, eller lämna tomt.</translation>
    </message>
</context>
<context>
    <name>TieCard</name>
    <message>
        <source>Write the time as 2012 or 19.6.2012, or leave it empty.</source>
        <translation>Skriv tiden som 2012 eller 19.6.2012, eller lämna tomt.</translation>
    </message>
    <message>
        <source>How they are with each other</source>
        <translation>Hur de är med varandra</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Vem som berättar</translation>
    </message>
    <message>
        <source>A few words on the line</source>
        <extracomment>Label of a field at a tie: written on its line, such as &quot;always&quot; or &quot;after the move&quot;.</extracomment>
        <translation>Några ord på linjen</translation>
    </message>
    <message>
        <source>Both ways</source>
        <extracomment>Genogram: a tie that goes from each to the other, not only one way.</extracomment>
        <translation>Åt båda hållen</translation>
    </message>
    <message>
        <source>Not certain</source>
        <extracomment>Genogram: somebody sees this tie otherwise, or it is only assumed.</extracomment>
        <translation>Inte säkert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Remove the tie</source>
        <extracomment>Button: takes a tie off the drawing.</extracomment>
        <translation>Ta bort relationen</translation>
    </message>
</context>
<context>
    <name>TieSheet</name>
    <message>
        <source>%1 and…</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>%1 och…</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Med vem</translation>
    </message>
    <message>
        <source>How they are with each other</source>
        <translation>Hur deras relation är</translation>
    </message>
    <message>
        <source>Who says so</source>
        <extracomment>Genogram: whose view a tie is.</extracomment>
        <translation>Vem som säger det</translation>
    </message>
    <message>
        <source>Draw the tie</source>
        <translation>Rita relationen</translation>
    </message>
</context>
<context>
    <name>TiesSheet</name>
    <message>
        <source>%1: ties</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>%1: relationer</translation>
    </message>
    <message>
        <source>No ties are drawn yet.</source>
        <translation>Inga relationer är ritade ännu.</translation>
    </message>
</context>
</TS>
