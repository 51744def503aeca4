// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/json_path.h"

#include <array>

namespace kudelma::casework {

inline constexpr qsizetype kMaxDemoNameChars = 60;
inline constexpr qsizetype kMaxDemoAboutChars = 140;

/// What stands where somebody chooses which practice case to take: its name and one plain sentence.
struct DemoChoice
{
    /// The same words in each language that the program speaks.
    struct Words
    {
        QString fi;
        QString sv;
        QString en;

        /// `language`: "fi", "sv"; any other gets the English ones.
        [[nodiscard]] const QString& in(const QString& language) const;
    };

    QString key; ///< "case_a"; also the name of its file.
    Words name;
    Words about;

    /// Reads these words alone, without the script. Errors name the place as a JSON path.
    [[nodiscard]] static Result<DemoChoice> load(const QByteArray& json);
    [[nodiscard]] static Result<DemoChoice> read(const JsonPlace& root);
};

} // namespace kudelma::casework
