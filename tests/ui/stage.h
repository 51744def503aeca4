// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QStringList>

#include <functional>

namespace kudelma::test {

/// The window in which the gallery's stories are shown one after the other.
class Stage
{
public:
    Stage();

    /// Null when the stage itself did not load.
    [[nodiscard]] QQuickWindow* window() const { return m_window; }
    /// The file names of all stories, sorted.
    [[nodiscard]] static QStringList stories();
    /// Shows a story with everything open that can be opened; false when it did not load.
    [[nodiscard]] bool show(const QString& story, const QString& theme, double textScale, int width, bool opened);

private:
    void settle();

    QQmlApplicationEngine m_engine;
    QQuickWindow* m_window = nullptr;
};

/// Visits the item and everything visible below it, in the order of the tree, as long as the visitor
/// answers true (go on into its children).
void visitVisible(QQuickItem* item, const std::function<bool(QQuickItem*)>& visitor);

/// "Button \"Tallenna\"": what a complaint calls an item.
[[nodiscard]] QString described(const QQuickItem* item);

} // namespace kudelma::test
