// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/voice/story_board.h"

#include "app/models/seen.h"
#include "app/voice/nameless.h"
#include "app/voice/voice_content.h"
#include "casework/order_key.h"
#include "report/phrases.h"

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::CircleId;
using casework::RecordHead;
using casework::RecordId;
using casework::RecordKind;

namespace {

constexpr QLatin1StringView kMemberKey{"member:"};

QString pictureOfFrame(const casework::CaseView& view, const RecordId& frame)
{
    for (const RecordId& id : view.pointingAt(frame)) {
        const auto drawing = view.get<casework::Drawing>(id);
        if (drawing && drawing->value.voice == frame && !drawing->value.withdrawn
            && !drawing->value.attachment.isEmpty())
            return id.text();
    }
    return {};
}

QStringList idTextsOf(const std::vector<RecordId>& ids)
{
    QStringList keys;
    for (const RecordId& id : ids)
        keys << id.text();
    return keys;
}

} // namespace

StoryBoard::StoryBoard(QObject* parent)
    : QObject(parent)
{
    fillStickers();
}

void StoryBoard::setLanguage(const QString& language)
{
    if (std::exchange(m_language, language) == language)
        return;
    fillStickers();
    fillPrompts();
    fill();
    Q_EMIT languageChanged();
}

void StoryBoard::fillStickers()
{
    std::vector<KeyedListModel::Row> rows;
    for (const meeting::StickerTemplate& sticker : voiceContent().stickers())
        rows.push_back({sticker.key, {ours(sticker.title)}});
    m_stickers.setRows(std::move(rows));
}

void StoryBoard::setPen(Pen* pen)
{
    if (m_pen == pen)
        return;
    m_pen = pen;
    if (pen) {
        connect(&pen->room().view(), &casework::CaseView::changed, this, [this](const casework::Changes& changes) {
            if (changes.touches(RecordKind::Voice) || changes.touches(RecordKind::Drawing)
                || changes.touches(RecordKind::Reaction))
                fill();
        });
        connect(&pen->room(), &CaseRoom::peopleChanged, this, &StoryBoard::fill);
    }
    fill();
}

void StoryBoard::setInstrument(const QString& key)
{
    if (std::exchange(m_instrument, key) == key)
        return;
    fillPrompts();
    fill();
}

void StoryBoard::fillPrompts()
{
    std::vector<KeyedListModel::Row> rows;
    if (const auto* page = voiceContent().instrument(m_instrument)) {
        for (const meeting::ZoneTemplate& zone : page->zones)
            rows.push_back({zone.key, {ours(zone.title), ours(zone.prompt), zone.shape}});
    }
    m_prompts.setRows(std::move(rows));
}

void StoryBoard::setChild(const QString& key)
{
    if (std::exchange(m_child, key) == key)
        return;
    fill();
    Q_EMIT childChanged();
}

QString StoryBoard::title() const
{
    const auto* page = voiceContent().instrument(m_instrument);
    return page ? ours(page->title) : QString();
}

QString StoryBoard::about() const
{
    const auto* page = voiceContent().instrument(m_instrument);
    return page ? ours(page->about) : QString();
}

QStringList StoryBoard::cautions() const
{
    QStringList lines;
    if (const auto* page = voiceContent().instrument(m_instrument)) {
        for (const meeting::LocalText& caution : page->cautions)
            lines << ours(caution);
    }
    return lines;
}

std::vector<StoryBoard::Frame> StoryBoard::inOrder() const
{
    std::vector<Frame> frames;
    const auto child = RecordId::fromText(m_child);
    if (!m_pen || !child)
        return frames;
    for (const auto& [head, voice] : m_pen->room().view().all<casework::Voice>()) {
        if (!voice.withdrawn && voice.instrument == m_instrument && voice.storyOf == *child)
            frames.push_back({head, voice});
    }
    std::ranges::sort(frames, {},
        [](const Frame& frame) { return std::tuple(frame.voice.order, frame.head.createdAt, frame.head.id); });
    return frames;
}

std::optional<StoryBoard::Frame> StoryBoard::frameOf(const QString& key) const
{
    const auto id = RecordId::fromText(key);
    const auto voice = m_pen && id ? m_pen->room().view().get<casework::Voice>(*id) : std::nullopt;
    if (!voice || voice->value.storyOf.isNull() || voice->value.withdrawn)
        return {};
    return Frame{voice->head, voice->value};
}

