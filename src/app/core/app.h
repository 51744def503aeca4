// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/after/after_desk.h"
#include "app/child/case_desk.h"
#include "app/child/view_as_desk.h"
#include "app/chime/door_watch.h"
#include "app/circles/circle_desk.h"
#include "app/core/appearance.h"
#include "app/core/session.h"
#include "app/door/service_visits.h"
#include "app/door/watched_doors.h"
#include "app/genogram/family_export.h"
#include "app/genogram/family_import.h"
#include "app/guest/guest_desk.h"
#include "app/local/local_desk.h"
#include "app/lock/drafts.h"
#include "app/lock/idle_lock.h"
#include "app/lock/short_clipboard.h"
#include "app/memo/memo_desk.h"
#include "app/preparation/plan_desk.h"
#include "app/review/coverage_desk.h"
#include "app/review/review_desk.h"
#include "app/start/home_desk.h"
#include "app/start/start_desk.h"
#include "app/start/vault_desk.h"
#include "app/table/meeting_table.h"
#include "app/team/team_desk.h"
#include "app/uses/use_desk.h"
#include "vault/vault.h"

#include <QJSEngine>
#include <QQmlEngine>

#include <functional>

namespace kudelma::app {

/// The one object that QML starts from: which stage is on, and the desk of each workspace. Built by main() (or by a
/// test), handed to QML by create().
class App : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged FINAL)
    Q_PROPERTY(kudelma::app::Appearance* appearance READ appearance CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::StartDesk* start READ start CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::VaultDesk* vault READ vault CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::HomeDesk* home READ home CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::GuestDesk* guest READ guest CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::CaseDesk* desk READ desk NOTIFY deskChanged FINAL)
    Q_PROPERTY(kudelma::app::ReviewDesk* review READ review NOTIFY deskChanged FINAL)
    /// The drawing of the open case's family, on its way out.
    Q_PROPERTY(kudelma::app::FamilyExport* familyExport READ familyExport NOTIFY deskChanged FINAL)
    Q_PROPERTY(kudelma::app::FamilyImport* familyImport READ familyImport NOTIFY deskChanged FINAL)
    /// Memos of the open case, wherever they are read.
    Q_PROPERTY(kudelma::app::MemoDesk* memos READ memos NOTIFY deskChanged FINAL)
    /// What follows a meeting, of the open case.
    Q_PROPERTY(kudelma::app::AfterDesk* after READ after NOTIFY deskChanged FINAL)
    /// The use log of the open case.
    Q_PROPERTY(kudelma::app::UseDesk* uses READ uses CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::TeamDesk* team READ team CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::CoverageDesk* coverage READ coverage CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::LocalDesk* local READ local CONSTANT FINAL)
    /// People and circles of the open child's page.
    Q_PROPERTY(kudelma::app::CircleDesk* circles READ circles NOTIFY deskChanged FINAL)
    /// Plans a meeting of the open child's page.
    Q_PROPERTY(kudelma::app::PlanDesk* plans READ plans NOTIFY deskChanged FINAL)
    Q_PROPERTY(kudelma::app::MeetingTable* table READ table NOTIFY tableChanged FINAL)
    /// Null while this person looks with their own eyes.
    Q_PROPERTY(kudelma::app::ViewAsDesk* viewAs READ viewAs NOTIFY viewAsChanged FINAL)
    /// What is open is a made-up family, for practising: every page must show it.
    Q_PROPERTY(bool rehearsal READ rehearsal NOTIFY rehearsalChanged FINAL)
    Q_PROPERTY(kudelma::app::IdleLock* idleLock READ idleLock CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::Drafts* drafts READ drafts CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::ShortClipboard* clipboard READ clipboard CONSTANT FINAL)
    /// Who stands at a door of this device, whatever page is open.
    Q_PROPERTY(kudelma::app::DoorWatch* door READ door CONSTANT FINAL)

