// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync/lobby.h"

#include "roster/statements.h"
#include "sync/bytes.h"
#include "sync/session.h"
#include "sync/spoken.h"
#include "wire/limits.h"

#include <QPointer>
#include <QTimer>

#include <utility>

namespace kudelma::sync {

namespace {

constexpr milliseconds kRetry{5000};
constexpr std::int64_t kDayMs = 24 * 3'600'000;
constexpr int kMaxAnsweredCircles = 500;
const std::string kEntranceSetting = "sync.entrance";

} // namespace

class GuestEntrance::Impl
{
public:
    Impl(GuestEntrance& entrance, SyncClient& syncClient)
        : q(entrance)
        , client(syncClient)
        , around(syncClient.session().around)
        , retry(around.clock.makeTimer([this] { goOn(); }))
    { }

    void recall();
    void remember();
    void goOn();
    void look();
    void makeLink();
    void looked(const wire::Frame& reply);
    void sendKnock();
    void answered(const wire::KnockAnswer&);
    void takeAdmission(const wire::KnockAnswerContent&);
    void circleRemoved(const CircleId&);
    void set(State next);
    void tell(const std::string& name, bool asksForNew);
    void tryAgain(milliseconds after) { retry->start(std::max(kRetry, after)); }

    GuestEntrance& q;
    SyncClient& client;
    Surroundings& around;
    std::unique_ptr<Timer> retry;
    State state = State::Idle;
    std::optional<crypto::InvitationLink> link;
    QString spoken; ///< The digits that the link is made of.
    bool isDayBefore = false; ///< The server's clock has passed midnight since they were said.
    bool isMaking = false;
    InvitationLookup lookup;
    std::optional<DevicePublicKeys> host;
    std::optional<InvitationView> view;
    Bytes sealedKnock; ///< The same bytes again are no second knock.
    QString message;
    QString newLink;
    QUrl server; ///< The link's.
    int waitMinutes = 0;
    std::set<CircleId> circles; ///< That this door led to.
};

GuestEntrance::GuestEntrance(SyncClient& client, QObject* parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(*this, client))
{
    auto* connection = &client.session().connection;
    m_impl->recall();
    connect(connection, &Connection::signedIn, this, [this] { m_impl->goOn(); });
    connect(connection, &Connection::pushed, this, [this](const wire::Frame& frame) {
        if (frame.has_knock_answer())
            m_impl->answered(frame.knock_answer());
    });
    connect(
        &client, &SyncClient::circleRemoved, this, [this](const CircleId& circle) { m_impl->circleRemoved(circle); });
}

GuestEntrance::~GuestEntrance() = default;

Result<QUrl> GuestEntrance::serverOf(const QString& text)
{
    const auto parsed = crypto::InvitationLink::parse(text.trimmed().toStdString());
    if (!parsed)
        return failure(ErrorKind::Malformed, parsed.error().context);
    QUrl server(QString::fromStdString(parsed->base));
    // A link is written for browsers.
    if (server.scheme() == QLatin1String("http"))
        server.setScheme(QStringLiteral("ws"));
    else if (server.scheme() == QLatin1String("https"))
        server.setScheme(QStringLiteral("wss"));
    if (!server.isValid() || server.host().isEmpty())
        return failure(ErrorKind::Malformed, "address in a link");
    return server;
}

Result<void> GuestEntrance::openLink(const QString& text)
{
    auto parsed = crypto::InvitationLink::parse(text.trimmed().toStdString());
    if (!parsed)
        return failure(ErrorKind::Malformed, parsed.error().context);
    m_impl->spoken.clear();
    m_impl->lookup = parsed->link.lookup;
    m_impl->link = std::move(parsed->link);
    m_impl->server = serverOf(text).value_or(QUrl());
    m_impl->set(State::Looking);
    m_impl->goOn();
    return {};
}

Result<void> GuestEntrance::openCode(const QString& typed)
{
    const auto digits = spokenDigits(typed);
    if (!digits)
        return failure(ErrorKind::Malformed, "not a spoken code");
    m_impl->link.reset();
    m_impl->spoken = *digits;
    m_impl->isDayBefore = false;
    m_impl->set(State::Looking);
    m_impl->goOn();
    return {};
}

Result<void> GuestEntrance::knock(const QString& shownName)
{
    if (!m_impl->view || !m_impl->host)
        return failure(ErrorKind::UnknownInvitation, "nothing to knock at yet");
    const auto name = (shownName.isEmpty() ? m_impl->view->guestName : shownName).toStdString();
    if (name.size() > kMaxShownNameBytes)
        return failure(ErrorKind::TooLarge, "shown name");
    if (m_impl->state == State::Lapsed)
        return failure(ErrorKind::NotAllowed, "the invitation is over");
    m_impl->tell(name, false);
    return {};
}

Result<void> GuestEntrance::askForNew()
{
    if (m_impl->state != State::Lapsed || !m_impl->view || !m_impl->host)
        return failure(ErrorKind::NotAllowed, "nothing to ask for");
    m_impl->tell(m_impl->view->guestName.toStdString(), true);
    return {};
}

void GuestEntrance::Impl::tell(const std::string& name, bool asksForNew)
{
    const auto& keys = around.device.publicKeys();
    wire::KnockContent content;
    *content.mutable_guest() = keysToWire(keys);
    content.set_shown_name(name);
    content.set_asks_for_new(asksForNew);
    if (link) // none after a restart
        content.set_mac(textOf(crypto::knockMac(*link, keys, *host, name).view()));
    sealedKnock = crypto::sealTo(host->sealing, serialized(content));
    set(asksForNew ? State::Asking : State::Waiting);
    goOn();
}

GuestEntrance::State GuestEntrance::state() const
{
    return m_impl->state;
}

std::optional<InvitationView> GuestEntrance::view() const
{
    return m_impl->view;
}

QString GuestEntrance::message() const
{
    return m_impl->message;
}

QString GuestEntrance::newLink() const
{
    return m_impl->newLink;
}

int GuestEntrance::waitMinutes() const
{
    return m_impl->waitMinutes;
}

void GuestEntrance::Impl::set(State next)
{
    if (next != State::OnHold && next != State::NotNow)
        message.clear();
    state = next;
    Q_EMIT q.stateChanged(next);
}

void GuestEntrance::Impl::recall()
{
    const auto settings = around.store.settings();
    stored::Entrance entrance;
    if (!settings || !settings->contains(kEntranceSetting) || !parse(settings->at(kEntranceSetting), entrance))
        return;
    const auto known = fixedFrom<InvitationLookup>(entrance.lookup());
    const auto signing = fixedFrom<crypto::SigningPublicKey>(entrance.host_signing());
    const auto sealing = fixedFrom<crypto::SealingPublicKey>(entrance.host_sealing());
    if (!known || !signing || !sealing)
        return;
    lookup = *known;
    host = DevicePublicKeys{*signing, *sealing};
    for (const auto& circle : entrance.circles()) {
        if (const auto id = fixedFrom<CircleId>(circle))
            circles.insert(*id);
    }
    state = State::Admitted;
}

void GuestEntrance::Impl::remember()
{
    stored::Entrance entrance;
    entrance.set_lookup(textOf(lookup.view()));
    entrance.set_host_signing(textOf(host->signing.view()));
    entrance.set_host_sealing(textOf(host->sealing.view()));
    for (const auto& circle : circles)
        entrance.add_circles(textOf(circle.view()));
    vault::Batch batch;
    batch.putSetting(kEntranceSetting, serialized(entrance));
    (void)commit(around, batch); // Were it lost, the host would tell again.
}

void GuestEntrance::Impl::goOn()
{
    if (!around.connection.isOnline())
        return;
    if (state == State::Looking)
        look();
    else if (state == State::Waiting || state == State::OnHold || state == State::Asking)
        sendKnock();
}

void GuestEntrance::Impl::look()
{
    if (!link) {
        makeLink();
        return;
    }
    wire::Frame frame;
    frame.mutable_invitation_get()->set_lookup(textOf(lookup.view()));
    around.connection.request(std::move(frame), [this, self = QPointer(&q)](const wire::Frame* reply) {
        if (self && reply && state == State::Looking)
            looked(*reply);
    });
}

void GuestEntrance::Impl::makeLink()
{
    if (std::exchange(isMaking, true))
        return;
    const auto day = around.connection.serverTimeMs() - (isDayBefore ? kDayMs : 0);
    makeSpokenLink(spoken, around.connection.server(), day, &q,
        [this, digits = spoken](std::optional<crypto::InvitationLink> made) {
            isMaking = false;
            if (state != State::Looking || link)
                return; // a link was opened instead
            if (!made || digits != spoken)
                return goOn();
            lookup = made->lookup;
            link = std::move(*made);
            goOn();
        });
}

void GuestEntrance::Impl::looked(const wire::Frame& reply)
{
    if (!reply.has_invitation()) {
        const bool isUnknown = reply.error().code() == wire::ERROR_CODE_NO_SUCH_INVITATION;
        if (isUnknown && !spoken.isEmpty() && !std::exchange(isDayBefore, true)) {
            link.reset();
            look();
        } else if (isUnknown) {
            set(State::Ended);
        } else {
            tryAgain(milliseconds{reply.error().retry_after_ms()});
        }
        return;
    }
    const auto& invitation = reply.invitation();
    host = keysFrom(invitation.host());
    const auto found = fixedFrom<InvitationLookup>(invitation.lookup());
    if (!host || !found || !link || *found != lookup) {
        set(State::Ended);
        return;
    }
    InvitationView seen;
    seen.lookup = lookup;
    const auto opened = crypto::openInvitationInfo(*link, viewOf(invitation.sealed_info()));
    wire::InvitationInfo info;
    // The server must not put itself between: the host's keys inside are the ones that count.
    if (!opened || !parse(*opened, info) || keysFrom(info.host()) != host) {
        set(State::Ended);
        return;
    }
    seen.guestName = QString::fromStdString(info.guest_name());
    seen.hostName = QString::fromStdString(info.host_name());
    seen.phone = QString::fromStdString(info.phone());
    seen.language = QString::fromStdString(info.language());
    seen.childMode = info.child_mode();
    seen.validFromMs = info.valid_from_ms();
    seen.validToMs = info.valid_to_ms();
    seen.pictures = crypto::threePictures(lookup, around.device.publicKeys(), *host);
    view = seen;
    // By the server's clock: nobody's own counts.
    const bool isOver = seen.validToMs > 0 && seen.validToMs <= around.connection.serverTimeMs();
    set(isOver ? State::Lapsed : State::Ready);
}

void GuestEntrance::Impl::sendKnock()
{
    wire::Frame frame;
    frame.mutable_knock()->set_lookup(textOf(lookup.view()));
    frame.mutable_knock()->set_sealed_knock(textOf(sealedKnock));
    around.connection.request(std::move(frame), [this, self = QPointer(&q)](const wire::Frame* reply) {
        if (!self || !reply || reply->has_done())
            return;
        if (state != State::Waiting && state != State::OnHold && state != State::Asking)
            return;
        if (reply->error().code() == wire::ERROR_CODE_NO_SUCH_INVITATION)
            set(State::Ended);
        else
            tryAgain(milliseconds{reply->error().retry_after_ms()});
    });
}

void GuestEntrance::Impl::answered(const wire::KnockAnswer& answer)
{
    if (!host || fixedFrom<InvitationLookup>(answer.lookup()) != lookup
        || fixedFrom<DeviceId>(answer.guest_device()) != around.device.id()
        || !roster::verifyKnockAnswer(*host, answer))
        return;
    const auto opened = around.device.unseal(viewOf(answer.sealed_answer()));
    wire::KnockAnswerContent content;
    if (!opened || !parse(opened->view(), content) || content.message().size() > kMaxMessageBytes
        || content.app_data().size() > kMaxAppDataBytes || content.circles_size() > kMaxAnsweredCircles)
        return;
    const bool isWaiting = state == State::Waiting || state == State::OnHold;
    switch (content.verdict()) {
    case wire::KNOCK_VERDICT_ADMITTED:
        if (state != State::Asking && state != State::Moved) // Whoever asks for a link gets one, or none.
            takeAdmission(content);
        break;
    case wire::KNOCK_VERDICT_HOLD:
        if (!isWaiting)
            return;
        message = QString::fromStdString(content.message());
        waitMinutes = static_cast<int>(std::min(content.wait_minutes(), 24u * 60));
        set(State::OnHold);
        break;
    case wire::KNOCK_VERDICT_NOT_NOW:
        if (!isWaiting && state != State::Asking)
            return;
        message = QString::fromStdString(content.message());
        set(State::NotNow);
        break;
    case wire::KNOCK_VERDICT_REMOVED:
        if (state == State::Admitted)
            set(State::Removed);
        break;
    case wire::KNOCK_VERDICT_MOVED:
        if (state == State::Admitted)
            set(State::Moved);
        break;
    case wire::KNOCK_VERDICT_RENEWED:
        // On the same server only: whoever asked has looked at its address.
        // Whoever looked in time may have knocked too late.
        if ((state == State::Asking || isWaiting) && link
            && GuestEntrance::serverOf(QString::fromStdString(content.link())) == server) {
            newLink = QString::fromStdString(content.link());
            set(State::Renewed);
        }
        break;
    default:
        break;
    }
}

void GuestEntrance::Impl::takeAdmission(const wire::KnockAnswerContent& content)
{
    std::vector<CircleRole> roles;
    bool isNews = state != State::Admitted;
    for (const auto& one : content.circles()) {
        const auto id = fixedFrom<CircleId>(one.circle());
        const auto head = fixedFrom<crypto::Hash>(one.roster_head());
        const auto role = roster::roleFrom(one.role());
        if (!id || !head || !role)
            continue;
        roles.push_back({*id, *role});
        const bool isNew = circles.insert(*id).second;
        isNews = isNews || isNew;
        // Told again of a circle that was forgotten here, it stays forgotten.
        const auto* known = client.session().find(*id);
        if (known ? known->isRemoved() : isNew)
            (void)client.joinCircle({*id, one.roster_index(), *head});
    }
    if (!isNews)
        return;
    remember();
    set(State::Admitted);
    Q_EMIT q.admitted(roles, bytesOf(content.app_data()));
}

void GuestEntrance::Impl::circleRemoved(const CircleId& circle)
{
    if (!circles.contains(circle) || state != State::Admitted)
        return;
    const bool isInAny = std::any_of(circles.begin(), circles.end(), [&](const CircleId& one) {
        const auto* known = client.session().find(one);
        return known && !known->isRemoved();
    });
    if (!isInAny)
        set(State::Removed);
}

} // namespace kudelma::sync
