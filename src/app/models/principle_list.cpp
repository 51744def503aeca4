// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/models/principle_list.h"

#include "meeting/principles.h"

#include <QFile>
#include <QLocale>

namespace kudelma::app {

using namespace Qt::StringLiterals;

PrincipleList::PrincipleList(QObject* parent)
    : QObject(parent)
{
    look();
}

void PrincipleList::look()
{
    QFile file(u":/kudelma/assets/guidance/principles.json"_s);
    const bool isReadable = file.open(QIODevice::ReadOnly);
    const auto all = meeting::principlesFrom(isReadable ? file.readAll() : QByteArray());
    std::vector<KeyedListModel::Row> rows;
    const QString language = QLocale().name();
    for (const meeting::Principle& one : all.value_or(std::vector<meeting::Principle>()))
        rows.push_back({one.key, {one.title.in(language), one.text.in(language)}});
    m_principles.setRows(std::move(rows));
}

} // namespace kudelma::app
