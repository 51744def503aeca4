// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/table/room_screen.h"

#include "app/circles/role_rows.h"
#include "app/core/ids.h"

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;

RoomScreen::RoomScreen(CaseRoom& room, const casework::RecordId& meeting, Pen* pen, QObject* parent)
    : QObject(parent)
    , m_room(room)
    , m_meeting(meeting)
    , m_view(room.projection({}, this))
    , m_lists(std::make_unique<CaseLists>(room, *m_view, this))
    , m_genogram(std::make_unique<GenogramDesk>(room, *m_view, pen, this))
{
    m_lists->setShared(true);
    m_genogram->setShared(true);
    m_settle.setSingleShot(true);
    m_settle.setInterval(meeting::RoomAudience::kBlankFor);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        m_view->flush(); // however busy the device is, no row of before is shown now
        m_audience.settled();
    });
    connect(this, &RoomScreen::changed, this, &RoomScreen::refreshPeople);
    connect(m_view, &casework::CaseView::changed, this, &RoomScreen::changed);
    connect(&room, &CaseRoom::peopleChanged, this, &RoomScreen::changed); // who sees it is said by name
    connect(&m_audience, &meeting::RoomAudience::audienceChanged, this, [this] {
        const QStringList before = circles();
        m_room.setProjection(m_view, m_audience.audience());
        const QStringList after = circles();
        if (std::ranges::any_of(before, [&](const QString& circle) { return !after.contains(circle); }))
            Q_EMIT narrowed();
        Q_EMIT changed();
    });
    connect(&m_audience, &meeting::RoomAudience::blankChanged, this, [this] {
        if (m_audience.isBlank())
            m_settle.start();
        Q_EMIT changed();
    });
}

RoomScreen::~RoomScreen() = default;

void RoomScreen::refreshPeople()
{
    const People& people = m_room.peopleOf(*m_view);
    std::vector<KeyedListModel::Row> rows;
    for (const casework::MemberId& member : m_audience.audience()) {
        const PersonCard card = people.card(member);
        if (!card.name.isEmpty())
            rows.push_back(
                {member.text(), {card.name, detailOf(card), card.face, card.can, card.cannot, card.boundBy}});
    }
    m_people.setRows(std::move(rows));
}

QStringList RoomScreen::audience() const
{
    // By the names that everybody counted knows them by.
    const People& people = m_room.peopleOf(*m_view);
    QStringList names;
    for (const casework::MemberId& member : m_audience.audience()) {
        const QString name = people.card(member).name;
        const QString shown = name.isEmpty() ? tr("somebody whose name is not known") : name;
        names << shown;
        for (const QString& companion : m_room.companyOf(*m_view, member))
            names << CompanyWords::reader(companion, shown);
    }
    return names;
}

QStringList RoomScreen::circles() const
{
    QStringList keys;
    for (const casework::Source& source : m_view->sources())
        keys << source.key.circle.text();
    keys.removeDuplicates();
    return keys;
}

QVariantList RoomScreen::leaving() const
{
    QVariantList leaving;
    for (const casework::MemberId& member : m_audience.audience()) {
        if (m_audience.present().contains(member))
            continue;
        const QString name = m_room.person(member).name;
        leaving << QVariantMap{
            {u"key"_s, member.text()}, {u"name"_s, name.isEmpty() ? tr("somebody whose name is not known") : name}};
    }
    return leaving;
}

bool RoomScreen::blank() const
{
    return m_audience.isBlank() || m_audience.audience().empty() || m_paused || !m_view->head(m_meeting);
}

void RoomScreen::setPresent(const casework::Members& present)
{
    // Who came with a device that nobody had named yet counts as a stranger, and the screen shows nothing; once the
    // device has a name, the stranger is that person and no longer somebody else. A stranger who only left may come
    // back in like anybody, and is not forgotten.
    casework::Members everybody = present;
    casework::Members named;
    for (const casework::MemberId& member : m_audience.audience()) {
        const auto device = unknownDevice(member);
        const auto person = device ? m_room.memberOf(*device) : std::nullopt;
        if (!person)
            continue;
        named.insert(member);
        everybody.insert(*person);
    }
    m_audience.setPresent(everybody);
    m_audience.replaced(named);
}

void RoomScreen::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    Q_EMIT changed();
}

void RoomScreen::setOpen(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    Q_EMIT openChanged();
}

void RoomScreen::widen(const QStringList& leaving)
{
    casework::Members members;
    for (const QString& key : leaving) {
        if (const auto member = casework::MemberId::fromText(key))
            members.insert(*member);
    }
    m_audience.widen(members);
}

} // namespace kudelma::app
