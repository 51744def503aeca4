// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "play.h"

namespace kudelma::e2e {

using namespace Qt::StringLiterals;

namespace {

Cast castOfSolomiia()
{
    Cast cast{u"case_c"_s, u"elina"_s, u"Elina Hakakallas"_s, u"sosiaalityöntekijä"_s,
        {u"oksana"_s, u"interpreter"_s, u"halyna"_s, u"yuliia"_s, u"teacher"_s, u"nurse"_s}, u"fi"_s, {}, {}};
    cast.windows = {{u"oksana"_s, u"412x915"_s}};
    return cast;
}

class PlayOfSolomiia : public Play
{
public:
    PlayOfSolomiia(const QString& bin, const QString& out)
        : Play(bin, out, castOfSolomiia())
    { }

protected:
    void act() override;
    void checkMore() const override;

private:
    void phase(const QString& view, const QString& name);
};

void PlayOfSolomiia::act()
{
    openTheTable();
    for (const QString& who : guests())
        letIn(who);
    phase(u"question"_s, u"question"_s);
    phase(u"genogram"_s, u"genogram"_s);
    goTo(u"voices"_s, guests());
    say(u"oksana"_s, u"Дякую, що слухаєте."_s);
    perform(u"childs-voice"_s);
    goTo(u"break"_s, guests());
    phase(u"questions"_s, u"circular-interview"_s);
    phase(u"reflecting"_s, u"reflecting-team"_s);
    phase(u"response"_s, u"familys-response"_s);
    phase(u"hypotheses"_s, u"hypotheses"_s);
    phase(u"factors"_s, u"risk-and-protection"_s);
    goTo(u"viewpoints"_s, guests());
    phase(u"steps"_s, u"next-steps"_s);
    goTo(u"round"_s, guests());
    goTo(u"feedback"_s, guests());
    goTo(u"closing"_s, {});
    perform(u"after"_s);
    endTheMeeting();
}

void PlayOfSolomiia::phase(const QString& view, const QString& name)
{
    goTo(view, guests());
    perform(name);
}

void PlayOfSolomiia::checkMore() const
{
    const auto hers = m_evidence.circlesOf(u"oksana"_s);
    must(!hers.empty(), u"Oksana holds nothing."_s);
    must(m_evidence.circlesOf(u"interpreter"_s) == hers, u"The interpreter does not hold the very same as Oksana."_s);
    for (const QString& who : QStringList{m_cast.leader} + guests())
        must(!m_evidence.textOf(who).contains(u"EPDS"_s, Qt::CaseInsensitive),
            u"%1 holds a score of health."_s.arg(who));
    tell(u"The interpreter holds the very same %1 circles as Oksana."_s.arg(hers.size()));
}

} // namespace

std::unique_ptr<Play> playOfSolomiia(const QString& bin, const QString& out)
{
    return std::make_unique<PlayOfSolomiia>(bin, out);
}

} // namespace kudelma::e2e
