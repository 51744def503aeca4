// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/speech/speech_out.h"

#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

namespace kudelma::app {

/// A text read aloud on this device, because somebody asked for it. espeak-ng makes the sound, in a process of its own
/// that gets the words by a pipe: they are in no file, in no argument, and nothing is sent anywhere. One text at a time
/// on a device: what begins silences the other. What is let go of is silent.
class ReadAloud : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Cut to kMaxChars. When it changes, the old one is silent.
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    /// fi, sv, en or uk; of a text in Cyrillic letters it does not matter, it is read as Ukrainian.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(bool available READ available CONSTANT FINAL) ///< This device can speak.
    Q_PROPERTY(bool speaking READ speaking NOTIFY speakingChanged FINAL)
    Q_PROPERTY(bool failed READ failed NOTIFY speakingChanged FINAL) ///< The last time ended with an error.

public:
    static constexpr qsizetype kMaxChars = 20'000;
    static constexpr qsizetype kPassageChars = 300; ///< About twenty seconds: so much is made ahead, and no more.
    static constexpr qsizetype kMaxSoundBytes = qsizetype(8) * 1024 * 1024; ///< Of one passage.
    static constexpr int kWordsPerMinute = 130; ///< A calm voice; espeak-ng's own is 175.

    /// Samples of a WAV file as espeak-ng writes it: one channel, 16 bits.
    struct Sound
    {
        std::vector<std::int16_t> samples;
        int samplesPerSecond = 0;
    };

    explicit ReadAloud(QObject* parent = nullptr);
    ~ReadAloud() override;

    /// Where everything sounds from now on; must outlive all that speaks. Null: nothing is read aloud.
    static void setOut(SpeechOut* out);
    /// The program that makes the sound, instead of the device's espeak-ng; empty: that again.
    static void setEngine(const QString& path);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString& text);
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString& language);
    [[nodiscard]] bool available() const;
    [[nodiscard]] bool speaking() const { return m_isSpeaking; }
    [[nodiscard]] bool failed() const { return m_hasFailed; }

    Q_INVOKABLE void begin(); ///< From the beginning. Does nothing without a text.
    Q_INVOKABLE void stop();

    /// The text in pieces of at most kPassageChars that end where a voice rests, without what espeak-ng would take for
    /// a command of its own.
    [[nodiscard]] static QStringList passagesOf(const QString& text);
    [[nodiscard]] static QString voiceFor(const QString& text, const QString& language);
    /// Empty: not such a file.
    [[nodiscard]] static std::optional<Sound> soundOf(const QByteArray& wav);

Q_SIGNALS:
    void textChanged();
    void languageChanged();
    void speakingChanged();

private:
    void makeNext();
    void takeMade();
    void playMade();
    void end(bool hasFailed);

    QString m_text;
    QString m_language;
    QStringList m_waiting; ///< Passages that are not made yet.
    std::unique_ptr<QProcess> m_engine; ///< Makes the next passage.
    std::optional<Sound> m_made; ///< The next passage, while another one sounds.
    bool m_isPlaying = false;
    bool m_isSpeaking = false;
    bool m_hasFailed = false;
    int m_turn = 0; ///< What an earlier begin() started does not count any more.
};

} // namespace kudelma::app