public:
    enum class Stage {
        FirstRun, ///< No profile on this device yet.
        Locked,
        Home,
        Child, ///< A case is open: `desk`.
        Table, ///< A meeting is open: `table`.
        Review, ///< The supervisor's view of an open case: `review`.
        Guest, ///< Joining, or joined, by an invitation: `guest`.
    };
    Q_ENUM(Stage)

    struct Options
    {
        QString profileFolder;
        QUrl server; ///< Empty: as the profile has it.
        QString appearanceFile; ///< Empty: nothing is kept.
        QByteArray meetingTemplate; ///< assets/meeting/*.json; empty: the built-in one.
        vault::VaultOptions vault{}; ///< What a new vault costs to open; tests make it cheap.
        IdleLock::Now now; ///< Empty: the device's clock.
        QStringList localHosts; ///< Addresses for a meeting without internet; empty: the machine's.
        Chime::Sink chime; ///< What sounds; empty: nothing does.
    };

    explicit App(const Options& options, QObject* parent = nullptr);
    ~App() override;
    /// For the QML engine; the instance that was built last. Stays owned by C++.
    static App* create(QQmlEngine* engine, QJSEngine* scripts);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] Appearance* appearance() { return &m_appearance; }
    [[nodiscard]] StartDesk* start() { return m_start.get(); }
    [[nodiscard]] VaultDesk* vault() { return m_vault.get(); }
    [[nodiscard]] HomeDesk* home() { return m_home.get(); }
    [[nodiscard]] GuestDesk* guest() { return m_guest.get(); }
    [[nodiscard]] CaseDesk* desk() { return m_desk.get(); }
    [[nodiscard]] ReviewDesk* review() { return m_review.get(); }
    [[nodiscard]] FamilyExport* familyExport() { return m_familyExport.get(); }
    [[nodiscard]] FamilyImport* familyImport() { return m_familyImport.get(); }
    [[nodiscard]] MemoDesk* memos() { return m_memos.get(); }
    [[nodiscard]] AfterDesk* after() { return m_after.get(); }
    [[nodiscard]] UseDesk* uses() { return &m_uses; }
    [[nodiscard]] TeamDesk* team() { return &m_team; }
    [[nodiscard]] CoverageDesk* coverage() { return &m_coverage; }
    [[nodiscard]] LocalDesk* local() { return &m_local; }
    [[nodiscard]] CircleDesk* circles() { return m_circles.get(); }
    [[nodiscard]] PlanDesk* plans() { return m_plans.get(); }
    [[nodiscard]] MeetingTable* table() { return m_table.get(); }
    [[nodiscard]] ViewAsDesk* viewAs() { return m_viewAs.get(); }
    [[nodiscard]] bool rehearsal() const { return m_rehearsal; }
    [[nodiscard]] IdleLock* idleLock() { return &m_idleLock; }
    [[nodiscard]] Drafts* drafts() { return &m_drafts; }
    [[nodiscard]] ShortClipboard* clipboard() { return &m_clipboard; }
    [[nodiscard]] DoorWatch* door() { return &m_door; }
    [[nodiscard]] Session& session() { return m_session; }

    // Verbs that leave a page take effect right after the handler that called them.
    /// Opens a child's page. False: a notice says why.
    Q_INVOKABLE bool openCase(const QString& key);
    /// Back to home. What could not be stored would be lost: then the page stays, and a notice says why.
    Q_INVOKABLE void closeCase();
    /// Sits down at a meeting of the open case: opens its table. `meeting`: id of the record.
    Q_INVOKABLE bool openTable(const QString& meeting);
    /// To the door at which somebody stands: opens the table that they were invited to, then doorOpened().
    Q_INVOKABLE void openDoor();
    Q_INVOKABLE void leaveTable(); ///< Back to the child's page; the meeting goes on.
    /// Takes the open child's page along into a meeting without internet, whose page is open then.
    Q_INVOKABLE void beginLocal();
    /// Ends the meeting of the open page and brings home what was written; the child's page is open then.
    Q_INVOKABLE void endLocal();
    /// Destroys the open page of a meeting without internet, with all that was written in it.
    Q_INVOKABLE void discardLocal();
    /// Destroys the open child's page on this device, where its transfer was confirmed so long ago that this is offered
    /// (SystemExport). What others hold stays theirs.
    Q_INVOKABLE void eraseWorkingCopy();
    Q_INVOKABLE void openReview();
    Q_INVOKABLE void leaveReview();
    /// Begins to join with an invitation's link or six digits; ends with leaveGuest().
    Q_INVOKABLE void joinAsGuest(const QString& linkOrCode);
    Q_INVOKABLE void leaveGuest(); ///< Keys and documents of the visit are destroyed.
    /// Shows what the device of this member shows, until endShowAs(). False: no case is open, or there is no such
    /// member.
    Q_INVOKABLE bool showAs(const QString& member);
    Q_INVOKABLE void endShowAs();
    /// Closes the vault. What stands half written is kept; after unlocking the person is back where they were.
    Q_INVOKABLE void lock();
    /// The program ends: leaves a visit, closes the vault.
    void shutDown();
    /// The bell as it sounds in a meeting, unless this device is to have no sounds.
    Q_INVOKABLE void tryBell();
    Q_INVOKABLE void undoLast(); ///< The person's last change in what is open.
    /// A profile for trying the program out, with the practice case in it, kept in the profile folder.
    void openDemo();

