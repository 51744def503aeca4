// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/picture_words.h"

#include "report/phrases.h"

namespace kudelma::report {

using namespace Qt::StringLiterals;
using casework::RecordChange;
using casework::RecordHead;
using casework::RecordId;
using casework::RecordKind;

namespace {

/// Fields that one word covers; empty for what nobody would call a change.
QString fieldWords(const QString& field)
{
    struct Words
    {
        QStringList fields;
        QString words;
    };
    const std::initializer_list<Words> all = {
        //: What was changed in the genogram's records: a word in a list, lower case.
        {{u"name"_s, u"familyName"_s, u"birthName"_s}, PictureWords::tr("name")},
        {{u"label"_s}, PictureWords::tr("what the child calls them")},
        {{u"gender"_s}, PictureWords::tr("gender")},
        {{u"born"_s}, PictureWords::tr("date of birth")},
        {{u"died"_s, u"deceased"_s}, PictureWords::tr("death")},
        {{u"due"_s, u"weeks"_s}, PictureWords::tr("pregnancy")},
        {{u"index"_s}, PictureWords::tr("whom this is about")},
        {{u"language"_s}, PictureWords::tr("language")},
        {{u"note"_s}, PictureWords::tr("note")},
        {{u"necessity"_s}, PictureWords::tr("why it is recorded")},
        {{u"history"_s}, PictureWords::tr("how they are together")},
        {{u"from"_s, u"to"_s, u"since"_s, u"until"_s, u"when"_s}, PictureWords::tr("dates")},
        {{u"partnerA"_s, u"partnerB"_s, u"child"_s, u"parent"_s, u"parents"_s, u"person"_s},
            PictureWords::tr("whom it joins")},
        {{u"custody"_s, u"residencePercent"_s, u"mayBeInformed"_s, u"contact"_s},
            PictureWords::tr("custody and contact")},
        {{u"saidBy"_s, u"view"_s, u"toldOn"_s, u"askedFromBoth"_s, u"source"_s, u"certainty"_s},
            PictureWords::tr("who says so")},
        {{u"strength"_s, u"direction"_s}, PictureWords::tr("strength and direction")},
        {{u"members"_s}, PictureWords::tr("who belongs to it")},
        {{u"address"_s, u"nonDisclosure"_s}, PictureWords::tr("address")},
        {{u"basis"_s, u"form"_s, u"place"_s, u"household"_s, u"carers"_s}, PictureWords::tr("where and on what basis")},
        {{u"sort"_s, u"state"_s, u"zygosity"_s, u"related"_s, u"against"_s, u"percent"_s}, PictureWords::tr("kind")},
    };
    for (const Words& each : all) {
        if (each.fields.contains(field))
            return each.words;
    }
    return {};
}

QString kindWords(RecordKind kind)
{
    switch (kind) {
    //: Something new in the genogram since a meeting.
    case RecordKind::Person:
        return PictureWords::tr("New in the picture");
    case RecordKind::Union:
        return PictureWords::tr("New: a couple");
    case RecordKind::Parentage:
        return PictureWords::tr("New: child and parent");
    case RecordKind::Twins:
        return PictureWords::tr("New: born together");
    case RecordKind::Tie:
        return PictureWords::tr("New: how they are with each other");
    case RecordKind::Household:
        return PictureWords::tr("New: a home");
    case RecordKind::Placement:
        return PictureWords::tr("New: a placement");
    default:
        return PictureWords::tr("New: a mark");
    }
}

} // namespace

PictureWords::Line PictureWords::line(const RecordChange& change) const
{
    if (change.isNew)
        return ofNew(change);
    const std::vector<RecordId> persons = personsOf(change.head);
    Line line{whom(persons), {}, persons.empty() ? RecordId() : persons.front()};
    if (const auto home = m_view.get<casework::Household>(change.head.id))
        line.whom = home->value.name;
    const QString what = fields(change.fields);
    if (what.isEmpty())
        return line;
    const QString now = couple(change.head.id);
    //: Genogram: %1 is a list such as "name, date of birth".
    line.what = tr("Changed: %1").arg(what);
    if (!now.isEmpty())
        //: Genogram: after what was changed of a couple; %1 is such as "married 2010, divorced 2016".
        line.what += u" – "_s + tr("now %1").arg(now);
    return line;
}

PictureWords::Line PictureWords::ofNew(const RecordChange& change) const
{
    const std::vector<RecordId> persons = personsOf(change.head);
    Line line{whom(persons), kindWords(change.head.kind), persons.empty() ? RecordId() : persons.front()};
    QStringList more;
    if (const QString together = couple(change.head.id); !together.isEmpty())
        more << together;
    if (const auto home = m_view.get<casework::Household>(change.head.id)) {
        line.whom = home->value.name;
        if (!persons.empty())
            more << whom(persons);
    }
    const std::string id = change.head.id.text().toStdString();
    for (const genogram::Tie& tie : m_graph.ties) {
        if (tie.id == id)
            more << Phrases::tie(tie.type);
    }
    if (!more.isEmpty())
        line.what += u" – "_s + more.join(u", "_s);
    return line;
}

QString PictureWords::couple(const RecordId& id) const
{
    QStringList stages;
    if (const genogram::Union* together = m_graph.unionById(id.text().toStdString())) {
        for (const genogram::UnionEvent& event : together->history)
            stages << u"%1 %2"_s.arg(Phrases::unionStatus(event.status), Phrases::date(event.date)).trimmed();
    }
    return stages.join(u", "_s);
}

QString PictureWords::fields(const QStringList& fields) const
{
    QStringList words;
    for (const QString& field : fields) {
        const QString each = fieldWords(field);
        if (!each.isEmpty() && !words.contains(each))
            words << each;
    }
    return words.join(u", "_s);
}

QString PictureWords::whom(const std::vector<RecordId>& persons) const
{
    QStringList names;
    for (const RecordId& person : persons)
        names << m_nameOf(person);
    return names.join(u", "_s);
}

std::vector<RecordId> PictureWords::personsOf(const RecordHead& head) const
{
    if (head.kind == RecordKind::Person)
        return {head.id};
    std::vector<RecordId> persons;
    const auto add = [&](const RecordId& person) {
        if (!person.isNull() && m_view.head(person))
            persons.push_back(person);
    };
    if (const auto record = m_view.get<casework::Union>(head.id)) {
        add(record->value.partnerA);
        add(record->value.partnerB);
    } else if (const auto link = m_view.get<casework::Parentage>(head.id)) {
        add(link->value.child);
        add(link->value.parent);
    } else if (const auto twins = m_view.get<casework::Twins>(head.id)) {
        for (const RecordId& member : twins->value.members)
            add(member);
    } else if (const auto tie = m_view.get<casework::Tie>(head.id)) {
        add(tie->value.from);
        add(tie->value.to);
    } else if (const auto home = m_view.get<casework::Household>(head.id)) {
        for (const casework::HouseholdMember& member : home->value.members) {
            if (member.to.isEmpty())
                add(member.person);
        }
    } else if (const auto placement = m_view.get<casework::Placement>(head.id)) {
        add(placement->value.person);
    } else if (const auto mark = m_view.get<casework::Mark>(head.id)) {
        add(mark->value.person);
    }
    return persons;
}

} // namespace kudelma::report
