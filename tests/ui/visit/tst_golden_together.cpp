// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/suites.h"
#include "ui/visit/golden_scenes.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma::test;

/// What people around a table meet, each on their own device, and the room on its screen, is as it was accepted.
class GoldenTogetherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(kudelma::crypto::initialise()); }
    /// Of the pages; the network may warn of connections that end.
    void init() { QTest::failOnWarning(QRegularExpression(u"^qrc:"_s)); }

    void isAsAccepted_data()
    {
        QTest::addColumn<QString>("part");
        for (const GoldenPart& part : pagesOfMany())
            QTest::newRow(part.name) << QString::fromLatin1(part.name);
    }

    void isAsAccepted()
    {
        QFETCH(const QString, part);
        const QStringList complaints = complaintsOfPart(pagesOfMany(), part);
        for (const QString& complaint : complaints)
            qInfo().noquote() << complaint; // Qt Test cuts a long one
        QVERIFY(complaints.isEmpty());
    }
};

KUDELMA_SUITE(GoldenTogetherTest)
#include "tst_golden_together.moc"
