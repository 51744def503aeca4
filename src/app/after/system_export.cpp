// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/after/system_export.h"

#include "app/core/exported_file.h"

#include <QFile>
#include <QLocale>

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::CircleId;
using casework::RecordId;
using Row = KeyedListModel::Row;

namespace {

constexpr qsizetype kShortSystemId = 8;

std::vector<report::SystemDocument> builtInDocuments()
{
    QFile file(u":/kudelma/assets/report/system_documents.json"_s);
    const bool isReadable = file.open(QIODevice::ReadOnly);
    auto documents = report::systemDocuments(isReadable ? file.readAll() : QByteArray());
    return documents ? std::move(*documents) : std::vector<report::SystemDocument>(); // known to be good by a test
}

QDateTime beginOf(const casework::Meeting& meeting)
{
    return meeting.startedAt.isValid() ? meeting.startedAt : meeting.plannedAt;
}

QString findingName(report::CheckFinding::Kind kind)
{
    if (kind == report::CheckFinding::Kind::Words)
        return u"words"_s;
    return kind == report::CheckFinding::Kind::Name ? u"name"_s : u"address"_s;
}

std::vector<report::CheckedText> textsIn(const report::SystemText& text)
{
    std::vector<report::CheckedText> texts;
    for (const report::SystemText::Section& section : text.sections) {
        for (const report::MemoEntry& entry : section.entries) {
            texts.push_back({section.heading, entry.text, entry.record});
            for (const report::MemoFact& fact : entry.facts) {
                for (const QString& line : fact.lines)
                    texts.push_back({section.heading, line, entry.record});
            }
        }
    }
    return texts;
}

} // namespace

