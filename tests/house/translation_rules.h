// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "source_tree.h"

/// Finnish and Swedish are complete, in every module that has words.
namespace kudelma::house {

/// Unfinished, empty or vanished messages of one .ts file, and texts whose %1 and %n got lost.
[[nodiscard]] Complaints translationComplaints(const File&);

/// Every "x_fi.ts" has its "x_sv.ts", and the other way round.
[[nodiscard]] Complaints pairComplaints(const QStringList& paths);

/// Words of the code that no translation file knows: `sources` as lupdate writes them into a fresh file, `known` as the
/// project has them.
[[nodiscard]] Complaints missingMessages(const QString& freshTs, const QStringList& knownTs);

} // namespace kudelma::house
