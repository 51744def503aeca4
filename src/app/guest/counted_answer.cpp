// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/guest/counted_answer.h"

#include "app/core/bytes.h"
#include "app/core/meeting_order.h"
#include "crypto/types.h"
#include "meeting/counted.h"

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::RecordKind;

namespace {

constexpr int kToldGood = 10;
constexpr int kToldOther = 0;
constexpr int kCoinsAtOnce = 16;
constexpr int kByteValues = 256;

QByteArray fromTheSystem(int count)
{
    return byteArray(crypto::randomBytes(std::size_t(count)));
}

/// One of `count`, each as likely as the others; -1: the coins gave nothing that can be used.
int oneOf(int count, const QByteArray& coins)
{
    const int fair = kByteValues - kByteValues % count;
    for (const char coin : coins) {
        if (const int value = int(static_cast<unsigned char>(coin)); value < fair)
            return value % count;
    }
    return -1;
}

} // namespace

CountedAnswer::CountedAnswer(QObject* parent)
    : Board(casework::kinds(RecordKind::Meeting, RecordKind::Member, RecordKind::Feedback), parent)
    , m_coins(&fromTheSystem)
{ }

int CountedAnswer::leastGroup() const
{
    return meeting::kLeastCounted;
}

void CountedAnswer::refresh()
{
    m_circle.clear();
    m_readers.clear();
    m_given = false;
    if (lists()) {
        for (const auto& [head, feedback] : lists()->view().all<casework::Feedback>()) {
            const auto giver = head.key.owner.value_or(head.createdBy);
            m_given
                = m_given || (feedback.counted && feedback.meeting == meetingId() && giver == lists()->room().self());
        }
    }
    const auto stored = lists() ? lists()->view().get<casework::Meeting>(meetingId()) : std::nullopt;
    if (stored && !stored->value.facilitator.isNull()) {
        const KeyedListModel& audiences = *lists()->audiences();
        for (int i = 0; i < audiences.count() && m_circle.isEmpty(); ++i) { // the narrowest first
            const QString key = audiences.value(i, u"key"_s).toString();
            const auto circle = casework::CircleId::fromText(key);
            // All who read it must know of the meeting, which it names.
            const bool knowMeeting = circle && lists()->view().rules().mayPoint(*circle, stored->head.key.circle);
            if (knowMeeting && lists()->view().rules().membersOf(*circle).contains(stored->value.facilitator)) {
                m_circle = key;
                m_readers = audiences.value(i, u"people"_s).toList();
            }
        }
    }
    Q_EMIT changed();
}

bool CountedAnswer::give(const QVariantList& answers)
{
    // Several of one giver would tell together what each of them hides.
    if (!pen() || !isPossible() || m_given || answers.isEmpty())
        return false;
    const int chosen = oneOf(int(answers.size()), m_coins(kCoinsAtOnce));
    const QByteArray coins = m_coins(1);
    if (chosen < 0 || coins.isEmpty())
        return false;
    const QVariantMap answer = answers[chosen].toMap();
    const bool isGood = answer.value(u"value"_s).toInt() >= meeting::kGoodFrom;
    const int faces = int(static_cast<unsigned char>(coins[0]));
    const bool told = meeting::tossed(isGood, (faces & 1) != 0, (faces & 2) != 0);
    const QVariantMap item{{u"key"_s, answer.value(u"key"_s)}, {u"value"_s, told ? kToldGood : kToldOther}};
    const auto stored = lists() ? lists()->view().get<casework::Meeting>(meetingId()) : std::nullopt;
    const QString order = stored ? stored->value.templateKey : QString();
    return !pen()
                ->add(u"feedback"_s, m_circle,
                    {{u"surveyKey"_s, MeetingOrders().of(order).key()}, {u"meeting"_s, meeting()}, {u"counted"_s, true},
                        {u"items"_s, QVariantList{item}}})
                .isEmpty();
}

} // namespace kudelma::app
