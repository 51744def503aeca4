// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "meeting/meeting_template.h"

#include <memory>

namespace kudelma::app {

/// The orders that a meeting may follow, the usual one first: a county's own in `json`, where there is one, and those
/// that are built in (assets/meeting), of which a test knows that they are good. What is not well-formed is left out: a
/// meeting must be able to go on whatever a content pack holds.
class MeetingOrders
{
public:
    explicit MeetingOrders(const QByteArray& json = {});

    [[nodiscard]] const std::vector<meeting::MeetingTemplate>& all() const { return *m_all; } ///< Never empty.
    [[nodiscard]] const meeting::MeetingTemplate& usual() const { return m_all->front(); }
    /// Null: not known here.
    [[nodiscard]] const meeting::MeetingTemplate* find(QStringView key) const;
    /// What a meeting's record names (`templateKey`); the usual one, where that is not known here.
    [[nodiscard]] const meeting::MeetingTemplate& of(QStringView key) const;
    /// Of whichever has them, the usual one before the others: where meetings of several orders are told of together.
    [[nodiscard]] const meeting::PhaseTemplate* phase(QStringView key) const;
    [[nodiscard]] const meeting::SurveyItem* surveyItem(QStringView key) const;

private:
    std::shared_ptr<const std::vector<meeting::MeetingTemplate>> m_all;
};

/// The usual one of them.
[[nodiscard]] meeting::MeetingTemplate meetingOrder(const QByteArray& json = {});

} // namespace kudelma::app
