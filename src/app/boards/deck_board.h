// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/boards/board.h"
#include "meeting/question_deck.h"

namespace kudelma::app {

/// The question deck: systemic questions to search by words and by kind, with the names of whom they are about; and the
/// tick that says that one was asked, which keeps it as a question of the case with its day.
class DeckBoard : public kudelma::app::Board // in full, for the types that QML tools read
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString language MEMBER m_language WRITE setLanguage NOTIFY changed FINAL)
    Q_PROPERTY(QString search MEMBER m_search WRITE setSearch NOTIFY changed FINAL)
    Q_PROPERTY(QString type MEMBER m_type WRITE setType NOTIFY changed FINAL) ///< Key of a kind; empty: all.
    Q_PROPERTY(bool strategic MEMBER m_strategic WRITE setStrategic NOTIFY changed FINAL) ///< Also hidden kinds.
    /// Whom it is about: keys; the first two have their names in the questions.
    Q_PROPERTY(QStringList people MEMBER m_people WRITE setPeople NOTIFY changed FINAL)
    Q_PROPERTY(QString hypothesis MEMBER m_hypothesis WRITE setHypothesis NOTIFY changed FINAL) ///< That it explores.
    /// key, words, type (its title), sort, state ("", "planned", "asked", "answered"), record
    Q_PROPERTY(kudelma::app::KeyedListModel* cards READ cards CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::KeyedListModel* types READ types CONSTANT FINAL) ///< key (empty: all), title, purpose
    Q_PROPERTY(QString purpose READ purpose NOTIFY changed FINAL) ///< Of the chosen kind.
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY changed FINAL) ///< Than is shown at once.
    Q_PROPERTY(QString lensTitle READ lensTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString lensHint READ lensHint NOTIFY changed FINAL)
    Q_PROPERTY(QStringList lens READ lens NOTIFY changed FINAL)

public:
    static constexpr std::size_t kMaxShown = 24;

    explicit DeckBoard(QObject* parent = nullptr);

    void setLanguage(const QString& language);
    void setSearch(const QString& search);
    void setType(const QString& type);
    void setStrategic(bool strategic);
    void setPeople(const QStringList& people);
    void setHypothesis(const QString& hypothesis);
    [[nodiscard]] KeyedListModel* cards() { return &m_cards; }
    [[nodiscard]] KeyedListModel* types() { return &m_types; }
    [[nodiscard]] QString purpose() const;
    [[nodiscard]] bool hasMore() const { return m_hasMore; }
    [[nodiscard]] QString lensTitle() const { return m_deck.lens().title.in(m_language); }
    [[nodiscard]] QString lensHint() const { return m_deck.lens().hint.in(m_language); }
    [[nodiscard]] QStringList lens() const;
    /// Another deck than the built-in one.
    void setDeck(const meeting::QuestionDeck& deck);

    /// Ticks a card, today, or takes the tick back. A card that stands in the case already is marked; otherwise it is
    /// written into `circle`, where everybody must know whom it names. False: refused.
    Q_INVOKABLE bool setAsked(const QString& card, bool asked, const QString& circle);
    /// Keeps a card as a question that will be asked. Empty: refused.
    Q_INVOKABLE QString plan(const QString& card, const QString& circle, const QString& asker, const QString& due);

protected:
    void refresh() override;
    void forget() override;

private:
    template <class T>
    void put(T& field, const T& value);
    [[nodiscard]] QString write(const QString& card, const QString& circle, const QVariantMap& more);

    meeting::QuestionDeck m_deck;
    QString m_language = QStringLiteral("fi");
    QString m_search;
    QString m_type;
    bool m_strategic = false;
    QStringList m_people;
    QString m_hypothesis;
    KeyedListModel m_cards;
    KeyedListModel m_types;
    bool m_hasMore = false;
};

} // namespace kudelma::app
