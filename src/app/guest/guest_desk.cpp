// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/guest/guest_desk.h"

#include "app/core/ids.h"
#include "app/core/meeting_order.h"
#include "app/core/session.h"
#include "report/phrases.h"
#include "vault/case_store.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using sync::GuestEntrance;

GuestDesk::GuestDesk(const QString& folder, Appearance& appearance, QObject* parent)
    : QObject(parent)
    , m_folder(folder)
    , m_appearance(appearance)
    , m_order(meetingOrder())
{
    connect(&appearance, &Appearance::languageChanged, this, [this] {
        if (m_lists)
            m_lists->retranslate();
        if (m_drawings)
            m_drawings->retranslate();
        Q_EMIT changed();
    });
}

GuestDesk::~GuestDesk()
{
    leave();
}

GuestDesk::Visit::Visit() = default;

GuestDesk::Visit::~Visit()
{
    room.reset();
    store.reset();
    QDir(folder).removeRecursively();
}

void GuestDesk::open(const QString& linkOrCode)
{
    leave();
    auto visit = std::make_unique<Visit>();
    visit->device = std::make_unique<crypto::DeviceIdentity>(crypto::DeviceIdentity::generate());
    visit->folder = QDir(m_folder).filePath(
        u"visit-"_s + QString::fromStdString(crypto::Fixed<8, struct VisitTag>::random().hex()));
    if (!QDir().mkpath(visit->folder))
        return Q_EMIT changed();
    // The key is forgotten when the visit ends or the program stops, and the file with it means nothing.
    auto store = vault::CaseStore::create(
        QDir(visit->folder).filePath(u"visit.kdb"_s).toStdString(), crypto::DatabaseKey::random());
    if (!store)
        return Q_EMIT changed();
    visit->store = std::move(*store);
    sync::SyncClient::Options options;
    options.server = GuestEntrance::serverOf(linkOrCode).value_or(m_server);
    m_member = memberOfUnknownDevice(visit->device->id());
    visit->room = std::make_unique<CaseRoom>(*visit->store, *visit->device, std::move(options), m_member);
    m_visit = std::move(visit);
    m_room = m_visit->room.get();
    knockAt(linkOrCode);
}

void GuestDesk::openSeat(const QString& linkOrCode, Session& session)
{
    leave();
    m_member = memberOfUnknownDevice(session.device().id());
    CaseEntry entry;
    entry.self = m_member.text();
    entry.server = GuestEntrance::serverOf(linkOrCode).value_or(session.server());
    const auto key = session.createCase(entry);
    const auto room = key ? session.openCase(*key, m_member) : SessionResult<CaseRoom*>(tl::unexpected(SessionError{}));
    if (!room)
        return Q_EMIT changed();
    m_room = *room;
    m_seat = Seat{&session, *key, false, false, {}};
    // Locking, or opening something else, ends what this desk shows; what was let in stays in the profile.
    m_seat->closes = connect(&session, &Session::caseClosing, this, [this] {
        m_seat->closing = true;
        leave();
    });
    knockAt(linkOrCode);
}

void GuestDesk::knockAt(const QString& linkOrCode)
{
    const bool linked = GuestEntrance::serverOf(linkOrCode).has_value();
    m_entrance = std::make_unique<GuestEntrance>(m_room->client());
    connect(m_entrance.get(), &GuestEntrance::stateChanged, this, &GuestDesk::changed);
    connect(
        m_entrance.get(), &GuestEntrance::stateChanged, m_entrance.get(),
        [this](GuestEntrance::State state) {
            if (state == GuestEntrance::State::Renewed)
                static_cast<void>(m_entrance->openLink(m_entrance->newLink()));
        },
        Qt::QueuedConnection);
    connect(m_entrance.get(), &GuestEntrance::admitted, this,
        [this](const std::vector<sync::CircleRole>&, const sync::Bytes& appData) { enter(appData); });
    connect(&m_room->client(), &sync::SyncClient::connectionChanged, this, &GuestDesk::changed);
    m_room->client().start();
    const auto opened = linked ? m_entrance->openLink(linkOrCode) : m_entrance->openCode(linkOrCode);
    if (!opened)
        m_entrance.reset();
    Q_EMIT changed();
}

