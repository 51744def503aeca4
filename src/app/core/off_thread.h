// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace kudelma::app {

/// Runs `work` on a thread of the pool and hands its result to `done` in the receiver's thread, if that still lives.
/// The receiver may go at any moment: it is looked for in its own thread only. It lives in the program's first thread.
template <class Result>
void offThreadIn(QThreadPool& pool, QObject* receiver, std::function<Result()> work, std::function<void(Result)> done)
{
    pool.start([guard = QPointer<QObject>(receiver), work = std::move(work), done = std::move(done)] {
        auto result = std::make_shared<Result>(work());
        QMetaObject::invokeMethod(
            qApp,
            [guard, result, done] {
                if (guard)
                    done(std::move(*result));
            },
            Qt::QueuedConnection);
    });
}

/// The same on a thread of the program's.
template <class Result>
void offThread(QObject* receiver, std::function<Result()> work, std::function<void(Result)> done)
{
    offThreadIn(*QThreadPool::globalInstance(), receiver, std::move(work), std::move(done));
}

} // namespace kudelma::app
