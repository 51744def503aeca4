// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "bench/relay_load/attackers.h"

#include "crypto/device_identity.h"
#include "roster/statements.h"

namespace kudelma::load {

namespace {

constexpr std::size_t kAttackers = 1'000;
constexpr std::uint32_t kAttackersSource = 0x7f000102; ///< 127.0.1.2
constexpr std::size_t kAttackersOfOneSource = 250;
constexpr Nanoseconds kStepEvery = 10'000'000;
constexpr Nanoseconds kComesAgainAfter = 500'000'000;
constexpr int kNonsenseAtOnce = 5; ///< Frames in one step.
constexpr std::size_t kLookupBytes = 10;

enum class Harm { Flood, HalfRequest, WrongOrigin, Guess };
constexpr std::size_t kHarms = 4;

std::string asBytes(wire::Frame frame)
{
    frame.set_request(1);
    return frame.SerializeAsString();
}

} // namespace

class Attacker : public LineEvents
{
public:
    Attacker(Loop& loop, std::uint16_t port, std::size_t number)
        : m_line(loop, *this)
        , m_harm(Harm(number % kHarms))
        , m_target{port, kAttackersSource + std::uint32_t(number / kAttackersOfOneSource), "/",
              m_harm == Harm::WrongOrigin ? "https://elsewhere.example" : "", m_harm == Harm::HalfRequest}
    { }

    void step(Nanoseconds at)
    {
        if (m_line.isOff() && at >= m_comesAt) {
            m_comesAt = at + kComesAgainAfter;
            ++attempts;
            (void)m_line.connect(m_target);
        }
        for (int i = 0; m_harm == Harm::Flood && m_line.isOpen() && i < kNonsenseAtOnce; ++i, ++frames)
            m_line.send(std::string(200, '\xff'));
    }
    void opened(Line&) override
    {
        ++openings;
        if (m_harm != Harm::Guess)
            return;
        wire::Frame frame;
        frame.mutable_hello()->add_versions(1);
        *frame.mutable_hello()->mutable_device() = roster::keysToWire(guesser().publicKeys());
        m_line.send(asBytes(std::move(frame)));
    }
    void received(Line&, std::string_view message, Nanoseconds) override
    {
        wire::Frame heard;
        if (m_harm != Harm::Guess || !heard.ParseFromArray(message.data(), int(message.size())))
            return;
        wire::Frame frame;
        if (heard.has_challenge()) {
            frame.mutable_sign_in()->set_signature(
                roster::textOf(roster::signSignIn(guesser(), roster::viewOf(heard.challenge().nonce())).view()));
        } else {
            ++frames;
            frame.mutable_invitation_get()->set_lookup(roster::textOf(crypto::randomBytes(kLookupBytes)));
        }
        m_line.send(asBytes(std::move(frame)));
    }
    void closed(Line&) override { ++thrownOut; }

    [[nodiscard]] std::size_t harm() const { return std::size_t(m_harm); }

    std::size_t attempts = 0;
    std::size_t openings = 0;
    std::size_t frames = 0;
    std::size_t thrownOut = 0;

private:
    /// One for all: who guesses is counted by his address.
    static const crypto::DeviceIdentity& guesser()
    {
        static const auto identity = crypto::DeviceIdentity::generate();
        return identity;
    }

    Line m_line;
    Harm m_harm;
    Line::Target m_target;
    Nanoseconds m_comesAt = 0;
};

Attackers::Attackers(Loop& loop, std::uint16_t port)
{
    for (std::size_t i = 0; i < kAttackers; ++i)
        m_all.push_back(std::make_unique<Attacker>(loop, port, i));
}

Attackers::~Attackers() = default;

void Attackers::step(Nanoseconds at)
{
    if (at - m_steppedAt < kStepEvery)
        return;
    m_steppedAt = at;
    for (const auto& each : m_all)
        each->step(at);
}

std::string Attackers::summary() const
{
    std::string result = "attackers:";
    const std::array<const char*, kHarms> names{"flood", "half a request", "wrong origin", "guesses"};
    for (std::size_t harm = 0; harm < kHarms; ++harm) {
        std::array<std::size_t, 4> sums{};
        for (const auto& each : m_all) {
            if (each->harm() != harm)
                continue;
            sums[0] += each->attempts;
            sums[1] += each->openings;
            sums[2] += each->frames;
            sums[3] += each->thrownOut;
        }
        result += std::string(harm == 0 ? " " : "; ") + names[harm] + " came " + std::to_string(sums[0])
            + " times, were let in " + std::to_string(sums[1]) + " times, sent " + std::to_string(sums[2])
            + " frames, were thrown out " + std::to_string(sums[3]) + " times";
    }
    return result;
}

} // namespace kudelma::load
