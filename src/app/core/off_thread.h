// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace kudelma::app {

/// Runs `work` on a worker thread and hands its result to `done` in the receiver's thread, if that still lives.
template <class Result>
void offThread(QObject* receiver, std::function<Result()> work, std::function<void(Result)> done)
{
    QThreadPool::globalInstance()->start(
        [guard = QPointer<QObject>(receiver), work = std::move(work), done = std::move(done)] {
            auto result = std::make_shared<Result>(work());
            if (guard)
                QMetaObject::invokeMethod(
                    guard, [result, done] { done(std::move(*result)); }, Qt::QueuedConnection);
        });
}

} // namespace kudelma::app
