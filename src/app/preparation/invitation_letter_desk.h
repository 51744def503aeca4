// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/preparation/sessions_desk.h"
#include "app/table/lobby_desk.h"
#include "report/invitation_letter.h"

#include <QUrl>

namespace kudelma::app {

/// A letter of invitation to one person, in plain words and their language, with their own way in. It says of others
/// only what the person may know anyway, and nothing of them where somebody must not be found.
class InvitationLetterDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The table has it")
    Q_PROPERTY(QString member READ member NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString language READ language NOTIFY changed FINAL) ///< "fi", "sv" or "en"
    Q_PROPERTY(bool forChild READ isForChild NOTIFY changed FINAL)
    Q_PROPERTY(bool guarded READ isGuarded NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    /// List of maps: text, heading
    Q_PROPERTY(QVariantList lines READ lines NOTIFY changed FINAL)
    Q_PROPERTY(QString link READ link NOTIFY changed FINAL) ///< Empty: no invitation was made yet.

public:
    static constexpr int kLeastHours = 24; ///< That an invitation is good for.
    static constexpr int kHoursAfterMeeting = 6;
    static constexpr int kMostHours = 24 * 60;

    InvitationLetterDesk(CaseRoom& room, Appearance& appearance, PreparationDesk& preparation, SessionsDesk& sessions,
        LobbyDesk& lobby, const meeting::MeetingTemplate& order, const casework::RecordId& meeting, QObject* parent);
    ~InvitationLetterDesk() override;

    [[nodiscard]] QString member() const { return m_member; }
    [[nodiscard]] QString name() const { return m_facts.name; }
    [[nodiscard]] QString language() const { return m_facts.language; }
    [[nodiscard]] bool isForChild() const { return m_facts.forChild; }
    [[nodiscard]] bool isGuarded() const { return m_facts.guarded; }
    [[nodiscard]] QString title() const { return m_letter.title; }
    [[nodiscard]] QVariantList lines() const;
    [[nodiscard]] QString link() const { return m_facts.link; }

    Q_INVOKABLE void open(const QString& member);
    Q_INVOKABLE void close(); ///< Forgets whom it was about.
    Q_INVOKABLE void setLanguage(const QString& language);
    Q_INVOKABLE void setForChild(bool forChild);
    /// The invitation with its link and code. False: it could not be made (LobbyDesk tells why).
    Q_INVOKABLE bool invite();
    [[nodiscard]] Q_INVOKABLE QString text() const;
    [[nodiscard]] Q_INVOKABLE QString fileName() const; ///< "kutsu.pdf": names nobody.
    /// As PDF where the person chose. Marks the invitation as given.
    Q_INVOKABLE QString takenAsText(); ///< To be copied: it leaves Kudelma, and the use log says so.
    Q_INVOKABLE bool save(const QUrl& file);
    [[nodiscard]] QByteArray pdf() const;

Q_SIGNALS:
    void changed();
    void saved();
    void saveFailed();

private:
    void noteExported();
    void refresh();
    [[nodiscard]] QStringList peopleFor(
        const casework::MemberId& reader, const casework::Meeting& meeting, const casework::CircleId& circle) const;
    [[nodiscard]] bool mustGuard() const;

    CaseRoom& m_room;
    Appearance& m_appearance;
    PreparationDesk& m_preparation;
    SessionsDesk& m_sessions;
    LobbyDesk& m_lobby;
    const meeting::MeetingTemplate& m_order;
    casework::RecordId m_meeting;
    report::LetterPack m_pack;
    QString m_member;
    report::LetterFacts m_facts;
    report::Letter m_letter;
};

} // namespace kudelma::app
