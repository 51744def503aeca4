// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crdt/undo_manager.h"
#include "support/suites.h"

#include <QTest>

using namespace kudelma::crdt;
using namespace std::chrono_literals;

namespace {

/// Two people on one document; the first one can undo. Time stands still until it is moved.
struct Table
{
    UndoManager::Clock::time_point now{};
    Document mine{Options{.clientId = 1}};
    Document theirs{Options{.clientId = 2}};
    UndoManager undo{mine, {"me"}, {.captureWindow = 500ms, .maxSteps = 50, .now = [this] { return now; }}};

    Table()
    {
        for (Document* document : {&mine, &theirs}) {
            static_cast<void>(document->map("m"));
            static_cast<void>(document->array("a"));
            static_cast<void>(document->text("t"));
        }
    }
    template <typename Change>
    void step(const Change& change)
    {
        now += 1s;
        within(change);
    }
    template <typename Change>
    void within(const Change& change)
    {
        mine.transact([&](Transaction& t) { change(t, mine); }, "me");
        synchronize();
    }
    template <typename Change>
    void other(const Change& change)
    {
        theirs.transact([&](Transaction& t) { change(t, theirs); }, "them");
        synchronize();
    }
    void synchronize()
    {
        QVERIFY(theirs.applyUpdate(mine.encodeStateAsUpdate(theirs.encodeStateVector()).value(), "net"));
        QVERIFY(mine.applyUpdate(theirs.encodeStateAsUpdate(mine.encodeStateVector()).value(), "net"));
        QCOMPARE(mine.toJson(), theirs.toJson());
    }
    bool back()
    {
        const bool done = undo.undo();
        synchronize();
        return done;
    }
    bool forth()
    {
        const bool done = undo.redo();
        synchronize();
        return done;
    }
    [[nodiscard]] QByteArray map() { return QByteArray::fromStdString(mine.map("m").toJson().toJsonText()); }
    [[nodiscard]] QByteArray list() { return QByteArray::fromStdString(mine.array("a").toJson().toJsonText()); }
};

const auto kSet
    = [](const char* key, Any value) { return [=](Transaction& t, Document& d) { d.map("m").set(t, key, value); }; };
const auto kType = [](std::size_t at, const char16_t* text) {
    return [=](Transaction& t, Document& d) { d.text("t").insert(t, at, text); };
};

} // namespace

class UndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A map that comes back as a new one holds what it held before the step, also where the step wrote into it first.
    void aMapThatWasWrittenAndReplacedInOneStepComesBack()
    {
        Table table;
        table.other([](Transaction& t, Document& d) { d.map("m").setMap(t, "child").set(t, "k", 5); });
        table.step([](Transaction& t, Document& d) {
            d.map("m").map("child")->set(t, "k", 10);
            d.map("m").set(t, "child", 20);
        });
        QCOMPARE(table.map(), QByteArray(R"({"child":20})"));
        QVERIFY(table.back());
        QCOMPARE(table.map(), QByteArray(R"({"child":{"k":5}})"));
        QVERIFY(table.forth());
        QCOMPARE(table.map(), QByteArray(R"({"child":20})"));
    }

    void takesBackAFieldAndSetsItAgain()
    {
        Table table;
        table.step(kSet("x", 1));
        table.step(kSet("x", 2));
        table.step([](Transaction& t, Document& d) { d.map("m").remove(t, "x"); });
        QVERIFY(table.back());
        QCOMPARE(table.map(), QByteArray(R"({"x":2})"));
        QVERIFY(table.back());
        QCOMPARE(table.map(), QByteArray(R"({"x":1})"));
        QVERIFY(table.back() && !table.back());
        QCOMPARE(table.map(), QByteArray(R"({})"));
        QVERIFY(table.forth() && table.forth());
        QCOMPARE(table.map(), QByteArray(R"({"x":2})"));
        QVERIFY(table.forth() && !table.forth());
        QCOMPARE(table.map(), QByteArray(R"({})"));
        for (int i = 0; i < 3; ++i)
            QVERIFY(table.back());
        for (int i = 0; i < 3; ++i)
            QVERIFY(table.forth());
        QCOMPARE(table.map(), QByteArray(R"({})"));
    }

    void leavesAFieldThatSomebodyElseHasSetSince()
    {
        Table table;
        table.step(kSet("x", 1));
        table.step(kSet("y", 1));
        table.other(kSet("x", "theirs"));
        QVERIFY(table.back());
        QVERIFY2(!table.back(), "nothing of that step is left to take back");
        QCOMPARE(table.map(), QByteArray(R"({"x":"theirs"})"));
    }

    void leavesAFieldThatSomebodyElseHasRemovedSince()
    {
        Table table;
        table.step(kSet("x", 1));
        table.step(kSet("x", 2));
        table.other([](Transaction& t, Document& d) { d.map("m").remove(t, "x"); });
        QVERIFY(!table.back());
        QCOMPARE(table.map(), QByteArray(R"({})"));
    }

    void givesBackWhatSomebodyElseHadSetBefore()
    {
        Table table;
        table.other(kSet("x", "theirs"));
        table.step(kSet("x", "mine"));
        QVERIFY(table.back());
        QCOMPARE(table.map(), QByteArray(R"({"x":"theirs"})"));
    }

    void neverTakesBackTheirLetters()
    {
        Table table;
        table.step(kType(0, u"minun sanani"));
        table.other(kType(5, u" ja heidän"));
        QVERIFY(table.back());
        QVERIFY(table.mine.text("t").toString() == u" ja heidän");
        QVERIFY(table.forth());
        QVERIFY(table.mine.text("t").toString() == u"minun ja heidän sanani");
    }

    void bringsRemovedLettersBackWhereTheyStood()
    {
        Table table;
        table.other(kType(0, u"yksi kaksi kolme"));
        table.step([](Transaction& t, Document& d) { d.text("t").remove(t, 5, 6); });
        table.other(kType(0, u"nolla "));
        table.other([](Transaction& t, Document& d) { d.text("t").remove(t, 11, 5); });
        QVERIFY(table.back());
        QVERIFY(table.mine.text("t").toString() == u"nolla yksi kaksi ");
        QVERIFY(table.forth());
        QVERIFY(table.mine.text("t").toString() == u"nolla yksi ");
        QVERIFY(table.back());
        QVERIFY(table.mine.text("t").toString() == u"nolla yksi kaksi ");
    }

    void followsLettersThroughSeveralRounds()
    {
        Table table;
        table.step(kType(0, u"abc"));
        table.step([](Transaction& t, Document& d) { d.text("t").remove(t, 1, 1); });
        table.step([](Transaction& t, Document& d) { d.text("t").remove(t, 0, 2); });
        for (int round = 0; round < 3; ++round) {
            QVERIFY(table.back());
            QVERIFY(table.mine.text("t").toString() == u"ac");
            QVERIFY(table.back());
            QVERIFY(table.mine.text("t").toString() == u"abc");
            QVERIFY(table.back() && !table.undo.canUndo());
            QVERIFY(table.mine.text("t").toString().empty());
            QVERIFY(table.forth());
            QVERIFY(table.mine.text("t").toString() == u"abc");
            QVERIFY(table.forth() && table.forth() && !table.undo.canRedo());
            QVERIFY(table.mine.text("t").toString().empty());
        }
    }

    void bringsARemovedRecordBackWhole()
    {
        Table table;
        table.other([](Transaction& t, Document& d) {
            const Map record = d.map("m").setMap(t, "r");
            record.set(t, "name", "Aino");
            record.setText(t, "note", u"pitkä sana");
            record.setArray(t, "list").push(t, {1, 2});
            record.array("list")->insertMap(t, 1).set(t, "deep", true);
        });
        const QByteArray before = table.map();
        table.step([](Transaction& t, Document& d) { d.map("m").map("r")->text("note")->remove(t, 0, 6); });
        const QByteArray shorter = table.map();
        table.step([](Transaction& t, Document& d) { d.map("m").remove(t, "r"); });
        QVERIFY(table.back());
        QCOMPARE(table.map(), shorter);
        QVERIFY2(table.back(), "an older step inside the record still finds its place");
        QCOMPARE(table.map(), before);
        QVERIFY(table.forth());
        QCOMPARE(table.map(), shorter);
        QVERIFY(table.forth());
        QCOMPARE(table.map(), QByteArray(R"({})"));
        QVERIFY(table.back());
        QCOMPARE(table.map(), shorter);
    }

    void fieldsInsideARestoredRecordCanBeTakenBackToo()
    {
        Table table;
        table.other([](Transaction& t, Document& d) { d.map("m").setMap(t, "r").set(t, "x", 0); });
        table.step([](Transaction& t, Document& d) { d.map("m").map("r")->set(t, "x", 1); });
        table.step([](Transaction& t, Document& d) { d.map("m").map("r")->remove(t, "x"); });
        table.step([](Transaction& t, Document& d) { d.map("m").remove(t, "r"); });
        QVERIFY(table.back());
        QCOMPARE(table.map(), QByteArray(R"({"r":{}})"));
        QVERIFY(table.back());
        QCOMPARE(table.map(), QByteArray(R"({"r":{"x":1}})"));
        QVERIFY(table.back());
        QCOMPARE(table.map(), QByteArray(R"({"r":{"x":0}})"));
    }

    void keepsWhatOthersWroteIntoARemovedRecord()
    {
        Table table;
        table.other([](Transaction& t, Document& d) {
            const Map record = d.map("m").setMap(t, "r");
            record.set(t, "name", "Aino");
            record.setText(t, "note", u"sana");
        });
        table.now += 1s;
        // At the same time: one removes the record while the other, offline, writes on in it.
        table.mine.transact([&](Transaction& t) { table.mine.map("m").remove(t, "r"); }, "me");
        const Subscription sending = table.theirs.observe([&](const TransactionEvent& event) {
            if (event.local)
                QVERIFY(table.mine.applyUpdate(event.update, "net"));
        });
        table.theirs.transact([&](Transaction& t) {
            table.theirs.map("m").map("r")->set(t, "name", "Aino Maria");
            table.theirs.map("m").map("r")->text("note")->insert(t, 4, u" lisää");
        });
        table.synchronize();
        QCOMPARE(table.map(), QByteArray(R"({})"));
        QVERIFY(table.back());
        QCOMPARE(table.map(), QByteArray(R"({"r":{"name":"Aino Maria","note":"sana lisää"}})"));
    }

    void keepsARecordThatOthersHaveWrittenInto()
    {
        Table table;
        table.step([](Transaction& t, Document& d) { d.map("m").setMap(t, "r").setText(t, "note"); });
        table.step([](Transaction& t, Document& d) { d.array("a").insertMap(t, 0).set(t, "mine", true); });
        table.other([](Transaction& t, Document& d) {
            d.map("m").map("r")->text("note")->insert(t, 0, u"heidän");
            std::get<Map>(d.array("a").get(0)).set(t, "theirs", true);
        });
        QVERIFY(table.undo.canUndo());
        table.back();
        QVERIFY(table.mine.map("m").map("r")->text("note")->toString() == u"heidän");
        QVERIFY(std::get<Map>(table.mine.array("a").get(0)).contains("theirs"));
    }

    void bringsListElementsBack()
    {
        Table table;
        table.other([](Transaction& t, Document& d) { d.array("a").push(t, {"a", "b", "c", "d"}); });
        table.step([](Transaction& t, Document& d) { d.array("a").remove(t, 1, 2); });
        table.step([](Transaction& t, Document& d) { d.array("a").insert(t, 1, {"x", "y"}); });
        table.other([](Transaction& t, Document& d) { d.array("a").remove(t, 1, 1); });
        QVERIFY(table.back());
        QCOMPARE(table.list(), QByteArray(R"(["a","d"])"));
        QVERIFY(table.back());
        QCOMPARE(table.list(), QByteArray(R"(["a","b","c","d"])"));
        QVERIFY(table.forth() && table.forth());
        QCOMPARE(table.list(), QByteArray(R"(["a","y","d"])"));
    }

    void quickChangesAreOneStep()
    {
        Table table;
        table.step(kType(0, u"a"));
        table.now += 400ms;
        table.within(kType(1, u"b"));
        table.now += 400ms;
        table.within(kType(2, u"c"));
        table.now += 501ms;
        table.within(kType(3, u"d"));
        QVERIFY(table.back());
        QVERIFY(table.mine.text("t").toString() == u"abc");
        QVERIFY(table.back() && !table.undo.canUndo());
        QVERIFY(table.mine.text("t").toString().empty());
        table.step(kType(0, u"a"));
        table.undo.stopCapturing();
        table.within(kType(1, u"b"));
        QVERIFY(table.back());
        QVERIFY(table.mine.text("t").toString() == u"a");
    }

    void aStepThatSetsAndRemovesAFieldGivesTheOldValueBack()
    {
        Table table;
        table.other(kSet("x", "old"));
        table.step(kSet("x", 1));
        table.within(kSet("x", 2));
        table.within([](Transaction& t, Document& d) { d.map("m").remove(t, "x"); });
        QVERIFY(table.back());
        QCOMPARE(table.map(), QByteArray(R"({"x":"old"})"));
        QVERIFY(table.forth());
        QCOMPARE(table.map(), QByteArray(R"({})"));
    }

    void aNewChangeEndsRedo()
    {
        Table table;
        table.step(kSet("x", 1));
        QVERIFY(table.back() && table.undo.canRedo());
        table.step(kSet("y", 1));
        QVERIFY(!table.undo.canRedo());
    }

    void otherOriginsAreNotTracked()
    {
        Table table;
        table.mine.transact([&](Transaction& t) { table.mine.map("m").set(t, "x", 1); }, "loader");
        QVERIFY(!table.undo.canUndo() && !table.undo.undo());
    }

    void saysWhenTheStackChanges()
    {
        Table table;
        int changes = 0;
        table.undo.setStackChanged([&] { ++changes; });
        table.step(kSet("x", 1));
        QCOMPARE(changes, 1);
        table.back();
        QCOMPARE(changes, 2);
        table.undo.clear();
        QCOMPARE(changes, 3);
        QVERIFY(!table.undo.canUndo() && !table.undo.canRedo());
    }

    void forgetsOldStepsAndTheirContent()
    {
        Table table;
        table.step(kSet("x", "salaisuus"));
        table.step(kSet("x", "muu"));
        const auto holdsSecret = [&] {
            const Bytes bytes = table.mine.encodeStateAsUpdate().value();
            return std::string(bytes.begin(), bytes.end()).find("salaisuus") != std::string::npos;
        };
        QVERIFY2(holdsSecret(), "undo may want it back");
        for (int i = 0; i < 50; ++i)
            table.step(kSet("y", i));
        QVERIFY(!holdsSecret());
        table.undo.clear();
        QVERIFY(!table.back());
    }
};

KUDELMA_SUITE(UndoTest)
#include "undo_test.moc"
