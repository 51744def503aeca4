<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>DoorStrip</name>
    <message numerus="yes">
        <source>%n at the door of the meeting.</source>
        <extracomment>On top of every page. %n people want to come to the meeting and wait to be let in.</extracomment>
        <translation>
            <numerusform>%n person is at the door of the meeting.</numerusform>
            <numerusform>%n people are at the door of the meeting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at the door of your team.</source>
        <extracomment>On top of every page. %n colleagues wait to be let into the team: its page is reached from the home page.</extracomment>
        <translation>
            <numerusform>%n person is at the door of your team.</numerusform>
            <numerusform>%n people are at the door of your team.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at the door of a meeting.</source>
        <extracomment>On top of the home page. %n people want to come to a child&apos;s meeting and wait to be let in.</extracomment>
        <translation>
            <numerusform>%n person is at the door of a meeting.</numerusform>
            <numerusform>%n people are at the door of a meeting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at the door of another meeting.</source>
        <extracomment>On top of a child&apos;s page. %n people want to come to another child&apos;s meeting and wait to be let in.</extracomment>
        <translation>
            <numerusform>%n person is at the door of another meeting.</numerusform>
            <numerusform>%n people are at the door of another meeting.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message numerus="yes">
        <source>In %n seconds. What you have written is kept.</source>
        <translation>
            <numerusform>In %n second. What you have written is kept.</numerusform>
            <numerusform>In %n seconds. What you have written is kept.</numerusform>
        </translation>
    </message>
</context>
</TS>
