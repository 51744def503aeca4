// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gedcom/complaint.h"
#include "gedcom/export.h"

#include <QCoreApplication>
#include <QStringList>

namespace kudelma::report {

/// What was wrong with a GEDCOM file, and what one cannot carry, in words; a few may hold a name from the file.
class GedcomWords
{
    Q_DECLARE_TR_FUNCTIONS(GedcomWords)

public:
    /// Without the line.
    [[nodiscard]] static QString what(const gedcom::Complaint& complaint);
    /// "Line 12: …".
    [[nodiscard]] static QString of(const gedcom::Complaint& complaint);
    /// What a file does not carry, each sort of thing once; of what `carried` says.
    [[nodiscard]] static QStringList lost(const std::vector<gedcom::Loss>& losses, gedcom::Loss::Carried carried);
};

} // namespace kudelma::report
