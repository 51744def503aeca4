// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync_server/support/client.h"

namespace kudelma::relay::test {

/// An attachment as the relay sees it: named, in parts, of bytes that mean nothing to it.
struct TestAttachment
{
    AttachmentName name;
    std::uint32_t parts = 1;
    std::size_t bytes = 1000; ///< Of each part.
    char letter = 'a';

    [[nodiscard]] std::string ciphertext(std::uint32_t part) const
    {
        return std::string(bytes, static_cast<char>(letter + static_cast<char>(part % 20)));
    }
    [[nodiscard]] wire::Frame put(std::uint32_t part) const
    {
        wire::Frame frame;
        auto* message = frame.mutable_attachment_put();
        message->set_circle(textOf(name.circle.view()));
        message->set_attachment(textOf(name.id.view()));
        message->set_part(part);
        message->set_parts(parts);
        message->set_ciphertext(ciphertext(part));
        return frame;
    }
    [[nodiscard]] wire::Frame get(std::uint32_t part) const
    {
        wire::Frame frame;
        auto* message = frame.mutable_attachment_get();
        message->set_circle(textOf(name.circle.view()));
        message->set_author(textOf(name.author.view()));
        message->set_attachment(textOf(name.id.view()));
        message->set_part(part);
        return frame;
    }
    [[nodiscard]] wire::Frame erase() const
    {
        wire::Frame frame;
        auto* message = frame.mutable_attachment_erase();
        message->set_circle(textOf(name.circle.view()));
        message->set_author(textOf(name.author.view()));
        message->set_attachment(textOf(name.id.view()));
        return frame;
    }
};

} // namespace kudelma::relay::test
