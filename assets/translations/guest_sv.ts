<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_FI">
<context>
    <name>CountedNote</name>
    <message>
        <source>Nobody can know what you answered</source>
        <translation>Ingen kan veta vad du svarade</translation>
    </message>
    <message>
        <source>Your device picks one of your answers by chance. The others never leave it.</source>
        <translation>Din enhet lottar fram ett av dina svar. De andra lämnar aldrig enheten.</translation>
    </message>
    <message>
        <source>Then it tosses a coin. Half the time it sends a made-up answer instead of yours, and it tells nobody when.</source>
        <translation>Sedan singlar den slant. Varannan gång skickar den ett lottat svar i stället för ditt, och den berättar inte för någon när.</translation>
    </message>
    <message numerus="yes">
        <source>The team sees only one number, made of at least %n answers from many meetings.</source>
        <extracomment>%n is a number of answers.</extracomment>
        <translation>
            <numerusform>Teamet ser bara ett tal som bygger på minst %n svar från många möten.</numerusform>
            <numerusform>Teamet ser bara ett tal som bygger på minst %n svar från många möten.</numerusform>
        </translation>
    </message>
    <message>
        <source>That you answered is seen by those below. What you really think they cannot see from it.</source>
        <translation>De här människorna kan se att du har svarat. Av det som enheten skickade kan de inte se vad du tycker.</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>One moment…</source>
        <translation>Ett ögonblick…</translation>
    </message>
    <message>
        <source>You are invited to a meeting</source>
        <translation>Du är inbjuden till ett möte</translation>
    </message>
    <message>
        <source>Are you %1?</source>
        <translation>Är du %1?</translation>
    </message>
    <message>
        <source>They know you are here</source>
        <translation>De vet att du är här</translation>
    </message>
    <message>
        <source>You will be let in soon</source>
        <translation>Du släpps snart in</translation>
    </message>
    <message>
        <source>You cannot join right now</source>
        <translation>Du kan inte komma med just nu</translation>
    </message>
    <message>
        <source>This link no longer works</source>
        <translation>Den här länken fungerar inte längre</translation>
    </message>
    <message>
        <source>Your part of the meeting has ended</source>
        <translation>Din del av mötet är slut</translation>
    </message>
    <message>
        <source>This is not an invitation</source>
        <translation>Det här är ingen inbjudan</translation>
    </message>
    <message>
        <source>%1 is hosting the meeting.</source>
        <translation>%1 leder mötet.</translation>
    </message>
    <message>
        <source>You need not do anything. Keep this page open.</source>
        <translation>Du behöver inte göra något. Håll den här sidan öppen.</translation>
    </message>
    <message numerus="yes">
        <source>In about %n minutes.</source>
        <translation>
            <numerusform>Om ungefär %n minut.</numerusform>
            <numerusform>Om ungefär %n minuter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thank you for being here.</source>
        <translation>Tack för att du var med.</translation>
    </message>
    <message>
        <source>Looking for the connection…</source>
        <translation>Söker förbindelse…</translation>
    </message>
    <message>
        <source>Check the link, or ask for a new one.</source>
        <translation>Kontrollera länken eller be om en ny.</translation>
    </message>
    <message>
        <source>Your three pictures</source>
        <translation>Dina tre bilder</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>Kom in</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Lämna genast</translation>
    </message>
    <message>
        <source>Do you want to be in the team %1?</source>
        <extracomment>%1 is a team of workers.</extracomment>
        <translation>Vill du vara med i teamet %1?</translation>
    </message>
    <message>
        <source>This is an invitation to the team %1</source>
        <translation>Det här är en inbjudan till teamet %1</translation>
    </message>
    <message>
        <source>Your colleagues can then bring you to a child&apos;s page, and you them. You can leave at any time.</source>
        <translation>Då kan kollegorna ta med dig till ett barns sida, och du dem. Du kan lämna teamet när du vill.</translation>
    </message>
    <message>
        <source>It needs a vault of your own on this device, without another team.</source>
        <translation>Den behöver ett eget valv på den här enheten, utan något annat team.</translation>
    </message>
    <message>
        <source>Yes, join the team</source>
        <translation>Ja, gå med i teamet</translation>
    </message>
    <message>
        <source>They know that you need a new link</source>
        <translation>De vet att du behöver en ny länk</translation>
    </message>
    <message>
        <source>You are in on another device now</source>
        <translation>Du är nu med på en annan enhet</translation>
    </message>
    <message>
        <source>Go on there. Nothing is kept on this device.</source>
        <translation>Fortsätt där. På den här enheten finns inget kvar.</translation>
    </message>
    <message>
        <source>Ask for a new link</source>
        <translation>Be om en ny länk</translation>
    </message>
    <message>
        <source>You will be contacted.</source>
        <translation>Du blir kontaktad.</translation>
    </message>
    <message>
        <source>Nothing is wrong with your device. Ask for a new link.</source>
        <translation>Det är inget fel på din enhet. Be om en ny länk.</translation>
    </message>
    <message>
        <source>You can also call: %1</source>
        <extracomment>At the door of a meeting, on every screen. %1 is the number of whoever invited. Its spaces do not break.</extracomment>
        <translation>Du kan också ringa: %1</translation>
    </message>
