// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/session.h"
#include "app/table/lobby_desk.h"
#include "app/team/page_offer.h"

#include <QtQml/qqmlregistration.h>

namespace kudelma::app {

/// The team directory: the colleagues whom this person works with and their devices, in a circle of their own that
/// belongs to no child. A colleague comes in once, through a door with three pictures; from then on each can bring the
/// other to a child's page with one tap. What is offered so is shown on the home page, and nothing is joined by itself.
class TeamDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.team is the one")
    Q_PROPERTY(bool exists READ exists NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(bool online READ isOnline NOTIFY changed FINAL)
    Q_PROPERTY(bool canInvite READ canInvite NOTIFY changed FINAL) ///< This device is a host of the team.
    /// key (member), name, detail, picture, here (a device of theirs is in), self, role (number)
    Q_PROPERTY(kudelma::app::KeyedListModel* colleagues READ colleagues CONSTANT FINAL)
    /// What colleagues offer: key, child, from, rehearsal
    Q_PROPERTY(kudelma::app::KeyedListModel* offers READ offers CONSTANT FINAL)
    /// A worker's: key (number of a casework::MemberRole), name
    Q_PROPERTY(kudelma::app::KeyedListModel* roles READ roles CONSTANT FINAL)
    /// Null: there is no team.
    Q_PROPERTY(kudelma::app::LobbyDesk* lobby READ lobby NOTIFY changed FINAL)

public:
    /// Root list of the team's document.
    static constexpr std::string_view kOffers = "pageOffers";
    static constexpr std::size_t kMaxOffers = 2000; ///< That nobody has answered yet.
    static constexpr int kMaxNameChars = 120;

    /// `session` must outlive the desk.
    explicit TeamDesk(Session& session, QObject* parent = nullptr);
    ~TeamDesk() override;

    [[nodiscard]] bool exists() const { return m_room != nullptr; }
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] bool isOnline() const;
    [[nodiscard]] bool canInvite() const;
    [[nodiscard]] KeyedListModel* colleagues() { return &m_colleagues; }
    [[nodiscard]] KeyedListModel* offers() { return &m_offers; }
    [[nodiscard]] KeyedListModel* roles() { return &m_roles; }
    [[nodiscard]] LobbyDesk* lobby() { return m_lobby.get(); }
    [[nodiscard]] CaseRoom* room() { return m_room.get(); } ///< Null: there is no team.

    /// A new team of this person alone. False: failed().
    Q_INVOKABLE bool create(const QString& name);
    /// Writes a colleague down, to be invited through the lobby. `role`: a number of casework::MemberRole, a worker's.
    /// Answers the key; empty: failed().
    Q_INVOKABLE QString addColleague(const QString& name, const QString& title, int role);
    /// Joins the child's page that was offered. Answers the case's key; empty: failed().
    Q_INVOKABLE QString take(const QString& offer);
    Q_INVOKABLE void refuse(const QString& offer);

    /// The devices of a colleague, as their keys were compared at the door.
    [[nodiscard]] std::vector<crypto::DevicePublicKeys> devicesOf(const casework::MemberId& colleague) const;
    /// Lays an offer for each of the colleague's devices into the team's circle. False: nobody to give it to, or full.
    bool offer(const casework::MemberId& colleague, const PageOffer& offer);

    /// Opens the team of the profile, if there is one: after unlocking, and after joining.
    void open();
    void close();

Q_SIGNALS:
    void changed();
    void failed();

private:
    struct Offered
    {
        std::vector<QByteArray> bytes; ///< All that one colleague offers of one page.
        PageOffer offer;
    };
    void refresh();
    void refreshOffers();
    void removeOffers(const std::vector<QByteArray>& bytes);
    [[nodiscard]] casework::CircleId circle() const;
    [[nodiscard]] crdt::Document* document() const;

    Session& m_session;
    std::unique_ptr<vault::CaseStore> m_store;
    std::unique_ptr<CaseRoom> m_room;
    std::unique_ptr<LobbyDesk> m_lobby;
    QString m_name;
    KeyedListModel m_colleagues;
    KeyedListModel m_offers;
    KeyedListModel m_roles;
    std::map<QString, Offered> m_offered;
};

} // namespace kudelma::app
