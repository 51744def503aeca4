// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/suites.h"
#include "ui/stage.h"
#include "ui/visit/golden_album.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma::test;

/// A comparison that cannot fail is worthless: what somebody could break on a page is told, that alone, and in words.
class GoldenDiffersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(kudelma::crypto::initialise());
        m_visit = std::make_unique<Visit>(m_folder.path());
        QVERIFY(m_visit->makeProfile(u"Pia Lehtovaara"_s));
        QVERIFY(!m_visit->app().home()->addChild(u"Aino"_s).isEmpty());
        QVERIFY(!m_visit->app().home()->addChild(u"Leevi"_s).isEmpty());
        m_visit->settle();
        m_accepted = now();
        QVERIFY(m_accepted.size() > 10);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nothingIsToldOfWhatIsTheSame() { QCOMPARE(told(), QStringList()); }

    void aButtonThatVanished()
    {
        QQuickItem* button = m_visit->named(u"Minut on kutsuttu"_s);
        QVERIFY(button);
        button->setVisible(false);
        const QStringList complaints = told();
        button->setVisible(true);
        QCOMPARE(complaints.size(), 2); // landscape and portrait
        QVERIFY(complaints[0].startsWith(
            u"tablet, landscape, light and dark: gone is button \"Minut on kutsuttu\" from columns"_s));
        QVERIFY(complaints[1].startsWith(u"tablet, portrait: gone is button \"Minut on kutsuttu\""_s));
    }

    void rowsInAnotherOrder()
    {
        QStringList lines = m_accepted;
        const auto row = [&](const QString& name) {
            for (int i = 0; i < lines.size(); ++i) {
                if (lines[i].contains(u'"' + name))
                    return i;
            }
            qFatal("no such row");
            return 0;
        };
        lines.swapItemsAt(row(u"Aino"_s), row(u"Leevi"_s));
        const QStringList complaints = differences(m_accepted, lines);
        QCOMPARE(complaints.size(), 1);
        QVERIFY(complaints[0].contains(u"another order: "_s));
    }

    void wordsThatNobodyCanRead()
    {
        QQuickItem* words = text(u"Tänään ei ole kokouksia"_s);
        QVERIFY(words);
        const QVariant before = words->property("color");
        words->setProperty("color", QColor(u"#dddddd"_s));
        const QStringList complaints = told();
        words->setProperty("color", before);
        QCOMPARE(complaints.size(), 1);
        QVERIFY(complaints[0].contains(u":1 IN LIGHT)"_s));
    }

    void aButtonBeyondTheScreen()
    {
        QQuickItem* button = m_visit->named(u"Asetukset"_s);
        QVERIFY(button);
        button->setX(button->x() + 300);
        const QString complaints = differences(m_accepted, inLandscape()).join(u'\n');
        button->setX(button->x() - 300);
        QVERIFY2(complaints.contains(u"button \"Asetukset\" was \"ink on surface\", and is \"BEYOND THE SCREEN\""_s),
            qPrintable(complaints));
    }

    void aButtonUnderSomethingElse()
    {
        QQuickItem* button = m_visit->named(u"Asetukset"_s);
        QQuickItem* band = text(u"Hei, Pia Lehtovaara"_s);
        QVERIFY(button && band);
        QQmlComponent component(qmlEngine(band));
        component.setData("import QtQuick\nRectangle { color: \"#888888\"; width: 200; height: 60; z: 100 }", QUrl());
        std::unique_ptr<QObject> made(component.create());
        auto* lid = qobject_cast<QQuickItem*>(made.get());
        QVERIFY(lid);
        lid->setParentItem(m_visit->window()->contentItem());
        lid->setPosition(button->mapToScene(QPointF(-10, -5)));
        const QString complaints = differences(m_accepted, inLandscape()).join(u'\n');
        QVERIFY2(
            complaints.contains(u"button \"Asetukset\" was \"ink on surface\", and is \"COVERED | other on other\""_s),
            qPrintable(complaints));
    }

    void wordsThatAreCutOff()
    {
        QQuickItem* words = text(u"Tänään ei ole kokouksia"_s);
        QVERIFY(words);
        const qreal width = words->width();
        words->setProperty("wrapMode", 0);
        words->setProperty("elide", int(Qt::ElideRight));
        words->setWidth(60);
        m_visit->settle();
        const QString complaints = differences(m_accepted, inLandscape()).join(u'\n');
        words->setWidth(width);
        QVERIFY2(complaints.contains(u"ELIDED"_s), qPrintable(complaints));
    }

    void aNameThatWasLost()
    {
        QStringList lines = m_accepted;
        lines.replaceInStrings(u"button \"Lukitse\""_s, u"button \"(no name)\""_s);
        const QString complaints = differences(m_accepted, lines).join(u'\n');
        QVERIFY2(complaints.contains(u"gone is button \"Lukitse\""_s), qPrintable(complaints));
        QVERIFY(complaints.contains(u"new is button \"(no name)\""_s));
    }

    void lettersOfAnotherSizeAreNoDifference()
    {
        const QStringList accepted{
            u"== a page"_s, u" 0-6   button \"One\""_s, u" 6-12  text \"Two\""_s, u" 0-12~ text \"At the fold\""_s};
        QCOMPARE(differences(accepted,
                     {u"== a page"_s, u" 0-7   button \"One\""_s, u" 7-12  text \"Two\""_s,
                         u" 0-12~ text \"Also there\""_s}),
            QStringList());
        QCOMPARE(differences(accepted, {u"== a page"_s, u" 0-8   button \"One\""_s, u" 6-12  text \"Two\""_s}),
            QStringList{u"a page: button \"One\" stood in columns 0 to 6, and stands in columns 0 to 8"_s});
    }

private:
    [[nodiscard]] QStringList now() { return written(GoldenAlbum::look(*m_visit), m_names); }
    [[nodiscard]] QStringList told() { return differences(m_accepted, now()); }
    /// As it is, with what was accepted of the other way to hold it.
    [[nodiscard]] QStringList inLandscape()
    {
        SceneLooks looks;
        m_visit->settle();
        looks.landscape = thingsIn(*m_visit->window());
        looks.dark = looks.landscape;
        QStringList lines = written(looks, m_names);
        lines.resize(lines.indexOf(QString()));
        return lines + m_accepted.mid(m_accepted.indexOf(QString()));
    }
    [[nodiscard]] QQuickItem* text(const QString& words)
    {
        QQuickItem* found = nullptr;
        visitVisible(m_visit->window()->contentItem(), [&](QQuickItem* item) {
            if (item->inherits("QQuickText") && item->property("text").toString() == words)
                found = item;
            return found == nullptr;
        });
        return found;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Visit> m_visit;
    RoleNames m_names;
    QStringList m_accepted;
};

KUDELMA_SUITE(GoldenDiffersTest)
#include "tst_golden_differs.moc"
