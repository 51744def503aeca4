// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/child/timeline_writer.h"

#include "app/genogram/fact_words.h"

namespace kudelma::app {

using namespace Qt::StringLiterals;

namespace {

/// As people type it: 2012, 6.2012, 19.6.2012, with the mark before it.
QString asTyped(const casework::PartialDate& date)
{
    const QString text = date.text();
    const bool isMarked = text.startsWith(u'~') || text.startsWith(u'<') || text.startsWith(u'>');
    QString typed = QString::number(date.year);
    if (date.month > 0)
        typed.prepend(QString::number(date.month) + u'.');
    if (date.day > 0)
        typed.prepend(QString::number(date.day) + u'.');
    return date.isEmpty() ? QString() : (isMarked ? text.first(1) : QString()) + typed;
}

} // namespace

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

bool TimelineWriter::change(
    const QString& event, const QString& what, const QString& when, const QStringList& persons, const QString& source)
{
    if (!m_pen || what.trimmed().isEmpty() || !isDay(when))
        return false;
    const auto day = typedDate(when.trimmed()).value_or(casework::PartialDate());
    return m_pen->set(event,
        {{u"title"_s, what.trimmed()}, {u"when"_s, day.text()}, {u"persons"_s, persons},
            {u"source"_s, source.trimmed()}});
}

QVariantMap TimelineWriter::held(const QString& event) const
{
    const auto id = casework::RecordId::fromText(event);
    const auto stored = id && m_pen ? m_pen->room().view().get<casework::Event>(*id) : std::nullopt;
    if (!stored)
        return {};
    QStringList persons;
    for (const casework::RecordId& person : stored->value.persons)
        persons << person.text();
    return {{u"what"_s, stored->value.title}, {u"when"_s, asTyped(stored->value.when)}, {u"persons"_s, persons},
        {u"source"_s, stored->value.source}};
}

} // namespace kudelma::app
