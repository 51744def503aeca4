// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/genogram_paper.h"

#include "genogram/text_view.h"
#include "report/genogram_legend.h"
#include "report/memo_text.h"
#include "report/pdf_trace.h"
#include "report/phrases.h"

#include <QBuffer>
#include <QLocale>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace kudelma::report {

using namespace Qt::StringLiterals;

namespace {

struct GenogramPaperWords
{
    Q_DECLARE_TR_FUNCTIONS(GenogramPaper)
};

QString sheetTitle(const GenogramSheet& sheet)
{
    //: Heading of a drawing of the family on paper.
    const QString title = sheet.title.isEmpty() ? GenogramPaperWords::tr("The family") : sheet.title;
    //: Heading of a drawing that is for practice; %1 says so, %2 is the heading.
    return sheet.mark.isEmpty() ? title : GenogramPaperWords::tr("%1. %2").arg(sheet.mark, title);
}

/// Below the drawing: when, by whom, for whom.
QString footOf(const GenogramSheet& sheet)
{
    QStringList parts;
    if (sheet.day.isValid()) {
        const QString day = QLocale().toString(sheet.day, QLocale::ShortFormat);
        //: Below a drawing of the family; %1 is a day.
        parts << GenogramPaperWords::tr("Drawn on %1.").arg(day);
    }
    if (!sheet.source.isEmpty()) {
        //: Below a drawing of the family; %1 says who told what is drawn.
        parts << GenogramPaperWords::tr("Told by: %1.").arg(sheet.source);
    }
    parts << GenogramPaperWords::tr("Confidential: for those to whom it was given.");
    return parts.join(u' ');
}

/// The drawing, laid out and ready to be painted, with what stands around it. Lengths in units of the drawing.
class SheetPicture
{
public:
    SheetPicture(const GenogramSheet& sheet, const MemoType& type)
        : scene(genogram::buildScene(sheet.graph, sheet.state, genogram::compute(sheet.graph, sheet.state)))
        , legend(scene, type.sans)
        , ink(
              paperColours(), [](const genogram::Label& label) { return Phrases::label(label); }, type.sans,
              sheet.state.textPercent)
        , m_family(type.sans)
    { }

    [[nodiscard]] QRectF bounds() const
    {
        return {scene.bounds.x, scene.bounds.y, scene.bounds.width, scene.bounds.height};
    }

    void write(QPainter& painter, const QRectF& box, const QString& words, int size, bool strong,
        Qt::Alignment align = Qt::AlignLeft) const
    {
        QFont font(m_family);
        font.setPixelSize(size);
        font.setBold(strong);
        font.setLetterSpacing(QFont::AbsoluteSpacing, kNoLigatures);
        font.setHintingPreference(QFont::PreferNoHinting);
        painter.setFont(font);
        painter.setPen(strong ? QColor(Qt::black) : QColor(0x50, 0x50, 0x50));
        painter.drawText(box, int(align | Qt::AlignVCenter) | int(Qt::TextWordWrap), words);
    }

    /// What of the drawing is in this part of it.
    [[nodiscard]] bool hasInk(const QRectF& part) const
    {
        const auto meets = [&](const std::vector<genogram::Path>& paths) {
            return std::ranges::any_of(paths, [&](const genogram::Path& path) {
                return std::ranges::any_of(
                    path.segments, [&](const genogram::Segment& s) { return part.contains(s.to.x, s.to.y); });
            });
        };
        const auto isIn = [&](const genogram::PersonSymbol& person) {
            return part.intersects({person.cell.x, person.cell.y, person.cell.width, person.cell.height});
        };
        return std::ranges::any_of(scene.persons, isIn) || meets(scene.lines) || meets(scene.ties);
    }

