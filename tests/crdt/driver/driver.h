// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crdt/document.h"
#include "crdt/undo_manager.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>

namespace kudelma::crdt::tests {

/// Holds named documents and does what it is told. A command that fails changes nothing.
class Driver
{
public:
    QJsonObject answer(const QJsonObject& command);

private:
    struct Replica
    {
        Replica(const Options& options, bool withUndo, bool withEvents);
        Document document;
        std::unique_ptr<UndoManager> undo; ///< Keeps deleted content, so only where it is asked for.
        QByteArray lastUpdate; ///< Of the last transaction, if it changed something.
        QJsonArray lastEvents; ///< Of the last transaction, where events were asked for.
        Subscription subscription;
        Subscription deepSubscription;
    };
    using Target = std::variant<std::monostate, Map, Array, Text>;

    QJsonObject make(const QJsonObject& command);
    QJsonObject merge(const QJsonObject& command);
    QJsonObject diff(const QJsonObject& command);
    QJsonObject read(Replica& replica, const QString& op, const QJsonObject& command);
    QJsonObject change(Replica& replica, const QString& op, const QJsonObject& command);
    /// Makes the root where the path names just that, of the kind that is wanted (empty: any).
    Target target(Document& document, const QJsonArray& path, const QString& wanted = {});
    [[nodiscard]] static QJsonObject answerOf(const Replica& replica, bool done);
    bool edit(Transaction& transaction, const Target& target, const QString& op, const QJsonObject& command);

    std::map<QString, std::unique_ptr<Replica>> m_replicas;
};

} // namespace kudelma::crdt::tests
