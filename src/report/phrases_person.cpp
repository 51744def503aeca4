// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/phrases.h"

namespace kudelma::report {

using namespace Qt::StringLiterals;

namespace {

QString withPeriod(const QString& words, const genogram::Period& period)
{
    const QString when = Phrases::period(period);
    return when.isEmpty() ? words : u"%1 (%2)"_s.arg(words, when);
}

QString sentence(const QString& words)
{
    return words.endsWith(u'.') ? words : words + u'.';
}

} // namespace

QString Phrases::person(const genogram::PersonText& text, const NameOf& nameOf, const NameOf& householdOf)
{
    QStringList sentences;
    const QString name = nameOf(text.person);
    const QString relation = kin(text.relation);
    //: Text view of the genogram: %1 is a name, %2 an age in years.
    QString head = text.age ? tr("%1, %n years", "", *text.age).arg(name) : name;
    if (!relation.isEmpty())
        head += u", "_s + relation;
    if (text.deceased)
        head += u", "_s + tr("has died");
    sentences << sentence(head);

    QStringList parents;
    for (const genogram::ParentText& parent : text.parents) {
        QString words = nameOf(parent.person);
        if (parent.kind != genogram::ParentKind::Biological)
            words += u" (%1)"_s.arg(parentKind(parent.kind));
        else if (parent.unconfirmed)
            words += u" (%1)"_s.arg(tr("not confirmed"));
        if (!words.isEmpty())
            parents << withPeriod(words, parent.period);
    }
    if (!parents.isEmpty())
        //: Text view of the genogram: %1 is a list of names.
        sentences << sentence(tr("Parents: %1").arg(parents.join(u", "_s)));

    for (const genogram::PartnerText& partner : text.partners) {
        if (!partner.person.empty()) {
            QStringList history;
            for (const genogram::UnionEvent& event : partner.history)
                history << u"%1 %2"_s.arg(unionStatus(event.status), date(event.date)).trimmed();
            const QString words = nameOf(partner.person);
            //: Text view of the genogram: %1 is a name, perhaps with what happened when.
            sentences << sentence(
                tr("Partner: %1").arg(history.isEmpty() ? words : u"%1 (%2)"_s.arg(words, history.join(u", "_s))));
        }
        QStringList children;
        for (const genogram::Id& child : partner.children)
            children << nameOf(child);
        if (!children.isEmpty())
            sentences << sentence(partner.person.empty() ? tr("Children: %1").arg(children.join(u", "_s))
                                                         : tr("Children together: %1").arg(children.join(u", "_s)));
    }

    QStringList siblings;
    for (const genogram::SiblingText& sibling : text.siblings) {
        QString words = nameOf(sibling.person);
        if (sibling.bornTogether)
            words += u" (%1)"_s.arg(tr("twin"));
        else if (sibling.kin == genogram::Kin::HalfSibling)
            words += u" (%1)"_s.arg(tr("half-sibling"));
        else if (sibling.kin == genogram::Kin::StepSibling)
            words += u" (%1)"_s.arg(tr("step-sibling"));
        siblings << words;
    }
    if (!siblings.isEmpty())
        sentences << sentence(tr("Siblings: %1").arg(siblings.join(u", "_s)));

    QStringList homes;
    for (const genogram::Id& household : text.households) {
        if (const QString home = householdOf(household); !home.isEmpty())
            homes << home;
    }
    if (!homes.isEmpty())
        //: Text view of the genogram: %1 names a home.
        sentences << sentence(tr("Home: %1").arg(homes.join(u", "_s)));

    for (const genogram::TieText& line : text.ties) {
        QString words = tie(line.type);
        switch (line.direction) {
        //: Text view of the genogram: %1 is a name, %2 how they are with each other.
        case genogram::TieText::Direction::Mutual:
            words = tr("With %1: %2").arg(nameOf(line.other), words);
            break;
        case genogram::TieText::Direction::FromPerson:
            words = tr("Towards %1: %2").arg(nameOf(line.other), words);
            break;
        case genogram::TieText::Direction::ToPerson:
            words = tr("From %1: %2").arg(nameOf(line.other), words);
            break;
        }
        if (!line.saidBy.empty())
            //: Text view of the genogram: %1 is a whole statement, %2 who said so.
            words = tr("%1, as %2 tells it").arg(words, QString::fromStdString(line.saidBy));
        sentences << sentence(withPeriod(words, line.period));
    }
    return sentences.join(u' ');
}

} // namespace kudelma::report
