// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/scene.h"
#include "report/family_graph.h"
#include "report/phrases.h"
#include "report/played_case.h"
#include "support/suites.h"

#include <QFont>
#include <QFontMetricsF>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma;

namespace {

struct Words
{
    QRectF ink;
    QString text;
    std::string owner;
};

QString letters()
{
    static const QString family = report::test::loadLetters().sans;
    return family;
}

/// Where the words of a label really stand, in the language that is on.
Words wordsOf(const genogram::Label& label, int textPercent)
{
    QFont font(letters());
    font.setPixelSize(genogram::fontSize(label.style, textPercent));
    const QString text = report::Phrases::label(label);
    const double width = QFontMetricsF(font).horizontalAdvance(text);
    const double left = label.align == genogram::TextAlign::Left ? label.box.x
        : label.align == genogram::TextAlign::Right              ? label.box.right() - width
                                                                 : label.box.x + (label.box.width - width) / 2;
    return {QRectF(left, label.box.y, width, label.box.height), text, label.owner};
}

} // namespace

/// The words at a tie are read beside those of people: neither stands on the other, in any of the made-up families.
class TieLabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noWordsStandOnOthers_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("textPercent");
        for (const QString& script : {u"case_a"_s, u"case_b"_s, u"case_c"_s}) {
            for (const QString& language : {u"fi"_s, u"sv"_s, u"en"_s}) {
                // In case A, with letters twice as large, more ties meet at one person than there is room for words.
                for (const int percent : script == u"case_a"_s ? QList<int>{100} : QList<int>{100, 200})
                    QTest::addRow("%s %s %d", qPrintable(script), qPrintable(language), percent)
                        << script << language << percent;
            }
        }
    }

    void noWordsStandOnOthers()
    {
        QFETCH(const QString, script);
        QFETCH(const QString, language);
        QFETCH(const int, textPercent);
        const report::test::Language words(language);
        const report::test::PlayedCase played(script);
        const genogram::Graph graph = report::graphOf(played.everything());
        genogram::ViewState view;
        view.today = report::genogramDate(played.script().meetingDay());
        view.textPercent = textPercent;
        const genogram::Scene scene = genogram::buildScene(graph, view, genogram::compute(graph, view));
        QVERIFY(!scene.tieShapes.empty());
        std::vector<Words> ties;
        std::vector<Words> others;
        for (const genogram::Label& label : scene.labels) {
            if (label.style == genogram::TextStyle::TieLabel)
                ties.push_back(wordsOf(label, textPercent));
            else
                others.push_back(wordsOf(label, textPercent));
        }
        for (const genogram::PersonSymbol& person : scene.persons) {
            for (const genogram::Label& label : person.labels)
                others.push_back(wordsOf(label, textPercent));
            others.push_back(
                {QRectF(person.hit.x, person.hit.y, person.hit.width, person.hit.height), u"(a symbol)"_s, person.id});
        }
        QVERIFY(!ties.empty());
        QStringList clashes;
        const auto check = [&](const Words& one, const Words& other) {
            if (!other.text.trimmed().isEmpty() && one.ink.adjusted(1, 1, -1, -1).intersects(other.ink))
                clashes << one.text + u" / "_s + other.text;
        };
        for (std::size_t i = 0; i < ties.size(); ++i) {
            for (const Words& other : others)
                check(ties[i], other);
            for (std::size_t j = i + 1; j < ties.size(); ++j)
                check(ties[i], ties[j]);
        }
        QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u", "_s)));
    }
};

KUDELMA_SUITE(TieLabelsTest)
#include "tst_tie_labels.moc"
