<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
<context>
    <name>AddPersonSheet</name>
    <message>
        <source>Add a person</source>
        <translation>Lisää ihminen</translation>
    </message>
    <message>
        <source>The two of you get a circle of your own. Nothing that was written before goes along.</source>
        <translation>Te kaksi saatte oman piirin. Mitään aiemmin kirjoitettua ei tule siihen mukaan.</translation>
    </message>
    <message>
        <source>From my team</source>
        <translation>Omasta tiimistä</translation>
    </message>
    <message>
        <source>%1 (has not come into the team yet)</source>
        <translation>%1 (ei ole vielä tullut tiimiin)</translation>
    </message>
    <message>
        <source>Or somebody else</source>
        <translation>Tai joku muu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Who they are to the child</source>
        <translation>Kuka hän on lapselle</translation>
    </message>
    <message>
        <source>For example: mother, grandfather, school curator</source>
        <extracomment>Examples of who somebody is to a child.</extracomment>
        <translation>Esimerkiksi: äiti, ukki, koulukuraattori</translation>
    </message>
    <message>
        <source>Role on this page</source>
        <translation>Rooli tällä sivulla</translation>
    </message>
    <message>
        <source>They come in when you invite them to a meeting.</source>
        <translation>Hän pääsee mukaan, kun kutsut hänet kokoukseen.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
</context>
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
    <message>
        <source>Use log</source>
        <translation>Käyttöloki</translation>
    </message>
    <message>
        <source>People and circles</source>
        <translation>Ihmiset ja piirit</translation>
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
    <name>NewCircleSheet</name>
    <message>
        <source>Make a circle</source>
        <translation>Tee piiri</translation>
    </message>
    <message>
        <source>Who belongs to it sees everything that is written in it from now on, and nothing of what is written elsewhere.</source>
        <translation>Piiriin kuuluvat näkevät kaiken, mitä siihen tästä lähtien kirjoitetaan, eivätkä mitään muualle kirjoitettua.</translation>
    </message>
    <message>
        <source>Make the circle</source>
        <translation>Tee piiri</translation>
    </message>
</context>
<context>
    <name>PeopleSheet</name>
    <message>
        <source>People and circles</source>
        <translation>Ihmiset ja piirit</translation>
    </message>
    <message>
        <source>Each circle sees only what is written in it. A circle never gets new people: what was said among few stays there.</source>
        <translation>Kukin piiri näkee vain sen, mitä siihen on kirjoitettu. Piiriin ei koskaan tule uusia ihmisiä: mitä harvoille sanottiin, pysyy heillä.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ihmiset</translation>
    </message>
    <message>
        <source>you</source>
        <translation>sinä</translation>
    </message>
    <message>
        <source>being taken out</source>
        <translation>poistetaan</translation>
    </message>
    <message>
        <source>Take %1 out of this page</source>
        <translation>Ota %1 pois tältä sivulta</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lisää ihminen</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Piirit</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Vain minä</translation>
    </message>
    <message>
        <source>Nobody else sees this.</source>
        <translation>Kukaan muu ei näe tätä.</translation>
    </message>
    <message>
        <source>and you</source>
        <translation>ja sinä</translation>
    </message>
    <message>
        <source>Make a circle</source>
        <translation>Tee piiri</translation>
    </message>
    <message>
        <source>%1 finds this page on their home page now.</source>
        <translation>%1 löytää tämän sivun nyt omalta alkusivultaan.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed.</source>
        <translation>Se ei onnistunut. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Take %1 out of this page?</source>
        <translation>Otetaanko %1 pois tältä sivulta?</translation>
    </message>
    <message>
        <source>Their devices see nothing new from now on. What they have seen already cannot be taken back.</source>
        <translation>Hänen laitteensa eivät enää näe mitään uutta. Mitä on jo nähty, sitä ei voi ottaa takaisin.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ota pois</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Pidä mukana</translation>
    </message>
    <message>
        <source>%1, reads here</source>
        <extracomment>Below a person&apos;s name: %1 is who they are; a device of theirs reads this page.</extracomment>
        <translation>%1, lukee täällä</translation>
    </message>
    <message>
        <source>Tell %1 of this page again</source>
        <extracomment>Button: a colleague is told of this page once more. %1 is a name.</extracomment>
        <translation>Kerro tästä sivusta uudelleen: %1</translation>
    </message>
    <message>
        <source>%1 finds this page on their home page once the connection is back.</source>
        <translation>%1 löytää tämän sivun omalta alkusivultaan, kun yhteys palaa.</translation>
    </message>
    <message>
        <source>The device of %1 could not be brought in or told yet. Tell them again when the connection is back, or invite them to a meeting again.</source>
        <translation>Tätä laitetta ei vielä saatu mukaan tai tieto ei mennyt perille: %1. Kerro uudelleen, kun yhteys palaa, tai kutsu hänet uudelleen kokoukseen.</translation>
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
    <name>SaveExtract</name>
    <message>
        <source>The extract was saved. That too stands in the log.</source>
        <translation>Ote tallennettiin. Myös siitä jäi merkintä lokiin.</translation>
    </message>
    <message>
        <source>Save the extract as PDF</source>
        <translation>Tallenna ote PDF-tiedostona</translation>
    </message>
    <message>
        <source>Where is the extract saved?</source>
        <translation>Mihin ote tallennetaan?</translation>
    </message>
    <message>
        <source>Make an extract for the person who asks</source>
        <extracomment>Button: makes an extract from the use log for a person who asks for it.</extracomment>
        <translation>Tee ote sille, joka pyytää</translation>
    </message>
    <message>
        <source>For whom is the extract?</source>
        <translation>Kenelle ote tehdään?</translation>
    </message>
    <message>
        <source>Why is it asked for?</source>
        <translation>Miksi sitä pyydetään?</translation>
    </message>
    <message>
        <source>In plain words, and only with what this person may know. A saved file is no longer protected by Kudelma.</source>
        <translation>Selkein sanoin ja vain se, mitä tämä ihminen saa tietää. Tallennettua tiedostoa Kudelma ei enää suojaa.</translation>
    </message>
    <message>
        <source>The extract could not be saved. Nothing was left behind; try another place.</source>
        <translation>Otetta ei voitu tallentaa. Mitään ei jäänyt jäljelle; kokeile toista paikkaa.</translation>
    </message>
