// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/steps/due_days.h"

#include "app/steps/promises.h"

namespace kudelma::app {

bool noteDue(const casework::CaseView& view, const casework::MemberId& self, CaseEntry& entry)
{
    QList<QDate> days;
    for (const Promise& promise : openPromises(view)) {
        const QDate day = promise.due.latest();
        if (promise.who == self && !self.isNull() && day.isValid() && days.size() < CaseEntry::kMaxDue)
            days << day;
    }
    if (days == entry.due)
        return false;
    entry.due = days;
    return true;
}

} // namespace kudelma::app
