// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/team/team_desk.h"

#include "app/circles/role_rows.h"
#include "app/core/ids.h"
#include "vault/vault.h"

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::CircleId;
using casework::MemberId;
using Row = KeyedListModel::Row;

namespace {

std::vector<QByteArray> listIn(crdt::Document& document)
{
    std::vector<QByteArray> all;
    for (const crdt::Value& value : document.array(TeamDesk::kOffers).values()) {
        const auto* any = std::get_if<crdt::Any>(&value);
        const crdt::Bytes* content = any ? any->bytes() : nullptr;
        all.push_back(content ? QByteArray(reinterpret_cast<const char*>(content->data()), qsizetype(content->size()))
                              : QByteArray());
    }
    return all;
}

} // namespace

TeamDesk::TeamDesk(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_colleagues({"name", "detail", "picture", "here", "self", "role"})
    , m_offers({"child", "from", "rehearsal"})
    , m_roles({"name"})
{
    connect(&session, &Session::opened, this, &TeamDesk::open);
    connect(&session, &Session::aboutToLock, this, &TeamDesk::close);
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
    const auto entry = m_session.isOpen() ? m_session.team() : std::nullopt;
    const auto id = entry ? vault::CaseId::fromHex(entry->key.toStdString()) : std::nullopt;
    if (m_room || !id)
        return;
    // What colleagues still have of an older copy comes back by syncing.
    auto store = m_session.vault()->openCase(*id, vault::Vault::IfOlder::Accept);
    if (!store)
        return Q_EMIT failed();
    m_store = std::move(*store);
    m_name = entry->child;
    sync::SyncClient::Options options;
    options.server = entry->server.isEmpty() ? m_session.server() : entry->server;
    m_room = std::make_unique<CaseRoom>(
        *m_store, m_session.device(), std::move(options), MemberId::fromText(entry->self).value_or(m_session.self()));
    m_room->setTeam(m_name);
    m_lobby = std::make_unique<LobbyDesk>(*m_room, casework::RecordId(), nullptr);
    connect(m_room.get(), &CaseRoom::peopleChanged, this, [this] {
        m_room->noteOwnDevice();
        refresh();
    });
    connect(&m_room->client(), &sync::SyncClient::connectionChanged, this, &TeamDesk::changed);
    connect(&m_room->client(), &sync::SyncClient::circleChanged, this, &TeamDesk::refresh);
    connect(&m_room->client(), &sync::SyncClient::documentChanged, this,
        [this](const sync::CircleId&, const sync::LogId&, const crdt::TransactionEvent& event) {
            const bool isOfOffers = std::ranges::any_of(event.changes,
                [](const crdt::Change& change) { return !change.path.empty() && change.path.front() == kOffers; });
            if (isOfOffers)
                refreshOffers();
        });
    m_room->noteOwnDevice();
    m_room->client().start();
    refresh();
}

void TeamDesk::close()
{
    if (!m_room)
        return;
    m_room->client().flush();
    auto lobby = std::move(m_lobby);
    m_name.clear();
    m_offered.clear();
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

bool TeamDesk::canInvite() const
{
    const auto info = m_room ? m_room->client().circle(syncCircle(circle())) : std::nullopt;
    return info && info->role == sync::Role::Host;
}

void TeamDesk::refresh()
{
    std::vector<Row> rows;
    const auto info = m_room ? m_room->client().circle(syncCircle(circle())) : std::nullopt;
    casework::Members here;
    for (const sync::DeviceInfo& device : info ? info->devices : std::vector<sync::DeviceInfo>()) {
        if (const auto member = m_room->memberOf(device.id))
            here.insert(*member);
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
    if (m_room || entry.child.isEmpty() || entry.child.size() > kMaxNameChars || !m_session.createCase(entry)) {
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
        Q_EMIT failed();
        return false;
    }
    m_room->noteOwnDevice();
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
    const auto info = m_room ? m_room->client().circle(syncCircle(circle())) : std::nullopt;
    for (const sync::DeviceInfo& device : info ? info->devices : std::vector<sync::DeviceInfo>()) {
        if (m_room->memberOf(device.id) == colleague && device.id != m_session.device().id())
            devices.push_back(device.keys);
    }
    return devices;
}

bool TeamDesk::offer(const MemberId& colleague, const PageOffer& offer)
{
    crdt::Document* shared = document();
    const auto devices = devicesOf(colleague);
    if (!shared || devices.empty() || shared->array(kOffers).size() + devices.size() > kMaxOffers)
        return false;
    shared->transact([&](crdt::Transaction& change) {
        for (const crypto::DevicePublicKeys& device : devices) {
            const QByteArray bytes = offer.write(device, m_session.device());
            shared->array(kOffers).push(change, {crdt::Any(crdt::Bytes(bytes.begin(), bytes.end()))});
        }
    });
    m_room->client().flush();
    return true;
}

void TeamDesk::refreshOffers()
{
    m_offered.clear();
    std::vector<Row> rows;
    crdt::Document* shared = document();
    const auto info = shared ? m_room->client().circle(syncCircle(circle())) : std::nullopt;
    for (const QByteArray& bytes : shared ? listIn(*shared) : std::vector<QByteArray>()) {
        const auto received = PageOffer::read(bytes, m_session.device());
        // Signed by a device that stands on the roster, and is the colleague's whom the offer names.
        const bool isTheirs = received && m_room->memberOf(received->by) == received->offer.from
            && std::ranges::find(info->devices, received->by, &sync::DeviceInfo::id) != info->devices.end();
        if (!isTheirs)
            continue;
        const QString key = received->offer.page + u'/' + received->offer.from.text();
        const auto [entry, isNew] = m_offered.try_emplace(key, Offered{{}, received->offer});
        entry->second.bytes.push_back(bytes);
        if (isNew)
            rows.push_back(
                {key, {received->offer.child, m_room->person(received->offer.from).name, received->offer.rehearsal}});
        else
            entry->second.offer.circles.insert(
                entry->second.offer.circles.end(), received->offer.circles.begin(), received->offer.circles.end());
    }
    m_offers.setRows(std::move(rows));
}

void TeamDesk::removeOffers(const std::vector<QByteArray>& bytes)
{
    crdt::Document* shared = document();
    if (!shared)
        return;
    const std::vector<QByteArray> all = listIn(*shared);
    shared->transact([&](crdt::Transaction& change) {
        for (std::size_t i = all.size(); i-- > 0;) {
            if (std::ranges::find(bytes, all[i]) != bytes.end())
                shared->array(kOffers).remove(change, i);
        }
    });
    m_room->client().flush();
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
    QString page;
    for (const CaseEntry& entry : m_session.cases()) {
        if (entry.page == offered.offer.page)
            page = entry.key;
    }
    const bool isNew = page.isEmpty();
    if (isNew) {
        CaseEntry entry;
        entry.child = offered.offer.child;
        entry.self = offered.offer.self.text();
        entry.rehearsal = offered.offer.rehearsal;
        entry.server = offered.offer.server;
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
        if ((*room)->client().circle(ticket.circle))
            continue;
        if (!(*room)->client().joinCircle(ticket)) {
            // Not half a page: what was offered stays where it is, to be tried again.
            if (isNew)
                static_cast<void>(m_session.deleteCase(page));
            return wrong();
        }
    }
    removeOffers(offered.bytes);
    return page;
}

void TeamDesk::refuse(const QString& key)
{
    if (const auto found = m_offered.find(key); found != m_offered.end())
        removeOffers(std::vector<QByteArray>(found->second.bytes));
}

} // namespace kudelma::app
