// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/voice/voice_content.h"

#include <QFile>

namespace kudelma::app {

const meeting::VoicePack& voiceContent()
{
    static const meeting::VoicePack kContent = [] {
        QFile file(QStringLiteral(":/kudelma/assets/voice/instruments.json"));
        const bool isReadable = file.open(QIODevice::ReadOnly);
        auto pack = meeting::VoicePack::fromJson(isReadable ? file.readAll() : QByteArray());
        return pack ? std::move(*pack) : meeting::VoicePack();
    }();
    return kContent;
}

} // namespace kudelma::app
