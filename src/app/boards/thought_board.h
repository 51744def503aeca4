// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/boards/board.h"
#include "meeting/thought_rules.h"

namespace kudelma::app {

/// The hypothesis board: the cards that stand now, what the board gently says of them, and the verbs by which a card
/// lives: never "true", only open, explored, stronger, changed, resting or let go.
class ThoughtBoard : public kudelma::app::Board // in full, for the types that QML tools read
{
    Q_OBJECT
    QML_ELEMENT
    /// As CaseLists.hypotheses, without wordings that grew into others; open ones first.
    Q_PROPERTY(kudelma::app::KeyedListModel* cards READ cards CONSTANT FINAL)
    /// key, words, ask (what the action is called), action ("card", "thought", "question"; empty: none), record
    Q_PROPERTY(kudelma::app::KeyedListModel* findings READ findings CONSTANT FINAL)
    /// People of the family and systems around it: key, name, isSystem
    Q_PROPERTY(kudelma::app::KeyedListModel* parties READ parties CONSTANT FINAL)
    Q_PROPERTY(QString stem READ stem NOTIFY changed FINAL) ///< "Could it be that", in the language that is on.

public:
    explicit ThoughtBoard(QObject* parent = nullptr);

    /// What keeps a card from standing where it was put.
    enum class Lack { Nothing, Words, Parties, Question, Learned, NewWording };
    Q_ENUM(Lack)

    [[nodiscard]] KeyedListModel* cards() { return m_cards.get(); }
    [[nodiscard]] KeyedListModel* findings() { return &m_findings; }
    [[nodiscard]] KeyedListModel* parties() { return &m_parties; }
    [[nodiscard]] QString stem() const;

    /// A new card: a sketch while fewer than two people or systems are in it. Empty: refused.
    Q_INVOKABLE QString add(const QString& circle, const QString& words, const QVariantMap& fields);
    /// False and lacking(): the card is not ready for it.
    Q_INVOKABLE bool setState(const QString& card, const QString& state);
    Q_INVOKABLE bool letGo(const QString& card, const QString& learned);
    /// It goes on in other words: a new version, which keeps where it came from. Answers its key.
    Q_INVOKABLE QString grow(const QString& card, const QString& words, const QString& learned);
    Q_INVOKABLE QStringList partiesOf(const QString& card) const; ///< People in it who are shown here: keys.
    Q_INVOKABLE bool keep(const QString& card); ///< To be looked at again after kUntouchedWeeks.
    /// What somebody of the family says of it: "resonates", "doesNotResonate", "thinking". One mark for each person.
    Q_INVOKABLE bool say(const QString& card, const QString& person, const QString& mark);

Q_SIGNALS:
    void lacking(kudelma::app::ThoughtBoard::Lack what);

protected:
    void refresh() override;

private:
    void refreshFindings();
    void refreshParties();
    [[nodiscard]] std::optional<casework::Stored<casework::Hypothesis>> stored(const QString& card) const;

    std::unique_ptr<KeyedListModel> m_cards;
    KeyedListModel m_findings;
    KeyedListModel m_parties;
};

} // namespace kudelma::app
