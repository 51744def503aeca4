// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/record_codec.h"
#include "round_table.h"
#include "support/suites.h"

#include <QSignalSpy>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace kudelma::casework;
using namespace kudelma::casework::test;
namespace crdt = kudelma::crdt;

namespace {
using Access = RoundTable::Access;
} // namespace

class ViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aViewIsTheUnionOfThePersonsCircles();
    void recordsKnowWhereTheyStandAndWhoWrote();
    void manyChangesAreToldOnce();
    void aChangeNamesTheRecordsThatItTouched();
    void whatOthersDeleteIsGone();
    void malformedRecordsAreShownAsUnreadable();
    void anUnreadableRecordStaysInTheDocument();
    void aGuestCannotTakeTheIdOfAnothersRecord();
    void theOrderIsTheSameWhateverTheOrderOfSources();
    void lookingLeavesNoTrace();
    void aDocumentHoldsOnlySoManyRecordsOfAKind();
    void removedSourcesTakeTheirRecordsAlong();
    void aViewThatIsMadeWhileADocumentTellsMissesNothing();
    void whatAChangeConcernsIsNamed();
};

void ViewTest::aViewIsTheUnionOfThePersonsCircles()
{
    RoundTable table;
    const CircleId family = table.circle({{member("pia"), Access::Shared}, {member("saara"), Access::Own}});
    const CircleId team = table.circle({{member("pia"), Access::Shared}});
    QVERIFY(table.editor("pia").add(family, person(u"Aino"_s)));
    QVERIFY(table.editor("pia").add(team, person(u"Toivo"_s)));
    QVERIFY(table.editor("saara").add(family, person(u"Sami"_s)));
    QCOMPARE(table.editor("pia").view().all<Person>().size(), 3u);
    QCOMPARE(table.editor("saara").view().all<Person>().size(), 2u);
    QCOMPARE(table.view({member("pia"), member("saara")})->all<Person>().size(), 2u);
}

void ViewTest::recordsKnowWhereTheyStandAndWhoWrote()
{
    RoundTable table;
    const CircleId family = table.circle({{member("pia"), Access::Shared}, {member("saara"), Access::Own}});
    const RecordId id = table.editor("saara").add(family, person(u"Sami"_s)).value();
    const auto forPia = table.editor("pia").view().get<Person>(id);
    QVERIFY(forPia);
    QCOMPARE(forPia->head.key, (DocumentKey{family, member("saara")}));
    QCOMPARE(forPia->head.createdBy, member("saara"));
    QCOMPARE(forPia->head.createdAt, QDateTime(QDate(2026, 10, 14), QTime(10, 0), QTimeZone::utc()));
    QVERIFY(!forPia->head.writable);
    QVERIFY(table.editor("saara").view().get<Person>(id)->head.writable);
    QVERIFY(!table.editor("pia").view().get<Union>(id));
}

void ViewTest::manyChangesAreToldOnce()
{
    RoundTable table;
    const CircleId team = table.circle({{member("pia"), Access::Shared}});
    CaseEditor& pia = table.editor("pia");
    pia.view().flush();
    QSignalSpy spy(&pia.view(), &CaseView::changed);
    for (int i = 0; i < 20; ++i)
        QVERIFY(pia.add(team, person(u"Aino"_s)));
    QCOMPARE(spy.size(), 0);
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].value<Changes>().records.size(), 20);
    QVERIFY(spy[0][0].value<Changes>().touches(RecordKind::Person));
    QVERIFY(!spy[0][0].value<Changes>().touches(RecordKind::Tie));
}

void ViewTest::aChangeNamesTheRecordsThatItTouched()
{
    RoundTable table;
    const CircleId team = table.circle({{member("pia"), Access::Shared}});
    CaseEditor& pia = table.editor("pia");
    const RecordId first = pia.add(team, person(u"Aino"_s)).value();
    const RecordId second = pia.add(team, person(u"Venla"_s)).value();
    pia.view().flush();
    QSignalSpy spy(&pia.view(), &CaseView::changed);
    QVERIFY(pia.editText(second, u"note"_s, {0, 0, u"toinen luokka"_s}));
    pia.view().flush();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].value<Changes>().records, QSet<RecordId>{second});
    QVERIFY(pia.view().get<Person>(first)->value.note.isEmpty());
    QCOMPARE(pia.view().get<Person>(second)->value.note, u"toinen luokka"_s);
}

void ViewTest::whatOthersDeleteIsGone()
{
    RoundTable table;
    const CircleId team = table.circle({{member("pia"), Access::Shared}, {member("outi"), Access::Shared}});
    const RecordId id = table.editor("pia").add(team, person(u"Aino"_s)).value();
    QVERIFY(table.editor("outi").view().get<Person>(id));
    QVERIFY(table.editor("pia").remove(id));
    QVERIFY(!table.editor("outi").view().get<Person>(id));
    QVERIFY(table.editor("outi").view().ids(RecordKind::Person).empty());
}

