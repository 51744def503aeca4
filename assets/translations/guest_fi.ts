<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
<context>
    <name>CountedNote</name>
    <message>
        <source>Nobody can know what you answered</source>
        <translation>Kukaan ei voi tietää, mitä vastasit</translation>
    </message>
    <message>
        <source>Your device picks one of your answers by chance. The others never leave it.</source>
        <translation>Laitteesi arpoo yhden vastauksistasi. Muut eivät lähde laitteesta.</translation>
    </message>
    <message>
        <source>Then it tosses a coin. Half the time it sends a made-up answer instead of yours, and it tells nobody when.</source>
        <translation>Sitten se heittää kolikkoa. Joka toinen kerta se lähettää sinun vastauksesi sijasta arvotun, eikä kerro kenellekään milloin.</translation>
    </message>
    <message numerus="yes">
        <source>The team sees only one number, made of at least %n answers from many meetings.</source>
        <extracomment>%n is a number of answers.</extracomment>
        <translation>
            <numerusform>Tiimi näkee vain luvun, jossa on vähintään %n vastaus monesta kokouksesta.</numerusform>
            <numerusform>Tiimi näkee vain luvun, jossa on vähintään %n vastausta monesta kokouksesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>That you answered is seen by those below. What you really think they cannot see from it.</source>
        <translation>Nämä ihmiset voivat nähdä, että vastasit. Siitä, mitä laite lähetti, he eivät voi päätellä, mitä ajattelet.</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>One moment…</source>
        <translation>Hetki vielä…</translation>
    </message>
    <message>
        <source>You are invited to a meeting</source>
        <translation>Sinut on kutsuttu kokoukseen</translation>
    </message>
    <message>
        <source>Are you %1?</source>
        <translation>Oletko sinä %1?</translation>
    </message>
    <message>
        <source>They know you are here</source>
        <translation>He tietävät, että olet täällä</translation>
    </message>
    <message>
        <source>You will be let in soon</source>
        <translation>Pääset kohta mukaan</translation>
    </message>
    <message>
        <source>You cannot join right now</source>
        <translation>Et pääse mukaan juuri nyt</translation>
    </message>
    <message>
        <source>This link no longer works</source>
        <translation>Tämä linkki ei enää toimi</translation>
    </message>
    <message>
        <source>Your part of the meeting has ended</source>
        <translation>Sinun osuutesi kokouksesta on päättynyt</translation>
    </message>
    <message>
        <source>This is not an invitation</source>
        <translation>Tämä ei ole kutsu</translation>
    </message>
    <message>
        <source>%1 is hosting the meeting.</source>
        <translation>Kokouksen vetäjä on %1.</translation>
    </message>
    <message>
        <source>You need not do anything. Keep this page open.</source>
        <translation>Sinun ei tarvitse tehdä mitään. Pidä tämä sivu auki.</translation>
    </message>
    <message numerus="yes">
        <source>In about %n minutes.</source>
        <translation>
            <numerusform>Noin %n minuutin kuluttua.</numerusform>
            <numerusform>Noin %n minuutin kuluttua.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thank you for being here.</source>
        <translation>Kiitos, että olit mukana.</translation>
    </message>
    <message>
        <source>Looking for the connection…</source>
        <translation>Yhteyttä etsitään…</translation>
    </message>
    <message>
        <source>Check the link, or ask for a new one.</source>
        <translation>Tarkista linkki tai pyydä uusi.</translation>
    </message>
    <message>
        <source>Your three pictures</source>
        <translation>Sinun kolme kuvaasi</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>Tule mukaan</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Poistu heti</translation>
    </message>
    <message>
        <source>Do you want to be in the team %1?</source>
        <extracomment>%1 is a team of workers.</extracomment>
        <translation>Haluatko tulla tiimiin %1?</translation>
    </message>
    <message>
        <source>This is an invitation to the team %1</source>
        <translation>Tämä on kutsu tiimiin %1</translation>
    </message>
    <message>
        <source>Your colleagues can then bring you to a child&apos;s page, and you them. You can leave at any time.</source>
        <translation>Silloin työtoverit voivat ottaa sinut mukaan lapsen sivulle ja sinä heidät. Voit lähteä tiimistä milloin vain.</translation>
    </message>
    <message>
        <source>It needs a vault of your own on this device, without another team.</source>
        <translation>Siihen tarvitaan tällä laitteella oma holvi, jossa ei ole toista tiimiä.</translation>
    </message>
    <message>
        <source>Yes, join the team</source>
        <translation>Kyllä, tulen tiimiin</translation>
    </message>
    <message>
        <source>They know that you need a new link</source>
        <translation>He tietävät, että tarvitset uuden linkin</translation>
    </message>
    <message>
        <source>You are in on another device now</source>
        <translation>Olet nyt mukana toisella laitteella</translation>
    </message>
    <message>
        <source>Go on there. Nothing is kept on this device.</source>
        <translation>Jatka siellä. Tälle laitteelle ei jää mitään.</translation>
    </message>
    <message>
        <source>Ask for a new link</source>
        <translation>Pyydä uusi linkki</translation>
    </message>
    <message>
        <source>You will be contacted.</source>
        <translation>Sinuun otetaan yhteyttä.</translation>
    </message>
    <message>
        <source>Nothing is wrong with your device. Ask for a new link.</source>
        <translation>Laitteessasi ei ole vikaa. Pyydä uusi linkki.</translation>
    </message>
    <message>
        <source>You can also call: %1</source>
        <extracomment>At the door of a meeting, on every screen. %1 is the number of whoever invited. Its spaces do not break.</extracomment>
        <translation>Voit myös soittaa: %1</translation>
    </message>
