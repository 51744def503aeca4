// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/boards/board.h"
#include "meeting/ecomap_layout.h"

namespace kudelma::app {

/// The ecomap: the child's home in the middle, around it the school, services, friends and others, and how each line
/// feels, as somebody said. Only what the view shows is placed and counted: a system that fewer people know leaves no
/// gap, and its workers are in no number.
class EcomapBoard : public kudelma::app::Board // in full, for the types that QML tools read
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString homeName READ homeName NOTIFY changed FINAL)
    Q_PROPERTY(QString home READ home NOTIFY changed FINAL) ///< Key of what lines begin at; empty: nobody is known.
    /// key, name, sort, sortText, workers (0: not said), writable, seenBy, x, y (middle), isPerson (of the genogram),
    /// lines: list of {key, tone, strength, flow, toHome, fromHome, trend, words, saidBy, writable, seenBy}
    Q_PROPERTY(kudelma::app::KeyedListModel* systems READ systems CONSTANT FINAL)
    Q_PROPERTY(int workers READ workers NOTIFY changed FINAL) ///< In this family's week, of the systems shown.
    Q_PROPERTY(QSizeF size READ size NOTIFY changed FINAL)
    Q_PROPERTY(QPointF middle READ middle NOTIFY changed FINAL)
    Q_PROPERTY(qreal homeRadius READ homeRadius NOTIFY changed FINAL)
    Q_PROPERTY(qreal systemRadius READ systemRadius NOTIFY changed FINAL)
    Q_PROPERTY(qreal scale READ scale WRITE setScale NOTIFY changed FINAL) ///< Of the text: 1 to 2.
    Q_PROPERTY(kudelma::app::KeyedListModel* sorts READ sorts CONSTANT FINAL) ///< Of systems: key, name
    /// What the lines shown look like, for the legend: key (as in the record), isTrend (else a tone), name
    Q_PROPERTY(kudelma::app::KeyedListModel* signs READ signs CONSTANT FINAL)

public:
    explicit EcomapBoard(QObject* parent = nullptr);

    [[nodiscard]] QString homeName() const { return m_homeName; }
    [[nodiscard]] QString home() const { return m_home; }
    [[nodiscard]] KeyedListModel* systems() { return &m_systems; }
    [[nodiscard]] int workers() const { return m_workers; }
    [[nodiscard]] QSizeF size() const { return m_layout.size; }
    [[nodiscard]] QPointF middle() const { return m_layout.home; }
    [[nodiscard]] qreal homeRadius() const;
    [[nodiscard]] qreal systemRadius() const;
    [[nodiscard]] qreal scale() const { return m_scale; }
    void setScale(qreal scale);
    [[nodiscard]] KeyedListModel* sorts() { return &m_sorts; }
    [[nodiscard]] KeyedListModel* signs() { return &m_signs; }

    /// A new circle. Empty: refused.
    Q_INVOKABLE QString addSystem(const QString& circle, const QString& name, const QString& sort, int workers);
    Q_INVOKABLE bool changeSystem(const QString& system, const QString& name, const QString& sort, int workers);
    /// How it is between the home and a system, as somebody says. `fields` as in the record: tone, strength, flow,
    /// trend, saidBy. What the same person said before to the same people is changed by it: nobody says two things of
    /// one tie.
    Q_INVOKABLE QString addLine(const QString& circle, const QString& system, const QVariantMap& fields);
    Q_INVOKABLE bool changeLine(const QString& line, const QVariantMap& fields);
    /// The line as it stands in `systems`; empty: it is not shown.
    Q_INVOKABLE [[nodiscard]] QVariantMap line(const QString& line) const;

protected:
    void refresh() override;

private:
    void refreshHome(const Seen& seen);
    void refreshSorts();
    void refreshSigns(const Seen& seen);
    [[nodiscard]] meeting::EcomapSizes sizes() const;

    QString m_homeName;
    QString m_home;
    KeyedListModel m_systems;
    KeyedListModel m_sorts;
    KeyedListModel m_signs;
    meeting::EcomapLayout m_layout;
    qreal m_scale = 1;
    int m_workers = 0;
};

} // namespace kudelma::app
