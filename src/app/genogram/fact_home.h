// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/keyed_list_model.h"
#include "app/core/pen.h"

namespace kudelma::app {

/// Where something about these persons may be written so that everybody there knows them all: the circle that one of
/// them stands in as `view` shows it, else the narrowest that will do; empty: nowhere.
[[nodiscard]] QString factHome(const Pen* pen, const casework::CaseView& view, const QStringList& persons);
/// All circles where it may be written, the narrowest first.
[[nodiscard]] QStringList factHomes(const Pen* pen, const QStringList& persons);
/// Each of these circles with the names of who reads there, for choosing: rows of one role.
[[nodiscard]] std::vector<KeyedListModel::Row> readerRows(const Pen& pen, const QStringList& homes);
/// Everybody in the circle is known by name as a worker: of the team, or who supervises it.
[[nodiscard]] bool isForWorkersOnly(CaseRoom& room, const QString& circle);

} // namespace kudelma::app
