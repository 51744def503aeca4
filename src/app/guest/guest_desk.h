// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/appearance.h"
#include "app/core/pen.h"
#include "app/core/presence_board.h"
#include "app/core/troubles.h"
#include "app/drawings/drawing_desk.h"
#include "app/genogram/genogram_desk.h"
#include "app/memo/memo_desk.h"
#include "app/models/case_lists.h"
#include "meeting/meeting_template.h"

#include <QtQml/qqmlregistration.h>

namespace kudelma::vault {
class CaseStore;
}

namespace kudelma::app {

class Session;

/// Joining by an invitation, and what a guest sees and does. Two kinds of people come through this door: a guest, whose
/// visit stands in a file of its own whose key is only in memory, so that leaving destroys it; and a worker with a
/// profile, who keeps the seat: what the invitation opens becomes a case of the profile.
class GuestDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.guest is the one")
    Q_PROPERTY(Door door READ door NOTIFY changed FINAL)
    Q_PROPERTY(bool online READ online NOTIFY changed FINAL)
    Q_PROPERTY(int waitingChanges READ waitingChanges NOTIFY changed FINAL)
    Q_PROPERTY(bool isSeat READ isSeat NOTIFY changed FINAL)
    Q_PROPERTY(QString guestName READ guestName NOTIFY changed FINAL)
    Q_PROPERTY(QString hostName READ hostName NOTIFY changed FINAL)
    Q_PROPERTY(QString phone READ phone NOTIFY changed FINAL)
    Q_PROPERTY(QString teamName READ teamName NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList pictures READ pictures NOTIFY changed FINAL)
    Q_PROPERTY(QString message READ message NOTIFY changed FINAL)
    Q_PROPERTY(int waitMinutes READ waitMinutes NOTIFY changed FINAL)
    // In the meeting
    Q_PROPERTY(QString phaseTitle READ phaseTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString phaseWords READ phaseWords NOTIFY changed FINAL)
    Q_PROPERTY(QString phaseView READ phaseView NOTIFY changed FINAL)
    /// What the one who leads shows; usually that of the phase.
    Q_PROPERTY(QString shownView READ shownView NOTIFY changed FINAL)
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
    Q_PROPERTY(QString meeting READ meeting NOTIFY changed FINAL)
    Q_PROPERTY(QString meetingCircle READ meetingCircle NOTIFY changed FINAL)
    Q_PROPERTY(bool listening READ listening NOTIFY changed FINAL)
    Q_PROPERTY(bool paused READ paused NOTIFY changed FINAL)
    Q_PROPERTY(bool ended READ ended NOTIFY changed FINAL)
    Q_PROPERTY(bool myTurn READ myTurn NOTIFY changed FINAL)
    Q_PROPERTY(bool handUp READ handUp NOTIFY changed FINAL)
    Q_PROPERTY(bool asksPause READ asksPause NOTIFY changed FINAL)
    Q_PROPERTY(bool tooMuch READ tooMuch NOTIFY changed FINAL)
    /// Who sits at this device too, by the names that were given here: told to the others at the table, kept nowhere.
    Q_PROPERTY(QStringList companions READ companions NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList people READ people NOTIFY changed FINAL)
    Q_PROPERTY(QStringList peopleNames READ peopleNames NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList feedbackItems READ feedbackItems NOTIFY changed FINAL)
    Q_PROPERTY(bool answersWithFaces READ answersWithFaces NOTIFY changed FINAL) ///< A child below kFacesBelow.
    /// Null: outside.
    Q_PROPERTY(kudelma::app::Troubles* troubles READ troubles NOTIFY roomChanged FINAL)
    Q_PROPERTY(kudelma::app::CaseLists* lists READ lists NOTIFY roomChanged FINAL)
    /// Pictures of what this person may read; none is added here.
    Q_PROPERTY(kudelma::app::DrawingDesk* drawings READ drawings NOTIFY roomChanged FINAL)
    Q_PROPERTY(kudelma::app::GenogramDesk* genogram READ genogram NOTIFY roomChanged FINAL)
    Q_PROPERTY(kudelma::app::Pen* pen READ pen NOTIFY roomChanged FINAL)
    /// The memo of the meeting, for whoever took part: to read, and to say whether they are recorded right.
    Q_PROPERTY(kudelma::app::MemoDesk* memos READ memos NOTIFY roomChanged FINAL)

public:
    enum class Door {
        Outside, ///< No link yet, or it is no invitation.
        Looking,
        Ready, ///< "Are you Aino?"
        Waiting,
        OnHold,
        NotNow,
        Expired,
        In,
        Removed,
        Moved, ///< This seat is on another device of the same person now.
        Lapsed, ///< The link is over; askForNew() asks the host for another.
        Asking,
        Team, ///< Let into a team of colleagues: does the person want to be in it?
        NoTeam, ///< As above, but there is no profile to keep it, or it has a team already.
    };
    Q_ENUM(Door)
    enum class Companion { Added, NoName, TooMany, AlreadyThere };
    Q_ENUM(Companion)

