// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/record_codec.h"
#include "round_table.h"
#include "support/suites.h"

using namespace Qt::StringLiterals;
using namespace kudelma::casework;
using namespace kudelma::casework::test;
namespace crdt = kudelma::crdt;

namespace {
using Access = RoundTable::Access;

Tie tie(const RecordId& from, const RecordId& to)
{
    Tie made;
    made.from = from;
    made.to = to;
    made.sort = TieSort::Close;
    return made;
}
} // namespace

/// Pia works in the team, Saara is a guest of the family circle, Kirsi only reads.
class EditorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void teamWritesTheSharedDocumentAndGuestsTheirOwn();
    void nobodyChangesAGuestsWords();
    void aReaderWritesNothing();
    void aCircleThatSomebodyIsNotInDoesNotExistForThem();
    void aPointerOutOfTheCircleIsRefusedWithTheRule();
    void aPointerToNothingOrToAnotherKindIsRefused();
    void pointersInsideOfEntriesAreCheckedToo();
    void updatesWriteOnlyWhatDiffers();
    void limitsAreRefusedAndNothingIsWritten();
    void anUpdateWithAnUnknownFieldChangesNothing();
    void typingIsCheckedAgainstTheTextAsItStands();
    void aTextThatGrewTooLongMayBeShortened();
    void removingRefusesWhileOthersPoint();
    void removingDetachesAndTakesWhatMakesNoSenseWithoutIt();
    void removingLeavesAGuestsRecordAlone();
    void movingMakesANewIdAndRepointsWhatMayFollow();
    void movingToANarrowerCircleLetsGoOfWhatCannotFollow();
    void movingKeepsFieldsThatAreNotKnown();
    void movingOutOfSightOfItsOwnPointersIsRefused();
    void aVerbIsOneTransactionInEachDocument();
    void severalVerbsStandOrFallTogether();
    void derivedRecordsAreOfferedTheWidestHome();
    void setsKeepWhatBothAddedAtTheSameTime();

private:
    std::unique_ptr<RoundTable> m_table;
    CircleId m_family;
    CircleId m_team;
    CircleId m_pair;

    CaseEditor& pia() { return m_table->editor("pia"); }
    CaseEditor& saara() { return m_table->editor("saara"); }
};

void EditorTest::init()
{
    m_table = std::make_unique<RoundTable>();
    m_family = m_table->circle({{member("pia"), Access::Shared}, {member("outi"), Access::Shared},
        {member("saara"), Access::Own}, {member("kirsi"), Access::Reads}});
    m_team = m_table->circle(
        {{member("pia"), Access::Shared}, {member("outi"), Access::Shared}, {member("kirsi"), Access::Reads}});
    m_pair = m_table->circle({{member("pia"), Access::Shared}, {member("saara"), Access::Own}});
}

void EditorTest::teamWritesTheSharedDocumentAndGuestsTheirOwn()
{
    const RecordId byPia = pia().add(m_family, person(u"Aino"_s)).value();
    const RecordId bySaara = saara().add(m_family, person(u"Sami"_s)).value();
    QVERIFY(m_table->document({m_family, std::nullopt}).map("persons").contains(utf8(byPia.text())));
    QVERIFY(m_table->document({m_family, member("saara")}).map("persons").contains(utf8(bySaara.text())));
    QCOMPARE(m_table->document({m_family, std::nullopt}).map("persons").size(), 1u);
}

void EditorTest::nobodyChangesAGuestsWords()
{
    const RecordId id = saara().add(m_family, person(u"Sami"_s)).value();
    QCOMPARE(pia().setField(id, u"name"_s, {u"Joku"_s}).error().kind, ErrorKind::NotWritable);
    QCOMPARE(pia().editText(id, u"note"_s, {0, 0, u"x"_s}).error().kind, ErrorKind::NotWritable);
    QCOMPARE(pia().remove(id).error().kind, ErrorKind::NotWritable);
    QCOMPARE(pia().moveTo(id, m_pair).error().kind, ErrorKind::NotWritable);
    QCOMPARE(saara().setField(pia().add(m_family, person(u"Aino"_s)).value(), u"name"_s, {u"x"_s}).error().kind,
        ErrorKind::NotWritable);
}

