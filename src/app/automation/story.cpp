// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/automation/story.h"

#include "app/core/ids.h"
#include "app/start/practice_case.h"

namespace kudelma::app {

casework::Result<Story> Story::load(const QString& script, const QByteArray& seed)
{
    return practiceScript(script, seed).map([](casework::DemoCase loaded) { return Story(std::move(loaded)); });
}

casework::Result<void> Story::perform(std::size_t action, CaseRoom& room) const
{
    if (action >= m_script.script().size())
        return casework::failure(casework::ErrorKind::Malformed, QString::number(action));
    casework::DemoCircleIds circles;
    for (const sync::CircleInfo& info : room.client().circles()) {
        const casework::CircleId id = caseworkCircle(info.id);
        const casework::Members people = room.card(id).members();
        for (const casework::DemoCircle& circle : m_script.circles()) {
            if (!people.empty() && circle.members() == people)
                circles.emplace(circle.key, id);
        }
    }
    const auto done = casework::perform(m_script.script()[action], room.editor(), circles);
    room.view().flush();
    room.client().flush();
    return done;
}

} // namespace kudelma::app
