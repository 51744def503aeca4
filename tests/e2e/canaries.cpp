// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "canaries.h"

#include <QStringEncoder>

#include <cstring>

namespace kudelma::e2e {

namespace {

std::uint64_t beginningOf(const char* bytes)
{
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, Canaries::kShortest);
    return word;
}

std::uint16_t firstTwo(const char* bytes)
{
    std::uint16_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return word;
}

/// What base64 of any text with this in it has, wherever in the text it begins: without the ends, which depend on the
/// neighbours.
std::vector<QByteArray> base64Of(const QByteArray& bytes)
{
    constexpr int kGroup = 3; // bytes to four letters
    std::vector<QByteArray> forms;
    for (int before = 0; before < kGroup; ++before) {
        QByteArray form = (QByteArray(before, '\0') + bytes).toBase64(QByteArray::OmitTrailingEquals);
        form.remove(0, before == 0 ? 0 : before + 1);
        if ((before + bytes.size()) % kGroup != 0)
            form.chop(1);
        forms.push_back(form);
    }
    return forms;
}

} // namespace

void Canaries::addForm(const QByteArray& bytes, std::size_t name)
{
    if (bytes.size() < kShortest)
        return;
    m_forms.emplace(beginningOf(bytes.constData()), Form{bytes, name});
    m_maybe.set(firstTwo(bytes.constData()));
}

void Canaries::add(const QString& words)
{
    const auto name = std::size_t(m_names.size());
    m_names << words;
    const QByteArray utf8 = words.toUtf8();
    m_short += utf8.size() < kShortest ? 1 : 0;
    addForm(utf8, name);
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE})
        addForm(QStringEncoder(encoding).encode(words), name);
    addForm(utf8.toHex(), name);
    addForm(utf8.toHex().toUpper(), name);
    for (const QByteArray& form : base64Of(utf8))
        addForm(form, name);
}

void Canaries::addBytes(const QByteArray& raw, const QString& name)
{
    m_names << name;
    const auto index = std::size_t(m_names.size() - 1);
    addForm(raw, index);
    addForm(raw.toHex(), index);
}

void Canaries::walk(const QByteArray& bytes, const std::function<bool(const QString&)>& tell) const
{
    for (qsizetype i = 0; i + kShortest <= bytes.size(); ++i) {
        const char* here = bytes.constData() + i;
        if (!m_maybe.test(firstTwo(here)))
            continue;
        const auto [from, to] = m_forms.equal_range(beginningOf(here));
        for (auto form = from; form != to; ++form) {
            const QByteArray& wanted = form->second.bytes;
            if (wanted.size() <= bytes.size() - i
                && std::memcmp(here, wanted.constData(), std::size_t(wanted.size())) == 0
                && !tell(m_names[qsizetype(form->second.name)]))
                return;
        }
    }
}

std::optional<QString> Canaries::findIn(const QByteArray& bytes) const
{
    std::optional<QString> found;
    walk(bytes, [&](const QString& name) {
        found = name;
        return false;
    });
    return found;
}

std::map<QString, std::size_t> Canaries::countIn(const QByteArray& bytes) const
{
    std::map<QString, std::size_t> found;
    walk(bytes, [&](const QString& name) {
        ++found[name];
        return true;
    });
    return found;
}

} // namespace kudelma::e2e
