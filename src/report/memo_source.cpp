// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/memo_source.h"

#include "casework/childhood.h"

#include <algorithm>

namespace kudelma::report {

using namespace Qt::StringLiterals;
using casework::CaseView;
using casework::MemberRole;
using casework::RecordId;

namespace {

std::unique_ptr<CaseView> viewOf(const CaseView& whole, const std::vector<casework::CircleId>& circles)
{
    auto view = std::make_unique<CaseView>();
    casework::AudienceRules rules;
    for (const casework::CircleId& circle : circles)
        rules.setCircle(circle, whole.rules().membersOf(circle));
    view->setRules(std::move(rules));
    for (casework::Source source : whole.sources()) {
        source.writable = false;
        if (std::ranges::find(circles, source.key.circle) != circles.end())
            view->addSource(source, &whole);
    }
    return view;
}

} // namespace

MemoSource::MemoSource(const CaseView& whole, const casework::CircleId& circle)
    : m_circle(circle)
    , m_readers(whole.rules().membersOf(circle))
    , m_own(viewOf(whole, {circle}))
    , m_common(viewOf(whole, whole.rules().projectionFor(m_readers)))
{
    for (const auto& [head, record] : m_common->all<casework::Member>()) {
        // Only a circle's own document says who somebody is: a guest's word about others is not taken.
        if (!head.key.owner)
            m_members.emplace(record.member, record);
    }
}

MemoSource::~MemoSource() = default;

QString MemoSource::name(const RecordId& who) const
{
    if (who.isNull())
        return {};
    if (const auto person = m_common->get<casework::Person>(who))
        return person->value.name.isEmpty() ? person->value.label : person->value.name;
    if (const auto system = m_common->get<casework::System>(who))
        return system->value.name;
    for (const auto& [id, record] : m_members) {
        if (record.person == who)
            return record.name;
    }
    return {};
}

QStringList MemoSource::names(const std::vector<RecordId>& who) const
{
    QStringList found;
    for (const RecordId& one : who) {
        if (const QString known = name(one); !known.isEmpty() && !found.contains(known))
            found << known;
    }
    return found;
}

const casework::Member* MemoSource::member(const casework::MemberId& member) const
{
    const auto found = m_members.find(member);
    return found == m_members.end() ? nullptr : &found->second;
}

QString MemoSource::memberName(const casework::MemberId& id) const
{
    const casework::Member* known = member(id);
    return known ? known->name : QString();
}

bool MemoSource::isChild(const RecordId& person, QDate on) const
{
    const auto found = m_common->get<casework::Person>(person);
    return found && casework::isChild(found->value, on);
}

bool MemoSource::familyReads() const
{
    return std::ranges::any_of(m_readers, [this](const casework::MemberId& reader) {
        const casework::Member* known = member(reader);
        if (!known)
            return false;
        switch (known->role) {
        case MemberRole::Child:
        case MemberRole::Parent:
        case MemberRole::Relative:
        case MemberRole::CloseOne:
        case MemberRole::FosterCarer:
            return true;
        default:
            return false;
        }
    });
}

QString MemoSource::wording(const casework::Hypothesis& thought) const
{
    return (familyReads() && !thought.familyWording.isEmpty() ? thought.familyWording : thought.sentence).trimmed();
}

QString MemoSource::line(const RecordId& record) const
{
    const auto fields = m_own->fields(record);
    if (!fields)
        return {};
    if (const auto voice = m_own->get<casework::Voice>(record); voice && voice->value.withdrawn)
        return {};
    if (const auto drawing = m_own->get<casework::Drawing>(record); drawing && drawing->value.withdrawn)
        return {};
    if (const auto thought = m_own->get<casework::Hypothesis>(record))
        return wording(thought->value);
    for (const QString& field :
        {u"words"_s, u"what"_s, u"title"_s, u"explanation"_s, u"note"_s, u"place"_s, u"question"_s}) {
        const auto found = fields->constFind(field);
        if (found == fields->constEnd())
            continue;
        if (const QString* text = found->as<QString>(); text && !text->trimmed().isEmpty())
            return text->trimmed();
    }
    return {};
}

QStringList MemoSource::lines(const std::vector<RecordId>& records) const
{
    QStringList found;
    for (const RecordId& record : records) {
        if (const QString words = line(record); !words.isEmpty())
            found << words;
    }
    return found;
}

} // namespace kudelma::report
