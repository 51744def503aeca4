// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/order_key.h"
#include "casework/record_codec.h"
#include "casework/records.h"
#include "round_table.h"
#include "support/suites.h"

#include <QSet>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace kudelma::casework;
using kudelma::casework::test::seeded;
namespace crdt = kudelma::crdt;

namespace {

RecordId someId(std::uint8_t last)
{
    RecordId::Bytes bytes = {};
    bytes.back() = last;
    return RecordId(bytes);
}

/// The largest value that a field may have.
FieldValue fullValue(const FieldSpec& spec)
{
    switch (spec.type) {
    case FieldType::Flag:
        return {true};
    case FieldType::Integer:
        return {spec.high};
    case FieldType::Words:
    case FieldType::Text:
        return {QString(spec.limit, u'ä')};
    case FieldType::Date:
        return {PartialDate::fromText(u"~2026-10-14").value()};
    case FieldType::Instant:
        return {QDateTime(QDate(2026, 10, 14), QTime(10, 0), QTimeZone::utc())};
    case FieldType::Member:
        return {MemberId::fromText(QString(kMaxMemberIdChars, u'm')).value()};
    case FieldType::Choice:
        return {QString::fromLatin1(spec.choices.back().data(), qsizetype(spec.choices.back().size()))};
    case FieldType::Ref:
        return {someId(9)};
    case FieldType::Refs: {
        std::vector<RecordId> ids;
        for (qsizetype i = 0; i < spec.limit; ++i)
            ids.push_back(someId(std::uint8_t(i + 1)));
        return {ids};
    }
    case FieldType::Names: {
        QStringList names;
        for (qsizetype i = 0; i < spec.limit; ++i)
            names.append(u"nimi %1"_s.arg(i, 2, 10, QChar(u'0')));
        return {names};
    }
    case FieldType::Bytes:
        return {QByteArray(spec.limit, 'x')};
    case FieldType::Entries: {
        FieldValues entry;
        for (const FieldSpec& part : spec.parts)
            entry.insert(part.key(), fullValue(part));
        return {std::vector<FieldValues>(std::size_t(spec.limit), entry)};
    }
    }
    return {};
}

FieldValues fullRecord(const KindSpec& spec)
{
    FieldValues values;
    for (const FieldSpec& field : spec.fields)
        values.insert(field.key(), fullValue(field));
    return values;
}

/// With every choice at the first of its words; in fullRecord at the last.
FieldValues withFirstChoices(const KindSpec& spec, FieldValues values)
{
    for (const FieldSpec& field : spec.fields) {
        if (field.type == FieldType::Choice)
            values.insert(field.key(),
                {QString::fromLatin1(field.choices.front().data(), qsizetype(field.choices.front().size()))});
    }
    return values;
}

/// One unit, entry or step more than the field may hold.
std::optional<FieldValue> tooMuch(const FieldSpec& spec)
{
    switch (spec.type) {
    case FieldType::Integer:
        return FieldValue{spec.high + 1};
    case FieldType::Words:
    case FieldType::Text:
        return FieldValue{QString(spec.limit + 1, u'ä')};
    case FieldType::Bytes:
        return FieldValue{QByteArray(spec.limit + 1, 'x')};
    case FieldType::Choice:
        return FieldValue{u"no such word"_s};
    case FieldType::Names:
        return FieldValue{QStringList(QString(kMaxNameChars + 1, u'n'))};
    case FieldType::Refs: {
        const FieldValue full = fullValue(spec);
        auto ids = *full.as<std::vector<RecordId>>();
        ids.push_back(someId(255));
        return FieldValue{ids};
    }
    case FieldType::Entries: {
        const FieldValue full = fullValue(spec);
        auto entries = *full.as<std::vector<FieldValues>>();
        entries.push_back(entries.back());
        return FieldValue{entries};
    }
    default:
        return std::nullopt;
    }
}

Result<FieldValues> writtenAndRead(RecordKind kind, const FieldValues& values)
{
    crdt::Document document;
    crdt::Map record;
    document.transact([&](crdt::Transaction& tx) {
        record = document.map(rootName(kind)).setMap(tx, "r");
        writeNew(tx, schemaOf(kind), record, values, {}, {});
    });
    return readFields(schemaOf(kind), record);
}

template <std::size_t... Index>
void eachStruct(std::index_sequence<Index...>, const auto& visit)
{
    (visit(std::variant_alternative_t<Index, AnyRecord>()), ...);
}

} // namespace

class RecordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindSurvivesTheDocumentWithAllItsFieldsFull();
    void everyKindSurvivesItsStruct();
    void aFreshRecordLeavesItsDefaultsOutOfTheDocument();
    void everyLimitRefusesOneMore();
    void aRequiredFieldMustBeThere();
    void aFieldOfTheWrongTypeIsNotRead();
    void anUnknownFieldIsPassedOver();
    void textThatSeveralPeopleMadeTooLongIsStillRead();
    void rootNamesAreAllDifferent();
    void onlyWellFormedIdsAreRead();
    void datesAreReadAsFamiliesKnowThem_data();
    void datesAreReadAsFamiliesKnowThem();
    void ageIsCountedFromWhatIsKnown();
    void orderKeysFindAPlaceBetweenAnyTwo();
    void orderKeysRefuseWhatIsNoOrder();
};

void RecordsTest::everyKindSurvivesTheDocumentWithAllItsFieldsFull()
{
    for (std::size_t kind = 0; kind < kKindCount; ++kind) {
        const KindSpec& spec = schemaOf(RecordKind(kind));
        const FieldValues values = normalised(spec, fullRecord(spec));
        QVERIFY2(check(spec, values), rootName(spec.kind).data());
        const auto read = writtenAndRead(spec.kind, values);
        QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().context));
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            QVERIFY2(read->value(it.key()) == it.value(), qPrintable(it.key()));
    }
}

void RecordsTest::everyKindSurvivesItsStruct()
{
    eachStruct(std::make_index_sequence<kKindCount>(), [](auto fresh) {
        using T = decltype(fresh);
        const KindSpec& spec = schemaOf(T::kKind);
        const FieldValues last = normalised(spec, fullRecord(spec));
        const FieldValues first = withFirstChoices(spec, last);
        const FieldValues lastAgain = toFields(fromFields<T>(last));
        const FieldValues firstAgain = toFields(fromFields<T>(first));
        for (const QString& key : last.keys()) {
            // Of a choice, one of the two may be the default, which is left out.
            const bool lastSurvives = lastAgain.value(key) == last.value(key);
            const bool firstSurvives = firstAgain.value(key) == first.value(key);
            const bool isChoice = spec.field(key)->type == FieldType::Choice;
            QVERIFY2(isChoice ? lastSurvives || firstSurvives : lastSurvives && firstSurvives, qPrintable(key));
        }
    });
}

void RecordsTest::aFreshRecordLeavesItsDefaultsOutOfTheDocument()
{
    QVERIFY(toFields(Person()).isEmpty());
    Tie tie;
    tie.from = someId(1);
    tie.to = someId(2);
    QCOMPARE(toFields(tie).keys(), QStringList({u"from"_s, u"to"_s}));
}

void RecordsTest::everyLimitRefusesOneMore()
{
    int limits = 0;
    for (std::size_t kind = 0; kind < kKindCount; ++kind) {
        for (const FieldSpec& field : schemaOf(RecordKind(kind)).fields) {
            if (const auto value = tooMuch(field)) {
                QVERIFY2(!check(field, *value), field.name.data());
                ++limits;
            }
        }
    }
    QVERIFY(limits > 100);
}

void RecordsTest::aRequiredFieldMustBeThere()
{
    const auto ok = check(schemaOf(RecordKind::Tie), {{u"from"_s, {someId(1)}}});
    QVERIFY(!ok);
    QCOMPARE(ok.error().kind, ErrorKind::Missing);
    QCOMPARE(ok.error().context, u"to"_s);
}

void RecordsTest::aFieldOfTheWrongTypeIsNotRead()
{
    for (std::size_t kind = 0; kind < kKindCount; ++kind) {
        const KindSpec& spec = schemaOf(RecordKind(kind));
        const FieldValues values = fullRecord(spec);
        for (const FieldSpec& field : spec.fields) {
            crdt::Document document;
            crdt::Map record;
            document.transact([&](crdt::Transaction& tx) {
                record = document.map("x").setMap(tx, "r");
                writeNew(tx, spec, record, values, {}, {});
                record.setArray(tx, field.name);
            });
            const auto read = readFields(spec, record);
            QVERIFY2(!read && read.error().context == field.key(), field.name.data());
        }
    }
}

void RecordsTest::anUnknownFieldIsPassedOver()
{
    crdt::Document document;
    crdt::Map record;
    document.transact([&](crdt::Transaction& tx) {
        record = document.map("persons").setMap(tx, "r");
        writeNew(tx, schemaOf(RecordKind::Person), record, {{u"name"_s, {u"Aino"_s}}}, {}, {});
        record.set(tx, "favouriteColour", "green");
    });
    const auto read = readFields(schemaOf(RecordKind::Person), record);
    QVERIFY(read);
    QCOMPARE(fromFields<Person>(*read).name, u"Aino"_s);
    QVERIFY(record.contains("favouriteColour"));
}

