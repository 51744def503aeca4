<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
<context>
    <name>AvatarStack</name>
    <message>
        <source>+%1</source>
        <extracomment>In a small circle after some faces: so many more people. %1 is a number.</extracomment>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>BannerLine</name>
    <message>
        <source>Close the message</source>
        <extracomment>Button of a message: do not show it any more.</extracomment>
        <translation>Sulje viesti</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>One moment</source>
        <extracomment>Beside a turning circle, when nothing more exact is known.</extracomment>
        <translation>Hetki vielä</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>List</source>
        <extracomment>Screen reader: a list without a name of its own.</extracomment>
        <translation>Luettelo</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Press to remove</source>
        <extracomment>Spoken after the name of a small label that goes away when pressed.</extracomment>
        <translation>Poista painamalla</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Write the day as 12.11. or 12.11.2026.</source>
        <extracomment>Under a date field whose text is no day.</extracomment>
        <translation>Kirjoita päivä muodossa 12.11. tai 12.11.2026.</translation>
    </message>
    <message>
        <source>d.m.yyyy</source>
        <extracomment>In an empty date field: the form of a date.</extracomment>
        <translation>pp.kk.vvvv</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <extracomment>Button beside a date field.</extracomment>
        <translation>Päivää aiemmin</translation>
    </message>
    <message>
        <source>A day later</source>
        <extracomment>Button beside a date field.</extracomment>
        <translation>Päivää myöhemmin</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Shortcut under a date field.</extracomment>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <extracomment>Shortcut under a date field.</extracomment>
        <translation>Huomenna</translation>
    </message>
    <message>
        <source>In a week</source>
        <extracomment>Shortcut under a date field: seven days from now.</extracomment>
        <translation>Viikon päästä</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button of a dialog: leave everything as it was.</extracomment>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>FaceScale</name>
    <message>
        <source>Really bad</source>
        <extracomment>Under the saddest of five faces, a child&apos;s answer.</extracomment>
        <translation>Tosi huonolta</translation>
    </message>
    <message>
        <source>Bad</source>
        <extracomment>Under the second of five faces.</extracomment>
        <translation>Huonolta</translation>
    </message>
    <message>
        <source>So-so</source>
        <extracomment>Under the middle one of five faces.</extracomment>
        <translation>Siltä väliltä</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>Under the fourth of five faces.</extracomment>
        <translation>Hyvältä</translation>
    </message>
    <message>
        <source>Really good</source>
        <extracomment>Under the happiest of five faces.</extracomment>
        <translation>Tosi hyvältä</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>File name</source>
        <translation>Tiedoston nimi</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Tiedostot</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Save</source>
        <extracomment>Buttons of a file dialogue.</extracomment>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>FolderPicker</name>
    <message>
        <source>Choose</source>
        <extracomment>The button of a dialogue that asks for a folder.</extracomment>
        <translation>Valitse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Places</source>
        <extracomment>Spoken name of the list of the app&apos;s main places.</extracomment>
        <translation>Paikat</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Main</source>
        <extracomment>Name of a page&apos;s main part, where only one part has room.</extracomment>
        <translation>Pääosa</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Name of the part of a page that stands at the side where there is room.</extracomment>
        <translation>Lisäksi</translation>
    </message>
</context>
<context>
    <name>PhaseBar</name>
    <message>
        <source>Phase %1 of %2: %3</source>
        <extracomment>Spoken name of the bar that shows the phases of a meeting. %1 is the place in order, %2 how many, %3 the name.</extracomment>
        <translation>Vaihe %1/%2: %3</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>At the name of the phase. %1 is the name of the next phase.</extracomment>
        <translation>Seuraavaksi: %1</translation>
    </message>
</context>
<context>
    <name>PhaseTimer</name>
    <message>
        <source>paused</source>
        <extracomment>Under the clock of a phase that has been stopped for a while. Short.</extracomment>
        <translation>tauolla</translation>
    </message>
    <message>
        <source>over</source>
        <extracomment>Under the clock of a phase that has run over. Short.</extracomment>
        <translation>yli ajan</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>Under the clock of a phase. Short.</extracomment>
        <translation>jäljellä</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) over the time of this phase</source>
        <extracomment>Spoken: the phase has run over its time. %n is minutes.</extracomment>
        <translation>
            <numerusform>Vaiheen aika on ylittynyt %n minuutin</numerusform>
            <numerusform>Vaiheen aika on ylittynyt %n minuuttia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left in this phase</source>
        <extracomment>Spoken: time left in the phase. %n is minutes.</extracomment>
        <translation>
            <numerusform>Vaihetta on jäljellä %n minuutti</numerusform>
            <numerusform>Vaihetta on jäljellä %n minuuttia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PicturePicker</name>
    <message>
        <source>cat</source>
        <extracomment>Spoken name of a picture that a child can choose.</extracomment>
        <translation>kissa</translation>
    </message>
    <message>
        <source>dog</source>
        <translation>koira</translation>
    </message>
    <message>
        <source>rabbit</source>
        <translation>kani</translation>
    </message>
    <message>
        <source>squirrel</source>
        <translation>orava</translation>
    </message>
    <message>
        <source>bird</source>
        <translation>lintu</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>kala</translation>
    </message>
    <message>
        <source>turtle</source>
        <translation>kilpikonna</translation>
    </message>
    <message>
        <source>snail</source>
        <translation>etana</translation>
    </message>
    <message>
        <source>panda</source>
        <translation>panda</translation>
    </message>
    <message>
        <source>ladybird</source>
        <translation>leppäkerttu</translation>
    </message>
    <message>
        <source>paw</source>
        <translation>tassu</translation>
    </message>
    <message>
        <source>mouse</source>
        <translation>hiiri</translation>
    </message>
