<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>DoorPage</name>
    <message numerus="yes">
        <source>In about %n minutes.</source>
        <translation>
            <numerusform>In about %n minute.</numerusform>
            <numerusform>In about %n minutes.</numerusform>
        </translation>
    </message>
</context>
</TS>