void RecordsTest::textThatSeveralPeopleMadeTooLongIsStillRead()
{
    const FieldSpec& sentence = *schemaOf(RecordKind::Hypothesis).field(u"sentence");
    const auto read = [&](qsizetype length) {
        return writtenAndRead(RecordKind::Hypothesis, {{u"sentence"_s, {QString(length, u'x')}}});
    };
    QVERIFY(read(sentence.limit + 1));
    QVERIFY(read(sentence.limit * kReadSlack));
    QVERIFY(!read(sentence.limit * kReadSlack + 1));
}

void RecordsTest::rootNamesAreAllDifferent()
{
    QSet<QByteArray> names;
    for (const std::string_view name : kRootNames) {
        names.insert(QByteArray(name.data(), qsizetype(name.size())));
        QCOMPARE(rootName(kindOfRoot(name).value()), name);
    }
    QCOMPARE(names.size(), qsizetype(kKindCount));
    QVERIFY(!kindOfRoot("person"));
}

void RecordsTest::onlyWellFormedIdsAreRead()
{
    const QString good = u"0123456789abcdef0123456789abcdef"_s;
    QCOMPARE(RecordId::fromText(good).value().text(), good);
    QVERIFY(!RecordId::fromText(good.toUpper()));
    QVERIFY(!RecordId::fromText(good.chopped(1)));
    QVERIFY(!RecordId::fromText(good + u'0'));
    QVERIFY(!RecordId::fromText(QString(32, u'0')));
    QVERIFY(!RecordId::fromText(u"0123456789abcdef0123456789abcdeg"));
    QVERIFY(MemberId::fromText(u"pia.k-1_A"));
    QVERIFY(!MemberId::fromText(u""));
    QVERIFY(!MemberId::fromText(u"pia k"));
    QVERIFY(!MemberId::fromText(QString(kMaxMemberIdChars + 1, u'a')));
}

void RecordsTest::datesAreReadAsFamiliesKnowThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    for (const char* good : {"2016", "2016-05", "2016-05-12", "~1985", "<1990-02", ">2004-12-31", "2024-02-29", ""})
        QTest::newRow(good[0] ? good : "empty") << QString::fromLatin1(good) << true;
    for (const char* bad : {"2016-13", "2023-02-29", "16", "2016-5", "2016-05-12-01", "spring", "~", "0000", "1499",
             "2501", "2016-00", " 2016", "2016-", "~~2016", "-2016"})
        QTest::newRow(bad) << QString::fromLatin1(bad) << false;
}

void RecordsTest::datesAreReadAsFamiliesKnowThem()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    const auto date = PartialDate::fromText(text);
    QCOMPARE(date.has_value(), good);
    if (date)
        QCOMPARE(date->text(), text);
}

void RecordsTest::ageIsCountedFromWhatIsKnown()
{
    const QDate meeting(2026, 10, 14);
    const auto age
        = [&](const char* born) { return ageOn(PartialDate::fromText(QString::fromLatin1(born)).value(), meeting); };
    QCOMPARE(age("2015-04-12"), std::optional(11));
    QCOMPARE(age("1986-11-02"), std::optional(39));
    QCOMPARE(age("2015-10-14"), std::optional(11));
    QCOMPARE(age("2015-10-15"), std::optional(10));
    QCOMPARE(age("2027-01-20"), std::optional<int>());
    QCOMPARE(age(""), std::optional<int>());
}

void RecordsTest::orderKeysFindAPlaceBetweenAnyTwo()
{
    std::mt19937_64 engine(20261014);
    QStringList keys;
    for (int i = 0; i < 300; ++i) {
        const auto place = qsizetype(engine() % std::uint64_t(keys.size() + 1));
        const QString after = place > 0 ? keys[place - 1] : QString();
        const QString before = place < keys.size() ? keys[place] : QString();
        const auto key = orderBetween(after, before, seeded(engine));
        QVERIFY(key);
        QVERIFY2(*key > after && (before.isEmpty() || *key < before), qPrintable(*key));
        keys.insert(place, *key);
    }
}

void RecordsTest::orderKeysRefuseWhatIsNoOrder()
{
    std::mt19937_64 engine(1);
    QVERIFY(!orderBetween(u"b"_s, u"a"_s, seeded(engine)));
    QVERIFY(!orderBetween(u"b"_s, u"b"_s, seeded(engine)));
    QVERIFY(!orderBetween(u"Ä"_s, {}, seeded(engine)));
    QVERIFY(!orderBetween({}, QString(kMaxOrderChars, u'0') + u'1', seeded(engine)));
}

KUDELMA_SUITE(RecordsTest)
#include "records_test.moc"
