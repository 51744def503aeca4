// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Pictures of drawings: what is kept of a file, and how it reaches another device.
#include "app/core/ids.h"
#include "app/drawings/drawing_image.h"
#include "app/drawings/drawing_pad.h"
#include "app/drawings/picture_keeper.h"
#include "app/support/team_device.h"
#include "app/voice/voice_desk.h"
#include "support/suites.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <QSignalSpy>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;

namespace {

QImage house(const QSize& size = {640, 480})
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.fillRect(QRect(0, 0, size.width() / 2, size.height()), Qt::red);
    return image;
}

QByteArray fileOf(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// As a camera writes it: an APP1 segment right behind the beginning. `orientation`: of TIFF 6.0 (6: a quarter turn).
QByteArray withExif(QByteArray jpeg, quint8 orientation, const QByteArray& where)
{
    QByteArray tiff("MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 19);
    tiff += char(orientation);
    tiff += QByteArray("\0\0\0\0\0\0", 6) + where;
    const QByteArray body = QByteArray("Exif\0\0", 6) + tiff;
    const auto length = quint16(body.size() + 2);
    const QByteArray segment = QByteArray("\xff\xe1", 2) + char(length >> 8) + char(length & 0xff) + body;
    return jpeg.insert(2, segment);
}

QString keyOf(const DrawingDesk& desk, const QString& title)
{
    for (const KeyedListModel::Row& row : desk.drawings()->rows()) {
        if (row.values[3].toString() == title)
            return row.key;
    }
    return {};
}

/// Pia's page with Outi at the door; both on a real server.
struct Pages
{
    Relay relay;
    TeamDevice pia{relay.url()};
    TeamDevice outi{relay.url()};

    Pages()
    {
        pia.createProfile();
        outi.createProfile();
        pia.openPractice();
    }
    bool join()
    {
        if (!pia.app->openTable(pia.mainMeeting()))
            return false;
        LobbyDesk& lobby = *pia.app->table()->lobby();
        outi.app->joinAsGuest(lobby.linkOf(lobby.invite(u"therapist"_s, 4)));
        GuestDesk& door = *outi.app->guest();
        if (!QTest::qWaitFor([&] { return door.door() == GuestDesk::Door::Ready; }, 20'000))
            return false;
        door.knock();
        if (!QTest::qWaitFor([&] { return lobby.knocks()->count() == 1; }, 20'000))
            return false;
        lobby.letIn(lobby.knocks()->value(0, u"lookup"_s).toString(), lobby.knocks()->value(0, u"device"_s).toString());
        return QTest::qWaitFor([&] { return door.door() == GuestDesk::Door::In; }, 20'000);
    }
    DrawingDesk& desk() { return *pia.app->desk()->drawings(); }
    CaseRoom& room() { return *pia.app->session().openRoom(); }
    [[nodiscard]] QString path(const QByteArray& bytes, const QString& name = u"kuva.png"_s) const
    {
        QFile file(pia.folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }
    QString circle() { return room().view().head(*casework::RecordId::fromText(pia.mainMeeting()))->key.circle.text(); }
    QString child()
    {
        for (const auto& [head, person] : room().view().all<casework::Person>()) {
            if (person.index)
                return head.id.text();
        }
        return {};
    }
    /// Answers the record's key.
    QString add(const QByteArray& bytes)
    {
        const QSignalSpy added(&desk(), &DrawingDesk::added);
        desk().add(QUrl::fromLocalFile(path(bytes)), circle(), child(),
            {{u"title"_s, u"Minun talo"_s}, {u"explanation"_s, u"Tää on meidän talo."_s}});
        if (!QTest::qWaitFor([&] { return added.count() == 1; }, 20'000))
            return {};
        return keyOf(desk(), u"Minun talo"_s);
    }
};

QByteArray contentOf(const DrawingDesk& desk, const QString& record)
{
    return desk.picture(*casework::RecordId::fromText(record)).value_or(QByteArray());
}

} // namespace

class DrawingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Where a child lives must not leave with its drawing.
    void onlyWhatIsSeenIsKept()
    {
        const QByteArray where = "60.1699N 24.9384E Koulukatu 7";
        const QByteArray file = withExif(fileOf(house(), "JPEG"), 6, where);
        QVERIFY(file.contains(where));
        QBuffer buffer;
        buffer.setData(file);
        buffer.open(QIODevice::ReadOnly);
        QVERIFY(QImageReader(&buffer, "jpeg").transformation() == QImageIOHandler::TransformationRotate90);
        const auto kept = keptPicture(file);
        QVERIFY(kept);
        QVERIFY(!kept->contains(where));
        QVERIFY(!kept->contains("Exif"));
        QCOMPARE(shownPicture(*kept).size(), QSize(480, 640)); // Upright.

        QImage described = house();
        described.setText(u"Comment"_s, QString::fromLatin1(where));
        const auto png = keptPicture(fileOf(described, "PNG"));
        QVERIFY(png);
        QVERIFY(!png->contains(where));
        QVERIFY(shownPicture(*png).textKeys().isEmpty());
    }

    void largePicturesAreMadeAsLargeAsOneCanSee()
    {
        const auto kept = keptPicture(fileOf(house({5000, 2500}), "JPEG"));
        QVERIFY(kept);
        QCOMPARE(shownPicture(*kept).size(), QSize(kKeptPictureSide, kKeptPictureSide / 2));
        const auto small = keptPicture(fileOf(house({3, 2}), "PNG"));
        QVERIFY(small);
        QCOMPARE(shownPicture(*small).size(), QSize(3, 2));
        QCOMPARE(shownPicture(*small).pixelColor(2, 1), QColor(Qt::white)); // Paper.
    }

    void whatIsNoPictureIsRefused()
    {
        const auto problem = [](const QByteArray& file) { return keptPicture(file).error(); };
        QCOMPARE(problem({}), PictureProblem::NotAPicture);
        QCOMPARE(problem("GIF89a"), PictureProblem::NotAPicture);
        QCOMPARE(problem("<svg xmlns='http://www.w3.org/2000/svg'/>"), PictureProblem::NotAPicture);
        QCOMPARE(problem(fileOf(house(), "BMP")), PictureProblem::NotAPicture);
        QCOMPARE(problem(fileOf(house(), "PNG").left(60)), PictureProblem::NotAPicture);
        QCOMPARE(problem(QByteArray(kMaxPictureFileBytes + 1, 'x')), PictureProblem::TooLarge);
        QCOMPARE(
            problem(fileOf(QImage(kMaxPictureSide + 1, 10, QImage::Format_Mono), "PNG")), PictureProblem::TooLarge);
    }

    /// Another device may send anything.
    void onlyWhatWasKeptSoIsShown()
    {
        QVERIFY(!shownPicture(fileOf(house(), "PNG")).isNull());
        QVERIFY(shownPicture(fileOf(house(), "BMP")).isNull());
        QVERIFY(shownPicture("<svg xmlns='http://www.w3.org/2000/svg'/>").isNull());
        QVERIFY(shownPicture({}).isNull());
        QVERIFY(shownPicture(fileOf(QImage(kKeptPictureSide + 1, 10, QImage::Format_Mono), "PNG")).isNull());
        QVERIFY(shownPicture(fileOf(house(), "PNG") + QByteArray(kMaxKeptPictureBytes, 'x')).isNull());
        QByteArray progressive;
        QBuffer buffer(&progressive);
        buffer.open(QIODevice::WriteOnly);
        QImageWriter writer(&buffer, "jpeg");
        writer.setProgressiveScanWrite(true);
        QVERIFY(writer.write(house({64, 64}).convertToFormat(QImage::Format_RGB32)));
        QVERIFY(shownPicture(progressive).isNull());
        QVERIFY(!shownPicture(*keptPicture(progressive)).isNull()); // A file of one's own is made anew.
        const QByteArray good = fileOf(house({64, 64}), "JPEG");
        QVERIFY(!shownPicture(good).isNull());
        for (qsizetype cut = 0; cut < good.size(); cut += 7)
            static_cast<void>(shownPicture(good.left(cut))); // No crash, whatever comes out.
    }

    void aDrawingReachesAnotherDevice()
    {
        Pages pages;
        const QString key = pages.add(fileOf(house(), "PNG"));
        QVERIFY(!key.isEmpty());
        const QByteArray kept = contentOf(pages.desk(), key);
        QVERIFY(!kept.isEmpty());
        QVERIFY(pages.join());
        CaseRoom& room = *pages.outi.app->guest()->room();
        DrawingDesk hers(room, room.view(), nullptr);
        const auto isThere = [&] { return hers.drawings()->indexOfKey(key) >= 0; };
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), 20'000);
        DrawingImage image;
        image.setDesk(&hers);
        image.setRecord(key);
        QTRY_COMPARE_WITH_TIMEOUT(image.status(), DrawingImage::Status::Ready, 20'000);
        QCOMPARE(image.ratio(), 0.75);
        QCOMPARE(contentOf(hers, key), kept);

        // Taken away, it is gone at the server, and from her device.
        const auto drawing = room.view().get<casework::Drawing>(*casework::RecordId::fromText(key));
        const auto reference = sync::AttachmentReference::fromText(drawing->value.attachment.toStdString());
        const sync::CircleId circle = syncCircle(drawing->head.key.circle);
        QVERIFY(room.client().attachment(circle, *reference));
        QVERIFY(pages.desk().erase(key));
        QVERIFY(contentOf(pages.desk(), key).isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!isThere(), 20'000);
        QTRY_VERIFY(!room.client().attachment(circle, *reference));
        std::optional<sync::Result<void>> again;
        const auto fetch = [&] {
            again.reset();
            room.client().fetchAttachment(
                circle, *reference, [&](const sync::Result<void>& result) { again = result; });
            return QTest::qWaitFor([&] { return again.has_value(); }) && !again->has_value();
        };
        QTRY_VERIFY(fetch());
    }

    /// The record of a drawing that goes with words stays when they are taken back; the picture does not.
    void thePictureGoesWithTheWordsThatAreTakenBack()
    {
        Pages pages;
        Pen& pen = *pages.pia.app->desk()->pen();
        const QString words = pen.addVoice(pages.circle(), pages.child(), u"Tää on meidän talo."_s);
        const QString key = pages.add(fileOf(house(), "PNG"));
        QVERIFY(!words.isEmpty() && !key.isEmpty() && pen.set(key, {{u"voice"_s, words}}));
        QVERIFY(pages.join());
        CaseRoom& room = *pages.outi.app->guest()->room();
        DrawingDesk hers(room, room.view(), nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(hers.drawings()->indexOfKey(key) >= 0, 20'000);
        const auto id = *casework::RecordId::fromText(key);
        hers.fetch(id);
        QTRY_VERIFY_WITH_TIMEOUT(!contentOf(hers, key).isEmpty(), 20'000);
        const auto drawing = room.view().get<casework::Drawing>(id);
        const auto reference = sync::AttachmentReference::fromText(drawing->value.attachment.toStdString());
        const sync::CircleId circle = syncCircle(drawing->head.key.circle);

        QVERIFY(pen.withdraw(words));
        QTRY_VERIFY_WITH_TIMEOUT(!room.client().attachment(circle, *reference), 20'000);
        QVERIFY(room.view().head(id)); // known as taken back
        // The device that has put it there may bring it back for a while; the other one can see it again then.
        QVERIFY(pages.room().client().attachment(circle, *reference));
        pen.undo();
        QTRY_VERIFY_WITH_TIMEOUT(hers.drawings()->indexOfKey(key) >= 0, 20'000);
        hers.fetch(id);
        QTRY_VERIFY_WITH_TIMEOUT(!contentOf(hers, key).isEmpty(), 20'000);

        // Also a device that hears of it only at its start lets go of it; the one that put it there, in time.
        QVERIFY(pen.withdraw(words));
        QTRY_VERIFY_WITH_TIMEOUT(!room.client().attachment(circle, *reference), 20'000);
        const PictureKeeper shortly(pages.room().view(), pages.room().client(), nullptr, std::chrono::milliseconds(50));
        QTRY_VERIFY(!pages.room().client().attachment(circle, *reference));
    }

    void whatIsTakenBackAndBroughtAgainHasItsPicture()
    {
        Pages pages;
        const QString key = pages.add(fileOf(house(), "PNG"));
        QVERIFY(!key.isEmpty());
        const QByteArray kept = contentOf(pages.desk(), key);
        const auto named
            = [&] { return pages.room().view().get<casework::Drawing>(*casework::RecordId::fromText(key)); };
        const auto reference = sync::AttachmentReference::fromText(named()->value.attachment.toStdString());
        const sync::CircleId circle = syncCircle(named()->head.key.circle);
        const auto isKept = [&] { return pages.room().client().attachment(circle, *reference).has_value(); };
        Pen& pen = *pages.pia.app->desk()->pen();
        pen.undo();
        QTRY_VERIFY(!named());
        QVERIFY(isKept());
        pen.redo();
        QTRY_VERIFY(named());
        QCOMPARE(contentOf(pages.desk(), key), kept);

        // Whoever does not want it back within the time has it nowhere.
        PictureKeeper shortly(pages.room().view(), pages.room().client(), nullptr, std::chrono::milliseconds(50));
        pen.undo();
        QTRY_VERIFY(!named());
        QTRY_VERIFY(!isKept());
    }

    void aPictureThatWaitsGoesWithThePage_data()
    {
        QTest::addColumn<bool>("isTold");
        QTest::newRow("when the view has told of it") << true;
        QTest::newRow("when the page is closed in the same turn") << false;
    }

    void aPictureThatWaitsGoesWithThePage()
    {
        QFETCH(const bool, isTold);
        Pages pages;
        const QString key = pages.add(fileOf(house(), "PNG"));
        QVERIFY(!key.isEmpty());
        const auto drawing = pages.room().view().get<casework::Drawing>(*casework::RecordId::fromText(key));
        const auto reference = sync::AttachmentReference::fromText(drawing->value.attachment.toStdString());
        const sync::CircleId circle = syncCircle(drawing->head.key.circle);
        const QString page = pages.pia.app->session().openKey();
        pages.room().view().flush(); // a hand is never as fast as the same turn
        QSignalSpy told(&pages.room().view(), &casework::CaseView::changed);
        pages.pia.app->desk()->pen()->undo();
        if (isTold)
            QTRY_VERIFY(!told.isEmpty() && !pages.room().view().head(*casework::RecordId::fromText(key)));
        QVERIFY(pages.room().client().attachment(circle, *reference));
        pages.pia.app->closeCase();
        QTRY_VERIFY(!pages.pia.app->session().openRoom());
        QVERIFY(pages.pia.app->openCase(page));
        QVERIFY(!pages.room().client().attachment(circle, *reference));
    }

    void whoDoesNotSeeTheRecordSeesNoPicture()
    {
        Pages pages;
        const QString key = pages.add(fileOf(house(), "PNG"));
        QVERIFY(!key.isEmpty());
        casework::CaseView* jesse
            = pages.room().projection({*casework::MemberId::fromText(u"jesse"_s)}, pages.pia.app.get());
        DrawingDesk his(pages.room(), *jesse, nullptr);
        QVERIFY(his.drawings()->indexOfKey(key) < 0);
        QVERIFY(contentOf(his, key).isEmpty());
    }

    void whatCannotBeKeptIsToldAndLeavesNothing()
    {
        Pages pages;
        QSignalSpy refused(&pages.desk(), &DrawingDesk::refused);
        const int before = pages.desk().drawings()->count();
        const auto add = [&](const QUrl& file, const QString& circle, const QString& person) {
            const auto count = refused.count();
            pages.desk().add(file, circle, person, {{u"explanation"_s, u"Talo."_s}});
            return QTest::qWaitFor([&] { return refused.count() == count + 1; })
                ? refused.back().front().value<DrawingDesk::Problem>()
                : DrawingDesk::Problem(-1);
        };
        const QUrl good = QUrl::fromLocalFile(pages.path(fileOf(house(), "PNG")));
        const QUrl bad = QUrl::fromLocalFile(pages.path("kirje", u"kirje.txt"_s));
        QCOMPARE(add(bad, pages.circle(), pages.child()), DrawingDesk::Problem::NotAPicture);
        QCOMPARE(add(QUrl(u"file:///nowhere.png"_s), pages.circle(), pages.child()), DrawingDesk::Problem::NotReadable);
        QCOMPARE(
            add(QUrl(u"http://example.org/x.png"_s), pages.circle(), pages.child()), DrawingDesk::Problem::NotReadable);
        QCOMPARE(add(good, u"0"_s, pages.child()), DrawingDesk::Problem::NotAllowed);
        QCOMPARE(add(good, pages.circle(), {}), DrawingDesk::Problem::Refused);
        QCOMPARE(pages.desk().drawings()->count(), before);
        QVERIFY(!pages.desk().adding());
    }

    void nobodyElseSeesADrawingThatItsMakerHasSaidNothingOf()
    {
        Pages pages;
        QSignalSpy refused(&pages.desk(), &DrawingDesk::refused);
        const QSignalSpy added(&pages.desk(), &DrawingDesk::added);
        const QUrl file = QUrl::fromLocalFile(pages.path(fileOf(house(), "PNG")));
        pages.desk().add(file, pages.circle(), pages.child(), {{u"explanation"_s, u"  "_s}});
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused.back().front().value<DrawingDesk::Problem>(), DrawingDesk::Problem::NotExplained);
        QVERIFY(!pages.desk().adding());
        QCOMPARE(added.count(), 0);
    }

    /// What was drawn in the app is kept like a photo; without a name it names nobody, and only then may it.
    void whatIsDrawnHereIsKeptAlsoWithoutAName()
    {
        Pages pages;
        const QSignalSpy added(&pages.desk(), &DrawingDesk::added);
        QSignalSpy refused(&pages.desk(), &DrawingDesk::refused);
        DrawingPad pad;
        pad.setSize({500, 350});
        const QVariantMap said{{u"explanation"_s, u"Joku pelkää."_s}};
        pages.desk().addDrawn(&pad, pages.circle(), pages.child(), said);
        QCOMPARE(refused.back().front().value<DrawingDesk::Problem>(), DrawingDesk::Problem::NothingDrawn);
        pad.stick(u"sad"_s);
        VoiceDesk voices;
        voices.setPen(pages.pia.app->desk()->pen());
        const QString words = voices.keep(pages.circle(), pages.child(), u"Joku pelkää."_s, {{u"withoutName"_s, true}});
        QVERIFY(!words.isEmpty());
        QVERIFY(voices.speakerFor(pages.circle(), pages.child(), true).isEmpty());
        QVariantMap fields = said;
        fields.insert(u"voice"_s, words);
        pages.desk().addDrawn(&pad, pages.circle(), pages.child(), fields); // would say whose words they are
        QTRY_COMPARE(refused.count(), 2);
        QCOMPARE(refused.back().front().value<DrawingDesk::Problem>(), DrawingDesk::Problem::Refused);
        pages.desk().addDrawn(&pad, pages.circle(), {}, fields);
        QTRY_COMPARE_WITH_TIMEOUT(added.count(), 1, 20'000);
        QVERIFY(!pad.isEmpty()); // stays as it is
        int nameless = 0;
        for (const auto& [head, drawing] : pages.room().view().all<casework::Drawing>()) {
            if (drawing.voice.text() != words)
                continue;
            ++nameless;
            QVERIFY(drawing.person.isNull() && !drawing.attachment.isEmpty());
            QCOMPARE(head.key.circle.text(), pages.circle());
            const int row = pages.desk().drawings()->indexOfKey(head.id.text());
            QCOMPARE(pages.desk().drawings()->value(row, u"personName"_s).toString(), QString());
            casework::CaseView* jesse
                = pages.room().projection({*casework::MemberId::fromText(u"jesse"_s)}, pages.pia.app.get());
            QVERIFY(!jesse->head(head.id)); // is not in that circle
        }
        QCOMPARE(nameless, 1);
    }

    /// A circle of the meeting has pictures of its own.
    void drawingsGoIntoAMeetingWithoutInternetAndHome()
    {
        TeamDevice pia(QUrl(u"ws://127.0.0.1:1"_s), {u"127.0.0.1"_s});
        pia.createProfile();
        const QString home = pia.openPractice();
        const auto circleOf = [&](const QString& meeting) {
            return pia.app->session().openRoom()->view().head(*casework::RecordId::fromText(meeting))->key.circle;
        };
        const auto add = [&](const QString& name) {
            QFile file(pia.folder.filePath(u"kuva.png"_s));
            if (!file.open(QIODevice::WriteOnly) || file.write(fileOf(house(), "PNG")) < 0)
                return QString();
            file.close();
            DrawingDesk& desk = *pia.app->desk()->drawings();
            QString child;
            for (const auto& [head, person] : pia.app->session().openRoom()->view().all<casework::Person>())
                child = person.index ? head.id.text() : child;
            const QSignalSpy added(&desk, &DrawingDesk::added);
            desk.add(QUrl::fromLocalFile(file.fileName()), circleOf(pia.mainMeeting()).text(), child,
                {{u"title"_s, name}, {u"explanation"_s, u"Meidän talo."_s}});
            return QTest::qWaitFor([&] { return added.count() == 1; }) ? keyOf(desk, name) : QString();
        };
        const QString before = add(u"Ennen"_s);
        QVERIFY(!before.isEmpty());
        pia.app->beginLocal();
        QTRY_VERIFY(pia.app->local()->here() && pia.app->desk());
        QVERIFY(!contentOf(*pia.app->desk()->drawings(), before).isEmpty());
        const QString during = add(u"Kokouksessa"_s);
        QVERIFY(!during.isEmpty() && during != before);
        pia.app->endLocal();
        QTRY_VERIFY_WITH_TIMEOUT(pia.app->session().openKey() == home && pia.app->desk(), 20'000);
        QVERIFY(!contentOf(*pia.app->desk()->drawings(), before).isEmpty());
        QVERIFY(!contentOf(*pia.app->desk()->drawings(), during).isEmpty());
    }
};

KUDELMA_SUITE(DrawingsTest)
#include "tst_drawings.moc"
