// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/http_head.h"

#include <algorithm>

namespace kudelma::relay {

namespace {

constexpr std::string_view kLineEnd = "\r\n";
constexpr std::string_view kVersion = " HTTP/1.1";

char lowerLetter(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool isFieldName(std::string_view name)
{
    constexpr std::string_view kMarks = "!#$%&'*+-.^_`|~";
    return !name.empty() && std::all_of(name.begin(), name.end(), [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || kMarks.find(c) != kMarks.npos;
    });
}

bool isPlainLine(std::string_view line)
{
    return std::none_of(line.begin(), line.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\t') || byte == 0x7f;
    });
}

} // namespace

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), lowerLetter);
    return result;
}

std::string_view trimmed(std::string_view text)
{
    const auto begin = text.find_first_not_of(" \t");
    return begin == text.npos ? std::string_view() : text.substr(begin, text.find_last_not_of(" \t") + 1 - begin);
}

bool hasWord(std::string_view list, std::string_view word)
{
    while (!list.empty()) {
        const auto comma = std::min(list.find(','), list.size());
        if (lowered(trimmed(list.substr(0, comma))) == word)
            return true;
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return false;
}

std::string_view HttpHead::value(std::string_view name) const
{
    const auto found
        = std::find_if(fields.begin(), fields.end(), [&](const auto& field) { return field.first == name; });
    return found == fields.end() ? std::string_view() : found->second;
}

std::size_t HttpHead::count(std::string_view name) const
{
    return static_cast<std::size_t>(
        std::count_if(fields.begin(), fields.end(), [&](const auto& field) { return field.first == name; }));
}

bool HttpHead::hasBody() const
{
    return std::any_of(fields.begin(), fields.end(), [](const auto& field) {
        return field.first == "transfer-encoding" || (field.first == "content-length" && field.second != "0");
    });
}

std::optional<HttpHead> readHead(std::string_view head)
{
    const auto firstEnd = std::min(head.find(kLineEnd), head.size());
    const std::string_view first = head.substr(0, firstEnd);
    const auto blank = first.find(' ');
    if (!first.ends_with(kVersion) || blank == 0 || blank + 1 >= first.size() - kVersion.size() || !isPlainLine(first))
        return std::nullopt;
    HttpHead read;
    read.method = first.substr(0, blank);
    read.target = first.substr(blank + 1, first.size() - kVersion.size() - blank - 1);
    head.remove_prefix(firstEnd);
    while (head.starts_with(kLineEnd)) {
        head.remove_prefix(kLineEnd.size());
        const auto end = std::min(head.find(kLineEnd), head.size());
        const std::string_view line = head.substr(0, end);
        head.remove_prefix(end);
        if (line.empty())
            continue;
        const auto colon = line.find(':');
        if (colon == line.npos || !isFieldName(line.substr(0, colon)) || !isPlainLine(line))
            return std::nullopt;
        read.fields.emplace_back(lowered(line.substr(0, colon)), trimmed(line.substr(colon + 1)));
    }
    return read;
}

} // namespace kudelma::relay