void EditorTest::aReaderWritesNothing()
{
    QCOMPARE(m_table->editor("kirsi").add(m_team, Note()).error().kind, ErrorKind::NotWritable);
}

void EditorTest::aCircleThatSomebodyIsNotInDoesNotExistForThem()
{
    QCOMPARE(saara().add(m_team, Note()).error().kind, ErrorKind::NoSuchCircle);
    const RecordId hidden = pia().add(m_team, person(u"Toivo"_s)).value();
    QCOMPARE(saara().setField(hidden, u"name"_s, {u"x"_s}).error().kind, ErrorKind::NoSuchRecord);
    Note note;
    note.about = {hidden};
    QCOMPARE(saara().add(m_family, note).error().kind, ErrorKind::NoSuchTarget);
}

void EditorTest::aPointerOutOfTheCircleIsRefusedWithTheRule()
{
    const RecordId child = pia().add(m_family, person(u"Aino"_s)).value();
    const RecordId hidden = pia().add(m_team, person(u"Toivo"_s)).value();
    QVERIFY(pia().add(m_team, tie(child, hidden)));
    const auto refused = pia().add(m_family, tie(child, hidden));
    QCOMPARE(refused.error().kind, ErrorKind::PointsOutOfCircle);
    QVERIFY(refused.error().context.startsWith(u"to: "));
    const RecordId allowed = pia().add(m_family, tie(child, child)).value();
    QCOMPARE(pia().setField(allowed, u"to"_s, {hidden}).error().kind, ErrorKind::PointsOutOfCircle);
}

void EditorTest::aPointerToNothingOrToAnotherKindIsRefused()
{
    const RecordId child = pia().add(m_family, person(u"Aino"_s)).value();
    const RecordId note = pia().add(m_family, Note()).value();
    QCOMPARE(pia().add(m_family, tie(child, note)).error().kind, ErrorKind::NoSuchTarget);
    RecordId::Bytes bytes = {7};
    QCOMPARE(pia().add(m_family, tie(child, RecordId(bytes))).error().kind, ErrorKind::NoSuchTarget);
}

void EditorTest::pointersInsideOfEntriesAreCheckedToo()
{
    const RecordId hidden = pia().add(m_team, person(u"Toivo"_s)).value();
    Household household;
    household.members = {{hidden, {}, {}, {}}};
    QCOMPARE(pia().add(m_family, household).error().kind, ErrorKind::PointsOutOfCircle);
    QVERIFY(pia().add(m_team, household));
}

void EditorTest::updatesWriteOnlyWhatDiffers()
{
    const RecordId id = pia().add(m_team, person(u"Aino"_s)).value();
    std::vector<crdt::Change> changes;
    const auto subscription
        = m_table->document({m_team, std::nullopt}).observe([&](const crdt::TransactionEvent& event) {
              changes = event.changes;
          });
    QVERIFY(pia().change<Person>(id, [](Person& aino) {
        aino.born = PartialDate::fromText(u"2015-04-12").value();
        aino.index = true;
    }));
    QCOMPARE(changes.size(), 1u);
    QCOMPARE(changes.front().keys, (std::vector<std::string>{"born", "index"}));
    QCOMPARE(pia().view().get<Person>(id)->value.name, u"Aino"_s);
    QVERIFY(pia().change<Person>(id, [](Person& aino) { aino.index = false; }));
    QVERIFY(!pia().view().fields(id)->contains(u"index"_s));
}

void EditorTest::limitsAreRefusedAndNothingIsWritten()
{
    const RecordId id = pia().add(m_team, person(u"Aino"_s)).value();
    const auto before = m_table->document({m_team, std::nullopt}).toJson();
    QCOMPARE(pia().setField(id, u"name"_s, {QString(121, u'a')}).error().kind, ErrorKind::TooLong);
    QCOMPARE(pia().setField(id, u"weeks"_s, {46}).error().kind, ErrorKind::OutOfRange);
    QCOMPARE(pia().setField(id, u"weeks"_s, {u"40"_s}).error().kind, ErrorKind::WrongType);
    QCOMPARE(pia().setField(id, u"gender"_s, {u"purple"_s}).error().kind, ErrorKind::UnknownChoice);
    QCOMPARE(pia().setField(id, u"colour"_s, {u"green"_s}).error().kind, ErrorKind::UnknownField);
    QCOMPARE(pia().editText(id, u"note"_s, {0, 0, QString(2001, u'a')}).error().kind, ErrorKind::TooLong);
    QCOMPARE(pia().add(m_team, Tie()).error().kind, ErrorKind::Missing);
    QVERIFY(m_table->document({m_team, std::nullopt}).toJson() == before);
}

