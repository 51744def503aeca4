// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crypto/process_hardening.h"
#include "sync_server/logging.h"
#include "sync_server/options.h"
#include "sync_server/stop_signals.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    const auto hardening = kudelma::crypto::hardenProcess();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"kudelma_server"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KUDELMA_VERSION));

    const auto options = kudelma::relay::readOptions(QCoreApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "%s\n", qPrintable(options.error()));
        return 2;
    }
    const auto server = kudelma::relay::RelayServer::start(*options);
    if (!server) {
        std::fprintf(stderr, "%s\n", qPrintable(server.error()));
        return 1;
    }
    if (!hardening.noCoreDumps)
        qCWarning(kudelma::relay::lcServer) << "a crash could leave a memory image behind";
    kudelma::relay::StopSignals stop;
    QObject::connect(&stop, &kudelma::relay::StopSignals::asked, server->get(), [&server] {
        qCInfo(kudelma::relay::lcServer) << "stopping";
        (*server)->drain();
    });
    QObject::connect(server->get(), &kudelma::relay::RelayServer::drained, &app, &QCoreApplication::quit);
    std::printf("listening %s\n", qPrintable((*server)->url().toString()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
