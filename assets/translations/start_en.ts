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
    <name>CoverageSheet</name>
    <message numerus="yes">
        <source>%n weeks</source>
        <extracomment>Weeks.</extracomment>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <extracomment>After the number of meetings; %1 is a day.</extracomment>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The numbers are shown when at least %n children&apos;s meetings are in them. Fewer would point at single families.</source>
        <translation>
            <numerusform>The numbers are shown when at least %n children&apos;s meetings are in them. Fewer would point at single families.</numerusform>
            <numerusform>The numbers are shown when at least %n children&apos;s meetings are in them. Fewer would point at single families.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So long a period adds only a few meetings, which would point at single families. You see the last %n weeks.</source>
        <translation>
            <numerusform>So long a period adds only a few meetings, which would point at single families. You see the last %n weeks.</numerusform>
            <numerusform>So long a period adds only a few meetings, which would point at single families. You see the last %n weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A number is told only where at least %n stand behind it. Each meeting is counted by whoever led it, from what everybody at it could see. Practice and meetings of a part of the page&apos;s people are not counted.</source>
        <translation>
            <numerusform>A number is told only where at least %n stand behind it. Each meeting is counted by whoever led it, from what everybody at it could see. Practice and meetings of a part of the page&apos;s people are not counted.</numerusform>
            <numerusform>A number is told only where at least %n stand behind it. Each meeting is counted by whoever led it, from what everybody at it could see. Practice and meetings of a part of the page&apos;s people are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The numbers are counted anew when meetings of %n more children have changed them: nobody can tell from two looks how one meeting went.</source>
        <translation>
            <numerusform>The numbers are counted anew when meetings of %n more child have changed them: nobody can tell from two looks how one meeting went.</numerusform>
            <numerusform>The numbers are counted anew when meetings of %n more children have changed them: nobody can tell from two looks how one meeting went.</numerusform>
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
    <message numerus="yes">
        <source>%n comments to answer</source>
        <extracomment>On the home page: comments on the work that wait for this worker&apos;s answer.</extracomment>
        <translation>
            <numerusform>%n comment to answer</numerusform>
            <numerusform>%n comments to answer</numerusform>
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
