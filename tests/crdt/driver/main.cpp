// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The engine on a string: one JSON object a line in, one a line out, so that any test in any language can drive it.
// The manual stands in src/crdt/README.md.
#include "crdt/driver/driver.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

int main()
{
    QFile input;
    QFile output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly))
        return 1;
    kudelma::crdt::tests::Driver driver;
    while (true) {
        const QByteArray line = input.readLine();
        if (line.isEmpty())
            return 0;
        const QJsonDocument command = QJsonDocument::fromJson(line);
        const QJsonObject answer
            = command.isObject() ? driver.answer(command.object()) : QJsonObject{{u"error"_s, u"not a JSON object"_s}};
        output.write(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
        output.flush();
    }
}
