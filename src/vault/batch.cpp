// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "vault/batch.h"

namespace kudelma::vault {

void Batch::putCircle(const CircleId& circle, Bytes memory)
{
    m_changes.emplace_back(PutCircle{circle, std::move(memory)});
}

void Batch::forgetCircle(const CircleId& circle)
{
    m_changes.emplace_back(ForgetCircle{circle});
}

void Batch::putRosterEntry(const CircleId& circle, std::uint64_t index, Bytes entry)
{
    m_changes.emplace_back(PutRosterEntry{circle, index, std::move(entry)});
}

void Batch::cutRoster(const CircleId& circle, std::uint64_t fromIndex)
{
    m_changes.emplace_back(CutRoster{circle, fromIndex});
}

void Batch::putEpochKey(const CircleId& circle, std::uint32_t epoch, const crypto::EpochKey& key)
{
    m_changes.emplace_back(PutEpochKey{circle, epoch, key.clone()});
}

void Batch::putLog(const LogKey& log, Bytes memory)
{
    m_changes.emplace_back(PutLog{log, std::move(memory)});
}

void Batch::appendUpdate(const LogKey& log, StoredUpdate update)
{
    m_changes.emplace_back(AppendUpdate{log, std::move(update)});
}

void Batch::replaceUpdates(const LogKey& log, Bytes state)
{
    m_changes.emplace_back(ReplaceUpdates{log, std::move(state)});
}

void Batch::forgetLog(const LogKey& log)
{
    m_changes.emplace_back(ForgetLog{log});
}

void Batch::putOutbox(OutboxEntry entry)
{
    m_changes.emplace_back(PutOutbox{std::move(entry)});
}

void Batch::removeOutbox(std::uint64_t number)
{
    m_changes.emplace_back(RemoveOutbox{number});
}

void Batch::addQuarantined(QuarantinedEntry entry)
{
    m_changes.emplace_back(AddQuarantined{std::move(entry)});
}

void Batch::putAttachment(const StoredAttachment& attachment, const crypto::AttachmentKey* key)
{
    m_changes.emplace_back(PutAttachment{attachment, key ? std::optional(key->clone()) : std::nullopt});
}

void Batch::appendAttachmentContent(const AttachmentName& name, std::uint32_t part, Bytes content)
{
    m_changes.emplace_back(AppendAttachmentContent{name, part, std::move(content)});
}

void Batch::setAttachmentProgress(const AttachmentName& name, AttachmentState state, std::uint32_t nextPart)
{
    m_changes.emplace_back(SetAttachmentProgress{name, state, nextPart});
}

void Batch::removeAttachment(const AttachmentName& name)
{
    m_changes.emplace_back(RemoveAttachment{name});
}

void Batch::putInvitation(const InvitationLookup& lookup, Bytes invitation)
{
    m_changes.emplace_back(PutInvitation{lookup, std::move(invitation)});
}

void Batch::removeInvitation(const InvitationLookup& lookup)
{
    m_changes.emplace_back(RemoveInvitation{lookup});
}

void Batch::putDraft(std::string key, Bytes text)
{
    m_changes.emplace_back(PutText{true, std::move(key), std::move(text)});
}

void Batch::removeDraft(std::string key)
{
    m_changes.emplace_back(RemoveText{true, std::move(key)});
}

void Batch::putSetting(std::string key, Bytes value)
{
    m_changes.emplace_back(PutText{false, std::move(key), std::move(value)});
}

void Batch::removeSetting(std::string key)
{
    m_changes.emplace_back(RemoveText{false, std::move(key)});
}

} // namespace kudelma::vault
