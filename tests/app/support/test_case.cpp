// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/support/test_case.h"

namespace kudelma::app::test {

namespace {
[[maybe_unused]] const bool g_isReady = crypto::initialise(); // before any key is made
}

TestCase::TestCase(const QString& self, sync::SyncClient::Options options, const vault::CaseStore::Options& disk)
{
    auto made = vault::CaseStore::create(folder.filePath(u"case.kdb"_s).toStdString(), key, disk);
    if (!made)
        qFatal("no vault: %s", made.error().context.c_str());
    store = std::move(*made);
    room = std::make_unique<CaseRoom>(*store, device, std::move(options), member(self));
}

casework::CircleId TestCase::circle(const QStringList& team, const QStringList& guests, const QStringList& readers)
{
    CircleCard card;
    const auto put = [&](const QStringList& people, Access access) {
        for (const QString& who : people)
            card.people.emplace(member(who), access);
    };
    put(team, Access::Shared);
    put(guests, Access::Own);
    put(readers, Access::Reads);
    const auto made = room->createCircle(card);
    if (!made)
        qFatal("no circle");
    return *made;
}

void TestCase::changeCard(const casework::CircleId& circle, const CircleCard& card)
{
    card.write(*room->client().document(syncCircle(circle)));
}

casework::RecordId TestCase::name(const casework::CircleId& circle, const QString& who, const QString& shown,
    casework::MemberRole role, const QStringList& devices)
{
    casework::Member record;
    record.member = member(who);
    record.name = shown;
    record.role = role;
    record.devices = devices;
    const casework::RecordId id = add(circle, record);
    settle();
    return id;
}

casework::RecordId TestCase::person(const casework::CircleId& circle, const QString& name)
{
    casework::Person record;
    record.name = name;
    return add(circle, record);
}

crdt::Document& TestCase::guestDocument(const casework::CircleId& circle, const casework::MemberId& owner)
{
    documents.push_back(std::make_unique<crdt::Document>());
    room->view().addSource({{circle, owner}, documents.back().get(), false});
    return *documents.back();
}

void TestCase::othersWrite(const casework::CircleId& circle, const std::function<void(casework::CaseEditor&)>& verbs)
{
    crdt::Document* shared = room->client().document(syncCircle(circle));
    crdt::Document theirs;
    if (!theirs.applyUpdate(shared->encodeStateAsUpdate().value()))
        qFatal("the document cannot be read");
    const crdt::Bytes known = theirs.encodeStateVector();
    {
        casework::CaseView view;
        view.addSource({{circle, std::nullopt}, &theirs, true});
        view.setRules(room->view().rules());
        casework::CaseEditor editor(
            view, {member(u"jonna"_s), [] { return QDateTime::currentDateTimeUtc(); }, casework::systemRandom()});
        verbs(editor);
    }
    const auto news = theirs.encodeStateAsUpdate(known);
    if (!shared->applyUpdate(*news))
        qFatal("the update cannot be applied");
}

void TestCase::settle()
{
    room->view().flush();
    QCoreApplication::processEvents();
}

QStringList texts(const KeyedListModel& list, const QString& role)
{
    QStringList values;
    for (int row = 0; row < list.count(); ++row)
        values << list.value(row, role).toString();
    return values;
}

} // namespace kudelma::app::test
