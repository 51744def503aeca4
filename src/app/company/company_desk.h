// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/company/seat_notes.h"
#include "app/table/meeting_table.h"

#include <QPointer>

#include <functional>
#include <optional>

namespace kudelma::app {

/// Who sits at somebody else's device at the table, as it is said there, and what the one who leads writes down of it:
/// that they take part beside that person, and who of the people who are known they are. Without this class what a
/// device says of its company would be gone with its presence, and a known person would count for no screen.
class CompanyDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kudelma::app::MeetingTable* table READ table WRITE setTable NOTIFY changed FINAL)
    /// Who sits beside whom now: key, name, whose (key of a member), whoseName, member (key; empty: nobody who is
    /// known), memberName, confirmed, told (false: stands in the record and is not said at that device any more)
    Q_PROPERTY(kudelma::app::KeyedListModel* seats READ seats CONSTANT FINAL)
    /// Who they may be: key (member), name, detail, picture. On a screen that others may see, of the meeting alone.
    Q_PROPERTY(kudelma::app::KeyedListModel* people READ people CONSTANT FINAL)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed FINAL)
    /// This device knows who must not meet whom, as far as the workers have written it.
    Q_PROPERTY(bool caughtUp READ caughtUp NOTIFY changed FINAL)
    /// Of those who are waiting to be confirmed, in plain words; empty: nobody.
    Q_PROPERTY(QString news READ news NOTIFY changed FINAL)
    /// Goes up when objection() and consequence() may answer otherwise: whoever shows an answer asks again.
    Q_PROPERTY(int revision READ revision NOTIFY changed FINAL)

public:
    explicit CompanyDesk(QObject* parent = nullptr);
    ~CompanyDesk() override;

    [[nodiscard]] MeetingTable* table() const { return m_table; }
    void setTable(MeetingTable* table);
    [[nodiscard]] KeyedListModel* seats() { return &m_seats; }
    [[nodiscard]] KeyedListModel* people() { return &m_people; }
    [[nodiscard]] int waiting() const { return m_waiting; }
    [[nodiscard]] bool caughtUp() const { return m_caughtUp; }
    [[nodiscard]] QString news() const { return m_news; }
    [[nodiscard]] int revision() const { return m_revision; }

    /// Why `member` cannot be written down at this meeting, in words; empty: they can.
    Q_INVOKABLE QString objection(const QString& member) const;
    /// What else it means that they are here, in words; mostly empty.
    Q_INVOKABLE QString consequence(const QString& member) const;
    /// The meeting's record says that they take part beside that person: as `member`, or by their name alone. Again
    /// with another member it is put right. False: not written.
    Q_INVOKABLE bool confirm(const QString& seat, const QString& member = {});
    /// The meeting's record says nothing of them any more, and whoever they were named for takes part as was planned.
    Q_INVOKABLE bool remove(const QString& seat);
    /// Nothing is written down, and nobody is asked again while they sit there.
    Q_INVOKABLE void notNow(const QString& seat);

Q_SIGNALS:
    void changed();

private:
    using Seat = CompanySeat;

    void refresh();
    void refreshPeople(const casework::RecordHead& meeting);
    QString addRow(std::vector<KeyedListModel::Row>& rows, const Seat& seat, const casework::MemberId& who);
    bool write(const casework::RecordId& meeting, const std::function<void(casework::Meeting&)>& change);
    [[nodiscard]] QString shownName(const casework::MemberId& member) const;
    [[nodiscard]] bool isParted(
        const casework::MemberId& member, const casework::Stored<casework::Meeting>& meeting) const;
    [[nodiscard]] bool isOfSomebodyParted(
        const QString& name, const casework::Stored<casework::Meeting>& meeting) const;
    [[nodiscard]] QString warningOf(const QString& name) const;
    [[nodiscard]] std::optional<casework::Stored<casework::Meeting>> stored() const;
    [[nodiscard]] CaseRoom& room() const { return m_table->pen()->room(); }

    QPointer<MeetingTable> m_table;
    CompanySeats m_known;
    KeyedListModel m_seats;
    KeyedListModel m_people;
    int m_waiting = 0;
    bool m_caughtUp = false;
    QString m_news;
    int m_revision = 0;
};

} // namespace kudelma::app
