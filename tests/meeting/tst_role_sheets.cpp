// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "meeting/role_sheets.h"
#include "support/suites.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma;
using namespace kudelma::meeting;

namespace {

QByteArray roleSheets(const QByteArray& entries)
{
    return R"({"format":"kudelma-role-sheets","version":1,"roles":[)" + entries + "]}";
}

QByteArray roleSheet(const QByteArray& id, const QByteArray& can = "Kertoo.")
{
    const QByteArray rest = R"(,"cannot":{"fi":"Ei voi.","sv":"Kan inte.","en":"Cannot."})"
                            R"(,"boundBy":{"fi":"Laki.","sv":"Lagen.","en":"The law."}})";
    return R"({"id":")" + id + R"(","can":{"fi":")" + can + R"(","sv":"Kan.","en":"Can."})" + rest;
}

} // namespace

class TestRoleSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWorkerAndEverybodyFromAServiceHasASheetInThreeLanguages()
    {
        QFile file(QStringLiteral(KUDELMA_SOURCE_DIR) + u"/assets/roles/roles.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto all = roleSheetsFrom(file.readAll());
        QVERIFY2(all.has_value(), all ? "" : qPrintable(all.error().path));
        using enum casework::MemberRole;
        for (const auto role : {ResponsibleWorker, ConsultantWorker, FamilyTherapist, Coordinator, SocialCounsellor,
                 SocialWorker, NetworkGuest, Interpreter, SupportPerson, GuardianAdLitem, Supervisor, Coach})
            QVERIFY(all->contains(role));
        // Nobody of the family is told what they may do at their own table.
        for (const auto role : {Child, Parent, Relative, CloseOne, FosterCarer})
            QVERIFY(!all->contains(role));
        for (const auto& [role, texts] : *all) {
            for (const LocalText& text : {texts.can, texts.cannot, texts.boundBy})
                QVERIFY(!text.fi.isEmpty() && !text.sv.isEmpty() && !text.en.isEmpty() && text.fi != text.sv);
        }
    }

    void whatIsWrongIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<TemplateErrorKind>("kind");
        QTest::addRow("no json") << QByteArray("{") << TemplateErrorKind::NotJson;
        QTest::addRow("another format") << QByteArray("{}") << TemplateErrorKind::WrongFormat;
        QTest::addRow("empty") << roleSheets({}) << TemplateErrorKind::Missing;
        QTest::addRow("no such role") << roleSheets(roleSheet("wizard")) << TemplateErrorKind::OutOfRange;
        QTest::addRow("twice") << roleSheets(roleSheet("coach") + "," + roleSheet("coach"))
                               << TemplateErrorKind::Duplicate;
        QTest::addRow("too long") << roleSheets(roleSheet("coach", QByteArray(kMaxRoleText + 1, 'k')))
                                  << TemplateErrorKind::OutOfRange;
        QTest::addRow("nothing said") << roleSheets(roleSheet("coach", "")) << TemplateErrorKind::Missing;
    }
    void whatIsWrongIsRefused()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const TemplateErrorKind, kind);
        const auto all = roleSheetsFrom(json);
        QVERIFY(!all.has_value());
        QCOMPARE(all.error().kind, kind);
    }

    void theLongestThatFitsIsTaken()
    {
        QVERIFY(roleSheetsFrom(roleSheets(roleSheet("coach", QByteArray(kMaxRoleText, 'k')))).has_value());
    }
};

KUDELMA_SUITE(TestRoleSheets)
#include "tst_role_sheets.moc"
