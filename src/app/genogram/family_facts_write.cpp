// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The verbs of FamilyFacts; what is shown is in family_facts.cpp.
#include "app/genogram/family_facts.h"

#include "app/genogram/fact_home.h"
#include "app/genogram/fact_words.h"
#include "casework/minimisation.h"
#include "genogram/notation.h"

#include <algorithm>
#include <set>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::RecordId;

namespace {

/// The fields of `fields` that the verb may write, and no others; dates in the form of the records. Nothing: one is no
/// date.
std::optional<QVariantMap> only(const QVariantMap& fields, const QStringList& names)
{
    static const QStringList kDates{u"due"_s, u"from"_s, u"to"_s, u"since"_s, u"until"_s};
    QVariantMap kept;
    for (const QString& name : names) {
        if (!fields.contains(name))
            continue;
        const QVariant value = fields.value(name);
        if (!kDates.contains(name)) {
            kept.insert(name, value);
            continue;
        }
        const auto date = typedDate(value.toString());
        if (!date)
            return std::nullopt;
        kept.insert(name, date->text());
    }
    return kept;
}

QVariantList toVariants(const std::vector<casework::UnionStage>& stages)
{
    QVariantList list;
    for (const casework::UnionStage& stage : stages)
        list << QVariantMap{
            {u"status"_s, wordOf(stage.status)}, {u"from"_s, stage.from.text()}, {u"to"_s, stage.to.text()}};
    return list;
}

QVariantList toVariants(const std::vector<casework::HouseholdMember>& members)
{
    QVariantList list;
    for (const casework::HouseholdMember& member : members)
        list << QVariantMap{{u"person"_s, member.person.text()}, {u"from"_s, member.from.text()},
            {u"to"_s, member.to.text()}, {u"percent"_s, member.percent ? QVariant(*member.percent) : QVariant()}};
    return list;
}

QStringList toTexts(const std::vector<RecordId>& ids)
{
    QStringList texts;
    for (const RecordId& id : ids)
        texts << id.text();
    return texts;
}

/// The mark as it would stand, for the rules; nothing where a word or a date is not one.
std::optional<casework::Mark> markOf(const QVariantMap& fields)
{
    const auto text = [&](const QString& name) { return fields.value(name).toString().trimmed(); };
    const auto sort = casework::choiceOf<casework::MarkSort>(text(u"sort"_s).toStdString());
    const auto state = casework::choiceOf<casework::MarkState>(text(u"state"_s).toStdString());
    const auto since = typedDate(text(u"since"_s));
    if (!sort || !since || (!state && !text(u"state"_s).isEmpty()))
        return std::nullopt;
    casework::Mark mark;
    mark.sort = *sort;
    mark.state = state.value_or(casework::MarkState::Active);
    mark.label = text(u"label"_s);
    mark.since = *since;
    mark.source = text(u"source"_s);
    mark.necessity = text(u"necessity"_s);
    return mark;
}

/// What has no sign of its own says nothing without words.
bool needsWords(casework::MarkSort sort)
{
    return sort == casework::MarkSort::School || sort == casework::MarkSort::Work
        || sort == casework::MarkSort::Religion || sort == casework::MarkSort::Other
        || sort == casework::MarkSort::Language;
}

} // namespace

FamilyFacts::Lack FamilyFacts::lackOfKind(const QString& sort, const QString& necessity) const
{
    casework::Person person;
    person.sort = casework::choiceOf<casework::PersonSort>(sort.toStdString()).value_or(casework::PersonSort::Person);
    person.necessity = necessity.trimmed();
    return casework::excessOf(person) ? Lack::Necessity : Lack::Nothing;
}

bool FamilyFacts::setKind(const QVariantMap& fields)
{
    const auto record = id();
    const auto present = record ? m_view.get<casework::Person>(*record) : std::nullopt;
    if (!m_pen || !present)
        return false;
    const QString sort = fields.value(u"sort"_s, wordOf(present->value.sort)).toString();
    const QString necessity = fields.value(u"necessity"_s, present->value.necessity).toString();
    if (lackOfKind(sort, necessity) != Lack::Nothing)
        return false;
    const auto written = only(fields, {u"sort"_s, u"due"_s, u"weeks"_s, u"necessity"_s, u"language"_s});
    if (!written)
        return false;
    QVariantMap kept = *written;
    const auto kind = casework::choiceOf<casework::PersonSort>(sort.toStdString());
    if (kind != casework::PersonSort::Pregnancy)
        kept.insert(u"due"_s, QVariant());
    const bool isLoss = kind && casework::isLoss(*kind);
    if (!isLoss)
        kept.insert(u"necessity"_s, QVariant());
    if (!isLoss && kind != casework::PersonSort::Pregnancy)
        kept.insert(u"weeks"_s, QVariant());
    return m_pen->set(m_person, kept);
}