void GuestDesk::enter(const sync::Bytes& appData)
{
    const QByteArray bytes(reinterpret_cast<const char*>(appData.data()), qsizetype(appData.size()));
    const QJsonObject about = QJsonDocument::fromJson(bytes).object();
    m_record = casework::RecordId::fromText(about[u"meeting"_s].toString()).value_or(casework::RecordId());
    m_circle = casework::CircleId::fromText(about[u"circle"_s].toString()).value_or(casework::CircleId());
    m_member = casework::MemberId::fromText(about[u"member"_s].toString()).value_or(m_member);
    m_room->setSelf(m_member);
    if (about[u"team"_s].toBool())
        return enterTeam(about[u"teamName"_s].toString());
    m_room->setRehearsal(about[u"rehearsal"_s].toBool());
    if (m_seat) {
        m_seat->admitted = true;
        const std::vector<CaseEntry> entries = m_seat->session->cases();
        // A page on the county's own server is no page of a meeting without internet, whatever its host says.
        const auto entry = std::ranges::find(entries, m_seat->key, &CaseEntry::key);
        m_room->setLocal(about[u"local"_s].toBool() && entry != entries.end()
            && entry->server.authority() != m_seat->session->server().authority());
        nameSeat();
    }
    m_pen = std::make_unique<Pen>(*m_room, nullptr);
    m_pen->setMeeting(m_record);
    m_lists = std::make_unique<CaseLists>(*m_room, m_room->view(), nullptr);
    m_drawings = std::make_unique<DrawingDesk>(*m_room, m_room->view(), nullptr);
    m_genogram = std::make_unique<GenogramDesk>(*m_room, m_room->view(), m_pen.get(), nullptr);
    m_genogram->companions()->setTogether(true);
    m_genogram->followTextSize(m_appearance);
    m_memos = std::make_unique<MemoDesk>(nullptr, *m_room, m_appearance, QByteArray());
    m_presence.reset(); // takes its presence back before the next one tells its own
    m_presence = std::make_unique<PresenceBoard>(*m_room, m_circle);
    connect(m_presence.get(), &PresenceBoard::changed, this, &GuestDesk::changed);
    connect(&m_room->view(), &casework::CaseView::changed, this, [this](const casework::Changes& changes) {
        if (changes.touches(casework::RecordKind::Meeting))
            refreshMeeting();
        if (m_seat
            && (changes.sources || changes.touches(casework::RecordKind::Person)
                || changes.touches(casework::RecordKind::Meeting)))
            nameSeat();
    });
    connect(m_room, &CaseRoom::peopleChanged, this, &GuestDesk::changed);
    m_own = {};
    m_own.remote = true;
    publish();
    refreshMeeting();
    Q_EMIT roomChanged();
    Q_EMIT changed();
}

/// No child's page and no meeting. Nobody is in a team without having said yes.
void GuestDesk::enterTeam(const QString& name)
{
    m_teamName = name.left(kMaxTeamNameChars);
    Q_EMIT changed();
}

void GuestDesk::joinTeam()
{
    if (door() != Door::Team)
        return;
    for (CaseEntry entry : m_seat->session->cases()) {
        if (entry.key != m_seat->key)
            continue;
        entry.self = m_member.text();
        entry.team = true;
        entry.child = m_teamName;
        m_seat->admitted = m_seat->session->updateCase(entry).has_value();
    }
    if (m_seat->admitted)
        Q_EMIT joinedTeam();
}

/// The home page names a case by its child and its next meeting, once they have come.
void GuestDesk::nameSeat()
{
    CaseEntry entry;
    for (const CaseEntry& known : m_seat->session->cases()) {
        if (known.key == m_seat->key)
            entry = known;
    }
    const CaseEntry before = entry;
    entry.self = m_member.text();
    entry.rehearsal = m_room->isRehearsal();
    entry.passing = m_room->isLocal();
    for (const auto& [head, person] : m_room->view().all<casework::Person>()) {
        if (person.index)
            entry.child = Seen(*m_room, m_room->view()).personName(head.id);
    }
    if (const auto meeting = m_room->view().get<casework::Meeting>(m_record)) {
        entry.nextMeeting = meeting->value.plannedAt;
        entry.nextMeetingRecord = m_record.text();
    }
    if (entry != before)
        static_cast<void>(m_seat->session->updateCase(entry)); // tried again when more comes
}

void GuestDesk::leave()
{
    const bool visited = m_room != nullptr;
    const auto seat = std::exchange(m_seat, std::nullopt);
    if (seat)
        disconnect(seat->closes);
    auto memos = std::move(m_memos);
    auto genogram = std::move(m_genogram);
    auto drawings = std::move(m_drawings);
    auto lists = std::move(m_lists);
    auto pen = std::move(m_pen);
    if (visited)
        Q_EMIT roomChanged();
    memos.reset();
    genogram.reset();
    drawings.reset();
    lists.reset();
    pen.reset();
    m_presence.reset();
    m_entrance.reset();
    if (m_room)
        m_room->disconnect(this);
    m_room = nullptr;
    m_visit.reset();
    if (seat && !seat->closing)
        seat->session->closeCase();
    if (seat && !seat->admitted && !seat->closing)
        static_cast<void>(seat->session->deleteCase(seat->key)); // what is left of it is an empty file
    m_meeting = {};
    m_teamName.clear();
    m_record = {};
    m_circle = {};
    m_own = {};
    if (visited)
        Q_EMIT changed();
}