QVariantList StoryBoard::speakersFor(const QString& circle) const
{
    QVariantList speakers;
    const auto id = CircleId::fromText(circle);
    if (!m_pen || !id)
        return speakers;
    CaseRoom& room = m_pen->room();
    const Seen seen(room, room.view());
    // The child first, then those who are around the table, then the rest of the family.
    std::map<std::tuple<int, QString, RecordId>, QVariantMap> persons;
    for (const auto& [head, person] : room.view().all<casework::Person>()) {
        const QString name = seen.personName(head.id);
        if (name.isEmpty() || person.sort != casework::PersonSort::Person || !person.died.isEmpty() || person.deceased
            || !room.view().rules().mayPoint(*id, head.key.circle))
            continue;
        const RecordId who = head.id;
        const bool isNear
            = std::ranges::any_of(room.people(), [&](const PersonCard& card) { return card.person == who; });
        const int rank = head.id.text() == m_child ? 0 : isNear ? 1 : 2;
        persons.emplace(std::tuple(rank, name, head.id),
            QVariantMap{{u"key"_s, head.id.text()}, {u"name"_s, name}, {u"isNear"_s, rank < 2}});
    }
    for (const auto& [order, person] : persons)
        speakers << person;
    for (const PersonCard& card : room.people(*id)) {
        if (card.person.isNull() && !card.name.isEmpty())
            speakers << QVariantMap{
                {u"key"_s, kMemberKey + card.member.text()}, {u"name"_s, card.name}, {u"isNear"_s, true}};
    }
    std::stable_partition(speakers.begin(), speakers.end(),
        [](const QVariant& speaker) { return speaker.toMap().value(u"isNear"_s).toBool(); });
    speakers << QVariantMap{{u"key"_s, QString(kTogether)}, {u"name"_s, report::Phrases::saidTogether()}};
    return speakers;
}

QStringList StoryBoard::helpersFor(const QString& circle) const
{
    QStringList names;
    for (const QVariant& speaker : speakersFor(circle)) {
        const QVariantMap one = speaker.toMap();
        if (one.value(u"key"_s).toString() != kTogether)
            names << one.value(u"name"_s).toString();
    }
    names.removeDuplicates();
    return names;
}

QString StoryBoard::write(const QString& circle, const QString& speaker, const QString& words, QVariantMap fields)
{
    const bool withoutName = fields.value(u"withoutName"_s).toBool();
    fields.insert(u"instrument"_s, m_instrument);
    fields.insert(u"storyOf"_s, m_child);
    fields.insert(u"medium"_s, u"other"_s);
    fields.insert(u"saidOn"_s, QDate::currentDate().toString(Qt::ISODate));
    fields.insert(u"meeting"_s, QString()); // not what was said at one
    QString person;
    if (speaker.startsWith(kMemberKey))
        fields.insert(u"teller"_s, withoutName ? QString() : speaker.mid(kMemberKey.size()));
    else if (speaker != kTogether)
        person = namedSpeaker(*m_pen, circle, speaker, withoutName);
    return m_pen->addVoice(circle, person, words, fields);
}

QString StoryBoard::add(const QString& circle, const QString& speaker, const QString& prompt, const QString& words,
    const QStringList& helpers, const QString& sticker, const QVariantMap& wishes)
{
    if (!m_pen || m_child.isEmpty() || speaker.isEmpty() || words.trimmed().isEmpty())
        return {};
    const auto frames = inOrder();
    const auto order = casework::orderBetween(
        frames.empty() ? QString() : frames.back().voice.order, {}, m_pen->room().editor().author().random);
    QVariantMap fields = wishes;
    fields.insert(u"zone"_s, prompt);
    fields.insert(u"helpers"_s, helpers);
    fields.insert(u"sticker"_s, sticker);
    fields.insert(u"order"_s, order.value_or(QString()));
    return write(circle, speaker, words, std::move(fields));
}

