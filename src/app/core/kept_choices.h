// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QObject>

namespace kudelma::vault {
class CaseStore;
}

namespace kudelma::app {

/// How this device shows one case, from one time to the next. It stands in the case's encrypted file, as what somebody
/// looks at tells of the case, and goes with it.
class KeptChoices : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t kMaxBytes = 4096; ///< Of one choice; what is longer is not this app's, and not read.

    /// `store` must outlive it.
    explicit KeptChoices(vault::CaseStore& store);
    ~KeptChoices() override;

    [[nodiscard]] QJsonObject of(const QString& what) const { return m_choices.value(what); } ///< Empty: none is kept.
    /// On disk when it returns, if the disk took it; nothing else is lost if not.
    void keep(const QString& what, const QJsonObject& choice);

Q_SIGNALS:
    void changed(const QString& what);

private:
    vault::CaseStore& m_store;
    QHash<QString, QJsonObject> m_choices;
};

} // namespace kudelma::app
