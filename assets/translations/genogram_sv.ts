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
    <name>CaptureStrip</name>
    <message>
        <source>%1: who is told of? As: brother, about 20, Sweden, no contact</source>
        <extracomment>Genogram: in an empty line for a relative. %1 is the name of whose; the example in words as people say them.</extracomment>
        <translation>%1: vem berättas det om? T.ex. bror, ca 20, Sverige, ingen kontakt</translation>
    </message>
    <message>
        <source>%1: who is told of?</source>
        <extracomment>Screen reader: the line for a relative of somebody. %1 is the name of whose.</extracomment>
        <translation>%1: vem berättas det om?</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Rita</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Swap name and note</source>
        <extracomment>Genogram: what was taken for a name is a note, or the other way round.</extracomment>
        <translation>Byt namn och anteckning</translation>
    </message>
    <message>
        <source>through %1</source>
        <extracomment>Genogram: the relative is related through this person. %1 is a name.</extracomment>
        <translation>via %1</translation>
    </message>
    <message>
        <source>What was said of violence or fear is not drawn from this line. Draw it as a tie, and say who says so.</source>
        <translation>Det som sades om våld eller rädsla ritas inte från den här raden. Rita det som en relation och skriv vem som säger så.</translation>
    </message>
    <message>
        <source>What was said of illness or substances is not kept from this line. Write it among the strengths and marks, where the reason is asked.</source>
        <translation>Det som sades om sjukdom eller droger sparas inte från den här raden. Skriv det under Styrkor och märken, där skälet frågas.</translation>
    </message>
    <message>
        <source>Say first who it is: brother, mother&apos;s sister, grandfather.</source>
        <translation>Säg först vem det är: bror, moster, morfar.</translation>
    </message>
</context>
<context>
    <name>ChangesSheet</name>
    <message>
        <source>What has changed</source>
        <extracomment>Genogram: title of the list of what is new or otherwise since an earlier meeting.</extracomment>
        <translation>Vad som har ändrats</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Genogram: since when changes are listed.</extracomment>
        <translation>Sedan när</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Det finns inget att jämföra med än</translation>
    </message>
    <message>
        <source>The picture is remembered when a meeting ends. Then what is new since can be seen here.</source>
        <translation>Bilden läggs på minnet när ett möte slutar. Sedan syns det här vad som är nytt.</translation>
    </message>
    <message>
        <source>Nothing in the picture has changed since.</source>
        <translation>Inget i bilden har ändrats sedan dess.</translation>
    </message>
    <message>
        <source>Some of what you see was not remembered then. Of that, only what is new is listed.</source>
        <translation>Allt som du ser lades inte på minnet då. Av det listas bara det som är nytt.</translation>
    </message>
    <message>
        <source>What was there before, and what has been erased, is not kept.</source>
        <translation>Tidigare uppgifter och det som har raderats sparas inte.</translation>
    </message>
    <message>
        <source>Remember the picture as it is now</source>
        <extracomment>Genogram: from now on one can see what changes after this moment.</extracomment>
        <translation>Lägg bilden som den är nu på minnet</translation>
    </message>
</context>
<context>
    <name>CompanionMark</name>
    <message>
        <source>%1 is here</source>
        <extracomment>Genogram: %1 is who looks at this person on another device.</extracomment>
        <translation>%1 är här</translation>
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
    <message>
        <source>Siblings always by age</source>
        <extracomment>Genogram: otherwise siblings stand where fewer lines cross. Those whom somebody moved stay where they are.</extracomment>
        <translation>Syskon alltid i åldersordning</translation>
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
    <name>FoldMark</name>
    <message>
        <source>+%1</source>
        <extracomment>Genogram: on a folded branch; %1 is how many people are behind it.</extracomment>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n people behind %1</source>
        <extracomment>Screen reader: a folded branch of the genogram. %n is how many people, %1 a name.</extracomment>
        <translation>
            <numerusform>Visa %n person, gren: %1</numerusform>
            <numerusform>Visa %n personer, gren: %1</numerusform>
        </translation>
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
    <name>GenogramPaper</name>
    <message>
        <source>Genogram</source>
        <extracomment>Screen reader: the drawing of the family.</extracomment>
        <translation>Genogram</translation>
    </message>
