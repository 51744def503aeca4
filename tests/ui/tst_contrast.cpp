// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/suites.h"
#include "ui/theme_access.h"

#include <QQmlComponent>
#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace kudelma::test;

namespace {

constexpr double kTextLeast = 4.5;
constexpr double kTextLeastInHighContrast = 7.0;
constexpr double kGraphicsLeast = 3.0;

struct Pair
{
    const char* over;
    const char* under;
};

// Every pair in which the controls set words.
constexpr std::array kTextPairs{Pair{"ink", "canvas"}, Pair{"ink", "surface"}, Pair{"ink", "raised"},
    Pair{"ink", "sunken"}, Pair{"ink", "voiceSoft"}, Pair{"ink", "accentSoft"}, Pair{"inkMuted", "canvas"},
    Pair{"inkMuted", "surface"}, Pair{"inkMuted", "raised"}, Pair{"inkMuted", "sunken"}, Pair{"inkMuted", "voiceSoft"},
    Pair{"inkMuted", "accentSoft"}, Pair{"accent", "canvas"}, Pair{"accent", "surface"}, Pair{"accent", "raised"},
    Pair{"accentInk", "accent"}, Pair{"accentSoftInk", "accentSoft"}, Pair{"danger", "canvas"},
    Pair{"danger", "surface"}, Pair{"danger", "raised"}, Pair{"dangerInk", "danger"},
    Pair{"dangerSoftInk", "dangerSoft"}, Pair{"warningSoftInk", "warningSoft"}, Pair{"successSoftInk", "successSoft"},
    Pair{"infoSoftInk", "infoSoft"}, Pair{"voiceSoftInk", "voiceSoft"}, Pair{"voiceSoftInk", "surface"},
    Pair{"tooltipInk", "tooltip"}, Pair{"toneInk", "tone1"}, Pair{"toneInk", "tone2"}, Pair{"toneInk", "tone3"},
    Pair{"toneInk", "tone4"}, Pair{"toneInk", "tone5"}, Pair{"toneInk", "tone6"}, Pair{"toneInk", "tone7"},
    Pair{"toneInk", "tone8"}};

// Every pair in which an edge, a mark or a ring must be seen.
constexpr std::array kGraphicsPairs{Pair{"outline", "canvas"}, Pair{"outline", "surface"}, Pair{"outline", "raised"},
    Pair{"outline", "sunken"}, Pair{"accent", "accentSoft"}, Pair{"accent", "sunken"}, Pair{"warning", "canvas"},
    Pair{"warning", "surface"}, Pair{"warning", "warningSoft"}, Pair{"danger", "dangerSoft"},
    Pair{"success", "successSoft"}, Pair{"info", "infoSoft"}, Pair{"voice", "voiceSoft"}, Pair{"voice", "surface"},
    Pair{"focus", "canvas"}, Pair{"focus", "surface"}, Pair{"focus", "raised"}, Pair{"focus", "sunken"},
    Pair{"focus", "voiceSoft"}, Pair{"accentInk", "accent"}};

// Roles that only decorate, or let through what is behind them.
const QStringList kUnpaired{u"line"_s, u"scrim"_s, u"shadow"_s};

} // namespace

class ContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void measuresBlackOnWhiteAsTwentyOne()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    }

    void everyPairIsReadable_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::newRow("light") << u"light"_s;
        QTest::newRow("dark") << u"dark"_s;
        QTest::newRow("contrast") << u"contrast"_s;
    }

    void everyPairIsReadable()
    {
        QFETCH(const QString, theme);
        ThemeAccess access;
        access.setMode(theme);
        const double textLeast = theme == u"contrast" ? kTextLeastInHighContrast : kTextLeast;
        QStringList complaints;
        const auto check = [&](const Pair& pair, double least) {
            const QColor over = access.role(QString::fromLatin1(pair.over));
            const QColor under = access.role(QString::fromLatin1(pair.under));
            const double ratio = over.isValid() && under.isValid() ? contrast(over, under) : 0;
            if (ratio < least)
                complaints.append(u"%1 on %2: %3 of %4"_s.arg(QString::fromLatin1(pair.over),
                    QString::fromLatin1(pair.under), QString::number(ratio, 'f', 2), QString::number(least)));
        };
        for (const Pair& pair : kTextPairs)
            check(pair, textLeast);
        for (const Pair& pair : kGraphicsPairs)
            check(pair, kGraphicsLeast);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u"\n"_s)));
    }

    void noRoleIsForgotten()
    {
        ThemeAccess access;
        QStringList known = kUnpaired;
        for (const Pair& pair : kTextPairs)
            known << QString::fromLatin1(pair.over) << QString::fromLatin1(pair.under);
        for (const Pair& pair : kGraphicsPairs)
            known << QString::fromLatin1(pair.over) << QString::fromLatin1(pair.under);
        const QStringList roles = access.roles();
        QVERIFY(!roles.isEmpty());
        for (const QString& role : roles)
            QVERIFY2(known.contains(role), qPrintable(u"%1 is measured against nothing"_s.arg(role)));
    }

    void aThemeWithoutARoleDoesNotLoad()
    {
        QQmlEngine engine;
        engine.addImportPath(u":/qt/qml"_s);
        QQmlComponent component(&engine);
        component.setData("import Kudelma.Ui\nThemeRoles { ink: \"black\" }", QUrl());
        const std::unique_ptr<QObject> theme(component.create());
        QVERIFY(!theme);
        QVERIFY(component.errorString().contains(u"Required property"));
    }
};

KUDELMA_SUITE(ContrastTest)
#include "tst_contrast.moc"
