// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/presence_board.h"
#include "app/genogram/genogram_desk.h"
#include "app/models/case_lists.h"
#include "meeting/room_audience.h"

#include <QTimer>

namespace kudelma::app {

/// What the room's screen shows: only what everybody present may see, from the circles that all of them are in. Blank
/// first when somebody joins. Holds a view of its own: what it does not show it does not have.
class RoomScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The table has it")
    Q_PROPERTY(bool blank READ blank NOTIFY changed FINAL)
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged FINAL)
    Q_PROPERTY(bool canWiden READ canWiden NOTIFY changed FINAL)
    Q_PROPERTY(QStringList audience READ audience NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList leaving READ leaving NOTIFY changed FINAL)
    Q_PROPERTY(QStringList circles READ circles NOTIFY changed FINAL)
    /// Those whom it is computed for and whom everybody of them knows: key (member), name, detail, picture, can,
    /// cannot, boundBy (of their role sheet).
    Q_PROPERTY(kudelma::app::KeyedListModel* people READ people CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::CaseLists* lists READ lists CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::GenogramDesk* genogram READ genogram CONSTANT FINAL)

public:
    /// With `pen` what it shows can be changed on the leader's device: genogram().
    RoomScreen(CaseRoom& room, const casework::RecordId& meeting, Pen* pen, QObject* parent);
    ~RoomScreen() override;

    /// Also while somebody is here who may not see the meeting itself, with its question.
    [[nodiscard]] bool blank() const;
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool canWiden() const { return m_audience.canWiden(); }
    /// Names of those whom the screen is computed for, as everybody counted knows them.
    [[nodiscard]] QStringList audience() const;
    /// Those who are counted without being here: maps of key and name, as the leader knows them.
    [[nodiscard]] QVariantList leaving() const;
    [[nodiscard]] QStringList circles() const; ///< Keys of the circles that everybody counted is in.
    [[nodiscard]] KeyedListModel* people() { return &m_people; }
    [[nodiscard]] CaseLists* lists() { return m_lists.get(); }
    [[nodiscard]] GenogramDesk* genogram() { return m_genogram.get(); }
    /// What the screen is drawn from: only circles that everybody in the room is in.
    [[nodiscard]] const casework::CaseView& view() const { return *m_view; }

    /// Everybody in the room or looking on from elsewhere, with a device or without.
    void setPresent(const casework::Members& present);
    void setPaused(bool paused);
    Q_INVOKABLE void setOpen(bool open); ///< Shows or closes the window.
    /// These (keys) will not be back: show what the others may see. Whoever of them is here is counted on.
    Q_INVOKABLE void widen(const QStringList& leaving);

Q_SIGNALS:
    void changed();
    void openChanged();
    void narrowed(); ///< It shows fewer circles than before.

private:
    void refreshPeople();

    CaseRoom& m_room;
    casework::RecordId m_meeting;
    meeting::RoomAudience m_audience;
    casework::CaseView* m_view;
    std::unique_ptr<CaseLists> m_lists;
    std::unique_ptr<GenogramDesk> m_genogram;
    KeyedListModel m_people{{"name", "detail", "picture", "can", "cannot", "boundBy"}};
    QTimer m_settle;
    bool m_open = false;
    bool m_paused = false;
};

} // namespace kudelma::app
