// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/appearance.h"
#include "app/drawings/drawing_desk.h"
#include "app/genogram/genogram_desk.h"
#include "app/models/case_lists.h"

#include <QtQml/qqmlregistration.h>

namespace kudelma::app {

/// "View as": the case as the device of one person shows it, made from the circles of that person alone. What this
/// device's own person is not in either cannot be shown. Only to look at.
class ViewAsDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.viewAs is the one")
    Q_PROPERTY(QString name READ name CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::CaseLists* lists READ lists CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::DrawingDesk* drawings READ drawings CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::GenogramDesk* genogram READ genogram CONSTANT FINAL)

public:
    /// `room` and `appearance` must outlive the desk.
    ViewAsDesk(CaseRoom& room, Appearance& appearance, const casework::MemberId& member, QObject* parent = nullptr);
    ~ViewAsDesk() override;

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] CaseLists* lists() { return m_lists.get(); }
    [[nodiscard]] DrawingDesk* drawings() { return m_drawings.get(); }
    [[nodiscard]] GenogramDesk* genogram() { return m_genogram.get(); }
    [[nodiscard]] const casework::CaseView& view() const { return *m_view; }

private:
    QString m_name;
    casework::CaseView* m_view;
    std::unique_ptr<CaseLists> m_lists;
    std::unique_ptr<DrawingDesk> m_drawings;
    std::unique_ptr<GenogramDesk> m_genogram;
};

} // namespace kudelma::app
