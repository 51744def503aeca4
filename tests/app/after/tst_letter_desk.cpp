// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/after/after_desk.h"
#include "app/models/case_lists.h"
#include "app/support/team_device.h"
#include "app/voice/speakers_choice.h"
#include "report/pdf_text.h"
#include "report/played_case.h"
#include "support/suites.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>

#include <algorithm>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;

/// Letters to the children of the practice case.
class LetterDeskTest : public QObject
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
    }

    void theChildWhosePageItIsIsWrittenToFirst()
    {
        QVERIFY(desk().keep(u"Hei"_s).isEmpty()); // nobody is chosen
        desk().begin();
        QVERIFY(desk().children()->count() > 1);
        const auto child = casework::RecordId::fromText(desk().child());
        QVERIFY(room().view().get<casework::Person>(child.value())->value.index);
        QVERIFY(desk().draft().contains(desk().children()->value(0, u"name"_s).toString()));
        QVERIFY(!desk().keep(u"  "_s).size());
        QVERIFY(!desk().chooseChild(u"00000000000000000000000000000001"_s));
    }

    /// Whatever home is chosen for whichever child, nothing is drafted that not all of its readers hold.
    void aDraftHasNothingThatNotAllItsReadersHold()
    {
        const casework::AudienceRules& rules = room().view().rules();
        int looked = 0;
        int hidden = 0;
        desk().begin();
        for (int child = 0; child < desk().children()->count(); ++child) {
            QVERIFY(desk().chooseChild(desk().children()->value(child, u"key"_s).toString()));
            for (int row = 0; row < desk().homes()->count(); ++row) {
                QVERIFY(desk().chooseHome(desk().homes()->value(row, u"key"_s).toString()));
                ++looked;
                const casework::Members readers = rules.membersOf(casework::CircleId::fromText(desk().home()).value());
                for (const auto& [id, words] : wordsByRecord()) {
                    const casework::Members& holders = rules.membersOf(room().view().head(id)->key.circle);
                    if (std::ranges::includes(holders, readers))
                        continue;
                    ++hidden;
                    QVERIFY2(!desk().draft().contains(words), qPrintable(words));
                }
            }
        }
        QVERIFY(looked > 1);
        QVERIFY(hidden > 10); // or this test could not fail
    }

    void aLetterIsKeptWhereItWasChosenAndNowhereElse()
    {
        begin();
        const QString key = desk().keep(desk().draft() + u"\nkanarialintu"_s);
        QVERIFY(!key.isEmpty());
        const auto id = casework::RecordId::fromText(key).value();
        const auto note = room().view().get<casework::Note>(id);
        QVERIFY(note);
        QCOMPARE(note->value.sort, casework::NoteSort::Letter);
        QCOMPARE(note->head.key.circle.text(), desk().home());
        QCOMPARE(desk().letters()->value(0, u"key"_s).toString(), key);
        const casework::Members& readers = room().view().rules().membersOf(note->head.key.circle);
        int outside = 0;
        for (const PersonCard& card : room().people()) {
            if (readers.contains(card.member))
                continue;
            ++outside;
            const std::unique_ptr<casework::CaseView> theirs(room().projection({card.member}, nullptr));
            QVERIFY(!theirs->head(id));
        }
        QVERIFY(outside > 0);
    }

    void theChildsAnswerStandsWithTheLetter()
    {
        begin();
        const QString letter = desk().keep(u"Hei! Terveisin Pia"_s);
        const auto holding = room().view().head(casework::RecordId::fromText(letter).value())->key.circle;
        const QString home = holding.text();
        QVERIFY(!desk().receive(letter, {}, home, u"  "_s, {}));
        QVERIFY(!desk().receive(u"nothing"_s, {}, home, u"Kiva."_s, {}));
        QVERIFY(desk().receive(letter, {}, home, u"Mä en tykkää sunnuntaista."_s, {{u"tellsOfHarm"_s, true}}));
        const int row = desk().letters()->indexOfKey(letter);
        const QVariantList answers = desk().letters()->value(row, u"answers"_s).toList();
        QCOMPARE(answers.size(), 1);
        QCOMPARE(answers.front().toMap()[u"words"_s].toString(), u"Mä en tykkää sunnuntaista."_s);
        int linked = 0;
        for (const auto& [head, voice] : room().view().all<casework::Voice>()) {
            if (voice.answers.isNull())
                continue;
            ++linked;
            QCOMPARE(voice.answers.text(), letter);
            QCOMPARE(voice.medium, casework::Medium::Letter);
            QCOMPARE(head.key.circle, holding);
            QVERIFY(voice.tellsOfHarm);
        }
        QCOMPARE(linked, 1);
    }

    /// An answer is not read where the letter is not, nor where somebody reads of whom the child said "never".
    void anAnswerKeepsTheGuardsOfTheLetterAndOfTheChild()
    {
        begin();
        const QString letter = desk().keep(u"Hei taas! Terveisin Pia"_s);
        const casework::AudienceRules& rules = room().view().rules();
        const auto holding = room().view().head(casework::RecordId::fromText(letter).value())->key.circle;
        int outside = 0;
        for (const casework::CircleId& circle : rules.circles()) {
            if (rules.mayPoint(circle, holding) || !room().view().writableSource(circle))
                continue;
            ++outside;
            QVERIFY(!desk().receive(letter, {}, circle.text(), u"Vaan sulle."_s, {}));
        }
        QVERIFY(outside > 0);
        SpeakersChoice choice;
        const CaseLists lists(room(), room().view(), nullptr);
        choice.setPen(desk().pen());
        choice.setPersons(lists.persons());
        choice.setMembers(lists.members());
        choice.setSpeaker(desk().childOf(letter));
        choice.setAlongside(letter);
        for (const KeyedListModel::Row& answer : choice.answers()->rows()) {
            const auto circle = casework::CircleId::fromText(answer.values[2].toString());
            QVERIFY(!circle || rules.mayPoint(*circle, holding));
        }
    }

    /// Which letter it answers would tell whose words they are.
    void anAnswerWithoutANameTellsNotWhatItAnswers()
    {
        begin();
        const QString letter = desk().keep(u"Hei vielä! Terveisin Pia"_s);
        const auto meeting = casework::RecordId::fromText(m_pia.mainMeeting()).value();
        const auto everybody = room().view().head(meeting)->key.circle; // of the family too
        QVERIFY(desk().receive(letter, {}, everybody.text(), u"Joku kaipaa."_s, {{u"withoutName"_s, true}}));
        int found = 0;
        for (const auto& [head, voice] : room().view().all<casework::Voice>()) {
            if (voice.words != u"Joku kaipaa."_s)
                continue;
            ++found;
            QVERIFY(voice.person.isNull() && voice.answers.isNull() && voice.withoutName);
        }
        QCOMPARE(found, 1);
    }

    void aChildsOwnLetterStandsAmongTheOthers()
    {
        begin();
        const QString home = desk().home();
        QVERIFY(!desk().receive({}, u"nobody"_s, home, u"Moi."_s, {}));
        QVERIFY(desk().receive({}, desk().child(), home, u"Moi Pia, tää on multa."_s, {}));
        const KeyedListModel::Row& row = desk().letters()->rows().front();
        QVERIFY(row.values.last().toBool());
        QCOMPARE(row.values[2].toString(), u"Moi Pia, tää on multa."_s);
        const auto circle = casework::CircleId::fromText(home).value();
        for (const PersonCard& card : room().people()) {
            const std::unique_ptr<casework::CaseView> theirs(room().projection({card.member}, nullptr));
            QCOMPARE(theirs->head(casework::RecordId::fromText(row.key).value()).has_value(),
                room().view().rules().membersOf(circle).contains(card.member));
        }
    }

    void onPaperAndAsTextUnderANameThatTellsNothing()
    {
        begin();
        const QString letter = desk().keep(u"Hei Aino!\n\nMennään uimaan.\n\nTerveisin Pia"_s);
        const QTemporaryDir folder;
        const QString pdf = folder.filePath(desk().fileName(letter, true));
        const QString text = folder.filePath(desk().fileName(letter, false));
        QVERIFY(QRegularExpression(u"/letter-[0-9a-f]{8}\\.pdf$"_s).match(pdf).hasMatch());
        QVERIFY(desk().save(QUrl::fromLocalFile(pdf), letter, true));
        QVERIFY(desk().save(QUrl::fromLocalFile(text), letter, false));
        QVERIFY(report::test::readPdf(read(pdf)).text.contains(u"Mennään uimaan."_s));
        QVERIFY(QString::fromUtf8(read(text)).contains(u"Mennään uimaan.\r\n"_s));
        const QSignalSpy failed(&desk(), &LetterDesk::saveFailed);
        QVERIFY(!desk().save(QUrl::fromLocalFile(folder.filePath(u"not/there.pdf"_s)), letter, true));
        QVERIFY(!desk().save(QUrl::fromLocalFile(pdf), u"nothing"_s, true));
        QCOMPARE(failed.count(), 2);
    }

private:
    [[nodiscard]] CaseRoom& room() { return *m_pia.app->session().openRoom(); }
    [[nodiscard]] LetterDesk& desk() { return *m_pia.app->after()->letters(); }
    void begin()
    {
        desk().begin();
        for (int child = 0; child < desk().children()->count(); ++child) {
            QVERIFY(desk().chooseChild(desk().children()->value(child, u"key"_s).toString()));
            if (!desk().home().isEmpty())
                return;
        }
        QFAIL("no child has a letter");
    }
    /// Words of steps and quotes, long enough to be no chance.
    [[nodiscard]] std::vector<std::pair<casework::RecordId, QString>> wordsByRecord()
    {
        std::vector<std::pair<casework::RecordId, QString>> found;
        for (const auto& [head, voice] : room().view().all<casework::Voice>())
            found.emplace_back(head.id, voice.words.simplified());
        for (const auto& [head, step] : room().view().all<casework::Step>())
            found.emplace_back(head.id, step.what.simplified());
        std::erase_if(found, [](const auto& one) { return one.second.size() < 12; });
        return found;
    }
    [[nodiscard]] static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    TeamDevice m_pia;
};

KUDELMA_SUITE(LetterDeskTest)
#include "tst_letter_desk.moc"
