// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/record_codec.h"
#include "round_table.h"
#include "support/suites.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kudelma::casework;
using namespace kudelma::casework::test;
namespace crdt = kudelma::crdt;

namespace {

using Access = RoundTable::Access;
constexpr int kRounds = 40;
constexpr int kVerbs = 120;

/// From the environment to repeat a run, otherwise a new one.
std::uint64_t firstSeed()
{
    bool given = false;
    const auto seed = qEnvironmentVariable("KUDELMA_SEED").toULongLong(&given);
    return given ? seed : QRandomGenerator::system()->generate64();
}

/// A random roster, random circles over it, and random verbs by random people.
class Play
{
public:
    explicit Play(std::uint64_t seed)
        : table(seed)
    {
        const std::size_t count = 2 + pick(6);
        for (std::size_t i = 0; i < count; ++i)
            people.push_back(MemberId::fromText(u"m%1"_s.arg(i)).value());
        const std::size_t circleCount = 1 + pick(7);
        for (std::size_t i = 0; i < circleCount; ++i) {
            RoundTable::People members;
            for (const MemberId& who : people) {
                if (pick(3) > 0)
                    members[who] = Access(pick(3));
            }
            if (!members.empty())
                circles.push_back(table.circle(members));
        }
    }

    std::size_t pick(std::size_t below) { return std::size_t(table.engine()() % below); }
    template <class T>
    const T& any(const std::vector<T>& from)
    {
        return from[pick(from.size())];
    }
    RecordId anyRecord(const CaseView& view)
    {
        std::vector<RecordId> all;
        for (const RecordKind kind : {RecordKind::Person, RecordKind::Tie, RecordKind::Note, RecordKind::Household}) {
            const auto ids = view.ids(kind);
            all.insert(all.end(), ids.begin(), ids.end());
        }
        return all.empty() ? RecordId() : any(all);
    }

    void verb()
    {
        CaseEditor& editor = table.editor(any(people));
        const CaseView& view = editor.view();
        table.pass(std::chrono::milliseconds(pick(1000)));
        if (circles.empty())
            return;
        const CircleId circle = any(circles);
        const RecordId some = anyRecord(view);
        const RecordId other = anyRecord(view);
        switch (pick(9)) {
        case 0:
        case 1: {
            Person person;
            person.name = u"nimi %1"_s.arg(pick(1000));
            note(editor.add(circle, person));
            break;
        }
        case 2: {
            Tie tie;
            tie.from = some;
            tie.to = other;
            note(editor.add(circle, tie));
            break;
        }
        case 3: {
            Note words;
            words.about = some == other ? std::vector{some} : std::vector{some, other};
            note(editor.add(circle, words));
            break;
        }
        case 4: {
            Household home;
            home.members = {{some, {}, {}, {}}, {other, {}, {}, {}}};
            note(editor.add(circle, home));
            break;
        }
        case 5:
            note(editor.editText(some, u"note"_s, {0, 0, u"sana "_s}));
            break;
        case 6:
            note(editor.moveTo(some, circle, pick(2) ? Pointers::Detach : Pointers::Refuse));
            break;
        case 7:
            note(editor.remove(some, pick(2) ? Pointers::Detach : Pointers::Refuse));
            break;
        default:
            note(pick(3) ? editor.undo() : editor.redo());
        }
    }

    /// The same id in another document, or in another kind: an attack or a mistake.
    void copySomething(crdt::Document& from, crdt::Document& to)
    {
        const std::vector<std::string> ids = from.map(rootName(RecordKind::Person)).keys();
        if (ids.empty())
            return;
        const RecordKind kind = pick(2) ? RecordKind::Person : RecordKind::Note;
        to.transact([&](crdt::Transaction& tx) {
            const FieldValues values = kind == RecordKind::Note ? toFields(Note()) : toFields(person(u"sama"_s));
            writeNew(tx, schemaOf(kind), to.map(rootName(kind)).setMap(tx, any(ids)), values, people.front(), {});
        });
    }

