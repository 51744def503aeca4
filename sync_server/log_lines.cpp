// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/log_lines.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace kudelma::relay {

using namespace Qt::StringLiterals;

namespace {

LogFormat g_format = LogFormat::Text; // A message handler takes no argument of ours.

QString wordOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"critical"_s;
    case QtFatalMsg:
        break;
    }
    return u"fatal"_s;
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const QByteArray line
        = logLine(g_format, type, QString::fromUtf8(context.category), message, QDateTime::currentMSecsSinceEpoch());
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stderr);
    std::fflush(stderr);
}

} // namespace

QByteArray logLine(LogFormat format, QtMsgType type, const QString& category, const QString& message, qint64 unixMs)
{
    const bool isOurs = category.startsWith(u"kudelma."_s);
    const QString said = isOurs ? message : u"(a message of a library; its words are left out)"_s;
    if (format == LogFormat::Text)
        return u"%1 %2: %3\n"_s.arg(wordOf(type), category, said).toUtf8();
    const QString time = QDateTime::fromMSecsSinceEpoch(unixMs).toUTC().toString(Qt::ISODateWithMs);
    return QJsonDocument(QJsonObject{{u"time"_s, time}, {u"level"_s, wordOf(type)}, {u"category"_s, category},
                             {u"message"_s, said}})
               .toJson(QJsonDocument::Compact)
        + '\n';
}

void writeLogAs(LogFormat format)
{
    g_format = format;
    qInstallMessageHandler(handle);
}

} // namespace kudelma::relay
