// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/round_table.h"
#include "report/played_case.h"
#include "support/suites.h"

#include <QTest>
#include <QTimeZone>

#include <functional>

using namespace Qt::StringLiterals;
using namespace kudelma::casework;
using namespace kudelma::casework::test;
using namespace kudelma::report;
using namespace kudelma::report::test;

namespace {

using Access = RoundTable::Access;

template <class T>
RecordId put(RoundTable& table, const char* who, const CircleId& circle, const T& value)
{
    const auto made = table.editor(who).add<T>(circle, value);
    if (!made)
        qFatal("%s", qPrintable(made.error().context));
    return *made;
}

} // namespace

/// The rules by which a memo is gathered, on small cases.
class MemoTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyCircleHasNoMemo();
    void aMeetingWithNothingElseIsToldShortly();
    void whoSatAtAnothersDeviceIsToldSo();
    void onlyWhoTookPartIsToldToHaveDoneSo();
    void nobodyIsNamedWhomAReaderDoesNotKnow();
    void namesComeFromWiderCirclesAndNothingElse();
    void wordsThatWereTakenBackAreGone();
    void whoAskedNotToBeNamedIsNot();
    void aCorrectionOfNamelessWordsNamesNobody();
    void aCorrectionGoesWithTheWordsThatWereTakenBack();
    void aCorrectionOfAThoughtIsNoEvidence();
    void stepsOfAnEarlierMeetingStayWhileTheyAreOpen();
    void anotherCirclesMeetingIsNotTold();
    void everyLanguageHasWordsForEveryHeading_data();
    void everyLanguageHasWordsForEveryHeading();
};

void MemoTest::anEmptyCircleHasNoMemo()
{
    RoundTable table;
    const CircleId circle = table.circle({{member("pia"), Access::Shared}});
    const auto view = table.view({member("pia")});
    const MemoSource source(*view, circle);
    QVERIFY(!hasMemo(source, {}));
    QVERIFY(makeMemo(source, {}, options()).sections.empty());
}

void MemoTest::aMeetingWithNothingElseIsToldShortly()
{
    RoundTable table;
    const CircleId circle = table.circle({{member("pia"), Access::Shared}});
    Meeting meeting;
    meeting.title = u"Kokous"_s;
    meeting.place = u"Kirjasto"_s;
    const RecordId id = put(table, "pia", circle, meeting);
    const auto view = table.view({member("pia")});
    const Memo memo = makeMemo(MemoSource(*view, circle), id, options());
    QCOMPARE(memo.heading, u"Kokous"_s);
    QCOMPARE(memo.sections.size(), std::size_t(1));
    QCOMPARE(memo.sections.front().part, MemoPart::Meeting);
}

void MemoTest::whoSatAtAnothersDeviceIsToldSo()
{
    RoundTable table;
    const CircleId both = table.circle({{member("pia"), Access::Shared}, {member("saara"), Access::Own}});
    const CircleId pias = table.circle({{member("pia"), Access::Shared}});
    const auto named = [&](const char* who, const QString& name, const CircleId& circle) {
        Member record;
        record.member = member(who);
        record.name = name;
        record.title = u"vieras"_s;
        put(table, "pia", circle, record);
    };
    named("saara", u"Saara"_s, both);
    named("marjatta", u"Marjatta"_s, both);
    named("mika", u"Mika"_s, pias);
    Meeting meeting;
    meeting.title = u"Kokous"_s;
    for (const char* who : {"marjatta", "mika"}) {
        MeetingGuest guest;
        guest.member = member(who);
        guest.attendance = Attendance::SharedDevice;
        meeting.guests.push_back(guest);
    }
    meeting.companions = {{u"Mummo"_s, member("pia"), member("marjatta")}, // before she moved to Saara's
        {u"Mummo"_s, member("saara"), member("marjatta")}, {u"Kerttu"_s, member("saara"), {}},
        {u"Setä"_s, member("pia"), member("mika")}, {u"Setä"_s, member("saara"), member("mika")}};
    const RecordId id = put(table, "pia", both, meeting);
    const auto view = table.view({member("pia")});
    const Memo memo = makeMemo(MemoSource(*view, both), id, options());
    const MemoSection* people = memo.section(MemoPart::People);
    QVERIFY(people);
    QStringList lines;
    for (const MemoEntry& entry : people->entries)
        lines << entry.text + u" · "_s + entry.state;
    QCOMPARE(lines,
        QStringList({u"Marjatta, vieras · at the same device as Saara"_s, u"Kerttu · at the same device as Saara"_s,
            u"Setä · at the same device as Saara"_s})); // the readers know of no Mika
}

