// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram/genogram_placing.h"

#include "app/genogram/genogram_desk.h"
#include "app/genogram/sibling_keys.h"
#include "genogram/by_hand.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace kudelma::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostSteps = 200; // over somebody who was placed there

genogram::Graph withKeys(genogram::Graph graph, const std::map<genogram::Id, QString>& keys)
{
    for (genogram::Person& person : graph.persons) {
        if (const auto key = keys.find(person.id); key != keys.end())
            person.orderKey = key->second.toStdString();
    }
    return graph;
}

} // namespace

GenogramPlacing::GenogramPlacing(GenogramDesk& desk, Pen& pen)
    : m_desk(desk)
    , m_pen(pen)
{ }

bool GenogramPlacing::placed() const
{
    const genogram::Person* person = m_desk.graph().person(m_desk.chosen().toStdString());
    return person && (person->pin || !person->orderKey.empty());
}

bool GenogramPlacing::writable() const
{
    return m_desk.chosenWritable();
}

/// Of those whom the drawing puts in order: a pin stands outside of it.
genogram::Id GenogramPlacing::nextSibling(const genogram::Id& person, int side) const
{
    std::vector<genogram::Id> siblings = genogram::siblingsByPlace(m_desk.layout(), person);
    std::erase_if(siblings, [&](const genogram::Id& id) {
        const genogram::PlacedPerson* placed = m_desk.layout().find(id);
        return !placed || placed->pinned;
    });
    const auto own = std::ranges::find(siblings, person);
    if (own == siblings.end() || (side < 0 ? own == siblings.begin() : own + 1 == siblings.end()))
        return {};
    return *(own + side);
}

genogram::Id GenogramPlacing::nextPartner(const genogram::Id& person, int side) const
{
    const genogram::PlacedPerson* own = m_desk.layout().find(person);
    const genogram::PlacedPerson* next = nullptr;
    for (const genogram::Union& couple : m_desk.graph().unions) {
        if (!own || std::ranges::count(couple.partners, person) == 0)
            continue;
        for (const genogram::Id& partner : couple.partners) {
            const genogram::PlacedPerson* placed = m_desk.layout().find(partner);
            if (!placed || partner == person || placed->row != own->row || (placed->x - own->x) * side <= 0)
                continue;
            if (!next || std::abs(placed->x - own->x) < std::abs(next->x - own->x))
                next = placed;
        }
    }
    return next ? next->id : genogram::Id();
}

QString GenogramPlacing::pastWhom(int side) const
{
    const genogram::Id person = m_desk.chosen().toStdString();
    if (person.empty())
        return {};
    const genogram::Id sibling = nextSibling(person, side);
    return QString::fromStdString(sibling.empty() ? nextPartner(person, side) : sibling);
}

bool GenogramPlacing::goPast(int side)
{
    m_desk.catchUp();
    const genogram::Id person = m_desk.chosen().toStdString();
    if (person.empty() || !lift(m_desk.chosen()))
        return false;
    if (!nextSibling(person, side).empty())
        return reorder(person, side);
    const genogram::PlacedPerson* partner = m_desk.layout().find(nextPartner(person, side));
    const genogram::PlacedPerson* own = m_desk.layout().find(person);
    if (!partner || !own)
        return false;
    // A little further than the partner stands, who then makes room to the other side.
    return pinBeyond(person, {partner->x + side * genogram::kSymbolSize / 2, own->y}, {side * kStep, 0});
}

bool GenogramPlacing::reorder(const genogram::Id& person, int side)
{
    const genogram::Graph& graph = m_desk.graph();
    const auto isKeyed = [&](const genogram::Id& id) {
        const genogram::Person* one = graph.person(id);
        return one && !one->orderKey.empty();
    };
    std::vector<genogram::Id> siblings = genogram::siblingsByPlace(m_desk.layout(), person);
    std::erase_if(siblings, [&](const genogram::Id& id) { return m_desk.layout().find(id)->pinned; });
    const std::vector<genogram::Id> wanted = movedPast(graph, siblings, person, side);
    std::vector<genogram::Id> passing; // both, for whom it is another place now
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (wanted[i] != siblings[i])
            passing.push_back(wanted[i]);
    }
    std::vector<genogram::Id> few;
    std::ranges::copy_if(wanted, std::back_inserter(few),
        [&](const genogram::Id& id) { return isKeyed(id) || std::ranges::count(passing, id) > 0; });
    auto keys = orderKeysFor(graph, few, {person}, m_pen.room().editor().author().random);
    if (!keys || passing.empty())
        return false;
    // Others stand by age. Where they do not, only keys for all of them say what is meant.
    const genogram::Graph next = withKeys(graph, *keys);
    const genogram::Layout rest = genogram::withoutMoved(m_desk.layout(), graph, next);
    std::vector<genogram::Id> then = genogram::siblingsByPlace(genogram::compute(next, m_desk.state(), &rest), person);
    std::erase_if(then, [&](const genogram::Id& id) { return std::ranges::count(wanted, id) == 0; });
    if (then != wanted)
        keys = orderKeysFor(graph, wanted, {person}, m_pen.room().editor().author().random);
    if (!keys)
        return false;
    for (const auto& [id, key] : *keys) {
        if (!lift(QString::fromStdString(id)))
            return false;
    }
    return m_pen.room()
        .editor()
        .together([&]() -> casework::Result<void> {
            for (const auto& [id, key] : *keys) {
                if (!m_pen.set(QString::fromStdString(id), {{u"order"_s, key}}))
                    return casework::failure(casework::ErrorKind::NotWritable);
            }
            return {};
        })
        .has_value();
}

