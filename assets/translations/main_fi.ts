<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
<context>
    <name>DoorStrip</name>
    <message>
        <source>Somebody knocked with an invitation that was made on another device. Whoever made it can let them in.</source>
        <translation>Joku koputti kutsulla, joka tehtiin toisella laitteella. Kutsun tekijä voi päästää hänet sisään.</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Näin sen</translation>
    </message>
    <message>
        <source>To the door</source>
        <extracomment>Button of a message that somebody waits: opens the list of those who wait.</extracomment>
        <translation>Ovelle</translation>
    </message>
    <message numerus="yes">
        <source>%n at the door of the meeting.</source>
        <extracomment>On top of every page. %n people want to come to the meeting and wait to be let in.</extracomment>
        <translation>
            <numerusform>%n odottaa kokouksen ovella.</numerusform>
            <numerusform>%n odottaa kokouksen ovella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at the door of your team.</source>
        <extracomment>On top of every page. %n colleagues wait to be let into the team: its page is reached from the home page.</extracomment>
        <translation>
            <numerusform>%n odottaa tiimisi ovella.</numerusform>
            <numerusform>%n odottaa tiimisi ovella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at the door of a meeting.</source>
        <extracomment>On top of the home page. %n people want to come to a child&apos;s meeting and wait to be let in.</extracomment>
        <translation>
            <numerusform>%n odottaa kokouksen ovella.</numerusform>
            <numerusform>%n odottaa kokouksen ovella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at the door of another meeting.</source>
        <extracomment>On top of a child&apos;s page. %n people want to come to another child&apos;s meeting and wait to be let in.</extracomment>
        <translation>
            <numerusform>%n odottaa toisen kokouksen ovella.</numerusform>
            <numerusform>%n odottaa toisen kokouksen ovella.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message>
        <source>Locking soon</source>
        <translation>Lukitaan pian</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds. What you have written is kept.</source>
        <translation>
            <numerusform>%n sekunnin kuluttua. Kirjoittamasi säilyy.</numerusform>
            <numerusform>%n sekunnin kuluttua. Kirjoittamasi säilyy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Pidä auki</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Meeting</source>
        <translation>Kokous</translation>
    </message>
</context>
</TS>
