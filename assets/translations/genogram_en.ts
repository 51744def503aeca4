<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>FoldMark</name>
    <message numerus="yes">
        <source>Show %n people behind %1</source>
        <extracomment>Screen reader: a folded branch of the genogram. %n is how many people, %1 a name.</extracomment>
        <translation>
            <numerusform>Show %n person behind %1</numerusform>
            <numerusform>Show %n people behind %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LassoStrip</name>
    <message numerus="yes">
        <source>%n people chosen</source>
        <translation>
            <numerusform>%n person chosen</numerusform>
            <numerusform>%n people chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SightBar</name>
    <message numerus="yes">
        <source>Those near %1; %n not shown</source>
        <extracomment>Genogram: only a part is shown. %n is how many are not; %1 is a name.</extracomment>
        <translation>
            <numerusform>Those near %1; %n not shown</numerusform>
            <numerusform>Those near %1; %n not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not shown</source>
        <translation>
            <numerusform>%n not shown</numerusform>
            <numerusform>%n not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SightMenu</name>
    <message numerus="yes">
        <source>Fold the branch (%n)</source>
        <extracomment>Genogram: hides those who are in the family through this person only. %n is how many.</extracomment>
        <translation>
            <numerusform>Fold the branch (%n)</numerusform>
            <numerusform>Fold the branch (%n)</numerusform>
        </translation>
    </message>
</context>
</TS>
