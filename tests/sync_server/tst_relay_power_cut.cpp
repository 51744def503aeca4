// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Claims 2 and 21 for the server's store: a power cut at any moment loses nothing that was committed, for a commit is
// what an Ack waits for.
#include "database/database.h"
#include "support/recorded_disk.h"
#include "support/suites.h"
#include "sync_server/embedded_store.h"
#include "sync_server/store_files.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstring>

using namespace kudelma;
using namespace kudelma::relay;

namespace {

constexpr int kStates = 3000; ///< KUDELMA_STATES=n makes more: a soak.
constexpr std::uint64_t kCommits = 48;
constexpr std::uint64_t kReopenEvery = 20;
constexpr std::size_t kAll = std::size_t{1} << 30;

Hash hashOf(std::uint64_t index)
{
    Hash hash{};
    std::memcpy(hash.bytes.data(), &index, sizeof index);
    return hash;
}

WriteJob entry(std::uint64_t index, std::size_t bytes)
{
    AppendEnvelope append;
    append.row = 1;
    append.index = index;
    append.author = DeviceId{{1}};
    append.authorSeq = index;
    append.hash = hashOf(index);
    append.chain = hashOf(index + 1000);
    wire::Envelope envelope;
    envelope.set_header("header " + std::to_string(index));
    envelope.set_ciphertext(std::string(bytes, char(index)));
    append.envelope = std::make_shared<const wire::Envelope>(envelope);
    return {append};
}

} // namespace

class TestRelayPowerCut : public QObject
{
    Q_OBJECT

    const CircleId m_circle{{7}};

    [[nodiscard]] static bool isWhole(const std::vector<StoredEntry>& entries)
    {
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if (entries[i].index != i + 1 || entries[i].envelope.header() != "header " + std::to_string(i + 1))
                return false;
        }
        return true;
    }

private Q_SLOTS:
    /// Each part that was committed is there with all before it, and what was erased is not there again.
    void noAttachmentIsLostOrComesBack()
    {
        constexpr std::uint32_t kParts = 6;
        constexpr std::size_t kPartBytes = 20'000;
        const QTemporaryDir folder;
        const std::filesystem::path data = folder.path().toStdString();
        const AttachmentName kept{m_circle, DeviceId{{1}}, crypto::AttachmentId{{2}}};
        const AttachmentName erased{m_circle, DeviceId{{1}}, crypto::AttachmentId{{3}}};
        const auto put = [&](const AttachmentName& name, std::uint32_t part) {
            return WriteJob{PutAttachmentPart{
                name, part, kParts, 5, std::make_shared<std::string>(kPartBytes, char('a' + char(part)))}};
        };
        kudelma::test::RecordedDisk disk;
        std::vector<std::size_t> committed;
        std::size_t begun = 0;
        std::size_t erasedAt = 0;
        {
            auto writer = EmbeddedStore::open(data);
            QVERIFY(writer);
            QVERIFY((*writer)->write({{AddCircle{m_circle, DeviceId{{1}}}}}));
            begun = disk.now();
            for (std::uint32_t part = 1; part <= kParts; ++part) {
                QVERIFY((*writer)->write({put(kept, part), put(erased, part)})->empty());
                committed.push_back(disk.now());
            }
            QVERIFY((*writer)->write({{EraseAttachment{erased}}}));
            erasedAt = disk.now();
            QCOMPARE((*writer)->write({put(erased, 1)})->size(), std::size_t(1)); // It is overtaken.
        }
        disk.stop();
        std::mt19937 random(8);
        for (int i = 0; i < kStates / 10; ++i) {
            const auto moment = begun + random() % (disk.now() - begun + 1);
            const QTemporaryDir left;
            const std::filesystem::path into = left.path().toStdString();
            disk.afterPowerCut(moment, data, into, random);
            std::filesystem::copy_file(data / kKeyFile, into / kKeyFile);
            const auto store = EmbeddedStore::open(into);
            QVERIFY2(store, store ? "" : store.error().context.c_str());
            const auto sure = std::upper_bound(committed.begin(), committed.end(), moment) - committed.begin();
            const auto stands = (*store)->attachment(kept);
            const auto received = stands->has_value() ? (*stands)->received : 0;
            QVERIFY2(received >= std::uint32_t(sure), qPrintable(QString::number(i)));
            for (std::uint32_t part = 1; part <= received; ++part)
                QCOMPARE((*store)->attachmentPart(kept, part)->value().ciphertext,
                    std::string(kPartBytes, char('a' + char(part))));
            QVERIFY(!(*store)->attachmentPart(kept, received + 1)->has_value());
            if (moment >= erasedAt)
                QVERIFY((*store)->attachment(erased)->value().isErased);
            if ((*store)->attachment(erased)->has_value() && (*store)->attachment(erased)->value().isErased)
                QVERIFY(!(*store)->attachmentPart(erased, 1)->has_value());
        }
    }

    void nothingCommittedIsLost()
    {
        const QTemporaryDir folder;
        const std::filesystem::path data = folder.path().toStdString();
        kudelma::test::RecordedDisk disk;
        std::vector<std::size_t> committed;
        std::size_t begun = 0;
        {
            auto writer = EmbeddedStore::open(data);
            auto reader = EmbeddedStore::open(data);
            QVERIFY(writer && reader);
            QVERIFY((*writer)->write({{AddCircle{m_circle, DeviceId{{1}}}, AddLog{1, m_circle, {}, 1}}}));
            begun = disk.now();
            std::mt19937 random(4);
            for (std::uint64_t index = 1; index <= kCommits; ++index) {
                QVERIFY((*writer)->write({entry(index, 100 + random() % 1500)}));
                committed.push_back(disk.now());
                QCOMPARE((*reader)->entries(1, 1, index, kAll)->size(), std::size_t(index));
                if (index % kReopenEvery == 0) { // the last one to close folds the log in
                    writer->reset();
                    reader->reset();
                    writer = EmbeddedStore::open(data);
                    reader = EmbeddedStore::open(data);
                    QVERIFY(writer && reader);
                }
            }
        }
        disk.stop();
        std::mt19937 random(6);
        const int states = std::max(qEnvironmentVariableIntValue("KUDELMA_STATES"), kStates);
        for (int i = 0; i < states; ++i) {
            const auto moment = begun + random() % (disk.now() - begun + 1);
            const QTemporaryDir left;
            const std::filesystem::path into = left.path().toStdString();
            disk.afterPowerCut(moment, data, into, random);
            std::filesystem::copy_file(data / kKeyFile, into / kKeyFile);
            const auto store = EmbeddedStore::open(into);
            QVERIFY2(store, store ? "" : store.error().context.c_str());
            const auto entries = (*store)->entries(1, 1, kCommits, kAll);
            QVERIFY2(entries, qPrintable(QString::number(i)));
            const auto sure = std::upper_bound(committed.begin(), committed.end(), moment) - committed.begin();
            QVERIFY2(entries->size() >= std::size_t(sure) && isWhole(*entries), qPrintable(QString::number(i)));
        }
        qInfo("%d states after a power cut, of %zu writes and syncs", states, disk.now());
    }
};

KUDELMA_SUITE(TestRelayPowerCut)
#include "tst_relay_power_cut.moc"