void ViewTest::malformedRecordsAreShownAsUnreadable()
{
    RoundTable table;
    const CircleId family = table.circle({{member("pia"), Access::Shared}, {member("mika"), Access::Own}});
    crdt::Document& mikas = table.document({family, member("mika")});
    const std::string good = "0123456789abcdef0123456789abcdef";
    mikas.transact([&](crdt::Transaction& tx) {
        const crdt::Map persons = mikas.map("persons");
        persons.set(tx, "11111111111111111111111111111111", "a plain word");
        persons.setMap(tx, "no id").set(tx, "name", "Väärä avain");
        persons.setMap(tx, std::string(5000, 'x'));
        persons.setMap(tx, good).set(tx, "gender", "purple");
        mikas.map("ties").setMap(tx, "22222222222222222222222222222222").set(tx, "from", good);
    });
    const CaseView& view = table.editor("pia").view();
    QVERIFY(view.ids(RecordKind::Person).empty());
    const auto unreadable = view.unreadables();
    QCOMPARE(unreadable.size(), 5u);
    for (const Unreadable& record : unreadable) {
        QCOMPARE(record.key.owner, std::optional(member("mika")));
        QVERIFY(record.mapKey.size() <= kMaxShownKeyChars);
    }
    QCOMPARE(std::count_if(unreadable.begin(), unreadable.end(),
                 [](const Unreadable& record) { return record.why.kind == ErrorKind::UnknownChoice; }),
        1);
    QCOMPARE(std::count_if(unreadable.begin(), unreadable.end(),
                 [](const Unreadable& record) { return record.why.kind == ErrorKind::Missing; }),
        1);
}

void ViewTest::anUnreadableRecordStaysInTheDocument()
{
    RoundTable table;
    const CircleId team = table.circle({{member("pia"), Access::Shared}});
    crdt::Document& document = table.document({team, std::nullopt});
    document.transact([&](crdt::Transaction& tx) {
        document.map("persons").setMap(tx, "0123456789abcdef0123456789abcdef").set(tx, "gender", "purple");
    });
    CaseEditor& pia = table.editor("pia");
    const RecordId id = RecordId::fromText(u"0123456789abcdef0123456789abcdef").value();
    QVERIFY(!pia.setField(id, u"gender"_s, {u"woman"_s}));
    QVERIFY(!pia.remove(id));
    QCOMPARE(*document.map("persons").map(utf8(id.text()))->any("gender")->string(), "purple");
    // Somebody with a newer version may make it readable again.
    document.transact(
        [&](crdt::Transaction& tx) { document.map("persons").map(utf8(id.text()))->set(tx, "gender", "woman"); });
    QVERIFY(pia.view().get<Person>(id));
    QVERIFY(pia.view().unreadables().empty());
}

void ViewTest::aGuestCannotTakeTheIdOfAnothersRecord()
{
    RoundTable table;
    const CircleId family = table.circle(
        {{member("pia"), Access::Shared}, {member("saara"), Access::Own}, {member("mika"), Access::Own}});
    const RecordId id = table.editor("pia").add(family, person(u"Aino"_s)).value();
    crdt::Document& mikas = table.document({family, member("mika")});
    mikas.transact(
        [&](crdt::Transaction& tx) { mikas.map("persons").setMap(tx, utf8(id.text())).set(tx, "name", "Joku muu"); });
    const CaseView& view = table.editor("saara").view();
    QCOMPARE(view.get<Person>(id)->value.name, u"Aino"_s);
    QCOMPARE(view.ids(RecordKind::Person).size(), 1u);
    QCOMPARE(view.unreadables().size(), 1u);
    QCOMPARE(view.unreadables().front().key.owner, std::optional(member("mika")));
    QVERIFY(table.editor("pia").remove(id));
    QCOMPARE(view.get<Person>(id)->head.key.owner, std::optional(member("mika")));
}

void ViewTest::theOrderIsTheSameWhateverTheOrderOfSources()
{
    RoundTable table;
    const CircleId wide = table.circle({{member("pia"), Access::Shared}, {member("saara"), Access::Own}});
    const CircleId narrow = table.circle({{member("pia"), Access::Shared}});
    for (int i = 0; i < 10; ++i) {
        QVERIFY(table.editor("pia").add(i % 2 ? wide : narrow, person(u"Aino"_s)));
        QVERIFY(table.editor("saara").add(wide, person(u"Venla"_s)));
    }
    Person first = person(u"Ensin"_s);
    first.order = u"0m"_s;
    Person last = person(u"Viimeksi"_s);
    last.order = u"zz"_s;
    const RecordId lastId = table.editor("pia").add(wide, last).value();
    const RecordId firstId = table.editor("pia").add(wide, first).value();

    CaseView forwards;
    CaseView backwards;
    for (CaseView* view : {&forwards, &backwards})
        view->setRules(table.rulesOf({member("pia")}));
    for (const auto& [key, document] : table.documents())
        forwards.addSource({key, document.get(), false});
    for (auto it = table.documents().rbegin(); it != table.documents().rend(); ++it)
        backwards.addSource({it->first, it->second.get(), false});
    const auto ids = forwards.ids(RecordKind::Person);
    QCOMPARE(ids, backwards.ids(RecordKind::Person));
    QCOMPARE(ids.back(), lastId);
    QVERIFY(std::find(ids.begin(), ids.end(), firstId) == ids.end() - 2);
}

