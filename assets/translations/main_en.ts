<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
