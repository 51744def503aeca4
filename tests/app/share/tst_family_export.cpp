// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram/family_export.h"
#include "app/start/practice_case.h"
#include "app/support/team_device.h"
#include "report/family_graph.h"
#include "report/pdf_text.h"
#include "report/played_case.h"
#include "support/suites.h"
#include "vault/use_log.h"
#include "vault/vault.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace kudelma;
using namespace kudelma::app;

using Format = FamilyExport::Format;

/// The family of the practice case on its way out of the vault.
class FamilyExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initialise());
        (void)report::test::loadLetters();
        m_session = std::make_unique<Session>(m_folder.path());
        bool isMade = false;
        m_session->create(app::test::secret(u"harjoitellaan yhdessä"_s), u"Pia"_s, u"sosiaalityöntekijä"_s,
            [&](const SessionResult<crypto::RecoveryCode>& result) { isMade = result.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(isMade, 30'000);
        QVERIFY(makePracticeCase(*m_session));
        m_room = m_session->openRoom();
        QVERIFY(m_room);
        m_room->view().flush();
    }
    void init()
    {
        m_export = std::make_unique<FamilyExport>(*m_session, *m_room, m_clipboard);
        m_export->begin();
    }

    void nothingLeavesBeforeItIsSaidForWhom()
    {
        QVERIFY(m_export->circles()->count() > 3);
        QCOMPARE(m_export->circle(), QString());
        QCOMPARE(m_export->fileName(Format::Svg), QString());
        QVERIFY(!m_export->save(QUrl::fromLocalFile(m_folder.filePath(u"none.svg"_s)), Format::Svg, false, {}));
        QVERIFY(!QFile::exists(m_folder.filePath(u"none.svg"_s)));
        QVERIFY(!m_export->copyPicture(false, {}));
        QVERIFY(!m_export->choose(u"00000000000000000000000000000001"_s));
        QVERIFY(!m_export->choose({}));
    }

    /// In every circle's file are only names that all of its people may see: worked out from who is in which circle.
    void onlyWhatTheReadersMaySeeIsInIt()
    {
        const casework::AudienceRules& rules = m_room->view().rules();
        int hidden = 0;
        for (int row = 0; row < m_export->circles()->count(); ++row) {
            const QString key = m_export->circles()->value(row, u"key"_s).toString();
            QVERIFY(m_export->choose(key));
            const casework::Members readers = rules.membersOf(casework::CircleId::fromText(key).value());
            std::set<QString> open;
            std::set<QString> closed;
            for (const auto& [head, person] : m_room->view().all<casework::Person>()) {
                const casework::Members& knowing = rules.membersOf(head.key.circle);
                const bool isOpen = std::ranges::includes(knowing, readers);
                for (const QString& word : {person.name, person.familyName, person.label}) {
                    if (word.size() > 2)
                        (isOpen ? open : closed).insert(word);
                }
            }
            const QString svg = QString::fromUtf8(saved(Format::Svg) + saved(Format::Gedcom70));
            QVERIFY(svg.contains(u"<svg"_s) && svg.contains(u"0 HEAD"_s));
            for (const QString& word : closed) {
                const bool isInAnother = std::ranges::any_of(open, [&](const QString& o) { return o.contains(word); });
                hidden += isInAnother ? 0 : 1;
                QVERIFY2(isInAnother || !svg.contains(word), qPrintable(word));
            }
        }
        QVERIFY(hidden > 0); // or this test could not fail
    }

    void everyFormatIsWhatItSays()
    {
        QVERIFY(m_export->choose(widest()));
        QVERIFY(saved(Format::PdfA4).startsWith("%PDF"));
        QVERIFY(saved(Format::PdfA3Joined).startsWith("%PDF"));
        QVERIFY(saved(Format::Png).startsWith("\x89PNG"));
        QVERIFY(saved(Format::Svg).contains("<svg"));
        QVERIFY(saved(Format::Gedcom70).contains("2 VERS 7.0") || saved(Format::Gedcom70).contains("1 GEDC"));
        QVERIFY(saved(Format::Gedcom551).contains("5.5.1"));
        QVERIFY(!m_export->onlyOurs().isEmpty()); // the child whom it is about, for one
    }

    /// With so many siblings that one page is too narrow for names to be read.
    void aWideFamilyIsOnPagesToBeJoined()
    {
        QVERIFY(m_export->choose(widest()));
        const report::test::ReadPdf whole = report::test::readPdf(saved(Format::PdfA4));
        QCOMPARE(whole.pages, 1);
        QVERIFY(!whole.text.contains(u"page 2"_s));
        QVERIFY(addSiblings(25));
        m_room->view().flush();
        const report::test::ReadPdf read = report::test::readPdf(saved(Format::PdfA4Joined));
        const report::test::ReadPdf large = report::test::readPdf(saved(Format::PdfA3Joined));
        QVERIFY(m_room->editor().undo());
        m_room->view().flush();
        QVERIFY2(read.pages > 2, qPrintable(QString::number(read.pages)));
        QVERIFY(large.pages < read.pages);
        for (int page = 2; page <= read.pages; ++page)
            QVERIFY2(read.text.contains(u"page %1"_s.arg(page)), qPrintable(QString::number(page)));
        QVERIFY(read.text.count(u"Aino"_s) >= 2); // small on the whole, and to be read on a part
        for (int i = 0; i < 25; ++i)
            QVERIFY(read.text.count(siblingName(i)) >= 2);
    }

    void theLogSaysWhatLeftAndForWhom()
    {
        QVERIFY(m_export->choose(widest()));
        const std::size_t before = logged().size();
        QVERIFY(!saved(Format::Svg).isEmpty());
        const auto log = logged();
        QCOMPARE(log.size(), before + 1);
        QCOMPARE(log.back().action, vault::UseAction::Exported);
        QCOMPARE(QString::fromStdString(log.back().itemClass), u"family"_s);
        QVERIFY(log.back().circle);
        QVERIFY(log.back().why.empty()); // neither a name nor a place
    }

    void theFileNameTellsNothing()
    {
        QVERIFY(m_export->choose(widest()));
        const QString name = m_export->fileName(Format::PdfA4);
        QVERIFY2(QRegularExpression(u"^family-[0-9a-f]{8}\\.pdf$"_s).match(name).hasMatch(), qPrintable(name));
    }

    void whatCannotBeWrittenLeavesNothing()
    {
        QVERIFY(m_export->choose(widest()));
        const std::size_t before = logged().size();
        QVERIFY(!m_export->save(QUrl::fromLocalFile(m_folder.filePath(u"not/there.svg"_s)), Format::Svg, false, {}));
        QVERIFY(!m_export->save(QUrl(u"https://example.org/a.svg"_s), Format::Svg, false, {}));
        QCOMPARE(logged().size(), before);
    }

    void theSourceIsCutAndStandsBelow()
    {
        QVERIFY(m_export->choose(widest()));
        const QString path = m_folder.filePath(u"source.svg"_s);
        QVERIFY(m_export->save(QUrl::fromLocalFile(path), Format::Svg, true, u"<b>Saara\n& "_s + QString(400, u'x')));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        QVERIFY(svg.contains("&lt;b&gt;Saara"));
        QVERIFY(!svg.contains("<b>"));
        QVERIFY(!svg.contains(QByteArray(FamilyExport::kMaxSourceChars, 'x')));
    }

    void aCopiedPictureIsTakenBack()
    {
        QVERIFY(m_export->choose(widest()));
        QVERIFY(m_export->copyPicture(false, {}));
        QVERIFY(!QGuiApplication::clipboard()->image().isNull());
        QVERIFY(m_clipboard.holds());
        m_clipboard.clear();
        QVERIFY(QGuiApplication::clipboard()->image().isNull());
    }

private:
    [[nodiscard]] static QString siblingName(int number) { return u"Sisarus-%1-x"_s.arg(number); }

    /// Of the child whom it is about, by each of the parents, as one step of undo.
    [[nodiscard]] bool addSiblings(int count)
    {
        const casework::CircleId circle = casework::CircleId::fromText(widest()).value();
        casework::RecordId child;
        for (const auto& [head, person] : m_room->view().all<casework::Person>()) {
            if (person.index)
                child = head.id;
        }
        std::vector<casework::Parentage> links;
        for (const auto& [head, link] : m_room->view().all<casework::Parentage>()) {
            if (link.child == child && link.sort == casework::ParentSort::Biological)
                links.push_back(link);
        }
        const auto add = [&]() -> casework::Result<void> {
            for (int i = 0; i < count; ++i) {
                casework::Person sibling;
                sibling.name = siblingName(i);
                const auto made = m_room->editor().add(circle, sibling);
                if (!made)
                    return tl::unexpected(made.error());
                for (casework::Parentage link : links) {
                    link.child = *made;
                    if (const auto linked = m_room->editor().add(circle, link); !linked)
                        return tl::unexpected(linked.error());
                }
            }
            return {};
        };
        return !links.empty() && m_room->editor().together(add).has_value();
    }

    [[nodiscard]] QString widest() const { return m_export->circles()->value(0, u"key"_s).toString(); }
    [[nodiscard]] std::vector<vault::UseEntry> logged() const
    {
        return m_session->vault()->useLog().read(1, 1000).value_or(std::vector<vault::UseEntry>());
    }
    [[nodiscard]] QByteArray saved(Format format) const
    {
        const QString path = m_folder.filePath(m_export->fileName(format));
        if (!m_export->save(QUrl::fromLocalFile(path), format, false, {}))
            return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    ShortClipboard m_clipboard;
    std::unique_ptr<Session> m_session;
    CaseRoom* m_room = nullptr;
    std::unique_ptr<FamilyExport> m_export;
};

KUDELMA_SUITE(FamilyExportTest)
#include "tst_family_export.moc"
