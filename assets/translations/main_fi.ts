<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
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