bool FamilyFacts::setStages(const QString& couple, const std::vector<casework::UnionStage>& stages)
{
    return m_pen && m_pen->set(couple, {{u"history"_s, toVariants(stages)}});
}

bool FamilyFacts::addStage(const QString& couple, const QString& status, const QString& from, const QString& to)
{
    const auto record = RecordId::fromText(couple);
    const auto present = record ? m_view.get<casework::Union>(*record) : std::nullopt;
    const auto kind = casework::choiceOf<casework::UnionStatus>(status.toStdString());
    const auto begin = typedDate(from);
    const auto end = typedDate(to);
    if (!present || !kind || !begin || !end)
        return false;
    std::vector<casework::UnionStage> stages = present->value.history;
    // Before the first one that is known to be later; without a date it is what came last.
    const auto place = begin->isEmpty()
        ? stages.end()
        : std::ranges::find_if(stages, [&](const auto& stage) { return !stage.from.isEmpty() && *begin < stage.from; });
    stages.insert(place, {*kind, *begin, *end});
    return setStages(couple, stages);
}

bool FamilyFacts::removeStage(const QString& couple, int index)
{
    const auto record = RecordId::fromText(couple);
    const auto present = record ? m_view.get<casework::Union>(*record) : std::nullopt;
    if (!present || index < 0 || std::size_t(index) >= present->value.history.size())
        return false;
    std::vector<casework::UnionStage> stages = present->value.history;
    stages.erase(stages.begin() + index);
    return setStages(couple, stages);
}

bool FamilyFacts::setRelated(const QString& couple, bool related)
{
    const auto record = RecordId::fromText(couple);
    return m_pen && record && m_view.get<casework::Union>(*record) && m_pen->set(couple, {{u"related"_s, related}});
}

bool FamilyFacts::setParent(const QString& parentage, const QVariantMap& fields, bool uncertain)
{
    const auto record = RecordId::fromText(parentage);
    const auto present = record ? m_view.get<casework::Parentage>(*record) : std::nullopt;
    const auto written = only(fields, {u"sort"_s, u"from"_s, u"to"_s});
    if (!m_pen || !present || !written)
        return false;
    QVariantMap kept = *written;
    const QString sort = kept.value(u"sort"_s, wordOf(present->value.sort)).toString();
    const bool byBirth
        = sort == wordOf(casework::ParentSort::Biological) || sort == wordOf(casework::ParentSort::Presumed);
    if (byBirth)
        kept.insert(u"sort"_s, wordOf(uncertain ? casework::ParentSort::Presumed : casework::ParentSort::Biological));
    const bool isDisputed = present->value.certainty == casework::Certainty::Disputed;
    if (uncertain && !byBirth)
        kept.insert(u"certainty"_s, wordOf(casework::Certainty::Disputed));
    else if (isDisputed && !uncertain)
        kept.insert(u"certainty"_s, wordOf(casework::Certainty::Stated));
    return m_pen->set(parentage, kept);
}

QString FamilyFacts::addParent(const QString& parent, const QString& sort)
{
    const auto other = RecordId::fromText(parent);
    if (!id() || !other || *other == *id() || !casework::choiceOf<casework::ParentSort>(sort.toStdString()))
        return {};
    for (const auto& [head, link] : m_view.all<casework::Parentage>()) {
        if (link.child == *id() && link.parent == *other && wordOf(link.sort) == sort)
            return head.id.text();
    }
    const QString home = homeOf({m_person, parent});
    return home.isEmpty()
        ? QString()
        : m_pen->add(u"parentages"_s, home, {{u"child"_s, m_person}, {u"parent"_s, parent}, {u"sort"_s, sort}});
}