    genogram::Scene scene;
    GenogramLegendBlock legend;
    GenogramPainter ink;

private:
    QString m_family;
};

// ---- One page without paper: SVG and pictures. In units of the drawing.

constexpr qreal kSide = 24;
constexpr qreal kHead = 44;
constexpr qreal kFootLine = 22;
constexpr qreal kLeastWidth = 560;
constexpr int kHeadSize = 20;
constexpr int kFootSize = 12;

struct Poster
{
    QSizeF size;
    qreal legendAt = 0;
    qreal footAt = 0;
};

Poster posterOf(SheetPicture& picture)
{
    Poster poster;
    const QRectF bounds = picture.bounds();
    const qreal width = std::max(bounds.width(), kLeastWidth);
    poster.legendAt = kHead + bounds.height() + kSide / 2;
    poster.footAt = poster.legendAt + picture.legend.arrange(width) + kSide / 2;
    poster.size = {width + 2 * kSide, poster.footAt + 2 * kFootLine + kSide / 2};
    return poster;
}

void paintPoster(QPainter& painter, const GenogramSheet& sheet, const SheetPicture& picture, const Poster& poster)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF({}, poster.size), Qt::white);
    const qreal inner = poster.size.width() - 2 * kSide;
    picture.write(painter, {kSide, 0, inner, kHead}, sheetTitle(sheet), kHeadSize, true);
    const QRectF bounds = picture.bounds();
    painter.save();
    painter.translate(QPointF(kSide + (inner - bounds.width()) / 2, kHead) - bounds.topLeft());
    picture.ink.paintAll(painter, picture.scene);
    painter.restore();
    picture.legend.paint(painter, {kSide, poster.legendAt}, picture.ink);
    picture.write(painter, {kSide, poster.footAt, inner, 2 * kFootLine}, footOf(sheet), kFootSize, false);
}

/// More people than this are not told one by one.
constexpr std::size_t kMostTold = 500;

QString inWords(const GenogramSheet& sheet)
{
    if (sheet.graph.persons.size() > kMostTold)
        return {};
    const auto nameOf = [&](const genogram::Id& id) {
        const genogram::Person* person = sheet.graph.person(id);
        return person != nullptr ? QString::fromStdString(person->name) : QString();
    };
    const auto homeOf = [&](const genogram::Id& id) {
        const auto home = std::ranges::find(sheet.graph.households, id, &genogram::Household::id);
        return home == sheet.graph.households.end() ? QString() : QString::fromStdString(home->label);
    };
    QStringList lines;
    for (const genogram::PersonText& person : genogram::textView(sheet.graph, sheet.state))
        lines << Phrases::person(person, nameOf, homeOf);
    return lines.join(u'\n');
}

/// Qt 6.4 writes title and description of an SVG as they come, later versions escape them: neither may find markup.
QString withoutMarkup(QString words)
{
    return words.replace(u'<', u'\u2039').replace(u'>', u'\u203a').replace(u'&', u'+');
}

// ---- Paper. In tenths of a point, which are the dots of the writer, too.

constexpr int kDotsPerInch = 720;
constexpr qreal kSheetMargin = 400;
constexpr qreal kTop = 260; // for the heading
constexpr qreal kBottom = 200; // for the foot
constexpr int kHeadDots = 135;
constexpr int kFootDots = 80;
/// Up to this many dots for one unit: then names are as large as text in a book.
constexpr qreal kMostScale = 9;
/// Names are about eight points then.
constexpr qreal kReadableScale = 6;
constexpr qreal kLegendScale = 6;
constexpr qreal kMostLegend = 0.35; // of a page
constexpr qreal kJoinOverlap = 140; // units that two joined parts both show
constexpr qreal kMarkArm = 60;

struct SheetPart
{
    QRectF shown; ///< Units.
    int column = 0;
    int row = 0;
};

