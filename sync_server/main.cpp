// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crypto/process_hardening.h"
#include "sync_server/logging.h"
#include "sync_server/operator.h"
#include "sync_server/options.h"
#include "sync_server/service_notice.h"
#include "sync_server/stop_signals.h"

#include <google/protobuf/stubs/logging.h>

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    const auto hardening = kudelma::crypto::hardenProcess();
    google::protobuf::SetLogHandler(nullptr); // whoever sends nonsense would write lines into our log
    if (rlimit files{}; ::getrlimit(RLIMIT_NOFILE, &files) == 0) {
        files.rlim_cur = files.rlim_max; // One for each connection; a shell gives fewer.
        ::setrlimit(RLIMIT_NOFILE, &files);
    }
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"kudelma_server"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KUDELMA_VERSION));

    const QStringList arguments = QCoreApplication::arguments();
    if (kudelma::relay::isOperatorsVerb(arguments.value(1)))
        return kudelma::relay::runVerb(arguments);
    auto options = kudelma::relay::readOptions(arguments);
    if (!options) {
        std::fprintf(stderr, "%s\n", qPrintable(options.error()));
        return 2;
    }
    kudelma::relay::writeLogAs(options->log);
    options->relay.hasControl = true;
    const auto server = kudelma::relay::RelayServer::start(options->relay);
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
    QObject::connect(&stop, &kudelma::relay::StopSignals::reloadAsked, server->get(), [&server] {
        if (const auto done = (*server)->reload(); !done)
            qCWarning(kudelma::relay::lcServer).noquote() << done.error();
        else
            qCInfo(kudelma::relay::lcServer) << "reloaded";
    });
    QObject::connect(server->get(), &kudelma::relay::RelayServer::drained, &app, &QCoreApplication::quit);
    if ((*server)->statusPort() != 0)
        std::printf("status http://%s:%u\n", qPrintable(options->relay.status->first.toString()),
            unsigned((*server)->statusPort()));
    std::printf("listening %s\n", qPrintable((*server)->url().toString()));
    std::fflush(stdout);
    kudelma::relay::tellServiceManager("READY=1");
    QTimer watchdog;
    QObject::connect(&watchdog, &QTimer::timeout, [] { kudelma::relay::tellServiceManager("WATCHDOG=1"); });
    if (const auto within = kudelma::relay::watchdogTime())
        watchdog.start(std::chrono::duration_cast<std::chrono::milliseconds>(*within / 3));
    return QCoreApplication::exec();
}