    RoundTable table;
    std::vector<MemberId> people;
    std::vector<CircleId> circles;
    int done = 0;
    int refused = 0;

private:
    template <class T>
    void note(const Result<T>& result)
    {
        ++(result ? done : refused);
    }
};

/// The ids in a document, read without the room's own reading.
std::set<RecordId> idsIn(crdt::Document& document)
{
    std::set<RecordId> ids;
    for (const std::string& root : document.rootNames()) {
        for (const std::string& key : document.map(root).keys())
            ids.insert(RecordId::fromText(fromUtf8(key)).value());
    }
    return ids;
}

std::set<RecordId> idsIn(const CaseView& view)
{
    std::set<RecordId> ids;
    for (std::size_t kind = 0; kind < kKindCount; ++kind) {
        for (const RecordId& id : view.ids(RecordKind(kind)))
            ids.insert(id);
    }
    return ids;
}

/// Against the values as they stand, of all records that can be read.
void compareWithScan(const CaseView& view)
{
    std::map<RecordId, std::set<RecordId>> pointers;
    for (const RecordId& id : idsIn(view)) {
        const RecordHead head = view.head(id).value();
        for (const Reference& reference : referencesOf(schemaOf(head.kind), view.fields(id).value()))
            pointers[reference.target].insert(id);
    }
    const auto all = view.all<Note>();
    for (const auto& note : all)
        QVERIFY(note.value.words == fromFields<Note>(view.fields(note.head.id).value()).words);
    std::vector<std::pair<RecordId, RecordId>> dangling;
    for (const auto& [target, pointing] : pointers) {
        QVERIFY(view.pointingAt(target) == std::vector<RecordId>(pointing.begin(), pointing.end()));
        for (const RecordId& id : pointing) {
            if (!view.head(target))
                dangling.emplace_back(id, target);
        }
        std::vector<RecordId> notes;
        for (const auto& note : view.allPointingAt<Note>(target))
            notes.push_back(note.head.id);
        std::vector<RecordId> expected;
        for (const auto& note : all) {
            if (pointing.contains(note.head.id))
                expected.push_back(note.head.id);
        }
        QVERIFY(notes == expected);
    }
    std::ranges::sort(dangling);
    QVERIFY(view.dangling() == dangling);
    for (const RecordId& id : idsIn(view))
        QCOMPARE(view.pointingAt(id).empty(), !pointers.contains(id));
}

crdt::Any randomAny(Play& play, int depth)
{
    switch (play.pick(depth > 0 ? 8 : 6)) {
    case 0:
        return nullptr;
    case 1:
        return play.pick(2) == 0;
    case 2:
        return double(play.pick(100000)) / 7 - 5000;
    case 3:
        return std::string(play.pick(200), char('a' + play.pick(26)));
    case 4:
        return crdt::Bytes(play.pick(50), 7);
    case 5:
        return crdt::Any();
    case 6: {
        crdt::Any::List list;
        for (std::size_t i = play.pick(4); i > 0; --i)
            list.push_back(randomAny(play, depth - 1));
        return list;
    }
    default: {
        crdt::Any::Object object;
        for (std::size_t i = play.pick(4); i > 0; --i)
            object.emplace_back("k" + std::to_string(i), randomAny(play, depth - 1));
        return object;
    }
    }
}

} // namespace

class PropertyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void eachViewIsExactlyTheUnionOfItsCircles();
    void noPointerEverLeadsOutOfItsCircle();
    void whateverStandsInADocumentIsEitherReadableOrShownAsUnreadable();
    void whatAViewKeepsInMindIsWhatAScanFinds();
    void undoingEverythingLeavesNothing();
    void undoingOnesTypingLeavesWhatTheOtherTyped();

private:
    std::uint64_t m_seed = 0;
};

void PropertyTest::initTestCase()
{
    m_seed = firstSeed();
    qInfo("KUDELMA_SEED=%llu", static_cast<unsigned long long>(m_seed));
}

