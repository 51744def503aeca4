// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync/spoken.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPointer>
#include <QThreadPool>

#include <memory>

namespace kudelma::sync {

std::optional<QString> spokenDigits(const QString& typed)
{
    QString digits;
    for (const QChar c : typed) {
        if (c.isSpace() || c == u'-')
            continue;
        if (c < u'0' || c > u'9' || digits.size() == qsizetype(crypto::kSpokenDigits))
            return std::nullopt;
        digits += c;
    }
    return digits.size() == qsizetype(crypto::kSpokenDigits) ? std::optional(digits) : std::nullopt;
}

void makeSpokenLink(const QString& digits, const QUrl& server, std::int64_t serverMs, QObject* context, SpokenLink done)
{
    QString place = server.host().toLower();
    const bool isSecure = server.scheme() == QLatin1String("https") || server.scheme() == QLatin1String("wss");
    if (server.port() >= 0 && server.port() != (isSecure ? 443 : 80)) // as browsers name it
        place += u':' + QString::number(server.port());
    const QString day = QDateTime::fromMSecsSinceEpoch(serverMs, Qt::UTC).date().toString(Qt::ISODate);
    QThreadPool::globalInstance()->start([digits = digits.toStdString(), place = place.toStdString(),
                                             day = day.toStdString(), guard = QPointer(context),
                                             done = std::move(done)] {
        auto made = std::make_shared<crypto::Result<crypto::InvitationLink>>(crypto::linkOfSpoken(digits, place, day));
        // Whether somebody waits for it still is looked for in their own thread only.
        QMetaObject::invokeMethod(
            qApp,
            [guard, made, done] {
                if (guard)
                    done(*made ? std::optional(std::move(**made)) : std::nullopt);
            },
            Qt::QueuedConnection);
    });
}

} // namespace kudelma::sync
