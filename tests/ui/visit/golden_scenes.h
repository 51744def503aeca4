// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/visit/golden_album.h"

namespace kudelma::test {

/// Which scenes of a part are compared: each page as it mostly is, and where safety hangs on what is shown.
struct GoldenPart
{
    const char* name;
    void (*play)(Album&, const QString&);
    QStringList scenes; ///< The last one ends the part.
};

/// Alone on one device.
[[nodiscard]] const std::vector<GoldenPart>& pagesOfOne();
/// Around a table, on several devices.
[[nodiscard]] const std::vector<GoldenPart>& pagesOfMany();

/// Plays the part of that name and tells what differs.
[[nodiscard]] QStringList complaintsOfPart(const std::vector<GoldenPart>& parts, const QString& name);

} // namespace kudelma::test
