// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/boards/factor_board.h"

#include "app/boards/faces.h"
#include "app/boards/in_circle.h"
#include "meeting/thought_rules.h"
#include "report/phrases.h"

#include <QLocale>

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::Factor;
using casework::FactorSort;
using casework::RecordId;
using casework::RecordKind;
using casework::Urgency;
using report::Phrases;
using Row = KeyedListModel::Row;

namespace {

const QList<QByteArray>& factorRoles()
{
    static const QList<QByteArray> kRoles{"isThought", "words", "sort", "sortText", "urgency", "persons", "personKeys",
        "source", "seenBy", "writable", "writtenBy", "dayText", "firstOfSort"};
    return kRoles;
}

QString factorChoice(auto choice)
{
    const std::string_view name = casework::nameOf(choice);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

/// Danger, the safety that is there, what protects, what is needed.
int placeOfSort(FactorSort sort)
{
    constexpr std::array kOrder{0, 2, 1, 3}; // as FactorSort
    return kOrder[std::size_t(sort)];
}

Row factorRow(const Seen& seen, const Faces& faces, const casework::RecordHead& head, const Factor& factor)
{
    QStringList keys;
    for (const RecordId& person : factor.persons)
        keys << faces.original(person).text();
    return {head.id.text(),
        {false, factor.words, factorChoice(factor.sort), Phrases::factorSort(factor.sort), factorChoice(factor.urgency),
            seen.personNames(factor.persons), keys, factor.source, QVariant(seen.seenBy(head.key.circle)),
            head.writable, seen.memberName(head.key.owner.value_or(head.createdBy)),
            QLocale().toString(head.createdAt.toLocalTime().date(), QLocale::ShortFormat), false}};
}

Row thoughtRow(const Seen& seen, const casework::RecordHead& head, const casework::Hypothesis& thought)
{
    return {head.id.text(),
        {true, thought.sentence, u"risk"_s, FactorBoard::tr("Hypothesis"), factorChoice(Urgency::Today),
            seen.personNames(thought.parties), QStringList(), QString(), QVariant(seen.seenBy(head.key.circle)),
            head.writable, seen.memberName(head.key.owner.value_or(head.createdBy)),
            QLocale().toString(head.createdAt.toLocalTime().date(), QLocale::ShortFormat), false}};
}

} // namespace

FactorBoard::FactorBoard(QObject* parent)
    : Board(casework::kinds(RecordKind::Factor, RecordKind::Hypothesis, RecordKind::Person, RecordKind::System,
                RecordKind::Member, RecordKind::Alias),
        parent)
    , m_today(factorRoles())
    , m_others(factorRoles())
{ }

void FactorBoard::refresh()
{
    std::vector<std::pair<QDateTime, Row>> today;
    std::vector<Row> others;
    if (lists()) {
        const Seen seen(lists()->room(), lists()->view());
        const Faces faces(seen);
        auto factors = seen.view().all<Factor>();
        std::ranges::stable_sort(factors, {}, [](const casework::Stored<Factor>& factor) {
            return std::pair(placeOfSort(factor.value.sort), factor.value.urgency != Urgency::Watch);
        });
        int place = -1;
        for (const auto& [head, factor] : factors) {
            Row row = factorRow(seen, faces, head, factor);
            if (factor.urgency == Urgency::Today) {
                today.emplace_back(head.createdAt, std::move(row));
                continue;
            }
            row.values.back() = std::exchange(place, placeOfSort(factor.sort)) != placeOfSort(factor.sort);
            others.push_back(std::move(row));
        }
        const std::vector<RecordId> former = meeting::formerWordings(seen.view());
        for (const auto& [head, thought] : seen.view().all<casework::Hypothesis>()) {
            const bool isOver = thought.state == casework::HypothesisState::LetGo
                || std::ranges::find(former, head.id) != former.end();
            if (thought.risk == casework::RiskRelevance::ActNow && !isOver)
                today.emplace_back(head.createdAt, thoughtRow(seen, head, thought));
        }
    }
    std::ranges::stable_sort(today, {}, [](const auto& each) { return each.first; });
    std::vector<Row> first;
    for (auto& [written, row] : today)
        first.push_back(std::move(row));
    m_today.setRows(std::move(first));
    m_others.setRows(std::move(others));
    Q_EMIT changed();
}

QVariantMap FactorBoard::held(const QString& factor) const
{
    for (const KeyedListModel* list : {&m_today, &m_others}) {
        const int row = list->indexOfKey(factor);
        if (row < 0)
            continue;
        QVariantMap fields;
        for (int i = 0; i < factorRoles().size(); ++i)
            fields.insert(QString::fromLatin1(factorRoles()[i]), list->rows()[std::size_t(row)].values[i]);
        return fields;
    }
    return {};
}

/// Whom everybody of the circle knows, by the record that they know.
QVariantMap FactorBoard::forCircle(const QVariantMap& fields, const casework::CircleId& circle) const
{
    if (!fields.contains(u"persons"_s))
        return fields;
    QStringList persons;
    for (const QString& person : fields[u"persons"_s].toStringList()) {
        const auto id = RecordId::fromText(person);
        const RecordId known = id ? seenInCircle(pen()->room().view(), circle, *id) : RecordId();
        persons << (known.isNull() ? person : known.text());
    }
    QVariantMap all = fields;
    all.insert(u"persons"_s, persons);
    return all;
}

QString FactorBoard::write(const QString& circle, const QVariantMap& fields)
{
    const auto circleId = casework::CircleId::fromText(circle);
    if (!pen() || !circleId || fields.value(u"words"_s).toString().trimmed().isEmpty()) {
        refuse(Pen::Refusal::Missing);
        return {};
    }
    QVariantMap all = forCircle(fields, *circleId);
    all.insert(u"words"_s, fields[u"words"_s].toString().trimmed());
    return pen()->add(u"factors"_s, circle, all);
}

bool FactorBoard::change(const QString& factor, const QVariantMap& fields)
{
    const auto id = RecordId::fromText(factor);
    const auto present = id && pen() ? pen()->room().view().get<Factor>(*id) : std::nullopt;
    if (!present)
        return refuse(Pen::Refusal::Gone);
    return pen()->set(factor, forCircle(fields, present->head.key.circle));
}

bool FactorBoard::lookedAfter(const QString& factor)
{
    return change(factor, {{u"urgency"_s, u"watch"_s}});
}

} // namespace kudelma::app
