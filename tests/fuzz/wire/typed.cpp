// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What people type, scan or carry about: links of invitations (as in QR codes), recovery codes, and the file of a
// vault's slots.
#include "fuzz/wire/support.h"

#include "crypto/invitation.h"
#include "crypto/passphrase.h"
#include "vault/slots.h"

using namespace kudelma;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const std::vector<std::string> good = [] {
        fuzz::begin();
        const auto slots = [] {
            vault::SlotFile file;
            const auto code = crypto::RecoveryCode::generate();
            file.setRecoveryCode(code, crypto::DatabaseKey::random());
            const auto bytes = file.serialize();
            return std::string(bytes.begin(), bytes.end());
        }();
        const auto groups = crypto::RecoveryCode::generate().groups();
        return std::vector<std::string>{crypto::InvitationLink::generate().toUrl("https://meet.example.fi"),
            std::string(groups.view().begin(), groups.view().end()), slots};
    }();
    const fuzz::TimeLimit limit;
    const std::uint8_t kind = size > 0 ? data[0] : 0;
    const std::string bytes = fuzz::changed(good[kind % good.size()], {data, size});
    const crypto::BytesView view{reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()};
    switch (kind % good.size()) {
    case 0:
        if (const auto link = crypto::InvitationLink::parse(bytes)) {
            const auto again = crypto::InvitationLink::parse(link->link.toUrl(link->base));
            fuzz::require(again && again->link.lookup == link->link.lookup, "a link that was read can be written");
        }
        break;
    case 1:
        (void)crypto::RecoveryCode::parse(view);
        break;
    default:
        if (const auto file = vault::SlotFile::parse(view)) {
            const auto written = file->serialize();
            fuzz::require(std::string(written.begin(), written.end()) == bytes, "what was read is written the same");
        }
    }
    return 0;
}
