// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "ui/visit/scenes.h"

using namespace Qt::StringLiterals;

namespace kudelma::test {

namespace {

void opened(Visit& visit, const QString& name)
{
    must(visit.tap(name), qPrintable(u"the control "_s + name));
    visit.settle();
}

} // namespace

/// How the team works, who may do what in their role, and how a step serves the child.
void playGuidance(Album& album, const QString& folder)
{
    Visit pia(folder);
    must(pia.makeProfile(u"Pia Koivurinne"_s), "Pia's vault");
    opened(pia, u"Näin teemme työtä yhdessä"_s);
    album.shoot(pia, u"guidance-01-principles"_s);
    pia.press(Qt::Key_Escape);
    must(pia.openPracticeCase(), "the practice case");
    opened(pia, u"Lisää"_s);
    opened(pia, u"Ihmiset ja piirit"_s);
    album.shoot(pia, u"guidance-02-people"_s);
    opened(pia, u"Rooli: "_s);
    album.shoot(pia, u"guidance-03-role"_s);
    pia.press(Qt::Key_Escape);
    pia.press(Qt::Key_Escape);
    opened(pia, u"Askeleet"_s);
    opened(pia, u"Askel"_s);
    album.shoot(pia, u"guidance-04-step"_s);
    pia.press(Qt::Key_Escape);
    must(pia.openTable() && pia.app().table()->begin(), "the meeting");
    pia.app().table()->room()->setOpen(true);
    pia.settle();
    album.shoot(pia, u"guidance-05-round"_s);
    album.shootRoom(pia, u"guidance-06-room"_s);
}

} // namespace kudelma::test
