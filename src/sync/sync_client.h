// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crdt/document.h"
#include "crypto/device_identity.h"
#include "sync/attachment_reference.h"
#include "sync/clock.h"
#include "sync/transport.h"
#include "sync/types.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

namespace kudelma::vault {
class CaseStore;
}

namespace kudelma::sync {

class Session;

inline constexpr milliseconds kTypingBatch{100}; ///< Edits of this span travel together unless flush() is called.
inline constexpr std::size_t kMaxPresenceBytes = 1900; ///< What fits a frame of presence with its padding.
inline constexpr milliseconds kPresenceLife{30'000};

/// The circles of one case on this device: their documents, kept in the vault, and the connection that carries
/// changes to and from the others. Everything works offline; what could not be sent waits in the vault.
///
/// Reading and writing a document needs no call here: open a transaction on document(); the change is stored in the
/// vault and sent within kTypingBatch, or at once by flush(). Lives in one thread, with an event loop.
class SyncClient : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QUrl server; ///< Base address; empty: never connects.
        QUrl invitationServer = {}; ///< What invitations say, where others come by another way; empty: `server`.
        Clock* clock = nullptr; ///< Null: SystemClock.
        RandomSource random; ///< Empty: the system's.
        TransportFactory transports; ///< Empty: webSocketTransports().
    };

    /// Loads all circles of the case from the vault. `store` and `device` must outlive this object.
    SyncClient(
        vault::CaseStore& store, const crypto::DeviceIdentity& device, Options options, QObject* parent = nullptr);
    ~SyncClient() override; ///< Stores what was typed last.

    void start(); ///< Connects, and keeps trying with full-jitter back-off of at most 30 s.
    void stop();
    void retryNow(); ///< The network came back, or a person asked.
    void setServer(const QUrl& server); ///< Takes effect at once.
    void setInvitationServer(const QUrl& server); ///< For invitations that are made from now on.
    [[nodiscard]] ConnectionStatus connection() const;
    [[nodiscard]] DeviceId deviceId() const;
    /// The server's clock as last heard, moved on by ours; this device's own before the first sign-in.
    [[nodiscard]] std::int64_t serverTimeMs() const;

    [[nodiscard]] std::vector<CircleInfo> circles() const;
    [[nodiscard]] std::optional<CircleInfo> circle(const CircleId&) const;

    /// A new circle with this device as its host. Works offline.
    Result<CircleId> createCircle();
    /// Joins a circle that another host added this device to, for the first time or again. Its documents fill once
    /// the server was heard.
    Result<void> joinCircle(const CircleTicket&);
    [[nodiscard]] std::optional<CircleTicket> ticket(const CircleId&) const;
    /// Forgets a circle on this device: keys, documents, what was not sent. For the others nothing changes.
    Result<void> forgetCircle(const CircleId&);

    /// The documents of a circle: the shared one (LogId {}) and one for each guest. Owned here; valid until
    /// circleRemoved() or forgetCircle(). Null: no such document. Only write to the one that writableLog() names:
    /// what is written elsewhere is lost at the next start, and neverStored() tells so.
    [[nodiscard]] crdt::Document* document(const CircleId&, const LogId& = {});
    [[nodiscard]] std::vector<LogId> logs(const CircleId&) const; ///< The shared one first.
    /// Host and member: the shared document; guest: its own; reader, or removed: none.
    [[nodiscard]] std::optional<LogId> writableLog(const CircleId&) const;
    void flush(); ///< Stores and sends at once what was written into any document.

    /// Changes to a roster need the host's role. Offline they wait in the vault and are made when the server is
    /// reached, before anything else is sent; `done` tells when the server has confirmed. Removing a device makes a
    /// new epoch in the same entry, so it reads nothing that is written from then on.
    void addDevice(const CircleId&, const DevicePublicKeys&, Role, Done done = {});
    void removeDevice(const CircleId&, const DeviceId&, Done done = {});
    void changeRole(const CircleId&, const DeviceId&, Role, Done done = {});
    void newEpoch(const CircleId&, Done done = {});

    /// What the others see of this device in a circle for kPresenceLife, or until the next call; repeated by itself.
    /// At most kMaxPresenceBytes; empty takes it back. Lossy, never stored.
    Result<void> publishPresence(const CircleId&, Bytes state);

    /// Content that is too large for a document: a drawing, a photo, a sound. Kept in the vault at once, and sent when
    /// the server is reached, behind what was typed. The reference belongs into a record of the same circle; whoever
    /// reads that record can fetch the content. TooLarge: more than kMaxAttachmentBytes; Malformed: nothing at all;
    /// NotAllowed: a reader, or not on the roster.
    Result<AttachmentReference> attach(const CircleId&, BytesView content);
    /// The content, if all of it is on this device and is what the reference says.
    [[nodiscard]] std::optional<Bytes> attachment(const CircleId&, const AttachmentReference&) const;
    /// Empty: it is not here, and is not being fetched.
    [[nodiscard]] std::optional<AttachmentProgress> attachmentProgress(
        const CircleId&, const AttachmentReference&) const;
    /// Brings it here; goes on over lost connections until this object is destroyed. NoSuchAttachment: the server does
    /// not have all of it, which may be not yet: ask again later. Malformed: it is not what the reference says
    /// (alarm() tells of it too). Conflict: another content stands here under its name.
    void fetchAttachment(const CircleId&, const AttachmentReference&, Done done = {});
    /// Here at once, at the server when it is reached; `done` tells when it was. Of other devices' attachments the
    /// host's. Devices that have it already keep it until they erase it.
    void eraseAttachment(const CircleId&, const AttachmentReference&, Done done = {});
    /// On this device alone, whatever its role: its record is gone. NotAllowed: it is on its way to the server still.
    Result<void> forgetAttachment(const CircleId&, const AttachmentReference&);

    [[nodiscard]] std::vector<Quarantined> quarantine(const CircleId&) const;

    [[nodiscard]] Session& session() { return *m_session; } ///< For Lobby and tests.

Q_SIGNALS:
    void connectionChanged(const kudelma::sync::ConnectionStatus& status);
    void circleAdded(const kudelma::sync::CircleId& circle);
    void circleChanged(const kudelma::sync::CircleId& circle); ///< Its CircleInfo did; at most once a turn.
    void circleRemoved(const kudelma::sync::CircleId& circle); ///< This device was taken off, or forgetCircle().
    void documentAdded(const kudelma::sync::CircleId& circle, const kudelma::sync::LogId& log);
    /// After every transaction, local (event.local) or from others. Use a direct connection.
    void documentChanged(const kudelma::sync::CircleId& circle, const kudelma::sync::LogId& log,
        const kudelma::crdt::TransactionEvent& event);
    /// Written to a document that this device may not write.
    void neverStored(const kudelma::sync::CircleId& circle, const kudelma::sync::LogId& log);
    void presence(const kudelma::sync::CircleId& circle, const kudelma::sync::DeviceId& device,
        const kudelma::sync::Bytes& state); ///< Empty: taken back, or silent for kPresenceLife.
    /// It came, went, or reached the server. From the event loop.
    void attachmentChanged(const kudelma::sync::CircleId& circle, const kudelma::sync::AttachmentId& attachment);
    void quarantined(const kudelma::sync::Quarantined& entry);
    void alarm(const kudelma::sync::Alarm& alarm);
    /// The vault could not write. What was typed is still in the documents in memory and is tried again; stored()
    /// follows when it succeeded.
    void storageFailed(const kudelma::sync::Error& error);
    void stored();

private:
    std::unique_ptr<Session> m_session;
};

} // namespace kudelma::sync
