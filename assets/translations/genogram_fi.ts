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
        <source>What was said of illness or substances is not kept from this line. Write it among the strengths and marks, where the reason is asked.</source>
        <translation>Sairaudesta tai päihteistä kerrottua ei tallenneta tältä riviltä. Kirjaa se kohtaan Voimavarat ja merkit, jossa kysytään peruste.</translation>
    </message>
    <message>
        <source>Say first who it is: brother, mother&apos;s sister, grandfather.</source>
        <translation>Sano ensin, kuka on kyseessä: veli, äidin sisko, ukki.</translation>
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
    <name>CompanionMark</name>
    <message>
        <source>%1 is here</source>
        <extracomment>Genogram: %1 is who looks at this person on another device.</extracomment>
        <translation>%1 on tässä</translation>
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
    <message>
        <source>Siblings always by age</source>
        <extracomment>Genogram: otherwise siblings stand where fewer lines cross. Those whom somebody moved stay where they are.</extracomment>
        <translation>Sisarukset aina ikäjärjestyksessä</translation>
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
    <message>
        <source>How the drawing looks</source>
        <extracomment>Genogram: opens the choice of notation and of what is shown.</extracomment>
        <translation>Miltä piirros näyttää</translation>
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
    <name>ImportFamilySheet</name>
    <message>
        <source>Bring a family from a file</source>
        <translation>Tuo perhe tiedostosta</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>Tiedostoa ei voitu avata.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Tiedosto on liian suuri.</translation>
    </message>
    <message>
        <source>No family could be read from the file. It should be a GEDCOM file (.ged).</source>
        <translation>Tiedostosta ei voitu lukea perhettä. Sen pitäisi olla GEDCOM-tiedosto (.ged).</translation>
    </message>
    <message>
        <source>There are too many people in the file for one drawing.</source>
        <translation>Tiedostossa on liian monta ihmistä yhteen piirrokseen.</translation>
    </message>
    <message>
        <source>You may not write there. Nothing was brought.</source>
        <translation>Et voi kirjoittaa sinne. Mitään ei tuotu.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were brought into the drawing. You can undo it.</source>
        <translation>
            <numerusform>%n ihminen tuotiin piirrokseen. Voit kumota tuonnin.</numerusform>
            <numerusform>%n ihmistä tuotiin piirrokseen. Voit kumota tuonnin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks of health and life were left out: each needs a reason, for the child&apos;s sake.</source>
        <translation>
            <numerusform>%n merkintä terveydestä tai elämästä jätettiin pois: jokaiselle tarvitaan lapsen edun mukainen syy.</numerusform>
            <numerusform>%n merkintää terveydestä tai elämästä jätettiin pois: jokaiselle tarvitaan lapsen edun mukainen syy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost pregnancies were left out: each needs a reason, for the child&apos;s sake.</source>
        <translation>
            <numerusform>%n raskauden menetys jätettiin pois: jokaiselle tarvitaan lapsen edun mukainen syy.</numerusform>
            <numerusform>%n raskauden menetystä jätettiin pois: jokaiselle tarvitaan lapsen edun mukainen syy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates or long texts were not brought whole.</source>
        <translation>
            <numerusform>%n päivämäärää tai pitkää tekstiä ei tuotu kokonaan.</numerusform>
            <numerusform>%n päivämäärää tai pitkää tekstiä ei tuotu kokonaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n details that have no place here were left out.</source>
        <translation>
            <numerusform>%n tieto jätettiin pois, koska sille ei ole täällä paikkaa.</numerusform>
            <numerusform>%n tietoa jätettiin pois, koska niille ei ole täällä paikkaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Family trees from other programs come as GEDCOM files. You see first who is in the file; nothing is kept of a file that you only look at.</source>
        <translation>Muiden ohjelmien sukupuut tulevat GEDCOM-tiedostoina. Näet ensin, keitä tiedostossa on. Tiedostosta, jota vain katsot, ei jää mitään talteen.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Valitse toinen tiedosto</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Valitse tiedosto</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the file</source>
        <translation>
            <numerusform>Tiedostossa on %n ihminen</numerusform>
            <numerusform>Tiedostossa on %n ihmistä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file calls %n of its records confidential. Think of who will see them here.</source>
        <translation>
            <numerusform>Tiedosto merkitsee %n tietueen luottamukselliseksi. Mieti, ketkä näkevät sen täällä.</numerusform>
            <numerusform>Tiedosto merkitsee %n tietuetta luottamuksellisiksi. Mieti, ketkä näkevät ne täällä.</numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be read as it stands</source>
        <translation>Mitä ei voitu lukea sellaisenaan</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Ja %n muu.</numerusform>
            <numerusform>Ja %n muuta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is to see this family?</source>
        <translation>Ketkä saavat nähdä tämän perheen?</translation>
    </message>
    <message>
        <source>Only you</source>
        <extracomment>A circle in which nobody else is.</extracomment>
        <translation>Vain sinä</translation>
    </message>
    <message>
        <source>%1 and you</source>
        <translation>%1 ja sinä</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Mikä tiedosto?</translation>
    </message>
    <message>
        <source>Family trees</source>
        <extracomment>Kinds of files in a file dialogue.</extracomment>
        <translation>Sukupuut</translation>
    </message>
    <message numerus="yes">
        <source>%n ties of violence or fear were left out: draw them by hand, as it is asked who sees them and who says so.</source>
        <translation>
            <numerusform>%n väkivallasta tai pelosta kertova suhde jätettiin pois: piirrä se itse, jotta siinä kysytään, kuka sen näkee ja kuka niin kertoo.</numerusform>
            <numerusform>%n väkivallasta tai pelosta kertovaa suhdetta jätettiin pois: piirrä ne itse, jotta jokaisessa kysytään, kuka sen näkee ja kuka niin kertoo.</numerusform>
        </translation>
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
    <message>
        <source>Not changed. Not the same people know whom each of them was born together with; as one group it would tell somebody more than they may know. Take the ticks off the others first.</source>
        <extracomment>Below &quot;Born together with&quot;, when the tick was not kept.</extracomment>
        <translation>Ei muutettu. Samat ihmiset eivät tiedä, kenen kanssa kukin sisaruksista on syntynyt yhtä aikaa. Yhtenä ryhmänä se kertoisi jollekin enemmän kuin hänen kuuluu tietää. Poista ensin rastit muiden sisarusten kohdalta.</translation>
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
    <message>
        <source>Tell more</source>
        <extracomment>Over buttons that open what is recorded of a person: couples, homes, placements ...</extracomment>
        <translation>Kerro lisää</translation>
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
    <message>
        <source>Move on the paper</source>
        <extracomment>Genogram: opens the buttons that move the chosen person on the paper.</extracomment>
        <translation>Siirrä paperilla</translation>
    </message>