/// Not into the blue, and never further than a record can say.
genogram::Pin GenogramPlacing::withinReach(const genogram::Id& person, qreal x, qreal y) const
{
    int left = casework::kMaxPin;
    int right = -casework::kMaxPin;
    int top = casework::kMaxPin;
    int bottom = -casework::kMaxPin;
    for (const genogram::PlacedPerson& other : m_desk.layout().persons) {
        if (other.id == person && m_desk.layout().persons.size() > 1)
            continue;
        left = std::min(left, other.x);
        right = std::max(right, other.x);
        top = std::min(top, other.y);
        bottom = std::max(bottom, other.y);
    }
    const auto held = [](qreal at, int low, int high) {
        return int(std::lround(std::clamp(at, qreal(std::max(low - kFarthest, -casework::kMaxPin)),
            qreal(std::min(high + kFarthest, casework::kMaxPin)))));
    };
    return {held(x, left, right), held(y, top, bottom)};
}

bool GenogramPlacing::pinBeyond(const genogram::Id& person, genogram::Pin from, genogram::Pin step)
{
    const genogram::PlacedPerson* own = m_desk.layout().find(person);
    for (int i = 0; own && i < kMostSteps; ++i) {
        const genogram::Pin wanted = withinReach(person, from.x + i * step.x, from.y + i * step.y);
        const genogram::Pin free = genogram::freePin(m_desk.family(), m_desk.state(), person, wanted);
        if ((free.x - own->x) * step.x + (free.y - own->y) * step.y > 0)
            return m_desk.pin(QString::fromStdString(person), free.x, free.y);
    }
    return false;
}

bool GenogramPlacing::nudge(int across, int down)
{
    m_desk.catchUp();
    const genogram::Id person = m_desk.chosen().toStdString();
    const genogram::PlacedPerson* own = m_desk.layout().find(person);
    if (!own || !lift(m_desk.chosen()))
        return false;
    const genogram::Pin step{across * kStep, down * kStep};
    return pinBeyond(person, {own->x + step.x, own->y + step.y}, step);
}

bool GenogramPlacing::back()
{
    m_desk.catchUp();
    return placed() && lift(m_desk.chosen())
        && m_desk.editPerson(
            m_desk.chosen(), {{u"pinX"_s, QVariant()}, {u"pinY"_s, QVariant()}, {u"order"_s, QString()}});
}

bool GenogramPlacing::lift(const QString& person)
{
    if (!m_desk.canDraw() || !m_desk.layout().find(person.toStdString()))
        return false;
    if (m_pen.mayChange(person))
        return true;
    Q_EMIT m_pen.refused(Pen::Refusal::NotYours);
    return false;
}

bool GenogramPlacing::put(const QString& person, qreal x, qreal y)
{
    m_desk.catchUp();
    const genogram::Id id = person.toStdString();
    const genogram::PlacedPerson* own = m_desk.layout().find(id);
    if (!own || !std::isfinite(x) || !std::isfinite(y) || !lift(person))
        return false;
    if (std::abs(x - own->x) < kLeastMove && std::abs(y - own->y) < kLeastMove)
        return false;
    genogram::Pin wanted = withinReach(id, x, y);
    for (const genogram::PlacedRow& row : m_desk.layout().rows) {
        if (row.row == own->row && std::abs(wanted.y - row.y) <= kSnap)
            wanted.y = row.y;
    }
    const genogram::Pin free = genogram::freePin(m_desk.family(), m_desk.state(), id, wanted);
    if (free.x == own->x && free.y == own->y && own->pinned)
        return true; // they stand there
    m_landed = person;
    if (!m_desk.pin(person, free.x, free.y))
        m_landed.clear();
    return !m_landed.isEmpty();
}

bool GenogramPlacing::takeLanded(const QString& person)
{
    const bool is = m_landed == person;
    if (is)
        m_landed.clear();
    return is;
}

} // namespace kudelma::app
