// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/appearance.h"
#include "app/core/case_room.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace kudelma::app {

/// The supervisor's view: reads the memo, leaves comments.
class ReviewDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App has it")

public:
    ReviewDesk(CaseRoom& room, Appearance& appearance, QObject* parent = nullptr);
    ~ReviewDesk() override;

private:
    CaseRoom& m_room;
};

} // namespace kudelma::app
