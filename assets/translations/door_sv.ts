<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_FI">
<context>
    <name>InviteCard</name>
    <message>
        <source>QR code: invitation for %1</source>
        <extracomment>Screen reader: a picture that a phone&apos;s camera reads; %1 is who is invited.</extracomment>
        <translation>QR-kod: inbjudan till %1</translation>
    </message>
    <message>
        <source>%1 points a phone&apos;s camera at this. It opens the door only once you let the person in.</source>
        <extracomment>%1 is who is invited.</extracomment>
        <translation>%1 läser det här med telefonens kamera. Dörren öppnas först när du släpper in.</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard in half a minute</source>
        <translation>Kopierad. Lämnar urklipp om en halv minut</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Kopiera länken</translation>
    </message>
    <message>
        <source>Take the invitation back</source>
        <extracomment>Button: the invitation that was made is no longer valid.</extracomment>
        <translation>Ta tillbaka inbjudan</translation>
    </message>
    <message>
        <source>Take it back for somebody&apos;s safety</source>
        <extracomment>Button: the invitation is no longer valid, since somebody could come to harm by it.</extracomment>
        <translation>Ta tillbaka inbjudan för någons säkerhet</translation>
    </message>
    <message>
        <source>Read a code aloud</source>
        <extracomment>Button: makes digits that are read aloud to somebody who has no link and no camera.</extracomment>
        <translation>Läs upp en kod</translation>
    </message>
</context>
<context>
    <name>InviteRow</name>
    <message>
        <source>here</source>
        <translation>här</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Bjud in</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <extracomment>Screen reader; %1 is a name.</extracomment>
        <translation>Bjud in %1</translation>
    </message>
    <message>
        <source>Remove %1 from the meeting</source>
        <extracomment>Button: puts %1&apos;s devices out of every circle.</extracomment>
        <translation>Ta bort från mötet: %1</translation>
    </message>
    <message>
        <source>being removed</source>
        <translation>tas bort</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>En enhet till</translation>
    </message>
    <message>
        <source>You are not told of anybody who knocks with the link for %1.</source>
        <extracomment>%1 is a name. Whoever knocks with that link is told &quot;not now&quot; by itself.</extracomment>
        <translation>Du får inte veta om någon ber att få komma in med länken för %1.</translation>
    </message>
    <message>
        <source>Tell me of %1 again</source>
        <extracomment>Button: knocks with the link for %1 (a name) are told again.</extracomment>
        <translation>Berätta igen när %1 ber att få komma in</translation>
    </message>
</context>
<context>
    <name>KnockAnswer</name>
    <message>
        <source>In a moment…</source>
        <extracomment>Button: whoever is at the door is asked to wait.</extracomment>
        <translation>Om en stund…</translation>
    </message>
    <message>
        <source>Not now…</source>
        <extracomment>Button: whoever is at the door cannot come in now.</extracomment>
        <translation>Inte nu…</translation>
    </message>
    <message>
        <source>How long will it take?</source>
        <extracomment>Screen reader, before a number of minutes; each choice is &quot;%1 min&quot;.</extracomment>
        <translation>Hur länge dröjer det?</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>A word to them</source>
        <translation>Ett ord till personen</translation>
    </message>
    <message>
        <source>We finish something first.</source>
        <translation>Vi avslutar en sak först.</translation>
    </message>
    <message>
        <source>I will call you tomorrow.</source>
        <translation>Jag ringer dig i morgon.</translation>
    </message>
    <message>
        <source>Ask them to wait</source>
        <translation>Be personen vänta</translation>
    </message>
    <message>
        <source>Tell them: not now</source>
        <translation>Säg: inte nu</translation>
    </message>
    <message>
        <source>Not now, and do not tell me of this link again</source>
        <extracomment>Button: the person is told &quot;not now&quot;, and nobody who comes with this link is heard again.</extracomment>
        <translation>Inte nu, och berätta inte om den här länken igen</translation>
    </message>
