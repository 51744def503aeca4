// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/case_editor.h"
#include "casework/demo_choice.h"

#include <map>

/// A fictional case as a script (assets/demo): who is in which circle, what they write into it before and during the
/// meeting, and what must never be found on whose device.
namespace kudelma::casework {

inline constexpr qsizetype kMaxDemoBytes = 4 * 1024 * 1024;
inline constexpr qsizetype kMaxDemoActions = 5000;
inline constexpr qsizetype kMaxDemoCircles = 100;
inline constexpr qsizetype kMaxDemoMembers = 100;

struct DemoMember
{
    MemberId id;
    QString name;
    QString title;
    MemberRole role = MemberRole::SocialWorker;
};

/// Shared: writes the circle's shared document (team devices). Own: writes a document of their own (guests).
enum class DemoAccess : std::uint8_t { Shared, Own, Reads };

struct DemoCircle
{
    QString key;
    QString name;
    std::map<MemberId, DemoAccess> people;

    [[nodiscard]] Members members() const;
    /// The document that this member writes into; nothing where they only read or are not in it.
    [[nodiscard]] std::optional<DocumentKey> documentOf(const MemberId& member, const CircleId& circle) const;
};

struct DemoPhase
{
    QString key;
    int plannedMinutes = 0;
    int actualMinutes = 0;
};

enum class DemoVerb : std::uint8_t { Add, Edit, Move };

struct DemoAction
{
    DemoVerb verb = DemoVerb::Add;
    QString key;
    RecordKind kind = RecordKind::Person;
    RecordId id;
    RecordId newId; ///< Of a move.
    QString circle; ///< Where it is added, stands, or is moved to.
    MemberId by;
    QString phase; ///< Empty: there before the meeting.
    FieldValues fields; ///< Of an edit: those that change.
    QStringList canaries; ///< Words of its content that are found nowhere else.
};

/// What must hold on what each of these people holds, or on what everybody present sees, or in one circle.
struct DemoHook
{
    QString id;
    std::vector<MemberId> viewers;
    Members present;
    QString circle;
    std::vector<RecordId> mustHold;
    std::vector<RecordId> mustNotHold;
    QStringList mustNotHoldText;
    std::vector<RecordId> flagged; ///< By the minimisation check.
    std::map<MemberId, int> personsSeen;
    RecordId ngramsOf; ///< No run of `ngramWords` words of this record's text.
    int ngramWords = 0;
    bool noNumberingGaps = false;
};

class DemoCase
{
public:
    /// Reads and checks the whole script. The ids of the records are drawn from `seed`: the same on every device that
    /// plays the same demo, different from one demo to the next. Errors name the place as a JSON path.
    [[nodiscard]] static Result<DemoCase> load(const QByteArray& json, const QByteArray& seed);

    [[nodiscard]] const QString& key() const { return m_choice.key; }
    [[nodiscard]] const DemoChoice& choice() const { return m_choice; }
    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] QDate meetingDay() const { return m_meetingDay; }
    [[nodiscard]] RecordId index() const { return m_index; }
    [[nodiscard]] RecordId mainMeeting() const { return m_mainMeeting; }
    [[nodiscard]] const MemberId& facilitator() const { return m_facilitator; }
    [[nodiscard]] const std::vector<DemoMember>& members() const { return m_members; }
    [[nodiscard]] const std::vector<DemoCircle>& circles() const { return m_circles; }
    [[nodiscard]] const DemoCircle* circle(const QString& key) const;
    [[nodiscard]] const std::vector<DemoPhase>& phases() const { return m_phases; }
    /// In the order of the story; those from before the meeting first.
    [[nodiscard]] const std::vector<DemoAction>& script() const { return m_script; }
    [[nodiscard]] const std::vector<DemoHook>& hooks() const { return m_hooks; }
    /// The id of a record by its key in the script ("AQ2"); null for a key that is not there.
    [[nodiscard]] RecordId id(const QString& key) const { return m_ids.value(key); }
    [[nodiscard]] QString keyOf(const RecordId& id) const { return m_ids.key(id); }

private:
    friend class DemoReader;
    DemoChoice m_choice;
    QString m_title;
    QDate m_meetingDay;
    RecordId m_index;
    RecordId m_mainMeeting;
    MemberId m_facilitator;
    std::vector<DemoMember> m_members;
    std::vector<DemoCircle> m_circles;
    std::vector<DemoPhase> m_phases;
    std::vector<DemoAction> m_script;
    std::vector<DemoHook> m_hooks;
    QMap<QString, RecordId> m_ids;
};

/// Which circle of this device each circle of the script is.
using DemoCircleIds = std::map<QString, CircleId>;

/// Does what the script says through the editor, which must be that of action.by (or of somebody who writes the same
/// document).
Result<void> perform(const DemoAction& action, CaseEditor& editor, const DemoCircleIds& circles);

} // namespace kudelma::casework
