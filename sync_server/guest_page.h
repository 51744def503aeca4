// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>
#include <tl/expected.hpp>

#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace kudelma::relay {

inline constexpr std::size_t kMaxPageFiles = 200;
inline constexpr qint64 kMaxPageBytes = 8 * 1024 * 1024; ///< All of its files together, their compressed forms too.
inline constexpr std::size_t kMaxPhoneLength = 40;
inline constexpr std::size_t kMaxAddressLength = 200;

/// What the operator says of the guest page.
struct GuestPageSettings
{
    QString folder; ///< What the target guest_page made (sync_server/guest/README.md); empty: no page is served.
    QString origin; ///< "https://meet.example.fi": served under this name only, and by https. Empty: under any name.
    QString phone; ///< Where somebody is reached when nothing works.
    QString leave; ///< The neutral page that "leave now" goes to; empty: the page's own choice.
};

struct PageAnswer
{
    std::string bytes; ///< With its head.
    bool keepsOpen = false; ///< Another request may follow.
};

/// The guest page as a table of files that is read at the start: a request names one of them or nothing. Without
/// sockets, and without a log: the address of an invitation stands in a request.
class GuestPage
{
public:
    /// On error: a sentence for the operator.
    [[nodiscard]] static tl::expected<std::shared_ptr<const GuestPage>, QString> read(const GuestPageSettings&);

    /// Whether `head` asks for a page, not for a WebSocket.
    [[nodiscard]] static bool isAskedFor(std::string_view head);
    /// `head` with its empty line. `isSecure`: it came by TLS.
    [[nodiscard]] PageAnswer answer(std::string_view head, bool isSecure) const;
    /// Whether a page that came from here may open a WebSocket: its origin is the operator's, or, where none is named,
    /// the very address that the request went to. A name could be made to lead here by whoever owns it, so without the
    /// operator's word only plain addresses and localhost count.
    [[nodiscard]] bool isOwnOrigin(std::string_view origin, std::string_view host) const;

private:
    struct File
    {
        std::string type;
        QByteArray plain;
        QByteArray gzip; ///< Empty: there is none.
        QByteArray brotli;
    };

    explicit GuestPage(GuestPageSettings settings)
        : m_settings(std::move(settings))
    { }
    [[nodiscard]] QString take(const QByteArray& line, qint64& left);
    void addOwnWords();
    /// With how long a browser may keep it. Null: there is no such file.
    [[nodiscard]] std::pair<const File*, std::string_view> find(std::string_view path) const;
    [[nodiscard]] std::string safetyFields(const File&, std::string_view host, bool isSecure) const;
    [[nodiscard]] bool isSecureFor(bool isSecure) const;

    GuestPageSettings m_settings;
    std::map<std::string, File, std::less<>> m_files; ///< By name, such as "page.js".
    std::string m_digest; ///< SHA-384 over the digests of all files, in hex: what staff compare.
    std::string m_release; ///< Stands in the addresses of all files but the first.
    File m_configuration;
    File m_phonePage;
    File m_manifest;
};

} // namespace kudelma::relay
