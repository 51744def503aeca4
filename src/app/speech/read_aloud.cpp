// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/speech/read_aloud.h"

#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <utility>

namespace kudelma::app {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kHeadBytes = 44; // espeak-ng writes the plainest head there is
constexpr int kLowestRate = 8'000;
constexpr int kHighestRate = 48'000;

SpeechOut* g_out = nullptr;
ReadAloud* g_speaker = nullptr; // who speaks now
QString g_engine;

QString engine()
{
    return g_engine.isEmpty() ? QStandardPaths::findExecutable(u"espeak-ng"_s) : g_engine;
}

bool isCyrillic(QChar c)
{
    return c.script() == QChar::Script_Cyrillic;
}

/// Where the passage that begins at `from` ends: after a sentence, else after a word, else at its limit.
qsizetype passageEnd(const QString& text, qsizetype from)
{
    const qsizetype limit = std::min(text.size(), from + ReadAloud::kPassageChars);
    if (limit == text.size())
        return limit;
    qsizetype afterWord = -1;
    for (qsizetype i = limit - 1; i > from; --i) {
        if (!text.at(i).isSpace())
            continue;
        const QChar before = text.at(i - 1);
        if (before == u'.' || before == u'!' || before == u'?' || before == u'…' || text.at(i) == u'\n')
            return i + 1;
        if (afterWord < 0)
            afterWord = i + 1;
    }
    if (afterWord > 0)
        return afterWord;
    return text.at(limit - 1).isHighSurrogate() ? limit - 1 : limit;
}

} // namespace

ReadAloud::ReadAloud(QObject* parent)
    : QObject(parent)
{ }

ReadAloud::~ReadAloud()
{
    stop();
}

void ReadAloud::setOut(SpeechOut* out)
{
    if (g_speaker)
        g_speaker->stop();
    g_out = out;
}

void ReadAloud::setEngine(const QString& path)
{
    g_engine = path;
}

bool ReadAloud::available() const
{
    return g_out && !engine().isEmpty();
}

void ReadAloud::setText(const QString& text)
{
    const QString cut = text.left(kMaxChars);
    if (cut == m_text)
        return;
    stop();
    m_text = cut;
    Q_EMIT textChanged();
}

void ReadAloud::setLanguage(const QString& language)
{
    if (language == m_language)
        return;
    stop();
    m_language = language;
    Q_EMIT languageChanged();
}

void ReadAloud::begin()
{
    if (g_speaker)
        g_speaker->stop();
    m_waiting = passagesOf(m_text);
    if (m_waiting.isEmpty() || !available())
        return;
    g_speaker = this;
    m_isSpeaking = true;
    m_hasFailed = false;
    makeNext();
    Q_EMIT speakingChanged();
}

void ReadAloud::stop()
{
    if (m_isSpeaking)
        end(false);
}

void ReadAloud::end(bool hasFailed)
{
    ++m_turn;
    if (m_engine) {
        m_engine->disconnect(this);
        m_engine->kill();
        m_engine->waitForFinished(1000); // killed: it is over at once
        m_engine.release()->deleteLater(); // whose own handler may be what came here
    }
    if (m_isPlaying && g_out)
        g_out->stop();
    m_isPlaying = false;
    m_made.reset();
    m_waiting.clear();
    if (g_speaker == this)
        g_speaker = nullptr;
    m_isSpeaking = false;
    m_hasFailed = hasFailed;
    Q_EMIT speakingChanged();
}

