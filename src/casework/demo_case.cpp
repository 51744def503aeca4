// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/demo_case.h"

#include "casework/demo_reader.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kudelma::casework {

Members DemoCircle::members() const
{
    Members all;
    for (const auto& [member, access] : people)
        all.insert(member);
    return all;
}

std::optional<DocumentKey> DemoCircle::documentOf(const MemberId& member, const CircleId& circle) const
{
    const auto found = people.find(member);
    if (found == people.end() || found->second == DemoAccess::Reads)
        return std::nullopt;
    return DocumentKey{circle, found->second == DemoAccess::Own ? std::optional(member) : std::nullopt};
}

const DemoCircle* DemoCase::circle(const QString& key) const
{
    const auto found
        = std::find_if(m_circles.begin(), m_circles.end(), [&](const DemoCircle& circle) { return circle.key == key; });
    return found == m_circles.end() ? nullptr : &*found;
}

Result<DemoCase> DemoCase::load(const QByteArray& json, const QByteArray& seed)
{
    if (json.size() > kMaxDemoBytes)
        return failure(ErrorKind::TooLong, u"$"_s);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return failure(ErrorKind::Malformed, u"$: %1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
    return DemoReader(seed).read(document.object());
}

Result<void> perform(const DemoAction& action, CaseEditor& editor, const DemoCircleIds& circles)
{
    const auto circle = circles.find(action.circle);
    if (circle == circles.end())
        return failure(ErrorKind::NoSuchCircle, action.circle);
    switch (action.verb) {
    case DemoVerb::Add:
        return editor.addFields(circle->second, action.kind, action.fields, action.id).map([](const RecordId&) {});
    case DemoVerb::Edit:
        return editor.together([&]() -> Result<void> {
            for (auto field = action.fields.cbegin(); field != action.fields.cend(); ++field) {
                if (auto ok = editor.setField(action.id, field.key(), field.value()); !ok)
                    return ok;
            }
            return {};
        });
    case DemoVerb::Move:
        return editor.moveTo(action.id, circle->second, Pointers::Detach, action.newId).map([](const MoveReport&) {});
    }
    return {};
}

} // namespace kudelma::casework
