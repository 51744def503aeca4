// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace kudelma::ui {

/// Days as people type and read them. In QML a day is its ISO text ("2026-11-12"), never a JavaScript
/// Date, which is a moment and slips over midnight between time zones. Empty means no day.
class Dates : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    [[nodiscard]] Q_INVOKABLE static QString today();
    /// Reads "12.11.2026", "12.11.", "12.11", "12/11/2026" (day first) and "2026-11-12". A day without a
    /// year is the next such day from today on. Empty when it is no day.
    [[nodiscard]] Q_INVOKABLE static QString parse(const QString& typed, const QString& today);
    /// "12.11.2026" , day first as all of Finland's languages write it; empty when iso is no day.
    [[nodiscard]] Q_INVOKABLE static QString shortText(const QString& iso);
    /// With the weekday ("torstai 12. marraskuuta 2026").
    [[nodiscard]] Q_INVOKABLE static QString longText(const QString& iso);
    /// Reads "14.30", "14:30", "1430" and "14" into "14:30"; empty when it is no time of day.
    [[nodiscard]] Q_INVOKABLE static QString parseTime(const QString& typed);
    /// "14.30" in Finnish, "14:30" elsewhere; empty when iso ("14:30") is no time.
    [[nodiscard]] Q_INVOKABLE static QString timeText(const QString& iso);
    [[nodiscard]] Q_INVOKABLE static QString plusDays(const QString& iso, int days);
};

} // namespace kudelma::ui
