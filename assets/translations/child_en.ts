<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CalendarSheet</name>
    <message numerus="yes">
        <source>%n days and meetings go into the file.</source>
        <translation>
            <numerusform>%n day or meeting goes into the file.</numerusform>
            <numerusform>%n days and meetings go into the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChildWorkspace</name>
    <message numerus="yes">
        <source>%n entries from others could not be read. They were put aside, and nothing else was changed.</source>
        <translation>
            <numerusform>%n entry from others could not be read. It was put aside, and nothing else was changed.</numerusform>
            <numerusform>%n entries from others could not be read. They were put aside, and nothing else was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things that you promised here had a day that has passed.</source>
        <extracomment>On a child&apos;s page, to the person who works there.</extracomment>
        <translation>
            <numerusform>%n thing that you promised here had a day that has passed.</numerusform>
            <numerusform>%n things that you promised here had a day that has passed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments on the work wait for your answer.</source>
        <extracomment>On a child&apos;s page, to a worker: whoever supervises the work has asked something.</extracomment>
        <translation>
            <numerusform>%n comment on the work waits for your answer.</numerusform>
            <numerusform>%n comments on the work wait for your answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanMeetingSheet</name>
    <message numerus="yes">
        <source>%n characters too many</source>
        <extracomment>Under a text field: %n is how many characters must go.</extracomment>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleSheet</name>
    <message numerus="yes">
        <source>%n letters too many.</source>
        <extracomment>Below a field; %n letters are too many.</extracomment>
        <translation>
            <numerusform>%n letter too many.</numerusform>
            <numerusform>%n letters too many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UseLogSheet</name>
    <message numerus="yes">
        <source>%n lines cannot be relied on. They are marked below.</source>
        <translation>
            <numerusform>%n line cannot be relied on. It is marked below.</numerusform>
            <numerusform>%n lines cannot be relied on. They are marked below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries cannot be read here. A newer Kudelma wrote them, or they are no lines of a log.</source>
        <translation>
            <numerusform>%n entry cannot be read here. A newer Kudelma wrote it, or it is no line of a log.</numerusform>
            <numerusform>%n entries cannot be read here. A newer Kudelma wrote them, or they are no lines of a log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines stand only on this device: no other worker may know of what they are about.</source>
        <translation>
            <numerusform>%n line stands only on this device: no other worker may know of what it is about.</numerusform>
            <numerusform>%n lines stand only on this device: no other worker may know of what they are about.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older lines are not shown here. An extract has those that its reader may know.</source>
        <translation>
            <numerusform>%n older line is not shown here. An extract has it if its reader may know it.</numerusform>
            <numerusform>%n older lines are not shown here. An extract has those that its reader may know.</numerusform>
        </translation>
    </message>
</context>
</TS>
