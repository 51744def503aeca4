// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crdt/item.h"

#include "crdt/json.h"
#include "crdt/utf.h"

namespace kudelma::crdt {
namespace {

/// What is stored was checked against the limits when it came in.
constexpr std::size_t kChecked = SIZE_MAX;

} // namespace

const std::vector<std::uint32_t>& Run::ends(Kind kind, Clock length) const
{
    if (!m_ends) {
        m_ends = std::make_unique<std::vector<std::uint32_t>>();
        m_ends->reserve(length);
        Reader reader(bytes());
        for (Clock i = 0; i < length; ++i) {
            if (kind == Kind::Any)
                skipAny(reader, kChecked);
            else
                reader.varBytes();
            m_ends->push_back(std::uint32_t(reader.position()));
        }
    }
    return *m_ends;
}

BytesView Run::element(Kind kind, Clock length, Clock at) const
{
    if (length == 1)
        return bytes();
    const auto& all = ends(kind, length);
    const std::size_t from = at == 0 ? 0 : all[at - 1];
    return bytes().subspan(from, all[at] - from);
}

Run Run::splitOff(Kind kind, Clock length, Clock at)
{
    const std::size_t from = ends(kind, length)[at - 1];
    Run right(bytes().subspan(from));
    m_bytes.resize(from);
    m_ends.reset();
    return right;
}

void Run::append(const Run& other)
{
    m_bytes += other.m_bytes;
    m_ends.reset();
}

Any Item::value(Clock at) const
{
    if (kind == Kind::Any) {
        Reader reader(run().element(kind, length, at));
        return readAny(reader);
    }
    if (kind == Kind::Json) {
        Reader reader(run().element(kind, length, at));
        return parseJson(reader.varString(), kChecked).value_or(Any());
    }
    if (kind == Kind::Binary) {
        Reader reader(run().bytes());
        const BytesView bytes = reader.varBytes();
        return Bytes(bytes.begin(), bytes.end());
    }
    return kind == Kind::Embed ? embedOf(*this) : Any();
}

Any embedOf(const Item& item)
{
    Reader reader(item.run().bytes());
    return parseJson(reader.varString(), kChecked).value_or(Any());
}

FormatMark formatOf(const Item& item)
{
    Reader reader(item.run().bytes());
    const std::string_view key = reader.varString();
    return {std::string(key), std::string(reader.varString())};
}

Content splitContent(Item& item, Clock at)
{
    if (item.kind == Kind::String) {
        auto& left = std::get<std::u16string>(item.content);
        std::u16string right;
        if (at < left.size() / 2) { // the longer part keeps the memory
            std::u16string head = left.substr(0, at);
            right = std::move(left);
            right.erase(0, at);
            left = std::move(head);
        } else {
            right = left.substr(at);
            left.resize(at);
        }
        if (isHighSurrogate(left.back())) {
            left.back() = kReplacement;
            right.front() = kReplacement;
        }
        return right;
    }
    if (item.kind == Kind::Any || item.kind == Kind::Json)
        return std::get<Run>(item.content).splitOff(item.kind, item.length, at);
    return {};
}

bool canMerge(const Item& left, const Item& right)
{
    if (left.kind != right.kind)
        return false;
    if (left.kind == Kind::Gc)
        return true;
    const bool mergeable
        = left.kind == Kind::Deleted || left.kind == Kind::String || left.kind == Kind::Any || left.kind == Kind::Json;
    return mergeable && left.deleted == right.deleted && left.right == &right && right.origin == left.lastId()
        && left.rightOrigin == right.rightOrigin && left.id.client == right.id.client;
}

void appendContent(Item& left, const Item& right)
{
    if (left.kind == Kind::String)
        std::get<std::u16string>(left.content) += right.text();
    else if (left.kind == Kind::Any || left.kind == Kind::Json)
        std::get<Run>(left.content).append(right.run());
    left.length += right.length;
    left.keep = left.keep || right.keep;
}

Content contentOf(const Block& block)
{
    switch (block.kind) {
    case Kind::String: {
        std::u16string text = toUtf16(asText(block.content));
        if (block.startsReplaced)
            text.insert(text.begin(), kReplacement);
        return text;
    }
    case Kind::Json:
    case Kind::Binary:
    case Kind::Embed:
    case Kind::Format:
    case Kind::Any:
    case Kind::Doc:
        return Run(block.content);
    default:
        return {};
    }
}

} // namespace kudelma::crdt
