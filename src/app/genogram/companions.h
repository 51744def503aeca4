// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/case_room.h"
#include "app/core/keyed_list_model.h"

namespace kudelma::app {

class GenogramDesk;

/// Where the others are who look at the same drawing: whom they have chosen. It is told in the presence of the chosen
/// person's own circle (see Cursors), so nobody hears of anybody whom they may not see; sealed, lossy, never stored.
/// Outside a meeting it is told to colleagues only: whom a worker thinks about at their desk is not for the family.
/// Rows: key (device), person, name, atX, atY, wide, high.
class Companions : public KeyedListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("GenogramDesk has it")

public:
    Companions(CaseRoom& room, const casework::CaseView& view, GenogramDesk& desk);
    ~Companions() override; ///< Takes back what was told.

    /// Everybody at the table draws together: whoever sees the person is told.
    void setTogether(bool together) { m_together = together; }
    void tell(const QString& person); ///< Empty: nobody is chosen.
    void refresh() { outdate(); }

protected:
    [[nodiscard]] std::vector<Row> build() const override;

private:
    CaseRoom& m_room;
    const casework::CaseView& m_view;
    GenogramDesk& m_desk;
    casework::RecordId m_told;
    bool m_together = false;
};

} // namespace kudelma::app
