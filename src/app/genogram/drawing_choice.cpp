// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram/drawing_choice.h"

#include <map>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::RecordId;

DrawingChoice::DrawingChoice(const casework::CaseView& view, QObject* parent)
    : QObject(parent)
    , m_view(view)
{
    refresh();
}

QString DrawingChoice::notation() const
{
    return QString::fromUtf8(genogram::keyOf(m_notation));
}

QString DrawingChoice::viewpointName() const
{
    return m_viewpoints.value(m_viewpoints.indexOfKey(m_viewpoint), u"name"_s).toString();
}

void DrawingChoice::setNotation(const QString& key)
{
    const auto profile = genogram::fromKey<genogram::NotationProfile>(key.toStdString());
    if (!profile || *profile == m_notation)
        return;
    m_notation = *profile;
    Q_EMIT changed();
}

void DrawingChoice::setViewpoint(const QString& key)
{
    const QString known = m_viewpoints.indexOfKey(key) < 0 ? QString() : key;
    if (known == m_viewpoint)
        return;
    m_viewpoint = known;
    Q_EMIT changed();
}

void DrawingChoice::setMarks(bool shown)
{
    if (shown == m_marks)
        return;
    m_marks = shown;
    Q_EMIT changed();
}

void DrawingChoice::setPlacements(bool shown)
{
    if (shown == m_placements)
        return;
    m_placements = shown;
    Q_EMIT changed();
}

void DrawingChoice::applyTo(genogram::ViewState& state) const
{
    state.profile = m_notation;
    state.viewpoint = m_viewpoint.toStdString();
    state.showMarks = m_marks;
    state.showPlacements = m_placements;
}

bool DrawingChoice::refresh()
{
    std::map<QString, QString> told; // name to key, so that they stand in order
    for (const auto& [head, tie] : m_view.all<casework::Tie>()) {
        for (const RecordId& person : tie.view) {
            const auto who = m_view.get<casework::Person>(person);
            if (!who)
                continue;
            const QString name = who->value.name.isEmpty() ? who->value.label : who->value.name;
            if (!name.isEmpty())
                told.insert_or_assign(name, person.text());
        }
        if (!tie.saidBy.isEmpty())
            told.try_emplace(tie.saidBy, tie.saidBy);
    }
    //: Genogram: the ties as everybody tells them, not as one person does.
    std::vector<KeyedListModel::Row> rows{{QString(), {tr("Everybody")}}};
    for (const auto& [name, key] : told)
        rows.push_back({key, {name}});
    m_viewpoints.setRows(std::move(rows));
    if (m_viewpoint.isEmpty() || m_viewpoints.indexOfKey(m_viewpoint) >= 0)
        return false;
    m_viewpoint.clear();
    return true;
}

} // namespace kudelma::app
