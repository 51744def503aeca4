// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/graph_file.h"

#include "genogram_tool/graph_json.h"

#include <QFile>

namespace kudelma::genogram::test {

GraphFile readGraphFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto read = genogram_tool::readGraph(file.readAll());
    if (!read)
        return {};
    return {.graph = std::move(read->graph), .today = read->today};
}

} // namespace kudelma::genogram::test
