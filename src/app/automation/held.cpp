// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/automation/held.h"

#include "app/core/ids.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;

namespace {

QString roleName(sync::Role role)
{
    switch (role) {
    case sync::Role::Host:
        return u"host"_s;
    case sync::Role::Member:
        return u"member"_s;
    case sync::Role::Guest:
        return u"guest"_s;
    case sync::Role::Reader:
        return u"reader"_s;
    }
    return {};
}

QJsonObject jsonOf(const crdt::Document& document)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(document.toJson().toJsonText())).object();
}

/// Of each drawing whose picture is on this device: what it looks like in short, also where it was taken back.
QJsonObject picturesIn(CaseRoom& room)
{
    QJsonObject pictures;
    for (const auto& [head, drawing] : room.view().all<casework::Drawing>()) {
        const auto reference = sync::AttachmentReference::fromText(drawing.attachment.toStdString());
        const auto content
            = reference ? room.client().attachment(syncCircle(head.key.circle), *reference) : std::nullopt;
        if (!content)
            continue;
        const QByteArrayView bytes(reinterpret_cast<const char*>(content->data()), qsizetype(content->size()));
        QCryptographicHash digest(QCryptographicHash::Sha256);
        digest.addData(bytes);
        pictures[head.id.text()] = QString::fromLatin1(digest.result().toHex());
    }
    return pictures;
}

QJsonObject heldIn(CaseRoom& room)
{
    sync::SyncClient& client = room.client();
    QJsonArray circles;
    for (const sync::CircleInfo& info : client.circles()) {
        QJsonArray people;
        for (const PersonCard& card : room.people(caseworkCircle(info.id)))
            people << card.member.text();
        QJsonObject documents;
        for (const sync::LogId& log : client.logs(info.id)) {
            documents[log.isZero() ? u"shared"_s : QString::fromStdString(log.hex())]
                = jsonOf(*client.document(info.id, log));
        }
        circles << QJsonObject{{u"circle"_s, QString::fromStdString(info.id.hex())}, {u"role"_s, roleName(info.role)},
            {u"epoch"_s, int(info.epoch)}, {u"pending"_s, int(info.pendingChanges)}, {u"people"_s, people},
            {u"documents"_s, documents}, {u"putAside"_s, int(client.quarantine(info.id).size())}};
    }
    return {{u"self"_s, room.self().text()}, {u"device"_s, textOf(client.deviceId())}, {u"circles"_s, circles},
        {u"pictures"_s, picturesIn(room)}};
}

} // namespace

std::vector<CaseRoom*> heldRooms(App& app)
{
    std::vector<CaseRoom*> rooms;
    for (CaseRoom* room : {app.session().openRoom(), app.guest()->room()}) {
        if (room && std::ranges::find(rooms, room) == rooms.end())
            rooms.push_back(room);
    }
    return rooms;
}

QJsonObject heldBy(App& app)
{
    QJsonArray cases;
    for (CaseRoom* room : heldRooms(app))
        cases << heldIn(*room);
    QJsonObject held{{u"cases"_s, cases}};
    if (app.table()) {
        QJsonArray documents;
        for (const casework::Source& source : app.table()->room()->view().sources())
            documents << jsonOf(*source.document);
        held[u"roomScreen"_s] = documents;
    }
    return held;
}

} // namespace kudelma::app
