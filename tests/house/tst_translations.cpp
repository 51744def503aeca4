// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "house_root.h"
#include "support/suites.h"
#include "translation_rules.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma::house;

namespace {

bool isTranslation(const QString& path)
{
    return path.endsWith(u"_fi.ts"_s) || path.endsWith(u"_sv.ts"_s) || path.endsWith(u"_en.ts"_s);
}

QString catalogue(const QString& message)
{
    return u"<TS language=\"fi\"><context><name>Page</name>"_s + message + u"</context></TS>"_s;
}

Complaints of(const QString& message)
{
    return translationComplaints({u"a_fi.ts"_s, catalogue(message)});
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noticesWhatIsNotTranslated()
    {
        QCOMPARE(of(u"<message><source>Yes</source><translation>Kyllä</translation></message>"_s), Complaints());
        QCOMPARE(
            of(u"<message><source>Yes</source><translation type=\"unfinished\">K</translation></message>"_s).size(), 1);
        QCOMPARE(of(u"<message><source>Yes</source><translation></translation></message>"_s).size(), 1);
        QCOMPARE(of(u"<message><source>Yes</source></message>"_s).size(), 1);
        QCOMPARE(
            of(u"<message><source>Yes</source><translation type=\"vanished\">K</translation></message>"_s).size(), 1);
        QCOMPARE(translationComplaints({u"a_fi.ts"_s, u"<TS><context>"_s}).size(), 1);
    }

    void noticesAMissingPluralForm()
    {
        QCOMPARE(
            of(u"<message numerus=\"yes\"><source>%n day(s)</source><translation>"
               "<numerusform>%n päivä</numerusform><numerusform>%n päivää</numerusform></translation></message>"_s),
            Complaints());
        QCOMPARE(of(u"<message numerus=\"yes\"><source>%n day(s)</source><translation>"
                    "<numerusform>%n päivä</numerusform><numerusform></numerusform></translation></message>"_s)
                     .size(),
            1);
    }

    void noticesALostPlaceholder()
    {
        QCOMPARE(
            of(u"<message><source>%1 of %2</source><translation>%2:sta %1</translation></message>"_s), Complaints());
        QCOMPARE(of(u"<message><source>%1 of %2</source><translation>%1</translation></message>"_s).size(), 1);
    }

    void noticesALanguageLeftBehind()
    {
        QCOMPARE(pairComplaints({u"a_fi.ts"_s, u"a_sv.ts"_s, u"a_en.ts"_s}), Complaints());
        QCOMPARE(pairComplaints({u"a_fi.ts"_s, u"b_sv.ts"_s}).size(), 2);
    }

    void noticesWordsThatNoFileKnows()
    {
        const QString fresh = catalogue(u"<message><source>Yes</source><translation type=\"unfinished\"/></message>"_s);
        QCOMPARE(missingMessages(fresh, {fresh}), Complaints());
        QCOMPARE(missingMessages(fresh, {catalogue(u""_s)}).size(), 1);
    }

    void everyTranslationIsComplete()
    {
        const auto complaints = overTree(kRoot, isTranslation, translationComplaints)
            + pairComplaints(ownFiles(kRoot).filter(QRegularExpression(u"_(fi|sv)\\.ts$"_s)));
        QVERIFY(noneOf(complaints));
    }

    void everyWordOfTheCodeIsInBothLanguages()
    {
        const QTemporaryDir folder;
        const QString fresh = folder.filePath(u"fresh.ts"_s);
        // The gallery is a tool for those who build the house, and speaks English alone.
        QStringList folders{u"src"_s};
        for (const QString& module : QDir(kRoot + u"/qml"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (module != u"gallery"_s)
                folders += u"qml/"_s + module;
        }
        QProcess lupdate;
        lupdate.setWorkingDirectory(kRoot);
        lupdate.start(QString::fromUtf8(KUDELMA_LUPDATE),
            QStringList{u"-silent"_s, u"-recursive"_s} + folders + QStringList{u"-ts"_s, fresh});
        QVERIFY(lupdate.waitForFinished());
        QCOMPARE(lupdate.exitCode(), 0);
        const QString words = readText(fresh);
        QVERIFY(words.contains(u"</TS>"_s));
        for (const QString& language : {u"_fi.ts"_s, u"_sv.ts"_s}) {
            QStringList known;
            for (const QString& path : ownFiles(kRoot)) {
                if (path.endsWith(language))
                    known += readText(kRoot + u'/' + path);
            }
            const Complaints complaints = missingMessages(words, known);
            if (!complaints.isEmpty())
                qWarning("%s lacks:", qPrintable(language));
            QVERIFY(noneOf(complaints));
        }
    }
};

KUDELMA_SUITE(TestTranslations)
#include "tst_translations.moc"
