// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "evidence.h"

#include "casework/word_runs.h"
#include "stage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace kudelma::e2e {

using namespace Qt::StringLiterals;
using casework::DemoAction;
using casework::DemoHook;
using casework::DemoVerb;
using casework::test::runsOf;
using casework::test::wordsOf;

namespace {

QString jsonText(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject caseOf(const QJsonObject& held)
{
    return held[u"cases"_s].toArray().first().toObject();
}

/// Without ids and times in milliseconds, in which any few digits may stand by chance.
QString withoutIds(QString text)
{
    static const QRegularExpression kLong(u"[0-9a-f]{12,}"_s);
    return text.remove(kLong);
}

void countPersons(const QJsonObject& documents, QSet<QString>& persons)
{
    for (const QJsonValue& document : documents) {
        const QStringList ids = document.toObject()[u"persons"_s].toObject().keys();
        persons.unite(QSet<QString>(ids.begin(), ids.end()));
    }
}

} // namespace

QString Evidence::textOf(const QString& who) const
{
    return jsonText(caseOf(m_held.at(who)));
}

std::map<QString, QJsonObject> Evidence::circlesOf(const QString& who) const
{
    std::map<QString, QJsonObject> circles;
    for (const QJsonValue& circle : caseOf(m_held.at(who))[u"circles"_s].toArray())
        circles[circle[u"circle"_s].toString()] = circle[u"documents"_s].toObject();
    return circles;
}

QString Evidence::scriptCircleOf(const QString& who, const QString& circle) const
{
    for (const QJsonValue& held : caseOf(m_held.at(who))[u"circles"_s].toArray()) {
        if (held[u"circle"_s].toString() != circle)
            continue;
        QStringList people;
        for (const QJsonValue& person : held[u"people"_s].toArray())
            people << person.toString();
        people.sort();
        for (const casework::DemoCircle& known : m_story.circles()) {
            QStringList expected;
            for (const casework::MemberId& member : known.members())
                expected << member.text();
            expected.sort();
            if (expected == people)
                return known.key;
        }
    }
    return {};
}

QJsonObject Evidence::picturesOf(const QString& who) const
{
    return caseOf(m_held.at(who))[u"pictures"_s].toObject();
}

QString Evidence::deviceOf(const QString& who) const
{
    return caseOf(m_held.at(who))[u"device"_s].toString();
}

QString Evidence::difference() const
{
    std::map<QString, std::pair<QString, QJsonObject>> first;
    for (const auto& [who, held] : m_held) {
        for (const auto& [circle, documents] : circlesOf(who)) {
            const auto [known, fresh] = first.emplace(circle, std::pair(who, documents));
            if (!fresh && known->second.second != documents)
                return u"%1 and %2 hold circle %3 differently"_s.arg(who, known->second.first, circle);
        }
    }
    return {};
}

QString Evidence::unsent() const
{
    for (const auto& [who, held] : m_held) {
        for (const QJsonValue& circle : caseOf(held)[u"circles"_s].toArray()) {
            if (circle[u"pending"_s].toInt() > 0)
                return u"%1 has changes that did not get through."_s.arg(who);
        }
    }
    return {};
}

void Evidence::checkCircles() const
{
    const QString leader = m_story.facilitator().text();
    const std::size_t all = circlesOf(leader).size();
    for (const auto& [who, held] : m_held) {
        const auto expected = std::ranges::count_if(m_story.circles(), [&](const casework::DemoCircle& circle) {
            return std::ranges::any_of(circle.people, [&](const auto& person) { return person.first.text() == who; });
        });
        const auto circles = circlesOf(who);
        must(std::ptrdiff_t(circles.size()) == expected,
            u"%1 holds %2 circles instead of %3."_s.arg(who).arg(circles.size()).arg(expected));
        must(who == leader || circles.size() < all, u"%1 holds all circles."_s.arg(who));
        for (const QJsonValue& circle : caseOf(held)[u"circles"_s].toArray()) {
            must(circle[u"putAside"_s].toInt() == 0, u"%1 put an entry aside."_s.arg(who));
            must(circle[u"pending"_s].toInt() == 0, u"%1 has changes that did not get through."_s.arg(who));
        }
    }
}

void Evidence::checkHooks() const
{
    int checked = 0;
    for (const DemoHook& hook : m_story.hooks()) {
        for (const casework::MemberId& viewer : hook.viewers) {
            if (!m_held.contains(viewer.text()))
                continue;
            checkHook(hook, viewer.text(), textOf(viewer.text()));
            ++checked;
        }
        for (const auto& [viewer, expected] : hook.personsSeen) {
            if (!m_held.contains(viewer.text()))
                continue;
            QSet<QString> persons;
            for (const auto& [circle, documents] : circlesOf(viewer.text()))
                countPersons(documents, persons);
            must(persons.size() == expected,
                u"%1 holds %2 persons instead of %3."_s.arg(viewer.text()).arg(persons.size()).arg(expected));
            ++checked;
        }
    }
    must(checked > 0, u"No hook was checked."_s);
}

void Evidence::checkHook(const DemoHook& hook, const QString& who, const QString& held) const
{
    const auto wrong = [&](const QString& what) { return u"%1, %2: %3"_s.arg(hook.id, who, what); };
    for (const casework::RecordId& id : hook.mustHold)
        must(held.contains(id.text()), wrong(u"lacks "_s + m_story.keyOf(id)));
    checkAbsent(hook, who, held);
}

void Evidence::checkAbsent(const DemoHook& hook, const QString& who, const QString& held) const
{
    const auto wrong = [&](const QString& what) { return u"%1, %2: %3"_s.arg(hook.id, who, what); };
    for (const casework::RecordId& id : hook.mustNotHold)
        must(!held.contains(id.text()), wrong(u"holds "_s + m_story.keyOf(id)));
    const QString words = withoutIds(held);
    for (const QString& text : hook.mustNotHoldText)
        must(!words.contains(text, Qt::CaseInsensitive), wrong(u"holds the words "_s + text));
    if (hook.ngramWords > 0) {
        const auto source = std::ranges::find(m_story.script(), hook.ngramsOf, &DemoAction::id);
        const casework::FieldValue value = source->fields.value(u"words"_s);
        const QStringList runs = runsOf(*value.as<QString>(), hook.ngramWords);
        must(!runs.isEmpty(), wrong(u"has no runs of words to look for"_s));
        const QString heldWords = u' ' + wordsOf(held).join(u' ') + u' ';
        for (const QString& run : runs)
            must(!heldWords.contains(run), wrong(u"holds the words"_s + run));
    }
    if (hook.noNumberingGaps) {
        static const QRegularExpression kSerial(u"\"(?:[ABC][UQHA]?|U|H|M)\\d+(?:_[a-z]+)?\""_s);
        must(!held.contains(kSerial), wrong(u"holds a serial number"_s));
    }
}

/// What was moved to a wider circle is known there by the same words.
bool Evidence::wasMoved(const DemoAction& action) const
{
    return std::ranges::any_of(m_story.script(),
        [&](const DemoAction& other) { return other.verb == DemoVerb::Move && other.id == action.id; });
}

void Evidence::checkWords() const
{
    int found = 0;
    int absent = 0;
    for (const auto& [who, all] : m_held) {
        const QString held = textOf(who);
        for (const DemoAction& action : m_story.script()) {
            if (action.verb != DemoVerb::Add)
                continue;
            const bool moved = wasMoved(action);
            const auto& people = m_story.circle(action.circle)->people;
            const bool theirs
                = std::ranges::any_of(people, [&](const auto& person) { return person.first.text() == who; });
            if (!theirs)
                must(!held.contains(action.id.text()), u"%1 holds the record %2."_s.arg(who, action.key));
            for (const QString& canary : action.canaries) {
                if (theirs)
                    must(held.contains(canary), u"%1 does not hold \"%2\" of %3."_s.arg(who, canary, action.key));
                else if (!moved)
                    must(!held.contains(canary), u"%1 holds \"%2\" of %3."_s.arg(who, canary, action.key));
                (theirs ? found : absent) += 1;
            }
        }
    }
    must(found > 0 && absent > 0, u"The script has no words to look for."_s);
    tell(u"Own words of records: %1 found where they belong, %2 absent where they do not."_s.arg(found).arg(absent));
}

void Evidence::checkMemo(const DemoHook& hook, const QString& text) const
{
    DemoHook words = hook;
    words.mustHold.clear(); // a memo has words, not ids
    checkHook(words, u"the memo"_s, text);
}

void Evidence::checkShown(const QString& who, const QString& texts, bool isCommon) const
{
    must(!texts.trimmed().isEmpty(), u"A screen of %1 shows nothing."_s.arg(who));
    for (const DemoHook& hook : m_story.hooks()) {
        const bool theirs
            = std::ranges::any_of(hook.viewers, [&](const casework::MemberId& viewer) { return viewer.text() == who; });
        if (!(isCommon ? !hook.present.empty() : theirs))
            continue;
        if (isCommon)
            checkNobodyElsesWords(hook.present, who, texts);
        checkAbsent(hook, u"a screen of "_s + who, texts);
    }
    if (!isCommon)
        checkNobodyElsesWords({*casework::MemberId::fromText(who)}, who, texts);
}

void Evidence::checkNobodyElsesWords(const casework::Members& viewers, const QString& who, const QString& texts) const
{
    for (const DemoAction& action : m_story.script()) {
        const auto& people = m_story.circle(action.circle)->people;
        const bool theirs = std::ranges::all_of(viewers, [&](const casework::MemberId& viewer) {
            return std::ranges::any_of(people, [&](const auto& person) { return person.first == viewer; });
        });
        if (action.verb != DemoVerb::Add || theirs || wasMoved(action))
            continue;
        for (const QString& canary : action.canaries)
            must(!texts.contains(canary), u"A screen of %1 shows \"%2\" of %3."_s.arg(who, canary, action.key));
    }
}

void Evidence::checkRoomScreen(const QString& who, bool atTheEnd) const
{
    const QJsonArray documents = m_held.at(who)[u"roomScreen"_s].toArray();
    must(!documents.isEmpty(), u"The room screen shows nothing."_s);
    const QString shown = QString::fromUtf8(QJsonDocument(documents).toJson(QJsonDocument::Compact));
    int checked = 0;
    for (const DemoHook& hook : m_story.hooks()) {
        if (hook.present.empty())
            continue;
        if (atTheEnd)
            checkHook(hook, u"the room screen"_s, shown);
        else
            checkAbsent(hook, u"the room screen"_s, shown);
        ++checked;
    }
    must(checked > 0, u"No hook speaks of the room screen."_s);
}

} // namespace kudelma::e2e
