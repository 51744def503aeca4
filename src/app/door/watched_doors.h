// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/session.h"

#include <QTimer>

#include <map>
#include <memory>
#include <optional>

namespace kudelma::app {

/// Listens at the doors of pages that are not open, while the vault is: of a child whom somebody is invited to, or who
/// has a meeting today. So whoever stands outside is heard by a host who is on the home page or with another child.
/// Nobody has opened these pages: the use log does not name them, and no presence is told.
class WatchedDoors : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t kMaxPages = 3; ///< Each is held in memory: the ones with invitations come first.
    static constexpr std::chrono::milliseconds kPause{
        500}; ///< A page that was just left is gone from the screen first.
    static constexpr std::chrono::minutes kLookEvery{5}; ///< A meeting of today was one of tomorrow.

    /// `session` must outlive it.
    explicit WatchedDoors(Session& session, QObject* parent = nullptr);
    ~WatchedDoors() override;

    [[nodiscard]] std::vector<CaseRoom*> rooms() const;
    /// Key of the page that this room is; empty: it is not one of rooms().
    [[nodiscard]] QString keyOf(const CaseRoom* room) const;

Q_SIGNALS:
    void changed(); ///< Which rooms there are. Told before one goes, with those that stay.

private:
    struct Page;
    void refresh();
    void open(const CaseEntry& entry);
    void close(const QString& key);
    void closeAll();
    [[nodiscard]] std::vector<CaseEntry> wanted() const;

    Session& m_session;
    std::map<QString, std::unique_ptr<Page>> m_pages;
    QTimer m_soon;
    QTimer m_again;
    bool m_isPaused = false;
};

} // namespace kudelma::app
