// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "gedcom/reading.h"

#include "gedcom/text.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

namespace kudelma::gedcom {

namespace {

using genogram::BirthSet;
using genogram::Person;

/// A key of the kind that the case gives siblings: digits of base 36, the last one not the lowest.
std::string orderKey(std::size_t number)
{
    constexpr std::string_view kDigits = "0123456789abcdefghijklmnopqrstuvwxyz";
    constexpr std::size_t kLength = 6;
    std::string key(kLength, '0');
    for (std::size_t i = 0; i < kLength; ++i) {
        key[kLength - 1 - i] = kDigits[number % kDigits.size()];
        number /= kDigits.size();
    }
    return key + 'i';
}

/// Whether the file has its children by age as far as ages are known, and not all of them are.
bool isOrderAllThereIs(const std::vector<Person*>& siblings)
{
    const genogram::Date* last = nullptr;
    bool isAnyUnknown = false;
    for (const Person* sibling : siblings) {
        const genogram::Date& date = genogram::ageDate(*sibling);
        isAnyUnknown = isAnyUnknown || !date.known();
        if (!date.known())
            continue;
        if (last && genogram::compareDates(*last, date) > 0)
            return false;
        last = &date;
    }
    return isAnyUnknown && siblings.size() > 1;
}

/// The order of CHIL is that of birth (7.0, FAM.CHIL); it counts where dates cannot say it.
void keepOrder(Reading& reading)
{
    std::unordered_map<std::string_view, Person*> byId;
    for (Person& person : reading.graph.persons)
        byId.emplace(person.id, &person);
    std::size_t number = 0;
    for (const FamilyRead& family : reading.families) {
        std::vector<Person*> siblings;
        for (const ChildRead& child : family.children)
            siblings.push_back(byId.at(child.id));
        const bool isKeyed = isOrderAllThereIs(siblings);
        for (Person* sibling : siblings) {
            ++number;
            if (isKeyed && sibling->orderKey.empty())
                sibling->orderKey = orderKey(number);
        }
    }
}

/// Who was born together, as pairs say it; sets that have a name are kept apart.
class Twins
{
public:
    explicit Twins(Reading& reading)
        : m_reading(reading)
        , m_first(reading.graph.persons.size())
    {
        std::iota(m_first.begin(), m_first.end(), std::size_t(0));
    }

    void readAssociations()
    {
        for (std::size_t i = 0; i < m_reading.personRecords.size(); ++i)
            if (m_reading.personRecords[i] != kNoNode)
                for (const NodeIndex line : m_reading.facts(m_reading.personRecords[i], "ASSO"))
                    readAssociation(i, line);
    }

    /// Before there was a word for it: born on one day in one family, with a note that says "twin".
    void readNotes()
    {
        for (const FamilyRead& family : m_reading.families) {
            std::map<std::array<int, 3>, std::vector<std::size_t>> byDay;
            for (const ChildRead& child : family.children) {
                const auto found = m_reading.personAt.find(child.record);
                if (found == m_reading.personAt.end())
                    continue;
                const genogram::Date& birth = m_reading.graph.persons[found->second].birth;
                if (birth.day != 0)
                    byDay[{birth.year, birth.month, birth.day}].push_back(found->second);
            }
            for (const auto& [day, together] : byDay)
                if (together.size() > 1 && std::ranges::any_of(together, [&](std::size_t one) { return isNoted(one); }))
                    for (const std::size_t one : together)
                        unite(together.front(), one, genogram::Zygosity::Unknown);
        }
    }

    void addSets()
    {
        for (auto& [id, set] : m_named)
            m_reading.graph.birthSets.push_back({.id = id, .members = set.members, .zygosity = set.zygosity});
        std::map<std::size_t, Set> sets;
        for (std::size_t i = 0; i < m_first.size(); ++i)
            if (const std::size_t first = firstOf(i); first != i || m_zygosity.contains(i))
                sets[first].members.push_back(m_reading.graph.persons[i].id);
        for (auto& [first, set] : sets)
            m_reading.graph.birthSets.push_back(
                {.id = m_reading.newId("B"), .members = set.members, .zygosity = m_zygosity[first]});
    }

private:
    struct Set
    {
        std::vector<genogram::Id> members{};
        std::unordered_set<std::string_view> known{};
        genogram::Zygosity zygosity = genogram::Zygosity::Unknown;
    };

