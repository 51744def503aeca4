// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/after/letter_desk.h"

#include "app/core/exported_file.h"
#include "app/core/ids.h"
#include "app/models/seen.h"
#include "app/voice/nameless.h"
#include "report/letter.h"
#include "report/phrases.h"

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::CircleId;
using casework::RecordId;
using casework::RecordKind;
using report::Phrases;
using Row = KeyedListModel::Row;

namespace {

constexpr int kLettersSettleMs = 300;
constexpr qsizetype kShortLetterId = 8;

} // namespace

LetterDesk::LetterDesk(Session& session, CaseRoom& room, Pen& pen, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_room(room)
    , m_pen(pen)
    , m_letters({"child", "childName", "words", "whenText", "answers", "seenBy", "writable", "circle", "isTheirs"})
    , m_children({"name"})
    , m_homes({"names", "people", "onlyMe", "childReads"})
{
    m_settle.setInterval(kLettersSettleMs);
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &LetterDesk::refresh);
    const auto later = [this] {
        if (!m_settle.isActive())
            m_settle.start();
    };
    connect(&room.view(), &casework::CaseView::changed, this, [later](const casework::Changes& changes) {
        if (changes.touches(RecordKind::Note) || changes.touches(RecordKind::Voice)
            || changes.touches(RecordKind::Person))
            later();
    });
    connect(&room, &CaseRoom::peopleChanged, this, later);
    refresh();
}

void LetterDesk::refresh()
{
    m_settle.stop();
    const Seen seen(m_room, m_room.view());
    std::vector<std::pair<QDateTime, Row>> letters;
    for (const auto& [head, note] : m_room.view().all<casework::Note>()) {
        if (head.key.owner || note.sort != casework::NoteSort::Letter) // a guest writes no letter of the workers'
            continue;
        const auto child = std::ranges::find_if(note.about, [&](const RecordId& about) { return seen.isChild(about); });
        const bool isKnown = child != note.about.end();
        letters.push_back({head.createdAt,
            {head.id.text(),
                {isKnown ? child->text() : QString(), isKnown ? seen.personName(*child) : QString(), note.words,
                    Phrases::date(note.when), answersTo(head.id), QVariant(seen.seenBy(head.key.circle)), head.writable,
                    head.key.circle.text(), false}}});
    }
    for (const auto& [head, voice] : m_room.view().all<casework::Voice>()) {
        if (voice.withdrawn || voice.medium != casework::Medium::Letter || !voice.answers.isNull())
            continue;
        letters.push_back({head.createdAt,
            {head.id.text(),
                {voice.person.isNull() ? QString() : voice.person.text(), seen.speakerName(head, voice), voice.words,
                    Phrases::date(voice.saidOn), QVariantList(), QVariant(seen.seenBy(head.key.circle)), head.writable,
                    head.key.circle.text(), true}}});
    }
    std::ranges::stable_sort(letters, std::ranges::greater(), &std::pair<QDateTime, Row>::first);
    std::vector<Row> rows;
    for (auto& [when, row] : letters)
        rows.push_back(std::move(row));
    m_letters.setRows(std::move(rows));
    refreshChildren();
    Q_EMIT changed();
}

void LetterDesk::refreshChildren()
{
    const Seen seen(m_room, m_room.view());
    std::vector<Row> rows;
    for (const auto& [head, person] : m_room.view().all<casework::Person>()) {
        const QString name = seen.personName(head.id);
        if (seen.isChild(head.id) && !name.isEmpty() && person.sort == casework::PersonSort::Person
            && person.died.isEmpty() && !person.deceased)
            rows.push_back({head.id.text(), {name}});
    }
    // The child whose page it is comes first.
    std::stable_partition(rows.begin(), rows.end(), [this](const Row& row) {
        const auto person = m_room.view().get<casework::Person>(RecordId::fromText(row.key).value_or(RecordId()));
        return person && person->value.index;
    });
    m_children.setRows(std::move(rows));
}

QVariantList LetterDesk::answersTo(const RecordId& letter) const
{
    const Seen seen(m_room, m_room.view());
    QVariantList answers;
    for (const auto& [head, voice] : m_room.view().all<casework::Voice>()) {
        if (voice.answers == letter && !voice.withdrawn)
            answers << QVariantMap{{u"words"_s, voice.words}, {u"by"_s, seen.speakerName(head, voice)},
                {u"dateText"_s, Phrases::date(voice.saidOn)}, {u"seenBy"_s, seen.seenBy(head.key.circle)}};
    }
    return answers;
}