QString StoryBoard::reword(const QString& frame, const QString& speaker, const QString& words,
    const QStringList& helpers, const QString& sticker)
{
    const auto old = frameOf(frame);
    if (!old || !old->head.writable || speaker.isEmpty() || words.trimmed().isEmpty())
        return {};
    const casework::Voice& was = old->voice;
    QString key;
    const auto done = m_pen->room().editor().together([&]() -> casework::Result<void> {
        key = write(old->head.key.circle.text(), speaker, words,
            {{u"zone"_s, was.zone}, {u"helpers"_s, helpers}, {u"sticker"_s, sticker}, {u"order"_s, was.order},
                {u"wish"_s, was.wish}, {u"never"_s, idTextsOf(was.never)}, {u"askFirst"_s, idTextsOf(was.askFirst)},
                {u"withoutName"_s, was.withoutName}});
        if (key.isEmpty())
            return casework::failure(casework::ErrorKind::Missing);
        const QString drawing = pictureOfFrame(m_pen->room().view(), old->head.id);
        if (!drawing.isEmpty() && !m_pen->set(drawing, {{u"voice"_s, key}, {u"explanation"_s, words.trimmed()}}))
            return casework::failure(casework::ErrorKind::NotWritable);
        if (!m_pen->withdraw(frame))
            return casework::failure(casework::ErrorKind::NotWritable);
        return {};
    });
    m_pen->room().client().flush();
    return done ? key : QString();
}

bool StoryBoard::putInOrder(const std::vector<Frame>& frames)
{
    const auto done = m_pen->room().editor().together([&]() -> casework::Result<void> {
        QString before;
        for (const Frame& frame : frames) {
            const auto order = casework::orderBetween(before, {}, m_pen->room().editor().author().random);
            if (!order)
                return casework::failure(casework::ErrorKind::TooLong);
            before = *order;
            if (!frame.head.writable)
                return casework::failure(casework::ErrorKind::NotWritable);
            if (!m_pen->set(frame.head.id.text(), {{u"order"_s, *order}}))
                return casework::failure(casework::ErrorKind::NotWritable);
        }
        return {};
    });
    return done.has_value();
}

bool StoryBoard::move(const QString& frame, int by)
{
    auto frames = inOrder();
    const auto found = std::ranges::find_if(frames, [&](const Frame& one) { return one.head.id.text() == frame; });
    const auto from = found - frames.begin();
    const auto to = from + by;
    if (found == frames.end() || to < 0 || to >= std::ssize(frames) || by == 0)
        return false;
    Frame moved = std::move(*found);
    frames.erase(found);
    const QString before = to == 0 ? QString() : frames[std::size_t(to - 1)].voice.order;
    const QString after = to == std::ssize(frames) ? QString() : frames[std::size_t(to)].voice.order;
    const auto order = casework::orderBetween(before, after, m_pen->room().editor().author().random);
    if (order)
        return m_pen->set(frame, {{u"order"_s, *order}});
    frames.insert(frames.begin() + to, std::move(moved));
    return putInOrder(frames);
}

std::vector<std::pair<RecordHead, casework::Reaction>> StoryBoard::marksOn(const RecordId& frame) const
{
    std::vector<std::pair<RecordHead, casework::Reaction>> marks;
    for (const auto& [head, reaction] : m_pen->room().view().all<casework::Reaction>()) {
        if (reaction.about == frame)
            marks.emplace_back(head, reaction);
    }
    // What somebody marked on a device of their own counts before what was marked for them.
    std::stable_partition(
        marks.begin(), marks.end(), [](const auto& mark) { return mark.first.key.owner.has_value(); });
    return marks;
}

QString StoryBoard::whoMarked(const RecordHead& head, const casework::Reaction& mark) const
{
    if (!head.key.owner && !mark.person.isNull())
        return mark.person.text();
    const PersonCard card = m_pen->room().person(head.key.owner.value_or(head.createdBy));
    return card.person.isNull() ? kMemberKey + card.member.text() : card.person.text();
}

QString StoryBoard::markOf(const QString& frame, const QString& who) const
{
    const auto id = RecordId::fromText(frame);
    if (!m_pen || !id)
        return {};
    for (const auto& [head, mark] : marksOn(*id)) {
        if (whoMarked(head, mark) == who) {
            const std::string_view name = casework::nameOf(mark.mark);
            return QString::fromLatin1(name.data(), qsizetype(name.size()));
        }
    }
    return {};
}

