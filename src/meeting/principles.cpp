// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "meeting/principles.h"

#include "meeting/content_reader.h"

#include <QJsonArray>

#include <algorithm>

namespace kudelma::meeting {

using namespace Qt::StringLiterals;

namespace {
constexpr int kPrinciplesVersion = 1;
constexpr qsizetype kMaxPrincipleKey = 40;
} // namespace

tl::expected<std::vector<Principle>, TemplateError> principlesFrom(const QByteArray& json)
{
    const auto content = contentOf(json, "kudelma-principles"_L1, kPrinciplesVersion);
    if (!content)
        return tl::unexpected(content.error());
    ContentReader reader;
    const QJsonArray listed = (*content)["principles"_L1].toArray();
    if (listed.isEmpty())
        reader.fail(TemplateErrorKind::Missing, u"principles"_s);
    if (listed.size() > kMaxPrinciples)
        reader.fail(TemplateErrorKind::TooMany, u"principles"_s);
    std::vector<Principle> all;
    for (const QJsonValue& value : listed) {
        if (reader.failed())
            break;
        const QString path = u"principles[%1]"_s.arg(all.size());
        const QJsonObject object = value.toObject();
        Principle principle{reader.key(object, kMaxPrincipleKey, path),
            reader.local(object["title"_L1], path + u".title"_s), reader.local(object["text"_L1], path + u".text"_s)};
        if (std::ranges::find(all, principle.key, &Principle::key) != all.end())
            reader.fail(TemplateErrorKind::Duplicate, path + u".id"_s);
        all.push_back(std::move(principle));
    }
    if (reader.failed())
        return tl::unexpected(reader.error());
    return all;
}

} // namespace kudelma::meeting
