// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/review/answer_desk.h"

#include "app/models/seen.h"

#include <QLocale>

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::MemberRole;
using casework::Review;
using casework::ReviewState;
using casework::Stored;

namespace {

constexpr int kAnswersSettleMs = 300;

/// Whoever comments on the work does not answer for it.
bool mayAnswer(const CaseRoom& room, const Stored<Review>& comment)
{
    const MemberRole own = room.person(room.self()).role;
    const bool isWork = isWorker(own) && own != MemberRole::Supervisor && own != MemberRole::Coach;
    return isWork && comment.head.writable && comment.head.createdBy != room.self()
        && !comment.value.words.trimmed().isEmpty();
}

bool waits(const Review& comment)
{
    return comment.state == ReviewState::Open && !comment.words.trimmed().isEmpty()
        && comment.answer.trimmed().isEmpty();
}

} // namespace

AnswerDesk::AnswerDesk(CaseRoom& room, Pen& pen, QObject* parent)
    : QObject(parent)
    , m_room(room)
    , m_pen(pen)
    , m_comments({"aboutLine", "words", "answer", "by", "whenText", "waits", "mayAnswer", "signedOff", "seenBy"})
{
    m_settle.setInterval(kAnswersSettleMs);
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &AnswerDesk::refresh);
    const auto later = [this] {
        if (!m_settle.isActive())
            m_settle.start();
    };
    connect(&room.view(), &casework::CaseView::changed, this, [this, later](const casework::Changes& changes) {
        // What a comment is about may have been written anew, but only where there are comments.
        if (changes.touches(casework::RecordKind::Review) || changes.sources || m_comments.count() > 0)
            later();
    });
    connect(&room, &CaseRoom::peopleChanged, this, later);
    refresh();
}

AnswerDesk::~AnswerDesk() = default;

void AnswerDesk::refresh()
{
    m_settle.stop();
    std::vector<Stored<Review>> all = m_room.view().all<Review>();
    std::ranges::stable_sort(all, [](const Stored<Review>& a, const Stored<Review>& b) {
        return std::pair(waits(a.value), a.head.createdAt) > std::pair(waits(b.value), b.head.createdAt);
    });
    const Seen seen(m_room, m_room.view());
    std::vector<KeyedListModel::Row> rows;
    m_waiting = 0;
    for (const Stored<Review>& each : all) {
        const bool isMine = mayAnswer(m_room, each);
        m_waiting += isMine && waits(each.value) ? 1 : 0;
        const QString when = QLocale().toString(each.head.createdAt.toLocalTime().date(), QLocale::ShortFormat);
        rows.push_back({each.head.id.text(),
            {seen.lineOf(each.value.about), each.value.words, each.value.answer, seen.memberName(each.head.createdBy),
                when, waits(each.value), isMine,
                each.value.words.trimmed().isEmpty() && each.value.state == ReviewState::Done,
                QVariant(seen.seenBy(each.head.key.circle))}});
    }
    m_comments.setRows(std::move(rows));
    Q_EMIT changed();
}

bool AnswerDesk::answer(const QString& comment, const QString& words)
{
    const auto id = casework::RecordId::fromText(comment);
    const auto stored = id ? m_room.view().get<Review>(*id) : std::nullopt;
    if (!stored || words.trimmed().isEmpty() || !mayAnswer(m_room, *stored))
        return false;
    const bool isWritten = m_pen.set(comment, {{u"answer"_s, words.trimmed()}, {u"state"_s, u"answered"_s}});
    m_room.view().flush();
    refresh();
    return isWritten;
}

bool noteAsked(CaseRoom& room, CaseEntry& entry)
{
    int asked = 0;
    for (const Stored<Review>& each : room.view().all<Review>())
        asked += waits(each.value) && mayAnswer(room, each) ? 1 : 0;
    asked = std::min(asked, CaseEntry::kMaxAsked);
    return std::exchange(entry.asked, asked) != asked;
}

} // namespace kudelma::app
