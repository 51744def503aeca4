// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf_text.h"
#include "report/played_case.h"
#include "support/suites.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kudelma::casework;
using namespace kudelma::report;
using namespace kudelma::report::test;

namespace {

QString flat(const QString& text)
{
    static const QRegularExpression kNoWord(u"[^\\p{L}\\p{N}]+"_s);
    return u' ' + text.toLower().split(kNoWord, Qt::SkipEmptyParts).join(u' ') + u' ';
}

/// All runs of so many words, with spaces around, so that only whole words match.
QStringList runsOf(const QString& text, int length)
{
    const QStringList words = flat(text).split(u' ', Qt::SkipEmptyParts);
    QStringList runs;
    for (qsizetype i = 0; i + length <= words.size(); ++i)
        runs.append(u' ' + words.mid(i, length).join(u' ') + u' ');
    return runs;
}

} // namespace

/// The memos of case A, as model and as PDF: what must be in whose, and what must never be.
class MemoDemoTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void noMemoTellsWhatAnotherCircleWrote();
    void everyReaderHoldsEverythingThatTheMemoTells();
    void theHooksOfTheCaseHoldForEveryMemo();
    void theFamilysMemoHasNoRunOfWordsOfWhatAinoTold();
    void jessesMemoNamesNobodyThatHeMustNotFind();
    void theMemoOfTheMeetingHasWhatTheMeetingAgreed();
    void theChildsWordsComeFirst();
    void familyReadsItsOwnWording();
    void whatIsNotForPaperIsNotDrawn();
    void theMemoOfTheMeetingIsTheGoldenOne();

private:
    struct Made
    {
        QString key;
        Memo memo;
        QString text;
        ReadPdf pdf;
    };
    [[nodiscard]] const Made& made(const char* key) const;

    std::unique_ptr<Language> m_language;
    std::unique_ptr<PlayedCase> m_case;
    std::vector<Made> m_memos;
};

void MemoDemoTest::initTestCase()
{
    m_language = std::make_unique<Language>(u"fi"_s);
    const MemoType type = loadLetters();
    m_case = std::make_unique<PlayedCase>();
    for (const DemoCircle& circle : m_case->script().circles()) {
        if (!hasMemo(m_case->source(circle.key), m_case->meetingOf(circle.key)))
            continue;
        Memo memo = m_case->memo(circle.key);
        const ReadPdf pdf = readPdf(memoPdf(memo, type, options().today));
        QVERIFY(pdf.pages > 0);
        QString text = plainText(memo);
        m_memos.push_back({circle.key, std::move(memo), std::move(text), pdf});
    }
    QVERIFY(m_memos.size() > 10);
}

const MemoDemoTest::Made& MemoDemoTest::made(const char* key) const
{
    const auto found = std::ranges::find(m_memos, QString::fromLatin1(key), &Made::key);
    if (found == m_memos.end())
        qFatal("no memo of %s", key);
    return *found;
}

