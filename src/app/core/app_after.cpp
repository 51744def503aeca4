// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What follows a meeting: reading by a supervisor, the numbers of the team, erasing what was transferred.
#include "app/core/app.h"

#include "app/review/figure_book.h"

#include <algorithm>

namespace kudelma::app {

void App::openReview()
{
    if (CaseRoom* room = m_session.openRoom()) {
        makeReview(*room);
        Q_EMIT deskChanged();
        refreshStage();
    }
}

void App::makeReview(CaseRoom& room)
{
    m_review = std::make_unique<ReviewDesk>(room, m_appearance);
    connect(m_review.get(), &ReviewDesk::begun, this, [this, &room](const QString& why) {
        m_session.noteUse(casework::UseDeed::Opened, casework::UseMatter::Memo, m_review->logCircle(), {}, why);
        if (m_memos)
            return;
        m_memos = std::make_unique<MemoDesk>(&m_session, room, m_appearance, m_meetingTemplate);
        Q_EMIT deskChanged();
    });
}

void App::leaveReview()
{
    if (!m_desk)
        return closeCase(); // a supervisor came here straight from home
    later([this] {
        showInstead(Stage::Child);
        const auto review = std::move(m_review);
        const auto memos = renewMemos();
        const auto after = renewAfter();
        Q_EMIT deskChanged();
        refreshStage();
    });
}

void App::noteFigures()
{
    CaseRoom* page = m_session.openRoom();
    CaseRoom* team = m_team.room();
    if (!page || !team)
        return;
    for (const CaseEntry& entry : m_session.cases()) {
        if (entry.key == m_session.openKey())
            FigureBook::note(*page, entry, *team, FigureBook::secretOf(*m_session.vault()));
    }
    team->client().flush();
}

void App::eraseWorkingCopy()
{
    later([this] {
        if (!m_after || !m_after->system()->erasureOffered() || m_table || !isAllKept())
            return;
        const bool isUnsent = std::ranges::any_of(m_session.openRoom()->client().circles(),
            [](const auto& circle) { return circle.pendingChanges > 0 || circle.pendingRosterChanges > 0; });
        if (isUnsent) {
            Q_EMIT notice(
                //: A short message: the page cannot be erased yet.
                tr("Something written here has not reached the others yet. Nothing was erased."), false);
            return;
        }
        const QString key = m_session.openKey();
        clearDesks();
        m_session.closeCase();
        if (m_home->remove(key))
            //: A short message: a child's page was deleted from this device.
            Q_EMIT notice(tr("The working copy was erased from this device."), false);
        refreshStage();
    });
}

} // namespace kudelma::app
