// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crypto/process_hardening.h"
#include "crypto_fixture.h"
#include "support/suites.h"

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace kudelma::crypto;

class HardeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHardenedProcessDiesWithoutLeavingItsMemoryBehind()
    {
        const auto child = fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            const auto hardening = hardenProcess();
            rlimit cores{1, 1};
            getrlimit(RLIMIT_CORE, &cores);
            if (!hardening.noCoreDumps || !hardening.notInspectable || cores.rlim_cur != 0 || cores.rlim_max != 0
                || prctl(PR_GET_DUMPABLE) != 0)
                _exit(1);
            ::kill(getpid(), SIGQUIT); // whose default is a core dump
            _exit(2);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), SIGQUIT);
        QVERIFY(!WCOREDUMP(status));
    }
    void whatCanBeLockedIsTold()
    {
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_MEMLOCK, &limit), 0);
        const auto child = fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            const rlimit none{0, 0};
            setrlimit(RLIMIT_MEMLOCK, &none);
            const auto hardening = hardenProcess();
            // The superuser may lock although the limit says no.
            const bool honest = !hardening.memoryLocks || geteuid() == 0;
            _exit(hardening.lockableBytes == 0 && honest ? 0 : 1);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    }
};

KUDELMA_SUITE(HardeningTest)
#include "hardening_test.moc"
