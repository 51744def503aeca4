// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/core/kept_choices.h"

#include "vault/case_store.h"

#include <QJsonDocument>

namespace kudelma::app {

namespace {

constexpr std::string_view kLook = "look."; // before the names of these settings

} // namespace

KeptChoices::KeptChoices(vault::CaseStore& store)
    : m_store(store)
{
    const auto settings = store.settings();
    if (!settings)
        return;
    for (const auto& [key, bytes] : *settings) {
        if (!key.starts_with(kLook) || bytes.size() > kMaxBytes)
            continue;
        const QByteArray json(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
        m_choices.insert(QString::fromStdString(key.substr(kLook.size())), QJsonDocument::fromJson(json).object());
    }
}

KeptChoices::~KeptChoices() = default;

void KeptChoices::keep(const QString& what, const QJsonObject& choice)
{
    if (m_choices.value(what) == choice)
        return;
    m_choices.insert(what, choice);
    const QByteArray json = QJsonDocument(choice).toJson(QJsonDocument::Compact);
    vault::Batch batch;
    batch.putSetting(std::string(kLook) + what.toStdString(), vault::Bytes(json.begin(), json.end()));
    static_cast<void>(m_store.commit(batch));
    Q_EMIT changed(what);
}

} // namespace kudelma::app