</context>
<context>
    <name>FeedbackForm</name>
    <message>
        <source>Thank you for your answer</source>
        <translation>Tack för ditt svar</translation>
    </message>
    <message>
        <source>How was this for you?</source>
        <translation>Hur var det här för dig?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Med dina egna ord</translation>
    </message>
    <message>
        <source>One thing to change</source>
        <translation>En sak att ändra</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Skicka</translation>
    </message>
    <message>
        <source>You need not answer. If you do, only these people see it.</source>
        <translation>Du behöver inte svara. Om du svarar ser bara de här personerna det.</translation>
    </message>
    <message>
        <source>What becomes of your answer?</source>
        <translation>Vad händer med ditt svar?</translation>
    </message>
    <message>
        <source>People whom I choose read it</source>
        <translation>De som jag väljer läser det</translation>
    </message>
    <message>
        <source>It is only counted</source>
        <translation>Bara för att räknas</translation>
    </message>
    <message>
        <source>You need not answer.</source>
        <translation>Du behöver inte svara.</translation>
    </message>
    <message>
        <source>Answer at least one of the questions: only answers can be counted.</source>
        <translation>Svara på minst en fråga. Bara svar kan räknas.</translation>
    </message>
</context>
<context>
    <name>GuestBar</name>
    <message>
        <source>Hand down</source>
        <translation>Ta ner handen</translation>
    </message>
    <message>
        <source>I would like to speak</source>
        <translation>Jag vill säga något</translation>
    </message>
    <message>
        <source>I am all right again</source>
        <translation>Jag mår bra igen</translation>
    </message>
    <message>
        <source>I need a break</source>
        <translation>Jag behöver en paus</translation>
    </message>
    <message>
        <source>No longer too much</source>
        <translation>Inte för mycket längre</translation>
    </message>
    <message>
        <source>This is too much</source>
        <translation>Det här är för mycket</translation>
    </message>
</context>
<context>
    <name>GuestCompany</name>
    <message>
        <source>Who else is with you?</source>
        <translation>Vem mer är hos dig?</translation>
    </message>
    <message>
        <source>They see everything on this device, and the others see that they are here.</source>
        <translation>De ser allt på den här enheten, och de andra ser att de är här.</translation>
    </message>
</context>
<context>
    <name>GuestCompanySheet</name>
    <message>
        <source>Write the name with letters, as you would call them.</source>
        <translation>Skriv namnet med bokstäver, så som du kallar personen.</translation>
    </message>
    <message>
        <source>This name is there already.</source>
        <translation>Det här namnet finns redan.</translation>
    </message>
    <message>
        <source>Who else is with you?</source>
        <translation>Vem mer är hos dig?</translation>
    </message>
    <message>
        <source>They see everything on this device, and the others see that they are here.</source>
        <translation>De ser allt på den här enheten, och de andra ser att de är här.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Kerttu</source>
        <translation>Kerttu</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds somebody who sits at the same device.</extracomment>
        <translation>Lägg till</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n names here. Tell whoever leads if you are more.</source>
        <extracomment>%n is how many people can be named on one device.</extracomment>
        <translation>
            <numerusform>Här ryms %n namn. Säg till den som leder om ni är fler.</numerusform>
            <numerusform>Här ryms %n namn. Säg till den som leder om ni är fler.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others see the name now. Whoever leads may write it into the meeting&apos;s record.</source>
        <translation>De andra ser namnet nu. Den som leder mötet kan skriva in det i mötets uppgifter.</translation>
    </message>
