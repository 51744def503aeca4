<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>kudelma::app::App</name>
    <message numerus="yes">
        <source>The meeting is over. %n changes were brought to this page.</source>
        <extracomment>A message after a meeting without internet: its changes stand on the child&apos;s page. %n: how many.</extracomment>
        <translation>
            <numerusform>The meeting is over. %n change was brought to this page.</numerusform>
            <numerusform>The meeting is over. %n changes were brought to this page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries had been changed here too: now they are as in the meeting.</source>
        <extracomment>%n entries were changed both in the meeting and on the child&apos;s page.</extracomment>
        <translation>
            <numerusform>%n entry had been changed here too: now it is as in the meeting.</numerusform>
            <numerusform>%n entries had been changed here too: now they are as in the meeting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be brought. They are still on the meeting&apos;s page, on your home page.</source>
        <extracomment>%n entries stay on the child&apos;s page as they were, although they were changed in the meeting.</extracomment>
        <translation>
            <numerusform>%n entry could not be brought. It is still on the meeting&apos;s page, on your home page.</numerusform>
            <numerusform>%n entries could not be brought. They are still on the meeting&apos;s page, on your home page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kudelma::app::CoverageDesk</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %1 of 10 good, %n answers</source>
        <extracomment>%1 of ten answers were good, about; %n answers in all.</extracomment>
        <translation>
            <numerusform>about %1 of 10 good, %n answer</numerusform>
            <numerusform>about %1 of 10 good, %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kudelma::app::GenogramDesk</name>
    <message numerus="yes">
        <source>%1 (seen by %2 and %n others)</source>
        <extracomment>Genogram, a partner as the other parent of a new child. %1 is the partner, %2 are three of those who will see the child there, and %n others.</extracomment>
        <translation>
            <numerusform>%1 (seen by %2 and %n other)</numerusform>
            <numerusform>%1 (seen by %2 and %n others)</numerusform>
        </translation>
    </message>
</context>
</TS>