</context>
<context>
    <name>PracticeStrip</name>
    <message>
        <source>Practice: this family is made up</source>
        <extracomment>On top of every page while somebody practises. The family, its words and its meeting are all invented.</extracomment>
        <translation>Harjoittelu: tämä perhe on keksitty</translation>
    </message>
</context>
<context>
    <name>QuoteCard</name>
    <message>
        <source>Own words</source>
        <extracomment>Spoken before a quotation. %1 is the name of the one who said it.</extracomment>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>%1 in their own words</source>
        <translation>%1 omin sanoin</translation>
    </message>
</context>
<context>
    <name>ScaleSlider</name>
    <message>
        <source>Tap the line where it feels right.</source>
        <extracomment>Under a scale that has no answer yet.</extracomment>
        <translation>Napauta viivaa siitä kohdasta, joka tuntuu oikealta.</translation>
    </message>
    <message>
        <source>%1, no answer yet</source>
        <extracomment>Spoken after the name of a scale that has no answer yet.</extracomment>
        <translation>%1, ei vielä vastausta</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <extracomment>In an empty search field.</extracomment>
        <translation>Etsi</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>Button in a search field: empties it.</extracomment>
        <translation>Tyhjennä haku</translation>
    </message>
</context>
<context>
    <name>SecretShell</name>
    <message>
        <source>Caps Lock is on.</source>
        <extracomment>Under a passphrase field.</extracomment>
        <translation>Caps Lock on päällä.</translation>
    </message>
</context>
<context>
    <name>Select</name>
    <message>
        <source>Choose</source>
        <extracomment>In a field in which nothing has been chosen yet.</extracomment>
        <translation>Valitse</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <extracomment>Button of a panel that has come in from the side.</extracomment>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <extracomment>Spoken where a page is still being fetched.</extracomment>
        <translation>Haetaan</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>Above the pages of a wizard. %1 and %2 are numbers, %3 is the name of the step.</extracomment>
        <translation>Vaihe %1/%2: %3</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Parts of this page</source>
        <extracomment>Spoken name of a row of tabs.</extracomment>
        <translation>Sivun osat</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Write the time as 14.30 or 14.</source>
        <extracomment>Under a field for a time of day whose text is none.</extracomment>
        <translation>Kirjoita aika näin: 14.30 tai 14.</translation>
    </message>
    <message>
        <source>h.mm</source>
        <extracomment>In an empty field for a time of day: the form of a time.</extracomment>
        <translation>t.mm</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <extracomment>Button of a message about what was just done.</extracomment>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Hide the message</source>
        <extracomment>Button of a message about what was just done: hides the message.</extracomment>
        <translation>Piilota viesti</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <extracomment>Button at the top left: to the page one came from.</extracomment>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>WhoSees</name>
    <message>
        <source>Only you see this</source>
        <extracomment>Under an item that nobody else sees.</extracomment>
        <translation>Tämän näet vain sinä</translation>
    </message>
    <message>
        <source>Seen by %1</source>
        <extracomment>Spoken name of the line that says who sees an item. %1 is a list of names.</extracomment>
        <translation>Tämän näkevät %1</translation>
    </message>
    <message>
        <source>Press to choose who sees this</source>
        <extracomment>Spoken after &quot;Seen by ...&quot; where other people can be chosen.</extracomment>
        <translation>Paina, niin voit valita, kuka tämän näkee</translation>
    </message>
</context>
<context>
    <name>WhoSeesList</name>
    <message>
        <source>Only you see this</source>
        <extracomment>Heading above a text that nobody else sees.</extracomment>
        <translation>Tämän näet vain sinä</translation>
    </message>
    <message>
        <source>These people see this</source>
        <extracomment>Heading above the list of everybody who sees an item.</extracomment>
        <translation>Tämän näkevät</translation>
    </message>
    <message>
        <source>Nobody else sees it or knows that it is here.</source>
        <extracomment>Under &quot;Only you see this&quot;.</extracomment>
        <translation>Kukaan muu ei näe tätä eikä tiedä, että tämä on täällä.</translation>
    </message>
    <message>
        <source>Others do not see it and do not know that it is here.</source>
        <extracomment>Under the list of everybody who sees an item.</extracomment>
        <translation>Muut eivät näe tätä eivätkä tiedä, että tämä on täällä.</translation>
    </message>
</context>
</TS>
