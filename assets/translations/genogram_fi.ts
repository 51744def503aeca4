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
    <name>CaptureStrip</name>
    <message>
        <source>%1: who is told of? As: brother, about 20, Sweden, no contact</source>
        <extracomment>Genogram: in an empty line for a relative. %1 is the name of whose; the example in words as people say them.</extracomment>
        <translation>%1: kenestä kerrotaan? Esim. veli, noin 20, Ruotsi, ei yhteyttä</translation>
    </message>
    <message>
        <source>%1: who is told of?</source>
        <extracomment>Screen reader: the line for a relative of somebody. %1 is the name of whose.</extracomment>
        <translation>%1: kenestä kerrotaan?</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Piirrä</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Swap name and note</source>
        <extracomment>Genogram: what was taken for a name is a note, or the other way round.</extracomment>
        <translation>Vaihda nimi ja huomautus</translation>
    </message>
    <message>
        <source>through %1</source>
        <extracomment>Genogram: the relative is related through this person. %1 is a name.</extracomment>
        <translation>välissä %1</translation>
    </message>
    <message>
        <source>What was said of violence or fear is not drawn from this line. Draw it as a tie, and say who says so.</source>
        <translation>Väkivallasta tai pelosta kerrottua ei piirretä tältä riviltä. Piirrä se suhteena ja kirjaa, kuka kertoo näin.</translation>
    </message>
    <message>
        <source>Say first who it is: brother, mother&apos;s sister, grandfather.</source>
        <translation>Sano ensin, kuka on kyseessä: veli, äidin sisko, ukki.</translation>
    </message>
    <message>
        <source>Seen by: %1</source>
        <extracomment>Genogram: before something is drawn, who will see it. %1 is a list of names.</extracomment>
        <translation>Näkevät: %1</translation>
    </message>
</context>
<context>
    <name>CompanionMark</name>
    <message>
        <source>%1 is here</source>
        <extracomment>Genogram: %1 is who looks at this person on another device.</extracomment>
        <translation>%1 on tässä</translation>
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
            <numerusform>Näytä %n ihminen, haara: %1</numerusform>
            <numerusform>Näytä %n ihmistä, haara: %1</numerusform>
        </translation>
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
    <name>GenogramPaper</name>
    <message>
        <source>Genogram</source>
        <extracomment>Screen reader: the drawing of the family.</extracomment>
        <translation>Sukupuu</translation>
    </message>
</context>
<context>
    <name>GenogramPens</name>
    <message>
        <source>Find a person</source>
        <translation>Etsi ihminen</translation>
    </message>
    <message>
        <source>Write while somebody tells</source>
        <extracomment>Genogram: opens a line in which one types relatives while somebody tells of them.</extracomment>
        <translation>Kirjoita samalla kun kerrotaan</translation>
    </message>
    <message>
        <source>Choose several people</source>
        <translation>Valitse useita ihmisiä</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Genogram: takes back this person&apos;s own last step.</extracomment>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
</context>
<context>
    <name>GenogramSearch</name>
    <message>
        <source>Find a person</source>
        <translation>Etsi ihminen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Sulje haku</translation>
    </message>
    <message>
        <source>not shown now</source>
        <extracomment>Found in a part of the genogram that is folded away now.</extracomment>
        <translation>ei näkyvissä nyt</translation>
    </message>
    <message>
        <source>Nobody of that name is in this drawing.</source>
        <translation>Tässä piirroksessa ei ole sen nimistä.</translation>
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
    <name>LassoStrip</name>
    <message>
        <source>Draw around people, or tap them one by one</source>
        <extracomment>Genogram: several people are being chosen.</extracomment>
        <translation>Piirrä ihmisten ympäri tai napauta heitä yksitellen</translation>
    </message>
    <message numerus="yes">
        <source>%n people chosen</source>
        <translation>
            <numerusform>%n ihminen valittu</numerusform>
            <numerusform>%n ihmistä valittu</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the home</source>
        <extracomment>Genogram: in an empty field that takes the name of a home, such as &quot;Mummola&quot;.</extracomment>
        <translation>Kodin nimi</translation>
    </message>
    <message>
        <source>They live together</source>
        <translation>Asuvat yhdessä</translation>
    </message>
    <message>
        <source>Remove from the drawing</source>
        <translation>Poista piirroksesta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>PersonRing</name>
    <message>
        <source>Add around %1</source>
        <extracomment>Screen reader: the buttons around a person of the genogram. %1 is the person&apos;s name.</extracomment>
        <translation>Lisää ympärille: %1</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Vanhemmat</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Kumppani</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Lapsi</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Sisarus</translation>
    </message>
    <message>
        <source>Tie</source>
        <extracomment>Genogram: draws how the chosen person is with somebody.</extracomment>
        <translation>Suhde</translation>
    </message>
    <message>
        <source>Drag it onto somebody, or press and then choose the other person</source>
        <extracomment>Screen reader: how the button &quot;Tie&quot; is used.</extracomment>
        <translation>Vedä toisen ihmisen päälle, tai paina ja valitse sitten toinen ihminen</translation>
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
    <name>PersonStrip</name>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>woman</source>
        <extracomment>Genogram: genders, as in &quot;Gender: woman&quot;.</extracomment>
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
        <source>Year or age</source>
        <extracomment>Genogram: in an empty field that takes a year of birth, or an age.</extracomment>
        <translation>Vuosi tai ikä</translation>
    </message>
    <message>
        <source>For example 2012, or 14</source>
        <extracomment>Genogram: below a field in which neither a year nor an age was typed.</extracomment>
        <translation>Esimerkiksi 2012 tai 14</translation>
    </message>
    <message>
        <source>One more sibling</source>
        <translation>Vielä yksi sisarus</translation>
    </message>
    <message>
        <source>One more child</source>
        <translation>Vielä yksi lapsi</translation>
    </message>
    <message>
        <source>What is shown</source>
        <extracomment>Genogram: opens what of the family is shown: only the near ones, or without a branch.</extracomment>
        <translation>Mitä näytetään</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Genogram: opens everything that is known of the chosen person.</extracomment>
        <translation>Lisää tietoja</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
