// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "source_tree.h"

#include <QHash>
#include <QSet>

/// Who may use whom. The tables are read from ARCHITECTURE.md, so that the map and the gate cannot part.
namespace kudelma::house {

struct Room
{
    QSet<QString> rooms; ///< What it may use besides itself: "src/crdt", ...
    QSet<QString> engines; ///< "libsodium", "Qt Core", ...
};

struct Map
{
    QHash<QString, Room> rooms; ///< By folder: "src/vault", "sync_server", "qml/ui", ...
    QHash<QString, QString>
        engines; ///< Header prefix to engine: "sodium.h" to "libsodium", "QWebSocket" to "Qt WebSockets".
    QHash<QString, QSet<QString>> modules; ///< QML module to the Kudelma modules that it may import.
    QHash<QString, QString> moduleFolders; ///< QML module to its folder.
    Complaints complaints; ///< What cannot be understood in the tables.
};

/// Reads the tables under "## Rooms", "## Engines" and "## QML modules".
[[nodiscard]] Map readMap(const QString& architecture);

/// Tables in which an arrow points both ways, directly or around a circle, are no order.
[[nodiscard]] Complaints circles(const Map&);

/// The room that a path belongs to (the longest folder that is one), or nothing.
[[nodiscard]] QString roomOf(const Map&, const QString& path);

/// `qtModuleOf` tells "Qt Core" for "QString", and nothing for what is not a header of Qt.
[[nodiscard]] Complaints includeComplaints(
    const Map&, const File&, const std::function<QString(const QString& header)>& qtModuleOf);

[[nodiscard]] Complaints importComplaints(const Map&, const File&);

} // namespace kudelma::house
