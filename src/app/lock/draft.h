// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/lock/drafts.h"

#include <QPointer>
#include <QQmlParserStatus>

namespace kudelma::app {

/// Beside a field of a page: what is typed there survives a lock. Bind `text` to the field; restored() comes once, when
/// the page is made, if something had been left half written.
class Draft : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(kudelma::app::Drafts* store MEMBER m_store REQUIRED FINAL)
    /// Which field of the case it is, and where, such as "child/voice.words". When it changes, restored() comes with
    /// what stands under the new key, also when that is nothing.
    Q_PROPERTY(QString key READ key WRITE setKey REQUIRED FINAL)
    Q_PROPERTY(QString text READ text WRITE setText FINAL)

public:
    explicit Draft(QObject* parent = nullptr);

    [[nodiscard]] QString key() const { return m_key; }
    void setKey(const QString& key);
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString& text);
    void classBegin() override { }
    void componentComplete() override;

Q_SIGNALS:
    void restored(const QString& text);

private:
    QPointer<Drafts> m_store;
    QString m_key;
    QString m_text;
    bool m_complete = false;
};

} // namespace kudelma::app
