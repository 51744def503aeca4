// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/memo/memo_desk.h"

#include "app/core/exported_file.h"
#include "app/core/meeting_order.h"
#include "meeting/meeting_time.h"

#include <QDir>

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::CircleId;
using casework::RecordId;
using report::MemoPart;
using Row = KeyedListModel::Row;

namespace {

constexpr int kSettle = 300; // milliseconds
constexpr qsizetype kShortId = 8;
constexpr qsizetype kShownLine = 300; // of the text around a finding

QString kindName(report::CheckFinding::Kind kind)
{
    switch (kind) {
    case report::CheckFinding::Kind::Name:
        return u"name"_s;
    case report::CheckFinding::Kind::Address:
        return u"address"_s;
    case report::CheckFinding::Kind::Words:
        break;
    }
    return u"words"_s;
}

QString sortOf(MemoPart part, const report::MemoEntry& entry)
{
    if (entry.verbatim)
        return u"quote"_s;
    const bool plain = part == MemoPart::People || part == MemoPart::Readers || part == MemoPart::Genogram
        || part == MemoPart::Notes || part == MemoPart::Question;
    return plain ? u"plain"_s : u"item"_s;
}

QVariantList factsOf(const report::MemoEntry& entry)
{
    QVariantList facts;
    for (const report::MemoFact& fact : entry.facts)
        facts << QVariantMap{{u"label"_s, fact.label}, {u"lines"_s, fact.lines}};
    return facts;
}

} // namespace

MemoDesk::MemoDesk(
    Session* session, CaseRoom& room, Appearance& appearance, const QByteArray& meetingTemplate, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_room(room)
    , m_appearance(appearance)
    , m_orders(meetingTemplate)
    , m_circles({"names", "people", "onlyMe"}, [this] { return circleRows(); })
    , m_lines({"sort", "text", "by", "state", "facts", "record"})
    , m_findings({"kind", "found", "place", "line"})
    , m_pen(room, nullptr)
{
    m_settle.setInterval(kSettle);
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &MemoDesk::refresh);
    const auto later = [this] {
        if (!m_meeting.isNull() && !m_settle.isActive())
            m_settle.start();
    };
    connect(&room.view(), &casework::CaseView::changed, this, later);
    connect(&room, &CaseRoom::peopleChanged, this, later);
    connect(&appearance, &Appearance::languageChanged, this, later);
}

MemoDesk::~MemoDesk() = default;

bool MemoDesk::choose(const QString& meeting)
{
    const RecordId wanted
        = meeting.isEmpty() ? meeting::lastMeeting(m_room.view()) : RecordId::fromText(meeting).value_or(RecordId());
    if (wanted.isNull() || !m_room.view().get<casework::Meeting>(wanted))
        return false;
    if (wanted != m_meeting) {
        m_circle = {};
        m_lookedAt.clear();
    }
    m_meeting = wanted;
    m_pen.setMeeting(m_meeting);
    refresh();
    return true;
}

bool MemoDesk::read(const QString& circle)
{
    const auto wanted = CircleId::fromText(circle);
    if (!wanted || m_circles.indexOfKey(circle) < 0)
        return false;
    if (*wanted != m_circle)
        m_lookedAt.clear(); // of other readers
    m_circle = *wanted;
    refreshLines();
    Q_EMIT changed();
    return true;
}

void MemoDesk::close()
{
    m_circle = {};
    m_lookedAt.clear();
    refreshLines();
    Q_EMIT changed();
}

void MemoDesk::refresh()
{
    m_settle.stop();
    m_circles.outdate();
    if (!m_circle.isNull() && m_circles.indexOfKey(circle()) < 0)
        m_circle = {};
    refreshLines();
    Q_EMIT changed();
}