void MemoTest::onlyWhoTookPartIsToldToHaveDoneSo()
{
    RoundTable table;
    const CircleId circle = table.circle({{member("pia"), Access::Shared}});
    Meeting meeting;
    meeting.title = u"Kokous"_s;
    meeting.notesWhoJoined = true;
    const auto seat = [&](const char* who, Attendance form, bool came = false, bool left = false) {
        Member record;
        record.member = member(who);
        record.name = QString::fromLatin1(who);
        record.title = u"vieras"_s;
        put(table, "pia", circle, record);
        MeetingGuest guest;
        guest.member = member(who);
        guest.attendance = form;
        guest.came = came;
        guest.left = left;
        meeting.guests.push_back(guest);
    };
    seat("aino", Attendance::InRoom, false, true); // "is not in the room"
    seat("jesse", Attendance::InRoom, true, true);
    seat("saara", Attendance::InRoom);
    seat("mika", Attendance::RemoteVideo); // never came
    seat("marjatta", Attendance::RemoteVideo);
    seat("kerttu", Attendance::NotComing, true);
    seat("ville", Attendance::NotComing);
    seat("outi", Attendance::Letter);
    seat("leevi", Attendance::InRoom, false, true); // not in the room, and took part from elsewhere
    meeting.joined = {u"marjatta"_s, u"leevi"_s};
    const RecordId id = put(table, "pia", circle, meeting);
    const auto view = table.view({member("pia")});
    const auto lines = [&] {
        QStringList told;
        const Memo memo = makeMemo(MemoSource(*view, circle), id, options());
        if (const MemoSection* people = memo.section(MemoPart::People)) {
            for (const MemoEntry& entry : people->entries)
                told << entry.text + u" · "_s + entry.state;
        }
        return told;
    };
    QCOMPARE(lines(),
        QStringList({u"jesse, vieras · in the room, a part of the time"_s, u"saara, vieras · in the room"_s,
            u"marjatta, vieras · by video"_s, u"kerttu, vieras · in the room"_s,
            u"outi, vieras · by a letter or a drawing"_s, u"leevi, vieras · remotely, on a tablet"_s}));
}

void MemoTest::nobodyIsNamedWhomAReaderDoesNotKnow()
{
    RoundTable table;
    const CircleId both = table.circle({{member("pia"), Access::Shared}, {member("saara"), Access::Own}});
    const CircleId pias = table.circle({{member("pia"), Access::Shared}});
    Member outi;
    outi.member = member("outi");
    outi.name = u"Outi"_s;
    put(table, "pia", pias, outi);
    Step step;
    step.what = u"Soitetaan"_s;
    step.owner = member("outi");
    const RecordId id = put(table, "pia", both, step);
    const auto view = table.view({member("pia")});
    const Memo memo = makeMemo(MemoSource(*view, both), {}, options());
    const MemoSection* steps = memo.section(MemoPart::Steps);
    QVERIFY(steps);
    QCOMPARE(steps->entries.front().record, id);
    QVERIFY(!plainText(memo).contains(u"Outi"_s));
    QVERIFY(steps->entries.front().facts.empty()); // and no empty place tells of her
}

void MemoTest::namesComeFromWiderCirclesAndNothingElse()
{
    RoundTable table;
    const CircleId wide = table.circle(
        {{member("pia"), Access::Shared}, {member("outi"), Access::Shared}, {member("saara"), Access::Own}});
    const CircleId narrow = table.circle({{member("pia"), Access::Shared}, {member("outi"), Access::Shared}});
    Person aino;
    aino.name = u"Aino"_s;
    aino.note = u"Muistiinpano"_s;
    const RecordId person = put(table, "pia", wide, aino);
    Voice loud;
    loud.person = person;
    loud.words = u"Kaikille sanottu"_s;
    put(table, "pia", wide, loud);
    Voice quiet = loud;
    quiet.words = u"Kahdelle sanottu"_s;
    put(table, "pia", narrow, quiet);
    const auto view = table.view({member("pia")});
    const QString text = plainText(makeMemo(MemoSource(*view, narrow), {}, options()));
    QVERIFY(text.contains(u"> Kahdelle sanottu -- Aino"_s));
    QVERIFY(!text.contains(u"Kaikille"_s));
    QVERIFY(!text.contains(u"Muistiinpano"_s));
    const QString forAll = plainText(makeMemo(MemoSource(*view, wide), {}, options()));
    QVERIFY(forAll.contains(u"Kaikille sanottu"_s));
    QVERIFY(!forAll.contains(u"Kahdelle"_s));
}

