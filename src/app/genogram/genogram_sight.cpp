// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram/genogram_sight.h"

#include "app/genogram/genogram_desk.h"

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;

GenogramSight::GenogramSight(GenogramDesk& desk)
    : QObject(&desk)
    , m_desk(desk)
{ }

QString GenogramSight::nearWhom() const
{
    const genogram::Person* centre = m_desk.family().person(m_focus.centre);
    return centre ? m_desk.nameOf(m_focus.centre) : QString();
}

int GenogramSight::hidden() const
{
    return int(m_desk.family().persons.size() - m_desk.graph().persons.size());
}

void GenogramSight::look(genogram::Focus focus)
{
    if (focus == m_focus)
        return;
    m_focus = std::move(focus);
    m_desk.showAnew();
    refresh();
}

void GenogramSight::showNear(const QString& person, int steps)
{
    genogram::Focus focus = m_focus;
    focus.centre = person.toStdString();
    focus.steps = std::clamp(steps, 1, genogram::kMostFocusSteps);
    look(std::move(focus));
}

void GenogramSight::showAll()
{
    look({});
}

int GenogramSight::branchOf(const QString& person) const
{
    return genogram::branchBehind(m_desk.family(), person.toStdString());
}

bool GenogramSight::isFolded(const QString& person) const
{
    return std::ranges::find(m_focus.folded, person.toStdString()) != m_focus.folded.end();
}

void GenogramSight::fold(const QString& person)
{
    if (isFolded(person) || branchOf(person) == 0)
        return;
    genogram::Focus focus = m_focus;
    focus.folded.push_back(person.toStdString());
    look(std::move(focus));
}

void GenogramSight::unfold(const QString& person)
{
    genogram::Focus focus = m_focus;
    std::erase(focus.folded, person.toStdString());
    look(std::move(focus));
}

void GenogramSight::seek(const QString& words)
{
    m_sought = words.left(kMaxSought).simplified().toCaseFolded();
    refresh();
}

void GenogramSight::reveal(const QString& person)
{
    const genogram::Id id = person.toStdString();
    if (m_desk.graph().person(id) || !m_desk.family().person(id))
        return;
    genogram::Focus focus = m_focus;
    focus.centre.clear();
    while (!focus.folded.empty() && !genogram::focusOn(m_desk.family(), focus).graph.person(id))
        focus.folded.pop_back();
    look(std::move(focus));
}

void GenogramSight::refreshLists()
{
    m_folds.refresh();
    m_found.refresh();
}

void GenogramSight::refresh()
{
    refreshLists();
    Q_EMIT changed();
}

std::vector<KeyedListModel::Row> GenogramSight::foldRows() const
{
    std::vector<KeyedListModel::Row> rows;
    for (const genogram::Fold& fold : m_desk.folds()) {
        if (const genogram::PersonSymbol* symbol = m_desk.scene().find(fold.person))
            rows.push_back({QString::fromStdString(fold.person),
                {m_desk.nameOf(fold.person), fold.hidden, symbol->hit.x + symbol->hit.width, symbol->hit.y}});
    }
    return rows;
}

std::vector<KeyedListModel::Row> GenogramSight::foundRows() const
{
    std::vector<KeyedListModel::Row> first;
    if (m_sought.isEmpty())
        return first;
    std::vector<KeyedListModel::Row> second;
    for (const genogram::Person& person : m_desk.family().persons) {
        const QString words = QString::fromStdString(person.name + ' ' + person.secondLine).toCaseFolded();
        if (!words.contains(m_sought))
            continue;
        const QString key = QString::fromStdString(person.id);
        auto& rows = words.startsWith(m_sought) ? first : second;
        rows.push_back(
            {key, {m_desk.nameOf(person.id), m_desk.spokenOf(key), m_desk.graph().person(person.id) != nullptr}});
    }
    first.insert(first.end(), second.begin(), second.end());
    if (first.size() > std::size_t(kMostFound))
        first.resize(std::size_t(kMostFound));
    return first;
}

} // namespace kudelma::app
