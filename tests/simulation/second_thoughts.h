// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crdt/undo_manager.h"

#include <deque>
#include <map>
#include <memory>
#include <set>
#include <vector>

namespace kudelma::sync::simulation {

/// Words, by their numbers, that their writer took back, or wrote again after that.
struct ChangeOfMind
{
    std::vector<int> words;
    bool isAgain = false;
};

/// What one person can take back in one document, as long as the device is on: nothing is kept of that. Must go before
/// the document does.
class Hand
{
public:
    static constexpr const char* kTyping = "typing"; ///< Origin of what it can take back.

    void holds(crdt::Document&); ///< What is written next is a step of its own, in this document.
    void wrote(std::vector<int> words);
    [[nodiscard]] const crdt::Document* document() const { return m_document; }
    /// Takes the last step back; or, if it may, does again the last that was taken back. Empty: there is none.
    [[nodiscard]] ChangeOfMind change(bool mayDoAgain);

private:
    static constexpr std::size_t kStepsRemembered = 500;

    crdt::Document* m_document = nullptr;
    std::unique_ptr<crdt::UndoManager> m_undo;
    std::deque<std::vector<int>> m_done; ///< Words of each step.
    std::vector<std::vector<int>> m_undone;
};

/// What became of one writer's words beside being written.
class SecondThoughts
{
public:
    void note(const ChangeOfMind&, int& changes); ///< `changes` counts all of them in this life.
    /// The device goes on from a copy that was made at this count: what was changed since may be so or not.
    void wentBackTo(int changes);
    [[nodiscard]] bool isTakenBack(int word) const { return m_takenBack.contains(word); }
    [[nodiscard]] bool isUnsure(int word) const { return m_unsure.contains(word); }

private:
    std::set<int> m_takenBack;
    std::map<int, int> m_changedAt; ///< The last time.
    std::set<int> m_unsure;
};

} // namespace kudelma::sync::simulation
