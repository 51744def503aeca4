// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/meeting_order.h"
#include "app/core/session.h"
#include "report/calendar_file.h"

#include <QtQml/qqmlregistration.h>
#include <QUrl>

namespace kudelma::app {

/// The days of what was agreed, and the next meeting, for the person's own calendar. A calendar is read over shoulders
/// and kept by other companies: so it gets days and hours, and not a word, a name or a place.
class CalendarExport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.after.calendar is the one")
    /// How many entries the file would have: of this person's own promises, of everybody's.
    Q_PROPERTY(int mine READ mine NOTIFY changed FINAL)
    Q_PROPERTY(int everybodys READ everybodys NOTIFY changed FINAL)

public:
    /// Both must outlive it.
    CalendarExport(Session& session, CaseRoom& room, MeetingOrders orders, QObject* parent = nullptr);

    [[nodiscard]] int mine() const { return m_mine; }
    [[nodiscard]] int everybodys() const { return m_everybodys; }

    Q_INVOKABLE void begin(); ///< Counts anew.
    Q_INVOKABLE QString fileName() const; ///< Tells nothing.
    /// False: it could not be written, and nothing was left there.
    Q_INVOKABLE bool save(const QUrl& file, bool everybodys);

Q_SIGNALS:
    void changed();
    void saved();
    void saveFailed();

private:
    [[nodiscard]] std::vector<report::CalendarEntry> entries(bool everybodys) const;
    [[nodiscard]] int minutesOf(const casework::Meeting& meeting) const;

    Session& m_session;
    CaseRoom& m_room;
    MeetingOrders m_orders;
    int m_mine = 0;
    int m_everybodys = 0;
};

} // namespace kudelma::app