void MemoDemoTest::noMemoTellsWhatAnotherCircleWrote()
{
    // Records whose words a memo tells; of persons it may say the name, wherever all readers hold it.
    const auto told = [](RecordKind kind) {
        return kind == RecordKind::Voice || kind == RecordKind::Hypothesis || kind == RecordKind::Question
            || kind == RecordKind::Step || kind == RecordKind::Factor || kind == RecordKind::Note
            || kind == RecordKind::Feedback || kind == RecordKind::Viewpoint || kind == RecordKind::Reaction
            || kind == RecordKind::Mark || kind == RecordKind::Tie || kind == RecordKind::Placement
            || kind == RecordKind::Event || kind == RecordKind::Review || kind == RecordKind::Drawing;
    };
    int looked = 0;
    for (const Made& memo : m_memos) {
        const MemoSource source = m_case->source(memo.key);
        // The narrow copy of a card says the same as the wide one.
        const auto saidHereToo = [&](const QString& canary) {
            for (const DemoAction& other : m_case->script().script()) {
                if (!source.own().head(other.id))
                    continue;
                for (const auto& value : other.fields) {
                    const QString* words = value.as<QString>();
                    if (words && words->contains(canary))
                        return true;
                }
            }
            return false;
        };
        for (const DemoAction& action : m_case->script().script()) {
            if (action.verb != DemoVerb::Add || !told(action.kind) || source.own().head(action.id))
                continue;
            const bool moved = std::ranges::any_of(m_case->script().script(),
                [&](const DemoAction& other) { return other.verb == DemoVerb::Move && other.id == action.id; });
            for (const QString& canary : action.canaries) {
                static const QRegularExpression kDate(u"^\\d{4}-\\d\\d-\\d\\d$"_s);
                // A single word may be a name as well ("Rekku.").
                const bool isName = flat(canary).count(u' ') < 3;
                if (moved || isName || saidHereToo(canary) || kDate.match(canary).hasMatch())
                    continue;
                ++looked;
                const QByteArray where = (memo.key + u": "_s + canary).toUtf8();
                QVERIFY2(!memo.text.contains(canary), where.constData());
                QVERIFY2(!flat(memo.pdf.text).contains(flat(canary)), where.constData());
            }
        }
    }
    QVERIFY(looked > 500);
}

void MemoDemoTest::everyReaderHoldsEverythingThatTheMemoTells()
{
    for (const Made& memo : m_memos) {
        const MemoSource source = m_case->source(memo.key);
        for (const MemoSection& section : memo.memo.sections) {
            for (const MemoEntry& entry : section.entries) {
                if (entry.record.isNull())
                    continue;
                const auto head = m_case->everything().head(entry.record);
                QVERIFY(head);
                const Members& holders = m_case->everything().rules().membersOf(head->key.circle);
                QVERIFY2(std::ranges::includes(holders, source.readers()),
                    qPrintable(memo.key + u": "_s + m_case->script().keyOf(entry.record)));
            }
        }
    }
}

void MemoDemoTest::theHooksOfTheCaseHoldForEveryMemo()
{
    int looked = 0;
    for (const DemoHook& hook : m_case->script().hooks()) {
        for (const Made& memo : m_memos) {
            const Members readers = m_case->source(memo.key).readers();
            const bool reads
                = std::ranges::any_of(hook.viewers, [&](const MemberId& viewer) { return readers.contains(viewer); });
            if (!reads && hook.circle != memo.key)
                continue;
            for (const QString& text : hook.mustNotHoldText) {
                ++looked;
                const QByteArray where = (hook.id + u", "_s + memo.key + u": "_s + text).toUtf8();
                QVERIFY2(!memo.text.contains(text, Qt::CaseInsensitive), where.constData());
                QVERIFY2(!memo.pdf.text.contains(text, Qt::CaseInsensitive), where.constData());
                QVERIFY2(!memo.pdf.info.contains(text, Qt::CaseInsensitive), where.constData());
            }
            for (const RecordId& id : hook.mustNotHold) {
                for (const MemoSection& section : memo.memo.sections)
                    QVERIFY(std::ranges::find(section.entries, id, &MemoEntry::record) == section.entries.end());
                if (memo.memo.drawing)
                    QVERIFY(!memo.memo.drawing->graph.person(id.text().toStdString()));
            }
        }
    }
    QVERIFY(looked > 50);
}

void MemoDemoTest::theFamilysMemoHasNoRunOfWordsOfWhatAinoTold()
{
    const auto told = m_case->everything().get<Voice>(m_case->id("AQ2"));
    QVERIFY(told);
    const QStringList runs = runsOf(told->value.words, 3);
    QVERIFY(runs.size() > 5);
    for (const Made& memo : m_memos) {
        const bool both = memo.key == u"sw_therapist"_s;
        const QString words = flat(memo.text);
        const QString printed = flat(memo.pdf.text);
        for (const QString& run : runs) {
            QCOMPARE(words.contains(run), both);
            QCOMPARE(printed.contains(run), both);
        }
    }
}

