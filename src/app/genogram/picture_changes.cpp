// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram/picture_changes.h"

#include "app/models/seen.h"
#include "casework/minimisation.h"
#include "report/family_graph.h"
#include "report/picture_words.h"

#include <QLocale>

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::RecordKind;
using casework::SnapshotMoment;

namespace {

bool isOfPicture(const casework::Changes& changes)
{
    return changes.touches(RecordKind::Snapshot) || changes.touches(RecordKind::Meeting)
        || changes.touches(RecordKind::Alias)
        || std::ranges::any_of(casework::kPictureKinds, [&](const RecordKind kind) { return changes.touches(kind); });
}

} // namespace

PictureChanges::PictureChanges(CaseRoom& room, casework::CaseView& view, bool canWrite, QObject* parent)
    : QObject(parent)
    , m_room(room)
    , m_view(view)
    , m_canWrite(canWrite)
    , m_moments({"words"})
    , m_rows({"whom", "what", "isNew", "person"})
{
    connect(&view, &casework::CaseView::changed, this, [this](const casework::Changes& changes) {
        if (m_isOpen && isOfPicture(changes))
            refresh();
    });
}

void PictureChanges::setShared(bool shared)
{
    m_shared = shared;
    compare();
}

void PictureChanges::open()
{
    m_isOpen = true;
    m_moment = 0;
    refresh();
}

void PictureChanges::close()
{
    m_isOpen = false;
    refresh();
}

void PictureChanges::choose(int moment)
{
    if (!m_isOpen || moment < 0 || moment >= int(m_found.size()) || moment == m_moment)
        return;
    m_moment = moment;
    compare();
}

bool PictureChanges::remember()
{
    return m_canWrite && casework::takeSnapshot(m_room.editor()).has_value();
}

void PictureChanges::refresh()
{
    const std::optional<SnapshotMoment> before = m_moment >= 0 && m_moment < int(m_found.size())
        ? std::optional(m_found[std::size_t(m_moment)])
        : std::nullopt;
    m_found = m_isOpen ? casework::snapshotMoments(m_view) : std::vector<SnapshotMoment>();
    if (m_found.size() > kMostMoments)
        m_found.resize(kMostMoments);
    std::vector<KeyedListModel::Row> moments;
    for (const SnapshotMoment& moment : m_found) {
        const QString key
            = moment.meeting.isNull() ? QString::number(moment.taken.toMSecsSinceEpoch()) : moment.meeting.text();
        moments.push_back({key, {wordsOf(moment)}});
    }
    m_moments.setRows(std::move(moments));
    const auto again = before ? std::ranges::find(m_found, *before) : m_found.end();
    m_moment = m_found.empty() ? -1 : again == m_found.end() ? 0 : int(again - m_found.begin());
    compare();
}

void PictureChanges::compare()
{
    std::vector<KeyedListModel::Row> rows;
    m_isPartial = false;
    if (m_isOpen && m_moment >= 0) {
        const casework::ChangesSince since = casework::changesSince(m_view, m_found[std::size_t(m_moment)]);
        m_isPartial = since.isPartial;
        const genogram::Graph graph = m_shared ? report::sharedGraphOf(m_view) : report::graphOf(m_view);
        const auto isHidden
            = [&](const casework::RecordId& record) { return casework::staysOffSharedScreens(m_view, record); };
        const Seen seen(m_room, m_view);
        const report::PictureWords words(m_view, graph, [&](const casework::RecordId& person) {
            const QString name = seen.personName(person);
            //: Genogram: stands for a person whose name nobody has given.
            return name.isEmpty() ? tr("someone") : name;
        });
        for (const casework::RecordChange& change : since.records) {
            if (m_shared && (isHidden(change.head.id) || std::ranges::any_of(words.personsOf(change.head), isHidden)))
                continue;
            const report::PictureWords::Line line = words.line(change);
            if (!line.what.isEmpty())
                rows.push_back({change.head.id.text(),
                    {line.whom, line.what, change.isNew, line.person.isNull() ? QString() : line.person.text()}});
        }
    }
    m_rows.setRows(std::move(rows));
    Q_EMIT changed();
}

QString PictureChanges::wordsOf(const SnapshotMoment& moment) const
{
    const QString day = QLocale().toString(moment.taken.toLocalTime().date(), QLocale::ShortFormat);
    const auto meeting = m_view.get<casework::Meeting>(moment.meeting);
    if (!meeting)
        //: A moment to compare the genogram with: somebody asked to remember it on day %1.
        return tr("Remembered on %1").arg(day);
    //: A meeting to compare the genogram with: its title and its day.
    return meeting->value.title.isEmpty() ? tr("Meeting on %1").arg(day) : tr("%1, %2").arg(meeting->value.title, day);
}

} // namespace kudelma::app
