// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/boards/board.h"

namespace kudelma::app {

/// Feedback that is only counted. One of the answers, chosen by chance and tossed here (meeting/counted.h), goes to the
/// fewest people among whom is the one who leads, whose device counts it for the team; the others and the words never
/// leave this device. Whoever holds it cannot know whether it is true.
class CountedAnswer : public kudelma::app::Board // in full, for the types that QML tools read
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool possible READ isPossible NOTIFY changed FINAL) ///< There is a circle for it.
    Q_PROPERTY(bool given READ isGiven NOTIFY changed FINAL) ///< This person has answered for this meeting.
    /// On whose devices the tossed answer stands: list of maps name, detail, picture.
    Q_PROPERTY(QVariantList readers READ readers NOTIFY changed FINAL)
    Q_PROPERTY(int leastGroup READ leastGroup CONSTANT FINAL) ///< Of fewer answers nothing is shown.

public:
    /// Random bytes; tests know them beforehand.
    using Coins = std::function<QByteArray(int)>;

    explicit CountedAnswer(QObject* parent = nullptr);

    void setCoins(const Coins& coins) { m_coins = coins; }
    [[nodiscard]] bool isPossible() const { return !m_circle.isEmpty(); }
    [[nodiscard]] bool isGiven() const { return m_given; }
    [[nodiscard]] QVariantList readers() const { return m_readers; }
    [[nodiscard]] int leastGroup() const;

    /// `answers`: list of {key, value 0..10}. False: there is none, it was refused, or one was given before.
    Q_INVOKABLE bool give(const QVariantList& answers);

protected:
    void refresh() override;

private:
    Coins m_coins;
    QString m_circle;
    QVariantList m_readers;
    bool m_given = false;
};

} // namespace kudelma::app
