// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "play.h"

#include <QJsonArray>

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
    [[nodiscard]] QStringList instrumentsExpected() const override
    {
        return {u"kolme-taloa"_s, u"drawing"_s, u"tarina"_s, u"letter"_s, u"timeline"_s};
    }

private:
    /// The story that Elina and Oksana tell Solomiia, what happened when, and the letter afterwards.
    void useThePages();
    void useThePagesAtHome(); ///< With the interpreter, before the meeting.
    void writeTheLetter();
    void phase(const QString& view, const QString& name);
};

void PlayOfSolomiia::act()
{
    useThePagesAtHome();
    openTheTable();
    for (const QString& who : guests())
        letIn(who);
    phase(u"question"_s, u"question"_s);
    phase(u"genogram"_s, u"genogram"_s);
    goTo(u"voices"_s, guests());
    say(u"oksana"_s, u"Дякую, що слухаєте."_s);
    perform(u"childs-voice"_s);
    useThePages();
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
    writeTheLetter();
}

void PlayOfSolomiia::useThePagesAtHome()
{
    // She says it in Ukrainian, and the interpreter in Finnish: whoever reads the one reads the other.
    const QString finnish = u"Yöllä kuuntelen, hengittääkö Marko."_s;
    tellOnPage(u"elina"_s,
        {u"kolme-taloa"_s, u"worries"_s, u"C01"_s, u"oksana_team"_s, u"Вночі слухаю, чи дихає Марко."_s,
            {{u"language"_s, u"uk"_s}, {u"translation"_s, finnish}, {u"translatedBy"_s, u"Iryna"_s}}, u"these"_s,
            {u"mirja"_s, u"oksana"_s, u"interpreter"_s}});
    noteTold(u"kolme-taloa"_s, finnish, u"oksana_team"_s);
    draw(u"elina"_s,
        {u"kolme-taloa"_s, u"dreams"_s, u"C01"_s, u"home"_s, u"Я намалювала зелений трамвай."_s,
            {{u"language"_s, u"uk"_s}}, u"these"_s,
            {u"mirja"_s, u"oksana"_s, u"halyna"_s, u"yuliia"_s, u"interpreter"_s}});
}

void PlayOfSolomiia::useThePages()
{
    tellOnPage(u"elina"_s,
        {u"kolme-taloa"_s, u"good-things"_s, u"C01"_s, u"all"_s, u"Бабуся співає мені."_s, {{u"language"_s, u"uk"_s}},
            u"meeting"_s});
    // In both languages of the family, for those whom it is about; the school and the nurse hold none of it.
    const QStringList family{u"oksana"_s, u"halyna"_s, u"yuliia"_s, u"interpreter"_s};
    const std::vector<OnPage> frames{
        {u"tarina"_s, u"who"_s, u"C01"_s, u"family"_s, u"Ми з мамою та бабусею."_s, {}, u"these"_s, family},
        {u"tarina"_s, u"happened"_s, u"C01"_s, u"family"_s, u"Muutimme, koska kotona ei ollut turvallista."_s, {},
            u"these"_s, family},
        {u"tarina"_s, u"not-yours"_s, u"C01"_s, u"family"_s, u"Це не твоя провина."_s, {}, u"these"_s, family, {},
            u"C03"_s}};
    for (const OnPage& told : frames) {
        const QString frame = tellOnPage(u"elina"_s, told);
        leader().ask({{u"agree"_s, frame}, {u"instrument"_s, told.instrument},
            {u"person"_s, m_story.id(told.person).text()}, {u"by"_s, m_story.id(u"C03"_s).text()}});
    }
    const QString title = u"Ensimmäinen yö Suomessa"_s;
    const QJsonValue event = leader().call(u"desk.pen.add"_s,
        {u"events"_s, circleOf(u"home"_s), QJsonObject{{u"title"_s, title}, {u"when"_s, u"2022-03"_s}}});
    must(!event.toString().isEmpty(), u"What happened could not be put on the timeline."_s);
    noteTold(u"timeline"_s, title, u"home"_s);
    checkVoicesAreShown();
    lookAtDrawings(guests());
}

void PlayOfSolomiia::writeTheLetter()
{
    leader().call(u"after.letters.begin"_s);
    must(leader().call(u"after.letters.chooseChild"_s, {m_story.id(u"C01"_s).text()}).toBool()
            && leader().call(u"after.letters.chooseHome"_s, {circleOf(u"team"_s)}).toBool(),
        u"No letter could be begun to Solomiia."_s);
    const QString words = u"Hei Solomiia, sovimme että saat itse valita hetken."_s;
    const QString letter = leader().call(u"after.letters.keep"_s, {words}).toString();
    must(!letter.isEmpty(), u"The letter was not kept."_s);
    noteTold(u"letter"_s, words, u"team"_s); // she has no device of her own: Elina reads it to her
    // Her answer, as she said it to Elina and wishes it to stay between them and the team.
    const QString answer = u"Дякую. Я хочу піти в суботу."_s;
    must(leader()
             .call(u"after.letters.receive"_s,
                 {letter, m_story.id(u"C01"_s).text(), circleOf(u"team"_s), answer, QJsonObject{}})
             .toBool(),
        u"Solomiia's answer was not kept."_s);
    noteTold(u"letter"_s, answer, u"team"_s);
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
