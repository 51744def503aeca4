// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/automation/shown.h"

#include <QAccessible>
#include <QQuickItem>

namespace kudelma::app {

namespace {

void collect(QQuickItem& item, QStringList& texts)
{
    if (!item.isVisible() || qFuzzyIsNull(item.opacity()))
        return;
    const auto add = [&texts](const QString& text) {
        if (!text.isEmpty())
            texts << text;
    };
    add(item.property("text").toString());
    if (QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&item)) {
        add(face->text(QAccessible::Name));
        add(face->text(QAccessible::Description));
        add(face->text(QAccessible::Value));
    }
    for (QQuickItem* child : item.childItems())
        collect(*child, texts);
}

} // namespace

QStringList shownIn(const QQuickWindow& window)
{
    QStringList texts{window.title()};
    collect(*window.contentItem(), texts);
    texts.removeDuplicates();
    return texts;
}

} // namespace kudelma::app
