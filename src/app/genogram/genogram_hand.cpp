// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram/genogram_hand.h"

#include "app/genogram/fact_words.h"
#include "app/genogram/genogram_desk.h"
#include "report/phrases.h"

#include <QPolygonF>

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::RecordId;

GenogramHand::GenogramHand(GenogramDesk& desk, Pen& pen)
    : QObject(&desk)
    , m_desk(desk)
    , m_pen(pen)
    , m_capture(desk)
    , m_placing(desk, pen)
{ }

QString GenogramHand::otherName() const
{
    return m_desk.graph().person(m_other.toStdString()) ? m_desk.nameOf(m_other.toStdString()) : QString();
}

bool GenogramHand::partnerOnRight() const
{
    const std::string chosen = m_desk.chosen().toStdString();
    const genogram::PlacedPerson* own = m_desk.layout().find(chosen);
    if (!own)
        return true;
    int left = 0;
    int right = 0;
    for (const genogram::Union& couple : m_desk.graph().unions) {
        if (std::ranges::find(couple.partners, chosen) == couple.partners.end())
            continue;
        for (const genogram::Id& partner : couple.partners) {
            const genogram::PlacedPerson* placed = m_desk.layout().find(partner);
            if (placed && partner != chosen)
                ++(placed->x < own->x ? left : right);
        }
    }
    return right <= left;
}

void GenogramHand::go(Step step)
{
    m_step = step;
    Q_EMIT changed();
}

void GenogramHand::refresh()
{
    m_picked.removeIf([&](const QString& person) { return !m_desk.graph().person(person.toStdString()); });
    const QString chosen = m_desk.chosen();
    if (chosen.isEmpty() && m_step != Step::Lasso && m_step != Step::Capture)
        m_step = Step::Idle;
    // Who reads, and who says so, was asked of the two for whom it was asked.
    const bool isTie
        = m_step == Step::TieType || m_step == Step::TieHarm || m_step == Step::TieSaid || m_step == Step::TieElsewhere;
    if (isTie && (chosen != m_from || !m_desk.graph().person(m_other.toStdString())))
        m_step = chosen.isEmpty() ? Step::Idle : Step::Person;
    m_capture.refresh();
    m_placing.refresh();
    Q_EMIT changed();
}

void GenogramHand::pick(const QString& person)
{
    switch (m_step) {
    case Step::TieTo:
        tieTo(person);
        return;
    case Step::Lasso:
        if (!m_picked.removeOne(person) && m_picked.size() < kMostAtOnce)
            m_picked << person;
        Q_EMIT changed();
        return;
    case Step::Capture:
    case Step::Placing:
        m_desk.choose(person);
        return;
    case Step::Idle:
    case Step::Person:
    case Step::WithWhom:
    case Step::TieType:
    case Step::TieHarm:
    case Step::TieSaid:
    case Step::TieElsewhere:
        break;
    }
    m_fresh = false;
    m_again.clear();
    m_step = Step::Person;
    m_desk.choose(person);
    Q_EMIT changed();
}

void GenogramHand::letGo()
{
    const bool isAside = m_step == Step::WithWhom || m_step == Step::TieTo || m_step == Step::TieType
        || m_step == Step::TieHarm || m_step == Step::TieSaid || m_step == Step::TieElsewhere || m_step == Step::Capture
        || m_step == Step::Lasso || m_step == Step::Placing;
    m_picked.clear();
    m_fresh = false;
    m_again.clear();
    m_capture.clear();
    if (isAside && !m_desk.chosen().isEmpty()) {
        go(Step::Person);
        return;
    }
    m_desk.choose({});
    go(Step::Idle);
}

void GenogramHand::added(const QString& person, const QString& again)
{
    if (person.isEmpty())
        return;
    m_fresh = true;
    m_again = again;
    go(Step::Person);
}

void GenogramHand::parents()
{
    added(m_desk.addParents(m_desk.chosen()), {});
}

void GenogramHand::partner()
{
    added(m_desk.addPartner(m_desk.chosen()), {});
}

void GenogramHand::sibling()
{
    m_againOf = m_desk.chosen();
    added(m_desk.addSibling(m_againOf), u"sibling"_s);
}

void GenogramHand::child()
{
    const QVariantList unions = m_desk.chosenUnions();
    if (unions.size() > 1)
        go(Step::WithWhom);
    else
        childWith(unions.isEmpty() ? QString() : unions.front().toMap().value(u"union"_s).toString());
}

void GenogramHand::childWith(const QString& unionKey)
{
    m_againOf = m_desk.chosen();
    m_againWith = unionKey;
    added(m_desk.addChild(m_againOf, unionKey), u"child"_s);
}

void GenogramHand::oneMore()
{
    if (m_again == "sibling"_L1)
        added(m_desk.addSibling(m_againOf), m_again);
    else if (m_again == "child"_L1)
        added(m_desk.addChild(m_againOf, m_againWith), m_again);
}

bool GenogramHand::setName(const QString& person, const QString& name)
{
    return m_desk.editPerson(person, {{u"name"_s, name.simplified()}});
}

