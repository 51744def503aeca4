// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

class QSocketNotifier;

namespace kudelma::relay {

/// Turns SIGTERM and SIGINT, and SIGHUP, into Qt signals. One for each process.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject* parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void asked();
    void reloadAsked(); ///< SIGHUP.
};

} // namespace kudelma::relay
