// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/keyed_list_model.h"
#include "app/core/pen.h"

#include <QLocale>
#include <QPointer>

namespace kudelma::app {

/// Writing down somebody's own words, taking them back, and what still leans on words that were taken back. For a
/// screen of one person: `leaning` names whatever this person sees.
class VoiceDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kudelma::app::Pen* pen READ pen WRITE setPen NOTIFY penChanged FINAL REQUIRED)
    /// Of the texts of ours: those that stand here are put anew in another.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL REQUIRED)
    /// key (record), kind (root name), line, writable: what was built on words that were taken back, and not looked at
    /// since.
    Q_PROPERTY(kudelma::app::KeyedListModel* leaning READ leaning CONSTANT FINAL)
    /// key, words: how words can reach somebody.
    Q_PROPERTY(kudelma::app::KeyedListModel* media READ media CONSTANT FINAL)
    Q_PROPERTY(int remarkVersion READ remarkVersion NOTIFY remarksChanged FINAL) ///< See remarksOn().
    /// What the worker is told when words tell of violence or a sexual offence.
    Q_PROPERTY(QString stopTitle READ stopTitle NOTIFY languageChanged FINAL)
    Q_PROPERTY(QStringList stopLines READ stopLines NOTIFY languageChanged FINAL)
    Q_PROPERTY(QString stopText READ stopText NOTIFY languageChanged FINAL) ///< The lines as one text.

public:
    explicit VoiceDesk(QObject* parent = nullptr);

    [[nodiscard]] Pen* pen() const { return m_pen; }
    void setPen(Pen* pen);
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString& language);
    [[nodiscard]] KeyedListModel* leaning() { return &m_leaning; }
    [[nodiscard]] KeyedListModel* media() { return &m_media; }
    [[nodiscard]] QString stopTitle() const;
    [[nodiscard]] QStringList stopLines() const;
    [[nodiscard]] QString stopText() const { return stopLines().join(u' '); }

    /// `more`: further fields of a voice. Words that are said without a name, where others than workers read them, do
    /// not hold who said them. Answers the key; empty: refused, and the pen says why.
    Q_INVOKABLE QString keep(
        const QString& circle, const QString& person, const QString& words, const QVariantMap& more);
    /// Whom words or a drawing for this circle may name: `person`, or nobody (empty).
    [[nodiscard]] Q_INVOKABLE QString speakerFor(const QString& circle, const QString& person, bool withoutName) const;
    /// The words are shown nowhere any more. What was built on them stays until somebody has looked at it.
    Q_INVOKABLE bool withdraw(const QString& voice);
    [[nodiscard]] Q_INVOKABLE bool mayWithdraw(const QString& voice) const;
    /// Somebody looked at it: it points at what was taken back no more.
    Q_INVOKABLE bool letGo(const QString& record);
    /// A worker's remark on words that stay as they were said; read by those who read the words.
    Q_INVOKABLE bool annotate(const QString& voice, const QString& remark);
    /// What was remarked on words: list of maps words, by. Other ones when `remarkVersion` changes.
    [[nodiscard]] Q_INVOKABLE QVariantList remarksOn(const QString& voice) const { return m_remarks.value(voice); }
    [[nodiscard]] int remarkVersion() const { return m_remarkVersion; }

Q_SIGNALS:
    void penChanged();
    void languageChanged();
    void remarksChanged();

private:
    void fill();
    void fillMedia();
    void fillRemarks();
    [[nodiscard]] QStringList withdrawnUnder(const casework::RecordId& record) const;

    QPointer<Pen> m_pen;
    QString m_language = QLocale().name();
    KeyedListModel m_leaning{{"kind", "line", "writable"}};
    QHash<QString, QVariantList> m_remarks; ///< Of all words: looking for each would be a pass over the case for each.
    int m_remarkVersion = 0;
    KeyedListModel m_media{{"words"}};
};

} // namespace kudelma::app