</context>
<context>
    <name>GuestLook</name>
    <message>
        <source>Back to what we look at together</source>
        <translation>Tillbaka till det vi tittar på tillsammans</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>Familjen</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Egna ord</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Tankar</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Look at: %1</source>
        <extracomment>Screen reader: looks at something else than what is shown to everybody.</extracomment>
        <translation>Titta på: %1</translation>
    </message>
</context>
<context>
    <name>GuestMail</name>
    <message>
        <source>A letter to you from %1</source>
        <translation>Ett brev till dig från %1</translation>
    </message>
    <message>
        <source>A letter to you</source>
        <translation>Ett brev till dig</translation>
    </message>
    <message>
        <source>You answered</source>
        <translation>Du svarade</translation>
    </message>
    <message>
        <source>Take these words back</source>
        <translation>Ta tillbaka de här orden</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ditt svar</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Skicka svaret</translation>
    </message>
    <message>
        <source>Close the letter</source>
        <translation>Stäng brevet</translation>
    </message>
    <message>
        <source>Read the letter</source>
        <translation>Läs brevet</translation>
    </message>
</context>
<context>
    <name>GuestMeetingPage</name>
    <message>
        <source>Thank you</source>
        <translation>Tack</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Välkommen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Större text</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Lämna genast</translation>
    </message>
    <message>
        <source>A break. The meeting goes on soon.</source>
        <translation>Paus. Mötet fortsätter snart.</translation>
    </message>
    <message>
        <source>It is your turn to speak, if you want to.</source>
        <translation>Nu är det din tur att tala, om du vill.</translation>
    </message>
    <message>
        <source>The question today</source>
        <translation>Dagens fråga</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Vilka är här</translation>
    </message>
    <message>
        <source>Connection lost. Trying again…</source>
        <translation>Anslutningen bröts. Försöker igen…</translation>
    </message>
    <message>
        <source>Connection lost. What you wrote is safe on this device, and goes to the others by itself.</source>
        <translation>Anslutningen bröts. Det du skrev är tryggt på den här enheten och går till de andra av sig självt.</translation>
    </message>
    <message>
        <source>Connection lost. What you wrote last has not reached the others yet. If you leave before it has, it is gone.</source>
        <translation>Anslutningen bröts. Det du skrev sist har inte nått de andra än. Om du lämnar mötet innan dess går det förlorat.</translation>
    </message>
    <message>
        <source>How we work together</source>
        <translation>Så arbetar vi tillsammans</translation>
    </message>
</context>
<context>
    <name>GuestMemo</name>
    <message>
        <source>Read what was recorded</source>
        <translation>Läs vad som antecknades</translation>
    </message>
</context>
<context>
    <name>GuestMemoText</name>
    <message>
        <source>Something here is not right</source>
        <translation>Något här är inte rätt</translation>
    </message>
</context>
<context>
    <name>GuestShown</name>
    <message>
        <source>Rings true</source>
        <translation>Stämmer</translation>
    </message>
    <message>
        <source>Does not</source>
        <translation>Stämmer inte</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Jag funderar</translation>
    </message>
    <message>
        <source>Take these words back?</source>
        <translation>Ta tillbaka de här orden?</translation>
    </message>
    <message>
        <source>They are not shown any more, to anybody. What you say is yours.</source>
        <translation>De visas inte längre för någon. Dina ord är dina.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
</context>
<context>
    <name>GuestStories</name>
    <message>
        <source>A story for %1</source>
        <extracomment>A story in words and pictures on a guest&apos;s own screen. %1 is the child for whom it is.</extracomment>
        <translation>En berättelse för %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <extracomment>How long a story in words and pictures is.</extracomment>
        <translation>
            <numerusform>%n bild</numerusform>
            <numerusform>%n bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the story</source>
        <translation>Läs berättelsen</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>In your own words</source>
        <translation>Med dina egna ord</translation>
    </message>
</context>
</TS>