void MemoDemoTest::jessesMemoNamesNobodyThatHeMustNotFind()
{
    const Made& memo = made("team_jesse");
    for (const QString& name : {u"Aino"_s, u"Venla"_s, u"Leevi"_s, u"Marjatta"_s, u"Pihlajakoski"_s, u"Kuikkaniem"_s,
             u"viikkokokous"_s, u"14.10.2026"_s, u"Riikka"_s, u"Päivi"_s}) {
        QVERIFY2(!memo.text.contains(name, Qt::CaseInsensitive), qPrintable(name));
        QVERIFY2(!memo.pdf.text.contains(name, Qt::CaseInsensitive), qPrintable(name));
    }
    QVERIFY(memo.pdf.text.contains(u"joku kertoo, miten pojat voi"_s));
    QVERIFY(memo.pdf.text.contains(u"Onni"_s));
}

void MemoDemoTest::theMemoOfTheMeetingHasWhatTheMeetingAgreed()
{
    const Made& memo = made("all_present");
    for (const QString& words : {u"Perhekeskus, iso huone"_s, u"Marjatta Sarviluoto"_s, u"sukat jalassa"_s,
             u"koiralenkillä"_s, u"Kirje luetaan yhdessä"_s, u"Mitä teimme, mikä sai kertomaan raskaudesta?"_s,
             u"21.10.2026"_s, u"Roolini oli selvä."_s, u"Opimme kysymään ensin."_s})
        QVERIFY2(flat(memo.pdf.text).contains(flat(words).trimmed()), qPrintable(words));
    QVERIFY(memo.memo.section(MemoPart::Steps)->entries.size() == 4);
}

void MemoDemoTest::theChildsWordsComeFirst()
{
    const MemoSection* words = made("all_present").memo.section(MemoPart::OwnWords);
    QVERIFY(words);
    QCOMPARE(words->entries.front().by, u"Aino"_s);
    QCOMPARE(words->entries.front().text, u"Mä nukun sukat jalassa, ettei tarvii etsiä niitä jos pitää lähteä."_s);
    QVERIFY(words->entries.front().verbatim);
    const auto& sections = made("all_present").memo.sections;
    const auto place = [&](MemoPart part) { return std::ranges::find(sections, part, &MemoSection::part); };
    QVERIFY(place(MemoPart::OwnWords) < place(MemoPart::Thoughts));
    QVERIFY(place(MemoPart::Question) < place(MemoPart::OwnWords));
}

void MemoDemoTest::familyReadsItsOwnWording()
{
    const MemoSection* thoughts = made("all_present").memo.section(MemoPart::Thoughts);
    QVERIFY(thoughts);
    const auto own = std::ranges::find(thoughts->entries, m_case->id("AH3"), &MemoEntry::record);
    QVERIFY(own != thoughts->entries.end());
    QCOMPARE(own->text, u"Mä testaan kestättekö te."_s);
    // Told with the card that grew out of it.
    QVERIFY(std::ranges::find(thoughts->entries, m_case->id("AH3_v1"), &MemoEntry::record) == thoughts->entries.end());
}

void MemoDemoTest::whatIsNotForPaperIsNotDrawn()
{
    const Made& memo = made("team");
    QVERIFY(memo.memo.drawing);
    QVERIFY(m_case->source(u"team"_s).own().head(m_case->id("L_U14")));
    QVERIFY(!memo.memo.drawing->graph.person(m_case->id("L_U14").text().toStdString()));
    QVERIFY(memo.memo.drawing->graph.person(m_case->id("A21").text().toStdString()));
}

void MemoDemoTest::theMemoOfTheMeetingIsTheGoldenOne()
{
    const QString path = QStringLiteral(KUDELMA_SOURCE_DIR "/tests/report/golden/all_present_fi.txt");
    const QByteArray actual = made("all_present").text.toUtf8();
    if (qEnvironmentVariableIsSet("UPDATE_GOLDENS")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(actual);
        return;
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(actual, file.readAll());
}

KUDELMA_SUITE(MemoDemoTest)
#include "tst_memo_demo.moc"
