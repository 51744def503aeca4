// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "ui/visit/scenes.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace kudelma::test {

namespace {

/// A house as a child draws it.
QString paintHouse(const QString& folder)
{
    QImage image(900, 700, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(60, 60, 60), 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawRect(250, 300, 400, 300);
    painter.drawPolyline(QPolygon({QPoint(220, 310), QPoint(450, 120), QPoint(690, 305)}));
    painter.drawRect(410, 430, 90, 170);
    painter.setPen(QPen(QColor(220, 150, 20), 9));
    painter.drawEllipse(QPoint(780, 130), 60, 60);
    painter.end();
    const QString path = folder + u"/talo.png"_s;
    must(QDir().mkpath(folder) && image.save(path), "the drawing's file");
    return path;
}

} // namespace

/// Drawings on a child's page: none, adding one, how they look.
void playDrawings(Album& album, const QString& folder)
{
    Visit pia(folder + u"/pia"_s);
    must(pia.makeProfile(u"Pia Lehtovaara"_s), "Pia's vault");
    const QString empty = pia.app().home()->addChild(u"Venla"_s);
    must(pia.app().openCase(empty), "an empty page");
    pia.settle();
    must(pia.tap(u"Piirrokset"_s), "the tab");
    pia.settle();
    album.shoot(pia, u"drawings-01-none"_s);
    pia.app().closeCase();
    must(pia.waitFor([&] { return pia.app().stage() == app::App::Stage::Home; }), "the home page");
    must(pia.openPracticeCase(), "the practice case");
    pia.settle();
    must(pia.tap(u"Piirrokset"_s), "the tab");
    pia.settle();
    must(pia.tap(u"Piirros"_s), "the button");
    pia.settle();
    album.shoot(pia, u"drawings-02-add"_s);
    pia.press(Qt::Key_Escape);
    app::DrawingDesk& desk = *pia.app().desk()->drawings();
    const QString child = pia.app().desk()->lists()->persons()->rows().front().key;
    const QString circle = pia.app().desk()->lists()->audiences()->rows().back().key;
    const auto before = desk.drawings()->count();
    desk.add(QUrl::fromLocalFile(paintHouse(folder)), circle, child,
        {{u"title"_s, u"Talo, jossa kaikki mahtuvat nukkumaan"_s},
            {u"explanation"_s, u"Tää on meidän talo sit kun ei enää riidellä. Ovi on auki, koska mummo tulee."_s},
            {u"altText"_s, u"Talo, jonka ovi on auki, ja aurinko"_s}});
    must(pia.waitFor([&] { return desk.drawings()->count() == before + 1; }), "the drawing");
    pia.settle();
    pia.settle();
    album.shoot(pia, u"drawings-03-list"_s);
}

} // namespace kudelma::test
