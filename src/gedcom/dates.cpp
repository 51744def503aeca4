// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "gedcom/dates.h"

#include "gedcom/text.h"

#include <array>
#include <cstdio>
#include <vector>

namespace kudelma::gedcom {

namespace {

using genogram::Date;
using genogram::Period;

constexpr std::array<std::string_view, 12> kMonths{"JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY",
    "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER"};
constexpr std::array<int, 12> kDays{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
constexpr int kMaxYear = 9'999;
constexpr std::string_view kDash = "\u2013";
constexpr std::size_t kMaxWords = 12; ///< Of one DATE; what has more is no date.

/// -1: no number, or one of more than four digits.
int numberIn(std::string_view word)
{
    if (word.empty() || word.size() > 4)
        return -1;
    int value = 0;
    for (const char c : word) {
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

/// 0: no month. Three letters at least, as GEDCOM writes them, or more of the English name.
int monthIn(std::string_view word)
{
    for (std::size_t i = 0; i < kMonths.size(); ++i)
        if (word.size() >= 3 && kMonths[i].starts_with(word))
            return int(i) + 1;
    return 0;
}

bool hasDay(int year, int month, int day)
{
    const bool isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return day >= 1 && day <= kDays[std::size_t(month) - 1] && (month != 2 || day < 29 || isLeap);
}

using Words = std::vector<std::string>;

Words wordsIn(std::string_view text)
{
    Words words;
    while (words.size() <= kMaxWords) {
        text = trimmed(text);
        if (text.empty())
            break;
        const std::size_t end = std::min(text.find_first_of(" \t\n"), text.size());
        words.push_back(capitals(text.substr(0, end)));
        text.remove_prefix(end);
    }
    return words;
}

/// One date of the Gregorian calendar and of our era; nothing: it is none.
/// The year of "1699/00" is the later one, which a year from January on is; it keeps its words.
struct Simple
{
    Date date{};
    bool isDual = false;
};

std::optional<Simple> simpleDate(const Words& words, std::size_t from, std::size_t to)
{
    if (from < to && words[from] == "GREGORIAN")
        ++from;
    if (from >= to || to - from > 3)
        return std::nullopt;
    Simple simple;
    std::string_view year = words[to - 1];
    if (const std::size_t slash = year.find('/'); slash != std::string_view::npos) {
        const int first = numberIn(year.substr(0, slash));
        const std::string_view second = year.substr(slash + 1);
        const int end = numberIn(second);
        const int modulus = second.size() == 1 ? 10 : second.size() == 2 ? 100 : 10'000;
        if (first < 1 || first >= kMaxYear || (first + 1) % modulus != end)
            return std::nullopt;
        simple = {{.year = first + 1}, true};
    } else {
        simple.date.year = numberIn(year);
        if (to - from == 1 && year.find('-') != std::string_view::npos) {
            simple.date = genogram::dateFromIso(year); // no GEDCOM, but nothing else either
            const Date& date = simple.date;
            const bool isDay = date.day == 0 || hasDay(date.year, date.month, date.day);
            return date.known() && isDay ? std::optional(simple) : std::nullopt;
        }
    }
    if (simple.date.year < 1)
        return std::nullopt;
    if (to - from >= 2 && (simple.date.month = monthIn(words[to - 2])) == 0)
        return std::nullopt;
    if (to - from == 3) {
        simple.date.day = numberIn(words[from]);
        if (!hasDay(simple.date.year, simple.date.month, simple.date.day))
            return std::nullopt;
    }
    return simple;
}

/// "2016-05-31"; the numbers alone.
std::string isoOf(const Date& date)
{
    std::array<char, 32> text{};
    if (date.month == 0)
        return std::to_string(date.year);
    if (date.day == 0)
        (void)std::snprintf(text.data(), text.size(), "%d-%02d", date.year, date.month);
    else
        (void)std::snprintf(text.data(), text.size(), "%d-%02d-%02d", date.year, date.month, date.day);
    return text.data();
}

/// "31 MAY 2016"; the numbers alone.
std::string gedcomOf(const Date& date)
{
    std::string text;
    if (date.day != 0)
        text += std::to_string(date.day) + ' ';
    if (date.month != 0)
        text += std::string(kMonths[std::size_t(date.month) - 1].substr(0, 3)) + ' ';
    return text + std::to_string(date.year);
}

Date signedDate(Date date, std::string text)
{
    date.approximate = true;
    date.text = std::move(text);
    return date;
}

/// The era and the calendar that we have no numbers for, as 7.0 writes them: "@#DHEBREW@ 8 SHV 5784" loses its signs.
std::string readable(std::string_view value)
{
    std::string text(value);
    for (std::size_t at = 0; (at = text.find("@#D", at)) != std::string::npos;) {
        const std::size_t end = text.find('@', at + 3);
        if (end == std::string::npos)
            break;
        text.erase(end, 1);
        text.erase(at, 3);
    }
    return text;
}

DateRead inWords(std::string_view value)
{
    return {.date = {.text = std::string(value)}, .isUnderstood = false};
}

/// What numbers there are, for the order: a year by itself, where the words end with one.
DateRead inWordsByYear(const std::string& value, const Words& words)
{
    DateRead read = inWords(value);
    for (const std::string_view foreign : {"FRENCH_R", "FRENCH", "HEBREW", "ROMAN", "UNKNOWN", "B.C.", "BC", "BCE"})
        for (const std::string& word : words)
            if (word == foreign)
                return read;
    if (words.empty())
        return read;
    const std::string& last = words.back();
    const std::string_view digits = std::string_view(last).substr(0, last.find('/'));
    const int year = numberIn(digits);
    if (digits.size() == 4 && year > 0) {
        read.date.year = year;
        read.date.approximate = true;
    }
    return read;
}

/// `to`: where TO stands, or the end.
DateRead readSpan(const std::string& value, const Words& words, std::size_t to)
{
    const bool hasFrom = words[0] == "FROM";
    const auto begin = hasFrom ? simpleDate(words, 1, to) : std::nullopt;
    const auto end = to < words.size() ? simpleDate(words, to + 1, words.size()) : std::nullopt;
    if ((hasFrom && !begin) || (to < words.size() && !end))
        return inWordsByYear(value, words);
    Period period;
    std::string text;
    if (begin) {
        period.from = begin->date;
        text = isoOf(begin->date);
    }
    text += kDash;
    if (end) {
        period.to = end->date;
        text += isoOf(end->date);
    }
    return {.date = signedDate(begin ? begin->date : end->date, text), .period = period};
}

DateRead readBetween(const std::string& value, const Words& words)
{
    std::size_t middle = 1;
    while (middle < words.size() && words[middle] != "AND")
        ++middle;
    const auto begin = simpleDate(words, 1, middle);
    const auto end = middle < words.size() ? simpleDate(words, middle + 1, words.size()) : std::nullopt;
    if (!begin || !end)
        return inWordsByYear(value, words);
    return {.date = signedDate(begin->date, isoOf(begin->date) + std::string(kDash) + isoOf(end->date))};
}

/// "INT 1900 (about when dad left)" and "(about when dad left)".
DateRead readPhrase(std::string_view value)
{
    const std::size_t open = value.find('(');
    const bool isClosed = value.back() == ')' && value.size() > open + 1;
    const std::string_view phrase = value.substr(open + 1, value.size() - open - (isClosed ? 2 : 1));
    const Words words = wordsIn(value.substr(0, open));
    DateRead read{.date = {.text = std::string(phrase)}};
    if (words.empty())
        return read;
    const auto simple = words[0] == "INT" ? simpleDate(words, 1, words.size()) : std::nullopt;
    if (!simple)
        return inWordsByYear(std::string(value), words);
    read.date = simple->date;
    read.date.text = phrase;
    return read;
}

std::optional<std::string> boundOf(const Date& date)
{
    const std::string_view text = date.text;
    const std::string own = isoOf(date);
    if (text == "< " + own)
        return "BEF " + gedcomOf(date);
    if (text == "> " + own)
        return "AFT " + gedcomOf(date);
    if (text == std::string(kDash) + own)
        return "TO " + gedcomOf(date);
    if (text == own + std::string(kDash))
        return "FROM " + gedcomOf(date);
    if (!text.starts_with(own + std::string(kDash)))
        return std::nullopt;
    const std::string_view rest = text.substr(own.size() + kDash.size());
    const Date end = genogram::dateFromIso(rest);
    if (!end.known() || !isPlain(end) || isoOf(end) != rest)
        return std::nullopt;
    return "BET " + gedcomOf(date) + " AND " + gedcomOf(end);
}

/// The part of the numbers that is a date.
Date soundNumbers(const Date& date)
{
    Date sound;
    if (date.year < 1 || date.year > kMaxYear)
        return sound;
    sound.year = date.year;
    if (date.month < 1 || date.month > 12)
        return sound;
    sound.month = date.month;
    if (hasDay(date.year, date.month, date.day))
        sound.day = date.day;
    return sound;
}

bool haveSameNumbers(const Date& a, const Date& b)
{
    return a.year == b.year && a.month == b.month && a.day == b.day;
}

} // namespace

DateRead readDate(std::string_view value)
{
    value = trimmed(value);
    if (value.empty())
        return {};
    if (value.find('(') != std::string_view::npos)
        return readPhrase(value);
    const std::string text = readable(value);
    const Words words = wordsIn(text);
    if (words.size() > kMaxWords || words.empty())
        return inWords(text);
    const std::string& first = words[0];
    if (first == "FROM" || first == "TO") {
        std::size_t to = 0;
        while (to < words.size() && words[to] != "TO")
            ++to;
        return readSpan(text, words, to);
    }
    if (first == "BET" || first == "BTW")
        return readBetween(text, words);
    const bool isAbout = first == "ABT" || first == "CAL" || first == "EST" || first == "INT" || first == "ABOUT";
    const bool isBound = first == "BEF" || first == "AFT";
    const bool isJulian = words[isAbout || isBound ? std::min<std::size_t>(1, words.size() - 1) : 0] == "JULIAN";
    const std::size_t from = (isAbout || isBound ? 1u : 0u) + (isJulian ? 1u : 0u);
    const auto simple = simpleDate(words, from, words.size());
    if (!simple)
        return inWordsByYear(text, words);
    DateRead read{.date = simple->date};
    if (isJulian || simple->isDual) { // some days off, or two years at once: the words stay
        read.date.approximate = isJulian || isAbout || isBound;
        read.date.text = text;
        read.isUnderstood = !isJulian;
    } else if (isBound) {
        read.date = signedDate(simple->date, (first == "BEF" ? "< " : "> ") + isoOf(simple->date));
    } else {
        read.date.approximate = isAbout;
    }
    return read;
}

bool isPlain(const Date& date)
{
    return date.known() && date.text.empty() && !date.approximate && haveSameNumbers(soundNumbers(date), date);
}

DateWritten writeDate(const Date& date, bool maySayWordsApart)
{
    const Date sound = soundNumbers(date);
    DateWritten written{.isCut = !haveSameNumbers(sound, date)};
    if (sound.known() && !written.isCut && date.approximate && !date.text.empty()) {
        if (const auto bound = boundOf(date)) {
            written.value = *bound;
            return written;
        }
    }
    const std::string numbers = sound.known() ? gedcomOf(sound) : std::string();
    written.isCertaintyLost = date.approximate && (!sound.known() || (!date.text.empty() && !maySayWordsApart));
    if (date.text.empty()) {
        written.value = (date.approximate && sound.known() ? "ABT " : "") + numbers;
    } else if (maySayWordsApart) {
        written.value = (date.approximate && sound.known() ? "ABT " : "") + numbers;
        written.phrase = date.text;
    } else {
        written.value = (sound.known() ? "INT " + numbers + " " : "") + "(" + date.text + ")";
    }
    return written;
}

std::string writeSpan(const Period& period)
{
    const Date from = soundNumbers(period.from);
    const Date to = soundNumbers(period.to);
    std::string text;
    if (from.known())
        text = "FROM " + gedcomOf(from);
    if (to.known())
        text += (text.empty() ? "TO " : " TO ") + gedcomOf(to);
    return text;
}

} // namespace kudelma::gedcom