</context>
<context>
    <name>PhoneBar</name>
    <message>
        <source>Find a person</source>
        <translation>Etsi ihminen</translation>
    </message>
    <message>
        <source>Write while somebody tells</source>
        <translation>Kirjoita samalla kun kerrotaan</translation>
    </message>
    <message>
        <source>Choose several people</source>
        <translation>Valitse useita ihmisiä</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Näytä kaikki ihmiset</translation>
    </message>
    <message>
        <source>The family through the years</source>
        <translation>Suku vuosien varrella</translation>
    </message>
    <message>
        <source>More for the drawing</source>
        <extracomment>Genogram on a phone: opens a menu of what else there is for the drawing.</extracomment>
        <translation>Lisää piirroksesta</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Suuremmaksi</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Pienemmäksi</translation>
    </message>
    <message>
        <source>All ties between people</source>
        <translation>Kaikkien väliset suhteet</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Kodit</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>Mitä merkit tarkoittavat</translation>
    </message>
    <message>
        <source>How the drawing looks</source>
        <translation>Miltä piirros näyttää</translation>
    </message>
    <message>
        <source>Tidy up the drawing</source>
        <translation>Siisti piirros</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Mitä on muuttunut</translation>
    </message>
    <message>
        <source>Bring a family from a file</source>
        <translation>Tuo perhe tiedostosta</translation>
    </message>
    <message>
        <source>Take the drawing along</source>
        <translation>Ota piirros mukaan</translation>
    </message>
