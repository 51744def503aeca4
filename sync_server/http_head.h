// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kudelma::relay {

/// The head of a request of HTTP/1.1, as strictly as whoever stands before us might read it otherwise. Views into what
/// was read.
struct HttpHead
{
    std::string_view method;
    std::string_view target;
    std::vector<std::pair<std::string, std::string_view>> fields; ///< Names in small letters; in the order they came.

    /// The first of this name; empty: there is none.
    [[nodiscard]] std::string_view value(std::string_view name) const;
    [[nodiscard]] std::size_t count(std::string_view name) const;
    [[nodiscard]] bool hasBody() const; ///< Or something that says so.
};

/// `head` with its empty line. Empty: it is none.
[[nodiscard]] std::optional<HttpHead> readHead(std::string_view head);

[[nodiscard]] std::string lowered(std::string_view);
[[nodiscard]] std::string_view trimmed(std::string_view);
/// Whether a list such as "keep-alive, Upgrade" has this word, given in small letters.
[[nodiscard]] bool hasWord(std::string_view list, std::string_view word);

} // namespace kudelma::relay
