// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "meeting/principles.h"
#include "support/suites.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma::meeting;

namespace {

QByteArray principlesWith(const QByteArray& entries)
{
    return R"({"format":"kudelma-principles","version":1,"principles":[)" + entries + "]}";
}

QByteArray principle(const QByteArray& id, const QByteArray& text = "Yhdessä.")
{
    return R"({"id":")" + id + R"(","title":{"fi":"Otsikko"},"text":{"fi":")" + text + R"("}})";
}

} // namespace

class TestPrinciples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInOnesSpeakThreeLanguages()
    {
        QFile file(QStringLiteral(KUDELMA_SOURCE_DIR) + u"/assets/guidance/principles.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto all = principlesFrom(file.readAll());
        QVERIFY2(all.has_value(), all ? "" : qPrintable(all.error().path));
        QCOMPARE(all->size(), 9u);
        for (const Principle& one : *all) {
            for (const LocalText& text : {one.title, one.text})
                QVERIFY2(!text.fi.isEmpty() && !text.sv.isEmpty() && !text.en.isEmpty(), qPrintable(one.key));
        }
    }

    void whatIsWrongIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<TemplateErrorKind>("kind");
        QTest::addRow("no json") << QByteArray("{") << TemplateErrorKind::NotJson;
        QTest::addRow("another format") << QByteArray("{}") << TemplateErrorKind::WrongFormat;
        QTest::addRow("empty") << principlesWith({}) << TemplateErrorKind::Missing;
        QTest::addRow("no text") << principlesWith(principle("a", "")) << TemplateErrorKind::Missing;
        QTest::addRow("twice") << principlesWith(principle("a") + "," + principle("a")) << TemplateErrorKind::Duplicate;
        QTest::addRow("bad key") << principlesWith(principle("Ä")) << TemplateErrorKind::OutOfRange;
        QTest::addRow("long text") << principlesWith(principle("a", QByteArray(kMaxTemplateText + 1, 'x')))
                                   << TemplateErrorKind::OutOfRange;
        QByteArray many = principle("p0");
        for (int i = 1; i <= kMaxPrinciples; ++i)
            many += "," + principle("p" + QByteArray::number(i));
        QTest::addRow("too many") << principlesWith(many) << TemplateErrorKind::TooMany;
    }
    void whatIsWrongIsRefused()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const TemplateErrorKind, kind);
        const auto all = principlesFrom(json);
        QVERIFY(!all.has_value());
        QCOMPARE(all.error().kind, kind);
    }
};

KUDELMA_SUITE(TestPrinciples)
#include "tst_principles.moc"
