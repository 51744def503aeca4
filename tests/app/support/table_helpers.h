// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/support/test_case.h"
#include "app/table/meeting_table.h"

namespace kudelma::app::test {

/// Answers the safety check as it is for most families, so that the meeting can begin.
inline void makeReady(MeetingTable& table)
{
    PreparationDesk& preparation = *table.preparation();
    for (const KeyedListModel::Row& question : std::vector(preparation.questions()->rows())) {
        if (!preparation.answer(question.key, u"no"_s))
            qFatal("not answered: %s", qPrintable(question.key));
    }
    if (!preparation.mayBegin())
        qFatal("the safety check does not let the meeting begin: %d of %d", preparation.doneCount(),
            preparation.totalCount());
}

} // namespace kudelma::app::test
