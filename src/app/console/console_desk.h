// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/case_room.h"
#include "app/core/keyed_list_model.h"
#include "app/core/presence_board.h"
#include "meeting/meeting_desk.h"

#include <QtQml/qqmlregistration.h>

namespace kudelma::app {

/// What only the one who leads needs: the round, raised hands with their waiting, handing the lead over; and for the
/// other devices of the team, looking around by themselves.
class ConsoleDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The table has it")
    /// Who is in the round, in order: key (member), name, picture, state ("waiting", "now", "spoke", "passed")
    Q_PROPERTY(kudelma::app::KeyedListModel* round READ round CONSTANT FINAL)
    Q_PROPERTY(bool inRound READ inRound NOTIFY changed FINAL)
    Q_PROPERTY(bool roundOver READ roundOver NOTIFY changed FINAL)
    Q_PROPERTY(QStringList yetToSpeak READ yetToSpeak NOTIFY changed FINAL)
    /// Raised hands, the longest first: key (member), name, minutes (that it has been up)
    Q_PROPERTY(kudelma::app::KeyedListModel* hands READ hands CONSTANT FINAL)
    Q_PROPERTY(QString leaderName READ leaderName NOTIFY changed FINAL)
    Q_PROPERTY(bool leads READ leads NOTIFY changed FINAL)
    /// Who could lead instead: key (member), name, detail, picture, here
    Q_PROPERTY(kudelma::app::KeyedListModel* others READ others CONSTANT FINAL)
    /// What this device looks at by itself, a meeting::PhaseView's name; empty: what the one who leads shows.
    Q_PROPERTY(QString lookingAt READ lookingAt NOTIFY changed FINAL)

public:
    using Now = std::function<QDateTime()>;

    /// All are borrowed and must outlive the desk.
    ConsoleDesk(CaseRoom& room, PresenceBoard& presence, meeting::MeetingDesk& desk, const casework::RecordId& meeting,
        Now now, QObject* parent);
    ~ConsoleDesk() override;

    [[nodiscard]] KeyedListModel* round() { return &m_round; }
    [[nodiscard]] bool inRound() const { return m_round.count() > 0; }
    [[nodiscard]] bool roundOver() const { return inRound() && m_yetToSpeak.isEmpty(); }
    [[nodiscard]] QStringList yetToSpeak() const { return m_yetToSpeak; } ///< Names; whose turn it is included.
    [[nodiscard]] KeyedListModel* hands() { return &m_hands; }
    [[nodiscard]] QString leaderName() const;
    [[nodiscard]] bool leads() const; ///< Also where nobody was named to lead.
    [[nodiscard]] KeyedListModel* others() { return &m_others; }
    [[nodiscard]] QString lookingAt() const { return m_lookingAt; }

    /// Everybody who is here, once.
    Q_INVOKABLE bool startRound();
    Q_INVOKABLE bool goOnInRound(bool passed); ///< Who has the turn has spoken, or passes.
    Q_INVOKABLE bool endRound();
    Q_INVOKABLE bool handOver(const QString& member);
    Q_INVOKABLE bool takeOver(); ///< This person leads from now on.
    Q_INVOKABLE void look(const QString& view);
    Q_INVOKABLE void follow();

    /// Who is here, in the order in which a round goes.
    void setHere(const std::vector<casework::MemberId>& here);
    void tick(); ///< The waiting times again.

Q_SIGNALS:
    void changed();

private:
    void refresh();
    [[nodiscard]] bool mayLead(const casework::MemberId& member) const;
    bool told(const meeting::DeskResult<void>& result);

    CaseRoom& m_room;
    PresenceBoard& m_presence;
    meeting::MeetingDesk& m_desk;
    casework::RecordId m_meeting;
    Now m_now;
    casework::Meeting m_known;
    std::vector<casework::MemberId> m_here;
    QStringList m_yetToSpeak;
    QString m_lookingAt;
    KeyedListModel m_round;
    KeyedListModel m_hands;
    KeyedListModel m_others;
};

} // namespace kudelma::app