bool StoryBoard::agree(const QString& frame, const QString& who, const QString& mark)
{
    const auto present = frameOf(frame);
    const QString self = m_pen ? kMemberKey + m_pen->room().self().text() : QString();
    const bool isOther = who.startsWith(kMemberKey) && who != self;
    if (!present || who.isEmpty() || who == kTogether || isOther)
        return false; // a colleague marks for themselves
    for (const auto& [head, reaction] : marksOn(present->head.id)) {
        if (whoMarked(head, reaction) != who)
            continue;
        if (!head.writable)
            return false; // they said so themselves
        return mark.isEmpty() ? m_pen->remove(head.id.text()) : m_pen->set(head.id.text(), {{u"mark"_s, mark}});
    }
    if (mark.isEmpty())
        return true;
    QVariantMap fields{{u"about"_s, frame}, {u"mark"_s, mark}, {u"meeting"_s, QString()}};
    if (who != self)
        fields.insert(u"person"_s, who);
    return !m_pen->add(u"reactions"_s, present->head.key.circle.text(), fields).isEmpty();
}

QVariantList StoryBoard::agreersFor(const QString& frame) const
{
    QVariantList people;
    const auto present = frameOf(frame);
    if (!present)
        return people;
    const QString self = kMemberKey + m_pen->room().self().text();
    const auto marks = marksOn(present->head.id);
    const auto frames = inOrder();
    for (const QVariant& speaker : speakersFor(present->head.key.circle.text())) {
        const QString key = speaker.toMap().value(u"key"_s).toString();
        const bool isColleague = key.startsWith(kMemberKey) && key != self;
        const bool speaks
            = std::ranges::any_of(frames, [&](const Frame& each) { return speakerOf(each.head.id.text()) == key; });
        const bool isAsked = !isColleague && (speaks || speaker.toMap().value(u"isNear"_s).toBool());
        if (key == kTogether || (!isAsked && markOf(frame, key).isEmpty()))
            continue;
        const auto own
            = std::ranges::find_if(marks, [&](const auto& mark) { return whoMarked(mark.first, mark.second) == key; });
        QVariantMap one = speaker.toMap();
        one.insert(u"mark"_s, markOf(frame, key));
        one.insert(u"isOurs"_s, !isColleague && (own == marks.end() || own->first.writable));
        people << one;
    }
    return people;
}

QString StoryBoard::drawerOf(const QString& frame) const
{
    const auto present = frameOf(frame);
    return present && !present->voice.person.isNull() ? present->voice.person.text() : QString();
}

QString StoryBoard::speakerOf(const QString& frame) const
{
    const auto present = frameOf(frame);
    if (!present || (present->voice.withoutName && present->voice.person.isNull()))
        return {};
    if (!present->voice.person.isNull())
        return present->voice.person.text();
    return present->voice.teller.isNull() ? QString(kTogether) : kMemberKey + present->voice.teller.text();
}

void StoryBoard::fill()
{
    std::vector<KeyedListModel::Row> rows;
    const auto frames = inOrder();
    for (std::size_t i = 0; i < frames.size(); ++i) {
        const auto& [head, voice] = frames[i];
        const Seen seen(m_pen->room(), m_pen->room().view());
        QVariantList agreed;
        QStringList named;
        for (const auto& [markHead, mark] : marksOn(head.id)) {
            const QString who = whoMarked(markHead, mark);
            const QString name = who.startsWith(kMemberKey)
                ? seen.memberName(markHead.key.owner.value_or(markHead.createdBy))
                : seen.personName(RecordId::fromText(who).value_or(RecordId()));
            if (name.isEmpty() || named.contains(who))
                continue;
            named << who;
            const std::string_view word = casework::nameOf(mark.mark);
            agreed << QVariantMap{
                {u"name"_s, name}, {u"mark"_s, QString::fromLatin1(word.data(), qsizetype(word.size()))}};
        }
        const int prompt = m_prompts.indexOfKey(voice.zone);
        rows.push_back({head.id.text(),
            {voice.words, seen.speakerName(head, voice), voice.helpers, voice.sticker,
                pictureOfFrame(seen.view(), head.id), prompt < 0 ? QString() : m_prompts.value(prompt, u"title"_s),
                voice.zone, agreed, head.key.circle.text(), seen.seenBy(head.key.circle), head.writable, i == 0,
                i + 1 == frames.size()}});
    }
    m_frames.setRows(std::move(rows));
    Q_EMIT changed();
}

} // namespace kudelma::app
