// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/core/pen.h"

#include "app/core/field_editor.h"
#include "app/core/field_values.h"
#include "app/models/seen.h"
#include "app/steps/confirmation.h"
#include "meeting/thought_rules.h"

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::CircleId;
using casework::RecordId;

namespace {

Pen::Refusal refusalOf(casework::ErrorKind kind)
{
    switch (kind) {
    case casework::ErrorKind::TooLong:
        return Pen::Refusal::TooLong;
    case casework::ErrorKind::Missing:
        return Pen::Refusal::Missing;
    case casework::ErrorKind::NotWritable:
    case casework::ErrorKind::NoSuchCircle:
        return Pen::Refusal::NotYours;
    case casework::ErrorKind::PointsOutOfCircle:
    case casework::ErrorKind::NoSuchTarget:
        return Pen::Refusal::WouldShowMore;
    case casework::ErrorKind::StillPointedAt:
        return Pen::Refusal::StillNeeded;
    case casework::ErrorKind::TooMany:
        return Pen::Refusal::TooMany;
    case casework::ErrorKind::NoSuchRecord:
        return Pen::Refusal::Gone;
    case casework::ErrorKind::SaidNever:
        return Pen::Refusal::SaidNever;
    case casework::ErrorKind::AskFirst:
        return Pen::Refusal::AskFirst;
    case casework::ErrorKind::WouldName:
        return Pen::Refusal::WouldName;
    case casework::ErrorKind::TheirWords:
        return Pen::Refusal::TheirWords;
    default:
        return Pen::Refusal::Failed;
    }
}

QVariantMap with(QVariantMap fields, const QVariantMap& more)
{
    fields.insert(more);
    return fields;
}

} // namespace

Pen::Pen(CaseRoom& room, QObject* parent)
    : QObject(parent)
    , m_room(room)
{
    connect(&room.editor(), &casework::CaseEditor::undoChanged, this, &Pen::undoChanged);
}

bool Pen::tell(const casework::Error& error)
{
    Q_EMIT refused(refusalOf(error.kind));
    return false;
}

bool Pen::canUndo() const
{
    return m_room.editor().canUndo();
}

bool Pen::canRedo() const
{
    return m_room.editor().canRedo();
}

bool Pen::mayChange(const QString& record) const
{
    const auto id = RecordId::fromText(record);
    const auto head = id ? m_room.view().head(*id) : std::nullopt;
    return head && head->writable;
}

void Pen::undo()
{
    if (const auto done = m_room.editor().undo(); !done)
        tell(done.error());
    m_room.client().flush();
}

void Pen::redo()
{
    if (const auto done = m_room.editor().redo(); !done)
        tell(done.error());
    m_room.client().flush();
}

QString Pen::add(const QString& kind, const QString& circle, const QVariantMap& fields)
{
    const auto recordKind = casework::kindOfRoot(kind.toStdString());
    const auto circleId = CircleId::fromText(circle);
    if (!recordKind || !circleId) {
        tell({casework::ErrorKind::NoSuchCircle, {}});
        return {};
    }
    const casework::KindSpec& spec = casework::schemaOf(*recordKind);
    QVariantMap all = fields;
    if (!m_meeting.isNull() && spec.field(u"meeting") && !all.contains(u"meeting"_s)) {
        // Only where everybody in the circle can follow the pointer; a narrower note of a wider meeting can.
        const auto head = m_room.view().head(m_meeting);
        if (head && m_room.view().rules().mayPoint(*circleId, head->key.circle))
            all.insert(u"meeting"_s, m_meeting.text());
    }
    const auto values = fieldsFromVariants(spec, all);
    if (!values) {
        tell(values.error());
        return {};
    }
    const auto added = m_room.editor().addFields(*circleId, *recordKind, *values);
    if (!added) {
        tell(added.error());
        return {};
    }
    m_room.client().flush();
    return added->text();
}

