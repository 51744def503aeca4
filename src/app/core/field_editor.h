// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/pen.h"

#include <QPointer>

#include <vector>

namespace kudelma::app {

/// One change of a text, in UTF-16 units: `removed` are taken out at `index`, then `inserted` stands there.
struct TextChange
{
    int index = 0;
    int removed = 0;
    QString inserted;

    /// The smallest change that makes `after` of `before`; never parts a surrogate pair.
    [[nodiscard]] static TextChange between(const QString& before, const QString& after);
    /// The same in as many parts as were changed, each to be made on top of those before it, so that a cursor between
    /// two of them stays with its word. One part where the changed stretch is longer than kMaxComparedChars.
    [[nodiscard]] static std::vector<TextChange> partsBetween(const QString& before, const QString& after);
    static constexpr qsizetype kMaxComparedChars = 500;
    [[nodiscard]] bool isNothing() const { return removed == 0 && inserted.isEmpty(); }
    /// Where a cursor that stood at `position` stands afterwards. What comes in right at the cursor stands behind it.
    [[nodiscard]] int mapped(int position) const;
    friend bool operator==(const TextChange&, const TextChange&) = default;
};

/// Keeps a text field on screen and a long text of a record the same while several people write in it. What is typed
/// goes into the record as the smallest change; what others write comes into the field as the smallest change, and
/// cursor and selection stay with their words. Undo and redo keys take back what this person typed here last, never
/// somebody else's words, never what was done elsewhere (a phase, a tick), and never by the field's own memory, which
/// cannot tell these apart.
///
///     TextArea { id: area }
///     FieldEditor { control: area; pen: desk.pen; record: card.key; field: "words" }
///
/// `control` is anything with the properties text, cursorPosition, selectionStart and selectionEnd, and the functions
/// insert(position, text), remove(start, end) and select(start, end): TextArea, TextField. It is borrowed.
class FieldEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QObject* control READ control WRITE setControl NOTIFY controlChanged FINAL)
    Q_PROPERTY(kudelma::app::Pen* pen READ pen WRITE setPen NOTIFY targetChanged FINAL)
    Q_PROPERTY(QString record READ record WRITE setRecord NOTIFY targetChanged FINAL)
    Q_PROPERTY(QString field READ field WRITE setField NOTIFY targetChanged FINAL)
    Q_PROPERTY(bool needed MEMBER m_needed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY textChanged FINAL)
    Q_PROPERTY(bool gone READ isGone NOTIFY textChanged FINAL)
    Q_PROPERTY(QVariantList others READ others NOTIFY othersChanged FINAL)

public:
    explicit FieldEditor(QObject* parent = nullptr);
    ~FieldEditor() override;

    [[nodiscard]] QObject* control() const { return m_control; }
    void setControl(QObject* control);
    [[nodiscard]] Pen* pen() const { return m_pen; }
    void setPen(Pen* pen);
    [[nodiscard]] QString record() const { return m_record; }
    void setRecord(const QString& record);
    [[nodiscard]] QString field() const { return m_field; }
    void setField(const QString& field);
    [[nodiscard]] QString text() const { return m_shown; } ///< What the field shows.
    [[nodiscard]] bool isGone() const { return m_gone; } ///< Somebody removed the record; typing changes nothing.

    /// Who else has their cursor here: maps of name (empty: not known), position, anchor, which differs from the
    /// position where something is selected, and moves, which grows when they move it.
    [[nodiscard]] QVariantList others() const { return m_others; }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void controlChanged();
    void targetChanged();
    void textChanged();
    void othersChanged();

private Q_SLOTS:
    void typed(); ///< The field has other words than before.
    void pointed(); ///< Its cursor, its selection or its focus moved.

private:
    void begin();
    void leave();
    void lift(); ///< This person's cursor is no longer here.
    void findOthers();
    void follow();
    void apply(const TextChange& change);
    [[nodiscard]] std::optional<QString> held() const; ///< What the record says; nothing: it is gone.

    QPointer<QObject> m_control;
    QPointer<Pen> m_pen;
    QString m_record;
    QString m_field;
    QString m_shown;
    QString m_lastWords; ///< What it said when it last said something.
    bool m_needed = false; ///< Left empty, it says again what it said.
    bool m_gone = false;
    QVariantList m_others;
    bool m_busy = false; ///< Carrying a change one way: its echo is no change.
};

} // namespace kudelma::app
