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

/// "2001", or "2001–2005" where an end was said.
QString stretch(const genogram::UnionEvent& event)
{
    if (!event.until.known())
        return Phrases::date(event.date);
    return Phrases::period({event.date, event.until, false});
}

QStringList homesOf(const genogram::PersonText& text, const Phrases::NameOf& householdOf)
{
    QStringList homes;
    for (std::size_t i = 0; i < text.households.size(); ++i) {
        QString home = householdOf(text.households[i]);
        if (home.isEmpty())
            continue;
        if (i < text.shares.size() && !text.shares[i].empty())
            home += u" (%1)"_s.arg(QString::fromStdString(text.shares[i]));
        homes << home;
    }
    return homes;
}

/// As the drawing has it: the day itself is more than whoever reads this needs.
QString yearOf(genogram::Date date)
{
    date.month = 0;
    date.day = 0;
    return Phrases::date(date);
}

/// What kind of somebody this is, when they were born and died, what is expected.
QStringList lifeOf(const genogram::PersonText& text)
{
    QStringList words;
    if (const QString kind = Phrases::personKind(text.kind); !kind.isEmpty() && text.relation.kin != genogram::Kin::Pet)
        words << kind;
    else if (text.gender == genogram::Gender::NonBinary)
        words << Phrases::gender(text.gender);
    const bool isExpected = text.kind == genogram::PersonKind::Pregnancy;
    const QString born = isExpected ? QString() : yearOf(text.birth);
    if (!born.isEmpty() && !genogram::isLoss(text.kind))
        //: Text view of the genogram: %1 is a year.
        words << Phrases::tr("born %1").arg(born);
    else if (!born.isEmpty())
        words << born;
    if (const QString due = Phrases::date(text.due); !due.isEmpty())
        //: Text view of the genogram: %1 is the day on which a child is expected.
        words << Phrases::tr("expected %1").arg(due);
    if (text.weeks)
        //: Text view of the genogram: weeks of a pregnancy.
        words << Phrases::tr("%n weeks", "", *text.weeks);
    if (text.deceased && !genogram::isLoss(text.kind)) {
        const QString died = yearOf(text.death);
        //: Text view of the genogram: %1 is a year.
        words << (died.isEmpty() ? Phrases::tr("has died") : Phrases::tr("died %1").arg(died));
    }
    return words;
}

/// Placements, marks and other words that stand in or under the symbol, a sentence each.
QStringList signsOf(const genogram::PersonText& text)
{
    QStringList sentences;
    QStringList placements;
    for (const genogram::PlacementRow& row : text.placements) {
        QStringList kinds;
        for (const genogram::PlacementKind kind : row.kinds)
            kinds << Phrases::placement(kind);
        QString words = kinds.join(u", "_s);
        if (!row.place.empty())
            words += u", "_s + QString::fromStdString(row.place);
        placements << withPeriod(words, row.period);
    }
    if (!placements.isEmpty())
        //: Text view of the genogram: %1 lists placements outside the home.
        sentences << sentence(Phrases::tr("Placements: %1").arg(placements.join(u"; "_s)));
    QStringList marks;
    for (const genogram::Mark mark : text.marks)
        marks << Phrases::mark(mark);
    if (!text.language.empty())
        marks << Phrases::tr("language: %1").arg(QString::fromStdString(text.language));
    if (const QString moved = yearOf(text.moved); !moved.isEmpty())
        marks << Phrases::tr("came %1").arg(moved);
    for (const std::string& fact : text.facts)
        marks << QString::fromStdString(fact);
    if (!marks.isEmpty())
        //: Text view of the genogram: %1 lists signs that are drawn at a person.
        sentences << sentence(Phrases::tr("Marked: %1").arg(marks.join(u", "_s)));
    return sentences;
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
    for (const QString& words : lifeOf(text))
        head += u", "_s + words;
    sentences << sentence(head);

    QStringList parents;
    for (const genogram::ParentText& parent : text.parents) {
        QString words = nameOf(parent.person);
        if (parent.kind != genogram::ParentKind::Biological)
            words += u" (%1)"_s.arg(parentKind(parent.kind));
        if (parent.unconfirmed)
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
                history << u"%1 %2"_s.arg(unionStatus(event.status), stretch(event)).trimmed();
            if (partner.related)
                history << tr("relatives of each other");
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

    const QStringList homes = homesOf(text, householdOf);
    if (!homes.isEmpty())
        //: Text view of the genogram: %1 names a home.
        sentences << sentence(tr("Home: %1").arg(homes.join(u", "_s)));

    sentences << signsOf(text);

    for (const genogram::TieText& line : text.ties) {
        QString words = tie(line.type);
        if (line.bothWays && genogram::tieStyle(line.type).directed)
            //: Text view of the genogram: %1 is how two people are with each other, here each with the other.
            words = tr("%1, both ways").arg(words);
        if (!line.label.empty())
            words += u", "_s + QString::fromStdString(line.label);
        if (line.uncertain)
            words += u" (%1)"_s.arg(tr("not certain"));
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
