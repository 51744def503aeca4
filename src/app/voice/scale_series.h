// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/keyed_list_model.h"
#include "app/core/pen.h"

#include <QLocale>
#include <QPointer>

namespace kudelma::app {

/// How one person has answered one question from 0 to 10, from the first time to the last, and asking it again.
class ScaleSeries : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kudelma::app::Pen* pen READ pen WRITE setPen NOTIFY changed FINAL REQUIRED)
    /// Of the dates.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed FINAL REQUIRED)
    Q_PROPERTY(QString person READ person WRITE setPerson NOTIFY personChanged FINAL)
    Q_PROPERTY(QString question READ question WRITE setQuestion NOTIFY changed FINAL) ///< Empty: how things are.
    /// key, value, when (words), askedBy, words, seenBy; the earliest first.
    Q_PROPERTY(kudelma::app::KeyedListModel* answers READ answers CONSTANT FINAL)
    /// key (the question): what this person has been asked, the latest first.
    Q_PROPERTY(kudelma::app::KeyedListModel* questions READ questions CONSTANT FINAL)
    Q_PROPERTY(QVariantList values READ values NOTIFY changed FINAL) ///< Of the answers, in order.

public:
    static constexpr int kHighest = 10;

    explicit ScaleSeries(QObject* parent = nullptr);

    [[nodiscard]] Pen* pen() const { return m_pen; }
    void setPen(Pen* pen);
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString& language);
    [[nodiscard]] QString person() const { return m_person; }
    void setPerson(const QString& person);
    [[nodiscard]] QString question() const { return m_question; }
    void setQuestion(const QString& question);
    [[nodiscard]] KeyedListModel* answers() { return &m_answers; }
    [[nodiscard]] KeyedListModel* questions() { return &m_questions; }
    [[nodiscard]] QVariantList values() const;

    /// What the face at `index` of `count` stands for, from 0 for the saddest to 10.
    [[nodiscard]] Q_INVOKABLE int valueOfFace(int index, int count) const;
    /// Today's answer, for those of the circle. `words`: how the person explains it. Empty: refused.
    Q_INVOKABLE QString keep(const QString& circle, int value, const QString& words, const QString& askedBy);

Q_SIGNALS:
    void changed();
    void personChanged();

private:
    void fill();

    QPointer<Pen> m_pen;
    QString m_language = QLocale().name();
    QString m_person;
    QString m_question;
    KeyedListModel m_answers{{"value", "when", "askedBy", "words", "seenBy"}};
    KeyedListModel m_questions{QList<QByteArray>()};
};

} // namespace kudelma::app
