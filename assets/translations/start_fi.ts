<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
<context>
    <name>AddColleague</name>
    <message>
        <source>Add a colleague</source>
        <translation>Lisää työtoveri</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Title, as they say it</source>
        <translation>Nimike, niin kuin hän sen itse sanoo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>The responsible and the consultant social worker can let others in too.</source>
        <translation>Vastuusosiaalityöntekijä ja konsultoiva sosiaalityöntekijä voivat päästää sisään muitakin.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
</context>
<context>
    <name>CalmPage</name>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
</context>
<context>
    <name>ChildRow</name>
    <message>
        <source>Meeting today, %1</source>
        <translation>Kokous tänään, %1</translation>
    </message>
    <message>
        <source>Not yet discussed</source>
        <translation>Asiasta ei ole vielä puhuttu kokouksessa</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks since the last meeting</source>
        <translation>
            <numerusform>%n viikko edellisestä kokouksesta</numerusform>
            <numerusform>%n viikkoa edellisestä kokouksesta</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message>
        <source>without internet</source>
        <extracomment>A badge: the page of a meeting that is held without internet.</extracomment>
        <translation>ilman verkkoa</translation>
    </message>
    <message>
        <source>A page without a name yet</source>
        <translation>Sivu, jolla ei ole vielä nimeä</translation>
    </message>
