// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What is shown; the verbs are in family_facts_write.cpp.
#include "app/genogram/family_facts.h"

#include "app/genogram/fact_home.h"
#include "app/genogram/fact_words.h"
#include "app/models/seen.h"
#include "casework/minimisation.h"
#include "genogram/notation.h"
#include "report/family_graph.h"
#include "report/phrases.h"

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::RecordId;
using casework::RecordKind;
using report::Phrases;
using Row = KeyedListModel::Row;

namespace {

bool makesSiblings(casework::ParentSort sort)
{
    switch (sort) {
    case casework::ParentSort::Step:
    case casework::ParentSort::Guardian:
    case casework::ParentSort::Donor:
    case casework::ParentSort::Surrogate:
    case casework::ParentSort::Foster:
    case casework::ParentSort::Kinship:
        return false;
    default:
        return true;
    }
}

} // namespace

FamilyFacts::FamilyFacts(CaseRoom& room, casework::CaseView& view, Pen* pen, QObject* parent)
    : QObject(parent)
    , m_room(room)
    , m_view(view)
    , m_pen(pen)
{
    connect(&view, &casework::CaseView::changed, this, &FamilyFacts::follow);
    fillChoices();
}

void FamilyFacts::follow(const casework::Changes& changes)
{
    if (m_person.isEmpty())
        return;
    for (const RecordKind kind : {RecordKind::Person, RecordKind::Union, RecordKind::Parentage, RecordKind::Twins,
             RecordKind::Tie, RecordKind::Household, RecordKind::Placement, RecordKind::Mark}) {
        if (!changes.touches(kind))
            continue;
        if (!id())
            m_person.clear(); // nobody's facts stay open who is no longer there
        fill();
        return;
    }
}

std::optional<RecordId> FamilyFacts::id() const
{
    const auto record = RecordId::fromText(m_person);
    return record && m_view.get<casework::Person>(*record) && !isHidden(*record) ? record : std::nullopt;
}

void FamilyFacts::setShared(bool shared)
{
    m_shared = shared;
    if (!id())
        m_person.clear();
    fill();
}

void FamilyFacts::open(const QString& person)
{
    m_person = person;
    if (!id())
        m_person.clear();
    fill();
}

QString FamilyFacts::nameOf(const RecordId& person) const
{
    const QString name = Seen(m_room, m_view).personName(person);
    //: Genogram: stands for a person whose name nobody has given.
    return name.isEmpty() ? tr("someone") : name;
}

QString FamilyFacts::name() const
{
    const auto record = id();
    return record ? nameOf(*record) : QString();
}

bool FamilyFacts::isWritable(const RecordId& record) const
{
    // A projection writes nothing by itself; the pen writes through the whole view.
    return m_pen && m_pen->mayChange(record.text());
}

bool FamilyFacts::isHidden(const RecordId& record) const
{
    return m_shared && casework::staysOffSharedScreens(m_view, record);
}

QVariantMap FamilyFacts::own() const
{
    const auto record = id();
    const auto person = record ? m_view.get<casework::Person>(*record) : std::nullopt;
    if (!person)
        return {};
    const casework::Person& p = person->value;
    return {{u"sort"_s, wordOf(p.sort)}, {u"gender"_s, wordOf(p.gender)}, {u"due"_s, p.due.text()},
        {u"weeks"_s, p.weeks ? QString::number(*p.weeks) : QString()}, {u"necessity"_s, p.necessity},
        {u"language"_s, p.language}, {u"writable"_s, isWritable(*record)}};
}

QString FamilyFacts::homeOf(const QStringList& records) const
{
    return factHome(m_pen, m_view, records);
}

QVariantList FamilyFacts::seenBy() const
{
    const QString home = id() ? homeOf({m_person}) : QString();
    return home.isEmpty() ? QVariantList() : m_pen->seenBy(home);
}

bool FamilyFacts::canWrite() const
{
    return id() && !homeOf({m_person}).isEmpty();
}

void FamilyFacts::fill()
{
    fillCouples();
    fillParents();
    fillSiblings();
    fillPlacements();
    fillHomes();
    fillMarks();
    fillTies();
    Q_EMIT changed();
}

