// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/boards/thought_card.h"

#include "meeting/thought_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::Hypothesis;
using casework::kinds;
using casework::RecordId;
using casework::RecordKind;
using Row = KeyedListModel::Row;

namespace {

constexpr std::size_t kMaxTurns = 8; // as the schema has it

struct EvidenceWords
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceWords)
};

/// What kinds speak for or against something, and what they are called.
QString evidenceSortOf(RecordKind kind)
{
    switch (kind) {
    //: What kind of thing speaks for or against a hypothesis.
    case RecordKind::Voice:
        return EvidenceWords::tr("own words");
    case RecordKind::Event:
        return EvidenceWords::tr("what happened");
    case RecordKind::Factor:
        return EvidenceWords::tr("worry or protection");
    case RecordKind::Note:
        return EvidenceWords::tr("note");
    case RecordKind::Drawing:
        return EvidenceWords::tr("drawing");
    case RecordKind::Viewpoint:
        return EvidenceWords::tr("somebody's view");
    case RecordKind::Placement:
        return EvidenceWords::tr("placement");
    default:
        return {};
    }
}

constexpr std::array kEvidenceKinds{RecordKind::Voice, RecordKind::Event, RecordKind::Factor, RecordKind::Viewpoint,
    RecordKind::Drawing, RecordKind::Note, RecordKind::Placement};

bool holds(const std::vector<RecordId>& ids, const RecordId& id)
{
    return std::ranges::find(ids, id) != ids.end();
}

QStringList keysOf(const std::vector<RecordId>& ids)
{
    QStringList keys;
    for (const RecordId& id : ids)
        keys << id.text();
    return keys;
}

QVariantList turnsOf(const std::vector<casework::LoopStep>& loop)
{
    QVariantList turns;
    for (const casework::LoopStep& turn : loop)
        turns << QVariantMap{{u"who"_s, turn.who.isNull() ? QString() : turn.who.text()}, {u"what"_s, turn.what}};
    return turns;
}

} // namespace

ThoughtCard::ThoughtCard(QObject* parent)
    : Board(casework::kAnyKind, parent)
    , m_parties({"name"})
    , m_turns({"who", "whoName", "what"})
    , m_evidence({"words", "sort", "stance", "seenBy"})
    , m_reasons({"words", "seenBy"})
    , m_others({"words", "chosen"})
    , m_homes({"names", "people", "size", "onlyMe"})
{ }

void ThoughtCard::setCard(const QString& card)
{
    if (card == m_card)
        return;
    m_card = card;
    m_search.clear();
    m_homes.setRows({});
    refresh();
    Q_EMIT cardChanged();
}

void ThoughtCard::setSearch(const QString& search)
{
    if (search == m_search)
        return;
    m_search = search;
    refresh();
}

void ThoughtCard::setAudiences(KeyedListModel* audiences)
{
    if (audiences == m_audiences)
        return;
    m_audiences = audiences;
    Q_EMIT audiencesChanged();
}

void ThoughtCard::forget()
{
    m_search.clear();
    m_homes.setRows({});
}

std::optional<ThoughtCard::Stored> ThoughtCard::shown() const
{
    const auto id = casework::RecordId::fromText(m_card);
    return id && lists() ? lists()->view().get<Hypothesis>(*id) : std::nullopt;
}

std::optional<ThoughtCard::Stored> ThoughtCard::written() const
{
    const auto id = casework::RecordId::fromText(m_card);
    auto found = id && pen() ? pen()->room().view().get<Hypothesis>(*id) : std::nullopt;
    if (!found)
        refuse(Pen::Refusal::Gone);
    return found;
}

void ThoughtCard::refresh()
{
    m_hasMoreEvidence = false;
    const auto card = shown();
    if (!card) {
        m_held.clear();
        for (KeyedListModel* list : {&m_parties, &m_turns, &m_evidence, &m_reasons, &m_others, &m_homes})
            list->setRows({});
    } else {
        const Seen seen(lists()->room(), lists()->view());
        refreshHeld(seen, *card);
        refreshEvidence(seen, *card);
    }
    Q_EMIT changed();
}

