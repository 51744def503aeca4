// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/drawings/drawing_desk.h"
#include "app/models/case_lists.h"
#include "app/support/test_case.h"
#include "support/suites.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <random>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;
using casework::CircleId;
using casework::FieldSpec;
using casework::FieldType;
using casework::FieldValue;
using casework::FieldValues;
using casework::Pointers;
using casework::RecordId;
using casework::RecordKind;

namespace {

constexpr int kRounds = 4;
constexpr int kVerbs = 150;

/// From the environment to repeat a run, otherwise a new one.
std::uint32_t firstSeed()
{
    bool given = false;
    const auto seed = qEnvironmentVariable("KUDELMA_SEED").toUInt(&given);
    return given ? seed : QRandomGenerator::system()->generate();
}

/// A case in which anything may happen to any record: what the lists say of it is kept up to date all the while.
class AnyCase
{
public:
    explicit AnyCase(std::uint32_t seed)
        : m_engine(seed)
        , m_circles({made.circle({u"pia"_s, u"jonna"_s}, {u"saara"_s, u"aino"_s}),
              made.circle({u"pia"_s, u"jonna"_s}, {u"saara"_s}), made.circle({u"pia"_s, u"jonna"_s}),
              made.circle({u"pia"_s})})
    {
        const std::pair<QString, casework::MemberRole> people[] = {{u"pia"_s, casework::MemberRole::ResponsibleWorker},
            {u"jonna"_s, casework::MemberRole::ConsultantWorker}, {u"saara"_s, casework::MemberRole::Parent},
            {u"aino"_s, casework::MemberRole::Child}};
        for (const auto& [who, role] : people)
            made.name(m_circles[0], who, who.toUpper(), role);
        for (const QString& name : {u"Aino"_s, u"Sami"_s, u"Saara"_s})
            made.person(m_circles[0], name);
        made.settle();
        // Saara writes into a document of her own, with what stands in the shared one before her.
        m_guestView.addSource(
            {{m_circles[0], member(u"saara"_s)}, &made.guestDocument(m_circles[0], member(u"saara"_s)), true});
        m_guestView.addSource(
            {{m_circles[0], std::nullopt}, made.room->client().document(syncCircle(m_circles[0])), false});
        m_guestView.setRules(made.room->view().rules());
        m_guest = std::make_unique<casework::CaseEditor>(m_guestView,
            casework::Author{
                member(u"saara"_s), [] { return QDateTime::currentDateTimeUtc(); }, casework::systemRandom()});
    }

    std::size_t pick(std::size_t below) { return m_engine() % below; }
    template <class T>
    const T& any(const std::vector<T>& from)
    {
        return from[pick(from.size())];
    }
    [[nodiscard]] CircleId anyCircle() { return any(made.room->view().rules().circles()); }

    void verb()
    {
        casework::CaseEditor& editor = made.room->editor();
        const std::vector<RecordId> records = ids(casework::kAnyKind);
        switch (pick(13)) {
        case 0:
        case 1:
        case 2:
        case 3: {
            // Kinds that lists are made of, more often than the others.
            const RecordKind kind = pick(2) ? RecordKind(pick(casework::kKindCount)) : any(m_listed);
            note(editor.addFields(anyCircle(), kind, fieldsOf(kind)).has_value());
            break;
        }
        case 4:
        case 5:
        case 6:
            note(change(editor, any(records)));
            break;
        case 7: {
            const RecordId id = any(records);
            made.othersWrite(made.room->view().head(id)->key.circle,
                [&](casework::CaseEditor& others) { note(change(others, id)); });
            break;
        }
        case 8:
        case 9:
            note(editor.moveTo(any(records), anyCircle(), Pointers::Detach).has_value());
            break;
        case 10:
            note(editor.remove(any(records), Pointers::Detach).has_value());
            break;
        case 11: {
            const RecordKind kind = any(m_listed);
            note(m_guest && m_guest->addFields(m_circles[0], kind, fieldsOf(kind)).has_value());
            break;
        }
        default:
            note((pick(3) ? editor.undo() : editor.redo()).has_value());
        }
    }

