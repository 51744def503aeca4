// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram/drawing_choice.h"

#include <map>
#include <tuple>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::RecordId;

namespace {

const QString kGenogramLook = u"genogram"_s; // the name by which it is kept

} // namespace

DrawingChoice::DrawingChoice(KeptChoices& kept, const casework::CaseView& view, QObject* parent)
    : QObject(parent)
    , m_kept(kept)
    , m_view(view)
{
    read();
    refresh();
    // Another drawing of the same case on this device.
    connect(&kept, &KeptChoices::changed, this, [this](const QString& what) {
        if (what != kGenogramLook)
            return;
        const auto before = std::tuple(m_notation, m_order, m_shown);
        read();
        if (before != std::tuple(m_notation, m_order, m_shown))
            Q_EMIT changed();
    });
}

void DrawingChoice::setForOthers()
{
    m_isForOthers = true;
    m_shown = {};
}

void DrawingChoice::read()
{
    const QJsonObject look = m_kept.of(kGenogramLook);
    if (const auto notation = genogram::fromKey<genogram::NotationProfile>(look[u"notation"].toString().toStdString()))
        m_notation = *notation;
    if (const QJsonValue byAge = look[u"byAge"]; byAge.isBool())
        m_order = byAge.toBool() ? genogram::SiblingOrder::Strict : genogram::SiblingOrder::Relaxed;
    if (m_isForOthers)
        return;
    m_shown.ties = look[u"ties"].toBool(m_shown.ties);
    m_shown.homes = look[u"homes"].toBool(m_shown.homes);
    m_shown.marks = look[u"marks"].toBool(m_shown.marks);
    m_shown.placements = look[u"placements"].toBool(m_shown.placements);
}

void DrawingChoice::keep()
{
    if (!m_isForOthers) {
        m_kept.keep(kGenogramLook,
            {{u"notation"_s, notation()}, {u"byAge"_s, byAge()}, {u"ties"_s, m_shown.ties}, {u"homes"_s, m_shown.homes},
                {u"marks"_s, m_shown.marks}, {u"placements"_s, m_shown.placements}});
    }
    Q_EMIT changed();
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
    keep();
}

void DrawingChoice::setViewpoint(const QString& key)
{
    const QString known = m_viewpoints.indexOfKey(key) < 0 ? QString() : key;
    if (known == m_viewpoint)
        return;
    m_viewpoint = known;
    Q_EMIT changed();
}

void DrawingChoice::setShown(bool Shown::*sign, bool shown)
{
    if (m_shown.*sign == shown)
        return;
    m_shown.*sign = shown;
    keep();
}

void DrawingChoice::setMarks(bool shown)
{
    setShown(&Shown::marks, shown);
}

void DrawingChoice::setPlacements(bool shown)
{
    setShown(&Shown::placements, shown);
}

void DrawingChoice::setTies(bool shown)
{
    setShown(&Shown::ties, shown);
}

void DrawingChoice::setHomes(bool shown)
{
    setShown(&Shown::homes, shown);
}

void DrawingChoice::setByAge(bool byAge)
{
    if (byAge == this->byAge())
        return;
    m_order = byAge ? genogram::SiblingOrder::Strict : genogram::SiblingOrder::Relaxed;
    keep();
}

void DrawingChoice::applyTo(genogram::ViewState& state) const
{
    state.profile = m_notation;
    state.viewpoint = m_viewpoint.toStdString();
    state.siblingOrder = m_order;
    state.showHouseholds = m_shown.homes;
    state.showMarks = m_shown.marks;
    state.showPlacements = m_shown.placements;
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
