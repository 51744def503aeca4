// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "meeting/meeting_template.h"

#include "meeting/content_reader.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>

namespace kudelma::meeting {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormatVersion = 1;

const std::array<std::pair<PhaseView, QLatin1StringView>, 16>& views()
{
    static const std::array<std::pair<PhaseView, QLatin1StringView>, 16> table = {{
        {PhaseView::Preparation, "preparation"_L1},
        {PhaseView::Round, "round"_L1},
        {PhaseView::Question, "question"_L1},
        {PhaseView::Genogram, "genogram"_L1},
        {PhaseView::Voices, "voices"_L1},
        {PhaseView::Break, "break"_L1},
        {PhaseView::Questions, "questions"_L1},
        {PhaseView::Reflecting, "reflecting"_L1},
        {PhaseView::Response, "response"_L1},
        {PhaseView::Hypotheses, "hypotheses"_L1},
        {PhaseView::Viewpoints, "viewpoints"_L1},
        {PhaseView::Factors, "factors"_L1},
        {PhaseView::Steps, "steps"_L1},
        {PhaseView::Feedback, "feedback"_L1},
        {PhaseView::Closing, "closing"_L1},
        {PhaseView::Ecomap, "ecomap"_L1},
    }};
    return table;
}

PhaseTemplate readPhase(ContentReader& read, const QJsonObject& object, const QString& path)
{
    PhaseTemplate phase;
    phase.key = read.word(object, "id"_L1, path);
    if (const auto view = phaseViewOf(object["view"_L1].toString()))
        phase.view = *view;
    else
        read.fail(TemplateErrorKind::OutOfRange, path + u".view"_s);
    phase.minutes = read.number(object, "minutes"_L1, kMaxPhaseMinutes, path);
    if (object.contains("atMostMinutes"_L1))
        phase.atMostMinutes = read.number(object, "atMostMinutes"_L1, kMaxPhaseMinutes, path);
    phase.required = object["required"_L1].toBool();
    phase.isBreak = object["isBreak"_L1].toBool();
    phase.listening = object["listening"_L1].toBool();
    phase.beforeMeeting = object["beforeMeeting"_L1].toBool();
    phase.afterMeeting = object["afterMeeting"_L1].toBool();
    phase.title = read.local(object["title"_L1], path + u".title"_s);
    phase.purpose = read.local(object["purpose"_L1], path + u".purpose"_s);
    phase.family = read.local(object["family"_L1], path + u".family"_s);
    phase.prompts = read.locals(object, "prompts"_L1, kMaxPrompts, path);
    phase.examples = read.locals(object, "examples"_L1, kMaxExamples, path);
    return phase;
}

bool hearsTheChild(const std::vector<PhaseTemplate>& phases)
{
    return std::ranges::any_of(phases, [](const PhaseTemplate& phase) {
        return phase.view == PhaseView::Voices && phase.required && !phase.beforeMeeting && !phase.afterMeeting;
    });
}

} // namespace

QString LocalText::in(QStringView language) const
{
    if (language.startsWith(u"sv") && !sv.isEmpty())
        return sv;
    if (language.startsWith(u"en") && !en.isEmpty())
        return en;
    return fi;
}

std::optional<PhaseView> phaseViewOf(QStringView name)
{
    for (const auto& [view, known] : views()) {
        if (known == name)
            return view;
    }
    return std::nullopt;
}

QString nameOf(PhaseView view)
{
    for (const auto& [known, name] : views()) {
        if (known == view)
            return name;
    }
    return {};
}

tl::expected<MeetingTemplate, TemplateError> MeetingTemplate::fromJson(const QByteArray& json)
{
    const auto content = contentOf(json, "kudelma-meeting-template"_L1, kFormatVersion);
    if (!content)
        return tl::unexpected(content.error());
    const QJsonObject& root = *content;
    ContentReader read;
    MeetingTemplate result;
    result.m_key = read.word(root, "id"_L1, u""_s);
    result.m_title = read.local(root["title"_L1], u"title"_s);
    if (root.contains("purpose"_L1))
        result.m_purpose = read.local(root["purpose"_L1], u"purpose"_s);
    result.m_childAtMostMinutes = read.number(root, "childAtMostMinutes"_L1, kMaxPhaseMinutes, u""_s);
    const QJsonArray phases = root["phases"_L1].toArray();
    if (phases.isEmpty())
        read.fail(TemplateErrorKind::Missing, u"phases"_s);
    if (phases.size() > kMaxPhases)
        read.fail(TemplateErrorKind::TooMany, u"phases"_s);
    QSet<QString> keys;
    for (qsizetype i = 0; i < phases.size() && !read.failed(); ++i) {
        const QString path = u"phases[%1]"_s.arg(i);
        result.m_phases.push_back(readPhase(read, phases[i].toObject(), path));
        if (keys.contains(result.m_phases.back().key))
            read.fail(TemplateErrorKind::Duplicate, path + u".id"_s);
        keys.insert(result.m_phases.back().key);
    }
    if (!read.failed() && !hearsTheChild(result.m_phases))
        read.fail(TemplateErrorKind::Missing, u"phases.voices"_s);
    const QJsonArray items = root["feedbackItems"_L1].toArray();
    if (items.size() > kMaxPrompts)
        read.fail(TemplateErrorKind::TooMany, u"feedbackItems"_s);
    for (qsizetype i = 0; i < items.size() && !read.failed(); ++i) {
        const QString path = u"feedbackItems[%1]"_s.arg(i);
        const QJsonObject item = items[i].toObject();
        result.m_feedbackItems.push_back(
            {read.word(item, "id"_L1, path), read.local(item["text"_L1], path + u".text"_s)});
    }
    if (read.failed())
        return tl::unexpected(read.error());
    return result;
}

int MeetingTemplate::minutes() const
{
    int minutes = 0;
    for (const PhaseTemplate& phase : m_phases)
        minutes += phase.beforeMeeting || phase.afterMeeting ? 0 : phase.minutes;
    return minutes;
}

const PhaseTemplate* MeetingTemplate::phase(QStringView key) const
{
    const int index = indexOf(key);
    return index < 0 ? nullptr : &m_phases[std::size_t(index)];
}

int MeetingTemplate::indexOf(QStringView key) const
{
    for (std::size_t i = 0; i < m_phases.size(); ++i) {
        if (m_phases[i].key == key)
            return int(i);
    }
    return -1;
}

} // namespace kudelma::meeting
