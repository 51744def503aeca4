// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/case_room.h"
#include "app/core/keyed_list_model.h"
#include "casework/snapshots.h"

namespace kudelma::app {

/// What is new or otherwise in the genogram since a meeting, or since a day that somebody wanted to remember, as one
/// view of the case shows it. Says nothing until it is opened.
class PictureChanges : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("GenogramDesk has it")
    /// key, words: moments to compare with, the latest first.
    Q_PROPERTY(kudelma::app::KeyedListModel* moments READ moments CONSTANT FINAL)
    /// key, whom, what, isNew, person (key; may be empty)
    Q_PROPERTY(kudelma::app::KeyedListModel* rows READ rows CONSTANT FINAL)
    Q_PROPERTY(int moment READ moment NOTIFY changed FINAL) ///< Row in moments; -1: there is none.
    /// Some of what this person sees was not remembered then: of that, only what is new since is told.
    Q_PROPERTY(bool partial READ isPartial NOTIFY changed FINAL)
    Q_PROPERTY(bool canRemember READ canRemember CONSTANT FINAL)

public:
    static constexpr int kMostMoments = 50;

    /// `canWrite`: this view's person may remember a picture. All are borrowed.
    PictureChanges(CaseRoom& room, casework::CaseView& view, bool canWrite, QObject* parent);

    /// For a screen that several people look at: not a word of what stays off those (casework/minimisation.h).
    void setShared(bool shared);
    [[nodiscard]] KeyedListModel* moments() { return &m_moments; }
    [[nodiscard]] KeyedListModel* rows() { return &m_rows; }
    [[nodiscard]] int moment() const { return m_isOpen ? m_moment : -1; }
    [[nodiscard]] bool isPartial() const { return m_isPartial; }
    [[nodiscard]] bool canRemember() const { return m_canWrite; }

    Q_INVOKABLE void open();
    Q_INVOKABLE void close();
    Q_INVOKABLE void choose(int moment);
    /// Remembers the picture as it is, apart from any meeting. False: it could not be written.
    Q_INVOKABLE bool remember();

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void compare();
    [[nodiscard]] QString wordsOf(const casework::SnapshotMoment& moment) const;

    CaseRoom& m_room;
    casework::CaseView& m_view;
    bool m_canWrite;
    bool m_shared = false;
    bool m_isOpen = false;
    bool m_isPartial = false;
    int m_moment = -1;
    std::vector<casework::SnapshotMoment> m_found;
    KeyedListModel m_moments;
    KeyedListModel m_rows;
};

} // namespace kudelma::app