void MemoTest::wordsThatWereTakenBackAreGone()
{
    RoundTable table;
    const CircleId circle = table.circle({{member("pia"), Access::Shared}});
    Person aino;
    aino.name = u"Aino"_s;
    Voice voice;
    voice.person = put(table, "pia", circle, aino);
    voice.words = u"Otan takaisin"_s;
    voice.withdrawn = true;
    const RecordId id = put(table, "pia", circle, voice);
    Hypothesis thought;
    thought.sentence = u"Voisiko olla niin"_s;
    thought.state = HypothesisState::Open;
    thought.evidenceFor = {id};
    put(table, "pia", circle, thought);
    const auto view = table.view({member("pia")});
    const QString text = plainText(makeMemo(MemoSource(*view, circle), {}, options()));
    QVERIFY(text.contains(u"Voisiko olla niin"_s));
    QVERIFY(!text.contains(u"takaisin"_s));
}

void MemoTest::whoAskedNotToBeNamedIsNot()
{
    RoundTable table;
    const CircleId circle = table.circle({{member("pia"), Access::Shared}});
    Person aino;
    aino.name = u"Aino"_s;
    Voice voice;
    voice.person = put(table, "pia", circle, aino);
    voice.words = u"Sanokaa te"_s;
    voice.withoutName = true;
    Drawing drawing;
    drawing.person = voice.person;
    drawing.voice = put(table, "pia", circle, voice);
    drawing.explanation = u"Tää on meidän talo"_s;
    put(table, "pia", circle, drawing);
    const auto view = table.view({member("pia")});
    const Memo memo = makeMemo(MemoSource(*view, circle), {}, options());
    QCOMPARE(memo.section(MemoPart::OwnWords)->entries.size(), std::size_t(2));
    for (const MemoEntry& entry : memo.section(MemoPart::OwnWords)->entries)
        QCOMPARE(entry.by, QString());
}

namespace {

/// Aino's words, and what she says of how they were recorded.
struct Corrected
{
    RoundTable table;
    CircleId circle = table.circle({{member("pia"), Access::Shared}});
    RecordId aino;
    RecordId words;

    explicit Corrected(const std::function<void(Voice&)>& edit)
    {
        Person person;
        person.name = u"Aino"_s;
        aino = put(table, "pia", circle, person);
        Member self;
        self.member = member("pia");
        self.name = u"Aino"_s;
        self.role = MemberRole::Child;
        self.person = aino;
        put(table, "pia", circle, self);
        Voice voice;
        voice.person = aino;
        voice.words = u"Sanokaa te"_s;
        edit(voice);
        words = put(table, "pia", circle, voice);
        correct(words);
    }
    void correct(const RecordId& about)
    {
        Note note;
        note.sort = NoteSort::Correction;
        note.stance = Stance::Against;
        note.about = {about};
        note.words = u"Sanoin toisin"_s;
        put(table, "pia", circle, note);
    }
    [[nodiscard]] Memo memo()
    {
        const auto view = table.view({member("pia")});
        return makeMemo(MemoSource(*view, circle), {}, options());
    }
};

} // namespace

void MemoTest::aCorrectionOfNamelessWordsNamesNobody()
{
    const QString nameless = plainText(Corrected([](Voice& voice) { voice.withoutName = true; }).memo());
    QVERIFY(nameless.contains(u"Sanoin toisin"_s));
    QVERIFY(!nameless.contains(u"says Aino"_s));
    QVERIFY(plainText(Corrected([](Voice&) {}).memo()).contains(u"says Aino"_s));
}

