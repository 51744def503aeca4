// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/speakers_wish.h"

#include <algorithm>
#include <array>

namespace kudelma::casework {

using namespace Qt::StringLiterals;

namespace {

/// One person may be on the drawing under several records, which aliases tell to be the same.
std::set<RecordId> withTheirCopies(const CaseView& view, const std::vector<RecordId>& persons)
{
    std::set<RecordId> all(persons.begin(), persons.end());
    const auto aliases = view.all<Alias>();
    for (std::size_t before = 0; before != all.size();) {
        before = all.size();
        for (const auto& [head, alias] : aliases) {
            if (all.contains(alias.person) || all.contains(alias.copy))
                all.insert({alias.person, alias.copy});
        }
    }
    return all;
}

const FieldValue& fieldOf(const FieldValues& values, const QString& name)
{
    static const FieldValue none;
    const auto found = values.constFind(name);
    return found == values.cend() ? none : *found;
}

} // namespace

bool isWorker(MemberRole role)
{
    constexpr std::array kWorkers = {MemberRole::ResponsibleWorker, MemberRole::ConsultantWorker,
        MemberRole::FamilyTherapist, MemberRole::Coordinator, MemberRole::SocialCounsellor, MemberRole::SocialWorker,
        MemberRole::Supervisor, MemberRole::Coach};
    return std::ranges::find(kWorkers, role) != kWorkers.end();
}

Members readersAmong(const CaseView& view, const CircleId& circle, const std::vector<RecordId>& persons)
{
    Members found;
    if (persons.empty())
        return found;
    const Members& readers = view.rules().membersOf(circle);
    const std::set<RecordId> all = withTheirCopies(view, persons);
    for (const auto& [head, member] : view.all<Member>()) {
        if (readers.contains(member.member) && all.contains(member.person))
            found.insert(member.member);
    }
    return found;
}

bool othersThanWorkersRead(
    const CaseView& view, const MemberId& author, const CircleId& circle, const RecordId& speaker)
{
    Members others = view.rules().membersOf(circle);
    others.erase(author);
    for (const MemberId& member : readersAmong(view, circle, {speaker}))
        others.erase(member);
    std::map<MemberId, bool> workers;
    for (const auto& [head, member] : view.all<Member>()) {
        const auto known = workers.emplace(member.member, true).first;
        known->second = known->second && isWorker(member.role);
    }
    return std::ranges::any_of(others, [&](const MemberId& member) {
        const auto known = workers.find(member);
        return known == workers.end() || !known->second;
    });
}

Result<void> checkWish(
    const CaseView& view, const MemberId& author, const CircleId& circle, RecordKind kind, const FieldValues& values)
{
    Voice wish;
    if (kind == RecordKind::Voice) {
        wish = fromFields<Voice>(values);
    } else if (kind == RecordKind::Drawing) {
        const auto drawing = fromFields<Drawing>(values);
        const auto voice = view.get<Voice>(drawing.voice);
        // A drawing is somebody's, but where its words are nobody's to name.
        if (drawing.person.isNull() && !(voice && voice->value.person.isNull()))
            return failure(ErrorKind::Missing, u"person"_s);
        if (!voice)
            return {};
        wish = voice->value;
        wish.person = drawing.person;
    } else {
        return {};
    }
    if (!readersAmong(view, circle, wish.never).empty())
        return failure(ErrorKind::SaidNever, circle.text());
    if (wish.withoutName && !wish.person.isNull() && othersThanWorkersRead(view, author, circle, wish.person))
        return failure(ErrorKind::WouldName, circle.text());
    return {};
}

Result<void> checkWishOfChange(const CaseView& view, const MemberId& author, const RecordHead& head,
    const FieldValues& before, const FieldValues& after)
{
    const auto changes = [&](const QString& name) { return !(fieldOf(before, name) == fieldOf(after, name)); };
    const bool isOwn = head.key.owner && *head.key.owner == author;
    if (head.kind == RecordKind::Voice && !isOwn && !fieldOf(before, u"words"_s).isEmpty() && changes(u"words"_s))
        return failure(ErrorKind::TheirWords, u"words"_s);
    if (!changes(u"never"_s) && !changes(u"withoutName"_s) && !changes(u"person"_s) && !changes(u"voice"_s))
        return {};
    return checkWish(view, author, head.key.circle, head.kind, after);
}

bool losesWish(const CaseView& view, const Loosening& loosening)
{
    return std::ranges::any_of(loosening.cleared, [&view](const Loosening::Cleared& cleared) {
        const auto head = view.head(cleared.id);
        return head && head->kind == RecordKind::Voice
            && (cleared.field->name == "never" || cleared.field->name == "askFirst");
    });
}

} // namespace kudelma::casework
