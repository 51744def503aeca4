// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/child/timeline_writer.h"

#include "app/genogram/fact_words.h"

namespace kudelma::app {

using namespace Qt::StringLiterals;

TimelineWriter::TimelineWriter(QObject* parent)
    : QObject(parent)
{ }

void TimelineWriter::setPen(Pen* pen)
{
    if (std::exchange(m_pen, pen) != pen)
        Q_EMIT penChanged();
}

bool TimelineWriter::isDay(const QString& text) const
{
    return text.trimmed().isEmpty() || typedDate(text.trimmed()).has_value();
}

QString TimelineWriter::add(
    const QString& circle, const QString& what, const QString& when, const QStringList& persons, const QString& source)
{
    if (!m_pen || what.trimmed().isEmpty() || !isDay(when))
        return {};
    const auto day = typedDate(when.trimmed()).value_or(casework::PartialDate());
    return m_pen->add(u"events"_s, circle,
        {{u"title"_s, what.trimmed()}, {u"when"_s, day.text()}, {u"persons"_s, persons},
            {u"source"_s, source.trimmed()}});
}

} // namespace kudelma::app
