<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_FI">
<context>
    <name>MeetingChoice</name>
    <message>
        <source>signed off</source>
        <translation>godkänt</translation>
    </message>
    <message>
        <source>waits to be signed off</source>
        <translation>väntar på godkännande</translation>
    </message>
</context>
<context>
    <name>ReviewComments</name>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Here you read. Comments are written by those who have a circle for them.</source>
        <translation>Här läser du. Kommentarer skrivs av dem som har en krets för dem.</translation>
    </message>
    <message>
        <source>About: %1</source>
        <extracomment>%1 is the part of the memo that the comment is about.</extracomment>
        <translation>Gäller: %1</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Din kommentar</translation>
    </message>
    <message>
        <source>On the meeting as a whole. Choose “Comment on this” in the memo for one part of it.</source>
        <translation>Om hela mötet. Välj ”Kommentera det här” i minnesanteckningen för en del av det.</translation>
    </message>
    <message>
        <source>Leave the comment</source>
        <translation>Lämna kommentaren</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Svar: %1</translation>
    </message>
    <message>
        <source>They are here once you have said why you read.</source>
        <translation>De syns när du har sagt varför du läser.</translation>
    </message>
    <message>
        <source>Sign this meeting off</source>
        <translation>Godkänn mötet</translation>
    </message>
    <message>
        <source>This meeting is signed off.</source>
        <translation>Mötet är godkänt.</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Godkänt</translation>
    </message>
</context>
<context>
    <name>ReviewReason</name>
    <message>
        <source>Why do you read this?</source>
        <translation>Varför läser du detta?</translation>
    </message>
    <message>
        <source>Your task is the ground for reading. The reason goes into the use log, and the family can ask to see it.</source>
        <translation>Du läser utifrån din uppgift. Orsaken antecknas i användningsloggen, och familjen kan be att få se den.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>In your own words, if none of these fits</source>
        <translation>Med egna ord, om inget av detta passar</translation>
    </message>
    <message>
        <source>No names.</source>
        <translation>Inga namn.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Läs</translation>
    </message>
    <message>
        <source>Which meeting do you read?</source>
        <translation>Vilket möte läser du?</translation>
    </message>
</context>
<context>
    <name>ReviewWorkspace</name>
    <message>
        <source>Other memos of this meeting</source>
        <translation>Mötets andra minnesanteckningar</translation>
    </message>
    <message>
        <source>For reading and comments</source>
        <translation>För läsning och kommentarer</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Minnesanteckning</translation>
    </message>
    <message>
        <source>Other meetings</source>
        <translation>Andra möten</translation>
    </message>
    <message>
        <source>Why you read is asked for each meeting.</source>
        <translation>Skälet till läsningen frågas för varje möte.</translation>
    </message>
</context>
</TS>
