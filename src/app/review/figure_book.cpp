// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/review/figure_book.h"

#include "app/core/bytes.h"
#include "crypto/types.h"
#include "meeting/figures.h"

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::CircleId;
using casework::Figures;
using casework::PartialDate;
using casework::RecordId;
using casework::Stored;

namespace {

constexpr qsizetype kTokenBytes = 16;

/// What it is made of is random, and nobody finds it back.
QString tokenOf(const QByteArray& what, const QString& secret)
{
    const QByteArray hash = byteArray(crypto::plainHash(bytesView("kudelma figures " + what + secret.toUtf8())).view());
    return QString::fromLatin1(hash.left(kTokenBytes).toHex());
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

void FigureBook::note(CaseRoom& page, const CaseEntry& entry, CaseRoom& team)
{
    if (entry.rehearsal || page.isRehearsal() || entry.isLocal() || page.isLocal() || page.isTeam() || !team.isTeam())
        return;
    const CircleId circle = home(team);
    if (circle.isNull())
        return;
    const QString pageToken = tokenOf("page ", entry.page.isEmpty() ? entry.key : entry.page);
    bool isNew = false;
    for (const auto& [head, meeting] : page.view().all<casework::Meeting>()) {
        if (meeting.facilitator != page.self())
            continue;
        auto figures = meeting::figuresOf(page.view(), head.id);
        if (!figures)
            continue;
        figures->page = pageToken;
        figures->meeting = tokenOf("meeting ", head.id.text());
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
