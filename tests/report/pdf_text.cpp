// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf_text.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace kudelma::report::test {

namespace {

QString run(const QString& program, const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(180'000)) // many pages, beside other tests
        qFatal("%s did not finish", qPrintable(program));
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

ReadPdf readPdf(const QByteArray& pdf)
{
    ReadPdf read;
    read.text = run(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, u"-"_s, u"-"_s}, pdf);
    read.info = run(u"pdfinfo"_s, {u"-"_s}, pdf);
    static const QRegularExpression kPages(u"Pages:\\s+(\\d+)"_s);
    read.pages = kPages.match(read.info).captured(1).toInt();
    return read;
}

} // namespace kudelma::report::test
