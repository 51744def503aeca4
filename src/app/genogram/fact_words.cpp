// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram/fact_words.h"

#include "report/family_graph.h"
#include "report/phrases.h"

#include <QCoreApplication>

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using report::Phrases;

namespace {

class FactWords
{
    Q_DECLARE_TR_FUNCTIONS(FactWords)

public:
    static QString form(casework::PlacementForm form);
    static QString mark(casework::MarkSort sort);
    static QString state(casework::MarkState state);
    //: Genogram: an ordinary person, in a list beside pregnancies, pets and others.
    static QString person() { return tr("a person"); }
};

QString FactWords::form(casework::PlacementForm form)
{
    switch (form) {
    case casework::PlacementForm::Family:
        return Phrases::placement(genogram::PlacementKind::FamilyCare);
    case casework::PlacementForm::Institution:
        return Phrases::placement(genogram::PlacementKind::Institution);
    case casework::PlacementForm::Kin:
        return Phrases::placement(genogram::PlacementKind::Kinship);
    //: Where a child lives during a placement.
    case casework::PlacementForm::Hospital:
        return tr("hospital");
    //: Where a child lives during a placement: nothing of the list.
    case casework::PlacementForm::Other:
        return tr("somewhere else");
    case casework::PlacementForm::NotSaid:
        break;
    }
    return {};
}

QString FactWords::mark(casework::MarkSort sort)
{
    switch (sort) {
    case casework::MarkSort::Illness:
        return Phrases::mark(genogram::Mark::Illness);
    case casework::MarkSort::MentalHealth:
        return Phrases::mark(genogram::Mark::MentalHealth);
    case casework::MarkSort::SubstanceUse:
        return Phrases::mark(genogram::Mark::SubstanceUse);
    case casework::MarkSort::Violence:
        return Phrases::mark(genogram::Mark::Violence);
    case casework::MarkSort::Resource:
        return Phrases::mark(genogram::Mark::Resource);
    case casework::MarkSort::Migration:
        return Phrases::mark(genogram::Mark::Migration);
    case casework::MarkSort::Language:
        return Phrases::mark(genogram::Mark::Interpreter);
    //: Genogram: what a few words at a person are about.
    case casework::MarkSort::Religion:
        return tr("religion");
    case casework::MarkSort::School:
        return tr("school");
    case casework::MarkSort::Work:
        return tr("work");
    case casework::MarkSort::Other:
        return tr("something else");
    default:
        return {};
    }
}

QString FactWords::state(casework::MarkState state)
{
    switch (state) {
    //: Genogram: said of an illness and the like.
    case casework::MarkState::Suspected:
        return tr("suspected");
    case casework::MarkState::InRecovery:
        return tr("in recovery");
    case casework::MarkState::Past:
        return tr("over");
    case casework::MarkState::Active:
        break;
    }
    return {};
}

} // namespace

std::optional<casework::PartialDate> typedDate(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (!trimmed.contains(u'.'))
        return casework::PartialDate::fromText(trimmed);
    const bool isMarked = trimmed.startsWith(u'~') || trimmed.startsWith(u'<') || trimmed.startsWith(u'>');
    QStringList parts = trimmed.mid(isMarked ? 1 : 0).split(u'.');
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    std::reverse(parts.begin(), parts.end());
    for (QString& part : parts) {
        part = part.trimmed();
        if (part.size() == 1)
            part.prepend(u'0');
    }
    return casework::PartialDate::fromText((isMarked ? trimmed.first(1) : QString()) + parts.join(u'-'));
}

bool isOfHarm(genogram::TieType type)
{
    return genogram::tieStyle(type).group == genogram::TieGroup::Harm;
}

QString wordsOf(casework::PersonSort sort)
{
    const QString words = Phrases::personKind(report::genogramKind(sort));
    return words.isEmpty() ? FactWords::person() : words;
}

QString wordsOf(casework::PlacementBasis basis)
{
    switch (basis) {
    case casework::PlacementBasis::Emergency:
        return Phrases::placement(genogram::PlacementKind::Emergency);
    case casework::PlacementBasis::OpenCare:
        return Phrases::placement(genogram::PlacementKind::OpenCare);
    case casework::PlacementBasis::TakenIntoCare:
        return Phrases::placement(genogram::PlacementKind::TakenIntoCare);
    case casework::PlacementBasis::Aftercare:
        return Phrases::placement(genogram::PlacementKind::Aftercare);
    case casework::PlacementBasis::NotSaid:
        break;
    }
    return {};
}

QString wordsOf(casework::PlacementForm form)
{
    return FactWords::form(form);
}

QString wordsOf(casework::MarkSort sort)
{
    return FactWords::mark(sort);
}

QString wordsOf(const casework::Mark& mark)
{
    QStringList words;
    for (const QString& part : {wordsOf(mark.sort), FactWords::state(mark.state), mark.label,
             Phrases::date(report::genogramDate(mark.since))}) {
        if (!part.isEmpty())
            words << part;
    }
    return words.join(u", "_s);
}

} // namespace kudelma::app
