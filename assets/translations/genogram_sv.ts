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
</TS>
