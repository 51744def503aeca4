// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/suites.h"
#include "ui/visit/golden_scenes.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma::test;

/// Each page of one device is as it was accepted (tests/ui/golden), in both themes and both ways to hold a tablet.
class GoldenAloneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(kudelma::crypto::initialise()); }
    /// Of the pages; the network may warn of connections that end.
    void init() { QTest::failOnWarning(QRegularExpression(u"^qrc:"_s)); }

    void isAsAccepted_data()
    {
        QTest::addColumn<QString>("part");
        for (const GoldenPart& part : pagesOfOne())
            QTest::newRow(part.name) << QString::fromLatin1(part.name);
    }

    void isAsAccepted()
    {
        QFETCH(const QString, part);
        const QStringList complaints = complaintsOfPart(pagesOfOne(), part);
        for (const QString& complaint : complaints)
            qInfo().noquote() << complaint; // Qt Test cuts a long one
        QVERIFY(complaints.isEmpty());
    }

    void nothingIsAcceptedThatNobodyCompares()
    {
        QStringList compared;
        for (const auto* parts : {&pagesOfOne(), &pagesOfMany()}) {
            for (const GoldenPart& part : *parts)
                compared += part.scenes;
        }
        compared.replaceInStrings(QRegularExpression(u"$"_s), u".txt"_s);
        compared.sort();
        QCOMPARE(QDir(GoldenAlbum::folder()).entryList(QDir::Files, QDir::Name), compared);
    }
};

KUDELMA_SUITE(GoldenAloneTest)
#include "tst_golden_alone.moc"
