// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "arrows.h"
#include "house_root.h"
#include "support/suites.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma::house;

namespace {

const QString kSample = u"## Rooms\n| room | holds | may use | from outside |\n|---|---|---|---|\n"
                        "| `src/crdt` | x | | |\n"
                        "| `src/casework` | x | `src/crdt` | Qt Core |\n"
                        "| `src/crypto` | x | | libsodium |\n"
                        "| `src/app` | x | `src/casework` | Qt Core |\n"
                        "## Engines\n| engine | headers |\n|---|---|\n| libsodium | `sodium.h` |\n"
                        "## QML modules\n| module | folder | may import |\n|---|---|---|\n"
                        "| `Kudelma.Ui` | `qml/ui` | |\n| `Kudelma.Home` | `qml/home` | `Kudelma.Ui` |\n"_s;

QString qtModuleOf(const QString& header)
{
    const QDir headers(QString::fromUtf8(KUDELMA_QT_HEADERS));
    const QString named = header.section(u'/', 0, 0);
    if (header.contains(u'/') && named.startsWith(u"Qt"_s))
        return u"Qt "_s + named.mid(2);
    for (const QString& module : headers.entryList({u"Qt*"_s}, QDir::Dirs)) {
        if (QFileInfo(headers.filePath(module + u'/' + header)).isFile())
            return u"Qt "_s + module.mid(2);
    }
    return {};
}

Complaints ofSample(const QString& path, const QString& text)
{
    return includeComplaints(readMap(kSample), {path, text}, qtModuleOf);
}

bool inARoom(const QString& path)
{
    return (path.startsWith(u"src/"_s) || path.startsWith(u"sync_server/"_s) || path.startsWith(u"qml/"_s))
        && hasSuffix(path, {u"h"_s, u"cpp"_s});
}

bool isQml(const QString& path)
{
    return path.startsWith(u"qml/"_s) && hasSuffix(path, {u"qml"_s});
}

Map theMap()
{
    return readMap(readText(kRoot + u"/ARCHITECTURE.md"_s));
}

} // namespace

class TestArrows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noticesAnArrowThatPointsUpwards()
    {
        QCOMPARE(ofSample(u"src/crdt/x.cpp"_s, u"#include \"casework/view.h\"\n"_s).size(), 1);
        QCOMPARE(ofSample(u"src/crdt/x.cpp"_s, u"  #  include \"casework/view.h\"\n"_s).size(), 1);
        QCOMPARE(ofSample(u"src/casework/x.cpp"_s, u"#include \"crdt/document.h\"\n"_s).size(), 0);
    }

    void noticesAnArrowThatSkipsAFloor()
    {
        QCOMPARE(ofSample(u"src/app/x.cpp"_s, u"#include \"crdt/document.h\"\n"_s).size(), 1);
    }

    void noticesAnEngineOutsideItsRoom()
    {
        QCOMPARE(ofSample(u"src/casework/x.cpp"_s, u"#include <sodium.h>\n"_s).size(), 1);
        QCOMPARE(ofSample(u"src/crypto/x.cpp"_s, u"#include <sodium.h>\n#include <vector>\n"_s).size(), 0);
        QCOMPARE(ofSample(u"src/crypto/x.cpp"_s, u"#include <unheard/of.h>\n"_s).size(), 1);
    }

    void noticesQtWhereThereIsNone()
    {
        QCOMPARE(ofSample(u"src/crdt/x.cpp"_s, u"#include <QString>\n"_s).size(), 1);
        QCOMPARE(ofSample(u"src/casework/x.cpp"_s, u"#include <QString>\n"_s).size(), 0);
        QCOMPARE(ofSample(u"src/casework/x.cpp"_s, u"#include <QPainter>\n"_s).size(), 1);
    }

    void doesNotTakeACommentForAnInclude()
    {
        QCOMPARE(ofSample(u"src/crdt/x.cpp"_s, u"/*\n#include <QString>\n*/\n// #include <QString>\n"_s).size(), 0);
    }

    void noticesAFileInNoRoom() { QCOMPARE(ofSample(u"src/cellar/x.cpp"_s, u""_s).size(), 1); }

    void noticesAQmlImportWithoutAnArrow()
    {
        const Map map = readMap(kSample);
        QCOMPARE(importComplaints(map, {u"qml/ui/A.qml"_s, u"import Kudelma.Home\nItem {}\n"_s}).size(), 1);
        QCOMPARE(importComplaints(map, {u"qml/home/A.qml"_s, u"import QtQuick\nimport Kudelma.Ui\n"_s}).size(), 0);
        QCOMPARE(importComplaints(map, {u"qml/home/A.qml"_s, u"import Kudelma.Ui 1.0\n"_s}).size(), 1);
        QCOMPARE(importComplaints(map, {u"qml/attic/A.qml"_s, u"import QtQuick\n"_s}).size(), 1);
    }

    void noticesArrowsThatGoRound()
    {
        QVERIFY(circles(readMap(kSample)).isEmpty());
        QString round = kSample;
        round.replace(u"| `src/crdt` | x | | |"_s, u"| `src/crdt` | x | `src/app` | |"_s);
        QCOMPARE(circles(readMap(round)).size(), 3);
    }

    void noticesARowThatCannotBeRead()
    {
        QCOMPARE(readMap(u"## Rooms\n| room |\n|---|\n| `src/crdt` | x |\n"_s).complaints.size(), 1);
        QCOMPARE(readMap(u"## Rooms\n| room |\n|---|\n| `src/a` | x | `src/b` | |\n"_s).complaints.size(), 1);
    }

    void theMapCanBeReadAndItsArrowsPointDownwards()
    {
        const Map map = theMap();
        QVERIFY(map.rooms.size() > 5);
        QVERIFY(map.engines.size() > 5);
        QVERIFY(!map.modules.isEmpty());
        QCOMPARE(map.complaints + circles(map), Complaints());
    }

    void everyIncludeHasItsArrow()
    {
        const Map map = theMap();
        const auto complaints
            = overTree(kRoot, inARoom, [&map](const File& file) { return includeComplaints(map, file, qtModuleOf); });
        QVERIFY(noneOf(complaints));
    }

    void everyQmlImportHasItsArrow()
    {
        const Map map = theMap();
        const auto complaints
            = overTree(kRoot, isQml, [&map](const File& file) { return importComplaints(map, file); });
        QVERIFY(noneOf(complaints));
    }
};

KUDELMA_SUITE(TestArrows)
#include "tst_arrows.moc"
