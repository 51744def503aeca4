// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/core/field_editor.h"

#include "casework/text_place.h"

#include <QKeyEvent>
#include <QMetaProperty>
#include <QQuickTextDocument>
#include <QScopedValueRollback>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace kudelma::app {

TextChange TextChange::between(const QString& before, const QString& after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype start = 0;
    while (start < shorter && before[start] == after[start])
        ++start;
    if (start > 0 && before[start - 1].isHighSurrogate())
        --start;
    qsizetype end = 0;
    while (end < shorter - start && before[before.size() - 1 - end] == after[after.size() - 1 - end])
        ++end;
    if (end > 0 && before[before.size() - end].isLowSurrogate())
        --end;
    return {int(start), int(before.size() - start - end), after.mid(start, after.size() - start - end)};
}

std::vector<TextChange> TextChange::partsBetween(const QString& before, const QString& after)
{
    const TextChange whole = between(before, after);
    const QString gone = before.mid(whole.index, whole.removed);
    const QString& come = whole.inserted;
    const auto isPlain = [](const QString& text) {
        return !text.isEmpty() && text.size() <= kMaxComparedChars
            && std::ranges::none_of(text, [](QChar unit) { return unit.isSurrogate(); });
    };
    if (whole.isNothing())
        return {};
    if (!isPlain(gone) || !isPlain(come))
        return {whole};

    // common[i][j]: how many letters the rests from i and from j have in common, in order.
    const std::size_t width = std::size_t(come.size()) + 1;
    std::vector<std::uint16_t> common((std::size_t(gone.size()) + 1) * width, 0);
    const auto at
        = [&](qsizetype i, qsizetype j) -> std::uint16_t& { return common[std::size_t(i) * width + std::size_t(j)]; };
    for (qsizetype i = gone.size() - 1; i >= 0; --i) {
        for (qsizetype j = come.size() - 1; j >= 0; --j)
            at(i, j) = gone[i] == come[j] ? std::uint16_t(at(i + 1, j + 1) + 1) : std::max(at(i + 1, j), at(i, j + 1));
    }
    std::vector<TextChange> parts;
    TextChange part{whole.index, 0, {}};
    const auto close = [&](int next) {
        if (!part.isNothing())
            parts.push_back(part);
        part = {next, 0, {}};
    };
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < gone.size() || j < come.size()) {
        if (i < gone.size() && j < come.size() && gone[i] == come[j]) {
            ++i;
            ++j;
            close(whole.index + int(j));
        } else if (j == come.size() || (i < gone.size() && at(i + 1, j) >= at(i, j + 1))) {
            ++part.removed;
            ++i;
        } else {
            part.inserted += come[j++];
        }
    }
    close(0);
    return parts;
}

int TextChange::mapped(int position) const
{
    if (position <= index)
        return position;
    if (position < index + removed)
        return index;
    return position - removed + int(inserted.size());
}

FieldEditor::FieldEditor(QObject* parent)
    : QObject(parent)
{ }

FieldEditor::~FieldEditor()
{
    lift();
}

void FieldEditor::setControl(QObject* control)
{
    if (control == m_control)
        return;
    if (m_control) {
        m_control->removeEventFilter(this);
        disconnect(m_control, nullptr, this, nullptr);
        lift();
    }
    m_control = control;
    if (control) {
        const QMetaProperty text = control->metaObject()->property(control->metaObject()->indexOfProperty("text"));
        const QMetaMethod slot = metaObject()->method(metaObject()->indexOfSlot("typed()"));
        connect(control, text.notifySignal(), this, slot);
        const QMetaMethod moved = metaObject()->method(metaObject()->indexOfSlot("pointed()"));
        for (const char* name : {"cursorPosition", "selectionStart", "selectionEnd", "activeFocus", "readOnly"}) {
            const int index = control->metaObject()->indexOfProperty(name);
            if (index >= 0 && control->metaObject()->property(index).hasNotifySignal())
                connect(control, control->metaObject()->property(index).notifySignal(), this, moved);
        }
        control->installEventFilter(this);
        // Its own memory of changes would take back what others wrote.
        if (auto* document = control->property("textDocument").value<QQuickTextDocument*>())
            document->textDocument()->setUndoRedoEnabled(false);
    }
    Q_EMIT controlChanged();
    begin();
}

