// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/phrases.h"

namespace kudelma::report {

using namespace Qt::StringLiterals;

using casework::UseDeed;
using casework::UseMatter;

namespace {

QString withMatter(const QString& deed, const QString& matter)
{
    return matter.isEmpty() ? deed : deed + u": "_s + matter;
}

} // namespace

QString Phrases::useMatter(UseMatter matter)
{
    switch (matter) {
    //: What was used, in the use log. Lower case, stands after "changed:" or "showed on the screen:".
    case UseMatter::Family:
        return tr("the family and its drawing");
    case UseMatter::OwnWords:
        return tr("own words");
    case UseMatter::Thoughts:
        return tr("thoughts");
    case UseMatter::Questions:
        return tr("questions");
    case UseMatter::Steps:
        return tr("steps");
    case UseMatter::Meeting:
        return tr("the meeting");
    case UseMatter::Memo:
        return tr("a memo");
    case UseMatter::UseLog:
        return tr("an extract from the use log");
    case UseMatter::Other:
        return tr("other notes");
    case UseMatter::Letter:
        return tr("a letter to the child");
    case UseMatter::SystemText:
        return tr("a text for the client-information system");
    case UseMatter::Case:
        break;
    }
    return {};
}

QString Phrases::use(UseDeed deed, UseMatter matter)
{
    switch (deed) {
    //: What somebody did, in the use log.
    case UseDeed::Opened:
        return tr("Opened the child's page");
    case UseDeed::Changed:
        return withMatter(tr("Changed"), useMatter(matter));
    case UseDeed::Showed:
        return withMatter(tr("Showed on the screen"), useMatter(matter));
    case UseDeed::Exported:
        return withMatter(tr("Saved as a file"), useMatter(matter));
    case UseDeed::Invited:
        return tr("Invited to the meeting");
    case UseDeed::Admitted:
        return tr("Let into the meeting");
    case UseDeed::Removed:
        return tr("Took out of the meeting");
    case UseDeed::OpenedByTeam:
        return tr("This worker's vault was opened with the team's keys");
    }
    return {};
}

} // namespace kudelma::report
