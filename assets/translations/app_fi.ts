<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
<context>
    <name>ClosingChecks</name>
    <message>
        <source>No question explores this yet: %1</source>
        <extracomment>Closing a meeting: something is still open. %1 is the hypothesis, question or step itself.</extracomment>
        <translation>Tätä ei tutki vielä mikään kysymys: %1</translation>
    </message>
    <message>
        <source>Who asks, and whom? %1</source>
        <translation>Kuka kysyy ja keneltä? %1</translation>
    </message>
    <message>
        <source>By when is this asked? %1</source>
        <translation>Mihin mennessä tämä kysytään? %1</translation>
    </message>
    <message>
        <source>Who does this? %1</source>
        <translation>Kuka tekee tämän? %1</translation>
    </message>
    <message>
        <source>By when? %1</source>
        <translation>Mihin mennessä? %1</translation>
    </message>
    <message>
        <source>Whose words or which thought does this answer? %1</source>
        <translation>Kenen sanoihin tai mihin hypoteesiin tämä vastaa? %1</translation>
    </message>
    <message>
        <source>Who tells the child, when and how? %1</source>
        <translation>Kuka kertoo lapselle, milloin ja miten? %1</translation>
    </message>
    <message>
        <source>The child&apos;s own words are missing, and there is no plan for hearing them.</source>
        <translation>Lapsen omat sanat puuttuvat, eikä ole vielä sovittu, kuka juttelee lapsen kanssa ja milloin.</translation>
    </message>
    <message>
        <source>Many thoughts are open. Which ones can rest?</source>
        <translation>Avoinna on monta hypoteesia. Mitkä niistä voivat levätä?</translation>
    </message>
    <message>
        <source>What else could it be? Keep at least two thoughts open.</source>
        <translation>Mistä muusta voisi olla kyse? Pitäkää ainakin kaksi hypoteesia avoinna.</translation>
    </message>
    <message>
        <source>This sketch goes after the meeting unless you keep it: %1</source>
        <translation>Tämä luonnos poistuu kokouksen jälkeen, ellet säilytä sitä: %1</translation>
    </message>
    <message>
        <source>This was recorded without a reason why it must be known. Delete it?</source>
        <translation>Tähän ei ole kirjattu, miksi tieto on välttämätön. Poistetaanko se?</translation>
    </message>
    <message>
        <source>How does this serve the child? %1</source>
        <translation>Miten tämä on lapselle hyväksi? %1</translation>
    </message>
</context>
<context>
    <name>CompanyWords</name>
    <message>
        <source>with %1 at the same device</source>
        <extracomment>Under somebody&apos;s name; %1 are others who look at the same device.</extracomment>
        <translation>samalla laitteella: %1</translation>
    </message>
    <message>
        <source>%1 (sits beside you)</source>
        <extracomment>In a list of those who read something. %1 sits at the same device as this device&apos;s person, and sees all of it.</extracomment>
        <translation>%1 (vieressäsi)</translation>
    </message>
    <message>
        <source>%1 (sits beside %2)</source>
        <extracomment>In a list of those who read something. %1 sits at the same device as %2.</extracomment>
        <translation>%1 (samalla laitteella kuin %2)</translation>
    </message>
