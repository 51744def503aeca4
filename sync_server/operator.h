// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace kudelma::relay {

/// The operator's verbs beside serving: `backup`, `restore`, `check`, `status`, `reload`, `drain`. What came of it goes
/// to standard output, one line of JSON with --json; what went wrong to standard error in one sentence.
[[nodiscard]] bool isOperatorsVerb(const QString& word);

/// `arguments` begin with the program and the verb. Answers the process's exit code: 0 done, 1 failed, 2 wrong options.
[[nodiscard]] int runVerb(const QStringList& arguments);

} // namespace kudelma::relay
