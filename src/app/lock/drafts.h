// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace kudelma::vault {
class CaseStore;
}

namespace kudelma::app {

/// What stands half written in the fields of the open case. It is kept in the case's encrypted file within a second, so
/// that neither a lock nor a crash takes a letter away, and is gone from memory when the case closes.
class Drafts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.drafts is the one")
    /// True while the person comes back after a lock to where they were: what was open opens again.
    Q_PROPERTY(bool resuming READ isResuming NOTIFY resumingChanged FINAL)

public:
    static constexpr std::chrono::milliseconds kDelay{400}; ///< Between typing and the disk.
    static constexpr qsizetype kMaxLetters = 100'000; ///< The rest of a longer draft is not kept.

    explicit Drafts(QObject* parent = nullptr);
    ~Drafts() override;

    /// `store` must outlive the drafts until close().
    void open(vault::CaseStore& store);
    void close(); ///< Everything is on disk afterwards. Does nothing when nothing is open.

    [[nodiscard]] QString text(const QString& key) const { return m_texts.value(key); } ///< Empty: there is none.
    /// Something was begun and is not written yet.
    [[nodiscard]] bool hasWords() const;
    void keep(const QString& key, const QString& text); ///< Empty: it became something, or was given up.

    [[nodiscard]] bool isResuming() const { return m_resuming; }
    void setResuming(bool resuming);

Q_SIGNALS:
    void resumingChanged();

private:
    void write();

    vault::CaseStore* m_store = nullptr;
    QHash<QString, QString> m_texts;
    QSet<QString> m_unwritten;
    QTimer m_delay;
    bool m_resuming = false;
};

} // namespace kudelma::app
