// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/operator.h"

#include "crypto/types.h"
#include "sync_server/backup.h"
#include "sync_server/control.h"
#include "sync_server/store_files.h"

#include <QCommandLineParser>
#include <QDir>
#include <QJsonDocument>

#include <cstdio>

namespace kudelma::relay {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

constexpr std::chrono::milliseconds kPatience{10'000};
constexpr std::chrono::hours kBackupPatience{6};

struct Asked
{
    fs::path data;
    fs::path other; ///< --to or --from.
    bool json = false;
};

int complain(const QString& sentence, int code = 1)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    return code;
}

int tell(const QString& sentence, const QJsonObject& figures, bool json)
{
    const QByteArray text = json ? QJsonDocument(figures).toJson(QJsonDocument::Compact) : sentence.toUtf8();
    std::printf("%s\n", text.constData());
    return 0;
}

QJsonObject objectOf(const BackupFigures& figures)
{
    return {{u"ok"_s, true}, {u"bytes"_s, double(figures.bytes)}, {u"circles"_s, double(figures.circles)}};
}

int tellFigures(const tl::expected<BackupFigures, QString>& done, const QString& what, bool json)
{
    if (!done)
        return complain(done.error());
    return tell(u"%1: %2 circles, %3 bytes."_s.arg(what).arg(done->circles).arg(done->bytes), objectOf(*done), json);
}

/// Whether a server works on this data directory now.
bool isServed(const fs::path& data)
{
    std::error_code code;
    return fs::exists(data / kStoreFile, code) && !DirectoryLock::take(data);
}

tl::expected<QJsonObject, QString> ask(const Asked& asked, QJsonObject question, std::chrono::milliseconds patience)
{
    auto answer = askServer(asked.data, question, patience);
    if (answer && !(*answer)[u"ok"_s].toBool())
        return tl::unexpected((*answer)[u"why"_s].toString());
    return answer;
}

int backup(const Asked& asked)
{
    const QString to = QString::fromStdString(asked.other.string());
    const QString what = u"Backup in %1"_s.arg(to);
    if (!isServed(asked.data))
        return tellFigures(makeBackup(asked.data, asked.other), what, asked.json);
    const auto answer = ask(asked, {{u"verb"_s, u"backup"_s}, {u"to"_s, to}}, kBackupPatience);
    if (!answer)
        return complain(answer.error());
    std::error_code code;
    if (!fs::exists(asked.other / kManifestFile, code))
        return complain(
            u"The server made the backup, but where it is not seen from here; its unit may have a %1 of its own."_s.arg(
                QString::fromStdString(asked.other.parent_path().string())));
    const BackupFigures figures{
        std::uint64_t((*answer)[u"bytes"_s].toDouble()), std::uint64_t((*answer)[u"circles"_s].toDouble())};
    return tellFigures(figures, what, asked.json);
}

int status(const Asked& asked)
{
    const auto answer = ask(asked, {{u"verb"_s, u"status"_s}}, kPatience);
    if (!answer)
        return complain(answer.error());
    const QString why = (*answer)[u"why"_s].toString();
    tell(u"%1. %2 connections, up %3 s."_s.arg(why.isEmpty() ? u"Ready"_s : u"Not ready: "_s + why)
             .arg((*answer)[u"connections"_s].toInt())
             .arg((*answer)[u"up"_s].toInt()),
        *answer, asked.json);
    return why.isEmpty() ? 0 : 1;
}

int tellToDo(const Asked& asked, const QString& verb)
{
    const auto answer = ask(asked, {{u"verb"_s, verb}}, kPatience);
    const QString done = verb == u"drain"_s ? u"The server stops."_s : u"The certificate is read anew."_s;
    return answer ? tell(done, *answer, asked.json) : complain(answer.error());
}

} // namespace

bool isOperatorsVerb(const QString& word)
{
    return QStringList{u"backup"_s, u"restore"_s, u"check"_s, u"status"_s, u"reload"_s, u"drain"_s}.contains(word);
}

int runVerb(const QStringList& arguments)
{
    const QString verb = arguments.value(1);
    const QString otherName = verb == u"backup"_s ? u"to"_s : verb == u"restore"_s ? u"from"_s : QString();
    QCommandLineParser parser;
    parser.setApplicationDescription(u"kudelma_server %1"_s.arg(verb));
    parser.addOption({u"data"_s, u"The directory that holds the store."_s, u"DIR"_s});
    parser.addOption({u"json"_s, u"Answers in one line of JSON."_s});
    if (!otherName.isEmpty())
        parser.addOption({otherName, u"The directory of the backup."_s, u"DIR"_s});
    const QCommandLineOption help = parser.addHelpOption();
    QStringList rest = arguments;
    rest.removeAt(1);
    if (!parser.parse(rest))
        return complain(parser.errorText(), 2);
    if (parser.isSet(help))
        parser.showHelp();
    if (!parser.positionalArguments().isEmpty())
        return complain(u"What is \"%1\"?"_s.arg(parser.positionalArguments().first()), 2);
    if (!parser.isSet(u"data"_s) || (!otherName.isEmpty() && !parser.isSet(otherName)))
        return complain(otherName.isEmpty()
                ? u"Say where the store is: --data DIR."_s
                : u"Say where the store and the backup are: --data DIR --%1 DIR."_s.arg(otherName),
            2);
    const auto absolute
        = [&](const QString& name) { return fs::path(QDir(parser.value(name)).absolutePath().toStdString()); };
    const Asked asked{
        absolute(u"data"_s), otherName.isEmpty() ? fs::path() : absolute(otherName), parser.isSet(u"json"_s)};
    if (!crypto::initialise())
        return complain(u"This machine has no usable source of randomness."_s);
    if (verb == u"backup"_s)
        return backup(asked);
    if (verb == u"restore"_s)
        return tellFigures(restoreBackup(asked.other, asked.data), u"Restored"_s, asked.json);
    if (verb == u"check"_s)
        return tellFigures(checkStore(asked.data), u"The store is sound"_s, asked.json);
    return verb == u"status"_s ? status(asked) : tellToDo(asked, verb);
}

} // namespace kudelma::relay
