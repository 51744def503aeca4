// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "file_rules.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kudelma::house {

namespace {

int lineOf(const QString& text, qsizetype at)
{
    return static_cast<int>(text.left(at).count(u'\n')) + 1;
}

/// A complaint for each place where the expression is found.
Complaints foundPlaces(
    const QString& path, const QString& text, const QRegularExpression& expression, const QString& what)
{
    Complaints complaints;
    for (auto match = expression.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        complaints += u"%1:%2: %3 (%4)"_s.arg(path)
                          .arg(lineOf(text, found.capturedStart()))
                          .arg(what, found.captured().trimmed());
    }
    return complaints;
}

/// These cannot carry a comment, or lose it when their own tool writes them again, or are data whose bytes count.
bool carriesNoLicence(const QString& path)
{
    static const QStringList suffixes{u"json"_s, u"hex"_s, u"ged"_s};
    return path == u"LICENSE"_s || hasSuffix(path, suffixes) || path.startsWith(u"tests/vectors/"_s)
        || path.startsWith(u"assets/translations/"_s) || path.startsWith(u"tests/fuzz/corpus/"_s)
        || path.contains(u"/golden/"_s);
}

} // namespace

bool isCpp(const QString& path)
{
    return hasSuffix(path, {u"h"_s, u"cpp"_s});
}

bool isScript(const QString& path)
{
    return hasSuffix(path, {u"mjs"_s}) || (hasSuffix(path, {u"ts"_s}) && !path.startsWith(u"assets/translations/"_s));
}

bool isCode(const QString& path)
{
    return isCpp(path) || isScript(path) || hasSuffix(path, {u"qml"_s});
}

Complaints licenceComplaints(const File& file)
{
    constexpr int kLinesLookedAt = 6;
    if (carriesNoLicence(file.path))
        return {};
    const QString head = file.text.section(u'\n', 0, kLinesLookedAt - 1);
    // Split, so that this file's own strings are not taken for its head.
    if (head.contains(u"SPDX-FileCopyrightText"_s + u": 2026 Kudelma"_s)
        && head.contains(u"SPDX-License-Identifier"_s + u": EUPL-1.2"_s))
        return {};
    return {u"%1 has no SPDX lines at its head."_s.arg(file.path)};
}

Complaints lengthComplaints(const File& file)
{
    const auto lines = file.text.count(u'\n');
    const int limit = hasSuffix(file.path, {u"qml"_s}) ? kMaxQmlLines : kMaxCppLines;
    if (!isCode(file.path) || lines <= limit)
        return {};
    return {u"%1 has %2 lines; %3 is the most."_s.arg(file.path).arg(lines).arg(limit)};
}

Complaints forwardingComplaints(const File& file)
{
    if (isCpp(file.path)) {
        static const QRegularExpression scaffold(
            u"^[ \\t]*#.*$|using namespace [^;]+;|namespace [A-Za-z_:]*[ \\t]*\\{|\\}|\\s"_s,
            QRegularExpression::MultilineOption);
        QString rest = withoutCommentsAndStrings(file.text);
        if (rest.remove(scaffold).isEmpty())
            return {u"%1 only includes other files."_s.arg(file.path)};
    } else if (hasSuffix(file.path, {u"qml"_s})) {
        static const QRegularExpression scaffold(
            u"^[ \\t]*(import|pragma)\\b.*$|\\bid:[ \\t]*[A-Za-z]+;?|\\s"_s, QRegularExpression::MultilineOption);
        static const QRegularExpression wrapper(u"^[A-Z][A-Za-z.]*\\{\\}$"_s);
        QString rest = withoutComments(file.text);
        if (wrapper.match(rest.remove(scaffold)).hasMatch())
            return {u"%1 only wraps another type."_s.arg(file.path)};
    }
    return {};
}

Complaints markComplaints(const File& file)
{
    // Written with gaps, so that the rule does not find itself.
    static const QRegularExpression marks(u"\\b(TO"_s + u"DO|FIX"_s + u"ME|XX"_s + u"X|HA"_s + u"CK)\\b"_s);
    return foundPlaces(file.path, file.text, marks, u"work put off: settle it, or say in words what would"_s);
}

Complaints colourComplaints(const File& file)
{
    const QString name = QFileInfo(file.path).fileName();
    if (!hasSuffix(file.path, {u"qml"_s}) || name == u"PigmentPalette.qml"_s)
        return {};
    static const QRegularExpression hex(u"\"#([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\""_s);
    static const QRegularExpression named(
        u"[cC]olor:[^\\n]*\"(white|black|red|green|blue|yellow|gray|grey|orange|purple|"
        "pink|brown|cyan|magenta|lightgray|darkgray|steelblue)\""_s);
    const QString code = withoutComments(file.text);
    Complaints complaints = foundPlaces(file.path, code, hex, u"a colour by number outside the palette"_s)
        + foundPlaces(file.path, code, named, u"a colour by name outside the palette"_s);
    // The theme derives states (pressed, disabled) from its roles; nobody else mixes colours.
    if (!file.path.startsWith(u"qml/ui/theme/"_s)) {
        static const QRegularExpression literal(u"\\bQt\\.(rgba|hsla|hsva)\\([ 0-9.,]+\\)"_s);
        complaints += foundPlaces(file.path, code, literal, u"a colour mixed outside the palette"_s);
    }
    return complaints;
}

