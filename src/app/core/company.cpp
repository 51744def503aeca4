// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/core/company.h"

#include "report/phrases.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace kudelma::app {

namespace {

/// The joiners inside of words (U+200C, U+200D) are part of how names are written, and stay.
bool isUnseen(QChar sign)
{
    const char16_t unit = sign.unicode();
    return sign.category() == QChar::Other_Control || unit == 0x061c || unit == 0x200b || unit == 0x200e
        || unit == 0x200f || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2060 && unit <= 0x2069) || unit == 0xfeff;
}

} // namespace

std::optional<QString> companionName(const QString& name)
{
    const QString simple = name.simplified();
    if (std::ranges::any_of(name, isUnseen) || simple.isEmpty() || simple.size() > kMaxCompanionChars)
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
