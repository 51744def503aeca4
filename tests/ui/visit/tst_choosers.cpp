// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/suites.h"
#include "ui/visit/visit.h"

#include <QQmlComponent>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma;
using kudelma::app::KeyedListModel;

/// "Who may see this?" while circles come and go.
class AudienceChooserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initialise());
        app::App::Options options;
        options.profileFolder = m_folder.path();
        m_app = std::make_unique<app::App>(options);
        m_engine = std::make_unique<QQmlEngine>();
        m_engine->addImportPath(u":/qt/qml"_s);
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_audiences = std::make_unique<KeyedListModel>(QList<QByteArray>{"names", "people", "size", "onlyMe"});
    }
    void cleanup()
    {
        m_chooser.reset();
        m_audiences.reset();
    }
    void cleanupTestCase()
    {
        m_engine.reset();
        m_app.reset();
    }

    void theNarrowestIsChosenAtFirst()
    {
        offer({{u"two"_s, 2}, {u"five"_s, 5}});
        make();
        QCOMPARE(circle(), u"two"_s);
    }
    void whereAsManyComeAsGoTheCircleThatIsGoneIsNotChosen()
    {
        offer({{u"two"_s, 2}, {u"five"_s, 5}});
        make();
        offer({{u"other two"_s, 2}, {u"five"_s, 5}});
        QVERIFY(circle() != u"two"_s); // at once: nobody may write there any more
        QTRY_COMPARE(circle(), u"other two"_s);
    }
    void aWiderOneThatStaysIsNotChosenMeanwhile()
    {
        offer({{u"two"_s, 2}, {u"five"_s, 5}});
        make();
        QStringList seen;
        connect(m_audiences.get(), &QAbstractItemModel::rowsRemoved, m_chooser.get(), [&] { seen << circle(); });
        connect(m_audiences.get(), &QAbstractItemModel::rowsInserted, m_chooser.get(), [&] { seen << circle(); });
        offer({{u"one"_s, 1}, {u"five"_s, 5}, {u"six"_s, 6}});
        QTRY_COMPARE(circle(), u"one"_s);
        QVERIFY(!seen.contains(u"five"_s));
    }
    void ofSeveralThatAreAsNarrowNoneIsChosenForAnybody()
    {
        offer({{u"two"_s, 2}, {u"five"_s, 5}});
        make();
        offer({{u"third two"_s, 2}, {u"other two"_s, 2}});
        QTest::qWait(1);
        QCOMPARE(circle(), QString());
    }
    void whatWasChosenStaysWhileOthersAreExchanged()
    {
        offer({{u"two"_s, 2}, {u"five"_s, 5}});
        make();
        m_chooser->setProperty("circle", u"five"_s);
        offer({{u"other two"_s, 2}, {u"five"_s, 5}});
        QTest::qWait(1);
        QCOMPARE(circle(), u"five"_s);
    }
    void whereWhatWasChosenGoesNoOtherOneTakesItsPlace()
    {
        offer({{u"two"_s, 2}, {u"five"_s, 5}});
        make();
        m_chooser->setProperty("circle", u"five"_s);
        m_chooser->setProperty("isChosen", true);
        offer({{u"two"_s, 2}, {u"six"_s, 6}});
        QTest::qWait(1);
        QCOMPARE(circle(), QString()); // Whom they left out may be among the two.
        QVERIFY(QMetaObject::invokeMethod(m_chooser.get(), "reset")); // What is written next.
        QCOMPARE(circle(), u"two"_s);
    }
    void theFirstOneMayComeLate()
    {
        make();
        QCOMPARE(circle(), QString());
        offer({{u"two"_s, 2}});
        QCOMPARE(circle(), u"two"_s);
    }

private:
    void offer(const std::vector<std::pair<QString, int>>& circles)
    {
        std::vector<KeyedListModel::Row> rows;
        for (const auto& [key, size] : circles)
            rows.push_back({key, {QStringList{key}, QVariantList(), size, false}});
        m_audiences->setRows(std::move(rows));
    }
    void make()
    {
        QQmlComponent component(m_engine.get());
        component.setData("import Kudelma.Records\nAudienceChooser {}", QUrl());
        m_chooser.reset(
            component.createWithInitialProperties({{u"audiences"_s, QVariant::fromValue(m_audiences.get())}}));
        QVERIFY2(m_chooser, qPrintable(component.errorString()));
    }
    [[nodiscard]] QString circle() const { return m_chooser->property("circle").toString(); }

    QTemporaryDir m_folder;
    std::unique_ptr<app::App> m_app;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<KeyedListModel> m_audiences;
    std::unique_ptr<QObject> m_chooser;
};

KUDELMA_SUITE(AudienceChooserTest)
#include "tst_choosers.moc"