</context>
<context>
    <name>CoverageSheet</name>
    <message>
        <source>How our meetings reach the children</source>
        <translation>Miten kokouksemme tavoittavat lapset</translation>
    </message>
    <message>
        <source>Numbers only, of the whole team together. No child, family or worker can be seen here.</source>
        <translation>Vain lukuja koko tiimistä yhdessä. Tästä ei näe yksittäistä lasta, perhettä eikä työntekijää.</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Screen reader: the period that the numbers are of.</extracomment>
        <translation>Ajanjakso</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <extracomment>Weeks.</extracomment>
        <translation>
            <numerusform>%n viikko</numerusform>
            <numerusform>%n viikkoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <extracomment>After the number of meetings; %1 is a day.</extracomment>
        <translation>
            <numerusform>%n kokous</numerusform>
            <numerusform>%n kokousta</numerusform>
        </translation>
    </message>
    <message>
        <source>Does something stand in the way?</source>
        <translation>Onko jokin esteenä?</translation>
    </message>
    <message>
        <source>Choose it here, and whoever leads the work sees how often it happens. Who chose is not shown.</source>
        <translation>Valitse se tästä, niin työn johtaja näkee, kuinka usein sitä tapahtuu. Valitsijaa ei näytetä.</translation>
    </message>
    <message>
        <source>What stood in the way</source>
        <translation>Mikä oli esteenä</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Kirjattu: %1</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Kirjaa</translation>
    </message>
    <message numerus="yes">
        <source>The numbers are shown when at least %n children&apos;s meetings are in them. Fewer would point at single families.</source>
        <translation>
            <numerusform>Luvut näytetään, kun niissä on vähintään %n lapsen kokouksia. Pienemmästä määrästä tunnistaisi yksittäisiä perheitä.</numerusform>
            <numerusform>Luvut näytetään, kun niissä on vähintään %n lapsen kokouksia. Pienemmästä määrästä tunnistaisi yksittäisiä perheitä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So long a period adds only a few meetings, which would point at single families. You see the last %n weeks.</source>
        <translation>
            <numerusform>Näin pitkä jakso toisi mukaan vain muutaman kokouksen, joista tunnistaisi yksittäisiä perheitä. Näet viimeiset %n viikkoa.</numerusform>
            <numerusform>Näin pitkä jakso toisi mukaan vain muutaman kokouksen, joista tunnistaisi yksittäisiä perheitä. Näet viimeiset %n viikkoa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A number is told only where at least %n stand behind it. Each meeting is counted by whoever led it, from what everybody at it could see. Practice and meetings of a part of the page&apos;s people are not counted.</source>
        <translation>
            <numerusform>Luku kerrotaan vain, kun sen takana on vähintään %n. Kokouksen laskee se, joka sitä johti, siitä mitä kaikki siinä näkivät. Harjoituksia ja vain osan tapaamisia ei lasketa.</numerusform>
            <numerusform>Luku kerrotaan vain, kun sen takana on vähintään %n. Kokouksen laskee se, joka sitä johti, siitä mitä kaikki siinä näkivät. Harjoituksia ja vain osan tapaamisia ei lasketa.</numerusform>
        </translation>
    </message>
    <message>
        <source>counted on %1</source>
        <translation>laskettu %1</translation>
    </message>
    <message numerus="yes">
        <source>The numbers are counted anew when meetings of %n more children have changed them: nobody can tell from two looks how one meeting went.</source>
        <translation>
            <numerusform>Luvut lasketaan uudelleen, kun vähintään %n lapsen kokoukset ovat muuttaneet niitä: kahdesta katselusta ei voi päätellä, miten yksi kokous meni.</numerusform>
            <numerusform>Luvut lasketaan uudelleen, kun vähintään %n lapsen kokoukset ovat muuttaneet niitä: kahdesta katselusta ei voi päätellä, miten yksi kokous meni.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>A page without a name yet</source>
        <translation>Sivu, jolla ei ole vielä nimeä</translation>
    </message>
    <message numerus="yes">
        <source>%n things; the first was for %1</source>
        <extracomment>%1: a day.</extracomment>
        <translation>
            <numerusform>%n asia; sen päivä oli %1</numerusform>
            <numerusform>%n asiaa; ensimmäisen päivä oli %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things; the first is for %1</source>
        <translation>
            <numerusform>%n asia; sen päivä on %1</numerusform>
            <numerusform>%n asiaa; ensimmäisen päivä on %1</numerusform>
        </translation>
    </message>
    <message>
        <source>practice</source>
        <extracomment>A made-up case for practising.</extracomment>
        <translation>harjoitus</translation>
    </message>
    <message>
        <source>a day has passed</source>
        <translation>päivä on mennyt</translation>
    </message>
    <message numerus="yes">
        <source>%n comments to answer</source>
        <extracomment>On the home page: comments on the work that wait for this worker&apos;s answer.</extracomment>
        <translation>
            <numerusform>%n kommentti vastattavana</numerusform>
            <numerusform>%n kommenttia vastattavana</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome to the table</source>
        <translation>Tervetuloa saman pöydän ääreen</translation>
    </message>
    <message>
        <source>Kudelma keeps everything on this device in a vault that only your passphrase opens. Nobody can send you a new one, so you also get a recovery kit on paper.</source>
        <translation>Kudelma säilyttää kaiken tällä laitteella holvissa, jonka vain sinun tunnuslauseesi avaa. Kukaan ei voi lähettää sinulle uutta, joten saat myös palautuskoodin paperille.</translation>
    </message>
    <message>
        <source>Your name, as others see it</source>
        <translation>Nimesi, kuten muut sen näkevät</translation>
    </message>
    <message>
        <source>Your work</source>
        <extracomment>The person&apos;s job title.</extracomment>
        <translation>Työsi</translation>
    </message>
    <message>
        <source>responsible social worker</source>
        <translation>lapsen asioista vastaava sosiaalityöntekijä</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Tunnuslause</translation>
    </message>
    <message>
        <source>Five words in a row make a good one.</source>
        <translation>Viisi sanaa peräkkäin on hyvä tunnuslause.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Sama uudelleen</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation>Holvia tehdään…</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Tee holvi</translation>
    </message>
