// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/after/after_desk.h"
#include "app/core/use_book.h"
#include "app/start/practice_case.h"
#include "app/support/team_device.h"
#include "support/suites.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;

namespace {

/// Words of the practice case that are told apart from everything else: canaries, names, and who works there.
QStringList wordsOfTheCase()
{
    const auto script = practiceScript(kFirstPractice, "0");
    QStringList words;
    for (const casework::DemoAction& action : script->script()) {
        words << action.canaries;
        for (const QString& field : {u"name"_s, u"familyName"_s, u"title"_s, u"what"_s, u"place"_s}) {
            const auto found = action.fields.constFind(field);
            const QString* text = found == action.fields.constEnd() ? nullptr : found->as<QString>();
            if (text && text->size() > 3)
                words << *text;
        }
    }
    for (const casework::DemoMember& member : script->members())
        words << member.name.split(u' ');
    words.removeDuplicates();
    return words;
}

} // namespace

/// Days of the practice case on their way into a calendar.
class CalendarExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initialise());
        m_pia.createProfile();
        QVERIFY(!m_pia.openPractice().isEmpty());
        const QString circle = room().view().rules().circles().front().text();
        const auto inDays = [](int days) { return QDate::currentDate().addDays(days).toString(Qt::ISODate); };
        Pen& pen = *m_pia.app->desk()->pen();
        const QString self = room().self().text();
        QVERIFY(!pen.addStep(circle, u"kanarialintu laulaa"_s, {{u"owner"_s, self}, {u"due"_s, inDays(3)}}).isEmpty());
        QVERIFY(!pen.addStep(circle, u"kanarialintu lentää"_s, {{u"due"_s, inDays(0)}}).isEmpty());
        QVERIFY(!pen.addStep(circle, u"mennyt"_s, {{u"owner"_s, self}, {u"due"_s, inDays(-3)}}).isEmpty());
        QVERIFY(!pen.addStep(circle, u"joskus"_s, {{u"owner"_s, self}, {u"due"_s, u"2099-05"_s}}).isEmpty());
        QVERIFY(!pen.add(u"meetings"_s, circle,
                        {{u"title"_s, u"kanarialintujen kokous"_s}, {u"place"_s, u"häkki"_s},
                            {u"plannedAt"_s, QDateTime::currentDateTimeUtc().addDays(7).toString(Qt::ISODate)}})
                     .isEmpty());
        room().view().flush();
    }

    void onlyWhatIsStillToComeAndHasADayIsInIt()
    {
        CalendarExport& calendar = *m_pia.app->after()->calendar();
        calendar.begin();
        const QByteArray own = saved(false);
        QVERIFY(own.contains("DTSTART;VALUE=DATE:" + QDate::currentDate().addDays(3).toString(u"yyyyMMdd"_s).toUtf8()));
        QVERIFY(!own.contains(QDate::currentDate().addDays(-3).toString(u"yyyyMMdd"_s).toUtf8()));
        QVERIFY(!own.contains("2099"));
        QCOMPARE(own.count("BEGIN:VEVENT"), calendar.mine());
        const QByteArray all = saved(true);
        QCOMPARE(all.count("BEGIN:VEVENT"), calendar.everybodys());
        QVERIFY(calendar.everybodys() > calendar.mine());
        QVERIFY(all.contains("TRIGGER:-PT1H")); // the meeting
        // Again, and a calendar knows them again.
        QCOMPARE(uids(saved(true)), uids(all));
    }

    void noWordOfTheCaseIsInIt()
    {
        const QString file = QString::fromUtf8(saved(true));
        const QStringList words = wordsOfTheCase();
        QVERIFY(words.size() > 100); // or this test could not fail
        for (const QString& word : words + QStringList{u"kanarialintu"_s, u"häkki"_s, u"Pia"_s})
            QVERIFY2(!file.contains(word, Qt::CaseInsensitive), qPrintable(word));
        for (const casework::RecordId& id : room().view().ids(casework::RecordKind::Step))
            QVERIFY(!file.contains(id.text()));
        QCOMPARE(m_pia.app->after()->calendar()->fileName(), u"calendar.ics"_s);
    }

    void itIsWrittenIntoTheUseLog()
    {
        UseBook& uses = *m_pia.app->session().uses();
        (void)saved(false);
        const UseBook::Log log = uses.read();
        const bool isThere = std::ranges::any_of(log.lines, [](const UseBook::Line& line) {
            return line.use.deed == casework::UseDeed::Exported && line.use.matter == casework::UseMatter::Steps;
        });
        QVERIFY(isThere || uses.waiting() > 0);
    }

    void whereNothingCanBeWrittenNothingIsLeft()
    {
        CalendarExport& calendar = *m_pia.app->after()->calendar();
        const QSignalSpy failed(&calendar, &CalendarExport::saveFailed);
        const QTemporaryDir folder;
        QVERIFY(!calendar.save(QUrl::fromLocalFile(folder.filePath(u"not/there.ics"_s)), true));
        QVERIFY(!calendar.save(QUrl(u"https://example.org/calendar.ics"_s), true));
        QCOMPARE(failed.count(), 2);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    /// What the page is closed with is what the home page tells, and only days of one's own.
    void theHomePageTellsOfIt()
    {
        App& app = *m_pia.app;
        app.closeCase();
        QTRY_COMPARE(app.stage(), App::Stage::Home);
        const KeyedListModel& due = *app.home()->due();
        QCOMPARE(due.count(), 1);
        QVERIFY(due.value(0, u"count"_s).toInt() >= 2);
        QVERIFY(due.value(0, u"overdue"_s).toInt() >= 1);
        QVERIFY(!due.value(0, u"firstText"_s).toString().isEmpty());
    }

private:
    [[nodiscard]] CaseRoom& room() { return *m_pia.app->session().openRoom(); }
    [[nodiscard]] QByteArray saved(bool everybodys)
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(m_pia.app->after()->calendar()->fileName());
        if (!m_pia.app->after()->calendar()->save(QUrl::fromLocalFile(path), everybodys))
            return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] static QByteArrayList uids(const QByteArray& file)
    {
        QByteArrayList found;
        for (const QByteArray& line : file.split('\n')) {
            if (line.startsWith("UID:"))
                found << line;
        }
        return found;
    }

    TeamDevice m_pia;
};

KUDELMA_SUITE(CalendarExportTest)
#include "tst_calendar_export.moc"