    static constexpr qsizetype kMaxTeamNameChars = 120;
    static constexpr int kFacesBelow = 10; ///< Years; from then on the scale of the others.

    GuestDesk(const QString& folder, Appearance& appearance, QObject* parent = nullptr);
    ~GuestDesk() override;

    void open(const QString& linkOrCode); ///< Begins to join as a guest.
    /// Begins to join with an open profile. Once let in, the case stays in it; before that, leaving forgets it.
    /// `session` must outlive the desk.
    void openSeat(const QString& linkOrCode, Session& session);
    /// Six digits need a server to ask.
    void setServer(const QUrl& server) { m_server = server; }
    [[nodiscard]] CaseRoom* room() const { return m_room; } ///< Null before open() and after leave().
    void leave(); ///< Destroys what the visit left on this device; a seat stays in its profile.

    [[nodiscard]] Door door() const;
    [[nodiscard]] bool online() const;
    [[nodiscard]] int waitingChanges() const; ///< Written here and not yet with the others.
    [[nodiscard]] bool isSeat() const { return m_seat.has_value(); } ///< Kept in a profile, also after leaving.
    [[nodiscard]] QString guestName() const;
    [[nodiscard]] QString hostName() const;
    [[nodiscard]] QString phone() const;
    [[nodiscard]] QString teamName() const { return m_teamName; } ///< Team and NoTeam: whose.
    [[nodiscard]] QVariantList pictures() const;
    [[nodiscard]] QString message() const;
    [[nodiscard]] int waitMinutes() const;
    [[nodiscard]] QString phaseTitle() const;
    [[nodiscard]] QString phaseWords() const;
    [[nodiscard]] QString phaseView() const;
    [[nodiscard]] QString shownView() const;
    [[nodiscard]] QString question() const { return m_meeting.question; }
    /// Key of its record; empty: outside.
    [[nodiscard]] QString meeting() const { return m_record.isNull() ? QString() : m_record.text(); }
    /// Circle of everybody at the meeting; empty: not known yet.
    [[nodiscard]] QString meetingCircle() const { return m_circle.isNull() ? QString() : m_circle.text(); }
    [[nodiscard]] bool listening() const;
    [[nodiscard]] bool paused() const { return m_meeting.state == casework::MeetingState::Paused; }
    [[nodiscard]] bool ended() const { return isOver(m_meeting.state); }
    [[nodiscard]] bool myTurn() const;
    [[nodiscard]] bool handUp() const { return m_own.handSinceMs > 0; }
    [[nodiscard]] bool asksPause() const { return m_own.pause; }
    [[nodiscard]] bool tooMuch() const { return m_own.tooMuch; }
    [[nodiscard]] QStringList companions() const { return m_own.with; }
    [[nodiscard]] QVariantList people() const; ///< Maps name, detail, picture; who is here now, companions too.
    [[nodiscard]] QStringList peopleNames() const;
    [[nodiscard]] QVariantList feedbackItems() const; ///< Maps key, text.
    [[nodiscard]] bool answersWithFaces() const;
    [[nodiscard]] Troubles* troubles() const { return m_room ? &m_room->troubles() : nullptr; }
    [[nodiscard]] CaseLists* lists() const { return m_lists.get(); }
    [[nodiscard]] DrawingDesk* drawings() const { return m_drawings.get(); }
    [[nodiscard]] GenogramDesk* genogram() const { return m_genogram.get(); }
    [[nodiscard]] Pen* pen() const { return m_pen.get(); }
    [[nodiscard]] MemoDesk* memos() const { return m_memos.get(); }
    /// Opens the memo of the meeting. False: there is none.
    Q_INVOKABLE bool readMemo();

