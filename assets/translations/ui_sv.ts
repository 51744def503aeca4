<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE">
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
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>One moment</source>
        <extracomment>Beside a turning circle, when nothing more exact is known.</extracomment>
        <translation>Ett ögonblick</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>List</source>
        <extracomment>Screen reader: a list without a name of its own.</extracomment>
        <translation>Lista</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Press to remove</source>
        <extracomment>Spoken after the name of a small label that goes away when pressed.</extracomment>
        <translation>Tryck för att ta bort</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Write the day as 12.11. or 12.11.2026.</source>
        <extracomment>Under a date field whose text is no day.</extracomment>
        <translation>Skriv dagen så här: 12.11. eller 12.11.2026.</translation>
    </message>
    <message>
        <source>d.m.yyyy</source>
        <extracomment>In an empty date field: the form of a date.</extracomment>
        <translation>dd.mm.åååå</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <extracomment>Button beside a date field.</extracomment>
        <translation>En dag tidigare</translation>
    </message>
    <message>
        <source>A day later</source>
        <extracomment>Button beside a date field.</extracomment>
        <translation>En dag senare</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Shortcut under a date field.</extracomment>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <extracomment>Shortcut under a date field.</extracomment>
        <translation>I morgon</translation>
    </message>
    <message>
        <source>In a week</source>
        <extracomment>Shortcut under a date field: seven days from now.</extracomment>
        <translation>Om en vecka</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button of a dialog: leave everything as it was.</extracomment>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>FaceScale</name>
    <message>
        <source>Really bad</source>
        <extracomment>Under the saddest of five faces, a child&apos;s answer.</extracomment>
        <translation>Jättedåligt</translation>
    </message>
    <message>
        <source>Bad</source>
        <extracomment>Under the second of five faces.</extracomment>
        <translation>Dåligt</translation>
    </message>
    <message>
        <source>So-so</source>
        <extracomment>Under the middle one of five faces.</extracomment>
        <translation>Sådär</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>Under the fourth of five faces.</extracomment>
        <translation>Bra</translation>
    </message>
    <message>
        <source>Really good</source>
        <extracomment>Under the happiest of five faces.</extracomment>
        <translation>Jättebra</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>File name</source>
        <translation>Filens namn</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filer</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Save</source>
        <extracomment>Buttons of a file dialogue.</extracomment>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>FolderPicker</name>
    <message>
        <source>Choose</source>
        <extracomment>The button of a dialogue that asks for a folder.</extracomment>
        <translation>Välj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Places</source>
        <extracomment>Spoken name of the list of the app&apos;s main places.</extracomment>
        <translation>Platser</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Main</source>
        <extracomment>Name of a page&apos;s main part, where only one part has room.</extracomment>
        <translation>Huvuddel</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Name of the part of a page that stands at the side where there is room.</extracomment>
        <translation>Dessutom</translation>
    </message>
</context>
<context>
    <name>PhaseBar</name>
    <message>
        <source>Phase %1 of %2: %3</source>
        <extracomment>Spoken name of the bar that shows the phases of a meeting. %1 is the place in order, %2 how many, %3 the name.</extracomment>
        <translation>Fas %1 av %2: %3</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>At the name of the phase. %1 is the name of the next phase.</extracomment>
        <translation>Sedan: %1</translation>
    </message>
</context>
<context>
    <name>PhaseTimer</name>
    <message>
        <source>paused</source>
        <extracomment>Under the clock of a phase that has been stopped for a while. Short.</extracomment>
        <translation>paus</translation>
    </message>
    <message>
        <source>over</source>
        <extracomment>Under the clock of a phase that has run over. Short.</extracomment>
        <translation>över tiden</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>Under the clock of a phase. Short.</extracomment>
        <translation>kvar</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) over the time of this phase</source>
        <extracomment>Spoken: the phase has run over its time. %n is minutes.</extracomment>
        <translation>
            <numerusform>%n minut över fasens tid</numerusform>
            <numerusform>%n minuter över fasens tid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left in this phase</source>
        <extracomment>Spoken: time left in the phase. %n is minutes.</extracomment>
        <translation>
            <numerusform>%n minut kvar av fasen</numerusform>
            <numerusform>%n minuter kvar av fasen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PicturePicker</name>
    <message>
        <source>cat</source>
        <extracomment>Spoken name of a picture that a child can choose.</extracomment>
        <translation>katt</translation>
    </message>
    <message>
        <source>dog</source>
        <translation>hund</translation>
    </message>
    <message>
        <source>rabbit</source>
        <translation>kanin</translation>
    </message>
    <message>
        <source>squirrel</source>
        <translation>ekorre</translation>
    </message>
    <message>
        <source>bird</source>
        <translation>fågel</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>fisk</translation>
    </message>
    <message>
        <source>turtle</source>
        <translation>sköldpadda</translation>
    </message>
    <message>
        <source>snail</source>
        <translation>snigel</translation>
    </message>
    <message>
        <source>panda</source>
        <translation>panda</translation>
    </message>
    <message>
        <source>ladybird</source>
        <translation>nyckelpiga</translation>
    </message>
    <message>
        <source>paw</source>
        <translation>tass</translation>
    </message>
    <message>
        <source>mouse</source>
        <translation>mus</translation>
    </message>
