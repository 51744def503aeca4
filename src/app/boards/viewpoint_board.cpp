// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/boards/viewpoint_board.h"

#include "app/boards/faces.h"
#include "app/boards/in_circle.h"
#include "casework/minimisation.h"
#include "report/phrases.h"

#include <algorithm>
#include <array>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::kinds;
using casework::RecordId;
using casework::RecordKind;
using casework::Topic;
using Row = KeyedListModel::Row;

namespace {

/// The columns, in the order in which a row has them; what fits in none comes last.
constexpr std::array kColumns{Topic::Worry, Topic::Works, Topic::Needed, Topic::HelpWanted, Topic::Other};

std::optional<PersonCard> cardOf(const Seen& seen, const Faces& faces, const QString& row)
{
    for (const PersonCard& card : seen.people().all()) {
        if (faces.row(card.member) == row)
            return card;
    }
    return std::nullopt;
}

} // namespace

/// What the view has, by row and column.
struct ViewpointBoard::Sorted
{
    QHash<QString, std::array<QVariantList, kColumns.size()>> cells;
};

ViewpointBoard::ViewpointBoard(QObject* parent)
    : Board(kinds(RecordKind::Viewpoint, RecordKind::Person, RecordKind::Member, RecordKind::Alias), parent)
    , m_rows({"name", "detail", "picture", "isChild", "worry", "works", "needed", "help", "other"})
    , m_ends({"agreed", "words", "writable", "seenBy"})
    , m_others({"name"})
{ }

void ViewpointBoard::setEarlier(bool earlier)
{
    if (earlier == m_earlier)
        return;
    m_earlier = earlier;
    refresh();
}

void ViewpointBoard::forget()
{
    m_added.clear();
    m_earlier = false;
}

void ViewpointBoard::addRow(const QString& row)
{
    if (m_added.contains(row))
        return;
    m_added << row;
    refresh();
}

void ViewpointBoard::refresh()
{
    Sorted sorted;
    std::vector<Row> ends;
    m_hasEarlier = false;
    if (lists()) {
        const Seen seen(lists()->room(), lists()->view());
        const Faces faces(seen);
        for (const auto& [head, view] : seen.view().all<casework::Viewpoint>()) {
            if (!meeting().isEmpty() && !view.meeting.isNull() && view.meeting != meetingId()) {
                m_hasEarlier = true;
                if (!m_earlier)
                    continue;
            }
            const QVariant seenBy = seen.seenBy(head.key.circle);
            if (view.topic == Topic::Agreed || view.topic == Topic::Disagreed) {
                ends.push_back({head.id.text(), {view.topic == Topic::Agreed, view.words, head.writable, seenBy}});
                continue;
            }
            const auto column = std::size_t(std::ranges::find(kColumns, view.topic) - kColumns.begin());
            const QString row = view.person.isNull() ? faces.row(view.member) : faces.row(view.person);
            sorted.cells[row][column] << QVariantMap{{u"key"_s, head.id.text()}, {u"words"_s, view.words},
                {u"own"_s, view.ownWords}, {u"writable"_s, head.writable}, {u"seenBy"_s, seenBy}};
        }
    }
    refreshRows(sorted);
    m_ends.setRows(std::move(ends));
    Q_EMIT changed();
}

void ViewpointBoard::refreshRows(const Sorted& sorted)
{
    struct Candidate
    {
        QString key;
        QVariantList face; ///< name, detail, picture, isChild
        std::pair<int, QString> rank;
        bool isShown = false;
    };
    std::vector<Candidate> all;
    if (lists()) {
        const Seen seen(lists()->room(), lists()->view());
        const Faces faces(seen);
        const auto isWanted = [&](const QString& key) { return sorted.cells.contains(key) || m_added.contains(key); };
        for (const auto& [head, person] : seen.view().all<casework::Person>()) {
            const QString name = seen.personName(head.id);
            const bool isShared = lists()->isShared();
            if (name.isEmpty() || faces.isCopy(head.id)
                || (isShared && casework::staysOffSharedScreens(seen.view(), head.id)))
                continue;
            const QString key = Faces::rowKey(head.id);
            const auto card = cardOf(seen, faces, key);
            const bool isChild = seen.isChild(head.id);
            all.push_back({key,
                {name,
                    card                       ? card->title
                        : person.label == name ? QString()
                                               : person.label,
                    card ? card->face : QString(), isChild},
                {person.index     ? 0
                        : isChild ? 1
                        : card    ? 2
                                  : 3,
                    name},
                person.index || card || isWanted(key)});
        }
        for (const PersonCard& card : seen.people().all()) {
            const QString key = faces.row(card.member);
            if (card.name.isEmpty() || !Faces::isMemberRow(key))
                continue;
            // An interpreter has no view of their own, and workers begin with a tap.
            const bool isFirst = !isWorker(card.role) && card.role != casework::MemberRole::Interpreter;
            const QString title = card.title.isEmpty() ? report::Phrases::role(card.role) : card.title;
            all.push_back(
                {key, {card.name, title, card.face, false}, {isFirst ? 4 : 5, card.name}, isFirst || isWanted(key)});
        }
    }
    std::ranges::sort(all, {}, &Candidate::rank);
    std::vector<Row> rows;
    std::vector<Row> others;
    for (Candidate& one : all) {
        if (!one.isShown) {
            others.push_back({one.key, {one.face[0]}});
            continue;
        }
        QVariantList values = std::move(one.face);
        for (const QVariantList& cell : sorted.cells.value(one.key))
            values << QVariant(cell);
        rows.push_back({one.key, std::move(values)});
    }
    m_rows.setRows(std::move(rows));
    m_others.setRows(std::move(others));
}

QString ViewpointBoard::write(
    const QString& circle, const QString& row, const QString& topic, const QString& words, bool ownWords)
{
    const auto circleId = casework::CircleId::fromText(circle);
    if (!pen() || !circleId || words.trimmed().isEmpty()) {
        refuse(Pen::Refusal::Missing);
        return {};
    }
    QVariantMap fields{{u"topic"_s, topic}, {u"words"_s, words.trimmed()}, {u"ownWords"_s, ownWords}};
    if (const auto person = Faces::personOf(row)) {
        const RecordId seen = seenInCircle(pen()->room().view(), *circleId, *person);
        fields.insert(u"person"_s, (seen.isNull() ? *person : seen).text());
    } else if (const auto member = Faces::memberOf(row)) {
        // Who it is must be known to everybody who reads it, as with somebody of the genogram.
        if (!isNamedInCircle(pen()->room().view(), *circleId, *member)) {
            refuse(Pen::Refusal::WouldShowMore);
            return {};
        }
        fields.insert(u"member"_s, member->text());
    } else {
        refuse(Pen::Refusal::Missing);
        return {};
    }
    return pen()->add(u"viewpoints"_s, circle, fields);
}

QString ViewpointBoard::finish(const QString& circle, bool agreed, const QString& words)
{
    if (!pen() || (agreed && words.trimmed().isEmpty())) {
        refuse(Pen::Refusal::Missing);
        return {};
    }
    //: Kept as the end of a talk, where nobody wrote what is seen differently.
    const QString said
        = words.trimmed().isEmpty() ? tr("We see this differently, and that may stay.") : words.trimmed();
    return pen()->add(
        u"viewpoints"_s, circle, {{u"topic"_s, agreed ? u"agreed"_s : u"disagreed"_s}, {u"words"_s, said}});
}

} // namespace kudelma::app
