// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Setting the cells of FamilyTable; its rows are in family_table.cpp.
#include "app/genogram/fact_home.h"
#include "app/genogram/fact_words.h"
#include "app/genogram/family_table.h"
#include "app/genogram/table_facts.h"
#include "casework/minimisation.h"

#include <QDate>

#include <algorithm>
#include <functional>
#include <set>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::RecordId;

namespace {

constexpr qsizetype kMostNames = 6; // in one cell

QStringList namesIn(const QString& text)
{
    QStringList names;
    for (const QString& part : text.split(u',')) {
        if (const QString name = part.simplified(); !name.isEmpty() && !names.contains(name, Qt::CaseInsensitive))
            names << name;
    }
    return names;
}

bool isCalled(const QString& wanted, const QString& name)
{
    return !name.isEmpty() && name.compare(wanted, Qt::CaseInsensitive) == 0;
}

casework::Result<void> wroteAll(bool written)
{
    if (!written)
        return casework::failure(casework::ErrorKind::NotWritable);
    return {};
}

} // namespace

FamilyTable::Problem FamilyTable::set(const QString& person, Column column, const QString& text)
{
    const auto id = RecordId::fromText(person);
    const int row = indexOfKey(person);
    if (!m_pen || !m_view || !id || row < 0)
        return Problem::NotYours;
    if (text.trimmed() == this->text(row, column))
        return Problem::None;
    if (column <= Died && !m_pen->mayChange(person))
        return Problem::NotYours;
    const QStringList names = namesIn(text);
    if (column >= Mother && names.size() > kMostNames)
        return Problem::TooLong;
    const auto write = [&](const QString& field, qsizetype most) {
        if (text.trimmed().size() > most)
            return Problem::TooLong;
        return m_pen->set(person, {{field, text.trimmed()}}) ? Problem::None : Problem::NotYours;
    };
    constexpr qsizetype kNameChars = 120;
    constexpr qsizetype kLabelChars = 60;
    switch (column) {
    case Name:
        return write(u"name"_s, kNameChars);
    case Called:
        return write(u"label"_s, kLabelChars);
    case Gender:
        return setGender(person, text.trimmed());
    case Born:
        return setDate(person, u"born"_s, text.trimmed());
    case Died:
        return setDate(person, u"died"_s, text.trimmed());
    case Mother:
    case Father:
        return setParents(*id, column, names);
    case Partner:
        return setPartners(*id, names);
    case Home:
        return setHomes(*id, names);
    }
    return Problem::NotYours;
}

FamilyTable::Problem FamilyTable::setGender(const QString& person, const QString& text)
{
    std::optional<casework::Gender> found;
    if (text.isEmpty())
        found = casework::Gender::Unknown;
    for (const auto gender : {casework::Gender::Woman, casework::Gender::Man, casework::Gender::NonBinary}) {
        // The first letters are enough.
        if (!text.isEmpty() && !found && genderWord(gender).startsWith(text, Qt::CaseInsensitive))
            found = gender;
    }
    if (!found)
        return Problem::NoGender;
    return m_pen->set(person, {{u"gender"_s, wordOf(*found)}}) ? Problem::None : Problem::NotYours;
}

FamilyTable::Problem FamilyTable::setDate(const QString& person, const QString& field, const QString& text)
{
    const auto date = typedDate(text);
    if (!date)
        return Problem::NoDate;
    return m_pen->set(person, {{field, date->text()}}) ? Problem::None : Problem::NotYours;
}

bool FamilyTable::isHidden(const RecordId& person) const
{
    return m_shared && casework::staysOffSharedScreens(*m_view, person);
}

FamilyTable::Named FamilyTable::personCalled(const QString& name, const RecordId& except) const
{
    Named named;
    QString byLabel;
    int labels = 0;
    for (const auto& [head, person] : m_view->all<casework::Person>()) {
        if (head.id == except || isHidden(head.id))
            continue;
        const QString full = (person.name + u' ' + person.familyName).simplified();
        if (isCalled(name, person.name) || isCalled(name, full)) {
            named.isOne = named.key.isEmpty();
            named.key = head.id.text();
            if (!named.isOne)
                return named;
        } else if (isCalled(name, person.label)) {
            byLabel = head.id.text();
            ++labels;
        }
    }
    return named.key.isEmpty() && labels > 0 ? Named{byLabel, labels == 1} : named;
}

