// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "roster/statements.h"

namespace kudelma::roster {

namespace {

constexpr std::string_view kSignInDomain = "kudelma/v1/sign-in";
constexpr std::string_view kKnockAnswerDomain = "kudelma/v1/knock-answer";
constexpr std::string_view kShareDomain = "kudelma/v1/shared-invitation";

} // namespace

crypto::Signature signSignIn(const crypto::DeviceIdentity& device, BytesView challenge)
{
    const auto& keys = device.publicKeys();
    return device.sign(kSignInDomain, {challenge, keys.signing.view(), keys.sealing.view()});
}

bool verifySignIn(const DevicePublicKeys& keys, BytesView challenge, const crypto::Signature& signature)
{
    return crypto::verify(
        keys.signing, kSignInDomain, {challenge, keys.signing.view(), keys.sealing.view()}, signature);
}

void signKnockAnswer(const crypto::DeviceIdentity& host, wire::KnockAnswer& answer)
{
    *answer.mutable_host() = keysToWire(host.publicKeys());
    answer.set_signature(
        textOf(host.sign(kKnockAnswerDomain,
                       {viewOf(answer.lookup()), viewOf(answer.guest_device()), viewOf(answer.sealed_answer())})
                   .view()));
}

bool verifyKnockAnswer(const DevicePublicKeys& host, const wire::KnockAnswer& answer)
{
    const auto signature = fixedFrom<crypto::Signature>(answer.signature());
    return signature
        && crypto::verify(host.signing, kKnockAnswerDomain,
            {viewOf(answer.lookup()), viewOf(answer.guest_device()), viewOf(answer.sealed_answer())}, *signature);
}

void signShare(
    const crypto::DeviceIdentity& host, BytesView lookup, const crypto::DeviceId& to, wire::SharedInvitation& share)
{
    *share.mutable_by() = keysToWire(host.publicKeys());
    share.set_signature(textOf(host.sign(kShareDomain, {lookup, to.view(), viewOf(share.body())}).view()));
}

bool verifyShare(BytesView lookup, const crypto::DeviceId& to, const wire::SharedInvitation& share)
{
    const auto by = keysFrom(share.by());
    const auto signature = fixedFrom<crypto::Signature>(share.signature());
    return by && signature
        && crypto::verify(by->signing, kShareDomain, {lookup, to.view(), viewOf(share.body())}, *signature);
}

} // namespace kudelma::roster
