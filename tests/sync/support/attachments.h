// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/person.h"
#include "sync/connection.h"

#include <optional>

namespace kudelma::sync::test {

inline constexpr std::size_t kOnePart = 1000;
inline constexpr std::size_t kThreeParts = 200'000;
inline constexpr std::size_t kNineParts = 800'000;

[[nodiscard]] inline Bytes drawing(std::size_t size, std::uint8_t seed = 1)
{
    Bytes content(size);
    for (std::size_t i = 0; i < size; ++i)
        content[i] = static_cast<std::uint8_t>(i * 31 + i / 251 + seed);
    return content;
}

/// What became of a request; empty: nothing yet.
using Answer = std::shared_ptr<std::optional<Result<void>>>;

[[nodiscard]] inline std::pair<Answer, Done> expectAnswer()
{
    auto answer = std::make_shared<std::optional<Result<void>>>();
    return {answer, [answer](const Result<void>& result) {
                if (answer->has_value())
                    qFatal("answered twice");
                *answer = result;
            }};
}

[[nodiscard]] inline Answer fetch(Person& person, const CircleId& circle, const AttachmentReference& reference)
{
    auto [answer, done] = expectAnswer();
    person.client->fetchAttachment(circle, reference, done);
    return answer;
}

[[nodiscard]] inline Answer erase(Person& person, const CircleId& circle, const AttachmentReference& reference)
{
    auto [answer, done] = expectAnswer();
    person.client->eraseAttachment(circle, reference, done);
    return answer;
}

[[nodiscard]] inline bool isWell(const Answer& answer)
{
    return answer->has_value() && (*answer)->has_value();
}

[[nodiscard]] inline bool hasFailedAs(const Answer& answer, ErrorKind kind)
{
    return answer->has_value() && !(*answer)->has_value() && (*answer)->error().kind == kind;
}

/// Numbers of the parts that this person has sent, in order.
[[nodiscard]] inline std::vector<std::uint32_t> partsSent(const RelayNetwork& network, const std::string& name)
{
    std::vector<std::uint32_t> parts;
    for (const auto& [from, frame] : network.sent) {
        if (from == name && frame.has_attachment_put())
            parts.push_back(frame.attachment_put().part());
    }
    return parts;
}

[[nodiscard]] inline std::vector<std::uint32_t> partsAsked(const RelayNetwork& network, const std::string& name)
{
    std::vector<std::uint32_t> parts;
    for (const auto& [from, frame] : network.sent) {
        if (from == name && frame.has_attachment_get())
            parts.push_back(frame.attachment_get().part());
    }
    return parts;
}

} // namespace kudelma::sync::test
