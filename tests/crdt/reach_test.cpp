// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crdt/reach.h"
#include "support/suites.h"

#include <QTest>

using namespace kudelma::crdt;

namespace {

void writeField(Document& document, std::string_view field, Any value)
{
    document.transact([&](Transaction& t) { document.map("m").map("r")->set(t, field, std::move(value)); });
}

struct Record
{
    Document document{Options{.clientId = 7}};

    Record()
    {
        document.transact([&](Transaction& t) {
            const Map record = document.map("m").setMap(t, "r");
            record.set(t, "name", "Aino");
            record.setMap(t, "set").set(t, "one", true);
            record.setText(t, "note", u"hei");
        });
    }
    [[nodiscard]] Map root() { return document.map("m"); }
    [[nodiscard]] Map record() { return *root().map("r"); }
};

} // namespace

class ReachTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLaterWriteIsBeyondAnEarlierMark()
    {
        Record aino;
        const StateVector mark = reachOf(aino.root(), "r");
        QVERIFY(!isBeyond(reachOf(aino.record(), "name"), mark));
        writeField(aino.document, "name", "Aini");
        QVERIFY(isBeyond(reachOf(aino.record(), "name"), mark));
        QVERIFY(!isBeyond(reachOf(aino.record(), "note"), mark));
        QVERIFY(!isBeyond(madeAt(aino.root(), "r"), mark));
    }

    void whatIsNestedCounts()
    {
        Record aino;
        const StateVector mark = reachOf(aino.root(), "r");
        aino.document.transact([&](Transaction& t) { aino.record().map("set")->set(t, "two", true); });
        QVERIFY(isBeyond(reachOf(aino.record(), "set"), mark));
        const StateVector again = reachOf(aino.root(), "r");
        aino.document.transact([&](Transaction& t) { aino.record().text("note")->insert(t, 0, u"x"); });
        QVERIFY(isBeyond(reachOf(aino.record(), "note"), again));
        QVERIFY(!isBeyond(reachOf(aino.record(), "set"), again));
    }

    void whatWasDeletedLeavesNothing()
    {
        Record aino;
        aino.document.transact([&](Transaction& t) { aino.record().remove(t, "name"); });
        QVERIFY(reachOf(aino.record(), "name").empty());
        aino.document.transact([&](Transaction& t) { aino.root().remove(t, "r"); });
        QVERIFY(reachOf(aino.root(), "r").empty());
        QVERIFY(madeAt(aino.root(), "r").empty());
        QVERIFY(reachOf(aino.root(), "never").empty());
        QVERIFY(reachOf(Map(), "r").empty());
    }

    void whatAnotherWroteBeforeAndBringsLaterIsBeyond()
    {
        Record aino;
        Document offline(Options{.clientId = 3});
        QVERIFY(offline.applyUpdate(aino.document.encodeStateAsUpdate().value()));
        writeField(offline, "name", "Ainu");
        const StateVector mark = reachOf(aino.root(), "r");
        QVERIFY(aino.document.applyUpdate(offline.encodeStateAsUpdate().value()));
        QCOMPARE(isBeyond(reachOf(aino.record(), "name"), mark), aino.record().any("name")->toJsonText() == "\"Ainu\"");
        QVERIFY(!isBeyond(reachOf(aino.record(), "note"), mark));
    }

    void itIsTheSameAfterRestAndOnAnotherDevice()
    {
        Record aino;
        const StateVector reach = reachOf(aino.root(), "r");
        Document other;
        QVERIFY(other.applyUpdate(aino.document.encodeStateAsUpdate().value()));
        QCOMPARE(reachOf(other.map("m"), "r"), reach);
        QVERIFY(aino.document.rest());
        QCOMPARE(reachOf(aino.root(), "r"), reach);
    }

    void itNamesNoContent()
    {
        Record aino;
        const Bytes bytes = encodeReach(reachOf(aino.root(), "r"));
        QCOMPARE(bytes.size(), std::size_t(3)); // one client: how many, who, how far
        QCOMPARE(decodeReach(bytes).value(), reachOf(aino.root(), "r"));
    }

    void brokenBytesAreRefused()
    {
        QVERIFY(!decodeReach(Bytes{2, 7, 1}));
        QVERIFY(!decodeReach(Bytes{0xff, 0xff, 0xff}));
    }

    void marksJoin()
    {
        StateVector all{{7, 3}, {9, 1}};
        extend(all, {{7, 2}, {9, 4}, {11, 1}});
        QCOMPARE(all, (StateVector{{7, 3}, {9, 4}, {11, 1}}));
    }
};

KUDELMA_SUITE(ReachTest)
#include "reach_test.moc"
