<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
<context>
    <name>AddRelativeRow</name>
    <message>
        <source>Parents</source>
        <translation>Vanhemmat</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Kumppani</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Sisarus</translation>
    </message>
    <message>
        <source>Child</source>
        <extracomment>Genogram: adds a child of the chosen person and %1, a partner&apos;s name.</extracomment>
        <translation>Lapsi</translation>
    </message>
    <message>
        <source>Child with %1</source>
        <translation>Yhteinen lapsi: %1</translation>
    </message>
    <message>
        <source>Tie</source>
        <extracomment>Genogram: draws how the chosen person is with somebody.</extracomment>
        <translation>Suhde</translation>
    </message>
</context>
<context>
    <name>ChangesSheet</name>
    <message>
        <source>What has changed</source>
        <extracomment>Genogram: title of the list of what is new or otherwise since an earlier meeting.</extracomment>
        <translation>Mitä on muuttunut</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Genogram: since when changes are listed.</extracomment>
        <translation>Mistä lähtien</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Vertailukohtaa ei ole vielä</translation>
    </message>
    <message>
        <source>The picture is remembered when a meeting ends. Then what is new since can be seen here.</source>
        <translation>Kuva merkitään muistiin, kun kokous päättyy. Sen jälkeen täältä näkee, mikä on uutta.</translation>
    </message>
    <message>
        <source>Nothing in the picture has changed since.</source>
        <translation>Kuvassa ei ole sen jälkeen muuttunut mitään.</translation>
    </message>
    <message>
        <source>Some of what you see was not remembered then. Of that, only what is new is listed.</source>
        <translation>Kaikkea, minkä näet, ei silloin merkitty muistiin. Siitä luetellaan vain se, mikä on uutta.</translation>
    </message>
    <message>
        <source>What was there before, and what has been erased, is not kept.</source>
        <translation>Aiempia tietoja ja poistettua ei säilytetä.</translation>
    </message>
    <message>
        <source>Remember the picture as it is now</source>
        <extracomment>Genogram: from now on one can see what changes after this moment.</extracomment>
        <translation>Merkitse nykyinen kuva muistiin</translation>
    </message>
</context>
<context>
    <name>GenogramLegend</name>
    <message>
        <source>Signs in this drawing</source>
        <extracomment>Over the list that explains the signs of a genogram.</extracomment>
        <translation>Tämän sukupuun merkit</translation>
    </message>
</context>
<context>
    <name>GenogramTextList</name>
    <message>
        <source>Genogram in words</source>
        <translation>Sukupuu sanoin</translation>
    </message>
</context>
<context>
    <name>GenogramTools</name>
    <message>
        <source>Smaller</source>
        <translation>Pienemmäksi</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Suuremmaksi</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Näytä kaikki ihmiset</translation>
    </message>
    <message>
        <source>Homes</source>
        <extracomment>Genogram: shows or hides who live together.</extracomment>
        <translation>Kodit</translation>
    </message>
    <message>
        <source>Tidy up the drawing</source>
        <translation>Siisti piirros</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <extracomment>Genogram: shows or hides what the signs mean.</extracomment>
        <translation>Mitä merkit tarkoittavat</translation>
    </message>
    <message>
        <source>All ties between people</source>
        <extracomment>Genogram: shows how all people are with each other; otherwise only how the chosen one is.</extracomment>
        <translation>Kaikkien väliset suhteet</translation>
    </message>
</context>
<context>
    <name>GenogramView</name>
    <message>
        <source>Genogram</source>
        <extracomment>Screen reader: the drawing of the family.</extracomment>
        <translation>Sukupuu</translation>
    </message>
    <message>
        <source>Nobody is drawn yet</source>
        <extracomment>Genogram without anybody in it.</extracomment>
        <translation>Ketään ei ole vielä piirretty</translation>
    </message>
    <message>
        <source>Start from the child and add the people around.</source>
        <translation>Aloita lapsesta ja lisää ihmiset ympärille.</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>What the child calls them</source>
        <extracomment>Genogram: what the child calls this person, such as &quot;mummo&quot;.</extracomment>
        <translation>Miten lapsi kutsuu häntä</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Sukupuoli</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>nainen</translation>
    </message>
    <message>
        <source>man</source>
        <translation>mies</translation>
    </message>
    <message>
        <source>other</source>
        <translation>muu</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Syntynyt</translation>
    </message>
    <message>
        <source>2012 or 2012-06-19</source>
        <extracomment>Form of a date that may be only a year.</extracomment>
        <translation>2012 tai 2012-06-19</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Kuollut</translation>
    </message>
    <message>
        <source>Add to the drawing</source>
        <translation>Lisää piirrokseen</translation>
    </message>
    <message>
        <source>Remove from the drawing</source>
        <translation>Poista piirroksesta</translation>
    </message>
