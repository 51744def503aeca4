// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/models/records_model.h"

#include "app/steps/confirmation.h"
#include "report/phrases.h"

#include <QLocale>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::kinds;
using casework::RecordKind;
using report::Phrases;
using Row = KeyedListModel::Row;

namespace {

QString choiceText(auto choice)
{
    const std::string_view name = casework::nameOf(choice);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

QList<QByteArray> withCommon(QList<QByteArray> roles)
{
    return roles << "circle"
                 << "seenBy"
                 << "writable"
                 << "createdBy"
                 << "createdAt";
}

Row rowOf(const Seen& seen, const casework::RecordHead& head, QVariantList values)
{
    values << head.key.circle.text() << QVariant(seen.seenBy(head.key.circle)) << head.writable
           << seen.memberName(head.key.owner.value_or(head.createdBy)) << head.createdAt;
    return {head.id.text(), std::move(values)};
}

bool overdue(const casework::PartialDate& due)
{
    return !due.isEmpty() && due.latest() < QDate::currentDate();
}

/// What its author took back is shown to nobody any more.
template <class T>
bool isTakenBack(const T& record)
{
    if constexpr (requires { record.withdrawn; })
        return record.withdrawn;
    else if constexpr (requires { record.counted; })
        return record.counted; // given to be counted, and not to be read
    else
        return false;
}

QList<QByteArray> ownHypothesisRoles()
{
    return {"sentence", "familyWording", "state", "stateText", "loop", "parties", "intention", "childsDay",
        "evidenceFor", "evidenceAgainst", "aboutUs", "learned", "version", "risk", "questionCount", "nextQuestion",
        "nextQuestionWho", "nextQuestionDue", "reactions", "authors", "ifSo", "ifNot", "alternatives", "formerly",
        "kept"};
}

/// What the card said before, the last one first.
QStringList formerLines(const Seen& seen, const casework::Hypothesis& card)
{
    constexpr int kMaxVersions = 99; // as the schema counts them; who broke the rule may have closed a ring
    QStringList lines;
    auto former = seen.view().get<casework::Hypothesis>(card.formerly);
    for (int i = 0; former && i < kMaxVersions; ++i) {
        lines << former->value.sentence;
        former = seen.view().get<casework::Hypothesis>(former->value.formerly);
    }
    return lines;
}

/// `values` may speak of people, and of records by references alone: others it would go on saying of what is gone.
template <class T, class Values>
RecordsModel* make(
    const QList<QByteArray>& roles, Values values, CaseRoom& room, casework::CaseView& view, QObject* parent)
{
    const auto build = [values](const Seen& seen, const RecordsModel::Kept& kept) {
        std::vector<Row> rows;
        for (const casework::RecordId& id : seen.view().ids(T::kKind)) {
            if (const Row* present = kept(id)) {
                rows.push_back(*present);
                continue;
            }
            const auto record = seen.view().get<T>(id);
            if (record && !isTakenBack(record->value))
                rows.push_back(rowOf(seen, record->head, values(seen, *record)));
        }
        return rows;
    };
    return new RecordsModel(withCommon(roles), kinds(T::kKind), kinds(RecordKind::Member), build, room, view, parent);
}

} // namespace

RecordsModel::RecordsModel(const QList<QByteArray>& roles, casework::KindSet own, casework::KindSet any, Build build,
    CaseRoom& room, casework::CaseView& view, QObject* parent)
    : KeyedListModel(roles, parent)
    , m_room(room)
    , m_view(&view)
    , m_own(own)
    , m_any(any)
    , m_build(std::move(build))
{
    connect(&view, &casework::CaseView::changed, this, &RecordsModel::follow);
    connect(&room, &CaseRoom::peopleChanged, this, [this] {
        m_all = true;
        if (!std::exchange(m_refreshDue, true))
            QMetaObject::invokeMethod(
                this, [this] { return m_refreshDue ? refresh() : void(); }, Qt::QueuedConnection);
    });
    outdate();
}

void RecordsModel::follow(const casework::Changes& changes)
{
    casework::KindSet touched = 0;
    for (const RecordKind kind : changes.kinds)
        touched |= casework::kinds(kind);
    if (changes.sources || (touched & m_any) != 0)
        return refresh();
    if ((changes.concernedKinds & m_own) == 0)
        return;
    m_touched += changes.concerned;
    outdate();
}

void RecordsModel::refresh()
{
    m_refreshDue = false;
    m_all = true;
    outdate();
}

std::vector<Row> RecordsModel::build() const
{
    if (!m_view)
        return {};
    QHash<QString, const Row*> present;
    if (!m_all) {
        for (const Row& row : rowsAsBuilt())
            present.insert(row.key, &row);
    }
    const auto kept = [&](const casework::RecordId& id) -> const Row* {
        return m_all || m_touched.contains(id) ? nullptr : present.value(id.text());
    };
    std::vector<Row> rows = m_build(Seen(m_room, *m_view), kept);
    m_all = false;
    m_touched.clear();
    return rows;
}

namespace {

/// Whose drawing it is; nobody's where it goes with words that were said without a name.
casework::RecordId makerOf(const Seen& seen, const casework::Drawing& drawing)
{
    const auto voice = seen.view().get<casework::Voice>(drawing.voice);
    const bool isNameless = voice && voice->value.withoutName && !seen.room().isOfWorkersOnly(voice->head.key.circle);
    return isNameless ? casework::RecordId() : drawing.person;
}

QString makerName(const Seen& seen, const casework::Drawing& drawing)
{
    const auto voice = seen.view().get<casework::Voice>(drawing.voice);
    const casework::RecordId maker = makerOf(seen, drawing);
    // A frame of a story may be several people's, or a worker's.
    return maker.isNull() && voice ? seen.speakerName(voice->head, voice->value) : seen.personName(maker);
}

} // namespace

RecordsModel* makeVoices(CaseRoom& room, casework::CaseView& view, QObject* parent)
{
    return make<casework::Voice>(
        {"person", "personName", "isChild", "words", "translation", "saidOn", "heardBy", "medium", "house", "readBack",
            "wish", "withoutName", "askedBefore", "language", "translatedBy", "place", "never", "askFirst",
            "tellsOfHarm"},
        [](const Seen& seen, const casework::Stored<casework::Voice>& voice) -> QVariantList {
            const casework::Voice& v = voice.value;
            const bool isNameless = v.withoutName && !seen.room().isOfWorkersOnly(voice.head.key.circle);
            const casework::RecordId speaker = isNameless ? casework::RecordId() : v.person;
            return {speaker.isNull() ? QString() : speaker.text(), seen.speakerName(voice.head, v),
                seen.isChild(speaker), v.words, v.translation, Phrases::date(v.saidOn), v.heardBy,
                Phrases::medium(v.medium), choiceText(v.house), v.readBack, v.wish, v.withoutName, v.askedBefore,
                v.language, v.translatedBy, v.place, seen.personNames(v.never), seen.personNames(v.askFirst),
                v.tellsOfHarm};
        },
        room, view, parent);
}

RecordsModel* makeDrawings(CaseRoom& room, casework::CaseView& view, QObject* parent)
{
    return make<casework::Drawing>(
        {"person", "personName", "isChild", "title", "explanation", "altText", "drawnOn", "hasPicture"},
        [](const Seen& seen, const casework::Stored<casework::Drawing>& drawing) -> QVariantList {
            const casework::Drawing& d = drawing.value;
            const casework::RecordId maker = makerOf(seen, d);
            return {maker.isNull() ? QString() : maker.text(), makerName(seen, d), seen.isChild(maker), d.title,
                d.explanation, d.altText, Phrases::date(d.drawnOn), !d.attachment.isEmpty()};
        },
        room, view, parent);
}

QList<QByteArray> hypothesisRoles()
{
    return withCommon(ownHypothesisRoles());
}

RecordsModel* makeHypotheses(CaseRoom& room, casework::CaseView& view, QObject* parent)
{
    return make<casework::Hypothesis>(
        ownHypothesisRoles(),
        [](const Seen& seen, const casework::Stored<casework::Hypothesis>& card) -> QVariantList {
            const casework::Hypothesis& h = card.value;
            QVariantList loop;
            for (const casework::LoopStep& turn : h.loop)
                loop << QVariantMap{{u"who"_s, seen.personName(turn.who)}, {u"what"_s, turn.what}};
            int questionCount = 0;
            casework::Question next;
            for (const auto& [head, question] : seen.view().allPointingAt<casework::Question>(card.head.id)) {
                ++questionCount;
                const bool open = question.state == casework::QuestionState::Planned;
                if (next.words.isEmpty() || (open && next.state != casework::QuestionState::Planned))
                    next = question;
            }
            QVariantList reactions;
            for (const auto& [head, reaction] : seen.view().allPointingAt<casework::Reaction>(card.head.id)) {
                // Somebody may have said it aloud, and another wrote it down.
                const QString said = head.key.owner ? QString() : seen.personName(reaction.person);
                reactions << QVariantMap{
                    {u"name"_s, said.isEmpty() ? seen.memberName(head.key.owner.value_or(head.createdBy)) : said},
                    {u"mark"_s, choiceText(reaction.mark)}, {u"text"_s, Phrases::reaction(reaction.mark)}};
            }
            QStringList authors;
            for (const QString& author : h.authors) {
                const auto member = casework::MemberId::fromText(author);
                // Whom this view does not know is not named in it, not even by a key; other words are names as written.
                const QString name = member ? seen.memberName(*member) : author;
                if (!name.isEmpty())
                    authors << name;
            }
            return {h.sentence, h.familyWording, choiceText(h.state), Phrases::hypothesisState(h.state), loop,
                seen.personNames(h.parties), h.intention, h.childsDay, seen.linesOf(h.evidenceFor),
                seen.linesOf(h.evidenceAgainst), h.aboutUs, h.learned, h.version.value_or(1), choiceText(h.risk),
                questionCount, next.words, seen.memberName(next.asker), Phrases::date(next.due), reactions, authors,
                h.ifSo, h.ifNot, seen.linesOf(h.alternatives), formerLines(seen, h), h.kept};
        },
        room, view, parent);
}

RecordsModel* makeQuestions(CaseRoom& room, casework::CaseView& view, QObject* parent)
{
    return make<casework::Question>(
        {"words", "sort", "sortText", "toWhom", "asker", "askerName", "due", "dueText", "overdue", "state", "answer",
            "tests", "hypothesis", "whomKeys", "answeredBy", "answererName", "askedOn", "askedText"},
        [](const Seen& seen, const casework::Stored<casework::Question>& record) -> QVariantList {
            const casework::Question& q = record.value;
            QStringList tests;
            for (const casework::RecordId& id : q.tests)
                tests << id.text();
            QStringList whom;
            for (const casework::RecordId& id : q.toWhom)
                whom << id.text();
            const bool open = q.state == casework::QuestionState::Planned;
            return {q.words, choiceText(q.sort), Phrases::questionSort(q.sort), seen.personNames(q.toWhom),
                q.asker.text(), seen.memberName(q.asker), q.due.text(), Phrases::date(q.due), open && overdue(q.due),
                choiceText(q.state), q.answer, tests, q.tests.empty() ? QString() : seen.lineOf(q.tests.front()), whom,
                q.answeredBy.isNull() ? QString() : q.answeredBy.text(), seen.personName(q.answeredBy),
                q.askedOn.text(), Phrases::date(q.askedOn)};
        },
        room, view, parent);
}

RecordsModel* makeSteps(CaseRoom& room, casework::CaseView& view, QObject* parent)
{
    return make<casework::Step>(
        {"what", "owner", "ownerName", "withWhom", "due", "dueText", "overdue", "repeats", "state", "stateText",
            "answers", "childTold", "result", "answerKeys", "confirmers", "asksMe", "confirmedByMe", "forChild"},
        [](const Seen& seen, const casework::Stored<casework::Step>& record) -> QVariantList {
            const casework::Step& s = record.value;
            QVariantList told;
            for (const casework::ChildTold& entry : s.childTold) {
                const QString teller = seen.memberName(entry.teller);
                told << QVariantMap{{u"child"_s, seen.personName(entry.child)},
                    {u"teller"_s, teller.isEmpty() ? entry.tellerName : teller}, {u"by"_s, Phrases::date(entry.by)},
                    {u"tellerName"_s, entry.tellerName}, {u"how"_s, entry.how}, {u"told"_s, entry.told},
                    {u"childKey"_s, entry.child.text()}, {u"tellerKey"_s, entry.teller.text()},
                    {u"byDate"_s, entry.by.text()}};
            }
            const QString owner = seen.memberName(s.owner);
            const bool open = !casework::isOver(s.state);
            const Confirmation confirmation(seen.view(), record.head.id, seen.room().self());
            QStringList answers;
            for (const casework::RecordId& answered : s.answers)
                answers << answered.text();
            return {s.what, s.owner.text(), owner.isEmpty() ? s.ownerName : owner, s.withWhom, s.due.text(),
                Phrases::date(s.due), open && overdue(s.due), s.repeats, choiceText(s.state),
                Phrases::stepState(s.state), seen.linesOf(s.answers), told, s.result, answers,
                confirmersOf(seen, confirmation), confirmation.isAsked(), confirmation.isMine(), s.forChild};
        },
        room, view, parent);
}

RecordsModel* makeFactors(CaseRoom& room, casework::CaseView& view, QObject* parent)
{
    auto build = [](const Seen& seen, const RecordsModel::Kept& kept) {
        auto factors = seen.view().all<casework::Factor>();
        // What must happen today stands on top, wherever they are read.
        std::ranges::stable_sort(
            factors, {}, [](const auto& factor) { return factor.value.urgency != casework::Urgency::Today; });
        std::vector<Row> rows;
        for (const auto& factor : factors) {
            if (const Row* present = kept(factor.head.id)) {
                rows.push_back(*present);
                continue;
            }
            const casework::Factor& f = factor.value;
            rows.push_back(rowOf(seen, factor.head,
                {f.words, choiceText(f.sort), Phrases::factorSort(f.sort), choiceText(f.urgency),
                    seen.personNames(f.persons), f.source}));
        }
        return rows;
    };
    return new RecordsModel(withCommon({"words", "sort", "sortText", "urgency", "persons", "source"}),
        kinds(RecordKind::Factor), kinds(RecordKind::Member), build, room, view, parent);
}

RecordsModel* makeEvents(CaseRoom& room, casework::CaseView& view, QObject* parent)
{
    auto build = [](const Seen& seen, const RecordsModel::Kept& kept) {
        auto events = seen.view().all<casework::Event>();
        std::ranges::stable_sort(events, {}, [](const auto& event) { return event.value.when.earliest(); });
        std::vector<Row> rows;
        for (const auto& event : events) {
            if (const Row* present = kept(event.head.id)) {
                rows.push_back(*present);
                continue;
            }
            const casework::Event& e = event.value;
            rows.push_back(rowOf(seen, event.head,
                {e.title, Phrases::date(e.when), e.when.year, choiceText(e.sort), seen.personNames(e.persons), e.source,
                    e.note}));
        }
        return rows;
    };
    return new RecordsModel(withCommon({"title", "whenText", "year", "sort", "persons", "source", "note"}),
        kinds(RecordKind::Event), kinds(RecordKind::Member), build, room, view, parent);
}

RecordsModel* makeScales(CaseRoom& room, casework::CaseView& view, QObject* parent)
{
    return make<casework::Scale>(
        {"question", "who", "value", "moment", "askedBy", "words"},
        [](const Seen& seen, const casework::Stored<casework::Scale>& record) -> QVariantList {
            const casework::Scale& s = record.value;
            const QString person = seen.personName(s.person);
            return {s.question, person.isEmpty() ? seen.memberName(s.member) : person, s.value, choiceText(s.moment),
                s.askedBy, s.words};
        },
        room, view, parent);
}

RecordsModel* makeNotes(CaseRoom& room, casework::CaseView& view, QObject* parent)
{
    return make<casework::Note>(
        {"title", "sort", "words", "about", "stance", "source", "whenText", "kept"},
        [](const Seen& seen, const casework::Stored<casework::Note>& record) -> QVariantList {
            const casework::Note& n = record.value;
            return {n.title, choiceText(n.sort), n.words, seen.linesOf(n.about), choiceText(n.stance), n.source,
                Phrases::date(n.when), n.kept};
        },
        room, view, parent);
}

RecordsModel* makeMeetings(CaseRoom& room, casework::CaseView& view, QObject* parent)
{
    return make<casework::Meeting>(
        {"title", "place", "state", "dateText", "plannedAt", "question", "phase"},
        [](const Seen&, const casework::Stored<casework::Meeting>& record) -> QVariantList {
            const casework::Meeting& m = record.value;
            const QDateTime when = m.startedAt.isValid() ? m.startedAt : m.plannedAt;
            return {m.title, m.place, choiceText(m.state), QLocale().toString(when.toLocalTime(), QLocale::ShortFormat),
                m.plannedAt, m.question, m.phase};
        },
        room, view, parent);
}

RecordsModel* makeFeedback(CaseRoom& room, casework::CaseView& view, QObject* parent)
{
    return make<casework::Feedback>(
        {"who", "items", "words", "changeOne"},
        [](const Seen& seen, const casework::Stored<casework::Feedback>& record) -> QVariantList {
            const casework::Feedback& f = record.value;
            QVariantList items;
            for (const casework::FeedbackItem& item : f.items)
                items << QVariantMap{{u"key"_s, item.key}, {u"value"_s, item.value}};
            const QString person = seen.personName(f.person);
            return {person.isEmpty() ? seen.memberName(f.member) : person, items, f.words, f.changeOne};
        },
        room, view, parent);
}

RecordsModel* makeReviews(CaseRoom& room, casework::CaseView& view, QObject* parent)
{
    return make<casework::Review>(
        {"aboutLine", "words", "answer", "state", "about"},
        [](const Seen& seen, const casework::Stored<casework::Review>& record) -> QVariantList {
            const casework::Review& r = record.value;
            return {seen.lineOf(r.about), r.words, r.answer, choiceText(r.state),
                r.about.isNull() ? QString() : r.about.text()};
        },
        room, view, parent);
}

} // namespace kudelma::app
