// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "meeting/coverage_release.h"

#include "meeting/coverage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <set>

namespace kudelma::meeting {

using namespace Qt::StringLiterals;
using casework::Figures;
using casework::PartialDate;

namespace {

struct NamedNumber
{
    QLatin1StringView name;
    int Figures::*value;
};
struct NamedFlag
{
    QLatin1StringView name;
    bool Figures::*value;
};

constexpr NamedNumber kNumbers[] = {{"hypotheses"_L1, &Figures::hypotheses}, {"questioned"_L1, &Figures::questioned},
    {"questions"_L1, &Figures::questions}, {"answered"_L1, &Figures::answered}, {"steps"_L1, &Figures::steps},
    {"closed"_L1, &Figures::closed}, {"asked"_L1, &Figures::asked}, {"gave"_L1, &Figures::gave}};
constexpr NamedFlag kFlags[] = {{"childPresent"_L1, &Figures::childPresent}, {"childHeard"_L1, &Figures::childHeard},
    {"familyPresent"_L1, &Figures::familyPresent}, {"networkPresent"_L1, &Figures::networkPresent}};

QJsonObject jsonOf(const Figures& figures)
{
    QJsonObject object{{u"page"_s, figures.page}, {u"meeting"_s, figures.meeting},
        {u"week"_s, figures.week.earliest().toString(Qt::ISODate)}};
    for (const NamedNumber& each : kNumbers)
        object[each.name] = figures.*each.value;
    for (const NamedFlag& each : kFlags)
        object[each.name] = figures.*each.value;
    QJsonArray forms;
    for (const casework::FormFigures& form : figures.forms)
        forms << QJsonArray{int(form.form), form.people};
    QJsonArray phases;
    for (const casework::PhaseFigures& phase : figures.phases)
        phases << QJsonArray{phase.key, phase.planned, phase.actual};
    object[u"forms"_s] = forms;
    object[u"phases"_s] = phases;
    QJsonArray tallies;
    for (const casework::TallyFigures& tally : figures.tallies)
        tallies << QJsonArray{tally.key, tally.answers, tally.good};
    object[u"tallies"_s] = tallies;
    object[u"obstacles"_s] = QJsonArray::fromStringList(figures.obstacles);
    return object;
}

Figures figuresFrom(const QJsonObject& object)
{
    Figures figures;
    figures.page = object[u"page"_s].toString();
    figures.meeting = object[u"meeting"_s].toString();
    figures.week = PartialDate::of(QDate::fromString(object[u"week"_s].toString(), Qt::ISODate));
    for (const NamedNumber& each : kNumbers)
        figures.*each.value = object[each.name].toInt();
    for (const NamedFlag& each : kFlags)
        figures.*each.value = object[each.name].toBool();
    for (const QJsonValue& value : object[u"forms"_s].toArray())
        figures.forms.push_back({casework::Attendance(value[0].toInt()), value[1].toInt()});
    for (const QJsonValue& value : object[u"phases"_s].toArray())
        figures.phases.push_back({value[0].toString(), value[1].toInt(), value[2].toInt()});
    for (const QJsonValue& value : object[u"tallies"_s].toArray())
        figures.tallies.push_back({value[0].toString(), value[1].toInt(), value[2].toInt()});
    for (const QJsonValue& value : object[u"obstacles"_s].toArray())
        figures.obstacles << value.toString();
    return figures;
}

/// By meeting; what is no meeting tells of no child.
std::map<QString, Figures> byMeeting(const std::vector<Figures>& all)
{
    std::map<QString, Figures> found;
    for (const Figures& figures : all) {
        if (!figures.meeting.isEmpty())
            found[figures.meeting] = figures;
    }
    return found;
}

} // namespace

bool CoverageRelease::renew(const std::vector<Figures>& present, QDate today)
{
    const std::map<QString, Figures> before = byMeeting(m_figures);
    const std::map<QString, Figures> now = byMeeting(present);
    // Children, not meetings: several meetings of one child are still that child's.
    std::set<QString> changed;
    const auto note = [&](const Figures& figures) {
        if (!figures.page.isEmpty())
            changed.insert(figures.page);
    };
    for (const auto& [meeting, figures] : now) {
        const auto known = before.find(meeting);
        if (known == before.end() || !(known->second == figures))
            note(figures);
    }
    for (const auto& [meeting, figures] : before) {
        if (!now.contains(meeting))
            note(figures);
    }
    if (changed.size() < std::size_t(kLeastGroup))
        return false;
    m_figures = present;
    m_day = today;
    return true;
}

QByteArray CoverageRelease::toBytes() const
{
    QJsonArray all;
    for (const Figures& figures : m_figures)
        all << jsonOf(figures);
    return QJsonDocument(QJsonObject{{u"day"_s, m_day.toString(Qt::ISODate)}, {u"figures"_s, all}})
        .toJson(QJsonDocument::Compact);
}

CoverageRelease CoverageRelease::fromBytes(const QByteArray& bytes)
{
    CoverageRelease release;
    if (bytes.size() > kMaxBytes)
        return release;
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    release.m_day = QDate::fromString(object[u"day"_s].toString(), Qt::ISODate);
    if (!release.m_day.isValid())
        return {};
    for (const QJsonValue& value : object[u"figures"_s].toArray())
        release.m_figures.push_back(figuresFrom(value.toObject()));
    return release;
}

} // namespace kudelma::meeting
