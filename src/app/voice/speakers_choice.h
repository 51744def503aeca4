// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/keyed_list_model.h"
#include "app/core/pen.h"

#include <QPointer>

namespace kudelma::app {

/// "Who may see this?" as a child answers it: by people and not by circles. Each answer leads to a circle that is
/// there, and never to one in which somebody reads whom the answer leaves out, of whom "never" or "ask me first" was
/// said. Where there is no such circle, there is no place to write yet.
class SpeakersChoice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kudelma::app::Pen* pen READ pen WRITE setPen NOTIFY changed FINAL REQUIRED)
    /// Persons of the family (CaseLists::persons) and people around the table (CaseLists::members) who may be offered:
    /// as the screen shows them, so that nobody is named on it who should not be.
    Q_PROPERTY(kudelma::app::KeyedListModel* persons READ persons WRITE setPersons NOTIFY changed FINAL REQUIRED)
    Q_PROPERTY(kudelma::app::KeyedListModel* members READ members WRITE setMembers NOTIFY changed FINAL REQUIRED)
    Q_PROPERTY(QString speaker READ speaker WRITE setSpeaker NOTIFY changed FINAL) ///< Key of a person.
    /// Record that the words are about, which everybody who reads them must be able to read too; empty: none.
    Q_PROPERTY(QString alongside READ alongside WRITE setAlongside NOTIFY changed FINAL)
    /// Of everybody at the meeting that is going on; empty: none is.
    Q_PROPERTY(QString meetingCircle READ meetingCircle WRITE setMeetingCircle NOTIFY changed FINAL)
    Q_PROPERTY(bool withoutName READ withoutName WRITE setWithoutName NOTIFY changed FINAL)
    /// The words tell of violence or a sexual offence: what was chosen counts no more, and the answer that is offered
    /// first is one that leads to workers alone.
    Q_PROPERTY(bool tellsOfHarm READ tellsOfHarm WRITE setTellsOfHarm NOTIFY changed FINAL)
    Q_PROPERTY(Who who READ who NOTIFY changed FINAL)
    Q_PROPERTY(QString circle READ circle NOTIFY changed FINAL) ///< Where `who` leads; empty: nowhere.
    /// Chosen, and cannot read there: names.
    Q_PROPERTY(QStringList leftOut READ leftOut NOTIFY changed FINAL)
    Q_PROPERTY(QString workerName READ workerName NOTIFY changed FINAL) ///< Of who writes it down.
    Q_PROPERTY(QStringList never READ never NOTIFY changed FINAL)
    Q_PROPERTY(QStringList askFirst READ askFirst NOTIFY changed FINAL)
    /// key (number of Who), who, readers (list of maps), circle: the answers that can be given.
    Q_PROPERTY(kudelma::app::KeyedListModel* answers READ answers CONSTANT FINAL)
    /// key (member), name, detail, picture, chosen: faces for "these people".
    Q_PROPERTY(kudelma::app::KeyedListModel* faces READ faces CONSTANT FINAL)
    /// key (person), name, picture, never, askFirst, isNear: faces for "never" and "ask me first". Near are the people
    /// who read anything of this case at all.
    Q_PROPERTY(kudelma::app::KeyedListModel* family READ family CONSTANT FINAL)

public:
    enum Who {
        NotChosen,
        OnlyWorker, ///< The one who writes it down, and the speaker.
        Team, ///< Workers alone.
        These, ///< Whose faces were chosen, and the one who writes it down.
        Meeting, ///< Everybody at the meeting.
    };
    Q_ENUM(Who)

    explicit SpeakersChoice(QObject* parent = nullptr);

    [[nodiscard]] Pen* pen() const { return m_pen; }
    void setPen(Pen* pen);
    [[nodiscard]] KeyedListModel* persons() const { return m_persons; }
    void setPersons(KeyedListModel* persons);
    [[nodiscard]] KeyedListModel* members() const { return m_members; }
    void setMembers(KeyedListModel* members);
    [[nodiscard]] QString speaker() const { return m_speaker; }
    void setSpeaker(const QString& speaker);
    [[nodiscard]] QString alongside() const { return m_alongside; }
    void setAlongside(const QString& record);
    [[nodiscard]] QString meetingCircle() const { return m_meetingCircle; }
    void setMeetingCircle(const QString& circle);
    [[nodiscard]] bool withoutName() const { return m_withoutName; }
    void setWithoutName(bool without);
    [[nodiscard]] bool tellsOfHarm() const { return m_tellsOfHarm; }
    void setTellsOfHarm(bool tells);
    [[nodiscard]] Who who() const { return m_who; }
    [[nodiscard]] QString circle() const;
    [[nodiscard]] QStringList leftOut() const;
    [[nodiscard]] QString workerName() const;
    [[nodiscard]] QStringList never() const { return m_never; }
    [[nodiscard]] QStringList askFirst() const { return m_askFirst; }
    [[nodiscard]] KeyedListModel* answers() { return &m_answers; }
    [[nodiscard]] KeyedListModel* faces() { return &m_faces; }
    [[nodiscard]] KeyedListModel* family() { return &m_family; }

    Q_INVOKABLE void choose(int who);
    Q_INVOKABLE void toggle(const QString& member);
    Q_INVOKABLE void toggleNever(const QString& person);
    Q_INVOKABLE void toggleAskFirst(const QString& person);
    /// What was chosen for one thing is not chosen for the next.
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void fillFaces();
    void fillAnswers();
    void follow(KeyedListModel* list);
    [[nodiscard]] bool isWorker(const casework::MemberId& member) const;
    [[nodiscard]] casework::Members allowed(Who who) const;
    [[nodiscard]] casework::CircleId circleFor(Who who) const; ///< Null: none.

    QPointer<Pen> m_pen;
    QPointer<KeyedListModel> m_persons;
    QPointer<KeyedListModel> m_members;
    QString m_speaker;
    QString m_alongside;
    QString m_meetingCircle;
    bool m_withoutName = false;
    bool m_tellsOfHarm = false;
    bool m_hasChosen = false;
    Who m_who = NotChosen;
    QStringList m_chosen;
    QStringList m_never;
    QStringList m_askFirst;
    KeyedListModel m_answers{{"who", "readers", "circle"}};
    KeyedListModel m_faces{{"name", "detail", "picture", "chosen"}};
    KeyedListModel m_family{{"name", "picture", "never", "askFirst", "isNear"}};
};

} // namespace kudelma::app