</context>
<context>
    <name>DoorPictures</name>
    <message>
        <source>fish</source>
        <translation>kala</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>kissa</translation>
    </message>
    <message>
        <source>dog</source>
        <translation>koira</translation>
    </message>
    <message>
        <source>bird</source>
        <translation>lintu</translation>
    </message>
    <message>
        <source>rabbit</source>
        <translation>kani</translation>
    </message>
    <message>
        <source>snail</source>
        <translation>etana</translation>
    </message>
    <message>
        <source>squirrel</source>
        <translation>orava</translation>
    </message>
    <message>
        <source>turtle</source>
        <translation>kilpikonna</translation>
    </message>
    <message>
        <source>panda</source>
        <translation>panda</translation>
    </message>
    <message>
        <source>worm</source>
        <translation>mato</translation>
    </message>
    <message>
        <source>beetle</source>
        <translation>kovakuoriainen</translation>
    </message>
    <message>
        <source>shrimp</source>
        <translation>katkarapu</translation>
    </message>
    <message>
        <source>apple</source>
        <translation>omena</translation>
    </message>
    <message>
        <source>banana</source>
        <translation>banaani</translation>
    </message>
    <message>
        <source>cherries</source>
        <translation>kirsikat</translation>
    </message>
    <message>
        <source>carrot</source>
        <translation>porkkana</translation>
    </message>
    <message>
        <source>grapes</source>
        <translation>viinirypäleet</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>appelsiini</translation>
    </message>
    <message>
        <source>egg</source>
        <translation>kananmuna</translation>
    </message>
    <message>
        <source>pizza</source>
        <translation>pizza</translation>
    </message>
    <message>
        <source>sandwich</source>
        <translation>voileipä</translation>
    </message>
    <message>
        <source>soup</source>
        <translation>keitto</translation>
    </message>
    <message>
        <source>biscuit</source>
        <translation>keksi</translation>
    </message>
    <message>
        <source>croissant</source>
        <translation>voisarvi</translation>
    </message>
    <message>
        <source>sweet</source>
        <translation>karkki</translation>
    </message>
    <message>
        <source>cake</source>
        <translation>kakku</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>aurinko</translation>
    </message>
    <message>
        <source>moon</source>
        <translation>kuu</translation>
    </message>
    <message>
        <source>star</source>
        <translation>tähti</translation>
    </message>
    <message>
        <source>rainbow</source>
        <translation>sateenkaari</translation>
    </message>
    <message>
        <source>snowflake</source>
        <translation>lumihiutale</translation>
    </message>
    <message>
        <source>rain</source>
        <translation>sade</translation>
    </message>
    <message>
        <source>umbrella</source>
        <translation>sateenvarjo</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>tuli</translation>
    </message>
    <message>
        <source>mountain</source>
        <translation>vuori</translation>
    </message>
    <message>
        <source>tent</source>
        <translation>teltta</translation>
    </message>
    <message>
        <source>spruce</source>
        <translation>kuusi</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>puu</translation>
    </message>
    <message>
        <source>flower</source>
        <translation>kukka</translation>
    </message>
    <message>
        <source>clover</source>
        <translation>apila</translation>
    </message>
    <message>
        <source>leaf</source>
        <translation>lehti</translation>
    </message>
    <message>
        <source>house</source>
        <translation>talo</translation>
    </message>
    <message>
        <source>castle</source>
        <translation>linna</translation>
    </message>
    <message>
        <source>church</source>
        <translation>kirkko</translation>
    </message>
    <message>
        <source>key</source>
        <translation>avain</translation>
    </message>
    <message>
        <source>lamp</source>
        <translation>lamppu</translation>
    </message>
    <message>
        <source>bed</source>
        <translation>sänky</translation>
    </message>
    <message>
        <source>glasses</source>
        <translation>silmälasit</translation>
    </message>
    <message>
        <source>bell</source>
        <translation>kello</translation>
    </message>
    <message>
        <source>crown</source>
        <translation>kruunu</translation>
    </message>
    <message>
        <source>hammer</source>
        <translation>vasara</translation>
    </message>
    <message>
        <source>scissors</source>
        <translation>sakset</translation>
    </message>
    <message>
        <source>axe</source>
        <translation>kirves</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>ankkuri</translation>
    </message>
    <message>
        <source>sailing boat</source>
        <translation>purjevene</translation>
    </message>
    <message>
        <source>ship</source>
        <translation>laiva</translation>
    </message>
    <message>
        <source>aeroplane</source>
        <translation>lentokone</translation>
    </message>
    <message>
        <source>car</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>bussi</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>polkupyörä</translation>
    </message>
    <message>
        <source>rocket</source>
        <translation>raketti</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>kitara</translation>
    </message>
    <message>
        <source>piano</source>
        <translation>piano</translation>
    </message>
    <message>
        <source>drum</source>
        <translation>rumpu</translation>
    </message>
