// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/start/passphrase_entry.h"
#include "support/suites.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using kudelma::app::PassphraseEntry;

namespace {

/// An entry in a window that has the keyboard.
class Field
{
public:
    Field()
    {
        m_entry.setParentItem(m_window.contentItem());
        m_window.show();
        m_entry.forceActiveFocus();
    }

    void type(const QString& words)
    {
        for (qsizetype i = 0; i < words.size(); ++i) {
            QString letter = words.mid(i, 1);
            if (letter.at(0).isHighSurrogate())
                letter = words.mid(i++, 2);
            QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, letter);
            QCoreApplication::sendEvent(&m_entry, &press);
        }
    }
    void press(Qt::Key key)
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_entry, &event);
    }
    [[nodiscard]] QByteArray bytes() const
    {
        const kudelma::crypto::SecretBytes copy = m_entry.copy();
        return {reinterpret_cast<const char*>(copy.view().data()), qsizetype(copy.size())};
    }
    [[nodiscard]] PassphraseEntry& entry() { return m_entry; }

private:
    QQuickWindow m_window;
    PassphraseEntry m_entry;
};

} // namespace

class PassphraseEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(kudelma::crypto::initialise()); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyWayOfTypingMakesTheSameKey_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("same");
        QTest::newRow("dots after the letter") << u"ha\u0308meen o\u0308ljy"_s << u"hämeen öljy"_s;
        QTest::newRow("a ring") << u"A\u030Aland"_s << u"Åland"_s;
        QTest::newRow("two accents in either order") << u"vie\u0302\u0323t"_s << u"vie\u0323\u0302t"_s;
        QTest::newRow("the sign for angstrom") << u"\u212Ab\u212B"_s << u"Kb\u00C5"_s;
        QTest::newRow("Sámi letters") << u"c\u030Ca\u0301hppe"_s << u"čáhppe"_s;
        QTest::newRow("Hangul by its parts") << u"\u1112\u1161\u11AB"_s << u"한"_s;
        QTest::newRow("outside of the first plane") << u"koira \U0001F415"_s << u"koira \U0001F415"_s;
    }

    void everyWayOfTypingMakesTheSameKey()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, same);
        Field one;
        one.type(typed);
        Field other;
        other.type(same);
        QCOMPARE(one.bytes(), other.bytes());
        QCOMPARE(one.bytes(), typed.normalized(QString::NormalizationForm_C).toUtf8());
        QCOMPARE(one.entry().length(), other.entry().length());
    }

    void aPastedTextMakesTheSameKeyAsATypedOne()
    {
        Field typed;
        typed.type(u"ha\u0308mara\u0308 ilta"_s);
        Field committed;
        QInputMethodEvent whole;
        whole.setCommitString(u"ha\u0308mara\u0308 ilta"_s);
        QCoreApplication::sendEvent(&committed.entry(), &whole);
        QCOMPARE(committed.bytes(), typed.bytes());
    }

    void backspaceTakesALetterWithItsDots()
    {
        Field field;
        field.type(u"ha\u0308"_s);
        QCOMPARE(field.entry().length(), 2);
        field.press(Qt::Key_Backspace);
        QCOMPARE(field.bytes(), "h");
        QCOMPARE(field.entry().length(), 1);
    }

    void backspaceInAnEmptyFieldDoesNothing()
    {
        Field field;
        field.press(Qt::Key_Backspace);
        QCOMPARE(field.entry().length(), 0);
        field.type(u"ä"_s);
        field.press(Qt::Key_Backspace);
        QVERIFY(field.bytes().isEmpty());
    }

    void aFullFieldTakesNoMore()
    {
        Field field;
        field.type(QString(qsizetype(PassphraseEntry::kMaxBytes) + 10, u'a'));
        QCOMPARE(field.bytes().size(), qsizetype(PassphraseEntry::kMaxBytes));
    }
};

KUDELMA_SUITE(PassphraseEntryTest)
#include "tst_passphrase_entry.moc"
