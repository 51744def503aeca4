// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "canaries.h"
#include "support/suites.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma::e2e;

/// A search that finds nothing proves nothing unless it would have found it.
class CanariesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWordsHoweverTheyAreWritten_data();
    void findsWordsHoweverTheyAreWritten();
    void findsNothingInNoise();
    void findsRawBytesAndTheirHex();
    void namesWhatItFound();
};

namespace {

const QString kWords = u"Mä nukun sukat jalassa"_s;

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, '\0');
    quint32 state = 1;
    for (char& byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = char(state >> 24);
    }
    return bytes;
}

} // namespace

void CanariesTest::findsWordsHoweverTheyAreWritten_data()
{
    QTest::addColumn<QByteArray>("written");
    const QByteArray utf8 = kWords.toUtf8();
    QTest::newRow("UTF-8") << utf8;
    QTest::newRow("UTF-16 little-endian") << QByteArray(QStringEncoder(QStringConverter::Utf16LE).encode(kWords));
    QTest::newRow("UTF-16 big-endian") << QByteArray(QStringEncoder(QStringConverter::Utf16BE).encode(kWords));
    QTest::newRow("hex") << utf8.toHex();
    QTest::newRow("capital hex") << utf8.toHex().toUpper();
    for (int before = 0; before < 6; ++before) {
        for (int after = 0; after < 4; ++after)
            QTest::addRow("base64 with %d before and %d after", before, after)
                << (QByteArray(before, 'x') + utf8 + QByteArray(after, 'y')).toBase64();
    }
}

void CanariesTest::findsWordsHoweverTheyAreWritten()
{
    QFETCH(QByteArray, written);
    Canaries canaries;
    canaries.add(kWords);
    for (const int before : {0, 1, 7, 1000})
        QCOMPARE(canaries.findIn(noise(before) + written + noise(9)), std::optional(kWords));
    written[written.size() / 2] = char(written[written.size() / 2] ^ 1);
    QCOMPARE(canaries.findIn(noise(100) + written), std::nullopt);
}

void CanariesTest::findsNothingInNoise()
{
    Canaries canaries;
    canaries.add(kWords);
    canaries.add(u"Kuusvaara"_s);
    QCOMPARE(canaries.findIn(noise(1'000'000)), std::nullopt);
    QCOMPARE(canaries.findIn({}), std::nullopt);
    QCOMPARE(canaries.findIn("Kuusvaar"), std::nullopt);
}

void CanariesTest::findsRawBytesAndTheirHex()
{
    Canaries canaries;
    const QByteArray id = noise(16);
    canaries.addBytes(id, u"a circle"_s);
    QCOMPARE(canaries.findIn(noise(3) + id), std::optional(u"a circle"_s));
    QCOMPARE(canaries.findIn(id.toHex()), std::optional(u"a circle"_s));
}

void CanariesTest::namesWhatItFound()
{
    Canaries canaries;
    canaries.add(u"Kuusvaara"_s);
    canaries.add(u"Sarviluoto"_s);
    QCOMPARE(canaries.findIn("... Sarviluoto ..."), std::optional(u"Sarviluoto"_s));
}

KUDELMA_SUITE(CanariesTest)
#include "tst_canaries.moc"
