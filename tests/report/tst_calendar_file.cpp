// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/calendar_file.h"
#include "report/played_case.h"
#include "support/suites.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace kudelma;
using namespace kudelma::report;

namespace {

const casework::RecordId kRecord = casework::RecordId::fromText(u"00112233445566778899aabbccddeeff"_s).value();
const casework::RecordId kOther = casework::RecordId::fromText(u"00112233445566778899aabbccddeef0"_s).value();
const QDateTime kMade(QDate(2026, 11, 30), QTime(8, 15), QTimeZone::utc());

CalendarEntry promise(const casework::RecordId& record, QDate day)
{
    return {CalendarEntry::Sort::Promise, calendarUid(record), day, {}, 0};
}

CalendarEntry meeting(const casework::RecordId& record, const QDateTime& from, int minutes)
{
    return {CalendarEntry::Sort::Meeting, calendarUid(record), {}, from, minutes};
}

/// A content line: what stands before the colon, and behind it.
using Line = std::pair<QByteArray, QByteArray>;

/// Reads by the rules of RFC 5545, 3.1: lines end by CR LF, none is longer than 75 octets, what begins with a space
/// goes on from the line before. Empty: it is no such file.
std::vector<Line> read(const QByteArray& file)
{
    if (!file.endsWith("\r\n") || QByteArray(file).replace("\r\n", "").contains('\n')
        || QByteArray(file).replace("\r\n", "").contains('\r'))
        return {};
    QByteArrayList raw;
    QByteArray rest = file;
    for (qsizetype end = rest.indexOf("\r\n"); end >= 0; end = rest.indexOf("\r\n")) {
        raw << rest.first(end);
        rest = rest.sliced(end + 2);
    }
    QByteArrayList unfolded;
    for (const QByteArray& line : raw) {
        if (line.size() > 75 || !QString::fromUtf8(line).toUtf8().contains(line))
            return {};
        if (!line.startsWith(' '))
            unfolded << line;
        else if (!unfolded.isEmpty())
            unfolded.back() += line.sliced(1);
    }
    std::vector<Line> lines;
    for (const QByteArray& line : unfolded) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 1)
            return {};
        lines.emplace_back(line.first(colon), line.sliced(colon + 1));
    }
    return lines;
}

QByteArrayList values(const std::vector<Line>& lines, const QByteArray& name)
{
    QByteArrayList found;
    for (const Line& line : lines) {
        if (line.first == name)
            found << line.second;
    }
    return found;
}

} // namespace

/// Files for calendars, read as RFC 5545 has it.
class CalendarFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPromiseIsAWholeDayWithAReminder()
    {
        const std::vector lines = read(calendarFile(std::vector{promise(kRecord, QDate(2026, 12, 31))}, kMade));
        const std::vector<Line> expected{{"BEGIN", "VCALENDAR"}, {"VERSION", "2.0"},
            {"PRODID", "-//Calendar//Entries 1//EN"}, {"CALSCALE", "GREGORIAN"}, {"METHOD", "PUBLISH"},
            {"BEGIN", "VEVENT"}, {"UID", calendarUid(kRecord)}, {"DTSTAMP", "20261130T081500Z"},
            {"DTSTART;VALUE=DATE", "20261231"}, {"DTEND;VALUE=DATE", "20270101"}, // the end does not belong to it
            {"SUMMARY", "Something agreed"}, {"CLASS", "PRIVATE"}, {"TRANSP", "TRANSPARENT"}, {"BEGIN", "VALARM"},
            {"ACTION", "DISPLAY"}, {"DESCRIPTION", "Something agreed"}, {"TRIGGER", "PT9H"}, {"END", "VALARM"},
            {"END", "VEVENT"}, {"END", "VCALENDAR"}};
        QCOMPARE(lines, expected);
    }

    void aMeetingHasItsHoursInUniversalTime()
    {
        const QDateTime from(QDate(2026, 12, 1), QTime(13, 30), QTimeZone("Europe/Helsinki"));
        const std::vector lines = read(calendarFile(std::vector{meeting(kRecord, from, 150)}, kMade));
        QCOMPARE(values(lines, "DTSTART"), QByteArrayList{"20261201T113000Z"});
        QCOMPARE(values(lines, "DTEND"), QByteArrayList{"20261201T140000Z"});
        QCOMPARE(values(lines, "SUMMARY"), QByteArrayList{"A meeting"});
        QCOMPARE(values(lines, "TRIGGER"), QByteArrayList{"-PT1H"});
    }

    void theSameRecordHasTheSameUidAndNoOtherHasIt()
    {
        QCOMPARE(calendarUid(kRecord), calendarUid(kRecord));
        QVERIFY(calendarUid(kRecord) != calendarUid(kOther));
        QVERIFY(calendarUid(kRecord) != calendarUid(kRecord, 1));
        const QString uid = QString::fromLatin1(calendarUid(kRecord));
        QVERIFY(QRegularExpression(u"^[0-9a-f]{32}$"_s).match(uid).hasMatch());
        QVERIFY(!uid.contains(kRecord.text().left(8))); // it does not lead back
    }

    void nothingTellsWhichProgramWroteIt()
    {
        const QByteArray file = calendarFile(std::vector{promise(kRecord, QDate(2026, 12, 1))}, kMade).toLower();
        for (const char* word : {"kudelma", "child", "protection", "lasten", "organizer", "attendee", "location"})
            QVERIFY2(!file.contains(word), word);
    }

    void eachLanguageSaysNoMoreThanWhatSortItIs()
    {
        for (const auto& [language, agreed, held] : {std::tuple(u"fi"_s, u"Sovittu asia"_s, u"Tapaaminen"_s),
                 std::tuple(u"sv"_s, u"Något som avtalats"_s, u"Ett möte"_s)}) {
            const report::test::Language in(language);
            QCOMPARE(calendarSummary(CalendarEntry::Sort::Promise), agreed);
            QCOMPARE(calendarSummary(CalendarEntry::Sort::Meeting), held);
        }
    }

    /// Many entries, in a language with letters of two octets: what is folded is whole again.
    void linesAreFoldedBetweenLetters()
    {
        std::vector<CalendarEntry> entries;
        for (int day = 1; day <= 28; ++day)
            entries.push_back(
                {CalendarEntry::Sort::Promise, QByteArray(day * 7, 'x') + "\xc3\xa4", QDate(2027, 2, day), {}, 0});
        const std::vector lines = read(calendarFile(entries, kMade));
        const QByteArrayList uids = values(lines, "UID");
        QCOMPARE(uids.size(), 28);
        for (int day = 1; day <= 28; ++day)
            QCOMPARE(uids[day - 1], QByteArray(day * 7, 'x') + "\xc3\xa4");
    }

    void noEntriesAreStillACalendar() { QCOMPARE(values(read(calendarFile({}, kMade)), "BEGIN").size(), 1); }
};

KUDELMA_SUITE(CalendarFileTest)
#include "tst_calendar_file.moc"
