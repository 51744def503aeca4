// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/calendar_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QTimeZone>

namespace kudelma::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxLineOctets = 75; // RFC 5545, 3.1
constexpr qsizetype kUidBytes = 16;

struct CalendarWords
{
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

/// 3.3.11: commas, semicolons and backslashes are escaped, a line break is written as \n.
QString escaped(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s);
    return text.replace(u"\r\n"_s, u"\\n"_s).replace(u'\n', u"\\n"_s).remove(u'\r');
}

/// Writes content lines: ended by CR LF, and folded so that none is longer than 75 octets, never within a letter.
class Lines
{
public:
    void add(const QByteArray& name, const QByteArray& value)
    {
        const QByteArray line = name + ':' + value;
        qsizetype from = 0;
        qsizetype room = kMaxLineOctets;
        while (line.size() - from > room) {
            qsizetype length = room;
            while (length > 1 && (uchar(line[from + length]) & 0xC0U) == 0x80U) // inside a letter of UTF-8
                --length;
            m_bytes += line.sliced(from, length) + "\r\n ";
            from += length;
            room = kMaxLineOctets - 1; // the space in front counts
        }
        m_bytes += line.sliced(from) + "\r\n";
    }
    void text(const QByteArray& name, const QString& words) { add(name, escaped(words).toUtf8()); }
    [[nodiscard]] QByteArray take() { return std::exchange(m_bytes, {}); }

private:
    QByteArray m_bytes;
};

QByteArray instant(const QDateTime& at)
{
    return at.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
}

QByteArray date(QDate day)
{
    return day.toString(u"yyyyMMdd"_s).toLatin1();
}

void addEntry(Lines& lines, const CalendarEntry& entry, const QDateTime& made, const QString& mark)
{
    const bool isAllDay = entry.day.isValid();
    const QString plain = calendarSummary(entry.sort);
    const QString summary = mark.isEmpty() ? plain : u"%1 – %2"_s.arg(mark, plain);
    lines.add("BEGIN", "VEVENT");
    lines.add("UID", entry.uid);
    lines.add("DTSTAMP", instant(made));
    if (isAllDay) {
        lines.add("DTSTART;VALUE=DATE", date(entry.day));
        lines.add("DTEND;VALUE=DATE", date(entry.day.addDays(1)));
    } else {
        lines.add("DTSTART", instant(entry.from));
        lines.add("DTEND", instant(entry.from.addSecs(60LL * entry.minutes)));
    }
    lines.text("SUMMARY", summary);
    lines.add("CLASS", "PRIVATE");
    lines.add("TRANSP", isAllDay ? "TRANSPARENT" : "OPAQUE");
    lines.add("BEGIN", "VALARM");
    lines.add("ACTION", "DISPLAY");
    lines.text("DESCRIPTION", summary);
    lines.add("TRIGGER", isAllDay ? "PT9H" : "-PT1H");
    lines.add("END", "VALARM");
    lines.add("END", "VEVENT");
}

} // namespace

QByteArray calendarUid(const casework::RecordId& record, int part)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData("kudelma.calendar.1");
    hash.addData(record.text().toLatin1());
    hash.addData(QByteArray::number(part));
    return hash.result().first(kUidBytes).toHex();
}

QString calendarSummary(CalendarEntry::Sort sort)
{
    //: What a calendar shows of something that was agreed to be done by a day. It must tell nothing more.
    return sort == CalendarEntry::Sort::Promise ? CalendarWords::tr("Something agreed")
                                                //: What a calendar shows of a meeting. It must tell nothing more.
                                                : CalendarWords::tr("A meeting");
}

QByteArray calendarFile(std::span<const CalendarEntry> entries, const QDateTime& made, const QString& mark)
{
    Lines lines;
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", "-//Calendar//Entries 1//EN");
    lines.add("CALSCALE", "GREGORIAN");
    lines.add("METHOD", "PUBLISH");
    for (const CalendarEntry& entry : entries)
        addEntry(lines, entry, made, mark);
    lines.add("END", "VCALENDAR");
    return lines.take();
}

} // namespace kudelma::report