</context>
<context>
    <name>UseLogLine</name>
    <message>
        <source>To: %1</source>
        <translation>Kenelle: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>In the use log; %1 is a reason in a worker&apos;s words.</extracomment>
        <translation>Syy: %1</translation>
    </message>
    <message>
        <source>Meant for: %1</source>
        <extracomment>In the use log; %1 are names: whom a file that was saved is meant for, or those who saw something.</extracomment>
        <translation>Tarkoitettu: %1</translation>
    </message>
</context>
<context>
    <name>UseLogSheet</name>
    <message>
        <source>Use log</source>
        <translation>Käyttöloki</translation>
    </message>
    <message>
        <source>Who has opened, changed, shown or saved something here. What was written is not repeated.</source>
        <translation>Kuka on avannut, muuttanut, näyttänyt tai tallentanut jotakin täältä. Kirjoitettua ei toisteta.</translation>
    </message>
    <message>
        <source>Only this device keeps the log so far. When a circle of workers has other people in it, they keep it together.</source>
        <translation>Toistaiseksi vain tämä laite pitää lokia. Kun työntekijöiden piirissä on muitakin, he pitävät sitä yhdessä.</translation>
    </message>
    <message>
        <source>Lines are gone that this device has seen before. Find out together whose device has lost them.</source>
        <translation>Lokista puuttuu rivejä, jotka tämä laite on nähnyt aiemmin. Selvittäkää yhdessä, kenen laitteelta ne ovat kadonneet.</translation>
    </message>
    <message>
        <source>Nothing has been written down yet.</source>
        <translation>Mitään ei ole vielä kirjattu.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines cannot be relied on. They are marked below.</source>
        <translation>
            <numerusform>%n riviin ei voi luottaa. Se on merkitty alle.</numerusform>
            <numerusform>%n riviin ei voi luottaa. Ne on merkitty alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log that the team keeps together is full. New lines stand only on the device that writes them. Tell those who keep Kudelma.</source>
        <translation>Tiimin yhteinen loki on täynnä. Uudet rivit jäävät vain sille laitteelle, joka ne kirjoittaa. Kertokaa Kudelman ylläpitäjille.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries cannot be read here. A newer Kudelma wrote them, or they are no lines of a log.</source>
        <translation>
            <numerusform>%n merkintää ei voi lukea tässä. Sen on kirjoittanut uudempi Kudelma, tai se ei ole lokin rivi.</numerusform>
            <numerusform>%n merkintää ei voi lukea tässä. Ne on kirjoittanut uudempi Kudelma, tai ne eivät ole lokin rivejä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines stand only on this device: no other worker may know of what they are about.</source>
        <translation>
            <numerusform>%n rivi on vain tällä laitteella: kukaan muu työntekijä ei saa tietää, mitä se koskee.</numerusform>
            <numerusform>%n riviä on vain tällä laitteella: kukaan muu työntekijä ei saa tietää, mitä ne koskevat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older lines are not shown here. An extract has those that its reader may know.</source>
        <translation>
            <numerusform>%n vanhempi rivi ei näy tässä. Ote sisältää sen, jos otteen saaja saa sen tietää.</numerusform>
            <numerusform>%n vanhempaa riviä ei näy tässä. Ote sisältää ne, jotka otteen saaja saa tietää.</numerusform>
        </translation>
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