void PropertyTest::eachViewIsExactlyTheUnionOfItsCircles()
{
    int done = 0;
    for (int round = 0; round < kRounds; ++round) {
        Play play(m_seed + std::uint64_t(round));
        for (int i = 0; i < kVerbs; ++i)
            play.verb();
        done += play.done;
        for (const MemberId& who : play.people) {
            std::set<RecordId> expected;
            for (const auto& [key, document] : play.table.documents()) {
                if (play.table.circles().at(key.circle).contains(who))
                    expected.merge(idsIn(*document));
            }
            QVERIFY(idsIn(play.table.editor(who).view()) == expected); // kept up to date, change by change
            QVERIFY(idsIn(*play.table.view({who})) == expected); // read afresh
        }
        const Members everybody(play.people.begin(), play.people.end());
        const auto shared = play.table.view(everybody);
        for (const RecordId& id : idsIn(*shared))
            QCOMPARE(play.table.circles().at(shared->head(id)->key.circle).size(), everybody.size());
    }
    QVERIFY(done > kRounds * 10);
}

void PropertyTest::noPointerEverLeadsOutOfItsCircle()
{
    int pointers = 0;
    for (int round = 0; round < kRounds; ++round) {
        Play play(m_seed + std::uint64_t(round));
        for (int i = 0; i < kVerbs; ++i)
            play.verb();
        // An eye that sees everything.
        CaseView all;
        AudienceRules rules;
        for (const auto& [circle, people] : play.table.circles()) {
            Members members;
            for (const auto& [who, access] : people)
                members.insert(who);
            rules.setCircle(circle, members);
        }
        all.setRules(rules);
        for (const auto& [key, document] : play.table.documents())
            all.addSource({key, document.get(), false});
        for (const RecordId& id : idsIn(all)) {
            const RecordHead head = all.head(id).value();
            for (const Reference& reference : referencesOf(schemaOf(head.kind), all.fields(id).value())) {
                const auto target = all.head(reference.target);
                if (!target)
                    continue; // was removed by somebody who may not change this record
                ++pointers;
                QVERIFY2(rules.mayPoint(head.key.circle, target->key.circle), qPrintable(reference.spec->key()));
            }
        }
    }
    QVERIFY(pointers > kRounds);
}

void PropertyTest::whateverStandsInADocumentIsEitherReadableOrShownAsUnreadable()
{
    int unreadable = 0;
    for (int round = 0; round < kRounds * 5; ++round) {
        Play play(m_seed + std::uint64_t(round));
        const CircleId circle = play.table.circle({{member("reader"), Access::Reads}, {member("foe"), Access::Own}});
        crdt::Document& document = play.table.document({circle, member("foe")});
        std::size_t records = 0;
        document.transact([&](crdt::Transaction& tx) {
            for (std::size_t kind = 0; kind < kKindCount; ++kind) {
                const KindSpec& spec = schemaOf(RecordKind(kind));
                const RecordId id = RecordId::random(seeded(play.table.engine()));
                const crdt::Map root = document.map(rootName(spec.kind));
                ++records;
                if (play.pick(8) == 0) {
                    root.set(tx, utf8(id.text()), randomAny(play, 3));
                    continue;
                }
                const crdt::Map record = root.setMap(tx, utf8(id.text()));
                for (const FieldSpec& field : spec.fields) {
                    switch (play.pick(4)) {
                    case 0:
                        record.set(tx, field.name, randomAny(play, 3));
                        break;
                    case 1:
                        record.setText(tx, field.name, std::u16string(play.pick(2000), u'z'));
                        break;
                    case 2:
                        record.setMap(tx, field.name).set(tx, std::string(play.pick(80), 'q'), randomAny(play, 1));
                        break;
                    default:
                        break;
                    }
                }
            }
        });
        const auto view = play.table.view({member("reader")});
        QCOMPARE(idsIn(*view).size() + view->unreadables().size(), records);
        unreadable += int(view->unreadables().size());
        for (const Unreadable& record : view->unreadables())
            QCOMPARE(record.key.owner, std::optional(member("foe")));
    }
    QVERIFY(unreadable > kRounds);
}