FamilyTable::Problem FamilyTable::identify(
    const RecordId& person, const QStringList& names, std::vector<std::pair<QString, Named>>& found) const
{
    constexpr qsizetype kNameChars = 120;
    const TableFacts facts(*m_view, m_shared);
    for (const QString& name : names) {
        if (name.size() > kNameChars)
            return Problem::TooLong;
        if (isCalled(name, facts.nameOf(person)) && personCalled(name, person).key.isEmpty())
            return Problem::Circular;
        const Named named = personCalled(name, person);
        if (!named.isOne)
            return Problem::NotOne;
        found.emplace_back(name, named);
    }
    return Problem::None;
}

std::optional<std::vector<RecordId>> FamilyTable::foundOrAdded(
    const std::vector<std::pair<QString, Named>>& names, const QString& near, const QVariantMap& fields)
{
    std::vector<RecordId> persons;
    for (const auto& [name, named] : names) {
        QString key = named.key;
        if (key.isEmpty()) {
            QVariantMap all = fields;
            all.insert(u"name"_s, name);
            const QString home = factHome(m_pen, *m_view, {near});
            key = home.isEmpty() ? QString() : m_pen->add(u"persons"_s, home, all);
        }
        const auto id = RecordId::fromText(key);
        if (!id)
            return std::nullopt;
        persons.push_back(*id);
    }
    return persons;
}

bool FamilyTable::isAncestor(const RecordId& of, const RecordId& ancestor) const
{
    std::multimap<RecordId, RecordId> parents;
    for (const auto& [head, link] : m_view->all<casework::Parentage>())
        parents.emplace(link.child, link.parent);
    std::set<RecordId> seen{of};
    std::vector<RecordId> open{of};
    for (std::size_t i = 0; i < open.size(); ++i) {
        if (open[i] == ancestor)
            return true;
        const auto [first, last] = parents.equal_range(open[i]);
        for (auto it = first; it != last; ++it) {
            if (seen.insert(it->second).second)
                open.push_back(it->second);
        }
    }
    return false;
}

FamilyTable::Problem FamilyTable::setParents(const RecordId& person, Column column, const QStringList& names)
{
    std::vector<std::pair<QString, Named>> wanted;
    if (const Problem problem = identify(person, names, wanted); problem != Problem::None)
        return problem;
    for (const auto& [name, named] : wanted) {
        const auto id = RecordId::fromText(named.key);
        if (id && isAncestor(*id, person))
            return Problem::Circular;
    }
    const TableFacts facts(*m_view, m_shared);
    const auto side = column == Mother ? TableFacts::Side::Mother : TableFacts::Side::Father;
    const std::vector<RecordId> before = facts.parents(person, side);
    const auto done = m_room.editor().together([&]() -> casework::Result<void> {
        const auto gender = column == Mother ? casework::Gender::Woman : casework::Gender::Man;
        const auto parents = foundOrAdded(wanted, person.text(), {{u"gender"_s, wordOf(gender)}});
        if (!parents)
            return wroteAll(false);
        bool written = true;
        std::vector<std::pair<QString, RecordId>> links;
        for (const auto& [head, link] : facts.links(person)) {
            const bool goes = std::ranges::find(before, link.parent) != before.end()
                && std::ranges::find(*parents, link.parent) == parents->end();
            if (goes)
                written = m_pen->remove(head.id.text()) && written;
            else
                links.emplace_back(head.id.text(), link.parent);
        }
        for (const RecordId& parent : *parents) {
            if (std::ranges::any_of(links, [&](const auto& link) { return link.second == parent; }))
                continue;
            const QString home = factHome(m_pen, *m_view, {person.text(), parent.text()});
            const QString link = home.isEmpty()
                ? QString()
                : m_pen->add(u"parentages"_s, home, {{u"child"_s, person.text()}, {u"parent"_s, parent.text()}});
            written = !link.isEmpty() && written;
            links.emplace_back(link, parent);
        }
        return wroteAll(written && settleUnion(person, links));
    });
    return done ? Problem::None : Problem::NotYours;
}

