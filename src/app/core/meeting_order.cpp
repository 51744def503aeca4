// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/core/meeting_order.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using meeting::MeetingTemplate;

namespace {

constexpr auto kUsual = "weekly_meeting.json"_L1;

std::vector<MeetingTemplate> ordersWith(const QByteArray& json)
{
    std::vector<MeetingTemplate> orders;
    const auto take = [&orders](const QByteArray& content) {
        auto order = MeetingTemplate::fromJson(content);
        if (order && std::ranges::find(orders, order->key(), &MeetingTemplate::key) == orders.end())
            orders.push_back(std::move(*order));
    };
    if (!json.isEmpty())
        take(json);
    const QDir folder(u":/kudelma/assets/meeting"_s);
    QStringList files = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    std::ranges::stable_sort(files, {}, [](const QString& file) { return file != kUsual; });
    for (const QString& name : std::as_const(files)) { // the question deck, which is beside them, is none
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            take(file.readAll());
    }
    if (orders.empty())
        orders.emplace_back();
    return orders;
}

} // namespace

MeetingOrders::MeetingOrders(const QByteArray& json)
{
    // Every desk of a page asks for the same ones, in the thread of the windows. Reading them takes milliseconds.
    static QByteArray lastJson;
    static std::shared_ptr<const std::vector<MeetingTemplate>> last;
    if (!last || json != lastJson) {
        last = std::make_shared<const std::vector<MeetingTemplate>>(ordersWith(json));
        lastJson = json;
    }
    m_all = last;
}

const MeetingTemplate* MeetingOrders::find(QStringView key) const
{
    const auto found = std::ranges::find_if(*m_all, [key](const MeetingTemplate& order) { return order.key() == key; });
    return found == m_all->end() ? nullptr : &*found;
}

const MeetingTemplate& MeetingOrders::of(QStringView key) const
{
    const MeetingTemplate* found = find(key);
    return found ? *found : usual();
}

const meeting::PhaseTemplate* MeetingOrders::phase(QStringView key) const
{
    for (const MeetingTemplate& order : *m_all) {
        if (const meeting::PhaseTemplate* phase = order.phase(key))
            return phase;
    }
    return nullptr;
}

const meeting::SurveyItem* MeetingOrders::surveyItem(QStringView key) const
{
    for (const MeetingTemplate& order : *m_all) {
        for (const meeting::SurveyItem& item : order.feedbackItems()) {
            if (item.key == key)
                return &item;
        }
    }
    return nullptr;
}

MeetingTemplate meetingOrder(const QByteArray& json)
{
    return MeetingOrders(json).usual();
}

} // namespace kudelma::app
