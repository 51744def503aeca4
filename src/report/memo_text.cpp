// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/memo_text.h"

#include "report/memo_parts.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

namespace kudelma::report {

using namespace Qt::StringLiterals;

namespace {

// Sizes and spaces in tenths of a point: whole numbers of the layout's pixels, whatever screen the machine has.
constexpr int kTitle = 220;
constexpr int kHeading = 135;
constexpr int kBody = 105;
constexpr int kQuote = 120;
constexpr int kSmall = 95;
constexpr int kIndent = 140;
constexpr int kLargePercent = 150; // 18 points
constexpr int kLineHeight = 112; // percent; Noto stands tall by itself

constexpr qsizetype kCharsInLine = 78;
constexpr int kKeepWithNext = QTextFormat::UserProperty + 1;

constexpr QRgb kInk = qRgb(0x1a, 0x1a, 0x1a);
constexpr QRgb kQuiet = qRgb(0x50, 0x50, 0x50); // 8:1 on white

/// Writes blocks one after another. What belongs together keeps together at the end of a page.
class Setter
{
public:
    Setter(QTextDocument& document, const MemoType& type, bool isLarge)
        : m_cursor(&document)
        , m_type(type)
        , m_percent(isLarge ? kLargePercent : 100)
    { }

    void title(const Memo& memo)
    {
        block(memo.heading, format(0, 20), letters(m_type.sans, kTitle, true));
        block(memo.subheading, format(0, 60), letters(m_type.sans, kBody, false, kQuiet));
    }

    void section(const MemoSection& section)
    {
        if (section.heading.isEmpty()) {
            for (const MemoEntry& one : section.entries)
                entry(section.part, one);
            return;
        }
        QTextBlockFormat above = format(170, 50);
        above.setHeadingLevel(2);
        above.setProperty(kKeepWithNext, true);
        block(section.heading, above, letters(m_type.sans, kHeading, true));
        for (const MemoEntry& one : section.entries)
            entry(section.part, one);
    }

private:
    void entry(MemoPart part, const MemoEntry& entry)
    {
        if (!entry.text.isEmpty()) {
            const bool list = part == MemoPart::People || part == MemoPart::Genogram;
            QTextBlockFormat above = format(list ? 10 : 70, 20, entry.verbatim ? kIndent : 0);
            above.setProperty(kKeepWithNext, !list && (!entry.facts.empty() || !entry.by.isEmpty()));
            const bool strong = !entry.verbatim && !list && part != MemoPart::Readers && part != MemoPart::Notes
                && part != MemoPart::Question;
            block(entry.verbatim ? quoted(entry.text) : entry.text, above,
                entry.verbatim ? letters(m_type.serif, kQuote, false)
                               : letters(m_type.sans,
                                   part == MemoPart::Question ? kQuote
                                       : list                 ? kSmall
                                                              : kBody,
                                   strong));
            if (!entry.state.isEmpty())
                more(list ? u", "_s + entry.state : u"  –  "_s + entry.state);
        } else if (!entry.state.isEmpty()) {
            block(entry.state, format(70, 20), letters(m_type.sans, kBody, true));
        }
        if (!entry.by.isEmpty())
            block(u"– "_s + entry.by, format(0, 20, kIndent), letters(m_type.sans, kBody, true));
        m_lineRoom = 0;
        for (const MemoFact& one : entry.facts)
            fact(one);
    }

    void fact(const MemoFact& fact)
    {
        if (fact.lines.size() == 1) {
            shortFact(fact.label, fact.lines.front());
            return;
        }
        m_lineRoom = 0;
        if (!fact.label.isEmpty())
            block(fact.label + u':', format(0, 10, kIndent), letters(m_type.sans, kSmall, false, kQuiet));
        for (const QString& line : fact.lines)
            block(u"•  "_s + line, format(0, 10, 2 * kIndent), letters(m_type.sans, kSmall, false));
    }

    /// "Who: Pia   ·   By when: 16.10.2026": short facts share a line, as far as one can see at a glance.
    void shortFact(const QString& label, const QString& line)
    {
        const qsizetype length = label.size() + line.size();
        const QTextCharFormat quiet = letters(m_type.sans, kSmall, false, kQuiet);
        const QString shownLabel = label.isEmpty() ? QString() : label + u": "_s;
        if (length <= m_lineRoom) {
            m_cursor.insertText(u"   ·   "_s, quiet);
            insert(shownLabel, quiet);
            m_lineRoom -= length;
        } else {
            block(shownLabel, format(0, 10, kIndent), quiet);
            m_lineRoom = kCharsInLine - length;
        }
        insert(line, letters(m_type.sans, kSmall, false));
    }

