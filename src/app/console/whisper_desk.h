// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/case_room.h"

#include <QtQml/qqmlregistration.h>

namespace kudelma::app {

inline constexpr qsizetype kMaxWhisperChars = 160;
inline constexpr qsizetype kMaxWhisperId = 32;
inline constexpr int kMaxHeardWhispers = 10; ///< How many a device says that it has read.

/// A short word from another worker to the one who leads, while people talk. It travels in the presence of a circle of
/// workers alone: sealed to them, never stored, and gone once it was read. The words are not on any screen until the
/// one they are for asks to see them.
class WhisperDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The table has it")
    /// There is a circle of workers apart from the meeting's own, and somebody else leads.
    Q_PROPERTY(bool canWhisper READ canWhisper NOTIFY changed FINAL)
    Q_PROPERTY(bool waiting READ isWaiting NOTIFY changed FINAL)
    Q_PROPERTY(QString from READ from NOTIFY changed FINAL)
    Q_PROPERTY(bool sent READ isSent NOTIFY changed FINAL)

public:
    WhisperDesk(CaseRoom& room, const casework::RecordId& meeting, QObject* parent);
    ~WhisperDesk() override; ///< Takes an unread whisper back.

    [[nodiscard]] bool canWhisper() const;
    [[nodiscard]] bool isWaiting() const { return !m_waiting.empty(); } ///< Something to read is here.
    [[nodiscard]] QString from() const; ///< Name of whose is read next.
    [[nodiscard]] bool isSent() const { return !m_words.isEmpty(); } ///< One's own, not read yet.

    Q_INVOKABLE bool whisper(const QString& words);
    /// The words, once: with this they are gone from both devices.
    Q_INVOKABLE QString read();
    Q_INVOKABLE void takeBack();

Q_SIGNALS:
    void changed();
    void came(); ///< Something to read.
    void wasRead(); ///< One's own.

private:
    struct Waiting
    {
        crypto::DeviceId device;
        QString id;
        QString words;
    };
    void hear(const crypto::DeviceId& device, const sync::Bytes& bytes);
    void tell();
    [[nodiscard]] casework::MemberId leader() const;
    void findPlace();

    CaseRoom& m_room;
    casework::RecordId m_meeting;
    std::optional<casework::CircleId> m_place;
    std::vector<Waiting> m_waiting;
    QStringList m_heard; ///< Ids of what was read here.
    QString m_words; ///< One's own, until it was read.
    QString m_id;
    casework::MemberId m_to;
};

} // namespace kudelma::app
