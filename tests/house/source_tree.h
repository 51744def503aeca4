// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace kudelma::house {

/// What a rule finds wrong, one sentence each; empty when all is well.
using Complaints = QStringList;

/// True when there are none. Else prints them all: a failed QVERIFY2 would cut a long list short.
[[nodiscard]] bool noneOf(const Complaints&);

struct File
{
    QString path; ///< From the root of the source, with slashes.
    QString text;
};

/// The files of the house itself: no builds, no fetched packages, no pictures and fonts. With hidden ones (.setup,
/// .ci).
[[nodiscard]] QStringList ownFiles(const QString& root);

/// The text of a file; empty when it cannot be read.
[[nodiscard]] QString readText(const QString& path);

/// Does the path end in one of these ("h", "cpp", ...)?
[[nodiscard]] bool hasSuffix(const QString& path, const QStringList& suffixes);

/// Runs a rule over every file for which `wanted` is true.
[[nodiscard]] Complaints overTree(const QString& root, const std::function<bool(const QString& path)>& wanted,
    const std::function<Complaints(const File&)>& rule);

/// C++ and QML without comments and without what stands in quotes (the quotes stay, so that lines keep their shape).
[[nodiscard]] QString withoutCommentsAndStrings(const QString& code);
/// Without comments alone.
[[nodiscard]] QString withoutComments(const QString& code);

} // namespace kudelma::house
