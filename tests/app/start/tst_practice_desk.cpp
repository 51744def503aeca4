// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/start/practice_case.h"
#include "app/support/team_device.h"
#include "support/suites.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;

/// Choosing a made-up family to practise with, and how it is kept apart from the real ones.
class PracticeDeskTest : public QObject
{
    Q_OBJECT

    static constexpr std::array kScripts = {"case_a", "case_b", "case_c"};

    std::unique_ptr<TeamDevice> m_device;

    [[nodiscard]] App& app() { return *m_device->app; }
    [[nodiscard]] PracticeDesk& desk() { return *app().home()->practice(); }
    bool open(const QString& page)
    {
        const bool isOpen = app().openCase(page);
        QCoreApplication::processEvents();
        return isOpen;
    }
    void close()
    {
        app().closeCase();
        QCoreApplication::processEvents();
    }
    /// Files of the profile that are named after this page.
    [[nodiscard]] int filesOf(const QString& page) const
    {
        int files = 0;
        QDirIterator walk(m_device->folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files += walk.next().contains(page) ? 1 : 0;
        return files;
    }

private Q_SLOTS:
    void init()
    {
        m_device = std::make_unique<TeamDevice>();
        m_device->createProfile();
    }
    void cleanup()
    {
        m_device.reset();
        QLocale::setDefault(QLocale::c());
    }

    void threeFamiliesAreOfferedInEachLanguage()
    {
        const QList<std::pair<QString, QString>> wilmer = {{u"fi"_s, u"Wilmer ja aamut"_s},
            {u"sv"_s, u"Wilmer och morgnarna"_s}, {u"en"_s, u"Wilmer and the mornings"_s}};
        QSet<QString> words;
        for (const auto& [language, name] : wilmer) {
            QLocale::setDefault(QLocale(language));
            desk().look();
            QCOMPARE(desk().cases()->count(), int(kScripts.size()));
            QCOMPARE(desk().cases()->value(1, u"title"_s).toString(), name);
            for (int i = 0; i < desk().cases()->count(); ++i) {
                QVERIFY(desk().cases()->value(i, u"page"_s).toString().isEmpty());
                words << desk().cases()->value(i, u"title"_s).toString()
                      << desk().cases()->value(i, u"about"_s).toString();
            }
        }
        QCOMPARE(words.size(), wilmer.size() * qsizetype(kScripts.size()) * 2); // none is left in another language
    }

    void eachIsAWholePageWithItsMeeting_data()
    {
        QTest::addColumn<QString>("script");
        for (const char* script : kScripts)
            QTest::newRow(script) << QString::fromLatin1(script);
    }
    void eachIsAWholePageWithItsMeeting()
    {
        QFETCH(QString, script);
        const QString page = desk().take(script);
        QVERIFY(!page.isEmpty());
        QVERIFY(open(page));
        QVERIFY(app().rehearsal());
        QVERIFY(!app().desk()->childName().isEmpty());
        QVERIFY(app().openTable(app().desk()->nextMeeting()));
        QCoreApplication::processEvents();
        QCOMPARE(app().stage(), App::Stage::Table);
        QVERIFY(app().rehearsal());
        app().leaveTable();
        QCoreApplication::processEvents();
        app().openReview();
        QVERIFY(app().rehearsal());
    }

    void theChildrenAreRealAlone()
    {
        QSet<QString> pages;
        for (const char* script : kScripts)
            pages << desk().take(QString::fromLatin1(script));
        const QString real = app().home()->addChild(u"Sanni"_s);
        pages << real;
        close();
        QCOMPARE(pages.size(), int(kScripts.size()) + 1);
        for (const QString& page : std::as_const(pages))
            QVERIFY2(filesOf(page) > 0, "each page is in a file of its own");
        QCOMPARE(app().home()->total(), 1);
        QCOMPARE(app().home()->todayCount(), 0); // the made-up meetings are of no day
        QCOMPARE(app().home()->children()->count(), 1);
        QCOMPARE(app().home()->children()->value(0, u"child"_s).toString(), u"Sanni"_s);
        desk().look();
        QCOMPARE(desk().elsewhere()->count(), 0);
        for (int i = 0; i < desk().cases()->count(); ++i)
            QVERIFY(pages.contains(desk().cases()->value(i, u"page"_s).toString()));
        QVERIFY(open(real));
        QVERIFY(!app().rehearsal());
    }

    void aColleaguesPracticePageIsReachedFromThereToo()
    {
        CaseEntry entry;
        entry.child = u"Aino"_s;
        entry.rehearsal = true;
        const auto page = app().session().createCase(entry);
        QVERIFY(page);
        QCOMPARE(app().home()->children()->count(), 0);
        QCOMPARE(desk().elsewhere()->count(), 1);
        QCOMPARE(desk().elsewhere()->value(0, u"key"_s).toString(), *page);
        QVERIFY(desk().take(u"case_a"_s) != *page);
    }

    void whatWasBegunGoesOn()
    {
        const QString page = desk().take(u"case_b"_s);
        QCOMPARE(desk().take(u"case_b"_s), page);
        QVERIFY(desk().take(u"case_c"_s) != page);
        m_device->restart();
        app().start()->unlockForRehearsal(kPassphrase);
        QTRY_VERIFY(app().session().isOpen());
        QCOMPARE(desk().take(u"case_b"_s), page);
    }

    void beginningAnewLeavesNothingOfBefore()
    {
        const QString real = app().home()->addChild(u"Sanni"_s);
        close();
        const QString other = desk().take(u"case_c"_s);
        const QString first = desk().take(u"case_b"_s);
        QVERIFY(open(first));
        QVERIFY(app().openTable(app().desk()->nextMeeting()));
        QCoreApplication::processEvents();
        QVERIFY(app().table()->begin());
        app().leaveTable();
        QCoreApplication::processEvents();
        close();
        const QString second = desk().beginAnew(u"case_b"_s);
        QVERIFY(!second.isEmpty() && second != first);
        QCOMPARE(filesOf(first), 0);
        QVERIFY(filesOf(real) > 0 && filesOf(other) > 0);
        QCOMPARE(desk().take(u"case_b"_s), second);
        QVERIFY(open(second));
        const auto meetings = app().session().openRoom()->view().all<casework::Meeting>();
        QCOMPARE(meetings.size(), 1u);
        QCOMPARE(meetings.front().value.state, casework::MeetingState::Planned);
    }

    void whatFailsInTheMiddleLeavesNothing()
    {
        QFile file(u":/kudelma/assets/demo/case_c.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        // Each line can be read, but of one of the readers the child has said "never": it fails after circles and
        // people were made.
        QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        QJsonArray lines = root[u"script"_s].toArray();
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QJsonObject line = lines[i].toObject();
            if (line[u"key"_s] != u"CQ1"_s)
                continue;
            QJsonObject fields = line[u"fields"_s].toObject();
            fields[u"never"_s] = QJsonArray{u"C03"_s};
            line[u"fields"_s] = fields;
            lines[i] = line;
        }
        root[u"script"_s] = lines;
        const auto script = casework::DemoCase::load(QJsonDocument(root).toJson(), "seed");
        QVERIFY2(script.has_value(), script ? "" : qPrintable(script.error().context));
        const QString real = app().home()->addChild(u"Sanni"_s);
        close();
        QSignalSpy changed(&app().session(), &Session::casesChanged);
        QVERIFY(!makePracticeCase(app().session(), u"case_c"_s, *script));
        QVERIFY(!changed.empty());
        QCOMPARE(app().session().cases().size(), 1u);
        QCOMPARE(app().session().cases().front().key, real);
        QVERIFY(!app().session().openRoom());
        int files = 0;
        QDirIterator walk(
            m_device->folder.path(), {u"*.case*"_s, u"*.db*"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files += walk.next().contains(real) ? 0 : 1;
        const int without = files;
        // The same family whole: a whole page, and it was the page alone that was left out before.
        const QString whole = desk().take(u"case_c"_s);
        QVERIFY(!whole.isEmpty() && filesOf(whole) > 0);
        close();
        QVERIFY(app().session().deleteCase(whole));
        int again = 0;
        QDirIterator second(
            m_device->folder.path(), {u"*.case*"_s, u"*.db*"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (second.hasNext())
            again += second.next().contains(real) ? 0 : 1;
        QCOMPARE(again, without);
    }

    void thereIsNoOtherCase()
    {
        QSignalSpy failed(app().home(), &HomeDesk::failed);
        QVERIFY(desk().take(u"case_z"_s).isEmpty());
        QVERIFY(desk().take(u"../meeting/weekly_meeting"_s).isEmpty());
        QCOMPARE(failed.count(), 2);
        QCOMPARE(app().session().cases().size(), 0u);
    }
};

KUDELMA_SUITE(PracticeDeskTest)
#include "tst_practice_desk.moc"
