// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/keyed_list_model.h"
#include "app/core/pen.h"

#include <QPointer>

namespace kudelma::app {

/// Letters between one person and those who work with them, both ways. What the person wrote are their own words
/// (voices), what was written to them is a letter (note) about them; each is for those of its own circle.
class LetterThread : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kudelma::app::Pen* pen READ pen WRITE setPen NOTIFY changed FINAL REQUIRED)
    Q_PROPERTY(QString person READ person WRITE setPerson NOTIFY personChanged FINAL)
    /// key, words, from (name), isTheirs, when (words), seenBy; the earliest first.
    Q_PROPERTY(kudelma::app::KeyedListModel* letters READ letters CONSTANT FINAL)

public:
    explicit LetterThread(QObject* parent = nullptr);

    [[nodiscard]] Pen* pen() const { return m_pen; }
    void setPen(Pen* pen);
    [[nodiscard]] QString person() const { return m_person; }
    void setPerson(const QString& person);
    [[nodiscard]] KeyedListModel* letters() { return &m_letters; }

    /// To the person. Empty: refused, and the pen says why.
    Q_INVOKABLE QString write(const QString& circle, const QString& words);
    /// From the person, exactly as they wrote it.
    Q_INVOKABLE QString receive(const QString& circle, const QString& words);

Q_SIGNALS:
    void changed();
    void personChanged();

private:
    void fill();

    QPointer<Pen> m_pen;
    QString m_person;
    KeyedListModel m_letters{{"words", "from", "isTheirs", "when", "seenBy"}};
};

} // namespace kudelma::app
