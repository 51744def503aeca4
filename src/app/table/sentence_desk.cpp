// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/table/sentence_desk.h"

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::CircleId;
using casework::MemberId;
using casework::Members;

namespace {

bool isHere(const KeyedListModel& people, int row)
{
    return people.value(row, u"here"_s).toBool() || people.value(row, u"inRoom"_s).toBool()
        || people.value(row, u"shares"_s).toBool();
}

} // namespace

SentenceDesk::SentenceDesk(QObject* parent)
    : QObject(parent)
{ }

void SentenceDesk::setTable(MeetingTable* table)
{
    if (m_table == table)
        return;
    m_table = table;
    if (table) {
        m_voices.setPen(table->pen());
        connect(table, &MeetingTable::peopleChanged, this, &SentenceDesk::refresh);
        connect(table, &MeetingTable::changed, this, &SentenceDesk::refresh);
    }
    refresh();
}

Members SentenceDesk::present() const
{
    Members members;
    const KeyedListModel& people = *m_table->people();
    for (int row = 0; row < people.count(); ++row) {
        const auto member = MemberId::fromText(people.value(row, u"key"_s).toString());
        if (member && isHere(people, row))
            members.insert(*member);
    }
    members.insert(m_table->pen()->room().self());
    return members;
}

Members SentenceDesk::workers() const
{
    Members members;
    for (const PersonCard& card : m_table->pen()->room().people()) {
        if (isKnownWorker(card))
            members.insert(card.member);
    }
    return members;
}

void SentenceDesk::setWords(const QString& words)
{
    if (words == m_words || !m_table)
        return;
    if (m_words.trimmed().isEmpty()) {
        m_heard = present();
        m_isReflection = m_table->listening();
    }
    m_words = words;
    refresh();
}

QString SentenceDesk::speaker() const
{
    return m_chosen.isEmpty() && m_table ? m_table->speaker() : m_chosen;
}

QString SentenceDesk::person() const
{
    const auto member = MemberId::fromText(speaker());
    if (!member || !m_table)
        return {};
    const casework::RecordId person = m_table->pen()->room().person(*member).person;
    return person.isNull() ? QString() : person.text();
}

SentenceDesk::Sort SentenceDesk::sort() const
{
    if (!canBeOwnWords() && m_isReflection)
        return Reflection;
    return canBeOwnWords() && !m_isFact ? OwnWords : Fact;
}

void SentenceDesk::choose(const QString& member)
{
    m_chosen = member;
    refresh();
}

void SentenceDesk::setFact(bool fact)
{
    m_isFact = fact;
    refresh();
}

void SentenceDesk::setOnlyWorkers(bool only)
{
    m_onlyWorkers = only;
    refresh();
}

QString SentenceDesk::circle() const
{
    if (!m_table)
        return {};
    CaseRoom& room = m_table->pen()->room();
    const casework::AudienceRules& rules = room.view().rules();
    const auto meeting = CircleId::fromText(m_table->meetingCircle());
    if (!meeting)
        return {};
    const Members asked = rules.membersOf(*meeting);
    Members allowed = workers();
    if (!m_onlyWorkers) {
        // Who is of the team and was out for a moment is told anyway; of the others only who heard it.
        for (const MemberId& member : m_heard) {
            if (asked.contains(member))
                allowed.insert(member);
        }
    }
    allowed.insert(room.self());
    QStringList named;
    if (const QString who = person(); !who.isEmpty() && sort() == OwnWords)
        named << who;
    // Of the places where nobody else reads, the one where most of those read it who heard it; of these the smallest.
    QString best;
    std::pair<qsizetype, qsizetype> merit{-1, 0};
    for (const QString& key : m_table->pen()->homesFor(named)) {
        const auto home = CircleId::fromText(key);
        const Members readers = home ? rules.membersOf(*home) : Members();
        if (!home || !std::ranges::includes(allowed, readers))
            continue;
        const auto heard = std::ranges::count_if(readers, [&](const MemberId& one) { return m_heard.contains(one); });
        if (const std::pair<qsizetype, qsizetype> own{heard, -qsizetype(readers.size())}; own > merit) {
            merit = own;
            best = key;
        }
    }
    return best;
}

QVariantList SentenceDesk::seenBy() const
{
    const QString key = circle();
    return key.isEmpty() ? QVariantList() : m_table->pen()->seenBy(key);
}

QStringList SentenceDesk::unseenBy() const
{
    QStringList names;
    const auto there = CircleId::fromText(circle());
    if (!there || m_onlyWorkers)
        return names;
    const Members readers = m_table->pen()->room().view().rules().membersOf(*there);
    for (const MemberId& member : m_heard) {
        if (!readers.contains(member))
            names << m_table->pen()->room().person(member).name;
    }
    return names;
}

bool SentenceDesk::keep()
{
    const QString where = circle();
    const QString said = m_words.trimmed();
    const auto member = MemberId::fromText(speaker());
    if (where.isEmpty() || said.isEmpty() || !member)
        return false;
    CaseRoom& room = m_table->pen()->room();
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    QString key;
    if (sort() == OwnWords) {
        key = m_voices.keep(where, person(), said,
            {{u"medium"_s, u"meeting"_s}, {u"saidOn"_s, today}, {u"heardBy"_s, room.person(room.self()).name},
                {u"readBack"_s, false}});
    } else {
        key = m_table->pen()->add(u"notes"_s, where,
            {{u"sort"_s, sort() == Reflection ? u"reflection"_s : u"fact"_s}, {u"words"_s, said},
                {u"source"_s, room.person(*member).name}, {u"when"_s, today}, {u"kept"_s, true}});
    }
    if (key.isEmpty())
        return false;
    clear();
    return true;
}

void SentenceDesk::clear()
{
    m_words.clear();
    m_chosen.clear();
    m_isFact = false;
    m_onlyWorkers = false;
    m_heard.clear();
    refresh();
}

void SentenceDesk::refresh()
{
    if (!m_table)
        return;
    const Members here = present();
    if (m_words.trimmed().isEmpty()) {
        m_heard = here;
        m_isReflection = m_table->listening();
    } else {
        std::erase_if(m_heard, [&](const MemberId& member) { return !here.contains(member); });
    }
    std::vector<KeyedListModel::Row> rows;
    const KeyedListModel& people = *m_table->people();
    const QString who = speaker();
    for (int row = 0; row < people.count(); ++row) {
        const QString key = people.value(row, u"key"_s).toString();
        // Who spoke and went out has still said it.
        if (isHere(people, row) || key == who)
            rows.push_back({key, {people.value(row, u"name"_s), people.value(row, u"picture"_s), key == who}});
    }
    m_speakers.setRows(std::move(rows));
    Q_EMIT changed();
}

} // namespace kudelma::app
