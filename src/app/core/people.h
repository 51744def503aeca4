// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/directory.h"
#include "casework/case_view.h"
#include "crypto/types.h"

namespace kudelma::app {

/// How one person is shown wherever they are named.
struct PersonCard
{
    casework::MemberId member;
    QString name;
    QString title; ///< "vastuusosiaalityöntekijä", "mummo"; may be empty.
    QString organisation;
    QString face; ///< Key of a picture; empty: initials.
    casework::MemberRole role = casework::MemberRole::SocialWorker;
    casework::RecordId person; ///< On the genogram; null for most workers.
    bool known = true; ///< False: no record says who this is, and `name` is the id.
    QString can; ///< Of the role sheet, as the next two.
    QString cannot;
    QString boundBy;
    friend bool operator==(const PersonCard&, const PersonCard&) = default;
};

using CirclePeople = std::map<casework::CircleId, casework::Members>;

/// Who the people of a case are, as one view of it says. What only a narrower circle knows of somebody, a wider view
/// cannot say: without this the room's screen would name people from circles that it may not show.
class People
{
public:
    People() = default;
    /// `circles`: who is in each; only those that the view shows are kept. Where the directory knows better than the
    /// records, it counts: a device that a record gives to a colleague, and nobody vouched for, is a stranger's.
    People(const casework::CaseView& view, const CirclePeople& circles, const Directory& directory = {});

    [[nodiscard]] const std::vector<PersonCard>& in(const casework::CircleId& circle) const; ///< By role and name.
    [[nodiscard]] const std::vector<PersonCard>& all() const { return m_all; } ///< Whom a record names.
    [[nodiscard]] PersonCard card(const casework::MemberId& member) const; ///< Name empty: not known.
    [[nodiscard]] std::optional<casework::MemberId> memberOf(const crypto::DeviceId& device) const;
    [[nodiscard]] const std::map<crypto::DeviceId, casework::MemberId>& devices() const { return m_devices; }
    friend bool operator==(const People&, const People&) = default;

private:
    std::vector<PersonCard> m_all;
    std::map<casework::CircleId, std::vector<PersonCard>> m_circles;
    std::map<crypto::DeviceId, casework::MemberId> m_devices;
};

/// Whether this role is a worker's: of the team, or who supervises it.
[[nodiscard]] bool isWorker(casework::MemberRole role);
/// Somebody of whom a record says that they are a worker. Of whom nothing is known may be anybody.
[[nodiscard]] bool isKnownWorker(const PersonCard& card);

/// Which person each device belongs to, by the records of the view as far as the directory does not contradict them.
[[nodiscard]] std::map<crypto::DeviceId, casework::MemberId> devicesNamedIn(
    const casework::CaseView& view, const Directory& directory = {});

} // namespace kudelma::app
