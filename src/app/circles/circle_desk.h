// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/session.h"
#include "app/table/lobby_desk.h"

#include <QtQml/qqmlregistration.h>

namespace kudelma::app {

class TeamDesk;

/// Who takes part in a child's page, and the circles of people in which they write. A circle is never widened: what was
/// said among few stays there. Whoever comes in later gets a new circle, and what shall be seen by more is moved there
/// by whoever may.
class CircleDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.circles is the one")
    /// key (member), name, detail, picture, worker, self, inside (a device of theirs reads here), removing, circles
    /// (count), colleague (a device of theirs is in the team), inRole (here by a role, and not as family)
    Q_PROPERTY(kudelma::app::KeyedListModel* people READ people CONSTANT FINAL)
    /// key, names (all but this person), people (as AvatarStack takes them), mine (this device is its host)
    Q_PROPERTY(kudelma::app::KeyedListModel* circles READ circles CONSTANT FINAL)
    /// Colleagues of the team who are not in this page yet: key, name, detail, here
    Q_PROPERTY(kudelma::app::KeyedListModel* colleagues READ colleagues CONSTANT FINAL)
    /// key (number of a casework::MemberRole), name
    Q_PROPERTY(kudelma::app::KeyedListModel* roles READ roles CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::KeyedListModel* workerRoles READ workerRoles CONSTANT FINAL)
    Q_PROPERTY(int maxOrganisationChars READ maxOrganisationChars CONSTANT FINAL)
    Q_PROPERTY(int maxRoleChars READ maxRoleChars CONSTANT FINAL)

public:
    static constexpr int kMaxCircles = 100; ///< Of one page.
    static constexpr int kMaxNameChars = 120;
    static constexpr int kMaxOrganisationChars = 160;
    static constexpr int kMaxRoleChars = 300; ///< Of each line of a role sheet.

    /// All must outlive the desk.
    CircleDesk(Session& session, CaseRoom& room, TeamDesk& team, QObject* parent = nullptr);
    ~CircleDesk() override;

    [[nodiscard]] KeyedListModel* people() { return &m_people; }
    [[nodiscard]] KeyedListModel* circles() { return &m_circles; }
    [[nodiscard]] KeyedListModel* colleagues() { return &m_colleagues; }
    [[nodiscard]] KeyedListModel* roles() { return &m_roles; }
    [[nodiscard]] KeyedListModel* workerRoles() { return &m_workerRoles; }

    [[nodiscard]] int maxOrganisationChars() const { return kMaxOrganisationChars; }
    [[nodiscard]] int maxRoleChars() const { return kMaxRoleChars; }

    /// What somebody can and cannot do in their role: name, organisation, can, cannot, boundBy; and `ready`, the words
    /// of the content pack for that role (can, cannot, boundBy), empty where it has none.
    Q_INVOKABLE QVariantMap roleSheet(const QString& member) const;
    /// Writes it wherever this person is named and this device may write, as one step. False: failed(), nothing was
    /// changed (too long, or nowhere to write).
    Q_INVOKABLE bool setRoleSheet(const QString& member, const QString& organisation, const QString& can,
        const QString& cannot, const QString& boundBy);

    /// Writes a person down in a new circle of the two. Answers the member's key; empty: failed().
    Q_INVOKABLE QString addPerson(const QString& name, const QString& title, int role);
    /// The same of a colleague, whose devices are added at once and told of the page.
    Q_INVOKABLE QString addColleague(const QString& colleague, int role);
    /// A circle of these people and this person. Answers its key; that of an old one with the same people; empty:
    /// failed().
    Q_INVOKABLE QString addCircle(const QStringList& members);
    /// Tells a colleague of this page once more: they may have been out of reach.
    Q_INVOKABLE void tellAgain(const QString& member);
    /// Takes every device of this person off every circle that this device hosts.
    Q_INVOKABLE void remove(const QString& member);

Q_SIGNALS:
    void failed();
    void offered(const QString& name); ///< A colleague finds the page on their home page now.
    void notOffered(const QString& name); ///< They are in, but could not be told: there is no connection, for one.

private:
    /// A device that is known to be somebody's: vouched for in the team, or let in by an invitation of this host.
    struct Device
    {
        crypto::DevicePublicKeys keys;
        std::optional<crypto::InvitationLookup> invitation; ///< Empty: known from the team.
    };
    using Wanted = std::pair<casework::Member, std::optional<sync::Role>>; ///< Role empty: as their access says.
    void refresh();
    [[nodiscard]] QString add(casework::Member member, bool isColleague);
    [[nodiscard]] std::optional<casework::CircleId> makeCircle(const std::vector<Wanted>& others);
    /// What this device has given them in the circles that it hosts, which no record can change.
    [[nodiscard]] std::optional<sync::Role> roleHere(const casework::MemberId& member) const;
    [[nodiscard]] bool isOnlyOf(const casework::CircleId& circle, const casework::Members& people) const;
    [[nodiscard]] std::optional<casework::Member> recordOf(const casework::MemberId& member) const;
    [[nodiscard]] std::vector<Device> devicesOf(const casework::MemberId& member) const;
    /// Adds the devices of this person that are not in the circle yet, and offers it to those of the team.
    void letIn(const casework::MemberId& member, const casework::CircleId& circle, sync::Role role);
    [[nodiscard]] bool offerPage(const crypto::DeviceId& device, const casework::MemberId& member,
        const std::vector<casework::CircleId>& circles);
    void tell(const casework::MemberId& member, bool isGood);
    [[nodiscard]] std::optional<CaseEntry> sharedEntry() const;

    Session& m_session;
    CaseRoom& m_room;
    TeamDesk& m_team;
    LobbyDesk m_lobby;
    KeyedListModel m_people;
    KeyedListModel m_circles;
    KeyedListModel m_colleagues;
    KeyedListModel m_roles;
    KeyedListModel m_workerRoles;
};

} // namespace kudelma::app
