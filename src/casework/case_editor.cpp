// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/case_editor.h"

#include "casework/record_codec.h"
#include "casework/record_writer.h"
#include "casework/reference_rules.h"
#include "casework/replayed_wishes.h"
#include "casework/speakers_wish.h"

#include <algorithm>
#include <deque>

namespace kudelma::casework {

struct CaseEditor::Private
{
    CaseView& view;
    Author author;
    RecordWriter writer;
    std::deque<Deed> undoSteps;
    std::deque<Deed> redoSteps;
    std::optional<QDateTime> typedAt; ///< When the last step was typing that may still go on.
    int depth = 0; ///< Of together().
    bool noting = false; ///< In note().

    Private(CaseView& caseView, Author who)
        : view(caseView)
        , author(std::move(who))
        , writer(caseView, CaseEditor::kLocalOrigin)
    { }

    [[nodiscard]] RecordPlace placeOf(const RecordHead& head) const { return {head.key, head.kind, head.id}; }
    [[nodiscard]] Result<RecordHead> writable(const RecordId& id) const;
    [[nodiscard]] Result<const Source*> home(const CircleId& circle) const;
    [[nodiscard]] std::vector<DocumentKey> allWritable() const;
    [[nodiscard]] std::vector<DocumentKey> documentsOf(const Loosening& loosening, std::vector<RecordId> records) const;
    [[nodiscard]] std::vector<RecordId> refsIn(const RecordId& id, const QString& field) const;
    Result<void> writeField(const RecordHead& head, const FieldSpec& spec, const FieldValue& value);
    void loosen(const Loosening& loosening, MoveReport& report);
    bool continuesTyping(const Deed& deed);
    void keep(Deed deed);
    Result<void> replay(std::deque<Deed>& from, std::deque<Deed>& to);
    bool writing = false; ///< What is read again now is our own doing.
    Written touched; ///< By the last replay.
    void follow(const RecordHead& head, const FieldValues& before, const FieldValues& after);
};

CaseEditor::CaseEditor(CaseView& view, Author author, QObject* parent)
    : QObject(parent)
    , m(std::make_unique<Private>(view, std::move(author)))
{
    connect(&view, &CaseView::recordReadAgain, this,
        [this](const RecordHead& head, const FieldValues& before, const FieldValues& after) {
            if (!m->writing)
                m->follow(head, before, after);
        });
}

CaseEditor::~CaseEditor() = default;

CaseView& CaseEditor::view() const
{
    return m->view;
}

const Author& CaseEditor::author() const
{
    return m->author;
}

Result<RecordHead> CaseEditor::Private::writable(const RecordId& id) const
{
    const auto head = view.head(id);
    if (!head)
        return failure(ErrorKind::NoSuchRecord, id.text());
    if (!head->writable)
        return failure(ErrorKind::NotWritable, id.text());
    return *head;
}

Result<const Source*> CaseEditor::Private::home(const CircleId& circle) const
{
    if (!view.rules().contains(circle))
        return failure(ErrorKind::NoSuchCircle, circle.text());
    if (const Source* source = view.writableSource(circle))
        return source;
    return failure(ErrorKind::NotWritable, circle.text());
}

std::vector<DocumentKey> CaseEditor::Private::allWritable() const
{
    std::vector<DocumentKey> keys;
    for (const Source& source : view.sources()) {
        if (source.writable)
            keys.push_back(source.key);
    }
    return keys;
}

Result<RecordId> CaseEditor::addFields(
    const CircleId& circle, RecordKind kind, const FieldValues& values, const RecordId& wantedId)
{
    const KindSpec& spec = schemaOf(kind);
    const FieldValues wanted = normalised(spec, values);
    const auto source = m->home(circle);
    if (!source)
        return tl::unexpected(source.error());
    if (auto ok = check(spec, wanted); !ok)
        return tl::unexpected(ok.error());
    if (auto ok = checkReferences(m->view, circle, referencesOf(spec, wanted)); !ok)
        return tl::unexpected(ok.error());
    if (auto ok = checkWish(m->view, m->author.member, circle, kind, wanted); !ok)
        return tl::unexpected(ok.error());
    const DocumentKey key = (*source)->key;
    if ((*source)->document->map(rootName(kind)).size() >= kMaxRecordsPerKind)
        return failure(ErrorKind::TooMany, circle.text());
    const RecordId id = wantedId.isNull() ? RecordId::random(m->author.random) : wantedId;
    if (m->view.head(id))
        return failure(ErrorKind::Malformed, id.text());
    return within({key}, [&]() -> Result<void> {
        m->writer.create({key, kind, id}, wanted, m->author.member, m->author.now());
        return {};
    }).map([&] { return id; });
}

Result<void> CaseEditor::updateFields(const RecordId& id, RecordKind kind, const FieldValues& values)
{
    const auto head = m->writable(id);
    if (!head)
        return tl::unexpected(head.error());
    if (head->kind != kind)
        return failure(ErrorKind::WrongType, id.text());
    const KindSpec& spec = schemaOf(kind);
    const FieldValues wanted = normalised(spec, values);
    const FieldValues current = m->view.fields(id).value();
    if (auto ok = checkWishOfChange(m->view, m->author.member, *head, current, wanted); !ok)
        return ok;
    return within({head->key}, [&]() -> Result<void> {
        for (const FieldSpec& field : spec.fields) {
            const FieldValue value = wanted.value(field.key());
            if (value == current.value(field.key()))
                continue;
            if (auto ok = m->writeField(*head, field, value); !ok)
                return ok;
        }
        for (auto it = wanted.keyBegin(); it != wanted.keyEnd(); ++it) {
            if (!spec.field(*it))
                return failure(ErrorKind::UnknownField, *it);
        }
        return {};
    });
}

Result<void> CaseEditor::setField(const RecordId& id, const QString& field, const FieldValue& value)
{
    const auto head = m->writable(id);
    if (!head)
        return tl::unexpected(head.error());
    const FieldSpec* spec = schemaOf(head->kind).field(field);
    if (!spec)
        return failure(ErrorKind::UnknownField, field);
    const FieldValues current = m->view.fields(id).value();
    FieldValues wanted = current;
    wanted.insert(field, value);
    if (auto ok = checkWishOfChange(m->view, m->author.member, *head, current, wanted); !ok)
        return ok;
    return within({head->key}, [&] {
        const FieldValues alone = normalised(schemaOf(head->kind), {{field, value}});
        return m->writeField(*head, *spec, alone.value(field));
    });
}

Result<void> CaseEditor::Private::writeField(const RecordHead& head, const FieldSpec& spec, const FieldValue& value)
{
    if (auto ok = check(spec, value); !ok)
        return ok;
    const KindSpec alone{head.kind, {spec}};
    // What was already pointed at may stay, so that an old reference does not forbid a new one.
    const auto before = referencesOf(alone, view.fields(head.id).value());
    auto references = referencesOf(alone, {{spec.key(), value}});
    std::erase_if(references, [&](const Reference& reference) {
        return std::any_of(
            before.begin(), before.end(), [&](const Reference& old) { return old.target == reference.target; });
    });
    if (auto ok = checkReferences(view, head.key.circle, references); !ok)
        return ok;
    writer.setField(placeOf(head), spec, value);
    return {};
}

Result<void> CaseEditor::editText(const RecordId& id, const QString& field, const Splice& splice)
{
    const auto head = m->writable(id);
    if (!head)
        return tl::unexpected(head.error());
    const FieldSpec* spec = schemaOf(head->kind).field(field);
    if (!spec)
        return failure(ErrorKind::UnknownField, field);
    if (spec->type != FieldType::Text)
        return failure(ErrorKind::WrongType, field);
    const FieldValue held = m->view.fields(id)->value(field);
    const QString before = held.as<QString>() ? *held.as<QString>() : QString();
    if (splice.index < 0 || splice.removed < 0 || splice.index > before.size()
        || splice.removed > before.size() - splice.index)
        return failure(ErrorKind::OutOfRange, field);
    QString after = before;
    after.replace(splice.index, splice.removed, splice.inserted);
    // A text that several people made too long may still be shortened.
    if (after.size() > spec->limit && after.size() > before.size())
        return failure(ErrorKind::TooLong, field);
    if (auto ok = checkWishOfChange(m->view, m->author.member, *head, {{field, held}}, {{field, {after}}}); !ok)
        return ok;
    return within({head->key}, [&]() -> Result<void> {
        m->writer.setField(m->placeOf(*head), *spec, {after});
        return {};
    });
}

std::vector<RecordId> CaseEditor::Private::refsIn(const RecordId& id, const QString& field) const
{
    const FieldValue held = view.fields(id).value_or(FieldValues()).value(field);
    const auto* ids = held.as<std::vector<RecordId>>();
    return ids ? *ids : std::vector<RecordId>();
}

Result<void> CaseEditor::insertRef(const RecordId& id, const QString& field, const RecordId& target)
{
    std::vector<RecordId> ids = m->refsIn(id, field);
    if (std::find(ids.begin(), ids.end(), target) == ids.end())
        ids.push_back(target);
    return setField(id, field, {ids});
}

Result<void> CaseEditor::removeRef(const RecordId& id, const QString& field, const RecordId& target)
{
    std::vector<RecordId> ids = m->refsIn(id, field);
    std::erase(ids, target);
    return setField(id, field, {ids});
}

Result<std::vector<RecordId>> CaseEditor::remove(const RecordId& id, Pointers pointers)
{
    const auto head = m->writable(id);
    if (!head)
        return tl::unexpected(head.error());
    const Loosening loosening = loosen(m->view, {id});
    if ((pointers == Pointers::Refuse && !loosening.isEmpty()) || losesWish(m->view, loosening))
        return failure(ErrorKind::StillPointedAt, id.text());
    MoveReport report;
    return within(m->documentsOf(loosening, {id}), [&]() -> Result<void> {
        m->loosen(loosening, report);
        m->writer.remove(m->placeOf(*head));
        return {};
    }).map([&] {
        report.removed.push_back(id);
        return report.removed;
    });
}

std::vector<DocumentKey> CaseEditor::Private::documentsOf(
    const Loosening& loosening, std::vector<RecordId> records) const
{
    records.insert(records.end(), loosening.removed.begin(), loosening.removed.end());
    for (const Loosening::Cleared& cleared : loosening.cleared)
        records.push_back(cleared.id);
    std::vector<DocumentKey> keys;
    for (const RecordId& id : records)
        keys.push_back(view.head(id).value().key);
    return keys;
}

void CaseEditor::Private::loosen(const Loosening& loosening, MoveReport& report)
{
    for (const Loosening::Cleared& cleared : loosening.cleared) {
        const RecordPlace place = placeOf(view.head(cleared.id).value());
        writer.setField(place, *cleared.field, cleared.value);
        if (report.cleared.empty() || report.cleared.back() != cleared.id)
            report.cleared.push_back(cleared.id);
    }
    for (const RecordId& gone : loosening.removed)
        writer.remove(placeOf(view.head(gone).value()));
    report.removed = loosening.removed;
    report.left = loosening.left;
}

Result<MoveReport> CaseEditor::moveTo(
    const RecordId& id, const CircleId& circle, Pointers pointers, const RecordId& newId)
{
    const auto head = m->writable(id);
    if (!head)
        return tl::unexpected(head.error());
    const auto target = m->home(circle);
    if (!target)
        return tl::unexpected(target.error());
    const KindSpec& spec = schemaOf(head->kind);
    if (auto ok = checkWish(m->view, m->author.member, circle, head->kind, m->view.fields(id).value()); !ok)
        return tl::unexpected(ok.error());
    auto references = referencesOf(spec, m->view.fields(id).value());
    std::erase_if(references, [&](const Reference& reference) { return reference.target == id; });
    if (auto ok = checkReferences(m->view, circle, references); !ok)
        return tl::unexpected(ok.error());

    MoveReport report;
    report.id = newId.isNull() ? RecordId::random(m->author.random) : newId;
    if (m->view.head(report.id))
        return failure(ErrorKind::Malformed, report.id.text());
    for (const RecordId& other : m->view.pointingAt(id)) {
        const RecordHead pointing = m->view.head(other).value();
        if (other != id && pointing.writable && m->view.rules().mayPoint(pointing.key.circle, circle))
            report.repointed.push_back(other);
    }
    const Loosening loosening = casework::loosen(m->view, {id}, report.repointed);
    if ((pointers == Pointers::Refuse && !loosening.isEmpty()) || losesWish(m->view, loosening))
        return failure(ErrorKind::StillPointedAt, id.text());
    const RecordPlace from = m->placeOf(*head);
    const RecordPlace to{(*target)->key, head->kind, report.id};
    std::vector<RecordId> touched = report.repointed;
    touched.push_back(id);
    std::vector<DocumentKey> documents = m->documentsOf(loosening, touched);
    documents.push_back(to.key);
    return within(documents, [&]() -> Result<void> {
        m->writer.create(to, rawCopy(m->writer.mapAt(from).value()));
        for (const RecordId& other : report.repointed) {
            const RecordHead pointing = m->view.head(other).value();
            for (const auto& [field, value] : repointed(m->view, other, id, report.id))
                m->writer.setField(m->placeOf(pointing), *field, value);
        }
        for (const auto& [field, value] : repointed(m->view, report.id, id, report.id))
            m->writer.setField(to, *field, value);
        m->loosen(loosening, report);
        m->writer.remove(from);
        return {};
    }).map([&] { return report; });
}

Result<RecordId> CaseEditor::copyTo(
    const RecordId& id, const CircleId& circle, const std::function<void(FieldValues&)>& adjust)
{
    const auto head = m->view.head(id);
    if (!head)
        return failure(ErrorKind::NoSuchRecord, id.text());
    FieldValues values = m->view.fields(id).value();
    if (adjust)
        adjust(values);
    return addFields(circle, head->kind, values);
}

std::vector<CircleId> CaseEditor::homesFor(const std::vector<RecordId>& evidence) const
{
    std::vector<CircleId> circles;
    for (const RecordId& id : evidence) {
        if (const auto head = m->view.head(id))
            circles.push_back(head->key.circle);
    }
    return m->view.rules().homesFor(circles);
}

Result<void> CaseEditor::together(const std::function<Result<void>()>& verbs)
{
    return within(m->allWritable(), verbs);
}

Result<void> CaseEditor::note(const std::function<Result<void>()>& verbs)
{
    if (m->depth > 0)
        return verbs();
    m->noting = true;
    auto done = within(m->allWritable(), verbs);
    m->noting = false;
    return done;
}

namespace {

Written kindsOf(const Deed& deed)
{
    Written kinds;
    for (const Action& action : deed)
        std::visit([&](const auto& done) { kinds[done.place.key.circle].insert(done.place.kind); }, action);
    return kinds;
}

} // namespace

Result<void> CaseEditor::within(const std::vector<DocumentKey>& documents, const std::function<Result<void>()>& verbs)
{
    if (m->depth > 0)
        return verbs();
    Result<void> result;
    ++m->depth;
    m->writing = true;
    m->writer.transact(documents, [&] {
        result = verbs();
        if (!result) {
            m->writer.takeBack(m->writer.takeDeed());
            m->writer.takeDeed();
        }
    });
    --m->depth;
    m->writing = false;
    if (Deed deed = m->writer.takeDeed(); !deed.empty()) {
        const Written kinds = kindsOf(deed);
        if (!m->noting) {
            m->keep(std::move(deed));
            Q_EMIT undoChanged();
        }
        Q_EMIT wrote(kinds);
    }
    return result;
}

/// Typing that goes on is added to the step before it, unless somebody else wrote in between.
bool CaseEditor::Private::continuesTyping(const Deed& deed)
{
    const QDateTime now = author.now();
    const auto* next = deed.size() == 1 ? std::get_if<TextEdited>(&deed.front()) : nullptr;
    const std::optional<QDateTime> last = std::exchange(typedAt, next ? std::optional(now) : std::nullopt);
    if (!next || !last || !redoSteps.empty() || undoSteps.empty() || undoSteps.back().size() != 1)
        return false;
    const qint64 pause = last->msecsTo(now);
    auto* previous = std::get_if<TextEdited>(&undoSteps.back().front());
    if (!previous || pause < 0 || pause > CaseEditor::kTypingPause.count() || previous->place != next->place
        || previous->field != next->field || previous->after != next->before)
        return false;
    previous->after = next->after;
    return true;
}

void CaseEditor::Private::keep(Deed deed)
{
    if (!continuesTyping(deed)) {
        undoSteps.push_back(std::move(deed));
        if (undoSteps.size() > CaseEditor::kMaxUndoSteps)
            undoSteps.pop_front();
    }
    redoSteps.clear();
}

/// Somebody else wrote into a text that we may still undo in: what stands before and after our steps moves along, so
/// that undoing takes away our letters and no one else's.
void CaseEditor::Private::follow(const RecordHead& head, const FieldValues& before, const FieldValues& after)
{
    for (const FieldSpec& spec : schemaOf(head.kind).fields) {
        if (spec.type != FieldType::Text || before.value(spec.key()) == after.value(spec.key()))
            continue;
        const FieldValue text = after.value(spec.key());
        const QString now = text.as<QString>() ? *text.as<QString>() : QString();
        followText(undoSteps, {head.key, head.kind, head.id}, spec.key(), now);
        followText(redoSteps, {head.key, head.kind, head.id}, spec.key(), now);
    }
}

bool CaseEditor::canUndo() const
{
    return !m->undoSteps.empty();
}

bool CaseEditor::canRedo() const
{
    return !m->redoSteps.empty();
}

namespace {

bool isTypingIn(const std::deque<Deed>& steps, const RecordId& id, const QString& field)
{
    const auto* typed
        = !steps.empty() && steps.back().size() == 1 ? std::get_if<TextEdited>(&steps.back().front()) : nullptr;
    return typed && typed->place.id == id && typed->field == field;
}

} // namespace

bool CaseEditor::undoIsTypingIn(const RecordId& id, const QString& field) const
{
    return isTypingIn(m->undoSteps, id, field);
}

bool CaseEditor::redoIsTypingIn(const RecordId& id, const QString& field) const
{
    return isTypingIn(m->redoSteps, id, field);
}

Result<void> CaseEditor::Private::replay(std::deque<Deed>& from, std::deque<Deed>& to)
{
    typedAt.reset();
    if (from.empty())
        return failure(ErrorKind::NothingToUndo);
    const Deed deed = std::move(from.back());
    from.pop_back();
    // What others have come to lean on is not taken from under them.
    if (const auto leaning = leaningOn(view, deed); !leaning.empty())
        return failure(ErrorKind::StillPointedAt, leaning.front().text());
    writing = true;
    std::vector<DocumentKey> documents;
    for (const Action& action : deed)
        std::visit([&](const auto& done) { documents.push_back(done.place.key); }, action);
    const ReplayedWishes wishes(view, author.member, deed);
    Result<void> result;
    writer.transact(documents, [&] {
        writer.takeBack(deed);
        result = wishes.check();
        if (!result) {
            writer.takeBack(writer.takeDeed());
            writer.takeDeed();
        }
    });
    writing = false;
    if (!result)
        return result;
    if (Deed opposite = writer.takeDeed(); !opposite.empty()) {
        touched = kindsOf(opposite);
        to.push_back(std::move(opposite));
    }
    return {};
}

Result<void> CaseEditor::undo()
{
    auto result = m->replay(m->undoSteps, m->redoSteps);
    Q_EMIT undoChanged();
    if (const auto kinds = std::exchange(m->touched, {}); !kinds.empty())
        Q_EMIT wrote(kinds);
    return result;
}

Result<void> CaseEditor::redo()
{
    auto result = m->replay(m->redoSteps, m->undoSteps);
    Q_EMIT undoChanged();
    if (const auto kinds = std::exchange(m->touched, {}); !kinds.empty())
        Q_EMIT wrote(kinds);
    return result;
}

} // namespace kudelma::casework
