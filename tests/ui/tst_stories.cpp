// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/suites.h"
#include "ui/stage.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma::test;

namespace {

constexpr int kTabletWidth = 1180;
constexpr int kPhoneWidth = 360;
constexpr double kSlack = 2;

/// True for what may be wider than its place: it scrolls sideways and shows that it does.
bool scrollsSideways(const QQuickItem* item)
{
    return item->inherits("QQuickFlickable") && item->clip() && item->property("contentWidth").toReal() > item->width();
}

/// What lies on something else among the items that a layout places.
QStringList overlaps(const QQuickItem* layout)
{
    QStringList complaints;
    QList<QQuickItem*> placed;
    const QList<QQuickItem*> children = layout->childItems();
    for (QQuickItem* child : children) {
        if (child->isVisible() && child->width() > 0 && child->height() > 0 && !child->inherits("QQuickRepeater"))
            placed.append(child);
    }
    const auto area = [](const QQuickItem* item) {
        return QRectF(item->x(), item->y(), item->width(), item->height()).adjusted(1, 1, -1, -1);
    };
    for (qsizetype i = 0; i < placed.size(); ++i) {
        const QRectF one = area(placed[i]);
        if (one.bottom() > layout->height() + kSlack || one.right() > layout->width() + kSlack || one.top() < -kSlack)
            complaints.append(u"%1 at %2, %3, %4 x %5, stands outside %6, %7 x %8"_s.arg(described(placed[i]))
                                  .arg(one.x())
                                  .arg(one.y())
                                  .arg(one.width())
                                  .arg(one.height())
                                  .arg(described(layout))
                                  .arg(layout->width())
                                  .arg(layout->height()));
        for (qsizetype j = i + 1; j < placed.size(); ++j) {
            if (one.intersects(area(placed[j])))
                complaints.append(u"%1 lies on %2"_s.arg(described(placed[i]), described(placed[j])));
        }
    }
    return complaints;
}

} // namespace

class StoriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Finnish, QLocale::Finland));
        QVERIFY(m_stage.window());
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyStoryStandsInEveryThemeAndSize_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<double>("scale");
        QTest::addColumn<int>("width");
        const QStringList stories = Stage::stories();
        QVERIFY(stories.size() >= 15);
        for (const QString& story : stories) {
            for (const QString& theme : {u"light"_s, u"dark"_s, u"contrast"_s}) {
                QTest::addRow("%s %s tablet", qPrintable(story), qPrintable(theme))
                    << story << theme << 1.0 << kTabletWidth;
                QTest::addRow("%s %s phone, double text", qPrintable(story), qPrintable(theme))
                    << story << theme << 2.0 << kPhoneWidth;
            }
        }
    }

    void everyStoryStandsInEveryThemeAndSize()
    {
        QFETCH(const QString, story);
        QFETCH(const QString, theme);
        QFETCH(const double, scale);
        QFETCH(const int, width);
        QVERIFY(m_stage.show(story, theme, scale, width, true));
        // Nothing that is read or pressed may be cut off at the sides, or lie on something else.
        QStringList complaints;
        visitVisible(m_stage.window()->contentItem(), [&](QQuickItem* item) {
            if (scrollsSideways(item))
                return false;
            // A layout that lags behind its texts is seen only in a picture, or here.
            if (item->inherits("QQuickLayout") || item->inherits("QQuickFlow"))
                complaints += overlaps(item);
            const bool isContent = item->inherits("QQuickText") || item->inherits("QQuickAbstractButton");
            const QRectF place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
            if (isContent && (place.right() > width + 0.5 || place.left() < -0.5))
                complaints.append(
                    u"%1 reaches from %2 to %3"_s.arg(described(item)).arg(place.left()).arg(place.right()));
            return true;
        });
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u"\n"_s)));
    }

private:
    Stage m_stage;
};

KUDELMA_SUITE(StoriesTest)
#include "tst_stories.moc"
