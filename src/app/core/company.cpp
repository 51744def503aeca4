// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/core/company.h"

#include "report/phrases.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace kudelma::app {

namespace {

struct Signs
{
    char16_t first;
    char16_t last;
};

/// What nobody sees, what turns the direction of writing, what joins others into a picture, and what would break the
/// sentences that names stand in. The joiners inside of words (U+200C, U+200D) are part of how names are written, and
/// stay.
constexpr Signs kRefused[] = {{u'%', u'%'}, {u'(', u')'}, {u',', u','}, {u';', u';'}, {0x00ad, 0x00ad},
    {0x034f, 0x034f}, {0x061c, 0x061c}, {0x115f, 0x1160}, {0x17b4, 0x17b5}, {0x180b, 0x180e}, {0x200b, 0x200b},
    {0x200e, 0x200f}, {0x202a, 0x202e}, {0x2060, 0x206f}, {0x2800, 0x2800}, {0x3164, 0x3164}, {0xfe00, 0xfe0f},
    {0xfeff, 0xfeff}, {0xffa0, 0xffa0}, {0xfff0, 0xfffb}};
constexpr char16_t kHighOfTags = 0xdb40; // of the pairs for U+E0000 to U+E03FF: tags and variants
constexpr int kMaxMarks = 3; // on one letter; no writing of names has more

bool isRefused(QChar sign)
{
    const char16_t unit = sign.unicode();
    return sign.category() == QChar::Other_Control || unit == kHighOfTags
        || std::ranges::any_of(kRefused, [&](const Signs& one) { return unit >= one.first && unit <= one.last; });
}

bool isJoiner(char32_t sign)
{
    return sign == 0x200c || sign == 0x200d;
}

/// With a letter, no half pairs, and no tower of marks.
bool isReadable(const QString& name)
{
    bool hasLetter = false;
    int marks = 0;
    for (const char32_t sign : name.toUcs4()) {
        hasLetter = hasLetter || QChar::isLetter(sign);
        if (QChar::isMark(sign))
            ++marks;
        else if (!isJoiner(sign))
            marks = 0;
        if (marks > kMaxMarks)
            return false;
    }
    return hasLetter && name.isValidUtf16();
}

} // namespace

std::optional<QString> companionName(const QString& name)
{
    const QString simple = name.simplified();
    if (std::ranges::any_of(name, isRefused) || !isReadable(name) || simple.isEmpty()
        || simple.size() > kMaxCompanionChars)
        return std::nullopt;
    return simple;
}

QStringList companionNames(const QJsonArray& told)
{
    QStringList names;
    for (const QJsonValue& value : told) {
        const auto name = value.isString() ? companionName(value.toString()) : std::nullopt;
        if (name && !names.contains(*name))
            names << *name;
        if (names.size() == kMaxCompanions)
            break;
    }
    return names;
}

QString CompanyWords::reader(const QString& companion, const QString& whose)
{
    //: In a list of those who read something. %1 sits at the same device as this device's person, and sees all of it.
    return whose.isEmpty() ? QCoreApplication::translate("CompanyWords", "%1 (sits beside you)").arg(companion)
                           //: In a list of those who read something. %1 sits at the same device as %2.
                           : QCoreApplication::translate("CompanyWords", "%1 (sits beside %2)").arg(companion, whose);
}

QString CompanyWords::with(const QStringList& companions)
{
    //: Under somebody's name; %1 are others who look at the same device.
    return QCoreApplication::translate("CompanyWords", "with %1 at the same device")
        .arg(QLocale().createSeparatedList(companions));
}

QString CompanyWords::at(const QString& whose)
{
    return report::Phrases::atTheDeviceOf(whose);
}

} // namespace kudelma::app
