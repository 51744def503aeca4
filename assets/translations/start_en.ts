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
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The numbers are shown when there are at least %n meetings. Fewer would point at single families.</source>
        <translation>
            <numerusform>The numbers are shown when there is at least %n meeting. Fewer would point at single families.</numerusform>
            <numerusform>The numbers are shown when there are at least %n meetings. Fewer would point at single families.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A number from fewer than %n is not told. Each meeting is counted by whoever led it, from what they saw themselves; practice meetings are not counted.</source>
        <translation>
            <numerusform>A number from fewer than %n is not told. Each meeting is counted by whoever led it, from what they saw themselves; practice meetings are not counted.</numerusform>
            <numerusform>A number from fewer than %n is not told. Each meeting is counted by whoever led it, from what they saw themselves; practice meetings are not counted.</numerusform>
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