</context>
<context>
    <name>EcomapWords</name>
    <message>
        <source>school</source>
        <extracomment>What a circle around the family is.</extracomment>
        <translation>koulu</translation>
    </message>
    <message>
        <source>daycare</source>
        <translation>varhaiskasvatus</translation>
    </message>
    <message>
        <source>health care</source>
        <translation>terveydenhuolto</translation>
    </message>
    <message>
        <source>child protection</source>
        <translation>lastensuojelu</translation>
    </message>
    <message>
        <source>social services</source>
        <translation>sosiaalipalvelut</translation>
    </message>
    <message>
        <source>police</source>
        <translation>poliisi</translation>
    </message>
    <message>
        <source>work</source>
        <translation>työ</translation>
    </message>
    <message>
        <source>hobby</source>
        <translation>harrastus</translation>
    </message>
    <message>
        <source>friends</source>
        <translation>ystävät</translation>
    </message>
    <message>
        <source>relatives</source>
        <translation>sukulaiset</translation>
    </message>
    <message>
        <source>congregation</source>
        <translation>seurakunta</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>naapurit</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>jotakin muuta</translation>
    </message>
    <message>
        <source>supports</source>
        <extracomment>How it is between the family and a circle around it.</extracomment>
        <translation>tukee</translation>
    </message>
    <message>
        <source>strains</source>
        <translation>kuormittaa</translation>
    </message>
    <message>
        <source>supports and strains</source>
        <translation>tukee ja kuormittaa</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>ohut</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>puuttuu</translation>
    </message>
    <message>
        <source>strong</source>
        <extracomment>How strong a line of the ecomap is.</extracomment>
        <translation>vahva</translation>
    </message>
    <message>
        <source>middling</source>
        <translation>keskivahva</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>heikko</translation>
    </message>
    <message>
        <source>gives to the family</source>
        <extracomment>Which way strength and help flow.</extracomment>
        <translation>antaa perheelle</translation>
    </message>
    <message>
        <source>takes from the family</source>
        <translation>vie perheeltä</translation>
    </message>
    <message>
        <source>goes both ways</source>
        <translation>kulkee molempiin suuntiin</translation>
    </message>
    <message>
        <source>growing stronger</source>
        <extracomment>Where a line of the ecomap is going.</extracomment>
        <translation>vahvistuu</translation>
    </message>
    <message>
        <source>growing weaker</source>
        <translation>heikkenee</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>on päättynyt</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>own words</source>
        <extracomment>What kind of thing speaks for or against a hypothesis.</extracomment>
        <translation>omat sanat</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>tapahtuma</translation>
    </message>
    <message>
        <source>worry or protection</source>
        <translation>huoli tai suoja</translation>
    </message>
    <message>
        <source>note</source>
        <translation>muistiinpano</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>piirros</translation>
    </message>
    <message>
        <source>somebody&apos;s view</source>
        <translation>näkökulma</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>sijoitus</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>a person</source>
        <extracomment>Genogram: an ordinary person, in a list beside pregnancies, pets and others.</extracomment>
        <translation>ihminen</translation>
    </message>
    <message>
        <source>hospital</source>
        <extracomment>Where a child lives during a placement.</extracomment>
        <translation>sairaala</translation>
    </message>
    <message>
        <source>somewhere else</source>
        <extracomment>Where a child lives during a placement: nothing of the list.</extracomment>
        <translation>muualla</translation>
    </message>
    <message>
        <source>religion</source>
        <extracomment>Genogram: what a few words at a person are about.</extracomment>
        <translation>uskonto</translation>
    </message>
    <message>
        <source>school</source>
        <translation>koulu</translation>
    </message>
    <message>
        <source>work</source>
        <translation>työ</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>jotain muuta</translation>
    </message>
    <message>
        <source>suspected</source>
        <extracomment>Genogram: said of an illness and the like.</extracomment>
        <translation>epäilty</translation>
    </message>
    <message>
        <source>in recovery</source>
        <translation>toipumassa</translation>
    </message>
    <message>
        <source>over</source>
        <translation>ohi</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Somebody else</source>
        <extracomment>Stands for a person whose name this view does not have.</extracomment>
        <translation>Joku muu</translation>
    </message>
