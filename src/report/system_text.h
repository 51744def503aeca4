// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "meeting/meeting_template.h"
#include "report/memo.h"

#include <tl/expected.hpp>

namespace kudelma::report {

/// A heading of a document of the client-information system, and which parts of a memo belong under it.
struct SystemHeading
{
    QString key;
    meeting::LocalText title;
    std::vector<MemoPart> parts;
};

struct SystemDocument
{
    QString key; ///< "asiakaskertomus"
    meeting::LocalText title;
    std::vector<SystemHeading> headings;
};

inline constexpr qsizetype kMaxSystemBytes = 128 * 1024;
inline constexpr qsizetype kMaxSystemDocuments = 12;
inline constexpr qsizetype kMaxSystemHeadings = 40;
inline constexpr qsizetype kMaxSystemParts = 20;
inline constexpr qsizetype kMaxSystemTitle = 160;

/// Which documents there are and what goes where, as a county has them (assets/report/system_documents.json).
[[nodiscard]] tl::expected<std::vector<SystemDocument>, meeting::TemplateError> systemDocuments(const QByteArray& json);

/// One document of a meeting, filled: what the memo of one circle has for it.
struct SystemText
{
    struct Section
    {
        QString key;
        QString heading;
        std::vector<MemoEntry> entries;
    };

    QString key;
    QString title;
    QDate day; ///< Of the meeting.
    QString mark{}; ///< Such as that it is for practice; empty: nothing is said.
    std::vector<Section> sections; ///< Also those that have nothing yet: whoever writes sees what is missing.
};

[[nodiscard]] SystemText makeSystemText(
    const SystemDocument& document, const Memo& memo, QDate day, const QString& language);

/// To be pasted: headings, then what belongs under them; UTF-8, lines ended by CR LF.
[[nodiscard]] QString systemPlain(const SystemText& text);
/// The same as structured data; README.md has the schema.
[[nodiscard]] QByteArray systemJson(const SystemText& text);

} // namespace kudelma::report
