<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>GedcomWords</name>
    <message numerus="yes">
        <source>%n facts have no place in a genogram and were left out: %1.</source>
        <translation>
            <numerusform>%n fact has no place in a genogram and was left out: %1.</numerusform>
            <numerusform>%n facts have no place in a genogram and were left out: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message numerus="yes">
        <source>%1, %n years</source>
        <extracomment>Text view of the genogram: %1 is a name, %2 an age in years.</extracomment>
        <translation>
            <numerusform>%1, %n year</numerusform>
            <numerusform>%1, %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <extracomment>Text view of the genogram: weeks of a pregnancy.</extracomment>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
</TS>
