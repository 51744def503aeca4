// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/lock/drafts.h"

#include "vault/case_store.h"

namespace kudelma::app {

using namespace Qt::StringLiterals;

Drafts::Drafts(QObject* parent)
    : QObject(parent)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelay);
    connect(&m_delay, &QTimer::timeout, this, &Drafts::write);
}

Drafts::~Drafts() = default;

void Drafts::open(vault::CaseStore& store)
{
    close();
    m_store = &store;
    if (const auto drafts = store.drafts()) { // unreadable, the fields are empty and nothing else is lost
        for (const auto& [key, bytes] : *drafts)
            m_texts[QString::fromStdString(key)]
                = QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
    }
}

void Drafts::close()
{
    write();
    m_store = nullptr;
    m_texts.clear();
    m_unwritten.clear();
}

bool Drafts::hasWords() const
{
    for (auto draft = m_texts.begin(); draft != m_texts.end(); ++draft) {
        const bool isPlace = draft.key().endsWith(u".open"_s) || draft.key().endsWith(u".place"_s);
        if (!isPlace && !draft.value().trimmed().isEmpty())
            return true;
    }
    return false;
}

void Drafts::keep(const QString& key, const QString& text)
{
    if (!m_store || m_texts.value(key) == text)
        return;
    if (text.isEmpty())
        m_texts.remove(key);
    else
        m_texts[key] = text.left(kMaxLetters);
    m_unwritten.insert(key);
    if (!m_delay.isActive())
        m_delay.start();
}

void Drafts::write()
{
    m_delay.stop();
    if (!m_store || m_unwritten.isEmpty())
        return;
    vault::Batch batch;
    for (const QString& key : std::as_const(m_unwritten)) {
        const QByteArray utf8 = m_texts.value(key).toUtf8();
        if (utf8.isEmpty())
            batch.removeDraft(key.toStdString());
        else
            batch.putDraft(key.toStdString(), vault::Bytes(utf8.begin(), utf8.end()));
    }
    if (m_store->commit(batch))
        m_unwritten.clear(); // else they are tried again with the next letter, and at the latest when the case closes
}

void Drafts::setResuming(bool resuming)
{
    if (resuming == m_resuming)
        return;
    m_resuming = resuming;
    Q_EMIT resumingChanged();
}

} // namespace kudelma::app
