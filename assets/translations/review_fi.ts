<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
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
</context>
</TS>
