// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/circle_card.h"
#include "app/core/company.h"
#include "app/core/cursors.h"
#include "app/core/kept_choices.h"
#include "app/core/people.h"
#include "app/core/troubles.h"
#include "app/drawings/picture_keeper.h"
#include "casework/case_editor.h"
#include "casework/case_view.h"
#include "casework/choices.h"
#include "sync/lobby.h"
#include "sync/sync_client.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace kudelma::app {

/// One case, open on this device: the documents of its circles laid over one another, the connection that keeps them
/// the same for everybody, and who the people are. Everything that people see of a case starts here.
class CaseRoom : public QObject
{
    Q_OBJECT

public:
    /// `store` and `device` must outlive the room. `self` is who works on this device.
    CaseRoom(vault::CaseStore& store, const crypto::DeviceIdentity& device, sync::SyncClient::Options options,
        const casework::MemberId& self, QObject* parent = nullptr);
    ~CaseRoom() override;

    [[nodiscard]] sync::SyncClient& client() { return *m_client; }
    [[nodiscard]] const sync::SyncClient& client() const { return *m_client; }
    [[nodiscard]] sync::HostLobby& lobby() { return *m_lobby; }
    [[nodiscard]] Troubles& troubles() { return *m_troubles; }
    [[nodiscard]] KeptChoices& kept() { return m_kept; }
    [[nodiscard]] Cursors& cursors() { return *m_cursors; }
    [[nodiscard]] casework::CaseView& view() { return *m_view; }
    [[nodiscard]] casework::CaseEditor& editor() { return *m_editor; }
    [[nodiscard]] const casework::MemberId& self() const { return m_self; }
    /// A guest learns who they are only when let in. Records written from now on say so.
    void setSelf(const casework::MemberId& self);
    /// The number at work of who works on this device, for those whom they invite. Empty: not told.
    void setPhone(const QString& phone) { m_phone = phone; }
    [[nodiscard]] const QString& phone() const { return m_phone; }
    /// A fictional case, for practising: said to whoever is invited to it, so that nobody takes it for a real one.
    void setRehearsal(bool rehearsal) { m_rehearsal = rehearsal; }
    [[nodiscard]] bool isRehearsal() const { return m_rehearsal; }
    /// Of a meeting without internet: what is in it goes home when it is over.
    void setLocal(bool local) { m_isLocal = local; }
    [[nodiscard]] bool isLocal() const { return m_isLocal; }
    /// The circle of colleagues who work together, not a child's page.
    void setTeam(const QString& name) { m_team = name; }
    [[nodiscard]] bool isTeam() const { return m_team.has_value(); }
    [[nodiscard]] QString teamName() const { return m_team.value_or(QString()); }

    /// Who is known for certain, from the team.
    void setDirectory(const Directory& directory);

    /// A further view of the same documents with only the circles that all of these people are in: the room screen,
    /// and "view as". Read-only, kept up to date; deleted with its parent.
    [[nodiscard]] casework::CaseView* projection(const casework::Members& people, QObject* parent);
    void setProjection(casework::CaseView* projection, const casework::Members& people);

    /// The people of one circle by name; all whom this device knows when it is null.
    [[nodiscard]] const std::vector<PersonCard>& people(const casework::CircleId& circle = {}) const;
    [[nodiscard]] PersonCard person(const casework::MemberId& member) const; ///< Name empty: not known.
    /// Who people are as far as this view says it: view(), or one of the projections.
    [[nodiscard]] const People& peopleOf(const casework::CaseView& view) const;
    /// A new circle on this device for these people, with this device as its host.
    sync::Result<casework::CircleId> createCircle(const CircleCard& card);
    [[nodiscard]] CircleCard card(const casework::CircleId& circle) const;
    /// Writes down that this device is this person's, wherever their record may be written here, so that the others
    /// know who is here. Does nothing where that is known already.
    void noteOwnDevice();
    /// The same of anybody who was let in, and taken back with them.
    void noteDevice(const casework::MemberId& who, const crypto::DeviceId& device, bool add);
    [[nodiscard]] std::optional<casework::MemberId> memberOf(const crypto::DeviceId& device) const;

    /// Who sits beside whom now, as the devices in one circle say. Never stored.
    struct CompanyNow
    {
        casework::CircleId circle;
        Company people;
    };
    /// Heeded as long as its owner keeps it, who tells of changes by peopleChanged().
    void heedCompany(const std::shared_ptr<const CompanyNow>& company);
    /// The companions of this person, as far as the view shows the circle in which it was told.
    [[nodiscard]] QStringList companyOf(const casework::CaseView& view, const casework::MemberId& member) const;

    /// Everybody who reads the circle is known here, and a worker.
    [[nodiscard]] bool isOfWorkersOnly(const casework::CircleId& circle) const;

    /// Something that belongs into the use log was done; Session writes it down. `toWhom`: names.
    /// `circle`: who may know of it.
    void noteUse(
        casework::UseDeed deed, casework::UseMatter matter, const casework::CircleId& circle, const QString& toWhom)
    {
        Q_EMIT used(deed, matter, circle, toWhom);
    }

Q_SIGNALS:
    void used(kudelma::casework::UseDeed deed, kudelma::casework::UseMatter matter,
        const kudelma::casework::CircleId& circle, const QString& toWhom);
    /// This person changed something with their own hand; whoever they are known as by then.
    void wrote(const kudelma::casework::Written& kinds);
    /// Who is in which circle, how somebody is named, or who sits beside them, in any of the views. Only when it did.
    void peopleChanged();

private:
    void makeEditor();
    void addSource(const sync::CircleId& circle, const sync::LogId& log);
    void refreshSources(const sync::CircleId& circle);
    void refreshPeople();
    void refreshPeopleIfCirclesChanged();
    /// By the circles' cards, and whoever's device stands in the roster without being on the card: they read it too.
    [[nodiscard]] CirclePeople circlePeople() const;
    [[nodiscard]] casework::AudienceRules rules() const;

    struct Projection
    {
        QPointer<casework::CaseView> view;
        casework::Members people;
        People names{};
        int rules = 0; ///< Of m_rules, when it was last given them.
    };
    bool refresh(Projection& projection); ///< True: it names people differently now.

    casework::MemberId m_self;
    KeptChoices m_kept;
    QString m_phone;
    bool m_rehearsal = false;
    bool m_isLocal = false;
    std::optional<QString> m_team;
    std::unique_ptr<sync::SyncClient> m_client;
    std::unique_ptr<Troubles> m_troubles;
    std::unique_ptr<sync::HostLobby> m_lobby;
    std::unique_ptr<casework::CaseView> m_view;
    std::unique_ptr<casework::CaseEditor> m_editor;
    std::unique_ptr<PictureKeeper> m_pictures;
    std::unique_ptr<Cursors> m_cursors;
    std::vector<Projection> m_projections;
    std::vector<std::weak_ptr<const CompanyNow>> m_company;
    Directory m_directory;
    CirclePeople m_circles;
    mutable std::map<casework::CircleId, CircleCard> m_cards; ///< As read, until their document says otherwise.
    People m_people;
    int m_rules = 0; ///< Counts the changes of m_circles.
};

} // namespace kudelma::app