Complaints placeComplaints(const File& file)
{
    static const QRegularExpression machine(
        u"(^|[^A-Za-z0-9_.])/(wo"_s + u"rk|fa"_s + u"rm|home|Users)/[A-Za-z0-9_.-]+"_s,
        QRegularExpression::MultilineOption);
    static const QRegularExpression registry(u"https?://(deb|security|registry|proxy|npm|cdn)\\.[^\\s\"']+"_s);
    return foundPlaces(file.path, file.text, machine, u"a path of one machine"_s)
        + foundPlaces(file.path, file.text, registry, u"the host of a registry"_s);
}

Complaints loggingComplaints(const File& file)
{
    const QString code = withoutCommentsAndStrings(file.text);
    if (hasSuffix(file.path, {u"qml"_s}) || file.path.startsWith(u"sync_server/guest/core/"_s)) {
        static const QRegularExpression console(u"\\bconsole\\.(log|debug|info|warn|error)\\b"_s);
        return foundPlaces(file.path, code, console, u"what people see does not log"_s);
    }
    if (!isCpp(file.path) || file.path.startsWith(u"tests/"_s))
        return {};
    static const QRegularExpression plain(u"\\bq(Debug|Info|Warning|Critical)\\(\\)"_s);
    static const QRegularExpression printed(u"\\bstd::(cout|cerr|clog)\\b"_s);
    Complaints complaints = foundPlaces(file.path, code, plain, u"logging without a category"_s);
    if (QFileInfo(file.path).fileName() != u"main.cpp"_s && !file.path.startsWith(u"src/app/automation/"_s))
        complaints += foundPlaces(file.path, code, printed, u"printing from inside a room"_s);
    return complaints;
}

Complaints idleTestComplaints(const File& file)
{
    if (!file.path.startsWith(u"tests/"_s) && !file.path.startsWith(u"sync_server/"_s))
        return {};
    static const QRegularExpression idle(u"\\bQSKIP\\b|(^|[^A-Za-z.])skip\\(|\\btest\\.skip\\b|\\bDISABLED_\\w+"
                                         "|\\b(EXPECT_TRUE|QVERIFY|ASSERT_TRUE)\\([ ]*true[ ]*\\)|\\bQEXPECT_FAIL\\b"_s,
        QRegularExpression::MultilineOption);
    return foundPlaces(
        file.path, withoutCommentsAndStrings(file.text), idle, u"a test that is left out or cannot fail"_s);
}

Complaints tapComplaints(const File& file)
{
    if (!hasSuffix(file.path, {u"qml"_s}) || file.path == "qml/ui/controls/Tap.qml"_L1)
        return {};
    static const QRegularExpression handler(u"\\bTapHandler\\s*\\{"_s);
    const QString code = withoutCommentsAndStrings(file.text);
    Complaints complaints;
    for (auto match = handler.globalMatch(code); match.hasNext();) {
        complaints += u"%1:%2: a TapHandler; Tap does not take what is meant for a popup above."_s.arg(file.path).arg(
            lineOf(code, match.next().capturedStart()));
    }
    return complaints;
}

Complaints repeaterComplaints(const File& file)
{
    static const QStringList layouts{u"ColumnLayout"_s, u"RowLayout"_s, u"GridLayout"_s, u"Card"_s, u"Sheet"_s,
        u"ScrollArea"_s, u"Dialog"_s, u"FieldFrame"_s, u"QuoteCard"_s, u"FormPage"_s};
    // Controls and the gallery repeat over numbers that stay.
    if (!hasSuffix(file.path, {u"qml"_s}) || file.path.startsWith(u"qml/ui/"_s)
        || file.path.startsWith(u"qml/gallery/"_s))
        return {};
    static const QRegularExpression part(u"([A-Za-z.]+)?[ \\t]*\\{|\\}"_s);
    const QString code = withoutCommentsAndStrings(file.text);
    Complaints complaints;
    QStringList around;
    for (auto match = part.globalMatch(code); match.hasNext();) {
        const auto found = match.next();
        if (found.captured() == u"}"_s) {
            if (!around.isEmpty())
                around.removeLast();
            continue;
        }
        const QString type = found.captured(1);
        if (type == u"Repeater"_s && !around.isEmpty() && layouts.contains(around.last()))
            complaints += u"%1:%2: a Repeater in a %3; Rows holds what a model holds there."_s.arg(file.path)
                              .arg(lineOf(code, found.capturedStart()))
                              .arg(around.last());
        around += type;
    }
    return complaints;
}

} // namespace kudelma::house
