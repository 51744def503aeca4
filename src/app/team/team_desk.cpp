// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/team/team_desk.h"

#include "app/circles/role_rows.h"
#include "app/core/bytes.h"
#include "app/core/ids.h"
#include "vault/use_log.h"
#include "vault/vault.h"

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::CircleId;
using casework::MemberId;
using Row = KeyedListModel::Row;

namespace {

constexpr auto kVouchedSetting = "team/vouched";
constexpr auto kWrittenSetting = "team/written";
constexpr auto kAnsweredSetting = "team/answered";
constexpr std::size_t kMaxListed = 5'000; ///< What somebody puts there beyond this is not looked at.

std::vector<QByteArray> listIn(crdt::Document& document, std::string_view root)
{
    std::vector<QByteArray> all;
    const crdt::Array array = document.array(root);
    const std::size_t count = array.size();
    for (std::size_t i = count > kMaxListed ? count - kMaxListed : 0; i < count; ++i) {
        const crdt::Value value = array.get(i);
        const auto* any = std::get_if<crdt::Any>(&value);
        const crdt::Bytes* content = any ? any->bytes() : nullptr;
        all.push_back(content ? byteArray(*content) : QByteArray());
    }
    return all;
}

void push(crdt::Document& document, std::string_view root, const QByteArray& bytes)
{
    document.transact([&](crdt::Transaction& change) {
        document.array(root).push(change, {crdt::Any(crdt::Bytes(bytes.begin(), bytes.end()))});
    });
}

QByteArray hashOf(const QByteArray& offer)
{
    return byteArray(crypto::plainHash(bytesView(offer)).view());
}

QByteArray settingOf(const vault::Vault& vault, const char* key)
{
    const auto kept = vault.setting(key);
    return kept && *kept ? byteArray(**kept) : QByteArray();
}

} // namespace

