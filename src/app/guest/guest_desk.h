// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/case_room.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace kudelma::app {

/// Joining by an invitation, and what a guest sees and does.
class GuestDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App has it")

public:
    explicit GuestDesk(const QString& folder, QObject* parent = nullptr);
    ~GuestDesk() override;

    void open(const QString& linkOrCode); ///< Begins to join.
    [[nodiscard]] CaseRoom* room() const { return m_room.get(); } ///< Null unless let in.
    void leave(); ///< Destroys what the visit left on this device.

private:
    QString m_folder;
    std::unique_ptr<CaseRoom> m_room;
};

} // namespace kudelma::app
