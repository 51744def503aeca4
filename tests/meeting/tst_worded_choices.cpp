// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "meeting/worded_choices.h"
#include "support/suites.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma::meeting;

namespace {

QByteArray pack(const QByteArray& entries)
{
    return R"({"format":"kudelma-choices","version":1,"choices":[)" + entries + "]}";
}

QByteArray entry(const QByteArray& id, const QByteArray& text = "Aika")
{
    return R"({"id":")" + id + R"(","text":{"fi":")" + text + R"("}})";
}

} // namespace

class TestWordedChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInPacksAreWholeInAllLanguages_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"obstacles", "reasons"})
            QTest::addRow("%s", name) << QString::fromLatin1(name);
    }
    void theBuiltInPacksAreWholeInAllLanguages()
    {
        QFETCH(QString, name);
        QFile file(QStringLiteral(KUDELMA_SOURCE_DIR) + u"/assets/review/%1.json"_s.arg(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto all = wordedChoicesFrom(file.readAll());
        QVERIFY(all.has_value());
        QVERIFY(all->size() >= 5);
        for (const WordedChoice& choice : *all)
            QVERIFY2(!choice.text.sv.isEmpty() && !choice.text.en.isEmpty(), qPrintable(choice.key));
    }

    void aPackThatIsWrongIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<TemplateErrorKind>("kind");
        QTest::addRow("no json") << QByteArray("{") << TemplateErrorKind::NotJson;
        QTest::addRow("another format") << QByteArray("{}") << TemplateErrorKind::WrongFormat;
        QTest::addRow("newer") << QByteArray(R"({"format":"kudelma-choices","version":2})")
                               << TemplateErrorKind::NewerVersion;
        QTest::addRow("empty") << pack({}) << TemplateErrorKind::Missing;
        QTest::addRow("twice") << pack(entry("a") + "," + entry("a")) << TemplateErrorKind::Duplicate;
        QTest::addRow("no key") << pack(entry("")) << TemplateErrorKind::OutOfRange;
        QTest::addRow("long key") << pack(entry(QByteArray(kMaxChoiceKey + 1, 'k'))) << TemplateErrorKind::OutOfRange;
        QTest::addRow("long text") << pack(entry("a", QByteArray(kMaxChoiceText + 1, 't')))
                                   << TemplateErrorKind::OutOfRange;
        QTest::addRow("too large") << pack(entry("a")) + QByteArray(kMaxTemplateBytes, ' ')
                                   << TemplateErrorKind::TooLarge;
        QByteArrayList many;
        for (int i = 0; i <= kMaxChoices; ++i)
            many << entry(QByteArray::number(i));
        QTest::addRow("too many") << pack(many.join(',')) << TemplateErrorKind::TooMany;
    }
    void aPackThatIsWrongIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(TemplateErrorKind, kind);
        const auto all = wordedChoicesFrom(json);
        QVERIFY(!all);
        QCOMPARE(all.error().kind, kind);
    }
};

KUDELMA_SUITE(TestWordedChoices)
#include "tst_worded_choices.moc"
