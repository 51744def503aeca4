// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Reading aloud: with the device's own espeak-ng, into ears instead of a loudspeaker; and what it must never do.
#include "app/speech/read_aloud.h"
#include "support/suites.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace kudelma::app;
using namespace Qt::StringLiterals;

namespace {

/// Listens. What is played lasts until let go on.
class Ears final : public SpeechOut
{
public:
    Ears() { ReadAloud::setOut(this); }
    ~Ears() override { ReadAloud::setOut(nullptr); }

    void play(std::vector<std::int16_t> samples, int samplesPerSecond, std::function<void()> done) override
    {
        seconds.push_back(double(samples.size()) / samplesPerSecond);
        loudest = std::accumulate(samples.begin(), samples.end(), loudest,
            [](int most, std::int16_t sample) { return std::max(most, std::abs(int(sample))); });
        m_done = std::move(done);
        if (isQuick)
            finish();
    }
    void stop() override
    {
        m_done = {};
        ++stops;
    }
    void finish()
    {
        if (m_done)
            std::exchange(m_done, {})();
    }
    [[nodiscard]] bool isPlaying() const { return bool(m_done); }

    std::vector<double> seconds; ///< Of each passage.
    int loudest = 0;
    int stops = 0;
    bool isQuick = true;

private:
    std::function<void()> m_done;
};

/// Command lines, environments of this program's children, one after another.
QByteArray childrenAsOthersSeeThem()
{
    QByteArray seen;
    const QByteArray own = QByteArray::number(QCoreApplication::applicationPid());
    for (const QString& entry : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        const auto contentOf = [&](const char* name) {
            QFile file(u"/proc/"_s + entry + u'/' + QLatin1StringView(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        if (contentOf("status").contains("PPid:\t" + own + '\n'))
            seen += contentOf("cmdline") + contentOf("environ");
    }
    return seen;
}

} // namespace

class TestReadAloud : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        ReadAloud::setEngine({});
        ReadAloud::setOut(nullptr);
    }

    void everyLanguageSounds()
    {
        Ears ears;
        for (const auto& [language, text] : {std::pair(u"fi"_s, u"Hei Aino. Kiitos, että kerroit."_s),
                 std::pair(u"sv"_s, u"Hej Wilmer. Tack för att du berättade."_s),
                 std::pair(u"en"_s, u"Hello. Thank you for telling us."_s),
                 std::pair(u"uk"_s, u"Привіт. Дякуємо, що розповіла."_s)}) {
            ears.seconds.clear();
            ears.loudest = 0;
            ReadAloud voice;
            voice.setLanguage(language);
            voice.setText(text);
            QVERIFY(voice.available());
            voice.begin();
            QVERIFY(voice.speaking());
            QTRY_VERIFY(!voice.speaking());
            QVERIFY(!voice.failed());
            QCOMPARE(ears.seconds.size(), 1U);
            QVERIFY2(ears.seconds.front() > 1 && ears.seconds.front() < 10, qPrintable(language));
            QVERIFY(ears.loudest > 3'000);
        }
    }

    void aLetterIsReadToItsEndInPassages()
    {
        Ears ears;
        ReadAloud voice;
        voice.setText(u"Sinua kuunneltiin tänään. Mummi kertoi, että piirrät paljon. "_s.repeated(12));
        const auto passages = std::size_t(ReadAloud::passagesOf(voice.text()).size());
        QVERIFY(passages > 2);
        voice.begin();
        QTRY_VERIFY_WITH_TIMEOUT(!voice.speaking(), 20'000);
        QVERIFY(!voice.failed());
        QCOMPARE(ears.seconds.size(), passages);
    }

    void stoppedItIsSilentAtOnceAndStaysSo()
    {
        Ears ears;
        ears.isQuick = false;
        ReadAloud voice;
        voice.setText(u"Tämä on pitkä kirje. "_s.repeated(60));
        voice.begin();
        QTRY_VERIFY(ears.isPlaying());
        voice.stop();
        QVERIFY(!voice.speaking());
        QVERIFY(!ears.isPlaying());
        QCOMPARE(ears.stops, 1);
        QTest::qWait(300); // what was being made is not heard afterwards
        QCOMPARE(ears.seconds.size(), 1U);
        voice.begin(); // and it can be heard again
        QTRY_VERIFY(ears.isPlaying());
        QVERIFY(voice.speaking());
    }

    void whatGoesAwayIsSilent()
    {
        Ears ears;
        ears.isQuick = false;
        auto voice = std::make_unique<ReadAloud>();
        voice->setText(u"Hei."_s);
        voice->begin();
        QTRY_VERIFY(ears.isPlaying());
        voice.reset();
        QVERIFY(!ears.isPlaying());
        ReadAloud other; // and while it is only being made
        other.setText(u"Hei."_s);
        other.begin();
        other.setText(u"Toinen kirje."_s);
        QVERIFY(!other.speaking());
        QTest::qWait(200);
        QVERIFY(!ears.isPlaying());
    }

    void oneTextAtATime()
    {
        Ears ears;
        ears.isQuick = false;
        ReadAloud first;
        ReadAloud second;
        first.setText(u"Ensimmäinen."_s);
        second.setText(u"Toinen."_s);
        first.begin();
        QTRY_VERIFY(ears.isPlaying());
        second.begin();
        QVERIFY(!first.speaking());
        QVERIFY(second.speaking());
        QTRY_VERIFY(ears.isPlaying());
        ears.finish();
        QTRY_VERIFY(!second.speaking());
    }

    void wordsAreNeitherInArgumentsNorInFiles()
    {
        const QTemporaryDir folder; // an engine that waits, so that one can look
        const QString engine = folder.filePath(u"engine"_s);
        QFile script(engine);
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\nsleep 20\n");
        script.close();
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        ReadAloud::setEngine(engine);
        Ears ears;
        ReadAloud voice;
        voice.setText(u"Salaisuus"_s);
        qputenv("KUDELMA_TEST_MARK", "ymparisto");
        voice.begin();
        QTRY_VERIFY(childrenAsOthersSeeThem().contains("--stdin"));
        const QByteArray seen = childrenAsOthersSeeThem();
        QVERIFY(!seen.contains("Salaisuus"));
        QVERIFY(!seen.contains("ymparisto")); // nothing of this program's surroundings
        voice.stop();
        QTRY_VERIFY(!childrenAsOthersSeeThem().contains("--stdin"));
    }

    void withoutAVoiceThereIsNothingToPress()
    {
        ReadAloud voice;
        voice.setText(u"Hei."_s);
        QVERIFY(!voice.available()); // no loudspeaker
        voice.begin();
        QVERIFY(!voice.speaking());
    }

    void anEngineThatFailsIsTold_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("ends with an error") << QByteArray("#!/bin/sh\nexit 3\n");
        QTest::newRow("dies") << QByteArray("#!/bin/sh\nkill -9 $$\n");
        QTest::newRow("writes something else") << QByteArray("#!/bin/sh\ncat > /dev/null; echo hello\n");
        QTest::newRow("never ends writing") << QByteArray("#!/bin/sh\ncat /dev/zero\n");
        QTest::newRow("is no program") << QByteArray();
    }
    void anEngineThatFailsIsTold()
    {
        QFETCH(QByteArray, script);
        const QTemporaryDir folder;
        const QString engine = folder.filePath(u"engine"_s);
        if (!script.isEmpty()) {
            QFile file(engine);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(script);
            file.close();
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        ReadAloud::setEngine(engine);
        Ears ears;
        ReadAloud voice;
        voice.setText(u"Hei."_s);
        voice.begin();
        QTRY_VERIFY(!voice.speaking());
        QVERIFY(voice.failed());
        QVERIFY(ears.seconds.empty());
        ReadAloud::setEngine({});
        voice.begin();
        QTRY_VERIFY(!voice.speaking());
        QVERIFY(!voice.failed());
    }

    /// As when a program is updated meanwhile.
    void anEngineThatGoesAwayInTheMiddleEndsTheSound()
    {
        const QTemporaryDir folder;
        const QString engine = folder.filePath(u"engine"_s);
        QVERIFY(QFile::link(QStandardPaths::findExecutable(u"espeak-ng"_s), engine));
        ReadAloud::setEngine(engine);
        Ears ears;
        ears.isQuick = false;
        ReadAloud voice;
        voice.setText(u"Tämä on pitkä kirje. "_s.repeated(80));
        voice.begin();
        QTRY_VERIFY(ears.isPlaying());
        QVERIFY(QFile::remove(engine));
        for (int i = 0; i < 10 && voice.speaking(); ++i) {
            ears.finish();
            QTest::qWait(200);
        }
        QVERIFY(!voice.speaking());
        QVERIFY(voice.failed());
        QVERIFY(!ears.isPlaying());
    }

    void passagesEndWhereAVoiceRests()
    {
        const QString sentence = u"Tämä on yksi lause, jossa on sanoja. "_s;
        for (const QString& passage : ReadAloud::passagesOf(sentence.repeated(30))) {
            QVERIFY(passage.size() <= ReadAloud::kPassageChars);
            QVERIFY(passage.endsWith(u'.'));
        }
        QCOMPARE(ReadAloud::passagesOf(u"Hei.\n\n– Pia"_s), QStringList{u"Hei.\n\n– Pia"_s});
        QVERIFY(ReadAloud::passagesOf(u"  \n\t "_s).isEmpty());
        QVERIFY(ReadAloud::passagesOf(u"…!?"_s).isEmpty());
        // Nothing of it is lost, and nothing is a command: not espeak's own spelling, not a character that ends a text.
        const QString odd = u"[[a b]] c"_s + QChar(0) + u"d"_s + QChar(4) + u" <speak>e</speak>"_s;
        QCOMPARE(ReadAloud::passagesOf(odd), QStringList{u"a b   c d  <speak>e</speak>"_s});
        const QString word = u"ä"_s.repeated(1000);
        QCOMPARE(ReadAloud::passagesOf(word).join(QString()), word);
        const QString faces = u"🦊"_s.repeated(400);
        for (const QString& passage : ReadAloud::passagesOf(u"a"_s + faces))
            QVERIFY(!passage.back().isHighSurrogate());
        ReadAloud voice;
        voice.setText(u"a"_s.repeated(ReadAloud::kMaxChars + 1));
        QCOMPARE(voice.text().size(), ReadAloud::kMaxChars);
    }

    void theVoiceFitsTheText()
    {
        QCOMPARE(ReadAloud::voiceFor(u"Hei"_s, u"fi"_s), u"fi"_s);
        QCOMPARE(ReadAloud::voiceFor(u"Hej"_s, u"sv"_s), u"sv"_s);
        QCOMPARE(ReadAloud::voiceFor(u"Hei"_s, u"../etc"_s), u"fi"_s);
        QCOMPARE(ReadAloud::voiceFor(u"Привіт, Aino"_s, u"fi"_s), u"uk"_s);
        QCOMPARE(ReadAloud::voiceFor(u"Соломія"_s, u"sv"_s), u"uk"_s);
        QCOMPARE(ReadAloud::voiceFor(u"Aino ja Соня"_s, u"fi"_s), u"fi"_s);
    }

    void onlySoundOfOneChannelIsPlayed()
    {
        QByteArray wav(
            "RIFF\x24\xf0\xff\x7fWAVEfmt \x10\0\0\0\x01\0\x01\0\x22\x56\0\0\x44\xac\0\0\x02\0\x10\0data\0\xf0\xff\x7f",
            44);
        wav.append("\x01\x00\xff\xff\x07", 5);
        const auto sound = ReadAloud::soundOf(wav);
        QVERIFY(sound);
        QCOMPARE(sound->samplesPerSecond, 22'050);
        QCOMPARE(sound->samples, (std::vector<std::int16_t>{1, -1}));
        for (const int at : {0, 8, 20, 22, 26, 34, 36}) {
            QByteArray wrong = wav;
            wrong[at] = char(0x7f);
            QVERIFY2(!ReadAloud::soundOf(wrong), qPrintable(QString::number(at)));
        }
        QVERIFY(!ReadAloud::soundOf(wav.left(43)));
        QVERIFY(!ReadAloud::soundOf({}));
    }
};

KUDELMA_SUITE(TestReadAloud)
#include "tst_read_aloud.moc"
