// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The verbs by which somebody draws; the rest of GenogramDesk is in genogram_desk.cpp.
#include "app/genogram/fact_home.h"
#include "app/genogram/fact_words.h"
#include "app/genogram/genogram_desk.h"

#include "app/genogram/kin_writer.h"
#include "app/models/seen.h"

#include <QLocale>

#include <map>
#include <set>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::RecordId;

namespace {

constexpr qsizetype kNamedReaders = 3;

/// As its circle knows them: elsewhere the same people may have other records.
QStringList partnersIn(const casework::CaseView& view, const QString& unionKey)
{
    QStringList partners;
    const auto couple = RecordId::fromText(unionKey);
    if (const auto record = couple ? view.get<casework::Union>(*couple) : std::nullopt) {
        for (const RecordId& partner : {record->value.partnerA, record->value.partnerB}) {
            if (!partner.isNull())
                partners << partner.text();
        }
    }
    return partners;
}

/// A couple that two circles know: by who sees what is added to it.
QString toldApart(const QString& name, const QVariantList& readers)
{
    QStringList names;
    for (const QVariant& one : readers)
        names << one.toMap().value(u"name"_s).toString();
    const qsizetype more = names.size() - kNamedReaders;
    if (more < 2)
        //: Genogram, a partner as the other parent of a new child. %1 is the partner, %2 who will see the child there.
        return GenogramDesk::tr("%1 (seen by %2)").arg(name, QLocale().createSeparatedList(names));
    //: Genogram, a partner as the other parent of a new child. %1 is the partner, %2 are three of those who will see
    //: the child there, and %n others.
    return GenogramDesk::tr("%1 (seen by %2 and %n others)", nullptr, int(more))
        .arg(name, names.mid(0, kNamedReaders).join(u", "_s));
}

} // namespace

QString GenogramDesk::homeOf(const QStringList& persons) const
{
    return canDraw() ? factHome(m_pen, m_view, persons) : QString();
}

QString GenogramDesk::addRelative(const QString& circle, const QVariantMap& fields)
{
    return m_pen->add(u"persons"_s, circle, fields);
}

QString GenogramDesk::unionOf(const QString& circle, const QString& a, const QString& b)
{
    return m_pen->add(u"unions"_s, circle, {{u"partnerA"_s, a}, {u"partnerB"_s, b}});
}

QString GenogramDesk::addPartner(const QString& person)
{
    const QString circle = homeOf({person});
    if (circle.isEmpty())
        return {};
    QString partner;
    const auto done = m_room.editor().together([&]() -> casework::Result<void> {
        partner = addRelative(circle, {});
        if (partner.isEmpty() || unionOf(circle, person, partner).isEmpty())
            return casework::failure(casework::ErrorKind::NotWritable);
        return {};
    });
    if (!done)
        return {};
    choose(partner);
    return partner;
}

QString GenogramDesk::addParents(const QString& person)
{
    const QString circle = homeOf({person});
    if (circle.isEmpty())
        return {};
    QString mother;
    const auto done = m_room.editor().together([&]() -> casework::Result<void> {
        mother = addRelative(circle, {{u"gender"_s, u"woman"_s}});
        const QString father = addRelative(circle, {{u"gender"_s, u"man"_s}});
        const QString couple = unionOf(circle, father, mother);
        for (const QString& parent : {mother, father}) {
            if (m_pen
                    ->add(
                        u"parentages"_s, circle, {{u"child"_s, person}, {u"parent"_s, parent}, {u"parents"_s, couple}})
                    .isEmpty())
                return casework::failure(casework::ErrorKind::NotWritable);
        }
        return {};
    });
    if (!done)
        return {};
    choose(mother);
    return mother;
}

