<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_FI">
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