</context>
<context>
    <name>QuickStrip</name>
    <message>
        <source>What is being drawn</source>
        <extracomment>Screen reader: the fields below the genogram.</extracomment>
        <translation>Mitä piirretään</translation>
    </message>
</context>
<context>
    <name>SightBar</name>
    <message numerus="yes">
        <source>Those near %1; %n not shown</source>
        <extracomment>Genogram: only a part is shown. %n is how many are not; %1 is a name.</extracomment>
        <translation>
            <numerusform>Lähimmät: %1. %n ei ole näkyvissä</numerusform>
            <numerusform>Lähimmät: %1. %n ei ole näkyvissä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not shown</source>
        <translation>
            <numerusform>%n ei ole näkyvissä</numerusform>
            <numerusform>%n ei ole näkyvissä</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Näytä kaikki ihmiset</translation>
    </message>
</context>
<context>
    <name>SightMenu</name>
    <message>
        <source>Only the nearest</source>
        <extracomment>Genogram: parents, partners, children and who lives with them.</extracomment>
        <translation>Vain aivan lähimmät</translation>
    </message>
    <message>
        <source>Only those near, two steps</source>
        <extracomment>Genogram: also grandparents, siblings, nieces and so on.</extracomment>
        <translation>Vain lähimmät, kaksi askelta</translation>
    </message>
    <message numerus="yes">
        <source>Fold the branch (%n)</source>
        <extracomment>Genogram: hides those who are in the family through this person only. %n is how many.</extracomment>
        <translation>
            <numerusform>Kokoa haara (%n)</numerusform>
            <numerusform>Kokoa haara (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everybody again</source>
        <translation>Näytä taas kaikki</translation>
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
    <name>TieStrip</name>
    <message>
        <source>%1 and who? Choose the other person in the drawing.</source>
        <extracomment>Genogram: a tie is being drawn. %1 is a name.</extracomment>
        <translation>%1 ja kuka? Valitse toinen ihminen piirroksesta.</translation>
    </message>
    <message>
        <source>How are %1 and %2 with each other?</source>
        <extracomment>Genogram: a tie is being drawn. %1 and %2 are names.</extracomment>
        <translation>Millaiset välit: %1 ja %2?</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <extracomment>Genogram: a tie was drawn. %1 and %2 are names, %3 is the tie.</extracomment>
        <translation>%1 ja %2: %3</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>Genogram: shows the less common kinds of ties too.</extracomment>
        <translation>Muut</translation>
    </message>
    <message>
        <source>Who says so</source>
        <extracomment>Genogram: whose view a tie is.</extracomment>
        <translation>Kuka kertoo näin</translation>
    </message>
</context>
<context>
    <name>WithWhomStrip</name>
    <message>
        <source>A child of %1, with whom?</source>
        <extracomment>Genogram: before the names of partners. %1 is a name.</extracomment>
        <translation>Yhteinen lapsi: %1 ja kuka?</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <extracomment>Genogram: the other parent of the child is nobody who is drawn.</extracomment>
        <translation>Joku muu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
</TS>
