// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What stands beside the documents: detailed events, places that hold, moments, presence, undo within a scope.
#include "crdt/awareness.h"
#include "crdt/deep_event.h"
#include "crdt/relative_position.h"
#include "crdt/snapshot.h"
#include "crdt/undo_manager.h"
#include "crdt_fixture.h"
#include "support/suites.h"

#include <QTest>

using namespace kudelma::crdt;

namespace {

/// A document that keeps what its deep observers were told last.
struct Watched
{
    Document document{Options{.clientId = 1}};
    std::vector<TypeChange> told;
    Subscription subscription = document.observeDeep([this](const DeepEvent& event) { told = event.changes; });

    void change(const std::function<void(Transaction&)>& change)
    {
        told.clear();
        document.transact(change);
    }
};

Awareness::Time at(int seconds)
{
    return Awareness::Time(std::chrono::seconds(seconds));
}

} // namespace

class DetailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListTellsWhichRowsCameAndWent()
    {
        Watched watched;
        const Array list = watched.document.array("a");
        watched.change([&](Transaction& t) { list.push(t, {1, 2, 3, 4, 5}); });
        watched.change([&](Transaction& t) {
            list.remove(t, 3);
            list.insert(t, 1, {"new"});
        });
        QCOMPARE(watched.told.size(), 1u);
        const auto& delta = watched.told.front().delta;
        QCOMPARE(delta.size(), 4u);
        QCOMPARE(delta[0].retain, 1u);
        QVERIFY(delta[1].insertValues == (std::vector<Value>{Any("new")}));
        QCOMPARE(delta[2].retain, 2u);
        QCOMPARE(delta[3].remove, 1u);
    }

    void aLongListTellsOfOneRowAlone()
    {
        Watched watched;
        const Array list = watched.document.array("a");
        watched.change([&](Transaction& t) {
            for (int i = 0; i < 2000; ++i)
                list.insert(t, 0, {i});
        });
        watched.change([&](Transaction& t) { list.remove(t, 1500); });
        const auto& delta = watched.told.front().delta;
        QCOMPARE(delta.size(), 2u);
        QCOMPARE(delta[0].retain, 1500u);
        QCOMPARE(delta[1].remove, 1u);
    }

    void aFieldTellsWhatItWas()
    {
        Watched watched;
        const Map map = watched.document.map("m");
        watched.change([&](Transaction& t) { map.set(t, "x", 1); });
        QCOMPARE(watched.told.front().keys.front().action, KeyChange::Action::Add);
        watched.change([&](Transaction& t) { map.set(t, "x", 2); });
        QCOMPARE(watched.told.front().keys.front().action, KeyChange::Action::Update);
        QVERIFY(watched.told.front().keys.front().oldValue == Any(1));
        watched.change([&](Transaction& t) { map.remove(t, "x"); });
        QCOMPARE(watched.told.front().keys.front().action, KeyChange::Action::Delete);
        QVERIFY(watched.told.front().keys.front().oldValue == Any(2));
    }

    void changesTellTheirPathOuterOnesFirst()
    {
        Watched watched;
        const Map map = watched.document.map("m");
        watched.change([&](Transaction& t) { map.setMap(t, "record"); });
        watched.change([&](Transaction& t) {
            map.map("record")->set(t, "inner", 1);
            map.set(t, "outer", 1);
        });
        QCOMPARE(watched.told.size(), 2u);
        QCOMPARE(watched.told[0].path, (std::vector<std::string>{"m"}));
        QCOMPARE(watched.told[1].path, (std::vector<std::string>{"m", "record"}));
        QVERIFY(std::get<Map>(watched.told[1].target) == *map.map("record"));
    }

    void nobodyIsToldOfWhatCameAndWentInOneTransaction()
    {
        Watched watched;
        const Text text = watched.document.text("t");
        watched.change([&](Transaction& t) { text.insert(t, 0, u"ab"); });
        watched.change([&](Transaction& t) {
            text.insert(t, 1, u"x");
            text.remove(t, 1, 1);
        });
        QVERIFY(watched.told.empty() || watched.told.front().delta.empty());
    }

    void aCursorStaysWhereOthersWriteAroundIt()
    {
        Document mine{Options{.clientId = 1}};
        Document theirs{Options{.clientId = 2}};
        const Text text = mine.text("t");
        mine.transact([&](Transaction& t) { text.insert(t, 0, u"äiti sanoi"); });
        QVERIFY(theirs.applyUpdate(mine.encodeStateAsUpdate().value()));
        const Bytes after = relativePosition(theirs.text("t"), 5);
        const Bytes before = relativePosition(theirs.text("t"), 5, Side::Before);
        mine.transact([&](Transaction& t) {
            text.insert(t, 5, u"minulle ");
            text.insert(t, 0, u"eilen ");
        });
        QCOMPARE(absolutePosition(mine, after).value()->index, 19u);
        QCOMPARE(absolutePosition(mine, before).value()->index, 11u);
        mine.transact([&](Transaction& t) { text.remove(t, 0, text.size()); });
        QCOMPARE(absolutePosition(mine, after).value()->index, 0u);
        QVERIFY(std::get<Text>(absolutePosition(mine, after).value()->target) == text);
    }

    void aCursorAtTheEndStaysAtTheEnd()
    {
        Document document{Options{.clientId = 1}};
        const Text text = document.text("t");
        const Bytes end = relativePosition(text, 0);
        document.transact([&](Transaction& t) { text.insert(t, 0, u"alku"); });
        QCOMPARE(absolutePosition(document, end).value()->index, 4u);
    }

    void aCursorThatRefersToWhatHasNotComeIsNowhere()
    {
        Document mine{Options{.clientId = 1}};
        Document theirs{Options{.clientId = 2}};
        mine.transact([&](Transaction& t) { mine.text("t").insert(t, 0, u"abc"); });
        QVERIFY(!absolutePosition(theirs, relativePosition(mine.text("t"), 1)).value());
        QVERIFY(!absolutePosition(theirs, Bytes{7, 1}).has_value());
        QVERIFY(!absolutePosition(theirs, Bytes{}).has_value());
    }

    void showsADocumentAsItWas()
    {
        Document document{Options{.clientId = 1, .gc = false}};
        const Text text = document.text("t");
        document.transact([&](Transaction& t) { text.insert(t, 0, u"ennen 😀 muutosta"); });
        const Bytes moment = snapshot(document);
        const std::string then = jsonOf(document);
        document.transact([&](Transaction& t) {
            text.remove(t, 2, 6);
            text.insert(t, 3, u"JÄLKEEN");
            document.map("m").set(t, "later", 1);
        });
        Document restored;
        static_cast<void>(restored.text("t"));
        QVERIFY(restored.applyUpdate(stateAt(document, moment).value()));
        QVERIFY(restored.text("t").toString() == u"ennen 😀 muutosta");
        QVERIFY(snapshotContains(moment, restored.encodeStateAsUpdate().value()).value());
        QVERIFY(!snapshotContains(moment, document.encodeStateAsUpdate().value()).value());
        QVERIFY(equalSnapshots(moment, moment).value() && !equalSnapshots(moment, snapshot(document)).value());
    }

    void aMomentInTheMiddleOfAPieceCutsIt()
    {
        Document document{Options{.clientId = 1, .gc = false}};
        const Text text = document.text("t");
        document.transact([&](Transaction& t) { text.insert(t, 0, u"ab"); });
        const Bytes moment = snapshot(document);
        document.transact([&](Transaction& t) { text.insert(t, 2, u"cd"); }); // becomes one item with "ab"
        Document restored;
        QVERIFY(restored.applyUpdate(stateAt(document, moment).value()));
        QVERIFY(restored.text("t").toString() == u"ab");
    }

    void showsNoMomentWithoutWhatWasDeleted()
    {
        Document forgetful{Options{.clientId = 1}};
        QVERIFY(!stateAt(forgetful, snapshot(forgetful)).has_value());
        Document keeping{Options{.clientId = 1, .gc = false}};
        forgetful.transact([&](Transaction& t) { forgetful.text("t").insert(t, 0, u"a"); });
        QVERIFY(!stateAt(keeping, snapshot(forgetful)).has_value());
        QVERIFY(!stateAt(keeping, Bytes{1}).has_value());
    }

    void knowsWhoIsHere()
    {
        Awareness mine(1);
        Awareness theirs(2);
        mine.setLocalState(Any(Any::Object{{"phase", 3}}), at(0));
        auto news = theirs.apply(mine.encode({1}), at(0));
        QCOMPARE(news->added, (std::vector<ClientId>{1}));
        QVERIFY(*theirs.states().at(1).member("phase") == Any(3));
        QVERIFY(theirs.apply(mine.encode({1}), at(1))->updated.empty());
        mine.setLocalState(Any("elsewhere"), at(2));
        QCOMPARE(theirs.apply(mine.encode({1}), at(2))->updated, (std::vector<ClientId>{1}));
        const Bytes late = mine.encode({1});
        mine.setLocalState({}, at(3));
        QCOMPARE(theirs.apply(mine.encode({1}), at(3))->removed, (std::vector<ClientId>{1}));
        QVERIFY(theirs.apply(late, at(4))->added.empty());
    }

    void nobodyElseSaysThatWeAreGone()
    {
        Awareness mine(1);
        mine.setLocalState(Any("here"), at(0));
        QVERIFY(mine.apply(Bytes{1, 1, 9, 4, 'n', 'u', 'l', 'l'}, at(1))->removed.empty());
        QCOMPARE(mine.states().count(1), 1u);
        Awareness theirs(2);
        QVERIFY(theirs.apply(Bytes{1, 1, 9, 4, 'n', 'u', 'l', 'l'}, at(1)));
        QCOMPARE(theirs.apply(mine.encode({1}), at(2))->added, (std::vector<ClientId>{1}));
    }

    void whoFallsSilentIsGone()
    {
        Awareness mine(1);
        Awareness theirs(2);
        mine.setLocalState(Any("here"), at(0));
        theirs.setLocalState(Any("too"), at(0));
        QVERIFY(theirs.apply(mine.encode({1}), at(0)));
        QVERIFY(theirs.removeOutdated(at(29)).removed.empty());
        QCOMPARE(theirs.removeOutdated(at(30)).removed, (std::vector<ClientId>{1}));
        QCOMPARE(theirs.states().size(), 1u);
    }

    void malformedPresenceChangesNothing()
    {
        Awareness awareness(1);
        for (const Bytes& bytes : {Bytes{}, Bytes{1}, Bytes{1, 5, 1, 1, '{'}, Bytes{0, 0}, Bytes{2, 5, 1, 1, '1'}}) {
            QVERIFY(!awareness.apply(bytes, at(0)).has_value());
            QVERIFY(awareness.states().empty());
        }
    }

    void undoCaresForItsScopeAlone()
    {
        Document document{Options{.clientId = 1}};
        const Map mine = document.map("mine");
        const Map other = document.map("other");
        UndoManager undo(document, {"me"}, {.scope = {mine}});
        document.transact(
            [&](Transaction& t) {
                mine.setMap(t, "record").set(t, "x", 1);
                other.set(t, "x", 1);
            },
            "me");
        QVERIFY(undo.undo());
        QCOMPARE(mine.size(), 0u);
        QCOMPARE(other.size(), 1u);
        QVERIFY(undo.redo());
        QVERIFY(mine.map("record")->any("x") == Any(1));
        document.transact([&](Transaction& t) { other.set(t, "x", 2); }, "me");
        QVERIFY(undo.undo()); // takes back the record again, for the other map is none of its business
        QCOMPARE(mine.size(), 0u);
        QVERIFY(other.any("x") == Any(2));
    }

    void pushStandsBehindWhatWasDeleted()
    {
        Document one{Options{.clientId = 1}};
        Document two{Options{.clientId = 2}};
        one.transact([&](Transaction& t) { one.array("a").push(t, {1, 2}); });
        QVERIFY(two.applyUpdate(one.encodeStateAsUpdate().value()));
        one.transact([&](Transaction& t) { one.array("a").remove(t, 1); });
        one.transact([&](Transaction& t) { one.array("a").push(t, {3}); });
        two.transact([&](Transaction& t) { two.array("a").insert(t, 1, {"between"}); });
        QVERIFY(one.applyUpdate(two.encodeStateAsUpdate().value()));
        QVERIFY(two.applyUpdate(one.encodeStateAsUpdate().value()));
        QCOMPARE(jsonOf(one), jsonOf(two));
        QCOMPARE(jsonOf(one), std::string(R"({"a":[1,"between",3]})"));
    }
};

KUDELMA_SUITE(DetailTest)
#include "detail_test.moc"
