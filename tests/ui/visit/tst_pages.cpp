// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/suites.h"
#include "ui/stage.h"
#include "ui/visit/visit.h"

#include <QAccessible>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma::test;
using kudelma::app::App;
using kudelma::app::Appearance;

namespace {

constexpr double kSmallestTouch = 44;

/// The steps of the phase bar have a larger twin, the button for the next phase; people of a genogram stand as close as
/// the family does, and each is a row of "In words" too.
bool hasLargerTwin(const QQuickItem* item)
{
    for (; item; item = item->parentItem()) {
        const QByteArray type = item->metaObject()->className();
        if (type.startsWith("PhaseBar") || type.startsWith("PersonHotspot"))
            return true;
    }
    return false;
}

/// The items around it, innermost first: where to look for it in QML.
QString placeOf(const QQuickItem* item)
{
    QStringList types;
    while ((item = item->parentItem()))
        types << QString::fromLatin1(item->metaObject()->className()).section(u'_', 0, 0);
    return types.join(u" < "_s);
}

bool isOperable(const QQuickItem* item)
{
    return item->isEnabled()
        && (item->activeFocusOnTab()
            || (item->inherits("QQuickAbstractButton") && item->property("focusPolicy").toInt() != Qt::NoFocus));
}

/// What is wrong with the controls of a window: without a name, or too small for a finger.
QStringList complaintsOf(QQuickWindow* window)
{
    QStringList complaints;
    visitVisible(window->contentItem(), [&](QQuickItem* item) {
        if (!isOperable(item))
            return true;
        if (spokenName(item).trimmed().isEmpty())
            complaints << u"%1 has no name, in %2"_s.arg(described(item), placeOf(item));
        if (!hasLargerTwin(item) && (item->height() < kSmallestTouch || item->width() < kSmallestTouch))
            complaints << u"%1 is %2 x %3"_s.arg(described(item)).arg(item->width()).arg(item->height());
        return true;
    });
    return complaints;
}

const QList<Visit::Look>& looks()
{
    static const QList<Visit::Look> kLooks = {
        {{1280, 800}, Appearance::Theme::Light, 100, u"fi"_s},
        {{800, 1280}, Appearance::Theme::Dark, 100, u"sv"_s},
        {{1280, 800}, Appearance::Theme::Contrast, 200, u"fi"_s},
        {{360, 740}, Appearance::Theme::Light, 200, u"en"_s},
    };
    return kLooks;
}

} // namespace

