// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/app.h"

#include <QPointingDevice>
#include <QProcess>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <functional>
#include <vector>

namespace kudelma::test {

/// A relay of its own on loopback, for as long as this object lives.
class Relay
{
public:
    /// `data`: an empty folder for its store.
    explicit Relay(const QString& data);
    ~Relay();
    [[nodiscard]] QUrl address() const { return m_address; } ///< Empty: it did not start.
    void stop(); ///< As when the network goes.

private:
    QProcess m_process;
    QUrl m_address;
};

/// The touch screen by which visits tap.
[[nodiscard]] QPointingDevice* fingers();

/// The whole program in this process, operated as a person does: by what controls are called, by taps and by keys.
/// Several visits may live side by side (one for each person); the one that was made last must have loaded its window
/// before the next is made.
class Visit
{
public:
    static constexpr int kPatience = 20'000; // milliseconds

    struct Look
    {
        QSize size{1280, 800};
        app::Appearance::Theme theme = app::Appearance::Theme::Light;
        int textPercent = 100;
        QString language = QStringLiteral("fi");
    };

    /// `now`: the clock of the idle lock; empty: the device's.
    explicit Visit(const QString& profile, const QUrl& server = {}, const app::IdleLock::Now& now = {});
    ~Visit();

    [[nodiscard]] app::App& app() { return m_app; }
    [[nodiscard]] QQuickWindow* window() const { return m_window; } ///< Null: Main.qml did not load.
    [[nodiscard]] QQuickWindow* roomWindow() const; ///< Null while the room's screen is closed.

    void put(const Look& look);
    /// Waits until frames have been drawn and layouts have come to rest.
    void settle();
    [[nodiscard]] bool waitFor(const std::function<bool()>& condition);

    /// The visible control with this spoken name; null: there is none. "Anna vuoro" also finds "Anna vuoro: Aino" where
    /// nothing is called by the shorter name alone.
    [[nodiscard]] QQuickItem* named(const QString& name) const;
    /// The same, also where lists of cards have to be scrolled to it.
    [[nodiscard]] QQuickItem* reached(const QString& name);
    /// Something visible is spoken with these words at its beginning, also what nobody can tap.
    [[nodiscard]] bool says(const QString& words) const;
    bool tap(QQuickItem* item);
    bool tap(const QString& name); ///< By touch. False: nothing of that name can be tapped.
    bool type(const QString& field, const QString& words); ///< Taps the field, then types.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    /// A profile with the practice case open in it, and the table of its meeting.
    [[nodiscard]] bool makeProfile(const QString& name);
    [[nodiscard]] bool openPracticeCase();
    [[nodiscard]] bool openTable();

private:
    void activate();
    [[nodiscard]] static std::vector<Visit*>& allVisits();

    app::App m_app;
    QQmlApplicationEngine m_engine;
    QQuickWindow* m_window = nullptr;
};

/// To a phase of the meeting; past the child's voice only by way of it, as the table asks for.
bool reach(app::MeetingTable& table, const QString& phase);
/// Brings a guest to the table: invites the member, knocks, lets in.
[[nodiscard]] bool letIn(Visit& host, Visit& guest, const QString& member);

/// The words by which a screen reader announces an item; empty for what it does not see.
[[nodiscard]] QString spokenName(QQuickItem* item);

} // namespace kudelma::test
