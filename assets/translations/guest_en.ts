<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CountedNote</name>
    <message numerus="yes">
        <source>The team sees only one number, made of at least %n answers from many meetings.</source>
        <extracomment>%n is a number of answers.</extracomment>
        <translation>
            <numerusform>The team sees only one number, made of at least %n answer from many meetings.</numerusform>
            <numerusform>The team sees only one number, made of at least %n answers from many meetings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message numerus="yes">
        <source>In about %n minutes.</source>
        <translation>
            <numerusform>In about %n minute.</numerusform>
            <numerusform>In about %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestCompanySheet</name>
    <message numerus="yes">
        <source>There is room for %n names here. Tell whoever leads if you are more.</source>
        <extracomment>%n is how many people can be named on one device.</extracomment>
        <translation>
            <numerusform>There is room for %n name here. Tell whoever leads if you are more.</numerusform>
            <numerusform>There is room for %n names here. Tell whoever leads if you are more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestStories</name>
    <message numerus="yes">
        <source>%n pictures</source>
        <extracomment>How long a story in words and pictures is.</extracomment>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
</TS>
