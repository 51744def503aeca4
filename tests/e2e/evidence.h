// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/demo_case.h"

#include <QJsonObject>

#include <map>

namespace kudelma::e2e {

/// What each client held at the end, decrypted, and what must be true of it.
class Evidence
{
public:
    explicit Evidence(const casework::DemoCase& story)
        : m_story(story)
    { }

    void add(const QString& who, const QJsonObject& held) { m_held[who] = held; }
    [[nodiscard]] const QJsonObject& heldBy(const QString& who) const { return m_held.at(who); }
    [[nodiscard]] QString textOf(const QString& who) const;
    /// Circle id (hex) to its documents.
    [[nodiscard]] std::map<QString, QJsonObject> circlesOf(const QString& who) const;
    /// The key in the script of a circle that `who` holds, by its people; empty: none of the script's.
    [[nodiscard]] QString scriptCircleOf(const QString& who, const QString& circle) const;
    /// Drawing to a digest of its picture, of those that are on the device of `who`.
    [[nodiscard]] QJsonObject picturesOf(const QString& who) const;
    [[nodiscard]] QString deviceOf(const QString& who) const;

    /// The first two who share a circle and hold it differently, in words; empty: all members of each circle are equal.
    [[nodiscard]] QString difference() const;
    /// Who has written what the server does not have yet, in words; empty: nobody.
    [[nodiscard]] QString unsent() const;
    /// Each throws a Mishap with a sentence.
    void checkHooks() const;
    void checkCircles() const; ///< Each holds the script's circles that they are in, whole, and no other.
    void checkWords() const; ///< Every record's own words stand where its circle's people are, and nowhere else.
    void checkMemo(const casework::DemoHook& hook, const QString& text) const;
    /// `who` is the one who leads. While the meeting goes on, not everything has come that must be there.
    void checkRoomScreen(const QString& who, bool atTheEnd) const;
    /// What a screen of `who` shows or speaks; nothing that they must not hold. `isCommon`: others look at it too.
    void checkShown(const QString& who, const QString& texts, bool isCommon) const;

private:
    [[nodiscard]] bool wasMoved(const casework::DemoAction& action) const;
    /// Nothing of a circle in which one of the viewers is not.
    void checkNobodyElsesWords(const casework::Members& viewers, const QString& who, const QString& texts) const;
    void checkAbsent(const casework::DemoHook& hook, const QString& who, const QString& held) const;
    void checkHook(const casework::DemoHook& hook, const QString& who, const QString& held) const;

    const casework::DemoCase& m_story;
    std::map<QString, QJsonObject> m_held;
};

} // namespace kudelma::e2e
