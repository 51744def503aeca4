// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/session.h"

#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <array>

namespace kudelma::app {

/// Notices when nobody has touched the device for a while, warns, and asks for the vault to be locked. Without it a
/// tablet left on a table shows a child's page to whoever walks by. Only while the vault is open: who is here as a
/// guest is never timed out.
class IdleLock : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.idleLock is the one")
    Q_PROPERTY(int minutes READ minutes NOTIFY minutesChanged FINAL)
    Q_PROPERTY(QList<int> choices READ choices CONSTANT FINAL)
    Q_PROPERTY(bool warning READ warning NOTIFY warningChanged FINAL)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY warningChanged FINAL)

public:
    static constexpr std::array kChoices{2, 5, 10, 15}; ///< Minutes that a person may choose from.
    static constexpr int kDefaultMinutes = 5;
    static constexpr int kMeetingMinutes = 30; ///< People listen to each other for long at a table.
    static constexpr std::chrono::seconds kWarning{60}; ///< So long before the lock it is told.
    static constexpr std::chrono::seconds kTick{1};
    /// No tick for so long: the device slept, and whoever opened it again need not be the same person.
    static constexpr std::chrono::seconds kSleep{30};

    /// Milliseconds since some moment, going on while the device sleeps.
    using Now = std::function<qint64()>;
    /// `session` must outlive the lock. The choice is kept in its vault.
    IdleLock(Session& session, Now now, QObject* parent = nullptr);
    ~IdleLock() override;

    [[nodiscard]] int minutes() const { return m_minutes; }
    [[nodiscard]] QList<int> choices() const { return {kChoices.begin(), kChoices.end()}; }
    [[nodiscard]] bool warning() const { return m_secondsLeft > 0; }
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; } ///< 0 while there is no warning.

    void setMeetingOpen(bool open); ///< The longer limit holds while a meeting's table is open.
    Q_INVOKABLE void setMinutes(int minutes); ///< One of the choices; others are ignored.
    Q_INVOKABLE void keepOpen(); ///< Somebody is here.
    /// Looks at the clock; called by a timer.
    void check();

Q_SIGNALS:
    void minutesChanged();
    void warningChanged();
    void due(); ///< Lock now.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void begin();
    void finish();
    void tell(int secondsLeft);
    [[nodiscard]] std::chrono::milliseconds limit() const;

    Session& m_session;
    Now m_now;
    QTimer m_timer;
    qint64 m_lastTouch = 0;
    qint64 m_lastCheck = 0;
    int m_minutes = kDefaultMinutes;
    int m_secondsLeft = 0;
    bool m_meetingOpen = false;
};

} // namespace kudelma::app