</context>
<context>
    <name>kudelma::app::App</name>
    <message>
        <source>This could not be opened. Nothing was changed.</source>
        <extracomment>A short message: the page of a child could not be opened.</extracomment>
        <translation>Tätä ei saatu auki. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>This page is an older copy than the one last used on this device. What is missing comes back from the others, if they have it.</source>
        <extracomment>A message after opening a child&apos;s page. The file on this device is older than when it was last used, for example after restoring a backup.</extracomment>
        <translation>Tämä on vanhempi kopio kuin se, jota tällä laitteella viimeksi käytettiin. Se, mikä puuttuu, tulee takaisin muilta, jos heillä on se.</translation>
    </message>
    <message>
        <source>What was written last is not kept yet. Make room on the device before you close this page.</source>
        <translation>Viimeksi kirjoitettu ei ole vielä tallessa. Vapauta laitteesta tilaa, ennen kuin suljet tämän sivun.</translation>
    </message>
    <message>
        <source>You are in the team now.</source>
        <extracomment>A short message after an invitation into a team of colleagues was accepted.</extracomment>
        <translation>Olet nyt tiimissä.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed.</source>
        <extracomment>A short message: something with the team, its offers, or a new page failed.</extracomment>
        <translation>Se ei onnistunut. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>This vault is an older copy than the one last used on this device. If you did not put a copy back yourself, tell your support.</source>
        <extracomment>A message after unlocking: the files of the whole vault are older than when it was last used here.</extracomment>
        <translation>Tämä holvi on vanhempi kopio kuin se, jota tällä laitteella viimeksi käytettiin. Jos et itse palauttanut kopiota, kerro tuelle.</translation>
    </message>
    <message numerus="yes">
        <source>The meeting is over. %n changes were brought to this page.</source>
        <extracomment>A message after a meeting without internet: its changes stand on the child&apos;s page. %n: how many.</extracomment>
        <translation>
            <numerusform>Kokous on päättynyt. Tälle sivulle tuotiin %n muutos.</numerusform>
            <numerusform>Kokous on päättynyt. Tälle sivulle tuotiin %n muutosta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries had been changed here too: now they are as in the meeting.</source>
        <extracomment>%n entries were changed both in the meeting and on the child&apos;s page.</extracomment>
        <translation>
            <numerusform>%n kohtaa oli muutettu myös täällä: nyt se on kuten kokouksessa.</numerusform>
            <numerusform>%n kohtaa oli muutettu myös täällä: nyt ne ovat kuten kokouksessa.</numerusform>
        </translation>
    </message>
    <message>
        <source>This device does not have everything yet that was written in the meeting. Nothing was changed; try again in a moment.</source>
        <extracomment>A message: a meeting without internet could not be ended.</extracomment>
        <translation>Tällä laitteella ei ole vielä kaikkea, mitä kokouksessa kirjoitettiin. Mitään ei muutettu; yritä hetken päästä uudelleen.</translation>
    </message>
    <message>
        <source>Something is half written in this meeting. Keep it or clear it, then end the meeting.</source>
        <extracomment>A message: a meeting without internet cannot be ended while something is half written in a field.</extracomment>
        <translation>Jotain on tässä kokouksessa vielä kesken kirjoitettuna. Talleta tai tyhjennä se ja päätä kokous sitten.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be brought. They are still on the meeting&apos;s page, on your home page.</source>
        <extracomment>%n entries stay on the child&apos;s page as they were, although they were changed in the meeting.</extracomment>
        <translation>
            <numerusform>%n kohtaa ei voitu tuoda. Se on yhä kokouksen sivulla, jonka löydät etusivultasi.</numerusform>
            <numerusform>%n kohtaa ei voitu tuoda. Ne ovat yhä kokouksen sivulla, jonka löydät etusivultasi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The working copy was erased from this device.</source>
        <translation>Työkopio poistettiin tältä laitteelta.</translation>
    </message>
    <message>
        <source>Something written here has not reached the others yet. Nothing was erased.</source>
        <extracomment>A short message: the page cannot be erased yet.</extracomment>
        <translation>Jokin täällä kirjoitettu ei ole vielä tullut perille muille. Mitään ei poistettu.</translation>
    </message>
</context>
<context>
    <name>kudelma::app::Companions</name>
    <message>
        <source>somebody</source>
        <extracomment>Genogram: somebody whose name nobody has written down looks at the same person.</extracomment>
        <translation>joku</translation>
    </message>