</context>
<context>
    <name>TieSheet</name>
    <message>
        <source>%1 and…</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>%1 ja…</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Kenen kanssa</translation>
    </message>
    <message>
        <source>How they are with each other</source>
        <translation>Millaiset heidän välinsä ovat</translation>
    </message>
    <message>
        <source>Who says so</source>
        <extracomment>Genogram: whose view a tie is.</extracomment>
        <translation>Kuka kertoo näin</translation>
    </message>
    <message>
        <source>Draw the tie</source>
        <translation>Piirrä suhde</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>Time</source>
        <extracomment>Screen reader: the bar under the genogram with which one goes through the years.</extracomment>
        <translation>Aika</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <extracomment>Genogram through time, after the first things that happened: how many more there are.</extracomment>
        <translation>ja %1 muuta</translation>
    </message>
    <message>
        <source>%1 – drawing goes on when you come back to today</source>
        <extracomment>Genogram through time: %1 is such as &quot;End of 2019&quot;. One can only draw on today&apos;s picture.</extracomment>
        <translation>%1 – piirtäminen jatkuu, kun palaat tähän päivään</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Tähän päivään</translation>
    </message>
    <message>
        <source>Close the years</source>
        <extracomment>Closes the bar for going through the years of the genogram.</extracomment>
        <translation>Sulje vuodet</translation>
    </message>
    <message>
        <source>What happened before</source>
        <extracomment>Genogram through time: goes back to the event before.</extracomment>
        <translation>Edellinen tapahtuma</translation>
    </message>
    <message>
        <source>What happened next</source>
        <extracomment>Genogram through time: goes on to the next event.</extracomment>
        <translation>Seuraava tapahtuma</translation>
    </message>
    <message>
        <source>pale lines: not certain for this day</source>
        <translation>haaleat viivat: ei varmaa, oliko näin silloin</translation>
    </message>
    <message>
        <source>No event with a date is recorded here.</source>
        <translation>Tälle ajalle ei ole kirjattu päivättyä tapahtumaa.</translation>
    </message>
    <message>
        <source>Go back along the line, or from event to event with the arrows.</source>
        <extracomment>Genogram through time, while today is shown: how to see other days.</extracomment>
        <translation>Siirry taaksepäin janalla tai nuolilla tapahtumasta toiseen.</translation>
    </message>
</context>
<context>
    <name>TimeFrame</name>
    <message>
        <source>%1: the family as it was then</source>
        <extracomment>Over a genogram of another day: %1 is such as &quot;End of 2019&quot; or &quot;6.3.2023&quot;.</extracomment>
        <translation>%1: suku sellaisena kuin se silloin oli</translation>
    </message>
</context>
<context>
    <name>TimeSlider</name>
    <message>
        <source>The picture shows: %1</source>
        <extracomment>Genogram through time, slider: %1 is such as &quot;End of 2019&quot; or &quot;Today&quot;.</extracomment>
        <translation>Kuva näyttää: %1</translation>
    </message>
</context>
<context>
    <name>TimeTools</name>
    <message>
        <source>The family through the years</source>
        <extracomment>Genogram: opens the bar with which one sees the family on any day.</extracomment>
        <translation>Suku vuosien varrella</translation>
    </message>
    <message>
        <source>What has changed</source>
        <extracomment>Genogram: opens the list of what is new since an earlier meeting.</extracomment>
        <translation>Mitä on muuttunut</translation>
    </message>
</context>
</TS>
