// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <QLocalServer>
#include <QString>
#include <tl/expected.hpp>

#include <filesystem>
#include <functional>

namespace kudelma::relay {

inline constexpr const char* kControlFile = "relay.ctl";
inline constexpr qsizetype kMaxControlLine = 4096;

/// What the operator asks of a running server over a socket in its data directory, which only its own user can enter:
/// one line of JSON with `verb` (and what it needs), one line back: `ok`, and the figures or `why` in one sentence.
class Control : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const QJsonObject&)>;
    /// Answers now or later; once.
    using Verb = std::function<void(const QJsonObject& asked, Answer answer)>;

    explicit Control(QObject* parent = nullptr);
    void add(const QString& verb, Verb does);
    [[nodiscard]] bool listen(const std::filesystem::path& data); ///< Takes the place of a socket left by kill -9.
    [[nodiscard]] QString errorString() const { return m_server.errorString(); }

private:
    void greet();
    void read(QLocalSocket* socket);

    QLocalServer m_server;
    std::map<QString, Verb> m_verbs;
};

/// The other side: asks the server of this data directory and waits for its answer. A sentence for the operator when
/// there is none.
[[nodiscard]] tl::expected<QJsonObject, QString> askServer(
    const std::filesystem::path& data, const QJsonObject& asked, std::chrono::milliseconds patience);

} // namespace kudelma::relay