    void readAssociation(std::size_t person, NodeIndex line)
    {
        const Records& records = m_reading.records;
        std::string words;
        const NodeIndex role = records.child(line, "ROLE");
        const NodeIndex relation = records.child(line, "RELA");
        for (const NodeIndex one : {role, relation, role == kNoNode ? kNoNode : records.child(role, "PHRASE")})
            if (one != kNoNode)
                words += ' ' + std::string(cut(m_reading.valueOf(one), kMaxTextBytes));
        const NodeIndex set = m_reading.extensions[Extension::Set].empty()
            ? kNoNode
            : records.child(line, m_reading.extensions[Extension::Set]);
        const bool isTie = m_reading.hasExtension(line, Extension::Tie);
        if (isTie || (set == kNoNode && !saysTwins(words)))
            return;
        for (const NodeIndex one : {role, relation, set, role == kNoNode ? kNoNode : records.child(role, "PHRASE")})
            if (one != kNoNode)
                m_reading.take(one);
        const Person* const other = m_reading.personOf(line);
        const Person* const self = &m_reading.graph.persons[person];
        if (!other || other == self)
            return;
        const genogram::Zygosity zygosity = zygosityOf(words);
        if (set == kNoNode || m_reading.valueOf(set).empty() || m_reading.valueOf(set).size() > kMaxIdBytes) {
            unite(person, std::size_t(other - m_reading.graph.persons.data()), zygosity);
            return;
        }
        const auto added = m_named.try_emplace(std::string(m_reading.valueOf(set)));
        if (added.second)
            m_reading.keepId("B", added.first->first);
        Set& named = added.first->second;
        for (const Person* member : {self, other})
            if (named.known.insert(member->id).second)
                named.members.push_back(member->id);
        if (zygosity != genogram::Zygosity::Unknown)
            named.zygosity = zygosity;
    }

    bool isNoted(std::size_t person)
    {
        for (const NodeIndex line : m_reading.facts(m_reading.personRecords[person], "NOTE")) {
            const NodeIndex shared = m_reading.records.targetOf(line);
            if (saysTwins(cut(m_reading.valueOf(shared == kNoNode ? line : shared), kMaxTextBytes)))
                return true;
        }
        return false;
    }

    std::size_t firstOf(std::size_t person)
    {
        while (m_first[person] != person) {
            m_first[person] = m_first[m_first[person]];
            person = m_first[person];
        }
        return person;
    }

    void unite(std::size_t a, std::size_t b, genogram::Zygosity zygosity)
    {
        const std::size_t first = std::min(firstOf(a), firstOf(b));
        const std::size_t second = std::max(firstOf(a), firstOf(b));
        const auto known = [&](std::size_t one) {
            const auto found = m_zygosity.find(one);
            return found == m_zygosity.end() ? genogram::Zygosity::Unknown : found->second;
        };
        for (const genogram::Zygosity said : {known(first), known(second)})
            if (zygosity == genogram::Zygosity::Unknown)
                zygosity = said;
        m_first[second] = first;
        m_zygosity[first] = zygosity;
    }

    Reading& m_reading;
    std::vector<std::size_t> m_first; ///< Union-find, towards the first of the file.
    std::map<std::size_t, genogram::Zygosity> m_zygosity;
    std::map<std::string, Set> m_named;
};

} // namespace

void readSiblings(Reading& reading)
{
    Twins twins(reading);
    twins.readAssociations();
    if (!reading.isOurs) {
        twins.readNotes();
        keepOrder(reading);
    }
    twins.addSets();
}

} // namespace kudelma::gedcom
