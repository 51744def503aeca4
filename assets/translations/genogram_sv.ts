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
</TS>
