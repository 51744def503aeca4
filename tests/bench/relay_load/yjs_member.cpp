// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "bench/relay_load/crowd.h"
#include "bench/relay_load/kudelma_member.h"

namespace kudelma::load {

namespace {

constexpr char kSync = 0;
constexpr char kAuth = 2;
constexpr char kSyncStatus = 8; ///< Of hocuspocus: an acknowledgement.
constexpr char kStepOne = 0;
constexpr char kStepTwo = 1;
constexpr char kUpdate = 2;
constexpr char kStringItem = 4; ///< ContentString.
constexpr char kHasOrigin = char(0x80);
constexpr std::size_t kAroundText = 24; ///< About what an update has beside its text.

void putVarUint(std::string& to, std::uint64_t value)
{
    for (; value >= 0x80; value >>= 7)
        to.push_back(static_cast<char>(value | 0x80));
    to.push_back(static_cast<char>(value));
}

void putVarString(std::string& to, std::string_view text)
{
    putVarUint(to, text.size());
    to += text;
}

std::uint64_t takeVarUint(std::string_view& from)
{
    std::uint64_t value = 0;
    for (int shift = 0; !from.empty() && shift < 64; shift += 7) {
        const auto byte = static_cast<unsigned char>(from.front());
        from.remove_prefix(1);
        value |= std::uint64_t(byte & 0x7f) << shift;
        if ((byte & 0x80) == 0)
            break;
    }
    return value;
}

/// Somebody who types: each update (Yjs, version 1) adds text behind this author's last, so that documents grow, are
/// merged and are told on as those of real editors. Author and number can be read off it.
class YjsMember : public Member
{
public:
    YjsMember(Crowd& crowd, Loop& loop, std::size_t number, Server server)
        : Member(crowd, loop, number)
        , m_server(server)
        , m_textBytes(crowd.shape().updateBytes - kAroundText)
    { }

    void prepare(std::size_t) override { }
    void opened(Line&) override;
    void received(Line&, std::string_view message, Nanoseconds at) override;

protected:
    [[nodiscard]] std::string path() const override { return m_server == Server::Hocuspocus ? "/" : "/" + document(); }
    void send(std::uint64_t number) override;

private:
    [[nodiscard]] std::string document() const { return "room-" + std::to_string(room()); }
    [[nodiscard]] std::string opening() const; ///< Of each message.
    [[nodiscard]] std::string update(std::uint64_t number) const;
    void heardUpdate(std::string_view update, Nanoseconds at);

    Server m_server;
    std::size_t m_textBytes;
};

std::string YjsMember::opening() const
{
    std::string text;
    if (m_server == Server::Hocuspocus)
        putVarString(text, document());
    return text;
}

std::string YjsMember::update(std::uint64_t number) const
{
    const std::uint64_t clock = (number - 1) * m_textBytes;
    const std::uint64_t client = Member::number() + 1;
    std::string update;
    putVarUint(update, 1); // of one client
    putVarUint(update, 1); // one struct
    putVarUint(update, client);
    putVarUint(update, clock);
    if (clock == 0) {
        update += kStringItem;
        putVarUint(update, 1); // below a type of the document
        putVarString(update, "t");
    } else {
        update += char(kStringItem | kHasOrigin);
        putVarUint(update, client);
        putVarUint(update, clock - 1);
    }
    putVarUint(update, m_textBytes);
    update.append(m_textBytes, char('a' + number % 26));
    putVarUint(update, 0); // nothing deleted
    return update;
}

void YjsMember::send(std::uint64_t number)
{
    std::string message = opening();
    message += kSync;
    message += kUpdate;
    putVarString(message, update(number));
    line.send(message);
}

void YjsMember::opened(Line&)
{
    if (m_server == Server::BareWs)
        return becomeReady();
    std::string message = opening();
    if (m_server == Server::Hocuspocus) {
        message += kAuth;
        message += char(0); // a token
        putVarString(message, "token");
        line.send(message);
        message = opening();
    }
    message += kSync;
    message += kStepOne;
    putVarString(message, std::string(1, '\0')); // a state vector of nobody
    line.send(message);
}

void YjsMember::received(Line&, std::string_view message, Nanoseconds at)
{
    if (m_server == Server::Hocuspocus)
        message.remove_prefix(std::min(std::size_t(takeVarUint(message)), message.size()));
    if (message.empty())
        return;
    const char kind = message.front();
    message.remove_prefix(1);
    if (kind == kSyncStatus)
        ++m_crowd.tally.acknowledged;
    if (kind != kSync || message.empty())
        return;
    const char step = message.front();
    message.remove_prefix(1);
    if (step == kStepTwo && !isReady())
        becomeReady();
    if (step != kUpdate)
        return;
    (void)takeVarUint(message);
    heardUpdate(message, at);
}

void YjsMember::heardUpdate(std::string_view update, Nanoseconds at)
{
    (void)takeVarUint(update);
    (void)takeVarUint(update);
    const std::uint64_t client = takeVarUint(update);
    const std::uint64_t clock = takeVarUint(update);
    if (client == 0 || client > m_crowd.shape().clients())
        return;
    if (client - 1 != number())
        m_crowd.members()[client - 1]->delivered(clock / m_textBytes + 1, at, *this);
    else if (m_server == Server::YWebsocket)
        ++m_crowd.tally.acknowledged; // It tells the author too.
}

} // namespace

Crowd::MakeMember membersOf(Server server, const Shape& shape)
{
    if (server == Server::Kudelma)
        return kudelmaMembers(shape);
    return [server](Crowd& crowd, Loop& loop, std::size_t number) {
        return std::make_unique<YjsMember>(crowd, loop, number, server);
    };
}

} // namespace kudelma::load
