// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crdt/crdt_fixture.h"
#include "crdt/deep_event.h"
#include "crdt/relative_position.h"
#include "crdt/snapshot.h"
#include "crdt/undo_manager.h"
#include "support/suites.h"

#include <QTest>

#include <random>

using namespace kudelma::crdt;
using namespace std::chrono_literals;

namespace {

/// A bit of everything: nested types, formats, an embedded object, deleted and overwritten things, two authors.
void fill(Document& document)
{
    document.transact([&](Transaction& t) {
        const Map map = document.map("m");
        map.set(t, "name", "Leevi");
        map.set(t, "name", "Leevi K.");
        map.set(t, "age", 11);
        map.set(t, "bytes", Bytes{0, 1, 255});
        const Map child = map.setMap(t, "child");
        child.setText(t, "words", u"hyvää päivää 👧🏽");
        child.setArray(t, "list").insert(t, 0, {1, 2, 3, nullptr});
        const Map gone = map.setMap(t, "gone");
        gone.set(t, "x", 1);
        gone.setText(t, "y", u"gone too");
        const Text text = document.text("t");
        text.insert(t, 0, u"the quick brown fox");
        text.format(t, 4, 5, {{"bold", true}});
        text.remove(t, 10, 6);
        document.array("a").insert(t, 0, {"one", "two", "three", "four"});
        document.array("a").remove(t, 1, 2);
        document.array("a").insertMap(t, 1).set(t, "k", "v");
    });
    Document other(Options{.clientId = 7});
    static_cast<void>(other.applyUpdate(document.encodeStateAsUpdate().value()).has_value());
    other.transact([&](Transaction& t) {
        other.map("m").remove(t, "gone");
        other.text("t").insert(t, 3, u" very");
        other.array("a").push(t, {5});
        other.map("m").set(t, "age", 12);
    });
    document.transact([&](Transaction& t) { document.text("t").insert(t, 3, u", the"); });
    static_cast<void>(document.applyUpdate(other.encodeStateAsUpdate().value()).has_value());
}

struct Full
{
    explicit Full(bool gc = true)
        : document(Options{.clientId = 1, .gc = gc})
    {
        fill(document);
    }
    Document document;
};

/// One random change, the same for every document that gets the same numbers.
void changeAtRandom(Document& document, std::uint32_t number)
{
    std::minstd_rand random(number);
    const auto below = [&](std::size_t limit) { return std::size_t(random()) % limit; };
    const std::string key(1, char('a' + below(4)));
    document.transact(
        [&](Transaction& t) {
            const Map map = document.map("m");
            const Text text = document.text("t");
            const Array array = document.array("a");
            switch (below(9)) {
            case 0:
                map.set(t, key, double(below(1000)));
                break;
            case 1:
                map.remove(t, key);
                break;
            case 2:
                map.setMap(t, key).setText(t, "w", u"sana");
                break;
            case 3:
                if (const auto child = map.map(key))
                    child->set(t, "v", "x");
                break;
            case 4:
            case 5:
                text.insert(t, below(text.size() + 1), below(2) == 0 ? u"äö" : u"👧🏽");
                break;
            case 6:
                text.remove(t, below(text.size() + 1), 1 + below(3));
                break;
            case 7:
                array.insert(t, below(array.size() + 1), {double(below(9)), "s"});
                break;
            default:
                array.remove(t, below(array.size() + 1));
            }
        },
        "me");
}

} // namespace

class RestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wakesAsItWas_data()
    {
        QTest::addColumn<bool>("gc");
        QTest::addRow("forgets") << true;
        QTest::addRow("keeps what was deleted") << false;
    }

    void wakesAsItWas()
    {
        QFETCH(bool, gc);
        Full full(gc);
        Document& document = full.document;
        const auto state = document.encodeStateAsUpdate();
        const auto vector = document.encodeStateVector();
        const std::string json = jsonOf(document);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(document.rest());
            QVERIFY(document.isResting());
            QVERIFY(document.rest());
            QCOMPARE(document.clientId(), ClientId(1));
            QVERIFY(document.isResting()); // asking for that needs no items
            QCOMPARE(jsonOf(document), json);
            QVERIFY(!document.isResting());
            QVERIFY(document.rest());
            QCOMPARE(document.encodeStateVector(), vector);
            QVERIFY(document.rest());
            QCOMPARE(document.encodeStateAsUpdate(), state);
        }
    }

    void handlesStay()
    {
        Full full;
        Document& document = full.document;
        const Map map = document.map("m");
        const Map child = map.map("child").value();
        const Text words = child.text("words").value();
        const Array list = child.array("list").value();
        Map removed;
        document.transact([&](Transaction& t) {
            removed = map.setMap(t, "removed");
            removed.set(t, "x", 1);
        });
        document.transact([&](Transaction& t) { map.remove(t, "removed"); });

        const auto rested = [&](const auto& answer) {
            const bool rests = document.rest() && document.isResting();
            const auto got = answer();
            return std::pair(got, rests && !document.isResting());
        };
        using Text16 = std::u16string;
        QCOMPARE(rested([&] { return words.toString(); }), std::pair(Text16(u"hyvää päivää 👧🏽"), true));
        QCOMPARE(rested([&] { return words.size(); }), std::pair(words.toString().size(), true));
        QCOMPARE(rested([&] { return words.toDelta().size(); }), std::pair(std::size_t(1), true));
        QCOMPARE(rested([&] { return list.size(); }), std::pair(std::size_t(4), true));
        QCOMPARE(rested([&] { return list.values().size(); }), std::pair(std::size_t(4), true));
        QCOMPARE(rested([&] { return list.get(1); }), std::pair(Value(Any(2)), true));
        QCOMPARE(rested([&] { return child.isAlive(); }), std::pair(true, true));
        QCOMPARE(rested([&] { return removed.isAlive(); }), std::pair(false, true));
        QCOMPARE(rested([&] { return removed.size(); }), std::pair(std::size_t(0), true));
        QCOMPARE(rested([&] { return map.contains("age"); }), std::pair(true, true));
        QCOMPARE(rested([&] { return map.size(); }), std::pair(std::size_t(4), true));
        QCOMPARE(rested([&] { return map.keys().size(); }), std::pair(std::size_t(4), true));
        QCOMPARE(rested([&] { return map.any("name"); }), std::pair(std::optional(Any("Leevi K.")), true));
        QVERIFY(rested([&] { return map.map("child") == child; }).first);
        QVERIFY(rested([&] { return child.text("words") == words; }).first);
        QCOMPARE(rested([&] { return list.toJson().toJsonText(); }), std::pair(std::string("[1,2,3,null]"), true));
        QCOMPARE(rested([&] { return relativePosition(words, 3, Side::Before).empty(); }), std::pair(false, true));
        const Bytes place = relativePosition(words, 3, Side::Before);
        QCOMPARE(
            rested([&] { return absolutePosition(document, place).value()->index; }), std::pair(std::size_t(3), true));
        QCOMPARE(rested([&] { return snapshot(document); }), std::pair(snapshot(document), true));

        QVERIFY(document.rest());
        document.transact([&](Transaction& t) {
            words.insert(t, 0, u"!");
            list.remove(t, 0);
            child.set(t, "new", true);
        });
        QCOMPARE(words.toString().front(), u'!');
        QCOMPARE(list.size(), std::size_t(3));
        QVERIFY(child.contains("new"));
    }

    void restsBetweenTransactionsOnly()
    {
        Full full;
        bool rested = true;
        full.document.transact([&](Transaction&) { rested = full.document.rest(); });
        QVERIFY(!rested);
        QVERIFY(!full.document.isResting());
    }

    void rootsAreMadeMeanwhile()
    {
        Full full;
        Document& document = full.document;
        QVERIFY(document.rest());
        const Map late = document.map("late");
        QVERIFY(document.isResting());
        QCOMPARE(document.rootNames(), (std::vector<std::string>{"a", "late", "m", "t"}));
        document.transact([&](Transaction& t) { late.set(t, "x", 1); });
        QVERIFY(document.rest());
        QCOMPARE(late.any("x"), std::optional(Any(1)));
        QCOMPARE(document.text("t").toString().substr(0, 8), std::u16string(u"the, the"));
    }

    void whatWaitsStays()
    {
        Document author(Options{.clientId = 3});
        std::vector<Bytes> updates;
        const Subscription sent
            = author.observe([&](const TransactionEvent& event) { updates.push_back(event.update); });
        for (const char16_t* word : {u"yksi ", u"kaksi ", u"kolme"})
            author.transact([&](Transaction& t) { author.text("t").insert(t, author.text("t").size(), word); });
        Document reader(Options{.clientId = 4});
        QVERIFY(reader.applyUpdate(updates[2]));
        QVERIFY(reader.hasPending());
        QVERIFY(reader.rest());
        QVERIFY(reader.hasPending());
        QVERIFY(reader.isResting());
        QVERIFY(reader.applyUpdate(updates[1]));
        QVERIFY(reader.rest());
        QVERIFY(reader.applyUpdate(updates[0]));
        QVERIFY(!reader.hasPending());
        QCOMPARE(reader.text("t").toString(), std::u16string(u"yksi kaksi kolme"));
    }

    /// A refused update leaves it as it was, awake.
    void refusesAsBefore()
    {
        Full full;
        const auto state = full.document.encodeStateAsUpdate();
        QVERIFY(full.document.rest());
        QVERIFY(!full.document.applyUpdate(Bytes{1, 2, 3}));
        QVERIFY(full.document.isResting()); // it could not even be read
        Document foreign(Options{.clientId = 9});
        foreign.transact([&](Transaction& t) { foreign.map("m").set(t, "x", 1); });
        const auto refused
            = full.document.applyUpdate(foreign.encodeStateAsUpdate().value(), {}, [](ClientId) { return false; });
        QCOMPARE(refused.error().kind, ErrorKind::ForeignClient);
        QCOMPARE(full.document.encodeStateAsUpdate(), state);
    }

    void tellsOnceThatItWoke()
    {
        Full full;
        int woken = 0;
        int heard = 0;
        full.document.setWoken([&] { ++woken; });
        const Subscription one = full.document.observe([&](const TransactionEvent&) { ++heard; });
        const Subscription deep = full.document.observeDeep([&](const DeepEvent&) { ++heard; });
        QVERIFY(full.document.rest());
        QCOMPARE(woken, 0);
        full.document.transact([&](Transaction& t) { full.document.map("m").set(t, "x", 1); });
        QCOMPARE(woken, 1);
        QCOMPARE(heard, 2);
        QCOMPARE(full.document.map("m").size(), std::size_t(5));
        QCOMPARE(woken, 1);
        QVERIFY(full.document.rest());
        QVERIFY(full.document.map("m").contains("x"));
        QCOMPARE(woken, 2);
    }

    void anObserverMayLayItDown()
    {
        Full full;
        const Subscription one = full.document.observe([&](const TransactionEvent&) { QVERIFY(full.document.rest()); });
        full.document.transact([&](Transaction& t) { full.document.map("m").set(t, "x", 1); });
        QVERIFY(full.document.isResting());
        QVERIFY(full.document.map("m").contains("x"));
    }

    void aMomentIsStillThere()
    {
        Full full(false);
        const Bytes moment = snapshot(full.document);
        const std::string then = jsonOf(full.document);
        full.document.transact([&](Transaction& t) {
            full.document.map("m").clear(t);
            full.document.text("t").remove(t, 0, 5);
        });
        QVERIFY(full.document.rest());
        Document restored;
        QVERIFY(restored.applyUpdate(stateAt(full.document, moment).value()));
        QCOMPARE(restored.text("t").toString().substr(0, 8), std::u16string(u"the, the"));
        QCOMPARE(restored.map("m").toJson().toJsonText().empty(), then.empty());
        QCOMPARE(restored.map("m").any("name"), std::optional(Any("Leevi K.")));
    }

    void undoGoesOn()
    {
        UndoManager::Clock::time_point now{};
        Full full;
        Document& document = full.document;
        UndoManager undo(document, {"me"}, {.now = [&] { return now; }});
        const std::string before = jsonOf(document);
        const auto step = [&](const auto& change) {
            now += 1s;
            document.transact(change, "me");
            QVERIFY(document.rest());
        };
        step([&](Transaction& t) { document.map("m").remove(t, "child"); });
        step([&](Transaction& t) { document.text("t").remove(t, 2, 9); });
        step([&](Transaction& t) { document.array("a").remove(t, 0, 2); });
        const std::string after = jsonOf(document);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(document.rest());
            QVERIFY(undo.undo());
        }
        QCOMPARE(jsonOf(document), before);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(document.rest());
            QVERIFY(undo.redo());
        }
        QCOMPARE(jsonOf(document), after);
        QVERIFY(document.rest());
        undo.clear();
        QCOMPARE(jsonOf(document), after);
    }

    /// Two documents do the same, one of them rests before every step: no byte tells them apart. A third one takes in
    /// what they say and answers.
    void nobodyCanTell_data()
    {
        QTest::addColumn<bool>("withUndo");
        QTest::addRow("plain") << false;
        QTest::addRow("with undo") << true;
    }

    void nobodyCanTell()
    {
        QFETCH(bool, withUndo);
        for (std::uint32_t seed = 1; seed <= 60; ++seed) {
            Document restless(Options{.clientId = 11});
            Document resting(Options{.clientId = 11});
            Document other(Options{.clientId = 5});
            UndoManager::Clock::time_point now{};
            const UndoManager::Options options{.captureWindow = 0ms, .maxSteps = 5, .now = [&] { return now; }};
            UndoManager oneUndo(restless, {withUndo ? "me" : "nobody"}, options);
            UndoManager otherUndo(resting, {withUndo ? "me" : "nobody"}, options);
            std::vector<Bytes> one;
            std::vector<Bytes> two;
            const Subscription first
                = restless.observe([&](const TransactionEvent& event) { one.push_back(event.update); });
            const Subscription second
                = resting.observe([&](const TransactionEvent& event) { two.push_back(event.update); });
            for (std::uint32_t number = 0; number < 40; ++number) {
                const std::uint32_t random = seed * 1000 + number;
                now += 1s;
                QVERIFY(resting.rest());
                if (withUndo && number % 4 == 3) {
                    QCOMPARE(otherUndo.undo(), oneUndo.undo());
                } else if (number % 5 == 4) {
                    static_cast<void>(other.applyUpdate(restless.encodeStateAsUpdate().value()).has_value());
                    changeAtRandom(other, random);
                    const Bytes answer = other.encodeStateAsUpdate(restless.encodeStateVector()).value();
                    QVERIFY(restless.applyUpdate(answer));
                    QVERIFY(resting.applyUpdate(answer));
                } else {
                    changeAtRandom(restless, random);
                    changeAtRandom(resting, random);
                }
                QVERIFY2(one == two, qPrintable(QString::number(random)));
                QVERIFY(resting.rest());
                QCOMPARE(resting.encodeStateAsUpdate(), restless.encodeStateAsUpdate());
            }
            QCOMPARE(jsonOf(resting), jsonOf(restless));
        }
    }
};

KUDELMA_SUITE(RestTest)
#include "rest_test.moc"
