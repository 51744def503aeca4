// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/replayed_wishes.h"

#include <algorithm>

namespace kudelma::casework {

namespace {

void addAll(std::vector<RecordId>& to, const std::vector<RecordId>& from)
{
    for (const RecordId& id : from) {
        if (std::ranges::find(to, id) == to.end())
            to.push_back(id);
    }
}

} // namespace

ReplayedWishes::ReplayedWishes(const CaseView& view, MemberId author, const Deed& deed)
    : m_view(view)
    , m_author(std::move(author))
{
    for (const Action& action : deed) {
        const RecordPlace& place
            = std::visit([](const auto& done) -> const RecordPlace& { return done.place; }, action);
        if ((place.kind == RecordKind::Voice || place.kind == RecordKind::Drawing)
            && std::ranges::find(m_places, place) == m_places.end())
            m_places.push_back(place);
    }
    for (const RecordPlace& place : m_places) {
        if (const auto voice = view.get<Voice>(place.id))
            m_wished.emplace(place.id, voice->value);
        if (view.head(place.id) && !checkAt(place))
            m_wasSo.insert(place.id);
    }
}

Result<void> ReplayedWishes::checkAt(const RecordPlace& place) const
{
    const auto fields = m_view.fields(place.id);
    if (!fields)
        return {};
    if (auto ok = checkWish(m_view, m_author, place.key.circle, place.kind, *fields); !ok)
        return ok;
    const RecordId words = place.kind == RecordKind::Voice ? place.id : fromFields<Drawing>(*fields).voice;
    const auto voice = m_view.get<Voice>(words);
    if (voice && !readersAmong(m_view, place.key.circle, voice->value.askFirst).empty())
        return failure(ErrorKind::AskFirst, place.key.circle.text());
    return {};
}

Result<void> ReplayedWishes::check() const
{
    // Words that a move took elsewhere and that come back: what was wished for them there holds here.
    Voice meanwhile;
    for (const auto& [id, voice] : m_wished) {
        if (m_view.head(id))
            continue;
        addAll(meanwhile.never, voice.never);
        addAll(meanwhile.askFirst, voice.askFirst);
        meanwhile.withoutName = meanwhile.withoutName || voice.withoutName;
    }
    for (const RecordPlace& place : m_places) {
        if (!m_view.head(place.id) || m_wasSo.contains(place.id))
            continue;
        if (auto ok = checkAt(place); !ok)
            return ok;
        const auto voice = m_view.get<Voice>(place.id);
        if (!voice || m_wished.contains(place.id))
            continue;
        Voice again = voice->value;
        addAll(again.never, meanwhile.never);
        again.withoutName = again.withoutName || meanwhile.withoutName;
        if (auto ok = checkWish(m_view, m_author, place.key.circle, RecordKind::Voice, toFields(again)); !ok)
            return ok;
        if (!readersAmong(m_view, place.key.circle, meanwhile.askFirst).empty())
            return failure(ErrorKind::AskFirst, place.key.circle.text());
    }
    return {};
}

} // namespace kudelma::casework
