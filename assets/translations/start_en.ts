<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ChildRow</name>
    <message numerus="yes">
        <source>%n weeks since the last meeting</source>
        <translation>
            <numerusform>%n week since the last meeting</numerusform>
            <numerusform>%n weeks since the last meeting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message numerus="yes">
        <source>%n things; the first was for %1</source>
        <extracomment>%1: a day.</extracomment>
        <translation>
            <numerusform>%n thing; it was for %1</numerusform>
            <numerusform>%n things; the first was for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things; the first is for %1</source>
        <translation>
            <numerusform>%n thing; it is for %1</numerusform>
            <numerusform>%n things; the first is for %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n meetings today</source>
        <translation>
            <numerusform>%n meeting today</numerusform>
            <numerusform>%n meetings today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemBanner</name>
    <message numerus="yes">
        <source>To keep guessers out, the next try is possible in %n seconds.</source>
        <translation>
            <numerusform>To keep guessers out, the next try is possible in %n second.</numerusform>
            <numerusform>To keep guessers out, the next try is possible in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