void FieldEditor::setPen(Pen* pen)
{
    if (pen == m_pen)
        return;
    if (m_pen) {
        lift();
        disconnect(&m_pen->room().view(), nullptr, this, nullptr);
        disconnect(&m_pen->room().cursors(), nullptr, this, nullptr);
    }
    m_pen = pen;
    if (pen) {
        casework::CaseView& view = pen->room().view();
        connect(&view, &casework::CaseView::recordReadAgain, this, [this](const casework::RecordHead& head) {
            if (head.id.text() == m_record)
                follow();
        });
        connect(&view, &casework::CaseView::changed, this, &FieldEditor::follow);
        connect(&pen->room().cursors(), &Cursors::changed, this, &FieldEditor::findOthers);
    }
    Q_EMIT targetChanged();
    begin();
}

void FieldEditor::setRecord(const QString& record)
{
    if (record == m_record)
        return;
    leave();
    lift();
    m_record = record;
    Q_EMIT targetChanged();
    begin();
}

void FieldEditor::setField(const QString& field)
{
    if (field == m_field)
        return;
    lift();
    m_field = field;
    Q_EMIT targetChanged();
    begin();
}

std::optional<QString> FieldEditor::held() const
{
    const auto id = casework::RecordId::fromText(m_record);
    const auto fields = m_pen && id ? m_pen->room().view().fields(*id) : std::nullopt;
    if (!fields)
        return std::nullopt;
    const auto found = fields->constFind(m_field);
    const QString* text = found == fields->constEnd() ? nullptr : found->as<QString>();
    return text ? *text : QString();
}

/// Nobody finds a record again that says nothing.
void FieldEditor::leave()
{
    if (!m_needed || !m_pen || m_record.isEmpty() || m_lastWords.isEmpty())
        return;
    if (const std::optional<QString> now = held(); now && now->trimmed().isEmpty()) {
        const QScopedValueRollback<bool> busy(m_busy, true);
        m_pen->type(m_record, m_field, m_lastWords);
    }
}

/// Another text, or another control: the control shows the text from its beginning, and without one nothing.
void FieldEditor::begin()
{
    if (!m_control)
        return;
    m_shown = held().value_or(QString());
    m_lastWords = m_shown.trimmed().isEmpty() ? QString() : m_shown;
    m_gone = !held();
    {
        const QScopedValueRollback<bool> busy(m_busy, true);
        m_control->setProperty("text", m_shown);
    }
    Q_EMIT textChanged();
    findOthers();
    pointed();
}

void FieldEditor::lift()
{
    const auto record = casework::RecordId::fromText(m_record);
    if (m_pen && record)
        m_pen->room().cursors().lift(*record, m_field);
}

void FieldEditor::pointed()
{
    const auto record = casework::RecordId::fromText(m_record);
    if (m_busy || !m_control || !m_pen || !record || m_field.isEmpty())
        return;
    if (m_gone || !m_control->property("activeFocus").toBool() || m_control->property("readOnly").toBool()) {
        lift();
        return;
    }
    const casework::CaseView& view = m_pen->room().view();
    const int cursor = m_control->property("cursorPosition").toInt();
    const int start = m_control->property("selectionStart").toInt();
    const int end = m_control->property("selectionEnd").toInt();
    CursorState state{*record, m_field, casework::placeInText(view, *record, m_field, cursor), {}};
    if (start != end)
        state.anchor = casework::placeInText(view, *record, m_field, cursor == end ? start : end);
    if (!state.cursor.empty())
        m_pen->room().cursors().point(state);
}

