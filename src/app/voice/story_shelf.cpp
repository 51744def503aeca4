// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/voice/story_shelf.h"

#include "app/models/seen.h"
#include "app/voice/voice_content.h"

#include <map>

namespace kudelma::app {

StoryShelf::StoryShelf(QObject* parent)
    : QObject(parent)
{ }

void StoryShelf::setPen(Pen* pen)
{
    if (m_pen == pen)
        return;
    m_pen = pen;
    if (pen) {
        connect(&pen->room().view(), &casework::CaseView::changed, this, [this](const casework::Changes& changes) {
            using casework::RecordKind;
            if (changes.sources || changes.touches(RecordKind::Voice) || changes.touches(RecordKind::Person)
                || changes.touches(RecordKind::Alias))
                fill();
        });
        connect(&pen->room(), &CaseRoom::peopleChanged, this, &StoryShelf::fill);
    }
    fill();
}

void StoryShelf::setLanguage(const QString& language)
{
    if (std::exchange(m_language, language) != language)
        fill();
}

void StoryShelf::fill()
{
    // In the order of what is read on the shelf.
    std::map<std::tuple<QString, QString, casework::RecordId, QString>, int> found;
    if (m_pen) {
        const Seen seen(m_pen->room(), m_pen->room().view());
        for (const auto& [head, voice] : seen.view().all<casework::Voice>()) {
            if (voice.withdrawn || voice.storyOf.isNull())
                continue;
            const auto* page = voiceContent().instrument(voice.instrument);
            if (page) // of another version's page there is nothing to read it with
                ++found[{seen.personName(voice.storyOf), page->title.in(m_language), voice.storyOf, voice.instrument}];
        }
    }
    std::vector<KeyedListModel::Row> rows;
    for (const auto& [story, count] : found) {
        const auto& [name, title, child, instrument] = story;
        rows.push_back({instrument + u'/' + child.text(), {instrument, child.text(), name, title, count}});
    }
    m_stories.setRows(std::move(rows));
    Q_EMIT changed();
}

} // namespace kudelma::app