void GuestDesk::refreshMeeting()
{
    const bool hadTurn = myTurn();
    // When the circle is taken away, nothing of its meeting stays on the screen.
    const auto stored = m_room->view().get<casework::Meeting>(m_record);
    m_meeting = stored ? stored->value : casework::Meeting{};
    if (stored && m_meeting.templateKey != m_order.key())
        m_order = MeetingOrders().of(m_meeting.templateKey);
    if (handUp() && ((myTurn() && !hadTurn) || ended()))
        raiseHand(false); // it has been seen
    else
        Q_EMIT changed();
}

GuestDesk::Door GuestDesk::door() const
{
    if (!m_entrance)
        return Door::Outside;
    switch (m_entrance->state()) {
    case GuestEntrance::State::Idle:
        return Door::Outside;
    case GuestEntrance::State::Looking:
        return Door::Looking;
    case GuestEntrance::State::Ready:
        return Door::Ready;
    case GuestEntrance::State::Waiting:
        return Door::Waiting;
    case GuestEntrance::State::OnHold:
        return Door::OnHold;
    case GuestEntrance::State::NotNow:
        return Door::NotNow;
    case GuestEntrance::State::Admitted:
        // A visit has nowhere to keep colleagues, and a second team would hide the first.
        if (!m_teamName.isEmpty())
            return m_seat && !m_seat->session->team() ? Door::Team : Door::NoTeam;
        return m_pen ? Door::In : Door::Waiting;
    case GuestEntrance::State::Removed:
        return Door::Removed;
    case GuestEntrance::State::Moved:
        return Door::Moved;
    case GuestEntrance::State::Lapsed:
        return Door::Lapsed;
    case GuestEntrance::State::Asking:
    case GuestEntrance::State::Renewed: // The new link is opened in its place at once.
        return Door::Asking;
    case GuestEntrance::State::Ended:
        return Door::Expired;
    }
    return Door::Outside;
}

bool GuestDesk::online() const
{
    return m_room && m_room->client().connection().state == sync::ConnectionState::Online;
}

int GuestDesk::waitingChanges() const
{
    std::size_t waiting = 0;
    if (m_room) {
        for (const sync::CircleInfo& circle : m_room->client().circles())
            waiting += circle.pendingChanges;
    }
    return int(waiting);
}

QString GuestDesk::guestName() const
{
    const auto view = m_entrance ? m_entrance->view() : std::nullopt;
    return view ? view->guestName : QString();
}

QString GuestDesk::hostName() const
{
    const auto view = m_entrance ? m_entrance->view() : std::nullopt;
    return view ? view->hostName : QString();
}

QString GuestDesk::phone() const
{
    const auto view = m_entrance ? m_entrance->view() : std::nullopt;
    return view ? view->phone : QString();
}

QVariantList GuestDesk::pictures() const
{
    const auto view = m_entrance ? m_entrance->view() : std::nullopt;
    return view ? QVariantList{view->pictures[0], view->pictures[1], view->pictures[2]} : QVariantList();
}

QString GuestDesk::message() const
{
    return m_entrance ? m_entrance->message() : QString();
}

int GuestDesk::waitMinutes() const
{
    return m_entrance ? m_entrance->waitMinutes() : 0;
}

QString GuestDesk::phaseTitle() const
{
    const meeting::PhaseTemplate* phase = m_order.phase(m_meeting.phase);
    return phase ? phase->title.in(m_appearance.language()) : QString();
}

QString GuestDesk::phaseWords() const
{
    const meeting::PhaseTemplate* phase = m_order.phase(m_meeting.phase);
    return phase ? phase->family.in(m_appearance.language()) : QString();
}

QString GuestDesk::phaseView() const
{
    const meeting::PhaseTemplate* phase = m_order.phase(m_meeting.phase);
    return phase ? meeting::nameOf(phase->view) : QString();
}

QString GuestDesk::shownView() const
{
    return meeting::phaseViewOf(m_meeting.shown) ? m_meeting.shown : phaseView();
}

bool GuestDesk::listening() const
{
    const meeting::PhaseTemplate* phase = m_order.phase(m_meeting.phase);
    return phase && phase->listening;
}

bool GuestDesk::myTurn() const
{
    return !m_member.isNull() && m_meeting.speaker == m_member;
}