</context>
<context>
    <name>kudelma::app::CompanyDesk</name>
    <message>
        <source>%1 sits beside %2 now, at the same device, and sees everything that %2 sees.</source>
        <extracomment>On top of the table: %1 has come to sit beside %2, who takes part with a device.</extracomment>
        <translation>%1 on nyt samalla laitteella kuin %2 ja näkee kaiken, minkä %2 näkee.</translation>
    </message>
    <message>
        <source>%1 sit beside %2 now, at the same device, and see everything that %2 sees.</source>
        <extracomment>On top of the table: %1, who are several, have come to sit beside %2, who takes part with a device.</extracomment>
        <translation>%1 ovat nyt samalla laitteella kuin %2 ja näkevät kaiken, minkä %2 näkee.</translation>
    </message>
    <message>
        <source>%1 has a session of their own, so that some people do not meet. This cannot be written down. If it is really %1 who sits there, make a break now and speak with your pair.</source>
        <extracomment>The one who leads was about to write down that %1 is here.</extracomment>
        <translation>%1 tapaa työntekijät erikseen, jotta kaikki eivät kohtaa toisiaan. Tätä ei voi kirjata. Jos siellä on todella %1, pidä nyt tauko ja puhu työparisi kanssa.</translation>
    </message>
    <message>
        <source>%1 is not in this meeting&apos;s circle: while they are in the room, the room&apos;s screen shows nothing.</source>
        <extracomment>%1 was not asked to the meeting, and sits at somebody&apos;s device there.</extracomment>
        <translation>%1 ei ole tämän kokouksen piirissä: kun hän on huoneessa, huoneen näyttö ei näytä mitään.</translation>
    </message>
    <message>
        <source>Somebody who has a session of their own is called %1 too. Find out who sits there before you write it down.</source>
        <extracomment>On top of the table, for whoever leads alone: somebody sits at another&apos;s device by the name of %1.</extracomment>
        <translation>Myös joku, joka tapaa työntekijät erikseen, on nimeltään %1. Selvitä, kuka siellä on, ennen kuin kirjaat.</translation>
    </message>
    <message>
        <source>Find out who %1 is before you write it down.</source>
        <extracomment>On top of the table, where others may look: somebody sits at another&apos;s device by the name of %1.</extracomment>
        <translation>Selvitä, kuka %1 on, ennen kuin kirjaat.</translation>
    </message>
    <message>
        <source>This device has not yet fetched everything that the workers have written. Until then only a worker can be chosen, or the name alone.</source>
        <extracomment>The device has not fetched yet what the workers wrote meanwhile, for instance who must not meet whom.</extracomment>
        <translation>Tämä laite ei ole vielä hakenut kaikkea, mitä työntekijät ovat kirjanneet. Siihen asti voi valita vain työntekijän tai pelkän nimen.</translation>
    </message>
    <message>
        <source>This cannot be written down now. Find out first who it is.</source>
        <extracomment>Where others may look: somebody was chosen whose own session is not for whoever sits beside this screen.</extracomment>
        <translation>Tätä ei voi kirjata nyt. Selvitä ensin, kuka hän on.</translation>
    </message>
