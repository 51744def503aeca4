// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/console_desk.h"
#include "app/console/whisper_desk.h"
#include "app/core/appearance.h"
#include "app/core/pen.h"
#include "app/core/presence_board.h"
#include "app/core/troubles.h"
#include "app/genogram/genogram_desk.h"
#include "app/models/case_lists.h"
#include "app/preparation/invitation_letter_desk.h"
#include "app/preparation/planned_desk.h"
#include "app/table/lobby_desk.h"
#include "app/table/room_screen.h"
#include "meeting/meeting_desk.h"

#include <QTimer>

namespace kudelma::app {

/// The meeting workspace of a team device: the phase and its time, who is here and whose turn it is, what is written,
/// what the room sees.
class MeetingTable : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.table is the one")
    Q_PROPERTY(QString meeting READ meeting CONSTANT FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    /// key, title, purpose, view, planned (minutes), actual (minutes, -1 before), now, done, timed (in the
    /// meeting, neither before nor after it)
    Q_PROPERTY(kudelma::app::KeyedListModel* phases READ phases CONSTANT FINAL)
    Q_PROPERTY(QString phaseKey READ phaseKey NOTIFY changed FINAL)
    Q_PROPERTY(int phaseIndex READ phaseIndex NOTIFY changed FINAL)
    Q_PROPERTY(QString phaseTitle READ phaseTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString phasePurpose READ phasePurpose NOTIFY changed FINAL)
    Q_PROPERTY(QString phaseView READ phaseView NOTIFY changed FINAL)
    /// Where half-written words belong: what was begun elsewhere, at another meeting or in ownView, is not shown here.
    Q_PROPERTY(QString draftPlace READ draftPlace NOTIFY shownChanged FINAL)
    Q_PROPERTY(bool ownView READ ownView WRITE setOwnView NOTIFY shownChanged FINAL)
    Q_PROPERTY(kudelma::app::CaseLists* shownLists READ shownLists NOTIFY shownChanged FINAL)
    Q_PROPERTY(kudelma::app::GenogramDesk* shownGenogram READ shownGenogram NOTIFY shownChanged FINAL)
    Q_PROPERTY(QString nextTitle READ nextTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString nextView READ nextView NOTIFY changed FINAL)
    Q_PROPERTY(QStringList prompts READ prompts NOTIFY changed FINAL)
    Q_PROPERTY(QStringList examples READ examples NOTIFY changed FINAL)
    Q_PROPERTY(bool listening READ listening NOTIFY changed FINAL)
    Q_PROPERTY(bool paused READ paused NOTIFY changed FINAL)
    Q_PROPERTY(int elapsedSeconds READ elapsedSeconds NOTIFY ticked FINAL)
    Q_PROPERTY(int plannedSeconds READ plannedSeconds NOTIFY ticked FINAL)
    Q_PROPERTY(bool bell READ bell NOTIFY ticked FINAL)
    Q_PROPERTY(int minutesLeft READ minutesLeft NOTIFY ticked FINAL)
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
    Q_PROPERTY(QString shown READ shown NOTIFY changed FINAL)
    Q_PROPERTY(QString focus READ focus NOTIFY changed FINAL)
    Q_PROPERTY(QString meetingCircle READ meetingCircle NOTIFY changed FINAL)
    /// key (member), name, detail, picture, organisation, here (with a device), remote, speaking, handOrder (0: down),
    /// pause, tooMuch, typing, inRoom (by the meeting's record, with a device or without), shares (takes part at
    /// somebody else's device), company (words: who sits at their device, or whose they sit at), absence (of who was
    /// here with a device: away, steppedOut)
    Q_PROPERTY(kudelma::app::KeyedListModel* people READ people CONSTANT FINAL)
    Q_PROPERTY(QString speaker READ speaker NOTIFY changed FINAL)
    Q_PROPERTY(QString speakerName READ speakerName NOTIFY changed FINAL)
    Q_PROPERTY(QStringList hands READ hands NOTIFY peopleChanged FINAL)
    Q_PROPERTY(QStringList needPause READ needPause NOTIFY peopleChanged FINAL)
    Q_PROPERTY(int hereCount READ hereCount NOTIFY peopleChanged FINAL)
    /// key, kind (of meeting::FindingKind), words, must, record, mend (see findingMend); of what is shown
    Q_PROPERTY(kudelma::app::KeyedListModel* findings READ findings CONSTANT FINAL)
    Q_PROPERTY(int mustCount READ mustCount NOTIFY findingsChanged FINAL)
    Q_PROPERTY(kudelma::app::CaseLists* lists READ lists CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::GenogramDesk* genogram READ genogram CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::Pen* pen READ pen CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::LobbyDesk* lobby READ lobby CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::RoomScreen* room READ room CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::PreparationDesk* preparation READ preparation CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::PlannedDesk* planned READ planned CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::SessionsDesk* sessions READ sessions CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::InvitationLetterDesk* letters READ letters CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::ConsoleDesk* console READ console CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::WhisperDesk* whispers READ whispers CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::Troubles* troubles READ troubles CONSTANT FINAL)
    Q_PROPERTY(bool online READ online NOTIFY connectionChanged FINAL)
    Q_PROPERTY(int waitingChanges READ waitingChanges NOTIFY connectionChanged FINAL)

public:
    enum class State { Planned, Running, Paused, Closed, CalledOff };
    Q_ENUM(State)

    /// `meetingTemplate`: JSON of a county's own template, or empty. The meeting follows the one that its record names.
    MeetingTable(CaseRoom& room, Appearance& appearance, const QByteArray& meetingTemplate,
        const casework::RecordId& meeting, QObject* parent = nullptr);
    ~MeetingTable() override;

    [[nodiscard]] QString meeting() const { return m_record.text(); } ///< Key of its record.
    [[nodiscard]] QString title() const { return m_meeting.title; }
    [[nodiscard]] State state() const { return State(m_meeting.state); }
    [[nodiscard]] KeyedListModel* phases() { return &m_phases; }
    [[nodiscard]] QString phaseKey() const { return m_meeting.phase; }
    [[nodiscard]] int phaseIndex() const { return m_order.indexOf(m_meeting.phase); }
    [[nodiscard]] QString phaseTitle() const;
    [[nodiscard]] QString phasePurpose() const;
    [[nodiscard]] QString phaseView() const;
    [[nodiscard]] QString nextTitle() const;
    [[nodiscard]] QString nextView() const;
    [[nodiscard]] QStringList prompts() const;
    [[nodiscard]] QStringList examples() const;
    [[nodiscard]] bool listening() const;
    [[nodiscard]] bool paused() const { return m_meeting.state == casework::MeetingState::Paused; }
    [[nodiscard]] int elapsedSeconds() const;
    [[nodiscard]] int plannedSeconds() const;
    [[nodiscard]] bool bell() const; ///< The phase has reached its longest time.
    [[nodiscard]] int minutesLeft() const;
    [[nodiscard]] QString question() const { return m_meeting.question; }
    [[nodiscard]] QString shown() const { return m_meeting.shown; }
    [[nodiscard]] QString focus() const { return m_meeting.focus.isNull() ? QString() : m_meeting.focus.text(); }
    [[nodiscard]] QString meetingCircle() const;
    [[nodiscard]] KeyedListModel* people() { return &m_people; }
    [[nodiscard]] QString speaker() const { return m_meeting.speaker.text(); }
    [[nodiscard]] QString speakerName() const;
    [[nodiscard]] QStringList hands() const { return m_hands; }
    [[nodiscard]] QStringList needPause() const { return m_needPause; }
    [[nodiscard]] int hereCount() const { return m_hereCount; }
    [[nodiscard]] KeyedListModel* findings() { return &m_findings; }
    [[nodiscard]] int mustCount() const { return m_mustCount; }
    [[nodiscard]] CaseLists* lists() { return &m_lists; }
    [[nodiscard]] GenogramDesk* genogram() { return &m_genogram; }
    [[nodiscard]] QString draftPlace() const;
    [[nodiscard]] bool ownView() const { return m_ownView; }
    /// What the leader's screen shows to whoever sits beside it: what everybody here may see, or with ownView() all.
    [[nodiscard]] CaseLists* shownLists() { return m_ownView ? &m_lists : m_roomScreen.lists(); }
    [[nodiscard]] GenogramDesk* shownGenogram() { return m_ownView ? &m_genogram : m_roomScreen.genogram(); }
    [[nodiscard]] Pen* pen() { return &m_pen; }
    [[nodiscard]] LobbyDesk* lobby() { return &m_lobby; }
    [[nodiscard]] RoomScreen* room() { return &m_roomScreen; }
    [[nodiscard]] PreparationDesk* preparation() { return &m_preparation; }
    [[nodiscard]] PlannedDesk* planned() { return &m_planned; }
    [[nodiscard]] SessionsDesk* sessions() { return &m_sessions; }
    [[nodiscard]] InvitationLetterDesk* letters() { return &m_letters; }
    [[nodiscard]] ConsoleDesk* console() { return &m_console; }
    [[nodiscard]] WhisperDesk* whispers() { return &m_whispers; }
    [[nodiscard]] Troubles* troubles() { return &m_room.troubles(); }
    [[nodiscard]] bool online() const;
    [[nodiscard]] int waitingChanges() const;
    [[nodiscard]] const meeting::MeetingTemplate& order() const { return m_order; }

    /// False and preparationNeeded(): the safety check does not let it begin (PreparationDesk::mayBegin).
    Q_INVOKABLE bool begin();
    /// On to the next phase. False and needsReason(): the child's voice was not heard; call skipPhase() with a reason.
    Q_INVOKABLE bool next();
    /// On to where next() or goTo() could not go without a reason; else to the next phase. Why a child is not heard may
    /// be about somebody at the table: the workers alone read it, unless it is meant for everybody at the meeting.
    Q_INVOKABLE bool skipPhase(const QString& reason, bool forEverybody = false);
    Q_INVOKABLE bool goTo(const QString& phase);
    Q_INVOKABLE bool extend(int minutes);
    Q_INVOKABLE bool setPaused(bool paused);
    Q_INVOKABLE bool giveTurn(const QString& member); ///< Empty: nobody's turn.
    Q_INVOKABLE bool nextHand(); ///< The turn to who has waited longest with a raised hand.
    /// Somebody sits in the room, or does not: also those without a device count for what the room's screen shows.
    Q_INVOKABLE bool setInRoom(const QString& member, bool inRoom);
    Q_INVOKABLE bool show(const QString& view, const QString& record = {});
    Q_INVOKABLE bool end();

    /// Shows on the leader's own screen also what not everybody here may see, until somebody comes or a break begins.
    Q_INVOKABLE void setOwnView(bool own);

Q_SIGNALS:
    void changed();
    void ticked();
    void shownChanged();
    void peopleChanged();
    void findingsChanged();
    void connectionChanged();
    void needsReason();
    void preparationNeeded();
    void somebodyCame(); ///< Into the room or to a screen: whatever is open may be seen by one more person now.
    void bellRang();

private:
    void refresh();
    void refreshPeople();
    void refreshFindings();
    [[nodiscard]] const meeting::PhaseTemplate* phase() const { return m_order.phase(m_meeting.phase); }
    [[nodiscard]] const meeting::PhaseTemplate* nextPhase() const;
    [[nodiscard]] QStringList wordsOf(const std::vector<meeting::LocalText>& texts) const;
    void noteShown();
    [[nodiscard]] QMap<QString, QString> companionsThere() const;
    void noteLateArrivals();
    [[nodiscard]] bool told(const meeting::DeskResult<void>& result);
    /// To another phase by `step`; then to whom the first word there belongs.
    bool goOn(const std::function<meeting::DeskResult<void>()>& step);
    void giveFirstWord(); ///< To the child, once the others have listened.
    void noteWhoJoined();
    [[nodiscard]] static bool isThere(const KeyedListModel::Row& row); ///< With a device, in the room, or at another's.
    [[nodiscard]] casework::Members inRoom() const; ///< By the record, for the phase that is on.

    CaseRoom& m_room;
    Appearance& m_appearance;
    meeting::MeetingTemplate m_order;
    casework::RecordId m_record;
    casework::Meeting m_meeting;
    meeting::MeetingDesk m_desk;
    Pen m_pen;
    CaseLists m_lists;
    GenogramDesk m_genogram;
    std::unique_ptr<PresenceBoard> m_presence;
    LobbyDesk m_lobby;
    RoomScreen m_roomScreen;
    PreparationDesk m_preparation;
    PlannedDesk m_planned;
    SessionsDesk m_sessions;
    InvitationLetterDesk m_letters;
    ConsoleDesk m_console;
    WhisperDesk m_whispers;
    KeyedListModel m_phases;
    KeyedListModel m_people;
    KeyedListModel m_findings;
    casework::Members m_letIn;
    casework::Members m_present;
    casework::Members m_arrived; ///< Of m_present, those whose device is here or who were let in.
    QSet<QString> m_beside; ///< Who was said to sit beside somebody in the room; see SharedSeats.
    QSet<QString> m_joined; ///< Noted by this device as having been there.
    QSet<QString> m_shownTo; ///< Keys of those who were there, companions too, when the screen was last written down.
    casework::Members m_expected; ///< All who have been in the meeting's circle since the table opened.
    QStringList m_hands;
    QStringList m_needPause;
    int m_mustCount = 0;
    QString m_wanted; ///< The phase that needs a reason to be gone to.
    bool m_rang = false;
    bool m_ownView = false;
    bool m_wasBlank = false;
    int m_hereCount = 0;
    QTimer m_clock;
};

} // namespace kudelma::app