void ThoughtCard::refreshHeld(const Seen& seen, const Stored& card)
{
    const Hypothesis& h = card.value;
    bool isAnswered = false;
    for (const auto& [head, reaction] : seen.view().all<casework::Reaction>())
        isAnswered = isAnswered || reaction.about == card.head.id;
    const RecordId family = meeting::familyCardOf(seen.view(), card);
    const std::string_view state = casework::nameOf(h.state);
    const std::string_view risk = casework::nameOf(h.risk);
    m_held = {{u"state"_s, QString::fromLatin1(state.data(), qsizetype(state.size()))}, {u"sentence"_s, h.sentence},
        {u"familyWording"_s, h.familyWording}, {u"learned"_s, h.learned}, {u"aboutUs"_s, h.aboutUs},
        {u"intention"_s, h.intention}, {u"childsDay"_s, h.childsDay}, {u"ifSo"_s, h.ifSo}, {u"ifNot"_s, h.ifNot},
        {u"risk"_s, QString::fromLatin1(risk.data(), qsizetype(risk.size()))}, {u"version"_s, h.version.value_or(1)},
        {u"answered"_s, isAnswered}, {u"writable"_s, card.head.writable},
        {u"seenBy"_s, seen.seenBy(card.head.key.circle)},
        {u"family"_s, family.isNull() ? QString() : seen.lineOf(family)}};
    std::vector<Row> parties;
    for (const RecordId& party : seen.inOrder(h.parties))
        parties.push_back({party.text(), {seen.personName(party)}});
    m_parties.setRows(std::move(parties));
    std::vector<Row> turns;
    for (std::size_t i = 0; i < h.loop.size(); ++i)
        turns.push_back({QString::number(i), {h.loop[i].who.text(), seen.personName(h.loop[i].who), h.loop[i].what}});
    m_turns.setRows(std::move(turns));
    const std::vector<RecordId> former = meeting::formerWordings(seen.view());
    std::vector<Row> others;
    for (const auto& [head, other] : seen.view().all<Hypothesis>()) {
        const bool canPoint = seen.view().rules().mayPoint(card.head.key.circle, head.key.circle);
        if (head.id != card.head.id && head.id != family && !holds(former, head.id) && canPoint)
            others.push_back({head.id.text(), {other.sentence, holds(h.alternatives, head.id)}});
    }
    m_others.setRows(std::move(others));
}

void ThoughtCard::refreshEvidence(const Seen& seen, const Stored& card)
{
    const Hypothesis& h = card.value;
    const casework::AudienceRules& rules = seen.view().rules();
    // How wide it could be if it said no more than who is in it.
    std::vector<casework::CircleId> places;
    for (const RecordId& party : h.parties) {
        if (const auto head = seen.view().head(party))
            places.push_back(head->key.circle);
    }
    const auto widest = rules.homesFor(places);
    struct Found
    {
        Row row;
        bool isChosen;
        QDateTime when;
    };
    std::vector<Found> found;
    std::vector<Row> reasons;
    for (const RecordKind kind : kEvidenceKinds) {
        for (const RecordId& id : seen.view().ids(kind)) {
            const auto head = seen.view().head(id);
            const QString line = seen.lineOf(id);
            if (!head || line.isEmpty())
                continue;
            const bool isFor = holds(h.evidenceFor, id);
            const bool isChosen = isFor || holds(h.evidenceAgainst, id);
            const QVariant seenBy = seen.seenBy(head->key.circle);
            if (isChosen && !widest.empty() && !rules.mayPoint(widest.front(), head->key.circle))
                reasons.push_back({id.text(), {line, seenBy}});
            if (!isChosen && !m_search.trimmed().isEmpty() && !line.contains(m_search.trimmed(), Qt::CaseInsensitive))
                continue;
            const QString stance = isFor ? u"for"_s : isChosen ? u"against"_s : QString();
            found.push_back({{id.text(), {line, evidenceSortOf(kind), stance, seenBy}}, isChosen, head->createdAt});
        }
    }
    std::ranges::stable_sort(found,
        [](const Found& a, const Found& b) { return std::pair(!a.isChosen, b.when) < std::pair(!b.isChosen, a.when); });
    std::vector<Row> rows;
    for (Found& one : found) {
        if (rows.size() == kMaxOffered)
            m_hasMoreEvidence = true;
        else
            rows.push_back(std::move(one.row));
    }
    m_evidence.setRows(std::move(rows));
    m_reasons.setRows(std::move(reasons));
}

