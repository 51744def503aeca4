// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/circles/circle_desk.h"

#include "meeting/role_sheets.h"

#include <QFile>
#include <QLocale>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::Member;

namespace {

/// Those of the built-in pack, which a test knows to be good.
QVariantMap readyWords(casework::MemberRole role)
{
    QFile file(u":/kudelma/assets/roles/roles.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto sheets = meeting::roleSheetsFrom(file.readAll());
    if (!sheets)
        return {};
    const auto found = sheets->find(role);
    if (found == sheets->end())
        return {};
    const QString language = QLocale().name();
    return {{u"can"_s, found->second.can.in(language)}, {u"cannot"_s, found->second.cannot.in(language)},
        {u"boundBy"_s, found->second.boundBy.in(language)}};
}

} // namespace

QVariantMap CircleDesk::roleSheet(const QString& member) const
{
    const auto id = casework::MemberId::fromText(member);
    const PersonCard card = id ? m_room.person(*id) : PersonCard();
    return {{u"name"_s, card.name}, {u"organisation"_s, card.organisation}, {u"can"_s, card.can},
        {u"cannot"_s, card.cannot}, {u"boundBy"_s, card.boundBy}, {u"ready"_s, readyWords(card.role)}};
}

bool CircleDesk::setRoleSheet(const QString& member, const QString& organisation, const QString& can,
    const QString& cannot, const QString& boundBy)
{
    const auto id = casework::MemberId::fromText(member);
    const bool fits = organisation.trimmed().size() <= kMaxOrganisationChars && can.trimmed().size() <= kMaxRoleChars
        && cannot.trimmed().size() <= kMaxRoleChars && boundBy.trimmed().size() <= kMaxRoleChars;
    int written = 0;
    const auto write = [&]() -> casework::Result<void> {
        for (const auto& [head, record] : m_room.view().all<Member>()) {
            if (record.member != *id || head.key.owner || !head.writable)
                continue;
            const auto changed = m_room.editor().change<Member>(head.id, [&](Member& value) {
                value.organisation = organisation.trimmed();
                value.can = can.trimmed();
                value.cannot = cannot.trimmed();
                value.boundBy = boundBy.trimmed();
            });
            if (!changed)
                return changed;
            ++written;
        }
        return {};
    };
    const bool isWritten = id && fits && m_room.editor().together(write).has_value() && written > 0;
    if (!isWritten)
        Q_EMIT failed();
    m_room.view().flush();
    return isWritten;
}

} // namespace kudelma::app