bool Pen::set(const QString& record, const QVariantMap& fields)
{
    const auto id = RecordId::fromText(record);
    const auto head = id ? m_room.view().head(*id) : std::nullopt;
    const auto present = id ? m_room.view().fields(*id) : std::nullopt;
    if (!head || !present)
        return tell({casework::ErrorKind::NoSuchRecord, {}});
    const auto values = fieldsFromVariants(casework::schemaOf(head->kind), fields);
    if (!values)
        return tell(values.error());
    casework::FieldValues all = *present;
    for (auto value = values->begin(); value != values->end(); ++value) {
        if (value->isEmpty())
            all.remove(value.key());
        else
            all.insert(value.key(), *value);
    }
    // What is not done any more is confirmed by nobody.
    if (head->kind == casework::RecordKind::Step && fields.contains(u"state"_s)
        && fields[u"state"_s].toString() != u"done"_s)
        all.remove(u"confirmedBy"_s);
    const auto written = m_room.editor().updateFields(*id, head->kind, all);
    if (!written)
        return tell(written.error());
    m_room.client().flush();
    return true;
}

bool Pen::remove(const QString& record)
{
    const auto id = RecordId::fromText(record);
    if (!id)
        return tell({casework::ErrorKind::NoSuchRecord, {}});
    const auto removed = m_room.editor().remove(*id, casework::Pointers::Detach);
    if (!removed)
        return tell(removed.error());
    m_room.client().flush();
    return true;
}

QString Pen::moveTo(const QString& record, const QString& circle)
{
    const auto id = RecordId::fromText(record);
    const auto circleId = CircleId::fromText(circle);
    const auto moved = id && circleId
        ? m_room.editor().moveTo(*id, *circleId)
        : casework::Result<casework::MoveReport>(casework::failure(casework::ErrorKind::NoSuchRecord));
    if (!moved) {
        tell(moved.error());
        return {};
    }
    m_room.client().flush();
    return moved->id.text();
}

QString Pen::copyTo(const QString& record, const QString& circle, const QVariantMap& changed)
{
    const auto id = RecordId::fromText(record);
    const auto circleId = CircleId::fromText(circle);
    const auto head = id ? m_room.view().head(*id) : std::nullopt;
    if (!head || !circleId) {
        tell({casework::ErrorKind::NoSuchRecord, {}});
        return {};
    }
    const auto values = fieldsFromVariants(casework::schemaOf(head->kind), changed);
    if (!values) {
        tell(values.error());
        return {};
    }
    const auto copied = m_room.editor().copyTo(*id, *circleId, [&](casework::FieldValues& fields) {
        for (auto value = values->begin(); value != values->end(); ++value) {
            if (value->isEmpty())
                fields.remove(value.key());
            else
                fields.insert(value.key(), *value);
        }
    });
    if (!copied) {
        tell(copied.error());
        return {};
    }
    m_room.client().flush();
    return copied->text();
}

bool Pen::type(const QString& record, const QString& field, const QString& text)
{
    const auto id = RecordId::fromText(record);
    const auto fields = id ? m_room.view().fields(*id) : std::nullopt;
    if (!fields)
        return tell({casework::ErrorKind::NoSuchRecord, {}});
    const auto found = fields->constFind(field);
    const QString* held = found == fields->constEnd() ? nullptr : found->as<QString>();
    const QString present = held ? *held : QString();
    if (present == text)
        return true;
    const TextChange change = TextChange::between(present, text);
    const casework::Splice splice{change.index, change.removed, change.inserted};
    const auto typed = m_room.editor().editText(*id, field, splice);
    return typed ? true : tell(typed.error());
}

QString Pen::addVoice(const QString& circle, const QString& person, const QString& words, const QVariantMap& more)
{
    return add(u"voices"_s, circle, with({{u"person"_s, person}, {u"words"_s, words.trimmed()}}, more));
}

bool Pen::withdraw(const QString& voice)
{
    const auto id = casework::RecordId::fromText(voice);
    if (!id)
        return false;
    const auto done = m_room.editor().together([&]() -> casework::Result<void> {
        const auto taken
            = m_room.editor().change<casework::Voice>(*id, [](casework::Voice& each) { each.withdrawn = true; });
        if (!taken)
            return taken;
        for (const auto& [head, drawing] : m_room.view().all<casework::Drawing>()) {
            if (drawing.voice != *id || drawing.withdrawn || !head.writable)
                continue;
            const auto gone = m_room.editor().change<casework::Drawing>(
                head.id, [](casework::Drawing& each) { each.withdrawn = true; });
            if (!gone)
                return gone;
        }
        return {};
    });
    return done ? true : tell(done.error());
}

