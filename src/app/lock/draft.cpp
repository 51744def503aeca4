// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/lock/draft.h"

namespace kudelma::app {

Draft::Draft(QObject* parent)
    : QObject(parent)
{ }

void Draft::setKey(const QString& key)
{
    if (key == m_key)
        return;
    m_key = key;
    if (!m_complete || !m_store)
        return;
    m_text = m_store->text(m_key);
    Q_EMIT restored(m_text);
}

void Draft::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    if (m_complete && m_store)
        m_store->keep(m_key, text);
}

void Draft::componentComplete()
{
    const QString kept = m_store ? m_store->text(m_key) : QString();
    m_complete = true;
    if (m_text.isEmpty() && !kept.isEmpty())
        Q_EMIT restored(kept);
}

} // namespace kudelma::app
