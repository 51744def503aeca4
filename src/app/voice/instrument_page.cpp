// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/voice/instrument_page.h"

#include "app/models/seen.h"
#include "app/voice/voice_content.h"
#include "report/phrases.h"

#include <set>

namespace kudelma::app {

using namespace Qt::StringLiterals;

namespace {

/// The picture that goes with words; empty: there is none.
QString drawingOf(const casework::CaseView& view, const casework::RecordId& voice)
{
    for (const casework::RecordId& id : view.pointingAt(voice)) {
        const auto drawing = view.get<casework::Drawing>(id);
        if (drawing && !drawing->value.withdrawn && !drawing->value.attachment.isEmpty())
            return id.text();
    }
    return {};
}

QString isoToday()
{
    return QDate::currentDate().toString(Qt::ISODate);
}

} // namespace

InstrumentPage::InstrumentPage(QObject* parent)
    : QObject(parent)
{
    fillInstruments();
}

void InstrumentPage::fillInstruments()
{
    std::vector<KeyedListModel::Row> rows;
    for (const meeting::InstrumentTemplate& page : voiceContent().instruments())
        rows.push_back({page.key,
            {ours(page.title), ours(page.about), page.youngest, page.oldest, page.zones.front().shape, page.isStory}});
    m_instruments.setRows(std::move(rows));
}

void InstrumentPage::setPen(Pen* pen)
{
    if (m_pen == pen)
        return;
    m_pen = pen;
    if (pen) {
        connect(&pen->room().view(), &casework::CaseView::changed, this, [this](const casework::Changes& changes) {
            if (changes.touches(casework::RecordKind::Voice) || changes.touches(casework::RecordKind::Drawing))
                fill();
        });
        connect(&pen->room(), &CaseRoom::peopleChanged, this, &InstrumentPage::fill);
    }
    fill();
}

void InstrumentPage::setLanguage(const QString& language)
{
    if (std::exchange(m_language, language) == language)
        return;
    fillInstruments();
    fill();
}

void InstrumentPage::setInstrument(const QString& key)
{
    if (std::exchange(m_instrument, key) == key)
        return;
    m_day.clear();
    fill();
}

void InstrumentPage::setPerson(const QString& key)
{
    if (std::exchange(m_person, key) == key)
        return;
    m_day.clear();
    fill();
    Q_EMIT personChanged();
}

void InstrumentPage::setDay(const QString& day)
{
    if (std::exchange(m_day, day) != day)
        fill();
}

QString InstrumentPage::title() const
{
    const auto* page = voiceContent().instrument(m_instrument);
    return page ? ours(page->title) : QString();
}

QString InstrumentPage::about() const
{
    const auto* page = voiceContent().instrument(m_instrument);
    return page ? ours(page->about) : QString();
}

QStringList InstrumentPage::cautions() const
{
    QStringList lines;
    if (const auto* page = voiceContent().instrument(m_instrument)) {
        for (const meeting::LocalText& caution : page->cautions)
            lines << ours(caution);
    }
    return lines;
}

QVariantMap InstrumentPage::fieldsOf(const QString& zone) const
{
    QVariantMap fields{{u"instrument"_s, m_instrument}, {u"zone"_s, zone}, {u"saidOn"_s, isoToday()}};
    const auto* page = voiceContent().instrument(m_instrument);
    for (std::size_t i = 0; page && i < page->zones.size(); ++i) {
        const std::string_view house = casework::nameOf(page->zones[i].house);
        if (page->zones[i].key == zone && page->zones[i].house != casework::House::None)
            fields.insert(u"house"_s, QString::fromLatin1(house.data(), qsizetype(house.size())));
    }
    fields.insert(u"medium"_s, m_instrument == u"kolme-taloa" ? u"threeHouses"_s : u"play"_s);
    return fields;
}

void InstrumentPage::fill()
{
    const auto* page = voiceContent().instrument(m_instrument);
    const QString shown = m_day.isEmpty() ? isoToday() : m_day;
    std::map<QString, QVariantList> said; // by part
    std::set<QString, std::greater<>> earlier;
    m_stopped = false;
    const auto person = casework::RecordId::fromText(m_person);
    if (m_pen && page && person) {
        const Seen seen(m_pen->room(), m_pen->room().view());
        for (const auto& [head, voice] : seen.view().all<casework::Voice>()) {
            if (voice.withdrawn || voice.instrument != m_instrument || voice.person != *person)
                continue;
            const QString day = voice.saidOn.text();
            if (day != isoToday() && !day.isEmpty())
                earlier.insert(day);
            else
                m_stopped = m_stopped || voice.tellsOfHarm;
            if (day == shown)
                said[voice.zone] << QVariantMap{{u"key"_s, head.id.text()}, {u"words"_s, voice.words},
                    {u"drawing"_s, drawingOf(seen.view(), head.id)}, {u"seenBy"_s, seen.seenBy(head.key.circle)}};
        }
    }
    std::vector<KeyedListModel::Row> zones;
    for (std::size_t i = 0; page && i < page->zones.size(); ++i) {
        const meeting::ZoneTemplate& zone = page->zones[i];
        zones.push_back({zone.key, {ours(zone.title), ours(zone.prompt), zone.shape, QVariant(said[zone.key])}});
        said.erase(zone.key);
    }
    // Parts that another version had: their words are not lost from sight.
    for (const auto& [key, words] : said)
        zones.push_back({key, {QString(), QString(), QString(), QVariant(words)}});
    m_zones.setRows(std::move(zones));
    std::vector<KeyedListModel::Row> days;
    for (const QString& day : earlier)
        days.push_back({day, {report::Phrases::date(*casework::PartialDate::fromText(day))}});
    m_days.setRows(std::move(days));
    Q_EMIT changed();
}

} // namespace kudelma::app
