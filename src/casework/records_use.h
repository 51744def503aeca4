// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/describe.h"

namespace kudelma::casework {

/// One line of a case's use log: who did what with what kind of thing, when and why, and to whom it was shown or given.
/// Never what stood in it. The lines of a device are a chain: `chain` follows from the line before and from this one's
/// fields, and the device has signed it, so that none can be changed, taken out or put in unnoticed.
struct Use
{
    static constexpr RecordKind kKind = RecordKind::Use;
    static constexpr int kChainBytes = 32;
    static constexpr int kSignatureBytes = 64;

    MemberId who;
    QByteArray device; ///< Id of the device that wrote it.
    int number = 0; ///< Of the device's lines in this circle, from 1.
    QDateTime at;
    UseDeed deed = UseDeed::Opened;
    UseMatter matter = UseMatter::Case;
    QString toWhom; ///< The names of those who saw or got it.
    QString why;
    QByteArray chain;
    QByteArray signature;

    template <class V>
    static void describe(V& v)
    {
        v.member("who", &Use::who, kRequired);
        v.bytes("device", &Use::device, 32);
        v.integer("number", &Use::number, 1, 1'000'000'000, kRequired);
        v.instant("at", &Use::at);
        v.choice("deed", &Use::deed);
        v.choice("matter", &Use::matter);
        v.words("toWhom", &Use::toWhom, 1000);
        v.words("why", &Use::why, 500);
        v.bytes("chain", &Use::chain, kChainBytes);
        v.bytes("signature", &Use::signature, kSignatureBytes);
    }
};

} // namespace kudelma::casework
