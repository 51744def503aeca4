// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "simulation/life.h"

#include "simulation/second_thoughts.h"
#include "simulation/server_log.h"
#include "support/person.h"
#include "sync/bytes.h"

#include <algorithm>

namespace kudelma::sync::simulation {

using test::Person;
using test::World;

namespace {

constexpr std::uint64_t kSetBackEvery = 4; ///< Lives.
constexpr milliseconds kDay{24 * 60 * 60 * 1000};
constexpr std::int64_t kYears = 10; ///< That a clock may be off, either way.

struct Table
{
    std::string name; ///< Stands before each word: a word tells where it belongs.
    CircleId circle;
    std::vector<Person*> people;
};

constexpr std::size_t kChangesMindEvery = 4; ///< Times that somebody writes.
constexpr std::size_t kDoesAgainEvery = 3; ///< Times that it could be undone instead.
class Life
{
public:
    Life(std::uint64_t seed, bool isCrowd)
        : m_seed(seed)
        , m_random(seed)
        , m_mind(seed ^ 0x6d696e64)
        , m_setsServerBack(seed % kSetBackEvery == 0)
    {
        m_team = {&person("pia"), &person("mikko")};
        if (below(2) == 0)
            m_team.push_back(&person("sari"));
        Person* supervisor = below(2) == 0 ? &person("kirsi") : nullptr;
        m_guests = {&person("aino")};
        if (below(3) > 0)
            m_guests.push_back(&person("jesse"));
        if (isCrowd)
            fillUp(supervisor);
        auto others = std::vector<std::pair<Person*, Role>>{{m_team[1], Role::Host}};
        for (std::size_t i = 2; i < m_team.size(); ++i)
            others.emplace_back(m_team[i], Role::Member);
        if (supervisor)
            others.emplace_back(supervisor, Role::Reader);
        m_tables.push_back({"T", m_world.circle(*m_team[0], others), {m_team.begin(), m_team.end()}});
        for (auto* guest : m_guests)
            others.emplace_back(guest, Role::Guest);
        m_tables.push_back({"F", m_world.circle(*m_team[0], others), {m_team.begin(), m_team.end()}});
        for (auto& table : m_tables) {
            if (supervisor)
                table.people.push_back(supervisor);
        }
        family().people.insert(family().people.end(), m_guests.begin(), m_guests.end());
        m_everybody = family().people;
        for (const auto* guest : m_guests)
            m_log.mustNotReach(guest->name, m_tables.front().circle);
        m_world.network.toClient
            = [this](const std::string& to, const wire::Frame& frame) { return m_log.passes(to, frame); };
    }

    Verdict live(int steps)
    {
        for (int i = 0; i < steps; ++i)
            step();
        takeKeysOfTheRemoved();
        comeTogether();
        Verdict verdict;
        verdict.fault = fault();
        verdict.removals = int(m_attackers.size());
        verdict.restored = m_restored;
        verdict.warned = m_wereWarned;
        verdict.takenBack = m_changes;
        std::string all;
        for (const auto& table : m_tables) {
            for (const auto& log : logsOf(table))
                all += said(*m_team[0], table, log);
        }
        verdict.digest = crypto::hash("simulation", {bytesOf(all)}).hex();
        return verdict;
    }

private:
    using Written = std::map<std::string, int>; ///< By prefix and writer, as in the words.

    Table& family() { return m_tables.back(); }
    std::size_t below(std::size_t bound) { return std::uniform_int_distribution<std::size_t>(0, bound - 1)(m_random); }
    template <typename T>
    T& pick(std::vector<T>& from)
    {
        return from[below(from.size())];
    }

    Person& person(const std::string& name)
    {
        const auto years = std::int64_t(below(2 * kYears + 1)) - kYears;
        return m_world.add(name, m_seed, below(3) == 0 ? kDay * 365 * years : milliseconds{0});
    }

    /// Eight devices: all whom a circle may have here, and two more.
    void fillUp(Person*& supervisor)
    {
        if (m_team.size() == 2)
            m_team.push_back(&person("sari"));
        m_team.push_back(&person("otso"));
        if (!supervisor)
            supervisor = &person("kirsi");
        if (m_guests.size() == 1)
            m_guests.push_back(&person("jesse"));
        m_guests.push_back(&person("elli"));
    }

