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
</TS>