</context>
<context>
    <name>GenogramPens</name>
    <message>
        <source>Find a person</source>
        <translation>Sök en person</translation>
    </message>
    <message>
        <source>Write while somebody tells</source>
        <extracomment>Genogram: opens a line in which one types relatives while somebody tells of them.</extracomment>
        <translation>Skriv medan någon berättar</translation>
    </message>
    <message>
        <source>Choose several people</source>
        <translation>Välj flera personer</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Genogram: takes back this person&apos;s own last step.</extracomment>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
</context>
<context>
    <name>GenogramSearch</name>
    <message>
        <source>Find a person</source>
        <translation>Sök en person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Stäng sökningen</translation>
    </message>
    <message>
        <source>not shown now</source>
        <extracomment>Found in a part of the genogram that is folded away now.</extracomment>
        <translation>visas inte nu</translation>
    </message>
    <message>
        <source>Nobody of that name is in this drawing.</source>
        <translation>Ingen med det namnet finns i den här teckningen.</translation>
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
    <name>ImportFamilySheet</name>
    <message>
        <source>Bring a family from a file</source>
        <translation>Hämta en familj från en fil</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>Filen kunde inte öppnas.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Filen är för stor.</translation>
    </message>
    <message>
        <source>No family could be read from the file. It should be a GEDCOM file (.ged).</source>
        <translation>Ingen familj kunde läsas ur filen. Det borde vara en GEDCOM-fil (.ged).</translation>
    </message>
    <message>
        <source>There are too many people in the file for one drawing.</source>
        <translation>Det finns för många personer i filen för en teckning.</translation>
    </message>
    <message>
        <source>You may not write there. Nothing was brought.</source>
        <translation>Du får inte skriva där. Inget hämtades.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were brought into the drawing. You can undo it.</source>
        <translation>
            <numerusform>%n person hämtades till teckningen. Du kan ångra det.</numerusform>
            <numerusform>%n personer hämtades till teckningen. Du kan ångra det.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks of health and life were left out: each needs a reason, for the child&apos;s sake.</source>
        <translation>
            <numerusform>%n märke om hälsa eller liv lämnades bort: varje märke behöver ett skäl, för barnets skull.</numerusform>
            <numerusform>%n märken om hälsa eller liv lämnades bort: varje märke behöver ett skäl, för barnets skull.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost pregnancies were left out: each needs a reason, for the child&apos;s sake.</source>
        <translation>
            <numerusform>%n graviditetsförlust lämnades bort: varje förlust behöver ett skäl, för barnets skull.</numerusform>
            <numerusform>%n graviditetsförluster lämnades bort: varje förlust behöver ett skäl, för barnets skull.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates or long texts were not brought whole.</source>
        <translation>
            <numerusform>%n datum eller lång text hämtades inte helt.</numerusform>
            <numerusform>%n datum eller långa texter hämtades inte helt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n details that have no place here were left out.</source>
        <translation>
            <numerusform>%n uppgift lämnades bort, eftersom den inte har någon plats här.</numerusform>
            <numerusform>%n uppgifter lämnades bort, eftersom de inte har någon plats här.</numerusform>
        </translation>
    </message>
    <message>
        <source>Family trees from other programs come as GEDCOM files. You see first who is in the file; nothing is kept of a file that you only look at.</source>
        <translation>Släktträd från andra program kommer som GEDCOM-filer. Du ser först vilka som finns i filen. Av en fil som du bara tittar på sparas inget.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Välj en annan fil</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Välj en fil</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the file</source>
        <translation>
            <numerusform>%n person i filen</numerusform>
            <numerusform>%n personer i filen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file calls %n of its records confidential. Think of who will see them here.</source>
        <translation>
            <numerusform>Filen kallar %n av sina poster konfidentiell. Tänk på vilka som ser den här.</numerusform>
            <numerusform>Filen kallar %n av sina poster konfidentiella. Tänk på vilka som ser dem här.</numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be read as it stands</source>
        <translation>Vad som inte kunde läsas som det står</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Och %n till.</numerusform>
            <numerusform>Och %n till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is to see this family?</source>
        <translation>Vilka ska se den här familjen?</translation>
    </message>
    <message>
        <source>Only you</source>
        <extracomment>A circle in which nobody else is.</extracomment>
        <translation>Bara du</translation>
    </message>
    <message>
        <source>%1 and you</source>
        <translation>%1 och du</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Vilken fil?</translation>
    </message>
    <message>
        <source>Family trees</source>
        <extracomment>Kinds of files in a file dialogue.</extracomment>
        <translation>Släktträd</translation>
    </message>
    <message numerus="yes">
        <source>%n ties of violence or fear were left out: draw them by hand, as it is asked who sees them and who says so.</source>
        <translation>
            <numerusform>%n band om våld eller rädsla lämnades bort: rita det själv, så frågas det vem som ser det och vem som berättar så.</numerusform>
            <numerusform>%n band om våld eller rädsla lämnades bort: rita dem själv, så frågas det vem som ser dem och vem som berättar så.</numerusform>
        </translation>
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
    <name>LassoStrip</name>
    <message>
        <source>Draw around people, or tap them one by one</source>
        <extracomment>Genogram: several people are being chosen.</extracomment>
        <translation>Rita runt personer, eller tryck på dem en i taget</translation>
    </message>
    <message numerus="yes">
        <source>%n people chosen</source>
        <translation>
            <numerusform>%n person vald</numerusform>
            <numerusform>%n personer valda</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the home</source>
        <extracomment>Genogram: in an empty field that takes the name of a home, such as &quot;Mummola&quot;.</extracomment>
        <translation>Hemmets namn</translation>
    </message>
    <message>
        <source>They live together</source>
        <translation>De bor tillsammans</translation>
    </message>
    <message>
        <source>Remove from the drawing</source>
        <translation>Ta bort från teckningen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
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
    <message>
        <source>Not changed. Not the same people know whom each of them was born together with; as one group it would tell somebody more than they may know. Take the ticks off the others first.</source>
        <extracomment>Below &quot;Born together with&quot;, when the tick was not kept.</extracomment>
        <translation>Inte ändrat. Olika personer vet vem var och en är född tillsammans med. Som en grupp skulle det berätta mer för någon än hen får veta. Ta först bort bockarna vid de andra.</translation>
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
    <name>PersonRing</name>
    <message>
        <source>Add around %1</source>
        <extracomment>Screen reader: the buttons around a person of the genogram. %1 is the person&apos;s name.</extracomment>
        <translation>Lägg till runt %1</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Föräldrar</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Syskon</translation>
    </message>
    <message>
        <source>Tie</source>
        <extracomment>Genogram: draws how the chosen person is with somebody.</extracomment>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Drag it onto somebody, or press and then choose the other person</source>
        <extracomment>Screen reader: how the button &quot;Tie&quot; is used.</extracomment>
        <translation>Dra den till någon, eller tryck och välj sedan den andra personen</translation>
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
    <name>PersonStrip</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>woman</source>
        <extracomment>Genogram: genders, as in &quot;Gender: woman&quot;.</extracomment>
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
        <source>Year or age</source>
        <extracomment>Genogram: in an empty field that takes a year of birth, or an age.</extracomment>
        <translation>År eller ålder</translation>
    </message>
    <message>
        <source>For example 2012, or 14</source>
        <extracomment>Genogram: below a field in which neither a year nor an age was typed.</extracomment>
        <translation>Till exempel 2012, eller 14</translation>
    </message>
    <message>
        <source>One more sibling</source>
        <translation>Ett syskon till</translation>
    </message>
    <message>
        <source>One more child</source>
        <translation>Ett barn till</translation>
    </message>
    <message>
        <source>What is shown</source>
        <extracomment>Genogram: opens what of the family is shown: only the near ones, or without a branch.</extracomment>
        <translation>Vad som visas</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Genogram: opens everything that is known of the chosen person.</extracomment>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Move on the paper</source>
        <extracomment>Genogram: opens the buttons that move the chosen person on the paper.</extracomment>
        <translation>Flytta på pappret</translation>
    </message>
