// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/table/qr_code.h"
#include "support/suites.h"

#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using kudelma::app::QrCode;

namespace {

constexpr int kReaderMs = 20'000;

QImage painted(const QString& text, int side)
{
    QrCode code;
    code.setSize(QSizeF(side, side));
    code.setText(text);
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::darkBlue); // a dark theme behind it
    QPainter painter(&image);
    code.paint(&painter);
    return image;
}

/// What a camera's program reads in the picture (zbarimg, a reader that knows nothing of this house).
QString readBack(const QImage& image)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"code.png"_s);
    if (!image.save(file))
        return {};
    QProcess reader;
    reader.start(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, u"--nodbus"_s, file});
    if (!reader.waitForFinished(kReaderMs))
        return u"zbarimg (package zbar-tools) did not answer"_s;
    return QString::fromUtf8(reader.readAllStandardOutput()).trimmed();
}

} // namespace

class QrCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aCameraReadsTheLink_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<int>("side");
        QTest::newRow("short") << u"https://tapaaminen.example/g#k=1"_s << 280;
        QTest::newRow("as long as an invitation") << u"https://tapaaminen.example/guest#v=1&l="_s + QString(32, u'a')
                + u"&s="_s + QString(43, u'Z') + u"&h="_s
                + QString(86, u'q') << 280;
        QTest::newRow("on a phone") << u"https://tapaaminen.example/guest#s="_s + QString(120, u'Z') << 240;
    }

    void aCameraReadsTheLink()
    {
        QFETCH(const QString, link);
        QFETCH(const int, side);
        QCOMPARE(readBack(painted(link, side)), link);
    }

    void theQuietZoneIsLightOnEverySide()
    {
        const QImage modules = QrCode::modulesOf(u"https://tapaaminen.example/g#k=1"_s);
        const int last = modules.width() - 1;
        for (int i = 0; i <= last; ++i) {
            for (int depth = 0; depth < QrCode::kQuietModules; ++depth) {
                QCOMPARE(modules.pixel(i, depth), qRgb(255, 255, 255));
                QCOMPARE(modules.pixel(depth, i), qRgb(255, 255, 255));
                QCOMPARE(modules.pixel(i, last - depth), qRgb(255, 255, 255));
                QCOMPARE(modules.pixel(last - depth, i), qRgb(255, 255, 255));
            }
        }
        // The first module inside the zone is the corner of a finder, which is dark.
        QCOMPARE(modules.pixel(QrCode::kQuietModules, QrCode::kQuietModules), qRgb(0, 0, 0));
    }

    void showsNothingForNoTextOrTooMuch()
    {
        QrCode code;
        QVERIFY(code.isEmpty());
        code.setText(QString(5000, u'x'));
        QVERIFY(code.isEmpty());
        code.setText(u"https://tapaaminen.example/g#k=1"_s);
        QVERIFY(!code.isEmpty());
    }
};

KUDELMA_SUITE(QrCodeTest)
#include "tst_qr_code.moc"
