// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/boards/thought_board.h"

#include "app/boards/in_circle.h"

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::Hypothesis;
using casework::HypothesisState;
using casework::kinds;
using casework::RecordKind;
using Row = KeyedListModel::Row;

namespace {

constexpr int kDaysInWeek = 7;

/// Open ones first, then sketches, then what rests, then what was let go.
int rankOf(const QString& state)
{
    if (state == "letGo"_L1)
        return 3;
    if (state == "parked"_L1)
        return 2;
    return state == "sketch"_L1 ? 1 : 0;
}

ThoughtBoard::Lack lackOf(meeting::Lacking lacking)
{
    return ThoughtBoard::Lack(lacking);
}

} // namespace

ThoughtBoard::ThoughtBoard(QObject* parent)
    : Board(kinds(RecordKind::Hypothesis, RecordKind::Person, RecordKind::System, RecordKind::Question,
                RecordKind::Reaction, RecordKind::Voice, RecordKind::Event, RecordKind::Note, RecordKind::Factor,
                RecordKind::Member),
        parent)
    , m_cards(std::make_unique<KeyedListModel>(hypothesisRoles()))
    , m_findings({"words", "ask", "action", "record"})
    , m_parties({"name", "isSystem"})
{ }

QString ThoughtBoard::stem() const
{
    //: Begins every hypothesis; the person's own words follow after a space.
    return tr("Could it be that");
}

void ThoughtBoard::refresh()
{
    std::vector<Row> rows;
    if (lists()) {
        const std::vector<casework::RecordId> former = meeting::formerWordings(lists()->view());
        const qsizetype state = hypothesisRoles().indexOf("state");
        for (const Row& row : lists()->hypotheses()->rows()) {
            const auto id = casework::RecordId::fromText(row.key);
            if (id && std::ranges::find(former, *id) == former.end())
                rows.push_back(row);
        }
        std::ranges::stable_sort(rows, {}, [state](const Row& row) { return rankOf(row.values[state].toString()); });
    }
    m_cards->setRows(std::move(rows));
    refreshFindings();
    refreshParties();
    Q_EMIT changed();
}

void ThoughtBoard::refreshFindings()
{
    using Kind = meeting::ThoughtFindingKind;
    std::vector<Row> rows;
    if (lists()) {
        const Seen seen(lists()->room(), lists()->view());
        for (const meeting::ThoughtFinding& finding : meeting::thoughtFindings(lists()->view(), QDate::currentDate())) {
            QString words;
            QString action;
            QString ask;
            const QString line = finding.record.isNull() ? QString() : seen.lineOf(finding.record);
            switch (finding.kind) {
            //: The hypothesis board says gently what could be looked at. %1 is a hypothesis.
            case Kind::TooMany:
                words = tr("Many thoughts are open. Which of them could rest for now?");
                break;
            case Kind::OneOnly:
                words = tr("One thought alone easily begins to look like the truth. What else could it be?");
                action = u"thought"_s;
                ask = tr("Another thought");
                break;
            case Kind::SameCause:
                words = tr("All the thoughts begin with the same person. What do the others do, and what do we?");
                action = u"thought"_s;
                ask = tr("Another thought");
                break;
            case Kind::OldestUntested:
                words = tr("This one has waited longest for a question: %1").arg(line);
                action = u"question"_s;
                ask = tr("Find a question");
                break;
            case Kind::Untouched:
                words = tr("Nobody has touched this for a while: %1 Keep it, or let it go?").arg(line);
                action = u"card"_s;
                ask = tr("Keep or let go");
                break;
            }
            const QString record = finding.record.isNull() ? QString() : finding.record.text();
            rows.push_back({u"%1/%2"_s.arg(int(finding.kind)).arg(record), {words, ask, action, record}});
        }
    }
    m_findings.setRows(std::move(rows));
}

void ThoughtBoard::refreshParties()
{
    std::vector<Row> rows;
    if (lists()) {
        for (const Row& person : lists()->persons()->rows())
            rows.push_back({person.key, {person.values[0], false}});
        for (const auto& [head, system] : lists()->view().all<casework::System>())
            rows.push_back({head.id.text(), {system.name, true}});
    }
    m_parties.setRows(std::move(rows));
}

std::optional<casework::Stored<Hypothesis>> ThoughtBoard::stored(const QString& card) const
{
    const auto id = casework::RecordId::fromText(card);
    auto found = id && pen() ? pen()->room().view().get<Hypothesis>(*id) : std::nullopt;
    if (!found)
        refuse(Pen::Refusal::Gone);
    return found;
}