void MemoTest::aCorrectionGoesWithTheWordsThatWereTakenBack()
{
    const QString text = plainText(Corrected([](Voice& voice) { voice.withdrawn = true; }).memo());
    QVERIFY(!text.contains(u"Sanoin toisin"_s));
}

void MemoTest::aCorrectionOfAThoughtIsNoEvidence()
{
    Corrected corrected([](Voice&) {});
    Hypothesis thought;
    thought.sentence = u"Voisiko olla niin"_s;
    thought.state = HypothesisState::Open;
    corrected.correct(put(corrected.table, "pia", corrected.circle, thought));
    QCOMPARE(plainText(corrected.memo()).count(u"Sanoin toisin"_s), 2); // beside the words, and beside the thought
}

void MemoTest::stepsOfAnEarlierMeetingStayWhileTheyAreOpen()
{
    RoundTable table;
    const CircleId circle = table.circle({{member("pia"), Access::Shared}});
    Meeting first;
    first.plannedAt = QDateTime(QDate(2026, 9, 1), QTime(10, 0), QTimeZone::utc());
    Meeting second;
    second.plannedAt = QDateTime(QDate(2026, 10, 14), QTime(10, 0), QTimeZone::utc());
    const RecordId earlier = put(table, "pia", circle, first);
    const RecordId now = put(table, "pia", circle, second);
    Step open;
    open.what = u"Yhä auki"_s;
    open.meeting = earlier;
    put(table, "pia", circle, open);
    Step done = open;
    done.what = u"Jo tehty"_s;
    done.state = StepState::Done;
    put(table, "pia", circle, done);
    Step later = open;
    later.what = u"Vasta sovittu"_s;
    later.meeting = now;
    put(table, "pia", circle, later);
    const auto view = table.view({member("pia")});
    const MemoSource source(*view, circle);
    const QString second_ = plainText(makeMemo(source, now, options()));
    QVERIFY(second_.contains(u"Yhä auki"_s) && second_.contains(u"Vasta sovittu"_s));
    QVERIFY(!second_.contains(u"Jo tehty"_s));
    const QString first_ = plainText(makeMemo(source, earlier, options()));
    QVERIFY(first_.contains(u"Yhä auki"_s) && first_.contains(u"Jo tehty"_s));
    QVERIFY(!first_.contains(u"Vasta sovittu"_s));
}

void MemoTest::anotherCirclesMeetingIsNotTold()
{
    RoundTable table;
    const CircleId all = table.circle({{member("pia"), Access::Shared}, {member("saara"), Access::Own}});
    const CircleId other = table.circle({{member("pia"), Access::Shared}, {member("jesse"), Access::Own}});
    Meeting meeting;
    meeting.title = u"Perheen kokous"_s;
    meeting.plannedAt = QDateTime(QDate(2026, 10, 14), QTime(10, 0), QTimeZone::utc());
    const RecordId id = put(table, "pia", all, meeting);
    Meeting own;
    own.title = u"Jessen tapaaminen"_s;
    put(table, "pia", other, own);
    const auto view = table.view({member("pia")});
    QVERIFY(hasMemo(MemoSource(*view, all), id));
    QVERIFY(!hasMemo(MemoSource(*view, other), id));
    const Memo memo = makeMemo(MemoSource(*view, other), id, options());
    QVERIFY(!plainText(memo).contains(u"Perheen"_s));
    QVERIFY(!memo.subheading.contains(u"14"_s));
}

void MemoTest::everyLanguageHasWordsForEveryHeading_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("steps");
    QTest::newRow("fi") << u"fi"_s << u"Seuraavat askeleet"_s;
    QTest::newRow("sv") << u"sv"_s << u"Nästa steg"_s;
    QTest::newRow("en") << u"en"_s << u"Next steps"_s;
}

void MemoTest::everyLanguageHasWordsForEveryHeading()
{
    QFETCH(QString, language);
    QFETCH(QString, steps);
    const Language words(language);
    const PlayedCase played;
    const Memo memo = played.memo(u"all_present"_s);
    QVERIFY(memo.section(MemoPart::Steps));
    QCOMPARE(memo.section(MemoPart::Steps)->heading, steps);
    const Language english(u"en"_s);
    for (const MemoSection& section : memo.sections)
        QVERIFY(!section.heading.isEmpty());
}

KUDELMA_SUITE(MemoTest)
#include "tst_memo.moc"
