// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/child/timeline_writer.h"
#include "app/support/test_case.h"
#include "support/suites.h"

#include <QRegularExpression>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;

class TestTimelineWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatHappenedIsChangedAndTakenAway()
    {
        TestCase aCase;
        const auto everybody = aCase.circle({u"pia"_s}, {u"saara"_s});
        const auto aino = aCase.person(everybody, u"Aino"_s);
        Pen pen(*aCase.room, nullptr);
        TimelineWriter writer;
        writer.setPen(&pen);
        const QString key = writer.add(everybody.text(), u"Muutto"_s, u"6.2012"_s, {aino.text()}, u"Saara"_s);
        QVERIFY(!key.isEmpty());
        aCase.settle();
        QCOMPARE(writer.held(key),
            (QVariantMap{{u"what"_s, u"Muutto"_s}, {u"when"_s, u"6.2012"_s}, {u"persons"_s, QStringList{aino.text()}},
                {u"source"_s, u"Saara"_s}}));
        QVERIFY(writer.change(key, u" Muutto Kuopioon "_s, u"~19.6.2013"_s, {}, {}));
        aCase.settle();
        const auto id = *casework::RecordId::fromText(key);
        const auto event = aCase.read<casework::Event>(id);
        QCOMPARE(event.title, u"Muutto Kuopioon"_s);
        QCOMPARE(event.when.text(), u"~2013-06-19"_s);
        QVERIFY(event.persons.empty() && event.source.isEmpty());
        QCOMPARE(aCase.room->view().head(id)->key.circle, everybody);
        QCOMPARE(writer.held(key)[u"when"_s].toString(), u"~19.6.2013"_s);
        // What is no day, and no words, changes nothing.
        QVERIFY(!writer.change(key, u"Muutto"_s, u"eilen"_s, {}, {}));
        QVERIFY(!writer.change(key, u" "_s, u"2013"_s, {}, {}));
        QCOMPARE(aCase.read<casework::Event>(id).title, u"Muutto Kuopioon"_s);
        QVERIFY(pen.remove(key));
        aCase.settle();
        QVERIFY(writer.held(key).isEmpty());
        pen.undo();
        aCase.settle();
        QCOMPARE(writer.held(key)[u"what"_s].toString(), u"Muutto Kuopioon"_s);
    }

    void aDayIsTypedBackAsItWas_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char* typed : {"", "2012", "6.2012", "19.6.2012", "~2012", "<6.2012", ">19.6.2012"})
            QTest::newRow(*typed ? typed : "nothing") << QString::fromLatin1(typed);
    }
    void aDayIsTypedBackAsItWas()
    {
        QFETCH(QString, typed);
        TestCase aCase;
        const auto everybody = aCase.circle({u"pia"_s});
        Pen pen(*aCase.room, nullptr);
        TimelineWriter writer;
        writer.setPen(&pen);
        const QString key = writer.add(everybody.text(), u"Muutto"_s, typed, {}, {});
        aCase.settle();
        QCOMPARE(writer.held(key)[u"when"_s].toString(), typed);
    }
};

KUDELMA_SUITE(TestTimelineWriter)
#include "tst_timeline_writer.moc"
