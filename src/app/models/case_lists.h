// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/models/records_model.h"

#include <QtQml/qqmlregistration.h>

namespace kudelma::app {

/// All lists of records of one view of a case: one's own, the room screen's, or "view as".
class CaseLists : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Desks have it")
    Q_PROPERTY(kudelma::app::KeyedListModel* voices READ voices CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::KeyedListModel* hypotheses READ hypotheses CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::KeyedListModel* questions READ questions CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::KeyedListModel* steps READ steps CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::KeyedListModel* factors READ factors CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::KeyedListModel* events READ events CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::KeyedListModel* scales READ scales CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::KeyedListModel* notes READ notes CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::KeyedListModel* meetings READ meetings CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::KeyedListModel* feedback READ feedback CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::KeyedListModel* reviews READ reviews CONSTANT FINAL)
    /// Persons of the family for choosing, the child first: key, name, detail, isChild, index.
    Q_PROPERTY(kudelma::app::KeyedListModel* persons READ persons CONSTANT FINAL)
    /// People around the table for choosing: key (member id), name, detail, picture, organisation, role, person.
    Q_PROPERTY(kudelma::app::KeyedListModel* members READ members CONSTANT FINAL)
    /// Circles that this person may write in, the narrowest first: key, names (of the others), people, size, onlyMe,
    /// everybody (the widest one of the meeting).
    Q_PROPERTY(kudelma::app::KeyedListModel* audiences READ audiences CONSTANT FINAL)

public:
    CaseLists(CaseRoom& room, casework::CaseView& view, QObject* parent);

    /// For boards, which put the same view into other words.
    [[nodiscard]] CaseRoom& room() const { return m_room; }
    [[nodiscard]] casework::CaseView& view() const { return m_view; }
    [[nodiscard]] bool isShared() const { return m_shared; }
    [[nodiscard]] KeyedListModel* voices() const { return m_voices; }
    [[nodiscard]] KeyedListModel* hypotheses() const { return m_hypotheses; }
    [[nodiscard]] KeyedListModel* questions() const { return m_questions; }
    [[nodiscard]] KeyedListModel* steps() const { return m_steps; }
    [[nodiscard]] KeyedListModel* factors() const { return m_factors; }
    [[nodiscard]] KeyedListModel* events() const { return m_events; }
    [[nodiscard]] KeyedListModel* scales() const { return m_scales; }
    [[nodiscard]] KeyedListModel* notes() const { return m_notes; }
    [[nodiscard]] KeyedListModel* meetings() const { return m_meetings; }
    [[nodiscard]] KeyedListModel* feedback() const { return m_feedback; }
    [[nodiscard]] KeyedListModel* reviews() const { return m_reviews; }
    [[nodiscard]] KeyedListModel* persons() const { return m_persons; }
    [[nodiscard]] KeyedListModel* members() const { return m_members; }
    [[nodiscard]] KeyedListModel* audiences() const { return m_audiences; }

    /// For a screen that several people look at: nobody is offered who stays off those (casework/minimisation.h).
    void setShared(bool shared);
    /// All lists again, in the language that is on now.
    void retranslate();

Q_SIGNALS:
    /// Boards say everything anew: another language, or another kind of screen.
    void said();

private:
    CaseRoom& m_room;
    casework::CaseView& m_view;
    bool m_shared = false;
    RecordsModel* m_voices;
    RecordsModel* m_hypotheses;
    RecordsModel* m_questions;
    RecordsModel* m_steps;
    RecordsModel* m_factors;
    RecordsModel* m_events;
    RecordsModel* m_scales;
    RecordsModel* m_notes;
    RecordsModel* m_meetings;
    RecordsModel* m_feedback;
    RecordsModel* m_reviews;
    RecordsModel* m_persons;
    RecordsModel* m_members;
    RecordsModel* m_audiences;
};

} // namespace kudelma::app