    /// With all that was in it.
    void leave(const CircleId& circle)
    {
        if (circle == m_circles[0]) {
            m_guest.reset();
            for (const casework::Source& source : m_guestView.sources())
                m_guestView.removeSource(source.key);
        }
        QVERIFY(made.room->client().forgetCircle(syncCircle(circle)));
    }

    TestCase made;
    int done = 0;

private:
    void note(bool isDone) { done += isDone ? 1 : 0; }

    [[nodiscard]] std::vector<RecordId> ids(casework::KindSet wanted) const
    {
        std::vector<RecordId> found;
        for (std::size_t kind = 0; kind < casework::kKindCount; ++kind) {
            if ((casework::kinds(RecordKind(kind)) & wanted) == 0)
                continue;
            const auto some = made.room->view().ids(RecordKind(kind));
            found.insert(found.end(), some.begin(), some.end());
        }
        return found;
    }

    bool change(casework::CaseEditor& editor, const RecordId& id)
    {
        const auto head = editor.view().head(id);
        if (!head)
            return false;
        const FieldSpec& spec = any(casework::schemaOf(head->kind).fields);
        return editor.setField(id, spec.key(), valueOf(spec)).has_value();
    }

    FieldValues fieldsOf(RecordKind kind)
    {
        FieldValues values;
        for (const FieldSpec& spec : casework::schemaOf(kind).fields) {
            if (!spec.required && pick(2))
                continue;
            if (FieldValue value = valueOf(spec); !value.isEmpty())
                values.insert(spec.key(), std::move(value));
        }
        return values;
    }

    RecordId target(casework::KindSet kinds)
    {
        const std::vector<RecordId> some = ids(kinds);
        return some.empty() ? RecordId() : any(some);
    }

    FieldValue valueOf(const FieldSpec& spec)
    {
        switch (spec.type) {
        case FieldType::Flag:
            return {pick(4) == 0};
        case FieldType::Integer:
            return {spec.low + int(pick(std::size_t(spec.high - spec.low) + 1))};
        case FieldType::Words:
        case FieldType::Text:
            return {u"sana %1"_s.arg(pick(1000)).left(spec.limit)};
        case FieldType::Date:
            return {casework::PartialDate::of(QDate(2026, 1, 1).addDays(int(pick(600))))};
        case FieldType::Instant:
            return {QDateTime(QDate(2026, 1, 1).addDays(int(pick(600))), QTime(10, 0), Qt::UTC)};
        case FieldType::Member:
            return {member(any(m_people))};
        case FieldType::Choice: {
            const std::string_view name = any(spec.choices);
            return {QString::fromLatin1(name.data(), qsizetype(name.size()))};
        }
        case FieldType::Ref:
            return {target(spec.targets)};
        case FieldType::Refs: {
            std::set<RecordId> some;
            for (std::size_t i = 1 + pick(2); i > 0; --i) {
                if (const RecordId id = target(spec.targets); !id.isNull())
                    some.insert(id);
            }
            return {std::vector<RecordId>(some.begin(), some.end())};
        }
        case FieldType::Names:
            return {QStringList{any(m_people)}};
        case FieldType::Bytes:
            return {QByteArray("bytes").left(spec.limit)};
        case FieldType::Entries: {
            FieldValues entry;
            for (const FieldSpec& part : spec.parts) {
                if (FieldValue value = valueOf(part); !value.isEmpty())
                    entry.insert(part.key(), std::move(value));
            }
            return {std::vector<FieldValues>{entry}};
        }
        }
        return {};
    }

