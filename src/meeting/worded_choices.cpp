// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "meeting/worded_choices.h"

#include "meeting/content_reader.h"

#include <QJsonArray>
#include <QSet>

namespace kudelma::meeting {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChoicesVersion = 1;

bool fits(const QString& text, qsizetype limit)
{
    return !text.isEmpty() && text.size() <= limit;
}

} // namespace

tl::expected<std::vector<WordedChoice>, TemplateError> wordedChoicesFrom(const QByteArray& json)
{
    const auto refuse = [](TemplateErrorKind kind, const QString& path) {
        return tl::unexpected(TemplateError{kind, path});
    };
    const auto content = contentOf(json, "kudelma-choices"_L1, kChoicesVersion);
    if (!content)
        return tl::unexpected(content.error());
    const QJsonObject& root = *content;
    const QJsonArray listed = root["choices"_L1].toArray();
    if (listed.isEmpty())
        return refuse(TemplateErrorKind::Missing, u"choices"_s);
    if (listed.size() > kMaxChoices)
        return refuse(TemplateErrorKind::TooMany, u"choices"_s);
    std::vector<WordedChoice> all;
    QSet<QString> keys;
    for (const QJsonValue& each : listed) {
        const QString path = u"choices[%1]"_s.arg(all.size());
        const QJsonObject text = each["text"_L1].toObject();
        const WordedChoice choice{
            each["id"_L1].toString(), {text["fi"_L1].toString(), text["sv"_L1].toString(), text["en"_L1].toString()}};
        if (!fits(choice.key, kMaxChoiceKey))
            return refuse(TemplateErrorKind::OutOfRange, path + u".id"_s);
        if (keys.contains(choice.key))
            return refuse(TemplateErrorKind::Duplicate, path + u".id"_s);
        if (!fits(choice.text.fi, kMaxChoiceText) || choice.text.sv.size() > kMaxChoiceText
            || choice.text.en.size() > kMaxChoiceText)
            return refuse(TemplateErrorKind::OutOfRange, path + u".text"_s);
        keys.insert(choice.key);
        all.push_back(choice);
    }
    return all;
}

} // namespace kudelma::meeting
