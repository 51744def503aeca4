// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "play.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>

#include <algorithm>

namespace kudelma::e2e {

using namespace Qt::StringLiterals;

namespace {

Cast castOfWilmer()
{
    Cast cast{u"case_b"_s, u"malin"_s, u"Malin Lyngskata"_s, u"sosiaalityöntekijä"_s,
        {u"wilmer"_s, u"kaj"_s, u"annika"_s, u"ida"_s, u"curator"_s}, u"sv"_s, {}, {}};
    cast.windows = {{u"wilmer"_s, u"412x915"_s}, {u"ida"_s, u"412x915"_s}};
    return cast;
}

/// What Wilmer writes to the one who leads.
const QString kToMalin = u"Fråga inte mamma om skärgården idag."_s;

/// What a phase is called, in each language, as the template has it.
QJsonObject titleOf(const QString& phase)
{
    QFile file(QStringLiteral(KUDELMA_SOURCE_DIR "/assets/meeting/weekly_meeting.json"));
    must(file.open(QIODevice::ReadOnly), u"The meeting's template is not there."_s);
    for (const QJsonValue& known : QJsonDocument::fromJson(file.readAll()).object()[u"phases"_s].toArray()) {
        if (known[u"id"_s].toString() == phase)
            return known[u"title"_s].toObject();
    }
    return {};
}

class PlayOfWilmer : public Play
{
public:
    PlayOfWilmer(const QString& bin, const QString& out)
        : Play(bin, out, castOfWilmer())
    { }

protected:
    void act() override;
    void checkMore() const override;
    [[nodiscard]] QStringList instrumentsExpected() const override
    {
        return {u"turvatalo"_s, u"aikajana"_s, u"scale"_s, u"letter"_s};
    }

private:
    void phase(const QString& view, const QString& name);
    void checkLanguages(const QString& phase);
    /// Annika's device holds no trace yet of what Wilmer shows in the meeting himself.
    void checkClosed(const QString& key, const QString& words);
    /// What Wilmer writes to everybody is on the guests' screens, what he writes to Malin alone on none but his own.
    void checkChat();
    /// Wilmer fills the pages in himself, on his own device, and takes something back.
    void useThePages();
    void exchangeLetters(); ///< Malin writes, he answers on his own device.
};

void PlayOfWilmer::act()
{
    openTheTable();
    for (const QString& who : guests())
        letIn(who);
    must(leader().call(u"table.lobby.invite"_s, {u"nurse"_s, 24}).toString().isEmpty(),
        u"Psychiatry could be invited to a meeting that it is not part of."_s);
    perform(u"check-in"_s);
    checkClosed(u"SC_wilmer_1_shown"_s, u"steg upp i lördags"_s);
    phase(u"question"_s, u"question"_s);
    checkLanguages(u"question"_s);
    checkClosed(u"E_B01_B03_shown"_s, u"ingen väntar på svar"_s);
    phase(u"genogram"_s, u"genogram"_s);
    goTo(u"voices"_s, guests());
    write(u"wilmer"_s, u"Jag skriver det jag inte säger."_s, u"all"_s);
    write(u"wilmer"_s, kToMalin, u"leader"_s);
    perform(u"childs-voice"_s);
    checkChat();
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
    write(u"ida"_s, u"Bra jobbat, alla där i rummet."_s, u"all"_s);
    perform(u"check-out"_s);
    phase(u"feedback"_s, u"feedback"_s);
    goTo(u"closing"_s, {});
    perform(u"after"_s);
    endTheMeeting();
    exchangeLetters();
}

void PlayOfWilmer::phase(const QString& view, const QString& name)
{
    goTo(view, guests());
    perform(name);
}

void PlayOfWilmer::checkLanguages(const QString& phase)
{
    const QString finnish = titleOf(phase)[u"fi"_s].toString();
    const QString swedish = titleOf(phase)[u"sv"_s].toString();
    must(!finnish.isEmpty() && !swedish.isEmpty() && finnish != swedish, u"The phase has no title in two languages."_s);
    const QString atTheLeaders = leader().shown();
    must(atTheLeaders.contains(finnish) && !atTheLeaders.contains(swedish),
        u"The leader's program does not speak Finnish: %1"_s.arg(atTheLeaders.left(400)));
    for (const QString& who : guests()) {
        const QString there = client(who).shown();
        must(there.contains(swedish) && !there.contains(finnish),
            u"%1's program does not speak Swedish: %2"_s.arg(who, there.left(400)));
    }
    tell(u"The guests' programs speak Swedish, the leader's Finnish."_s);
}

void PlayOfWilmer::checkClosed(const QString& key, const QString& words)
{
    const QString file = m_out + u"/annika.json"_s;
    client(u"annika"_s).writeHeld(file);
    QFile held(file);
    must(held.open(QIODevice::ReadOnly), u"Nothing was written of what Annika holds."_s);
    const QString text = QString::fromUtf8(held.readAll());
    must(!text.contains(words) && !text.contains(m_story.id(key).text()),
        u"Annika holds what Wilmer had not shown yet: "_s + words);
}

void PlayOfWilmer::checkChat()
{
    const QString toAll = u"Jag skriver det jag inte säger."_s;
    for (const QString& who : guests()) {
        client(who).waitForRows(u"guest.lists.voices"_s, 1);
        const QString there = client(who).shown();
        must(there.contains(kToMalin) == (who == u"wilmer"_s),
            u"%1's screen does not show what Wilmer wrote to Malin as it must."_s.arg(who));
        must(there.contains(toAll), u"%1's screen does not show what Wilmer wrote to everybody."_s.arg(who));
    }
    // The leader's own screen, which others may see, tells that something was written and not what.
    must(!leader().shown().contains(kToMalin), u"The leader's screen shows what was written to her alone."_s);
    tell(u"What was written is where it was written to."_s);
}

void PlayOfWilmer::useThePages()
{
    const QString he = u"wilmer"_s;
    const QStringList malin{u"malin"_s};
    const QStringList team = malin + QStringList{u"therapist"_s, u"counsellor"_s};
    tellOnPage(he,
        {u"turvatalo"_s, u"inside"_s, u"B01"_s, u"wilmer_sw"_s, u"Bara jag har nyckel till mitt rum."_s,
            {{u"askFirst"_s, QJsonArray{m_story.id(u"B02"_s).text()}}}, u"these"_s, malin});
    tellOnPage(he,
        {u"aikajana"_s, u"good-times"_s, u"B01"_s, u"team_wilmer"_s, u"Sommaren i Nagu var bäst."_s, {}, u"these"_s,
            team});
    tellOnPage(he, {u"aikajana"_s, u"now"_s, u"B01"_s, u"all"_s, u"Nu sover jag lite bättre."_s});
    tellOnPage(
        he, {u"scale"_s, {}, u"B01"_s, u"wilmer_sw"_s, u"En trea, typ."_s, {{u"value"_s, 3}}, u"these"_s, malin});
    const QString voice = tellOnPage(he,
        {u"aikajana"_s, u"hard-times"_s, u"B01"_s, u"team_wilmer"_s, u"Hösten när alla skrek."_s, {}, u"these"_s,
            team});
    waitForVoice(voice);
    // Malin agrees on a step because of it; then he takes it back, and she is told that the step leans on nothing.
    const QString step = leader()
                             .call(u"desk.pen.addStep"_s,
                                 {circleOf(u"team_wilmer"_s), u"Malin frågar om hösten."_s,
                                     QJsonObject{{u"answers"_s, QJsonArray{voice}}}})
                             .toString();
    must(!step.isEmpty(), u"Malin's step was not kept."_s);
    must(leader().ask({{u"leaning"_s, true}}).toArray().isEmpty(), u"Something leans on nothing before its time."_s);
    takeBack(he, voice);
    mustLean(step);
    checkVoicesAreShown();
}

void PlayOfWilmer::exchangeLetters()
{
    const QString words = u"Hej Wilmer, tack för att du skrev. Vi ringer på torsdag."_s;
    leader().call(u"after.letters.begin"_s);
    must(leader().call(u"after.letters.chooseChild"_s, {m_story.id(u"B01"_s).text()}).toBool(),
        u"No letter could be begun to Wilmer."_s);
    must(leader().get(u"after.letters.home"_s).toString() == circleOf(u"wilmer_sw"_s),
        u"The letter to Wilmer is not offered to the fewest first."_s);
    must(!leader().call(u"after.letters.keep"_s, {words}).toString().isEmpty(), u"The letter was not kept."_s);
    noteTold(u"letter"_s, words, u"wilmer_sw"_s);
    const QString answer = u"Okej. Men inte före fyra."_s;
    client(u"wilmer"_s).ask({{u"mail"_s, words}, {u"answer"_s, answer}, {u"ms"_s, ClientProcess::kPatience}});
    noteTold(u"letter"_s, answer, u"wilmer_sw"_s);
    must(!client(u"wilmer"_s).shown().contains(words), u"A letter lies open on Wilmer's screen before he opened it."_s);
    const auto hasAnswer = [&] {
        const QJsonArray letters = leader().get(u"after.letters.letters"_s).toArray();
        return std::ranges::any_of(letters, [&](const QJsonValue& letter) {
            const QJsonArray answers = letter[u"answers"_s].toArray();
            return letter[u"words"_s].toString() == words && answers.size() == 1
                && answers.first()[u"words"_s].toString() == answer;
        });
    };
    for (int i = 0; i < kAsks && !hasAnswer(); ++i)
        QThread::msleep(kAskMs);
    must(hasAnswer(), u"Wilmer's answer is not with the letter."_s);
}

void PlayOfWilmer::checkMore() const
{
    must(m_evidence.textOf(m_cast.leader).contains(kToMalin), u"What Wilmer wrote did not reach Malin."_s);
    for (const QString& who : guests()) {
        must(m_evidence.textOf(who).contains(kToMalin) == (who == u"wilmer"_s),
            u"%1 holds what Wilmer wrote to Malin alone, or he lost it."_s.arg(who));
    }
    const QString his = u"Hos Tommi är jag gäst."_s;
    must(m_evidence.textOf(u"wilmer"_s).contains(his), u"Wilmer has lost his own words."_s);
    for (const QString& who : guests()) {
        if (who != u"wilmer"_s)
            must(!m_evidence.textOf(who).contains(his), u"%1 holds what Wilmer told Malin alone."_s.arg(who));
    }
}

} // namespace

std::unique_ptr<Play> playOfWilmer(const QString& bin, const QString& out)
{
    return std::make_unique<PlayOfWilmer>(bin, out);
}

} // namespace kudelma::e2e
