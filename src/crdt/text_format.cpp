// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crdt/text_format.h"

#include "crdt/json.h"
#include "crdt/utf.h"

#include <algorithm>

namespace kudelma::crdt {
namespace {

constexpr std::string_view kNone = "null"; ///< A mark with this value ends the attribute.

/// Attribute names to JSON text, in the order in which they were set.
using Marks = std::vector<std::pair<std::string, std::string>>;

std::string_view valueIn(const Marks& marks, std::string_view key)
{
    for (const auto& [name, json] : marks) {
        if (name == key)
            return json;
    }
    return kNone;
}

bool hasMark(const Marks& marks, std::string_view key)
{
    return std::any_of(marks.begin(), marks.end(), [&](const auto& mark) { return mark.first == key; });
}

void dropMark(Marks& marks, std::string_view key)
{
    marks.erase(
        std::remove_if(marks.begin(), marks.end(), [&](const auto& mark) { return mark.first == key; }), marks.end());
}

void setMark(Marks& marks, std::string_view key, std::string_view json)
{
    for (auto& [name, value] : marks) {
        if (name == key) {
            value = json;
            return;
        }
    }
    marks.emplace_back(key, json);
}

void applyMark(Marks& current, const FormatMark& mark)
{
    if (mark.json == kNone)
        dropMark(current, mark.key);
    else
        setMark(current, mark.key, mark.json);
}

Marks marksOf(const Attributes& attributes)
{
    Marks marks;
    for (const auto& [key, value] : attributes)
        setMark(marks, sanitizedUtf8(key), sanitizedUtf8(writeJson(value)));
    return marks;
}

Attributes attributesOf(const Marks& marks)
{
    Attributes attributes;
    for (const auto& [key, json] : marks)
        attributes.emplace_back(key, parseJson(json, SIZE_MAX).value_or(Any()));
    return attributes;
}

bool isMark(const Item* item)
{
    return item->kind == Kind::Format;
}

/// A place between two items, and the attributes that hold there.
struct Cursor
{
    Transaction& transaction;
    Branch& branch;
    Item* left = nullptr;
    Item* right = nullptr;
    Marks current;

    void forward()
    {
        if (isMark(right) && !right->deleted)
            applyMark(current, formatOf(*right));
        left = right;
        right = right->right;
    }

    void seek(std::size_t index)
    {
        right = branch.start;
        while (right && index > 0) {
            if (right->isVisible()) {
                cut(index);
                index -= right->length;
            }
            forward();
        }
    }

    /// Makes `right` end after at most `length` elements.
    void cut(std::size_t length) const
    {
        if (right->length > length)
            transaction.store.itemStartingAt(transaction, {right->id.client, right->id.clock + Clock(length)});
    }

    void put(Kind kind, Clock length, Content content)
    {
        right = transaction.store.insert(transaction, branch, nullptr, left, kind, length, std::move(content));
        forward();
    }

    void putMark(std::string_view key, std::string_view json)
    {
        Writer writer;
        writer.varString(key);
        writer.varString(json);
        put(Kind::Format, 1, Run(writer.bytes()));
    }

    /// Goes on while the next thing is deleted or says what is wanted anyway.
    void skipAgreeing(const Marks& wanted)
    {
        while (right) {
            if (!right->deleted) {
                if (!isMark(right))
                    return;
                const FormatMark mark = formatOf(*right);
                if (valueIn(wanted, mark.key) != mark.json)
                    return;
            }
            forward();
        }
    }

    /// Opens the attributes that differ here; gives what has to be said after the text to restore the former ones.
    Marks open(const Marks& wanted)
    {
        Marks restore;
        for (const auto& [key, json] : wanted) {
            const std::string before(valueIn(current, key));
            if (before == json)
                continue;
            setMark(restore, key, before);
            putMark(key, json);
        }
        return restore;
    }

