// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/guest_page.h"

#include "sync_server/http_head.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>
#include <optional>

namespace kudelma::relay {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view kPage = "index.html";
constexpr std::string_view kInvitation = "/j/";
constexpr std::size_t kLookupLetters = 16; ///< 80 bits in base32.
constexpr std::size_t kMaxHostLength = 255;
constexpr std::string_view kPlace = "/guest/";
constexpr std::string_view kRelease = "release ";
constexpr std::size_t kReleaseLetters = 32;
constexpr qint64 kMaxManifestBytes = 64 * 1024;
constexpr std::string_view kNever = "no-store";
constexpr std::string_view kForAYear = "public, max-age=31536000, immutable";

struct Kind
{
    std::string_view ending;
    std::string_view type;
};
constexpr std::array kKinds{Kind{".html", "text/html; charset=utf-8"}, Kind{".js", "text/javascript; charset=utf-8"},
    Kind{".mjs", "text/javascript; charset=utf-8"}, Kind{".css", "text/css; charset=utf-8"},
    Kind{".json", "application/json; charset=utf-8"}, Kind{".svg", "image/svg+xml; charset=utf-8"},
    Kind{".png", "image/png"}, Kind{".woff2", "font/woff2"}, Kind{".wasm", "application/wasm"},
    Kind{".txt", "text/plain; charset=utf-8"}};

std::string_view typeOf(std::string_view name)
{
    const auto* found
        = std::find_if(kKinds.begin(), kKinds.end(), [&](const Kind& kind) { return name.ends_with(kind.ending); });
    return found == kKinds.end() ? std::string_view() : found->type;
}

/// Empty: it is not there, or is larger.
std::optional<QByteArray> bytesOf(const QString& path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > most)
        return std::nullopt;
    return file.readAll();
}

std::string hashOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha384).toHex().toStdString();
}

/// A host, perhaps with a port, in which nothing can end a header or a policy.
bool isPlainHost(std::string_view host)
{
    return !host.empty() && host.size() <= kMaxHostLength && std::all_of(host.begin(), host.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-'
            || c == ':' || c == '[' || c == ']';
    });
}

std::string_view hostWithoutPort(std::string_view host)
{
    if (host.starts_with('['))
        return host.substr(1, std::min(host.find(']'), host.size()) - 1);
    return host.substr(0, host.find(':'));
}

/// Whether the browser takes this coding: "br;q=0" says that it does not.
bool takesCoding(std::string_view accepted, std::string_view coding)
{
    while (!accepted.empty()) {
        const auto comma = std::min(accepted.find(','), accepted.size());
        const std::string one = lowered(accepted.substr(0, comma));
        accepted.remove_prefix(std::min(comma + 1, accepted.size()));
        const auto mark = std::min(one.find(';'), one.size());
        if (trimmed(std::string_view(one).substr(0, mark)) != coding)
            continue;
        const auto weight = one.find("q=", mark);
        return weight == one.npos || one.find_first_of("123456789", weight) != one.npos;
    }
    return false;
}

