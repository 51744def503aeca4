// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/suites.h"

#include <QDir>
#include <QFile>
#include <QFont>
#include <QHash>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

QString folder()
{
    return u":/qt/qml/Kudelma/Ui"_s;
}

/// A value for each property that some control requires.
const QVariantMap& samples()
{
    const QVariantMap person{{u"name"_s, u"Aino"_s}, {u"picture"_s, u"cat"_s}};
    static const QVariantMap values{{u"name"_s, u"Aino"_s}, {u"text"_s, u"Teksti"_s}, {u"title"_s, u"Otsikko"_s},
        {u"actionText"_s, u"Kumoa"_s}, {u"closable"_s, true}, {u"words"_s, u"Sanat"_s}, {u"shown"_s, true},
        {u"checked"_s, true}, {u"onlyMe"_s, false}, {u"interactive"_s, true}, {u"ground"_s, u"white"_s},
        {u"ink"_s, u"black"_s}, {u"letters"_s, u"black"_s}, {u"mark"_s, u"black"_s}, {u"iconName"_s, u"sun"_s},
        {u"font"_s, QVariant::fromValue(QFont())}, {u"people"_s, QVariantList{person, person}},
        {u"options"_s, QStringList{u"a"_s, u"b"_s}}, {u"tabs"_s, QStringList{u"a"_s, u"b"_s}},
        {u"steps"_s, QStringList{u"a"_s, u"b"_s}}, {u"titles"_s, QStringList{u"a"_s, u"b"_s}}, {u"currentIndex"_s, 1},
        {u"items"_s, QVariantList{QVariantMap{{u"text"_s, u"a"_s}, {u"icon"_s, u"sun"_s}}}},
        {u"model"_s, QStringList{u"a"_s}}, {u"elapsedSeconds"_s, 30}, {u"plannedSeconds"_s, 60}, {u"reduced"_s, true},
        {u"scale"_s, 1.0}, {u"sans"_s, u"Noto Sans"_s}, {u"serif"_s, u"Noto Serif"_s}};
    return values;
}

/// The names of the properties that a file's root asks for.
QStringList requiredNames(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {u"(the file cannot be read)"_s};
    static const QRegularExpression expression(
        u"^    required property [\\w<>.]+ (\\w+)$"_s, QRegularExpression::MultilineOption);
    QStringList names;
    for (auto match = expression.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();)
        names.append(match.next().captured(1));
    return names;
}

} // namespace

class FilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyFileCanBeMadeInEveryTheme_data()
    {
        QTest::addColumn<QString>("file");
        const QStringList files = QDir(folder()).entryList({u"*.qml"_s}, QDir::Files, QDir::Name);
        QVERIFY(files.size() > 50);
        for (const QString& file : files) {
            // The singleton is made by everybody else; ThemeRoles is meant to fail when empty (tst_contrast).
            if (file != u"Theme.qml"_s && file != u"ThemeRoles.qml"_s)
                QTest::newRow(qPrintable(file)) << file;
        }
    }

    void everyFileCanBeMadeInEveryTheme()
    {
        QFETCH(const QString, file);
        QQmlEngine engine;
        engine.addImportPath(u":/qt/qml"_s);
        QQmlComponent themeProbe(&engine);
        themeProbe.setData("import QtQml\nimport Kudelma.Ui\nQtObject { property var theme: Theme }", QUrl());
        const std::unique_ptr<QObject> holder(themeProbe.create());
        QVERIFY2(holder, qPrintable(themeProbe.errorString()));
        auto* theme = holder->property("theme").value<QObject*>();

        QQmlComponent component(&engine, QUrl(u"qrc:/qt/qml/Kudelma/Ui/"_s + file));
        QVERIFY2(component.isReady(), qPrintable(component.errorString()));
        QVariantMap values;
        const QStringList names = requiredNames(folder() + u'/' + file);
        for (const QString& name : names) {
            QVERIFY2(samples().contains(name), qPrintable(u"add a sample for \"%1\""_s.arg(name)));
            values.insert(name, samples().value(name));
        }
        const std::unique_ptr<QObject> object(component.createWithInitialProperties(values));
        QVERIFY2(object, qPrintable(component.errorString()));
        for (const char* mode : {"dark", "contrast", "light"}) {
            theme->setProperty("mode", QString::fromLatin1(mode));
            theme->setProperty("textScale", 2.0);
            theme->setProperty("textScale", 1.0);
        }
    }
};

KUDELMA_SUITE(FilesTest)
#include "tst_files.moc"
