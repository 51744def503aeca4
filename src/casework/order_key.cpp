// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/order_key.h"

#include "casework/describe.h"

namespace kudelma::casework {

namespace {
constexpr QStringView kDigits = u"0123456789abcdefghijklmnopqrstuvwxyz";
constexpr int kBase = 36;
constexpr int kRandomDigits = 4;

int digitAt(const QString& key, qsizetype i, int beyond)
{
    return i < key.size() ? int(kDigits.indexOf(key[i])) : beyond;
}
} // namespace

/// With the lowest digit at its end there would be no room below it.
bool isOrderKey(const QString& key)
{
    for (const QChar c : key) {
        if (!kDigits.contains(c))
            return false;
    }
    return key.size() <= kMaxOrderChars && !key.endsWith(kDigits.front());
}

std::optional<QString> orderBetween(const QString& after, const QString& before, const RandomBytes& random)
{
    if (!isOrderKey(after) || !isOrderKey(before) || (!before.isEmpty() && after >= before))
        return std::nullopt;
    // Follow the lower key until there is a digit strictly between the two.
    QString key;
    bool bounded = !before.isEmpty();
    for (qsizetype i = 0;; ++i) {
        const int low = digitAt(after, i, 0);
        const int high = bounded ? digitAt(before, i, 0) : kBase;
        if (high - low > 1) {
            key += kDigits[low + (high - low) / 2];
            break;
        }
        key += kDigits[low];
        bounded = bounded && high == low;
    }
    std::array<std::uint8_t, kRandomDigits> bytes;
    random(bytes);
    for (const std::uint8_t byte : bytes)
        key += kDigits[1 + byte % (kBase - 1)];
    return key.size() <= kMaxOrderChars ? std::optional(key) : std::nullopt;
}

} // namespace kudelma::casework