bool FamilyFacts::setBornTogether(const QString& sibling, bool together)
{
    const auto other = RecordId::fromText(sibling);
    if (!m_pen || !id() || !other || *other == *id() || !m_view.get<casework::Person>(*other))
        return false;
    std::vector<std::pair<RecordId, std::vector<RecordId>>> sets;
    std::set<casework::CircleId> circles;
    for (const auto& stored : m_view.all<casework::Twins>()) {
        const std::vector<RecordId>& members = stored.value.members;
        const bool mine = std::ranges::count(members, *id()) > 0;
        const bool theirs = std::ranges::count(members, *other) > 0;
        if (together ? mine || theirs : mine && theirs) {
            sets.emplace_back(stored.head.id, members);
            circles.insert(stored.head.key.circle);
        }
    }
    if (together && circles.size() > 1) {
        // As one set they would tell each circle what the other one knows.
        Q_EMIT twinsNotJoined();
        return false;
    }
    const auto done = m_room.editor().together([&]() -> casework::Result<void> {
        bool written = false;
        if (sets.empty()) {
            const QString home = together ? homeOf({m_person, sibling}) : QString();
            written = !home.isEmpty()
                && !m_pen->add(u"twins"_s, home, {{u"members"_s, QStringList{m_person, sibling}}}).isEmpty();
        } else if (together) {
            std::vector<RecordId> all{*id(), *other};
            for (const auto& [record, members] : sets)
                all.insert(all.end(), members.begin(), members.end());
            std::ranges::sort(all);
            all.erase(std::unique(all.begin(), all.end()), all.end());
            written = m_pen->set(sets.front().first.text(), {{u"members"_s, toTexts(all)}});
            for (std::size_t i = 1; i < sets.size(); ++i)
                written = m_pen->remove(sets[i].first.text()) && written;
        } else {
            std::vector<RecordId> rest = sets.front().second;
            std::erase(rest, *other);
            const QString record = sets.front().first.text();
            written = rest.size() < 2 ? m_pen->remove(record) : m_pen->set(record, {{u"members"_s, toTexts(rest)}});
        }
        if (!written)
            return casework::failure(casework::ErrorKind::NotWritable);
        return {};
    });
    return done.has_value();
}

bool FamilyFacts::setZygosity(const QString& zygosity)
{
    for (const auto& [head, twins] : m_view.all<casework::Twins>()) {
        if (m_pen && id() && std::ranges::count(twins.members, *id()) > 0)
            return m_pen->set(head.id.text(), {{u"zygosity"_s, zygosity}});
    }
    return false;
}

bool FamilyFacts::setPlacement(const QString& placement, const QVariantMap& fields)
{
    const auto kept = only(fields, {u"basis"_s, u"form"_s, u"from"_s, u"to"_s, u"place"_s});
    if (!kept)
        return false;
    const auto record = RecordId::fromText(placement);
    if (record && m_view.get<casework::Placement>(*record))
        return m_pen && m_pen->set(placement, *kept);
    const QString home = id() && placement.isEmpty() ? homeOf({m_person}) : QString();
    if (home.isEmpty())
        return false;
    QVariantMap all = *kept;
    all.insert(u"person"_s, m_person);
    return !m_pen->add(u"placements"_s, home, all).isEmpty();
}

QString FamilyFacts::addHome(const QString& name)
{
    const QString circle = id() ? homeOf({m_person}) : QString();
    if (circle.isEmpty())
        return {};
    const QVariantList members{QVariantMap{{u"person"_s, m_person}}};
    return m_pen->add(u"households"_s, circle, {{u"name"_s, name.trimmed()}, {u"members"_s, members}});
}

bool FamilyFacts::setHome(const QString& home, const QVariantMap& fields)
{
    const auto record = RecordId::fromText(home);
    const auto present = record ? m_view.get<casework::Household>(*record) : std::nullopt;
    if (!m_pen || !present)
        return false;
    QVariantMap kept = *only(fields, {u"name"_s, u"address"_s, u"nonDisclosure"_s});
    // Where a home must not be found, the address is not written down at all.
    if (kept.value(u"nonDisclosure"_s, present->value.nonDisclosure).toBool())
        kept.insert(u"address"_s, QVariant());
    return m_pen->set(home, kept);
}

bool FamilyFacts::moveIn(const QString& home, const QString& from, const QVariant& percent)
{
    const auto record = RecordId::fromText(home);
    const auto present = record ? m_view.get<casework::Household>(*record) : std::nullopt;
    const auto since = typedDate(from);
    bool isNumber = false;
    const int share = percent.toInt(&isNumber);
    const bool isSaid = percent.isValid() && !percent.toString().isEmpty();
    if (!m_pen || !id() || !present || !since || (isSaid && (!isNumber || share < 0 || share > 100)))
        return false;
    std::vector<casework::HouseholdMember> members = present->value.members;
    const auto mine = std::ranges::find_if(
        members, [&](const auto& member) { return member.person == *id() && member.to.isEmpty(); });
    casework::HouseholdMember& member
        = mine != members.end() ? *mine : members.emplace_back(casework::HouseholdMember{*id(), {}, {}, {}});
    member.from = *since;
    member.percent = isSaid ? std::optional(share) : std::nullopt;
    return m_pen->set(home, {{u"members"_s, toVariants(members)}});
}

