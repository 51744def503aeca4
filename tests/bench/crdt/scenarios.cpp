// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "bench/crdt/scenarios.h"

#include "crdt/document.h"

#include <malloc.h>

#include <chrono>
#include <fstream>
#include <functional>
#include <memory>

namespace kudelma::crdt::bench {
namespace {

/// The same small generator stands in compare.mjs, so that all engines get the same work.
class Mulberry
{
public:
    explicit Mulberry(std::uint32_t seed)
        : m_state(seed)
    { }
    std::uint32_t next()
    {
        m_state += 0x6D2B'79F5u;
        std::uint32_t t = (m_state ^ (m_state >> 15)) * (m_state | 1u);
        t ^= t + (t ^ (t >> 7)) * (t | 61u);
        return t ^ (t >> 14);
    }
    std::uint32_t below(std::uint32_t limit) { return std::uint32_t((std::uint64_t(next()) * limit) >> 32); }
    char16_t letter() { return char16_t(u'a' + below(26)); }
    std::u16string word()
    {
        std::u16string word(3 + below(6), u' ');
        for (char16_t& letter : word)
            letter = this->letter();
        return word;
    }

private:
    std::uint32_t m_state;
};

class Stopwatch
{
public:
    [[nodiscard]] double milliseconds() const
    {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_begin).count();
    }

private:
    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
};

std::size_t liveBytes()
{
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

/// A replica that keeps the updates it made.
struct Replica
{
    explicit Replica(ClientId client)
        : document(Options{.clientId = client})
        , subscription(document.observe([this](const TransactionEvent& event) {
            if (event.local)
                sent.push_back(event.update);
        }))
    { }
    void change(const std::function<void(Transaction&)>& change) { document.transact(change); }
    void receive(const std::vector<Bytes>& updates)
    {
        for (const Bytes& update : updates) {
            if (!document.applyUpdate(update))
                std::abort();
        }
    }

    Document document;
    std::vector<Bytes> sent;
    Subscription subscription;
};

void apply(Transaction& transaction, const Text& text, const Edit& edit)
{
    if (edit.removed > 0)
        text.remove(transaction, edit.index, edit.removed);
    if (!edit.inserted.empty())
        text.insert(transaction, edit.index, edit.inserted);
}

std::size_t encodedSize(const Document& document)
{
    return document.encodeStateAsUpdate().value().size();
}

Measurement traceEachItsOwn(const std::vector<Edit>& trace)
{
    Replica replica(1);
    const Text text = replica.document.text("t");
    const Stopwatch watch;
    for (const Edit& edit : trace)
        replica.change([&](Transaction& t) { apply(t, text, edit); });
    return {watch.milliseconds(), encodedSize(replica.document), 0};
}

Measurement traceInOne(const std::vector<Edit>& trace)
{
    Replica replica(1);
    const Text text = replica.document.text("t");
    const Stopwatch watch;
    replica.change([&](Transaction& t) {
        for (const Edit& edit : trace)
            apply(t, text, edit);
    });
    return {watch.milliseconds(), encodedSize(replica.document), 0};
}

/// Loads the bytes into a fresh document.
Measurement load(const Bytes& bytes)
{
    const std::size_t before = liveBytes();
    Measurement measurement;
    const Stopwatch watch;
    Document document;
    if (!document.applyUpdate(bytes))
        std::abort();
    measurement.milliseconds = watch.milliseconds();
    measurement.memoryBytes = liveBytes() - before;
    measurement.encodedBytes = encodedSize(document);
    const Stopwatch lyingDown;
    if (!document.rest())
        std::abort();
    measurement.restMilliseconds = lyingDown.milliseconds();
    measurement.restingBytes = liveBytes() - before;
    const Stopwatch waking;
    if (document.map("m").contains("nothing") || document.isResting())
        std::abort();
    measurement.wakeMilliseconds = waking.milliseconds();
    if (encodedSize(document) != measurement.encodedBytes)
        std::abort();
    return measurement;
}

Measurement loadTrace(const std::vector<Edit>& trace)
{
    static const Bytes bytes = [&] {
        Replica replica(1);
        for (const Edit& edit : trace)
            replica.change([&](Transaction& t) { apply(t, replica.document.text("t"), edit); });
        return replica.document.encodeStateAsUpdate().value();
    }();
    return load(bytes);
}

constexpr std::uint32_t kRecords = 10'000;
constexpr std::uint32_t kFields = 8;
constexpr std::uint32_t kFieldChanges = 50'000;

const std::vector<Bytes>& recordUpdates()
{
    static const std::vector<Bytes> updates = [] {
        Replica author(1);
        Mulberry random(1);
        const Map root = author.document.map("m");
        for (std::uint32_t i = 0; i < kRecords; ++i) {
            author.change([&](Transaction& t) {
                const Map record = root.setMap(t, "r" + std::to_string(i));
                for (std::uint32_t j = 0; j < kFields; ++j)
                    record.set(t, "f" + std::to_string(j), "value " + std::to_string(random.below(1'000'000)));
            });
        }
        for (std::uint32_t i = 0; i < kFieldChanges; ++i) {
            const std::string record = "r" + std::to_string(random.below(kRecords));
            const std::string field = "f" + std::to_string(random.below(kFields));
            const std::string value = "value " + std::to_string(random.below(1'000'000));
            author.change([&](Transaction& t) { root.map(record)->set(t, field, value); });
        }
        return author.sent;
    }();
    return updates;
}

Measurement applyRecords(const std::vector<Edit>& /*trace*/)
{
    const std::vector<Bytes>& updates = recordUpdates();
    Replica reader(2);
    const Stopwatch watch;
    reader.receive(updates);
    return {watch.milliseconds(), encodedSize(reader.document), 0};
}

Measurement loadRecords(const std::vector<Edit>& /*trace*/)
{
    static const Bytes bytes = [] {
        Replica reader(2);
        reader.receive(recordUpdates());
        return reader.document.encodeStateAsUpdate().value();
    }();
    return load(bytes);
}

// B2 of crdt-benchmarks: two users change the same text at the same time, then exchange their updates.
constexpr std::uint32_t kConcurrent = 6000;
constexpr std::uint32_t kInitial = 100;

Measurement together(const std::function<void(Replica&, Mulberry&)>& change)
{
    Replica one(1);
    Replica two(2);
    Mulberry random(7);
    std::u16string initial;
    for (std::uint32_t i = 0; i < kInitial; ++i)
        initial += random.letter();
    one.change([&](Transaction& t) { one.document.text("t").insert(t, 0, initial); });
    two.receive(one.sent);
    one.sent.clear();
    const Stopwatch watch;
    change(one, random);
    change(two, random);
    two.receive(one.sent);
    one.receive(two.sent);
    const double milliseconds = watch.milliseconds();
    if (one.document.text("t").toString() != two.document.text("t").toString())
        std::abort();
    return {milliseconds, encodedSize(one.document), 0};
}

Measurement concurrentString(const std::vector<Edit>& /*trace*/)
{
    return together([](Replica& replica, Mulberry& random) {
        std::u16string text;
        for (std::uint32_t i = 0; i < kConcurrent; ++i)
            text += random.letter();
        replica.change([&](Transaction& t) { replica.document.text("t").insert(t, 0, text); });
    });
}

Measurement concurrentLetters(const std::vector<Edit>& /*trace*/)
{
    return together([](Replica& replica, Mulberry& random) {
        const Text text = replica.document.text("t");
        for (std::uint32_t i = 0; i < kConcurrent; ++i) {
            const std::uint32_t index = random.below(kInitial + i);
            const char16_t letter = random.letter();
            replica.change([&](Transaction& t) { text.insert(t, index, std::u16string_view(&letter, 1)); });
        }
    });
}

Measurement concurrentWords(const std::vector<Edit>& /*trace*/)
{
    return together([](Replica& replica, Mulberry& random) {
        const Text text = replica.document.text("t");
        std::uint32_t length = kInitial;
        for (std::uint32_t i = 0; i < kConcurrent; ++i) {
            const std::uint32_t index = random.below(length);
            const std::u16string word = random.word();
            length += std::uint32_t(word.size());
            replica.change([&](Transaction& t) { text.insert(t, index, word); });
        }
    });
}

Measurement concurrentMixed(const std::vector<Edit>& /*trace*/)
{
    return together([](Replica& replica, Mulberry& random) {
        const Text text = replica.document.text("t");
        std::uint32_t length = kInitial;
        for (std::uint32_t i = 0; i < kConcurrent; ++i) {
            const std::uint32_t index = random.below(length);
            if (length == index || random.below(2) == 0) {
                const std::u16string word = random.word();
                length += std::uint32_t(word.size());
                replica.change([&](Transaction& t) { text.insert(t, index, word); });
            } else {
                const std::uint32_t removed = std::min(length - index, 1 + random.below(9));
                length -= removed;
                replica.change([&](Transaction& t) { text.remove(t, index, removed); });
            }
        }
    });
}

// B3 of crdt-benchmarks: 20 * sqrt(6000) users, each makes one change; one of them takes in all others.
constexpr std::uint32_t kUsers = 1549;

Measurement manyUsers(const std::function<void(Transaction&, const Map&, std::uint32_t)>& change)
{
    std::vector<std::unique_ptr<Replica>> replicas;
    for (std::uint32_t i = 0; i < kUsers; ++i)
        replicas.push_back(std::make_unique<Replica>(i + 1));
    const Stopwatch watch;
    for (std::uint32_t i = 0; i < kUsers; ++i) {
        const Map map = replicas[i]->document.map("m");
        replicas[i]->change([&](Transaction& t) { change(t, map, i); });
    }
    for (std::uint32_t i = 1; i < kUsers; ++i)
        replicas[0]->receive(replicas[i]->sent);
    return {watch.milliseconds(), encodedSize(replicas[0]->document), 0};
}

Measurement manySetNumbers(const std::vector<Edit>& /*trace*/)
{
    return manyUsers([](Transaction& t, const Map& map, std::uint32_t i) { map.set(t, "v", double(i)); });
}

Measurement manySetStrings(const std::vector<Edit>& /*trace*/)
{
    return manyUsers([](Transaction& t, const Map& map, std::uint32_t i) {
        map.set(t, "v", std::to_string(i) + std::string(kUsers, 'x'));
    });
}

struct Scenario
{
    std::string name;
    Measurement (*run)(const std::vector<Edit>&);
};

const std::vector<Scenario>& scenarios()
{
    static const std::vector<Scenario> all{{"paper-each", traceEachItsOwn}, {"paper-one", traceInOne},
        {"paper-load", loadTrace}, {"records-apply", applyRecords}, {"records-load", loadRecords},
        {"b2.1", concurrentString}, {"b2.2", concurrentLetters}, {"b2.3", concurrentWords}, {"b2.4", concurrentMixed},
        {"b3.1", manySetNumbers}, {"b3.3", manySetStrings}};
    return all;
}

} // namespace

std::vector<Edit> readEdits(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::vector<Edit> edits;
    const auto number = [&] {
        std::uint32_t value = 0;
        file.read(reinterpret_cast<char*>(&value), sizeof value);
        return value;
    };
    while (file.peek() != std::ifstream::traits_type::eof()) {
        Edit& edit = edits.emplace_back();
        edit.index = number();
        edit.removed = number();
        for (std::uint32_t left = number(); left > 0; --left)
            edit.inserted += char16_t(number());
    }
    return edits;
}

Measurement run(const std::string& scenario, const std::vector<Edit>& trace)
{
    for (const Scenario& each : scenarios()) {
        if (each.name == scenario)
            return each.run(trace);
    }
    return {};
}

const std::vector<std::string>& scenarioNames()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> out;
        for (const Scenario& each : scenarios())
            out.push_back(each.name);
        return out;
    }();
    return names;
}

double costOfOneEdit(std::uint32_t size)
{
    Replica replica(1);
    const Text text = replica.document.text("t");
    Mulberry random(3);
    replica.change([&](Transaction& t) {
        for (std::uint32_t i = 0; i < size; ++i)
            text.insert(t, random.below(i + 1), u"x");
    });
    constexpr std::uint32_t kEdits = 2000;
    const Stopwatch watch;
    for (std::uint32_t i = 0; i < kEdits; ++i)
        replica.change([&](Transaction& t) { text.insert(t, random.below(size), u"y"); });
    return watch.milliseconds() * 1000 / kEdits;
}

} // namespace kudelma::crdt::bench
