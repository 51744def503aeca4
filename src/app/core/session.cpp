// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/boards/sketch_sweep.h"
#include "app/core/ids.h"
#include "app/core/session_private.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using vault::Vault;

namespace {

constexpr auto kServerSetting = "server";
constexpr auto kPhoneSetting = "workPhone";

/// What this device has seen of a case's use log.
std::string witnessSetting(const QString& caseKey)
{
    return "uses/" + caseKey.toStdString();
}

QByteArray bytesOf(const crypto::Bytes& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())};
}

crypto::Bytes bytesOf(const QByteArray& bytes)
{
    return {bytes.begin(), bytes.end()};
}

vault::UseAction actionOf(casework::UseDeed deed)
{
    switch (deed) {
    case casework::UseDeed::Opened:
        return vault::UseAction::Opened;
    case casework::UseDeed::Changed:
        return vault::UseAction::Changed;
    case casework::UseDeed::Showed:
        return vault::UseAction::Showed;
    case casework::UseDeed::Exported:
        return vault::UseAction::Exported;
    case casework::UseDeed::Invited:
        return vault::UseAction::Invited;
    case casework::UseDeed::Admitted:
        return vault::UseAction::Admitted;
    case casework::UseDeed::OpenedByTeam:
        return vault::UseAction::OpenedByTeam;
    case casework::UseDeed::Removed:
        break;
    }
    return vault::UseAction::Removed;
}

/// Of which opening by the team the case's log tells already.
std::string openedByTeamSetting(const QString& caseKey)
{
    return "opened-by-team/" + caseKey.toStdString();
}

} // namespace

Session::Session(const QString& folder, QObject* parent)
    : Session(folder, vault::VaultOptions{}, parent)
{ }

Session::Session(const QString& folder, const vault::VaultOptions& options, QObject* parent)
    : QObject(parent)
    , m(std::make_unique<Private>())
{
    m->folder = folder.toStdString();
    m->options = options;
    m->seen.setInterval(Vault::kSeenEvery);
    connect(&m->seen, &QTimer::timeout, this, [this] { m->vault->noteSeen(); });
    connect(this, &Session::opened, &m->seen, qOverload<>(&QTimer::start));
    connect(this, &Session::aboutToLock, &m->seen, &QTimer::stop);
}

Session::~Session()
{
    lock();
    QThreadPool::globalInstance()->waitForDone();
}

SessionError Session::errorOf(const vault::Error& error)
{
    SessionError result;
    result.context = QString::fromStdString(error.context);
    result.retryAfter = std::chrono::ceil<std::chrono::seconds>(error.retryAfter);
    switch (error.kind) {
    case vault::ErrorKind::MalformedCode:
        result.kind = SessionErrorKind::MalformedCode;
        break;
    case vault::ErrorKind::WrongPassphrase:
        result.kind = SessionErrorKind::WrongPassphrase;
        break;
    case vault::ErrorKind::DeviceSecretGone:
        result.kind = SessionErrorKind::DeviceKeyGone;
        break;
    case vault::ErrorKind::Missing:
        result.kind = SessionErrorKind::NoTeamKeys;
        break;
    case vault::ErrorKind::TooEarly:
        result.kind = SessionErrorKind::TooEarly;
        break;
    case vault::ErrorKind::TooShort:
        result.kind = SessionErrorKind::TooShort;
        break;
    case vault::ErrorKind::Damaged:
    case vault::ErrorKind::Older:
        result.kind = SessionErrorKind::Damaged;
        break;
    case vault::ErrorKind::NewerFile:
        result.kind = SessionErrorKind::NewerFile;
        break;
    case vault::ErrorKind::DiskFull:
        result.kind = SessionErrorKind::DiskFull;
        break;
    default:
        result.kind = SessionErrorKind::Failed;
    }
    return result;
}

bool Session::profileExists() const
{
    return Vault::exists(m->folder);
}

bool Session::isOpen() const
{
    return m->vault != nullptr;
}