/// Two parents are a couple that the child hangs from; one alone, or more than two, are not. A couple that fewer people
/// know than the child's parents is none here: the link would tell of it.
bool FamilyTable::settleUnion(const RecordId& child, const std::vector<std::pair<QString, RecordId>>& links)
{
    std::set<RecordId> parents;
    for (const auto& link : links)
        parents.insert(link.second);
    if (parents.size() > 2)
        return true;
    const casework::CaseView& all = m_room.view(); // what was added just now is in it
    const auto mayTellOf = [&](const QString& link, const casework::CircleId& circle) {
        const auto id = RecordId::fromText(link);
        const auto head = id ? all.head(*id) : std::nullopt;
        return head && all.rules().mayPoint(head->key.circle, circle);
    };
    const auto allMayTellOf = [&](const casework::CircleId& circle) {
        return std::ranges::all_of(links, [&](const auto& link) { return mayTellOf(link.first, circle); });
    };
    QString couple;
    if (parents.size() == 2) {
        const RecordId a = *parents.begin();
        const RecordId b = *parents.rbegin();
        for (const auto& [head, record] : m_view->all<casework::Union>()) {
            const bool isTheirs
                = (record.partnerA == a && record.partnerB == b) || (record.partnerA == b && record.partnerB == a);
            if (isTheirs && allMayTellOf(head.key.circle))
                couple = head.id.text();
        }
        const QString home
            = couple.isEmpty() ? factHome(m_pen, *m_view, {child.text(), a.text(), b.text()}) : QString();
        const auto circle = casework::CircleId::fromText(home);
        if (circle && allMayTellOf(*circle))
            couple = m_pen->add(u"unions"_s, home, {{u"partnerA"_s, a.text()}, {u"partnerB"_s, b.text()}});
    }
    bool written = true;
    for (const auto& link : links)
        written = m_pen->set(link.first, {{u"parents"_s, couple}}) && written;
    return written;
}

FamilyTable::Problem FamilyTable::setPartners(const RecordId& person, const QStringList& names)
{
    std::vector<std::pair<QString, Named>> wanted;
    if (const Problem problem = identify(person, names, wanted); problem != Problem::None)
        return problem;
    std::vector<QString> gone;
    std::set<RecordId> kept;
    for (const auto& stored : m_view->all<casework::Union>()) {
        const casework::Union& couple = stored.value;
        if (couple.partnerA != person && couple.partnerB != person)
            continue;
        const RecordId other = couple.partnerA == person ? couple.partnerB : couple.partnerA;
        const bool isWanted = std::ranges::any_of(
            wanted, [&](const auto& entry) { return !other.isNull() && entry.second.key == other.text(); });
        if (isWanted && !TableFacts::lasts(couple))
            return Problem::HasHistory;
        if (isWanted) {
            kept.insert(other);
            continue;
        }
        if (other.isNull() || isHidden(other) || !TableFacts::lasts(couple))
            continue;
        const bool hasChildren = std::ranges::any_of(
            m_view->all<casework::Parentage>(), [&](const auto& link) { return link.value.parents == stored.head.id; });
        if (hasChildren || !couple.history.empty())
            return Problem::HasHistory;
        gone.push_back(stored.head.id.text());
    }
    const auto done = m_room.editor().together([&]() -> casework::Result<void> {
        const auto partners = foundOrAdded(wanted, person.text(), {});
        if (!partners)
            return wroteAll(false);
        bool written = true;
        for (const QString& couple : gone)
            written = m_pen->remove(couple) && written;
        for (const RecordId& partner : *partners) {
            if (kept.contains(partner))
                continue;
            const QString home = factHome(m_pen, *m_view, {person.text(), partner.text()});
            written = !home.isEmpty()
                && !m_pen->add(u"unions"_s, home, {{u"partnerA"_s, person.text()}, {u"partnerB"_s, partner.text()}})
                        .isEmpty()
                && written;
        }
        return wroteAll(written);
    });
    return done ? Problem::None : Problem::NotYours;
}

