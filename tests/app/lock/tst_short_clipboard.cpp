// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/lock/short_clipboard.h"
#include "support/suites.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using kudelma::app::ShortClipboard;

class ShortClipboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QGuiApplication::clipboard()->clear();
    }

    void takesBackWhatWasCopied()
    {
        ShortClipboard clipboard;
        clipboard.copy(u"kutsu"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"kutsu"_s);
        QVERIFY(clipboard.holds());
        clipboard.clear();
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        QVERIFY(!clipboard.holds());
    }

    void takesBackAPicture()
    {
        ShortClipboard clipboard;
        QImage picture(40, 30, QImage::Format_ARGB32);
        picture.fill(Qt::darkGreen);
        clipboard.copyPicture(picture);
        QCOMPARE(QGuiApplication::clipboard()->image().size(), picture.size());
        clipboard.clear();
        QVERIFY(QGuiApplication::clipboard()->image().isNull());

        clipboard.copyPicture(picture);
        picture.fill(Qt::red);
        QGuiApplication::clipboard()->setImage(picture); // somebody else's
        clipboard.clear();
        QVERIFY(!QGuiApplication::clipboard()->image().isNull());
    }

    void leavesAloneWhatSomebodyCopiedLater()
    {
        ShortClipboard clipboard;
        clipboard.copy(u"kutsu"_s);
        QGuiApplication::clipboard()->setText(u"ostoslista"_s);
        clipboard.clear();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"ostoslista"_s);
    }

    void whatWasCopiedFromAFieldGoesWithTheLock()
    {
        ShortClipboard clipboard;
        QGuiApplication::clipboard()->setText(u"ostoslista"_s); // in another program
        clipboard.clearOwn();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"ostoslista"_s);
        QWindow window;
        window.show();
        window.requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QGuiApplication::clipboard()->setText(u"Mä en haluu sinne yöks"_s); // as a text field does
        clipboard.clearOwn();
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void takesItBackByItself()
    {
        ShortClipboard clipboard(std::chrono::milliseconds{20});
        clipboard.copy(u"kutsu"_s);
        QTRY_VERIFY(!clipboard.holds());
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void nothingStaysWhenTheProgramEnds()
    {
        {
            ShortClipboard clipboard;
            clipboard.copy(u"kutsu"_s);
        }
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }
};

KUDELMA_SUITE(ShortClipboardTest)
#include "tst_short_clipboard.moc"
