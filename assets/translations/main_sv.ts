<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_FI">
<context>
    <name>DoorStrip</name>
    <message>
        <source>Somebody knocked with an invitation that was made on another device. Whoever made it can let them in.</source>
        <translation>Någon knackade med en inbjudan som gjordes på en annan enhet. Den som gjorde den kan släppa in personen.</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Jag har sett det</translation>
    </message>
    <message>
        <source>To the door</source>
        <extracomment>Button of a message that somebody waits: opens the list of those who wait.</extracomment>
        <translation>Till dörren</translation>
    </message>
    <message numerus="yes">
        <source>%n at the door of the meeting.</source>
        <extracomment>On top of every page. %n people want to come to the meeting and wait to be let in.</extracomment>
        <translation>
            <numerusform>%n väntar vid mötets dörr.</numerusform>
            <numerusform>%n väntar vid mötets dörr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at the door of your team.</source>
        <extracomment>On top of every page. %n colleagues wait to be let into the team: its page is reached from the home page.</extracomment>
        <translation>
            <numerusform>%n väntar vid ditt teams dörr.</numerusform>
            <numerusform>%n väntar vid ditt teams dörr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at the door of a meeting.</source>
        <extracomment>On top of the home page. %n people want to come to a child&apos;s meeting and wait to be let in.</extracomment>
        <translation>
            <numerusform>%n väntar vid dörren till ett möte.</numerusform>
            <numerusform>%n väntar vid dörren till ett möte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at the door of another meeting.</source>
        <extracomment>On top of a child&apos;s page. %n people want to come to another child&apos;s meeting and wait to be let in.</extracomment>
        <translation>
            <numerusform>%n väntar vid dörren till ett annat möte.</numerusform>
            <numerusform>%n väntar vid dörren till ett annat möte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message>
        <source>Locking soon</source>
        <translation>Låses snart</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds. What you have written is kept.</source>
        <translation>
            <numerusform>Om %n sekund. Det du har skrivit sparas.</numerusform>
            <numerusform>Om %n sekunder. Det du har skrivit sparas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Håll öppen</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
</context>
</TS>
