// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "meeting/meeting_template.h"
#include "support/suites.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kudelma::meeting;

namespace {

const QString kFolder = QStringLiteral(KUDELMA_SOURCE_DIR) + u"/assets/meeting/"_s;

/// Every order that is built in; the question deck lies beside them.
QStringList orderFiles()
{
    QStringList files = QDir(kFolder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    files.removeAll(u"question_deck.json"_s);
    return files;
}

QJsonObject builtIn(const QString& name = u"weekly_meeting.json"_s)
{
    QFile file(kFolder + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

auto read(const QJsonObject& object)
{
    return MeetingTemplate::fromJson(QJsonDocument(object).toJson());
}

QJsonObject withPhase(const QString& name, const QJsonValue& value)
{
    QJsonObject object = builtIn();
    QJsonArray phases = object[u"phases"_s].toArray();
    QJsonObject first = phases[0].toObject();
    first[name] = value;
    phases[0] = first;
    object[u"phases"_s] = phases;
    return object;
}

} // namespace

class TestMeetingTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBuiltInOrderSpeaksThreeLanguages_data()
    {
        QTest::addColumn<QString>("file");
        QVERIFY(orderFiles().size() >= 3);
        for (const QString& file : orderFiles())
            QTest::newRow(qPrintable(file)) << file;
    }

    void everyBuiltInOrderSpeaksThreeLanguages()
    {
        QFETCH(const QString, file);
        const auto order = read(builtIn(file));
        QVERIFY2(order.has_value(), order ? "" : qPrintable(order.error().path));
        const auto isThere = [](const LocalText& text) {
            return !text.fi.isEmpty() && !text.sv.isEmpty() && !text.en.isEmpty() && text.fi != text.en
                && text.sv != text.en;
        };
        QVERIFY(isThere(order->title()) && isThere(order->purpose()));
        for (const PhaseTemplate& phase : order->phases()) {
            QVERIFY2(isThere(phase.title) && isThere(phase.purpose) && isThere(phase.family), qPrintable(phase.key));
            QVERIFY2(!phase.prompts.empty() && std::ranges::all_of(phase.prompts, isThere), qPrintable(phase.key));
            QVERIFY2(!phase.examples.empty() && std::ranges::all_of(phase.examples, isThere), qPrintable(phase.key));
        }
        for (const SurveyItem& item : order->feedbackItems())
            QVERIFY2(isThere(item.text), qPrintable(item.key));
        QVERIFY(order->phase(u"childs-voice")->required);
        QCOMPARE(order->phases().front().view, PhaseView::Preparation);
        QCOMPARE(order->phases().back().view, PhaseView::Closing);
    }

    void theBuiltInOrdersDiffer()
    {
        const auto weekly = read(builtIn());
        const auto shorter = read(builtIn(u"short_meeting.json"_s));
        const auto without = read(builtIn(u"without_family.json"_s));
        QVERIFY(weekly && shorter && without);
        QCOMPARE((QStringList{weekly->key(), shorter->key(), without->key()}),
            (QStringList{u"weekly-meeting"_s, u"short-meeting"_s, u"without-family"_s}));
        QCOMPARE(shorter->minutes(), 45);
        QVERIFY(without->phase(u"empty-chair") && !without->phase(u"familys-response"));
        const auto reflecting = read(builtIn(u"reflecting_meeting.json"_s));
        const auto experts = read(builtIn(u"expert_group.json"_s));
        QVERIFY(reflecting && experts);
        QCOMPARE(reflecting->key(), u"reflecting-meeting"_s);
        QCOMPARE(experts->key(), u"expert-group"_s);
        QVERIFY(
            reflecting->minutes() < 70 && reflecting->phase(u"reflecting-team") && !reflecting->phase(u"hypotheses"));
        QVERIFY(experts->phase(u"reflecting-team") && experts->phase(u"break"));
    }

    void readsTheBuiltInMeeting()
    {
        const auto order = read(builtIn());
        QVERIFY(order.has_value());
        QCOMPARE(order->key(), u"weekly-meeting"_s);
        QCOMPARE(order->phases().size(), std::size_t(16));
        QVERIFY(order->phase(u"childs-voice")->required);
        QVERIFY(order->phase(u"reflecting-team")->listening);
        QCOMPARE(order->phase(u"nothing"), nullptr);
    }

    void fallsBackOnFinnish()
    {
        const LocalText text{u"vaihe"_s, {}, {}};
        QCOMPARE(text.in(u"sv_FI"), u"vaihe"_s);
        QCOMPARE((LocalText{u"vaihe"_s, u"fas"_s, {}}.in(u"sv_FI")), u"fas"_s);
    }

    void refusesWhatIsNotATemplate()
    {
        QCOMPARE(MeetingTemplate::fromJson("{").error().kind, TemplateErrorKind::NotJson);
        QCOMPARE(MeetingTemplate::fromJson("{}").error().kind, TemplateErrorKind::WrongFormat);
        QJsonObject newer = builtIn();
        newer[u"version"_s] = 2;
        QCOMPARE(read(newer).error().kind, TemplateErrorKind::NewerVersion);
        QCOMPARE(MeetingTemplate::fromJson(QByteArray(kMaxTemplateBytes + 1, ' ')).error().kind,
            TemplateErrorKind::TooLarge);
    }

    void namesThePlaceOfAMistake()
    {
        QCOMPARE(read(withPhase(u"id"_s, u""_s)).error().path, u"phases[0].id"_s);
        QCOMPARE(read(withPhase(u"minutes"_s, kMaxPhaseMinutes + 1)).error().kind, TemplateErrorKind::OutOfRange);
        QCOMPARE(read(withPhase(u"view"_s, u"fireworks"_s)).error().path, u"phases[0].view"_s);
        QCOMPARE(read(withPhase(u"id"_s, u"check-in"_s)).error().kind, TemplateErrorKind::Duplicate);
        QCOMPARE(
            read(withPhase(u"id"_s, QString(kMaxTemplateText + 1, u'x'))).error().kind, TemplateErrorKind::OutOfRange);
    }

    void refusesAnOrderInWhichTheChildIsNotHeard()
    {
        for (const bool isLeftOut : {false, true}) {
            QJsonObject object = builtIn();
            QJsonArray phases;
            for (const QJsonValue& value : object[u"phases"_s].toArray()) {
                QJsonObject phase = value.toObject();
                const bool isVoice = phase[u"view"_s] == u"voices"_s;
                phase.remove(u"required"_s);
                if (!isVoice || !isLeftOut)
                    phases << phase;
            }
            object[u"phases"_s] = phases;
            QVERIFY(!read(object));
            QCOMPARE(read(object).error().path, u"phases.voices"_s);
        }
    }

    void refusesMoreExamplesThanAPhaseHolds()
    {
        const QJsonObject text{{u"fi"_s, u"Sana"_s}};
        QJsonArray examples;
        for (int i = 0; i < kMaxExamples; ++i)
            examples << text;
        QVERIFY(read(withPhase(u"examples"_s, examples)));
        examples << text;
        QCOMPARE(read(withPhase(u"examples"_s, examples)).error().kind, TemplateErrorKind::TooMany);
    }

    void refusesMorePhasesThanAMeetingHolds()
    {
        QJsonObject object = builtIn();
        QJsonArray phases;
        for (int i = 0; i <= kMaxPhases; ++i) {
            QJsonObject phase = object[u"phases"_s].toArray()[1].toObject();
            phase[u"id"_s] = QString::number(i);
            phases << phase;
        }
        object[u"phases"_s] = phases;
        QCOMPARE(read(object).error().kind, TemplateErrorKind::TooMany);
    }
};

KUDELMA_SUITE(TestMeetingTemplate)
#include "tst_meeting_template.moc"
