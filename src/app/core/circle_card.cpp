// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/core/circle_card.h"

#include <array>

namespace kudelma::app {

namespace {

constexpr std::string_view kPeople = "people/";
constexpr std::array<std::string_view, 3> kAccessNames = {"shared", "own", "reads"};

} // namespace

casework::Members CircleCard::members() const
{
    casework::Members members;
    for (const auto& [member, access] : people)
        members.insert(member);
    return members;
}

CircleCard CircleCard::read(crdt::Document& shared)
{
    CircleCard card;
    const crdt::Map root = shared.map(kRoot);
    for (const std::string& key : root.keys()) {
        if (!key.starts_with(kPeople) || card.people.size() >= kMaxCirclePeople)
            continue;
        const auto member = casework::MemberId::fromText(QString::fromStdString(key.substr(kPeople.size())));
        const auto value = root.any(key);
        const std::string* name = value ? value->string() : nullptr;
        if (!member || !name)
            continue;
        for (std::size_t i = 0; i < kAccessNames.size(); ++i) {
            if (kAccessNames[i] == *name)
                card.people.emplace(*member, Access(i));
        }
    }
    return card;
}

void CircleCard::write(crdt::Document& shared) const
{
    shared.transact([&](crdt::Transaction& change) {
        const crdt::Map root = shared.map(kRoot);
        for (const auto& [member, access] : people)
            root.set(change, std::string(kPeople) + member.text().toStdString(), kAccessNames[std::size_t(access)]);
    });
}

} // namespace kudelma::app
