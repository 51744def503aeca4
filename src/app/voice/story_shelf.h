// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/keyed_list_model.h"
#include "app/core/pen.h"

#include <QLocale>
#include <QPointer>

namespace kudelma::app {

/// The stories in words and pictures of which this person may see anything, to choose one to read: whoever does not
/// make stories does not know for whom there is one.
class StoryShelf : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Null: outside.
    Q_PROPERTY(kudelma::app::Pen* pen READ pen WRITE setPen NOTIFY changed FINAL REQUIRED)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed FINAL REQUIRED)
    /// key, instrument (page of assets/voice), child (record), childName (empty: not seen by this person),
    /// title, count (of frames).
    Q_PROPERTY(kudelma::app::KeyedListModel* stories READ stories CONSTANT FINAL)

public:
    explicit StoryShelf(QObject* parent = nullptr);

    [[nodiscard]] Pen* pen() const { return m_pen; }
    void setPen(Pen* pen);
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString& language);
    [[nodiscard]] KeyedListModel* stories() { return &m_stories; }

Q_SIGNALS:
    void changed();

private:
    void fill();

    QPointer<Pen> m_pen;
    QString m_language = QLocale().name();
    KeyedListModel m_stories{{"instrument", "child", "childName", "title", "count"}};
};

} // namespace kudelma::app
