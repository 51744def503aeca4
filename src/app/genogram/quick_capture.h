// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/keyed_list_model.h"
#include "app/genogram/kin_writer.h"
#include "report/quick_phrase.h"

#include <QtQml/qqmlregistration.h>

namespace kudelma::app {

class GenogramDesk;

/// Writes relatives down while somebody tells of them: shows what it understood of a line before anything is added.
/// The line is about a relative of the chosen person, or of the child while nobody is chosen.
class QuickCapture : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("GenogramHand has it")
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    /// Name of whom the relative belongs to; empty: nobody is drawn.
    Q_PROPERTY(QString ofWhom READ ofWhom NOTIFY changed FINAL)
    /// key (kin, name, born, died, gender, tie, note), words: what was understood, as it will be written.
    Q_PROPERTY(kudelma::app::KeyedListModel* parts READ parts CONSTANT FINAL)
    /// Where the way leads on through one of several: list of {key, name}; empty: it is clear.
    Q_PROPERTY(QVariantList fork READ fork NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    /// Something was typed, and nothing in it says who this is.
    Q_PROPERTY(bool puzzled READ puzzled NOTIFY changed FINAL)
    Q_PROPERTY(bool canSwap READ canSwap NOTIFY changed FINAL) ///< There is a name or a note.
    /// Words of harm are not written by this line.
    Q_PROPERTY(bool withheld READ withheld NOTIFY changed FINAL)
    Q_PROPERTY(
        bool withheldHealth READ withheldHealth NOTIFY changed FINAL) ///< Nor are words of illness or substances.
    /// Who would see it: as WhoSees takes people.
    Q_PROPERTY(QVariantList seenBy READ seenBy NOTIFY changed FINAL)
    Q_PROPERTY(QString lastAdded READ lastAdded NOTIFY changed FINAL)

public:
    explicit QuickCapture(GenogramDesk& desk);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString ofWhom() const;
    [[nodiscard]] KeyedListModel* parts() { return &m_parts; }
    [[nodiscard]] QVariantList fork() const;
    [[nodiscard]] bool ready() const;
    [[nodiscard]] bool puzzled() const { return !m_text.trimmed().isEmpty() && !m_read.isUnderstood(); }
    [[nodiscard]] bool canSwap() const { return !m_read.name.isEmpty() || !m_read.note.isEmpty(); }
    [[nodiscard]] bool withheld() const { return m_read.withheld; }
    [[nodiscard]] bool withheldHealth() const { return m_read.withheldHealth; }
    [[nodiscard]] QVariantList seenBy() const;
    [[nodiscard]] QString lastAdded() const { return m_lastAdded; } ///< In words; empty: nothing yet.
    [[nodiscard]] const report::QuickRelative& read() const { return m_read; }

    Q_INVOKABLE void setText(const QString& text);
    Q_INVOKABLE void goThrough(const QString& person); ///< One of `fork`.
    /// The name was a place after all, or the other way round.
    Q_INVOKABLE void swapNameAndNote();
    /// One step of undo. The line is empty afterwards, and the same person's next relative may be told.
    Q_INVOKABLE bool add();
    Q_INVOKABLE void clear();
    void refresh(); ///< Somebody else is chosen, or the family is another.

    /// The languages that are built in, the program's own first.
    [[nodiscard]] static const std::vector<report::QuickWords>& languages();

Q_SIGNALS:
    void changed();

private:
    void show();
    [[nodiscard]] KinWriter writer() const; ///< Only where there is a pen.
    [[nodiscard]] QString whose() const;
    [[nodiscard]] QVariantMap fields() const;

    GenogramDesk& m_desk;
    QString m_text;
    report::QuickRelative m_read;
    QStringList m_through;
    QString m_lastAdded;
    KeyedListModel m_parts{{"words"}};
};

} // namespace kudelma::app
