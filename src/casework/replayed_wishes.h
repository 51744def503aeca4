// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/record_writer.h"
#include "casework/speakers_wish.h"

namespace kudelma::casework {

/// Undoing writes again what stood somewhere once; since then somebody may have said "never", or asked to be asked
/// first. What was wished is asked anew: before a step is taken back it is read off, afterwards it is held against
/// what stands there then.
class ReplayedWishes
{
public:
    /// `view` is borrowed. Read off before anything is taken back.
    ReplayedWishes(const CaseView& view, MemberId author, const Deed& deed);

    /// After it was taken back: SaidNever, AskFirst, WouldName where something stands now that may not. What was
    /// already so before may stay.
    [[nodiscard]] Result<void> check() const;

private:
    [[nodiscard]] Result<void> checkAt(const RecordPlace& place) const;

    const CaseView& m_view;
    MemberId m_author;
    std::vector<RecordPlace> m_places; ///< Of words and drawings that the deed is about.
    std::set<RecordId> m_wasSo; ///< Stood against a wish before.
    std::map<RecordId, Voice> m_wished; ///< What stood under each id before.
};

} // namespace kudelma::casework
