// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/core/case_room.h"

#include "app/core/ids.h"

#include <algorithm>

namespace kudelma::app {

using casework::CaseView;
using casework::Members;
using casework::Source;

namespace {

/// The time, never the same twice: what falls on one millisecond stays in the order in which it was written.
std::function<QDateTime()> oneAfterTheOther()
{
    return [last = QDateTime()]() mutable {
        QDateTime now = QDateTime::currentDateTimeUtc();
        if (last.isValid() && now <= last && last < now.addSecs(1)) // not where somebody set the clock back
            now = last.addMSecs(1);
        last = now;
        return now;
    };
}

} // namespace

CaseRoom::CaseRoom(vault::CaseStore& store, const crypto::DeviceIdentity& device, sync::SyncClient::Options options,
    const casework::MemberId& self, QObject* parent)
    : QObject(parent)
    , m_self(self)
    , m_kept(store)
    , m_client(std::make_unique<sync::SyncClient>(store, device, std::move(options)))
    , m_troubles(std::make_unique<Troubles>(*m_client))
    , m_lobby(std::make_unique<sync::HostLobby>(*m_client))
    , m_view(std::make_unique<CaseView>())
{
    makeEditor();
    m_cursors = std::make_unique<Cursors>(*this);

    connect(m_view.get(), &CaseView::changed, this, [this](const casework::Changes& changes) {
        if (changes.touches(casework::RecordKind::Member))
            refreshPeople();
    });
    connect(m_client.get(), &sync::SyncClient::documentAdded, this, &CaseRoom::addSource);
    const auto follow = [this](const sync::CircleId& circle) {
        refreshSources(circle);
        refreshPeopleIfCirclesChanged();
    };
    connect(m_client.get(), &sync::SyncClient::circleAdded, this, follow);
    connect(m_client.get(), &sync::SyncClient::circleChanged, this, follow);
    connect(m_client.get(), &sync::SyncClient::documentChanged, this,
        [this](const sync::CircleId& circle, const sync::LogId& log, const crdt::TransactionEvent& event) {
            const bool people = log.isZero() && std::ranges::any_of(event.changes, [](const crdt::Change& change) {
                return !change.path.empty() && change.path.front() == CircleCard::kRoot;
            });
            if (!people)
                return;
            m_cards.erase(caseworkCircle(circle));
            refreshPeopleIfCirclesChanged();
        });
    connect(m_client.get(), &sync::SyncClient::circleRemoved, this, [this](const sync::CircleId& circle) {
        m_cards.erase(caseworkCircle(circle));
        for (const Source& source : m_view->sources()) {
            if (source.key.circle == caseworkCircle(circle))
                m_view->removeSource(source.key);
        }
        refreshPeople(); // which takes it out of the projections
    });
    for (const sync::CircleInfo& circle : m_client->circles())
        refreshSources(circle.id);
    refreshPeople();
    m_view->flush(); // Whoever comes now reads all of it anyway, and need not be told to do so again.
    m_pictures = std::make_unique<PictureKeeper>(*m_view, *m_client);
}

void CaseRoom::setSelf(const casework::MemberId& self)
{
    m_self = self;
    makeEditor();
    refreshPeopleIfCirclesChanged();
}

void CaseRoom::setDirectory(const Directory& directory)
{
    if (directory == m_directory)
        return;
    m_directory = directory;
    refreshPeople();
}

void CaseRoom::makeEditor()
{
    casework::Author author{m_self, oneAfterTheOther(), casework::systemRandom()};
    m_editor = std::make_unique<casework::CaseEditor>(*m_view, author);
    connect(m_editor.get(), &casework::CaseEditor::wrote, this, &CaseRoom::wrote);
}

CaseRoom::~CaseRoom()
{
    // Views and the editor read documents that the client owns; whoever reads a view goes before it.
    m_pictures.reset();
    for (const Projection& projection : m_projections)
        delete projection.view;
    m_cursors.reset();
    m_editor.reset();
    m_view.reset();
}

void CaseRoom::refreshSources(const sync::CircleId& circle)
{
    for (const sync::LogId& log : m_client->logs(circle))
        addSource(circle, log);
}

void CaseRoom::addSource(const sync::CircleId& circle, const sync::LogId& log)
{
    if (log.isZero())
        m_cards.erase(caseworkCircle(circle));
    // A removed device keeps its files until they are forgotten, and shows nothing of them.
    const auto info = m_client->circle(circle);
    crdt::Document* document = m_client->document(circle, log);
    if (!document || !info || info->removed)
        return;
    Source source;
    source.key.circle = caseworkCircle(circle);
    if (!log.isZero()) {
        crypto::DeviceId device;
        device.bytes = log.bytes;
        source.key.owner = memberOf(device).value_or(memberOfUnknownDevice(device));
    }
    source.document = document;
    source.writable = m_client->writableLog(circle) == log;
    const std::vector<Source> present = m_view->sources();
    for (const Source& old : present) {
        // The owner of a guest's document is known by name only when the record of the member has come.
        if (old.document == document && old.key != source.key)
            m_view->removeSource(old.key);
        else if (old.document == document && old.writable == source.writable)
            return;
    }
    m_view->addSource(source);
    for (Projection& projection : m_projections)
        refresh(projection);
}

CirclePeople CaseRoom::circlePeople() const
{
    CirclePeople circles;
    for (const sync::CircleInfo& info : m_client->circles()) {
        const casework::CircleId circle = caseworkCircle(info.id);
        Members members = card(circle).members();
        if (info.removed || members.empty())
            continue;
        for (const sync::DeviceInfo& device : info.devices) {
            if (const auto member = memberOf(device.id))
                members.insert(*member);
        }
        if (!m_self.isNull() && !isUnknownDevice(m_self))
            members.insert(m_self);
        circles.emplace(circle, std::move(members));
    }
    return circles;
}

casework::AudienceRules CaseRoom::rules() const
{
    casework::AudienceRules rules;
    for (const auto& [circle, members] : m_circles)
        rules.setCircle(circle, members);
    return rules;
}

void CaseRoom::refreshPeopleIfCirclesChanged()
{
    if (circlePeople() != m_circles)
        refreshPeople();
}

void CaseRoom::refreshPeople()
{
    People people(*m_view, m_circles, m_directory);
    const bool devicesChanged = people.devices() != m_people.devices();
    bool changed = people != m_people;
    m_people = std::move(people);
    if (devicesChanged) {
        for (const sync::CircleInfo& circle : m_client->circles())
            refreshSources(circle.id);
    }
    if (CirclePeople circles = circlePeople(); circles != m_circles) {
        m_circles = std::move(circles);
        ++m_rules;
        m_view->setRules(rules());
        m_people = People(*m_view, m_circles, m_directory);
        changed = true;
    }
    for (Projection& projection : m_projections)
        changed = refresh(projection) || changed;
    if (changed)
        Q_EMIT peopleChanged();
}

CircleCard CaseRoom::card(const casework::CircleId& circle) const
{
    if (const auto known = m_cards.find(circle); known != m_cards.end())
        return known->second;
    crdt::Document* shared = m_client->document(syncCircle(circle));
    return shared ? m_cards.emplace(circle, CircleCard::read(*shared)).first->second : CircleCard();
}

sync::Result<casework::CircleId> CaseRoom::createCircle(const CircleCard& card)
{
    const auto circle = m_client->createCircle();
    if (!circle)
        return tl::unexpected(circle.error());
    if (crdt::Document* shared = m_client->document(*circle))
        card.write(*shared);
    refreshPeople();
    return caseworkCircle(*circle);
}

CaseView* CaseRoom::projection(const Members& people, QObject* parent)
{
    std::erase_if(m_projections, [](const Projection& known) { return !known.view; });
    auto* view = new CaseView(parent);
    m_projections.push_back({view, people});
    refresh(m_projections.back());
    view->flush();
    return view;
}

void CaseRoom::setProjection(CaseView* projection, const Members& people)
{
    bool changed = false;
    for (Projection& known : m_projections) {
        if (known.view == projection && known.people != people) {
            known.people = people;
            changed = refresh(known) || changed;
        }
    }
    if (changed)
        Q_EMIT peopleChanged();
}

bool CaseRoom::refresh(Projection& projection)
{
    if (!projection.view)
        return false;
    const std::vector<casework::CircleId> circles = m_view->rules().projectionFor(projection.people);
    const auto shown
        = [&](const casework::CircleId& circle) { return std::ranges::find(circles, circle) != circles.end(); };
    bool less = false;
    for (const Source& source : projection.view->sources()) {
        const Source* present = m_view->source(source.key);
        if (!shown(source.key.circle) || !present || present->document != source.document) {
            projection.view->removeSource(source.key);
            less = true;
        }
    }
    for (Source source : m_view->sources()) {
        source.writable = false;
        if (shown(source.key.circle) && !projection.view->source(source.key))
            projection.view->addSource(source, m_view.get());
    }
    if (projection.rules != m_rules) {
        projection.rules = m_rules;
        projection.view->setRules(m_view->rules());
    }
    People names(*projection.view, m_circles, m_directory);
    const bool renamed = names != projection.names;
    projection.names = std::move(names);
    // What may not be seen any more is gone from the lists before this returns, not a turn later.
    if (less)
        projection.view->flush();
    return renamed;
}

const People& CaseRoom::peopleOf(const CaseView& view) const
{
    static const People kNobody;
    if (&view == m_view.get())
        return m_people;
    const auto found
        = std::ranges::find(m_projections, &view, [](const Projection& known) { return known.view.get(); });
    return found == m_projections.end() ? kNobody : found->names;
}

const std::vector<PersonCard>& CaseRoom::people(const casework::CircleId& circle) const
{
    return circle.isNull() ? m_people.all() : m_people.in(circle);
}

PersonCard CaseRoom::person(const casework::MemberId& member) const
{
    return m_people.card(member);
}

void CaseRoom::noteOwnDevice()
{
    noteDevice(m_self, m_client->deviceId(), true);
}

void CaseRoom::noteDevice(const casework::MemberId& who, const crypto::DeviceId& device, bool add)
{
    const QString noted = textOf(device);
    // Not by the person's own hand: their undo must not take it back.
    casework::CaseEditor editor(
        *m_view, {m_self, [] { return QDateTime::currentDateTimeUtc(); }, casework::systemRandom()});
    for (const auto& [head, member] : m_view->all<casework::Member>()) {
        if (member.member != who || head.key.owner || !head.writable || member.devices.contains(noted) == add)
            continue;
        // One that cannot be written now is written when the case is opened next.
        static_cast<void>(editor.change<casework::Member>(head.id, [&](casework::Member& value) {
            value.devices.removeAll(noted);
            if (add)
                value.devices << noted;
        }));
    }
    m_view->flush();
    m_client->flush();
}

void CaseRoom::heedCompany(const std::shared_ptr<const CompanyNow>& company)
{
    std::erase_if(m_company, [](const auto& known) { return known.expired(); });
    m_company.push_back(company);
}

QStringList CaseRoom::companyOf(const CaseView& view, const casework::MemberId& member) const
{
    QStringList names;
    for (const auto& known : m_company) {
        const auto now = known.lock();
        if (!now || !view.source({now->circle, std::nullopt}))
            continue;
        if (const auto found = now->people.find(member); found != now->people.end())
            names << found->second;
    }
    names.removeDuplicates();
    return names;
}

bool CaseRoom::isOfWorkersOnly(const casework::CircleId& circle) const
{
    const auto info = m_client->circle(syncCircle(circle));
    const std::vector<PersonCard>& known = people(circle);
    return info && !known.empty()
        && std::ranges::all_of(known, [](const PersonCard& one) { return one.known && isWorker(one.role); })
        && std::ranges::all_of(info->devices, [this](const sync::DeviceInfo& device) {
               return device.id == m_client->deviceId() || memberOf(device.id);
           });
}

std::optional<casework::MemberId> CaseRoom::memberOf(const crypto::DeviceId& device) const
{
    return m_people.memberOf(device);
}

} // namespace kudelma::app
