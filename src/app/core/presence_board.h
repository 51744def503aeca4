// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/case_room.h"
#include "app/core/company.h"

#include <QTimer>

#include <chrono>
#include <functional>

namespace kudelma::app {

/// What a device tells the others at the table about its person right now. Sealed, never stored.
struct PresenceState
{
    bool here = true;
    bool remote = false; ///< Takes part from elsewhere, so the room's screen must count this person too.
    bool room = false; ///< This is the room screen's device: shows, and counts as nobody. From the team's devices only.
    bool pause = false; ///< Asks for a break.
    bool tooMuch = false; ///< "This is too much."
    qint64 handSinceMs = 0; ///< 0: hand is down.
    QString typingIn; ///< Kind of the thing being written; empty: not typing.
    QStringList with; ///< Who sits at this device too and sees what it shows; names as companionNames() takes them.

    /// With `cursor`, where this device has the presence of the circle that it belongs to.
    [[nodiscard]] QByteArray toBytes(const std::optional<CursorState>& cursor = {}) const;
    /// Nothing for what is not of this form; words are cut to kMaxPresenceWord.
    [[nodiscard]] static std::optional<PresenceState> fromBytes(const sync::Bytes& bytes);
    friend bool operator==(const PresenceState&, const PresenceState&) = default;
};

inline constexpr qsizetype kMaxPresenceWord = 32;
/// Whose device has only fallen silent is away and has not left: so long their company is said to read with them still.
inline constexpr std::chrono::minutes kCompanyAway{5};

/// Of somebody who was here by a device: it has only fallen silent (a phone that sleeps, a frozen tab), or it said that
/// they go, or has been silent for kCompanyAway.
enum class Absence { Away, SteppedOut };

/// Who is at the table in one circle, as their devices say.
class PresenceBoard : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<std::chrono::milliseconds()>; ///< Goes on evenly, from any moment.

    PresenceBoard(CaseRoom& room, const casework::CircleId& circle, QObject* parent = nullptr, Clock clock = {});
    ~PresenceBoard() override; ///< Takes this device's presence back.

    void publish(const PresenceState& state);
    [[nodiscard]] const PresenceState& own() const { return m_own; }
    /// By person; a person with several devices is here if one of them is, asks what any of them asks, and has the
    /// company of all of them.
    [[nodiscard]] std::map<casework::MemberId, PresenceState> people() const;
    /// Who was here while this board was there, and is not now. Whoever was taken out is not among them.
    [[nodiscard]] std::map<casework::MemberId, Absence> absences() const;
    /// Everybody who sees the room's screen: those here whose devices are known, and this device's person.
    [[nodiscard]] casework::Members present() const;

Q_SIGNALS:
    void changed();

private:
    /// When a device was heard, and the company of one that has fallen silent.
    struct Heard
    {
        std::chrono::milliseconds at{};
        bool wasInCircle = false;
        QStringList away;
    };

    void heard(const crypto::DeviceId& device, const std::optional<PresenceState>& state, bool isEmpty);
    void forgetAway();
    struct Gone
    {
        std::chrono::milliseconds at{};
        bool isSilent = false;
        bool wasInCircle = false;
    };
    [[nodiscard]] bool isInCircle(const crypto::DeviceId& device) const;
    void tell();
    void refreshCompany();
    /// Of the team: only its devices may say that they are a screen and count as nobody.
    [[nodiscard]] bool isOfTeam(const crypto::DeviceId& device) const;

    CaseRoom& m_room;
    casework::CircleId m_circle;
    PresenceState m_own;
    std::map<crypto::DeviceId, PresenceState> m_devices;
    std::map<crypto::DeviceId, Heard> m_heard;
    std::map<crypto::DeviceId, Gone> m_gone;
    QTimer m_stepsOut; ///< Until somebody who is away counts as gone.
    Clock m_clock;
    QTimer m_away; ///< Until the company of the first silent device is gone.
    std::shared_ptr<CaseRoom::CompanyNow> m_company;
};

} // namespace kudelma::app
