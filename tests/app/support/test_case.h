// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/case_room.h"
#include "app/core/ids.h"
#include "app/core/keyed_list_model.h"
#include "app/core/pen.h"
#include "vault/case_store.h"

#include <QTemporaryDir>
#include <QTest>

namespace kudelma::app::test {

using namespace Qt::StringLiterals;

[[nodiscard]] inline casework::MemberId member(const QString& name)
{
    return *casework::MemberId::fromText(name);
}

/// One case on one device, without a server: Pia leads, others are on its cards with or without a record.
struct TestCase
{
    explicit TestCase(const QString& self = u"pia"_s, sync::SyncClient::Options options = {},
        const vault::CaseStore::Options& disk = {});

    /// A circle of these people: those of the team write, everybody else has a document of their own.
    casework::CircleId circle(const QStringList& team, const QStringList& guests = {}, const QStringList& readers = {});
    void changeCard(const casework::CircleId& circle, const CircleCard& card);
    /// The record that says who somebody is.
    casework::RecordId name(const casework::CircleId& circle, const QString& who, const QString& shown,
        casework::MemberRole role = casework::MemberRole::SocialWorker, const QStringList& devices = {});
    casework::RecordId person(const casework::CircleId& circle, const QString& name);
    template <class T>
    casework::RecordId add(const casework::CircleId& circle, const T& record)
    {
        const auto added = room->editor().add(circle, record);
        if (!added)
            qFatal("not added: %s", qPrintable(added.error().context));
        return *added;
    }
    template <class T>
    [[nodiscard]] T read(const casework::RecordId& id)
    {
        return room->view().get<T>(id)->value;
    }
    /// A guest's own document of a circle, as it comes in from that guest's device, shown in the view.
    crdt::Document& guestDocument(const casework::CircleId& circle, const casework::MemberId& owner);
    /// What others wrote in the shared document of a circle, brought in as an update.
    void othersWrite(const casework::CircleId& circle, const std::function<void(casework::CaseEditor&)>& verbs);
    void settle(); ///< Lets the views tell what changed.

    QTemporaryDir folder;
    crypto::DatabaseKey key = crypto::DatabaseKey::random();
    crypto::DeviceIdentity device = crypto::DeviceIdentity::generate();
    std::unique_ptr<vault::CaseStore> store;
    std::vector<std::unique_ptr<crdt::Document>> documents;
    std::unique_ptr<CaseRoom> room;
};

/// The values of one role of a list, row by row.
[[nodiscard]] QStringList texts(const KeyedListModel& list, const QString& role);

} // namespace kudelma::app::test
