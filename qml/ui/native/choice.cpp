// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "choice.h"

namespace kudelma::ui {

void Choice::setIndex(int index)
{
    if (m_index == index)
        return;
    m_index = index;
    Q_EMIT indexChanged();
}

void Choice::choose(int index)
{
    setIndex(index);
    Q_EMIT chosen(index);
}

} // namespace kudelma::ui