</context>
<context>
    <name>PhoneBar</name>
    <message>
        <source>Find a person</source>
        <translation>Sök en person</translation>
    </message>
    <message>
        <source>Write while somebody tells</source>
        <translation>Skriv medan någon berättar</translation>
    </message>
    <message>
        <source>Choose several people</source>
        <translation>Välj flera personer</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>The family through the years</source>
        <translation>Familjen genom åren</translation>
    </message>
    <message>
        <source>More for the drawing</source>
        <extracomment>Genogram on a phone: opens a menu of what else there is for the drawing.</extracomment>
        <translation>Mer för teckningen</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>All ties between people</source>
        <translation>Alla band mellan personerna</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Hem</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>Vad tecknen betyder</translation>
    </message>
    <message>
        <source>How the drawing looks</source>
        <translation>Hur teckningen ser ut</translation>
    </message>
    <message>
        <source>Tidy up the drawing</source>
        <translation>Snygga upp ritningen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Vad som har ändrats</translation>
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
    <name>PlaceStrip</name>
    <message>
        <source>Place of %1</source>
        <extracomment>Genogram: title of the buttons that move a person on the paper. %1 is the person&apos;s name.</extracomment>
        <translation>Plats: %1</translation>
    </message>
    <message>
        <source>%1 can be moved only by those who may change what is said of them</source>
        <extracomment>Genogram: in place of that title, where this person only reads.</extracomment>
        <translation>%1: platsen kan ändras bara av den som får ändra uppgifterna</translation>
    </message>
    <message>
        <source>Past the one on the left</source>
        <extracomment>Genogram: moves a person to the other side of a sibling or a partner.</extracomment>
        <translation>Förbi den till vänster</translation>
    </message>
    <message>
        <source>Past the one on the right</source>
        <translation>Förbi den till höger</translation>
    </message>
    <message>
        <source>A little to the left</source>
        <extracomment>Genogram: moves a person a little, to any place.</extracomment>
        <translation>Lite åt vänster</translation>
    </message>
    <message>
        <source>A little to the right</source>
        <translation>Lite åt höger</translation>
    </message>
    <message>
        <source>A little up</source>
        <translation>Lite uppåt</translation>
    </message>
    <message>
        <source>A little down</source>
        <translation>Lite nedåt</translation>
    </message>
    <message>
        <source>Back to its own place</source>
        <extracomment>Genogram: undoes what was moved by hand, so that the drawing puts the person in order itself.</extracomment>
        <translation>Tillbaka till sin egen plats</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
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
    <name>QuickStrip</name>
    <message>
        <source>What is being drawn</source>
        <extracomment>Screen reader: the fields below the genogram.</extracomment>
        <translation>Vad som ritas</translation>
    </message>
