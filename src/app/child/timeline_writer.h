// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/pen.h"

#include <QPointer>

namespace kudelma::app {

/// Puts what has happened on the timeline of the child's life, each as closely as its day is known.
class TimelineWriter : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kudelma::app::Pen* pen READ pen WRITE setPen NOTIFY penChanged FINAL REQUIRED)

public:
    explicit TimelineWriter(QObject* parent = nullptr);

    [[nodiscard]] Pen* pen() const { return m_pen; }
    void setPen(Pen* pen);

    /// Whether the text is a day, a month or a year as people write them; empty is one that is not known.
    [[nodiscard]] Q_INVOKABLE bool isDay(const QString& text) const;
    /// Everybody who would see it must know the persons. Answers its key; empty: refused, and the pen says why.
    Q_INVOKABLE QString add(const QString& circle, const QString& what, const QString& when, const QStringList& persons,
        const QString& source);
    /// Who may see it stays.
    Q_INVOKABLE bool change(const QString& event, const QString& what, const QString& when, const QStringList& persons,
        const QString& source);
    /// As it stands, to be changed: what, when (as one types it), persons (keys), source. Empty: it is not there.
    Q_INVOKABLE [[nodiscard]] QVariantMap held(const QString& event) const;

Q_SIGNALS:
    void penChanged();

private:
    QPointer<Pen> m_pen;
};

} // namespace kudelma::app
