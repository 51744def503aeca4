// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "source_tree.h"

/// What the documents name must be there: a map that has rotted is worse than none.
namespace kudelma::house {

/// The words in backticks that name a place in the source: from the root ("src/vault/vault.h", "tests/*.cpp"), or a
/// file beside the document ("graph.h").
[[nodiscard]] QStringList namedPaths(const QString& document);

/// The named paths of a document that are not there. `exists` is asked with paths from the root; "*" may stand in them.
[[nodiscard]] Complaints pathComplaints(const File& document, const std::function<bool(const QString& path)>& exists);

/// Is there such a file or folder? "*" stands for any name.
[[nodiscard]] bool existsBelow(const QString& root, const QString& path);

} // namespace kudelma::house
