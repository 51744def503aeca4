// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/memo_pdf.h"

#include "genogram/scene.h"
#include "report/genogram_painter.h"
#include "report/memo_parts.h"
#include "report/memo_text.h"
#include "report/pdf_trace.h"
#include "report/phrases.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QLocale>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>
#include <set>

namespace kudelma::report {

using namespace Qt::StringLiterals;

namespace {

// All lengths in tenths of a point, which are the dots of the writer, too.
constexpr int kResolution = 720;
constexpr qreal kMargin = 540;
constexpr qreal kFoot = 240; // below the text, for the page number
constexpr int kRunningSize = 85;
constexpr int kHeadingSize = 135;
constexpr qreal kGenogramHeading = 240;
/// The picture may grow up to this many dots for one unit: then names are as large as the text.
constexpr qreal kMostDotsPerUnit = 8;
/// Below this, names are smaller than six points.
constexpr qreal kLeastDotsPerUnit = 4.3;
constexpr qreal kOverlap = 200; // units that two neighbouring parts both show
constexpr int kMostParts = 8;

QString titleOf(const Memo& memo)
{
    //: Name of the document that tells of a meeting.
    return memo.running.isEmpty() ? MemoWords::tr("Memo") : memo.running;
}

QSizeF portrait()
{
    return QPageSize::size(QPageSize::A4, QPageSize::Point) * 10;
}

/// What text may fill.
QSizeF textArea()
{
    return portrait() - QSizeF(2 * kMargin, 2 * kMargin + kFoot);
}

QRectF drawingArea(QPageLayout::Orientation orientation)
{
    const QSizeF paper = orientation == QPageLayout::Landscape ? portrait().transposed() : portrait();
    return {kMargin / 2, kMargin + kGenogramHeading, paper.width() - kMargin,
        paper.height() - 2 * kMargin - kGenogramHeading};
}

/// The drawing, laid out, and the parts of it that get a page each: the whole, and where names would become too small
/// to read, parts on more pages as well.
class Picture
{
public:
    struct Part
    {
        QRectF shown; ///< In the scene's units.
        qreal scale = 1; ///< Dots for one unit.
        bool isWhole = true;
    };

    explicit Picture(const MemoDrawing& drawing)
        : scene(genogram::buildScene(drawing.graph, drawing.state, genogram::compute(drawing.graph, drawing.state)))
    {
        const QRectF whole(scene.bounds.x, scene.bounds.y, scene.bounds.width, scene.bounds.height);
        if (whole.isEmpty())
            return;
        if (whole.width() > whole.height())
            orientation = QPageLayout::Landscape;
        const QSizeF area = drawingArea(orientation).size();
        const qreal scale = std::min({area.width() / whole.width(), area.height() / whole.height(), kMostDotsPerUnit});
        parts.push_back({whole, scale, true});
        if (scale < kLeastDotsPerUnit)
            addCloserLooks(whole, area / kLeastDotsPerUnit);
    }

    genogram::Scene scene;
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    std::vector<Part> parts;

private:
    void addCloserLooks(const QRectF& whole, QSizeF part)
    {
        const auto cut = [](qreal length, qreal piece) {
            return length <= piece ? 1 : int(std::ceil((length - kOverlap) / (piece - kOverlap)));
        };
        const int columns = cut(whole.width(), part.width());
        const int rows = cut(whole.height(), part.height());
        if (columns * rows > kMostParts)
            return;
        const auto begin = [](qreal from, qreal length, qreal piece, int count, int i) {
            return count == 1 ? from + (length - piece) / 2 : from + i * (length - piece) / (count - 1);
        };
        std::set<genogram::Id> seen;
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                const QRectF shown(QPointF(begin(whole.x(), whole.width(), part.width(), columns, column),
                                       begin(whole.y(), whole.height(), part.height(), rows, row)),
                    part);
                // Somebody must be on it who was on none before.
                bool isNews = false;
                for (const genogram::PersonSymbol& person : scene.persons) {
                    if (shown.contains(QRectF(person.cell.x, person.cell.y, person.cell.width, person.cell.height)))
                        isNews = seen.insert(person.id).second || isNews;
                }
                if (isNews)
                    parts.push_back({shown, kLeastDotsPerUnit, false});
            }
        }
    }
};

/// One kind of page after another: text, the drawing, text.
class Book
{
public:
    Book(QPdfWriter& writer, const Memo& memo, const MemoType& type, QDate day, int total)
        : m_writer(writer)
        , m_memo(memo)
        , m_type(type)
        , m_day(QLocale().toString(day, QLocale::ShortFormat))
        , m_total(total)
    { }

    void addText(const QTextDocument& text)
    {
        const QSizeF area = textArea();
        const int pages = text.pageCount();
        for (int i = 0; i < pages; ++i) {
            begin(QPageLayout::Portrait);
            m_painter.save();
            m_painter.translate(kMargin, kMargin - i * area.height());
            QAbstractTextDocumentLayout::PaintContext context;
            context.clip = QRectF(0, i * area.height(), area.width(), area.height());
            m_painter.setClipRect(context.clip);
            text.documentLayout()->draw(&m_painter, context);
            m_painter.restore();
        }
    }

