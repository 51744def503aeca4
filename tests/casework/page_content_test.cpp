// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// A page that was taken along into a meeting, and what was changed there brought home.
#include "casework/page_content.h"
#include "casework/record_codec.h"
#include "round_table.h"
#include "support/suites.h"

using namespace Qt::StringLiterals;
using namespace kudelma::casework;
using namespace kudelma::casework::test;
namespace crdt = kudelma::crdt;

namespace {
using Access = RoundTable::Access;

Note note(const QString& title, const QString& words)
{
    Note made;
    made.title = title;
    made.words = words;
    return made;
}
} // namespace

/// Pia has a page with Saara, who writes a document of her own, and takes it along.
class PageContentTest : public QObject
{
    Q_OBJECT

    struct Page
    {
        explicit Page(std::uint64_t seed)
            : table(seed)
        {
            circle = table.circle({{pia, Access::Shared}, {saara, Access::Own}});
            editor = &table.editor(pia);
            view = &editor->view();
            saarasEditor = &table.editor(saara);
        }
        [[nodiscard]] CircleContent content() const
        {
            view->flush();
            return contentOf(*view, circle);
        }
        MemberId pia = member("pia");
        MemberId saara = member("saara");
        RoundTable table;
        CircleId circle;
        CaseEditor* editor = nullptr;
        CaseView* view = nullptr;
        CaseEditor* saarasEditor = nullptr;
    };

    std::unique_ptr<Page> m_home;
    std::unique_ptr<Page> m_away;
    RecordId m_note;
    RecordId m_person;
    RecordId m_saaras;
    CircleContent m_before;

