// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Random lives of a circle with attachments: the network comes and goes, devices crash, the server is killed and its
// disk is slow, days pass, people are taken out. KUDELMA_SEED=n repeats one, KUDELMA_LIVES=n makes more.
#include "support/attachments.h"
#include "support/suites.h"

#include <QTest>

#include <random>

namespace kudelma::sync::test {

namespace {

constexpr int kAttachmentLives = 40;
constexpr int kStepsOfALife = 60;

class AttachmentLife
{
public:
    explicit AttachmentLife(std::uint64_t seed)
        : m_random(seed)
    {
        std::vector<std::pair<Person*, Role>> others;
        for (const auto& [name, role] : {std::pair{"mikko", Role::Member}, std::pair{"sari", Role::Member},
                 std::pair{"mummo", Role::Guest}, std::pair{"screen", Role::Reader}})
            others.emplace_back(&m_world.add(name, seed), role);
        m_circle = m_world.circle(m_pia, others);
    }

    /// Empty: all promises were kept.
    [[nodiscard]] std::string live()
    {
        for (int i = 0; i < kStepsOfALife; ++i)
            step();
        comeTogether();
        for (const auto& person : m_world.people) {
            if (const auto found = faultOf(*person); !found.empty())
                return person->name + ": " + found;
        }
        return {};
    }
    int fetched = 0;
    int erased = 0;
    int removed = 0;

private:
    struct Attached
    {
        Person* author = nullptr;
        AttachmentReference reference;
        Bytes content;
        bool isErased = false;
    };

    std::size_t below(std::size_t bound) { return std::uniform_int_distribution<std::size_t>(0, bound - 1)(m_random); }
    [[nodiscard]] bool isOut(const Person& person) const { return m_out.contains(&person); }

    void step()
    {
        Person& person = *m_world.people[below(m_world.people.size())];
        switch (below(16)) {
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
            if (!person.client)
                person.switchOn();
            else if (below(2) == 0)
                person.crash();
            else
                person.switchOff();
            break;
        case 7:
            if (below(4) == 0)
                m_world.clock.jump(std::chrono::hours(24 * (1 + below(9))));
            break;
        case 8:
            if (below(8) == 0)
                takeOut();
            break;
        case 9:
            eraseOne(person);
            break;
        case 10:
        case 11:
            fetchOne(person);
            break;
        case 12:
            if (person.client && person.client->writableLog(m_circle))
                person.write(m_circle, person.name, std::to_string(below(100)));
            break;
        default:
            attach(person);
        }
        if (below(3) == 0)
            m_world.settle();
    }

    void attach(Person& person)
    {
        constexpr std::array<std::size_t, 5> kSizes{1, 1000, 70'000, 200'000, 500'000};
        if (!person.client || isOut(person))
            return;
        const auto content = drawing(kSizes[below(kSizes.size())], static_cast<std::uint8_t>(below(256)));
        auto reference = person.client->attach(m_circle, content);
        if (reference)
            m_attached.push_back({&person, std::move(*reference), content});
    }

    void eraseOne(Person& person)
    {
        if (!person.client || m_attached.empty() || isOut(person))
            return;
        auto& one = m_attached[below(m_attached.size())];
        if (one.author != &person && &person != &m_pia)
            return;
        (void)erase(person, m_circle, one.reference);
        if (person.client->writableLog(m_circle)) {
            one.isErased = true;
            ++erased;
        }
    }

    void fetchOne(Person& person)
    {
        if (person.client && !m_attached.empty())
            (void)fetch(person, m_circle, m_attached[below(m_attached.size())].reference);
    }

    void takeOut()
    {
        Person& other = *m_world.people[2 + below(2)]; // Sari or the guest; for good.
        if (!m_pia.client || !m_out.insert(&other).second)
            return;
        m_pia.client->removeDevice(m_circle, other.identity.id());
        ++removed;
    }

    void comeTogether()
    {
        m_world.network.writes = true;
        for (const auto& person : m_world.people) {
            m_world.network.setReachable(person->name, true);
            if (!person->client)
                person->switchOn();
        }
        for (int i = 0; i < 24; ++i)
            m_world.wait(milliseconds{10'000});
    }

    std::string faultOf(Person& person)
    {
        for (const auto& alarm : person.alarms)
            return "alarm " + std::to_string(int(alarm.kind));
        if (!person.storageErrors.empty())
            return "its vault failed";
        const auto kept = person.store->attachments();
        if (isOut(person))
            return kept->empty() ? std::string() : "it was taken out and keeps attachments";
        for (const auto& one : *kept) {
            if (one.state != vault::AttachmentState::Here)
                return "an attachment is on its way still";
        }
        for (const auto& one : m_attached) {
            if (const auto found = faultOf(person, one); !found.empty())
                return found;
        }
        return {};
    }

    std::string faultOf(Person& person, const Attached& one)
    {
        const bool hadIt = person.client->attachment(m_circle, one.reference).has_value();
        const auto answer = fetch(person, m_circle, one.reference);
        m_world.settle();
        if (!answer->has_value())
            m_world.wait(kLastRetry + milliseconds(1000)); // The connection had slept.
        if (!answer->has_value())
            return "no answer";
        const auto there = person.client->attachment(m_circle, one.reference);
        if (there && *there != one.content)
            return "other content";
        if (there && one.isErased && !hadIt)
            return "what was erased came back";
        // Who was taken out may not have come to send all of it.
        if (!there && !one.isErased && !isOut(*one.author))
            return "an attachment is lost";
        fetched += there && !hadIt ? 1 : 0;
        return there.has_value() == isWell(answer) ? std::string() : "told otherwise than it is";
    }

    std::mt19937_64 m_random;
    World m_world;
    Person& m_pia = m_world.add("pia");
    CircleId m_circle;
    std::vector<Attached> m_attached;
    std::set<const Person*> m_out;
};

} // namespace

class AttachmentsLivesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void nothingIsLostAndNothingComesBack()
    {
        const bool isOne = qEnvironmentVariableIsSet("KUDELMA_SEED");
        const std::uint64_t first = isOne ? qEnvironmentVariable("KUDELMA_SEED").toULongLong() : 1;
        const int lives = isOne ? 1 : std::max(qEnvironmentVariableIntValue("KUDELMA_LIVES"), kAttachmentLives);
        int fetched = 0;
        int erased = 0;
        int removed = 0;
        for (int i = 0; i < lives; ++i) {
            const auto seed = first + static_cast<std::uint64_t>(i);
            AttachmentLife life(seed);
            const auto fault = life.live();
            QVERIFY2(fault.empty(), ("KUDELMA_SEED=" + std::to_string(seed) + ": " + fault).c_str());
            fetched += life.fetched;
            erased += life.erased;
            removed += life.removed;
        }
        qInfo("%d lives: %d fetched at the end, %d erased, %d people taken out", lives, fetched, erased, removed);
        QVERIFY(isOne || (fetched > lives && erased > lives / 2 && removed > lives / 8));
    }
};

} // namespace kudelma::sync::test

KUDELMA_SUITE(kudelma::sync::test::AttachmentsLivesTest)
#include "attachments_lives_test.moc"
