// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/preparation/preparation_desk.h"
#include "meeting/meeting_desk.h"

namespace kudelma::app {

/// Sessions of their own for people who must not meet. Each side gets a meeting in a circle of the workers and that
/// side alone: no common link, list or waiting room, and no word of the other session. Only the workers' own record of
/// the preparation knows that they belong together. For the workers' own view, as the rest of the preparation.
class SessionsDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The table has it")
    /// Whom the sessions are for: key (member), name, detail, picture, side (0: in none)
    Q_PROPERTY(kudelma::app::KeyedListModel* people READ people CONSTANT FINAL)
    /// The other sessions that this one belongs together with: key (meeting), names (of those who are not workers)
    Q_PROPERTY(kudelma::app::KeyedListModel* others READ others CONSTANT FINAL)
    Q_PROPERTY(bool canMake READ canMake NOTIFY changed FINAL)
    /// This meeting is one of the sessions.
    Q_PROPERTY(bool session READ isSession NOTIFY changed FINAL)

public:
    /// Makes a circle of these people (keys) and this person, or finds one; answers its key.
    using CircleMaker = std::function<QString(const QStringList& people)>;

    SessionsDesk(CaseRoom& room, meeting::MeetingDesk& desk, PreparationDesk& preparation,
        const casework::RecordId& meeting, QObject* parent);
    ~SessionsDesk() override;

    void setCircleMaker(CircleMaker maker) { m_maker = std::move(maker); }

    [[nodiscard]] KeyedListModel* people() { return &m_people; }
    [[nodiscard]] KeyedListModel* others() { return &m_others; }
    [[nodiscard]] bool canMake() const; ///< The check says so, and both sides have somebody.
    [[nodiscard]] bool isSession() const { return m_isSession; }
    /// Those of the other sessions who are not in this one: whatever is made here must not reach them.
    [[nodiscard]] const casework::Members& apart() const { return m_apart; }

    /// 1 or 2, or 0 for neither: a network guest may be in none of them.
    Q_INVOKABLE void put(const QString& member, int side);
    /// Both sessions, planned for the day of this meeting. What was offered these people before leads nowhere from then
    /// on (ApartGuard). False: refused, and nothing was made.
    Q_INVOKABLE bool make(const QString& title);

Q_SIGNALS:
    void changed();

private:
    void refresh();
    [[nodiscard]] QStringList workers() const; ///< Keys of those in the circle where the preparation stands.
    [[nodiscard]] casework::Members familyOf(const casework::RecordId& meeting) const;

    CaseRoom& m_room;
    meeting::MeetingDesk& m_desk;
    PreparationDesk& m_preparation;
    casework::RecordId m_meeting;
    CircleMaker m_maker;
    std::map<casework::MemberId, int> m_sides;
    casework::Members m_apart;
    bool m_isSession = false;
    KeyedListModel m_people;
    KeyedListModel m_others;
};

} // namespace kudelma::app