std::vector<Row> MemoDesk::circleRows() const
{
    if (m_meeting.isNull())
        return {};
    std::vector<Row> rows;
    for (const CircleId& circle : m_room.view().rules().circles()) {
        if (!report::hasMemo(report::MemoSource(m_room.view(), circle), m_meeting))
            continue;
        QStringList names;
        QVariantList people;
        for (const PersonCard& card : m_room.people(circle)) {
            people << QVariantMap{{u"name"_s, card.name}, {u"detail"_s, card.title}, {u"picture"_s, card.face}};
            if (card.member != m_room.self())
                names << card.name;
        }
        rows.push_back({circle.text(), {names, people, names.isEmpty()}});
    }
    const auto held = m_room.view().head(m_meeting);
    const QString home = held ? held->key.circle.text() : QString();
    std::ranges::sort(rows, {},
        [&home](const Row& row) { return std::tuple(row.key != home, -row.values[0].toStringList().size(), row.key); });
    return rows;
}

void MemoDesk::refreshLines()
{
    m_memo = {};
    std::vector<Row> rows;
    if (!m_circle.isNull()) {
        const report::MemoSource source(m_room.view(), m_circle);
        m_memo = report::makeMemo(source, m_meeting, options());
        for (const report::MemoSection& section : m_memo.sections) {
            const QString part = QString::number(int(section.part));
            rows.push_back({part, {u"heading"_s, section.heading, QString(), QString(), QVariantList(), QString()}});
            int number = 0;
            for (const report::MemoEntry& entry : section.entries) {
                const QString record = entry.record.isNull() ? QString() : entry.record.text();
                rows.push_back({u"%1/%2/%3"_s.arg(part, record, QString::number(number++)),
                    {sortOf(section.part, entry), entry.text, entry.by, entry.state, factsOf(entry), record}});
            }
        }
    }
    m_lines.setRows(std::move(rows));
    refreshFindings();
}

void MemoDesk::refreshFindings()
{
    m_found.clear();
    if (!m_circle.isNull() && m_session) { // a guest's device saves nothing
        const report::MemoSource source(m_room.view(), m_circle);
        m_found = report::checkTexts(m_room.view(), source, report::textsOf(m_memo));
    }
    std::vector<Row> rows;
    for (const report::CheckFinding& finding : m_found)
        rows.push_back({QString::number(rows.size()),
            {kindName(finding.kind), finding.found, finding.place, finding.line.simplified().left(kShownLine)}});
    m_findings.setRows(std::move(rows));
}

bool MemoDesk::looked() const
{
    return std::ranges::all_of(m_found, [this](const report::CheckFinding& finding) {
        return std::ranges::find(m_lookedAt, finding) != m_lookedAt.end();
    });
}

void MemoDesk::lookAtFindings()
{
    m_lookedAt = m_found;
    Q_EMIT changed();
}

bool MemoDesk::mayAnswer() const
{
    return !m_circle.isNull() && m_room.view().writableSource(m_circle) != nullptr;
}

std::optional<casework::Stored<casework::Note>> MemoDesk::ownVerdict() const
{
    for (const auto& note : m_room.view().all<casework::Note>()) {
        const bool isOwn = note.head.writable && note.head.createdBy == m_room.self();
        const bool isOfThis
            = note.head.key.circle == m_circle && (note.value.meeting.isNull() || note.value.meeting == m_meeting);
        if (note.value.sort == casework::NoteSort::Correction && note.value.about.empty() && isOwn && isOfThis)
            return note;
    }
    return std::nullopt;
}

QString MemoDesk::verdict() const
{
    const auto note = ownVerdict();
    if (!note || note->value.stance == casework::Stance::None)
        return {};
    return note->value.stance == casework::Stance::For ? u"for"_s : u"against"_s;
}

QString MemoDesk::verdictWords() const
{
    const auto note = ownVerdict();
    return note ? note->value.words : QString();
}

bool MemoDesk::say(bool right, const QString& words)
{
    if (!mayAnswer())
        return false;
    const QVariantMap fields{{u"sort"_s, u"correction"_s}, {u"stance"_s, right ? u"for"_s : u"against"_s},
        {u"words"_s, words.trimmed()}, {u"kept"_s, true}};
    const auto before = ownVerdict();
    const bool isWritten = before ? m_pen.set(before->head.id.text(), fields)
                                  : !m_pen.add(u"notes"_s, m_circle.text(), fields).isEmpty();
    m_room.view().flush();
    refresh();
    return isWritten;
}