/// Every page with a real program behind it. A warning of Qt or QML anywhere on the way is a failure.
class PagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QVERIFY(kudelma::crypto::initialise());
        m_visit = std::make_unique<Visit>(m_folder.path());
        QVERIFY(m_visit->window());
    }
    void cleanupTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_visit.reset();
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void firstRun() { look(); }

    void home()
    {
        QVERIFY(m_visit->makeProfile(u"Pia Lehtovaara"_s));
        m_visit->settle();
        look();
        QVERIFY(m_visit->tap(u"Asetukset"_s));
        look();
        m_visit->press(Qt::Key_Escape);
    }

    void theChildsPage()
    {
        QVERIFY(m_visit->openPracticeCase());
        // As many as there are, so that a new one is not forgotten here.
        QTRY_COMPARE(tabsOfPage().size(), 12);
        const QStringList tabs = tabsOfPage();
        for (const QString& tab : tabs) {
            QVERIFY2(m_visit->tap(tab), qPrintable(tab));
            look();
        }
        for (const QString& asked :
            {u"Verkostokartta"_s, u"Piirrokset"_s, u"Näkökulmat"_s, u"Turvallisuus"_s, u"Kokousten välillä"_s})
            QVERIFY2(tabs.contains(asked), qPrintable(asked));
        QVERIFY(m_visit->tap(tabs.front()));
    }

    void theSheetsOfSafety()
    {
        QVERIFY(m_visit->tap(u"Turvallisuus"_s));
        QVERIFY(m_visit->tap(u"Riski tai suoja"_s));
        look();
        m_visit->press(Qt::Key_Escape);
        kudelma::app::CaseDesk* desk = m_visit->app().desk();
        const QString circle = desk->lists()->audiences()->value(0, u"key"_s).toString();
        const QString today = desk->pen()->add(u"factors"_s, circle,
            {{u"sort"_s, u"needed"_s}, {u"words"_s, u"Joku hakee Leevin"_s}, {u"urgency"_s, u"today"_s}});
        const QString risk = desk->pen()->addFactor(circle, u"risk"_s, u"Illat"_s);
        QVERIFY(!today.isEmpty() && !risk.isEmpty());
        m_visit->settle();
        look();
        QVERIFY(m_visit->reached(u"Muuta: Illat"_s) && m_visit->tap(u"Muuta: Illat"_s));
        look();
        QVERIFY(m_visit->tap(u"Poista"_s));
        look();
        m_visit->press(Qt::Key_Escape);
        m_visit->press(Qt::Key_Escape);
        QVERIFY(m_visit->tap(u"Kokousten välillä"_s));
        look();
        QVERIFY(desk->pen()->remove(today) && desk->pen()->remove(risk));
        QVERIFY(m_visit->tap(u"Sukupuu"_s));
    }

    void theWaysToHearAChild()
    {
        QVERIFY(m_visit->tap(u"Omin sanoin"_s) && m_visit->tap(u"Omin sanoin"_s)); // the page, then its verb
        QVERIFY(m_visit->tap(u"Nämä ihmiset"_s));
        QVERIFY(m_visit->tap(u"Miten se sanottiin"_s));
        QVERIFY(m_visit->tap(u"Tämä kertoo väkivallasta"_s));
        look();
        m_visit->press(Qt::Key_Escape);
        QVERIFY(m_visit->tap(u"Lisää huomautus"_s));
        look();
        m_visit->press(Qt::Key_Escape);
        QVERIFY(m_visit->tap(u"Sivut lapsen sanoille"_s));
        look();
        m_visit->press(Qt::Key_Escape);
        for (const auto& [page, whose] :
            {std::pair(u"Kolme taloa"_s, u"Kenen sivu"_s), std::pair(u"Turvatalo"_s, u"Kenen sivu"_s),
                std::pair(u"Lähellä ja kaukana"_s, u"Kenen sivu"_s), std::pair(u"Asteikolla"_s, u"Kuka vastaa"_s),
                std::pair(u"Tarina sanoin ja kuvin"_s, u"Kenelle tarina on"_s)}) {
            QVERIFY2(m_visit->tap(u"Sivut lapsen sanoille"_s) && m_visit->tap(page), qPrintable(page));
            QVERIFY(m_visit->tap(whose));
            m_visit->press(Qt::Key_Down);
            m_visit->press(Qt::Key_Return);
            look();
            QVERIFY(m_visit->tap(u"Takaisin omiin sanoihin"_s));
        }
        QVERIFY(m_visit->tap(u"Sivut lapsen sanoille"_s) && m_visit->tap(u"Kirjeet"_s));
        look();
        QVERIFY(m_visit->tap(u"Lapsi kirjoitti"_s));
        look();
        m_visit->press(Qt::Key_Escape);
        QVERIFY(m_visit->tap(u"Takaisin omiin sanoihin"_s));
    }

    void theCaseAsSomebodyElseSeesIt()
    {
        QVERIFY(m_visit->tap(u"Lisää"_s)); // the page's menu
        QVERIFY(m_visit->tap(u"Näytä kuten…"_s));
        look();
        m_visit->press(Qt::Key_Escape);
        QVERIFY(m_visit->app().showAs(u"saara"_s));
        m_visit->settle();
        for (const QString& tab : {u"Omin sanoin"_s, u"Seuraavat askeleet"_s, u"Sukupuu"_s}) {
            QVERIFY2(m_visit->tap(tab), qPrintable(tab));
            look();
        }
        QVERIFY(m_visit->tap(u"Takaisin omaan näkymään"_s));
        QVERIFY(!m_visit->app().viewAs());
    }

    void everyPhaseOfTheMeeting()
    {
        QVERIFY(m_visit->openTable());
        look();
        kudelma::app::MeetingTable* table = m_visit->app().table();
        QVERIFY(table->begin());
        table->room()->setOpen(true);
        m_visit->settle();
        for (int phase = 0; phase < table->phases()->count(); ++phase) {
            QVERIFY(reach(*table, table->phases()->value(phase, u"key"_s).toString()));
            m_visit->settle();
            look();
        }
        table->room()->setOpen(false);
    }

    void theSupervisorsView()
    {
        m_visit->app().leaveTable();
        QCoreApplication::processEvents();
        m_visit->app().openReview();
        m_visit->settle();
        look();
        QVERIFY(m_visit->app().review()->begin(u"Työntekijä pyysi minua lukemaan"_s));
        m_visit->settle();
        look();
        m_visit->app().leaveReview();
        QCoreApplication::processEvents();
    }

    void locked()
    {
        m_visit->app().lock();
        QCoreApplication::processEvents();
        m_visit->settle();
        look();
    }

    void theGuestsDoor()
    {
        m_visit->app().joinAsGuest(u"tämä ei ole kutsu"_s);
        m_visit->settle();
        look();
        m_visit->app().leaveGuest();
        QCoreApplication::processEvents();
    }

private:
    /// The tabs of the page, as they are called.
    [[nodiscard]] QStringList tabsOfPage() const
    {
        QStringList names;
        visitVisible(m_visit->window()->contentItem(), [&](QQuickItem* item) {
            if (QString::fromLatin1(item->metaObject()->className()).startsWith("Tabs_"_L1))
                names = item->property("tabs").toStringList();
            return true;
        });
        return names;
    }
    void look()
    {
        for (const Visit::Look& how : looks()) {
            m_visit->put(how);
            const QStringList complaints = complaintsOf(m_visit->window());
            QVERIFY2(complaints.isEmpty(),
                qPrintable(u"%1 px, %2: "_s.arg(how.size.width()).arg(how.language) + complaints.join(u"\n"_s)));
        }
        m_visit->put({});
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Visit> m_visit;
};

KUDELMA_SUITE(PagesTest)
#include "tst_pages.moc"
