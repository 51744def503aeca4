// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/played_case.h"
#include "report/system_text.h"
#include "support/suites.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kudelma;
using namespace kudelma::report;
using namespace kudelma::report::test;
using meeting::TemplateErrorKind;

namespace {

QByteArray builtIn()
{
    return sourceFile(u"assets/report/system_documents.json"_s);
}

/// The smallest pack that is right.
QJsonObject smallPack()
{
    const QJsonObject heading{{u"key"_s, u"askeleet"_s}, {u"title"_s, QJsonObject{{u"fi"_s, u"Askeleet"_s}}},
        {u"parts"_s, QJsonArray{u"steps"_s}}};
    const QJsonObject document{{u"key"_s, u"suunnitelma"_s}, {u"title"_s, QJsonObject{{u"fi"_s, u"Suunnitelma"_s}}},
        {u"headings"_s, QJsonArray{heading}}};
    return {{u"format"_s, u"kudelma-system-documents"_s}, {u"version"_s, 1}, {u"documents"_s, QJsonArray{document}}};
}

QJsonObject withDocument(const std::function<void(QJsonObject&)>& change)
{
    QJsonObject pack = smallPack();
    QJsonArray documents = pack[u"documents"_s].toArray();
    QJsonObject document = documents[0].toObject();
    change(document);
    documents[0] = document;
    pack[u"documents"_s] = documents;
    return pack;
}

QJsonObject withHeading(const std::function<void(QJsonObject&)>& change)
{
    return withDocument([&](QJsonObject& document) {
        QJsonArray headings = document[u"headings"_s].toArray();
        QJsonObject heading = headings[0].toObject();
        change(heading);
        headings[0] = heading;
        document[u"headings"_s] = headings;
    });
}

std::optional<TemplateErrorKind> errorOf(const QJsonObject& pack)
{
    const auto read = systemDocuments(QJsonDocument(pack).toJson());
    return read ? std::optional<TemplateErrorKind>() : read.error().kind;
}

} // namespace

