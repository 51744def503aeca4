// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/layout_checks.h"
#include "genogram/random_family.h"
#include "genogram/scene.h"
#include "genogram/text_view.h"
#include "support/suites.h"

#include <QTest>

#include <map>

using namespace kudelma::genogram;
using namespace Qt::StringLiterals;

/// Properties of families that nobody thought of: 2,000 of them, 50 to a row. What fails names its seed, so that it can
/// be repeated.
class TestRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laysOutAnyFamily_data() { addRows(16); }

    void laysOutAnyFamily()
    {
        eachSeed([](unsigned seed) { return complaintAboutLayout(seed, 0); });
    }

    void laysOutAnyFamilyWithLoops_data() { addRows(8); }

    void laysOutAnyFamilyWithLoops()
    {
        eachSeed([](unsigned seed) { return complaintAboutLayout(10'000 + seed, 60); });
    }

    void followsAnyEdits_data() { addRows(12); }

    void followsAnyEdits() { eachSeed(complaintAboutEdits); }

    void keepsPinsInAnyFamily_data() { addRows(4); }

    void keepsPinsInAnyFamily() { eachSeed(complaintAboutPins); }

private:
    static constexpr unsigned kSeedsInARow = 50;

    static void addRows(unsigned count)
    {
        QTest::addColumn<unsigned>("first");
        for (unsigned row = 0; row < count; ++row)
            QTest::addRow("seeds %u to %u", row * kSeedsInARow, (row + 1) * kSeedsInARow - 1) << row * kSeedsInARow;
    }

    template <typename Complaint>
    static void eachSeed(Complaint complaint)
    {
        QFETCH(unsigned, first);
        for (unsigned seed = first; seed < first + kSeedsInARow; ++seed)
            if (const QString what = complaint(seed); !what.isEmpty())
                QFAIL(qPrintable(u"seed %1: %2"_s.arg(seed).arg(what)));
    }

    static ViewState viewFor(unsigned seed)
    {
        return {.today = {.year = 2026},
            .siblingOrder = seed % 3 == 0 ? SiblingOrder::Relaxed : SiblingOrder::Strict,
            .textPercent = seed % 7 == 0 ? 150 : 100};
    }

    /// Adoption ties generations together like birth; without loops and adoptions everything has its own row.
    static int placedIn(unsigned seed) { return seed % 2 == 0 ? 0 : 8; }

    static Graph familyFor(unsigned seed, int loops)
    {
        const int persons = seed % 40 == 0 ? 120 : 4 + static_cast<int>(seed * 7 % 41);
        return test::randomFamily(seed, {.persons = persons, .placed = placedIn(seed), .loops = loops});
    }

    static QString complaintAboutLayout(unsigned seed, int loops)
    {
        const Graph graph = familyFor(seed, loops);
        const ViewState view = viewFor(seed);
        const Layout layout = compute(graph, view);
        if (const QString what = test::complaintAbout(graph, view, layout); !what.isEmpty())
            return what;
        if (const QString what = loops + placedIn(seed) == 0 ? complaintAboutRows(graph, layout) : QString();
            !what.isEmpty())
            return what;
        if (const QString what = loops + placedIn(seed) == 0 && view.siblingOrder == SiblingOrder::Strict
                ? complaintAboutAges(graph, layout)
                : QString();
            !what.isEmpty())
            return what;
        if (test::dump(compute(test::shuffled(graph, seed), view)) != test::dump(layout))
            return u"written down in another order it looks different"_s;
        if (seed % 10 != 0)
            return {};
        const Scene scene = buildScene(graph, view, layout);
        if (scene.persons.size() != graph.persons.size() || textView(graph, view).size() != graph.persons.size())
            return u"not everybody is drawn and told"_s;
        for (const PersonSymbol& symbol : scene.persons)
            if (!scene.bounds.contains(symbol.centre))
                return u"a symbol stands outside of the drawing"_s;
        return {};
    }

    /// In a family without loops partners share a row, and children by birth stand one row below.
    static QString complaintAboutRows(const Graph& graph, const Layout& layout)
    {
        for (const Union& couple : graph.unions)
            for (const Id& partner : couple.partners)
                if (layout.find(partner)->row != layout.find(couple.partners.front())->row)
                    return u"the partners of %1 stand on different rows"_s.arg(QString::fromStdString(couple.id));
        for (const ParentLink& link : graph.parentLinks)
            if (link.kind == ParentKind::Biological
                && layout.find(link.child)->row != layout.find(link.parent)->row + 1)
                return u"%1 does not stand one row below %2"_s.arg(
                    QString::fromStdString(link.child), QString::fromStdString(link.parent));
        return {};
    }

    static QString complaintAboutAges(const Graph& graph, const Layout& layout)
    {
        std::map<Id, std::vector<const Person*>> siblings;
        for (const ParentLink& link : graph.parentLinks)
            if (link.kind == ParentKind::Biological)
                siblings[link.unionId].push_back(graph.person(link.child));
        for (const auto& [couple, children] : siblings)
            for (const Person* a : children)
                for (const Person* b : children)
                    if (a->birth.year < b->birth.year && layout.find(a->id)->x >= layout.find(b->id)->x)
                        return u"%1 is older than %2 and stands further right"_s.arg(
                            QString::fromStdString(a->id), QString::fromStdString(b->id));
        return {};
    }

    static QString complaintAboutEdits(unsigned seed)
    {
        constexpr unsigned kEdits = 4;
        Graph graph = familyFor(seed, seed % 5 == 0 ? 30 : 0);
        const ViewState view = viewFor(seed);
        Layout layout = compute(graph, view);
        for (unsigned edit = 0; edit < kEdits; ++edit) {
            const unsigned dice = seed * kEdits + edit;
            if (dice % 4 == 3)
                test::removeRelative(graph, dice);
            else
                test::addRelative(graph, dice);
            const Layout next = compute(graph, view, &layout);
            if (const QString what = test::complaintAbout(graph, view, next); !what.isEmpty())
                return what;
            if (test::swaps(layout, next) != 0)
                return u"somebody changes sides"_s;
            if (edit + 1 == kEdits
                && test::dump(compute(test::shuffled(graph, seed), view, &layout)) != test::dump(next))
                return u"written down in another order it looks different"_s;
            layout = next;
        }
        if (test::dump(compute(graph, view, &layout)) != test::dump(compute(graph, view, &layout)))
            return u"asked twice it looks different"_s;
        return {};
    }

    /// Three people dragged somewhere into the drawing, far enough from each other.
    static QString complaintAboutPins(unsigned seed)
    {
        Graph graph = test::randomFamily(seed, {.persons = 30});
        const ViewState view{.today = {.year = 2026}};
        const Layout free = compute(graph, view);
        unsigned state = (seed + 1) * 7919;
        int column = -600;
        for (std::size_t i = 0; i < 3; ++i) {
            state = state * 1103515245U + 12345U;
            Person& person = graph.persons[(state >> 8) % graph.persons.size()];
            if (person.pin)
                continue;
            const int offset = static_cast<int>((state >> 16) % 200);
            person.pin = Pin{column + offset, free.find(person.id)->y + static_cast<int>((state >> 20) % 120) - 60};
            column += 420;
        }
        const QString what = test::complaintAbout(graph, view, compute(graph, view, &free));
        return what.isEmpty() ? test::complaintAbout(graph, view, compute(graph, view)) : what;
    }
};

KUDELMA_SUITE(TestRandom)
#include "tst_random.moc"