</context>
<context>
    <name>SeenByLine</name>
    <message>
        <source>Seen by: %1</source>
        <extracomment>Genogram: before something is drawn, who will see it. %1 is a list of names.</extracomment>
        <translation>Ses av: %1</translation>
    </message>
</context>
<context>
    <name>ShareFamilySheet</name>
    <message>
        <source>Take the drawing along</source>
        <translation>Ta med teckningen</translation>
    </message>
    <message>
        <source>For whom is it? Only what all of them may see is drawn.</source>
        <translation>För vem är den? Bara det som alla av dem får se ritas.</translation>
    </message>
    <message>
        <source>Only for you</source>
        <extracomment>A drawing that is for nobody but the person who looks at the list.</extracomment>
        <translation>Bara för dig</translation>
    </message>
    <message>
        <source>For %1 and you</source>
        <translation>För %1 och dig</translation>
    </message>
    <message>
        <source>Nobody is drawn yet</source>
        <translation>Ingen är ritad ännu</translation>
    </message>
    <message>
        <source>Start from the child and add the people around.</source>
        <translation>Börja med barnet och lägg till människorna runt omkring.</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>För andra</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in the drawing.</source>
        <translation>
            <numerusform>%n person finns i teckningen.</numerusform>
            <numerusform>%n personer finns i teckningen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those whom you see are left out, as not all of these readers know of them.</source>
        <translation>
            <numerusform>%n person som du ser lämnas bort, eftersom inte alla dessa läsare vet om hen.</numerusform>
            <numerusform>%n personer som du ser lämnas bort, eftersom inte alla dessa läsare vet om dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>As</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>PDF, one page A4</source>
        <translation>PDF, en A4-sida</translation>
    </message>
    <message>
        <source>PDF, one page A3</source>
        <translation>PDF, en A3-sida</translation>
    </message>
    <message>
        <source>PDF, pages A4 to be joined</source>
        <extracomment>Several sheets of paper that are joined into one picture.</extracomment>
        <translation>PDF, A4-sidor som fogas ihop</translation>
    </message>
    <message>
        <source>PDF, pages A3 to be joined</source>
        <translation>PDF, A3-sidor som fogas ihop</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Teckning (SVG)</translation>
    </message>
    <message>
        <source>For other programs (GEDCOM 7)</source>
        <extracomment>A file that other programs for family trees read.</extracomment>
        <translation>För andra program (GEDCOM 7)</translation>
    </message>
    <message>
        <source>For older programs (GEDCOM 5.5.1)</source>
        <translation>För äldre program (GEDCOM 5.5.1)</translation>
    </message>
    <message>
        <source>Also how people are with each other</source>
        <translation>Också hur människorna har det med varandra</translation>
    </message>
    <message>
        <source>Who told this</source>
        <extracomment>Stands below a drawing of the family: who told what is drawn.</extracomment>
        <translation>Vem berättade detta</translation>
    </message>
    <message>
        <source>The picture was copied. It stays in the clipboard for half a minute.</source>
        <translation>Bilden kopierades. Den finns i urklipp i en halv minut.</translation>
    </message>
    <message>
        <source>The drawing was saved.</source>
        <translation>Teckningen sparades.</translation>
    </message>
    <message>
        <source>The file does not carry: %1.</source>
        <extracomment>%1: a list such as &quot;twins, marks of health and life&quot;.</extracomment>
        <translation>Filen innehåller inte: %1.</translation>
    </message>
    <message>
        <source>In the file, but only Kudelma reads it: %1.</source>
        <translation>I filen, men bara Kudelma läser det: %1.</translation>
    </message>
    <message>
        <source>The drawing could not be saved there. Nothing was left behind; choose another place.</source>
        <translation>Teckningen kunde inte sparas där. Inget lämnades kvar; välj en annan plats.</translation>
    </message>
    <message>
        <source>A saved file is no longer protected by Kudelma. Keep it where only its readers can open it.</source>
        <translation>Kudelma skyddar inte längre en sparad fil. Förvara den där bara dess läsare kan öppna den.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Spara…</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Kopiera som bild</translation>
    </message>
    <message>
        <source>Where is the drawing saved?</source>
        <translation>Var sparas teckningen?</translation>
    </message>
