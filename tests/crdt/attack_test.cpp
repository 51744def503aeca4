// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What a member with the key could send. Each must be refused by name, quickly, with the document left as it was, or
// be harmless.
#include "crdt/document.h"
#include "crdt/encoding.h"
#include "crdt_fixture.h"
#include "support/suites.h"

#include <QTest>

#include <ctime>

using namespace kudelma::crdt;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr double kSlowness = 20;
#elif defined(__OPTIMIZE__)
constexpr double kSlowness = 1;
#else
constexpr double kSlowness = 5;
#endif

/// Milliseconds of this process's own work: other work on the machine does not count.
class Stopwatch
{
public:
    [[nodiscard]] double milliseconds() const { return 1000.0 * double(std::clock() - m_begin) / CLOCKS_PER_SEC; }
    [[nodiscard]] bool isWithin(double limit) const { return milliseconds() < limit * kSlowness; }

private:
    std::clock_t m_begin = std::clock();
};

/// Writes updates by hand.
class Crafted
{
public:
    Crafted& number(std::uint64_t value)
    {
        m_writer.varUint(value);
        return *this;
    }
    Crafted& byte(std::uint8_t value)
    {
        m_writer.byte(value);
        return *this;
    }
    Crafted& text(std::string_view value)
    {
        m_writer.varString(value);
        return *this;
    }
    /// One client with `count` structs from `clock` on.
    Crafted& client(std::uint64_t count, std::uint64_t id, std::uint64_t clock)
    {
        return number(count).number(id).number(clock);
    }
    Crafted& letterInRoot() { return byte(0x04).number(1).text("t").text("x"); }
    Crafted& letter(WireId origin) { return byte(0x84).number(origin.client).number(origin.clock).text("x"); }
    Crafted& letter(WireId origin, WireId right)
    {
        byte(0xC4).number(origin.client).number(origin.clock);
        return number(right.client).number(right.clock).text("x");
    }
    [[nodiscard]] Bytes done() { return m_writer.take(); }

private:
    Writer m_writer;
};

/// A document with something in it, and the promise that nothing happens to it.
struct Victim
{
    Victim(Limits limits = {})
        : document(Options{.clientId = 1, .limits = limits})
    {
        document.transact([&](Transaction& t) {
            document.text("t").insert(t, 0, u"äiti sanoi");
            document.map("m").setMap(t, "record").set(t, "x", 1);
            document.array("a").push(t, {1, 2, 3});
        });
        state = document.encodeStateAsUpdate().value();
        json = jsonOf(document);
    }

    [[nodiscard]] bool refuses(const Bytes& update, ErrorKind kind)
    {
        int events = 0;
        const Subscription subscription = document.observe([&](const TransactionEvent&) { ++events; });
        const auto applied = document.applyUpdate(update);
        return !applied && applied.error().kind == kind && events == 0 && isUnchanged();
    }
    [[nodiscard]] bool isUnchanged() const
    {
        return document.encodeStateAsUpdate().value() == state && jsonOf(document) == json && !document.hasPending();
    }

    Document document;
    Bytes state;
    std::string json;
};

/// One text, and as many letters which all want to stand at its front but end at different places of it: each has to
/// pass all the others.
Bytes quadraticUpdate(std::uint64_t letters)
{
    constexpr std::uint64_t kClient = 1000;
    Crafted update;
    update.number(1).client(letters + 1, kClient, 0).byte(0x04).number(1).text("t").text(std::string(letters, 'x'));
    for (std::uint64_t i = 0; i < letters; ++i)
        update.byte(0x44).number(kClient).number(letters - 1 - i).text("y");
    return update.number(0).done();
}

} // namespace

class AttackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQuadraticUpdateIsRefusedOrQuick()
    {
        const Bytes update = quadraticUpdate(12'000);
        QVERIFY(update.size() > 80'000);
        Victim victim;
        const Stopwatch watch;
        const auto applied = victim.document.applyUpdate(update);
        const bool quick = watch.isWithin(100);
        QVERIFY(applied || (applied.error().kind == ErrorKind::OverBudget && victim.isUnchanged()));
        QVERIFY2(quick, qPrintable(QString::number(watch.milliseconds())));
    }

    /// Within one transaction, what comes after a refused update may not meet half a surrogate pair that it cut.
    void aRefusedUpdateLeavesNoHalfPair()
    {
        Document author{Options{.clientId = 3}};
        author.transact([&](Transaction& t) {
            author.text("t").insert(t, 0, u"\U0001F600");
            author.map("m").set(t, "k", 1);
        });
        Document document{Options{.clientId = 4}};
        QVERIFY(document.applyUpdate(author.encodeStateAsUpdate().value()));
        // One letter between the halves; another whose neighbours stand in different parents.
        const Bytes bad
            = Crafted().number(1).client(2, 9, 0).letter({3, 0}, {3, 1}).letter({3, 0}, {3, 2}).number(0).done();
        const Bytes deletesHalf = Crafted().number(0).number(1).number(3).number(1).number(1).number(1).done();
        document.transact([&](Transaction&) {
            QVERIFY(!document.applyUpdate(bad));
            QVERIFY(document.applyUpdate(deletesHalf));
        });
        QVERIFY(author.applyUpdate(deletesHalf));
        QCOMPARE(document.text("t").toString(), author.text("t").toString());
        QCOMPARE(document.text("t").toString(), std::u16string(u"\uFFFD"));
        QCOMPARE(document.encodeStateAsUpdate(), author.encodeStateAsUpdate());
    }

    /// Nor a trace of formatting marks, which say how a root that nobody has named is shown.
    void aRefusedUpdateLeavesNoFormat()
    {
        Document document{Options{.clientId = 4}};
        const Bytes list = Crafted()
                               .number(1)
                               .client(1, 9, 0)
                               .byte(0x08)
                               .number(1)
                               .text("r")
                               .number(1)
                               .byte(119)
                               .text("v")
                               .number(0)
                               .done();
        QVERIFY(document.applyUpdate(list));
        const std::string before = jsonOf(document);
        const Bytes bad = Crafted()
                              .number(1)
                              .client(2, 10, 0)
                              .byte(0x06)
                              .number(1)
                              .text("r")
                              .text("bold")
                              .text("true")
                              .letter({9, 0}, {9, 0})
                              .number(0)
                              .done();
        QVERIFY(!document.applyUpdate(bad));
        QCOMPARE(jsonOf(document), before);
    }

    void aRefusedUpdateIsTakenBackWhole()
    {
        Limits limits;
        limits.integrationSteps = 2000;
        Victim victim(limits);
        // Deletions, new fields and a nested type come first, so that there is something to take back.
        Document other{Options{.clientId = 900'000}};
        QVERIFY(other.applyUpdate(victim.state));
        other.transact([&](Transaction& t) {
            other.map("m").set(t, "record", "gone");
            other.text("t").remove(t, 2, 4);
            other.text("t").insert(t, 3, u"keskellä");
            other.array("a").insertMap(t, 1).set(t, "new", true);
            other.map("unheard").set(t, "y", 1);
            for (int i = 0; i < 100; ++i)
                other.array("a").insert(t, 1, {i});
        });
        const Bytes merged = mergeUpdates({other.encodeStateAsUpdate().value(), quadraticUpdate(300)}).value();
        QVERIFY(victim.refuses(merged, ErrorKind::OverBudget));
        // It still works, and takes what is honest.
        QVERIFY(victim.document.applyUpdate(other.encodeStateAsUpdate().value()));
        QCOMPARE(jsonOf(victim.document), jsonOf(other));
        QCOMPARE(victim.document.encodeStateAsUpdate().value(), other.encodeStateAsUpdate().value());
    }

    void countsBeyondTheBytesAreRefusedAtOnce_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, const Bytes& bytes, ErrorKind kind) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()))
                                << int(kind);
        };
        row("nothing", {}, ErrorKind::Malformed);
        row("many clients", {0xff, 0xff, 0xff, 0x7a}, ErrorKind::TooLarge);
        row("many structs", {0x01, 0xff, 0xff, 0xff, 0x7a, 0x01, 0x00}, ErrorKind::TooLarge);
        row("many values", Crafted().number(1).client(1, 5, 0).byte(0x08).number(1).text("a").number(0x7a'ffff).done(),
            ErrorKind::Malformed);
        row("a long string", Crafted().number(1).client(1, 5, 0).byte(0x04).number(1).text("t").number(1u << 30).done(),
            ErrorKind::Malformed);
        row("a long list",
            Crafted()
                .number(1)
                .client(1, 5, 0)
                .byte(0x08)
                .number(1)
                .text("a")
                .number(1)
                .byte(117)
                .number(1u << 30)
                .done(),
            ErrorKind::Malformed);
        row("many deletions", Crafted().number(0).number(1).number(5).number(1u << 30).done(), ErrorKind::Malformed);
        row("a number without end", Bytes(20, 0xff), ErrorKind::OutOfRange);
        row("a clock beyond all", Crafted().number(1).client(1, 5, 1ull << 40).letterInRoot().number(0).done(),
            ErrorKind::OutOfRange);
        row("clocks that overflow", Crafted().number(1).client(1, 5, 0x7fff'ffff).letterInRoot().number(0).done(),
            ErrorKind::OutOfRange);
        row("a length that overflows",
            Crafted()
                .number(1)
                .client(2, 5, 0)
                .byte(0)
                .number(0x7fff'ffff)
                .byte(0)
                .number(0x7fff'ffff)
                .number(0)
                .done(),
            ErrorKind::OutOfRange);
        row("a deletion that overflows",
            Crafted().number(0).number(1).number(5).number(1).number(0x7fff'fff0).number(0x20).done(),
            ErrorKind::OutOfRange);
        row("an empty struct", Crafted().number(1).client(1, 5, 0).byte(0).number(0).number(0).done(),
            ErrorKind::Malformed);
        row("an empty string",
            Crafted().number(1).client(1, 5, 0).byte(0x04).number(1).text("t").text("").number(0).done(),
            ErrorKind::Malformed);
        row("an unknown struct", Crafted().number(1).client(1, 5, 0).byte(0x1f).number(1).text("t").number(0).done(),
            ErrorKind::Malformed);
        row("an unknown type",
            Crafted().number(1).client(1, 5, 0).byte(0x07).number(1).text("t").number(9).number(0).done(),
            ErrorKind::Malformed);
        row("broken UTF-8",
            Crafted().number(1).client(1, 5, 0).byte(0x04).number(1).text("t").text("\xC3\x28").number(0).done(),
            ErrorKind::Malformed);
        row("broken JSON",
            Crafted().number(1).client(1, 5, 0).byte(0x05).number(1).text("t").text("{\"a\":").number(0).done(),
            ErrorKind::Malformed);
        row("bytes after the end", Crafted().number(0).number(0).number(0).done(), ErrorKind::Malformed);
        row("a letter that follows itself", Crafted().number(1).client(1, 5, 0).letter({5, 0}).number(0).done(),
            ErrorKind::Malformed);
        row("a type inside itself",
            Crafted().number(1).client(1, 5, 0).byte(0x07).number(0).number(5).number(0).number(1).number(0).done(),
            ErrorKind::Malformed);
    }
    void countsBeyondTheBytesAreRefusedAtOnce()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        Victim victim;
        const auto applied = victim.document.applyUpdate(Bytes(bytes.begin(), bytes.end()));
        QVERIFY(!applied);
        QCOMPARE(int(applied.error().kind), kind);
        QVERIFY(victim.isUnchanged());
    }

    void everyTruncationIsRefused()
    {
        const Victim source;
        for (std::size_t size = 0; size < source.state.size(); ++size) {
            Document document;
            const Bytes part(source.state.begin(), source.state.begin() + std::ptrdiff_t(size));
            QVERIFY(!document.applyUpdate(part));
            QVERIFY(!diffUpdate(part, {}) && !mergeUpdates({part, part}) && !clientsOf(part));
        }
    }

    void aClientInTwoSectionsIsCutWithoutMovingItsClocks()
    {
        // Client 5 with one letter at clock 4, and again with two structs at clock 47, the second after clock 33.
        const QByteArray hex = "02010504c405010502012d02052f040101740461efbfbd84052104efbfbd6200";
        const QByteArray raw = QByteArray::fromHex(hex);
        const Bytes update(raw.begin(), raw.end());
        QVERIFY(clientsOf(update));
        const Bytes nothingKnown{0};
        const auto rest = diffUpdate(update, nothingKnown);
        QVERIFY(rest);
        QCOMPARE(QByteArray(reinterpret_cast<const char*>(rest->data()), qsizetype(rest->size())).toHex(), hex);
        QVERIFY(clientsOf(*rest));
    }

    void everyFlippedBitIsRefusedOrHarmless()
    {
        const Victim source;
        for (std::size_t bit = 0; bit < source.state.size() * 8; ++bit) {
            Bytes update = source.state;
            update[bit / 8] = std::uint8_t(update[bit / 8] ^ (1u << (bit % 8)));
            Document document;
            static_cast<void>(document.map("m"));
            if (document.applyUpdate(update)) {
                Document again;
                QVERIFY(again.applyUpdate(document.encodeStateAsUpdate().value()));
            } else {
                QCOMPARE(document.encodeStateAsUpdate().value(), (Bytes{0, 0}));
            }
        }
    }

    void deepValuesAreRefused()
    {
        Crafted update;
        update.number(1).client(1, 5, 0).byte(0x08).number(1).text("a").number(1);
        for (int i = 0; i < 100'000; ++i)
            update.byte(117).number(1);
        QVERIFY(Victim().refuses(update.byte(126).number(0).done(), ErrorKind::TooDeep));
        const std::string json = std::string(100'000, '[') + std::string(100'000, ']');
        Crafted embed;
        embed.number(1).client(1, 5, 0).byte(0x05).number(1).text("t").text(json).number(0);
        QVERIFY(Victim().refuses(embed.done(), ErrorKind::Malformed));
    }

    void deepTypesAreRefused()
    {
        const auto nested = [](std::uint64_t depth) {
            Crafted update;
            update.number(1).client(depth, 5, 0).byte(0x07).number(1).text("deep").number(0);
            for (std::uint64_t i = 1; i < depth; ++i)
                update.byte(0x07).number(0).number(5).number(i - 1).number(0);
            return update.number(0).done();
        };
        QVERIFY(Victim().refuses(nested(100'000), ErrorKind::TooDeep));
        QVERIFY(Victim().document.applyUpdate(nested(63)));
        // Our own writes stop at the same depth: nobody would take them.
        Document document;
        document.transact([&](Transaction& t) {
            Map map = document.map("m");
            for (int i = 0; i < 1000 && map.isAlive(); ++i)
                map = map.setMap(t, "next");
            QVERIFY(!map.isAlive());
        });
        Document other;
        QVERIFY(other.applyUpdate(document.encodeStateAsUpdate().value()));
    }

    void foreignClientsAreRefused()
    {
        Victim victim;
        Document other{Options{.clientId = 77}};
        QVERIFY(other.applyUpdate(victim.state));
        other.transact([&](Transaction& t) { other.text("t").insert(t, 0, u"minä"); });
        const Bytes update = other.encodeStateAsUpdate().value(); // holds what is known already, of client 1
        std::vector<ClientId> asked;
        const auto refused = victim.document.applyUpdate(update, {}, [&](ClientId client) {
            asked.push_back(client);
            return false;
        });
        QVERIFY(!refused && refused.error().kind == ErrorKind::ForeignClient && victim.isUnchanged());
        QCOMPARE(asked, (std::vector<ClientId>{77}));
        QVERIFY(victim.document.applyUpdate(update, {}, [](ClientId client) { return client == 77; }));
        QCOMPARE(clientsOf(update).value(), (std::vector<ClientId>{1, 77}));
    }

    void craftedNeighboursAreRefused()
    {
        Victim victim;
        // Elements 0 to 9 are the text, 10 is the record, 11 its field, 12 to 14 the list.
        const auto between = [](WireId origin, WireId right) {
            return Crafted().number(1).client(1, 5, 0).letter(origin, right).number(0).done();
        };
        QVERIFY2(victim.refuses(between({1, 3}, {1, 13}), ErrorKind::Malformed), "of two parents");
        QVERIFY2(victim.refuses(between({1, 6}, {1, 2}), ErrorKind::Malformed), "the wrong way round");
        QVERIFY2(victim.document.applyUpdate(between({1, 2}, {1, 3})), "honest ones are taken");
    }

    void circlesOfWaitingClientsEnd()
    {
        Victim victim;
        Crafted update;
        update.number(3);
        update.client(2, 7, 0).letter({6, 0}).letter({5, 3});
        update.client(1, 6, 0).letter({5, 1});
        update.client(2, 5, 0).letterInRoot().letter({7, 1}).number(0);
        QVERIFY(victim.document.applyUpdate(update.done()));
        QVERIFY(victim.document.hasPending());
    }

    void waitingIsBounded()
    {
        Limits limits;
        limits.pendingBytes = 1000;
        Victim victim(limits);
        const auto later = [](std::uint64_t client) {
            return Crafted().number(1).client(1, client, 5).letter({client, 4}).number(0).done();
        };
        QVERIFY(victim.document.applyUpdate(later(5)));
        Result<void> applied;
        std::uint64_t client = 6;
        for (; client < 1000 && applied; ++client)
            applied = victim.document.applyUpdate(later(client));
        QVERIFY(!applied && applied.error().kind == ErrorKind::TooLarge);
        QVERIFY(client < 200);
        QVERIFY(victim.document.encodeStateAsUpdate().value().size() < victim.state.size() + 1100);
    }

    void cuttingALongTextToPiecesIsBounded()
    {
        Document document{Options{.clientId = 1}};
        document.transact([&](Transaction& t) { document.text("t").insert(t, 0, std::u16string(1'000'000, u'a')); });
        Crafted update;
        update.number(0).number(1).number(1).number(200'000);
        for (std::uint64_t i = 0; i < 200'000; ++i)
            update.number(i * 4).number(1);
        const Stopwatch watch;
        const auto applied = document.applyUpdate(update.done());
        QVERIFY(!applied && applied.error().kind == ErrorKind::OverBudget);
        QVERIFY2(watch.isWithin(1000), qPrintable(QString::number(watch.milliseconds())));
        QCOMPARE(document.text("t").size(), 1'000'000u);
    }

    void manyClientsCostLittle()
    {
        Crafted update;
        update.number(150'000);
        for (std::uint64_t i = 0; i < 150'000; ++i)
            update.client(0, i, 0);
        const Stopwatch watch;
        QVERIFY(Victim().document.applyUpdate(update.number(0).done()));
        QVERIFY(watch.isWithin(100));
    }

    void aSplitPairIsReplacedInEveryReplica()
    {
        Document one{Options{.clientId = 1}};
        Document two{Options{.clientId = 2}};
        one.transact([&](Transaction& t) { one.text("t").insert(t, 0, u"a😀b"); });
        QVERIFY(two.applyUpdate(one.encodeStateAsUpdate().value()));
        // Our own interface does not split pairs, but others may.
        const Bytes update = Crafted().number(1).client(1, 5, 0).letter({1, 1}, {1, 2}).number(0).done();
        QVERIFY(one.applyUpdate(update) && two.applyUpdate(update));
        QVERIFY(one.text("t").toString() == u"a\uFFFDx\uFFFDb");
        QCOMPARE(one.encodeStateAsUpdate().value(), two.encodeStateAsUpdate().value());
    }

    void aPairThatARefusedUpdateCutIsWholeAgain()
    {
        Document one{Options{.clientId = 1}};
        one.transact([&](Transaction& t) {
            one.text("t").insert(t, 0, u"a😀b");
            one.text("other").insert(t, 0, u"elsewhere");
        });
        const Bytes before = one.encodeStateAsUpdate().value();
        // The first letter cuts the pair, the second names neighbours from two texts.
        const Bytes update
            = Crafted().number(1).client(2, 5, 0).letter({1, 1}, {1, 2}).letter({1, 0}, {1, 6}).number(0).done();
        const auto applied = one.applyUpdate(update);
        QVERIFY(!applied && applied.error().kind == ErrorKind::Malformed);
        QVERIFY(one.text("t").toString() == u"a😀b");
        QCOMPARE(one.encodeStateAsUpdate().value(), before);
    }
};

KUDELMA_SUITE(AttackTest)
#include "attack_test.moc"
