// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crdt/text_format.h"
#include "crdt/types.h"
#include "crdt/utf.h"

#include <algorithm>

namespace kudelma::crdt {
namespace {

constexpr char16_t kObjectReplacement = u'\uFFFC';

/// Lone surrogates cannot be sent: they become U+FFFD here, as they would on the way.
std::u16string wellFormed(std::u16string_view text)
{
    std::u16string out(text);
    for (std::size_t i = 0; i < out.size(); ++i) {
        if (isHighSurrogate(out[i]) && i + 1 < out.size() && isLowSurrogate(out[i + 1]))
            ++i;
        else if (isHighSurrogate(out[i]) || isLowSurrogate(out[i]))
            out[i] = kReplacement;
    }
    return out;
}

/// Clamps to the text, and moves out of a surrogate pair to before it. No text holds half a pair: a high surrogate has
/// its other half behind it.
std::size_t cleanIndex(Branch& branch, std::size_t index)
{
    index = std::min(index, branch.length);
    if (index == 0)
        return 0;
    const SequenceIndex::Place before = branch.find(index - 1);
    const bool inside = before.item->kind == Kind::String && isHighSurrogate(before.item->text()[before.offset]);
    return inside ? index - 1 : index;
}

/// All visible units, with U+FFFC for what is no text: so that offsets hold.
std::u16string alignedText(const Branch& branch)
{
    std::u16string out;
    out.reserve(branch.length);
    for (const Item* item = branch.start; item; item = item->right) {
        if (item->isVisible() && item->kind == Kind::String)
            out += item->text();
        else
            out.append(item->visibleLength(), kObjectReplacement);
    }
    return out;
}

} // namespace

bool Text::isAlive() const
{
    return isReadable(m_branch);
}

std::size_t Text::size() const
{
    return isAlive() ? m_branch->length : 0;
}

std::u16string Text::toString() const
{
    std::u16string out;
    if (!isAlive())
        return out;
    out.reserve(m_branch->length);
    for (const Item* item = m_branch->start; item; item = item->right) {
        if (item->isVisible() && item->kind == Kind::String)
            out += item->text();
    }
    return out;
}

std::vector<Text::Delta> Text::toDelta() const
{
    return isAlive() ? deltaOf(*m_branch) : std::vector<Delta>();
}

void Text::insert(Transaction& transaction, std::size_t index, std::u16string_view text) const
{
    if (!isWritable(transaction, m_branch) || text.empty())
        return;
    index = cleanIndex(*m_branch, index);
    if (m_branch->hasFormat) {
        insertFormatted(transaction, *m_branch, index, wellFormed(text), nullptr);
        return;
    }
    // After the tombstones that stand there, as Yjs does it: so equal histories give equal bytes.
    Item* left = itemBeforeVisible(transaction, *m_branch, index);
    transaction.store.insert(transaction, *m_branch, nullptr, left, Kind::String, Clock(text.size()), wellFormed(text));
}

void Text::insert(Transaction& transaction, std::size_t index, std::u16string_view text,
    const std::vector<std::pair<std::string, Any>>& attributes) const
{
    if (isWritable(transaction, m_branch) && !text.empty())
        insertFormatted(transaction, *m_branch, cleanIndex(*m_branch, index), wellFormed(text), &attributes);
}

void Text::remove(Transaction& transaction, std::size_t index, std::size_t length) const
{
    if (!isWritable(transaction, m_branch) || index >= m_branch->length || length == 0)
        return;
    const std::size_t from = cleanIndex(*m_branch, index);
    const std::size_t to = cleanIndex(*m_branch, index + std::min(length, m_branch->length - index));
    removeRange(transaction, *m_branch, from, to - from);
}

void Text::format(Transaction& transaction, std::size_t index, std::size_t length,
    const std::vector<std::pair<std::string, Any>>& attributes) const
{
    if (!isWritable(transaction, m_branch) || index >= m_branch->length || length == 0)
        return;
    const std::size_t from = cleanIndex(*m_branch, index);
    const std::size_t to = cleanIndex(*m_branch, index + std::min(length, m_branch->length - index));
    if (to > from)
        formatRange(transaction, *m_branch, from, to - from, attributes);
}

void Text::replaceWith(Transaction& transaction, std::u16string_view wanted) const
{
    if (!isWritable(transaction, m_branch))
        return;
    const std::u16string text = wellFormed(wanted);
    const std::u16string now = alignedText(*m_branch);
    const std::size_t shorter = std::min(now.size(), text.size());
    std::size_t prefix = 0;
    while (prefix < shorter && now[prefix] == text[prefix])
        ++prefix;
    if (prefix > 0 && isHighSurrogate(now[prefix - 1]))
        --prefix; // what differs may be the second half of a pair
    std::size_t suffix = 0;
    while (suffix < shorter - prefix && now[now.size() - 1 - suffix] == text[text.size() - 1 - suffix])
        ++suffix;
    if (suffix > 0 && isLowSurrogate(now[now.size() - suffix]))
        --suffix;
    // The new stands before the old, so that what others type behind the old at the same time stays behind the new.
    const std::size_t count = text.size() - prefix - suffix;
    insert(transaction, prefix, std::u16string_view(text).substr(prefix, count));
    remove(transaction, prefix + count, now.size() - prefix - suffix);
}

} // namespace kudelma::crdt
