// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "gedcom/reading.h"

#include "gedcom/text.h"

#include <algorithm>
#include <charconv>

namespace kudelma::gedcom {

namespace {

using genogram::Person;
using genogram::PersonKind;

constexpr std::size_t kMaxOtherNames = 2; ///< Family names shown beside the first one.

struct NameRead
{
    std::string given{};
    std::string family{};
};

std::string joined(std::string_view a, std::string_view b)
{
    return std::string(a) + (a.empty() || b.empty() ? "" : " ") + std::string(b);
}

/// "Given /Family/ suffix"; where the family name comes first, "/Family/ Given".
NameRead splitName(std::string_view value)
{
    const std::size_t open = value.find('/');
    if (open == std::string_view::npos)
        return {std::string(trimmed(value)), {}};
    const std::size_t close = std::min(value.find('/', open + 1), value.size());
    const std::string_view before = trimmed(value.substr(0, open));
    const std::string_view family = trimmed(value.substr(open + 1, close - open - 1));
    const std::string_view after = trimmed(value.substr(std::min(close + 1, value.size())));
    if (before.empty())
        return {std::string(after), std::string(family)};
    return {std::string(before), joined(family, after)};
}

NameRead readName(Reading& reading, NodeIndex line)
{
    if (reading.isOurs) {
        reading.take(line);
        return {reading.wordsIn(line, "GIVN"), reading.wordsIn(line, "SURN")};
    }
    NameRead name = splitName(reading.words(line));
    if (const std::string given = reading.wordsIn(line, "GIVN"); !trimmed(given).empty())
        name.given = trimmed(given);
    if (const std::string family = reading.wordsIn(line, "SURN"); name.family.empty())
        name.family = joined(trimmed(reading.wordsIn(line, "SPFX")), trimmed(family));
    const std::string nick = reading.wordsIn(line, "NICK");
    if (const std::string_view known = trimmed(nick); !known.empty()) {
        if (name.given.empty())
            name.given = known;
        else if (name.given.find(known) == std::string::npos)
            name.given += " \"" + std::string(known) + '"';
    }
    return name;
}

/// Family names of other forms of the name: at birth, by marriage.
std::vector<std::string> otherFamilyNames(Reading& reading, const std::vector<NodeIndex>& lines)
{
    std::vector<std::string> others;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (const NodeIndex married = reading.records.child(lines[i], "_MARNM"); married != kNoNode) {
            const NameRead name = splitName(reading.words(married));
            others.push_back(name.family.empty() ? name.given : name.family);
        }
        const std::string type = smallLetters(reading.records.text(lines[i], "TYPE"));
        const bool isBirthOrMarriage = type == "birth" || type == "maiden" || type == "married";
        if (i > 0 && isBirthOrMarriage) {
            others.push_back(splitName(reading.words(lines[i])).family);
            (void)reading.wordsIn(lines[i], "TYPE");
            for (const std::string_view part : {"GIVN", "SURN"}) // said by the name itself
                (void)reading.wordsIn(lines[i], part);
        }
    }
    return others;
}

/// What the child calls somebody stands where a family name would, so that beside one it has no place.
void readLabel(Reading& reading, NodeIndex record, Person& person)
{
    const NodeIndex line = reading.below(record, Extension::Label);
    if (line == kNoNode || !person.secondLine.empty())
        return;
    person.secondLine = reading.words(line);
    person.secondLineIsLabel = !person.secondLine.empty();
}

void readNames(Reading& reading, NodeIndex record, Person& person)
{
    const auto lines = reading.facts(record, "NAME");
    if (lines.empty()) // a name of nothing but the line under it
        return readLabel(reading, record, person);
    NameRead name = readName(reading, lines.front());
    if (!reading.isOurs) {
        std::vector<std::string> shown;
        for (const std::string& other : otherFamilyNames(reading, lines))
            if (!other.empty() && other != name.family && shown.size() < kMaxOtherNames
                && std::ranges::find(shown, other) == shown.end())
                shown.push_back(other);
        std::string beside;
        for (const std::string& other : shown)
            beside += (beside.empty() ? "" : ", ") + other;
        if (!beside.empty())
            name.family = name.family.empty() ? beside : name.family + " (" + beside + ")";
    }
    // Put together from several lines, each within the limit.
    person.name = cut(name.given, kMaxTextBytes);
    person.secondLine = cut(name.family, kMaxTextBytes);
    readLabel(reading, record, person);
}

void readSex(Reading& reading, NodeIndex record, Person& person)
{
    const NodeIndex line = reading.fact(record, "SEX");
    if (line == kNoNode)
        return;
    const std::string value = capitals(trimmed(reading.valueOf(line)));
    if (value == "F" || value == "FEMALE")
        person.gender = genogram::Gender::Woman;
    else if (value == "M" || value == "MALE")
        person.gender = genogram::Gender::Man;
    else if (value == "X")
        person.gender = genogram::Gender::NonBinary;
    else if (!value.empty() && value != "U" && value != "N")
        reading.complaints.add(Complaint::Kind::SexUnclear, reading.lineOf(line));
}

/// An event is said to have been by "Y", or by anything said of it (5.5.1, EVENT_DETAIL; 7.0, section 3.3.1).
bool isAsserted(const Reading& reading, NodeIndex event)
{
    const Node& node = reading.records.node(event);
    return capitals(trimmed(node.value)) != "N" && (!trimmed(node.value).empty() || !node.children.empty());
}

bool saysStillborn(Reading& reading, NodeIndex event)
{
    const NodeIndex age = reading.records.child(event, "AGE");
    if (age == kNoNode)
        return false;
    const std::string phrase = reading.wordsIn(age, "PHRASE");
    const bool isSaid = capitals(reading.valueOf(age)).find("STILLBORN") != std::string::npos
        || capitals(phrase).find("STILLBORN") != std::string::npos;
    if (isSaid)
        reading.take(age);
    return isSaid;
}

void readLife(Reading& reading, NodeIndex record, Person& person)
{
    const NodeIndex birth = reading.fact(record, "BIRT");
    person.birth = reading.dateIn(birth);
    if (birth == kNoNode) {
        if (const NodeIndex christening = reading.fact(record, "CHR"); christening != kNoNode) {
            person.birth = reading.dateIn(christening);
            person.birth.approximate = person.birth.known();
        }
    }
    if (const NodeIndex born = reading.below(record, Extension::Born); born != kNoNode) {
        reading.take(born);
        person.birth = reading.dateIn(born);
    }
    if (const NodeIndex moved = reading.fact(record, "IMMI"); moved != kNoNode)
        person.moved = reading.dateIn(moved);
    const NodeIndex death = reading.fact(record, "DEAT");
    if (death != kNoNode && isAsserted(reading, death)) {
        person.deceased = true;
        person.death = reading.dateIn(death);
    }
    for (const std::string_view tag : {"BURI", "CREM", "PROB"})
        if (const NodeIndex event = reading.fact(record, tag); event != kNoNode && isAsserted(reading, event))
            person.deceased = true;
    for (const NodeIndex event : {birth, death})
        if (event != kNoNode && saysStillborn(reading, event))
            person.kind = PersonKind::Stillbirth;
}

/// What a FACT or EVEN says of a person that a genogram shows.
void readFacts(Reading& reading, NodeIndex record, Person& person)
{
    for (const std::string_view tag : {"FACT", "EVEN"}) {
        for (const NodeIndex fact : reading.facts(record, tag)) {
            const std::string type = smallLetters(trimmed(reading.records.text(fact, "TYPE")));
            const NodeIndex date = reading.records.child(fact, "DATE");
            if (type == kExpectedBirth) {
                person.due = reading.dateIn(fact);
            } else if (type == kInWords && reading.isOurs) {
                person.facts.push_back(reading.words(fact));
            } else if (type == "placement") {
                const auto kind = genogram::fromKey<genogram::PlacementKind>(reading.valueOf(fact));
                if (!kind)
                    continue;
                person.placements.push_back({*kind, date == kNoNode ? genogram::Period{} : reading.periodOf(date),
                    reading.wordsIn(fact, "PLAC")});
            } else {
                continue;
            }
            reading.take(fact);
            (void)reading.wordsIn(fact, "TYPE");
        }
    }
}

/// A number and nothing else, from `least` to `most`.
std::optional<int> wholeNumber(std::string_view value, int least, int most)
{
    int number = 0;
    const char* const end = value.data() + value.size();
    const auto read = std::from_chars(value.data(), end, number);
    const bool isNumber = read.ec == std::errc() && read.ptr == end;
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

std::optional<genogram::Pin> pinIn(std::string_view value)
{
    const std::size_t space = std::min(value.find(' '), value.size());
    const auto x = wholeNumber(value.substr(0, space), -kMaxPin, kMaxPin);
    const auto y = wholeNumber(value.substr(std::min(space + 1, value.size())), -kMaxPin, kMaxPin);
    return x && y ? std::optional(genogram::Pin{*x, *y}) : std::nullopt;
}

void readMark(Reading& reading, NodeIndex line, genogram::Mark mark, Person& person)
{
    person.marks.push_back(mark);
    const NodeIndex period = reading.below(line, Extension::Period);
    if (period == kNoNode)
        return;
    person.markPeriods.resize(person.marks.size());
    person.markPeriods.back() = reading.periodOf(period);
}

void readOwnWords(Reading& reading, NodeIndex record, Person& person)
{
    const auto unclear = [&](NodeIndex line) {
        reading.complaints.add(Complaint::Kind::ValueUnclear, reading.lineOf(line), reading.records.node(line).tag);
    };
    person.index = reading.hasExtension(record, Extension::Index);
    person.orderKey = reading.wordsIn(record, reading.extensions[Extension::Order]);
    person.language = reading.wordsIn(record, reading.extensions[Extension::Language]);
    for (const NodeIndex line : reading.records.node(record).children) {
        const std::string_view tag = reading.records.node(line).tag;
        if (tag == reading.extensions[Extension::Kind]) {
            reading.take(line);
            const auto kind = genogram::fromKey<PersonKind>(reading.valueOf(line));
            if (!kind)
                unclear(line);
            person.kind = kind.value_or(person.kind);
        } else if (tag == reading.extensions[Extension::Pin]) {
            reading.take(line);
            person.pin = pinIn(reading.valueOf(line));
            if (!person.pin)
                unclear(line);
        } else if (tag == reading.extensions[Extension::Mark]) {
            reading.take(line);
            if (const auto mark = genogram::fromKey<genogram::Mark>(reading.valueOf(line)))
                readMark(reading, line, *mark, person);
            else
                unclear(line);
        } else if (tag == reading.extensions[Extension::Weeks]) {
            reading.take(line);
            person.weeks = wholeNumber(reading.valueOf(line), 0, kMaxWeeks);
            if (!person.weeks)
                unclear(line);
        }
    }
}

} // namespace

void readPersons(Reading& reading)
{
    for (const NodeIndex record : reading.records.roots()) {
        if (reading.records.node(record).tag != "INDI" || !reading.counts(record))
            continue;
        reading.take(record);
        Person person{.id = reading.idFor(record, "I")};
        readNames(reading, record, person);
        readSex(reading, record, person);
        readLife(reading, record, person);
        readFacts(reading, record, person);
        readOwnWords(reading, record, person);
        reading.personAt.emplace(record, reading.graph.persons.size());
        reading.graph.persons.push_back(std::move(person));
        reading.personRecords.push_back(record);
    }
}

} // namespace kudelma::gedcom