bool isInvitation(std::string_view path)
{
    if (!path.starts_with(kInvitation) || path.size() != kInvitation.size() + kLookupLetters)
        return false;
    path.remove_prefix(kInvitation.size());
    return std::all_of(path.begin(), path.end(),
        [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
}

PageAnswer refused(std::string_view status, std::string_view more = {})
{
    return {"HTTP/1.1 " + std::string(status) + "\r\n" + std::string(more)
            + "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\nContent-Length: "
              "0\r\n\r\n",
        false};
}

} // namespace

tl::expected<std::shared_ptr<const GuestPage>, QString> GuestPage::read(const GuestPageSettings& settings)
{
    static const QRegularExpression plainPhone(u"^[0-9+() -]*$"_s);
    if (settings.phone.size() > qsizetype(kMaxPhoneLength) || !plainPhone.match(settings.phone).hasMatch())
        return tl::unexpected(u"\"%1\" is not a phone number."_s.arg(settings.phone));
    for (const auto& [address, name] :
        {std::pair{settings.origin, u"guest_page_origin"_s}, std::pair{settings.leave, u"guest_leave"_s}}) {
        const QUrl url(address, QUrl::StrictMode);
        const bool isWeb = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
            && (url.scheme() == u"https"_s || (name == u"guest_page_origin"_s && url.scheme() == u"http"_s));
        if (!address.isEmpty() && (!isWeb || address.size() > qsizetype(kMaxAddressLength)))
            return tl::unexpected(
                u"%1 = %2: expected an address such as https://meet.example.fi."_s.arg(name, address));
        if (name == u"guest_page_origin"_s && isWeb && (!url.path().isEmpty() || url.hasQuery() || url.hasFragment()))
            return tl::unexpected(u"%1 = %2: without anything behind the name."_s.arg(name, address));
    }
    std::shared_ptr<GuestPage> page(new GuestPage(settings));
    const auto manifest = bytesOf(settings.folder + u"/manifest.txt"_s, kMaxManifestBytes);
    if (!manifest)
        return tl::unexpected(u"%1 holds no manifest.txt; the target guest_page makes one."_s.arg(settings.folder));
    QList<QByteArray> lines = manifest->split('\n');
    QByteArray digested;
    qint64 left = kMaxPageBytes;
    while (!lines.isEmpty() && !lines.first().endsWith("  all")) {
        const QByteArray line = lines.takeFirst();
        digested += line + '\n';
        if (page->m_files.size() >= kMaxPageFiles)
            return tl::unexpected(u"%1 holds more than a guest page."_s.arg(settings.folder));
        if (const QString wrong = page->take(line, left); !wrong.isEmpty())
            return tl::unexpected(wrong);
    }
    page->m_digest = hashOf(digested);
    page->m_release = lines.value(1).mid(qsizetype(kRelease.size())).toStdString();
    if (!lines.value(0).startsWith(page->m_digest.c_str()) || !lines.value(1).startsWith(kRelease.data())
        || page->m_release.size() != kReleaseLetters || !page->m_files.contains(kPage))
        return tl::unexpected(u"%1 is not whole: its manifest.txt does not end as it should."_s.arg(settings.folder));
    page->addOwnWords();
    return page;
}

/// `line`: "<sha384 in hex>  <name>". Answers what is wrong.
QString GuestPage::take(const QByteArray& line, qint64& left)
{
    static const QRegularExpression plainLine(u"^([0-9a-f]{96})  ([a-z][a-z0-9_-]{0,39}\\.[a-z0-9]{2,5})$"_s);
    const auto read = plainLine.match(QString::fromUtf8(line));
    const QString name = read.captured(2);
    const std::string_view type = typeOf(name.toStdString());
    if (!read.hasMatch() || type.empty())
        return u"A line of manifest.txt names no file of a guest page."_s;
    const QString path = m_settings.folder + u'/' + name;
    const auto plain = bytesOf(path, left);
    if (!plain || hashOf(*plain) != read.captured(1).toStdString())
        return u"%1 is not the file that manifest.txt tells of."_s.arg(path);
    File& file = m_files[name.toStdString()];
    file = {std::string(type), *plain, bytesOf(path + u".gz"_s, left).value_or(QByteArray()),
        bytesOf(path + u".br"_s, left).value_or(QByteArray())};
    left -= file.plain.size() + file.gzip.size() + file.brotli.size();
    return {};
}

/// What is this server's, and not the page's: it is no part of the page's digest.
void GuestPage::addOwnWords()
{
    const QJsonObject words{{u"phone"_s, m_settings.phone}, {u"neutralPage"_s, m_settings.leave}};
    m_configuration = {std::string(typeOf(".json")), QJsonDocument(words).toJson(QJsonDocument::Compact), {}, {}};
    // For a browser without scripts, so in three languages at once.
    QString page
        = QStringLiteral("<!doctype html><html lang=\"fi\"><head><meta charset=\"utf-8\"><title>Tapaaminen</title>"
                         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"></head><body><main>"
                         "<h1>Tapaaminen</h1>%1</main></body></html>\n");
    const QString link = u"<a href=\"tel:%1\">%2</a>"_s.arg(QString(m_settings.phone).remove(u' '), m_settings.phone);
    const QString said = m_settings.phone.isEmpty()
        ? u"<p>Soita ihmiselle, joka kutsui sinut.</p><p lang=\"sv\">Ring den som bjöd in dig.</p>"
          "<p lang=\"en\">Call the person who invited you.</p>"_s
        : u"<p>Voit osallistua puhelimella: %1</p><p lang=\"sv\">Du kan delta per telefon: %1</p>"
          "<p lang=\"en\">You can take part by phone: %1</p>"_s.arg(link);
    m_phonePage = {std::string(typeOf(".html")), page.arg(said).toUtf8(), {}, {}};
    m_manifest = {std::string(typeOf(".txt")),
        m_digest.empty() ? QByteArray() : QByteArray::fromStdString(m_digest + "\n"), {}, {}};
}

bool GuestPage::isAskedFor(std::string_view head)
{
    const auto read = readHead(head);
    return read && !hasWord(read->value("upgrade"), "websocket");
}

bool GuestPage::isOwnOrigin(std::string_view origin, std::string_view host) const
{
    if (!m_settings.origin.isEmpty())
        return origin == m_settings.origin.toStdString();
    const std::string name(hostWithoutPort(host));
    const bool isPlain = name == "localhost" || !QHostAddress(QString::fromStdString(name)).isNull();
    return isPlainHost(host) && isPlain
        && (origin == "http://" + std::string(host) || origin == "https://" + std::string(host));
}

std::pair<const GuestPage::File*, std::string_view> GuestPage::find(std::string_view path) const
{
    // Whoever passes a link on may add to it what counts its readers.
    if (const std::string_view page = path.substr(0, path.find('?'));
        page == "/" || page == "/guest" || isInvitation(page))
        return {&m_files.find(kPage)->second, kNever};
    if (!path.starts_with(kPlace))
        return {nullptr, kNever};
    path.remove_prefix(kPlace.size());
    if (path == "config.json")
        return {&m_configuration, kNever};
    if (path == "phone")
        return {&m_phonePage, kNever};
    if (path == "digest")
        return {&m_manifest, kNever};
    // The release names these bytes and no others.
    if (!path.starts_with(m_release) || path.size() <= m_release.size() || path[m_release.size()] != '/')
        return {nullptr, kNever};
    const auto found = m_files.find(path.substr(m_release.size() + 1));
    return {found == m_files.end() ? nullptr : &found->second, kForAYear};
}

bool GuestPage::isSecureFor(bool isSecure) const
{
    return isSecure || m_settings.origin.startsWith(u"https:"_s);
}

/// With what becomes a page of its own, all of it; with the rest little, since a slow phone waits for each byte.
std::string GuestPage::safetyFields(const File& file, std::string_view host, bool isSecure) const
{
    std::string fields = "Referrer-Policy: no-referrer\r\n"
                         "X-Content-Type-Options: nosniff\r\n"
                         "Cross-Origin-Resource-Policy: same-origin\r\n";
    if (isSecureFor(isSecure))
        fields += "Strict-Transport-Security: max-age=63072000\r\n";
    if (!file.type.starts_with("text/html") && !file.type.starts_with("image/svg"))
        return fields + "Content-Security-Policy: default-src 'none'\r\n";
    const std::string socket = (isSecureFor(isSecure) ? "wss://" : "ws://") + std::string(host);
    fields += "Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; "
              "img-src 'self' blob: data:; font-src 'self'; media-src 'self' blob:; connect-src 'self' "
        + socket
        + "; frame-ancestors 'none'; base-uri 'none'; form-action 'none'\r\n"
          "X-Frame-Options: DENY\r\n"
          "X-Robots-Tag: noindex, nofollow\r\n"
          "Cross-Origin-Opener-Policy: same-origin\r\n"
          "Cross-Origin-Embedder-Policy: require-corp\r\n"
          "Permissions-Policy: accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
          "magnetometer=(), microphone=(), midi=(), payment=(), usb=(), screen-wake-lock=(self)\r\n";
    return fields;
}

PageAnswer GuestPage::answer(std::string_view text, bool isSecure) const
{
    auto head = readHead(text);
    if (!head || head->count("host") != 1 || !isPlainHost(head->value("host")) || head->hasBody())
        return refused("400 Bad Request");
    if (head->method != "GET" && head->method != "HEAD")
        return refused("405 Method Not Allowed", "Allow: GET, HEAD\r\n");
    const std::string_view host = head->value("host");
    if (!m_settings.origin.isEmpty() && lowered(host) != QUrl(m_settings.origin).authority().toLower().toStdString())
        return refused("421 Misdirected Request");
    const auto [file, caching] = find(head->target);
    if (!file)
        return refused("404 Not Found");
    const bool keepsOpen = !hasWord(head->value("connection"), "close");
    std::string fields = "Content-Type: " + file->type + "\r\nCache-Control: " + std::string(caching)
        + "\r\nVary: Accept-Encoding\r\n" + safetyFields(*file, host, isSecure)
        + (keepsOpen ? "Connection: keep-alive\r\n" : "Connection: close\r\n");
    const QByteArray* bytes = &file->plain;
    const std::string_view accepted = head->value("accept-encoding");
    for (const auto& [coding, packed] : {std::pair{"br", &file->brotli}, std::pair{"gzip", &file->gzip}}) {
        if (packed->isEmpty() || !takesCoding(accepted, coding))
            continue;
        fields += std::string("Content-Encoding: ") + coding + "\r\n";
        bytes = packed;
        break;
    }
    PageAnswer answer{
        "HTTP/1.1 200 OK\r\n" + fields + "Content-Length: " + std::to_string(bytes->size()) + "\r\n\r\n", keepsOpen};
    if (head->method == "GET")
        answer.bytes.append(bytes->constData(), static_cast<std::size_t>(bytes->size()));
    return answer;
}

} // namespace kudelma::relay
