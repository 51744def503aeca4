// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram/genogram_canvas.h"

#include "app/genogram/ink.h"
#include "app/genogram/person_sign.h"
#include "report/phrases.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kudelma::app {

GenogramTile::GenogramTile(GenogramCanvas& canvas, const QRectF& part, qreal zoom)
    : QQuickPaintedItem(&canvas)
    , m_canvas(canvas)
    , m_part(part)
    , m_zoom(zoom)
{
    setAntialiasing(true);
    setOpaquePainting(true);
    setTransformOrigin(QQuickItem::TopLeft);
    setSize(part.size() * zoom);
}

void GenogramTile::paint(QPainter* painter)
{
    painter->scale(m_zoom, m_zoom);
    painter->translate(-m_part.topLeft());
    m_canvas.paintPart(*painter, m_part, m_zoom);
    m_isPainted = true;
}

GenogramCanvas::GenogramCanvas(QQuickItem* parent)
    : QQuickItem(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (qFuzzyCompare(m_sheet.zoom, m_zoom))
            return;
        m_before = std::move(m_sheet);
        m_sheet = {m_zoom, {}};
        polish();
    });
    m_more.setSingleShot(true);
    m_more.setInterval(0);
    connect(&m_more, &QTimer::timeout, this, &GenogramCanvas::polish);
}

GenogramCanvas::~GenogramCanvas() = default;

void GenogramCanvas::setDesk(GenogramDesk* desk)
{
    if (desk == m_desk)
        return;
    if (m_desk)
        disconnect(m_desk, nullptr, this, nullptr);
    m_desk = desk;
    m_places.clear();
    if (desk)
        connect(desk, &GenogramDesk::sceneChanged, this, &GenogramCanvas::redraw);
    redraw();
    Q_EMIT deskChanged();
}

void GenogramCanvas::setZoom(qreal zoom)
{
    const qreal allowed = std::clamp(zoom, kMinZoom, kMaxZoom);
    if (qFuzzyCompare(allowed, m_zoom))
        return;
    m_glide.stop();
    m_zoom = allowed;
    if (m_sheet.tiles.empty())
        m_sheet.zoom = allowed;
    else
        m_rest.start();
    resize();
    Q_EMIT zoomChanged();
}

void GenogramCanvas::setSeen(const QRectF& seen)
{
    if (seen == m_seen)
        return;
    m_seen = seen;
    polish();
    Q_EMIT seenChanged();
}

void GenogramCanvas::setColours(const QVariantMap& colours)
{
    if (colours == m_colours)
        return;
    m_colours = colours;
    m_inks = inkOf(colours);
    repaintAll();
    Q_EMIT coloursChanged();
}

void GenogramCanvas::setFontFamily(const QString& family)
{
    if (family == m_fontFamily)
        return;
    m_fontFamily = family;
    repaintAll();
    Q_EMIT fontFamilyChanged();
}

void GenogramCanvas::resize()
{
    const QRectF bounds = m_desk ? m_desk->bounds() : QRectF();
    m_origin = bounds.topLeft();
    setImplicitSize(bounds.width() * m_zoom, bounds.height() * m_zoom);
    place(m_before);
    place(m_sheet);
    m_glide.place(m_origin, m_zoom);
    polish();
}

void GenogramCanvas::setGlideMs(int milliseconds)
{
    if (milliseconds == m_glideMs)
        return;
    m_glideMs = milliseconds;
    m_glide.stop();
    Q_EMIT glideMsChanged();
}

bool GenogramCanvas::mayGlide() const
{
    return m_glideMs > 0 && m_desk && window() && isVisible() && !m_sheet.tiles.empty() && !m_places.empty()
        && qFuzzyCompare(m_sheet.zoom, m_zoom);
}

QRectF GenogramCanvas::seenOfDrawing() const
{
    const QRectF seen = m_seen.isEmpty() ? QRectF(0, 0, width(), height()) : m_seen;
    return {seen.topLeft() / m_zoom + m_origin, seen.size() / m_zoom};
}

