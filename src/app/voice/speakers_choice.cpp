// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/voice/speakers_choice.h"

#include "casework/speakers_wish.h"

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::CircleId;
using casework::MemberId;
using casework::Members;
using casework::RecordId;

namespace {

std::vector<RecordId> recordsOf(const QStringList& keys)
{
    std::vector<RecordId> records;
    for (const QString& key : keys) {
        if (const auto id = RecordId::fromText(key))
            records.push_back(*id);
    }
    return records;
}

bool isWithin(const Members& some, const Members& all)
{
    return std::ranges::includes(all, some);
}

void flip(QStringList& keys, const QString& key)
{
    if (keys.removeAll(key) == 0)
        keys << key;
}

} // namespace

SpeakersChoice::SpeakersChoice(QObject* parent)
    : QObject(parent)
{ }

void SpeakersChoice::setPen(Pen* pen)
{
    if (m_pen == pen)
        return;
    m_pen = pen;
    if (pen)
        connect(&pen->room(), &CaseRoom::peopleChanged, this, &SpeakersChoice::refresh);
    refresh();
}

void SpeakersChoice::follow(KeyedListModel* list)
{
    if (list) {
        connect(list, &QAbstractItemModel::dataChanged, this, &SpeakersChoice::refresh);
        connect(list, &KeyedListModel::countChanged, this, &SpeakersChoice::refresh);
    }
    refresh();
}

void SpeakersChoice::setPersons(KeyedListModel* persons)
{
    if (std::exchange(m_persons, persons) != persons)
        follow(persons);
}

void SpeakersChoice::setMembers(KeyedListModel* members)
{
    if (std::exchange(m_members, members) != members)
        follow(members);
}

void SpeakersChoice::setSpeaker(const QString& speaker)
{
    if (std::exchange(m_speaker, speaker) == speaker)
        return;
    m_never.removeAll(speaker);
    m_askFirst.removeAll(speaker);
    refresh();
}

void SpeakersChoice::setAlongside(const QString& record)
{
    if (std::exchange(m_alongside, record) != record)
        refresh();
}

void SpeakersChoice::setMeetingCircle(const QString& circle)
{
    if (std::exchange(m_meetingCircle, circle) != circle)
        refresh();
}

void SpeakersChoice::setWithoutName(bool without)
{
    if (std::exchange(m_withoutName, without) != without)
        refresh();
}

void SpeakersChoice::setTellsOfHarm(bool tells)
{
    if (std::exchange(m_tellsOfHarm, tells) == tells)
        return;
    m_hasChosen = false;
    m_chosen.clear();
    refresh();
}

void SpeakersChoice::choose(int who)
{
    if (m_answers.indexOfKey(QString::number(who)) < 0)
        return;
    m_hasChosen = true;
    m_who = Who(who);
    refresh();
}

void SpeakersChoice::toggle(const QString& member)
{
    flip(m_chosen, member);
    m_hasChosen = true;
    m_who = These;
    refresh();
}

void SpeakersChoice::toggleNever(const QString& person)
{
    flip(m_never, person);
    m_askFirst.removeAll(person);
    refresh();
}

void SpeakersChoice::toggleAskFirst(const QString& person)
{
    flip(m_askFirst, person);
    m_never.removeAll(person);
    refresh();
}

void SpeakersChoice::clear()
{
    m_withoutName = false;
    m_tellsOfHarm = false;
    m_hasChosen = false;
    m_chosen.clear();
    m_never.clear();
    m_askFirst.clear();
    refresh();
}

bool SpeakersChoice::isWorker(const MemberId& member) const
{
    return isKnownWorker(m_pen->room().person(member));
}

Members SpeakersChoice::allowed(Who who) const
{
    const CaseRoom& room = m_pen->room();
    Members people{room.self()};
    const auto isSpeaker = [&](const PersonCard& card) {
        return !m_speaker.isEmpty() && !card.person.isNull() && card.person.text() == m_speaker;
    };
    for (const PersonCard& card : room.people()) {
        // Their device may be in other hands at home: elsewhere the speaker reads where their face was chosen.
        if (who == OnlyWorker && isSpeaker(card) && !m_tellsOfHarm)
            people.insert(card.member);
        if (who == Team && isWorker(card.member))
            people.insert(card.member);
        if (who == These && m_chosen.contains(card.member.text()))
            people.insert(card.member);
    }
    const auto meeting = CircleId::fromText(m_meetingCircle);
    if (who == Meeting && meeting)
        people = m_pen->room().view().rules().membersOf(*meeting);
    return people;
}