    std::mt19937 m_engine;
    std::vector<CircleId> m_circles;
    casework::CaseView m_guestView;
    std::unique_ptr<casework::CaseEditor> m_guest;
    const std::vector<QString> m_people = {u"pia"_s, u"jonna"_s, u"saara"_s, u"aino"_s, u"vieras"_s};
    const std::vector<RecordKind> m_listed = {RecordKind::Voice, RecordKind::Drawing, RecordKind::Hypothesis,
        RecordKind::Question, RecordKind::Reaction, RecordKind::Step, RecordKind::Factor, RecordKind::Event,
        RecordKind::Note, RecordKind::Review, RecordKind::Person};
};

/// All lists of one view: kept up to date, some of them watched and the others made when they are read.
struct Kept
{
    Kept(CaseRoom& room, casework::CaseView& shown, bool isWatched)
        : view(shown)
        , lists(room, shown, nullptr)
        , drawings(makeDrawings(room, shown, &lists))
    {
        for (KeyedListModel* list : all(lists)) {
            if (isWatched)
                testers.push_back(std::make_unique<QAbstractItemModelTester>(list));
            static_cast<void>(list->count());
        }
    }
    [[nodiscard]] static QList<KeyedListModel*> all(const CaseLists& of)
    {
        return of.findChildren<KeyedListModel*>(Qt::FindDirectChildrenOnly);
    }
    void compareWithFresh(CaseRoom& room) const
    {
        const Kept fresh(room, view, false);
        const auto kept = all(lists);
        const auto made = all(fresh.lists);
        QCOMPARE(kept.size(), made.size());
        for (qsizetype list = 0; list < kept.size(); ++list) {
            QCOMPARE(keysOf(*kept[list]), keysOf(*made[list]));
            for (std::size_t row = 0; row < made[list]->rows().size(); ++row) {
                const QVariantList& now = kept[list]->rows()[row].values;
                const QVariantList& right = made[list]->rows()[row].values;
                for (qsizetype value = 0; value < right.size(); ++value) {
                    if (now[value] != right[value]) {
                        const QByteArray role
                            = made[list]->roleNames().value(KeyedListModel::kKeyRole + 1 + int(value));
                        qWarning() << "list" << list << role << now[value] << "instead of" << right[value];
                    }
                }
                QCOMPARE(now, right);
            }
        }
    }
    [[nodiscard]] static QStringList keysOf(const KeyedListModel& list)
    {
        QStringList keys;
        for (const KeyedListModel::Row& row : list.rows())
            keys << row.key;
        return keys;
    }

    casework::CaseView& view;
    CaseLists lists;
    RecordsModel* drawings;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
};

} // namespace

class TestKeptLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void listsThatAreKeptSayWhatListsMadeFromNothingSay_data()
    {
        QTest::addColumn<std::uint32_t>("seed");
        const std::uint32_t seed = firstSeed();
        for (int round = 0; round < kRounds; ++round)
            QTest::addRow("KUDELMA_SEED=%u", seed + std::uint32_t(round)) << seed + std::uint32_t(round);
    }
    void listsThatAreKeptSayWhatListsMadeFromNothingSay()
    {
        QFETCH(std::uint32_t, seed);
        AnyCase play(seed);
        CaseRoom& room = *play.made.room;
        QObject screen;
        casework::CaseView& family = *room.projection({member(u"pia"_s), member(u"saara"_s)}, &screen);
        std::vector<std::unique_ptr<Kept>> kept;
        for (casework::CaseView* view : {&room.view(), &family}) {
            for (const bool isWatched : {true, false})
                kept.push_back(std::make_unique<Kept>(room, *view, isWatched));
        }
        for (int i = 0; i < kVerbs; ++i) {
            play.verb();
            if (i == kVerbs / 3) // Somebody comes to the screen, and fewer words may stand on it.
                room.setProjection(&family, {member(u"pia"_s), member(u"saara"_s), member(u"aino"_s)});
            if (i == kVerbs * 2 / 3)
                play.leave(play.anyCircle());
            if (play.pick(3) == 0)
                continue; // Several changes are told at once.
            for (casework::CaseView* view : {&room.view(), &family})
                view->flush();
            play.made.settle();
            for (const auto& one : kept) {
                one->compareWithFresh(room);
                if (QTest::currentTestFailed())
                    return;
            }
        }
        QVERIFY(play.done > kVerbs / 4);
        kept.clear();
    }
};

KUDELMA_SUITE(TestKeptLists)
#include "tst_kept_lists.moc"