bool GenogramHand::setGender(const QString& person, const QString& gender)
{
    return m_desk.editPerson(person, {{u"gender"_s, gender}});
}

bool GenogramHand::setBorn(const QString& person, const QString& words)
{
    const auto born = report::bornFrom(words, QuickCapture::languages(), m_desk.today());
    return born && m_desk.editPerson(person, {{u"born"_s, born->text()}});
}

void GenogramHand::beginTie()
{
    m_other.clear();
    if (!m_desk.chosen().isEmpty())
        go(Step::TieTo);
}

void GenogramHand::tieTo(const QString& person)
{
    if (person.isEmpty() || person == m_desk.chosen() || !m_desk.graph().person(person.toStdString()))
        return;
    m_from = m_desk.chosen();
    m_other = person;
    go(Step::TieType);
}

QVariantList GenogramHand::tieSeenBy() const
{
    if (m_step == Step::TieType)
        return m_desk.facts()->tieSeenBy(m_from, m_other);
    const auto tie = RecordId::fromText(m_tie);
    const bool isDrawn = m_step == Step::TieSaid || m_step == Step::TieElsewhere;
    const auto head = tie && isDrawn ? m_pen.room().view().head(*tie) : std::nullopt;
    return head ? m_pen.seenBy(head->key.circle.text()) : QVariantList();
}

bool GenogramHand::drawTie(const QString& type)
{
    const auto kind = genogram::fromKey<genogram::TieType>(type.toStdString());
    m_tieWords = kind ? report::Phrases::tie(*kind) : QString();
    if (kind && isOfHarm(*kind)) {
        m_harm = type;
        m_desk.facts()->prepareTie(m_from, m_other);
        go(Step::TieHarm);
        return true;
    }
    const QString tie = m_desk.addTie(m_from, m_other, type, {});
    if (tie.isEmpty())
        return false;
    m_tie = tie;
    go(Step::TieSaid);
    return true;
}

bool GenogramHand::drawHarm(const QString& audience, const QString& who)
{
    if (m_step != Step::TieHarm)
        return false;
    const QString tie = m_desk.addTie(m_from, m_other, m_harm, who.simplified(), audience);
    if (tie.isEmpty())
        return false;
    m_tie = tie;
    m_desk.catchUp();
    const bool isSeen = std::ranges::any_of(
        m_desk.graph().ties, [key = tie.toStdString()](const genogram::Tie& one) { return one.id == key; });
    go(isSeen ? Step::Person : Step::TieElsewhere);
    return true;
}

bool GenogramHand::setSaidBy(const QString& who)
{
    return m_step == Step::TieSaid && m_pen.set(m_tie, {{u"saidBy"_s, who.simplified()}});
}

void GenogramHand::beginLasso()
{
    m_desk.choose({});
    m_picked.clear();
    go(Step::Lasso);
}

void GenogramHand::lasso(const QVariantList& points)
{
    QPolygonF around;
    for (const QVariant& point : points.first(std::min(points.size(), qsizetype(kMostTrailPoints))))
        around << point.toPointF();
    if (m_step != Step::Lasso || around.size() < 3)
        return;
    for (const genogram::PersonSymbol& symbol : m_desk.scene().persons) {
        const QString key = QString::fromStdString(symbol.id);
        const bool isInside = around.containsPoint({symbol.centre.x, symbol.centre.y}, Qt::OddEvenFill);
        if (isInside && !m_picked.contains(key) && m_picked.size() < kMostAtOnce)
            m_picked << key;
    }
    Q_EMIT changed();
}

bool GenogramHand::mayLiveTogether() const
{
    return !m_picked.isEmpty() && !m_desk.homeOf(m_picked).isEmpty();
}

bool GenogramHand::liveTogether(const QString& name)
{
    const QString circle = m_picked.isEmpty() ? QString() : m_desk.homeOf(m_picked);
    if (circle.isEmpty())
        return false;
    QVariantList members;
    for (const QString& person : m_picked)
        members << QVariantMap{{u"person"_s, person}};
    if (m_pen.add(u"households"_s, circle, {{u"name"_s, name.simplified()}, {u"members"_s, members}}).isEmpty())
        return false;
    m_picked.clear();
    go(Step::Idle);
    return true;
}

bool GenogramHand::removePicked()
{
    const QStringList persons = m_picked;
    const auto done = m_pen.room().editor().together([&]() -> casework::Result<void> {
        for (const QString& person : persons) {
            if (!m_pen.remove(person))
                return casework::failure(casework::ErrorKind::NotWritable);
        }
        return {};
    });
    if (!done || persons.isEmpty())
        return false;
    m_picked.clear();
    go(Step::Idle);
    return true;
}

void GenogramHand::beginPlacing()
{
    if (!m_desk.chosen().isEmpty())
        go(Step::Placing);
}

void GenogramHand::beginCapture()
{
    m_capture.clear();
    go(Step::Capture);
}

} // namespace kudelma::app