</context>
<context>
    <name>kudelma::app::CoverageDesk</name>
    <message>
        <source>In the room</source>
        <translation>Paikan päällä</translation>
    </message>
    <message>
        <source>Remote, with video</source>
        <translation>Etänä, kuvayhteydellä</translation>
    </message>
    <message>
        <source>Remote, with a device</source>
        <translation>Etänä, omalla laitteella</translation>
    </message>
    <message>
        <source>Remote, by voice</source>
        <translation>Etänä, puheella</translation>
    </message>
    <message>
        <source>Remote, by writing</source>
        <translation>Etänä, kirjoittaen</translation>
    </message>
    <message>
        <source>By letter or drawing</source>
        <translation>Kirjeellä tai piirroksella</translation>
    </message>
    <message>
        <source>Through a representative</source>
        <translation>Edustajan kautta</translation>
    </message>
    <message>
        <source>In a session of their own</source>
        <translation>Omassa tapaamisessaan</translation>
    </message>
    <message>
        <source>Did not take part</source>
        <translation>Ei osallistunut</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share: %1 per cent of the group. Finnish and Swedish have a space before the sign.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: %1 is what it is, %2 its number.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When the children were last discussed</source>
        <translation>Milloin lasten asioista viimeksi puhuttiin</translation>
    </message>
    <message>
        <source>Less than four weeks ago</source>
        <translation>Alle neljä viikkoa sitten</translation>
    </message>
    <message>
        <source>Four to eight weeks ago</source>
        <translation>Neljästä kahdeksaan viikkoa sitten</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>Siitä on kauemmin</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Ketkä olivat mukana</translation>
    </message>
    <message>
        <source>The child was there</source>
        <translation>Lapsi oli mukana</translation>
    </message>
    <message>
        <source>The child&apos;s own words were heard</source>
        <translation>Lapsen omat sanat kuultiin</translation>
    </message>
    <message>
        <source>The family was there</source>
        <translation>Perhettä oli mukana</translation>
    </message>
    <message>
        <source>The network was there</source>
        <translation>Verkostoa oli mukana</translation>
    </message>
    <message>
        <source>How people took part</source>
        <translation>Miten osallistuttiin</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n ihminen</numerusform>
            <numerusform>%n ihmistä</numerusform>
        </translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Mitä siitä seurasi</translation>
    </message>
    <message>
        <source>Hypotheses that a question tests</source>
        <translation>Hypoteesit, joita kysymys tutkii</translation>
    </message>
    <message>
        <source>Questions that have an answer</source>
        <translation>Kysymykset, joihin on vastaus</translation>
    </message>
    <message>
        <source>Steps that are done or let go</source>
        <translation>Askeleet, jotka on tehty tai joista on luovuttu</translation>
    </message>
    <message>
        <source>Gave feedback</source>
        <translation>Antoi palautetta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>%1 min, planned %2 min</source>
        <extracomment>Minutes: %1 of a phase on average, %2 as planned.</extracomment>
        <translation>%1 min, suunniteltu %2 min</translation>
    </message>
    <message>
        <source>What stood in the way</source>
        <translation>Mikä oli esteenä</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>kerran</numerusform>
            <numerusform>%n kertaa</numerusform>
        </translation>
    </message>
    <message>
        <source>too few to tell</source>
        <extracomment>Instead of a share: so few are on one side of it that they could be recognised.</extracomment>
        <translation>liian vähän kerrottavaksi</translation>
    </message>
    <message>
        <source>Answers that were only counted</source>
        <extracomment>Over numbers of answers of which nobody knows who gave which.</extracomment>
        <translation>Vain laskettaviksi annetut vastaukset</translation>
    </message>
    <message>
        <source>All questions together</source>
        <translation>Kaikki kysymykset yhdessä</translation>
    </message>
    <message numerus="yes">
        <source>about %1 of 10 good, %n answers</source>
        <extracomment>%1 of ten answers were good, about; %n answers in all.</extracomment>
        <translation>
            <numerusform>noin %1/10 hyviä, %n vastaus</numerusform>
            <numerusform>noin %1/10 hyviä, %n vastausta</numerusform>
        </translation>
    </message>
    <message>
        <source>At somebody else&apos;s device</source>
        <translation>Toisen laitteella</translation>
    </message>
</context>
<context>
    <name>kudelma::app::DeckBoard</name>
    <message>
        <source>All kinds</source>
        <extracomment>In a choice of kinds of questions: all of them.</extracomment>
        <translation>Kaikki tyypit</translation>
    </message>
</context>
<context>
    <name>kudelma::app::DrawingChoice</name>
    <message>
        <source>Everybody</source>
        <extracomment>Genogram: the ties as everybody tells them, not as one person does.</extracomment>
        <translation>Kaikki</translation>
    </message>
</context>
<context>
    <name>kudelma::app::FactorBoard</name>
    <message>
        <source>Hypothesis</source>
        <translation>Hypoteesi</translation>
    </message>
</context>
<context>
    <name>kudelma::app::FamilyFacts</name>
    <message>
        <source>someone</source>
        <extracomment>Genogram: stands for a person whose name nobody has given.</extracomment>
        <translation>joku</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ei kerrottu</translation>
    </message>
