// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crdt/document.h"

#include <chrono>

namespace kudelma::crdt {

/// Takes back what one person did, and nothing that others did. What that means:
///  - A field gets back the value that it had before this person's step, unless somebody else has set or removed that
///    field since: then it stays as they left it.
///  - Letters and list elements that the step inserted go; those that it removed come back where they stood, whatever
///    others wrote around or between them. What somebody else has removed since stays removed.
///  - A removed map, list or text comes back as a new one with all that was in it, and with what others wrote into it
///    in the meantime. Handles to the old one stay dead.
///  - A map, list or text made by the step stays if somebody else has written into it since.
/// Redo is the same, applied to the undo. A step that has nothing left to take back is passed over.
///
/// Must not outlive the document. Steps within the capture window become one.
class UndoManager
{
public:
    using Clock = std::chrono::steady_clock;
    struct Options
    {
        std::chrono::milliseconds captureWindow{500};
        std::size_t maxSteps = 500; ///< Older ones are forgotten, and their deleted content with them.
        std::function<Clock::time_point()> now = Clock::now;
        /// The maps, lists and texts (of this document) that it cares for, with all in them; none: the whole document.
        std::vector<Value> scope = {};
    };
    static constexpr const char* kOrigin = "undo"; ///< Origin of the transactions that undo and redo make.

    UndoManager(Document& document, std::vector<Origin> trackedOrigins);
    UndoManager(Document& document, std::vector<Origin> trackedOrigins, Options options);
    ~UndoManager();
    UndoManager(const UndoManager&) = delete;
    UndoManager& operator=(const UndoManager&) = delete;

    bool undo(); ///< False when there was nothing to take back. Not within a transaction.
    bool redo();
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    void stopCapturing(); ///< The next change begins a new step, however soon it comes.
    void clear();

    /// Called after the answer of canUndo() or canRedo() may have changed.
    void setStackChanged(std::function<void()> callback);

private:
    class History;
    std::unique_ptr<History> m_history;
};

} // namespace kudelma::crdt