    void addDrawing(const Picture& picture, const QString& heading)
    {
        for (const Picture::Part& part : picture.parts) {
            //: Heading of a page with a part of the drawing; %1 is "The family".
            const QString words = part.isWhole ? heading : MemoWords::tr("%1, a closer look").arg(heading);
            addPart(picture, part, words);
        }
    }

private:
    [[nodiscard]] QSizeF paperSize() const
    {
        const bool wide = m_writer.pageLayout().orientation() == QPageLayout::Landscape;
        return wide ? portrait().transposed() : portrait();
    }

    void addPart(const Picture& picture, const Picture::Part& part, const QString& heading)
    {
        begin(picture.orientation);
        setFont(kHeadingSize, true);
        m_painter.setPen(Qt::black);
        m_painter.drawText(QRectF(kMargin, kMargin, paperSize().width() - 2 * kMargin, kGenogramHeading),
            int(Qt::AlignLeft | Qt::AlignTop), heading);
        const QRectF area = drawingArea(picture.orientation);
        m_painter.save();
        m_painter.setClipRect(area);
        m_painter.translate(area.center().x(), area.center().y());
        m_painter.scale(part.scale, part.scale);
        m_painter.translate(-part.shown.center());
        const GenogramPainter ink(
            paperColours(), [](const genogram::Label& label) { return Phrases::label(label); }, m_type.sans);
        ink.paintAll(m_painter, picture.scene);
        m_painter.restore();
    }

    void setFont(int size, bool strong)
    {
        QFont font(m_type.sans);
        font.setPixelSize(size);
        font.setBold(strong);
        font.setLetterSpacing(QFont::AbsoluteSpacing, kNoLigatures);
        font.setHintingPreference(QFont::PreferNoHinting);
        m_painter.setFont(font);
    }

    /// A page's orientation must be set before it begins, so the painter is opened with the first page only.
    void begin(QPageLayout::Orientation orientation)
    {
        m_writer.setPageOrientation(orientation);
        if (m_page++ == 0)
            m_painter.begin(&m_writer);
        else
            m_writer.newPage();
        running();
    }

    /// Head and foot of a page: what it is and where one is, never about whom.
    void running()
    {
        const QSizeF paper = paperSize();
        setFont(kRunningSize, false);
        m_painter.setPen(QColor(0x50, 0x50, 0x50));
        const QRectF head(kMargin, kMargin / 2, paper.width() - 2 * kMargin, kFoot);
        m_painter.drawText(head, int(Qt::AlignLeft | Qt::AlignTop), titleOf(m_memo));
        if (!m_type.mark.isEmpty()) {
            setFont(kRunningSize, true);
            m_painter.setPen(Qt::black);
            m_painter.drawText(head, int(Qt::AlignRight | Qt::AlignTop), m_type.mark);
            setFont(kRunningSize, false);
            m_painter.setPen(QColor(0x50, 0x50, 0x50));
        }
        //: Foot of a memo; %1 is a day.
        const QString made = (m_memo.foot.isEmpty()
                ? MemoWords::tr("Made on %1. Confidential: for those whom it names as its readers.")
                : m_memo.foot)
                                 .arg(m_day);
        const QRectF foot(kMargin, paper.height() - kMargin, paper.width() - 2 * kMargin, kFoot);
        m_painter.drawText(foot, int(Qt::AlignLeft | Qt::AlignVCenter), made);
        //: Foot of a page: %1 is its number, %2 the number of the last one.
        const QString page = MemoWords::tr("%1 / %2").arg(m_page).arg(m_total);
        m_painter.drawText(foot, int(Qt::AlignRight | Qt::AlignVCenter), page);
    }

    QPdfWriter& m_writer;
    const Memo& m_memo;
    QPainter m_painter;
    const MemoType& m_type;
    QString m_day;
    int m_total; ///< Pages.
    int m_page = 0;
};

} // namespace

QByteArray memoPdf(const Memo& memo, const MemoType& type, QDate day)
{
    const auto picture = std::ranges::find(memo.sections, MemoPart::Genogram, &MemoSection::part);
    const bool drawn = memo.drawing && picture != memo.sections.end();
    const std::span<const MemoSection> all(memo.sections);
    const auto before = all.first(std::size_t(picture - memo.sections.begin()));
    const auto after = all.subspan(before.size());

    const auto first = memoText(memo, before, true, type, textArea());
    const auto rest = after.empty() ? nullptr : memoText(memo, after, false, type, textArea());
    const std::optional<Picture> drawing = drawn ? std::optional<Picture>(*memo.drawing) : std::nullopt;
    const int total = first->pageCount() + (rest ? rest->pageCount() : 0) + (drawing ? int(drawing->parts.size()) : 0);

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kResolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({});
        writer.setTitle(titleOf(memo));
        writer.setCreator(u"Kudelma"_s);
        Book book(writer, memo, type, day, total);
        book.addText(*first);
        if (drawing)
            book.addDrawing(*drawing, picture->heading);
        if (rest)
            book.addText(*rest);
    }
    buffer.close();
    return withoutTrace(std::move(bytes), day);
}

} // namespace kudelma::report