void ReadAloud::makeNext()
{
    if (m_engine || m_made || m_waiting.isEmpty())
        return;
    const QString passage = m_waiting.takeFirst();
    m_engine = std::make_unique<QProcess>();
    QProcessEnvironment nothing;
    nothing.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_engine->setProcessEnvironment(nothing);
    m_engine->setStandardErrorFile(QProcess::nullDevice());
    connect(m_engine.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError) { end(true); });
    connect(m_engine.get(), &QProcess::finished, this, &ReadAloud::takeMade);
    connect(m_engine.get(), &QProcess::readyReadStandardOutput, this, [this] {
        if (m_engine->bytesAvailable() > kMaxSoundBytes)
            end(true);
    });
    m_engine->start(engine(),
        {u"--stdin"_s, u"--stdout"_s, u"-v"_s, voiceFor(passage, m_language), u"-s"_s,
            QString::number(kWordsPerMinute)});
    if (!m_engine)
        return; // it could not even be started, and that was told
    m_engine->write(passage.toUtf8());
    m_engine->closeWriteChannel();
}

void ReadAloud::takeMade()
{
    QProcess* engine = m_engine.release();
    engine->deleteLater(); // its own handler came here
    if (engine->exitStatus() != QProcess::NormalExit || engine->exitCode() != 0)
        return end(true);
    m_made = soundOf(engine->readAllStandardOutput());
    if (!m_made)
        return end(true);
    if (!m_isPlaying)
        playMade();
}

void ReadAloud::playMade()
{
    m_isPlaying = true;
    Sound sound = *std::exchange(m_made, std::nullopt);
    const int turn = m_turn;
    g_out->play(std::move(sound.samples), sound.samplesPerSecond, [this, turn] {
        QMetaObject::invokeMethod(
            this,
            [this, turn] {
                if (turn != m_turn)
                    return;
                m_isPlaying = false;
                if (m_made)
                    playMade();
                else if (!m_engine && m_waiting.isEmpty())
                    end(false);
            },
            Qt::QueuedConnection);
    });
    makeNext(); // last: it may end all of it
}

QStringList ReadAloud::passagesOf(const QString& text)
{
    QString plain = text.left(kMaxChars);
    // Brackets begin espeak-ng's own spelling of sounds; what is no letter of any text would end what it reads.
    std::ranges::replace_if(
        plain, [](QChar c) { return c == u'[' || c == u']' || (c.category() == QChar::Other_Control && c != u'\n'); },
        QChar(u' '));
    QStringList passages;
    for (qsizetype from = 0; from < plain.size();) {
        const qsizetype end = passageEnd(plain, from);
        const QString passage = plain.mid(from, end - from).trimmed();
        if (std::ranges::any_of(passage, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); }))
            passages.append(passage);
        from = end;
    }
    return passages;
}

QString ReadAloud::voiceFor(const QString& text, const QString& language)
{
    const auto letters = std::ranges::count_if(text, [](QChar c) { return c.isLetter(); });
    if (std::ranges::count_if(text, isCyrillic) * 2 > letters)
        return u"uk"_s;
    if (language == "sv"_L1 || language == "en"_L1 || language == "uk"_L1)
        return language;
    return u"fi"_s;
}

std::optional<ReadAloud::Sound> ReadAloud::soundOf(const QByteArray& wav)
{
    const char* head = wav.constData();
    if (wav.size() < kHeadBytes || !wav.startsWith("RIFF") || wav.mid(8, 8) != "WAVEfmt " || wav.mid(36, 4) != "data"
        || qFromLittleEndian<quint16>(head + 20) != 1 || qFromLittleEndian<quint16>(head + 22) != 1
        || qFromLittleEndian<quint16>(head + 34) != 16)
        return std::nullopt;
    const quint32 rate = qFromLittleEndian<quint32>(head + 24);
    if (rate < kLowestRate || rate > kHighestRate)
        return std::nullopt;
    // The head tells a length that was not known yet when it was written.
    Sound sound{std::vector<std::int16_t>(std::size_t((wav.size() - kHeadBytes) / 2)), int(rate)};
    for (std::size_t i = 0; i < sound.samples.size(); ++i)
        sound.samples[i] = qFromLittleEndian<std::int16_t>(head + kHeadBytes + qsizetype(i) * 2);
    return sound;
}

} // namespace kudelma::app
