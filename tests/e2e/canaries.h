// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QStringList>

#include <bitset>
#include <functional>
#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

namespace kudelma::e2e {

/// Looks for many words at once in what must hold none of them, however they may have been written down: UTF-8, UTF-16
/// of both byte orders, hex of either case, base64 at each of its three alignments.
class Canaries
{
public:
    /// Shorter forms would be found by chance in megabytes of ciphertext.
    static constexpr qsizetype kShortest = 5; ///< Bytes of a form.

    void add(const QString& words);
    void addBytes(const QByteArray& raw, const QString& name); ///< As they are, and in hex.
    [[nodiscard]] std::size_t size() const { return m_names.size(); }
    /// How many words are too short to be looked for in UTF-8: only in their longer forms.
    [[nodiscard]] std::size_t shortWords() const { return m_short; }
    /// The first that stands in there.
    [[nodiscard]] std::optional<QString> findIn(const QByteArray& bytes) const;
    /// Each that stands in there, and how often.
    [[nodiscard]] std::map<QString, std::size_t> countIn(const QByteArray& bytes) const;

private:
    struct Form
    {
        QByteArray bytes;
        std::size_t name = 0;
    };
    void addForm(const QByteArray& bytes, std::size_t name);
    /// Tells of each that stands in there, until it is answered false.
    void walk(const QByteArray& bytes, const std::function<bool(const QString&)>& tell) const;

    QStringList m_names;
    std::unordered_multimap<std::uint64_t, Form> m_forms; ///< By their first kShortest bytes.
    std::size_t m_short = 0;
    std::bitset<1 << 16> m_maybe; ///< By their first two bytes.
};

} // namespace kudelma::e2e