QVariantList GenogramDesk::chosenUnions() const
{
    const std::string chosen = m_chosen.toStdString();
    QVariantList unions;
    std::map<QString, std::set<QString>> circles; // by name
    std::set<std::pair<std::set<genogram::Id>, QString>> offered;
    for (const genogram::Union& couple : drawn().graph.unions) {
        if (std::ranges::find(couple.partners, chosen) == couple.partners.end())
            continue;
        const QString key = QString::fromStdString(couple.id);
        QStringList others;
        for (const genogram::Id& partner : couple.partners) {
            if (partner != chosen)
                others << nameOf(partner);
        }
        const QString circle = homeOf(partnersIn(m_view, key) + QStringList{key});
        if (!offered.emplace(std::set(couple.partners.begin(), couple.partners.end()), circle).second)
            continue; // the same couple, and the same people see the child
        const QString name = others.join(u", "_s);
        circles[name].insert(circle);
        unions << QVariantMap{{u"union"_s, key}, {u"name"_s, name}, {u"circle"_s, circle}};
    }
    // Two circles may know the same couple: which of them is chosen decides who sees the child.
    const Seen seen(m_room, m_view);
    for (QVariant& one : unions) {
        QVariantMap couple = one.toMap();
        const QString name = couple[u"name"_s].toString();
        const auto circle = casework::CircleId::fromText(couple.take(u"circle"_s).toString());
        if (circles[name].size() > 1 && circle)
            couple[u"name"_s] = toldApart(name, seen.seenBy(*circle));
        one = couple;
    }
    return unions;
}

QString GenogramDesk::addChild(const QString& person, const QString& unionKey)
{
    const QStringList couple = partnersIn(m_view, unionKey);
    const QStringList parents = couple.isEmpty() ? QStringList{person} : couple;
    QStringList known = parents;
    if (!unionKey.isEmpty())
        known << unionKey;
    const QString circle = homeOf(known);
    if (circle.isEmpty())
        return {};
    QString child;
    const auto done = m_room.editor().together([&]() -> casework::Result<void> {
        child = addRelative(circle, {});
        if (child.isEmpty())
            return casework::failure(casework::ErrorKind::NotWritable);
        for (const QString& parent : parents) {
            if (m_pen
                    ->add(
                        u"parentages"_s, circle, {{u"child"_s, child}, {u"parent"_s, parent}, {u"parents"_s, unionKey}})
                    .isEmpty())
                return casework::failure(casework::ErrorKind::NotWritable);
        }
        return {};
    });
    if (!done)
        return {};
    choose(child);
    return child;
}

QString GenogramDesk::addSibling(const QString& person)
{
    if (!m_pen)
        return {};
    catchUp();
    KinWriter writer(*m_pen, family(), [this](const QStringList& records) { return homeOf(records); });
    KinWriter::Wanted wanted;
    wanted.kin.path = {{report::KinStep::Sort::Sibling, casework::Gender::Unknown}};
    const QStringList added = writer.write(person, wanted);
    if (added.isEmpty())
        return {};
    choose(added.front());
    return added.front();
}

QString GenogramDesk::addPerson(const QString& circle, const QString& name)
{
    if (!canDraw())
        return {};
    const QString person = m_pen->add(u"persons"_s, circle, {{u"name"_s, name}});
    choose(person);
    return person;
}

QString GenogramDesk::addTie(
    const QString& from, const QString& to, const QString& type, const QString& saidBy, const QString& circle)
{
    if (!canDraw() || from == to)
        return {};
    const auto kind = genogram::fromKey<genogram::TieType>(type.toStdString());
    if (!kind)
        return {};
    if (isOfHarm(*kind) && (circle.isEmpty() || saidBy.trimmed().isEmpty()))
        return {};
    const std::string_view sort = casework::nameOf(casework::TieSort(*kind));
    const bool directed = genogram::tieStyle(*kind).directed;
    const QString home = circle.isEmpty() ? homeOf({from, to}) : circle;
    return m_pen->add(u"ties"_s, home,
        {{u"from"_s, from}, {u"to"_s, to}, {u"sort"_s, QString::fromLatin1(sort.data(), qsizetype(sort.size()))},
            {u"direction"_s, directed ? u"forward"_s : u"both"_s}, {u"saidBy"_s, saidBy}});
}

bool GenogramDesk::editPerson(const QString& person, const QVariantMap& fields)
{
    return canDraw() && m_pen->set(person, fields);
}

bool GenogramDesk::removePerson(const QString& person)
{
    return canDraw() && m_pen->remove(person);
}

bool GenogramDesk::pin(const QString& person, qreal x, qreal y)
{
    return editPerson(person, {{u"pinX"_s, qRound(x)}, {u"pinY"_s, qRound(y)}});
}

bool GenogramDesk::unpin(const QString& person)
{
    return editPerson(person, {{u"pinX"_s, QVariant()}, {u"pinY"_s, QVariant()}});
}

} // namespace kudelma::app