void FamilyFacts::fillCouples()
{
    const Seen seen(m_room, m_view);
    std::vector<Row> rows;
    const RecordId me = id().value_or(RecordId());
    for (const auto& [head, couple] : m_view.all<casework::Union>()) {
        if (me.isNull() || (couple.partnerA != me && couple.partnerB != me))
            continue;
        const RecordId other = couple.partnerA == me ? couple.partnerB : couple.partnerA;
        if (isHidden(other))
            continue;
        QVariantList stages;
        for (const casework::UnionStage& stage : couple.history)
            stages << QVariantMap{{u"status"_s, wordOf(stage.status)},
                {u"words"_s, Phrases::unionStatus(report::genogramStatus(stage.status))},
                {u"from"_s, stage.from.text()}, {u"to"_s, stage.to.text()},
                {u"when"_s,
                    stage.to.isEmpty()
                        ? Phrases::date(stage.from)
                        : Phrases::period({report::genogramDate(stage.from), report::genogramDate(stage.to), false})}};
        const QString status
            = couple.history.empty() ? QString() : stages.constLast().toMap().value(u"words"_s).toString();
        rows.push_back({head.id.text(),
            {other.isNull() ? QString() : nameOf(other), status, couple.related, stages, seen.seenBy(head.key.circle),
                isWritable(head.id)}});
    }
    m_couples.setRows(std::move(rows));
}

void FamilyFacts::fillParents()
{
    const Seen seen(m_room, m_view);
    std::vector<Row> rows;
    const RecordId me = id().value_or(RecordId());
    for (const auto& [head, link] : m_view.all<casework::Parentage>()) {
        if (me.isNull() || link.child != me || isHidden(link.parent))
            continue;
        const bool presumed = link.sort == casework::ParentSort::Presumed;
        const auto sort = presumed ? casework::ParentSort::Biological : link.sort;
        rows.push_back({head.id.text(),
            {nameOf(link.parent), wordOf(sort), Phrases::parentKind(report::genogramKind(sort)), link.from.text(),
                link.to.text(), presumed || link.certainty == casework::Certainty::Disputed,
                seen.seenBy(head.key.circle), isWritable(head.id)}});
    }
    m_parents.setRows(std::move(rows));
}

void FamilyFacts::fillSiblings()
{
    std::vector<Row> rows;
    const RecordId me = id().value_or(RecordId());
    std::vector<RecordId> parents;
    const auto links = m_view.all<casework::Parentage>();
    for (const auto& [head, link] : links) {
        if (!me.isNull() && link.child == me && makesSiblings(link.sort))
            parents.push_back(link.parent);
    }
    for (const auto& [head, link] : links) {
        if (link.child == me || isHidden(link.child) || !makesSiblings(link.sort)
            || std::ranges::find(parents, link.parent) == parents.end())
            continue;
        QString zygosity;
        for (const auto& stored : m_view.all<casework::Twins>()) {
            const std::vector<RecordId>& members = stored.value.members;
            if (std::ranges::count(members, me) > 0 && std::ranges::count(members, link.child) > 0)
                zygosity = wordOf(stored.value.zygosity);
        }
        rows.push_back({link.child.text(), {nameOf(link.child), !zygosity.isEmpty(), zygosity}});
    }
    m_siblings.setRows(std::move(rows));
}

void FamilyFacts::fillPlacements()
{
    const Seen seen(m_room, m_view);
    std::vector<std::pair<casework::PartialDate, Row>> found;
    const RecordId me = id().value_or(RecordId());
    for (const auto& [head, placement] : m_view.all<casework::Placement>()) {
        if (me.isNull() || placement.person != me)
            continue;
        QStringList words;
        for (const QString& part : {wordsOf(placement.basis), wordsOf(placement.form), placement.place}) {
            if (!part.isEmpty())
                words << part;
        }
        const QString when = Phrases::period({report::genogramDate(placement.from), report::genogramDate(placement.to),
            !placement.from.isEmpty() && placement.to.isEmpty()});
        if (!when.isEmpty())
            words << when;
        found.push_back({placement.from,
            {head.id.text(),
                {words.join(u", "_s), wordOf(placement.basis), wordOf(placement.form), placement.from.text(),
                    placement.to.text(), placement.place, seen.seenBy(head.key.circle), isWritable(head.id)}}});
    }
    std::ranges::stable_sort(found, {}, [](const auto& entry) { return entry.first; });
    std::vector<Row> rows;
    for (auto& entry : found)
        rows.push_back(std::move(entry.second));
    m_placements.setRows(std::move(rows));
}

