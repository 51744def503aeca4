<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_FI">
<context>
    <name>ChildWorkspace</name>
    <message>
        <source>Next meeting %1</source>
        <translation>Nästa möte %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation>Till mötet</translation>
    </message>
    <message numerus="yes">
        <source>%n entries from others could not be read. They were put aside, and nothing else was changed.</source>
        <translation>
            <numerusform>%n anteckning från andra gick inte att läsa. Den lades åt sidan, och inget annat ändrades.</numerusform>
            <numerusform>%n anteckningar från andra gick inte att läsa. De lades åt sidan, och inget annat ändrades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Genogram</source>
        <translation>Släktträd</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Hypoteser</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
</context>
<context>
    <name>RecordsTab</name>
    <message>
        <source>Own words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>A thought</source>
        <translation>Hypotes</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Minnesanteckningar</translation>
    </message>
</context>
</TS>
