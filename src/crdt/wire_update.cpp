// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crdt/wire_update.h"

#include "crdt/json.h"
#include "crdt/utf.h"

#include <algorithm>

namespace kudelma::crdt {
namespace {

constexpr std::uint8_t kKindBits = 0x1F;
constexpr std::uint8_t kHasKey = 0x20;
constexpr std::uint8_t kHasRightOrigin = 0x40;
constexpr std::uint8_t kHasOrigin = 0x80;
constexpr std::size_t kLeastStructBytes = 2;
constexpr std::string_view kReplacementUtf8 = "\xEF\xBF\xBD";

void checkJson(Reader& reader, std::string_view text, const Limits& limits)
{
    if (reader.ok() && !parseJson(text, limits.depth))
        reader.fail(ErrorKind::Malformed, "embedded JSON is malformed or too deep");
}

void readType(Reader& reader)
{
    const std::uint64_t type = reader.varUint();
    if (type > std::uint64_t(BranchType::XmlText))
        reader.fail(ErrorKind::Malformed, "an unknown shared type");
    else if (type == std::uint64_t(BranchType::XmlElement) || type == std::uint64_t(BranchType::XmlHook))
        reader.varString();
}

void readContent(Reader& reader, Block& block, const Limits& limits)
{
    std::size_t from = reader.position();
    block.length = 1;
    switch (block.kind) {
    case Kind::Deleted:
        block.length = reader.clock();
        return;
    case Kind::String: {
        const std::string_view text = reader.varString();
        block.content = asBytes(text);
        block.length = Clock(utf16Length(text).value_or(0));
        return;
    }
    case Kind::Json:
    case Kind::Any: {
        block.length = reader.clock();
        from = reader.position();
        for (Clock i = 0; i < block.length && reader.ok(); ++i) {
            if (block.kind == Kind::Any) {
                skipAny(reader, limits.depth);
            } else if (const std::string_view text = reader.varString(); text != "undefined") {
                checkJson(reader, text, limits);
            }
        }
        break;
    }
    case Kind::Binary:
        reader.varBytes();
        break;
    case Kind::Embed:
        checkJson(reader, reader.varString(), limits);
        break;
    case Kind::Format:
        reader.varString();
        checkJson(reader, reader.varString(), limits);
        break;
    case Kind::Type:
        readType(reader);
        break;
    case Kind::Doc:
        reader.varString();
        skipAny(reader, limits.depth);
        break;
    case Kind::Gc:
    case Kind::Skip:
        break;
    }
    block.content = reader.since(from);
}

void readItem(Reader& reader, Block& block, std::uint8_t info, const Limits& limits)
{
    block.hasOrigin = (info & kHasOrigin) != 0;
    block.hasRightOrigin = (info & kHasRightOrigin) != 0;
    if (block.hasOrigin)
        block.origin = reader.id();
    if (block.hasRightOrigin)
        block.rightOrigin = reader.id();
    if (!block.hasOrigin && !block.hasRightOrigin) {
        if (reader.varUint() == 1) {
            block.parent = Block::Parent::Root;
            block.rootName = reader.varString();
        } else {
            block.parent = Block::Parent::Item;
            block.parentItem = reader.id();
        }
        if ((info & kHasKey) != 0) {
            block.hasKey = true;
            block.key = reader.varString();
        }
    }
    // A client's own sequence is causal: what its elements refer to in it came before them.
    const auto looksAhead = [&](WireId id) { return id.client == block.client && id.clock >= block.clock; };
    if ((block.hasOrigin && looksAhead(block.origin)) || (block.hasRightOrigin && looksAhead(block.rightOrigin))
        || (block.parent == Block::Parent::Item && looksAhead(block.parentItem)))
        reader.fail(ErrorKind::Malformed, "an element refers to a later one of its own author");
    readContent(reader, block, limits);
}

void readBlock(Reader& reader, Block& block, const Limits& limits)
{
    const std::uint8_t info = reader.byte();
    const std::uint8_t kind = info & kKindBits;
    if (kind > std::uint8_t(Kind::Skip) || (kind == std::uint8_t(Kind::Skip) && info != kind)) {
        reader.fail(ErrorKind::Malformed, "an unknown kind of struct");
        return;
    }
    block.kind = Kind(kind);
    if (block.kind == Kind::Gc || block.kind == Kind::Skip)
        block.length = reader.clock();
    else
        readItem(reader, block, info, limits);
    if (block.length == 0 && block.kind != Kind::Skip)
        reader.fail(ErrorKind::Malformed, "a struct without length");
    if (block.length > kMaxClock - block.clock)
        reader.fail(ErrorKind::OutOfRange, "a struct reaches beyond the last clock");
}

} // namespace

Result<WireUpdate> readUpdate(BytesView bytes, const Limits& limits)
{
    if (bytes.size() > limits.updateBytes)
        return tl::unexpected(Error{ErrorKind::TooLarge, "the update has too many bytes"});
    Reader reader(bytes);
    WireUpdate update;
    std::size_t structs = 0;
    const std::uint64_t clients = reader.varUint();
    if (clients > limits.structs)
        reader.fail(ErrorKind::TooLarge, "too many clients");
    for (std::uint64_t i = 0; i < clients && reader.ok(); ++i) {
        const std::uint64_t count = reader.varUint();
        const ClientId client = reader.client();
        Clock clock = reader.clock();
        if (count > limits.structs - structs)
            reader.fail(ErrorKind::TooLarge, "too many structs");
        structs += std::size_t(count);
        if (count == 0 || !reader.ok())
            continue;
        std::vector<Block>& blocks = update.clients.emplace_back(ClientBlocks{client, {}}).blocks;
        blocks.reserve(std::min(std::size_t(count), reader.left() / kLeastStructBytes));
        for (std::uint64_t j = 0; j < count && reader.ok(); ++j) {
            Block& block = blocks.emplace_back();
            block.client = client;
            block.clock = clock;
            readBlock(reader, block, limits);
            clock = block.end();
        }
    }
    if (reader.ok())
        update.deletes = DeleteSet::read(reader, limits.structs);
    if (reader.ok() && !reader.atEnd())
        reader.fail(ErrorKind::Malformed, "bytes after the end of the update");
    if (!reader.ok())
        return tl::unexpected(reader.error());
    return update;
}

Result<StateVector> readStateVector(BytesView bytes)
{
    StateVector state;
    if (bytes.empty())
        return state;
    Reader reader(bytes);
    const std::uint64_t count = reader.varUint();
    for (std::uint64_t i = 0; i < count && reader.ok(); ++i) {
        const ClientId client = reader.client();
        const Clock clock = reader.clock();
        if (reader.ok())
            state[client] = clock;
    }
    if (!reader.ok())
        return tl::unexpected(reader.error());
    return state;
}

void writeStateVector(Writer& writer, const StateVector& state)
{
    writer.varUint(state.size());
    for (const auto& [client, clock] : state) {
        writer.varUint(client);
        writer.varUint(clock);
    }
}

std::size_t utf8Offset(std::string_view utf8, std::size_t units, bool& inside)
{
    inside = false;
    std::size_t at = 0;
    while (units > 0 && at < utf8.size()) {
        const auto lead = std::uint8_t(utf8[at]);
        at += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        const std::size_t width = lead >= 0xF0 ? 2 : 1;
        inside = width > units;
        units -= std::min(width, units);
    }
    return at;
}

namespace {

std::size_t endOfElements(const Block& block, Clock count)
{
    Reader reader(block.content);
    for (Clock i = 0; i < count; ++i) {
        if (block.kind == Kind::Any)
            skipAny(reader, SIZE_MAX);
        else
            reader.varBytes();
    }
    return reader.position();
}

} // namespace

void dropFront(Block& block, Clock count)
{
    if (count == 0)
        return;
    block.clock += count;
    block.length -= count;
    if (block.kind == Kind::String) {
        if (block.startsReplaced)
            --count;
        const std::string_view text = asText(block.content);
        block.content = asBytes(text.substr(utf8Offset(text, count, block.startsReplaced)));
    } else if (block.kind == Kind::Any || block.kind == Kind::Json) {
        block.content = block.content.subspan(endOfElements(block, count));
    }
    if (block.kind != Kind::Gc && block.kind != Kind::Skip) {
        block.hasOrigin = true;
        block.origin = {block.client, block.clock - 1};
    }
}

void keepFront(Block& block, Clock count)
{
    block.length = count;
    if (block.kind == Kind::String) {
        const std::string_view text = asText(block.content);
        block.content = asBytes(text.substr(0, utf8Offset(text, count, block.endsReplaced)));
        if (block.endsReplaced) // what was passed over last is a pair, of four bytes, and half of it was wanted
            block.content = block.content.first(block.content.size() - 4);
    } else if (block.kind == Kind::Any || block.kind == Kind::Json) {
        block.content = block.content.first(endOfElements(block, count));
    }
}

void writeBlock(Writer& writer, Block block, Clock offset)
{
    dropFront(block, offset);
    if (block.kind == Kind::Gc || block.kind == Kind::Skip) {
        writer.byte(std::uint8_t(block.kind));
        writer.varUint(block.length);
        return;
    }
    writer.byte(std::uint8_t(std::uint8_t(block.kind) | (block.hasOrigin ? kHasOrigin : 0)
        | (block.hasRightOrigin ? kHasRightOrigin : 0) | (block.hasKey ? kHasKey : 0)));
    if (block.hasOrigin) {
        writer.varUint(block.origin.client);
        writer.varUint(block.origin.clock);
    }
    if (block.hasRightOrigin) {
        writer.varUint(block.rightOrigin.client);
        writer.varUint(block.rightOrigin.clock);
    }
    if (!block.hasOrigin && !block.hasRightOrigin) {
        writer.varUint(block.parent == Block::Parent::Root ? 1 : 0);
        if (block.parent == Block::Parent::Root) {
            writer.varString(block.rootName);
        } else {
            writer.varUint(block.parentItem.client);
            writer.varUint(block.parentItem.clock);
        }
        if (block.hasKey)
            writer.varString(block.key);
    }
    switch (block.kind) {
    case Kind::Deleted:
        writer.varUint(block.length);
        break;
    case Kind::String: {
        const std::string_view prefix = block.startsReplaced ? kReplacementUtf8 : std::string_view();
        const std::string_view suffix = block.endsReplaced ? kReplacementUtf8 : std::string_view();
        writer.varUint(prefix.size() + block.content.size() + suffix.size());
        writer.raw(prefix);
        writer.raw(block.content);
        writer.raw(suffix);
        break;
    }
    case Kind::Any:
    case Kind::Json:
        writer.varUint(block.length);
        [[fallthrough]];
    default:
        writer.raw(block.content);
    }
}

} // namespace kudelma::crdt