void Session::adopt(std::unique_ptr<Vault> vault)
{
    m->vault = std::move(vault);
    if (const auto bytes = m->vault->setting(kProfileSetting); bytes && *bytes) {
        const QJsonObject profile = QJsonDocument::fromJson(bytesOf(**bytes)).object();
        m->memberName = profile[u"name"_s].toString();
        m->memberTitle = profile[u"title"_s].toString();
        m->self = casework::MemberId::fromText(profile[u"member"_s].toString()).value_or(casework::MemberId());
    }
    if (const auto bytes = m->vault->setting(kServerSetting); bytes && *bytes && m->server.isEmpty())
        m->server = QUrl(QString::fromUtf8(bytesOf(**bytes)));
    if (const auto bytes = m->vault->setting(kPhoneSetting); bytes && *bytes)
        m->phone = QString::fromUtf8(bytesOf(**bytes));
    log(vault::UseAction::Unlocked, u"profile"_s);
    for (const CaseEntry& entry : entries()) {
        // Somebody knocked, was not let in, and the program stopped: an empty file that means nothing.
        const auto self = casework::MemberId::fromText(entry.self);
        if (self && isUnknownDevice(*self))
            static_cast<void>(deleteCase(entry.key)); // tried again next time
    }
    Q_EMIT opened();
    Q_EMIT casesChanged();
    if (m->vault && m->vault->isOlder())
        Q_EMIT olderProfileFound();
}

void Session::lock()
{
    if (!m->vault)
        return;
    Q_EMIT aboutToLock();
    closeCase();
    m->vault.reset();
    m->needsPassphrase = false;
    m->memberName.clear();
    m->phone.clear();
    m->memberTitle.clear();
    m->self = {};
    Q_EMIT locked();
    Q_EMIT casesChanged();
}

QString Session::memberName() const
{
    return m->memberName;
}

QString Session::memberTitle() const
{
    return m->memberTitle;
}

casework::MemberId Session::self() const
{
    return m->self;
}

const crypto::DeviceIdentity& Session::device() const
{
    Q_ASSERT(m->vault);
    return m->vault->device();
}

QUrl Session::server() const
{
    return m->server;
}

void Session::setServer(const QUrl& server)
{
    m->server = server;
    if (m->vault) {
        // Kept for next time; when it cannot be kept the present session goes on with it all the same.
        static_cast<void>(m->vault->setSetting(kServerSetting, bytesOf(server.toEncoded())));
    }
    if (m->room)
        m->room->client().setServer(server);
    Q_EMIT serverChanged();
}

QString Session::phone() const
{
    return m->phone;
}

bool Session::setPhone(const QString& phone)
{
    const QString trimmed = phone.trimmed();
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const bool isCallable = trimmed.size() <= kMaxPhoneChars && std::ranges::count_if(trimmed, isDigit) >= 3
        && std::ranges::all_of(trimmed, [&](QChar c) { return isDigit(c) || u" +-()"_s.contains(c); });
    if (!trimmed.isEmpty() && !isCallable)
        return false;
    m->phone = trimmed;
    if (m->vault)
        static_cast<void>(m->vault->setSetting(kPhoneSetting, bytesOf(trimmed.toUtf8()))); // as with the server
    if (m->room)
        m->room->setPhone(trimmed);
    return true;
}

std::vector<CaseEntry> Session::cases() const
{
    std::vector<CaseEntry> all = entries();
    std::erase_if(all, &CaseEntry::team);
    return all;
}