</context>
<context>
    <name>HomeHead</name>
    <message>
        <source>No children&apos;s pages yet</source>
        <translation>Täällä ei ole vielä lasten sivuja</translation>
    </message>
    <message>
        <source>Make the first one, or practise with a made-up family first.</source>
        <translation>Tee ensimmäinen sivu tai harjoittele ensin keksityn perheen kanssa.</translation>
    </message>
    <message>
        <source>A new child&apos;s page</source>
        <translation>Uusi lapsen sivu</translation>
    </message>
    <message>
        <source>Practise with a made-up family</source>
        <translation>Harjoittele keksityn perheen kanssa</translation>
    </message>
    <message>
        <source>Find a child by name</source>
        <translation>Etsi lasta nimellä</translation>
    </message>
    <message>
        <source>Nobody of that name.</source>
        <translation>Sen nimistä ei löytynyt.</translation>
    </message>
    <message>
        <source>I was invited</source>
        <translation>Minut on kutsuttu</translation>
    </message>
    <message>
        <source>This vault was opened with the team&apos;s keys: %1. If you did not ask for that, tell your supervisor.</source>
        <extracomment>%1 is a day and a time.</extracomment>
        <translation>Tämä holvi avattiin tiimin avaimilla: %1. Jos et pyytänyt sitä, kerro esihenkilöllesi.</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>Tiedän</translation>
    </message>
    <message>
        <source>What you promised for this week</source>
        <translation>Mitä lupasit tälle viikolle</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Hello, %1</source>
        <translation>Hei, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings today</source>
        <translation>
            <numerusform>%n kokous tänään</numerusform>
            <numerusform>%n kokousta tänään</numerusform>
        </translation>
    </message>
    <message>
        <source>No meetings today</source>
        <translation>Tänään ei ole kokouksia</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lukitse</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>A new child&apos;s page</source>
        <translation>Uusi lapsen sivu</translation>
    </message>
    <message>
        <source>At first only you see it.</source>
        <translation>Aluksi vain sinä näet sen.</translation>
    </message>
    <message>
        <source>Make the page</source>
        <translation>Tee sivu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>The child&apos;s name</source>
        <translation>Lapsen nimi</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Lapset</translation>
    </message>
    <message>
        <source>To somebody else&apos;s meeting</source>
        <translation>Toisen kokoukseen</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Oma tiimi</translation>
    </message>
    <message>
        <source>How we work together</source>
        <translation>Näin teemme työtä yhdessä</translation>
    </message>
</context>
<context>
    <name>JoinByLink</name>
    <message>
        <source>I was invited: link or twelve digits</source>
        <translation>Sain kutsun: linkki tai kaksitoista numeroa</translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation>Kokoukseen</translation>
    </message>
</context>
<context>
    <name>NewPassphrasePage</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Valitse uusi tunnuslause</translation>
    </message>
    <message>
        <source>You came in without the old one. From now on the vault opens with this one.</source>
        <translation>Pääsit sisään ilman vanhaa. Tästä lähtien holvi avautuu tällä.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Uusi tunnuslause</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Sama uudelleen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Hetki…</translation>
    </message>
    <message>
        <source>Take it into use</source>
        <translation>Ota käyttöön</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lukitse</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source>%1 asks you to the page of %2</source>
        <translation>%1 pyytää sinut mukaan. Lapsen sivu: %2</translation>
    </message>
    <message>
        <source>A made-up family, for practising.</source>
        <translation>Keksitty perhe harjoittelua varten.</translation>
    </message>
    <message>
        <source>Come along</source>
        <extracomment>Button: comes along to a child&apos;s page.</extracomment>
        <translation>Tule mukaan</translation>
    </message>
    <message>
        <source>Come along to the page of %1</source>
        <translation>Tule mukaan, lapsen sivu: %1</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Ei minulle</translation>
    </message>
    <message>
        <source>The page of %1 is not for me</source>
        <translation>Ei minulle, lapsen sivu: %1</translation>
    </message>
    <message>
        <source>%1 asks you to more circles on the page of %2</source>
        <extracomment>%1 is a colleague, %2 a child.</extracomment>
        <translation>%1 pyytää sinut uusiin piireihin. Lapsen sivu: %2</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>Practise with this</source>
        <translation>Harjoittele tällä</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Practise with %1</source>
        <extracomment>%1 is the name of a practice case.</extracomment>
        <translation>Harjoittele: %1</translation>
    </message>
    <message>
        <source>Go on practising with %1</source>
        <extracomment>%1 is the name of a practice case.</extracomment>
        <translation>Jatka harjoittelua: %1</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Aloita alusta</translation>
    </message>
    <message>
        <source>Begin %1 anew</source>
        <extracomment>%1 is the name of a practice case.</extracomment>
        <translation>Aloita alusta: %1</translation>
    </message>
