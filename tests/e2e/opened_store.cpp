// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "opened_store.h"

#include "database/database.h"
#include "database/statement.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace kudelma::e2e {

namespace {

QStringList namesFrom(database::Database& store, const std::string& sql)
{
    QStringList names;
    auto statement = store.prepare(sql);
    while (statement && statement->step().value_or(false))
        names << QString::fromStdString(statement->text(0));
    return names;
}

} // namespace

QByteArray openedStore(const QString& folder)
{
    // A copy: the server may still be at work on its own.
    const QTemporaryDir copy;
    for (const QString& name : {u"relay.db"_s, u"relay.db-wal"_s, u"relay.key"_s})
        QFile::copy(folder + u'/' + name, copy.filePath(name));
    QFile keyFile(copy.filePath(u"relay.key"_s));
    if (!keyFile.open(QIODevice::ReadOnly))
        return {};
    const QByteArray key = keyFile.readAll();
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(key.constData());
    database::OpenOptions options;
    options.mode = database::OpenOptions::Mode::Existing;
    auto store = database::Database::open(
        copy.filePath(u"relay.db"_s).toStdString(), {bytes, std::size_t(key.size())}, options);
    if (!store)
        return {};
    QByteArray all;
    for (const QString& table : namesFrom(*store, "SELECT name FROM sqlite_schema WHERE type = 'table'")) {
        const QStringList columns
            = namesFrom(*store, "SELECT name FROM pragma_table_info('" + table.toStdString() + "')");
        auto rows = store->prepare(
            "SELECT \"" + columns.join(u"\", \""_s).toStdString() + "\" FROM \"" + table.toStdString() + "\"");
        while (rows && rows->step().value_or(false)) {
            for (int column = 0; column < columns.size(); ++column) {
                const auto value = rows->view(column);
                all.append(reinterpret_cast<const char*>(value.data()), qsizetype(value.size())).append('\n');
            }
        }
    }
    return all;
}

} // namespace kudelma::e2e
