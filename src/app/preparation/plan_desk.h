// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/appearance.h"
#include "app/core/case_room.h"
#include "app/core/keyed_list_model.h"
#include "app/core/meeting_order.h"

#include <QtQml/qqmlregistration.h>

#include <functional>

namespace kudelma::app {

/// A new meeting of an open child's page: what it is proposed to be, whom it is for, and making it. Whom it is for
/// decides its circle, and so who will read what is written for it. Works without a network; whoever has a device reads
/// of it when the connection is back.
class PlanDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.plans is the one")
    /// Orders of a meeting to choose from: key, title, purpose, minutes, phases (how many)
    Q_PROPERTY(kudelma::app::KeyedListModel* orders READ orders CONSTANT FINAL)
    /// Who may take part: key (member), name, detail, picture, worker, self (always takes part), chosen
    Q_PROPERTY(kudelma::app::KeyedListModel* people READ people CONSTANT FINAL)
    /// Workers who were chosen, for leading and writing: key (member), name
    Q_PROPERTY(kudelma::app::KeyedListModel* leaders READ leaders CONSTANT FINAL)
    Q_PROPERTY(bool mayPlan READ mayPlan NOTIFY changed FINAL)
    /// Who will read what is written for the meeting, as WhoSees takes them.
    Q_PROPERTY(QVariantList readers READ readers NOTIFY changed FINAL)
    /// Those who were chosen and must not meet.
    Q_PROPERTY(QStringList parted READ parted NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed FINAL) ///< These people may be brought together.
    Q_PROPERTY(QString order READ order NOTIFY begun FINAL) ///< What is proposed: see begin().
    Q_PROPERTY(QString day READ day NOTIFY begun FINAL)
    Q_PROPERTY(QString time READ time NOTIFY begun FINAL)
    Q_PROPERTY(QString self READ self CONSTANT FINAL)
    Q_PROPERTY(int maxPlace READ maxPlace CONSTANT FINAL)
    Q_PROPERTY(int maxPurpose READ maxPurpose CONSTANT FINAL)
    Q_PROPERTY(int maxQuestion READ maxQuestion CONSTANT FINAL)

public:
    /// Makes a circle of these people (keys) and this person, or finds one; answers its key.
    using CircleMaker = std::function<QString(const QStringList& people)>;
    using Now = std::function<QDateTime()>;

    enum class Refusal {
        NobodyElse, ///< A meeting of one.
        TooMany,
        Parted, ///< Some of them must not meet.
        NoDay, ///< No day, or no time, or one that is past or too far ahead.
        TooLong, ///< More words than a meeting keeps.
        NoLeader, ///< Whoever leads or writes is a worker who takes part.
        NoOrder,
        NotMade, ///< The circle or the meeting could not be made; nothing was.
    };
    Q_ENUM(Refusal)

    static constexpr std::size_t kMaxPeople = 40; ///< As the record has it.
    static constexpr int kMaxDaysAhead = 730;
    static constexpr int kMaxPlace = 160; ///< Characters; this and the next two as the record has them.
    static constexpr int kMaxPurpose = 300;
    static constexpr int kMaxQuestion = 300;
    static constexpr int kUsualHour = 13; ///< Of a first meeting.

    /// The room and the appearance must outlive it.
    PlanDesk(CaseRoom& room, Appearance& appearance, const QByteArray& meetingTemplate, CircleMaker maker,
        QObject* parent = nullptr);
    ~PlanDesk() override;

    void setNow(Now now) { m_now = std::move(now); } ///< The device's clock, unless a test turns another.

    [[nodiscard]] KeyedListModel* orders() { return &m_orderRows; }
    [[nodiscard]] KeyedListModel* people() { return &m_people; }
    [[nodiscard]] KeyedListModel* leaders() { return &m_leaders; }
    /// A worker of this page, on the page itself: a meeting without internet plans none.
    [[nodiscard]] bool mayPlan() const;
    [[nodiscard]] QVariantList readers() const;
    [[nodiscard]] QStringList parted() const;
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] QString order() const { return m_order; }
    [[nodiscard]] QString day() const { return m_at.date().toString(Qt::ISODate); }
    [[nodiscard]] QString time() const { return m_at.time().toString(QStringLiteral("HH:mm")); }
    [[nodiscard]] static int maxPlace() { return kMaxPlace; }
    [[nodiscard]] static int maxPurpose() { return kMaxPurpose; }
    [[nodiscard]] static int maxQuestion() { return kMaxQuestion; }
    [[nodiscard]] QString self() const { return m_room.self().text(); }

    /// Proposes the next weekday at the hour of the last meeting, in its order and with its people as far as they may
    /// meet; for a first meeting the workers of the page.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void choose(const QString& member, bool takesPart);
    /// `fields`: order, day (ISO), time ("14:30"), place, purpose, question, facilitator, scribe. One step of undo.
    /// Answers the meeting's key; empty: refused().
    Q_INVOKABLE QString make(const QVariantMap& fields);

    /// The moment of a day and a time of this device's clock, where a meeting may be planned for it.
    [[nodiscard]] static std::optional<QDateTime> momentOf(
        const QString& day, const QString& time, const QDateTime& now);

Q_SIGNALS:
    void changed();
    void begun();
    void refused(kudelma::app::PlanDesk::Refusal why);

private:
    struct Wanted
    {
        const meeting::MeetingTemplate* order = nullptr;
        QDateTime at;
        QString place;
        QString purpose;
        QString question;
        casework::MemberId facilitator;
        casework::MemberId scribe;
    };
    void refresh();
    [[nodiscard]] std::optional<casework::Stored<casework::Meeting>> lastMeeting() const;
    [[nodiscard]] bool isLeader(const casework::MemberId& member) const;
    [[nodiscard]] std::variant<Wanted, Refusal> read(const QVariantMap& fields) const;
    [[nodiscard]] std::optional<casework::RecordId> write(const Wanted& wanted);

    CaseRoom& m_room;
    Appearance& m_appearance;
    MeetingOrders m_orders;
    CircleMaker m_maker;
    Now m_now;
    casework::Members m_chosen; ///< This person, too.
    QString m_order;
    QDateTime m_at; ///< Local time.
    KeyedListModel m_orderRows;
    KeyedListModel m_people;
    KeyedListModel m_leaders;
};

} // namespace kudelma::app
