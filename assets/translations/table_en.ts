<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CameIn</name>
    <message numerus="yes">
        <source>%1 and %n others are in.</source>
        <extracomment>Who has been let in: %1 are two names, and %n others.</extracomment>
        <translation>
            <numerusform>%1 and %n other are in.</numerusform>
            <numerusform>%1 and %n others are in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingStage</name>
    <message numerus="yes">
        <source>%n things are still open.</source>
        <translation>
            <numerusform>%n thing is still open.</numerusform>
            <numerusform>%n things are still open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message numerus="yes">
        <source>%n things are still open. You can settle them afterwards too.</source>
        <translation>
            <numerusform>%n thing is still open. You can settle it afterwards too.</numerusform>
            <numerusform>%n things are still open. You can settle them afterwards too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandList</name>
    <message numerus="yes">
        <source>has waited for %n minute(s)</source>
        <translation>
            <numerusform>has waited for %n minute</numerusform>
            <numerusform>has waited for %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlannedSheet</name>
    <message numerus="yes">
        <source>%n characters too many</source>
        <extracomment>Under a text field: %n is how many characters must go.</extracomment>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stays on the child&apos;s page as called off. %n open invitations to it stop working. Tell people yourself: nobody gets a message.</source>
        <translation>
            <numerusform>It stays on the child&apos;s page as called off. %n open invitation to it stops working. Tell people yourself: nobody gets a message.</numerusform>
            <numerusform>It stays on the child&apos;s page as called off. %n open invitations to it stop working. Tell people yourself: nobody gets a message.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreparationPeople</name>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n to do</numerusform>
            <numerusform>%n to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreparationProgress</name>
    <message numerus="yes">
        <source>%n thing(s) left to do</source>
        <translation>
            <numerusform>%n thing left to do</numerusform>
            <numerusform>%n things left to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableWorkspace</name>
    <message numerus="yes">
        <source>%n here</source>
        <extracomment>%1 is a number of minutes; %n people are here.</extracomment>
        <translation>
            <numerusform>%n here</numerusform>
            <numerusform>%n here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at the door</source>
        <translation>
            <numerusform>%n at the door</numerusform>
            <numerusform>%n at the door</numerusform>
        </translation>
    </message>
</context>
</TS>