CircleId SpeakersChoice::circleFor(Who who) const
{
    if (!m_pen || who == NotChosen)
        return {};
    casework::CaseView& view = m_pen->room().view();
    const Members people = allowed(who);
    const std::vector<RecordId> kept = recordsOf(m_never + m_askFirst);
    QStringList spokenOf = m_never + m_askFirst;
    if (!m_speaker.isEmpty() && !m_withoutName)
        spokenOf << m_speaker;
    if (!m_alongside.isEmpty() && !m_withoutName)
        spokenOf << m_alongside;
    CircleId found;
    for (const QString& key : m_pen->homesFor(spokenOf)) { // the widest first
        const auto circle = CircleId::fromText(key);
        if (!circle || !isWithin(view.rules().membersOf(*circle), people)
            || !casework::readersAmong(view, *circle, kept).empty())
            continue;
        if (found.isNull())
            found = *circle;
    }
    return found;
}

QString SpeakersChoice::circle() const
{
    const int row = m_answers.indexOfKey(QString::number(m_who));
    return row < 0 ? QString() : m_answers.value(row, u"circle"_s).toString();
}

QString SpeakersChoice::workerName() const
{
    return m_pen ? m_pen->room().person(m_pen->room().self()).name : QString();
}

QStringList SpeakersChoice::leftOut() const
{
    QStringList names;
    const auto there = CircleId::fromText(circle());
    if (m_who != These || !m_pen)
        return names;
    const Members readers = there ? m_pen->room().view().rules().membersOf(*there) : Members();
    for (const QString& key : m_chosen) {
        const auto member = MemberId::fromText(key);
        if (member && !readers.contains(*member))
            names << m_pen->room().person(*member).name;
    }
    return names;
}

void SpeakersChoice::fillAnswers()
{
    std::vector<KeyedListModel::Row> rows;
    for (const Who who : {OnlyWorker, Team, These, Meeting}) {
        const CircleId circle = circleFor(who);
        if (who == These ? m_faces.rows().empty() : circle.isNull())
            continue;
        const QString key = circle.isNull() ? QString() : circle.text();
        const bool isNobody = who == These && m_chosen.isEmpty();
        rows.push_back({QString::number(who),
            {int(who), isNobody || key.isEmpty() ? QVariantList() : m_pen->seenBy(key), isNobody ? QString() : key}});
    }
    m_answers.setRows(std::move(rows));
}

void SpeakersChoice::fillFaces()
{
    std::vector<KeyedListModel::Row> faces;
    std::map<QString, QString> near; // person to picture
    for (int i = 0; m_members && i < m_members->count(); ++i) {
        const QString key = m_members->value(i, u"key"_s).toString();
        const QString person = m_members->value(i, u"person"_s).toString();
        const QString picture = m_members->value(i, u"picture"_s).toString();
        if (!person.isEmpty())
            near.emplace(person, picture);
        if (key != m_pen->room().self().text())
            faces.push_back({key,
                {m_members->value(i, u"name"_s), m_members->value(i, u"detail"_s), picture, m_chosen.contains(key)}});
    }
    m_faces.setRows(std::move(faces));
    std::vector<KeyedListModel::Row> family;
    for (int i = 0; m_persons && i < m_persons->count(); ++i) {
        const QString key = m_persons->value(i, u"key"_s).toString();
        if (key == m_speaker)
            continue;
        const auto face = near.find(key);
        family.push_back({key,
            {m_persons->value(i, u"name"_s), face == near.end() ? QString() : face->second, m_never.contains(key),
                m_askFirst.contains(key), face != near.end()}});
    }
    std::stable_partition(
        family.begin(), family.end(), [](const KeyedListModel::Row& row) { return row.values[4].toBool(); });
    m_family.setRows(std::move(family));
}

void SpeakersChoice::refresh()
{
    if (!m_pen)
        return;
    fillFaces();
    fillAnswers();
    if (!m_hasChosen || m_answers.indexOfKey(QString::number(m_who)) < 0) {
        // What was chosen and cannot be any more is not replaced by something wider.
        m_who = m_answers.indexOfKey(QString::number(OnlyWorker)) >= 0          ? OnlyWorker
            : m_tellsOfHarm && m_answers.indexOfKey(QString::number(Team)) >= 0 ? Team
                                                                                : NotChosen;
        m_hasChosen = false;
    }
    Q_EMIT changed();
}

} // namespace kudelma::app