bool MemoDesk::correct(const QString& record, const QString& words)
{
    if (!mayAnswer() || words.trimmed().isEmpty())
        return false;
    const bool isWritten
        = !m_pen
               .add(u"notes"_s, m_circle.text(),
                   {{u"sort"_s, u"correction"_s}, {u"stance"_s, u"against"_s}, {u"words"_s, words.trimmed()},
                       {u"about"_s, QStringList{record}}, {u"kept"_s, true}})
               .isEmpty();
    m_room.view().flush();
    refresh();
    return isWritten;
}

report::MemoOptions MemoDesk::options() const
{
    report::MemoOptions made;
    made.today = QDate::currentDate();
    made.surveyWords = [this](const QString& key) {
        const meeting::SurveyItem* item = m_orders.surveyItem(key);
        return item ? item->text.in(m_appearance.language()) : QString();
    };
    return made;
}

QString MemoDesk::fileName(const CircleId& circle, const RecordId& meeting) const
{
    // Both ids are random, so the name tells nobody anything, and the same memo has it again.
    return u"memo-%1-%2.pdf"_s.arg(circle.text().left(kShortId), meeting.text().left(kShortId));
}

QString MemoDesk::fileName() const
{
    return m_circle.isNull() ? QString() : fileName(m_circle, m_meeting);
}

bool MemoDesk::write(const QString& path, const CircleId& circle, const RecordId& meeting)
{
    const report::MemoSource source(m_room.view(), circle);
    const report::MemoOptions made = options();
    const QByteArray pdf = report::memoPdf(report::makeMemo(source, meeting, made), printedType(m_room), made.today);
    if (!writeExported(path, pdf))
        return false;
    QStringList readers;
    for (const PersonCard& card : m_room.people(circle))
        readers << card.name;
    m_session->noteUse(casework::UseDeed::Exported, casework::UseMatter::Memo, circle, readers.join(u", "_s));
    return true;
}

bool MemoDesk::save(const QUrl& file)
{
    // What came meanwhile is looked at first: it would go into the file as well.
    m_room.view().flush();
    refresh();
    if (!looked())
        return false;
    const bool done
        = m_session && !m_circle.isNull() && file.isLocalFile() && write(file.toLocalFile(), m_circle, m_meeting);
    if (done)
        Q_EMIT saved();
    else
        Q_EMIT saveFailed();
    return done;
}

QVariantList MemoDesk::exportAll(const QString& folder)
{
    QVariantList made;
    if (!m_session || !m_room.isRehearsal() || !QDir().mkpath(folder))
        return made;
    const RecordId chosen = m_meeting.isNull() ? meeting::lastMeeting(m_room.view()) : m_meeting;
    for (const CircleId& circle : m_room.view().rules().circles()) {
        const report::MemoSource source(m_room.view(), circle);
        std::vector<RecordId> meetings = source.own().ids(casework::RecordKind::Meeting);
        if (meetings.empty() && !chosen.isNull())
            meetings.push_back(chosen);
        QStringList people;
        for (const PersonCard& card : m_room.people(circle))
            people << card.name;
        for (const RecordId& meeting : meetings) {
            const report::Memo memo = report::makeMemo(source, meeting, options());
            const auto found = report::checkTexts(m_room.view(), source, report::textsOf(memo));
            const QString path = QDir(folder).filePath(fileName(circle, meeting));
            if (!report::hasMemo(source, meeting) || !write(path, circle, meeting))
                continue;
            made << QVariantMap{{u"circle"_s, circle.text()}, {u"people"_s, people}, {u"meeting"_s, meeting.text()},
                {u"file"_s, path}, {u"findings"_s, int(found.size())}};
        }
    }
    return made;
}

} // namespace kudelma::app