bool ThoughtCard::write(const QString& field, const QVariant& value)
{
    return written() && pen()->set(m_card, {{field, value}});
}

bool ThoughtCard::addParty(const QString& party)
{
    const auto card = written();
    if (!card)
        return false;
    QStringList keys = keysOf(card->value.parties);
    if (keys.contains(party))
        return true;
    return pen()->set(m_card, {{u"parties"_s, keys << party}});
}

bool ThoughtCard::removeParty(const QString& party)
{
    const auto card = written();
    if (!card)
        return false;
    QStringList keys = keysOf(card->value.parties);
    keys.removeAll(party);
    const bool isInLoop = std::ranges::any_of(
        card->value.loop, [&](const casework::LoopStep& turn) { return turn.who.text() == party; });
    const bool isSketch = card->value.state == casework::HypothesisState::Sketch;
    if (isInLoop || (!isSketch && keys.size() < qsizetype(meeting::kMinParties)))
        return refuse(Pen::Refusal::StillNeeded);
    return pen()->set(m_card, {{u"parties"_s, keys}});
}

bool ThoughtCard::addTurn(const QString& who, const QString& what)
{
    const auto card = written();
    if (!card)
        return false;
    if (what.trimmed().isEmpty())
        return refuse(Pen::Refusal::Missing);
    if (card->value.loop.size() >= kMaxTurns)
        return refuse(Pen::Refusal::TooMany);
    QVariantList turns = turnsOf(card->value.loop);
    turns << QVariantMap{{u"who"_s, who}, {u"what"_s, what.trimmed()}};
    QStringList parties = keysOf(card->value.parties);
    if (!who.isEmpty() && !parties.contains(who))
        parties << who;
    return pen()->set(m_card, {{u"loop"_s, turns}, {u"parties"_s, parties}});
}

bool ThoughtCard::removeTurn(int place)
{
    const auto card = written();
    if (!card || place < 0 || place >= int(card->value.loop.size()))
        return false;
    QVariantList turns = turnsOf(card->value.loop);
    turns.removeAt(place);
    return pen()->set(m_card, {{u"loop"_s, turns}});
}

bool ThoughtCard::weigh(const QString& evidence, const QString& stance)
{
    const auto card = written();
    const auto id = RecordId::fromText(evidence);
    const auto head = id && pen() ? pen()->room().view().head(*id) : std::nullopt;
    if (!card || !head)
        return false;
    const auto& rules = pen()->room().view().rules();
    if (!stance.isEmpty() && !rules.mayPoint(card->head.key.circle, head->key.circle)) {
        Q_EMIT narrower(evidence, stance);
        return false;
    }
    QStringList speaksFor = keysOf(card->value.evidenceFor);
    QStringList against = keysOf(card->value.evidenceAgainst);
    speaksFor.removeAll(evidence);
    against.removeAll(evidence);
    if (stance == "for"_L1)
        speaksFor << evidence;
    else if (stance == "against"_L1)
        against << evidence;
    return pen()->set(m_card, {{u"evidenceFor"_s, speaksFor}, {u"evidenceAgainst"_s, against}});
}

bool ThoughtCard::setAlternative(const QString& other, bool chosen)
{
    const auto card = written();
    if (!card)
        return false;
    QStringList keys = keysOf(card->value.alternatives);
    keys.removeAll(other);
    if (chosen)
        keys << other;
    return pen()->set(m_card, {{u"alternatives"_s, keys}});
}

} // namespace kudelma::app
