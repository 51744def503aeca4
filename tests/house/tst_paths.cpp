// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "house_root.h"
#include "path_rules.h"
#include "support/suites.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma::house;

namespace {

bool isMap(const QString& path)
{
    return path == u"ARCHITECTURE.md"_s || path.endsWith(u"README.md"_s);
}

} // namespace

class TestPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThePathsThatADocumentNames()
    {
        QCOMPARE(namedPaths(u"`src/a/b.h`, `graph.h`, `tests/*.cpp`, `./check`, `int a`, `a/b`, `Kudelma.Ui`"_s),
            QStringList({u"src/a/b.h"_s, u"graph.h"_s, u"tests/*.cpp"_s, u"check"_s}));
    }

    void doesNotLookIntoExamples() { QCOMPARE(namedPaths(u"```\n`src/a`\n```\n"_s), QStringList()); }

    void noticesAPathThatIsNotThere()
    {
        const auto exists = [](const QString& path) { return path == u"src/a/b.h"_s; };
        QCOMPARE(pathComplaints({u"src/a/README.md"_s, u"`b.h` and `src/a/b.h`"_s}, exists), Complaints());
        QCOMPARE(pathComplaints({u"src/a/README.md"_s, u"`c.h` and `src/a/d.h`"_s}, exists).size(), 2);
        QVERIFY(existsBelow(kRoot, u"tests/house/tst_*.cpp"_s));
        QVERIFY(!existsBelow(kRoot, u"tests/house/nothing_*.cpp"_s));
    }

    void everyPathInTheDocumentsIsThere()
    {
        const auto complaints = overTree(kRoot, isMap, [](const File& file) {
            return pathComplaints(file, [](const QString& path) { return existsBelow(kRoot, path); });
        });
        QVERIFY(noneOf(complaints));
    }

    void everyRoomHasItsDoorSign()
    {
        const QDir rooms(kRoot + u"/src"_s);
        for (const QString& room : rooms.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY2(QFile::exists(rooms.filePath(room + u"/README.md"_s)), qPrintable(room));
        QVERIFY(QFile::exists(kRoot + u"/sync_server/README.md"_s));
        QVERIFY(QFile::exists(kRoot + u"/qml/README.md"_s));
    }

    void theMapKnowsEveryRoom()
    {
        const QString map = readText(kRoot + u"/ARCHITECTURE.md"_s);
        const QDir rooms(kRoot + u"/src"_s);
        for (const QString& room : rooms.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY2(map.contains(u"`src/"_s + room + u'`'), qPrintable(room));
    }
};

KUDELMA_SUITE(TestPaths)
#include "tst_paths.moc"
