// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QString>

#include <memory>
#include <stdexcept>

namespace kudelma::e2e {

/// The meeting did not go as it must; what() tells where.
struct Mishap : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

/// Stops the play with a sentence when something that must hold does not.
void must(bool holds, const QString& sentence);
void tell(const QString& sentence);

/// A real server process on loopback with a store of its own; may be killed and started again on the same port.
class ServerProcess
{
public:
    /// What it says goes to `log`.
    ServerProcess(const QString& binary, const QString& data, const QString& log);
    ~ServerProcess();
    void start();
    void kill(); ///< As a power cut: no time to say goodbye.
    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] qint64 pid() const { return m_process->processId(); }

private:
    QString m_binary;
    QString m_data;
    QString m_log;
    QString m_listen = QStringLiteral("127.0.0.1:0");
    QString m_address;
    std::unique_ptr<QProcess> m_process;
};

/// A real client process, driven by the verbs that its screens use (src/app/automation/driver.h).
class ClientProcess
{
public:
    static constexpr int kPatience = 30'000; // milliseconds

    struct Set
    {
        QString binary;
        QString profile; ///< Folder.
        QString server;
        QString window; ///< Such as 1280x800.
        QString log; ///< What it complains of goes there; after a good play it is empty.
        QString language; ///< Of its screens: "fi", "sv", "en".
    };

    ClientProcess(const QString& name, const Set& set);
    ~ClientProcess();

    [[nodiscard]] const QString& name() const { return m_name; }
    QJsonValue call(const QString& verb, const QJsonArray& arguments = {});
    QJsonValue get(const QString& property);
    void waitFor(const QString& property, const QJsonValue& value);
    QJsonArray waitForRows(const QString& list, int atLeast);
    void picture(const QString& file, const QString& window = {}, int width = 0); ///< 0: as wide as the window.
    void writeHeld(const QString& file);
    /// Every text that a window shows or speaks, one a line.
    [[nodiscard]] QString shown(const QString& window = {});
    void quit();
    void kill();
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }

    QJsonValue ask(const QJsonObject& request);
    /// Asks without waiting, so that several clients work at once; settle() takes all answers.
    void post(QJsonObject request);
    void settle();

private:
    QJsonValue takeAnswer();

    QString m_name;
    QProcess m_process;
    int m_request = 0;
    QMap<int, QString> m_open; ///< What was asked and is not answered yet.
};

} // namespace kudelma::e2e