void EditorTest::anUpdateWithAnUnknownFieldChangesNothing()
{
    const RecordId id = pia().add(m_team, person(u"Aino"_s)).value();
    const FieldValues wanted = {{u"name"_s, {u"Venla"_s}}, {u"colour"_s, {u"green"_s}}};
    QCOMPARE(pia().updateFields(id, RecordKind::Person, wanted).error().kind, ErrorKind::UnknownField);
    QCOMPARE(pia().view().get<Person>(id)->value.name, u"Aino"_s);
    QCOMPARE(pia().updateFields(id, RecordKind::Tie, {}).error().kind, ErrorKind::WrongType);
}

void EditorTest::typingIsCheckedAgainstTheTextAsItStands()
{
    const RecordId id = pia().add(m_team, Note()).value();
    QVERIFY(pia().editText(id, u"words"_s, {0, 0, u"Aino soitti"_s}));
    QVERIFY(pia().editText(id, u"words"_s, {4, 1, u" ja Venla "_s}));
    QCOMPARE(pia().view().get<Note>(id)->value.words, u"Aino ja Venla soitti"_s);
    QCOMPARE(pia().editText(id, u"words"_s, {21, 0, u"x"_s}).error().kind, ErrorKind::OutOfRange);
    QCOMPARE(pia().editText(id, u"words"_s, {19, 2, {}}).error().kind, ErrorKind::OutOfRange);
    QCOMPARE(pia().editText(id, u"words"_s, {-1, 0, {}}).error().kind, ErrorKind::OutOfRange);
    QCOMPARE(pia().editText(id, u"title"_s, {0, 0, u"x"_s}).error().kind, ErrorKind::WrongType);
}

void EditorTest::aTextThatGrewTooLongMayBeShortened()
{
    const RecordId id = pia().add(m_team, Hypothesis()).value();
    crdt::Document& document = m_table->document({m_team, std::nullopt});
    document.transact([&](crdt::Transaction& tx) {
        document.map("hypotheses").map(utf8(id.text()))->text("sentence")->insert(tx, 0, std::u16string(300, u'x'));
    });
    QVERIFY(pia().editText(id, u"sentence"_s, {0, 10, u"y"_s}));
    QVERIFY(!pia().editText(id, u"sentence"_s, {0, 0, u"z"_s}));
    QCOMPARE(pia().view().get<Hypothesis>(id)->value.sentence.size(), 291);
}

void EditorTest::removingRefusesWhileOthersPoint()
{
    const RecordId child = pia().add(m_family, person(u"Aino"_s)).value();
    const RecordId mother = pia().add(m_family, person(u"Saara"_s)).value();
    const RecordId line = pia().add(m_family, tie(child, mother)).value();
    QCOMPARE(pia().remove(child).error().kind, ErrorKind::StillPointedAt);
    QVERIFY(pia().view().head(child));
    QVERIFY(pia().remove(line));
    QVERIFY(pia().remove(child));
}

void EditorTest::removingDetachesAndTakesWhatMakesNoSenseWithoutIt()
{
    const RecordId child = pia().add(m_family, person(u"Aino"_s)).value();
    const RecordId mother = pia().add(m_family, person(u"Saara"_s)).value();
    const RecordId line = pia().add(m_family, tie(child, mother)).value();
    Household household;
    household.members = {{child, {}, {}, {}}, {mother, {}, {}, {}}};
    const RecordId home = pia().add(m_family, household).value();
    Note aboutLine;
    aboutLine.about = {line, mother};
    const RecordId note = pia().add(m_team, aboutLine).value();
    auto gone = pia().remove(child, Pointers::Detach).value();
    std::sort(gone.begin(), gone.end());
    auto expected = std::vector{child, line};
    std::sort(expected.begin(), expected.end());
    QCOMPARE(gone, expected);
    QCOMPARE(pia().view().get<Household>(home)->value.members.size(), 1u);
    QCOMPARE(pia().view().get<Note>(note)->value.about, std::vector{mother});
    QVERIFY(pia().view().dangling().empty());
}

