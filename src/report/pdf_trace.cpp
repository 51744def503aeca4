// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf_trace.h"

#include <algorithm>

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

void fill(QByteArray& pdf, qsizetype from, qsizetype to, char with = ' ')
{
    if (from >= 0 && to > from)
        std::fill(pdf.begin() + from, pdf.begin() + to, with);
}

/// The second telling of the same (XMP), which later versions of Qt add, with a number drawn for the file.
void dropXmp(QByteArray& pdf)
{
    const qsizetype object = pdf.indexOf("/Type /Metadata");
    if (object < 0)
        return;
    const QByteArray begin = "stream\n";
    const qsizetype stream = pdf.indexOf(begin, object);
    if (stream < 0)
        return;
    fill(pdf, stream + begin.size(), pdf.indexOf("endstream", stream));
    const QByteArray reference = "/Metadata ";
    for (qsizetype at = pdf.indexOf(reference, stream); at >= 0; at = pdf.indexOf(reference, at + 1))
        fill(pdf, at, pdf.indexOf('\n', at));
}

/// The number that was drawn for the file, in its trailer.
void dropId(QByteArray& pdf)
{
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    const qsizetype id = trailer < 0 ? -1 : pdf.indexOf("/ID [", trailer);
    if (id < 0)
        return;
    for (qsizetype open = pdf.indexOf('<', id); open >= 0 && open < pdf.indexOf(']', id);
         open = pdf.indexOf('<', open + 1))
        fill(pdf, open + 1, pdf.indexOf('>', open), '0');
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
            fill(pdf, at, close + 1);
    }
    // Later versions of Qt tell twice when it was.
    for (const QByteArray& moment : {QByteArray("/CreationDate ("), QByteArray("/ModDate (")}) {
        const qsizetype at = pdf.first(qMax<qsizetype>(end, 0)).indexOf(moment);
        if (at < 0)
            continue;
        const qsizetype from = at + moment.size();
        const qsizetype close = endOfString(pdf, from, end);
        const QByteArray shown = "D:" + day.toString(u"yyyyMMdd"_s).toLatin1();
        if (close - from >= shown.size()) {
            // A date may end after the day. What is over stands outside the string.
            const QByteArray rest(close - from - shown.size(), ' ');
            pdf.replace(from, close + 1 - from, shown + ')' + rest);
        }
    }
    dropXmp(pdf);
    dropId(pdf);
    return pdf;
}

} // namespace kudelma::report