class SheetPages
{
public:
    SheetPages(QPdfWriter& writer, const GenogramSheet& sheet, SheetPicture& picture, GenogramPaper paper)
        : m_writer(writer)
        , m_sheet(sheet)
        , m_picture(picture)
        , m_size(QPageSize::size(isLarge(paper) ? QPageSize::A3 : QPageSize::A4, QPageSize::Point) * 10)
    {
        const QRectF bounds = picture.bounds();
        if (bounds.width() > bounds.height())
            m_size.transpose();
        m_writer.setPageSize(QPageSize(isLarge(paper) ? QPageSize::A3 : QPageSize::A4));
        m_writer.setPageOrientation(m_size.width() > m_size.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
        const qreal legendWidth = (m_size.width() - 2 * kSheetMargin) / kLegendScale;
        m_legend = picture.legend.arrange(legendWidth) * kLegendScale;
        m_isLegendApart = m_legend > kMostLegend * m_size.height();
        if ((paper == GenogramPaper::A4Joined || paper == GenogramPaper::A3Joined) && wholeScale() < kReadableScale)
            cut();
        m_total = 1 + (m_isLegendApart ? 1 : 0) + int(m_parts.size());
    }

    void paint()
    {
        begin();
        paintDrawing(wholeArea(), m_picture.bounds(), wholeScale());
        if (m_isLegendApart)
            begin();
        const qreal at = m_isLegendApart ? kSheetMargin + kTop : wholeArea().bottom();
        m_painter.save();
        m_painter.translate(kSheetMargin, at);
        m_painter.scale(kLegendScale, kLegendScale);
        m_picture.legend.paint(m_painter, {}, m_picture.ink);
        m_painter.restore();
        for (const SheetPart& part : m_parts) {
            begin();
            paintDrawing(partArea(), part.shown, m_partScale);
            paintMarks(part);
        }
        m_painter.end();
    }

private:
    static bool isLarge(GenogramPaper paper) { return paper == GenogramPaper::A3 || paper == GenogramPaper::A3Joined; }

    [[nodiscard]] QRectF partArea() const
    {
        return {kSheetMargin, kSheetMargin + kTop, m_size.width() - 2 * kSheetMargin,
            m_size.height() - 2 * kSheetMargin - kTop - kBottom};
    }
    [[nodiscard]] QRectF wholeArea() const { return partArea().adjusted(0, 0, 0, m_isLegendApart ? 0 : -m_legend); }
    [[nodiscard]] qreal wholeScale() const
    {
        const QRectF bounds = m_picture.bounds();
        const QSizeF area = wholeArea().size();
        return bounds.isEmpty()
            ? 1
            : std::min({area.width() / bounds.width(), area.height() / bounds.height(), kMostScale});
    }

    struct Cut
    {
        qreal scale = kReadableScale;
        int columns = 1;
        int rows = 1;

        [[nodiscard]] int pages() const { return columns * rows; }
    };

    [[nodiscard]] Cut cutAt(qreal scale) const
    {
        const QRectF bounds = m_picture.bounds();
        const QSizeF piece = partArea().size() / scale;
        const auto count = [](qreal length, qreal of) {
            return length <= of ? 1 : int(std::ceil((length - kJoinOverlap) / (of - kJoinOverlap)));
        };
        return {scale, count(bounds.width(), piece.width()), count(bounds.height(), piece.height())};
    }

    /// A little smaller where that saves a page, and as much as it takes where there are too many.
    [[nodiscard]] Cut bestCut() const
    {
        Cut best = cutAt(kReadableScale);
        for (const qreal smaller : {0.95, 0.9, 0.85, 0.8}) {
            if (const Cut cut = cutAt(kReadableScale * smaller); cut.pages() < best.pages())
                best = cut;
        }
        while (best.pages() > kMostJoinedPages)
            best = cutAt(best.scale * 0.9);
        return best;
    }

    void cut()
    {
        const Cut best = bestCut();
        if (best.pages() == 1)
            return;
        m_partScale = best.scale;
        const QSizeF piece = partArea().size() / m_partScale;
        const QSizeF step = piece - QSizeF(kJoinOverlap, kJoinOverlap);
        // What is over stands at both sides alike.
        const QSizeF all(step.width() * best.columns + kJoinOverlap, step.height() * best.rows + kJoinOverlap);
        const QPointF begin = m_picture.bounds().center() - QPointF(all.width(), all.height()) / 2;
        for (int row = 0; row < best.rows; ++row) {
            for (int column = 0; column < best.columns; ++column) {
                const QRectF shown(begin + QPointF(column * step.width(), row * step.height()), piece);
                if (m_picture.hasInk(shown))
                    m_parts.push_back({shown, column, row});
            }
        }
    }

    void paintDrawing(const QRectF& area, const QRectF& shown, qreal scale)
    {
        m_painter.save();
        m_painter.setClipRect(area);
        m_painter.translate(area.center());
        m_painter.scale(scale, scale);
        m_painter.translate(-shown.center());
        m_picture.ink.paintAll(m_painter, m_picture.scene);
        m_painter.restore();
    }

    [[nodiscard]] int pageOf(int column, int row) const
    {
        const auto found = std::ranges::find_if(
            m_parts, [&](const SheetPart& part) { return part.column == column && part.row == row; });
        return found == m_parts.end() ? 0 : m_total - int(m_parts.end() - found) + 1;
    }

    /// In the middle of what two pages share a dashed line to cut or fold along, with crosses that lie upon each other
    /// when the pages are joined, and the number of the other page.
    void paintMarks(const SheetPart& part)
    {
        const QRectF area = partArea();
        const qreal half = kJoinOverlap * m_partScale / 2;
        const auto mark = [&](int column, int row, QPointF from, QPointF to) {
            const int page = pageOf(part.column + column, part.row + row);
            if (page == 0)
                return;
            m_painter.setPen(QPen(QColor(0x80, 0x80, 0x80), 4, Qt::DashLine));
            m_painter.drawLine(from, to);
            m_painter.setPen(QPen(Qt::black, 6));
            for (const qreal way : {0.1, 0.9}) {
                const QPointF at = from + (to - from) * way;
                m_painter.drawLine(at - QPointF(kMarkArm, 0), at + QPointF(kMarkArm, 0));
                m_painter.drawLine(at - QPointF(0, kMarkArm), at + QPointF(0, kMarkArm));
            }
            const QPointF end = from + (to - from) * 0.965;
            const QRectF box(end - QPointF(500, 70), QSizeF(1000, 140));
            m_painter.fillRect(QRectF(end - QPointF(180, 60), QSizeF(360, 120)), Qt::white);
            //: At the edge of a page of a drawing that goes on: %1 is the number of the page that joins here.
            m_picture.write(
                m_painter, box, GenogramPaperWords::tr("page %1").arg(page), kFootDots, false, Qt::AlignHCenter);
        };
        mark(1, 0, {area.right() - half, area.top()}, {area.right() - half, area.bottom()});
        mark(-1, 0, {area.left() + half, area.top()}, {area.left() + half, area.bottom()});
        mark(0, 1, {area.left(), area.bottom() - half}, {area.right(), area.bottom() - half});
        mark(0, -1, {area.left(), area.top() + half}, {area.right(), area.top() + half});
    }

    void begin()
    {
        if (m_page++ == 0)
            m_painter.begin(&m_writer);
        else
            m_writer.newPage();
        const qreal width = m_size.width() - 2 * kSheetMargin;
        m_picture.write(
            m_painter, {kSheetMargin, kSheetMargin, width, kTop - 60}, sheetTitle(m_sheet), kHeadDots, true);
        const QRectF foot(kSheetMargin, m_size.height() - kSheetMargin - kBottom + 40, width, kBottom);
        m_picture.write(m_painter, foot.adjusted(0, 0, -600, 0), footOf(m_sheet), kFootDots, false);
        //: Foot of a page: %1 is its number, %2 the number of the last one.
        const QString number = GenogramPaperWords::tr("%1 / %2").arg(m_page).arg(m_total);
        m_picture.write(m_painter, foot, number, kFootDots, false, Qt::AlignRight);
    }

    QPdfWriter& m_writer;
    QPainter m_painter;
    const GenogramSheet& m_sheet;
    SheetPicture& m_picture;
    QSizeF m_size;
    qreal m_legend = 0;
    bool m_isLegendApart = false;
    std::vector<SheetPart> m_parts;
    qreal m_partScale = 1;
    int m_total = 1;
    int m_page = 0;
};

} // namespace

