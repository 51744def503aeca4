// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/review/coverage_desk.h"

#include "app/core/bytes.h"
#include "app/core/meeting_order.h"
#include "app/core/worded_choices.h"
#include "app/review/figure_book.h"
#include "vault/vault.h"

#include <QLocale>

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::Attendance;
using meeting::Coverage;
using meeting::Share;
using Row = KeyedListModel::Row;

namespace {

constexpr auto kShownSetting = "figures/shown";

QString nameOfForm(Attendance form)
{
    switch (form) {
    case Attendance::InRoom:
        return CoverageDesk::tr("In the room");
    case Attendance::RemoteVideo:
        return CoverageDesk::tr("Remote, with video");
    case Attendance::RemoteTablet:
        return CoverageDesk::tr("Remote, with a device");
    case Attendance::Audio:
        return CoverageDesk::tr("Remote, by voice");
    case Attendance::Chat:
        return CoverageDesk::tr("Remote, by writing");
    case Attendance::Letter:
        return CoverageDesk::tr("By letter or drawing");
    case Attendance::Represented:
        return CoverageDesk::tr("Through a representative");
    case Attendance::SeparateSession:
        return CoverageDesk::tr("In a session of their own");
    case Attendance::NotComing:
        return CoverageDesk::tr("Did not take part");
    case Attendance::SharedDevice:
        return CoverageDesk::tr("At somebody else's device");
    }
    return {};
}

/// Collects rows: the first of a section carries its heading.
class Table
{
public:
    void section(const QString& title) { m_section = title; }
    void share(const QString& key, const QString& title, const Share& share)
    {
        const auto percent = share.percent();
        if (percent)
            //: A share: %1 per cent of the group. Finnish and Swedish have a space before the sign.
            add(key, title, CoverageDesk::tr("%1 %").arg(*percent), *percent);
        else
            //: Instead of a share: so few are on one side of it that they could be recognised.
            add(key, title, CoverageDesk::tr("too few to tell"));
    }
    void add(const QString& key, const QString& title, const QString& value, int percent = -1)
    {
        //: Read aloud: %1 is what it is, %2 its number.
        m_rows.push_back({key, {m_section, title, value, CoverageDesk::tr("%1: %2").arg(title, value), percent}});
        m_section.clear();
    }
    [[nodiscard]] std::vector<Row> take() { return std::move(m_rows); }

private:
    std::vector<Row> m_rows;
    QString m_section;
};

} // namespace

