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
        <source>Say first who it is: brother, mother&apos;s sister, grandfather.</source>
        <translation>Säg först vem det är: bror, moster, morfar.</translation>
    </message>
    <message>
        <source>Seen by: %1</source>
        <extracomment>Genogram: before something is drawn, who will see it. %1 is a list of names.</extracomment>
        <translation>Ses av: %1</translation>
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