</context>
<context>
    <name>kudelma::app::FamilyTable</name>
    <message>
        <source>woman</source>
        <extracomment>Table of the family, a cell: gender of a person.</extracomment>
        <translation>nainen</translation>
    </message>
    <message>
        <source>man</source>
        <translation>mies</translation>
    </message>
    <message>
        <source>other</source>
        <translation>muu</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Table of the family: heading of a column, and label of a field on a phone.</extracomment>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>The child says</source>
        <translation>Lapsi sanoo</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Sukupuoli</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Syntynyt</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Kuollut</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Äiti</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Isä</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Kumppani</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Koti</translation>
    </message>
    <message>
        <source>This is not yours to change. Nothing was changed.</source>
        <translation>Et voi muuttaa tätä. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Write a year or a date, such as 2012 or 19.6.2012. With ~ it means about.</source>
        <translation>Kirjoita vuosi tai päivä, esimerkiksi 2012 tai 19.6.2012. Merkki ~ alussa tarkoittaa noin.</translation>
    </message>
    <message>
        <source>That could be several. Write it in full, with the family name.</source>
        <translation>Samannimisiä on useita. Kirjoita nimi kokonaan, myös sukunimi.</translation>
    </message>
    <message>
        <source>Write woman, man or other, or leave it empty.</source>
        <translation>Kirjoita nainen, mies tai muu, tai jätä tyhjäksi.</translation>
    </message>
    <message>
        <source>Nobody can be their own parent, ancestor or partner.</source>
        <translation>Kukaan ei voi olla oma vanhempansa, esivanhempansa tai kumppaninsa.</translation>
    </message>
    <message>
        <source>This couple has children or a history. Open the person to say how it ended.</source>
        <translation>Tällä parilla on lapsia tai historiaa. Avaa ihminen ja kerro, miten suhde päättyi.</translation>
    </message>
    <message>
        <source>That is too long for this cell.</source>
        <translation>Teksti on liian pitkä tähän kohtaan.</translation>
    </message>