void EditorTest::removingLeavesAGuestsRecordAlone()
{
    const RecordId idea = pia().add(m_family, Note()).value();
    Reaction reaction;
    reaction.about = idea;
    reaction.mark = ReactionMark::Hit;
    const RecordId saaras = saara().add(m_family, reaction).value();
    QVERIFY(pia().remove(idea, Pointers::Detach));
    QVERIFY(saara().view().get<Reaction>(saaras));
    QCOMPARE(saara().view().dangling(), (std::vector<std::pair<RecordId, RecordId>>{{saaras, idea}}));
}

void EditorTest::movingMakesANewIdAndRepointsWhatMayFollow()
{
    const RecordId child = pia().add(m_family, person(u"Aino"_s)).value();
    Voice voice;
    voice.person = child;
    voice.words = u"Mä nukun sukat jalassa."_s;
    const RecordId old = pia().add(m_team, voice).value();
    Hypothesis thought;
    thought.evidenceFor = {old};
    const RecordId card = pia().add(m_team, thought).value();
    const auto report = pia().moveTo(old, m_family);
    QVERIFY(report);
    QVERIFY(report->id != old);
    QCOMPARE(report->repointed, std::vector{card});
    QVERIFY(!pia().view().head(old));
    QCOMPARE(saara().view().get<Voice>(report->id)->value.words, voice.words);
    QCOMPARE(pia().view().get<Hypothesis>(card)->value.evidenceFor, std::vector{report->id});
    QVERIFY(pia().view().dangling().empty());
}

void EditorTest::movingToANarrowerCircleLetsGoOfWhatCannotFollow()
{
    const RecordId child = pia().add(m_family, person(u"Aino"_s)).value();
    Voice voice;
    voice.person = child;
    const RecordId old = pia().add(m_family, voice).value();
    Hypothesis thought;
    thought.evidenceFor = {old};
    const RecordId card = pia().add(m_family, thought).value();
    Drawing drawing;
    drawing.person = child;
    drawing.voice = old;
    const RecordId picture = pia().add(m_family, drawing).value();
    QCOMPARE(pia().moveTo(old, m_team, Pointers::Refuse).error().kind, ErrorKind::StillPointedAt);
    const auto report = pia().moveTo(old, m_team).value();
    QVERIFY(report.repointed.empty());
    QCOMPARE(report.cleared.size(), 2u);
    QVERIFY(pia().view().get<Hypothesis>(card)->value.evidenceFor.empty());
    QVERIFY(pia().view().get<Drawing>(picture)->value.voice.isNull());
    QVERIFY(saara().view().ids(RecordKind::Voice).empty());
    QVERIFY(saara().view().dangling().empty());
}

void EditorTest::movingKeepsFieldsThatAreNotKnown()
{
    const RecordId old = pia().add(m_team, person(u"Aino"_s)).value();
    crdt::Document& document = m_table->document({m_team, std::nullopt});
    document.transact([&](crdt::Transaction& tx) {
        const crdt::Map record = *document.map("persons").map(utf8(old.text()));
        record.set(tx, "favouriteColour", "green");
        record.setMap(tx, "stickers").setArray(tx, "list").push(tx, {1, 2});
        record.text("note")->insert(tx, 0, u"lihava", {{"bold", true}});
    });
    const RecordId moved = pia().moveTo(old, m_family).value().id;
    const crdt::Map record = *m_table->document({m_family, std::nullopt}).map("persons").map(utf8(moved.text()));
    QCOMPARE(*record.any("favouriteColour")->string(), "green");
    QCOMPARE(record.map("stickers")->array("list")->size(), 2u);
    QCOMPARE(record.text("note")->toDelta().front().attributes.size(), 1u);
    QCOMPARE(record.any("createdBy")->string()->c_str(), "pia");
}

void EditorTest::movingOutOfSightOfItsOwnPointersIsRefused()
{
    const RecordId hidden = pia().add(m_team, person(u"Toivo"_s)).value();
    Voice voice;
    voice.person = hidden;
    const RecordId id = pia().add(m_team, voice).value();
    QCOMPARE(pia().moveTo(id, m_family).error().kind, ErrorKind::PointsOutOfCircle);
    QVERIFY(pia().view().head(id));
}