/// Documents for the client-information system: their headings are a county's, their content a memo's.
class SystemTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInDocumentsAreWellFormedInAllLanguages()
    {
        const auto documents = systemDocuments(builtIn());
        QVERIFY(documents);
        QStringList keys;
        for (const SystemDocument& document : *documents) {
            keys << document.key;
            for (const SystemHeading& heading : document.headings)
                QVERIFY2(!heading.title.sv.isEmpty() && !heading.title.en.isEmpty(), qPrintable(heading.key));
        }
        QCOMPARE(keys, QStringList({u"asiakaskertomus"_s, u"arviointi"_s, u"asiakassuunnitelma"_s}));
    }

    void whatIsWrongInAPackIsSaid()
    {
        QCOMPARE(errorOf(smallPack()), std::nullopt);
        QCOMPARE(systemDocuments("[]").error().kind, TemplateErrorKind::NotJson);
        QCOMPARE(systemDocuments(QByteArray(kMaxSystemBytes + 1, ' ')).error().kind, TemplateErrorKind::TooLarge);
        QJsonObject pack = smallPack();
        pack[u"format"_s] = u"kudelma-meeting"_s;
        QCOMPARE(errorOf(pack), TemplateErrorKind::WrongFormat);
        pack = smallPack();
        pack[u"version"_s] = 2;
        QCOMPARE(errorOf(pack), TemplateErrorKind::NewerVersion);
        pack = smallPack();
        pack[u"documents"_s] = QJsonArray();
        QCOMPARE(errorOf(pack), TemplateErrorKind::Missing);
        QCOMPARE(errorOf(withDocument([](QJsonObject& one) { one.remove(u"title"_s); })), TemplateErrorKind::Missing);
        QCOMPARE(errorOf(withHeading([](QJsonObject& one) { one[u"parts"_s] = QJsonArray{u"genogram"_s}; })),
            TemplateErrorKind::OutOfRange);
    }

    void everyLimitHolds()
    {
        QJsonObject pack = smallPack();
        QJsonArray documents;
        for (qsizetype i = 0; i <= kMaxSystemDocuments; ++i) {
            QJsonObject document = pack[u"documents"_s].toArray()[0].toObject();
            document[u"key"_s] = QString::number(i);
            documents << document;
        }
        pack[u"documents"_s] = documents;
        QCOMPARE(errorOf(pack), TemplateErrorKind::TooMany);
        documents.removeLast();
        pack[u"documents"_s] = documents;
        QCOMPARE(errorOf(pack), std::nullopt);
        const auto titled = [](qsizetype length) {
            return withHeading([length](QJsonObject& one) {
                one[u"title"_s] = QJsonObject{{u"fi"_s, u"x"_s}, {u"sv"_s, QString(length, u'x')}};
            });
        };
        QCOMPARE(errorOf(titled(kMaxSystemTitle)), std::nullopt);
        QCOMPARE(errorOf(titled(kMaxSystemTitle + 1)), TemplateErrorKind::OutOfRange);
        const auto headed = [](qsizetype count) {
            return withDocument([count](QJsonObject& one) {
                const QJsonObject heading = one[u"headings"_s].toArray()[0].toObject();
                QJsonArray headings;
                for (qsizetype i = 0; i < count; ++i) {
                    QJsonObject more = heading;
                    more[u"key"_s] = QString::number(i);
                    headings << more;
                }
                one[u"headings"_s] = headings;
            });
        };
        QCOMPARE(errorOf(headed(kMaxSystemHeadings)), std::nullopt);
        QCOMPARE(errorOf(headed(kMaxSystemHeadings + 1)), TemplateErrorKind::TooMany);
        const auto parted = [](qsizetype count) {
            return withHeading([count](QJsonObject& one) {
                QJsonArray parts;
                for (qsizetype i = 0; i < count; ++i)
                    parts << u"steps"_s;
                one[u"parts"_s] = parts;
            });
        };
        QCOMPARE(errorOf(parted(kMaxSystemParts)), std::nullopt);
        QCOMPARE(errorOf(parted(kMaxSystemParts + 1)), TemplateErrorKind::TooMany);
        QCOMPARE(errorOf(withDocument([](QJsonObject& one) {
            QJsonArray headings = one[u"headings"_s].toArray();
            headings << headings[0];
            one[u"headings"_s] = headings;
        })),
            TemplateErrorKind::Duplicate);
    }

    void aMeetingFillsTheDocuments()
    {
        const Language finnish(u"fi"_s);
        const PlayedCase played;
        const Memo memo = played.memo(u"all_present"_s);
        const auto documents = systemDocuments(builtIn());
        const QDate day(2026, 10, 14);
        for (const SystemDocument& document : *documents) {
            const SystemText text = makeSystemText(document, memo, day, u"fi"_s);
            QCOMPARE(text.sections.size(), document.headings.size());
            const QString plain = systemPlain(text);
            QVERIFY(plain.startsWith(document.title.fi + u"\r\n"_s));
            QVERIFY(!plain.contains(u'\n') || plain.count(u'\n') == plain.count(u"\r\n"_s));
            QVERIFY(plain.contains(u"sukat jalassa"_s)); // what the child said, in each of them
            const QJsonObject json = QJsonDocument::fromJson(systemJson(text)).object();
            QCOMPARE(json[u"format"_s].toString(), u"kudelma-system-text"_s);
            QCOMPARE(json[u"document"_s].toString(), document.key);
            QCOMPARE(json[u"day"_s].toString(), u"2026-10-14"_s);
            const QJsonArray sections = json[u"sections"_s].toArray();
            QCOMPARE(sections.size(), qsizetype(document.headings.size()));
            for (qsizetype i = 0; i < sections.size(); ++i)
                QCOMPARE(sections[i].toObject()[u"key"_s].toString(), document.headings[std::size_t(i)].key);
        }
    }

    /// What a document has is what the memo of that circle has: nothing of another circle comes in on the way.
    void nothingIsInItThatTheMemoDoesNotHave()
    {
        const PlayedCase played;
        const auto documents = systemDocuments(builtIn());
        const Memo memo = played.memo(u"all_present"_s);
        for (const SystemDocument& document : *documents) {
            for (const SystemText::Section& section : makeSystemText(document, memo, {}, u"fi"_s).sections) {
                for (const MemoEntry& entry : section.entries) {
                    QVERIFY(std::ranges::any_of(memo.sections, [&](const MemoSection& one) {
                        return std::ranges::find(one.entries, entry) != one.entries.end();
                    }));
                }
            }
        }
    }

    void noIdIsInTheData()
    {
        const PlayedCase played;
        const auto documents = systemDocuments(builtIn());
        const Memo memo = played.memo(u"all_present"_s);
        const QByteArray json = systemJson(makeSystemText(documents->front(), memo, {}, u"fi"_s));
        for (const MemoSection& section : memo.sections) {
            for (const MemoEntry& entry : section.entries)
                QVERIFY(entry.record.isNull() || !json.contains(entry.record.text().toUtf8()));
        }
    }

    void whatWasNotRecordedIsSaid()
    {
        const Language finnish(u"fi"_s);
        const auto documents = systemDocuments(QJsonDocument(smallPack()).toJson());
        const QString plain = systemPlain(makeSystemText(documents->front(), Memo(), QDate(2026, 10, 14), u"sv"_s));
        QCOMPARE(plain, u"Suunnitelma\r\n14.10.2026\r\n\r\nAskeleet\r\n- ei kirjattu\r\n"_s); // sv falls back
    }
};

KUDELMA_SUITE(SystemTextTest)
#include "tst_system_text.moc"
