// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "simulation/second_thoughts.h"

#include <QtGlobal>

namespace kudelma::sync::simulation {

void Hand::holds(crdt::Document& document)
{
    if (m_document != &document) {
        m_document = &document;
        m_undo = std::make_unique<crdt::UndoManager>(
            document, std::vector<crdt::Origin>{kTyping}, crdt::UndoManager::Options{.maxSteps = kStepsRemembered});
        m_done.clear();
        m_undone.clear();
    }
    m_undo->stopCapturing();
}

void Hand::wrote(std::vector<int> words)
{
    m_undone.clear();
    m_done.push_back(std::move(words));
    if (m_done.size() > kStepsRemembered)
        m_done.pop_front();
}

ChangeOfMind Hand::change(bool mayDoAgain)
{
    ChangeOfMind change;
    change.isAgain = mayDoAgain && !m_undone.empty();
    if (!change.isAgain && m_done.empty())
        return {};
    if (!(change.isAgain ? m_undo->redo() : m_undo->undo()))
        qFatal("what was written cannot be taken back, or not be done again");
    if (change.isAgain) {
        change.words = m_undone.back();
        m_undone.pop_back();
        m_done.push_back(change.words);
    } else {
        change.words = m_done.back();
        m_done.pop_back();
        m_undone.push_back(change.words);
    }
    return change;
}

void SecondThoughts::note(const ChangeOfMind& change, int& changes)
{
    if (change.words.empty())
        return;
    ++changes;
    for (const int word : change.words) {
        m_changedAt[word] = changes;
        if (change.isAgain)
            m_takenBack.erase(word);
        else
            m_takenBack.insert(word);
    }
}

void SecondThoughts::wentBackTo(int changes)
{
    for (const auto& [word, changedAt] : m_changedAt) {
        if (changedAt > changes)
            m_unsure.insert(word);
    }
}

} // namespace kudelma::sync::simulation
