// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/core/meeting_order.h"

#include <QFile>

#include <optional>

namespace kudelma::app {

using namespace Qt::StringLiterals;

namespace {

std::optional<meeting::MeetingTemplate> orderIn(const QByteArray& json)
{
    if (!json.isEmpty()) {
        if (auto order = meeting::MeetingTemplate::fromJson(json))
            return std::move(*order);
    }
    QFile file(u":/kudelma/assets/meeting/weekly_meeting.json"_s);
    const bool readable = file.open(QIODevice::ReadOnly);
    auto order = meeting::MeetingTemplate::fromJson(readable ? file.readAll() : QByteArray());
    return order ? std::optional(std::move(*order)) : std::nullopt;
}

} // namespace

meeting::MeetingTemplate meetingOrder(const QByteArray& json)
{
    // Every desk of a page asks for the same one, in the thread of the windows. Reading it takes milliseconds.
    static QByteArray lastJson;
    static std::optional<meeting::MeetingTemplate> last;
    if (!last || json != lastJson) {
        last = orderIn(json);
        lastJson = json;
    }
    return last.value_or(meeting::MeetingTemplate());
}

} // namespace kudelma::app
