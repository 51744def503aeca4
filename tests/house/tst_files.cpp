// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "file_rules.h"
#include "house_root.h"
#include "support/suites.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma::house;

namespace {

bool everyFile(const QString&)
{
    return true;
}

/// All but the house's own tests, whose samples break the rules on purpose.
bool outsideTheHouseTests(const QString& path)
{
    return !path.startsWith(u"tests/house/"_s);
}

bool codeOutsideTheHouseTests(const QString& path)
{
    return isCode(path) && outsideTheHouseTests(path);
}

#define HOLDS_EVERYWHERE(wanted, rule)                                                                                 \
    const auto complaints = overTree(kRoot, wanted, rule);                                                             \
    QVERIFY(noneOf(complaints))

} // namespace

class TestFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTreeIsLookedAt()
    {
        const QStringList files = ownFiles(kRoot);
        QVERIFY(files.contains(u"CMakeLists.txt"_s));
        QVERIFY(files.contains(u".setup/install.sh"_s));
        QVERIFY(files.contains(u"tests/house/tst_files.cpp"_s));
        QVERIFY(files.filter(u"node_modules"_s).isEmpty());
    }

    void codeIsReadWithoutCommentsAndStrings()
    {
        QCOMPARE(withoutCommentsAndStrings(u"a /* b\n */ \"c // d\" 'e' 1'000 // f\ng"_s), u"a \n \"\" '' 1'000 \ng"_s);
        QCOMPARE(withoutComments(u"u\"http://x\"_s // y"_s), u"u\"http://x\"_s "_s);
        QCOMPARE(withoutCommentsAndStrings(u"R\"(\" // )\" // x"_s), u"\"\" "_s);
    }

    void noticesAMissingLicence()
    {
        QCOMPARE(licenceComplaints({u"src/a.cpp"_s, u"int a;\n"_s}).size(), 1);
        QCOMPARE(licenceComplaints({u"src/a.json"_s, u"{}\n"_s}).size(), 0);
        QCOMPARE(licenceComplaints({u"sync_server/guest/core/a.ts"_s, u"let a;\n"_s}).size(), 1);
        QCOMPARE(licenceComplaints({u"assets/translations/a_fi.ts"_s, u"<TS/>\n"_s}).size(), 0);
    }
    void everyFileSaysItsLicence() { HOLDS_EVERYWHERE(everyFile, licenceComplaints); }

    void noticesALongFile()
    {
        QCOMPARE(lengthComplaints({u"a.qml"_s, QString(kMaxQmlLines + 1, u'\n')}).size(), 1);
        QCOMPARE(lengthComplaints({u"a.qml"_s, QString(kMaxQmlLines, u'\n')}).size(), 0);
        QCOMPARE(lengthComplaints({u"a.cpp"_s, QString(kMaxCppLines + 1, u'\n')}).size(), 1);
        QCOMPARE(lengthComplaints({u"a.h"_s, QString(kMaxCppLines, u'\n')}).size(), 0);
        QCOMPARE(lengthComplaints({u"a.ts"_s, QString(kMaxCppLines + 1, u'\n')}).size(), 1);
        QCOMPARE(lengthComplaints({u"assets/translations/a_fi.ts"_s, QString(kMaxCppLines + 1, u'\n')}).size(), 0);
    }
    void noFileIsLong() { HOLDS_EVERYWHERE(isCode, lengthComplaints); }

    void noticesAFileThatOnlyForwards()
    {
        QCOMPARE(
            forwardingComplaints({u"a.h"_s, u"// x\n#pragma once\n#include \"b.h\"\n#include \"c.h\"\n"_s}).size(), 1);
        QCOMPARE(forwardingComplaints({u"a.cpp"_s, u"#include \"a.h\"\nnamespace k {\n}\n"_s}).size(), 1);
        QCOMPARE(forwardingComplaints({u"a.h"_s, u"#include \"b.h\"\nint f();\n"_s}).size(), 0);
        QCOMPARE(forwardingComplaints({u"A.qml"_s, u"import QtQuick\nItem {\n    id: root\n}\n"_s}).size(), 1);
        QCOMPARE(forwardingComplaints({u"A.qml"_s, u"import QtQuick\nItem { width: 3 }\n"_s}).size(), 0);
    }
    void noFileOnlyForwards() { HOLDS_EVERYWHERE(isCode, forwardingComplaints); }

    void noticesWorkPutOff()
    {
        QCOMPARE(markComplaints({u"a.cpp"_s, u"int a; // TO"_s + u"DO later\n// FIX"_s + u"ME\n"_s}).size(), 2);
        QCOMPARE(markComplaints({u"a.cpp"_s, u"// mastodon, XXXL\n"_s}).size(), 0);
    }
    void noWorkIsPutOff() { HOLDS_EVERYWHERE(outsideTheHouseTests, markComplaints); }

    void noticesAColourOutsideThePalette()
    {
        QCOMPARE(colourComplaints({u"qml/a/A.qml"_s, u"Rectangle { color: \"#fff\" }"_s}).size(), 1);
        QCOMPARE(colourComplaints({u"qml/a/A.qml"_s, u"Rectangle { border.color: \"red\" }"_s}).size(), 1);
        QCOMPARE(colourComplaints({u"qml/a/A.qml"_s, u"Rectangle { color: Qt.rgba(0, 0, 0, 0.4) }"_s}).size(), 1);
        QCOMPARE(colourComplaints({u"qml/a/A.qml"_s, u"Rectangle { color: Theme.ink } // \"#fff\""_s}).size(), 0);
        QCOMPARE(
            colourComplaints({u"qml/ui/theme/PigmentPalette.qml"_s, u"property color a: \"#ffffff\""_s}).size(), 0);
    }
    void noColourStandsOutsideThePalette() { HOLDS_EVERYWHERE(isCode, colourComplaints); }

    void noticesAPlaceThatIsNotEverywhere()
    {
        QCOMPARE(placeComplaints({u"a.md"_s, u"see /home/someone/x\n"_s}).size(), 1);
        QCOMPARE(placeComplaints({u"a.md"_s, u"from https://regis"_s + u"try.example.org/x\n"_s}).size(), 1);
        QCOMPARE(placeComplaints({u"a.md"_s, u"tests/home/x, https://example.org\n"_s}).size(), 0);
    }
    void noPlaceOfOneMachineIsNamed() { HOLDS_EVERYWHERE(outsideTheHouseTests, placeComplaints); }

    void noticesLoggingWithoutACategory()
    {
        QCOMPARE(loggingComplaints({u"src/a.cpp"_s, u"qDebug() << 1;\nstd::cout << 2;\n"_s}).size(), 2);
        QCOMPARE(loggingComplaints({u"qml/A.qml"_s, u"console.log(1)"_s}).size(), 1);
        QCOMPARE(loggingComplaints({u"sync_server/guest/core/a.ts"_s, u"console.log(1)"_s}).size(), 1);
        QCOMPARE(loggingComplaints({u"src/a.cpp"_s, u"qCInfo(sync) << \"qDebug()\"; // qDebug()\n"_s}).size(), 0);
    }
    void nothingIsLoggedWithoutACategory() { HOLDS_EVERYWHERE(codeOutsideTheHouseTests, loggingComplaints); }

    void noticesATestThatIsIdle()
    {
        QCOMPARE(
            idleTestComplaints({u"tests/a.cpp"_s, u"QSK"_s + u"IP(\"x\");\nQVERIFY("_s + u"true);\n"_s}).size(), 2);
        QCOMPARE(idleTestComplaints({u"tests/a.cpp"_s, u"reader.skip(4); QVERIFY(isTrue);\n"_s}).size(), 0);
    }
    void noTestIsIdle() { HOLDS_EVERYWHERE(codeOutsideTheHouseTests, idleTestComplaints); }

    void noticesARepeaterInALayout()
    {
        const QString body = u"Item {\n    %1 {\n        Repeater {\n            model: 3\n        }\n    }\n}\n"_s;
        QCOMPARE(repeaterComplaints({u"qml/a/A.qml"_s, body.arg(u"ColumnLayout"_s)}).size(), 1);
        QCOMPARE(repeaterComplaints({u"qml/a/A.qml"_s, body.arg(u"Flow"_s)}).size(), 0);
        QCOMPARE(repeaterComplaints({u"qml/ui/A.qml"_s, body.arg(u"ColumnLayout"_s)}).size(), 0);
    }
    void tapsAreTaps()
    {
        QCOMPARE(tapComplaints({u"qml/a/A.qml"_s, u"Item {\n    TapHandler { onTapped: go() }\n}"_s}).size(), 1);
        QCOMPARE(tapComplaints({u"qml/a/A.qml"_s, u"Item { Tap { onReached: go() } }"_s}).size(), 0);
    }
    void noTapGoesThroughAPopup() { HOLDS_EVERYWHERE(isCode, tapComplaints); }
    void noRepeaterStandsInALayout() { HOLDS_EVERYWHERE(isCode, repeaterComplaints); }

    void theCommandsCanBeRun()
    {
        for (const QString& command : {u"run"_s, u"check"_s, u".ci/run"_s})
            QVERIFY2(QFileInfo(kRoot + u'/' + command).isExecutable(), qPrintable(command));
    }
};

KUDELMA_SUITE(TestFiles)
#include "tst_files.moc"
