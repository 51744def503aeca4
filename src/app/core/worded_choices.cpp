// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/core/worded_choices.h"

#include <QFile>

namespace kudelma::app {

using namespace Qt::StringLiterals;

std::vector<meeting::WordedChoice> wordedChoices(const QString& name)
{
    QFile file(u":/kudelma/assets/review/%1.json"_s.arg(name));
    const bool isReadable = file.open(QIODevice::ReadOnly);
    return meeting::wordedChoicesFrom(isReadable ? file.readAll() : QByteArray())
        .value_or(std::vector<meeting::WordedChoice>());
}

} // namespace kudelma::app
