// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/suites.h"
#include "ui/stage.h"
#include "ui/visit/visit.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma::test;
using kudelma::app::KeyedListModel;
using kudelma::app::LetterDesk;

/// A child reads a letter on a device of their own and answers it there; the worker finds the answer with the letter.
class LetterWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(kudelma::crypto::initialise());
        m_relay = std::make_unique<Relay>(m_folder.filePath(u"relay"_s));
        QVERIFY(!m_relay->address().isEmpty());
        m_pia = std::make_unique<Visit>(m_folder.filePath(u"pia"_s), m_relay->address());
        QVERIFY(m_pia->window());
        QVERIFY(m_pia->makeProfile(u"Pia Lehtovaara"_s) && m_pia->openPracticeCase() && m_pia->openTable());
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aChildReadsALetterAndAnswersItOnTheirOwnDevice()
    {
        Visit aino(m_folder.filePath(u"aino"_s), m_relay->address());
        QVERIFY(letIn(*m_pia, aino, u"aino"_s));
        aino.settle();
        aino.put({{360, 740}, kudelma::app::Appearance::Theme::Light, 100, u"fi"_s});
        QVERIFY(!aino.named(u"Lue kirje"_s));
        const QString child = personOf(u"Aino"_s);
        QVERIFY(!child.isEmpty());
        const QString circle = m_pia->app().table()->meetingCircle();
        const QString letter = m_pia->app().table()->pen()->add(u"notes"_s, circle,
            {{u"sort"_s, u"letter"_s}, {u"about"_s, QStringList{child}}, {u"words"_s, u"Hei! Kuulimme sinua."_s}});
        QVERIFY(!letter.isEmpty());
        QVERIFY(aino.waitFor([&] { return aino.named(u"Lue kirje"_s) != nullptr; }));
        aino.settle();
        QVERIFY(!aino.says(u"Hei! Kuulimme sinua."_s)); // closed until she opens it
        QVERIFY(aino.tap(u"Lue kirje"_s));
        aino.settle();
        QVERIFY(aino.says(u"Hei! Kuulimme sinua."_s));
        QVERIFY(aino.type(u"Sinun vastauksesi"_s, u"Joo. Kiitti."_s));
        QVERIFY(aino.tap(u"Lähetä vastaus"_s));
        aino.settle();
        QVERIFY(aino.says(u"Joo. Kiitti."_s));
        const auto answered = [&] {
            const KeyedListModel* voices = m_pia->app().table()->lists()->voices();
            for (int row = 0; row < voices->count(); ++row) {
                if (voices->value(row, u"words"_s).toString() == u"Joo. Kiitti."_s)
                    return voices->value(row, u"circle"_s).toString() == circle
                        && !voices->value(row, u"writable"_s).toBool();
            }
            return false;
        };
        QVERIFY(m_pia->waitFor(answered));
        QVERIFY(aino.tap(u"Sulje kirje"_s));
        aino.settle();
        QVERIFY(!aino.says(u"Joo. Kiitti."_s));
        m_letter = letter;
    }

    void theWorkerFindsTheAnswerWithTheLetter()
    {
        m_pia->app().leaveTable();
        QVERIFY(m_pia->waitFor([&] { return m_pia->app().after() != nullptr; }));
        LetterDesk* letters = m_pia->app().after()->letters();
        letters->refresh();
        const int row = letters->letters()->indexOfKey(m_letter);
        QVERIFY(row >= 0);
        const QVariantList answers = letters->letters()->value(row, u"answers"_s).toList();
        QCOMPARE(answers.size(), 1);
        QCOMPARE(answers[0].toMap()[u"words"_s].toString(), u"Joo. Kiitti."_s);
        QVERIFY(!answers[0].toMap()[u"seenBy"_s].toList().isEmpty());
    }

private:
    [[nodiscard]] QString personOf(const QString& name)
    {
        const KeyedListModel* persons = m_pia->app().table()->lists()->persons();
        for (int row = 0; row < persons->count(); ++row) {
            if (persons->value(row, u"name"_s).toString().startsWith(name))
                return persons->value(row, u"key"_s).toString();
        }
        return {};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Relay> m_relay;
    std::unique_ptr<Visit> m_pia;
    QString m_letter;
};

KUDELMA_SUITE(LetterWalkTest)
#include "tst_letters.moc"
