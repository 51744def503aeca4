// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/appearance.h"
#include "app/core/keyed_list_model.h"
#include "app/core/meeting_order.h"
#include "app/core/session.h"
#include "app/team/team_desk.h"
#include "meeting/coverage.h"
#include "meeting/coverage_release.h"
#include "meeting/worded_choices.h"

#include <QtQml/qqmlregistration.h>

namespace kudelma::app {

/// How a team's meetings reach the children, for everybody in the team and whoever supervises it: in numbers, all
/// together, never of one child and never of one worker.
class CoverageDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.coverage is the one")
    /// key, section (a heading where it is the first of its section, else empty), title, value, spoken (both, in one
    /// sentence), percent (-1: no share)
    Q_PROPERTY(kudelma::app::KeyedListModel* rows READ rows CONSTANT FINAL)
    /// The period that was asked for, up to this week: one of meeting::kPeriods.
    Q_PROPERTY(int weeks READ weeks WRITE setWeeks NOTIFY changed FINAL)
    Q_PROPERTY(int shownWeeks READ shownWeeks NOTIFY changed FINAL) ///< What is shown: not longer than `weeks`.
    Q_PROPERTY(int meetings READ meetings NOTIFY changed FINAL) ///< In the period; 0 where it is not shown.
    Q_PROPERTY(int leastGroup READ leastGroup CONSTANT FINAL)
    Q_PROPERTY(bool shown READ isShown NOTIFY changed FINAL) ///< There are enough to show.
    /// The day on which they were counted: they stay as they were until enough children's meetings are new.
    Q_PROPERTY(QString countedText READ countedText NOTIFY changed FINAL)
    Q_PROPERTY(bool canRaise READ canRaise NOTIFY changed FINAL)
    /// What may stand in the way: key, name
    Q_PROPERTY(kudelma::app::KeyedListModel* obstacles READ obstacles CONSTANT FINAL)

public:
    /// `session` and `team` must outlive the desk.
    CoverageDesk(Session& session, TeamDesk& team, Appearance& appearance, const QByteArray& meetingTemplate,
        QObject* parent = nullptr);
    ~CoverageDesk() override;

    [[nodiscard]] KeyedListModel* rows() { return &m_rows; }
    [[nodiscard]] KeyedListModel* obstacles() { return &m_obstacleRows; }
    [[nodiscard]] int weeks() const { return m_weeks; }
    void setWeeks(int weeks);
    [[nodiscard]] QList<int> periods() const { return {meeting::kPeriods.begin(), meeting::kPeriods.end()}; }
    [[nodiscard]] int shownWeeks() const { return m_coverage.weeks; }
    [[nodiscard]] int meetings() const { return m_coverage.meetings; }
    [[nodiscard]] int leastGroup() const { return meeting::kLeastGroup; }
    [[nodiscard]] bool isShown() const { return m_coverage.isShown; }
    [[nodiscard]] QString countedText() const;
    [[nodiscard]] bool canRaise() const;

    /// Writes down that this stood in the way; `obstacle`: a key of `obstacles`.
    Q_INVOKABLE bool raise(const QString& obstacle);
    Q_INVOKABLE void refresh(); ///< Each time when it is about to be read.

Q_SIGNALS:
    void changed();

private:
    void follow();
    void build();
    void buildObstacles();
    [[nodiscard]] meeting::CoverageRelease renewed(CaseRoom& team); ///< What may be shown now.

    Session& m_session;
    TeamDesk& m_team;
    Appearance& m_appearance;
    MeetingOrders m_orders;
    std::vector<meeting::WordedChoice> m_obstacles;
    meeting::Coverage m_coverage;
    QDate m_counted;
    KeyedListModel m_rows;
    KeyedListModel m_obstacleRows;
    QMetaObject::Connection m_following;
    int m_weeks = meeting::kPeriods.front();
};

} // namespace kudelma::app