</context>
<context>
    <name>KnockCard</name>
    <message>
        <source>Invited: %1, says: %2</source>
        <extracomment>At the door: %1 is who was invited, %2 the name that the person gave.</extracomment>
        <translation>Inbjuden: %1, säger sig vara: %2</translation>
    </message>
    <message>
        <source>For the first time on this device. Make sure that it is the right person&apos;s.</source>
        <translation>Första gången på den här enheten. Se till att enheten är rätt persons.</translation>
    </message>
    <message>
        <source>A second device for this invitation. Ask which three pictures they see.</source>
        <translation>En andra enhet med samma inbjudan. Fråga vilka tre bilder personen ser.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Släpp in</translation>
    </message>
    <message>
        <source>The link is over, and a new one is asked for. Call if you are not sure who asks.</source>
        <translation>Länken gäller inte längre, och en ny önskas. Ring om du inte är säker på vem som ber.</translation>
    </message>
    <message>
        <source>Send a new link</source>
        <translation>Skicka en ny länk</translation>
    </message>
    <message>
        <source>Move the seat to this device</source>
        <extracomment>Button: the person joins with this device, and the one that they used before is put out.</extracomment>
        <translation>Flytta platsen till den här enheten</translation>
    </message>
    <message>
        <source>Let in beside the other device</source>
        <extracomment>Button: the person may use both devices at once.</extracomment>
        <translation>Släpp in vid sidan av den andra enheten</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>Inte insläppt</translation>
    </message>
    <message>
        <source>The invitation was made before the sessions were separated. Invite them to their own session instead.</source>
        <translation>Inbjudan gjordes innan träffarna skildes åt. Bjud i stället in personen till den egna träffen.</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>Button: the note has been read and can go.</extracomment>
        <translation>Uppfattat</translation>
    </message>
    <message>
        <source>The invitation was made before the sessions were separated, and a new link is asked for. Give it from their own session.</source>
        <translation>Inbjudan gjordes innan träffarna skildes åt, och en ny länk önskas. Ge den från personens egen träff.</translation>
    </message>
    <message>
        <source>The sessions were separated since</source>
        <translation>Träffarna har skilts åt sedan dess</translation>
    </message>
    <message>
        <source>Taken back for somebody&apos;s safety</source>
        <extracomment>Title at the door, above a question whether to give a new link.</extracomment>
        <translation>Tillbakatagen för någons säkerhet</translation>
    </message>
    <message>
        <source>A new link may be given</source>
        <extracomment>Button: whoever leads has found out that it is safe. Only then a link can be sent.</extracomment>
        <translation>En ny länk kan ges</translation>
    </message>
    <message>
        <source>You took this link back</source>
        <translation>Du tog tillbaka den här länken</translation>
    </message>
    <message>
        <source>A new link is asked for. The old one led to the meeting of all, a new one leads to this session only. They do not hear why.</source>
        <translation>En ny länk önskas. Den gamla ledde till allas gemensamma träff, en ny leder bara till den här träffen. Den som ber får inte veta varför.</translation>
    </message>
    <message>
        <source>A new link is asked for. They do not hear why the old one was taken back. Find out first, in another way, whether a new one may be given.</source>
        <translation>En ny länk önskas. Den som ber får inte veta varför den gamla togs tillbaka. Ta först reda på, på annat sätt, om en ny kan ges.</translation>
    </message>
    <message>
        <source>A new one is asked for. They do not hear why it was taken back. Call if you are not sure who asks.</source>
        <translation>En ny länk önskas. Den som ber får inte veta varför den gamla togs tillbaka. Ring om du inte är säker på vem som ber.</translation>
    </message>
    <message>
        <source>At the door since %1</source>
        <extracomment>At the door: %1 is a time of day.</extracomment>
        <translation>Vid dörren sedan klockan %1</translation>
    </message>
    <message>
        <source>%1 · at the door since %2</source>
        <extracomment>At the door: %1 is who they are in the family or at work, %2 a time of day.</extracomment>
        <translation>%1 · vid dörren sedan klockan %2</translation>
    </message>
    <message>
        <source>Nothing proves that they have the invitation. Let them in only if you know the voice and they see the same three pictures.</source>
        <translation>Inget visar att hen har inbjudan. Släpp in bara om du känner igen rösten och hen ser samma tre bilder.</translation>
    </message>
</context>
<context>
    <name>PageCheck</name>
    <message>
        <source>Guests get another page from the server than this program knows. Invite nobody by a link before whoever runs the server has explained it.</source>
        <translation>Servern ger gästerna en annan sida än den som programmet känner. Bjud inte in någon med en länk förrän den som sköter servern har förklarat saken.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Titta igen</translation>
    </message>
    <message>
        <source>Guest page&apos;s identifier: %1. The server gives out the same.</source>
        <extracomment>%1 are letters and numbers that two people can compare.</extracomment>
        <translation>Gästsidans kännetecken: %1. Servern ger samma sida.</translation>
    </message>
    <message>
        <source>Guest page&apos;s identifier: %1. This server gives out no page; guests need the program.</source>
        <translation>Gästsidans kännetecken: %1. Den här servern ger ingen sida; gästerna behöver programmet.</translation>
    </message>
    <message>
        <source>Guest page&apos;s identifier: %1. What the server gives out could not be looked at now.</source>
        <translation>Gästsidans kännetecken: %1. Serverns sida kunde inte granskas nu.</translation>
    </message>
    <message>
        <source>Guest page&apos;s identifier: %1</source>
        <translation>Gästsidans kännetecken: %1</translation>
    </message>
</context>
<context>
    <name>SpokenCode</name>
    <message>
        <source>%1 opens %2 and types these digits. They are good for half an hour, once.</source>
        <extracomment>%1 is who is invited, %2 an address such as meet.example.fi/guest.</extracomment>
        <translation>%1 öppnar %2 och skriver de här siffrorna. De gäller en halvtimme, en gång.</translation>
    </message>
    <message>
        <source>The code: %1</source>
        <extracomment>Screen reader; %1 are digits.</extracomment>
        <translation>Koden: %1</translation>
    </message>
    <message>
        <source>Read it to nobody else. Whoever knows the code can knock in %1&apos;s name.</source>
        <translation>Läs den inte för någon annan. Med koden kan man knacka på i den här personens namn: %1.</translation>
    </message>
    <message>
        <source>Take the code back</source>
        <translation>Återkalla koden</translation>
    </message>
</context>
<context>
    <name>ThreePictures</name>
    <message>
        <source>Three pictures: %1</source>
        <translation>Tre bilder: %1</translation>
    </message>
</context>
</TS>
