// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/core/case_entry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;

QByteArray CaseEntry::toInfo() const
{
    QJsonObject object{{u"child"_s, child}, {u"rehearsal"_s, rehearsal}, {u"self"_s, self},
        {u"nextMeetingRecord"_s, nextMeetingRecord}};
    if (lastMeeting.isValid())
        object[u"lastMeeting"_s] = lastMeeting.toUTC().toString(Qt::ISODate);
    if (nextMeeting.isValid())
        object[u"nextMeeting"_s] = nextMeeting.toUTC().toString(Qt::ISODate);
    if (invitedUntil.isValid())
        object[u"invitedUntil"_s] = invitedUntil.toUTC().toString(Qt::ISODate);
    if (!script.isEmpty())
        object[u"script"_s] = script;
    if (team)
        object[u"team"_s] = true;
    if (!page.isEmpty())
        object[u"page"_s] = page;
    if (!home.isEmpty())
        object[u"home"_s] = home;
    if (passing)
        object[u"passing"_s] = true;
    if (!server.isEmpty())
        object[u"server"_s] = server.toString(QUrl::FullyEncoded);
    QJsonArray days;
    for (const QDate day : due)
        days << day.toString(Qt::ISODate);
    if (!days.isEmpty())
        object[u"due"_s] = days;
    if (asked > 0)
        object[u"asked"_s] = asked;
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

CaseEntry CaseEntry::fromInfo(const QString& key, const QByteArray& info)
{
    const QJsonObject object = QJsonDocument::fromJson(info).object();
    CaseEntry entry;
    entry.key = key;
    entry.child = object[u"child"_s].toString();
    entry.rehearsal = object[u"rehearsal"_s].toBool();
    entry.script = object[u"script"_s].toString();
    entry.self = object[u"self"_s].toString();
    entry.lastMeeting = QDateTime::fromString(object[u"lastMeeting"_s].toString(), Qt::ISODate);
    entry.nextMeeting = QDateTime::fromString(object[u"nextMeeting"_s].toString(), Qt::ISODate);
    entry.nextMeetingRecord = object[u"nextMeetingRecord"_s].toString();
    entry.invitedUntil = QDateTime::fromString(object[u"invitedUntil"_s].toString(), Qt::ISODate);
    entry.server = QUrl(object[u"server"_s].toString());
    entry.team = object[u"team"_s].toBool();
    entry.page = object[u"page"_s].toString();
    entry.home = object[u"home"_s].toString();
    entry.passing = object[u"passing"_s].toBool();
    entry.asked = std::clamp(object[u"asked"_s].toInt(), 0, kMaxAsked);
    for (const QJsonValue& value : object[u"due"_s].toArray()) {
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        if (day.isValid() && entry.due.size() < kMaxDue)
            entry.due << day;
    }
    return entry;
}

} // namespace kudelma::app
