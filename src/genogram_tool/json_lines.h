// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

namespace kudelma::genogram_tool {

/// On which lines of a JSON text its records stand: of each element of the arrays that the outermost object has. Qt's
/// own reader tells no places. The text must be sound JSON; nothing here calls itself.
class JsonLines
{
public:
    explicit JsonLines(const QByteArray& json);

    /// From 1; 0 when there is no such element.
    [[nodiscard]] int of(const QByteArray& array, qsizetype index) const { return m_lines.value(array).value(index); }

private:
    QHash<QByteArray, QList<int>> m_lines;
};

/// The line of a byte.
[[nodiscard]] int lineAt(const QByteArray& text, qsizetype offset);

} // namespace kudelma::genogram_tool