</context>
<context>
    <name>FeedbackForm</name>
    <message>
        <source>Thank you for your answer</source>
        <translation>Kiitos vastauksestasi</translation>
    </message>
    <message>
        <source>How was this for you?</source>
        <translation>Millaista tämä oli sinulle?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>One thing to change</source>
        <translation>Yksi asia, jonka muuttaisit</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Lähetä</translation>
    </message>
    <message>
        <source>You need not answer. If you do, only these people see it.</source>
        <translation>Sinun ei tarvitse vastata. Jos vastaat, sen näkevät vain nämä ihmiset.</translation>
    </message>
    <message>
        <source>What becomes of your answer?</source>
        <translation>Mitä vastauksellesi tapahtuu?</translation>
    </message>
    <message>
        <source>People whom I choose read it</source>
        <translation>Valitsemani ihmiset lukevat sen</translation>
    </message>
    <message>
        <source>It is only counted</source>
        <translation>Vain laskettavaksi</translation>
    </message>
    <message>
        <source>You need not answer.</source>
        <translation>Sinun ei tarvitse vastata.</translation>
    </message>
    <message>
        <source>Answer at least one of the questions: only answers can be counted.</source>
        <translation>Vastaa ainakin yhteen kysymykseen. Vain vastaukset voidaan laskea.</translation>
    </message>
</context>
<context>
    <name>GuestBar</name>
    <message>
        <source>Hand down</source>
        <translation>Laske käsi</translation>
    </message>
    <message>
        <source>I would like to speak</source>
        <translation>Haluaisin puhua</translation>
    </message>
    <message>
        <source>I am all right again</source>
        <translation>Minulla on taas ihan hyvä olla</translation>
    </message>
    <message>
        <source>I need a break</source>
        <translation>Tarvitsen tauon</translation>
    </message>
    <message>
        <source>No longer too much</source>
        <translation>Tämä ei ole enää liikaa</translation>
    </message>
    <message>
        <source>This is too much</source>
        <translation>Tämä on liikaa</translation>
    </message>
</context>
<context>
    <name>GuestCompany</name>
    <message>
        <source>Who else is with you?</source>
        <translation>Kuka muu on kanssasi?</translation>
    </message>
    <message>
        <source>They see everything on this device, and the others see that they are here.</source>
        <translation>He näkevät kaiken tällä laitteella, ja muut näkevät, että he ovat täällä.</translation>
    </message>
</context>
<context>
    <name>GuestCompanySheet</name>
    <message>
        <source>Write the name with letters, as you would call them.</source>
        <translation>Kirjoita nimi kirjaimin, niin kuin häntä kutsut.</translation>
    </message>
    <message>
        <source>This name is there already.</source>
        <translation>Tämä nimi on jo mukana.</translation>
    </message>
    <message>
        <source>Who else is with you?</source>
        <translation>Kuka muu on kanssasi?</translation>
    </message>
    <message>
        <source>They see everything on this device, and the others see that they are here.</source>
        <translation>He näkevät kaiken tällä laitteella, ja muut näkevät, että he ovat täällä.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Etunimi</translation>
    </message>
    <message>
        <source>Kerttu</source>
        <translation>Kerttu</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds somebody who sits at the same device.</extracomment>
        <translation>Lisää</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n names here. Tell whoever leads if you are more.</source>
        <extracomment>%n is how many people can be named on one device.</extracomment>
        <translation>
            <numerusform>Tähän mahtuu %n nimi. Kerro vetäjälle, jos teitä on enemmän.</numerusform>
            <numerusform>Tähän mahtuu %n nimeä. Kerro vetäjälle, jos teitä on enemmän.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others see the name now. Whoever leads may write it into the meeting&apos;s record.</source>
        <translation>Muut näkevät nimen nyt. Kokouksen vetäjä voi kirjata sen kokouksen tietoihin.</translation>
    </message>
