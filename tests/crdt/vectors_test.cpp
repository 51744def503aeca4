// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What stock Yjs and y-protocols wrote (tests/reference/make_vectors.mjs), read and written again.
#include "crdt/awareness.h"
#include "crdt/document.h"
#include "crdt/driver/json_values.h"
#include "support/suites.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma::crdt;
using namespace kudelma::crdt::tests;

class VectorsTest : public QObject
{
    Q_OBJECT

private:
    static std::vector<Bytes> updatesOf(const QJsonObject& vector)
    {
        std::vector<Bytes> updates;
        for (const QJsonValue& update : vector[u"updates"_s].toArray())
            updates.push_back(fromBase64(update));
        return updates;
    }

    static void openRoots(Document& document, const QJsonObject& vector)
    {
        for (const QJsonValue& root : vector[u"roots"_s].toArray()) {
            const QString kind = root.toString().section(u':', 0, 0);
            const std::string name = root.toString().section(u':', 1).toStdString();
            if (kind == u"map"_s)
                static_cast<void>(document.map(name));
            else if (kind == u"array"_s)
                static_cast<void>(document.array(name));
            else
                static_cast<void>(document.text(name));
        }
    }

    static void addRows()
    {
        QTest::addColumn<QJsonObject>("vector");
        const QDir folder(QStringLiteral(KUDELMA_SOURCE_DIR) + u"/tests/vectors/crdt"_s);
        const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        QVERIFY(names.size() >= 10);
        for (const QString& name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::newRow(qPrintable(name)) << QJsonDocument::fromJson(file.readAll()).object();
        }
    }

private Q_SLOTS:
    void readsWhatYjsWrote_data() { addRows(); }
    void readsWhatYjsWrote()
    {
        QFETCH(QJsonObject, vector);
        Options options;
        options.gc = vector[u"gc"_s].toBool();
        Document document(options);
        openRoots(document, vector);
        for (const Bytes& update : updatesOf(vector))
            QVERIFY(document.applyUpdate(update));
        if (vector[u"json"_s].isObject())
            QCOMPARE(toJson(document.toJson()), vector[u"json"_s]);
        if (vector[u"delta"_s].isArray())
            QCOMPARE(toJson(document.text("t").toDelta()), vector[u"delta"_s].toArray());
        QCOMPARE(document.hasPending(), vector[u"pending"_s].toBool());
        QCOMPARE(toBase64(document.encodeStateVector()), vector[u"stateVector"_s].toString());
        QCOMPARE(toBase64(document.encodeStateAsUpdate().value()), vector[u"state"_s].toString());
    }

    void mergesAndCutsUpdatesAsYjsDoes_data() { addRows(); }
    void mergesAndCutsUpdatesAsYjsDoes()
    {
        QFETCH(QJsonObject, vector);
        const std::vector<Bytes> updates = updatesOf(vector);
        const Bytes merged = mergeUpdates(updates).value();
        QCOMPARE(toBase64(merged), vector[u"merged"_s].toString());
        QCOMPARE(toBase64(encodeStateVectorFromUpdate(merged).value()), vector[u"mergedStateVector"_s].toString());
        const Bytes known = encodeStateVectorFromUpdate(updates.front()).value();
        QCOMPARE(toBase64(diffUpdate(merged, known).value()), vector[u"rest"_s].toString());
    }

    void givesTheSameFromItsOwnBytes_data() { addRows(); }
    void givesTheSameFromItsOwnBytes()
    {
        QFETCH(QJsonObject, vector);
        Options options;
        options.gc = vector[u"gc"_s].toBool();
        Document document(options);
        QVERIFY(document.applyUpdate(fromBase64(vector[u"state"_s])));
        QCOMPARE(toBase64(document.encodeStateAsUpdate().value()), vector[u"state"_s].toString());
        QCOMPARE(document.hasPending(), vector[u"pending"_s].toBool());
    }

    void saysAndHearsPresenceAsYProtocolsDoes()
    {
        QFile file(QStringLiteral(KUDELMA_SOURCE_DIR) + u"/tests/vectors/awareness.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray messages = QJsonDocument::fromJson(file.readAll())[u"messages"_s].toArray();
        QCOMPARE(messages.size(), 6);
        const Awareness::Time now;
        std::map<ClientId, Awareness> speakers;
        Awareness listener(33);
        for (const QJsonValue& message : messages) {
            const auto client = ClientId(message[u"client"_s].toInteger());
            Awareness& speaker = speakers.try_emplace(client, client).first->second;
            const QJsonValue state = message[u"state"_s];
            speaker.setLocalState(state.isNull() ? std::nullopt : std::optional(toAny(state)), now);
            QCOMPARE(toBase64(speaker.encode({client})), message[u"update"_s].toString());
            QVERIFY(listener.apply(fromBase64(message[u"update"_s]), now).has_value());
            QJsonObject states;
            for (const auto& [each, said] : listener.states())
                states.insert(QString::number(each), toJson(said));
            QCOMPARE(states, message[u"states"_s].toObject());
        }
    }
};

KUDELMA_SUITE(VectorsTest)
#include "vectors_test.moc"