void FamilyFacts::fillHomes()
{
    const Seen seen(m_room, m_view);
    std::vector<Row> rows;
    for (const auto& [head, home] : m_view.all<casework::Household>()) {
        if (!id())
            break;
        QStringList members;
        const casework::HouseholdMember* mine = nullptr;
        for (const casework::HouseholdMember& member : home.members) {
            if (member.to.isEmpty() && m_view.head(member.person) && !isHidden(member.person))
                members << nameOf(member.person);
            if (member.person == *id())
                mine = &member; // the last one counts: somebody may have come back
        }
        const bool lives = mine && mine->to.isEmpty();
        rows.push_back({head.id.text(),
            {home.name, members.join(u", "_s), lives, lives && mine->percent ? QVariant(*mine->percent) : QVariant(),
                mine ? mine->from.text() : QString(), mine ? mine->to.text() : QString(),
                home.nonDisclosure ? QString() : home.address, home.nonDisclosure, seen.seenBy(head.key.circle),
                isWritable(head.id)}});
    }
    std::ranges::stable_sort(rows, {}, [](const Row& row) { return !row.values.at(2).toBool(); });
    m_homes.setRows(std::move(rows));
}

void FamilyFacts::fillMarks()
{
    std::vector<Row> rows;
    const RecordId me = id().value_or(RecordId());
    const Seen seen(m_room, m_view);
    for (const auto& [head, mark] : m_view.all<casework::Mark>()) {
        if (me.isNull() || mark.person != me || wordsOf(mark.sort).isEmpty() || isHidden(head.id))
            continue;
        rows.push_back({head.id.text(),
            {wordsOf(mark), wordOf(mark.sort), wordOf(mark.state), mark.label, mark.since.text(), mark.source,
                mark.necessity, seen.seenBy(head.key.circle), isWritable(head.id)}});
    }
    m_marks.setRows(std::move(rows));
}

void FamilyFacts::fillTies()
{
    std::vector<Row> rows;
    const RecordId me = id().value_or(RecordId());
    const Seen seen(m_room, m_view);
    for (const auto& [head, tie] : m_view.all<casework::Tie>()) {
        if (me.isNull() || (tie.from != me && tie.to != me) || isHidden(tie.from) || isHidden(tie.to))
            continue;
        const auto type = genogram::TieType(tie.sort);
        const bool uncertain
            = tie.certainty == casework::Certainty::Disputed || tie.certainty == casework::Certainty::Assumed;
        rows.push_back({head.id.text(),
            {nameOf(tie.from == me ? tie.to : tie.from), QString::fromUtf8(genogram::keyOf(type)), Phrases::tie(type),
                tie.saidBy, tie.since.text(), tie.until.text(), tie.when, wordOf(tie.direction), uncertain,
                tie.from == me, seen.seenBy(head.key.circle), isWritable(head.id)}});
    }
    m_ties.setRows(std::move(rows));
}

void FamilyFacts::fillChoices()
{
    const auto fillWith = [](KeyedListModel& list, const auto& choices, const auto& words) {
        std::vector<Row> rows;
        for (const auto choice : choices)
            rows.push_back({wordOf(choice), {words(choice)}});
        list.setRows(std::move(rows));
    };
    fillWith(m_unionStatuses, kOfferedStatuses,
        [](casework::UnionStatus status) { return Phrases::unionStatus(report::genogramStatus(status)); });
    fillWith(m_parentSorts, kOfferedParents,
        [](casework::ParentSort sort) { return Phrases::parentKind(report::genogramKind(sort)); });
    fillWith(m_personSorts, kOfferedPersons, [](casework::PersonSort sort) { return wordsOf(sort); });
    fillWith(m_placementBases, kOfferedBases, [](casework::PlacementBasis basis) {
        const QString words = wordsOf(basis);
        return words.isEmpty() ? tr("not said") : words;
    });
    fillWith(m_placementForms, kOfferedForms, [](casework::PlacementForm form) {
        const QString words = wordsOf(form);
        return words.isEmpty() ? tr("not said") : words;
    });
    fillWith(m_markSorts, kOfferedMarks, [](casework::MarkSort sort) { return wordsOf(sort); });
}

} // namespace kudelma::app
