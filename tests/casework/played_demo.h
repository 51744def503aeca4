// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/demo_case.h"
#include "round_table.h"

namespace kudelma::casework::test {

/// The file of a practice case as it stands in assets/demo: "case_a". Empty: there is none.
[[nodiscard]] QByteArray demoFile(const QString& key);

/// A practice case, played into documents in memory, and what each of its people would hold of it.
class PlayedDemo
{
public:
    enum class Until { MeetingBegins, End };

    /// Stops the program when the file cannot be read or played: nothing can be tested then.
    explicit PlayedDemo(const QString& key, Until until = Until::End);

    [[nodiscard]] const DemoCase& script() const { return *m_script; }
    [[nodiscard]] RecordId id(const char* key) const { return m_script->id(QString::fromLatin1(key)); }
    /// What these people see together; `circle`: of this one circle alone.
    [[nodiscard]] const CaseView& viewOf(const Members& people, const QString& circle = {}) const;
    /// Everything that these people hold, as text: what stands in the documents of the circles they share.
    [[nodiscard]] QString heldBy(const Members& people, const QString& circle = {}) const;
    [[nodiscard]] QString heldBy(const char* who) const { return heldBy({member(who)}); }
    [[nodiscard]] std::unique_ptr<CaseView> everything() const; ///< As if somebody were in all circles.
    [[nodiscard]] bool wasMoved(const RecordId& id) const;

    /// In words what is wrong with what these people hold; empty: it is as the hook says.
    [[nodiscard]] QString faultIn(const DemoHook& hook, const Members& people) const;

private:
    [[nodiscard]] QString faultOfWords(const DemoHook& hook, const QString& held) const;

    std::optional<DemoCase> m_script;
    mutable RoundTable m_table;
    DemoCircleIds m_circles;
    mutable std::map<std::pair<Members, QString>, std::unique_ptr<CaseView>> m_views; ///< Of whom was asked before.
};

} // namespace kudelma::casework::test
