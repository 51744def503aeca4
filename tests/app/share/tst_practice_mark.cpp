// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/after/after_desk.h"
#include "app/core/exported_file.h"
#include "app/genogram/family_export.h"
#include "app/support/team_device.h"
#include "report/invitation_letter.h"
#include "report/pdf_text.h"
#include "report/played_case.h"
#include "support/suites.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;

using Format = FamilyExport::Format;

/// Whatever leaves a practice page says that it is one; whatever leaves another page says nothing of it.
class PracticeMarkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initialise());
        (void)report::test::loadLetters();
        m_pia.createProfile();
        QVERIFY(!m_pia.openPractice().isEmpty());
        room().view().flush();
        QVERIFY(!mark().isEmpty());
    }

    void theFamilyAsPicturePaperAndFile()
    {
        QVERIFY(family(Format::Svg).contains(mark().toUtf8()));
        QVERIFY(report::test::readPdf(family(Format::PdfA4)).text.contains(mark()));
        QVERIFY(report::test::readPdf(family(Format::PdfA3Joined)).text.contains(mark()));
        for (const Format format : {Format::Gedcom70, Format::Gedcom551}) {
            const QByteArray gedcom = family(format);
            const qsizetype note = gedcom.indexOf("1 NOTE " + mark().toUtf8());
            QVERIFY(note > 0 && note < gedcom.indexOf("\n0 ")); // in the head
        }
    }

    void memosAndLetters()
    {
        MemoDesk& memos = *m_pia.app->memos();
        QVERIFY(memos.choose({}));
        QVERIFY(memos.read(memos.circles()->value(0, u"key"_s).toString()));
        memos.lookAtFindings();
        const QString memo = m_folder.filePath(u"memo.pdf"_s);
        QVERIFY(memos.save(QUrl::fromLocalFile(memo)));
        const report::test::ReadPdf pages = report::test::readPdf(read(memo));
        QVERIFY(pages.text.count(mark()) >= pages.pages); // on each of them

        LetterDesk& letters = *m_pia.app->after()->letters();
        letters.begin();
        for (int i = 0; letters.home().isEmpty() && i < letters.children()->count(); ++i)
            QVERIFY(letters.chooseChild(letters.children()->value(i, u"key"_s).toString()));
        const QString letter = letters.keep(u"Hei!"_s);
        QVERIFY(!letter.isEmpty());
        const QString path = m_folder.filePath(u"letter"_s);
        QVERIFY(letters.save(QUrl::fromLocalFile(path), letter, true));
        QVERIFY(report::test::readPdf(read(path)).text.contains(mark()));
        QVERIFY(letters.save(QUrl::fromLocalFile(path), letter, false));
        QVERIFY(read(path).startsWith(mark().toUtf8()));
    }

    void lettersOfInvitation()
    {
        report::Letter letter;
        letter.title = u"Kutsu"_s;
        for (int i = 0; i < 80; ++i)
            letter.lines.push_back({u"Tule mukaan."_s, i == 0});
        QVERIFY(report::letterText(letter, mark()).startsWith(mark()));
        QVERIFY(report::letterText(letter).startsWith(letter.title));
        const report::test::ReadPdf pages
            = report::test::readPdf(report::letterPdf(letter, printedType(room()), QDate::currentDate()));
        QVERIFY(pages.pages > 1);
        QCOMPARE(pages.text.count(mark()), pages.pages);
    }

    void theCalendar()
    {
        Pen& pen = *m_pia.app->desk()->pen();
        const QString circle = room().view().rules().circles().front().text();
        QVERIFY(!pen.addStep(circle, u"Soittaa"_s,
                        {{u"owner"_s, room().self().text()},
                            {u"due"_s, QDate::currentDate().addDays(3).toString(Qt::ISODate)}})
                     .isEmpty());
        CalendarExport& calendar = *m_pia.app->after()->calendar();
        const QString path = m_folder.filePath(u"calendar.ics"_s);
        QVERIFY(calendar.save(QUrl::fromLocalFile(path), true));
        const QString file = QString::fromUtf8(read(path)).remove(u"\r\n "_s); // unfolded
        QVERIFY(file.count(u"BEGIN:VEVENT"_s) > 0);
        QCOMPARE(file.count(u"SUMMARY:"_s + mark()), file.count(u"BEGIN:VEVENT"_s));
    }

    void theTextForTheSystem()
    {
        const auto meeting = casework::RecordId::fromText(m_pia.app->desk()->nextMeeting());
        QVERIFY(room().editor().change<casework::Meeting>(meeting.value(), [](casework::Meeting& held) {
            held.state = casework::MeetingState::Closed;
            held.startedAt = QDateTime::currentDateTimeUtc().addDays(-1);
        }));
        room().view().flush();
        SystemExport& system = *m_pia.app->after()->system();
        system.begin();
        system.lookAtFindings();
        QVERIFY(system.text().startsWith(mark()));
        const QString path = m_folder.filePath(u"text.json"_s);
        QVERIFY(system.save(QUrl::fromLocalFile(path), true));
        const QJsonObject json = QJsonDocument::fromJson(read(path)).object();
        QVERIFY(json[u"practice"_s].toBool());
        QCOMPARE(json[u"mark"_s].toString(), mark());
    }

    void whatIsRealSaysNothingOfIt()
    {
        m_pia.app->closeCase();
        QTRY_VERIFY(!m_pia.app->session().openRoom());
        QVERIFY(m_pia.app->openCase(m_pia.app->home()->addChild(u"Venla"_s)));
        QVERIFY(mark().isEmpty());
        QVERIFY(printedType(room()).mark.isEmpty());
        const QByteArray svg = family(Format::Svg);
        QVERIFY(!svg.isEmpty() && !svg.contains(report::Phrases::practice().toUtf8()));
        QVERIFY(!family(Format::Gedcom70).contains("1 NOTE"));
    }

private:
    [[nodiscard]] CaseRoom& room() { return *m_pia.app->session().openRoom(); }
    [[nodiscard]] QString mark() { return exportMark(room()); }
    [[nodiscard]] static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// For whoever sees the most of it.
    [[nodiscard]] QByteArray family(Format format)
    {
        FamilyExport out(m_pia.app->session(), room(), m_clipboard);
        out.begin();
        for (int i = 0; out.circle().isEmpty() && i < out.circles()->count(); ++i)
            (void)out.choose(out.circles()->value(i, u"key"_s).toString());
        const QString path = m_folder.filePath(u"family"_s);
        return out.save(QUrl::fromLocalFile(path), format, false, {}) ? read(path) : QByteArray();
    }

    QTemporaryDir m_folder;
    ShortClipboard m_clipboard;
    TeamDevice m_pia;
};

KUDELMA_SUITE(PracticeMarkTest)
#include "tst_practice_mark.moc"