QByteArray genogramPdf(const GenogramSheet& sheet, const MemoType& type, GenogramPaper paper)
{
    SheetPicture picture(sheet, type);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kDotsPerInch);
        writer.setPageMargins({});
        writer.setTitle(sheetTitle(sheet));
        writer.setCreator(u"Kudelma"_s);
        SheetPages(writer, sheet, picture, paper).paint();
    }
    buffer.close();
    return withoutTrace(std::move(bytes), sheet.day);
}

QByteArray genogramSvg(const GenogramSheet& sheet, const MemoType& type)
{
    SheetPicture picture(sheet, type);
    const Poster poster = posterOf(picture);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(poster.size.toSize());
    generator.setViewBox(QRectF({}, poster.size));
    generator.setTitle(withoutMarkup(sheetTitle(sheet)));
    generator.setDescription(withoutMarkup(inWords(sheet)));
    QPainter painter(&generator);
    paintPoster(painter, sheet, picture, poster);
    painter.end();
    return bytes;
}

QImage genogramImage(const GenogramSheet& sheet, const MemoType& type, qreal scale)
{
    SheetPicture picture(sheet, type);
    const Poster poster = posterOf(picture);
    const qreal most = std::min({std::sqrt(kMostPixels / (poster.size.width() * poster.size.height())),
        kMostPixelsAside / poster.size.width(), kMostPixelsAside / poster.size.height()});
    const qreal used = std::min(scale, most);
    QImage image((poster.size * used).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(used, used);
    paintPoster(painter, sheet, picture, poster);
    return image;
}

} // namespace kudelma::report