</context>
<context>
    <name>SightBar</name>
    <message numerus="yes">
        <source>Those near %1; %n not shown</source>
        <extracomment>Genogram: only a part is shown. %n is how many are not; %1 is a name.</extracomment>
        <translation>
            <numerusform>De närmaste: %1. %n visas inte</numerusform>
            <numerusform>De närmaste: %1. %n visas inte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not shown</source>
        <translation>
            <numerusform>%n visas inte</numerusform>
            <numerusform>%n visas inte</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Visa alla</translation>
    </message>
</context>
<context>
    <name>SightMenu</name>
    <message>
        <source>Only the nearest</source>
        <extracomment>Genogram: parents, partners, children and who lives with them.</extracomment>
        <translation>Bara de allra närmaste</translation>
    </message>
    <message>
        <source>Only those near, two steps</source>
        <extracomment>Genogram: also grandparents, siblings, nieces and so on.</extracomment>
        <translation>Bara de närmaste, två steg</translation>
    </message>
    <message numerus="yes">
        <source>Fold the branch (%n)</source>
        <extracomment>Genogram: hides those who are in the family through this person only. %n is how many.</extracomment>
        <translation>
            <numerusform>Vik ihop grenen (%n)</numerusform>
            <numerusform>Vik ihop grenen (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everybody again</source>
        <translation>Visa alla igen</translation>
    </message>
</context>
<context>
    <name>TieCard</name>
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
    <message>
        <source>From %1 to %2</source>
        <extracomment>Genogram: which way a tie goes. %1 does it to %2; both are names.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>The other way round</source>
        <extracomment>Button: a tie goes from the second person to the first one.</extracomment>
        <translation>Åt andra hållet</translation>
    </message>
    <message>
        <source>Say who says so. Without that it is not recorded.</source>
        <translation>Skriv vem som berättar så. Utan det antecknas det inte.</translation>
    </message>
    <message>
        <source>Not kept. Look at the times (2012 or 19.6.2012), who says so, and who may see it.</source>
        <translation>Inte sparat. Se på tiderna (2012 eller 19.6.2012), vem som berättar och vem som får se.</translation>
    </message>
</context>
<context>
    <name>TieReaders</name>
    <message>
        <source>Who will see it</source>
        <translation>Vem som kommer att se det</translation>
    </message>
    <message>
        <source>There is no circle in which everybody knows both. It cannot be drawn yet.</source>
        <translation>Det finns ingen krets där alla känner till båda. Relationen kan inte ritas än.</translation>
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
    <name>TieStrip</name>
    <message>
        <source>%1 and who? Choose the other person in the drawing.</source>
        <extracomment>Genogram: a tie is being drawn. %1 is a name.</extracomment>
        <translation>%1 och vem? Välj den andra personen i teckningen.</translation>
    </message>
    <message>
        <source>How are %1 and %2 with each other?</source>
        <extracomment>Genogram: a tie is being drawn. %1 and %2 are names.</extracomment>
        <translation>Hurdan relation: %1 och %2?</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <extracomment>Genogram: a tie was drawn. %1 and %2 are names, %3 is the tie.</extracomment>
        <translation>%1 och %2: %3</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>Genogram: shows the less common kinds of ties too.</extracomment>
        <translation>Andra</translation>
    </message>
    <message>
        <source>Who says so</source>
        <extracomment>Genogram: whose view a tie is.</extracomment>
        <translation>Vem säger så</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <extracomment>Genogram: a tie of violence or fear is not drawn yet. %1 and %2 are names: it goes from the first to the second. %3 is the tie.</extracomment>
        <translation>%1 → %2: %3</translation>
    </message>
    <message>
        <source>Draw the tie</source>
        <translation>Rita relationen</translation>
    </message>
    <message>
        <source>a worker</source>
        <extracomment>Genogram: who says so; one of the words to choose from, beside names.</extracomment>
        <translation>en arbetstagare</translation>
    </message>
    <message>
        <source>%1 → %2: %3. Drawn, but not on this screen: others see it too.</source>
        <extracomment>Genogram: a tie of violence or fear was drawn, where fewer people look. %1 and %2 are names: it goes from the first to the second. %3 is the tie.</extracomment>
        <translation>%1 → %2: %3. Ritat, men inte på den här skärmen, eftersom andra också ser den.</translation>
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
<context>
    <name>TimeBar</name>
    <message>
        <source>Time</source>
        <extracomment>Screen reader: the bar under the genogram with which one goes through the years.</extracomment>
        <translation>Tid</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <extracomment>Genogram through time, after the first things that happened: how many more there are.</extracomment>
        <translation>och %1 till</translation>
    </message>
    <message>
        <source>%1 – drawing goes on when you come back to today</source>
        <extracomment>Genogram through time: %1 is such as &quot;End of 2019&quot;. One can only draw on today&apos;s picture.</extracomment>
        <translation>%1 – du kan rita igen när du kommer tillbaka till i dag</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Till i dag</translation>
    </message>
    <message>
        <source>Close the years</source>
        <extracomment>Closes the bar for going through the years of the genogram.</extracomment>
        <translation>Stäng åren</translation>
    </message>
    <message>
        <source>What happened before</source>
        <extracomment>Genogram through time: goes back to the event before.</extracomment>
        <translation>Föregående händelse</translation>
    </message>
    <message>
        <source>What happened next</source>
        <extracomment>Genogram through time: goes on to the next event.</extracomment>
        <translation>Nästa händelse</translation>
    </message>
    <message>
        <source>pale lines: not certain for this day</source>
        <translation>bleka linjer: osäkert om det var så då</translation>
    </message>
    <message>
        <source>No event with a date is recorded here.</source>
        <translation>Ingen daterad händelse är antecknad här.</translation>
    </message>
    <message>
        <source>Go back along the line, or from event to event with the arrows.</source>
        <extracomment>Genogram through time, while today is shown: how to see other days.</extracomment>
        <translation>Gå bakåt längs linjen, eller från händelse till händelse med pilarna.</translation>
    </message>
</context>
<context>
    <name>TimeFrame</name>
    <message>
        <source>%1: the family as it was then</source>
        <extracomment>Over a genogram of another day: %1 is such as &quot;End of 2019&quot; or &quot;6.3.2023&quot;.</extracomment>
        <translation>%1: familjen som den var då</translation>
    </message>
</context>
<context>
    <name>TimeSlider</name>
    <message>
        <source>The picture shows: %1</source>
        <extracomment>Genogram through time, slider: %1 is such as &quot;End of 2019&quot; or &quot;Today&quot;.</extracomment>
        <translation>Bilden visar: %1</translation>
    </message>
</context>
<context>
    <name>TimeTools</name>
    <message>
        <source>The family through the years</source>
        <extracomment>Genogram: opens the bar with which one sees the family on any day.</extracomment>
        <translation>Familjen genom åren</translation>
    </message>
    <message>
        <source>What has changed</source>
        <extracomment>Genogram: opens the list of what is new since an earlier meeting.</extracomment>
        <translation>Vad som har ändrats</translation>
    </message>
</context>
<context>
    <name>WithWhomStrip</name>
    <message>
        <source>A child of %1, with whom?</source>
        <extracomment>Genogram: before the names of partners. %1 is a name.</extracomment>
        <translation>Gemensamt barn: %1 och vem?</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <extracomment>Genogram: the other parent of the child is nobody who is drawn.</extracomment>
        <translation>Någon annan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
</TS>