RecordId LetterDesk::heldLast() const
{
    RecordId best;
    QDateTime at;
    for (const auto& [head, meeting] : m_room.view().all<casework::Meeting>()) {
        const bool isHeld = meeting.startedAt.isValid();
        const QDateTime begun = isHeld ? meeting.startedAt : meeting.plannedAt;
        if (meeting.state == casework::MeetingState::CalledOff || !begun.isValid()
            || begun > QDateTime::currentDateTimeUtc() || (!best.isNull() && begun < at) || (!isHeld && !best.isNull()))
            continue;
        best = head.id;
        at = begun;
    }
    return best;
}

void LetterDesk::begin()
{
    m_meeting = heldLast();
    m_child = {};
    m_home = {};
    m_childReads = false;
    m_draft.clear();
    m_homes.setRows({});
    refreshChildren();
    if (m_children.count() > 0)
        chooseChild(m_children.value(0, u"key"_s).toString());
    Q_EMIT changed();
}

std::vector<LetterDesk::Home> LetterDesk::homesFor(const RecordId& child) const
{
    const casework::AudienceRules& rules = m_room.view().rules();
    const auto head = m_room.view().head(child);
    if (!head)
        return {};
    const auto reads = [&](const CircleId& circle) {
        const auto info = m_room.client().circle(syncCircle(circle));
        const auto hasDevice = [&](const casework::MemberId& member) {
            return info && std::ranges::any_of(info->devices, [&](const sync::DeviceInfo& device) {
                return m_room.memberOf(device.id) == member;
            });
        };
        return std::ranges::any_of(m_room.people(circle),
            [&](const PersonCard& card) { return card.person == child && hasDevice(card.member); });
    };
    std::vector<Home> homes;
    for (const CircleId& circle : rules.circles()) {
        // Everybody there must know of the child, and of the meeting that the letter tells of.
        const auto meeting = m_room.view().head(m_meeting);
        const bool isTellable
            = rules.mayPoint(circle, head->key.circle) && (!meeting || rules.mayPoint(circle, meeting->key.circle));
        if (!m_room.view().writableSource(circle) || !isTellable)
            continue;
        if (reads(circle))
            homes.push_back({circle, true});
    }
    if (homes.empty()) {
        // A child without a device: workers keep the letter, and take it to the child.
        for (const CircleId& circle : rules.circles()) {
            const auto meeting = m_room.view().head(m_meeting);
            const bool isTellable
                = rules.mayPoint(circle, head->key.circle) && (!meeting || rules.mayPoint(circle, meeting->key.circle));
            if (m_room.view().writableSource(circle) && isTellable && m_room.isOfWorkersOnly(circle))
                homes.push_back({circle, false});
        }
    }
    std::ranges::stable_sort(homes, {}, [&](const Home& home) { return rules.membersOf(home.circle).size(); });
    return homes;
}

bool LetterDesk::chooseChild(const QString& child)
{
    const auto id = RecordId::fromText(child);
    if (!id || m_children.indexOfKey(child) < 0)
        return false;
    m_child = *id;
    m_home = {};
    m_draft.clear();
    std::vector<Row> rows;
    for (const Home& home : homesFor(m_child)) {
        QStringList names;
        QVariantList people;
        for (const PersonCard& card : m_room.people(home.circle)) {
            people << QVariantMap{{u"name"_s, card.name}, {u"detail"_s, card.title}, {u"picture"_s, card.face}};
            if (card.member != m_room.self())
                names << card.name;
        }
        rows.push_back({home.circle.text(), {names, people, names.isEmpty(), home.childReads}});
    }
    const QString narrowest = rows.empty() ? QString() : rows.front().key;
    m_homes.setRows(std::move(rows));
    chooseHome(narrowest);
    Q_EMIT changed();
    return true;
}

bool LetterDesk::isWithin(const QString& circle, const QString& other) const
{
    const auto from = CircleId::fromText(circle);
    const auto to = CircleId::fromText(other);
    return from && to && m_room.view().rules().mayPoint(*from, *to);
}

