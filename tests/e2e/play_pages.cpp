// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The pages for a child's words, a pen on paper and what somebody wishes for their own words, each for other readers.
#include "play.h"

#include <QFile>
#include <QSet>
#include <QThread>

#include <algorithm>

namespace kudelma::e2e {

using namespace Qt::StringLiterals;

QString Play::circleOf(const QString& key)
{
    const QString& who = m_cast.leader;
    const QString file = m_out + u"/circles.json"_s;
    leader().writeHeld(file);
    Evidence held(m_story);
    held.add(who, readJson(file));
    QString found;
    for (const auto& [circle, documents] : held.circlesOf(who)) {
        if (held.scriptCircleOf(who, circle) == key)
            found = circle;
    }
    must(!found.isEmpty(), u"%1 does not hold the circle %2."_s.arg(who, key));
    return found;
}

QJsonObject Play::onPage(const OnPage& told)
{
    return {{u"page"_s, told.words}, {u"instrument"_s, told.instrument}, {u"zone"_s, told.zone},
        {u"person"_s, m_story.id(told.person).text()}, {u"circle"_s, circleOf(told.circle)}, {u"more"_s, told.more}};
}

QString Play::tellOnPage(const QString& who, const OnPage& told)
{
    const QString key = client(who).ask(onPage(told)).toString();
    must(!key.isEmpty(), u"%1 could not tell on the page %2."_s.arg(who, told.instrument));
    noteTold(told.instrument, told.words, told.circle);
    return key;
}

void Play::noteTold(const QString& instrument, const QString& words, const QString& circle)
{
    m_onPages.push_back({words, circle});
    m_instruments << instrument;
}

void Play::mustNotTell(const QString& who, const OnPage& told)
{
    bool isRefused = false;
    try {
        client(who).ask(onPage(told));
    } catch (const Mishap&) {
        isRefused = true;
    }
    must(isRefused, u"%1 could tell somebody to whom never was said."_s.arg(who));
    m_onPages.push_back({told.words, {}}); // nobody holds them
}

void Play::draw(const QString& who, const QString& person, const QString& circle, const QString& explanation)
{
    client(who).ask(
        {{u"draw"_s, explanation}, {u"person"_s, m_story.id(person).text()}, {u"circle"_s, circleOf(circle)}});
    const QString desk = who == m_cast.leader ? u"desk.drawings.drawings"_s : u"guest.drawings.drawings"_s;
    const auto isThere = [&] {
        const QJsonArray drawn = client(who).get(desk).toArray();
        return std::ranges::any_of(drawn, [&](const QJsonValue& row) {
            return row[u"explanation"_s].toString() == explanation && row[u"hasPicture"_s].toBool();
        });
    };
    for (int i = 0; i < kAsks && !isThere(); ++i)
        QThread::msleep(kAskMs);
    must(isThere(), u"%1's drawing is not there with its picture."_s.arg(who));
    noteTold(u"drawing"_s, explanation, circle);
}

void Play::takeBack(const QString& who, const QString& voice)
{
    const bool leads = who == m_cast.leader;
    must(client(who).call(leads ? u"table.pen.withdraw"_s : u"guest.pen.withdraw"_s, {voice}).toBool(),
        u"%1 could not take words back."_s.arg(who));
    for (const QJsonValue& row : client(who).get(leads ? u"table.lists.voices"_s : u"guest.lists.voices"_s).toArray())
        must(row[u"key"_s].toString() != voice, u"Words that were taken back are still shown to %1."_s.arg(who));
    m_takenBack << voice;
}

/// By the script's circles, and not by what anybody's device says of them.
void Play::checkPages() const
{
    QStringList missing = instrumentsExpected();
    for (const QString& used : m_instruments)
        missing.removeAll(used);
    must(missing.isEmpty(), u"Nobody used: "_s + missing.join(u", "_s));
    for (const Told& told : m_onPages) {
        const auto circle = std::ranges::find(m_story.circles(), told.circle, &casework::DemoCircle::key);
        for (const QString& who : QStringList{m_cast.leader} + guests()) {
            const bool isReader
                = circle != m_story.circles().end() && circle->members().contains(*casework::MemberId::fromText(who));
            must(m_evidence.textOf(who).contains(told.words) == isReader,
                (isReader ? u"%1 does not hold: %2"_s : u"%1 holds what is not for them: %2"_s).arg(who, told.words));
        }
    }
    tell(u"%1 words and drawings on %2 pages are with their readers alone."_s.arg(m_onPages.size())
             .arg(QSet<QString>(m_instruments.begin(), m_instruments.end()).size()));
}

} // namespace kudelma::e2e
