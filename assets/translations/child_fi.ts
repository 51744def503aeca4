<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
<context>
    <name>ChildWorkspace</name>
    <message>
        <source>Next meeting %1</source>
        <translation>Seuraava kokous %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation>Kokoukseen</translation>
    </message>
    <message numerus="yes">
        <source>%n entries from others could not be read. They were put aside, and nothing else was changed.</source>
        <translation>
            <numerusform>Yhtä muilta tullutta kirjausta ei voitu lukea (%n). Se pantiin syrjään, eikä muuta muutettu.</numerusform>
            <numerusform>%n muilta tullutta kirjausta ei voitu lukea. Ne pantiin syrjään, eikä muuta muutettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Genogram</source>
        <translation>Sukupuu</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Hypoteesit</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Seuraavat askeleet</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Aikajana</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Kokoukset</translation>
    </message>
</context>
<context>
    <name>RecordsTab</name>
    <message>
        <source>Own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>A thought</source>
        <translation>Hypoteesi</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Askel</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Muistiot</translation>
    </message>
</context>
</TS>