</context>
<context>
    <name>PlaceStrip</name>
    <message>
        <source>Place of %1</source>
        <extracomment>Genogram: title of the buttons that move a person on the paper. %1 is the person&apos;s name.</extracomment>
        <translation>Paikka: %1</translation>
    </message>
    <message>
        <source>%1 can be moved only by those who may change what is said of them</source>
        <extracomment>Genogram: in place of that title, where this person only reads.</extracomment>
        <translation>%1: paikkaa voi muuttaa vain se, joka saa muuttaa hänen tietojaan</translation>
    </message>
    <message>
        <source>Past the one on the left</source>
        <extracomment>Genogram: moves a person to the other side of a sibling or a partner.</extracomment>
        <translation>Vasemmalla olevan ohi</translation>
    </message>
    <message>
        <source>Past the one on the right</source>
        <translation>Oikealla olevan ohi</translation>
    </message>
    <message>
        <source>A little to the left</source>
        <extracomment>Genogram: moves a person a little, to any place.</extracomment>
        <translation>Vähän vasemmalle</translation>
    </message>
    <message>
        <source>A little to the right</source>
        <translation>Vähän oikealle</translation>
    </message>
    <message>
        <source>A little up</source>
        <translation>Vähän ylös</translation>
    </message>
    <message>
        <source>A little down</source>
        <translation>Vähän alas</translation>
    </message>
    <message>
        <source>Back to its own place</source>
        <extracomment>Genogram: undoes what was moved by hand, so that the drawing puts the person in order itself.</extracomment>
        <translation>Takaisin omalle paikalle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
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
    <name>QuickStrip</name>
    <message>
        <source>What is being drawn</source>
        <extracomment>Screen reader: the fields below the genogram.</extracomment>
        <translation>Mitä piirretään</translation>
    </message>
</context>
<context>
    <name>SeenByLine</name>
    <message>
        <source>Seen by: %1</source>
        <extracomment>Genogram: before something is drawn, who will see it. %1 is a list of names.</extracomment>
        <translation>Näkevät: %1</translation>
    </message>