void ViewTest::lookingLeavesNoTrace()
{
    RoundTable table;
    const CircleId team = table.circle({{member("pia"), Access::Shared}});
    const auto view = table.view({member("pia")});
    QVERIFY(view->all<Person>().empty());
    QVERIFY(table.document({team, std::nullopt}).rootNames().empty());
}

void ViewTest::aDocumentHoldsOnlySoManyRecordsOfAKind()
{
    RoundTable table;
    const CircleId family = table.circle({{member("pia"), Access::Shared}, {member("mika"), Access::Own}});
    crdt::Document& mikas = table.document({family, member("mika")});
    mikas.transact([&](crdt::Transaction& tx) {
        for (std::size_t i = 0; i < kMaxRecordsPerKind + 5; ++i) {
            const QString key = u"%1"_s.arg(i + 1, 32, 16, QChar(u'0'));
            mikas.map("notes").setMap(tx, utf8(key)).setText(tx, "words", u"x");
        }
    });
    const CaseView& view = table.editor("pia").view();
    QCOMPARE(view.ids(RecordKind::Note).size(), kMaxRecordsPerKind);
    QCOMPARE(view.unreadables().size(), 5u);
    QCOMPARE(table.editor("mika").add(family, Note()).error().kind, ErrorKind::TooMany);
}

void ViewTest::removedSourcesTakeTheirRecordsAlong()
{
    RoundTable table;
    const CircleId family = table.circle({{member("pia"), Access::Shared}});
    const CircleId team = table.circle({{member("pia"), Access::Shared}});
    CaseEditor& pia = table.editor("pia");
    const RecordId child = pia.add(family, person(u"Aino"_s)).value();
    Note note;
    note.about = {child};
    const RecordId noteId = pia.add(team, note).value();
    QCOMPARE(pia.view().pointingAt(child), std::vector<RecordId>{noteId});
    pia.view().removeSource({family, std::nullopt});
    QVERIFY(!pia.view().head(child));
    QCOMPARE(pia.view().dangling(), (std::vector<std::pair<RecordId, RecordId>>{{noteId, child}}));
}

void ViewTest::aViewThatIsMadeWhileADocumentTellsMissesNothing()
{
    RoundTable table;
    const CircleId team = table.circle({{member("pia"), Access::Shared}});
    crdt::Document& document = table.document({team, std::nullopt});
    std::unique_ptr<CaseView> made;
    CaseView* known = nullptr;
    // Hears of it before the view does that the new one is made after.
    const auto early = document.observe([&](const crdt::TransactionEvent&) {
        made = std::make_unique<CaseView>();
        made->setRules(known->rules());
        made->addSource(known->sources().front(), known);
    });
    CaseEditor& pia = table.editor("pia");
    known = &pia.view();
    const RecordId id = pia.add(team, person(u"Aino"_s)).value();
    QVERIFY(made && made->get<Person>(id));
    QVERIFY(pia.change<Person>(id, [](Person& value) { value.name = u"Aini"_s; }));
    QCOMPARE(made->get<Person>(id)->value.name, u"Aini"_s);
    QVERIFY(pia.remove(id));
    QVERIFY(!made->get<Person>(id));
}

void ViewTest::whatAChangeConcernsIsNamed()
{
    RoundTable table;
    const CircleId team = table.circle({{member("pia"), Access::Shared}});
    CaseEditor& pia = table.editor("pia");
    const RecordId aino = pia.add(team, person(u"Aino"_s)).value();
    const RecordId sami = pia.add(team, person(u"Sami"_s)).value();
    Voice voice;
    voice.person = aino;
    voice.words = u"Moi"_s;
    const RecordId quote = pia.add(team, voice).value();
    Note note;
    note.about = {quote};
    const RecordId remark = pia.add(team, note).value();
    pia.view().flush();
    QSignalSpy spy(&pia.view(), &CaseView::changed);
    const auto concerned = [&] {
        pia.view().flush();
        return spy.takeFirst()[0].value<Changes>().concerned;
    };
    QVERIFY(pia.change<Person>(sami, [](Person& value) { value.name = u"Samuli"_s; }));
    QCOMPARE(concerned(), QSet<RecordId>{sami});
    QVERIFY(pia.change<Person>(aino, [](Person& value) { value.name = u"Aini"_s; }));
    QCOMPARE(concerned(), (QSet<RecordId>{aino, quote, remark}));
    QVERIFY(pia.change<Voice>(quote, [&](Voice& value) { value.person = sami; }));
    QCOMPARE(concerned(), (QSet<RecordId>{aino, sami, quote, remark})); // whose words they were, and are
    QVERIFY(pia.remove(remark));
    QCOMPARE(concerned(), (QSet<RecordId>{quote, remark}));
}

KUDELMA_SUITE(ViewTest)
#include "view_test.moc"
