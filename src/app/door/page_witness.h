// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <vector>

class QNetworkReply;

namespace kudelma::app {

/// Looks at the guest page as a guest's browser gets it, by an invitation and by a spoken code, file by file, and
/// compares it with the one that this program was built with. A server that tells guests from workers by more than what
/// they ask for could still show each another page; it cannot tell them by that.
class PageWitness : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString server READ server WRITE setServer NOTIFY changed FINAL) ///< ws:// or wss://
    /// Of the page that this program knows, short enough to be read aloud.
    Q_PROPERTY(QString digest READ digest CONSTANT FINAL)

public:
    enum class State {
        Unknown,
        Looking,
        Same,
        Different,
        Unserved, ///< The server gives out no page.
        Unreached,
    };
    Q_ENUM(State)

    static constexpr qint64 kMaxFileBytes = 1024 * 1024;
    static constexpr int kPatienceMs = 20'000; ///< For each file.
    static constexpr qsizetype kShownLetters = 16;

    explicit PageWitness(QObject* parent = nullptr);
    /// `manifest`: what is compared with, as the target guest_page writes it.
    PageWitness(const QByteArray& manifest, QObject* parent);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString server() const { return m_server; }
    void setServer(const QString& server);
    [[nodiscard]] QString digest() const;

    Q_INVOKABLE void check();

Q_SIGNALS:
    void changed();

private:
    void ask(const QString& name, const QString& path);
    void answered(const QString& name, QNetworkReply& reply);
    void set(State state);

    std::map<QString, QByteArray> m_files; ///< Name and SHA-384 in hex.
    QByteArray m_all;
    QString m_release;
    QString m_server;
    State m_state = State::Unknown;
    QNetworkAccessManager m_network;
    std::vector<QPointer<QNetworkReply>> m_replies;
    std::size_t m_left = 0;
    bool m_isFirst = false; ///< Nothing has come yet.
};

} // namespace kudelma::app
