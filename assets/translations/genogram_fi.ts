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
    <name>CoupleCard</name>
    <message>
        <source>Somebody who is not named</source>
        <extracomment>A couple of whom the other one is not recorded.</extracomment>
        <translation>Joku, jota ei ole nimetty</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>Label of a choice: what happened with a couple.</extracomment>
        <translation>Mitä tapahtui</translation>
    </message>
    <message>
        <source>Add to the history</source>
        <extracomment>Button: adds what happened with a couple to its history.</extracomment>
        <translation>Lisää historiaan</translation>
    </message>
    <message>
        <source>Write the time as 2012 or 19.6.2012, or leave it empty.</source>
        <translation>Kirjoita aika muodossa 2012 tai 19.6.2012, tai jätä tyhjäksi.</translation>
    </message>
    <message>
        <source>They are relatives of each other</source>
        <extracomment>Genogram: the two partners are relatives of each other, drawn with a double line.</extracomment>
        <translation>He ovat sukua toisilleen</translation>
    </message>
</context>
<context>
    <name>CouplesSheet</name>
    <message>
        <source>%1: couples</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>%1: parisuhteet</translation>
    </message>
    <message>
        <source>Nobody is drawn as a partner yet. Add a partner in the drawing first.</source>
        <translation>Kumppania ei ole vielä piirretty. Lisää kumppani ensin piirrokseen.</translation>
    </message>
</context>
<context>
    <name>DrawingSheet</name>
    <message>
        <source>How the drawing looks</source>
        <translation>Miltä piirros näyttää</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>Merkintätapa</translation>
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
        <translation>Suhteet niin kuin ne kertoo</translation>
    </message>
    <message>
        <source>Strengths and marks</source>
        <extracomment>Genogram: strengths, health and the like at the symbols.</extracomment>
        <translation>Voimavarat ja merkit</translation>
    </message>
    <message>
        <source>Placements</source>
        <extracomment>Genogram: letters for placements outside the home.</extracomment>
        <translation>Sijoitukset</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Remove: %1</source>
        <extracomment>Button: takes a recorded fact back. %1 is the fact in words.</extracomment>
        <translation>Poista: %1</translation>
    </message>
</context>
<context>
    <name>FactsRow</name>
    <message>
        <source>Couples</source>
        <extracomment>Genogram, button: couples that a person is or was part of.</extracomment>
        <translation>Parisuhteet</translation>
    </message>
    <message>
        <source>Parents and twins</source>
        <extracomment>Genogram, button: of what kind each parent is (by birth, adoptive, foster ...).</extracomment>
        <translation>Vanhemmat ja kaksoset</translation>
    </message>
    <message>
        <source>Homes</source>
        <extracomment>Genogram, button: where and with whom a person lives.</extracomment>
        <translation>Kodit</translation>
    </message>
    <message>
        <source>Placements</source>
        <extracomment>Genogram, button: placements outside the home.</extracomment>
        <translation>Sijoitukset</translation>
    </message>
    <message>
        <source>Ties</source>
        <extracomment>Genogram, button: how a person is with others.</extracomment>
        <translation>Suhteet</translation>
    </message>
    <message>
        <source>Strengths and marks</source>
        <extracomment>Genogram, button: strengths, language, health and the like.</extracomment>
        <translation>Voimavarat ja merkit</translation>
    </message>
    <message>
        <source>Who or what this is</source>
        <extracomment>Genogram, button: whether this is a person, a pregnancy, a pet ...</extracomment>
        <translation>Kuka tai mikä tämä on</translation>
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
        <translation>Lisää: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Table of the family. %1 is a name.</extracomment>
        <translation>Poista: %1</translation>
    </message>
</context>
<context>
    <name>FamilyTableView</name>
    <message>
        <source>The family as a table</source>
        <translation>Suku taulukkona</translation>
    </message>
    <message>
        <source>Name of a new person</source>
        <extracomment>Field over the table of the family: a further person.</extracomment>
        <translation>Uuden ihmisen nimi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
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
    <message>
        <source>How the drawing looks</source>
        <extracomment>Genogram: opens the choice of notation and of what is shown.</extracomment>
        <translation>Miltä piirros näyttää</translation>
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
    <name>HomeCard</name>
    <message>
        <source>A home without a name</source>
        <translation>Nimetön koti</translation>
    </message>
    <message>
        <source>%1 lives here</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>%1 asuu täällä</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>Moved out</source>
        <extracomment>Label of a field: filled in before somebody is said not to live here any more.</extracomment>
        <translation>Muutti pois</translation>
    </message>
    <message>
        <source>% of the time</source>
        <extracomment>Label of a field: for a child who lives in two homes, how much of the time here, in percent.</extracomment>
        <translation>% ajasta</translation>
    </message>
    <message>
        <source>Address, only where it is needed</source>
        <extracomment>Label of a field of a home. Most homes need none.</extracomment>
        <translation>Osoite, vain jos sitä tarvitaan</translation>
    </message>
    <message>
        <source>Non-disclosure order</source>
        <extracomment>Order of non-disclosure for personal safety (turvakielto).</extracomment>
        <translation>Turvakielto</translation>
    </message>
    <message>
        <source>The address is not recorded anywhere.</source>
        <translation>Osoitetta ei kirjata mihinkään.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