</context>
<context>
    <name>GuestLook</name>
    <message>
        <source>Back to what we look at together</source>
        <translation>Takaisin siihen, mitä katsotaan yhdessä</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>Perhe</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Ajatukset</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Seuraavat askeleet</translation>
    </message>
    <message>
        <source>Look at: %1</source>
        <extracomment>Screen reader: looks at something else than what is shown to everybody.</extracomment>
        <translation>Katso: %1</translation>
    </message>
</context>
<context>
    <name>GuestMail</name>
    <message>
        <source>A letter to you from %1</source>
        <translation>Kirje sinulle, kirjoittaja: %1</translation>
    </message>
    <message>
        <source>A letter to you</source>
        <translation>Kirje sinulle</translation>
    </message>
    <message>
        <source>You answered</source>
        <translation>Sinä vastasit</translation>
    </message>
    <message>
        <source>Take these words back</source>
        <translation>Peru nämä sanat</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Sinun vastauksesi</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Lähetä vastaus</translation>
    </message>
    <message>
        <source>Close the letter</source>
        <translation>Sulje kirje</translation>
    </message>
    <message>
        <source>Read the letter</source>
        <translation>Lue kirje</translation>
    </message>
</context>
<context>
    <name>GuestMeetingPage</name>
    <message>
        <source>Thank you</source>
        <translation>Kiitos</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Tervetuloa</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Suurempi teksti</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Poistu heti</translation>
    </message>
    <message>
        <source>A break. The meeting goes on soon.</source>
        <translation>Tauko. Kokous jatkuu pian.</translation>
    </message>
    <message>
        <source>It is your turn to speak, if you want to.</source>
        <translation>Nyt on sinun vuorosi puhua, jos haluat.</translation>
    </message>
    <message>
        <source>The question today</source>
        <translation>Tämän päivän kysymys</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Keitä on paikalla</translation>
    </message>
    <message>
        <source>Connection lost. Trying again…</source>
        <translation>Yhteys katkesi. Yritetään uudelleen…</translation>
    </message>
    <message>
        <source>Connection lost. What you wrote is safe on this device, and goes to the others by itself.</source>
        <translation>Yhteys katkesi. Kirjoittamasi on tallessa tällä laitteella ja lähtee muille itsestään.</translation>
    </message>
    <message>
        <source>Connection lost. What you wrote last has not reached the others yet. If you leave before it has, it is gone.</source>
        <translation>Yhteys katkesi. Viimeksi kirjoittamasi ei ole vielä perillä muilla. Jos poistut ennen sitä, se häviää.</translation>
    </message>
    <message>
        <source>How we work together</source>
        <translation>Näin teemme työtä yhdessä</translation>
    </message>
</context>
<context>
    <name>GuestMemo</name>
    <message>
        <source>Read what was recorded</source>
        <translation>Lue, mitä kirjattiin</translation>
    </message>
</context>
<context>
    <name>GuestMemoText</name>
    <message>
        <source>Something here is not right</source>
        <translation>Jokin tässä ei ole oikein</translation>
    </message>
</context>
<context>
    <name>GuestShown</name>
    <message>
        <source>Rings true</source>
        <translation>Osuu</translation>
    </message>
    <message>
        <source>Does not</source>
        <translation>Ei osu</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Mietin</translation>
    </message>
    <message>
        <source>Take these words back?</source>
        <translation>Perutaanko nämä sanat?</translation>
    </message>
    <message>
        <source>They are not shown any more, to anybody. What you say is yours.</source>
        <translation>Niitä ei enää näytetä kenellekään. Sanasi ovat sinun.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
</context>
<context>
    <name>GuestStories</name>
    <message>
        <source>A story for %1</source>
        <extracomment>A story in words and pictures on a guest&apos;s own screen. %1 is the child for whom it is.</extracomment>
        <translation>Tarina lapselle: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <extracomment>How long a story in words and pictures is.</extracomment>
        <translation>
            <numerusform>%n kuva</numerusform>
            <numerusform>%n kuvaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the story</source>
        <translation>Lue tarina</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>In your own words</source>
        <translation>Omin sanoin</translation>
    </message>
</context>
</TS>