    [[nodiscard]] BroughtHome bring() { return bring(m_away->content()); }
    [[nodiscard]] BroughtHome bring(const CircleContent& after) const
    {
        return bringHome(*m_home->view, {{m_home->circle, m_before, after}});
    }
    [[nodiscard]] Note atHome(const RecordId& id) { return m_home->view->get<Note>(id).value().value; }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<Page>(1);
        m_away = std::make_unique<Page>(2);
        Note first = note(u"Alku"_s, u"Aino nukkuu huonosti."_s);
        m_person = m_home->editor->add(m_home->circle, person(u"Aino"_s)).value();
        first.about = {m_person};
        m_note = m_home->editor->add(m_home->circle, first).value();
        m_saaras = m_home->saarasEditor->add(m_home->circle, note(u"Saaran"_s, u"Olen väsynyt."_s)).value();
        m_before = m_home->content();
        QCOMPARE(m_before.size(), std::size_t(3));
        writeContent(*m_away->view->writableSource(m_away->circle)->document, m_before);
        m_away->view->flush();
    }

    void whatWasTakenAlongIsTheSame()
    {
        QCOMPARE(m_away->view->get<Note>(m_note).value().value.words, u"Aino nukkuu huonosti."_s);
        QVERIFY(m_away->view->unreadables().empty());
        // And stays the same as bytes.
        crdt::Document kept;
        writeContent(kept, m_before);
        crdt::Document read;
        QVERIFY(read.applyUpdate(*kept.encodeStateAsUpdate()));
        const CircleContent again = contentOf(read);
        QCOMPARE(again.size(), m_before.size());
        for (const auto& [id, record] : m_before)
            QVERIFY(isSame({again.at(id).fields}, {record.fields}));
        const BroughtHome report = bring();
        QCOMPARE(report.added + report.changed + report.removed, std::size_t(0));
        QVERIFY(report.left.empty() && report.overruled.empty());
    }

    void newRecordsComeHomeAlsoThoseOfGuests()
    {
        const RecordId fresh = m_away->editor->add(m_away->circle, note(u"Uusi"_s, u"Mummo tulee."_s)).value();
        const RecordId guests = m_away->saarasEditor->add(m_away->circle, note(u"Oma"_s, u"Kiitos."_s)).value();
        QCOMPARE(bring().added, std::size_t(2));
        QCOMPARE(atHome(fresh).words, u"Mummo tulee."_s);
        QCOMPARE(atHome(guests).words, u"Kiitos."_s);
        QCOMPARE(m_home->view->head(guests)->createdBy, m_home->saara);
        QCOMPARE(bring().added, std::size_t(0)); // Twice is once.
    }

    void bothMayHaveWrittenIntoOneText()
    {
        QVERIFY(m_away->editor->change<Note>(m_note, [](Note& n) { n.words = u"Aino nukkuu nyt paremmin."_s; }));
        QVERIFY(m_home->editor->change<Note>(m_note, [](Note& n) { n.words = u"Pikku Aino nukkuu huonosti."_s; }));
        const BroughtHome report = bring();
        QCOMPARE(report.changed, std::size_t(1));
        QVERIFY(report.overruled.empty());
        QCOMPARE(atHome(m_note).words, u"Pikku Aino nukkuu nyt paremmin."_s);
    }

    void bothMayHaveChangedOtherFieldsAndSets()
    {
        const RecordId here = m_home->editor->add(m_home->circle, person(u"Mika"_s)).value();
        const RecordId there = m_away->editor->add(m_away->circle, person(u"Pirkko"_s)).value();
        QVERIFY(m_home->editor->change<Note>(m_note, [&](Note& n) { n.about.push_back(here); }));
        QVERIFY(m_away->editor->change<Note>(m_note, [&](Note& n) {
            n.about = {there};
            n.source = u"koulu"_s;
        }));
        QVERIFY(m_home->editor->change<Note>(m_note, [](Note& n) { n.title = u"Kotona"_s; }));
        QVERIFY(bring().overruled.empty());
        const Note both = atHome(m_note);
        QCOMPARE(both.title, u"Kotona"_s);
        QCOMPARE(both.source, u"koulu"_s);
        QCOMPARE(std::set(both.about.begin(), both.about.end()), (std::set<RecordId>{here, there}));
    }

    void theMeetingsWordCountsAndIsTold()
    {
        QVERIFY(m_home->editor->change<Note>(m_note, [](Note& n) { n.title = u"Kotona"_s; }));
        QVERIFY(m_away->editor->change<Note>(m_note, [](Note& n) { n.title = u"Pöydässä"_s; }));
        const BroughtHome report = bring();
        QCOMPARE(report.overruled, std::vector<RecordId>{m_note});
        QCOMPARE(atHome(m_note).title, u"Pöydässä"_s);
    }

    /// It may have been moved to where fewer people see it.
    void whatWasTakenAwayAtHomeNeverComesBack()
    {
        QVERIFY(m_home->editor->remove(m_note));
        QVERIFY(m_away->editor->change<Note>(m_note, [](Note& n) { n.title = u"Pöydässä"_s; }));
        const BroughtHome report = bring();
        QCOMPARE(report.left, std::vector<RecordId>{m_note});
        m_home->view->flush();
        QVERIFY(!m_home->view->head(m_note));
    }

    void removedInTheMeetingIsRemovedUnlessItIsNeeded()
    {
        QVERIFY(m_away->editor->remove(m_note));
        QVERIFY(m_away->editor->remove(m_person));
        QVERIFY(m_home->editor->add(m_home->circle, [&] {
            Note later = note(u"Myöhempi"_s, {});
            later.about = {m_person};
            return later;
        }()));
        const BroughtHome report = bring();
        QCOMPARE(report.removed, std::size_t(1));
        QCOMPARE(report.left, std::vector<RecordId>{m_person});
        QVERIFY(!m_home->view->head(m_note));
        QVERIFY(m_home->view->head(m_person));
    }

    void removedInTheMeetingButChangedAtHomeStays()
    {
        QVERIFY(m_away->editor->remove(m_note));
        QVERIFY(m_home->editor->change<Note>(m_note, [](Note& n) { n.title = u"Kotona"_s; }));
        QCOMPARE(bring().left, std::vector<RecordId>{m_note});
        QVERIFY(m_home->view->head(m_note));
    }

    /// In the meeting her words stood in the document of the one who hosted it.
    void aGuestsOwnWordsAtHomeStayHerOwn()
    {
        QVERIFY(m_away->editor->change<Note>(m_saaras, [](Note& n) { n.words = u"Olen iloinen."_s; }));
        QCOMPARE(bring().left, std::vector<RecordId>{m_saaras});
        QCOMPARE(atHome(m_saaras).words, u"Olen väsynyt."_s);
    }

    void whoMayNotWriteBringsNothing()
    {
        const auto reader = m_home->table.view({member("kirsi")});
        const RecordId fresh = m_away->editor->add(m_away->circle, note(u"Uusi"_s, {})).value();
        const BroughtHome report = bringHome(*reader, {{m_home->circle, m_before, m_away->content()}});
        QCOMPARE(report.left, std::vector<RecordId>{fresh});
        QCOMPARE(report.added, std::size_t(0));
    }

    /// Whoever writes a document of their own says neither who anybody is nor that others said it.
    void aGuestSpeaksForNobodyElse()
    {
        Member lie;
        lie.member = m_away->pia;
        lie.name = u"Pia"_s;
        lie.role = MemberRole::Supervisor;
        const RecordId id = m_away->saarasEditor->add(m_away->circle, lie).value();
        const RecordId words = m_away->saarasEditor->add(m_away->circle, note(u"Oma"_s, u"Kiitos."_s)).value();
        CaseEditor forger(m_away->saarasEditor->view(),
            {m_away->pia, [] { return QDateTime(QDate(2026, 1, 1), QTime(), QTimeZone::utc()); }, systemRandom()});
        const RecordId forged = forger.add(m_away->circle, note(u"Pian"_s, u"Lupaan kaiken."_s)).value();
        QCOMPARE(bring().added, std::size_t(2));
        m_home->view->flush();
        QVERIFY(!m_home->view->head(id));
        QVERIFY(m_home->view->head(words));
        QCOMPARE(m_home->view->head(forged)->createdBy, m_home->saara);
        // At home too, when the page is taken along.
        QVERIFY(m_home->saarasEditor->add(m_home->circle, lie));
        QVERIFY(std::ranges::none_of(
            m_home->content(), [](const auto& record) { return record.second.kind == RecordKind::Member; }));
    }

    /// The worker took it away in the meeting; the guest makes one of the same id.
    void aGuestChangesNothingOfOthers()
    {
        QVERIFY(m_away->editor->remove(m_note));
        const auto theirs = m_away->saarasEditor->addFields(
            m_away->circle, RecordKind::Note, toFields(note(u"Muka"_s, u"Kaikki hyvin."_s)), m_note);
        QVERIFY(theirs);
        QCOMPARE(bring().left, std::vector<RecordId>{m_note});
        QCOMPARE(atHome(m_note).words, u"Aino nukkuu huonosti."_s);
    }

    /// What a version cannot read, or what was pushed out by too many, was not taken away.
    void unreadableIsNotRemoved()
    {
        crdt::Document& document = *m_away->view->writableSource(m_away->circle)->document;
        document.transact([&](crdt::Transaction& tx) {
            document.map("notes").map(m_note.text().toStdString())->set(tx, "words", crdt::Any(7));
        });
        CircleContent after = m_away->content();
        QVERIFY(!after.contains(m_note));
        keepUnreadable(after, document, m_before);
        const BroughtHome report = bring(after);
        QCOMPARE(report.removed, std::size_t(0));
        QVERIFY(m_home->view->head(m_note));
    }

    void limitsAreKept()
    {
        CircleContent after = m_before;
        const RawMap fields = m_before.at(m_note).fields;
        for (std::size_t i = 0; i < kMaxRecordsPerKind; ++i)
            after.emplace(RecordId::random(systemRandom()), RecordContent{RecordKind::Note, fields, {}});
        BroughtHome report = bring(after);
        QCOMPARE(report.added, kMaxRecordsPerKind - 1); // One was there.
        QCOMPARE(report.left.size(), std::size_t(1));
        QVERIFY(m_home->view->unreadables().empty());

        init();
        after = m_before;
        for (std::size_t i = 0; i <= kMaxCarriedOfOwner; ++i)
            after.emplace(RecordId::random(systemRandom()), RecordContent{RecordKind::Note, fields, m_away->saara});
        RawMap large = fields;
        large.emplace_back("later", RawValue{crdt::Any(std::string(kMaxCarriedBytes, 'x'))});
        after.emplace(RecordId::random(systemRandom()), RecordContent{RecordKind::Note, large, {}});
        report = bring(after);
        QCOMPARE(report.added, kMaxCarriedOfOwner);
        QCOMPARE(report.left.size(), std::size_t(2));
    }

    /// The same letters are not written twice, whoever was first.
    void broughtTwiceIsBroughtOnce()
    {
        QVERIFY(m_away->editor->change<Note>(m_note, [](Note& n) { n.words += u" Mutta syö."_s; }));
        QCOMPARE(bring().changed, std::size_t(1));
        static_cast<void>(bring());
        QCOMPARE(atHome(m_note).words, u"Aino nukkuu huonosti. Mutta syö."_s);
    }

    void devicesStayBehind()
    {
        Member saara;
        saara.member = m_away->saara;
        saara.name = u"Saara"_s;
        saara.devices = {u"ab"_s};
        const RecordId id = m_away->editor->add(m_away->circle, saara).value();
        CircleContent after = m_away->content();
        forgetDevices(after);
        QCOMPARE(bring(after).added, std::size_t(1));
        QVERIFY(m_home->view->unreadables().empty());
        QVERIFY(m_home->view->get<Member>(id)->value.devices.isEmpty());
        QCOMPARE(m_home->view->get<Member>(id)->value.name, u"Saara"_s);
    }
};

KUDELMA_SUITE(PageContentTest)
#include "page_content_test.moc"
