// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/pen.h"
#include "app/models/case_lists.h"

#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace kudelma::app {

/// What all boards have: the lists whose view they show, and nothing but that view; the pen where something can be
/// written; and the meeting that is on. A board lives as long as the page that made it. Given other lists (those of a
/// screen that several people look at), it knows nothing any more of what the former ones showed.
class Board : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(kudelma::app::CaseLists* lists READ lists WRITE setLists NOTIFY listsChanged FINAL)
    /// Null: only to look at.
    Q_PROPERTY(kudelma::app::Pen* pen READ pen WRITE setPen NOTIFY penChanged FINAL)
    /// Key of the meeting; empty: outside of meetings.
    Q_PROPERTY(QString meeting READ meeting WRITE setMeeting NOTIFY meetingChanged FINAL)

public:
    [[nodiscard]] CaseLists* lists() const { return m_lists; }
    void setLists(CaseLists* lists);
    [[nodiscard]] Pen* pen() const { return m_pen; }
    void setPen(Pen* pen);
    [[nodiscard]] QString meeting() const { return m_meeting; }
    void setMeeting(const QString& meeting);

Q_SIGNALS:
    void listsChanged();
    void penChanged();
    void meetingChanged();
    void changed();

protected:
    /// `kinds`: of which records the board speaks.
    Board(casework::KindSet kinds, QObject* parent);

    /// The view may have changed, or there is none any more: lists() says.
    virtual void refresh() = 0;
    /// Another case, or another screen: nothing that was chosen before is known any more.
    virtual void forget() { }
    [[nodiscard]] casework::RecordId meetingId() const;
    /// False, and the pen tells why.
    bool refuse(Pen::Refusal why) const;

private:
    void follow(const casework::Changes& changes);

    QPointer<CaseLists> m_lists;
    QPointer<Pen> m_pen;
    QString m_meeting;
    casework::KindSet m_kinds;
};

} // namespace kudelma::app
