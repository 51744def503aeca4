<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
<context>
    <name>ReviewWorkspace</name>
    <message>
        <source>For reading and comments</source>
        <translation>Luettavaksi ja kommentoitavaksi</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentit</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Vastaus: %1</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Kommenttisi</translation>
    </message>
    <message>
        <source>Leave the comment</source>
        <translation>Jätä kommentti</translation>
    </message>
</context>
</TS>
