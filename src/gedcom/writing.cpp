// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "gedcom/writing.h"

#include "gedcom/dates.h"
#include "gedcom/import.h"

namespace kudelma::gedcom {

const PersonPlan* Plan::person(std::string_view id) const
{
    const auto found = personAt.find(id);
    return found == personAt.end() ? nullptr : &persons[found->second];
}

std::string_view Writing::tag(Extension extension)
{
    m_used.insert(extension);
    return tagOf(extension);
}

std::string Writing::text(std::string_view raw, Lines kind, const genogram::Id& record)
{
    bool wasChanged = false;
    const std::string clean = presentable(raw, kind, wasChanged);
    const std::string whole = withoutPiles(clean);
    const std::string_view some = cut(whole, kMaxTextBytes);
    if (wasChanged || whole.size() < clean.size())
        losses.add(Loss::Kind::Text, record);
    if (some.size() < whole.size())
        losses.add(Loss::Kind::TextCut, record);
    return std::string(some);
}

void Writing::textLine(int level, std::string_view tag, std::string_view raw, const genogram::Id& record)
{
    if (const std::string words = text(raw, Lines::Many, record); !words.empty())
        lines.line(level, tag, words);
}

void Writing::textLine(int level, Extension extension, std::string_view raw, const genogram::Id& record)
{
    if (const std::string words = text(raw, Lines::Many, record); !words.empty())
        lines.line(level, tag(extension), words);
}

bool Writing::hasDate(const genogram::Date& date) const
{
    return date.year != 0 || date.month != 0 || date.day != 0 || !date.text.empty();
}

void Writing::date(int level, std::string_view tag, const genogram::Date& date, const genogram::Id& record)
{
    const bool isApart = version == Version::V70;
    genogram::Date clean = date;
    clean.text = text(date.text, isApart ? Lines::Many : Lines::One, record);
    const DateWritten written = writeDate(clean, isApart);
    if (written.isCut)
        losses.add(Loss::Kind::DateNumbers, record);
    if (written.isCertaintyLost)
        losses.add(Loss::Kind::DateCertainty, record);
    if (written.value.empty() && written.phrase.empty())
        return;
    lines.line(level, tag, written.value);
    if (!written.phrase.empty())
        lines.line(level + 1, "PHRASE", written.phrase);
}

void Writing::period(int level, std::string_view tag, const genogram::Period& period, const genogram::Id& record)
{
    if (period == genogram::Period{})
        return;
    lines.line(level, tag, writeSpan(period));
    const auto detail = [&](Extension extension, const genogram::Date& end) {
        if (end == genogram::Date{} || isPlain(end))
            return;
        losses.add(Loss::Kind::PeriodDetail, record);
        date(level + 1, this->tag(extension), end, record);
    };
    detail(Extension::From, period.from);
    detail(Extension::To, period.to);
    if (period.ongoing) {
        losses.add(Loss::Kind::PeriodDetail, record);
        lines.line(level + 1, this->tag(Extension::Ongoing), "Y");
    }
}

void Writing::identity(int level, const genogram::Id& id)
{
    bool wasChanged = false;
    const std::string clean = presentable(id, Lines::One, wasChanged);
    if (clean.empty() || wasChanged || clean.size() > kMaxIdBytes) {
        losses.add(Loss::Kind::Identity, id);
        return;
    }
    lines.line(level, "REFN", clean);
    lines.line(level + 1, "TYPE", uriOf(Extension::Id));
}

} // namespace kudelma::gedcom
