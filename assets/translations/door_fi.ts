<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
<context>
    <name>InviteCard</name>
    <message>
        <source>QR code: invitation for %1</source>
        <extracomment>Screen reader: a picture that a phone&apos;s camera reads; %1 is who is invited.</extracomment>
        <translation>QR-koodi: kutsu henkilölle %1</translation>
    </message>
    <message>
        <source>%1 points a phone&apos;s camera at this. It opens the door only once you let the person in.</source>
        <extracomment>%1 is who is invited.</extracomment>
        <translation>%1 lukee tämän puhelimen kameralla. Ovi avautuu vasta, kun päästät sisään.</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard in half a minute</source>
        <translation>Kopioitu. Poistuu leikepöydältä puolessa minuutissa</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Kopioi linkki</translation>
    </message>
    <message>
        <source>Take the invitation back</source>
        <extracomment>Button: the invitation that was made is no longer valid.</extracomment>
        <translation>Peru kutsu</translation>
    </message>
    <message>
        <source>Take it back for somebody&apos;s safety</source>
        <extracomment>Button: the invitation is no longer valid, since somebody could come to harm by it.</extracomment>
        <translation>Peru kutsu jonkun turvallisuuden vuoksi</translation>
    </message>
    <message>
        <source>Read a code aloud</source>
        <extracomment>Button: makes digits that are read aloud to somebody who has no link and no camera.</extracomment>
        <translation>Lue koodi ääneen</translation>
    </message>
</context>
<context>
    <name>InviteRow</name>
    <message>
        <source>here</source>
        <translation>paikalla</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Kutsu</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <extracomment>Screen reader; %1 is a name.</extracomment>
        <translation>Kutsu %1</translation>
    </message>
    <message>
        <source>Remove %1 from the meeting</source>
        <extracomment>Button: puts %1&apos;s devices out of every circle.</extracomment>
        <translation>Poista kokouksesta: %1</translation>
    </message>
    <message>
        <source>being removed</source>
        <translation>poistetaan</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Toinen laite</translation>
    </message>
    <message>
        <source>You are not told of anybody who knocks with the link for %1.</source>
        <extracomment>%1 is a name. Whoever knocks with that link is told &quot;not now&quot; by itself.</extracomment>
        <translation>Sinulle ei kerrota, jos joku pyytää sisään tällä linkillä: %1.</translation>
    </message>
    <message>
        <source>Tell me of %1 again</source>
        <extracomment>Button: knocks with the link for %1 (a name) are told again.</extracomment>
        <translation>Kerro taas, kun %1 pyytää sisään</translation>
    </message>
</context>
<context>
    <name>KnockAnswer</name>
    <message>
        <source>In a moment…</source>
        <extracomment>Button: whoever is at the door is asked to wait.</extracomment>
        <translation>Hetken päästä…</translation>
    </message>
    <message>
        <source>Not now…</source>
        <extracomment>Button: whoever is at the door cannot come in now.</extracomment>
        <translation>Ei nyt…</translation>
    </message>
    <message>
        <source>How long will it take?</source>
        <extracomment>Screen reader, before a number of minutes; each choice is &quot;%1 min&quot;.</extracomment>
        <translation>Kauanko se kestää?</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>A word to them</source>
        <translation>Sana hänelle</translation>
    </message>
    <message>
        <source>We finish something first.</source>
        <translation>Teemme ensin yhden asian loppuun.</translation>
    </message>
    <message>
        <source>I will call you tomorrow.</source>
        <translation>Soitan sinulle huomenna.</translation>
    </message>
    <message>
        <source>Ask them to wait</source>
        <translation>Pyydä odottamaan</translation>
    </message>
    <message>
        <source>Tell them: not now</source>
        <translation>Kerro: ei nyt</translation>
    </message>
    <message>
        <source>Not now, and do not tell me of this link again</source>
        <extracomment>Button: the person is told &quot;not now&quot;, and nobody who comes with this link is heard again.</extracomment>
        <translation>Ei nyt, äläkä kerro tästä linkistä enää</translation>
    </message>