QString Pen::addHypothesis(const QString& circle, const QString& sentence, const QVariantMap& more)
{
    // A pattern is between people: until two of them are in it, it is a sketch.
    const bool isPattern = more.value(u"parties"_s).toList().size() >= qsizetype(meeting::kMinParties);
    return add(u"hypotheses"_s, circle,
        with({{u"sentence"_s, sentence.trimmed()}, {u"state"_s, isPattern ? u"open"_s : u"sketch"_s},
                 {u"authors"_s, QStringList{m_room.self().text()}}},
            more));
}

QString Pen::addQuestion(const QString& circle, const QString& words, const QString& hypothesis,
    const QStringList& toWhom, const QString& asker, const QString& due)
{
    QVariantMap fields{{u"words"_s, words.trimmed()}, {u"toWhom"_s, toWhom}, {u"asker"_s, asker}, {u"due"_s, due}};
    if (!hypothesis.isEmpty())
        fields.insert(u"tests"_s, QStringList{hypothesis});
    return add(u"questions"_s, circle, fields);
}

QString Pen::addStep(const QString& circle, const QString& what, const QVariantMap& more)
{
    return add(u"steps"_s, circle, with({{u"what"_s, what.trimmed()}, {u"state"_s, u"confirmed"_s}}, more));
}

QString Pen::addFactor(const QString& circle, const QString& sort, const QString& words)
{
    return add(u"factors"_s, circle, {{u"sort"_s, sort}, {u"words"_s, words.trimmed()}});
}

QString Pen::addScale(const QString& circle, const QString& person, int value, const QString& moment)
{
    return add(u"scales"_s, circle, {{u"person"_s, person}, {u"value"_s, value}, {u"moment"_s, moment}});
}

bool Pen::react(const QString& circle, const QString& record, const QString& mark)
{
    const auto about = RecordId::fromText(record);
    if (!about)
        return tell({casework::ErrorKind::NoSuchRecord, {}});
    for (const auto& [head, reaction] : m_room.view().all<casework::Reaction>()) {
        if (reaction.about == *about && head.writable && head.createdBy == m_room.self())
            return set(head.id.text(), {{u"mark"_s, mark}});
    }
    return !add(u"reactions"_s, circle, {{u"about"_s, record}, {u"mark"_s, mark}}).isEmpty();
}

bool Pen::confirm(const QString& step, bool isDone)
{
    const auto id = RecordId::fromText(step);
    if (!id || !m_room.view().get<casework::Step>(*id))
        return tell({casework::ErrorKind::NoSuchRecord, {}});
    const Confirmation present(m_room.view(), *id, m_room.self());
    if (present.isMine() == isDone)
        return true;
    if (isDone && !present.isAsked())
        return tell({casework::ErrorKind::NotWritable, {}});
    if (!isDone && !present.reaction().isNull())
        return remove(present.reaction().text());
    const casework::RecordHead head = *m_room.view().head(*id);
    if (head.writable)
        return set(step, {{u"confirmedBy"_s, isDone ? m_room.self().text() : QString()}});
    return react(head.key.circle.text(), step, u"hit"_s);
}

QStringList Pen::homesFor(const QStringList& records) const
{
    std::vector<RecordId> evidence;
    for (const QString& record : records) {
        const auto id = RecordId::fromText(record);
        // What nobody here knows may be for fewer people than the rest: then there is no place to be sure of.
        if (!id || !m_room.view().head(*id))
            return {};
        evidence.push_back(*id);
    }
    QStringList homes;
    for (const CircleId& circle : m_room.editor().homesFor(evidence)) {
        if (m_room.view().writableSource(circle))
            homes << circle.text();
    }
    return homes;
}

QVariantList Pen::seenBy(const QString& circle) const
{
    const auto id = CircleId::fromText(circle);
    return id ? Seen(m_room, m_room.view()).seenBy(*id) : QVariantList();
}

} // namespace kudelma::app
