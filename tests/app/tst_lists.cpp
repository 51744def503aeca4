// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/models/case_lists.h"
#include "app/models/seen.h"
#include "app/support/test_case.h"
#include "support/suites.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>

#include <random>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;
using Row = KeyedListModel::Row;

namespace {

std::vector<Row> rowsOf(const QString& letters)
{
    std::vector<Row> rows;
    for (const QChar letter : letters)
        rows.push_back({letter, {QString(letter)}});
    return rows;
}

QString keysOf(const KeyedListModel& model)
{
    QString keys;
    for (const Row& row : model.rows())
        keys += row.key;
    return keys;
}

/// How a watcher sees a list change.
struct Watcher
{
    explicit Watcher(const KeyedListModel& model)
        : inserted(&model, &QAbstractItemModel::rowsInserted)
        , removed(&model, &QAbstractItemModel::rowsRemoved)
        , moved(&model, &QAbstractItemModel::rowsMoved)
        , changed(&model, &QAbstractItemModel::dataChanged)
        , reset(&model, &QAbstractItemModel::modelReset)
    { }
    [[nodiscard]] QString counts() const
    {
        return u"%1 in, %2 out, %3 moved, %4 changed, %5 reset"_s.arg(inserted.count())
            .arg(removed.count())
            .arg(moved.count())
            .arg(changed.count())
            .arg(reset.count());
    }
    QSignalSpy inserted;
    QSignalSpy removed;
    QSignalSpy moved;
    QSignalSpy changed;
    QSignalSpy reset;
};

/// Counts how often it is asked for its rows.
class CountingList : public KeyedListModel
{
public:
    CountingList()
        : KeyedListModel({"letter"})
    { }
    using KeyedListModel::outdate;
    mutable int built = 0;
    QString letters;

protected:
    std::vector<Row> build() const override
    {
        ++built;
        return rowsOf(letters);
    }
};

} // namespace

class TestLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tellsTheFewestMovesInsertionsAndRemovals_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("counts");
        const auto row = [](const char* name, const QString& before, const QString& after, const QString& counts) {
            QTest::newRow(name) << before << after << counts;
        };
        row("the same", u"abcd"_s, u"abcd"_s, u"0 in, 0 out, 0 moved, 0 changed, 0 reset"_s);
        row("from nothing", u""_s, u"abcd"_s, u"1 in, 0 out, 0 moved, 0 changed, 0 reset"_s);
        row("to nothing", u"abcd"_s, u""_s, u"0 in, 1 out, 0 moved, 0 changed, 0 reset"_s);
        row("one in the middle", u"abcd"_s, u"abxcd"_s, u"1 in, 0 out, 0 moved, 0 changed, 0 reset"_s);
        row("two places", u"abcd"_s, u"xabcdy"_s, u"2 in, 0 out, 0 moved, 0 changed, 0 reset"_s);
        row("one gone", u"abcd"_s, u"acd"_s, u"0 in, 1 out, 0 moved, 0 changed, 0 reset"_s);
        row("first to last", u"abcdef"_s, u"bcdefa"_s, u"0 in, 0 out, 1 moved, 0 changed, 0 reset"_s);
        row("last to first", u"abcdef"_s, u"fabcde"_s, u"0 in, 0 out, 1 moved, 0 changed, 0 reset"_s);
        row("two change places", u"abcd"_s, u"acbd"_s, u"0 in, 0 out, 1 moved, 0 changed, 0 reset"_s);
        row("all at once", u"abcdef"_s, u"xfbcd"_s, u"1 in, 2 out, 1 moved, 0 changed, 0 reset"_s);
    }
    void tellsTheFewestMovesInsertionsAndRemovals()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, counts);
        KeyedListModel model({"letter"});
        QAbstractItemModelTester tester(&model);
        model.setRows(rowsOf(before));
        const Watcher watcher(model);
        model.setRows(rowsOf(after));
        QCOMPARE(keysOf(model), after);
        QCOMPARE(watcher.counts(), counts);
    }

    void leadsFromAnyOrderToAnyOther()
    {
        std::mt19937 engine(1);
        for (int round = 0; round < 300; ++round) {
            QString letters = u"abcdefghijklmn"_s;
            const auto draw = [&] {
                std::ranges::shuffle(letters, engine);
                return letters.left(int(engine() % 14));
            };
            KeyedListModel model({"letter"});
            QAbstractItemModelTester tester(&model);
            model.setRows(rowsOf(draw()));
            std::map<QString, QPersistentModelIndex> held;
            for (int i = 0; i < model.count(); ++i)
                held.emplace(model.value(i, u"key"_s).toString(), model.index(i));
            const QString after = draw();
            model.setRows(rowsOf(after));
            QCOMPARE(keysOf(model), after);
            for (const auto& [key, index] : held) {
                QCOMPARE(index.isValid(), after.contains(key));
                if (index.isValid())
                    QCOMPARE(index.data(KeyedListModel::kKeyRole).toString(), key);
            }
        }
    }

    void changesOnlyTheRolesThatDiffer()
    {
        KeyedListModel model({"one", "two"});
        model.setRows({{u"a"_s, {1, 2}}, {u"b"_s, {3, 4}}});
        const Watcher watcher(model);
        model.setRows({{u"a"_s, {1, 2}}, {u"b"_s, {3, 5}}});
        QCOMPARE(watcher.counts(), u"0 in, 0 out, 0 moved, 1 changed, 0 reset"_s);
        QCOMPARE(watcher.changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(watcher.changed[0][2].value<QList<int>>(), QList<int>{KeyedListModel::kKeyRole + 2});
    }

    void leavesOutARepeatedKey()
    {
        KeyedListModel model({"letter"});
        model.setRows(rowsOf(u"abab"_s));
        QCOMPARE(keysOf(model), u"ab"_s);
    }

    void doesNothingWhileNobodyReads()
    {
        CountingList list;
        list.letters = u"ab"_s;
        list.outdate();
        list.outdate();
        QCOMPARE(list.built, 0);
        QCOMPARE(list.count(), 2);
        QCOMPARE(list.count(), 2);
        QCOMPARE(list.built, 1);
    }

    void isBuiltAtOnceForWhoWatches()
    {
        CountingList list;
        list.letters = u"ab"_s;
        list.outdate();
        const QSignalSpy counted(&list, &KeyedListModel::countChanged);
        QCOMPARE(list.count(), 2);
        list.letters = u"abc"_s;
        list.outdate();
        QCOMPARE(counted.count(), 1);
        QCOMPARE(list.count(), 3);
    }

    void everyListOfACaseIsAProperModel()
    {
        TestCase aCase;
        const auto circle = aCase.circle({u"pia"_s});
        CaseLists lists(*aCase.room, aCase.room->view(), nullptr);
        std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
        for (KeyedListModel* list : {lists.voices(), lists.hypotheses(), lists.questions(), lists.steps(),
                 lists.factors(), lists.events(), lists.scales(), lists.notes(), lists.meetings(), lists.feedback(),
                 lists.reviews(), lists.persons(), lists.members(), lists.audiences()})
            testers.push_back(std::make_unique<QAbstractItemModelTester>(list));
        aCase.name(circle, u"pia"_s, u"Pia"_s, casework::MemberRole::ResponsibleWorker);
        casework::Voice voice;
        voice.person = aCase.person(circle, u"Aino"_s);
        voice.words = u"Mä nukun sukat jalassa"_s;
        aCase.add(circle, voice);
        casework::Hypothesis hypothesis;
        hypothesis.sentence = u"että Aino vahtii"_s;
        const auto id = aCase.add(circle, hypothesis);
        casework::Question question;
        question.words = u"Kuka huomaa?"_s;
        question.tests = {id};
        aCase.add(circle, question);
        aCase.settle();
        QCOMPARE(texts(*lists.voices(), u"personName"_s), QStringList{u"Aino"_s});
        QCOMPARE(texts(*lists.questions(), u"hypothesis"_s), QStringList{u"että Aino vahtii"_s});
        QCOMPARE(texts(*lists.hypotheses(), u"questionCount"_s), QStringList{u"1"_s});
        QVERIFY(aCase.room->editor().remove(id, casework::Pointers::Detach));
        aCase.settle();
        QCOMPARE(lists.hypotheses()->count(), 0);
    }

    void aChangeOfOneRecordChangesOneRow()
    {
        TestCase aCase;
        const auto circle = aCase.circle({u"pia"_s});
        std::vector<casework::RecordId> ids;
        for (const QString& words : {u"eka"_s, u"toka"_s, u"kolmas"_s}) {
            casework::Factor factor;
            factor.words = words;
            ids.push_back(aCase.add(circle, factor));
        }
        aCase.settle();
        CaseLists lists(*aCase.room, aCase.room->view(), nullptr);
        QCOMPARE(lists.factors()->count(), 3);
        const Watcher watcher(*lists.factors());
        aCase.othersWrite(circle, [&](casework::CaseEditor& editor) {
            QVERIFY(editor.editText(ids[1], u"words"_s, {0, 0, u"se "_s}));
        });
        aCase.settle();
        QCOMPARE(watcher.counts(), u"0 in, 0 out, 0 moved, 1 changed, 0 reset"_s);
        QVERIFY(texts(*lists.factors(), u"words"_s).contains(u"se toka"_s));
    }

    void wordsThatWereTakenBackStandNowhere()
    {
        TestCase aCase;
        const auto circle = aCase.circle({u"pia"_s});
        casework::Voice voice;
        voice.person = aCase.person(circle, u"Aino"_s);
        voice.words = u"Mä en haluu sinne yöks"_s;
        const auto id = aCase.add(circle, voice);
        aCase.settle();
        CaseLists lists(*aCase.room, aCase.room->view(), nullptr);
        const Seen seen(*aCase.room, aCase.room->view());
        QCOMPARE(lists.voices()->count(), 1);
        QCOMPARE(seen.linesOf({id}), QStringList{voice.words}); // as evidence and links quote it
        aCase.othersWrite(circle, [&](casework::CaseEditor& editor) {
            QVERIFY(editor.change<casework::Voice>(id, [](casework::Voice& value) { value.withdrawn = true; }));
        });
        aCase.settle();
        QCOMPARE(lists.voices()->count(), 0);
        QCOMPARE(seen.linesOf({id}), QStringList());
    }

    void circlesOfAsManyPeopleStandInTheOrderOfTheirNames()
    {
        TestCase aCase;
        const auto all = aCase.circle({u"pia"_s, u"outi"_s, u"anna"_s, u"riikka"_s, u"teemu"_s});
        for (const auto& [who, shown] :
            {std::pair(u"pia"_s, u"Pia"_s), std::pair(u"outi"_s, u"Outi"_s), std::pair(u"anna"_s, u"Anna"_s),
                std::pair(u"riikka"_s, u"Riikka"_s), std::pair(u"teemu"_s, u"Teemu"_s)})
            aCase.name(all, who, shown);
        for (const QString& who : {u"teemu"_s, u"riikka"_s, u"anna"_s, u"outi"_s}) // their keys are random
            (void)aCase.circle({u"pia"_s, who});
        aCase.settle();
        const CaseLists lists(*aCase.room, aCase.room->view(), nullptr);
        QStringList others;
        for (int row = 0; row < lists.audiences()->count() - 1; ++row)
            others << lists.audiences()->value(row, u"names"_s).toStringList();
        QCOMPARE(others, (QStringList{u"Anna"_s, u"Outi"_s, u"Riikka"_s, u"Teemu"_s}));
    }

    void aNameThatChangesIsSaidInEveryRowThatNamesIt()
    {
        TestCase aCase;
        const auto circle = aCase.circle({u"pia"_s});
        const auto aino = aCase.person(circle, u"Aino"_s);
        casework::Voice voice;
        voice.person = aino;
        voice.words = u"Moi"_s;
        aCase.add(circle, voice);
        aCase.settle();
        CaseLists lists(*aCase.room, aCase.room->view(), nullptr);
        const Watcher watcher(*lists.voices());
        QCOMPARE(texts(*lists.voices(), u"personName"_s), QStringList{u"Aino"_s});
        QVERIFY(aCase.room->editor().change<casework::Person>(aino, [](auto& person) { person.name = u"Aini"_s; }));
        aCase.settle();
        QCOMPARE(texts(*lists.voices(), u"personName"_s), QStringList{u"Aini"_s});
        QCOMPARE(watcher.counts(), u"0 in, 0 out, 0 moved, 1 changed, 0 reset"_s);
    }
};

KUDELMA_SUITE(TestLists)
#include "tst_lists.moc"
