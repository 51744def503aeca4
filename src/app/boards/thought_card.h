// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/boards/board.h"

namespace kudelma::app {

/// One hypothesis that is open: who is in it and how they turn, what speaks for and against, who may know of it and
/// why so few, and its two cards where the team and the family do not see the same.
class ThoughtCard : public kudelma::app::Board // in full, for the types that QML tools read
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString card READ card WRITE setCard NOTIFY cardChanged FINAL)
    /// False: it is not shown here (any more).
    Q_PROPERTY(bool isThere READ isThere NOTIFY changed FINAL)
    /// state, sentence, familyWording, learned, aboutUs, intention, childsDay, ifSo, ifNot, risk (as in the record),
    /// version, answered (somebody said how it sounds to them), writable, seenBy, family (sentence of the family's
    /// card; empty: none)
    Q_PROPERTY(QVariantMap held READ held NOTIFY changed FINAL)
    Q_PROPERTY(kudelma::app::KeyedListModel* parties READ parties CONSTANT FINAL) ///< key, name
    /// key (its place), who, whoName, what
    Q_PROPERTY(kudelma::app::KeyedListModel* turns READ turns CONSTANT FINAL)
    /// What may speak for or against: key, words, sort, stance ("for", "against" or empty), seenBy
    Q_PROPERTY(kudelma::app::KeyedListModel* evidence READ evidence CONSTANT FINAL)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed FINAL)
    Q_PROPERTY(bool hasMoreEvidence READ hasMoreEvidence NOTIFY changed FINAL) ///< Than is offered at once.
    /// Evidence that fewer people know than know of everybody in the card: key, words, seenBy
    Q_PROPERTY(kudelma::app::KeyedListModel* reasons READ reasons CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::KeyedListModel* others READ others CONSTANT FINAL) ///< Other cards: key, words, chosen
    /// Circles that may be chosen, from which `homes` are taken: CaseLists.audiences.
    Q_PROPERTY(kudelma::app::KeyedListModel* audiences READ audiences WRITE setAudiences NOTIFY audiencesChanged FINAL)
    /// For the card that is about to be made: as CaseLists.audiences
    Q_PROPERTY(kudelma::app::KeyedListModel* homes READ homes CONSTANT FINAL)

public:
    static constexpr std::size_t kMaxOffered = 40;

    explicit ThoughtCard(QObject* parent = nullptr);

    [[nodiscard]] QString card() const { return m_card; }
    void setCard(const QString& card);
    [[nodiscard]] bool isThere() const { return !m_held.isEmpty(); }
    [[nodiscard]] QVariantMap held() const { return m_held; }
    [[nodiscard]] KeyedListModel* parties() { return &m_parties; }
    [[nodiscard]] KeyedListModel* turns() { return &m_turns; }
    [[nodiscard]] KeyedListModel* evidence() { return &m_evidence; }
    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString& search);
    [[nodiscard]] bool hasMoreEvidence() const { return m_hasMoreEvidence; }
    [[nodiscard]] KeyedListModel* reasons() { return &m_reasons; }
    [[nodiscard]] KeyedListModel* others() { return &m_others; }
    [[nodiscard]] KeyedListModel* audiences() const { return m_audiences; }
    void setAudiences(KeyedListModel* audiences);
    [[nodiscard]] KeyedListModel* homes() { return &m_homes; }

    Q_INVOKABLE bool write(const QString& field, const QVariant& value);
    Q_INVOKABLE bool addParty(const QString& party);
    /// Whoever is in the loop stays; and a card that is no sketch keeps two.
    Q_INVOKABLE bool removeParty(const QString& party);
    Q_INVOKABLE bool addTurn(const QString& who, const QString& what);
    Q_INVOKABLE bool removeTurn(int place);
    /// "for", "against", or empty: neither. False and narrower(): fewer people know of it than of the card.
    Q_INVOKABLE bool weigh(const QString& evidence, const QString& stance);
    Q_INVOKABLE bool setAlternative(const QString& other, bool chosen);

    /// Fills `homes` with circles in which everybody may know both the card and this.
    Q_INVOKABLE void lookForNarrower(const QString& evidence);
    /// Fills `homes` with circles in which everybody of the card is, and more people.
    Q_INVOKABLE void lookForWider();
    /// A copy for those who may know this evidence; this card stays as it is and does not tell of the other.
    Q_INVOKABLE QString teamCard(const QString& circle, const QString& evidence, const QString& stance);
    /// The thought in the family's words for more people, without what only these know. This card tells of it, and not
    /// the other way round. `stem`: begins it.
    Q_INVOKABLE QString familyCard(const QString& circle, const QString& stem, const QString& words);

Q_SIGNALS:
    void cardChanged();
    void audiencesChanged();
    void narrower(const QString& evidence, const QString& stance);

protected:
    void refresh() override;
    void forget() override;

private:
    using Stored = casework::Stored<casework::Hypothesis>;
    [[nodiscard]] std::optional<Stored> shown() const; ///< As the lists show it.
    [[nodiscard]] std::optional<Stored> written() const; ///< As the pen writes it; refused: it is gone.
    void refreshHeld(const Seen& seen, const Stored& card);
    void refreshEvidence(const Seen& seen, const Stored& card);
    void fillHomes(const std::vector<casework::CircleId>& circles);

    QString m_card;
    QString m_search;
    QVariantMap m_held;
    QPointer<KeyedListModel> m_audiences;
    KeyedListModel m_parties;
    KeyedListModel m_turns;
    KeyedListModel m_evidence;
    KeyedListModel m_reasons;
    KeyedListModel m_others;
    KeyedListModel m_homes;
    bool m_hasMoreEvidence = false;
};

} // namespace kudelma::app
