// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/case_room.h"
#include "app/core/keyed_list_model.h"
#include "meeting/meeting_desk.h"

#include <QtQml/qqmlregistration.h>

namespace kudelma::app {

/// What was planned of one meeting, to be changed while it has not begun: day, place, purpose, who leads, the minutes
/// of its phases; or it is called off. Whom it is for stays: a circle never gets new people.
class PlannedDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The table has it")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL) ///< It is planned, and this person may change it.
    Q_PROPERTY(QString day READ day NOTIFY changed FINAL) ///< ISO, of this device's clock; so is the time.
    Q_PROPERTY(QString time READ time NOTIFY changed FINAL)
    Q_PROPERTY(QString place READ place NOTIFY changed FINAL)
    Q_PROPERTY(QString purpose READ purpose NOTIFY changed FINAL)
    Q_PROPERTY(QString facilitator READ facilitator NOTIFY changed FINAL)
    Q_PROPERTY(QString scribe READ scribe NOTIFY changed FINAL)
    /// When, where and what for, in words.
    Q_PROPERTY(QString whenText READ whenText NOTIFY changed FINAL)
    Q_PROPERTY(int minutes READ minutes NOTIFY changed FINAL) ///< Of all phases.
    /// Workers of the meeting's circle: key (member), name
    Q_PROPERTY(kudelma::app::KeyedListModel* leaders READ leaders CONSTANT FINAL)
    Q_PROPERTY(int invitations READ invitations NOTIFY changed FINAL) ///< Open ones into this meeting.

public:
    static constexpr int kLeastMinutes
        = 1; ///< Of a phase: one that is left out is skipped with a reason, at the table.

    PlannedDesk(CaseRoom& room, meeting::MeetingDesk& desk, const meeting::MeetingTemplate& order,
        const casework::RecordId& meeting, QObject* parent);
    ~PlannedDesk() override;

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QString day() const { return m_meeting.plannedAt.toLocalTime().date().toString(Qt::ISODate); }
    [[nodiscard]] QString time() const
    {
        return m_meeting.plannedAt.toLocalTime().time().toString(QStringLiteral("HH:mm"));
    }
    [[nodiscard]] QString place() const { return m_meeting.place; }
    [[nodiscard]] QString purpose() const { return m_meeting.purpose; }
    [[nodiscard]] QString facilitator() const { return m_meeting.facilitator.text(); }
    [[nodiscard]] QString scribe() const { return m_meeting.scribe.isNull() ? QString() : m_meeting.scribe.text(); }
    [[nodiscard]] QString whenText() const;
    [[nodiscard]] int minutes() const;
    [[nodiscard]] KeyedListModel* leaders() { return &m_leaders; }
    [[nodiscard]] int invitations() const;

    /// `fields`: day, time, place, purpose, facilitator, scribe; what is not named stays. One step of undo. False:
    /// something is too long, no day, or past, and nothing was changed.
    Q_INVOKABLE bool change(const QVariantMap& fields);
    /// From kLeastMinutes to meeting::kMaxPhaseMinutes; only of phases in the meeting, and not of before and after.
    Q_INVOKABLE bool setMinutes(const QString& phase, int minutes);
    /// The meeting is not held, and what invites people to it opens nothing any more. It stays on the page as called
    /// off.
    Q_INVOKABLE bool callOff();

Q_SIGNALS:
    void changed();

private:
    void refresh();
    [[nodiscard]] bool isLeader(const casework::MemberId& member) const;
    [[nodiscard]] std::vector<crypto::InvitationLookup> openInvitations() const;
    bool write(const std::function<void(casework::Meeting&)>& edit);

    CaseRoom& m_room;
    meeting::MeetingDesk& m_desk;
    const meeting::MeetingTemplate& m_order;
    casework::RecordId m_record;
    casework::Meeting m_meeting;
    KeyedListModel m_leaders;
};

} // namespace kudelma::app
