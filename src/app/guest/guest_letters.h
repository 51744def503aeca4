// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/keyed_list_model.h"
#include "app/core/pen.h"

#include <QLocale>
#include <QPointer>

namespace kudelma::app {

/// Letters that were written to the guest, and what the guest answers: into a document of their own, for those who read
/// the letter and for nobody else.
class GuestLetters : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Null: outside.
    Q_PROPERTY(kudelma::app::Pen* pen READ pen WRITE setPen NOTIFY changed FINAL REQUIRED)
    /// Of the dates.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed FINAL REQUIRED)
    /// key, words, from (name), whenText, seenBy, answers (list of maps key, words), the newest first.
    Q_PROPERTY(kudelma::app::KeyedListModel* letters READ letters CONSTANT FINAL)

public:
    explicit GuestLetters(QObject* parent = nullptr);

    [[nodiscard]] Pen* pen() const { return m_pen; }
    void setPen(Pen* pen);
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString& language);
    [[nodiscard]] KeyedListModel* letters() { return &m_letters; }

    /// False: refused, and the pen says why.
    Q_INVOKABLE bool answer(const QString& letter, const QString& words);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] casework::RecordId self() const; ///< Who the guest is on the genogram; null: not known.
    void fill();

    QPointer<Pen> m_pen;
    QString m_language = QLocale().name();
    KeyedListModel m_letters{{"words", "from", "whenText", "seenBy", "answers"}};
};

} // namespace kudelma::app