</context>
<context>
    <name>PracticeRow</name>
    <message>
        <source>A page without a name yet</source>
        <translation>Sivu, jolla ei ole vielä nimeä</translation>
    </message>
</context>
<context>
    <name>PracticeSheet</name>
    <message>
        <source>Practise with a made-up family</source>
        <translation>Harjoittele keksityn perheen kanssa</translation>
    </message>
    <message>
        <source>Nothing here is of anybody real. Try everything, and begin anew as often as you like.</source>
        <translation>Täällä ei ole ketään oikeaa. Kokeile kaikkea ja aloita alusta niin usein kuin haluat.</translation>
    </message>
    <message>
        <source>With others</source>
        <extracomment>Heading: practice pages to which a colleague let this person in.</extracomment>
        <translation>Toisten kanssa</translation>
    </message>
    <message>
        <source>Begin anew?</source>
        <translation>Aloitetaanko alusta?</translation>
    </message>
    <message>
        <source>“%1” is made new. What was written while practising goes.</source>
        <extracomment>%1 is the name of a practice case.</extracomment>
        <translation>”%1” tehdään uudeksi. Harjoitellessa kirjoitettu häviää.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Aloita alusta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>ProblemBanner</name>
    <message>
        <source>Write your name first, so that others know who you are.</source>
        <translation>Kirjoita ensin nimesi, jotta muut tietävät, kuka olet.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Several words in a row are easy to remember.</source>
        <translation>Tunnuslause on liian lyhyt. Monta sanaa peräkkäin on helppo muistaa.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Write it once more.</source>
        <translation>Tunnuslauseet eivät ole samat. Kirjoita se vielä kerran.</translation>
    </message>
    <message>
        <source>That did not open the vault. Nothing was changed. Try again, or use the recovery kit.</source>
        <translation>Holvi ei auennut tällä. Mitään ei muutettu. Yritä uudelleen tai käytä palautuskoodia.</translation>
    </message>
    <message numerus="yes">
        <source>To keep guessers out, the next try is possible in %n seconds.</source>
        <translation>
            <numerusform>Turvallisuuden vuoksi voit yrittää uudelleen %n sekunnin kuluttua.</numerusform>
            <numerusform>Turvallisuuden vuoksi voit yrittää uudelleen %n sekunnin kuluttua.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not what stands in the kit. Look once more.</source>
        <translation>Palautuskoodissa lukee jotain muuta. Katso vielä kerran.</translation>
    </message>
    <message>
        <source>A file of the vault is not as it was written. Nothing was changed. Ask your support to restore the latest backup.</source>
        <translation>Holvin tiedosto on vahingoittunut. Mitään ei muutettu. Pyydä tukea palauttamaan viimeisin varmuuskopio.</translation>
    </message>
    <message>
        <source>A newer version of Kudelma wrote this vault. Nothing was changed. Update Kudelma and open it again.</source>
        <translation>Holvin on tallentanut uudempi Kudelma. Mitään ei muutettu. Päivitä Kudelma ja avaa holvi uudelleen.</translation>
    </message>
    <message>
        <source>The disk is full. What was kept before is safe. Make room and try again.</source>
        <translation>Levytila on lopussa. Aiemmin tallennettu on turvassa. Vapauta tilaa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed. Try again in a moment.</source>
        <translation>Tämä ei onnistunut. Mitään ei muutettu. Yritä hetken kuluttua uudelleen.</translation>
    </message>
    <message>
        <source>Letters are missing or mistyped, or there are too many: the kit has 32 in eight groups, a paper of the team 44 in eleven. Look at the paper once more.</source>
        <translation>Kirjaimia puuttuu, ne ovat väärin tai niitä on liikaa: palautuskoodissa niitä on 32 kahdeksassa ryhmässä, tiimin paperissa 44 yhdessätoista. Katso paperia vielä kerran.</translation>
    </message>
    <message>
        <source>This device has lost its part of the key, so the passphrase alone does not open the vault. Use the recovery kit. Nothing else is lost.</source>
        <translation>Tämä laite on kadottanut osuutensa avaimesta, joten pelkkä tunnuslause ei avaa holvia. Käytä palautuskoodia. Mitään muuta ei ole kadonnut.</translation>
    </message>
    <message>
        <source>This vault was not given to a team, so no team&apos;s keys open it.</source>
        <translation>Tätä holvia ei ole annettu minkään tiimin avaimille, joten ne eivät avaa sitä.</translation>
    </message>
