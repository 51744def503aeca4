// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/demo_choice.h"

#include "casework/demo_case.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kudelma::casework {

namespace {

Result<QString> wordsAt(const JsonPlace& place, qsizetype limit)
{
    auto words = place.text();
    if (!words)
        return words;
    if (words->trimmed().isEmpty())
        return place.wrong();
    if (words->size() > limit)
        return place.wrong(ErrorKind::TooLong);
    return words;
}

Result<DemoChoice::Words> inAllLanguages(const JsonPlace& place, qsizetype limit)
{
    DemoChoice::Words words;
    for (const auto& [language, into] :
        {std::pair(u"fi"_s, &words.fi), std::pair(u"sv"_s, &words.sv), std::pair(u"en"_s, &words.en)}) {
        auto read = wordsAt(place.at(language), limit);
        if (!read)
            return tl::unexpected(read.error());
        *into = std::move(*read);
    }
    return words;
}

} // namespace

const QString& DemoChoice::Words::in(const QString& language) const
{
    return language == u"fi"_s ? fi : language == u"sv"_s ? sv : en;
}

Result<DemoChoice> DemoChoice::read(const JsonPlace& root)
{
    const auto key = root.at(u"key"_s).text();
    const auto name = inAllLanguages(root.at(u"choice"_s).at(u"name"_s), kMaxDemoNameChars);
    const auto about = inAllLanguages(root.at(u"choice"_s).at(u"about"_s), kMaxDemoAboutChars);
    if (!key || !name || !about)
        return tl::unexpected(!key ? key.error() : !name ? name.error() : about.error());
    return DemoChoice{*key, *name, *about};
}

Result<DemoChoice> DemoChoice::load(const QByteArray& json)
{
    if (json.size() > kMaxDemoBytes)
        return failure(ErrorKind::TooLong, u"$"_s);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return failure(ErrorKind::Malformed, u"$"_s);
    return read(JsonPlace(QJsonValue(document.object())));
}

} // namespace kudelma::casework
