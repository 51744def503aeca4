<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_FI">
<context>
    <name>Main</name>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
</context>
</TS>