bool FamilyTable::leaveHome(const casework::Stored<casework::Household>& home, const RecordId& person)
{
    QVariantList members;
    for (const casework::HouseholdMember& member : home.value.members) {
        const bool leaves = member.person == person && member.to.isEmpty();
        if (leaves && member.from.isEmpty())
            continue; // nobody said when it began: it was a mistake, or is not worth keeping
        members << QVariantMap{{u"person"_s, member.person.text()}, {u"from"_s, member.from.text()},
            {u"to"_s, leaves ? casework::PartialDate::of(QDate::currentDate()).text() : member.to.text()},
            {u"percent"_s, member.percent ? QVariant(*member.percent) : QVariant()}};
    }
    return m_pen->set(home.head.id.text(), {{u"members"_s, members}});
}

bool FamilyTable::joinHome(const RecordId& person, const QString& name)
{
    const auto entryOf = [](const RecordId& who) { return QVariantMap{{u"person"_s, who.text()}}; };
    const Named named = personCalled(name, person);
    const auto host = RecordId::fromText(named.key);
    for (const auto& [head, home] : m_view->all<casework::Household>()) {
        const bool isTheirs = host && std::ranges::any_of(home.members, [&](const casework::HouseholdMember& member) {
            return member.person == *host && member.to.isEmpty();
        });
        if (!isCalled(name, home.name) && !(named.isOne && isTheirs))
            continue;
        QVariantList members;
        for (const casework::HouseholdMember& member : home.members)
            members << QVariantMap{{u"person"_s, member.person.text()}, {u"from"_s, member.from.text()},
                {u"to"_s, member.to.text()}, {u"percent"_s, member.percent ? QVariant(*member.percent) : QVariant()}};
        members << entryOf(person);
        return m_pen->set(head.id.text(), {{u"members"_s, members}});
    }
    QVariantList members{entryOf(person)};
    QStringList persons{person.text()};
    QVariantMap fields;
    if (host && named.isOne) {
        members << entryOf(*host);
        persons << host->text();
    } else {
        fields.insert(u"name"_s, name);
    }
    fields.insert(u"members"_s, members);
    const QString circle = factHome(m_pen, *m_view, persons);
    return !circle.isEmpty() && !m_pen->add(u"households"_s, circle, fields).isEmpty();
}

FamilyTable::Problem FamilyTable::setHomes(const RecordId& person, const QStringList& names)
{
    constexpr qsizetype kHomeChars = 80;
    if (std::ranges::any_of(names, [](const QString& name) { return name.size() > kHomeChars; }))
        return Problem::TooLong;
    const TableFacts facts(*m_view, m_shared);
    QStringList fresh = names;
    const auto done = m_room.editor().together([&]() -> casework::Result<void> {
        bool written = true;
        for (const auto& home : m_view->all<casework::Household>()) {
            const bool livesThere
                = std::ranges::any_of(home.value.members, [&](const casework::HouseholdMember& member) {
                      return member.person == person && member.to.isEmpty();
                  });
            if (!livesThere)
                continue;
            const QString name = facts.homeName(home.value, person);
            if (fresh.removeIf([&](const QString& wanted) { return isCalled(wanted, name); }) == 0)
                written = leaveHome(home, person) && written;
        }
        for (const QString& name : fresh)
            written = joinHome(person, name) && written;
        return wroteAll(written);
    });
    return done ? Problem::None : Problem::NotYours;
}

QString FamilyTable::addPerson(const QString& name)
{
    if (!m_pen || !m_view || name.trimmed().isEmpty())
        return {};
    QString circle;
    for (const auto& [head, person] : m_view->all<casework::Person>()) {
        if (circle.isEmpty() || person.index)
            circle = factHome(m_pen, *m_view, {head.id.text()});
        if (person.index && !circle.isEmpty())
            break;
    }
    if (circle.isEmpty()) {
        // Nobody is there yet: the fewest readers, and whoever adds them can widen that.
        std::size_t fewest = 0;
        for (const casework::Source& source : m_room.view().sources()) {
            const std::size_t readers = m_room.view().rules().membersOf(source.key.circle).size();
            if (source.writable && (circle.isEmpty() || readers < fewest)) {
                circle = source.key.circle.text();
                fewest = readers;
            }
        }
    }
    return circle.isEmpty() ? QString() : m_pen->add(u"persons"_s, circle, {{u"name"_s, name.trimmed()}});
}

bool FamilyTable::removePerson(const QString& person)
{
    return m_pen && indexOfKey(person) >= 0 && m_pen->remove(person);
}

} // namespace kudelma::app