std::vector<InkGlide::Fading> GenogramCanvas::takeChanged(bool keep)
{
    const QRectF seen = seenOfDrawing();
    std::vector<InkGlide::Fading> taken;
    for (auto at = m_sheet.tiles.begin(); at != m_sheet.tiles.end();) {
        GenogramTile& tile = *at->second;
        const std::uint64_t marks = m_marks.within(tile.part());
        const bool isChanged = std::exchange(tile.marks, marks) != marks;
        if (isChanged && keep && tile.isPainted() && tile.part().intersects(seen)) {
            const QPointF corner = tile.part().topLeft();
            taken.push_back({std::move(at->second), corner});
            at = m_sheet.tiles.erase(at);
            continue;
        }
        if (isChanged)
            tile.update();
        ++at;
    }
    return taken;
}

std::vector<InkGlide::Move> GenogramCanvas::moves() const
{
    struct Moved
    {
        const genogram::PersonSymbol* symbol;
        QPointF way;
    };
    std::vector<Moved> moved;
    for (const genogram::PersonSymbol& symbol : m_desk->scene().persons) {
        const auto old = m_places.find(symbol.id);
        const QPointF now(symbol.centre.x, symbol.centre.y);
        if (old == m_places.end() || old->second == now)
            continue;
        const QString key = QString::fromStdString(symbol.id);
        // Whom a finger has carried there is there.
        if (!m_desk->hand() || !m_desk->hand()->placing()->takeLanded(key))
            moved.push_back({&symbol, old->second - now});
    }
    std::vector<InkGlide::Move> moves;
    if (moved.size() > std::size_t(kMostGliding))
        return moves;
    const QRectF seen = seenOfDrawing();
    for (const auto& [symbol, way] : moved) {
        const QRectF cell(symbol->cell.x, symbol->cell.y, symbol->cell.width, symbol->cell.height);
        const QString key = QString::fromStdString(symbol->id);
        const QPointF from = m_glide.onTheWay(key, cell.topLeft() + way);
        if (!seen.intersects(cell) && !seen.intersects(QRectF(from, cell.size())))
            continue;
        auto sign = std::make_unique<PersonSign>();
        sign->setDesk(m_desk);
        sign->setPerson(key);
        sign->setZoom(m_zoom);
        sign->setColours(m_colours);
        sign->setFontFamily(m_fontFamily);
        sign->setSize(cell.size() * m_zoom);
        moves.push_back({std::move(sign), from, cell.topLeft(), key});
    }
    return moves;
}

void GenogramCanvas::redraw()
{
    m_marks = m_desk ? InkMarks(m_desk->scene()) : InkMarks();
    m_before = {}; // it shows what is no longer so
    if (m_sheet.tiles.empty())
        m_sheet.zoom = m_zoom;
    const bool glides = mayGlide();
    std::vector<InkGlide::Move> moving = glides ? moves() : std::vector<InkGlide::Move>();
    std::vector<InkGlide::Fading> fading = takeChanged(glides);
    for (InkGlide::Move& move : moving)
        move.sign->setParentItem(this);
    if (!moving.empty() || !fading.empty())
        m_glide.start(m_glideMs, std::move(fading), std::move(moving));
    m_places.clear();
    if (m_desk) {
        for (const genogram::PersonSymbol& symbol : m_desk->scene().persons)
            m_places.emplace(symbol.id, QPointF(symbol.centre.x, symbol.centre.y));
    }
    resize();
}

void GenogramCanvas::repaintAll()
{
    for (const auto& [at, tile] : m_sheet.tiles)
        tile->update();
    m_before = {};
}

void GenogramCanvas::paintPart(QPainter& painter, const QRectF& part, qreal zoom) const
{
    painter.fillRect(part.adjusted(-1, -1, 1, 1), m_inks.value(genogram::Role::Paper, Qt::white));
    if (!m_desk)
        return;
    const report::GenogramPainter ink(m_inks, &report::Phrases::label, m_fontFamily, m_desk->textPercent());
    ink.paintPart(painter, m_desk->scene(), part, zoom);
}

