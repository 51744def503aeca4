// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/models/case_lists.h"
#include "app/voice/instrument_page.h"

#include <QSizeF>

namespace kudelma::app {

/// A child's own map: the child in the middle, people, places and animals on rings around it, near or far. A page for a
/// child's words (InstrumentPage) whose parts are rings, the nearest first; what stands on a ring are the child's own
/// words, for whom the child chose.
class RingBoard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kudelma::app::InstrumentPage* page READ page WRITE setPage NOTIFY changed FINAL REQUIRED)
    /// Of the same view as the page: whose faces are shown.
    Q_PROPERTY(kudelma::app::CaseLists* lists READ lists WRITE setLists NOTIFY changed FINAL REQUIRED)
    Q_PROPERTY(qreal scale READ scale WRITE setScale NOTIFY changed FINAL) ///< Of the text: 1 to 2.
    Q_PROPERTY(QString childName READ childName NOTIFY changed FINAL)
    Q_PROPERTY(qreal childRadius READ childRadius NOTIFY changed FINAL)
    Q_PROPERTY(qreal thingSize READ thingSize NOTIFY changed FINAL) ///< Width and height of each.
    Q_PROPERTY(QSizeF size READ size NOTIFY changed FINAL)
    /// key (part), title, prompt, radius, count: the outermost first, in the order of drawing
    Q_PROPERTY(kudelma::app::KeyedListModel* rings READ rings CONSTANT FINAL)
    /// key (record), words, ring, ringTitle, name and picture (of whose face is shown; name empty: none), x, y
    /// (middle), seenBy, writable
    Q_PROPERTY(kudelma::app::KeyedListModel* things READ things CONSTANT FINAL)

public:
    explicit RingBoard(QObject* parent = nullptr);

    [[nodiscard]] InstrumentPage* page() const { return m_page; }
    void setPage(InstrumentPage* page);
    [[nodiscard]] CaseLists* lists() const { return m_lists; }
    void setLists(CaseLists* lists);
    [[nodiscard]] qreal scale() const { return m_scale; }
    void setScale(qreal scale);
    [[nodiscard]] QString childName() const;
    [[nodiscard]] qreal childRadius() const;
    [[nodiscard]] qreal thingSize() const;
    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] KeyedListModel* rings() { return &m_rings; }
    [[nodiscard]] KeyedListModel* things() { return &m_things; }

    /// Fields of a voice for a thing on this ring. `about`: key of a person or of something around the family, or
    /// empty; left out where not all who read `circle` know of it.
    [[nodiscard]] Q_INVOKABLE QVariantMap fieldsOf(
        const QString& ring, const QString& circle, const QString& about) const;
    /// Nearer or farther. The words stay.
    Q_INVOKABLE bool move(const QString& thing, const QString& ring);

Q_SIGNALS:
    void changed();

private:
    void fill();

    QPointer<InstrumentPage> m_page;
    QPointer<CaseLists> m_lists;
    qreal m_scale = 1;
    QSizeF m_size;
    KeyedListModel m_rings{{"title", "prompt", "radius", "count"}};
    KeyedListModel m_things{{"words", "ring", "ringTitle", "name", "picture", "x", "y", "seenBy", "writable"}};
};

} // namespace kudelma::app