SystemExport::SystemExport(
    Session& session, CaseRoom& room, Appearance& appearance, ShortClipboard& clipboard, Pen& pen, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_room(room)
    , m_appearance(appearance)
    , m_clipboard(clipboard)
    , m_pen(pen)
    , m_pack(builtInDocuments())
    , m_documents({"name"})
    , m_meetings({"name"})
    , m_circles({"names", "people", "onlyMe"})
    , m_findings({"kind", "found", "place", "line"})
{
    connect(&room.view(), &casework::CaseView::changed, this, [this](const casework::Changes& changes) {
        if (changes.touches(casework::RecordKind::Meeting))
            refreshMeetings();
        if (changes.touches(casework::RecordKind::Note))
            Q_EMIT changed();
    });
    refreshMeetings();
    refresh();
}

void SystemExport::refresh()
{
    std::vector<Row> rows;
    for (const report::SystemDocument& document : m_pack)
        rows.push_back({document.key, {document.title.in(m_appearance.language())}});
    m_documents.setRows(std::move(rows));
    makeText();
    Q_EMIT changed();
}

const report::SystemDocument* SystemExport::chosenDocument() const
{
    const auto found = std::ranges::find(m_pack, m_document, &report::SystemDocument::key);
    return found == m_pack.end() ? nullptr : &*found;
}

void SystemExport::refreshMeetings()
{
    auto meetings = m_room.view().all<casework::Meeting>();
    std::ranges::stable_sort(
        meetings, [](const auto& a, const auto& b) { return beginOf(a.value) > beginOf(b.value); });
    std::erase_if(meetings, [](const auto& one) {
        return one.value.state == casework::MeetingState::Planned
            || one.value.state == casework::MeetingState::CalledOff;
    });
    std::vector<Row> rows;
    for (const auto& [head, meeting] : meetings) {
        const QString day = QLocale().toString(beginOf(meeting).toLocalTime().date(), QLocale::ShortFormat);
        rows.push_back({head.id.text(), {meeting.title.isEmpty() ? day : u"%1, %2"_s.arg(meeting.title, day)}});
    }
    m_meetings.setRows(std::move(rows));
}

void SystemExport::refreshCircles()
{
    const auto held = m_room.view().head(m_meeting);
    std::vector<Row> rows;
    for (const CircleId& circle : m_room.view().rules().circles()) {
        if (!held || !report::hasMemo(report::MemoSource(m_room.view(), circle), m_meeting))
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
    const QString home = held ? held->key.circle.text() : QString();
    std::ranges::sort(rows, {},
        [&home](const Row& row) { return std::tuple(row.key != home, -row.values[0].toStringList().size(), row.key); });
    m_circles.setRows(std::move(rows));
}

void SystemExport::begin()
{
    m_document = m_pack.empty() ? QString() : m_pack.front().key;
    refreshMeetings();
    m_meeting = RecordId::fromText(m_meetings.value(0, u"key"_s).toString()).value_or(RecordId());
    refreshCircles();
    m_circle = CircleId::fromText(m_circles.value(0, u"key"_s).toString()).value_or(CircleId());
    m_looked = false;
    refresh();
}

bool SystemExport::choose(const QString& document, const QString& meeting, const QString& circle)
{
    const auto wanted = RecordId::fromText(meeting);
    const bool isKnown = m_documents.indexOfKey(document) >= 0 && m_meetings.indexOfKey(meeting) >= 0 && wanted;
    if (!isKnown)
        return false;
    m_document = document;
    m_looked = false;
    if (*wanted != m_meeting) {
        m_meeting = *wanted;
        refreshCircles();
    }
    const QString chosen = m_circles.indexOfKey(circle) >= 0 ? circle : m_circles.value(0, u"key"_s).toString();
    m_circle = CircleId::fromText(chosen).value_or(CircleId());
    refresh();
    return true;
}

void SystemExport::makeText()
{
    m_text.clear();
    m_filled = {};
    std::vector<Row> rows;
    const report::SystemDocument* document = chosenDocument();
    const auto held = m_room.view().get<casework::Meeting>(m_meeting);
    if (document && held && !m_circle.isNull()) {
        const report::MemoSource source(m_room.view(), m_circle);
        report::MemoOptions options;
        options.today = QDate::currentDate();
        m_filled = report::makeSystemText(*document, report::makeMemo(source, m_meeting, options),
            beginOf(held->value).toLocalTime().date(), m_appearance.language());
        m_filled.mark = exportMark(m_room);
        m_text = report::systemPlain(m_filled);
        for (const report::CheckFinding& finding : report::checkTexts(m_room.view(), source, textsIn(m_filled)))
            rows.push_back({QString::number(rows.size()),
                {findingName(finding.kind), finding.found, finding.place, finding.line.simplified()}});
    }
    m_findings.setRows(std::move(rows));
}

void SystemExport::lookAtFindings()
{
    m_looked = true;
    Q_EMIT changed();
}

QString SystemExport::fileName(bool isJson) const
{
    // The id is random, so the name tells nobody anything.
    return u"text-%1.%2"_s.arg(meeting().left(kShortSystemId), isJson ? u"json"_s : u"txt"_s);
}

void SystemExport::note()
{
    m_session.noteUse(casework::UseDeed::Exported, casework::UseMatter::SystemText, m_circle);
}

bool SystemExport::save(const QUrl& file, bool isJson)
{
    makeText(); // as it is now
    const bool isDone = !m_text.isEmpty() && looked() && file.isLocalFile()
        && writeExported(file.toLocalFile(), isJson ? report::systemJson(m_filled) : m_text.toUtf8());
    if (isDone) {
        note();
        Q_EMIT saved();
    } else {
        Q_EMIT saveFailed();
    }
    return isDone;
}

bool SystemExport::copy()
{
    makeText();
    if (m_text.isEmpty() || !looked())
        return false;
    m_clipboard.copy(m_text);
    note();
    return true;
}

CircleId SystemExport::workersCircle() const
{
    CircleId best;
    std::size_t most = 0;
    for (const CircleId& circle : m_room.view().rules().circles()) {
        const std::size_t size = m_room.view().rules().membersOf(circle).size();
        if (size > most && m_room.view().writableSource(circle) && m_room.isOfWorkersOnly(circle)) {
            best = circle;
            most = size;
        }
    }
    return best;
}

std::optional<casework::Stored<casework::Note>> SystemExport::transfer() const
{
    std::optional<casework::Stored<casework::Note>> latest;
    for (const auto& note : m_room.view().all<casework::Note>()) {
        // Only what stands where nobody but workers write: anybody else's word erases nothing.
        if (note.value.sort != casework::NoteSort::Transferred || note.value.when.day == 0
            || !m_room.isOfWorkersOnly(note.head.key.circle))
            continue;
        if (!latest || note.value.when.latest() > latest->value.when.latest())
            latest = note;
    }
    // What came after it was not transferred.
    if (latest && hasLaterThan(latest->head))
        return std::nullopt;
    return latest;
}

bool SystemExport::hasLaterThan(const casework::RecordHead& transferred) const
{
    for (const auto& [head, meeting] : m_room.view().all<casework::Meeting>()) {
        if (meeting.startedAt.isValid() && meeting.startedAt > transferred.createdAt)
            return true;
    }
    for (std::size_t kind = 0; kind < casework::kKindCount; ++kind) {
        for (const casework::RecordId& id : m_room.view().ids(casework::RecordKind(kind))) {
            const auto head = m_room.view().head(id);
            const auto note = m_room.view().get<casework::Note>(id);
            const bool isTransfer = note && note->value.sort == casework::NoteSort::Transferred;
            if (head && !isTransfer && head->createdAt > transferred.createdAt)
                return true;
        }
    }
    return false;
}

QDate SystemExport::erasureDay() const
{
    const auto note = transfer();
    return note ? note->value.when.latest().addDays(kKeptDays) : QDate();
}

QString SystemExport::transferredText() const
{
    const auto note = transfer();
    return note ? QLocale().toString(note->value.when.latest(), QLocale::ShortFormat) : QString();
}

QString SystemExport::erasureText() const
{
    const QDate day = erasureDay();
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString();
}

bool SystemExport::erasureOffered() const
{
    const QDate day = erasureDay();
    return day.isValid() && day <= QDate::currentDate();
}

bool SystemExport::confirmTransfer()
{
    const CircleId circle = workersCircle();
    if (circle.isNull())
        return false;
    const QVariantMap fields{
        {u"sort"_s, u"transferred"_s}, {u"kept"_s, true}, {u"when"_s, QDate::currentDate().toString(Qt::ISODate)}};
    const bool isWritten = !m_pen.add(u"notes"_s, circle.text(), fields).isEmpty();
    m_room.view().flush();
    Q_EMIT changed();
    return isWritten;
}

bool SystemExport::takeBackTransfer()
{
    bool isGone = false;
    for (const auto& note : m_room.view().all<casework::Note>()) {
        if (note.value.sort == casework::NoteSort::Transferred && note.head.writable)
            isGone = m_pen.remove(note.head.id.text()) || isGone;
    }
    m_room.view().flush();
    Q_EMIT changed();
    return isGone;
}

} // namespace kudelma::app
