<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
<context>
    <name>MeetingChoice</name>
    <message>
        <source>signed off</source>
        <translation>hyväksytty</translation>
    </message>
    <message>
        <source>waits to be signed off</source>
        <translation>odottaa hyväksyntää</translation>
    </message>
</context>
<context>
    <name>ReviewComments</name>
    <message>
        <source>Comments</source>
        <translation>Kommentit</translation>
    </message>
    <message>
        <source>Here you read. Comments are written by those who have a circle for them.</source>
        <translation>Tässä luet. Kommentteja kirjoittavat ne, joilla on niille oma piiri.</translation>
    </message>
    <message>
        <source>About: %1</source>
        <extracomment>%1 is the part of the memo that the comment is about.</extracomment>
        <translation>Koskee: %1</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Kommenttisi</translation>
    </message>
    <message>
        <source>On the meeting as a whole. Choose “Comment on this” in the memo for one part of it.</source>
        <translation>Koko kokouksesta. Valitse muistiosta ”Kommentoi tätä”, kun haluat kommentoida yhtä kohtaa.</translation>
    </message>
    <message>
        <source>Leave the comment</source>
        <translation>Jätä kommentti</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Vastaus: %1</translation>
    </message>
    <message>
        <source>They are here once you have said why you read.</source>
        <translation>Ne näkyvät, kun olet kertonut, miksi luet.</translation>
    </message>
    <message>
        <source>Sign this meeting off</source>
        <translation>Hyväksy kokous</translation>
    </message>
    <message>
        <source>This meeting is signed off.</source>
        <translation>Kokous on hyväksytty.</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Hyväksytty</translation>
    </message>
</context>
<context>
    <name>ReviewReason</name>
    <message>
        <source>Why do you read this?</source>
        <translation>Miksi luet tätä?</translation>
    </message>
    <message>
        <source>Your task is the ground for reading. The reason goes into the use log, and the family can ask to see it.</source>
        <translation>Luet tehtäväsi perusteella. Syy kirjataan käyttölokiin, ja perhe voi pyytää nähdä sen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>In your own words, if none of these fits</source>
        <translation>Omin sanoin, jos mikään näistä ei sovi</translation>
    </message>
    <message>
        <source>No names.</source>
        <translation>Ei nimiä.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lue</translation>
    </message>
    <message>
        <source>Which meeting do you read?</source>
        <translation>Minkä kokouksen luet?</translation>
    </message>
</context>
<context>
    <name>ReviewWorkspace</name>
    <message>
        <source>Other memos of this meeting</source>
        <translation>Kokouksen muut muistiot</translation>
    </message>
    <message>
        <source>For reading and comments</source>
        <translation>Luettavaksi ja kommentoitavaksi</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentit</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Muistio</translation>
    </message>
    <message>
        <source>Other meetings</source>
        <translation>Muut kokoukset</translation>
    </message>
    <message>
        <source>Why you read is asked for each meeting.</source>
        <translation>Lukemisen syy kysytään jokaisesta kokouksesta.</translation>
    </message>
</context>
</TS>
