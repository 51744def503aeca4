// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/models/seen.h"

namespace kudelma::app {

/// Who says that a step was done, besides whoever was to do it: a worker in the step's own record, everybody else by a
/// mark in a document of their own of the step's circle, so that nobody can say it for them.
class Confirmation
{
public:
    /// As `self` sees it.
    Confirmation(const casework::CaseView& view, const casework::RecordId& step, const casework::MemberId& self);

    [[nodiscard]] const casework::Members& people() const { return m_people; } ///< Empty where it is not done.
    [[nodiscard]] bool isMine() const { return m_people.contains(m_self); }
    /// It is done, and this person is neither who did it nor who has confirmed it, and can say so.
    [[nodiscard]] bool isAsked() const { return m_isAsked; }
    /// This person's own mark; null: there is none.
    [[nodiscard]] const casework::RecordId& reaction() const { return m_reaction; }

private:
    casework::MemberId m_self;
    casework::Members m_people;
    casework::RecordId m_reaction;
    bool m_isAsked = false;
};

/// Their names, as one view says them.
[[nodiscard]] QStringList confirmersOf(const Seen& seen, const Confirmation& confirmation);

} // namespace kudelma::app