QVariantList GuestDesk::people() const
{
    QVariantList here;
    if (!m_presence)
        return here;
    for (const auto& [member, state] : m_presence->people()) {
        const PersonCard card = m_room->person(member);
        if (card.name.isEmpty())
            continue;
        here << QVariantMap{{u"name"_s, card.name},
            {u"detail"_s, card.title.isEmpty() ? report::Phrases::role(card.role) : card.title},
            {u"picture"_s, card.face}};
        for (const QString& name : state.with)
            here << QVariantMap{{u"name"_s, CompanyWords::reader(name, member == m_member ? QString() : card.name)},
                {u"detail"_s, QString()}, {u"picture"_s, u"users"_s}};
    }
    return here;
}

QStringList GuestDesk::peopleNames() const
{
    QStringList names;
    for (const QVariant& person : people())
        names << person.toMap().value(u"name"_s).toString();
    return names;
}

QVariantList GuestDesk::feedbackItems() const
{
    QVariantList items;
    for (const meeting::SurveyItem& item : m_order.feedbackItems())
        items << QVariantMap{{u"key"_s, item.key}, {u"text"_s, item.text.in(m_appearance.language())}};
    return items;
}

void GuestDesk::publish()
{
    if (m_presence)
        m_presence->publish(m_own);
    Q_EMIT changed();
}

void GuestDesk::knock(const QString& shownName)
{
    if (m_entrance)
        static_cast<void>(m_entrance->knock(shownName)); // a knock that does not go out now is repeated by itself
}

void GuestDesk::askForNew()
{
    if (m_entrance)
        static_cast<void>(m_entrance->askForNew()); // as above
}

void GuestDesk::raiseHand(bool up)
{
    m_own.handSinceMs = up ? m_room->client().serverTimeMs() : 0;
    publish();
}

void GuestDesk::askPause(bool ask)
{
    m_own.pause = ask;
    publish();
}

void GuestDesk::sayTooMuch(bool tooMuch)
{
    m_own.tooMuch = tooMuch;
    publish();
}

GuestDesk::Companion GuestDesk::addCompanion(const QString& name)
{
    const auto told = companionName(name);
    if (!told || !m_presence)
        return Companion::NoName;
    if (m_own.with.contains(*told, Qt::CaseInsensitive))
        return Companion::AlreadyThere;
    if (m_own.with.size() >= kMaxCompanions)
        return Companion::TooMany;
    m_own.with << *told;
    publish();
    return Companion::Added;
}

void GuestDesk::removeCompanion(const QString& name)
{
    if (m_own.with.removeAll(name) > 0)
        publish();
}

bool GuestDesk::readMemo()
{
    return m_memos && !m_record.isNull() && m_memos->choose(m_record.text()) && m_memos->read(meetingCircle());
}

bool GuestDesk::say(const QString& words, const QString& circle)
{
    if (!m_pen || words.trimmed().isEmpty())
        return false;
    const PersonCard me = m_room->person(m_member);
    const QString target = circle.isEmpty() ? meetingCircle() : circle;
    if (me.person.isNull())
        return !m_pen
                    ->add(u"viewpoints"_s, target,
                        {{u"member"_s, m_member.text()}, {u"words"_s, words.trimmed()}, {u"ownWords"_s, true}})
                    .isEmpty();
    return !m_pen->addVoice(target, me.person.text(), words, {{u"medium"_s, u"meeting"_s}, {u"readBack"_s, true}})
                .isEmpty();
}

bool GuestDesk::mark(const QString& record, const QString& mark)
{
    const auto id = casework::RecordId::fromText(record);
    const auto head = id && m_room ? m_room->view().head(*id) : std::nullopt;
    if (!m_pen || !head)
        return false;
    // Those at the meeting see the mark; of something that fewer people may see, only those do.
    const casework::CircleId& own = head->key.circle;
    const bool everybodySeesIt = m_room->view().rules().mayPoint(m_circle, own);
    return m_pen->react(everybodySeesIt ? meetingCircle() : own.text(), record, mark);
}

bool GuestDesk::answersWithFaces() const
{
    if (!m_room)
        return false;
    const casework::CaseView& view = m_room->view();
    for (const auto& [head, member] : view.all<casework::Member>()) {
        if (member.member != m_member || member.role != casework::MemberRole::Child)
            continue;
        const auto person = view.get<casework::Person>(member.person);
        const auto age = person ? casework::ageOn(person->value.born, QDate::currentDate()) : std::nullopt;
        return !age || *age < kFacesBelow;
    }
    return false;
}

bool GuestDesk::giveFeedback(
    const QString& circle, const QVariantList& answers, const QString& words, const QString& changeOne)
{
    if (!m_pen)
        return false;
    return !m_pen
                ->add(u"feedback"_s, circle,
                    {{u"member"_s, m_member.text()}, {u"surveyKey"_s, m_order.key()}, {u"items"_s, answers},
                        {u"words"_s, words.trimmed()}, {u"changeOne"_s, changeOne.trimmed()}})
                .isEmpty();
}

} // namespace kudelma::app
