// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/visit/scene_text.h"
#include "ui/visit/scenes.h"

namespace kudelma::test {

/// Compares scenes with what was accepted of them in tests/ui/golden, instead of taking pictures. With UPDATE_GOLDENS=1
/// it writes those that differ anew, to be read before they are committed.
class GoldenAlbum : public Album
{
public:
    /// Thrown when the last wanted scene has been seen, since nothing after it is compared.
    struct Enough
    { };

    explicit GoldenAlbum(const QStringList& scenes);

    /// Plays a part until all of its scenes have been seen.
    void play(void (*part)(Album&, const QString&), const QString& folder);
    void shoot(Visit& visit, const QString& name) override;
    void shootRoom(Visit& visit, const QString& name) override; ///< "43-paused" is accepted as "room-43-paused".

    /// What differs, and which scenes never came.
    [[nodiscard]] QStringList complaints() const;
    /// The scene as it is now.
    [[nodiscard]] static SceneLooks look(Visit& visit);
    [[nodiscard]] static QString folder(); ///< Where the accepted scenes are.

private:
    void compare(const QString& name, const SceneLooks& looks);

    RoleNames m_names;
    QStringList m_awaited;
    QStringList m_complaints;
};

} // namespace kudelma::test