bool FamilyFacts::moveOut(const QString& home, const QString& to)
{
    const auto record = RecordId::fromText(home);
    const auto present = record ? m_view.get<casework::Household>(*record) : std::nullopt;
    const auto until = typedDate(to);
    if (!m_pen || !id() || !present || !until)
        return false;
    std::vector<casework::HouseholdMember> members = present->value.members;
    const auto mine = std::ranges::find_if(
        members, [&](const auto& member) { return member.person == *id() && member.to.isEmpty(); });
    if (mine == members.end())
        return false;
    if (until->isEmpty())
        members.erase(mine);
    else
        mine->to = *until;
    return m_pen->set(home, {{u"members"_s, toVariants(members)}});
}

FamilyFacts::Lack FamilyFacts::lackOfMark(const QVariantMap& fields, const QString& audience) const
{
    const auto mark = markOf(fields);
    if (!mark)
        return Lack::Date;
    if (needsWords(mark->sort) && mark->label.isEmpty())
        return Lack::Words;
    const auto excess = casework::excessOf(*mark);
    if (excess == casework::ExcessKind::MarkWithoutNecessity)
        return Lack::Necessity;
    if (excess == casework::ExcessKind::SuspicionWithoutSource)
        return mark->source.isEmpty() ? Lack::Source : Lack::Date;
    const bool isAllowed = factHomes(m_pen, {m_person}).contains(audience);
    if (!isAllowed || (casework::isForProfessionals(*mark) && !isForWorkersOnly(m_room, audience)))
        return Lack::Audience;
    return Lack::Nothing;
}

bool FamilyFacts::needsReason(const QString& markSort) const
{
    const auto sort = casework::choiceOf<casework::MarkSort>(markSort.toStdString());
    return sort && casework::needsNecessity(*sort);
}

void FamilyFacts::prepareMark(const QString& sort, const QString& state)
{
    const auto mark = markOf({{u"sort"_s, sort}, {u"state"_s, state}});
    QStringList homes = id() ? factHomes(m_pen, {m_person}) : QStringList();
    homes.removeIf([&](const QString& home) {
        return mark && casework::isForProfessionals(*mark) && !isForWorkersOnly(m_room, home);
    });
    m_audiences.setRows(homes.isEmpty() ? std::vector<KeyedListModel::Row>() : readerRows(*m_pen, homes));
}

QVariantList FamilyFacts::readersOf(const QString& audience) const
{
    return m_pen && !audience.isEmpty() ? m_pen->seenBy(audience) : QVariantList();
}

QString FamilyFacts::addMark(const QString& audience, const QVariantMap& fields)
{
    if (!m_pen || !id() || lackOfMark(fields, audience) != Lack::Nothing)
        return {};
    const casework::Mark mark = *markOf(fields);
    if (wordsOf(mark.sort).isEmpty())
        return {}; // secrets and safety orders are written elsewhere
    return m_pen->add(u"marks"_s, audience,
        {{u"person"_s, m_person}, {u"sort"_s, wordOf(mark.sort)}, {u"state"_s, wordOf(mark.state)},
            {u"label"_s, mark.label}, {u"since"_s, mark.since.text()}, {u"source"_s, mark.source},
            {u"necessity"_s, mark.necessity}});
}

namespace {

QStringList textsOf(const std::vector<RecordId>& records)
{
    QStringList texts;
    for (const RecordId& record : records)
        texts << record.text();
    return texts;
}

} // namespace

void FamilyFacts::prepareTie(const QString& from, const QString& to)
{
    fillTieAudiences(from, to, {});
}

