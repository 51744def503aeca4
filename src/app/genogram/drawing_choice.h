// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/keyed_list_model.h"
#include "casework/case_view.h"
#include "genogram/graph.h"

namespace kudelma::app {

/// How one device looks at a genogram: which notation, from whose viewpoint, and which signs are shown. Changes nothing
/// that is recorded.
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

public:
    DrawingChoice(const casework::CaseView& view, QObject* parent);

    [[nodiscard]] QString notation() const;
    [[nodiscard]] QString viewpoint() const { return m_viewpoint; }
    [[nodiscard]] QString viewpointName() const;
    [[nodiscard]] KeyedListModel* viewpoints() { return &m_viewpoints; }
    [[nodiscard]] bool marks() const { return m_marks; }
    [[nodiscard]] bool placements() const { return m_placements; }

    Q_INVOKABLE void setNotation(const QString& key); ///< An unknown key changes nothing.
    Q_INVOKABLE void setViewpoint(const QString& key); ///< One from which nothing is told is everybody's.
    Q_INVOKABLE void setMarks(bool shown);
    Q_INVOKABLE void setPlacements(bool shown);

    /// Puts the choice into the state that the drawing is made from.
    void applyTo(genogram::ViewState& state) const;
    /// Reads anew from whom there is something told. True: the viewpoint is another now, as what it stood for is gone.
    bool refresh();

Q_SIGNALS:
    void changed();

private:
    const casework::CaseView& m_view;
    genogram::NotationProfile m_notation = genogram::NotationProfile::McGoldrick;
    QString m_viewpoint;
    bool m_marks = true;
    bool m_placements = true;
    KeyedListModel m_viewpoints{{"name"}};
};

} // namespace kudelma::app
