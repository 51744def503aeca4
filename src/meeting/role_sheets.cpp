// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "meeting/role_sheets.h"

#include "meeting/content_reader.h"

#include <QJsonArray>

#include <algorithm>

namespace kudelma::meeting {

using namespace Qt::StringLiterals;

namespace {
constexpr int kRoleSheetsVersion = 1;
}

tl::expected<std::map<casework::MemberRole, RoleSheet>, TemplateError> roleSheetsFrom(const QByteArray& json)
{
    const auto content = contentOf(json, "kudelma-role-sheets"_L1, kRoleSheetsVersion);
    if (!content)
        return tl::unexpected(content.error());
    ContentReader reader;
    std::map<casework::MemberRole, RoleSheet> sheets;
    const QJsonArray listed = (*content)["roles"_L1].toArray();
    if (listed.isEmpty())
        reader.fail(TemplateErrorKind::Missing, u"roles"_s);
    int at = 0;
    for (const QJsonValue& value : listed) {
        const QString path = u"roles[%1]"_s.arg(at++);
        const QJsonObject object = value.toObject();
        const auto role = casework::choiceOf<casework::MemberRole>(object["id"_L1].toString().toStdString());
        if (!role) {
            reader.fail(TemplateErrorKind::OutOfRange, path + u".id"_s);
            break;
        }
        const auto text = [&](QLatin1StringView name) {
            const LocalText read = reader.local(object[name], path + u'.' + name);
            if (std::max({read.fi.size(), read.sv.size(), read.en.size()}) > kMaxRoleText)
                reader.fail(TemplateErrorKind::OutOfRange, path + u'.' + name);
            return read;
        };
        const RoleSheet sheet{text("can"_L1), text("cannot"_L1), text("boundBy"_L1)};
        if (!sheets.emplace(*role, sheet).second)
            reader.fail(TemplateErrorKind::Duplicate, path + u".id"_s);
    }
    if (reader.failed())
        return tl::unexpected(reader.error());
    return sheets;
}

} // namespace kudelma::meeting