void FamilyFacts::fillTieAudiences(const QString& from, const QString& to, const QStringList& tellers)
{
    QStringList homes = factHomes(m_pen, QStringList{from, to} + tellers);
    std::set<QString> both{from, to};
    for (const auto& [head, alias] : m_room.view().all<casework::Alias>()) {
        if (both.contains(alias.person.text()) || both.contains(alias.copy.text()))
            both.insert({alias.person.text(), alias.copy.text()});
    }
    // Of a relative nobody knows for sure who it is on the drawing, until a record says so.
    const auto isApart = [&](const QString& home) {
        const casework::Members& members
            = m_room.view().rules().membersOf(casework::CircleId::fromText(home).value_or(casework::CircleId()));
        return std::ranges::all_of(members, [&](const casework::MemberId& member) {
            const PersonCard card = m_room.person(member);
            return member == m_room.self() || (card.known && isWorker(card.role) && card.person.isNull())
                || (!card.person.isNull() && !both.contains(card.person.text()));
        });
    };
    std::ranges::stable_sort(homes, {}, [&](const QString& home) {
        const bool isOwn = m_room.view().rules().membersOf(*casework::CircleId::fromText(home)).size() == 1;
        return isOwn || isForWorkersOnly(m_room, home) ? 0 : isApart(home) ? 1 : 2;
    });
    std::vector<KeyedListModel::Row> rows;
    if (!homes.isEmpty())
        rows = readerRows(*m_pen, homes);
    for (KeyedListModel::Row& row : rows)
        row.values << isApart(row.key);
    m_tieAudiences.setRows(std::move(rows));
}

void FamilyFacts::prepareTieOf(const QString& tie)
{
    const auto record = RecordId::fromText(tie);
    const auto present = record ? m_view.get<casework::Tie>(*record) : std::nullopt;
    if (present)
        fillTieAudiences(present->value.from.text(), present->value.to.text(), textsOf(present->value.view));
}

QVariantList FamilyFacts::tieSeenBy(const QString& from, const QString& to) const
{
    return readersOf(homeOf({from, to}));
}

bool FamilyFacts::setTie(const QString& tie, const QVariantMap& fields)
{
    const auto record = RecordId::fromText(tie);
    const auto present = record ? m_view.get<casework::Tie>(*record) : std::nullopt;
    if (!m_pen || !present)
        return false;
    const auto written = only(fields, {u"saidBy"_s, u"since"_s, u"until"_s, u"when"_s, u"direction"_s, u"certainty"_s});
    if (!written)
        return false;
    QVariantMap kept = *written;
    const casework::Tie& before = present->value;
    const auto was = genogram::TieType(before.sort);
    const auto is = fields.contains(u"type"_s)
        ? genogram::fromKey<genogram::TieType>(fields.value(u"type"_s).toString().toStdString())
        : was;
    if (!is)
        return false;
    kept.insert(u"sort"_s, wordOf(casework::TieSort(*is)));
    const bool directed = genogram::tieStyle(*is).directed;
    const bool becomesHarm = isOfHarm(*is) && *is != was;
    if (!directed)
        kept.remove(u"direction"_s); // goes no way by itself
    if ((directed != genogram::tieStyle(was).directed || becomesHarm) && !kept.contains(u"direction"_s))
        kept.insert(u"direction"_s, directed ? u"forward"_s : u"both"_s);
    if (directed && fields.value(u"turned"_s).toBool()) {
        kept.insert(u"from"_s, before.to.text());
        kept.insert(u"to"_s, before.from.text());
    }
    const QString saidBy = kept.value(u"saidBy"_s, before.saidBy).toString().trimmed();
    if (isOfHarm(*is) && saidBy.isEmpty() && (becomesHarm || before.view.empty()))
        return false; // no harm without anybody who says so
    if (!becomesHarm)
        return m_pen->set(tie, kept);

    const QString audience = fields.value(u"audience"_s).toString();
    if (!factHomes(m_pen, QStringList{before.from.text(), before.to.text()} + textsOf(before.view)).contains(audience))
        return false;
    const auto done = m_room.editor().together([&]() -> casework::Result<void> {
        // Moved first: what it becomes is never written where it was.
        const QString there = present->head.key.circle.text() == audience ? tie : m_pen->moveTo(tie, audience);
        if (there.isEmpty() || !m_pen->set(there, kept))
            return casework::failure(casework::ErrorKind::NotWritable);
        return {};
    });
    return done.has_value();
}

bool FamilyFacts::remove(const QString& record)
{
    const auto fact = RecordId::fromText(record);
    const auto head = fact ? m_view.head(*fact) : std::nullopt;
    if (!m_pen || !head)
        return false;
    switch (head->kind) {
    case casework::RecordKind::Union:
    case casework::RecordKind::Parentage:
    case casework::RecordKind::Placement:
    case casework::RecordKind::Household:
    case casework::RecordKind::Mark:
    case casework::RecordKind::Tie:
        return m_pen->remove(record);
    default:
        return false;
    }
}

} // namespace kudelma::app
