// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/models/case_lists.h"
#include "app/support/test_case.h"

namespace kudelma::app::test {

/// What somebody who is only in these circles has on their device: every byte of it.
[[nodiscard]] inline QByteArray heldBy(TestCase& aCase, const std::vector<casework::CircleId>& circles)
{
    QByteArray all;
    for (const casework::CircleId& circle : circles) {
        const auto update = aCase.room->client().document(syncCircle(circle))->encodeStateAsUpdate();
        if (!update)
            qFatal("a document cannot be read");
        all += QByteArray(reinterpret_cast<const char*>(update->data()), qsizetype(update->size()));
    }
    return all;
}

/// The lists of a screen that these people look at together.
struct SharedScreen
{
    SharedScreen(TestCase& aCase, const QStringList& people)
        : view(aCase.room->projection(membersOf(people), &owner))
        , lists(*aCase.room, *view, nullptr)
    {
        lists.setShared(true);
    }
    static casework::Members membersOf(const QStringList& people)
    {
        casework::Members members;
        for (const QString& one : people)
            members.insert(member(one));
        return members;
    }
    QObject owner;
    casework::CaseView* view;
    CaseLists lists;
};

} // namespace kudelma::app::test