void EditorTest::aVerbIsOneTransactionInEachDocument()
{
    const RecordId child = pia().add(m_family, person(u"Aino"_s)).value();
    Voice voice;
    voice.person = child;
    const RecordId id = pia().add(m_team, voice).value();
    Hypothesis thought;
    thought.evidenceFor = {id};
    QVERIFY(pia().add(m_team, thought));
    std::map<CircleId, int> transactions;
    QStringList origins;
    std::vector<crdt::Subscription> subscriptions;
    for (const auto& [key, document] : m_table->documents()) {
        subscriptions.push_back(document->observe([&, circle = key.circle](const crdt::TransactionEvent& event) {
            QVERIFY(!event.update.empty());
            ++transactions[circle];
            origins.append(QString::fromStdString(event.origin));
        }));
    }
    QVERIFY(pia().moveTo(id, m_family));
    QCOMPARE(transactions, (std::map<CircleId, int>{{m_family, 1}, {m_team, 1}}));
    QCOMPARE(origins, QStringList({u"casework"_s, u"casework"_s}));
}

void EditorTest::severalVerbsStandOrFallTogether()
{
    RecordId child;
    const auto done = pia().together([&]() -> Result<void> {
        child = pia().add(m_family, person(u"Aino"_s)).value();
        const RecordId mother = pia().add(m_family, person(u"Saara"_s)).value();
        return pia().add(m_family, tie(child, mother)).map([](const RecordId&) {});
    });
    QVERIFY(done);
    QCOMPARE(pia().view().ids(RecordKind::Tie).size(), 1u);
    const auto failed = pia().together([&]() -> Result<void> {
        if (auto ok = pia().editText(child, u"note"_s, {0, 0, u"x"_s}); !ok)
            return ok;
        if (auto note = pia().add(m_team, Note()); !note)
            return tl::unexpected(note.error());
        return pia().add(m_family, Tie()).map([](const RecordId&) {});
    });
    QCOMPARE(failed.error().kind, ErrorKind::Missing);
    QVERIFY(pia().view().ids(RecordKind::Note).empty());
    QVERIFY(pia().view().get<Person>(child)->value.note.isEmpty());
    QVERIFY(pia().undo());
    QVERIFY(pia().view().ids(RecordKind::Person).empty());
}

void EditorTest::derivedRecordsAreOfferedTheWidestHome()
{
    const RecordId wide = pia().add(m_family, person(u"Aino"_s)).value();
    Voice voice;
    voice.person = wide;
    const RecordId narrow = pia().add(m_team, voice).value();
    QCOMPARE(pia().homesFor({wide}).front(), m_family);
    QCOMPARE(pia().homesFor({wide, narrow}), std::vector{m_team});
}

void EditorTest::setsKeepWhatBothAddedAtTheSameTime()
{
    const RecordId child = pia().add(m_family, person(u"Aino"_s)).value();
    const RecordId mother = pia().add(m_family, person(u"Saara"_s)).value();
    Event event;
    event.title = u"muutto"_s;
    const RecordId id = pia().add(m_family, event).value();
    // Another device that has the same document writes while both are offline.
    crdt::Document& here = m_table->document({m_family, std::nullopt});
    crdt::Document there;
    QVERIFY(there.applyUpdate(here.encodeStateAsUpdate().value()));
    there.transact([&](crdt::Transaction& tx) {
        there.map("events").map(utf8(id.text()))->map("persons")->set(tx, utf8(mother.text()), true);
    });
    QVERIFY(pia().insertRef(id, u"persons"_s, child));
    QVERIFY(here.applyUpdate(there.encodeStateAsUpdate(here.encodeStateVector()).value()));
    auto both = std::vector{child, mother};
    std::sort(both.begin(), both.end());
    QCOMPARE(pia().view().get<Event>(id)->value.persons, both);
    const auto removed = pia().removeRef(id, u"persons"_s, child);
    QVERIFY2(removed, qPrintable(removed ? QString() : removed.error().context));
    QCOMPARE(pia().view().get<Event>(id)->value.persons, std::vector{mother});
}

KUDELMA_SUITE(EditorTest)
#include "editor_test.moc"
