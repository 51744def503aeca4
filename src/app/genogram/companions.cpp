// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram/companions.h"

#include "app/core/ids.h"
#include "app/genogram/genogram_desk.h"
#include "app/models/seen.h"

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::RecordId;

namespace {

/// Not a field of a person: the whole symbol.
const QString kSymbol = u"symbol"_s;

} // namespace

Companions::Companions(CaseRoom& room, const casework::CaseView& view, GenogramDesk& desk)
    : KeyedListModel({"person", "name", "atX", "atY", "wide", "high"})
    , m_room(room)
    , m_view(view)
    , m_desk(desk)
{
    connect(&room.cursors(), &Cursors::changed, this, &Companions::refresh);
    connect(&room, &CaseRoom::peopleChanged, this, &Companions::refresh);
}

Companions::~Companions()
{
    m_room.cursors().lift(m_told, kSymbol);
}

void Companions::tell(const QString& person)
{
    const auto id = RecordId::fromText(person);
    const auto head = id ? m_view.head(*id) : std::nullopt;
    if (!head || !(m_together || m_room.isOfWorkersOnly(head->key.circle))) {
        m_room.cursors().lift(m_told, kSymbol);
        m_told = {};
        return;
    }
    m_told = *id;
    m_room.cursors().point({*id, kSymbol, sync::Bytes{0}, {}});
}

std::vector<KeyedListModel::Row> Companions::build() const
{
    std::vector<Row> rows;
    for (const Cursors::Seen& seen : m_room.cursors().allIn(kSymbol)) {
        const QString person = seen.state.record.text();
        const genogram::PersonSymbol* symbol = m_desk.scene().find(person.toStdString());
        const auto member = m_room.memberOf(seen.device);
        if (!symbol || (member && *member == m_room.self()))
            continue;
        const QString name = member ? Seen(m_room, m_view).memberName(*member) : QString();
        rows.push_back({textOf(seen.device),
            //: Genogram: somebody whose name nobody has written down looks at the same person.
            {person, name.isEmpty() ? tr("somebody") : name, symbol->hit.x, symbol->hit.y, symbol->hit.width,
                symbol->hit.height}});
    }
    return rows;
}

} // namespace kudelma::app
