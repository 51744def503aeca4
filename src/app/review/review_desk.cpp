// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/review/review_desk.h"

namespace kudelma::app {

using namespace Qt::StringLiterals;

ReviewDesk::ReviewDesk(CaseRoom& room, Appearance& appearance, QObject* parent)
    : QObject(parent)
    , m_room(room)
    , m_pen(room, this)
    , m_lists(room, room.view(), this)
{
    connect(&room, &CaseRoom::peopleChanged, this, &ReviewDesk::changed);
    connect(&room.view(), &casework::CaseView::changed, this, &ReviewDesk::changed);
    connect(&appearance, &Appearance::languageChanged, this, [this] { m_lists.retranslate(); });
}

ReviewDesk::~ReviewDesk() = default;

casework::CircleId ReviewDesk::reviewCircle() const
{
    for (const casework::CircleId& circle : m_room.view().rules().circles()) {
        if (m_room.view().writableSource(circle))
            return circle;
    }
    return {};
}

bool ReviewDesk::canComment() const
{
    return !reviewCircle().isNull();
}

QString ReviewDesk::title() const
{
    for (const auto& [head, meeting] : m_room.view().all<casework::Meeting>())
        return meeting.title;
    return {};
}

bool ReviewDesk::comment(const QString& record, const QString& words)
{
    if (!canComment() || words.trimmed().isEmpty())
        return false;
    QVariantMap fields{{u"words"_s, words.trimmed()}};
    // The review circle is within the circles that the supervisor reads, so the pointer is one that all there can
    // follow.
    if (!record.isEmpty())
        fields.insert(u"about"_s, record);
    return !m_pen.add(u"reviews"_s, reviewCircle().text(), fields).isEmpty();
}

} // namespace kudelma::app