Q_SIGNALS:
    void stageChanged();
    void deskChanged();
    void tableChanged();
    void viewAsChanged();
    void rehearsalChanged();
    void doorOpened(); ///< The table that is open shows who stands outside.
    /// The practice meeting waits for a guest: the door has an invitation to show.
    void invitationReady(const QString& link);
    /// A short message that goes away by itself. `undo`: the person may take back what was just done.
    void notice(const QString& text, bool undo);

private:
    void setStage(Stage stage);
    void noteRehearsal();
    void showInstead(Stage stage);
    void dropViewAs();
    void later(const std::function<void()>& work);
    [[nodiscard]] Stage stageWithoutDesks() const;
    void refreshStage();
    void lockNow();
    void clearDesks();
    [[nodiscard]] bool isAllKept(); ///< False: what the open case was last told is not stored; a notice says so.
    /// Rows of a page that is going away must not follow lists that live on (Qt 6.4 crashes in their delegates), so
    /// each page has memos of its own. Gives the old ones, to be kept until QML has let go.
    [[nodiscard]] std::unique_ptr<MemoDesk> renewMemos();
    [[nodiscard]] std::unique_ptr<AfterDesk> renewAfter(); ///< The same.
    void comeBack();
    void inviteToDemo();
    void noteCaseDates();
    void makeReview(CaseRoom& room); ///< Its memos come when the supervisor has said why they read.
    void noteFigures(); ///< Of the open page, for the team.
    void tellBroughtHome(const casework::BroughtHome& report);

    /// Where somebody was when the vault was locked; nothing in it tells of a case.
    struct Place
    {
        QString openCase;
        QString meeting;
        bool review = false;
    };

    Appearance m_appearance;
    Session m_session;
    bool m_isComingBack = false;
    UseDesk m_uses;
    TeamDesk m_team;
    QByteArray m_meetingTemplate;
    CoverageDesk m_coverage;
    LocalDesk m_local;
    Drafts m_drafts;
    ShortClipboard m_clipboard;
    IdleLock m_idleLock;
    Chime m_chime;
    DoorWatch m_door;
    ServiceVisits m_serviceVisits;
    WatchedDoors m_watched{m_session};
    std::unique_ptr<StartDesk> m_start;
    std::unique_ptr<VaultDesk> m_vault;
    std::unique_ptr<HomeDesk> m_home;
    std::unique_ptr<GuestDesk> m_guest;
    std::unique_ptr<CaseDesk> m_desk;
    std::unique_ptr<CircleDesk> m_circles;
    std::unique_ptr<PlanDesk> m_plans;
    std::unique_ptr<FamilyExport> m_familyExport;
    std::unique_ptr<FamilyImport> m_familyImport;
    std::unique_ptr<ReviewDesk> m_review;
    std::unique_ptr<MemoDesk> m_memos;
    std::unique_ptr<AfterDesk> m_after;
    std::unique_ptr<MeetingTable> m_table;
    std::unique_ptr<ViewAsDesk> m_viewAs;
    QString m_meeting; ///< Record of the meeting at whose table the person sits.
    Place m_place;
    Stage m_stage = Stage::Locked;
    bool m_rehearsal = false;
};

} // namespace kudelma::app
