// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "database/durable_file.h"
#include "database_fixture.h"
#include "support/suites.h"

using namespace kudelma::database;
using namespace kudelma::database::test;

class DurableFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = pathIn(*m_folder, "a.bin");
    }
    void whatIsWrittenIsReadBackAndNothingElseIsLeft()
    {
        const Bytes content{1, 2, 3};
        WORKS(writeDurably(m_file, content));
        WORKS(writeDurably(m_file, Bytes{4}));
        QCOMPARE(readWhole(m_file, 10).value(), Bytes{4});
        QVERIFY(!std::filesystem::exists(m_file.string() + kHalfWritten));
        QCOMPARE(std::filesystem::status(m_file).permissions(),
            std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    }
    void aLongerFileThanAllowedIsRefused()
    {
        WORKS(writeDurably(m_file, Bytes(11, 1)));
        QVERIFY(failedAs(readWhole(m_file, 10), ErrorKind::Damaged));
        WORKS(readWhole(m_file, 11));
    }
    void aMissingFileIsMissing()
    {
        QVERIFY(failedAs(readWhole(m_file, 10), ErrorKind::Missing));
        WORKS(removeDurably(m_file));
        QVERIFY(failedAs(copyDurably(m_file, pathIn(*m_folder, "b.bin")), ErrorKind::Missing));
    }
    void aFolderThatIsNotThereIsAnError()
    {
        QVERIFY(failedAs(writeDurably(pathIn(*m_folder, "no/a.bin"), Bytes{1}), ErrorKind::Missing));
    }
    void whenTheDiskIsFullTheOldFileStays()
    {
        QVERIFY(std::filesystem::exists("/dev/full"));
        WORKS(writeDurably(m_file, Bytes{1}));
        // The half-written file is a link to a device that is always full.
        std::filesystem::create_symlink("/dev/full", m_file.string() + kHalfWritten);
        QVERIFY(failedAs(writeDurably(m_file, Bytes{2}), ErrorKind::DiskFull));
        QCOMPARE(readWhole(m_file, 10).value(), Bytes{1});
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_file;
};

KUDELMA_SUITE(DurableFileTest)
#include "durable_file_test.moc"
