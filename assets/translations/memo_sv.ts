<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_FI">
<context>
    <name>MemoChoice</name>
    <message>
        <source>No memos yet</source>
        <translation>Inga minnesanteckningar ännu</translation>
    </message>
    <message>
        <source>A memo comes about by itself from what is written at the meeting.</source>
        <translation>En minnesanteckning uppstår av sig själv av det som skrivs på mötet.</translation>
    </message>
    <message>
        <source>Only for you</source>
        <extracomment>A memo that is for nobody but the person who looks at the list.</extracomment>
        <translation>Bara för dig</translation>
    </message>
    <message>
        <source>For %1 and you</source>
        <translation>Läsare: %1 och du</translation>
    </message>
</context>
<context>
    <name>MemoFact</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact of a memo: %1 is its name (&quot;Who&quot;), %2 what it is.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MemoLine</name>
    <message>
        <source>Comment on this</source>
        <extracomment>Under a part of a memo: leaves a comment on just that part.</extracomment>
        <translation>Kommentera det här</translation>
    </message>
</context>
<context>
    <name>MemoSheet</name>
    <message>
        <source>Memo</source>
        <translation>Minnesanteckning</translation>
    </message>
    <message>
        <source>Memos of this meeting</source>
        <translation>Mötets minnesanteckningar</translation>
    </message>
    <message>
        <source>Each tells only what its own people have written to one another.</source>
        <translation>Var och en berättar bara det som dess egna människor har skrivit till varandra.</translation>
    </message>
    <message>
        <source>All memos of the meeting</source>
        <translation>Mötets alla minnesanteckningar</translation>
    </message>
</context>
<context>
    <name>SaveMemo</name>
    <message>
        <source>The memo was saved.</source>
        <translation>Minnesanteckningen sparades.</translation>
    </message>
    <message>
        <source>The memo could not be saved there. Nothing was left behind; choose another place.</source>
        <translation>Minnesanteckningen kunde inte sparas där. Inget blev kvar; välj en annan plats.</translation>
    </message>
    <message>
        <source>A saved file is no longer protected by Kudelma. Keep it where only its readers can open it.</source>
        <translation>Kudelma skyddar inte längre en sparad fil. Förvara den där bara dess läsare kan öppna den.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Where is the memo saved?</source>
        <translation>Var sparas minnesanteckningen?</translation>
    </message>
</context>
</TS>
