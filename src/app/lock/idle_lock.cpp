// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/lock/idle_lock.h"

#include "vault/vault.h"

#include <QGuiApplication>
#include <QMouseEvent>

#include <algorithm>

namespace kudelma::app {

using std::chrono::milliseconds;

namespace {

constexpr auto kMinutesSetting = "lockAfterMinutes";

bool isChoice(int minutes)
{
    return std::ranges::find(IdleLock::kChoices, minutes) != IdleLock::kChoices.end();
}

/// True for what only a person does. A pointer that merely moves may be a table that shakes.
bool isTouch(const QEvent& event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::Wheel:
        return true;
    case QEvent::MouseMove:
        return static_cast<const QMouseEvent&>(event).buttons() != Qt::NoButton;
    default:
        return false;
    }
}

} // namespace

IdleLock::IdleLock(Session& session, Now now, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_now(std::move(now))
{
    m_timer.setInterval(kTick);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::check);
    connect(&session, &Session::opened, this, &IdleLock::begin);
    connect(&session, &Session::locked, this, &IdleLock::finish);
}

IdleLock::~IdleLock() = default;

void IdleLock::begin()
{
    m_minutes = kDefaultMinutes;
    if (const auto kept = m_session.vault()->setting(kMinutesSetting); kept && *kept && (*kept)->size() == 1) {
        if (isChoice((*kept)->front()))
            m_minutes = (*kept)->front();
    }
    Q_EMIT minutesChanged();
    m_lastCheck = m_now();
    keepOpen();
    m_timer.start();
    qGuiApp->installEventFilter(this);
}

void IdleLock::finish()
{
    qGuiApp->removeEventFilter(this);
    m_timer.stop();
    m_meetingOpen = false;
    tell(0);
}

void IdleLock::setMeetingOpen(bool open)
{
    m_meetingOpen = open;
}

void IdleLock::setMinutes(int minutes)
{
    if (minutes == m_minutes || !isChoice(minutes))
        return;
    m_minutes = minutes;
    if (vault::Vault* vault = m_session.vault()) {
        const vault::Bytes value{std::uint8_t(minutes)};
        static_cast<void>(vault->setSetting(kMinutesSetting, value)); // unkept, it holds until the next lock
    }
    Q_EMIT minutesChanged();
}

void IdleLock::keepOpen()
{
    m_lastTouch = m_now();
    tell(0);
}

milliseconds IdleLock::limit() const
{
    const std::chrono::minutes own{m_minutes};
    return m_meetingOpen ? std::max(own, std::chrono::minutes{kMeetingMinutes}) : own;
}

void IdleLock::check()
{
    if (!m_session.isOpen())
        return;
    const qint64 now = m_now();
    const milliseconds sinceCheck{now - m_lastCheck};
    if (sinceCheck.count() < 0)
        m_lastTouch += sinceCheck.count(); // somebody set the clock back; what had passed stays passed
    m_lastCheck = now;
    const milliseconds left = limit() - milliseconds{now - m_lastTouch};
    if (left.count() <= 0 || sinceCheck >= kSleep)
        Q_EMIT due();
    else
        tell(left <= kWarning ? int(std::chrono::ceil<std::chrono::seconds>(left).count()) : 0);
}

void IdleLock::tell(int secondsLeft)
{
    if (secondsLeft == m_secondsLeft)
        return;
    m_secondsLeft = secondsLeft;
    Q_EMIT warningChanged();
}

bool IdleLock::eventFilter(QObject* watched, QEvent* event)
{
    if (isTouch(*event))
        keepOpen();
    return QObject::eventFilter(watched, event);
}

} // namespace kudelma::app
