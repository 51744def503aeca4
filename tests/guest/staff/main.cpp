// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// A worker's device without a screen, on the real client: founds a circle, invites, lets in, writes. Driven by JSON
// lines on standard input; answers and what happens come as JSON lines on standard output.
//
//   guest_page_staff SERVER_URL
#include "staff.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTemporaryDir>

#include <array>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

void say(const QJsonObject& line)
{
    const auto bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QTemporaryDir folder;
    if (app.arguments().size() != 2 || !folder.isValid() || !kudelma::crypto::initialise())
        return 2;
    kudelma::guest_page::Staff staff(folder.path(), QUrl(app.arguments().at(1)), say);
    QByteArray pending;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &app, [&] {
        std::array<char, 4096> buffer{};
        const auto count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (count <= 0)
            return app.quit();
        pending.append(buffer.data(), static_cast<qsizetype>(count));
        for (auto end = pending.indexOf('\n'); end >= 0; end = pending.indexOf('\n')) {
            staff.obey(QJsonDocument::fromJson(pending.left(end)).object());
            pending.remove(0, end + 1);
        }
    });
    return app.exec();
}