std::optional<CaseEntry> Session::team() const
{
    const std::vector<CaseEntry> all = entries();
    const auto found = std::ranges::find_if(all, &CaseEntry::team);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

std::vector<CaseEntry> Session::entries() const
{
    std::vector<CaseEntry> entries;
    if (!m->vault)
        return entries;
    if (const auto records = m->vault->cases()) {
        for (const vault::CaseRecord& record : *records)
            entries.push_back(CaseEntry::fromInfo(QString::fromStdString(record.id.hex()), bytesOf(record.info)));
    }
    return entries;
}

SessionResult<QString> Session::createCase(const CaseEntry& entry)
{
    if (!m->vault)
        return tl::unexpected(SessionError{});
    const auto id = m->vault->createCase(bytesOf(entry.toInfo()));
    if (!id)
        return tl::unexpected(errorOf(id.error()));
    Q_EMIT casesChanged();
    return QString::fromStdString(id->hex());
}

SessionResult<void> Session::updateCase(const CaseEntry& entry)
{
    const auto id = vault::CaseId::fromHex(entry.key.toStdString());
    if (!m->vault || !id)
        return tl::unexpected(SessionError{});
    if (const auto kept = m->vault->setCaseInfo(*id, bytesOf(entry.toInfo())); !kept)
        return tl::unexpected(errorOf(kept.error()));
    Q_EMIT casesChanged();
    return {};
}

SessionResult<void> Session::deleteCase(const QString& key)
{
    const auto id = vault::CaseId::fromHex(key.toStdString());
    if (!m->vault || !id)
        return tl::unexpected(SessionError{});
    if (key == m->openKey)
        closeCase();
    Q_EMIT caseNeeded(key);
    if (const auto gone = m->vault->deleteCase(*id); !gone)
        return tl::unexpected(errorOf(gone.error()));
    // What is left of it otherwise are ids that lead nowhere any more.
    static_cast<void>(m->vault->removeSetting(witnessSetting(key)));
    static_cast<void>(m->vault->removeSetting(openedByTeamSetting(key)));
    log(vault::UseAction::Deleted, u"case"_s);
    Q_EMIT casesChanged();
    return {};
}

SessionResult<CaseRoom*> Session::openCase(const QString& key, const casework::MemberId& self)
{
    if (m->room && key == m->openKey)
        return m->room.get();
    closeCase();
    const auto id = vault::CaseId::fromHex(key.toStdString());
    if (!m->vault || !id || m->needsPassphrase || m->isBackingUp)
        return tl::unexpected(SessionError{});
    Q_EMIT caseNeeded(key);
    // What others still have of an older copy comes back by syncing, so it may be opened; the log keeps the fact.
    auto store = m->vault->openCase(*id);
    if (!store && store.error().kind == vault::ErrorKind::Older) {
        store = m->vault->openCase(*id, Vault::IfOlder::Accept);
        log(vault::UseAction::Opened, u"case"_s, {}, u"an older copy of the file"_s);
        Q_EMIT olderCopyFound();
    }
    if (!store)
        return tl::unexpected(errorOf(store.error()));
    m->store = std::move(*store);
    m->openKey = key;
    casework::MemberId who = self;
    bool rehearsal = false;
    bool isLocal = false;
    sync::SyncClient::Options options;
    options.server = m->server;
    for (const CaseEntry& entry : cases()) {
        if (entry.key != key)
            continue;
        rehearsal = entry.rehearsal;
        isLocal = entry.isLocal();
        if (!entry.server.isEmpty())
            options.server = entry.server;
        if (!entry.home.isEmpty()) { // This device is the server: the others come by the network, it does not.
            options.invitationServer = entry.server;
            options.server.setHost(QStringLiteral("127.0.0.1"));
        }
        if (who.isNull())
            who = casework::MemberId::fromText(entry.self).value_or(m->self);
    }
    m->room = std::make_unique<CaseRoom>(*m->store, m->vault->device(), std::move(options), who);
    m->mayHaveUnsent = std::ranges::any_of(
        m->room->client().circles(), [](const auto& circle) { return circle.pendingChanges > 0; });
    m->room->setPhone(m->phone);
    m->room->setRehearsal(rehearsal);
    m->room->setLocal(isLocal);
    SketchSweep::of(*m->room);
    m->uses = std::make_unique<UseBook>(*m->room, m->vault->device(), witnesses(key));
    connect(m->room.get(), &CaseRoom::used, this,
        [this](casework::UseDeed deed, casework::UseMatter matter, const casework::CircleId& circle,
            const QString& toWhom) { noteUse(deed, matter, circle, toWhom); });
    connect(m->room.get(), &CaseRoom::wrote, this, &Session::noteWritten);
    noteUse(casework::UseDeed::Opened, casework::UseMatter::Case);
    noteOpenedByTeam();
    m->room->noteOwnDevice();
    m->room->client().start();
    Q_EMIT caseOpened(m->room.get());
    return m->room.get();
}

/// Every colleague on the page hears that this vault was opened without its owner's passphrase.
void Session::noteOpenedByTeam()
{
    const std::string told = openedByTeamSetting(m->openKey);
    const auto at = m->vault->openedByTeamLast();
    if (!at)
        return;
    const QByteArray time = QByteArray::number(qlonglong(*at));
    const auto before = m->vault->setting(told);
    if (before && *before && bytesOf(**before) == time)
        return;
    const int waiting = m->uses->waiting();
    noteUse(casework::UseDeed::OpenedByTeam, casework::UseMatter::Case, {}, {},
        QDateTime::fromMSecsSinceEpoch(*at, Qt::UTC).toString(Qt::ISODate));
    if (m->uses->waiting() > waiting)
        return; // No colleague can read it yet: told again when the page is opened next.
    static_cast<void>(m->vault->setSetting(told, bytesOf(time))); // else it is told once more
}

void Session::closeCase()
{
    if (!m->room)
        return;
    Q_EMIT caseClosing();
    const QString key = m->openKey;
    const std::vector<sync::CircleInfo> circles = m->room->client().circles();
    const bool isOver = !circles.empty() && std::ranges::all_of(circles, [&](const sync::CircleInfo& circle) {
        return circle.removed && (!m->mayHaveUnsent || !circle.pendingChanges);
    });
    m->uses.reset();
    m->room.reset();
    const auto id = vault::CaseId::fromHex(m->openKey.toStdString());
    if (id && m->vault) {
        // Compared when the case is opened next; without it only this one comparison is missing.
        static_cast<void>(m->vault->noteFreshness(*id, m->store->freshness()));
    }
    static_cast<void>(m->store->checkpoint()); // what is not folded in now is folded in at the next opening
    m->store.reset();
    m->openKey.clear();
    // Whoever took part in a meeting without internet keeps nothing of it once its host has ended it, but what only
    // they have.
    const auto all = cases();
    const auto entry = std::ranges::find(all, key, &CaseEntry::key);
    if (isOver && entry != all.end() && entry->passing)
        static_cast<void>(deleteCase(key)); // else it is tried again at the next opening
}

CaseRoom* Session::openRoom() const
{
    return m->room.get();
}

QString Session::openKey() const
{
    return m->openKey;
}

vault::CaseStore* Session::caseStore() const
{
    return m->store.get();
}

void Session::log(
    vault::UseAction action, const QString& itemClass, const casework::CircleId& circle, const QString& why)
{
    if (!m->vault)
        return;
    vault::UseEntry entry;
    entry.atMs = QDateTime::currentMSecsSinceEpoch();
    entry.who = m->self.text().toStdString();
    entry.action = action;
    entry.itemClass = itemClass.toStdString();
    if (!circle.isNull())
        entry.circle = syncCircle(circle);
    entry.why = why.toStdString();
    // The person's work must not stop when the log cannot be written; verify() shows the gap against a witness.
    static_cast<void>(m->vault->useLog().append(entry));
}

void Session::noteUse(casework::UseDeed deed, casework::UseMatter matter, const casework::CircleId& circle,
    const QString& toWhom, const QString& why, const casework::MemberId& reader)
{
    if (m->uses && !m->uses->note(deed, matter, circle, toWhom, why, reader))
        return; // The same again.
    log(actionOf(deed),
        QString::fromLatin1(casework::nameOf(matter).data(), qsizetype(casework::nameOf(matter).size())), circle, why);
}

void Session::noteWritten(const casework::Written& kinds)
{
    m->mayHaveUnsent = true;
    for (const auto& [circle, written] : kinds) {
        std::set<casework::UseMatter> matters;
        for (const casework::RecordKind kind : written)
            matters.insert(useMatterOf(kind));
        for (const casework::UseMatter matter : matters)
            noteUse(casework::UseDeed::Changed, matter, circle);
    }
}

UseBook* Session::uses() const
{
    return m->uses.get();
}

UseBook::Memory Session::witnesses(const QString& caseKey) const
{
    const std::string name = witnessSetting(caseKey);
    return {[this, name] {
                const auto kept = m->vault->setting(name);
                return kept && *kept ? bytesOf(**kept) : QByteArray();
            },
        [this, name](const QByteArray& value) {
            // Where it cannot be kept, less is missed the next time; the lines themselves are not touched.
            static_cast<void>(m->vault->setSetting(name, bytesOf(value)));
        },
        [] { return QDateTime::currentDateTimeUtc(); }};
}

vault::Vault* Session::vault() const
{
    return m->vault.get();
}

} // namespace kudelma::app
