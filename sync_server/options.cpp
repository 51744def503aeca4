// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/options.h"

#include <QCommandLineParser>
#include <QFile>
#include <QRegularExpression>

namespace kudelma::relay {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaxConfigBytes = 64 * 1024;

struct Settings
{
    QString listen = u"127.0.0.1:4000"_s;
    QString data;
    QStringList allowedOrigins;
    bool isForwarded = false;
    QString status;
    LogFormat log = LogFormat::Text;
    QString certificate;
    QString key;
    QString postgres;
    QString postgresSchema;
    GuestPageSettings page;
};

bool isPlainName(const QString& name)
{
    static const QRegularExpression plain(u"^[a-z][a-z0-9_]{0,39}$"_s);
    return plain.match(name).hasMatch();
}

tl::expected<void, QString> readFile(const QString& path, Settings& settings)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(u"Cannot read %1: %2."_s.arg(path, file.errorString()));
    if (file.size() > kMaxConfigBytes)
        return tl::unexpected(u"%1 is too large for a configuration file."_s.arg(path));
    int number = 0;
    for (const QString& raw : QString::fromUtf8(file.readAll()).split(u'\n')) {
        ++number;
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const qsizetype equals = line.indexOf(u'=');
        const QString key = line.left(equals).trimmed();
        const QString value = equals < 0 ? QString() : line.mid(equals + 1).trimmed();
        if (value.isEmpty())
            return tl::unexpected(u"%1, line %2: expected \"key = value\"."_s.arg(path).arg(number));
        if (key == u"listen"_s)
            settings.listen = value;
        else if (key == u"data"_s)
            settings.data = value;
        else if (key == u"allowed_origin"_s)
            settings.allowedOrigins.append(value);
        else if (key == u"status"_s)
            settings.status = value;
        else if (key == u"tls_certificate"_s)
            settings.certificate = value;
        else if (key == u"tls_key"_s)
            settings.key = value;
        else if (key == u"guest_page"_s)
            settings.page.folder = value;
        else if (key == u"guest_page_origin"_s)
            settings.page.origin = value;
        else if (key == u"guest_phone"_s)
            settings.page.phone = value;
        else if (key == u"guest_leave"_s)
            settings.page.leave = value;
        else if (key == u"postgres"_s)
            settings.postgres = value;
        else if (key == u"postgres_schema"_s && isPlainName(value))
            settings.postgresSchema = value;
        else if (key == u"log"_s && (value == u"text"_s || value == u"json"_s))
            settings.log = value == u"json"_s ? LogFormat::Json : LogFormat::Text;
        else if (key == u"forwarded_for"_s && (value == u"yes"_s || value == u"no"_s))
            settings.isForwarded = value == u"yes"_s;
        else
            return tl::unexpected(u"%1, line %2: \"%3 = %4\" is not known."_s.arg(path).arg(number).arg(key, value));
    }
    return {};
}

} // namespace

tl::expected<std::pair<QHostAddress, quint16>, QString> readListen(const QString& text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    bool isNumber = false;
    const ushort port = text.mid(colon + 1).toUShort(&isNumber);
    const QHostAddress address(host);
    if (colon < 1 || !isNumber || address.isNull())
        return tl::unexpected(u"\"%1\" is not ADDRESS:PORT, such as 127.0.0.1:4000 or [::]:4000."_s.arg(text));
    return std::pair{address, port};
}

tl::expected<ServerOptions, QString> readOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Passes sealed envelopes between the devices of a circle."_s);
    const QCommandLineOption listen(u"listen"_s, u"Where to listen; port 0: any that is free."_s, u"ADDR:PORT"_s);
    const QCommandLineOption data(
        u"data"_s, u"The directory that holds the store; made if it is not there."_s, u"DIR"_s);
    const QCommandLineOption config(u"config"_s, u"A file of \"key = value\" lines; see README.md."_s, u"FILE"_s);
    const QCommandLineOption status(
        u"status"_s, u"Where /livez, /readyz and /metrics answer; without it nowhere."_s, u"ADDR:PORT"_s);
    const QCommandLineOption page(
        u"guest-page"_s, u"The folder that holds the page for guests; without it none is served."_s, u"DIR"_s);
    parser.addOptions({listen, data, config, status, page});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(arguments))
        return tl::unexpected(parser.errorText());
    if (parser.isSet(help))
        parser.showHelp();
    if (parser.isSet(version))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        return tl::unexpected(u"What is \"%1\"?"_s.arg(parser.positionalArguments().first()));

    Settings settings;
    if (parser.isSet(config)) {
        if (const auto read = readFile(parser.value(config), settings); !read)
            return tl::unexpected(read.error());
    }
    if (parser.isSet(listen))
        settings.listen = parser.value(listen);
    if (parser.isSet(data))
        settings.data = parser.value(data);
    if (parser.isSet(status))
        settings.status = parser.value(status);
    if (parser.isSet(page))
        settings.page.folder = parser.value(page);
    if (settings.data.isEmpty())
        return tl::unexpected(u"Say where to keep the store: --data DIR."_s);
    const auto where = readListen(settings.listen);
    if (!where)
        return tl::unexpected(where.error());
    ServerOptions options;
    options.relay.front = {where->first, where->second, settings.allowedOrigins, settings.isForwarded};
    options.relay.data = std::filesystem::path(settings.data.toStdString());
    options.log = settings.log;
    if (settings.certificate.isEmpty() != settings.key.isEmpty())
        return tl::unexpected(u"tls_certificate and tls_key belong together; one of them is missing."_s);
    options.relay.postgres = settings.postgres.toStdString();
    if (!settings.postgresSchema.isEmpty())
        options.relay.postgresSchema = settings.postgresSchema.toStdString();
    options.relay.page = settings.page;
    options.relay.certificate = settings.certificate;
    options.relay.key = settings.key;
    if (!settings.status.isEmpty()) {
        const auto asked = readListen(settings.status);
        if (!asked)
            return tl::unexpected(asked.error());
        options.relay.status = *asked;
    }
    return options;
}

} // namespace kudelma::relay