</context>
<context>
    <name>RecoveryKitPage</name>
    <message>
        <source>Try the kit once</source>
        <translation>Kokeile palautuskoodia kerran</translation>
    </message>
    <message>
        <source>Your recovery kit</source>
        <translation>Palautuskoodisi</translation>
    </message>
    <message>
        <source>Type the groups that are asked for, from your paper.</source>
        <translation>Kirjoita paperista ne ryhmät, joita kysytään.</translation>
    </message>
    <message>
        <source>Write these down and keep the paper in a safe place, away from this device. It opens the vault when the passphrase is forgotten. It is not shown again.</source>
        <translation>Kirjoita nämä paperille ja säilytä paperi turvallisessa paikassa, erillään tästä laitteesta. Koodi avaa holvin, jos tunnuslause unohtuu. Sitä ei näytetä uudelleen.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <extracomment>Recovery kit: %1 is the number of a group of four letters.</extracomment>
        <translation>Ryhmä %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Tarkista</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Olen kirjoittanut sen paperille</translation>
    </message>
    <message>
        <source>Show the kit again</source>
        <translation>Näytä palautuskoodi uudelleen</translation>
    </message>
    <message>
        <source>If you had a kit before, it opens the vault until this one has been tried.</source>
        <translation>Jos sinulla oli koodi jo aiemmin, se avaa holvin siihen asti, kun tätä on kokeiltu.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lukitse</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Värit</translation>
    </message>
    <message>
        <source>As the device</source>
        <translation>Laitteen mukaan</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Suuri kontrasti</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tekstin koko</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Vähemmän liikettä</translation>
    </message>
    <message>
        <source>Meeting server</source>
        <translation>Kokouspalvelin</translation>
    </message>
    <message>
        <source>Your organisation tells the address.</source>
        <translation>Saat osoitteen organisaatioltasi.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <extracomment>Settings: after how many minutes without a touch the device locks.</extracomment>
        <translation>Lukitus</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Settings: a number of minutes.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Passphrase, recovery and backup</source>
        <translation>Tunnuslause, palautus ja varmuuskopio</translation>
    </message>
    <message>
        <source>Sounds: the bell and the knock at the door</source>
        <extracomment>Settings: a soft bell when a phase&apos;s longest time is over, and a knock when somebody waits at the door.</extracomment>
        <translation>Äänet: kello ja koputus ovella</translation>
    </message>
    <message>
        <source>Your phone number at work</source>
        <extracomment>Settings: the worker&apos;s number, for those whom they invite.</extracomment>
        <translation>Työpuhelinnumerosi</translation>
    </message>
    <message>
        <source>Those whom you invite see it where they cannot come in.</source>
        <translation>Ne, jotka kutsut, näkevät numeron, jos he eivät pääse mukaan.</translation>
    </message>
    <message>
        <source>Write only digits, spaces and the signs + - ( ).</source>
        <translation>Kirjoita vain numeroita, välilyöntejä ja merkkejä + - ( ).</translation>
    </message>
