// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/voice/voice_desk.h"

#include "app/models/seen.h"
#include "app/voice/nameless.h"
#include "app/voice/voice_content.h"
#include "report/phrases.h"

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::RecordId;
using casework::RecordKind;

namespace {

/// What words are evidence for, answer or explain, and remarks on them. A reaction is nothing to review.
constexpr casework::KindSet kDerived = casework::kinds(RecordKind::Hypothesis, RecordKind::Question, RecordKind::Step,
    RecordKind::Drawing, RecordKind::Factor, RecordKind::Event, RecordKind::Note);

QString keyOf(RecordKind kind)
{
    const std::string_view name = casework::rootName(kind);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

} // namespace

VoiceDesk::VoiceDesk(QObject* parent)
    : QObject(parent)
{
    fillMedia();
}

void VoiceDesk::fillMedia()
{
    std::vector<KeyedListModel::Row> rows;
    for (std::size_t i = 0; i < casework::Choices<casework::Medium>::names.size(); ++i) {
        const std::string_view name = casework::Choices<casework::Medium>::names[i];
        rows.push_back(
            {QString::fromLatin1(name.data(), qsizetype(name.size())), {report::Phrases::medium(casework::Medium(i))}});
    }
    m_media.setRows(std::move(rows));
}

void VoiceDesk::setPen(Pen* pen)
{
    if (m_pen == pen)
        return;
    m_pen = pen;
    if (pen) {
        connect(&pen->room().view(), &casework::CaseView::changed, this, [this](const casework::Changes& changes) {
            const auto isDerived = [&](RecordKind kind) { return (casework::kinds(kind) & kDerived) != 0; };
            if (changes.touches(RecordKind::Voice) || std::ranges::any_of(changes.kinds, isDerived))
                fill();
            if (changes.touches(RecordKind::Note))
                fillRemarks();
        });
        connect(&pen->room(), &CaseRoom::peopleChanged, this, &VoiceDesk::fillRemarks);
    }
    fill();
    fillRemarks();
    Q_EMIT penChanged();
}

void VoiceDesk::setLanguage(const QString& language)
{
    if (std::exchange(m_language, language) == language)
        return;
    fillMedia();
    fill();
    fillRemarks();
    Q_EMIT languageChanged();
}

QString VoiceDesk::stopTitle() const
{
    return voiceContent().stopAsking().title.in(m_language);
}

QStringList VoiceDesk::stopLines() const
{
    QStringList lines;
    for (const meeting::LocalText& line : voiceContent().stopAsking().lines)
        lines << line.in(m_language);
    return lines;
}

QString VoiceDesk::keep(const QString& circle, const QString& person, const QString& words, const QVariantMap& more)
{
    if (!m_pen || !casework::CircleId::fromText(circle))
        return {};
    return m_pen->addVoice(circle, speakerFor(circle, person, more.value(u"withoutName"_s).toBool()), words, more);
}

QString VoiceDesk::speakerFor(const QString& circle, const QString& person, bool withoutName) const
{
    return m_pen ? namedSpeaker(*m_pen, circle, person, withoutName) : QString();
}

bool VoiceDesk::mayWithdraw(const QString& voice) const
{
    return m_pen && m_pen->mayChange(voice);
}

bool VoiceDesk::withdraw(const QString& voice)
{
    if (!m_pen || !m_pen->withdraw(voice))
        return false;
    fill(); // whoever asked wants to know at once what is to be looked at
    return true;
}

bool VoiceDesk::annotate(const QString& voice, const QString& remark)
{
    const auto id = RecordId::fromText(voice);
    const auto head = m_pen && id ? m_pen->room().view().head(*id) : std::nullopt;
    return head && !remark.trimmed().isEmpty()
        && !m_pen
                ->add(u"notes"_s, head->key.circle.text(),
                    {{u"about"_s, QStringList{voice}}, {u"words"_s, remark.trimmed()},
                        {u"sort"_s, u"interpretation"_s}})
                .isEmpty();
}

/// The words that were taken back and that the record points at.
QStringList VoiceDesk::withdrawnUnder(const RecordId& record) const
{
    QStringList found;
    for (const auto& [head, voice] : m_pen->room().view().all<casework::Voice>()) {
        if (!voice.withdrawn)
            continue;
        const auto pointing = m_pen->room().view().pointingAt(head.id);
        if (std::ranges::find(pointing, record) != pointing.end())
            found << head.id.text();
    }
    return found;
}

bool VoiceDesk::letGo(const QString& record)
{
    const auto id = RecordId::fromText(record);
    const auto head = m_pen && id ? m_pen->room().view().head(*id) : std::nullopt;
    if (!head)
        return false;
    casework::CaseEditor& editor = m_pen->room().editor();
    const QStringList gone = withdrawnUnder(*id);
    const auto done = editor.together([&]() -> casework::Result<void> {
        // A drawing keeps what was wished for its words only as long as it points at them.
        if (head->kind == RecordKind::Drawing)
            return editor.change<casework::Drawing>(*id, [](casework::Drawing& each) { each.withdrawn = true; });
        for (const casework::FieldSpec& field : casework::schemaOf(head->kind).fields) {
            if ((field.targets & casework::kinds(RecordKind::Voice)) == 0)
                continue;
            for (const QString& voice : gone) {
                const auto held = m_pen->room().view().fields(*id)->value(field.key());
                const auto* one = held.as<RecordId>();
                auto ok = field.type == casework::FieldType::Refs
                    ? editor.removeRef(*id, field.key(), *RecordId::fromText(voice))
                    : one && one->text() == voice ? editor.setField(*id, field.key(), {})
                                                  : casework::Result<void>();
                if (!ok)
                    return ok;
            }
        }
        return {};
    });
    m_pen->room().client().flush();
    if (!done)
        Q_EMIT m_pen->refused(Pen::Refusal::NotYours);
    return done.has_value();
}

void VoiceDesk::fillRemarks()
{
    m_remarks.clear();
    if (m_pen) {
        const Seen seen(m_pen->room(), m_pen->room().view());
        for (const auto& [head, note] : seen.view().all<casework::Note>()) {
            for (const RecordId& about : note.about) {
                const auto words = seen.view().head(about);
                if (words && words->kind == RecordKind::Voice && !note.words.isEmpty())
                    m_remarks[about.text()] << QVariantMap{
                        {u"words"_s, note.words}, {u"by"_s, seen.memberName(head.key.owner.value_or(head.createdBy))}};
            }
        }
    }
    ++m_remarkVersion;
    Q_EMIT remarksChanged();
}

void VoiceDesk::fill()
{
    std::vector<KeyedListModel::Row> rows;
    if (m_pen) {
        const casework::CaseView& view = m_pen->room().view();
        const Seen seen(m_pen->room(), view);
        for (const auto& [head, voice] : view.all<casework::Voice>()) {
            if (!voice.withdrawn)
                continue;
            for (const RecordId& id : view.pointingAt(head.id)) {
                const auto pointing = view.head(id);
                const auto drawing = view.get<casework::Drawing>(id);
                if (drawing && drawing->value.withdrawn)
                    continue; // went along with them
                if (pointing && (casework::kinds(pointing->kind) & kDerived) != 0)
                    rows.push_back({id.text(), {keyOf(pointing->kind), seen.lineOf(id), pointing->writable}});
            }
        }
    }
    m_leaning.setRows(std::move(rows));
}

} // namespace kudelma::app
