// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "meeting/question_deck.h"
#include "support/suites.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma;
using namespace kudelma::meeting;

namespace {

QByteArray builtInJson()
{
    QFile file(QStringLiteral(KUDELMA_SOURCE_DIR) + u"/assets/meeting/question_deck.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject builtInObject()
{
    return QJsonDocument::fromJson(builtInJson()).object();
}

tl::expected<QuestionDeck, TemplateError> deckOf(const QJsonObject& object)
{
    return QuestionDeck::fromJson(QJsonDocument(object).toJson());
}

QJsonObject withType(const QString& field, const QJsonValue& value)
{
    QJsonObject object = builtInObject();
    QJsonArray types = object[u"types"_s].toArray();
    QJsonObject first = types[0].toObject();
    first[field] = value;
    types[0] = first;
    object[u"types"_s] = types;
    return object;
}

QJsonArray many(int count, const QJsonValue& value)
{
    QJsonArray array;
    for (int i = 0; i < count; ++i)
        array << value;
    return array;
}

} // namespace

class TestQuestionDeck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInDeckHasAtLeastFiveOfEachKindInEachLanguage()
    {
        const auto deck = QuestionDeck::fromJson(builtInJson());
        QVERIFY2(deck.has_value(), deck ? "" : qPrintable(deck.error().path));
        QSet<casework::QuestionSort> sorts;
        int hidden = 0;
        for (const DeckType& type : deck->types()) {
            sorts.insert(type.sort);
            hidden += type.hidden ? 1 : 0;
            QVERIFY2(type.questions.size() >= 5, qPrintable(type.key));
            for (const LocalText& text : type.questions) {
                QVERIFY2(!text.sv.isEmpty() && !text.en.isEmpty(), qPrintable(text.fi));
                for (const QString& words : {text.fi, text.sv, text.en}) {
                    // The same people in each language, and room for long names in what a question may hold.
                    QCOMPARE(words.contains(u"{person}"_s), QuestionDeck::names(text, u"person"));
                    QCOMPARE(words.contains(u"{other}"_s), QuestionDeck::names(text, u"other"));
                    QVERIFY2(words.size() < 160 && words.endsWith(u'?'), qPrintable(words));
                }
            }
        }
        QCOMPARE(sorts.size(), qsizetype(casework::Choices<casework::QuestionSort>::names.size()));
        QCOMPARE(hidden, 1); // what steers people
        QCOMPARE(deck->lens().items.size(), std::size_t(15));
    }

    void fillsInWhomItIsAboutAndNothingElse()
    {
        const auto deck = QuestionDeck::fromJson(builtInJson());
        const LocalText text{u"Kun {person} itkee, mitä {other} ajattelee?"_s, {}, {}};
        QCOMPARE(deck->filled(text, u"fi", u"Saara"_s, u"Aino"_s), u"Kun Saara itkee, mitä Aino ajattelee?"_s);
        QCOMPARE(deck->filled(text, u"fi", {}, {}), u"Kun joku teistä itkee, mitä joku toinen ajattelee?"_s);
        // Whatever somebody is called.
        QCOMPARE(deck->filled(text, u"fi", u"{other}"_s, u"Aino"_s), u"Kun {other} itkee, mitä Aino ajattelee?"_s);
        QCOMPARE(deck->filled({u"{person} nukkuu?"_s, {}, {}}, u"fi", {}, {}), u"Joku teistä nukkuu?"_s);
    }

    void refusesWhatIsNotADeck()
    {
        QCOMPARE(QuestionDeck::fromJson("{").error().kind, TemplateErrorKind::NotJson);
        QCOMPARE(QuestionDeck::fromJson("{}").error().kind, TemplateErrorKind::WrongFormat);
        QJsonObject newer = builtInObject();
        newer[u"version"_s] = 2;
        QCOMPARE(deckOf(newer).error().kind, TemplateErrorKind::NewerVersion);
        QCOMPARE(QuestionDeck::fromJson(QByteArray(kMaxDeckBytes + 1, ' ')).error().kind, TemplateErrorKind::TooLarge);
    }

    void namesThePlaceOfAMistakeInIt()
    {
        QCOMPARE(deckOf(withType(u"id"_s, u""_s)).error().path, u"types[0].id"_s);
        QCOMPARE(deckOf(withType(u"id"_s, u"ranking"_s)).error().kind, TemplateErrorKind::Duplicate);
        QCOMPARE(deckOf(withType(u"sort"_s, u"fireworks"_s)).error().path, u"types[0].sort"_s);
        QCOMPARE(deckOf(withType(u"questions"_s, QJsonArray())).error().kind, TemplateErrorKind::Missing);
        const QJsonObject text{{u"fi"_s, QString(kMaxTemplateText + 1, u'x')}};
        QCOMPARE(deckOf(withType(u"title"_s, text)).error().kind, TemplateErrorKind::OutOfRange);
    }

    void refusesMoreThanItsLimits()
    {
        const QJsonObject text{{u"fi"_s, u"Kuka?"_s}};
        QVERIFY(deckOf(withType(u"questions"_s, many(kMaxDeckQuestions, text))).has_value());
        QCOMPARE(deckOf(withType(u"questions"_s, many(kMaxDeckQuestions + 1, text))).error().kind,
            TemplateErrorKind::TooMany);
        QJsonObject object = builtInObject();
        object[u"types"_s] = many(kMaxDeckTypes + 1, object[u"types"_s].toArray()[0]);
        QCOMPARE(deckOf(object).error().kind, TemplateErrorKind::TooMany);
        object = builtInObject();
        QJsonObject lens = object[u"lens"_s].toObject();
        lens[u"items"_s] = many(kMaxLensItems + 1, text);
        object[u"lens"_s] = lens;
        QCOMPARE(deckOf(object).error().path, u"lens.items"_s);
    }
};

KUDELMA_SUITE(TestQuestionDeck)
#include "tst_question_deck.moc"
