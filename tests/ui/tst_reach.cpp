// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/suites.h"
#include "ui/stage.h"

#include <QAccessible>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma::test;

namespace {

constexpr int kWidth = 1000;
constexpr double kSmallestTouch = 44;
constexpr double kSmallestStep = 24;
constexpr int kMostTabs = 200;

/// True where the keyboard can stop.
bool isStop(const QQuickItem* item)
{
    return item->activeFocusOnTab() && item->isEnabled() && item->isVisible();
}

bool isInside(const QQuickItem* item, const char* type)
{
    for (; item; item = item->parentItem()) {
        if (QByteArray(item->metaObject()->className()).startsWith(type))
            return true;
    }
    return false;
}

/// True for what a finger operates.
bool isOperable(const QQuickItem* item)
{
    return item->isEnabled()
        && (isStop(item)
            || (item->inherits("QQuickAbstractButton") && item->property("focusPolicy").toInt() != Qt::NoFocus));
}

bool showsFocusRing(QQuickItem* item)
{
    bool found = false;
    visitVisible(item, [&](QQuickItem* part) {
        found = found || QByteArray(part->metaObject()->className()).contains("FocusRing");
        // A ring of another control inside this one does not count.
        return !found && (part == item || !part->activeFocusOnTab());
    });
    // A text field's ring is drawn by the face beside the text, a menu row's by its own border.
    return found;
}

QStringList storyNames()
{
    return Stage::stories();
}

} // namespace

class ReachTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Finnish, QLocale::Finland));
        QVERIFY(m_stage.window());
        m_stage.window()->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(m_stage.window()));
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyControlIsNamedAndLargeEnough_data() { addStories(); }

    void everyControlIsNamedAndLargeEnough()
    {
        QFETCH(const QString, story);
        QVERIFY(m_stage.show(story, u"light"_s, 1, kWidth, true));
        QStringList complaints;
        int operable = 0;
        visitVisible(m_stage.window()->contentItem(), [&](QQuickItem* item) {
            if (!isOperable(item))
                return true;
            ++operable;
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(item);
            if (!face || face->role() == QAccessible::NoRole || face->role() == QAccessible::Client)
                complaints.append(u"%1 has no role"_s.arg(described(item)));
            else if (face->text(QAccessible::Name).trimmed().isEmpty())
                complaints.append(u"%1 has no name"_s.arg(described(item)));
            // The steps of the phase bar have a larger twin, the button for the next phase.
            const bool isStep = item->height() >= kSmallestStep && isInside(item, "PhaseBar");
            if (!isStep && (item->height() < kSmallestTouch || item->width() < kSmallestTouch))
                complaints.append(u"%1 is %2 x %3"_s.arg(described(item)).arg(item->width()).arg(item->height()));
            return true;
        });
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u"\n"_s)));
        // These two show words alone.
        if (story != u"TextStory.qml"_s && story != u"QuoteStory.qml"_s)
            QVERIFY(operable > 0);
    }

    void theKeyboardReachesEveryControlAndShowsWhereItIs_data() { addStories(); }

    void theKeyboardReachesEveryControlAndShowsWhereItIs()
    {
        QFETCH(const QString, story);
        QVERIFY(m_stage.show(story, u"light"_s, 1, kWidth, false));
        QSet<QQuickItem*> wanted;
        visitVisible(m_stage.window()->contentItem(), [&](QQuickItem* item) {
            if (isStop(item))
                wanted.insert(item);
            return true;
        });
        QStringList complaints;
        QSet<QQuickItem*> visited;
        for (int tab = 0; tab < kMostTabs && visited.size() < wanted.size(); ++tab) {
            QTest::keyClick(m_stage.window(), Qt::Key_Tab);
            QQuickItem* item = m_stage.window()->activeFocusItem();
            if (!item || visited.contains(item))
                continue;
            visited.insert(item);
            QQuickItem* framed = item->inherits("QQuickTextArea") ? item->parentItem()->parentItem() : item;
            if (wanted.contains(item) && !showsFocusRing(framed))
                complaints.append(u"%1 does not show the focus"_s.arg(described(item)));
        }
        const QSet<QQuickItem*> missed = wanted - visited;
        for (const QQuickItem* item : missed)
            complaints.append(u"%1 is not reached"_s.arg(described(item)));
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u"\n"_s)));
    }

    void anAssistivePressPressesOnce()
    {
        QVERIFY(m_stage.show(u"ButtonStory.qml"_s, u"light"_s, 1, kWidth, false));
        qsizetype pressed = 0;
        visitVisible(m_stage.window()->contentItem(), [&](QQuickItem* item) {
            if (!item->inherits("QQuickButton") || !item->isEnabled() || item->property("checkable").toBool())
                return true;
            QSignalSpy clicks(item, SIGNAL(clicked()));
            QAccessible::queryAccessibleInterface(item)->actionInterface()->doAction(
                QAccessibleActionInterface::pressAction());
            pressed += clicks.count();
            return clicks.count() == 1;
        });
        QCOMPARE(pressed, 12);
    }

private:
    static void addStories()
    {
        QTest::addColumn<QString>("story");
        const QStringList stories = storyNames();
        for (const QString& story : stories)
            QTest::newRow(qPrintable(story)) << story;
    }

    Stage m_stage;
};

KUDELMA_SUITE(ReachTest)
#include "tst_reach.moc"
