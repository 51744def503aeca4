// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// One thought on two cards: what only the team may know, and the same in the family's words. The wider card never tells
// of the narrower one, not by a pointer and not by a copied word.
#include "app/boards/in_circle.h"
#include "app/boards/thought_card.h"
#include "meeting/thought_rules.h"

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::CircleId;
using casework::RecordId;

void ThoughtCard::fillHomes(const std::vector<CircleId>& circles)
{
    std::vector<KeyedListModel::Row> rows;
    if (m_audiences) {
        for (const KeyedListModel::Row& row : m_audiences->rows()) {
            const auto circle = CircleId::fromText(row.key);
            if (circle && std::ranges::find(circles, *circle) != circles.end())
                rows.push_back(row);
        }
    }
    m_homes.setRows(std::move(rows));
}

void ThoughtCard::lookForNarrower(const QString& evidence)
{
    std::vector<CircleId> circles;
    if (pen()) {
        for (const QString& home : pen()->homesFor({m_card, evidence})) {
            if (const auto circle = CircleId::fromText(home))
                circles.push_back(*circle);
        }
    }
    fillHomes(circles);
}

void ThoughtCard::lookForWider()
{
    std::vector<CircleId> circles;
    if (const auto card = written()) {
        const casework::CaseView& view = pen()->room().view();
        const CircleId& own = card->head.key.circle;
        for (const CircleId& circle : view.rules().circles()) {
            const bool isWider = view.rules().mayPoint(own, circle) && !view.rules().mayPoint(circle, own);
            if (isWider && view.writableSource(circle))
                circles.push_back(circle);
        }
    }
    fillHomes(circles);
}

QString ThoughtCard::teamCard(const QString& circle, const QString& evidence, const QString& stance)
{
    const auto card = written();
    const auto id = RecordId::fromText(evidence);
    if (!card || !id)
        return {};
    if (!pen()->homesFor({m_card, evidence}).contains(circle)) {
        refuse(Pen::Refusal::WouldShowMore);
        return {};
    }
    const bool isFor = stance != "against"_L1;
    QStringList known;
    for (const RecordId& one : isFor ? card->value.evidenceFor : card->value.evidenceAgainst)
        known << one.text();
    QStringList alternatives;
    for (const RecordId& one : card->value.alternatives)
        alternatives << one.text();
    return pen()->copyTo(m_card, circle,
        {{isFor ? u"evidenceFor"_s : u"evidenceAgainst"_s, known << evidence},
            {u"alternatives"_s, alternatives << m_card}, {u"familyWording"_s, card->value.sentence},
            {u"formerly"_s, QString()}});
}

QString ThoughtCard::familyCard(const QString& circle, const QString& stem, const QString& words)
{
    const auto card = written();
    const auto to = CircleId::fromText(circle);
    if (!card || !to)
        return {};
    const casework::CaseView& view = pen()->room().view();
    const CircleId& own = card->head.key.circle;
    if (!view.rules().mayPoint(own, *to) || view.rules().mayPoint(*to, own)) {
        refuse(Pen::Refusal::WouldShowMore);
        return {};
    }
    const QString wording = meeting::withStem(stem, words);
    if (wording.isEmpty()) {
        refuse(Pen::Refusal::Missing);
        return {};
    }
    // Nothing goes along but who is in it, and of them only whom everybody there knows.
    QVariantList parties;
    for (const RecordId& party : card->value.parties) {
        if (const RecordId seen = seenInCircle(view, *to, party); !seen.isNull())
            parties << seen.text();
    }
    QStringList alternatives;
    for (const RecordId& one : card->value.alternatives)
        alternatives << one.text();
    QString made;
    const auto done = pen()->room().editor().together([&]() -> casework::Result<void> {
        made = pen()->addHypothesis(circle, wording, {{u"parties"_s, parties}, {u"aboutUs"_s, card->value.aboutUs}});
        if (made.isEmpty()
            || !pen()->set(m_card, {{u"alternatives"_s, alternatives << made}, {u"familyWording"_s, wording}}))
            return casework::failure(casework::ErrorKind::NotWritable);
        return {};
    });
    return done ? made : QString();
}

} // namespace kudelma::app
