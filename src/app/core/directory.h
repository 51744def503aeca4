// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/choices.h"
#include "casework/ids.h"
#include "crypto/types.h"

#include <QString>

#include <map>

namespace kudelma::app {

/// Whose devices are known for certain, because whoever keeps the team vouched for them when they were let in. Records
/// of a case may be written by many; where they say otherwise, they are not believed.
struct Directory
{
    struct Colleague
    {
        QString name;
        QString title;
        casework::MemberRole role = casework::MemberRole::NetworkGuest;
        friend bool operator==(const Colleague&, const Colleague&) = default;
    };
    std::map<crypto::DeviceId, casework::MemberId> devices;
    std::map<casework::MemberId, Colleague> colleagues;

    friend bool operator==(const Directory&, const Directory&) = default;
};

using Colleagues = std::map<casework::MemberId, Directory::Colleague>;

} // namespace kudelma::app
