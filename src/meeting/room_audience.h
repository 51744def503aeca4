// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/audience.h"

#include <QObject>

#include <chrono>

namespace kudelma::meeting {

/// Who can see the room's screen: everybody present, in the room and remote. The screen belongs to the circles that
/// all of them are in. When somebody joins it blanks first, and only then shows what the smaller set of circles
/// allows; when somebody leaves it widens only after a person who leads says so (`widen`), because a person who
/// stepped out may come back in at any moment.
class RoomAudience : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kBlankFor{600}; ///< Long enough that nobody takes it for a flicker.

    explicit RoomAudience(QObject* parent = nullptr);

    [[nodiscard]] const casework::Members& present() const { return m_present; }
    /// Whom the screen is computed for: those present now, and those who left since the last widen().
    [[nodiscard]] const casework::Members& audience() const { return m_audience; }
    [[nodiscard]] bool isBlank() const { return m_blank; }
    [[nodiscard]] bool canWiden() const { return m_audience != m_present; }

    /// A join blanks the screen at once; settled() shows it again.
    void setPresent(const casework::Members& present);
    /// These stood for somebody whose name has come since, and who is among the audience under that name now.
    void replaced(const casework::Members& placeholders);
    /// These are no longer counted; whoever of them is here still is.
    void widen(const casework::Members& leaving);
    /// Call kBlankFor after the blanking (a timer of the caller's), when the new picture is ready.
    void settled();

Q_SIGNALS:
    void audienceChanged();
    void blankChanged();

private:
    casework::Members m_present;
    casework::Members m_audience;
    bool m_blank = false;
};

} // namespace kudelma::meeting
