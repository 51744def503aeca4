// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/child/view_as_desk.h"

namespace kudelma::app {

ViewAsDesk::ViewAsDesk(CaseRoom& room, Appearance& appearance, const casework::MemberId& member, QObject* parent)
    : QObject(parent)
    , m_name(room.person(member).name)
    , m_view(room.projection({member}, this))
    , m_lists(std::make_unique<CaseLists>(room, *m_view, nullptr))
    , m_drawings(std::make_unique<DrawingDesk>(room, *m_view, nullptr))
    , m_genogram(std::make_unique<GenogramDesk>(room, *m_view, nullptr, nullptr))
{
    m_genogram->followTextSize(appearance);
    connect(&appearance, &Appearance::languageChanged, this, [this] {
        m_lists->retranslate();
        m_drawings->retranslate();
        m_genogram->tidyUp();
    });
}

ViewAsDesk::~ViewAsDesk() = default;

} // namespace kudelma::app
