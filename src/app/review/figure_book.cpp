// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/review/figure_book.h"

#include "app/core/bytes.h"
#include "app/core/meeting_order.h"
#include "crypto/types.h"
#include "meeting/figures.h"
#include "meeting/meeting_time.h"
#include "vault/vault.h"

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::CircleId;
using casework::Figures;
using casework::PartialDate;
using casework::RecordId;
using casework::Stored;

namespace {

constexpr auto kSecretSetting = "figures/secret";
constexpr std::size_t kSecretBytes = 32;
constexpr qsizetype kTokenBytes = 16;

QString tokenOf(const QByteArray& secret, const QString& what)
{
    const QByteArray hash = byteArray(crypto::plainHash(bytesView("kudelma figures " + secret + what.toUtf8())).view());
    return QString::fromLatin1(hash.left(kTokenBytes).toHex());
}

/// All who are on the page see the meeting.
bool isOfAll(CaseRoom& page, const CircleId& circle)
{
    const casework::AudienceRules& rules = page.view().rules();
    return std::ranges::all_of(rules.circles(), [&](const CircleId& other) { return rules.mayPoint(other, circle); });
}

std::optional<Stored<Figures>> noted(CaseRoom& team, const QString& meeting)
{
    for (const Stored<Figures>& each : team.view().all<Figures>()) {
        if (each.value.meeting == meeting)
            return each;
    }
    return std::nullopt;
}

QDate mondayOfWeek(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

CircleId FigureBook::home(CaseRoom& team)
{
    for (const CircleId& circle : team.view().rules().circles()) {
        const casework::Source* source = team.view().writableSource(circle);
        if (source && !source->key.owner)
            return circle;
    }
    return {};
}

void FigureBook::note(CaseRoom& page, const CaseEntry& entry, CaseRoom& team, const QByteArray& secret)
{
    if (entry.rehearsal || page.isRehearsal() || entry.isLocal() || page.isLocal() || page.isTeam() || !team.isTeam())
        return;
    const CircleId circle = home(team);
    if (circle.isNull() || secret.isEmpty())
        return;
    const auto last = page.view().get<casework::Meeting>(meeting::lastMeeting(page.view()));
    const bool isStillOwn = last && last->value.facilitator == page.self();
    bool isNew = false;
    for (const auto& [head, meeting] : page.view().all<casework::Meeting>()) {
        if (meeting.facilitator != page.self() || !isOfAll(page, head.key.circle))
            continue;
        auto figures = meeting::figuresOf(page.view(), head.id, meetingOrder());
        if (!figures)
            continue;
        figures->page = isStillOwn ? tokenOf(secret, entry.key) : QString();
        figures->meeting = tokenOf(secret, head.id.text());
        const auto before = noted(team, figures->meeting);
        if (before && before->value == *figures)
            continue;
        isNew = true;
        // What cannot be written is counted at the next time.
        if (before)
            static_cast<void>(team.editor().update(before->head.id, *figures));
        else
            static_cast<void>(team.editor().add(circle, *figures));
    }
    if (isNew)
        takeOutOld(team, QDate::currentDate());
}

QByteArray FigureBook::secretOf(vault::Vault& vault)
{
    const auto kept = vault.setting(kSecretSetting);
    if (kept && *kept)
        return byteArray(**kept);
    const crypto::Bytes fresh = crypto::randomBytes(kSecretBytes);
    return kept && vault.setSetting(kSecretSetting, fresh) ? byteArray(fresh) : QByteArray();
}

bool FigureBook::raise(CaseRoom& team, const QString& obstacle, QDate today)
{
    const CircleId circle = home(team);
    if (circle.isNull() || obstacle.isEmpty())
        return false;
    Figures figures;
    figures.week = PartialDate::of(mondayOfWeek(today));
    figures.obstacles = {obstacle};
    return team.editor().add(circle, figures).has_value();
}

void FigureBook::takeOutOld(CaseRoom& team, QDate today)
{
    const QDate first = mondayOfWeek(today).addDays(-7 * kKeptWeeks);
    for (const auto& [head, figures] : team.view().all<Figures>()) {
        if (head.writable && figures.week.earliest() < first)
            static_cast<void>(team.editor().remove(head.id));
    }
}

std::vector<Figures> FigureBook::figures(CaseRoom& team)
{
    std::vector<Figures> all;
    for (const auto& [head, figures] : team.view().all<Figures>())
        all.push_back(figures);
    return all;
}

} // namespace kudelma::app
