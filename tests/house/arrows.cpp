// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "arrows.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kudelma::house {

namespace {

/// The cells of the table under a heading, without its head.
QList<QStringList> tableUnder(const QString& text, const QString& heading)
{
    QList<QStringList> rows;
    bool inside = false;
    int seen = 0;
    for (const QString& line : text.split(u'\n')) {
        if (line.startsWith(u"## "_s)) {
            inside = line.mid(3).trimmed() == heading;
        } else if (inside && line.startsWith(u'|')) {
            if (++seen <= 2)
                continue;
            QStringList cells = line.split(u'|');
            cells.removeFirst();
            cells.removeLast();
            for (QString& cell : cells)
                cell = cell.trimmed();
            rows += cells;
        }
    }
    return rows;
}

QStringList ticked(const QString& cell)
{
    static const QRegularExpression code(u"`([^`]+)`"_s);
    QStringList words;
    for (auto match = code.globalMatch(cell); match.hasNext();)
        words += match.next().captured(1);
    return words;
}

QSet<QString> listed(const QString& cell)
{
    QSet<QString> words;
    for (const QString& word : cell.split(u',', Qt::SkipEmptyParts))
        words.insert(word.trimmed());
    return words;
}

bool isStandard(const QString& header)
{
    static const QRegularExpression plain(u"^[a-z_0-9]+$"_s);
    return plain.match(header).hasMatch();
}

} // namespace

Map readMap(const QString& architecture)
{
    Map map;
    for (const QStringList& row : tableUnder(architecture, u"Rooms"_s)) {
        const QStringList folder = ticked(row.value(0));
        if (row.size() != 4 || folder.size() != 1) {
            map.complaints += u"Rooms: cannot read the row \"%1\"."_s.arg(row.join(u'|'));
            continue;
        }
        const QStringList rooms = ticked(row.at(2));
        map.rooms.insert(folder.first(), {QSet<QString>(rooms.begin(), rooms.end()), listed(row.at(3))});
    }
    for (const QStringList& row : tableUnder(architecture, u"Engines"_s)) {
        const QStringList headers = ticked(row.value(1));
        if (row.size() < 2 || headers.isEmpty())
            map.complaints += u"Engines: cannot read the row \"%1\"."_s.arg(row.join(u'|'));
        for (QString header : headers)
            map.engines.insert(header.remove(u'<').remove(u'>'), row.at(0));
    }
    for (const QStringList& row : tableUnder(architecture, u"QML modules"_s)) {
        const QStringList module = ticked(row.value(0));
        const QStringList folder = ticked(row.value(1));
        if (row.size() < 3 || module.size() != 1 || folder.size() != 1) {
            map.complaints += u"QML modules: cannot read the row \"%1\"."_s.arg(row.join(u'|'));
            continue;
        }
        const QStringList imports = ticked(row.at(2));
        map.modules.insert(module.first(), QSet<QString>(imports.begin(), imports.end()));
        map.moduleFolders.insert(module.first(), folder.first());
    }
    for (auto room = map.rooms.cbegin(); room != map.rooms.cend(); ++room) {
        for (const QString& used : room->rooms) {
            if (!map.rooms.contains(used))
                map.complaints += u"Rooms: %1 may use %2, which is no room."_s.arg(room.key(), used);
        }
    }
    return map;
}

Complaints circles(const Map& map)
{
    Complaints complaints;
    for (auto room = map.rooms.cbegin(); room != map.rooms.cend(); ++room) {
        QSet<QString> reached;
        QStringList open(room->rooms.begin(), room->rooms.end());
        while (!open.isEmpty()) {
            const QString next = open.takeLast();
            if (reached.contains(next))
                continue;
            reached.insert(next);
            for (const QString& further : map.rooms.value(next).rooms)
                open += further;
        }
        if (reached.contains(room.key()))
            complaints += u"The arrows from %1 lead back to it."_s.arg(room.key());
    }
    return complaints;
}

QString roomOf(const Map& map, const QString& path)
{
    QString best;
    for (auto room = map.rooms.cbegin(); room != map.rooms.cend(); ++room) {
        if (path.startsWith(room.key() + u'/') && room.key().size() > best.size())
            best = room.key();
    }
    return best;
}

Complaints includeComplaints(
    const Map& map, const File& file, const std::function<QString(const QString& header)>& qtModuleOf)
{
    static const QRegularExpression include(
        u"^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"\\n]+)[>\"]"_s, QRegularExpression::MultilineOption);
    const QString home = roomOf(map, file.path);
    if (home.isEmpty())
        return {u"%1 is in no room of ARCHITECTURE.md."_s.arg(file.path)};
    const Room room = map.rooms.value(home);
    Complaints complaints;
    for (auto match = include.globalMatch(withoutComments(file.text)); match.hasNext();) {
        const auto found = match.next();
        const QString header = found.captured(2);
        if (header.endsWith(u".moc"_s))
            continue;
        // In quotes with a folder: "crdt/document.h" is src/crdt, "sync_server/relay.h" is itself.
        const QString folder = header.section(u'/', 0, 0);
        const QString other = map.rooms.contains(u"src/"_s + folder) ? u"src/"_s + folder
            : map.rooms.contains(folder)                             ? folder
                                                                     : roomOf(map, header);
        if (found.captured(1) == u"\""_s) {
            if (!header.contains(u'/') || other.isEmpty() || other == home)
                continue;
            if (!room.rooms.contains(other))
                complaints
                    += u"%1 includes \"%2\": no arrow leads from %3 to %4."_s.arg(file.path, header, home, other);
            continue;
        }
        if (isStandard(header))
            continue;
        QString engine;
        qsizetype longest = 0;
        for (auto known = map.engines.cbegin(); known != map.engines.cend(); ++known) {
            if (header.startsWith(known.key()) && known.key().size() > longest) {
                engine = known.value();
                longest = known.key().size();
            }
        }
        if (engine.isEmpty())
            engine = qtModuleOf(header);
        if (engine.isEmpty())
            complaints += u"%1 includes <%2>, which belongs to no engine of ARCHITECTURE.md."_s.arg(file.path, header);
        else if (!room.engines.contains(engine))
            complaints += u"%1 includes <%2>: %3 is not for %4."_s.arg(file.path, header, engine, home);
    }
    return complaints;
}

Complaints importComplaints(const Map& map, const File& file)
{
    static const QRegularExpression import(
        u"^[ \\t]*import[ \\t]+(Kudelma\\.[A-Za-z.]+)([ \\t]+[0-9.]+)?"_s, QRegularExpression::MultilineOption);
    QString home;
    for (auto module = map.moduleFolders.cbegin(); module != map.moduleFolders.cend(); ++module) {
        if (file.path.startsWith(module.value() + u'/') && module.value().size() > map.moduleFolders.value(home).size())
            home = module.key();
    }
    if (home.isEmpty())
        return {u"%1 is in no QML module of ARCHITECTURE.md."_s.arg(file.path)};
    Complaints complaints;
    for (auto match = import.globalMatch(withoutComments(file.text)); match.hasNext();) {
        const auto found = match.next();
        const QString module = found.captured(1);
        if (!found.captured(2).isEmpty())
            complaints += u"%1 imports %2 with a version: leave it out."_s.arg(file.path, module);
        if (module != home && !map.modules.value(home).contains(module))
            complaints += u"%1 imports %2: no arrow leads there from %3."_s.arg(file.path, module, home);
    }
    return complaints;
}

} // namespace kudelma::house