</context>
<context>
    <name>ShareFamilySheet</name>
    <message>
        <source>Take the drawing along</source>
        <translation>Ota piirros mukaan</translation>
    </message>
    <message>
        <source>For whom is it? Only what all of them may see is drawn.</source>
        <translation>Kenelle se on? Piirrokseen tulee vain se, minkä he kaikki saavat nähdä.</translation>
    </message>
    <message>
        <source>Only for you</source>
        <extracomment>A drawing that is for nobody but the person who looks at the list.</extracomment>
        <translation>Vain sinulle</translation>
    </message>
    <message>
        <source>For %1 and you</source>
        <translation>Näille: %1 ja sinä</translation>
    </message>
    <message>
        <source>Nobody is drawn yet</source>
        <translation>Ketään ei ole vielä piirretty</translation>
    </message>
    <message>
        <source>Start from the child and add the people around.</source>
        <translation>Aloita lapsesta ja lisää ihmiset ympärille.</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>Muille</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in the drawing.</source>
        <translation>
            <numerusform>Piirroksessa on %n ihminen.</numerusform>
            <numerusform>Piirroksessa on %n ihmistä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those whom you see are left out, as not all of these readers know of them.</source>
        <translation>
            <numerusform>%n ihminen, jonka sinä näet, jää pois, koska kaikki nämä lukijat eivät tiedä hänestä.</numerusform>
            <numerusform>%n ihmistä, jotka sinä näet, jää pois, koska kaikki nämä lukijat eivät tiedä heistä.</numerusform>
        </translation>
    </message>
    <message>
        <source>As</source>
        <translation>Muodossa</translation>
    </message>
    <message>
        <source>PDF, one page A4</source>
        <translation>PDF, yksi A4-sivu</translation>
    </message>
    <message>
        <source>PDF, one page A3</source>
        <translation>PDF, yksi A3-sivu</translation>
    </message>
    <message>
        <source>PDF, pages A4 to be joined</source>
        <extracomment>Several sheets of paper that are joined into one picture.</extracomment>
        <translation>PDF, yhteen liitettävät A4-sivut</translation>
    </message>
    <message>
        <source>PDF, pages A3 to be joined</source>
        <translation>PDF, yhteen liitettävät A3-sivut</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Kuva (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Piirros (SVG)</translation>
    </message>
    <message>
        <source>For other programs (GEDCOM 7)</source>
        <extracomment>A file that other programs for family trees read.</extracomment>
        <translation>Muille ohjelmille (GEDCOM 7)</translation>
    </message>
    <message>
        <source>For older programs (GEDCOM 5.5.1)</source>
        <translation>Vanhemmille ohjelmille (GEDCOM 5.5.1)</translation>
    </message>
    <message>
        <source>Also how people are with each other</source>
        <translation>Myös se, millaiset välit ihmisillä on</translation>
    </message>
    <message>
        <source>Who told this</source>
        <extracomment>Stands below a drawing of the family: who told what is drawn.</extracomment>
        <translation>Kuka tämän kertoi</translation>
    </message>
    <message>
        <source>The picture was copied. It stays in the clipboard for half a minute.</source>
        <translation>Kuva kopioitiin. Se pysyy leikepöydällä puoli minuuttia.</translation>
    </message>
    <message>
        <source>The drawing was saved.</source>
        <translation>Piirros tallennettiin.</translation>
    </message>
    <message>
        <source>The file does not carry: %1.</source>
        <extracomment>%1: a list such as &quot;twins, marks of health and life&quot;.</extracomment>
        <translation>Tiedostoon ei mahdu: %1.</translation>
    </message>
    <message>
        <source>In the file, but only Kudelma reads it: %1.</source>
        <translation>Tiedostossa, mutta vain Kudelma lukee sen: %1.</translation>
    </message>
    <message>
        <source>The drawing could not be saved there. Nothing was left behind; choose another place.</source>
        <translation>Piirrosta ei voitu tallentaa sinne. Mitään ei jäänyt jäljelle; valitse toinen paikka.</translation>
    </message>
    <message>
        <source>A saved file is no longer protected by Kudelma. Keep it where only its readers can open it.</source>
        <translation>Kudelma ei enää suojaa tallennettua tiedostoa. Säilytä se paikassa, jossa vain sen lukijat voivat avata sen.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Tallenna…</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Kopioi kuvana</translation>
    </message>
    <message>
        <source>Where is the drawing saved?</source>
        <translation>Minne piirros tallennetaan?</translation>
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
    <name>TieCard</name>
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
    <message>
        <source>From %1 to %2</source>
        <extracomment>Genogram: which way a tie goes. %1 does it to %2; both are names.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>The other way round</source>
        <extracomment>Button: a tie goes from the second person to the first one.</extracomment>
        <translation>Toisin päin</translation>
    </message>
    <message>
        <source>Say who says so. Without that it is not recorded.</source>
        <translation>Kirjoita, kuka kertoo näin. Ilman sitä tätä ei kirjata.</translation>
    </message>
    <message>
        <source>Not kept. Look at the times (2012 or 19.6.2012), who says so, and who may see it.</source>
        <translation>Ei tallennettu. Katso ajat (2012 tai 19.6.2012), kuka kertoo ja kuka saa nähdä.</translation>
    </message>
</context>
<context>
    <name>TieReaders</name>
    <message>
        <source>Who will see it</source>
        <translation>Kuka tämän näkee</translation>
    </message>
    <message>
        <source>There is no circle in which everybody knows both. It cannot be drawn yet.</source>
        <translation>Ei ole piiriä, jossa kaikki tuntevat molemmat. Suhdetta ei voi vielä piirtää.</translation>
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
    <message>
        <source>%1 → %2: %3</source>
        <extracomment>Genogram: a tie of violence or fear is not drawn yet. %1 and %2 are names: it goes from the first to the second. %3 is the tie.</extracomment>
        <translation>%1 → %2: %3</translation>
    </message>
    <message>
        <source>Draw the tie</source>
        <translation>Piirrä suhde</translation>
    </message>
    <message>
        <source>a worker</source>
        <extracomment>Genogram: who says so; one of the words to choose from, beside names.</extracomment>
        <translation>työntekijä</translation>
    </message>
    <message>
        <source>%1 → %2: %3. Drawn, but not on this screen: others see it too.</source>
        <extracomment>Genogram: a tie of violence or fear was drawn, where fewer people look. %1 and %2 are names: it goes from the first to the second. %3 is the tie.</extracomment>
        <translation>%1 → %2: %3. Piirretty, mutta ei tälle näytölle, koska sen näkevät muutkin.</translation>
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
