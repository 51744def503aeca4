// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/kept_choices.h"
#include "app/core/keyed_list_model.h"
#include "casework/case_view.h"
#include "genogram/graph.h"

namespace kudelma::app {

/// How one device looks at a genogram: which notation, from whose viewpoint, and which signs are shown. Changes nothing
/// that is recorded. All but the viewpoint is kept for this case on this device: whose view was looked at last is
/// nobody's default.
class DrawingChoice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Genograms have it")
    /// "mcgoldrick" or "nsgc".
    Q_PROPERTY(QString notation READ notation NOTIFY changed FINAL)
    /// Whose view of the ties is shown: a person's key, or the words of whoever said it; empty: everybody's.
    Q_PROPERTY(QString viewpoint READ viewpoint NOTIFY changed FINAL)
    Q_PROPERTY(QString viewpointName READ viewpointName NOTIFY changed FINAL)
    /// key, name: from whom there is something told; the first, with an empty key, stands for everybody.
    Q_PROPERTY(kudelma::app::KeyedListModel* viewpoints READ viewpoints CONSTANT FINAL)
    Q_PROPERTY(bool marks READ marks NOTIFY changed FINAL)
    Q_PROPERTY(bool placements READ placements NOTIFY changed FINAL)
    /// Siblings always stand by age (or as they were placed), also where that costs a crossing.
    Q_PROPERTY(bool byAge READ byAge NOTIFY changed FINAL)

public:
    /// Both are borrowed.
    DrawingChoice(KeptChoices& kept, const casework::CaseView& view, QObject* parent);

    /// For others to look at: follows the notation and the order that were chosen, not which signs are shown, and keeps
    /// nothing.
    void setForOthers();

    [[nodiscard]] QString notation() const;
    [[nodiscard]] QString viewpoint() const { return m_viewpoint; }
    [[nodiscard]] QString viewpointName() const;
    [[nodiscard]] KeyedListModel* viewpoints() { return &m_viewpoints; }
    [[nodiscard]] bool marks() const { return m_shown.marks; }
    [[nodiscard]] bool placements() const { return m_shown.placements; }
    [[nodiscard]] bool ties() const { return m_shown.ties; } ///< All at once.
    [[nodiscard]] bool homes() const { return m_shown.homes; }
    [[nodiscard]] bool byAge() const { return m_order == genogram::SiblingOrder::Strict; }

    Q_INVOKABLE void setNotation(const QString& key); ///< An unknown key changes nothing.
    Q_INVOKABLE void setViewpoint(const QString& key); ///< One from which nothing is told is everybody's.
    Q_INVOKABLE void setMarks(bool shown);
    Q_INVOKABLE void setPlacements(bool shown);
    Q_INVOKABLE void setByAge(bool byAge);
    void setTies(bool shown);
    void setHomes(bool shown);

    /// Puts the choice into the state that the drawing is made from.
    void applyTo(genogram::ViewState& state) const;
    /// Reads anew from whom there is something told. True: the viewpoint is another now, as what it stood for is gone.
    bool refresh();

Q_SIGNALS:
    void changed();

private:
    /// Which signs are shown.
    struct Shown
    {
        bool ties = false;
        bool homes = true;
        bool marks = true;
        bool placements = true;

        bool operator==(const Shown&) const = default;
    };
    void read(); ///< What is kept; what is not stays as it is.
    void keep();
    void setShown(bool Shown::*sign, bool shown);

    KeptChoices& m_kept;
    const casework::CaseView& m_view;
    bool m_isForOthers = false;
    genogram::NotationProfile m_notation = genogram::NotationProfile::McGoldrick;
    genogram::SiblingOrder m_order = genogram::SiblingOrder::Strict;
    Shown m_shown;
    QString m_viewpoint;
    KeyedListModel m_viewpoints{{"name"}};
};

} // namespace kudelma::app
