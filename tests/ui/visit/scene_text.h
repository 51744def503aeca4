// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/visit/scene_model.h"

#include <QHash>
#include <QRgb>

namespace kudelma::test {

/// What the roles of the theme are called, found by their colours.
class RoleNames
{
public:
    RoleNames();
    /// The role that has one colour in the light theme and the other in the dark one; "other": none has.
    [[nodiscard]] QString of(const QColor& light, const QColor& dark) const;

private:
    QHash<std::pair<QRgb, QRgb>, QString> m_names;
};

/// The same scene in its three looks.
struct SceneLooks
{
    std::vector<SeenThing> landscape;
    std::vector<SeenThing> dark; ///< As landscape, in the dark theme.
    std::vector<SeenThing> portrait;
};

/// A scene as lines for people to read and to compare: first in landscape with the colours of both themes, then in
/// portrait. Days, times and ages are masked.
[[nodiscard]] QStringList written(const SceneLooks& looks, const RoleNames& names);

/// How a scene differs from the accepted one, a sentence each; none: it does not. A place may be off by one twelfth,
/// and what lies at the fold may be missing, since letters are not the same on every machine.
[[nodiscard]] QStringList differences(const QStringList& accepted, const QStringList& actual);

} // namespace kudelma::test
