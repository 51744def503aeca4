<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>PhaseTimer</name>
    <message numerus="yes">
        <source>%n minute(s) over the time of this phase</source>
        <extracomment>Spoken: the phase has run over its time. %n is minutes.</extracomment>
        <translation>
            <numerusform>%n minute over the time of this phase</numerusform>
            <numerusform>%n minutes over the time of this phase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left in this phase</source>
        <extracomment>Spoken: time left in the phase. %n is minutes.</extracomment>
        <translation>
            <numerusform>%n minute left in this phase</numerusform>
            <numerusform>%n minutes left in this phase</numerusform>
        </translation>
    </message>
</context>
</TS>