</context>
<context>
    <name>kudelma::app::GenogramDesk</name>
    <message>
        <source>Not certain for this day.</source>
        <extracomment>Genogram through time, after what is told of a person.</extracomment>
        <translation>Tältä päivältä ei ole varmaa tietoa.</translation>
    </message>
    <message>
        <source>someone</source>
        <extracomment>Genogram: stands for a person whose name nobody has given.</extracomment>
        <translation>joku</translation>
    </message>
    <message>
        <source>%1 (seen by %2)</source>
        <extracomment>Genogram, a partner as the other parent of a new child. %1 is the partner, %2 who will see the child there.</extracomment>
        <translation>%1 (näkevät %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (seen by %2 and %n others)</source>
        <extracomment>Genogram, a partner as the other parent of a new child. %1 is the partner, %2 are three of those who will see the child there, and %n others.</extracomment>
        <translation>
            <numerusform>%1 (näkevät %2 ja %n muu)</numerusform>
            <numerusform>%1 (näkevät %2 ja %n muuta)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kudelma::app::GenogramTime</name>
    <message>
        <source>Today</source>
        <extracomment>Genogram through time: the family as it is today.</extracomment>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>End of %1</source>
        <extracomment>Genogram through time: %1 is a year.</extracomment>
        <translation>Vuoden %1 lopussa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Genogram through time: %1 is a date, %2 what happened then.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kudelma::app::LocalDesk</name>
    <message>
        <source>taken along into a meeting without internet</source>
        <extracomment>In the use log: the child&apos;s page was taken along into a meeting without internet.</extracomment>
        <translation>otettu mukaan kokoukseen ilman verkkoa</translation>
    </message>
    <message>
        <source>brought home from a meeting without internet</source>
        <extracomment>In the use log: what was written in a meeting without internet was brought to the child&apos;s page.</extracomment>
        <translation>tuotu kokouksesta ilman verkkoa</translation>
    </message>
    <message>
        <source>%1, %2, in a meeting without internet</source>
        <extracomment>In the use log: who did it (%1) and when (%2), and that it was in a meeting without internet.</extracomment>
        <translation>%1, %2, kokouksessa ilman verkkoa</translation>
    </message>
</context>
<context>
    <name>kudelma::app::PictureChanges</name>
    <message>
        <source>someone</source>
        <extracomment>Genogram: stands for a person whose name nobody has given.</extracomment>
        <translation>joku</translation>
    </message>
    <message>
        <source>Remembered on %1</source>
        <extracomment>A moment to compare the genogram with: somebody asked to remember it on day %1.</extracomment>
        <translation>Merkitty muistiin %1</translation>
    </message>
    <message>
        <source>Meeting on %1</source>
        <extracomment>A meeting to compare the genogram with: its title and its day.</extracomment>
        <translation>Kokous %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kudelma::app::QuickCapture</name>
    <message>
        <source>name %1</source>
        <extracomment>Quick capture: what was understood of a line. %1 is a name.</extracomment>
        <translation>nimi %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <extracomment>Quick capture: what was understood of a line. %1 is a date or a year.</extracomment>
        <translation>syntynyt %1</translation>
    </message>
    <message>
        <source>died %1</source>
        <extracomment>Quick capture: what was understood of a line. %1 is a date or a year.</extracomment>
        <translation>kuollut %1</translation>
    </message>
    <message>
        <source>has died</source>
        <translation>on kuollut</translation>
    </message>
    <message>
        <source>note: %1</source>
        <extracomment>Quick capture: words that are kept as they were typed. %1 is the words.</extracomment>
        <translation>huomautus: %1</translation>
    </message>
    <message>
        <source>%1 is in the drawing</source>
        <extracomment>Quick capture: what was just drawn. %1 is a name or a word for a relative.</extracomment>
        <translation>%1 on piirroksessa</translation>
    </message>
</context>
<context>
    <name>kudelma::app::RoomScreen</name>
    <message>
        <source>somebody whose name is not known</source>
        <translation>joku, jonka nimeä ei tiedetä</translation>
    </message>
</context>
<context>
    <name>kudelma::app::ThoughtBoard</name>
    <message>
        <source>Could it be that</source>
        <extracomment>Begins every hypothesis; the person&apos;s own words follow after a space.</extracomment>
        <translation>Voisiko olla niin, että</translation>
    </message>
    <message>
        <source>Many thoughts are open. Which of them could rest for now?</source>
        <extracomment>The hypothesis board says gently what could be looked at. %1 is a hypothesis.</extracomment>
        <translation>Hypoteeseja on auki monta. Mikä niistä voisi nyt levätä?</translation>
    </message>
    <message>
        <source>One thought alone easily begins to look like the truth. What else could it be?</source>
        <translation>Yksi hypoteesi alkaa helposti näyttää totuudelta. Mistä muusta voisi olla kyse?</translation>
    </message>
    <message>
        <source>Another thought</source>
        <translation>Toinen hypoteesi</translation>
    </message>
    <message>
        <source>All the thoughts begin with the same person. What do the others do, and what do we?</source>
        <translation>Kaikki hypoteesit alkavat samasta ihmisestä. Mitä muut tekevät, ja mitä me?</translation>
    </message>
    <message>
        <source>This one has waited longest for a question: %1</source>
        <translation>Tämä on odottanut kysymystä pisimpään: %1</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Etsi kysymys</translation>
    </message>
    <message>
        <source>Nobody has touched this for a while: %1 Keep it, or let it go?</source>
        <translation>Tähän ei ole koskettu aikoihin: %1 Pidetäänkö se vai päästetäänkö irti?</translation>
    </message>
    <message>
        <source>Keep or let go</source>
        <translation>Pidä tai päästä irti</translation>
    </message>
</context>
<context>
    <name>kudelma::app::UseDesk</name>
    <message>
        <source>This line is not as it was written, or what stood before it is gone.</source>
        <translation>Tämä rivi ei ole sellaisena kuin se kirjoitettiin, tai sitä edeltävä rivi on poissa.</translation>
    </message>
    <message>
        <source>This line was written on a device of somebody else.</source>
        <translation>Tämä rivi on kirjoitettu jonkun toisen laitteella.</translation>
    </message>
    <message>
        <source>Nobody here knows the device that this line was written on.</source>
        <translation>Kukaan täällä ei tunne laitetta, jolla tämä rivi on kirjoitettu.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <extracomment>Whom an extract from the use log is made for, where it is nobody of those who are listed.</extracomment>
        <translation>Joku muu</translation>
    </message>
</context>
<context>
    <name>kudelma::app::ViewpointBoard</name>
    <message>
        <source>We see this differently, and that may stay.</source>
        <extracomment>Kept as the end of a talk, where nobody wrote what is seen differently.</extracomment>
        <translation>Näemme tämän eri tavoin, ja niin saa jäädä.</translation>
    </message>
</context>
</TS>