</context>
<context>
    <name>PracticeStrip</name>
    <message>
        <source>Practice: this family is made up</source>
        <extracomment>On top of every page while somebody practises. The family, its words and its meeting are all invented.</extracomment>
        <translation>Övning: familjen är påhittad</translation>
    </message>
</context>
<context>
    <name>QuoteCard</name>
    <message>
        <source>Own words</source>
        <extracomment>Spoken before a quotation. %1 is the name of the one who said it.</extracomment>
        <translation>Egna ord</translation>
    </message>
    <message>
        <source>%1 in their own words</source>
        <translation>%1 med egna ord</translation>
    </message>
</context>
<context>
    <name>ScaleSlider</name>
    <message>
        <source>Tap the line where it feels right.</source>
        <extracomment>Under a scale that has no answer yet.</extracomment>
        <translation>Tryck på linjen där det känns rätt.</translation>
    </message>
    <message>
        <source>%1, no answer yet</source>
        <extracomment>Spoken after the name of a scale that has no answer yet.</extracomment>
        <translation>%1, inget svar ännu</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <extracomment>In an empty search field.</extracomment>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>Button in a search field: empties it.</extracomment>
        <translation>Töm sökningen</translation>
    </message>
</context>
<context>
    <name>SecretShell</name>
    <message>
        <source>Caps Lock is on.</source>
        <extracomment>Under a passphrase field.</extracomment>
        <translation>Caps Lock är på.</translation>
    </message>
</context>
<context>
    <name>Select</name>
    <message>
        <source>Choose</source>
        <extracomment>In a field in which nothing has been chosen yet.</extracomment>
        <translation>Välj</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <extracomment>Button of a panel that has come in from the side.</extracomment>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <extracomment>Spoken where a page is still being fetched.</extracomment>
        <translation>Hämtar</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>Above the pages of a wizard. %1 and %2 are numbers, %3 is the name of the step.</extracomment>
        <translation>Steg %1 av %2: %3</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Parts of this page</source>
        <extracomment>Spoken name of a row of tabs.</extracomment>
        <translation>Sidans delar</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Write the time as 14.30 or 14.</source>
        <extracomment>Under a field for a time of day whose text is none.</extracomment>
        <translation>Skriv tiden så här: 14.30 eller 14.</translation>
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
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Hide the message</source>
        <extracomment>Button of a message about what was just done: hides the message.</extracomment>
        <translation>Dölj meddelandet</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <extracomment>Button at the top left: to the page one came from.</extracomment>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>WhoSees</name>
    <message>
        <source>Only you see this</source>
        <extracomment>Under an item that nobody else sees.</extracomment>
        <translation>Det här ser bara du</translation>
    </message>
    <message>
        <source>Seen by %1</source>
        <extracomment>Spoken name of the line that says who sees an item. %1 is a list of names.</extracomment>
        <translation>Det här ser %1</translation>
    </message>
    <message>
        <source>Press to choose who sees this</source>
        <extracomment>Spoken after &quot;Seen by ...&quot; where other people can be chosen.</extracomment>
        <translation>Tryck för att välja vem som ser det här</translation>
    </message>
</context>
<context>
    <name>WhoSeesList</name>
    <message>
        <source>Only you see this</source>
        <extracomment>Heading above a text that nobody else sees.</extracomment>
        <translation>Det här ser bara du</translation>
    </message>
    <message>
        <source>These people see this</source>
        <extracomment>Heading above the list of everybody who sees an item.</extracomment>
        <translation>Det här ser</translation>
    </message>
    <message>
        <source>Nobody else sees it or knows that it is here.</source>
        <extracomment>Under &quot;Only you see this&quot;.</extracomment>
        <translation>Ingen annan ser det eller vet att det finns här.</translation>
    </message>
    <message>
        <source>Others do not see it and do not know that it is here.</source>
        <extracomment>Under the list of everybody who sees an item.</extracomment>
        <translation>Andra ser det inte och vet inte att det finns här.</translation>
    </message>
</context>
</TS>
