// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/after/letter_desk.h"
#include "app/after/system_export.h"
#include "app/core/appearance.h"
#include "app/review/answer_desk.h"
#include "app/steps/between_desk.h"
#include "app/steps/calendar_export.h"

namespace kudelma::app {

/// What follows a meeting of the open case, until the next one.
class AfterDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.after is the one")
    Q_PROPERTY(kudelma::app::BetweenDesk* between READ between CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::CalendarExport* calendar READ calendar CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::LetterDesk* letters READ letters CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::SystemExport* system READ system CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::AnswerDesk* answers READ answers CONSTANT FINAL)

public:
    /// All must outlive it.
    AfterDesk(Session& session, CaseRoom& room, Appearance& appearance, ShortClipboard& clipboard,
        const QByteArray& meetingTemplate, QObject* parent = nullptr);

    [[nodiscard]] BetweenDesk* between() { return &m_between; }
    [[nodiscard]] CalendarExport* calendar() { return &m_calendar; }
    [[nodiscard]] LetterDesk* letters() { return &m_letters; }
    [[nodiscard]] SystemExport* system() { return &m_system; }
    [[nodiscard]] AnswerDesk* answers() { return &m_answers; }

private:
    Pen m_pen;
    BetweenDesk m_between;
    CalendarExport m_calendar;
    LetterDesk m_letters;
    SystemExport m_system;
    AnswerDesk m_answers;
};

} // namespace kudelma::app
