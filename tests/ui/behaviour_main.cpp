// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include <QLocale>
#include <QQmlEngine>
#include <QtQuickTest>

using namespace Qt::StringLiterals;

class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Finland)); }
    void qmlEngineAvailable(QQmlEngine* engine) { engine->addImportPath(u":/qt/qml"_s); }
};

QUICK_TEST_MAIN_WITH_SETUP(ui_behaviour, Setup)
#include "behaviour_main.moc"
