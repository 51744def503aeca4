// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/models/seen.h"

#include "casework/childhood.h"
#include "report/phrases.h"

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::RecordId;

namespace {
constexpr qsizetype kLineChars = 160;
const QString kCompanionFace = u"users"_s; // no face of their own: they see it beside somebody
} // namespace

QString Seen::personName(const RecordId& person) const
{
    if (const auto found = m_view->get<casework::Person>(person))
        return found->value.name.isEmpty() ? found->value.label : found->value.name;
    if (const auto system = m_view->get<casework::System>(person))
        return system->value.name;
    return {};
}

std::vector<RecordId> Seen::inOrder(const std::vector<RecordId>& persons) const
{
    std::map<std::tuple<bool, QString, RecordId>, RecordId> placed;
    for (const RecordId& person : persons) {
        const auto found = m_view->get<casework::Person>(person);
        if (const QString name = personName(person); !name.isEmpty())
            placed.emplace(std::tuple(!(found && found->value.index), name.toLower(), person), person);
    }
    std::vector<RecordId> ordered;
    for (const auto& [place, person] : placed)
        ordered.push_back(person);
    return ordered;
}

QStringList Seen::personNames(const std::vector<RecordId>& persons) const
{
    QStringList names;
    for (const RecordId& person : inOrder(persons))
        names << personName(person);
    return names;
}

QString Seen::memberName(const casework::MemberId& member) const
{
    return member.isNull() ? QString() : people().card(member).name;
}

QString Seen::speakerName(const casework::RecordHead& head, const casework::Voice& voice) const
{
    if (voice.withoutName && !room().isOfWorkersOnly(head.key.circle))
        return {};
    if (!voice.person.isNull() || voice.storyOf.isNull())
        return personName(voice.person);
    return voice.teller.isNull() ? report::Phrases::saidTogether() : memberName(voice.teller);
}

bool Seen::isChild(const RecordId& person) const
{
    const auto found = m_view->get<casework::Person>(person);
    return found && casework::isChild(found->value, QDate::currentDate());
}

QString Seen::lineOf(const RecordId& record) const
{
    const auto fields = m_view->fields(record);
    if (!fields)
        return {};
    if (const auto withdrawn = fields->constFind(u"withdrawn"_s); withdrawn != fields->constEnd()) {
        if (const bool* isWithdrawn = withdrawn->as<bool>(); isWithdrawn && *isWithdrawn)
            return {}; // a voice or a drawing that was taken back
    }
    for (const QString& name :
        {u"words"_s, u"sentence"_s, u"what"_s, u"title"_s, u"name"_s, u"explanation"_s, u"place"_s, u"question"_s}) {
        const auto found = fields->constFind(name);
        if (found == fields->constEnd())
            continue;
        if (const QString* text = found->as<QString>(); text && !text->isEmpty())
            return text->size() > kLineChars ? text->left(kLineChars - 1) + u'…' : *text;
    }
    return {};
}

QStringList Seen::linesOf(const std::vector<RecordId>& records) const
{
    QStringList lines;
    for (const RecordId& record : records) {
        if (const QString line = lineOf(record); !line.isEmpty())
            lines << line;
    }
    return lines;
}

QVariantList Seen::seenBy(const casework::CircleId& circle) const
{
    if (const auto known = m_seenBy.find(circle); known != m_seenBy.end())
        return known->second;
    QVariantList& list = m_seenBy[circle];
    for (const PersonCard& card : people().in(circle))
        list << QVariantMap{{u"name"_s, card.name}, {u"detail"_s, card.title}, {u"picture"_s, card.face}};
    for (const QString& companion : companionsIn(circle))
        list << QVariantMap{{u"name"_s, companion}, {u"detail"_s, QString()}, {u"picture"_s, kCompanionFace}};
    return list;
}

QStringList Seen::companionsIn(const casework::CircleId& circle) const
{
    QStringList words;
    for (const PersonCard& card : people().in(circle)) {
        const bool isSelf = card.member == room().self();
        for (const QString& companion : room().companyOf(*m_view, card.member))
            words << CompanyWords::reader(companion, isSelf ? QString() : card.name);
    }
    return words;
}

} // namespace kudelma::app
