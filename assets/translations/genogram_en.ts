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
    <name>ImportFamilySheet</name>
    <message numerus="yes">
        <source>%n people were brought into the drawing. You can undo it.</source>
        <translation>
            <numerusform>%n person was brought into the drawing. You can undo it.</numerusform>
            <numerusform>%n people were brought into the drawing. You can undo it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks of health and life were left out: each needs a reason, for the child&apos;s sake.</source>
        <translation>
            <numerusform>%n mark of health and life was left out: each needs a reason, for the child&apos;s sake.</numerusform>
            <numerusform>%n marks of health and life were left out: each needs a reason, for the child&apos;s sake.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost pregnancies were left out: each needs a reason, for the child&apos;s sake.</source>
        <translation>
            <numerusform>%n lost pregnancy was left out: it needs a reason, for the child&apos;s sake.</numerusform>
            <numerusform>%n lost pregnancies were left out: each needs a reason, for the child&apos;s sake.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates or long texts were not brought whole.</source>
        <translation>
            <numerusform>%n date or long text was not brought whole.</numerusform>
            <numerusform>%n dates or long texts were not brought whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n details that have no place here were left out.</source>
        <translation>
            <numerusform>%n detail that has no place here was left out.</numerusform>
            <numerusform>%n details that have no place here were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in the file</source>
        <translation>
            <numerusform>%n person in the file</numerusform>
            <numerusform>%n people in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file calls %n of its records confidential. Think of who will see them here.</source>
        <translation>
            <numerusform>The file calls %n of its records confidential. Think of who will see it here.</numerusform>
            <numerusform>The file calls %n of its records confidential. Think of who will see them here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ties of violence or fear were left out: draw them by hand, as it is asked who sees them and who says so.</source>
        <translation>
            <numerusform>%n tie of violence or fear was left out: draw it by hand, as it is asked who sees it and who says so.</numerusform>
            <numerusform>%n ties of violence or fear were left out: draw them by hand, as it is asked who sees them and who says so.</numerusform>
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
    <name>ShareFamilySheet</name>
    <message numerus="yes">
        <source>%n people are in the drawing.</source>
        <translation>
            <numerusform>%n person is in the drawing.</numerusform>
            <numerusform>%n people are in the drawing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those whom you see are left out, as not all of these readers know of them.</source>
        <translation>
            <numerusform>%n of those whom you see is left out, as not all of these readers know of them.</numerusform>
            <numerusform>%n of those whom you see are left out, as not all of these readers know of them.</numerusform>
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