TeamDesk::TeamDesk(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_colleagues({"name", "detail", "picture", "here", "self", "role"})
    , m_offers({"child", "from", "detail", "known", "rehearsal"})
    , m_roles({"name"})
{
    connect(&session, &Session::opened, this, &TeamDesk::open);
    connect(&session, &Session::aboutToLock, this, &TeamDesk::close);
    connect(&session, &Session::aboutToBackUp, this, [this] {
        m_isPaused = true;
        close();
    });
    connect(&session, &Session::backedUp, this, [this] {
        m_isPaused = false;
        open();
    });
    connect(&session, &Session::caseOpened, this, [this](CaseRoom* room) { room->setDirectory(directory()); });
    connect(&session, &Session::serverChanged, this, [this] {
        const auto entry = m_session.team();
        if (m_room && entry && entry->server.isEmpty())
            m_room->client().setServer(m_session.server());
    });
}

TeamDesk::~TeamDesk()
{
    close();
}

void TeamDesk::open()
{
    // Whoever came in without the passphrase sees nothing before they have set a new one.
    const auto entry = m_session.isOpen() && !m_session.needsPassphrase() ? m_session.team() : std::nullopt;
    const auto id = entry ? vault::CaseId::fromHex(entry->key.toStdString()) : std::nullopt;
    if (m_room || !id)
        return;
    // What colleagues still have of an older copy comes back by syncing.
    auto store = m_session.vault()->openCase(*id);
    if (!store && store.error().kind == vault::ErrorKind::Older) {
        store = m_session.vault()->openCase(*id, vault::Vault::IfOlder::Accept);
        m_session.log(vault::UseAction::Opened, u"team"_s, {}, u"an older copy of the file"_s);
    }
    if (!store) {
        Q_EMIT changed();
        return Q_EMIT failed();
    }
    m_store = std::move(*store);
    m_vouched = VoucherBook::fromBytes(settingOf(*m_session.vault(), kVouchedSetting));
    m_written = VoucherBook::colleaguesIn(settingOf(*m_session.vault(), kWrittenSetting));
    const QByteArray answered = settingOf(*m_session.vault(), kAnsweredSetting);
    for (qsizetype at = 0; at + qsizetype(crypto::Hash::kSize) <= answered.size(); at += crypto::Hash::kSize)
        m_answered.push_back(answered.mid(at, crypto::Hash::kSize));
    m_name = entry->child;
    sync::SyncClient::Options options;
    options.server = entry->server.isEmpty() ? m_session.server() : entry->server;
    m_room = std::make_unique<CaseRoom>(
        *m_store, m_session.device(), std::move(options), MemberId::fromText(entry->self).value_or(m_session.self()));
    m_room->setPhone(m_session.phone());
    m_room->setTeam(m_name);
    m_lobby = std::make_unique<LobbyDesk>(*m_room, casework::RecordId(), nullptr);
    m_lobby->setWritten(m_written);
    connect(m_lobby.get(), &LobbyDesk::failed, this, &TeamDesk::failed);
    connect(m_lobby.get(), &LobbyDesk::knocked, this, &TeamDesk::knocked);
    connect(m_room.get(), &CaseRoom::used, this, [this](casework::UseDeed deed) {
        // Of this device's own log; a team is no child's matter.
        m_session.log(deed == casework::UseDeed::Removed ? vault::UseAction::Removed
                : deed == casework::UseDeed::Admitted    ? vault::UseAction::Admitted
                                                         : vault::UseAction::Invited,
            u"team"_s, circle());
    });
    connect(m_room.get(), &CaseRoom::peopleChanged, this, [this] {
        m_room->noteOwnDevice();
        refresh();
    });
    connect(&m_room->client(), &sync::SyncClient::connectionChanged, this, &TeamDesk::changed);
    connect(&m_room->client(), &sync::SyncClient::circleChanged, this, &TeamDesk::refresh);
    connect(&m_room->client(), &sync::SyncClient::documentChanged, this,
        [this](const sync::CircleId&, const sync::LogId&, const crdt::TransactionEvent& event) {
            const auto isOf = [&](std::string_view root) {
                return std::ranges::any_of(event.changes,
                    [&](const crdt::Change& change) { return !change.path.empty() && change.path.front() == root; });
            };
            if (isOf(kVouchers))
                readVouchers();
            if (isOf(kVouchers) || isOf(kOffers))
                refreshOffers();
        });
    m_room->noteOwnDevice();
    readVouchers();
    m_room->client().start();
    refresh();
    if (CaseRoom* open = m_session.openRoom())
        open->setDirectory(directory());
}

void TeamDesk::close()
{
    if (!m_room)
        return;
    m_room->client().flush();
    auto lobby = std::move(m_lobby);
    m_name.clear();
    m_offered.clear();
    m_vouched = {};
    m_written.clear();
    m_answered.clear();
    m_offers.setRows({});
    m_colleagues.setRows({});
    auto room = std::move(m_room);
    Q_EMIT changed();
    lobby.reset();
    room.reset();
    const auto entry = m_session.team();
    const auto id = entry ? vault::CaseId::fromHex(entry->key.toStdString()) : std::nullopt;
    if (id && m_session.vault())
        static_cast<void>(
            m_session.vault()->noteFreshness(*id, m_store->freshness())); // only this comparison misses it
    m_store.reset();
}

CircleId TeamDesk::circle() const
{
    const auto circles = m_room ? m_room->view().rules().circles() : std::vector<CircleId>();
    return circles.empty() ? CircleId() : circles.front();
}

crdt::Document* TeamDesk::document() const
{
    const CircleId team = circle();
    return team.isNull() ? nullptr : m_room->client().document(syncCircle(team));
}

bool TeamDesk::isOnline() const
{
    return m_room && m_room->client().connection().state == sync::ConnectionState::Online;
}

std::optional<sync::CircleInfo> TeamDesk::circleInfo() const
{
    // Who was taken out is in no circle that is shown, and must hear of it.
    if (!m_room)
        return {};
    const auto all = m_room->client().circles();
    return all.empty() ? std::nullopt : std::optional(all.front());
}

bool TeamDesk::canInvite() const
{
    const auto info = circleInfo();
    return info && !info->removed && info->role == sync::Role::Host;
}

bool TeamDesk::isRemoved() const
{
    const auto info = circleInfo();
    return info && info->removed;
}

QUrl TeamDesk::server() const
{
    const auto entry = m_session.team();
    return entry && !entry->server.isEmpty() ? entry->server : m_session.server();
}

/// What hosts of the team have signed; of each device the first owner stays.
void TeamDesk::readVouchers()
{
    crdt::Document* shared = document();
    const auto info = circleInfo();
    if (!shared || !info)
        return;
    const auto isHost = [&](const crypto::DeviceId& device) {
        const auto found = std::ranges::find(info->devices, device, &sync::DeviceInfo::id);
        return found != info->devices.end() && found->role == sync::Role::Host;
    };
    bool isNew = false;
    for (const QByteArray& bytes : listIn(*shared, kVouchers)) {
        const auto read = Voucher::read(circle(), bytes);
        if (!read || !isHost(read->by))
            continue;
        isNew = m_vouched.take(read->voucher) || isNew;
    }
    if (!isNew)
        return;
    // Where it cannot be kept, it is read again from the team's document.
    static_cast<void>(m_session.vault()->setSetting(kVouchedSetting, bytesView(m_vouched.toBytes())));
    m_room->setDirectory(directory());
    if (CaseRoom* open = m_session.openRoom())
        open->setDirectory(directory());
}

/// Whoever this host let in by an invitation of its own, is the one whom the invitation was made for.
void TeamDesk::vouch()
{
    const auto info = circleInfo();
    if (!canInvite() || circle().isNull())
        return;
    for (const sync::DeviceInfo& device : info->devices) {
        const auto member
            = device.invitation ? MemberId::fromText(m_lobby->memberOf(*device.invitation)) : std::nullopt;
        // As this person wrote them down, and not as the records say by now: others may write those.
        const auto written = member ? m_written.find(*member) : m_written.end();
        if (!member || m_vouched.all().contains(device.id))
            continue;
        if (written != m_written.end()) {
            vouchFor({device.id, *member, written->second});
        } else if (const QString name = m_lobby->invitedName(*device.invitation); !name.isEmpty()) {
            // Another host wrote them down: by the name that stood on this screen when they were invited.
            vouchFor({device.id, *member, {name, {}, casework::MemberRole::SocialWorker}});
        }
    }
}

void TeamDesk::vouchFor(const Voucher& voucher)
{
    if (crdt::Document* shared = document()) {
        push(*shared, kVouchers, voucher.write(circle(), m_session.device()));
        m_room->client().flush();
    }
}

void TeamDesk::refresh()
{
    readVouchers();
    vouch();
    std::vector<Row> rows;
    const auto info = circleInfo();
    casework::Members here;
    for (const sync::DeviceInfo& device : info ? info->devices : std::vector<sync::DeviceInfo>()) {
        if (const auto found = m_vouched.all().find(device.id); found != m_vouched.all().end())
            here.insert(found->second.member);
    }
    for (const PersonCard& card : m_room ? m_room->people() : std::vector<PersonCard>())
        rows.push_back({card.member.text(),
            {card.name, card.title.isEmpty() ? report::Phrases::role(card.role) : card.title, card.face,
                here.contains(card.member), card.member == m_room->self(), int(card.role)}});
    m_colleagues.setRows(std::move(rows));
    m_roles.setRows(roleRows(true));
    refreshOffers();
    Q_EMIT changed();
}

bool TeamDesk::create(const QString& name)
{
    CaseEntry entry;
    entry.child = name.trimmed();
    entry.self = m_session.self().text();
    entry.team = true;
    const bool isRight = !m_session.team() && !entry.child.isEmpty() && entry.child.size() <= kMaxNameChars;
    if (!isRight || !m_session.createCase(entry)) {
        Q_EMIT failed();
        return false;
    }
    open();
    CircleCard onlyMe;
    onlyMe.people.emplace(m_session.self(), Access::Shared);
    const auto made = m_room ? m_room->createCircle(onlyMe) : sync::Result<CircleId>(tl::unexpected(sync::Error{}));
    casework::Member self;
    self.member = m_session.self();
    self.name = m_session.memberName();
    self.title = m_session.memberTitle();
    self.role = casework::MemberRole::SocialWorker;
    if (!made || !m_room->editor().add(*made, self)) {
        leave(); // Not half a team.
        Q_EMIT failed();
        return false;
    }
    m_room->noteOwnDevice();
    m_room->view().flush();
    vouchFor({m_session.device().id(), self.member, {self.name, self.title, self.role}});
    refresh();
    return true;
}

QString TeamDesk::addColleague(const QString& name, const QString& title, int role)
{
    casework::Member member;
    member.member
        = *MemberId::fromText(u"m-"_s + QString::fromStdString(crypto::Fixed<8, struct ColleagueTag>::random().hex()));
    member.name = name.trimmed();
    member.title = title.trimmed();
    member.role = casework::MemberRole(role);
    crdt::Document* shared = document();
    if (!shared || !canInvite() || role < 0 || role > int(casework::MemberRole::Coach) || !isWorker(member.role)
        || !m_room->editor().add(circle(), member)) {
        Q_EMIT failed();
        return {};
    }
    m_written.insert_or_assign(member.member, Directory::Colleague{member.name, member.title, member.role});
    static_cast<void>(m_session.vault()->setSetting(kWrittenSetting, bytesView(VoucherBook::colleaguesTo(m_written))));
    m_lobby->setWritten(m_written);
    CircleCard card;
    card.people.emplace(member.member, Access::Shared);
    card.write(*shared);
    m_room->view().flush();
    refresh();
    return member.member.text();
}

std::vector<crypto::DevicePublicKeys> TeamDesk::devicesOf(const MemberId& colleague) const
{
    std::vector<crypto::DevicePublicKeys> devices;
    const auto info = circleInfo();
    for (const sync::DeviceInfo& device : info ? info->devices : std::vector<sync::DeviceInfo>()) {
        const auto vouched = m_vouched.all().find(device.id);
        if (vouched != m_vouched.all().end() && vouched->second.member == colleague
            && device.id != m_session.device().id())
            devices.push_back(device.keys);
    }
    return devices;
}

bool TeamDesk::offer(const crypto::DeviceId& device, const PageOffer& offer)
{
    crdt::Document* shared = document();
    const auto info = circleInfo();
    if (!shared || !info)
        return false;
    const auto to = std::ranges::find(info->devices, device, &sync::DeviceInfo::id);
    if (to == info->devices.end() || !m_vouched.all().contains(device) || shared->array(kOffers).size() >= kMaxOffers)
        return false;
    push(*shared, kOffers, offer.write(to->keys, m_session.device()));
    m_room->client().flush();
    return true;
}

std::optional<CaseEntry> TeamDesk::pageOf(const QString& page) const
{
    for (const CaseEntry& entry : m_session.cases()) {
        if (entry.page == page)
            return entry;
    }
    return {};
}

void TeamDesk::refreshOffers()
{
    m_offered.clear();
    std::vector<Row> rows;
    crdt::Document* shared = document();
    const auto info = circleInfo();
    for (const QByteArray& bytes : shared&& info ? listIn(*shared, kOffers) : std::vector<QByteArray>()) {
        const auto received = PageOffer::read(bytes, m_session.device());
        if (!received || std::ranges::find(m_answered, hashOf(bytes)) != m_answered.end())
            continue;
        const PageOffer& offer = received->offer;
        // Signed by a device in the team, vouched for as the colleague's whom the offer names.
        const auto vouched = m_vouched.all().find(received->by);
        const bool isTheirs = vouched != m_vouched.all().end() && vouched->second.member == offer.from
            && std::ranges::find(info->devices, received->by, &sync::DeviceInfo::id) != info->devices.end();
        const auto entry = pageOf(offer.page);
        // To be somebody else on a page is not for others to decide.
        const QString self = entry && !entry->self.isEmpty() ? entry->self : m_session.self().text();
        const bool isMine = offer.self.text() == self || (!entry && offer.self == m_room->self());
        if (!isTheirs || !isMine || (entry && entry->rehearsal != offer.rehearsal))
            continue;
        const QString key = offer.page + u'/' + offer.from.text();
        const auto [known, isNew] = m_offered.try_emplace(key, Offered{{}, offer, entry ? entry->key : QString()});
        known->second.bytes.push_back(bytes);
        if (!isNew)
            known->second.offer.circles.insert(
                known->second.offer.circles.end(), offer.circles.begin(), offer.circles.end());
        else if (rows.size() < std::size_t(kMaxShownOffers))
            rows.push_back({key,
                {entry ? entry->child : offer.child, vouched->second.colleague.name, vouched->second.colleague.title,
                    entry.has_value(), offer.rehearsal}});
    }
    m_offers.setRows(std::move(rows));
}

/// What was answered is gone for everybody, and does not come back here when somebody lays it there again.
void TeamDesk::answer(const std::vector<QByteArray>& bytes)
{
    crdt::Document* shared = document();
    if (!shared)
        return;
    for (const QByteArray& one : bytes)
        m_answered.push_back(hashOf(one));
    if (m_answered.size() > kMaxAnswered)
        m_answered.erase(m_answered.begin(), m_answered.end() - kMaxAnswered);
    QByteArray kept;
    for (const QByteArray& hash : m_answered)
        kept += hash;
    static_cast<void>(m_session.vault()->setSetting(kAnsweredSetting, bytesView(kept)));
    shared->transact([&](crdt::Transaction& change) {
        const crdt::Array array = shared->array(kOffers);
        for (std::size_t i = array.size(); i-- > 0;) {
            const crdt::Value value = array.get(i);
            const auto* any = std::get_if<crdt::Any>(&value);
            const crdt::Bytes* content = any ? any->bytes() : nullptr;
            const bool isAnswered = content && std::ranges::any_of(bytes, [&](const QByteArray& one) {
                return std::ranges::equal(bytesView(one), *content);
            });
            if (isAnswered)
                array.remove(change, i);
        }
    });
    m_room->client().flush();
    refreshOffers();
}

QString TeamDesk::take(const QString& key)
{
    const auto found = m_offered.find(key);
    if (found == m_offered.end())
        return {};
    const Offered offered = found->second;
    const auto wrong = [this] {
        Q_EMIT failed();
        return QString();
    };
    QString page = offered.known;
    if (page.isEmpty()) {
        CaseEntry entry;
        entry.child = offered.offer.child;
        entry.self = offered.offer.self.text();
        entry.rehearsal = offered.offer.rehearsal;
        entry.server = server() == m_session.server() ? QUrl() : server();
        entry.page = offered.offer.page;
        const auto made = m_session.createCase(entry);
        if (!made)
            return wrong();
        page = *made;
    }
    const auto room = m_session.openCase(page);
    if (!room)
        return wrong();
    for (const sync::CircleTicket& ticket : offered.offer.circles) {
        const auto known = (*room)->client().circle(ticket.circle);
        if (known && !known->removed)
            continue;
        if (!(*room)->client().joinCircle(ticket)) {
            // Not half a page: what was offered stays where it is, to be tried again.
            if (offered.known.isEmpty())
                static_cast<void>(m_session.deleteCase(page));
            return wrong();
        }
    }
    answer(offered.bytes);
    return page;
}

void TeamDesk::refuse(const QString& key)
{
    if (const auto found = m_offered.find(key); found != m_offered.end())
        answer(std::vector<QByteArray>(found->second.bytes));
}

void TeamDesk::leave()
{
    const auto entry = m_session.team();
    close();
    if (!entry || !m_session.deleteCase(entry->key)) {
        open();
        return Q_EMIT failed();
    }
    for (const char* setting : {kVouchedSetting, kWrittenSetting, kAnsweredSetting})
        static_cast<void>(m_session.vault()->removeSetting(setting)); // Ids that lead nowhere any more.
    if (CaseRoom* open = m_session.openRoom())
        open->setDirectory({});
    Q_EMIT changed();
}

} // namespace kudelma::app
