// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/session.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace kudelma::app {

/// The home page: today's meetings, the children, how long since each was last discussed.
class HomeDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App has it")

public:
    explicit HomeDesk(Session& session, QObject* parent = nullptr);
    ~HomeDesk() override;

    /// Makes the practice case (assets/demo) with this person as its facilitator. False: a problem was told.
    Q_INVOKABLE bool loadPractice();

private:
    Session& m_session;
};

} // namespace kudelma::app
