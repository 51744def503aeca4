// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/choices.h"
#include "casework/ids.h"
#include "crypto/device_identity.h"

#include <QDateTime>

namespace kudelma::app {

/// Who did what with what kind of thing, when and why, and to whom it was shown or given. Never what stood in it.
struct Use
{
    casework::MemberId who;
    QDateTime at; ///< UTC, to the millisecond.
    casework::UseDeed deed = casework::UseDeed::Opened;
    casework::UseMatter matter = casework::UseMatter::Case;
    casework::CircleId about; ///< Whose matter it is: the people of this circle; null: of the case as a whole.
    QString toWhom; ///< The names of those who saw or got it.
    QString why;
    casework::MemberId reader; ///< Of an extract: the person whom it was made for.

    friend bool operator==(const Use&, const Use&) = default;
};

/// A line of the use log as it stands in the document of a circle: CBOR (RFC 8949), an array of the body and the
/// Ed25519 signature over its hash. The body holds the use, the public keys of the device that writes, the place in
/// that device's chain (from 1), and the hash of the line before. So each device's lines are a chain that nobody else
/// can lengthen, and anybody can check a line without knowing the device from elsewhere. Two lines may follow the same
/// one: a device that was put back from an older copy goes on from there.
struct UseLine
{
    static constexpr int kMaxToWhomChars = 1000;
    static constexpr int kMaxWhyChars = 500;
    static constexpr int kMaxNumber = 1'000'000'000;
    static constexpr qsizetype kMaxBytes = 8192;

    Use use;
    crypto::DeviceId device;
    int number = 0;
    QByteArray before; ///< Empty: the first.
    QByteArray hash; ///< Over circle and body: what the next one follows.
    crypto::SigningPublicKey key; ///< The device's.
    crypto::Signature signature;
    bool isKnown = true; ///< False: a newer version wrote what this one has no word for; its place still counts.

    [[nodiscard]] bool isSigned() const; ///< By the device it names. Takes as long as a signature takes to check.

    /// `toWhom` and `why` are cut at their limits.
    [[nodiscard]] static QByteArray write(const casework::CircleId& circle, Use use, int number,
        const QByteArray& before, const crypto::DeviceIdentity& device);
    /// Nothing where it is no line. The signature is not looked at yet.
    [[nodiscard]] static std::optional<UseLine> read(const casework::CircleId& circle, const QByteArray& bytes);
};

} // namespace kudelma::app
