// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/case_room.h"

#include <QVariant>

namespace kudelma::app {

/// One view of a case with the names that go with it: what a list needs to put records into words. Everything here
/// comes from the view alone, so a list for the room screen can only say what the room screen may show. For one
/// moment: who is in which circle is looked up once.
class Seen
{
public:
    Seen(const CaseRoom& room, const casework::CaseView& view)
        : m_room(&room)
        , m_view(&view)
    { }

    [[nodiscard]] const casework::CaseView& view() const { return *m_view; }
    [[nodiscard]] const CaseRoom& room() const { return *m_room; }
    [[nodiscard]] const People& people() const { return m_room->peopleOf(*m_view); } ///< As the view names them.

    [[nodiscard]] QString personName(
        const casework::RecordId& person) const; ///< Or the ecomap system's; empty: not seen.
    /// As people are shown everywhere: the child first, then by name. Fields of several people are sets, and the order
    /// of their random ids says nothing. Whom this view does not see is left out.
    [[nodiscard]] std::vector<casework::RecordId> inOrder(const std::vector<casework::RecordId>& persons) const;
    [[nodiscard]] QStringList personNames(const std::vector<casework::RecordId>& persons) const; ///< In that order.
    [[nodiscard]] QString memberName(const casework::MemberId& member) const;
    /// Whose words they are; empty where this view must not say so.
    [[nodiscard]] QString speakerName(const casework::RecordHead& head, const casework::Voice& voice) const;
    [[nodiscard]] bool isChild(const casework::RecordId& person) const; ///< See casework::isChild(), today.
    /// One line of any record, for evidence lists and links: its words, title or sentence.
    [[nodiscard]] QString lineOf(const casework::RecordId& record) const;
    [[nodiscard]] QStringList linesOf(const std::vector<casework::RecordId>& records) const;
    /// Who sees an item of this circle: a list of maps with name, detail and picture, as Kudelma.Ui takes people. With
    /// those who sit beside them now: they see it at the same device, and are no readers of their own.
    [[nodiscard]] QVariantList seenBy(const casework::CircleId& circle) const;
    /// The people of this circle whose companions sit beside them now, in words: "Kerttu (sits beside Aino)".
    [[nodiscard]] QStringList companionsIn(const casework::CircleId& circle) const;

private:
    const CaseRoom* m_room;
    const casework::CaseView* m_view;
    mutable std::map<casework::CircleId, QVariantList> m_seenBy; ///< Thousands of rows share a few circles.
};

} // namespace kudelma::app
