// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/case_view.h"

#include <memory>

namespace kudelma::report {

/// What a memo of one circle may be made of. Made from what the person who makes it sees, but nothing else of that can
/// get in: `own` has that circle's documents only, and everything that a memo tells is from there. `common` has the
/// documents that everybody in the circle holds; only names, who is whose, and the meeting's day come from there, so
/// that "Pia asks Aino" can be read. Whoever cannot be named from there is not named.
class MemoSource
{
public:
    /// The documents are borrowed from `whole` and must outlive the source. A circle that `whole` is not in: all is
    /// empty.
    MemoSource(const casework::CaseView& whole, const casework::CircleId& circle);
    ~MemoSource();
    MemoSource(const MemoSource&) = delete;
    MemoSource& operator=(const MemoSource&) = delete;

    [[nodiscard]] const casework::CircleId& circle() const { return m_circle; }
    [[nodiscard]] const casework::CaseView& own() const { return *m_own; }
    [[nodiscard]] const casework::CaseView& common() const { return *m_common; }
    [[nodiscard]] const casework::Members& readers() const { return m_readers; }

    /// Of a person or a system of the ecomap, as called in the family; empty: cannot be named.
    [[nodiscard]] QString name(const casework::RecordId& who) const;
    [[nodiscard]] QStringList names(const std::vector<casework::RecordId>& who) const;
    /// Of somebody around the table; empty: cannot be named.
    [[nodiscard]] QString memberName(const casework::MemberId& member) const;
    [[nodiscard]] const casework::Member* member(const casework::MemberId& member) const;
    [[nodiscard]] bool isChild(const casework::RecordId& person, QDate on) const;
    /// Somebody of the family or close to it is among the readers.
    [[nodiscard]] bool familyReads() const;
    /// A thought as these readers read it: in the family's own wording where family is among them.
    [[nodiscard]] QString wording(const casework::Hypothesis& thought) const;
    /// A record of the circle in one line; empty: not of this circle, or taken back by who said it.
    [[nodiscard]] QString line(const casework::RecordId& record) const;
    [[nodiscard]] QStringList lines(const std::vector<casework::RecordId>& records) const;

private:
    casework::CircleId m_circle;
    casework::Members m_readers;
    std::unique_ptr<casework::CaseView> m_own;
    std::unique_ptr<casework::CaseView> m_common;
    std::map<casework::MemberId, casework::Member> m_members;
};

} // namespace kudelma::report
