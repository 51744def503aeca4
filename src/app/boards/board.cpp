// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/boards/board.h"

namespace kudelma::app {

Board::Board(casework::KindSet kinds, QObject* parent)
    : QObject(parent)
    , m_kinds(kinds)
{ }

void Board::setLists(CaseLists* lists)
{
    if (lists == m_lists)
        return;
    if (m_lists) {
        m_lists->view().disconnect(this);
        m_lists->room().disconnect(this);
        m_lists->disconnect(this);
    }
    m_lists = lists;
    forget();
    if (lists) {
        connect(&lists->view(), &casework::CaseView::changed, this, &Board::follow);
        connect(
            &lists->room(), &CaseRoom::peopleChanged, this, [this] { refresh(); }, Qt::QueuedConnection);
        connect(lists, &CaseLists::said, this, [this] { refresh(); });
        connect(lists, &QObject::destroyed, this, [this] {
            forget();
            refresh();
        });
    }
    refresh();
    Q_EMIT listsChanged();
}

void Board::setPen(Pen* pen)
{
    if (pen == m_pen)
        return;
    m_pen = pen;
    Q_EMIT penChanged();
}

void Board::setMeeting(const QString& meeting)
{
    if (meeting == m_meeting)
        return;
    m_meeting = meeting;
    refresh();
    Q_EMIT meetingChanged();
}

void Board::follow(const casework::Changes& changes)
{
    if (changes.sources || (changes.concernedKinds & m_kinds) != 0)
        refresh();
}

casework::RecordId Board::meetingId() const
{
    return casework::RecordId::fromText(m_meeting).value_or(casework::RecordId());
}

bool Board::refuse(Pen::Refusal why) const
{
    if (m_pen)
        Q_EMIT m_pen->refused(why);
    return false;
}

} // namespace kudelma::app
