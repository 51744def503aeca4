<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
<context>
    <name>MemoChoice</name>
    <message>
        <source>No memos yet</source>
        <translation>Muistioita ei vielä ole</translation>
    </message>
    <message>
        <source>A memo comes about by itself from what is written at the meeting.</source>
        <translation>Muistio syntyy itsestään siitä, mitä kokouksessa kirjataan.</translation>
    </message>
    <message>
        <source>Only for you</source>
        <extracomment>A memo that is for nobody but the person who looks at the list.</extracomment>
        <translation>Vain sinulle</translation>
    </message>
    <message>
        <source>For %1 and you</source>
        <translation>Lukijat: %1 ja sinä</translation>
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
        <translation>Kommentoi tätä</translation>
    </message>
</context>
<context>
    <name>MemoSheet</name>
    <message>
        <source>Memo</source>
        <translation>Muistio</translation>
    </message>
    <message>
        <source>Memos of this meeting</source>
        <translation>Kokouksen muistiot</translation>
    </message>
    <message>
        <source>Each tells only what its own people have written to one another.</source>
        <translation>Kukin kertoo vain sen, mitä sen omat ihmiset ovat toisilleen kirjanneet.</translation>
    </message>
    <message>
        <source>All memos of the meeting</source>
        <translation>Kaikki kokouksen muistiot</translation>
    </message>
</context>
<context>
    <name>SaveMemo</name>
    <message>
        <source>The memo was saved.</source>
        <translation>Muistio tallennettiin.</translation>
    </message>
    <message>
        <source>The memo could not be saved there. Nothing was left behind; choose another place.</source>
        <translation>Muistiota ei voitu tallentaa sinne. Mitään ei jäänyt jälkeen; valitse toinen paikka.</translation>
    </message>
    <message>
        <source>A saved file is no longer protected by Kudelma. Keep it where only its readers can open it.</source>
        <translation>Kudelma ei enää suojaa tallennettua tiedostoa. Säilytä sitä paikassa, jossa vain sen lukijat voivat avata sen.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Tallenna PDF:nä</translation>
    </message>
    <message>
        <source>Where is the memo saved?</source>
        <translation>Minne muistio tallennetaan?</translation>
    </message>
</context>
</TS>
