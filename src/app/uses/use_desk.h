// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/appearance.h"
#include "app/core/keyed_list_model.h"
#include "app/core/session.h"

#include <QtQml/qqmlregistration.h>
#include <QUrl>

namespace kudelma::report {
struct UseExtractLine;
}

namespace kudelma::app {

/// The use log of the open case, to read, and as an extract for the person who asks: who opened, changed, showed or
/// took out what, when, to whom.
class UseDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.uses is the one")
    /// Newest first: day (a heading where it is the first of its day, else empty), time, who, what, toWhom, kept
    /// (toWhom are those whom a saved file is meant for), why, doubt (a sentence; empty: none)
    Q_PROPERTY(kudelma::app::KeyedListModel* lines READ lines CONSTANT FINAL)
    Q_PROPERTY(int doubtful READ doubtful NOTIFY changed FINAL)
    Q_PROPERTY(bool shortened READ isShortened NOTIFY changed FINAL) ///< Lines are gone that this device has seen.
    Q_PROPERTY(int left READ left NOTIFY changed FINAL) ///< Older lines that are not in the list.
    /// The team keeps it together; false: nobody else is in a circle of workers with this person.
    Q_PROPERTY(bool shared READ isShared NOTIFY changed FINAL)
    Q_PROPERTY(bool full READ isFull NOTIFY changed FINAL) ///< This device can write no more into the team's log.
    Q_PROPERTY(int unreadable READ unreadable NOTIFY changed FINAL) ///< Of a newer version, or no lines at all.
    Q_PROPERTY(int waiting READ waiting NOTIFY changed FINAL) ///< Lines that only this device has.
    /// For whom an extract can be made: name, detail. The last one is anybody else.
    Q_PROPERTY(kudelma::app::KeyedListModel* readers READ readers CONSTANT FINAL)

public:
    static constexpr int kMaxShown = 200; ///< On screen; the extract has all that its reader may know.
    static constexpr QLatin1StringView kAnybody{"anybody"}; ///< Key of the last reader.

    /// `session` must outlive the desk, and have a case open.
    UseDesk(Session& session, Appearance& appearance, QObject* parent = nullptr);
    ~UseDesk() override;

    [[nodiscard]] KeyedListModel* lines() { return &m_lines; }
    [[nodiscard]] int doubtful() const { return m_doubtful; }
    [[nodiscard]] bool isShortened() const { return m_isShortened; }
    [[nodiscard]] int left() const { return m_left; }
    [[nodiscard]] bool isShared() const;
    [[nodiscard]] bool isFull() const { return m_isFull; }
    [[nodiscard]] int unreadable() const { return m_unreadable; }
    [[nodiscard]] int waiting() const { return m_waiting; }
    [[nodiscard]] KeyedListModel* readers() { return &m_readers; }

    Q_INVOKABLE void refresh(); ///< Each time when it is about to be read.
    Q_INVOKABLE QString fileName() const; ///< Tells nothing.
    /// The extract as PDF where the person chose, with what its reader (a key of `readers`) may know; `why`: what it
    /// was asked for. False: nothing was written.
    Q_INVOKABLE bool save(const QUrl& file, const QString& reader, const QString& why);

Q_SIGNALS:
    void changed();
    void saved();
    void saveFailed();

private:
    struct Extract
    {
        std::vector<report::UseExtractLine> lines;
        bool isShortened = false; ///< Where these lines stand.
    };
    /// `reader` null: somebody who is in no circle.
    [[nodiscard]] Extract extract(const UseBook::Log& log, const casework::MemberId& reader) const;
    [[nodiscard]] casework::CircleId widestWith(const casework::MemberId& reader) const;
    void refreshReaders();

    Session& m_session;
    KeyedListModel m_lines;
    KeyedListModel m_readers;
    int m_doubtful = 0;
    int m_left = 0;
    bool m_isShortened = false;
    bool m_isFull = false;
    int m_unreadable = 0;
    int m_waiting = 0;
};

} // namespace kudelma::app
