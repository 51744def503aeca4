// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "source_tree.h"

/// Rules about one file at a time. Each returns what it finds wrong in it.
namespace kudelma::house {

inline constexpr int kMaxQmlLines = 250;
inline constexpr int kMaxCppLines = 600;

/// Copyright and licence in the first lines of every file that can carry a comment.
[[nodiscard]] Complaints licenceComplaints(const File&);

[[nodiscard]] Complaints lengthComplaints(const File&);

/// A C++ file that only includes others, or a QML file that only wraps another type, adds a name and nothing else.
[[nodiscard]] Complaints forwardingComplaints(const File&);

/// Marks of work put off.
[[nodiscard]] Complaints markComplaints(const File&);

/// A colour by number or by name in QML, outside the palette.
[[nodiscard]] Complaints colourComplaints(const File&);

/// Hosts of registries and paths of the machine that something was written on.
[[nodiscard]] Complaints placeComplaints(const File&);

/// qDebug() and its kin without a category, std::cout in rooms.
[[nodiscard]] Complaints loggingComplaints(const File&);

/// Tests that are left out or cannot fail.
[[nodiscard]] Complaints idleTestComplaints(const File&);

/// A Repeater that stands in a Layout: Qt 6.4 goes on laying out items that are gone, and crashes.
[[nodiscard]] Complaints repeaterComplaints(const File&);
/// Handlers that take a tap meant for a popup above them.
[[nodiscard]] Complaints tapComplaints(const File&);

[[nodiscard]] bool isScript(const QString& path); ///< TypeScript or JavaScript; Qt's translations have its suffix too.
[[nodiscard]] bool isCode(const QString& path); ///< C++, QML or a script.
[[nodiscard]] bool isCpp(const QString& path);

} // namespace kudelma::house