</context>
<context>
    <name>HomesSheet</name>
    <message>
        <source>%1: homes</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>%1: kodit</translation>
    </message>
    <message>
        <source>Name of a new home</source>
        <extracomment>Label of a field: what a home is called, such as &quot;Mum&apos;s home&quot;.</extracomment>
        <translation>Uuden kodin nimi</translation>
    </message>
    <message>
        <source>Add a home</source>
        <extracomment>Button: a home of its own for the person the sheet is about.</extracomment>
        <translation>Lisää koti</translation>
    </message>
</context>
<context>
    <name>KindSheet</name>
    <message>
        <source>%1: who or what this is</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>%1: kuka tai mikä tämä on</translation>
    </message>
    <message>
        <source>This is</source>
        <extracomment>Label of a choice: a person, a pregnancy, a pet ...</extracomment>
        <translation>Tämä on</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>Label of a field: the day on which a child is expected.</extracomment>
        <translation>Laskettu aika</translation>
    </message>
    <message>
        <source>2012 or 19.6.2012</source>
        <translation>2012 tai 19.6.2012</translation>
    </message>
    <message>
        <source>Weeks of pregnancy</source>
        <extracomment>Label of a field: how many weeks a pregnancy has lasted.</extracomment>
        <translation>Raskausviikot</translation>
    </message>
    <message>
        <source>Why it must be known for the child&apos;s sake</source>
        <translation>Miksi tämä pitää tietää lapsen vuoksi</translation>
    </message>
    <message>
        <source>Without a reason it is not recorded. It is never shown on a shared screen without one.</source>
        <translation>Ilman perustetta tätä ei kirjata. Yhteisellä näytöllä sitä ei näytetä ilman perustetta koskaan.</translation>
    </message>
    <message>
        <source>Language, where an interpreter may be needed</source>
        <extracomment>Label of a field: the mother tongue of somebody who may need an interpreter.</extracomment>
        <translation>Kieli, jos tulkkia voidaan tarvita</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Not saved. Check the date and the number of weeks.</source>
        <translation>Ei tallennettu. Tarkista päivä ja viikkojen määrä.</translation>
    </message>
</context>
<context>
    <name>MarkReaders</name>
    <message>
        <source>Who will see it</source>
        <translation>Kuka tämän näkee</translation>
    </message>
</context>
<context>
    <name>MarksSheet</name>
    <message>
        <source>%1: strengths and marks</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>%1: voimavarat ja merkit</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Lisää uusi</translation>
    </message>
    <message>
        <source>What it is about</source>
        <extracomment>Label of a choice: a strength, language, health ...</extracomment>
        <translation>Mistä on kyse</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Miten asia on</translation>
    </message>
    <message>
        <source>it is so</source>
        <extracomment>State of an illness and the like.</extracomment>
        <translation>on näin</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>epäilty</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>toipumassa</translation>
    </message>
    <message>
        <source>over</source>
        <translation>ohi</translation>
    </message>
    <message>
        <source>In a few words</source>
        <extracomment>Label of a field: what is written under the name.</extracomment>
        <translation>Muutamalla sanalla</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Mistä lähtien</translation>
    </message>
    <message>
        <source>2012 or 19.6.2012</source>
        <translation>2012 tai 19.6.2012</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Kuka kertoo</translation>
    </message>
    <message>
        <source>Why it must be known for the child&apos;s sake</source>
        <translation>Miksi tämä pitää tietää lapsen vuoksi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Write why the child&apos;s matter needs this. Without a reason it is not recorded.</source>
        <translation>Kirjoita, miksi lapsen asia vaatii tämän tietämistä. Ilman perustetta tätä ei kirjata.</translation>
    </message>
    <message>
        <source>What is only suspected needs who said so.</source>
        <translation>Epäilyyn tarvitaan tieto siitä, kuka niin sanoi.</translation>
    </message>
    <message>
        <source>Write since when, such as 2012 or 19.6.2012.</source>
        <translation>Kirjoita, mistä lähtien, esimerkiksi 2012 tai 19.6.2012.</translation>
    </message>
    <message>
        <source>Write it in a few words.</source>
        <translation>Kirjoita asia muutamalla sanalla.</translation>
    </message>
    <message>
        <source>What is only suspected stays with the workers, and there is no circle of workers alone that knows this person.</source>
        <translation>Epäily jää työntekijöille, eikä ole piiriä, jossa vain työntekijät tuntevat tämän ihmisen.</translation>
    </message>
    <message>
        <source>Choose who will see it.</source>
        <translation>Valitse, kuka tämän näkee.</translation>
    </message>