    Q_INVOKABLE void joinTeam(); ///< At Door::Team: yes. Leaving is no.
    Q_INVOKABLE void knock(const QString& shownName = {}); ///< Empty: as invited.
    Q_INVOKABLE void askForNew(); ///< Lapsed: the host sees who asks, and may answer with another link.
    Q_INVOKABLE void raiseHand(bool up);
    Q_INVOKABLE void askPause(bool ask);
    Q_INVOKABLE void sayTooMuch(bool tooMuch);
    Q_INVOKABLE kudelma::app::GuestDesk::Companion addCompanion(const QString& name);
    Q_INVOKABLE void removeCompanion(const QString& name);
    Q_INVOKABLE bool say(const QString& words, const QString& circle); ///< Own words, into a document of one's own.
    Q_INVOKABLE bool mark(const QString& record, const QString& mark); ///< hit, miss or thinking.
    /// `answers`: list of {key, value 0..10}. Only who reads `circle` sees it.
    Q_INVOKABLE bool giveFeedback(
        const QString& circle, const QVariantList& answers, const QString& words, const QString& changeOne);

Q_SIGNALS:
    void changed();
    void roomChanged();
    void joinedTeam(); ///< The profile keeps the team's circle from now on.

private:
    /// What a visit keeps on this device, and the last to know its key.
    struct Visit
    {
        QString folder;
        std::unique_ptr<crypto::DeviceIdentity> device;
        std::unique_ptr<vault::CaseStore> store;
        std::unique_ptr<CaseRoom> room;
        Visit();
        ~Visit();
    };
    /// A place in the open profile.
    struct Seat
    {
        Session* session = nullptr;
        QString key; ///< Of the case.
        bool admitted = false;
        bool closing = false; ///< The session closes the case by itself.
        QMetaObject::Connection closes;
    };

    void knockAt(const QString& linkOrCode);
    void enter(const sync::Bytes& appData);
    void nameSeat();
    void enterTeam(const QString& name);
    void refreshMeeting();
    void publish();

    QString m_folder;
    Appearance& m_appearance;
    QUrl m_server;
    meeting::MeetingTemplate m_order;
    std::unique_ptr<Visit> m_visit;
    std::optional<Seat> m_seat;
    CaseRoom* m_room = nullptr; ///< The visit's or the session's.
    std::unique_ptr<sync::GuestEntrance> m_entrance;
    std::unique_ptr<PresenceBoard> m_presence;
    std::unique_ptr<Pen> m_pen;
    std::unique_ptr<CaseLists> m_lists;
    std::unique_ptr<DrawingDesk> m_drawings;
    std::unique_ptr<GenogramDesk> m_genogram;
    std::unique_ptr<MemoDesk> m_memos;
    QString m_teamName;
    casework::MemberId m_member;
    casework::CircleId m_circle;
    casework::RecordId m_record;
    casework::Meeting m_meeting;
    PresenceState m_own;
};

} // namespace kudelma::app
