// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The way of an attachment from the server. Nothing of what it says is believed: every part must be as long as the
// reference makes it, and open in its place.
#include "sync/attachment_keeper.h"
#include "sync/bytes.h"

#include <algorithm>

namespace kudelma::sync {

namespace {

constexpr milliseconds kFetchRetry{3000};

} // namespace

void AttachmentKeeper::fetch(const CircleId& id, const AttachmentReference& reference, Done done)
{
    const auto* of = circle(id);
    if (!of || of->isRemoved()) {
        later(std::move(done), failure(of ? ErrorKind::NotAllowed : ErrorKind::UnknownCircle));
        return;
    }
    const auto name = reference.nameIn(id);
    if (const auto kept = m_kept.find(name); kept != m_kept.end()) {
        if (keptAs(id, reference))
            later(std::move(done), {});
        else if (kept->second.stored.state == State::Erasing)
            later(std::move(done), failure(ErrorKind::NoSuchAttachment, "erased"));
        else
            later(std::move(done), failure(ErrorKind::Conflict, "another content under this name"));
        return;
    }
    const Wanted wanted{name, reference.digest};
    auto present = m_fetches.find(wanted);
    if (present == m_fetches.end()) {
        auto opener = crypto::AttachmentOpener::begin(name, reference.key, reference.size, reference.digest);
        if (!opener) {
            later(std::move(done), failure(ErrorKind::Malformed, opener.error().context));
            return;
        }
        present = m_fetches.emplace(wanted, Fetch{reference.clone(), std::move(*opener), {}, {}, m_nextOrder++}).first;
    }
    present->second.dones.push_back(std::move(done));
    pump();
}

void AttachmentKeeper::fetchNext()
{
    if (m_fetching)
        return;
    const auto now = m_around.clock.monotonic();
    std::pair<const Wanted, Fetch>* next = nullptr;
    for (auto& one : m_fetches) {
        const auto* of = circle(one.first.first.circle);
        if (!of || !of->isLive())
            continue;
        if (one.second.notBefore > now)
            waitUntil(one.second.notBefore);
        else if (!next || one.second.order < next->second.order)
            next = &one;
    }
    if (!next)
        return;
    const Wanted wanted = next->first;
    const auto part = next->second.opener.opened() + 1;
    wire::Frame frame;
    auto& get = *frame.mutable_attachment_get();
    get.set_circle(textOf(wanted.first.circle.view()));
    get.set_author(textOf(wanted.first.author.view()));
    get.set_attachment(textOf(wanted.first.id.view()));
    get.set_part(part);
    m_fetching = wanted;
    m_around.connection.request(
        std::move(frame), [this, attempt = std::weak_ptr(m_attempt), wanted, part](const wire::Frame* reply) {
            if (attempt.expired() || !reply)
                return;
            m_fetching.reset();
            fetched(wanted, part, reply);
            pump();
        });
}

void AttachmentKeeper::fetched(const Wanted& wanted, std::uint32_t part, const wire::Frame* reply)
{
    const auto found = m_fetches.find(wanted);
    if (found == m_fetches.end())
        return;
    if (reply->has_error())
        fetchRefused(wanted, found->second, reply->error());
    else
        partCame(wanted, found->second, part, reply->attachment_part()); // Anything else is no such part.
}

void AttachmentKeeper::partCame(
    const Wanted& wanted, Fetch& fetch, std::uint32_t part, const wire::AttachmentPart& came)
{
    const auto& name = wanted.first;
    const bool isAsked = fixedFrom<CircleId>(came.circle()) == name.circle
        && fixedFrom<DeviceId>(came.author()) == name.author && fixedFrom<AttachmentId>(came.attachment()) == name.id
        && came.part() == part && came.parts() == fetch.opener.parts() && fetch.opener.opened() + 1 == part;
    const auto differs = [&] {
        raise(name, AlarmKind::AttachmentDiffers);
        endFetch(wanted, failure(ErrorKind::Malformed, "not what the reference says"));
    };
    if (!isAsked || !fetch.opener.open(viewOf(came.ciphertext())))
        return differs();
    if (fetch.opener.opened() < fetch.opener.parts())
        return;
    const auto content = fetch.opener.take();
    if (!content)
        return differs();
    const auto kept = keep(name, fetch.reference, State::Here, *content);
    if (!kept)
        m_events.storageFailed(kept.error());
    endFetch(wanted, kept);
}

void AttachmentKeeper::fetchRefused(const Wanted& wanted, Fetch& fetch, const wire::Error& error)
{
    switch (error.code()) {
    case wire::ERROR_CODE_RATE_LIMITED:
    case wire::ERROR_CODE_STORE:
        fetch.notBefore = m_around.clock.monotonic()
            + (error.retry_after_ms() > 0 ? milliseconds{error.retry_after_ms()} : kFetchRetry);
        return;
    case wire::ERROR_CODE_NO_SUCH_ATTACHMENT:
        endFetch(wanted, failure(ErrorKind::NoSuchAttachment));
        return;
    case wire::ERROR_CODE_NOT_ON_ROSTER:
        endFetch(wanted, failure(ErrorKind::NotAllowed, "no longer in the circle"));
        return;
    default:
        endFetch(wanted, failure(ErrorKind::Refused, "attachment: " + error.text()));
    }
}

void AttachmentKeeper::endFetch(const Wanted& wanted, Result<void> result)
{
    const Name name = wanted.first;
    auto ended = m_fetches.extract(wanted);
    if (!ended)
        return; // Whoever was just told of something has ended it.
    for (auto& done : ended.mapped().dones)
        later(std::move(done), result);
    changed(name);
}

} // namespace kudelma::sync
