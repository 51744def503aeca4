<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_FI">
<context>
    <name>ReviewWorkspace</name>
    <message>
        <source>For reading and comments</source>
        <translation>För läsning och kommentarer</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Svar: %1</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Din kommentar</translation>
    </message>
    <message>
        <source>Leave the comment</source>
        <translation>Lämna kommentaren</translation>
    </message>
</context>
</TS>