QRectF GenogramCanvas::seenOrAll() const
{
    return m_seen.isEmpty() ? QRectF(0, 0, implicitWidth(), implicitHeight())
                            : m_seen.intersected(QRectF(0, 0, implicitWidth(), implicitHeight()));
}

/// Squares stand where the drawing's own origin puts them, so that a drawing that grows to the left keeps them.
GenogramCanvas::Range GenogramCanvas::rangeOf(const QRectF& seen, int around) const
{
    if (!m_desk || seen.isEmpty() || m_sheet.zoom <= 0)
        return {};
    const qreal side = kTileSide / m_sheet.zoom;
    const QPointF origin = m_desk->bounds().topLeft();
    const auto at = [&](qreal length, qreal start) { return int(std::floor((length / m_zoom + start) / side)); };
    return {at(seen.left(), origin.x()) - around, at(seen.top(), origin.y()) - around,
        at(seen.right() - 0.01, origin.x()) + around, at(seen.bottom() - 0.01, origin.y()) + around};
}

void GenogramCanvas::place(const Sheet& sheet) const
{
    if (!m_desk)
        return;
    const QPointF origin = m_desk->bounds().topLeft();
    for (const auto& [at, tile] : sheet.tiles) {
        tile->setPosition((tile->part().topLeft() - origin) * m_zoom);
        tile->setScale(m_zoom / sheet.zoom);
    }
}

void GenogramCanvas::drop(const Range& keep)
{
    std::erase_if(
        m_sheet.tiles, [&](const auto& entry) { return !keep.contains(entry.first.first, entry.first.second); });
}

bool GenogramCanvas::isComplete(const Range& range) const
{
    for (int column = range.left; column <= range.right; ++column) {
        for (int row = range.top; row <= range.bottom; ++row) {
            const auto tile = m_sheet.tiles.find({column, row});
            if (tile == m_sheet.tiles.end() || !tile->second->isPainted())
                return false;
        }
    }
    return true;
}

bool GenogramCanvas::isAtRest() const
{
    return m_before.tiles.empty() && !m_glide.isRunning() && qFuzzyCompare(m_sheet.zoom, m_zoom)
        && isComplete(rangeOf(seenOrAll(), 0));
}

bool GenogramCanvas::fill(const Range& range, int most)
{
    const qreal side = kTileSide / m_sheet.zoom;
    for (int row = range.top; row <= range.bottom; ++row) {
        for (int column = range.left; column <= range.right; ++column) {
            if (m_sheet.tiles.contains({column, row}))
                continue;
            if (most-- == 0 || m_sheet.tiles.size() >= std::size_t(kMostTiles))
                return false;
            auto tile
                = std::make_unique<GenogramTile>(*this, QRectF(column * side, row * side, side, side), m_sheet.zoom);
            tile->marks = m_marks.within(tile->part());
            m_sheet.tiles.emplace(std::pair(column, row), std::move(tile));
        }
    }
    return true;
}

void GenogramCanvas::updatePolish()
{
    const QRectF seen = seenOrAll();
    if (!m_desk || seen.isEmpty())
        return;
    const Range range = rangeOf(seen, 0);
    drop(rangeOf(seen, 2));
    // Nothing else is shown in their place, unless it is the squares of another size.
    const bool isCovered = !m_before.tiles.empty() || !qFuzzyCompare(m_sheet.zoom, m_zoom);
    bool isDone = fill(range, isCovered ? kTilesPerFrame : kMostTiles);
    if (isDone && !m_before.tiles.empty()) {
        if (isComplete(range))
            m_before = {};
        else
            isDone = false;
    } else if (isDone) {
        isDone = fill(rangeOf(seen, 1), 1); // what comes into view next, one a frame
    }
    place(m_sheet);
    if (!isDone && m_sheet.tiles.size() < std::size_t(kMostTiles))
        m_more.start();
}

} // namespace kudelma::app