</context>
<context>
    <name>TeamKeysSheet</name>
    <message>
        <source>Paper %1 of 3</source>
        <translation>Paperi %1/3</translation>
    </message>
    <message>
        <source>Keys for a team</source>
        <translation>Avaimet tiimille</translation>
    </message>
    <message>
        <source>Three papers: for two supervisors, and for the organisation&apos;s safe. Any two of them open the vaults of those who take the team&apos;s public key into use. Each paper is shown once, and only its keeper should look.</source>
        <translation>Kolme paperia: kahdelle esihenkilölle ja organisaation kassakaappiin. Mitkä tahansa kaksi avaavat niiden holvit, jotka ottavat tiimin julkisen avaimen käyttöön. Kukin paperi näytetään kerran, ja vain sen säilyttäjä katsoo.</translation>
    </message>
    <message>
        <source>The three papers are written. Pass this public key on to everybody of the team. It opens nothing, and may be seen by anybody.</source>
        <translation>Kolme paperia on kirjoitettu. Anna tämä julkinen avain kaikille tiimissä. Se ei avaa mitään, ja sen saa nähdä kuka tahansa.</translation>
    </message>
    <message>
        <source>For one supervisor alone. Write all of it down, then hand the device on.</source>
        <translation>Vain yhdelle esihenkilölle. Kirjoita kaikki muistiin ja anna laite sitten eteenpäin.</translation>
    </message>
    <message>
        <source>For the organisation&apos;s safe. Write all of it down.</source>
        <translation>Organisaation kassakaappiin. Kirjoita kaikki muistiin.</translation>
    </message>
    <message>
        <source>Mark of the keys: %1</source>
        <extracomment>%1 are four groups of letters, the same on all three papers.</extracomment>
        <translation>Avainten tunniste: %1</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard in half a minute</source>
        <translation>Kopioitu. Se poistuu leikepöydältä puolessa minuutissa</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <translation>Kopioi julkinen avain</translation>
    </message>
    <message>
        <source>Make the three papers</source>
        <translation>Tee kolme paperia</translation>
    </message>
    <message>
        <source>It is written down</source>
        <translation>Se on kirjoitettu</translation>
    </message>
    <message>
        <source>Hand the device to the one who keeps the next paper. Nobody else should look at it.</source>
        <translation>Anna laite sille, joka säilyttää seuraavan paperin. Kukaan muu ei saa katsoa sitä.</translation>
    </message>
    <message>
        <source>I keep this paper: show it</source>
        <translation>Minä säilytän tämän paperin: näytä se</translation>
    </message>
</context>
<context>
    <name>TeamRow</name>
    <message>
        <source>you</source>
        <translation>sinä</translation>
    </message>
    <message>
        <source>in</source>
        <translation>mukana</translation>
    </message>
    <message>
        <source>Take %1 out of the team</source>
        <extracomment>Button: %1 is a colleague.</extracomment>
        <translation>Ota %1 pois tiimistä</translation>
    </message>
