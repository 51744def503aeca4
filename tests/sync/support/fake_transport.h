// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/fake_server.h"

namespace kudelma::sync::test {

/// A connection to a FakeServer: nothing moves until FakeServer::pump().
class FakeTransport : public Transport
{
    Q_OBJECT

public:
    FakeTransport(FakeServer& server, std::string name);
    ~FakeTransport() override;
    void open(const QUrl& server) override;
    void send(BytesView frame) override;
    void close() override;

    void cut(); ///< The network ends it.
    const std::string name;

private:
    friend class FakeServer;
    FakeServer* m_server;
};

} // namespace kudelma::sync::test
