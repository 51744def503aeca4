<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_FI">
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>What is not right here?</source>
        <translation>Vad är inte rätt här?</translation>
    </message>
    <message>
        <source>Put it beside</source>
        <translation>Lägg till bredvid</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>How it really was</source>
        <translation>Hur det egentligen var</translation>
    </message>
</context>
<context>
    <name>MemoChoice</name>
    <message>
        <source>No memos yet</source>
        <translation>Inga minnesanteckningar ännu</translation>
    </message>
    <message>
        <source>A memo comes about by itself from what is written at the meeting.</source>
        <translation>En minnesanteckning uppstår av sig själv av det som skrivs på mötet.</translation>
    </message>
    <message>
        <source>Only for you</source>
        <extracomment>A memo that is for nobody but the person who looks at the list.</extracomment>
        <translation>Bara för dig</translation>
    </message>
    <message>
        <source>For %1 and you</source>
        <translation>Läsare: %1 och du</translation>
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
        <translation>ett namn</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>en plats</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>samma ord</translation>
    </message>
    <message>
        <source>Look at this before you save</source>
        <translation>Titta på det här innan du sparar</translation>
    </message>
    <message>
        <source>These words stand elsewhere on the page, where not all of this memo&apos;s readers see them. They may belong here, or they may have slipped in.</source>
        <translation>De här orden finns på sidan på ett annat ställe, där inte alla minnesanteckningens läsare ser dem. De kan höra hit, eller ha slunkit med.</translation>
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
        <translation>Jag har tittat, det hör hit</translation>
    </message>
</context>
<context>
    <name>MemoLine</name>
    <message>
        <source>Comment on this</source>
        <extracomment>Under a part of a memo: leaves a comment on just that part.</extracomment>
        <translation>Kommentera det här</translation>
    </message>
    <message>
        <source>This is not right</source>
        <extracomment>Under a part of a memo: puts beside it how it really was.</extracomment>
        <translation>Det här är inte rätt</translation>
    </message>
</context>
<context>
    <name>MemoSheet</name>
    <message>
        <source>Memo</source>
        <translation>Minnesanteckning</translation>
    </message>
    <message>
        <source>Memos of this meeting</source>
        <translation>Mötets minnesanteckningar</translation>
    </message>
    <message>
        <source>Each tells only what its own people have written to one another.</source>
        <translation>Var och en berättar bara det som dess egna människor har skrivit till varandra.</translation>
    </message>
    <message>
        <source>All memos of the meeting</source>
        <translation>Mötets alla minnesanteckningar</translation>
    </message>
    <message>
        <source>Something here is not right</source>
        <translation>Något här är inte rätt</translation>
    </message>
    <message>
        <source>A memo is saved by whoever looks at it alone: choose your own view first.</source>
        <translation>Minnesanteckningen sparas av den som tittar på den ensam: välj först din egen vy.</translation>
    </message>
    <message>
        <source>That could not be kept. Nothing was changed.</source>
        <translation>Det kunde inte sparas. Inget ändrades.</translation>
    </message>
    <message>
        <source>Comments on the work wait for your answer.</source>
        <extracomment>Beside a memo, to a worker: whoever supervises the work has asked something.</extracomment>
        <translation>Kommentarer om arbetet väntar på ditt svar.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Titta</translation>
    </message>
</context>
<context>
    <name>MemoVerdict</name>
    <message>
        <source>Is your view recorded right?</source>
        <translation>Är din uppfattning rätt antecknad?</translation>
    </message>
    <message>
        <source>You said that it is. You can still change that.</source>
        <translation>Du sade att den är det. Du kan ännu ändra det.</translation>
    </message>
    <message>
        <source>You said that it is not. It stands in the memo, beside what was written.</source>
        <translation>Du sade att den inte är det. Det står i minnesanteckningen, bredvid det som skrevs.</translation>
    </message>
    <message>
        <source>What you say is read by those whom this memo is for. What was written stays beside it.</source>
        <translation>Det du säger läses av dem som minnesanteckningen är till för. Det som skrevs står kvar bredvid.</translation>
    </message>
    <message>
        <source>What is missing, or how it really was</source>
        <translation>Vad som saknas, eller hur det egentligen var</translation>
    </message>
    <message>
        <source>My view is recorded right</source>
        <translation>Min syn är rätt antecknad</translation>
    </message>
    <message>
        <source>It is not right</source>
        <translation>Den är inte rätt</translation>
    </message>
</context>
<context>
    <name>SaveMemo</name>
    <message>
        <source>The memo was saved.</source>
        <translation>Minnesanteckningen sparades.</translation>
    </message>
    <message>
        <source>The memo could not be saved there. Nothing was left behind; choose another place.</source>
        <translation>Minnesanteckningen kunde inte sparas där. Inget blev kvar; välj en annan plats.</translation>
    </message>
    <message>
        <source>A saved file is no longer protected by Kudelma. Keep it where only its readers can open it.</source>
        <translation>Kudelma skyddar inte längre en sparad fil. Förvara den där bara dess läsare kan öppna den.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Where is the memo saved?</source>
        <translation>Var sparas minnesanteckningen?</translation>
    </message>
    <message>
        <source>First look at what is marked above the memo.</source>
        <translation>Titta först på det som är markerat ovanför minnesanteckningen.</translation>
    </message>
</context>
</TS>
