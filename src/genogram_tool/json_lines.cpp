// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram_tool/json_lines.h"

#include <algorithm>

namespace kudelma::genogram_tool {

namespace {

/// The position behind the string that begins at `from`.
qsizetype behindString(const QByteArray& json, qsizetype from)
{
    qsizetype at = from + 1;
    while (at < json.size() && json[at] != '"')
        at += json[at] == '\\' ? 2 : 1;
    return std::min(at + 1, json.size());
}

} // namespace

int lineAt(const QByteArray& text, qsizetype offset)
{
    return 1 + int(std::count(text.begin(), text.begin() + std::clamp<qsizetype>(offset, 0, text.size()), '\n'));
}

JsonLines::JsonLines(const QByteArray& json)
{
    int line = 1;
    int depth = 0;
    QByteArray key; // the last string of the outermost object
    bool isArray = false; // what the outermost object has here
    bool isDue = false; // the next thing that is no white space begins an element
    for (qsizetype at = 0; at < json.size();) {
        const char c = json[at];
        if (c == '\n')
            ++line;
        const bool isSpace = c == ' ' || c == '\t' || c == '\r' || c == '\n';
        if (isDue && !isSpace && c != ']') {
            m_lines[key].append(line);
            isDue = false;
        }
        if (c == '"') {
            const qsizetype end = behindString(json, at);
            if (depth == 1)
                key = json.mid(at + 1, end - at - 2);
            at = end; // A string has no line breaks.
            continue;
        }
        if (c == '{' || c == '[') {
            ++depth;
            if (depth == 2) {
                isArray = c == '[';
                isDue = isArray;
            }
        } else if (c == '}' || c == ']') {
            --depth;
            if (depth == 1)
                isArray = isDue = false;
        } else if (c == ',' && depth == 2 && isArray) {
            isDue = true;
        }
        ++at;
    }
}

} // namespace kudelma::genogram_tool
