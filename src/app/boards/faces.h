// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/models/seen.h"

#include <QHash>

#include <optional>

namespace kudelma::app {

/// Rows of boards are people: somebody of the genogram, or somebody who works with the family. The same person on the
/// genogram where they are recorded there, in whichever circle.
class Faces
{
public:
    explicit Faces(const Seen& seen)
        : m_seen(seen)
    {
        for (const auto& [head, alias] : seen.view().all<casework::Alias>())
            m_shownAs.insert(alias.copy, alias.person);
    }

    /// The one that a copy was made of for fewer people; else itself.
    [[nodiscard]] casework::RecordId original(const casework::RecordId& person) const
    {
        return m_shownAs.value(person, person);
    }
    [[nodiscard]] QString row(const casework::RecordId& person) const { return rowKey(original(person)); }
    [[nodiscard]] QString row(const casework::MemberId& member) const
    {
        const PersonCard card = m_seen.people().card(member);
        return card.person.isNull() || m_seen.personName(card.person).isEmpty() ? kMemberRow.toString() + member.text()
                                                                                : row(card.person);
    }
    [[nodiscard]] bool isCopy(const casework::RecordId& person) const { return m_shownAs.contains(person); }

    [[nodiscard]] static QString rowKey(const casework::RecordId& person)
    {
        return kPersonRow.toString() + person.text();
    }
    [[nodiscard]] static std::optional<casework::RecordId> personOf(QStringView row)
    {
        return row.startsWith(kPersonRow) ? casework::RecordId::fromText(row.sliced(kPersonRow.size()).toString())
                                          : std::nullopt;
    }
    [[nodiscard]] static std::optional<casework::MemberId> memberOf(QStringView row)
    {
        return row.startsWith(kMemberRow) ? casework::MemberId::fromText(row.sliced(kMemberRow.size()).toString())
                                          : std::nullopt;
    }
    [[nodiscard]] static bool isMemberRow(QStringView row) { return row.startsWith(kMemberRow); }

private:
    static constexpr QStringView kPersonRow = u"person/";
    static constexpr QStringView kMemberRow = u"member/";

    const Seen& m_seen;
    QHash<casework::RecordId, casework::RecordId> m_shownAs;
};

} // namespace kudelma::app