</context>
<context>
    <name>TeamSheet</name>
    <message>
        <source>My team</source>
        <translation>Oma tiimi</translation>
    </message>
    <message>
        <source>Your colleagues come in here once. After that you bring each other to a child&apos;s page with one tap.</source>
        <translation>Työtoverit tulevat tänne kerran. Sen jälkeen otatte toisenne mukaan lapsen sivulle yhdellä napautuksella.</translation>
    </message>
    <message>
        <source>A team is the colleagues whom you work with. One of you makes it and invites the others. If yours has one already, ask for an invitation and open it with “I was invited”.</source>
        <translation>Tiimi on ne työtoverit, joiden kanssa teet työtä. Yksi teistä perustaa sen ja kutsuu muut. Jos teillä on jo tiimi, pyydä kutsu ja avaa se kohdasta ”Minut on kutsuttu”.</translation>
    </message>
    <message>
        <source>The team&apos;s name</source>
        <translation>Tiimin nimi</translation>
    </message>
    <message>
        <source>Make the team</source>
        <translation>Perusta tiimi</translation>
    </message>
    <message>
        <source>There is no connection to the meeting server. Nobody can be invited just now.</source>
        <translation>Kokouspalvelimeen ei ole yhteyttä. Juuri nyt ketään ei voi kutsua.</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>Ovella</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Työtoverit</translation>
    </message>
    <message>
        <source>New colleagues are let in by whoever keeps the team.</source>
        <translation>Uudet työtoverit päästää sisään tiimin ylläpitäjä.</translation>
    </message>
    <message>
        <source>Take %1 out of the team?</source>
        <translation>Otetaanko %1 pois tiimistä?</translation>
    </message>
    <message>
        <source>From now on nobody can bring them to a child&apos;s page. They stay on the pages they are on already: take them out there too.</source>
        <translation>Tästä lähtien kukaan ei voi ottaa häntä mukaan lapsen sivulle. Niillä sivuilla, joilla hän jo on, hän pysyy: ota hänet pois niiltäkin.</translation>
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
        <source>The team&apos;s file on this device cannot be opened. Leave the team, and ask for a new invitation.</source>
        <translation>Tiimin tiedostoa ei voi avata tällä laitteella. Lähde tiimistä ja pyydä uusi kutsu.</translation>
    </message>
    <message>
        <source>This device was taken out of the team. The children&apos;s pages that are here stay.</source>
        <translation>Tämä laite on otettu pois tiimistä. Täällä olevat lasten sivut säilyvät.</translation>
    </message>
    <message>
        <source>Leave the team</source>
        <translation>Lähde tiimistä</translation>
    </message>
    <message>
        <source>Leave the team?</source>
        <translation>Lähdetäänkö tiimistä?</translation>
    </message>
    <message>
        <source>Your colleagues can no longer bring you to a child&apos;s page. The pages that are here stay. To come back you need a new invitation.</source>
        <translation>Työtoverit eivät enää voi ottaa sinua mukaan lapsen sivulle. Täällä olevat sivut säilyvät. Takaisin pääset uudella kutsulla.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Jää</translation>
    </message>
    <message>
        <source>How our meetings reach the children</source>
        <translation>Miten kokouksemme tavoittavat lapset</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Open with the recovery kit</source>
        <translation>Avaa palautuskoodilla</translation>
    </message>
    <message>
        <source>Open your vault</source>
        <translation>Avaa holvisi</translation>
    </message>
    <message>
        <source>The 32 letters of the kit</source>
        <translation>Palautuskoodin 32 merkkiä</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Tunnuslause</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Avataan…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Käytä tunnuslausetta</translation>
    </message>
    <message>
        <source>I have forgotten it: use the recovery kit</source>
        <translation>Unohdin sen: käytä palautuskoodia</translation>
    </message>
    <message>
        <source>Open with the team&apos;s keys</source>
        <translation>Avaa tiimin avaimilla</translation>
    </message>
    <message>
        <source>Two of the three papers that your supervisors keep. Everybody who shares a page with you hears that the vault was opened so.</source>
        <translation>Kaksi kolmesta paperista, jotka ovat esihenkilöilläsi. Kaikki, joilla on kanssasi yhteinen sivu, saavat tietää, että holvi avattiin näin.</translation>
    </message>
    <message>
        <source>The 44 letters of one paper</source>
        <translation>Yhden paperin 44 kirjainta</translation>
    </message>
    <message>
        <source>The 44 letters of another paper</source>
        <translation>Toisen paperin 44 kirjainta</translation>
    </message>
    <message>
        <source>The kit is gone too: use the team&apos;s keys</source>
        <translation>Koodikin on kadonnut: käytä tiimin avaimia</translation>
    </message>
