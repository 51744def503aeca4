// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/table/meeting_table.h"
#include "app/voice/voice_desk.h"

#include <QPointer>

namespace kudelma::app {

/// One sentence, caught while people talk, in any phase: in the speaker's own words, as a fact, or while the team
/// thinks aloud as a reflection. It is written for those of the meeting who heard it, and for workers: never for
/// somebody who came later, or was out of the room.
class SentenceDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kudelma::app::MeetingTable* table READ table WRITE setTable NOTIFY changed FINAL REQUIRED)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY changed FINAL)
    Q_PROPERTY(
        kudelma::app::KeyedListModel* speakers READ speakers CONSTANT FINAL) ///< key (member), name, picture, chosen
    Q_PROPERTY(Sort sort READ sort NOTIFY changed FINAL)
    /// On the genogram, so that words can be their own; else what they say is a fact or a thought of theirs.
    Q_PROPERTY(bool canBeOwnWords READ canBeOwnWords NOTIFY changed FINAL)
    Q_PROPERTY(QString person READ person NOTIFY changed FINAL) ///< Key of the speaker on the genogram; empty: none.
    Q_PROPERTY(bool onlyWorkers READ onlyWorkers WRITE setOnlyWorkers NOTIFY changed FINAL)
    Q_PROPERTY(QString circle READ circle NOTIFY changed FINAL) ///< Where it will be written; empty: nowhere.
    Q_PROPERTY(QVariantList seenBy READ seenBy NOTIFY changed FINAL) ///< List of maps name, detail, picture.
    Q_PROPERTY(QStringList unseenBy READ unseenBy NOTIFY changed FINAL) ///< Of those who heard it: names.

public:
    enum Sort { OwnWords, Fact, Reflection };
    Q_ENUM(Sort)

    explicit SentenceDesk(QObject* parent = nullptr);

    [[nodiscard]] MeetingTable* table() const { return m_table; }
    void setTable(MeetingTable* table);
    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString& words);
    [[nodiscard]] KeyedListModel* speakers() { return &m_speakers; }
    [[nodiscard]] Sort sort() const;
    [[nodiscard]] bool canBeOwnWords() const { return !person().isEmpty(); }
    [[nodiscard]] QString person() const;
    [[nodiscard]] bool onlyWorkers() const { return m_onlyWorkers; }
    void setOnlyWorkers(bool only);
    [[nodiscard]] QString circle() const;
    [[nodiscard]] QVariantList seenBy() const;
    [[nodiscard]] QStringList unseenBy() const;

    Q_INVOKABLE void choose(const QString& member); ///< Who said it. Until then, whoever has the turn.
    Q_INVOKABLE void setFact(bool fact); ///< Not in their own words: what was told.
    Q_INVOKABLE bool keep();
    Q_INVOKABLE void clear(); ///< Forgets the words and what was chosen for them.

Q_SIGNALS:
    void changed();

private:
    void refresh();
    [[nodiscard]] QString speaker() const; ///< Key of the member.
    [[nodiscard]] casework::Members present() const;
    [[nodiscard]] casework::Members workers() const;

    QPointer<MeetingTable> m_table;
    VoiceDesk m_voices;
    QString m_words;
    QString m_chosen;
    bool m_isFact = false;
    bool m_isReflection = false;
    bool m_onlyWorkers = false;
    casework::Members m_heard; ///< Who was here from the first letter on.
    KeyedListModel m_speakers{{"name", "picture", "chosen"}};
};

} // namespace kudelma::app
