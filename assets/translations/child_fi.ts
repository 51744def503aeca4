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
    <message>
        <source>Show as…</source>
        <translation>Näytä kuten…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lukitse</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Kysymykset</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: a menu of what else can be done on a child&apos;s page.</extracomment>
        <translation>Lisää</translation>
    </message>
</context>
<context>
    <name>MeetingRow</name>
    <message>
        <source>Memos</source>
        <translation>Muistiot</translation>
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
        <source>Nobody&apos;s words are here yet</source>
        <translation>Kenenkään sanoja ei ole vielä täällä</translation>
    </message>
    <message>
        <source>What a child or somebody close has said, exactly as it was said.</source>
        <translation>Mitä lapsi tai läheinen on sanonut, juuri niin kuin se sanottiin.</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Hypoteesit</translation>
    </message>
    <message>
        <source>No thoughts yet</source>
        <translation>Ei vielä hypoteeseja</translation>
    </message>
    <message>
        <source>What could this be about? What else?</source>
        <translation>Mistä tässä voisi olla kyse? Mistä muusta?</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Kysymykset</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation>Ei vielä kysymyksiä</translation>
    </message>
    <message>
        <source>A question has somebody who asks it, and a day.</source>
        <translation>Kysymyksellä on kysyjä ja päivä.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Seuraavat askeleet</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>Ei vielä askelia</translation>
    </message>
    <message>
        <source>Small, with somebody&apos;s name and a day.</source>
        <translation>Pieniä, ja jokaisella on tekijä ja päivä.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Aikajana</translation>
    </message>
    <message>
        <source>Nothing on the timeline yet</source>
        <translation>Aikajanalla ei ole vielä mitään</translation>
    </message>
    <message>
        <source>What has happened, and when.</source>
        <translation>Mitä on tapahtunut ja milloin.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Kokoukset</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Ei vielä kokouksia</translation>
    </message>
</context>
<context>
    <name>ViewAsPage</name>
    <message>
        <source>As %1 sees it</source>
        <extracomment>%1 is a person whose view is shown.</extracomment>
        <translation>Näkymä: %1</translation>
    </message>
    <message>
        <source>Made only from what %1 has been given. Nothing can be changed here.</source>
        <extracomment>%1 is a person whose view is shown.</extracomment>
        <translation>Tässä on vain se, minkä %1 on saanut nähdä. Mitään ei voi muuttaa tässä näkymässä.</translation>
    </message>
    <message>
        <source>Back to my own view</source>
        <translation>Takaisin omaan näkymään</translation>
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
        <source>Questions</source>
        <translation>Kysymykset</translation>
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
</TS>