CoverageDesk::CoverageDesk(
    Session& session, TeamDesk& team, Appearance& appearance, const QByteArray& meetingTemplate, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_team(team)
    , m_appearance(appearance)
    , m_orders(meetingTemplate)
    , m_obstacles(wordedChoices(u"obstacles"_s))
    , m_rows({"section", "title", "value", "spoken", "percent"})
    , m_obstacleRows({"name"})
{
    connect(&team, &TeamDesk::changed, this, &CoverageDesk::follow);
    connect(&appearance, &Appearance::languageChanged, this, [this] {
        buildObstacles();
        refresh();
    });
    buildObstacles();
    follow();
}

CoverageDesk::~CoverageDesk() = default;

void CoverageDesk::follow()
{
    disconnect(m_following);
    if (CaseRoom* room = m_team.room()) {
        m_following = connect(&room->view(), &casework::CaseView::changed, this, [this](const casework::Changes& what) {
            if (what.touches(casework::RecordKind::Figures))
                refresh();
        });
    }
    refresh();
}

bool CoverageDesk::canRaise() const
{
    return m_team.room() && !FigureBook::home(*m_team.room()).isNull();
}

void CoverageDesk::setWeeks(int weeks)
{
    if (weeks == m_weeks || !periods().contains(weeks))
        return;
    m_weeks = weeks;
    refresh();
}

bool CoverageDesk::raise(const QString& obstacle)
{
    const bool isKnown = std::ranges::find(m_obstacles, obstacle, &meeting::WordedChoice::key) != m_obstacles.end();
    if (!isKnown || !m_team.room() || !FigureBook::raise(*m_team.room(), obstacle, QDate::currentDate()))
        return false;
    m_team.room()->client().flush();
    return true;
}

void CoverageDesk::refresh()
{
    m_coverage = {};
    m_counted = {};
    if (CaseRoom* team = m_team.room()) {
        const meeting::CoverageRelease shown = renewed(*team);
        m_counted = shown.day();
        if (m_counted.isValid())
            m_coverage = meeting::coverageOf(shown.figures(), m_counted, m_weeks);
    }
    build();
    Q_EMIT changed();
}

meeting::CoverageRelease CoverageDesk::renewed(CaseRoom& team)
{
    vault::Vault* vault = m_session.vault();
    if (!vault)
        return {};
    const auto kept = vault->setting(kShownSetting);
    if (!kept)
        return {};
    auto release = *kept ? meeting::CoverageRelease::fromBytes(byteArray(**kept)) : meeting::CoverageRelease();
    if (!release.renew(FigureBook::figures(team), QDate::currentDate()))
        return release;
    // What is not kept is not shown either: after the next start it would be told apart from something else.
    const QByteArray bytes = release.toBytes();
    return vault->setSetting(kShownSetting, bytesView(bytes)) ? release : meeting::CoverageRelease();
}

QString CoverageDesk::countedText() const
{
    return m_counted.isValid() ? QLocale().toString(m_counted, QLocale::ShortFormat) : QString();
}

void CoverageDesk::buildObstacles()
{
    std::vector<Row> rows;
    for (const meeting::WordedChoice& obstacle : m_obstacles)
        rows.push_back({obstacle.key, {obstacle.text.in(m_appearance.language())}});
    m_obstacleRows.setRows(std::move(rows));
}

void CoverageDesk::build()
{
    const Coverage& all = m_coverage;
    if (!all.isShown)
        return m_rows.setRows({});
    Table table;
    table.section(tr("When the children were last discussed"));
    table.share(u"waited.4"_s, tr("Less than four weeks ago"), all.withinFourWeeks);
    table.share(u"waited.8"_s, tr("Four to eight weeks ago"), all.withinEightWeeks);
    table.share(u"waited.longer"_s, tr("Longer ago"), all.longer);
    table.section(tr("Who took part"));
    table.share(u"child"_s, tr("The child was there"), all.childPresent);
    table.share(u"voice"_s, tr("The child's own words were heard"), all.childHeard);
    table.share(u"family"_s, tr("The family was there"), all.familyPresent);
    table.share(u"network"_s, tr("The network was there"), all.networkPresent);
    table.section(tr("How people took part"));
    for (const meeting::FormCoverage& form : all.forms) {
        table.add(
            u"form."_s + QString::number(int(form.form)), nameOfForm(form.form), tr("%n people", "", form.people));
    }
    table.section(tr("What came of it"));
    table.share(u"questioned"_s, tr("Hypotheses that a question tests"), all.questioned);
    table.share(u"answered"_s, tr("Questions that have an answer"), all.answered);
    table.share(u"closed"_s, tr("Steps that are done or let go"), all.closed);
    table.share(u"feedback"_s, tr("Gave feedback"), all.feedback);
    //: Over numbers of answers of which nobody knows who gave which.
    table.section(tr("Answers that were only counted"));
    for (const meeting::TallyCoverage& tally : all.tallies) {
        const meeting::SurveyItem* known = m_orders.surveyItem(tally.key);
        if (!tally.key.isEmpty() && !known)
            continue;
        table.add(u"tally."_s + tally.key,
            tally.key.isEmpty() ? tr("All questions together") : known->text.in(m_appearance.language()),
            //: %1 of ten answers were good, about; %n answers in all.
            tr("about %1 of 10 good, %n answers", "", tally.answers).arg(tally.goodOfTen));
    }
    table.section(tr("Time"));
    for (const meeting::PhaseCoverage& phase : all.phases) {
        const meeting::PhaseTemplate* known = m_orders.phase(phase.key);
        if (known && phase.isShown())
            //: Minutes: %1 of a phase on average, %2 as planned.
            table.add(u"phase."_s + phase.key, known->title.in(m_appearance.language()),
                tr("%1 min, planned %2 min").arg(phase.actual).arg(phase.planned));
    }
    table.section(tr("What stood in the way"));
    for (const meeting::ObstacleCoverage& obstacle : all.obstacles) {
        const auto known = std::ranges::find(m_obstacles, obstacle.key, &meeting::WordedChoice::key);
        if (known != m_obstacles.end())
            table.add(u"obstacle."_s + obstacle.key, known->text.in(m_appearance.language()),
                tr("%n times", "", obstacle.times));
    }
    m_rows.setRows(table.take());
}

} // namespace kudelma::app
