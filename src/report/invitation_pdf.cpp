// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/invitation_letter.h"
#include "report/pdf_trace.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace kudelma::report {

using namespace Qt::StringLiterals;

namespace {

// All lengths in tenths of a point, which are the dots of the writer, too.
constexpr int kLetterResolution = 720;
constexpr qreal kLetterMargin = 640;
constexpr int kAdultSize = 125;
constexpr int kChildSize = 200;
constexpr int kLinkSize = 90;
constexpr qreal kTitleFactor = 1.7;
constexpr qreal kHeadingFactor = 1.15;
constexpr qreal kLetterCode = 1500;

/// Writes from above to below, and goes on on the next page.
class LetterPage
{
public:
    LetterPage(QPdfWriter& writer, const MemoType& type)
        : m_writer(writer)
        , m_painter(&writer)
        , m_family(type.sans)
        , m_width(writer.width() - 2 * kLetterMargin)
        , m_bottom(writer.height() - kLetterMargin)
        , m_mark(type.mark)
    {
        drawMark();
    }

    void write(const QString& words, qreal size, bool strong, qreal before)
    {
        QFont font(m_family);
        font.setPixelSize(int(size));
        font.setBold(strong);
        font.setHintingPreference(QFont::PreferNoHinting);
        m_painter.setFont(font);
        constexpr int kFlags = int(Qt::AlignLeft | Qt::AlignTop) | int(Qt::TextWordWrap) | int(Qt::TextWrapAnywhere);
        const int flags = words.contains(u' ') ? kFlags & ~int(Qt::TextWrapAnywhere) : kFlags;
        const QRectF whole = m_painter.boundingRect(QRectF(0, 0, m_width, m_bottom), flags, words);
        makeRoom(before, whole.height());
        m_painter.drawText(QRectF(kLetterMargin, m_y, m_width, whole.height() + 1), flags, words);
        m_y += whole.height();
    }

    void drawCode(const QImage& code, qreal before)
    {
        makeRoom(before, kLetterCode);
        m_painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
        // Larger first: a reader of PDF would smooth what it enlarges itself.
        constexpr int kDotsPerModule = 8;
        m_painter.drawImage(QRectF(kLetterMargin, m_y, kLetterCode, kLetterCode),
            code.scaled(code.size() * kDotsPerModule, Qt::IgnoreAspectRatio, Qt::FastTransformation));
        m_y += kLetterCode;
    }

private:
    void makeRoom(qreal before, qreal height)
    {
        m_y += before;
        if (m_y + height > m_bottom && m_y > kLetterMargin) {
            m_writer.newPage();
            m_y = kLetterMargin;
            drawMark();
        }
    }

    void drawMark()
    {
        if (m_mark.isEmpty())
            return;
        QFont font(m_family);
        font.setPixelSize(kLinkSize);
        font.setBold(true);
        font.setHintingPreference(QFont::PreferNoHinting);
        const QFont present = m_painter.font();
        m_painter.setFont(font);
        m_painter.drawText(QRectF(kLetterMargin, kLetterMargin / 3, m_width, kLetterMargin / 2),
            int(Qt::AlignRight | Qt::AlignTop), m_mark);
        m_painter.setFont(present);
    }

    QPdfWriter& m_writer;
    QPainter m_painter;
    QString m_family;
    qreal m_width;
    qreal m_bottom;
    QString m_mark;
    qreal m_y = kLetterMargin;
};

} // namespace

QByteArray letterPdf(const Letter& letter, const MemoType& type, QDate day)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kLetterResolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({});
        writer.setTitle({});
        writer.setCreator(u"Kudelma"_s);
        LetterPage page(writer, type);
        const qreal size = letter.forChild ? kChildSize : kAdultSize;
        page.write(letter.title, size * kTitleFactor, true, 0);
        for (const Letter::Line& line : letter.lines) {
            const qreal before = line.heading ? size : size / 2;
            page.write(line.text, line.heading ? size * kHeadingFactor : size, line.heading, before);
        }
        if (!letter.code.isNull())
            page.drawCode(letter.code, size);
        if (!letter.link.isEmpty())
            page.write(letter.link, kLinkSize, false, size / 2);
    }
    buffer.close();
    return withoutTrace(std::move(bytes), day);
}

} // namespace kudelma::report