QStringList ThoughtBoard::partiesOf(const QString& card) const
{
    const auto id = casework::RecordId::fromText(card);
    const auto found = id && lists() ? lists()->view().get<Hypothesis>(*id) : std::nullopt;
    QStringList keys;
    if (found) {
        // A question's first name is the first of them.
        for (const casework::RecordId& party : Seen(lists()->room(), lists()->view()).inOrder(found->value.parties)) {
            if (lists()->persons()->indexOfKey(party.text()) >= 0)
                keys << party.text();
        }
    }
    return keys;
}

QString ThoughtBoard::add(const QString& circle, const QString& words, const QVariantMap& fields)
{
    if (!pen() || words.trimmed().isEmpty()) {
        refuse(Pen::Refusal::Missing);
        return {};
    }
    const auto circleId = casework::CircleId::fromText(circle);
    for (const QString& author : fields.value(u"authors"_s).toStringList()) {
        const auto member = casework::MemberId::fromText(author);
        if (circleId && member && *member != pen()->room().self()
            && !isNamedInCircle(pen()->room().view(), *circleId, *member)) {
            refuse(Pen::Refusal::WouldShowMore);
            return {};
        }
    }
    return pen()->addHypothesis(circle, meeting::withStem(stem(), words), fields);
}

bool ThoughtBoard::setState(const QString& card, const QString& state)
{
    const auto present = stored(card);
    const auto wanted = casework::choiceOf<HypothesisState>(state.toStdString());
    if (!present || !wanted)
        return false;
    const auto lack = meeting::lackingFor(pen()->room().view(), present->head.id, present->value, *wanted);
    if (lack != meeting::Lacking::Nothing) {
        Q_EMIT lacking(lackOf(lack));
        return false;
    }
    return pen()->set(card, {{u"state"_s, state}});
}

bool ThoughtBoard::letGo(const QString& card, const QString& learned)
{
    if (!stored(card))
        return false;
    if (learned.trimmed().isEmpty()) {
        Q_EMIT lacking(Lack::Learned);
        return false;
    }
    return pen()->set(card, {{u"state"_s, u"letGo"_s}, {u"learned"_s, learned.trimmed()}});
}

QString ThoughtBoard::grow(const QString& card, const QString& words, const QString& learned)
{
    const auto present = stored(card);
    if (!present)
        return {};
    if (words.trimmed().isEmpty()) {
        Q_EMIT lacking(Lack::NewWording);
        return {};
    }
    const QString state = present->value.parties.size() < meeting::kMinParties ? u"sketch"_s : u"open"_s;
    QString grown;
    // In the same circle: it builds on the same evidence. The former words keep what was said of them.
    const auto done = pen()->room().editor().together([&]() -> casework::Result<void> {
        grown = pen()->copyTo(card, present->head.key.circle.text(),
            {{u"sentence"_s, meeting::withStem(stem(), words)}, {u"familyWording"_s, QString()}, {u"state"_s, state},
                {u"learned"_s, QString()}, {u"reviewOn"_s, QString()},
                {u"version"_s, present->value.version.value_or(1) + 1}, {u"formerly"_s, card}});
        if (grown.isEmpty())
            return casework::failure(casework::ErrorKind::NotWritable);
        if (!pen()->set(card, {{u"state"_s, u"changed"_s}, {u"learned"_s, learned.trimmed()}}))
            return casework::failure(casework::ErrorKind::NotWritable);
        return {};
    });
    return done ? grown : QString();
}

bool ThoughtBoard::keep(const QString& card)
{
    const QDate again = QDate::currentDate().addDays(qint64(meeting::kUntouchedWeeks) * kDaysInWeek);
    return pen() && pen()->set(card, {{u"reviewOn"_s, casework::PartialDate::of(again).text()}});
}

bool ThoughtBoard::say(const QString& card, const QString& person, const QString& mark)
{
    const auto present = stored(card);
    const auto who = casework::RecordId::fromText(person);
    if (!present || !who)
        return false;
    for (const auto& [head, reaction] : pen()->room().view().all<casework::Reaction>()) {
        if (reaction.about == present->head.id && reaction.person == *who && head.writable)
            return pen()->set(head.id.text(), {{u"mark"_s, mark}});
    }
    return !pen()
                ->add(u"reactions"_s, present->head.key.circle.text(),
                    {{u"about"_s, card}, {u"person"_s, person}, {u"mark"_s, mark}})
                .isEmpty();
}

} // namespace kudelma::app