void FieldEditor::findOthers()
{
    const auto record = casework::RecordId::fromText(m_record);
    QVariantList others;
    if (m_pen && record) {
        CaseRoom& room = m_pen->room();
        for (const Cursors::Seen& seen : room.cursors().in(*record, m_field)) {
            const auto position = casework::indexOfPlace(room.view(), *record, m_field, seen.state.cursor);
            const auto anchor = casework::indexOfPlace(room.view(), *record, m_field, seen.state.anchor);
            const auto member = room.memberOf(seen.device);
            if (!position || *position > m_shown.size())
                continue;
            others.append(QVariantMap{{QStringLiteral("name"), member ? room.person(*member).name : QString()},
                {QStringLiteral("moves"), seen.moves}, {QStringLiteral("position"), *position},
                {QStringLiteral("anchor"), std::min(anchor.value_or(*position), m_shown.size())}});
        }
    }
    if (others == m_others)
        return;
    m_others = others;
    Q_EMIT othersChanged();
}

void FieldEditor::follow()
{
    if (m_busy || !m_pen || m_record.isEmpty() || m_field.isEmpty())
        return;
    const std::optional<QString> now = held();
    const bool changes = now.has_value() == m_gone || (now && *now != m_shown);
    m_gone = !now;
    if (now) {
        for (const TextChange& part : TextChange::partsBetween(m_shown, *now))
            apply(part);
    }
    if (changes) {
        Q_EMIT textChanged();
        pointed(); // what came in right at the cursor stands behind it here, and must not stand before it elsewhere
    }
    findOthers();
}

void FieldEditor::apply(const TextChange& change)
{
    if (change.isNothing())
        return;
    m_shown.replace(change.index, change.removed, change.inserted);
    if (!m_control)
        return;
    const QScopedValueRollback<bool> busy(m_busy, true);
    const int cursor = m_control->property("cursorPosition").toInt();
    const int start = m_control->property("selectionStart").toInt();
    const int end = m_control->property("selectionEnd").toInt();
    if (change.removed > 0)
        QMetaObject::invokeMethod(
            m_control, "remove", Q_ARG(int, change.index), Q_ARG(int, change.index + change.removed));
    if (!change.inserted.isEmpty())
        QMetaObject::invokeMethod(m_control, "insert", Q_ARG(int, change.index), Q_ARG(QString, change.inserted));
    // Controls differ in where they leave the cursor, so it is put where it belongs.
    if (start == end) {
        m_control->setProperty("cursorPosition", change.mapped(cursor));
        return;
    }
    const int from = cursor == end ? start : end;
    QMetaObject::invokeMethod(m_control, "select", Q_ARG(int, change.mapped(from)), Q_ARG(int, change.mapped(cursor)));
}

void FieldEditor::typed()
{
    if (m_busy || m_gone || !m_control || !m_pen || m_record.isEmpty() || m_field.isEmpty())
        return;
    const QString text = m_control->property("text").toString();
    if (text == m_shown)
        return;
    const QString before = std::exchange(m_shown, text);
    if (!before.trimmed().isEmpty())
        m_lastWords = before;
    bool isWritten = false;
    {
        const QScopedValueRollback<bool> busy(m_busy, true);
        isWritten = m_pen->type(m_record, m_field, text);
    }
    // What was refused (too long, not this person's) does not stay on screen as if it were kept.
    if (!isWritten)
        apply(TextChange::between(text, held().value_or(before)));
    Q_EMIT textChanged();
    findOthers();
    pointed();
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    if (!m_pen || (!undo && !key->matches(QKeySequence::Redo)))
        return QObject::eventFilter(watched, event);
    event->accept();
    const auto record = casework::RecordId::fromText(m_record);
    if (event->type() != QEvent::KeyPress || !record)
        return true;
    const casework::CaseEditor& editor = m_pen->room().editor();
    if (undo && editor.undoIsTypingIn(*record, m_field))
        m_pen->undo();
    else if (!undo && editor.redoIsTypingIn(*record, m_field))
        m_pen->redo();
    return true;
}

} // namespace kudelma::app
