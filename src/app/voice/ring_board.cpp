// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/voice/ring_board.h"

#include "app/boards/in_circle.h"
#include "meeting/ring_layout.h"

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using Row = KeyedListModel::Row;

namespace {

meeting::RingSizes ringSizes(qreal scale)
{
    meeting::RingSizes sizes;
    sizes.middle *= scale;
    sizes.thing *= scale;
    sizes.band *= scale;
    return sizes;
}

/// As they are known at the table, where they have a device; else by their name in the family.
std::pair<QString, QString> faceOf(const Seen& seen, const casework::RecordId& about)
{
    if (about.isNull() || !seen.view().head(about))
        return {};
    for (const PersonCard& card : seen.people().all()) {
        if (card.person == about)
            return {card.name, card.face};
    }
    return {seen.personName(about), QString()};
}

} // namespace

RingBoard::RingBoard(QObject* parent)
    : QObject(parent)
{ }

void RingBoard::setPage(InstrumentPage* page)
{
    if (m_page == page)
        return;
    if (m_page)
        m_page->disconnect(this);
    m_page = page;
    if (page)
        connect(page, &InstrumentPage::changed, this, &RingBoard::fill);
    fill();
}

void RingBoard::setLists(CaseLists* lists)
{
    if (m_lists == lists)
        return;
    m_lists = lists;
    fill();
}

void RingBoard::setScale(qreal scale)
{
    if (qFuzzyCompare(std::exchange(m_scale, scale), scale))
        return;
    fill();
}

QString RingBoard::childName() const
{
    const auto child = m_page ? casework::RecordId::fromText(m_page->person()) : std::nullopt;
    return child && m_lists ? Seen(m_lists->room(), m_lists->view()).personName(*child) : QString();
}

qreal RingBoard::childRadius() const
{
    return ringSizes(m_scale).middle;
}

qreal RingBoard::thingSize() const
{
    return ringSizes(m_scale).thing;
}

void RingBoard::fill()
{
    if (!m_page || !m_lists) {
        m_rings.setRows({});
        m_things.setRows({});
        Q_EMIT changed();
        return;
    }
    const Seen seen(m_lists->room(), m_lists->view());
    KeyedListModel& zones = *m_page->zones();
    std::vector<std::size_t> counts;
    for (int i = 0; i < zones.count(); ++i)
        counts.push_back(std::size_t(zones.value(i, u"words"_s).toList().size()));
    const meeting::RingLayout layout = meeting::layoutRings(counts, ringSizes(m_scale));
    m_size = layout.size;
    std::vector<Row> rings;
    std::vector<Row> things;
    for (int i = 0; i < zones.count(); ++i) {
        const meeting::RingOnMap& ring = layout.rings[std::size_t(i)];
        const QString key = zones.value(i, u"key"_s).toString();
        const QString title = zones.value(i, u"title"_s).toString();
        rings.push_back({key, {title, zones.value(i, u"prompt"_s), ring.radius, int(ring.things.size())}});
        const QVariantList words = zones.value(i, u"words"_s).toList();
        for (qsizetype k = 0; k < words.size(); ++k) {
            const QVariantMap said = words[k].toMap();
            const QString record = said[u"key"_s].toString();
            const auto id = casework::RecordId::fromText(record);
            const auto voice = id ? seen.view().get<casework::Voice>(*id) : std::nullopt;
            if (!voice)
                continue; // not of this view
            const auto [name, picture] = faceOf(seen, voice->value.about);
            const QPointF at = ring.things[std::size_t(k)];
            things.push_back({record,
                {said[u"words"_s], key, title, name, picture, at.x(), at.y(), said[u"seenBy"_s],
                    voice->head.writable}});
        }
    }
    std::ranges::reverse(rings);
    m_rings.setRows(std::move(rings));
    m_things.setRows(std::move(things));
    Q_EMIT changed();
}

QVariantMap RingBoard::fieldsOf(const QString& ring, const QString& circle, const QString& about) const
{
    if (!m_page || !m_lists)
        return {};
    QVariantMap fields = m_page->fieldsOf(ring);
    const auto id = casework::RecordId::fromText(about);
    const auto where = casework::CircleId::fromText(circle);
    if (id && where) {
        const casework::RecordId known = seenInCircle(m_lists->view(), *where, *id);
        if (!known.isNull())
            fields.insert(u"about"_s, known.text());
    }
    return fields;
}

bool RingBoard::move(const QString& thing, const QString& ring)
{
    return m_page && m_page->pen() && m_rings.indexOfKey(ring) >= 0 && m_page->pen()->set(thing, {{u"zone"_s, ring}});
}

} // namespace kudelma::app