bool LetterDesk::chooseHome(const QString& circle)
{
    const int row = m_homes.indexOfKey(circle);
    const auto id = CircleId::fromText(circle);
    if (row < 0 || !id)
        return false;
    m_home = *id;
    m_childReads = m_homes.value(row, u"childReads"_s).toBool();
    makeDraft();
    Q_EMIT changed();
    return true;
}

void LetterDesk::makeDraft()
{
    // A child without a device gets the letter at home, where others may read it: so it tells only what everybody at
    // the meeting knows.
    const auto meeting = m_room.view().head(m_meeting);
    const CircleId heard = m_childReads || !meeting ? m_home : meeting->key.circle;
    const report::MemoSource source(m_room.view(), heard);
    m_draft = report::letterDraft(source, m_meeting, m_child, m_session.memberName()).words;
}

QString LetterDesk::keep(const QString& words)
{
    if (m_home.isNull() || m_child.isNull() || words.trimmed().isEmpty())
        return {};
    QVariantMap fields{{u"sort"_s, u"letter"_s}, {u"words"_s, words.trimmed()},
        {u"about"_s, QStringList{m_child.text()}}, {u"when"_s, QDate::currentDate().toString(Qt::ISODate)},
        {u"kept"_s, true}};
    if (!m_meeting.isNull())
        fields.insert(u"meeting"_s, m_meeting.text());
    const QString key = m_pen.add(u"notes"_s, m_home.text(), fields);
    m_room.view().flush();
    refresh();
    return key;
}

QString LetterDesk::childOf(const QString& letter) const
{
    const int row = m_letters.indexOfKey(letter);
    return row < 0 ? QString() : m_letters.value(row, u"child"_s).toString();
}

bool LetterDesk::receive(
    const QString& letter, const QString& child, const QString& circle, const QString& words, const QVariantMap& wishes)
{
    const QString from = letter.isEmpty() ? child : childOf(letter);
    if (m_children.indexOfKey(from) < 0 || words.trimmed().isEmpty())
        return false;
    QVariantMap fields = wishes;
    const QString person = namedSpeaker(m_pen, circle, from, wishes.value(u"withoutName"_s).toBool());
    // What is said without a name to people who may not read the letter does not tell what it answers.
    const auto place = casework::CircleId::fromText(circle);
    const auto about = RecordId::fromText(letter);
    const auto head = about ? m_room.view().head(*about) : std::nullopt;
    const bool isWithin = place && head && m_room.view().rules().mayPoint(*place, head->key.circle);
    if (!letter.isEmpty() && !person.isEmpty() && (isWithin || !wishes.value(u"withoutName"_s).toBool()))
        fields.insert(u"answers"_s, letter);
    fields.insert(u"medium"_s, u"letter"_s);
    fields.insert(u"heardBy"_s, m_session.memberName());
    fields.insert(u"saidOn"_s, QDate::currentDate().toString(Qt::ISODate));
    const QString written = m_pen.addVoice(circle, person, words, fields);
    m_room.view().flush();
    refresh();
    return !written.isEmpty();
}

QString LetterDesk::fileName(const QString& letter, bool isPdf) const
{
    // The id is random, so the name tells nobody anything.
    return u"letter-%1.%2"_s.arg(letter.left(kShortLetterId), isPdf ? u"pdf"_s : u"txt"_s);
}

bool LetterDesk::save(const QUrl& file, const QString& letter, bool isPdf)
{
    const auto id = RecordId::fromText(letter);
    const auto note = id ? m_room.view().get<casework::Note>(*id) : std::nullopt;
    bool isDone = note && note->value.sort == casework::NoteSort::Letter && file.isLocalFile();
    if (isDone) {
        const QString& words = note->value.words;
        isDone = writeExported(file.toLocalFile(),
            isPdf ? report::letterPdf(words, printedType(m_room), QDate::currentDate())
                  : report::letterText(words, exportMark(m_room)));
    }
    if (!isDone) {
        Q_EMIT saveFailed();
        return false;
    }
    const int row = m_letters.indexOfKey(letter);
    m_session.noteUse(casework::UseDeed::Exported, casework::UseMatter::Letter, note->head.key.circle,
        m_letters.value(row, u"childName"_s).toString());
    Q_EMIT saved();
    return true;
}

} // namespace kudelma::app
