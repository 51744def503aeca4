<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>What is not right here?</source>
        <translation>Mikä tässä ei ole oikein?</translation>
    </message>
    <message>
        <source>Put it beside</source>
        <translation>Lisää viereen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>How it really was</source>
        <translation>Miten se oikeasti oli</translation>
    </message>
</context>
<context>
    <name>MemoChoice</name>
    <message>
        <source>No memos yet</source>
        <translation>Muistioita ei vielä ole</translation>
    </message>
    <message>
        <source>A memo comes about by itself from what is written at the meeting.</source>
        <translation>Muistio syntyy itsestään siitä, mitä kokouksessa kirjataan.</translation>
    </message>
    <message>
        <source>Only for you</source>
        <extracomment>A memo that is for nobody but the person who looks at the list.</extracomment>
        <translation>Vain sinulle</translation>
    </message>
    <message>
        <source>For %1 and you</source>
        <translation>Lukijat: %1 ja sinä</translation>
    </message>
</context>
<context>
    <name>MemoFact</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact of a memo: %1 is its name (&quot;Who&quot;), %2 what it is.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MemoFindings</name>
    <message>
        <source>a name</source>
        <extracomment>What was found in a memo that its readers may not know.</extracomment>
        <translation>nimi</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>paikka</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>samat sanat</translation>
    </message>
    <message>
        <source>Look at this before you save</source>
        <translation>Katso nämä ennen kuin tallennat</translation>
    </message>
    <message>
        <source>These words stand elsewhere on the page, where not all of this memo&apos;s readers see them. They may belong here, or they may have slipped in.</source>
        <translation>Nämä sanat ovat sivulla muualla, missä kaikki tämän muistion lukijat eivät niitä näe. Ne voivat kuulua tähän, tai ne ovat voineet lipsahtaa.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the word that was found in a memo, %2: &quot;a name&quot;, &quot;a place&quot; or &quot;the same words&quot;.
----------
%1: heading of a part of the memo, %2: the sentence.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>I have looked, this belongs here</source>
        <translation>Katsoin, nämä kuuluvat tähän</translation>
    </message>
</context>
<context>
    <name>MemoLine</name>
    <message>
        <source>Comment on this</source>
        <extracomment>Under a part of a memo: leaves a comment on just that part.</extracomment>
        <translation>Kommentoi tätä</translation>
    </message>
    <message>
        <source>This is not right</source>
        <extracomment>Under a part of a memo: puts beside it how it really was.</extracomment>
        <translation>Tämä ei ole oikein</translation>
    </message>
</context>
<context>
    <name>MemoSheet</name>
    <message>
        <source>Memo</source>
        <translation>Muistio</translation>
    </message>
    <message>
        <source>Memos of this meeting</source>
        <translation>Kokouksen muistiot</translation>
    </message>
    <message>
        <source>Each tells only what its own people have written to one another.</source>
        <translation>Kukin kertoo vain sen, mitä sen omat ihmiset ovat toisilleen kirjanneet.</translation>
    </message>
    <message>
        <source>All memos of the meeting</source>
        <translation>Kaikki kokouksen muistiot</translation>
    </message>
    <message>
        <source>Something here is not right</source>
        <translation>Jokin tässä ei ole oikein</translation>
    </message>
    <message>
        <source>A memo is saved by whoever looks at it alone: choose your own view first.</source>
        <translation>Muistion tallentaa se, joka katsoo sitä yksin: valitse ensin oma näkymä.</translation>
    </message>
    <message>
        <source>That could not be kept. Nothing was changed.</source>
        <translation>Sitä ei voitu tallentaa. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Comments on the work wait for your answer.</source>
        <extracomment>Beside a memo, to a worker: whoever supervises the work has asked something.</extracomment>
        <translation>Kommentit työstä odottavat vastaustasi.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Katso</translation>
    </message>
</context>
<context>
    <name>MemoVerdict</name>
    <message>
        <source>Is your view recorded right?</source>
        <translation>Onko näkemyksesi kirjattu oikein?</translation>
    </message>
    <message>
        <source>You said that it is. You can still change that.</source>
        <translation>Sanoit, että on. Voit vielä muuttaa sen.</translation>
    </message>
    <message>
        <source>You said that it is not. It stands in the memo, beside what was written.</source>
        <translation>Sanoit, ettei ole. Se on muistiossa kirjatun vieressä.</translation>
    </message>
    <message>
        <source>What you say is read by those whom this memo is for. What was written stays beside it.</source>
        <translation>Sanomasi lukevat ne, joille tämä muistio on. Kirjattu jää sen viereen.</translation>
    </message>
    <message>
        <source>What is missing, or how it really was</source>
        <translation>Mitä puuttuu tai miten se oikeasti oli</translation>
    </message>
    <message>
        <source>My view is recorded right</source>
        <translation>Näkemykseni on kirjattu oikein</translation>
    </message>
    <message>
        <source>It is not right</source>
        <translation>Se ei ole oikein</translation>
    </message>
</context>
<context>
    <name>SaveMemo</name>
    <message>
        <source>The memo was saved.</source>
        <translation>Muistio tallennettiin.</translation>
    </message>
    <message>
        <source>The memo could not be saved there. Nothing was left behind; choose another place.</source>
        <translation>Muistiota ei voitu tallentaa sinne. Mitään ei jäänyt jälkeen; valitse toinen paikka.</translation>
    </message>
    <message>
        <source>A saved file is no longer protected by Kudelma. Keep it where only its readers can open it.</source>
        <translation>Kudelma ei enää suojaa tallennettua tiedostoa. Säilytä sitä paikassa, jossa vain sen lukijat voivat avata sen.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Tallenna PDF:nä</translation>
    </message>
    <message>
        <source>Where is the memo saved?</source>
        <translation>Minne muistio tallennetaan?</translation>
    </message>
    <message>
        <source>First look at what is marked above the memo.</source>
        <translation>Katso ensin, mitä muistion yläpuolelle on merkitty.</translation>
    </message>
</context>
</TS>