    void step()
    {
        auto& person = *pick(m_everybody);
        switch (below(20)) {
        case 0:
            m_world.network.setReachable(person.name, false);
            break;
        case 1:
        case 2:
            m_world.network.setReachable(person.name, true);
            break;
        case 3:
            m_world.wait(milliseconds{below(40'000)});
            break;
        case 4:
            if (below(3) == 0)
                m_world.network.kill();
            break;
        case 5:
            m_world.network.writes = below(3) != 0;
            break;
        case 6:
            power(person);
            break;
        case 7:
            if (!person.client)
                person.switchOn();
            break;
        case 8:
            if (auto* host = m_team[below(2)]; host->client && below(3) == 0)
                host->client->newEpoch(pick(m_tables).circle);
            break;
        case 9:
            if (below(2) == 0)
                move();
            break;
        case 10:
            if (below(4) == 0)
                m_world.clock.jump(kDay * std::int64_t(1 + below(30)));
            break;
        case 11:
            copyOrRestore(person);
            break;
        case 12:
            if (m_setsServerBack)
                copyOrSetBackServer();
            break;
        default:
            write(person);
            if (m_mind() % kChangesMindEvery == 0)
                changeMind(person);
            break;
        }
        if (below(3) == 0)
            m_world.settle();
    }

    void power(Person& person, bool crashes)
    {
        letGo(person);
        if (!person.client)
            person.switchOn();
        else if (crashes)
            person.crash();
        else
            person.switchOff();
    }
    void power(Person& person) { power(person, below(2) == 0); }

    /// Takes a guest or a member out of a circle, or in again, or changes a role.
    void move()
    {
        auto& host = *m_team[below(2)];
        auto& table = pick(m_tables);
        auto& other = *pick(table.people);
        if (!host.client || &other == m_team[0] || &other == m_team[1])
            return;
        const auto info = host.client->circle(table.circle);
        const auto device = std::find_if(info->devices.begin(), info->devices.end(),
            [&](const DeviceInfo& one) { return one.id == other.identity.id(); });
        if (device == info->devices.end()) {
            m_bounds.erase({&other, &table});
            m_keptFrom.erase({&other, &table});
            host.client->addDevice(table.circle, other.identity.publicKeys(), roleOf(other));
        } else if (roleOf(other) == Role::Member && below(3) == 0) {
            host.client->changeRole(
                table.circle, other.identity.id(), device->role == Role::Member ? Role::Reader : Role::Member);
        } else {
            host.client->removeDevice(
                table.circle, other.identity.id(), [this, &other, &table](const Result<void>& done) {
                    if (done)
                        m_bounds[{&other, &table}] = m_written;
                });
        }
    }

    [[nodiscard]] Role roleOf(const Person& person) const
    {
        if (person.name == "kirsi")
            return Role::Reader;
        return person.name == "sari" || person.name == "otso" ? Role::Member : Role::Guest;
    }

    void copyOrRestore(Person& person)
    {
        const auto copy = m_copies.find(&person);
        if (copy == m_copies.end()) {
            m_copies[&person] = {person.files(), m_written, m_changes};
        } else if (below(2) == 0) {
            // What nobody else had got yet is gone with the newer files.
            letGo(person);
            if (person.client)
                person.crash();
            for (const auto& table : m_tables) {
                const auto writer = table.name + person.name;
                for (int number = copy->second.written[writer]; number < m_written[writer]; ++number)
                    m_mayBeLost[writer].insert(number);
                m_thoughts[writer].wentBackTo(copy->second.changes);
            }
            m_hasBeenRestored.insert(&person);
            person.putBack(copy->second.files);
            m_copies.erase(copy);
            ++m_restored;
        }
    }

    void copyOrSetBackServer()
    {
        if (m_serversCopy.empty()) {
            m_lengthAtCopy = m_log.count();
            m_serversCopy = m_world.network.disk();
        } else if (!m_wasSetBack && below(3) == 0) {
            m_world.settle();
            m_wasSetBack = m_log.count() > m_lengthAtCopy;
            m_world.network.setBack(m_serversCopy);
        }
    }

    void write(Person& person)
    {
        auto& table = pick(m_tables);
        if (!person.client || !person.client->circle(table.circle))
            return;
        const auto log = person.client->writableLog(table.circle);
        if (!log)
            return;
        auto& document = person.doc(table.circle, *log);
        const auto count = 1 + below(3);
        auto& hand = m_hands[{&person, &table}];
        hand.holds(document);
        std::vector<int> numbers;
        const auto write = [&](crdt::Transaction& t) {
            const auto words = document.array("words");
            const auto text = document.text("text");
            for (std::size_t i = 0; i < count; ++i) {
                const std::string writer = table.name + person.name;
                numbers.push_back(m_written[writer]++);
                words.insert(t, below(words.size() + 1), {crdt::Any(wordOf(writer, numbers.back()))});
                text.insert(t, below(text.size() + 1), std::u16string(1, letterOf(person)));
            }
        };
        document.transact(write, Hand::kTyping);
        hand.wrote(numbers);
        noteWhoMustNotRead(person, table, int(count));
        person.client->flush(); // what was not stored may be lost in a crash, and that is no fault
    }

    /// Before the documents go.
    void letGo(const Person& person)
    {
        std::erase_if(m_hands, [&](const auto& hand) { return hand.first.first == &person; });
    }

    void changeMind(Person& person)
    {
        auto& table = m_tables[m_mind() % m_tables.size()];
        const auto hand = m_hands.find({&person, &table});
        if (!person.client || hand == m_hands.end())
            return;
        const auto log = person.client->writableLog(table.circle);
        if (!log || person.client->document(table.circle, *log) != hand->second.document())
            return;
        const auto change = hand->second.change(m_mind() % kDoesAgainEvery == 0);
        m_thoughts[table.name + person.name].note(change, m_changes);
        person.client->flush();
    }

    /// The last words, from those of whom this writer knows that they are out.
    void noteWhoMustNotRead(Person& writer, Table& table, int count)
    {
        const auto devices = writer.client->circle(table.circle)->devices;
        for (const auto& [who, bounds] : m_bounds) {
            const auto& [other, of] = who;
            const bool isIn = std::any_of(devices.begin(), devices.end(),
                [&](const DeviceInfo& device) { return device.id == other->identity.id(); });
            if (of != &table || isIn)
                continue;
            const int next = m_written[table.name + writer.name];
            for (int number = next - count; number < next; ++number)
                m_keptFrom[who].push_back(wordOf(table.name + writer.name, number));
        }
    }

    [[nodiscard]] static char16_t letterOf(const Person& person) { return char16_t(person.name[0]); }

    void takeKeysOfTheRemoved()
    {
        for (const auto& [who, bounds] : m_bounds) {
            auto& [person, table] = who;
            m_world.network.setReachable(person->name, false);
            if (!person->client)
                person->switchOn();
            const auto keys = person->store->epochKeys(table->circle);
            if (!keys)
                qFatal("the keys of %s", person->name.c_str());
            Attacker attacker{person, table, bounds, {}};
            for (const auto& [epoch, key] : *keys)
                attacker.keys.emplace(epoch, key.clone());
            m_attackers.push_back(std::move(attacker));
        }
    }

    /// A server that was set back may withhold the news that somebody is out: then what counts is who had heard of it.
    [[nodiscard]] std::vector<std::string> wordsToGuard(
        const std::pair<Person*, Table*>& from, const Written& bounds) const
    {
        if (m_wasSetBack) {
            const auto kept = m_keptFrom.find(from);
            return kept == m_keptFrom.end() ? std::vector<std::string>() : kept->second;
        }
        std::vector<std::string> words;
        for (const auto& [writer, count] : m_written) {
            const auto bound = bounds.find(writer);
            for (int i = bound == bounds.end() ? 0 : bound->second; i < count; ++i) {
                if (writer != from.second->name + from.first->name) // its own it may know
                    words.push_back(wordOf(writer, i));
            }
        }
        return words;
    }

    void comeTogether()
    {
        m_world.network.writes = true;
        for (auto* person : m_everybody) {
            m_world.network.setReachable(person->name, true);
            if (!person->client)
                person->switchOn();
        }
        m_world.wait(std::chrono::minutes{3});
        // Who was taken in again has to hear of it.
        for (const auto& table : m_tables) {
            for (auto* person : table.people) {
                const auto info = person->client->circle(table.circle);
                if (isOnRoster(*person, table) && (!info || info->removed)
                    && !person->client->joinCircle(*m_team[0]->client->ticket(table.circle)))
                    qFatal("%s cannot come back", person->name.c_str());
            }
        }
        m_world.wait(std::chrono::minutes{2});
        // Everybody says something, so that everybody hears what the others have seen.
        for (auto* person : m_everybody)
            write(*person);
        m_world.wait(std::chrono::minutes{2});
    }

    [[nodiscard]] bool isOnRoster(const Person& person, const Table& table) const
    {
        const auto devices = m_team[0]->client->circle(table.circle)->devices;
        return std::any_of(devices.begin(), devices.end(),
            [&](const DeviceInfo& device) { return device.id == person.identity.id(); });
    }

    [[nodiscard]] std::vector<LogId> logsOf(const Table& table) const
    {
        std::vector<LogId> logs{LogId{}};
        for (const auto* guest : m_guests) {
            if (m_team[0]->client->document(table.circle, guest->ownLog()))
                logs.push_back(guest->ownLog());
        }
        return logs;
    }

    [[nodiscard]] std::string fault()
    {
        if (!m_log.fault().empty())
            return m_log.fault();
        if (const auto found = blindness(); !found.empty())
            return found;
        for (const auto& attacker : m_attackers) {
            if (const auto found = attack(attacker); !found.empty())
                return found;
        }
        // Where nobody is warned, all that the server forgot must have come back to it from those who sent it.
        m_wereWarned = m_wasSetBack && std::any_of(m_everybody.begin(), m_everybody.end(), [](const Person* person) {
            return std::any_of(person->alarms.begin(), person->alarms.end(),
                [](const Alarm& alarm) { return alarm.kind != AlarmKind::ClonedDevice; });
        });
        for (const auto& table : m_tables) {
            for (auto* person : table.people) {
                if (const auto found = faultOf(*person, table); !found.empty())
                    return table.name + " " + person->name + ": " + found;
            }
        }
        return {};
    }

    [[nodiscard]] std::string faultOf(Person& person, const Table& table)
    {
        if (const auto lost = lostWord(person, table); !lost.empty())
            return lost;
        if (m_wereWarned)
            return {}; // and go no further together
        for (const auto& alarm : person.alarms) {
            if (alarm.kind != AlarmKind::ClonedDevice || !m_hasBeenRestored.contains(&person))
                return "alarm " + std::to_string(int(alarm.kind));
        }
        if (!person.quarantined.empty())
            return "put aside, reason " + std::to_string(int(person.quarantined.front().reason));
        if (!isOnRoster(person, table))
            return {};
        const auto info = *person.client->circle(table.circle);
        if (info.role == Role::Reader && info.pendingChanges > 0)
            return {}; // what was written before the role was lowered, and not sent: it stays here
        if (info.pendingChanges > 0 || info.pendingRosterChanges > 0)
            return std::to_string(info.pendingChanges) + " changes and " + std::to_string(info.pendingRosterChanges)
                + " of the roster still wait, role " + std::to_string(int(info.role))
                + (m_hasBeenRestored.contains(&person) ? ", restored" : "");
        for (const auto& log : logsOf(table)) {
            if (said(person, table, log) != said(*m_team[0], table, log))
                return "its document differs";
        }
        return {};
    }

    /// All of a document. Of a guest who never said anything, and left, not everybody has one: the same as an empty
    /// one.
    static std::string said(Person& person, const Table& table, const LogId& log)
    {
        auto* document = person.client->document(table.circle, log);
        if (!document)
            return crdt::Any(crdt::Any::Object{{"text", ""}, {"words", crdt::Any::List()}}).toJsonText();
        (void)document->array("words");
        (void)document->text("text");
        return document->toJson().toJsonText();
    }

    /// Every word that the person's device stored stands in its document once, and a letter for each.
    [[nodiscard]] std::string lostWord(Person& person, const Table& table)
    {
        const auto writer = table.name + person.name;
        const auto log
            = roleOf(person) == Role::Guest && m_guests.end() != std::find(m_guests.begin(), m_guests.end(), &person)
            ? person.ownLog()
            : LogId{};
        auto* document = person.client->document(table.circle, log);
        if (!document)
            return m_written[writer] == 0 ? std::string() : "its document is gone";
        std::map<std::string, int> found;
        for (const auto& value : document->array("words").values())
            ++found[*std::get<crdt::Any>(value).string()];
        int there = 0;
        const auto& thoughts = m_thoughts[writer];
        for (int i = 0; i < m_written[writer]; ++i) {
            const int times = found[wordOf(writer, i)];
            const int expected = thoughts.isTakenBack(i) ? 0 : 1;
            const bool isUnsure = m_mayBeLost[writer].contains(i) || thoughts.isUnsure(i);
            if (times > 1 || (times != expected && !isUnsure))
                return wordOf(writer, i) + " is there " + std::to_string(times) + " times";
            there += times;
        }
        const auto text = document->text("text").toString();
        if (std::count(text.begin(), text.end(), letterOf(person)) != there)
            return "letters are lost or doubled";
        return {};
    }

    struct Attacker
    {
        Person* person = nullptr;
        Table* table = nullptr;
        Written bounds; ///< Words from these numbers on were written after it was taken out.
        KeyRing keys;
    };

    /// That an attack would find what can be read: a host's keys open the words of the last round.
    [[nodiscard]] std::string blindness()
    {
        const auto keys = m_team[0]->store->epochKeys(family().circle);
        const auto writer = family().name + m_team[0]->name;
        if (!keys || m_written[writer] == 0 || m_wasSetBack)
            return {};
        KeyRing ring;
        for (const auto& [epoch, key] : *keys)
            ring.emplace(epoch, key.clone());
        const auto word = wordOf(writer, m_written[writer] - 1);
        const bool isFound = m_log.openedWith(family().circle, ring).find(word) != std::string::npos;
        return isFound || m_mayBeLost[writer].contains(m_written[writer] - 1) ? std::string() : "the attack is blind";
    }

    [[nodiscard]] std::string attack(const Attacker& attacker)
    {
        std::string readable = m_log.openedWith(attacker.table->circle, attacker.keys);
        for (const auto& log : attacker.person->client->logs(attacker.table->circle)) {
            if (const auto* document = attacker.person->client->document(attacker.table->circle, log))
                readable += document->toJson().toJsonText();
        }
        for (const auto& word : wordsToGuard({attacker.person, attacker.table}, attacker.bounds)) {
            if (readable.find(word) != std::string::npos)
                return attacker.person->name + " was taken out and reads " + word;
        }
        return {};
    }

    static std::string wordOf(const std::string& writer, int number)
    {
        return writer + "#" + std::to_string(number) + ";";
    }

    std::uint64_t m_seed;
    World m_world;
    std::mt19937_64 m_random;
    std::mt19937_64 m_mind; ///< Who takes back what: of its own, so that a seed's life is otherwise as it was.
    bool m_setsServerBack;
    ServerLog m_log;
    std::vector<Person*> m_team;
    std::vector<Person*> m_guests;
    std::vector<Person*> m_everybody;
    std::vector<Table> m_tables; ///< The team's and the family's.
    Written m_written;
    std::map<std::pair<Person*, Table*>, Written> m_bounds; ///< Of who is out: what had been written then.
    std::map<std::pair<Person*, Table*>, std::vector<std::string>> m_keptFrom;
    std::vector<Attacker> m_attackers;
    struct Copy
    {
        Person::Files files;
        Written written;
        int changes = 0;
    };
    std::map<Person*, Copy> m_copies;
    std::map<std::pair<Person*, Table*>, Hand> m_hands;
    std::map<std::string, SecondThoughts> m_thoughts; ///< By writer.
    int m_changes = 0;
    std::map<std::string, std::set<int>> m_mayBeLost; ///< Numbers of words.
    std::set<const Person*> m_hasBeenRestored;
    std::vector<char> m_serversCopy;
    std::size_t m_lengthAtCopy = 0;
    bool m_wasSetBack = false;
    bool m_wereWarned = false;
    int m_restored = 0;
};

} // namespace

Verdict live(std::uint64_t seed, int steps, bool isCrowd)
{
    seedEverything(seed);
    return Life(seed, isCrowd).live(steps);
}

} // namespace kudelma::sync::simulation