    void close(Marks restore)
    {
        while (right) {
            if (!right->deleted) {
                if (!isMark(right))
                    break;
                const FormatMark mark = formatOf(*right);
                if (!hasMark(restore, mark.key) || valueIn(restore, mark.key) != mark.json)
                    break;
                dropMark(restore, mark.key);
            }
            forward();
        }
        for (const auto& [key, json] : restore)
            putMark(key, json);
    }
};

} // namespace

std::vector<Text::Delta> deltaOf(const Branch& branch)
{
    std::vector<Text::Delta> deltas;
    Marks current;
    std::u16string text;
    const auto add = [&](std::u16string insert, Any embed) {
        deltas.push_back({std::move(insert), attributesOf(current), std::move(embed)});
    };
    const auto flush = [&] {
        if (!text.empty())
            add(std::exchange(text, {}), {});
    };
    for (const Item* item = branch.start; item; item = item->right) {
        if (item->deleted)
            continue;
        if (item->kind == Kind::String) {
            text += item->text();
        } else if (isMark(item)) {
            flush();
            applyMark(current, formatOf(*item));
        } else if (item->isCountable()) {
            flush();
            add(u"\uFFFC", item->kind == Kind::Embed ? embedOf(*item) : jsonOf(*item, 0));
        }
    }
    flush();
    return deltas;
}

namespace {

/// What has to be set, or taken away (null), to come from `before` to `after`.
Marks differenceOf(const Marks& before, const Marks& after)
{
    Marks difference;
    for (const auto& [key, json] : after) {
        if (valueIn(before, key) != json)
            difference.emplace_back(key, json);
    }
    for (const auto& [key, json] : before) {
        if (!hasMark(after, key))
            difference.emplace_back(key, kNone);
    }
    return difference;
}

/// Joins pieces of the same sort as they come.
class DeltaWriter
{
public:
    void retain(std::size_t count, const Attributes& attributes)
    {
        if (count == 0)
            return;
        if (!m_parts.empty() && m_parts.back().retain > 0 && m_parts.back().attributes == attributes)
            m_parts.back().retain += count;
        else
            m_parts.push_back({.retain = count, .attributes = attributes});
    }
    void remove(std::size_t count)
    {
        if (!m_parts.empty() && m_parts.back().remove > 0)
            m_parts.back().remove += count;
        else
            m_parts.push_back({.remove = count});
    }
    void insert(const Item& item, const Attributes& attributes)
    {
        const bool joins = !m_parts.empty() && m_parts.back().attributes == attributes;
        if (item.kind == Kind::String) {
            if (joins && !m_parts.back().insertText.empty())
                m_parts.back().insertText += item.text();
            else
                m_parts.push_back({.insertText = item.text(), .attributes = attributes});
            return;
        }
        const bool isList = item.parent->type == BranchType::Array;
        if (!joins || !isList || m_parts.back().insertValues.empty())
            m_parts.push_back({.attributes = attributes});
        for (Clock at = 0; at < item.length; ++at)
            m_parts.back().insertValues.push_back(valueOf(item, at));
    }
    std::vector<DeltaPart> take()
    {
        while (!m_parts.empty() && m_parts.back().retain > 0 && m_parts.back().attributes.empty())
            m_parts.pop_back();
        return std::move(m_parts);
    }

private:
    std::vector<DeltaPart> m_parts;
};

} // namespace

std::vector<DeltaPart> changeOf(const Item* from, std::size_t retained, std::size_t items,
    const std::function<bool(const Item&)>& adds, const std::function<bool(const Item&)>& deletes)
{
    DeltaWriter delta;
    delta.retain(retained, {});
    Marks before;
    Marks after;
    for (const Item* item = from; item && items > 0; item = item->right) {
        const bool added = adds(*item);
        const bool gone = item->deleted && deletes(*item);
        const bool was = !added && (!item->deleted || gone);
        items -= added || gone ? 1 : 0;
        if (isMark(item)) {
            if (was)
                applyMark(before, formatOf(*item));
            if (!item->deleted)
                applyMark(after, formatOf(*item));
        } else if (item->isCountable()) {
            if (was && item->deleted)
                delta.remove(item->length);
            else if (was)
                delta.retain(item->length, attributesOf(differenceOf(before, after)));
            else if (!item->deleted)
                delta.insert(*item, attributesOf(after));
        }
    }
    return delta.take();
}

void insertFormatted(
    Transaction& transaction, Branch& branch, std::size_t index, std::u16string text, const Attributes* attributes)
{
    Cursor cursor{transaction, branch, nullptr, nullptr, {}};
    cursor.seek(index);
    Marks wanted = attributes ? marksOf(*attributes) : cursor.current;
    // What holds here but is not wanted has to be ended.
    for (const auto& [key, json] : cursor.current) {
        if (!hasMark(wanted, key))
            wanted.emplace_back(key, kNone);
    }
    cursor.skipAgreeing(wanted);
    Marks restore = cursor.open(wanted);
    const auto length = Clock(text.size());
    cursor.put(Kind::String, length, std::move(text));
    cursor.close(std::move(restore));
}

void formatRange(
    Transaction& transaction, Branch& branch, std::size_t index, std::size_t length, const Attributes& attributes)
{
    Cursor cursor{transaction, branch, nullptr, nullptr, {}};
    cursor.seek(index);
    const Marks wanted = marksOf(attributes);
    cursor.skipAgreeing(wanted);
    Marks restore = cursor.open(wanted);
    // Marks inside the range that say otherwise go; the last of them is what has to hold again after it.
    while (cursor.right && (length > 0 || (!restore.empty() && (cursor.right->deleted || isMark(cursor.right))))) {
        Item* item = cursor.right;
        if (!item->deleted && isMark(item)) {
            const FormatMark mark = formatOf(*item);
            if (hasMark(wanted, mark.key)) {
                if (valueIn(wanted, mark.key) == mark.json)
                    dropMark(restore, mark.key);
                else if (length == 0)
                    break;
                else
                    setMark(restore, mark.key, mark.json);
                transaction.store.remove(transaction, item);
            }
        } else if (!item->deleted) {
            cursor.cut(length);
            length -= item->length;
        }
        cursor.forward();
    }
    cursor.close(std::move(restore));
}

} // namespace kudelma::crdt
