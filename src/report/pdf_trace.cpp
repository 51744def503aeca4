// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf_trace.h"

namespace kudelma::report {

using namespace Qt::StringLiterals;

namespace {

/// Where the value of a text field of the information dictionary ends: at the bracket that nobody escaped.
qsizetype endOfString(const QByteArray& pdf, qsizetype from, qsizetype end)
{
    for (qsizetype i = from; i < end; ++i) {
        if (pdf[i] == '\\')
            ++i;
        else if (pdf[i] == ')')
            return i;
    }
    return -1;
}

} // namespace

QByteArray withoutTrace(QByteArray pdf, QDate day)
{
    // Qt writes the information dictionary first, and uncompressed. Every length must stay, or the table of objects
    // at the end would lead astray.
    const qsizetype end = pdf.indexOf("endobj");
    const QByteArray producer = "/Producer (";
    if (const qsizetype at = pdf.first(qMax<qsizetype>(end, 0)).indexOf(producer); at >= 0) {
        if (const qsizetype close = endOfString(pdf, at + producer.size(), end); close >= 0)
            std::fill(pdf.begin() + at, pdf.begin() + close + 1, ' ');
    }
    const QByteArray created = "/CreationDate (";
    if (const qsizetype at = pdf.first(qMax<qsizetype>(end, 0)).indexOf(created); at >= 0) {
        const qsizetype from = at + created.size();
        const qsizetype close = endOfString(pdf, from, end);
        const QByteArray shown = "D:" + day.toString(u"yyyyMMdd"_s).toLatin1();
        if (close - from >= shown.size()) {
            // A date may end after the day. What is over stands outside the string.
            const QByteArray rest(close - from - shown.size(), ' ');
            pdf.replace(from, close + 1 - from, shown + ')' + rest);
        }
    }
    return pdf;
}

} // namespace kudelma::report
