// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "meeting/meeting_template.h"
#include "support/suites.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma::meeting;

namespace {

QJsonObject builtIn()
{
    QFile file(QStringLiteral(KUDELMA_SOURCE_DIR) + u"/assets/meeting/weekly_meeting.json"_s);
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
    void readsTheBuiltInMeetingInThreeLanguages()
    {
        const auto order = read(builtIn());
        QVERIFY(order.has_value());
        QCOMPARE(order->key(), u"weekly-meeting"_s);
        QCOMPARE(order->phases().size(), std::size_t(16));
        for (const PhaseTemplate& phase : order->phases()) {
            for (const LocalText* text : {&phase.title, &phase.purpose, &phase.family}) {
                QVERIFY2(!text->fi.isEmpty() && !text->sv.isEmpty() && !text->en.isEmpty(), qPrintable(phase.key));
            }
        }
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
