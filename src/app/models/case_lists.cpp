// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/models/case_lists.h"

#include "app/circles/role_rows.h"
#include "casework/minimisation.h"
#include "report/phrases.h"

#include <algorithm>
#include <map>

namespace kudelma::app {

using casework::kinds;
using casework::RecordKind;
using Row = KeyedListModel::Row;

namespace {

std::vector<Row> personRows(const Seen& seen, bool shared)
{
    std::vector<casework::RecordId> copies;
    for (const auto& [head, alias] : seen.view().all<casework::Alias>())
        copies.push_back(alias.copy);
    std::vector<Row> rows;
    for (const auto& [head, person] : seen.view().all<casework::Person>()) {
        const QString name = seen.personName(head.id);
        if (name.isEmpty() || std::ranges::find(copies, head.id) != copies.end()
            || (shared && casework::staysOffSharedScreens(seen.view(), head.id)))
            continue;
        rows.push_back({head.id.text(),
            {name, person.name.isEmpty() ? QString() : person.label, seen.isChild(head.id), person.index}});
    }
    std::ranges::stable_sort(rows, [](const Row& a, const Row& b) {
        return std::pair(!a.values[3].toBool(), a.values[0].toString().toLower())
            < std::pair(!b.values[3].toBool(), b.values[0].toString().toLower());
    });
    return rows;
}

std::vector<Row> memberRows(const Seen& seen, const RecordsModel::Kept&)
{
    std::vector<Row> rows;
    for (const PersonCard& card : seen.people().all())
        rows.push_back({card.member.text(),
            {card.name, detailOf(card), card.face, card.organisation, int(card.role), card.person.text()}});
    return rows;
}

std::vector<Row> audienceRows(const Seen& seen, const RecordsModel::Kept&)
{
    // Circles of as many people in the order of their names: keys are random, and each device would have another.
    std::map<std::tuple<int, QString, QString>, Row> rows;
    for (const casework::CircleId& circle : seen.view().rules().circles()) {
        if (!seen.view().writableSource(circle))
            continue;
        QStringList names;
        for (const PersonCard& card : seen.people().in(circle)) {
            if (card.member != seen.room().self())
                names << card.name;
        }
        const int size = int(names.size()) + 1; // before those who sit beside somebody, who make no circle wider
        const std::tuple place(size, names.join(u'\n').toLower(), circle.text());
        names << seen.companionsIn(circle);
        rows[place] = {circle.text(), {names, QVariant(seen.seenBy(circle)), size, names.isEmpty()}};
    }
    std::vector<Row> inOrder;
    for (auto& [place, row] : rows)
        inOrder.push_back(std::move(row));
    return inOrder;
}

} // namespace

CaseLists::CaseLists(CaseRoom& room, casework::CaseView& view, QObject* parent)
    : QObject(parent)
    , m_room(room)
    , m_view(view)
    , m_voices(makeVoices(room, view, this))
    , m_hypotheses(makeHypotheses(room, view, this))
    , m_questions(makeQuestions(room, view, this))
    , m_steps(makeSteps(room, view, this))
    , m_factors(makeFactors(room, view, this))
    , m_events(makeEvents(room, view, this))
    , m_scales(makeScales(room, view, this))
    , m_notes(makeNotes(room, view, this))
    , m_meetings(makeMeetings(room, view, this))
    , m_feedback(makeFeedback(room, view, this))
    , m_reviews(makeReviews(room, view, this))
    , m_persons(new RecordsModel(
          {"name", "detail", "isChild", "index"}, 0, kinds(RecordKind::Person, RecordKind::Alias),
          [this](const Seen& seen, const RecordsModel::Kept&) { return personRows(seen, m_shared); }, room, view, this))
    , m_members(new RecordsModel({"name", "detail", "picture", "organisation", "role", "person"}, 0,
          kinds(RecordKind::Member), memberRows, room, view, this))
    , m_audiences(new RecordsModel(
          {"names", "people", "size", "onlyMe"}, 0, kinds(RecordKind::Member), audienceRows, room, view, this))
{ }

void CaseLists::setShared(bool shared)
{
    m_shared = shared;
    m_persons->refresh();
    Q_EMIT said();
}

void CaseLists::retranslate()
{
    for (RecordsModel* list : {m_voices, m_hypotheses, m_questions, m_steps, m_factors, m_events, m_scales, m_notes,
             m_meetings, m_feedback, m_reviews, m_persons, m_members, m_audiences})
        list->refresh();
    Q_EMIT said();
}

} // namespace kudelma::app