</context>
<context>
    <name>KnockCard</name>
    <message>
        <source>Invited: %1, says: %2</source>
        <extracomment>At the door: %1 is who was invited, %2 the name that the person gave.</extracomment>
        <translation>Kutsuttu: %1, kertoo olevansa: %2</translation>
    </message>
    <message>
        <source>For the first time on this device. Make sure that it is the right person&apos;s.</source>
        <translation>Ensimmäistä kertaa tällä laitteella. Varmista, että laite on oikean ihmisen.</translation>
    </message>
    <message>
        <source>A second device for this invitation. Ask which three pictures they see.</source>
        <translation>Toinen laite samalla kutsulla. Kysy, mitkä kolme kuvaa hän näkee.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Päästä sisään</translation>
    </message>
    <message>
        <source>The link is over, and a new one is asked for. Call if you are not sure who asks.</source>
        <translation>Linkki ei ole enää voimassa, ja uutta pyydetään. Soita, jos et ole varma, kuka pyytää.</translation>
    </message>
    <message>
        <source>Send a new link</source>
        <translation>Lähetä uusi linkki</translation>
    </message>
    <message>
        <source>Move the seat to this device</source>
        <extracomment>Button: the person joins with this device, and the one that they used before is put out.</extracomment>
        <translation>Siirrä paikka tälle laitteelle</translation>
    </message>
    <message>
        <source>Let in beside the other device</source>
        <extracomment>Button: the person may use both devices at once.</extracomment>
        <translation>Päästä mukaan toisen laitteen rinnalle</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>Ei päästetty sisään</translation>
    </message>
    <message>
        <source>The invitation was made before the sessions were separated. Invite them to their own session instead.</source>
        <translation>Kutsu tehtiin ennen kuin tapaamiset erotettiin. Kutsu hänet omaan tapaamiseensa.</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>Button: the note has been read and can go.</extracomment>
        <translation>Selvä</translation>
    </message>
    <message>
        <source>The invitation was made before the sessions were separated, and a new link is asked for. Give it from their own session.</source>
        <translation>Kutsu tehtiin ennen kuin tapaamiset erotettiin, ja nyt pyydetään uutta linkkiä. Anna se hänen omasta tapaamisestaan.</translation>
    </message>
    <message>
        <source>The sessions were separated since</source>
        <translation>Tapaamiset on sen jälkeen erotettu</translation>
    </message>
    <message>
        <source>Taken back for somebody&apos;s safety</source>
        <extracomment>Title at the door, above a question whether to give a new link.</extracomment>
        <translation>Peruttu jonkun turvallisuuden vuoksi</translation>
    </message>
    <message>
        <source>A new link may be given</source>
        <extracomment>Button: whoever leads has found out that it is safe. Only then a link can be sent.</extracomment>
        <translation>Uuden linkin voi antaa</translation>
    </message>
    <message>
        <source>You took this link back</source>
        <translation>Peruit tämän linkin</translation>
    </message>
    <message>
        <source>A new link is asked for. The old one led to the meeting of all, a new one leads to this session only. They do not hear why.</source>
        <translation>Uutta linkkiä pyydetään. Vanha vei kaikkien yhteiseen tapaamiseen, uusi vie vain tähän tapaamiseen. Pyytäjälle ei kerrota syytä.</translation>
    </message>
    <message>
        <source>A new link is asked for. They do not hear why the old one was taken back. Find out first, in another way, whether a new one may be given.</source>
        <translation>Uutta linkkiä pyydetään. Pyytäjälle ei kerrota, miksi vanha peruttiin. Selvitä ensin muuta kautta, voiko uuden antaa.</translation>
    </message>
    <message>
        <source>A new one is asked for. They do not hear why it was taken back. Call if you are not sure who asks.</source>
        <translation>Uutta linkkiä pyydetään. Pyytäjälle ei kerrota, miksi vanha peruttiin. Soita, jos et ole varma, kuka pyytää.</translation>
    </message>
    <message>
        <source>At the door since %1</source>
        <extracomment>At the door: %1 is a time of day.</extracomment>
        <translation>Ovella kello %1 alkaen</translation>
    </message>
    <message>
        <source>%1 · at the door since %2</source>
        <extracomment>At the door: %1 is who they are in the family or at work, %2 a time of day.</extracomment>
        <translation>%1 · ovella kello %2 alkaen</translation>
    </message>
    <message>
        <source>Nothing proves that they have the invitation. Let them in only if you know the voice and they see the same three pictures.</source>
        <translation>Mikään ei osoita, että hänellä on kutsu. Päästä sisään vain, jos tunnet äänen ja hän näkee samat kolme kuvaa.</translation>
    </message>
</context>
<context>
    <name>PageCheck</name>
    <message>
        <source>Guests get another page from the server than this program knows. Invite nobody by a link before whoever runs the server has explained it.</source>
        <translation>Palvelin antaa vieraille toisen sivun kuin tämä ohjelma tuntee. Älä kutsu ketään linkillä, ennen kuin palvelimen ylläpitäjä on selvittänyt asian.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Katso uudelleen</translation>
    </message>
    <message>
        <source>Guest page&apos;s identifier: %1. The server gives out the same.</source>
        <extracomment>%1 are letters and numbers that two people can compare.</extracomment>
        <translation>Vierassivun tunniste: %1. Palvelin antaa saman sivun.</translation>
    </message>
    <message>
        <source>Guest page&apos;s identifier: %1. This server gives out no page; guests need the program.</source>
        <translation>Vierassivun tunniste: %1. Tämä palvelin ei anna sivua; vieraat tarvitsevat ohjelman.</translation>
    </message>
    <message>
        <source>Guest page&apos;s identifier: %1. What the server gives out could not be looked at now.</source>
        <translation>Vierassivun tunniste: %1. Palvelimen sivua ei voitu nyt katsoa.</translation>
    </message>
    <message>
        <source>Guest page&apos;s identifier: %1</source>
        <translation>Vierassivun tunniste: %1</translation>
    </message>
</context>
<context>
    <name>SpokenCode</name>
    <message>
        <source>%1 opens %2 and types these digits. They are good for half an hour, once.</source>
        <extracomment>%1 is who is invited, %2 an address such as meet.example.fi/guest.</extracomment>
        <translation>%1 avaa osoitteen %2 ja kirjoittaa nämä numerot. Ne kelpaavat puoli tuntia, yhden kerran.</translation>
    </message>
    <message>
        <source>The code: %1</source>
        <extracomment>Screen reader; %1 are digits.</extracomment>
        <translation>Koodi: %1</translation>
    </message>
    <message>
        <source>Read it to nobody else. Whoever knows the code can knock in %1&apos;s name.</source>
        <translation>Älä lue sitä kenellekään muulle. Koodilla voi koputtaa tämän henkilön nimellä: %1.</translation>
    </message>
    <message>
        <source>Take the code back</source>
        <translation>Peru koodi</translation>
    </message>
</context>
<context>
    <name>ThreePictures</name>
    <message>
        <source>Three pictures: %1</source>
        <translation>Kolme kuvaa: %1</translation>
    </message>
</context>
</TS>
