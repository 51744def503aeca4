// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/core/meeting_order.h"

#include <QFile>

namespace kudelma::app {

using namespace Qt::StringLiterals;

meeting::MeetingTemplate meetingOrder(const QByteArray& json)
{
    if (!json.isEmpty()) {
        if (auto order = meeting::MeetingTemplate::fromJson(json))
            return std::move(*order);
    }
    QFile file(u":/kudelma/assets/meeting/weekly_meeting.json"_s);
    const bool readable = file.open(QIODevice::ReadOnly);
    auto order = meeting::MeetingTemplate::fromJson(readable ? file.readAll() : QByteArray());
    return order ? std::move(*order) : meeting::MeetingTemplate();
}

} // namespace kudelma::app