</context>
<context>
    <name>VaultSheet</name>
    <message>
        <source>My vault</source>
        <translation>Oma holvi</translation>
    </message>
    <message>
        <source>The new passphrase is in use.</source>
        <translation>Uusi tunnuslause on käytössä.</translation>
    </message>
    <message>
        <source>The present passphrase is another one. Nothing was changed.</source>
        <translation>Nykyinen tunnuslause on jokin muu. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>A backup can be carried away, so its passphrase must be longer: at least 20 letters.</source>
        <translation>Varmuuskopion voi viedä mukanaan, joten sen tunnuslauseen on oltava pidempi: vähintään 20 kirjainta.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Several words in a row are easy to remember.</source>
        <translation>Tunnuslause on liian lyhyt. Useampi sana peräkkäin on helppo muistaa.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Write it once more.</source>
        <translation>Tunnuslauseet eivät ole samat. Kirjoita se vielä kerran.</translation>
    </message>
    <message>
        <source>To keep guessers out, wait a moment before the next try.</source>
        <translation>Arvailijoiden varalta odota hetki ennen seuraavaa yritystä.</translation>
    </message>
    <message>
        <source>Two of the team&apos;s three keys open this vault too. Compare the letters below with your supervisor&apos;s paper.</source>
        <translation>Nyt myös kaksi tiimin kolmesta avaimesta avaa tämän holvin. Vertaa alla olevia kirjaimia esihenkilösi paperiin.</translation>
    </message>
    <message>
        <source>That is not a team&apos;s public key. Some letters are missing or mistyped.</source>
        <translation>Se ei ole tiimin julkinen avain. Kirjaimia puuttuu tai ne ovat väärin.</translation>
    </message>
    <message>
        <source>The backup is made. Keep it where nobody else gets at it.</source>
        <translation>Varmuuskopio on tehty. Säilytä se paikassa, johon kukaan muu ei pääse.</translation>
    </message>
    <message>
        <source>There is a backup of today in that folder. Choose another place.</source>
        <translation>Kansiossa on jo tämän päivän varmuuskopio. Valitse toinen paikka.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed.</source>
        <translation>Se ei onnistunut. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Vaihda tunnuslause</translation>
    </message>
    <message>
        <source>Make a new recovery kit</source>
        <translation>Tee uusi palautuskoodi</translation>
    </message>
    <message>
        <source>The team&apos;s keys</source>
        <translation>Tiimin avaimet</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Tee varmuuskopio</translation>
    </message>
    <message>
        <source>A copy of the whole vault, for another device or for bad days. Its own passphrase opens it anywhere, so make it a long one.</source>
        <translation>Kopio koko holvista toista laitetta tai pahaa päivää varten. Sen oma tunnuslause avaa sen missä vain, joten tee siitä pitkä.</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Nykyinen tunnuslause</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Varmuuskopion tunnuslause</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Uusi tunnuslause</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Sama uudelleen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Hetki…</translation>
    </message>
    <message>
        <source>Take it into use</source>
        <translation>Ota käyttöön</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>Valitse paikka</translation>
    </message>
    <message>
        <source>If you forget the passphrase and lose the kit, two of your supervisors can open the vault together. One alone cannot. Everybody who shares a page with you hears of it.</source>
        <translation>Jos unohdat tunnuslauseen ja kadotat palautuskoodin, kaksi esihenkilöäsi voi avata holvin yhdessä. Yksi yksin ei voi. Kaikki, joilla on kanssasi yhteinen sivu, saavat siitä tiedon.</translation>
    </message>
    <message>
        <source>The team&apos;s keys with the mark %1 open this vault.</source>
        <extracomment>%1 are four groups of letters, such as ABCD-EFGH-JKMN-PQRS.</extracomment>
        <translation>Tiimin avaimet, joiden tunniste on %1, avaavat tämän holvin.</translation>
    </message>
    <message>
        <source>The team&apos;s public key</source>
        <translation>Tiimin julkinen avain</translation>
    </message>
    <message>
        <source>14 groups of letters that your supervisor gives you.</source>
        <translation>14 kirjainryhmää, jotka saat esihenkilöltäsi.</translation>
    </message>
    <message>
        <source>Let the team&apos;s keys open this vault</source>
        <translation>Anna tiimin avainten avata tämä holvi</translation>
    </message>
    <message>
        <source>No longer let them open it</source>
        <translation>Älä anna niiden enää avata</translation>
    </message>
    <message>
        <source>Make keys for a team</source>
        <translation>Tee avaimet tiimille</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Where is the backup kept?</source>
        <translation>Missä varmuuskopio säilytetään?</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Tee</translation>
    </message>
    <message>
        <source>The team&apos;s keys no longer open this vault. Copies that were made earlier still open with them.</source>
        <translation>Tiimin avaimet eivät enää avaa tätä holvia. Aiemmin tehdyt kopiot avautuvat niillä yhä.</translation>
    </message>
    <message>
        <source>You write the new kit down and try it once. Then the old one no longer opens this vault; copies of the vault that were made earlier still open with it.</source>
        <translation>Kirjoitat uuden koodin muistiin ja kokeilet sitä kerran. Sitten vanha ei enää avaa tätä holvia; aiemmin tehdyt kopiot holvista avautuvat sillä yhä.</translation>
    </message>
</context>
</TS>
