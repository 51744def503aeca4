// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram/kin_writer.h"

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::Gender;
using casework::ParentSort;
using casework::RecordId;
using casework::UnionStatus;
using report::KinStep;
using Sort = KinStep::Sort;

namespace {

template <class Choice>
QString wordOf(Choice choice)
{
    const std::string_view name = casework::nameOf(choice);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

genogram::Gender drawnGender(Gender gender)
{
    switch (gender) {
    case Gender::Man:
        return genogram::Gender::Man;
    case Gender::Woman:
        return genogram::Gender::Woman;
    case Gender::NonBinary:
        return genogram::Gender::NonBinary;
    case Gender::Unknown:
        break;
    }
    return genogram::Gender::Unknown;
}

QVariantMap onlyGender(Gender gender)
{
    return gender == Gender::Unknown ? QVariantMap() : QVariantMap{{u"gender"_s, wordOf(gender)}};
}

bool isByBirth(const genogram::ParentLink& link)
{
    return link.kind == genogram::ParentKind::Biological || link.kind == genogram::ParentKind::DonorConceived;
}

void addOnce(QStringList& list, const genogram::Id& id)
{
    const QString text = QString::fromStdString(id);
    if (!list.contains(text))
        list << text;
}

} // namespace

QStringList KinWriter::parentsOf(const QString& child) const
{
    QStringList parents;
    for (const genogram::ParentLink& link : m_graph.parentLinks) {
        if (link.child == child.toStdString() && isByBirth(link))
            addOnce(parents, link.parent);
    }
    return parents;
}

QStringList KinWriter::partnersOf(const QString& person) const
{
    QStringList partners;
    const std::string id = person.toStdString();
    for (const genogram::Union& couple : m_graph.unions) {
        if (std::ranges::find(couple.partners, id) == couple.partners.end())
            continue;
        for (const genogram::Id& partner : couple.partners) {
            if (partner != id)
                addOnce(partners, partner);
        }
    }
    return partners;
}

QString KinWriter::unionOf(const QString& a, const QString& b) const
{
    for (const genogram::Union& couple : m_graph.unions) {
        const auto has = [&](const QString& id) {
            return std::ranges::find(couple.partners, id.toStdString()) != couple.partners.end();
        };
        if (has(a) && has(b))
            return QString::fromStdString(couple.id);
    }
    return {};
}

QString KinWriter::unionOfParents(const QString& child) const
{
    for (const genogram::ParentLink& link : m_graph.parentLinks) {
        if (link.child == child.toStdString() && isByBirth(link) && !link.unionId.empty())
            return QString::fromStdString(link.unionId);
    }
    return {};
}

bool KinWriter::suits(const QString& person, Gender gender) const
{
    const genogram::Person* found = m_graph.person(person.toStdString());
    return found && (gender == Gender::Unknown || found->gender == drawnGender(gender));
}

QStringList KinWriter::candidates(const QString& at, const KinStep& step) const
{
    QStringList found;
    const std::string id = at.toStdString();
    const auto linked = [&](auto matches) {
        for (const genogram::ParentLink& link : m_graph.parentLinks) {
            if (link.child == id && matches(link.kind))
                addOnce(found, link.parent);
        }
    };
    switch (step.sort) {
    case Sort::Parent:
        found = parentsOf(at);
        break;
    case Sort::FosterParent:
        linked([](genogram::ParentKind kind) {
            return kind == genogram::ParentKind::Foster || kind == genogram::ParentKind::Kinship;
        });
        break;
    case Sort::AdoptiveParent:
        linked([](genogram::ParentKind kind) { return kind == genogram::ParentKind::Adopted; });
        break;
    case Sort::Partner:
    case Sort::FormerPartner:
        found = partnersOf(at);
        break;
    case Sort::Child:
        for (const genogram::ParentLink& link : m_graph.parentLinks) {
            if (link.parent == id)
                addOnce(found, link.child);
        }
        break;
    case Sort::Sibling:
    case Sort::HalfSibling:
        for (const genogram::ParentLink& link : m_graph.parentLinks) {
            if (link.child != id && isByBirth(link) && parentsOf(at).contains(QString::fromStdString(link.parent)))
                addOnce(found, link.child);
        }
        break;
    case Sort::NonKin:
    case Sort::Professional:
    case Sort::Pet:
        break;
    }
    found.removeIf([&](const QString& person) { return !suits(person, step.gender); });
    return found;
}

/// Of whom a new child is, beside `at`: of a half-sibling the one parent, of a child the other one.
QStringList KinWriter::lastChoice(const QString& at, const KinStep& step) const
{
    if (step.sort == Sort::HalfSibling)
        return parentsOf(at);
    return step.sort == Sort::Child ? partnersOf(at) : QStringList();
}

KinWriter::Way KinWriter::walk(const QString& from, const report::KinWord& kin, const QStringList& through) const
{
    Way way{from, 0, {from}, {}};
    const auto choose = [&](const QStringList& among) {
        const auto chosen
            = std::ranges::find_if(among, [&](const QString& person) { return through.contains(person); });
        if (chosen != among.end())
            return *chosen;
        if (among.size() > 1 && way.fork.isEmpty())
            way.fork = among;
        return among.isEmpty() ? QString() : among.front();
    };
    while (way.done + 1 < kin.path.size()) {
        const QString next = choose(candidates(way.at, kin.path[way.done]));
        if (next.isEmpty())
            return way;
        way.at = next;
        way.used << next;
        ++way.done;
    }
    if (const QString beside = choose(lastChoice(way.at, kin.path.back())); !beside.isEmpty()) {
        way.used << beside;
        if (const QString couple = unionOf(way.at, beside); !couple.isEmpty())
            way.used << couple;
    }
    return way;
}

QStringList KinWriter::fork(const QString& from, const report::KinWord& kin, const QStringList& through) const
{
    return kin.path.empty() ? QStringList() : walk(from, kin, through).fork;
}

KinWriter::Home KinWriter::homeOf(const Way& way, const report::KinWord& kin) const
{
    const Sort first = kin.path[way.done].sort;
    QStringList used = way.used;
    if (first == Sort::Sibling || first == Sort::Parent) {
        used << parentsOf(way.at);
        if (const QString couple = unionOfParents(way.at); !couple.isEmpty())
            used << couple;
    }
    const QString circle = m_homeOf(used);
    if (!circle.isEmpty() || first != Sort::Parent)
        return {circle, false};
    return {m_homeOf(way.used), true}; // whoever sees this need not know the other parent
}

QString KinWriter::home(const QString& from, const report::KinWord& kin, const QStringList& through) const
{
    return kin.path.empty() ? QString() : homeOf(walk(from, kin, through), kin).circle;
}

QStringList KinWriter::write(const QString& from, const Wanted& wanted)
{
    if (wanted.kin.path.empty() || !m_graph.person(from.toStdString()))
        return {};
    const Way way = walk(from, wanted.kin, wanted.through);
    const Home home = homeOf(way, wanted.kin);
    m_circle = home.circle;
    m_isAlone = home.isAlone;
    m_made = {};
    m_failed = m_circle.isEmpty();
    if (m_failed)
        return {};
    QStringList added;
    const auto done = m_pen.room().editor().together([&]() -> casework::Result<void> {
        QString at = way.at;
        const auto last = wanted.kin.path.size() - 1;
        for (std::size_t step = way.done; step < last && !m_failed; ++step)
            at = take(at, wanted.kin.path[step], onlyGender(wanted.kin.path[step].gender), UnionStatus::NotSaid, {});
        const QString beside
            = way.done == last && way.used.size() > qsizetype(last) + 1 ? way.used[qsizetype(last) + 1] : QString();
        for (int i = 0; i < wanted.count && !m_failed; ++i) {
            added << take(at, wanted.kin.path[last], wanted.fields, wanted.kin.status, beside);
            if (wanted.tie && !m_failed)
                m_failed = !tie(from, added.back(), *wanted.tie);
        }
        if (m_failed)
            return casework::failure(casework::ErrorKind::NotWritable);
        return {};
    });
    return done ? added : QStringList();
}

/// Somebody at the end of this step, new.
QString KinWriter::take(
    const QString& at, const KinStep& step, const QVariantMap& fields, UnionStatus status, const QString& through)
{
    const auto person = [&](casework::PersonSort sort) {
        QVariantMap all = fields;
        all.insert(u"sort"_s, wordOf(sort));
        return add(u"persons"_s, all);
    };
    switch (step.sort) {
    case Sort::Parent:
        return addParent(at, ParentSort::Biological, fields);
    case Sort::FosterParent:
        return addParent(at, ParentSort::Foster, fields);
    case Sort::AdoptiveParent:
        return addParent(at, ParentSort::Adoptive, fields);
    case Sort::Partner:
        return addPartner(at, status, fields);
    case Sort::FormerPartner:
        return addPartner(at, status == UnionStatus::NotSaid ? UnionStatus::Separated : status, fields);
    case Sort::Sibling:
        return addSibling(at, fields);
    case Sort::HalfSibling:
        if (through.isEmpty() && m_made.parents.isEmpty())
            m_made.parents = {addParent(at, ParentSort::Biological, {})};
        return addChild(through.isEmpty() ? m_made.parents : QStringList{through}, {}, fields);
    case Sort::Child: {
        QStringList parents{at};
        if (!through.isEmpty())
            parents << through;
        return addChild(parents, through.isEmpty() ? QString() : unionOf(at, through), fields);
    }
    case Sort::NonKin:
        return person(casework::PersonSort::NonKin);
    case Sort::Professional:
        return person(casework::PersonSort::Institution);
    case Sort::Pet:
        return person(casework::PersonSort::Pet);
    }
    return {};
}

QString KinWriter::add(const QString& kind, const QVariantMap& fields)
{
    const QString key = m_failed ? QString() : m_pen.add(kind, m_circle, fields);
    m_failed = m_failed || key.isEmpty();
    return key;
}

bool KinWriter::link(const QString& child, const QString& parent, const QString& couple, ParentSort sort)
{
    return !add(u"parentages"_s,
        {{u"child"_s, child}, {u"parent"_s, parent}, {u"parents"_s, couple}, {u"sort"_s, wordOf(sort)}})
                .isEmpty();
}

/// A parent who was drawn because somebody had to be there, and of whom nothing is known yet. Only in the circle that
/// was shown before: what is told among few is not filled in where more people read.
QString KinWriter::placeholder(const QString& child, Gender gender) const
{
    for (const QString& parent : parentsOf(child)) {
        const auto id = RecordId::fromText(parent);
        const auto person = id ? m_pen.room().view().get<casework::Person>(*id) : std::nullopt;
        if (person && person->head.writable && person->head.key.circle.text() == m_circle
            && person->value.name.isEmpty() && person->value.label.isEmpty() && person->value.born.isEmpty()
            && person->value.gender == gender)
            return parent;
    }
    return {};
}

QString KinWriter::addParent(const QString& child, ParentSort sort, const QVariantMap& fields)
{
    const auto gender = casework::choiceOf<Gender>(fields.value(u"gender"_s).toString().toStdString());
    if (sort == ParentSort::Biological && gender) {
        if (const QString known = placeholder(child, *gender); !known.isEmpty()) {
            m_failed = !m_pen.set(known, fields);
            return known;
        }
    }
    const QString parent = add(u"persons"_s, fields);
    const QStringList others = sort == ParentSort::Biological && !m_isAlone ? parentsOf(child) : QStringList();
    QString couple;
    if (others.size() == 1) {
        couple = add(u"unions"_s, {{u"partnerA"_s, others.front()}, {u"partnerB"_s, parent}});
        // The child hangs from the couple now, as far as this is ours to say.
        for (const auto& [head, parentage] : m_pen.room().view().all<casework::Parentage>()) {
            if (parentage.child.text() == child && parentage.parent.text() == others.front()
                && parentage.parents.isNull() && head.writable && head.key.circle.text() == m_circle)
                m_failed = !m_pen.set(head.id.text(), {{u"parents"_s, couple}}) || m_failed;
        }
    }
    m_failed = !link(child, parent, couple, sort) || m_failed;
    return parent;
}

QString KinWriter::addSibling(const QString& person, const QVariantMap& fields)
{
    const QStringList parents = parentsOf(person);
    if (!parents.isEmpty()) {
        const QString couple = unionOfParents(person);
        return addChild(parents, couple, fields);
    }
    if (!m_made.parents.isEmpty())
        return addChild(m_made.parents, m_made.couple, fields);
    // Nobody has named the parents yet: a sibling needs them.
    const QString mother = add(u"persons"_s, onlyGender(Gender::Woman));
    const QString father = add(u"persons"_s, onlyGender(Gender::Man));
    const QString couple = add(u"unions"_s, {{u"partnerA"_s, father}, {u"partnerB"_s, mother}});
    for (const QString& parent : {mother, father})
        m_failed = !link(person, parent, couple, ParentSort::Biological) || m_failed;
    m_made = {{mother, father}, couple};
    return addChild(m_made.parents, couple, fields);
}

QString KinWriter::addChild(const QStringList& parents, const QString& couple, const QVariantMap& fields)
{
    const QString child = add(u"persons"_s, fields);
    for (const QString& parent : parents)
        m_failed = !link(child, parent, couple, ParentSort::Biological) || m_failed;
    return child;
}

QString KinWriter::addPartner(const QString& person, UnionStatus status, const QVariantMap& fields)
{
    const QString partner = add(u"persons"_s, fields);
    QVariantMap couple{{u"partnerA"_s, person}, {u"partnerB"_s, partner}};
    if (status != UnionStatus::NotSaid)
        couple.insert(u"history"_s, QVariantList{QVariantMap{{u"status"_s, wordOf(status)}}});
    add(u"unions"_s, couple);
    return partner;
}

bool KinWriter::tie(const QString& from, const QString& to, genogram::TieType type)
{
    const bool directed = genogram::tieStyle(type).directed;
    // "mummo, huolehtii": the one who is told of does it.
    return !add(u"ties"_s,
        {{u"from"_s, directed ? to : from}, {u"to"_s, directed ? from : to},
            {u"sort"_s, wordOf(casework::TieSort(type))}, {u"direction"_s, directed ? u"forward"_s : u"both"_s}})
                .isEmpty();
}

} // namespace kudelma::app