void PropertyTest::whatAViewKeepsInMindIsWhatAScanFinds()
{
    for (int round = 0; round < kRounds; ++round) {
        Play play(m_seed + std::uint64_t(round));
        for (int i = 0; i < kVerbs; ++i) {
            play.verb();
            if (play.pick(12) > 0)
                continue;
            // Now and then a document comes or goes, a copy of a record stands where it must not, a circle grows.
            CaseView& view = play.table.editor(play.any(play.people)).view();
            const std::vector<Source> sources = view.sources();
            if (sources.empty())
                continue;
            const Source source = play.any(sources);
            view.removeSource(source.key);
            if (play.pick(2))
                compareWithScan(view);
            view.addSource(source);
            if (play.pick(2))
                play.copySomething(*source.document, *play.any(sources).document);
            view.setRules(view.rules());
            compareWithScan(view);
        }
        for (const MemberId& who : play.people) {
            const CaseView& kept = play.table.editor(who).view();
            compareWithScan(kept);
            const auto fresh = play.table.view({who});
            for (std::size_t kind = 0; kind < kKindCount; ++kind)
                QVERIFY(kept.ids(RecordKind(kind)) == fresh->ids(RecordKind(kind)));
            QVERIFY(kept.dangling() == fresh->dangling());
            // What one view has read serves another one, as far as it goes.
            CaseView taken;
            taken.setRules(kept.rules());
            for (const Source& source : kept.sources())
                taken.addSource(source, &kept);
            compareWithScan(taken);
            QCOMPARE(taken.unreadables().size(), fresh->unreadables().size());
            for (const RecordId& id : idsIn(*fresh)) {
                QVERIFY(taken.fields(id) == fresh->fields(id));
                QVERIFY(taken.head(id)->key == fresh->head(id)->key);
            }
            QVERIFY(idsIn(taken) == idsIn(*fresh));
        }
    }
}

void PropertyTest::undoingEverythingLeavesNothing()
{
    for (int round = 0; round < kRounds; ++round) {
        Play play(m_seed + std::uint64_t(round));
        // One person alone, so that nobody else's work keeps anything in place.
        play.people = {play.people.front()};
        for (int i = 0; i < kVerbs; ++i)
            play.verb();
        CaseEditor& editor = play.table.editor(play.people.front());
        while (editor.canUndo())
            QVERIFY(editor.undo());
        QVERIFY(idsIn(editor.view()).empty());
        QVERIFY(editor.view().dangling().empty());
    }
}

void PropertyTest::undoingOnesTypingLeavesWhatTheOtherTyped()
{
    for (int round = 0; round < kRounds * 5; ++round) {
        Play play(m_seed + std::uint64_t(round));
        const CircleId circle = play.table.circle({{member("ada"), Access::Shared}, {member("ben"), Access::Shared}});
        CaseEditor& ada = play.table.editor("ada");
        CaseEditor& ben = play.table.editor("ben");
        const RecordId id = ben.add(circle, Note()).value();
        const auto text = [&] { return ada.view().get<Note>(id)->value.words; };
        QString bens;
        for (int i = 0; i < 60; ++i) {
            play.table.pass(std::chrono::milliseconds(play.pick(800)));
            const auto at = qsizetype(play.pick(std::size_t(text().size()) + 1));
            if (play.pick(2)) {
                // Ada writes small letters and takes away only small letters.
                const bool removes = at < text().size() && text()[at].isLower() && play.pick(3) == 0;
                const QString typed
                    = removes ? QString() : QString(qsizetype(1 + play.pick(4)), QChar(u'a' + int(play.pick(3))));
                QVERIFY(ada.editText(id, u"words"_s, {at, removes ? 1 : 0, typed}));
            } else {
                QVERIFY(ben.editText(
                    id, u"words"_s, {at, 0, QString(qsizetype(1 + play.pick(4)), QChar(u'A' + int(play.pick(3))))}));
            }
            if (play.pick(6) == 0)
                (void)(play.pick(2) ? ada.undo() : ada.redo());
        }
        for (const QChar c : text()) {
            if (c.isUpper())
                bens += c;
        }
        while (ada.canUndo())
            QVERIFY(ada.undo());
        // No letter of the other's is lost or doubled. (Their order can change where the same letters stand on both
        // sides of what goes: which of them it was cannot be told from the texts alone.)
        QString left = text();
        std::sort(left.begin(), left.end());
        std::sort(bens.begin(), bens.end());
        QCOMPARE(left, bens);
    }
}

KUDELMA_SUITE(PropertyTest)
#include "property_test.moc"
