// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/case_room.h"
#include "casework/demo_case.h"

#include <optional>

namespace kudelma::app {

/// Plays single actions of a practice case's script on this device, so that a rehearsal's devices together live the
/// whole story. A device knows the script's circles by who is in them.
class Story
{
public:
    /// Malformed: no practice case is built in, or it cannot be read.
    [[nodiscard]] static casework::Result<Story> load(const QString& script, const QByteArray& seed);

    /// Does the action with this number in the script, through the room's editor: refused like anybody's hand, for
    /// instance while something that it points at has not come yet.
    [[nodiscard]] casework::Result<void> perform(std::size_t action, CaseRoom& room) const;

private:
    explicit Story(casework::DemoCase script)
        : m_script(std::move(script))
    { }

    casework::DemoCase m_script;
};

} // namespace kudelma::app
