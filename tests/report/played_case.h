// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/demo_case.h"
#include "casework/round_table.h"
#include "report/memo_pdf.h"

#include <memory>

namespace kudelma::report::test {

/// A made-up family of assets/demo, played to its end into documents in memory.
class PlayedCase
{
public:
    explicit PlayedCase(const QString& script = QStringLiteral("case_a"));

    [[nodiscard]] const casework::DemoCase& script() const { return *m_script; }
    [[nodiscard]] casework::CircleId circle(const char* key) const;
    /// What somebody sees who is in all circles: the most from which a memo could be made.
    [[nodiscard]] const casework::CaseView& everything() const { return *m_everything; }
    [[nodiscard]] MemoSource source(const QString& circle) const;
    [[nodiscard]] casework::RecordId id(const char* key) const { return m_script->id(QString::fromLatin1(key)); }
    /// The meeting that a circle's memo tells of: its own, else the main one.
    [[nodiscard]] casework::RecordId meetingOf(const QString& circle) const;
    [[nodiscard]] Memo memo(const QString& circle) const;
    /// Everything that these people hold, as text.
    [[nodiscard]] QString heldBy(const casework::Members& people) const;

private:
    std::optional<casework::DemoCase> m_script;
    mutable casework::test::RoundTable m_table;
    casework::DemoCircleIds m_circles;
    std::unique_ptr<casework::CaseView> m_everything;
};

[[nodiscard]] MemoOptions options();
/// A file of the source tree; empty: it is not there.
[[nodiscard]] QByteArray sourceFile(const QString& path);
/// A memo's words in reading order, one line for each piece, for golden files and for looking for words.
[[nodiscard]] QString plainText(const Memo& memo);
/// Loads the letters that the program has built in.
[[nodiscard]] MemoType loadLetters();
/// Words of the application in this language for as long as it lives; English for "en".
class Language
{
public:
    explicit Language(const QString& code);
    ~Language();

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace kudelma::report::test