</context>
<context>
    <name>ParentCard</name>
    <message>
        <source>Write the time as 2012 or 19.6.2012, or leave it empty.</source>
        <translation>Kirjoita aika muodossa 2012 tai 19.6.2012, tai jätä tyhjäksi.</translation>
    </message>
    <message>
        <source>Kind of parent</source>
        <extracomment>Label of a choice: of what kind a parent is.</extracomment>
        <translation>Millainen vanhempi</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <extracomment>Genogram: it is not certain that this is a parent (&quot;isyys vahvistamatta&quot;).</extracomment>
        <translation>Ei vahvistettu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Not a parent</source>
        <extracomment>Button: takes away the link between a child and a parent; both persons stay.</extracomment>
        <translation>Ei ole vanhempi</translation>
    </message>
</context>
<context>
    <name>ParentsSheet</name>
    <message>
        <source>%1: parents</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>%1: vanhemmat</translation>
    </message>
    <message>
        <source>No parents are drawn yet. Add them in the drawing first.</source>
        <translation>Vanhempia ei ole vielä piirretty. Lisää heidät ensin piirrokseen.</translation>
    </message>
    <message>
        <source>Born together with</source>
        <extracomment>Genogram: twins, triplets and so on.</extracomment>
        <translation>Syntynyt yhtä aikaa</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>Kaksoset</translation>
    </message>
    <message>
        <source>identical</source>
        <extracomment>Twins: from one egg, from two, or nobody knows.</extracomment>
        <translation>samanmunaiset</translation>
    </message>
    <message>
        <source>fraternal</source>
        <translation>erimunaiset</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
</context>
<context>
    <name>PeriodFields</name>
    <message>
        <source>From</source>
        <extracomment>The beginning of a time.</extracomment>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>2012 or 19.6.2012</source>
        <extracomment>Form of a date that may be only a year.</extracomment>
        <translation>2012 tai 19.6.2012</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>The end of a time.</extracomment>
        <translation>Asti</translation>
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
    <message>
        <source>Tell more</source>
        <extracomment>Over buttons that open what is recorded of a person: couples, homes, placements ...</extracomment>
        <translation>Kerro lisää</translation>
    </message>
</context>
<context>
    <name>PlacementsSheet</name>
    <message>
        <source>%1: placements</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>%1: sijoitukset</translation>
    </message>
    <message>
        <source>A new placement</source>
        <translation>Uusi sijoitus</translation>
    </message>
    <message>
        <source>Change the placement</source>
        <translation>Muuta sijoitusta</translation>
    </message>
    <message>
        <source>On what basis</source>
        <extracomment>Label of a choice: the legal ground of a placement.</extracomment>
        <translation>Millä perusteella</translation>
    </message>
    <message>
        <source>Where to</source>
        <extracomment>Label of a choice: where somebody lives during a placement.</extracomment>
        <translation>Minne</translation>
    </message>
    <message>
        <source>With whom, in a few words</source>
        <extracomment>Label of a field: name of a foster family or a home.</extracomment>
        <translation>Kenen luona, muutamalla sanalla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Write the time as 2012 or 19.6.2012, or leave it empty.</source>
        <translation>Kirjoita aika muodossa 2012 tai 19.6.2012, tai jätä tyhjäksi.</translation>
    </message>
</context>
<context>
    <name>TieCard</name>
    <message>
        <source>Write the time as 2012 or 19.6.2012, or leave it empty.</source>
        <translation>Kirjoita aika muodossa 2012 tai 19.6.2012, tai jätä tyhjäksi.</translation>
    </message>
    <message>
        <source>How they are with each other</source>
        <translation>Millaiset he ovat keskenään</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Kuka kertoo</translation>
    </message>
    <message>
        <source>A few words on the line</source>
        <extracomment>Label of a field at a tie: written on its line, such as &quot;always&quot; or &quot;after the move&quot;.</extracomment>
        <translation>Muutama sana viivan päälle</translation>
    </message>
    <message>
        <source>Both ways</source>
        <extracomment>Genogram: a tie that goes from each to the other, not only one way.</extracomment>
        <translation>Molempiin suuntiin</translation>
    </message>
    <message>
        <source>Not certain</source>
        <extracomment>Genogram: somebody sees this tie otherwise, or it is only assumed.</extracomment>
        <translation>Ei varmaa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Remove the tie</source>
        <extracomment>Button: takes a tie off the drawing.</extracomment>
        <translation>Poista suhde</translation>
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
    <name>TiesSheet</name>
    <message>
        <source>%1: ties</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>%1: suhteet</translation>
    </message>
    <message>
        <source>No ties are drawn yet.</source>
        <translation>Suhteita ei ole vielä piirretty.</translation>
    </message>
</context>
</TS>
