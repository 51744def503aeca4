// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/session.h"
#include "app/table/lobby_desk.h"
#include "app/team/page_offer.h"
#include "app/team/voucher.h"

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
    Q_PROPERTY(bool removed READ isRemoved NOTIFY changed FINAL) ///< This device was taken out of the team.
    Q_PROPERTY(bool unreadable READ isUnreadable NOTIFY changed FINAL) ///< There is one, and its file does not open.
    /// key (member), name, detail, picture, here (a device of theirs is in), self, role (number)
    Q_PROPERTY(kudelma::app::KeyedListModel* colleagues READ colleagues CONSTANT FINAL)
    /// What colleagues offer, at most kMaxShownOffers: key, child (as it is called here, where it is known), from,
    /// detail (who that is), known (the page is here already), rehearsal
    Q_PROPERTY(kudelma::app::KeyedListModel* offers READ offers CONSTANT FINAL)
    /// A worker's: key (number of a casework::MemberRole), name
    Q_PROPERTY(kudelma::app::KeyedListModel* roles READ roles CONSTANT FINAL)
    /// Null: there is no team.
    Q_PROPERTY(kudelma::app::LobbyDesk* lobby READ lobby NOTIFY changed FINAL)

public:
    /// Root list of the team's document.
    static constexpr std::string_view kOffers = "pageOffers";
    static constexpr std::string_view kVouchers = "vouchers";
    static constexpr int kMaxShownOffers = 3; ///< The others come when these are answered.
    static constexpr std::size_t kMaxAnswered = 500; ///< Offers that are remembered as answered.
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
    /// Forgets the team on this device; the pages stay. Others see the device until they take it out.
    Q_INVOKABLE void leave();

    [[nodiscard]] bool isRemoved() const;
    [[nodiscard]] bool isUnreadable() const
    {
        return !m_room && !m_isPaused && m_session.isOpen() && !m_session.needsPassphrase()
            && m_session.team().has_value();
    }
    /// The devices of a colleague that are in the team, as they were vouched for at the door.
    [[nodiscard]] std::vector<crypto::DevicePublicKeys> devicesOf(const casework::MemberId& colleague) const;
    [[nodiscard]] Directory directory() const { return m_vouched.directory(); }
    /// Lays the offer for one device of the team into its circle. False: it is not in the team, or there is no room.
    bool offer(const crypto::DeviceId& device, const PageOffer& offer);
    /// The relay that the team's circle is at; pages of another are not offered.
    [[nodiscard]] QUrl server() const;

    /// Opens the team of the profile, if there is one: after unlocking, and after joining.
    void open();
    void close();

Q_SIGNALS:
    void changed();
    void knocked(const QString& name); ///< Somebody stands at the team's door.
    void failed();

private:
    struct Offered
    {
        std::vector<QByteArray> bytes; ///< All that one colleague offers of one page.
        PageOffer offer;
        QString known; ///< The page is here already: key of the case.
    };
    void refresh();
    void refreshOffers();
    void answer(const std::vector<QByteArray>& bytes);
    void readVouchers();
    void vouch();
    void vouchFor(const Voucher& voucher);
    [[nodiscard]] std::optional<CaseEntry> pageOf(const QString& page) const;
    [[nodiscard]] std::optional<sync::CircleInfo> circleInfo() const;
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
    VoucherBook m_vouched;
    Colleagues m_written; ///< As this person wrote them down on this device.
    bool m_isPaused = false; ///< While the vault is copied.
    std::vector<QByteArray> m_answered; ///< Hashes.
};

} // namespace kudelma::app
