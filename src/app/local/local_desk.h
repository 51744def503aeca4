// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/session.h"
#include "app/local/taken_along.h"

#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace kudelma::app {

class LocalRelay;

/// A meeting without internet: this device carries the others' words itself. The meeting has a page of its own, with
/// the same circles of the same people, so that nothing of it meets the child's page before it is brought home; the
/// others join by the same invitations, over the network of the room.
class LocalDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.local is the one")
    /// The open page is that of a meeting which this device hosts.
    Q_PROPERTY(bool here READ here NOTIFY changed FINAL)
    /// The open page is that of a meeting which another device hosts.
    Q_PROPERTY(bool elsewhere READ elsewhere NOTIFY changed FINAL)
    Q_PROPERTY(bool running READ running NOTIFY changed FINAL)
    Q_PROPERTY(bool ending READ ending NOTIFY changed FINAL)
    /// This device's address in the room's network, which invitations hold; empty: it is in no network.
    Q_PROPERTY(QString host READ host NOTIFY changed FINAL)
    /// Where it is in several.
    Q_PROPERTY(QStringList hosts READ hosts NOTIFY changed FINAL)

public:
    /// How long this device may take to have all that its server has, and the others' to hear that they are out.
    static constexpr std::chrono::seconds kFarewell{10};
    static constexpr std::chrono::milliseconds kGoodbye{300}; ///< For them to hear that they are out.

    /// `session` must outlive the desk. `hosts`: other addresses than the machine's, for tests.
    LocalDesk(Session& session, const QString& folder, QStringList hosts = {}, QObject* parent = nullptr);
    ~LocalDesk() override;

    [[nodiscard]] bool here() const { return !openEntry().home.isEmpty(); }
    [[nodiscard]] bool elsewhere() const { return openEntry().passing; }
    [[nodiscard]] bool running() const { return m_relay != nullptr; }
    [[nodiscard]] bool ending() const { return m_farewell.isActive(); }
    [[nodiscard]] QString host() const;
    [[nodiscard]] QStringList hosts() const;

    /// Another of hosts(): for invitations that are made from now on.
    Q_INVOKABLE void choose(const QString& host);

    /// From the open child's page: makes the page of a meeting. Answers its key, to be opened; empty: failed(). One
    /// meeting at a time.
    [[nodiscard]] QString begin();
    /// Before a page is opened: a meeting that this device hosts needs its server.
    void prepare(const QString& key);
    /// Takes everybody out, brings what was changed to the child's page, and destroys the page of the meeting, unless
    /// something had to be left in it. `done`: what was brought to the child's page, which is open then; nothing:
    /// failed() or notReady(), and the meeting goes on.
    using Ended = std::function<void(const std::optional<casework::BroughtHome>& report)>;
    void end(Ended done);
    /// Destroys the page of the meeting with all that was written in it.
    [[nodiscard]] bool discard();

Q_SIGNALS:
    void changed();
    void failed();
    /// This device does not have all that was written in the meeting yet: nobody was taken out, nothing was changed.
    void notReady();

private:
    [[nodiscard]] CaseEntry openEntry() const;
    [[nodiscard]] CaseEntry entry(const QString& key) const;
    [[nodiscard]] QString folderOf(const QString& key) const;
    [[nodiscard]] bool startRelay(CaseEntry& entry);
    void stopRelay();
    void stopIfGone();
    void destroy(const QString& key);
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] bool isAlone() const;
    void lookWhetherWhole();
    void letGo();
    void takeEverybodyOut();
    void finish();
    void endWith(const std::optional<casework::BroughtHome>& report);
    void sweep();
    [[nodiscard]] std::optional<casework::BroughtHome> carryHome();
    void noteUses(
        const std::vector<UseBook::Line>& lines, const std::vector<TakenCircle>& circles, const QStringList& names);

    Session& m_session;
    QString m_folder;
    QStringList m_testHosts;
    std::unique_ptr<LocalRelay> m_relay;
    QString m_relayKey; ///< Of the page that it serves.
    QTimer m_farewell; ///< Until the end is given up, or until it is there.
    QTimer m_look; ///< While this device does not have everything.
    int m_stillIn = 0;
    std::set<std::string> m_takenPictures; ///< Of the meeting that is being ended.
    Ended m_ended;
};

} // namespace kudelma::app