    void block(const QString& text, const QTextBlockFormat& shape, const QTextCharFormat& look)
    {
        if (m_begun)
            m_cursor.insertBlock(shape, look);
        else
            m_cursor.setBlockFormat(shape);
        m_begun = true;
        insert(text, look);
    }

    void more(const QString& text) { insert(text, letters(m_type.sans, kSmall, false, kQuiet)); }

    void insert(const QString& text, QTextCharFormat look)
    {
        // Letters that join, as Arabic ones do, must stand without any spacing.
        const bool joins = std::ranges::any_of(
            text, [](QChar letter) { return letter.direction() == QChar::DirAL || letter.direction() == QChar::DirR; });
        if (joins)
            look.setFontLetterSpacing(0);
        m_cursor.insertText(clean(text), look);
    }

    /// A new line inside somebody's words stays one, but begins no block of its own.
    static QString clean(QString text)
    {
        return text.replace(u'\n', QChar::LineSeparator).remove(QChar::ObjectReplacementCharacter);
    }
    static QString quoted(const QString& words) { return MemoWords::tr("“%1”").arg(words); }

    static QTextBlockFormat format(int above, int below, int indent = 0)
    {
        QTextBlockFormat shape;
        shape.setTopMargin(above);
        shape.setBottomMargin(below);
        shape.setLeftMargin(indent);
        shape.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
        return shape;
    }

    [[nodiscard]] QTextCharFormat letters(const QString& family, int size, bool strong, QRgb colour = kInk) const
    {
        QTextCharFormat look;
        look.setFontFamilies({family});
        look.setProperty(QTextFormat::FontPixelSize, size * m_percent / 100);
        look.setFontWeight(strong ? QFont::Bold : QFont::Normal);
        look.setForeground(QColor(colour));
        look.setFontHintingPreference(QFont::PreferNoHinting);
        look.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        look.setFontLetterSpacing(kNoLigatures);
        return look;
    }

    QTextCursor m_cursor;
    const MemoType& m_type;
    int m_percent; ///< Of the sizes above.
    qsizetype m_lineRoom = 0; ///< Letters that still fit into the line of facts.
    bool m_begun = false;
};

/// A heading does not stand alone at the foot of a page, nor a step without who does it.
void keepTogether(QTextDocument& document, qreal pageHeight)
{
    const auto pageOf = [&](qreal y) { return int(y / pageHeight); };
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlock last = block;
        while (last.blockFormat().boolProperty(kKeepWithNext) && last.next().isValid())
            last = last.next();
        if (last == block)
            continue;
        const auto* layout = document.documentLayout();
        const QRectF first = layout->blockBoundingRect(block);
        const qreal lastTop = layout->blockBoundingRect(last).top(); // lays it out, so that it has lines
        const qreal end = lastTop + (last.layout()->lineCount() > 0 ? last.layout()->lineAt(0).height() : 0);
        const bool fits = first.height() + end - first.top() < pageHeight / 2;
        if (fits && pageOf(first.top()) != pageOf(end) && first.top() > 0) {
            QTextBlockFormat shape = block.blockFormat();
            shape.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            QTextCursor(block).setBlockFormat(shape);
            // A layout that is changed bit by bit goes wrong, and may lose its last pages (Qt 6.4): make it anew.
            document.markContentsDirty(0, document.characterCount());
        }
        block = last;
    }
}

} // namespace

std::unique_ptr<QTextDocument> memoText(
    const Memo& memo, std::span<const MemoSection> sections, bool isBeginning, const MemoType& type, QSizeF page)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    QFont font(type.sans);
    font.setPixelSize(kBody);
    document->setDefaultFont(font);
    QTextOption option;
    option.setTextDirection(Qt::LayoutDirectionAuto); // Arabic words stand right to left in a Finnish memo
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);
    Setter setter(*document, type, memo.isLarge);
    if (isBeginning && !memo.heading.isEmpty())
        setter.title(memo);
    for (const MemoSection& section : sections)
        setter.section(section);
    document->setPageSize(page);
    keepTogether(*document, page.height());
    return document;
}

} // namespace kudelma::report
