// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

namespace kudelma::report::test {

/// What poppler reads out of a PDF: its words, its metadata, how many pages there are. Through pipes, not files.
struct ReadPdf
{
    QString text;
    QString info;
    int pages = 0;
};

[[nodiscard]] ReadPdf readPdf(const QByteArray& pdf);

} // namespace kudelma::report::test
