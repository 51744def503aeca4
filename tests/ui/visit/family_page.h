// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/visit/visit.h"

#include <QTemporaryDir>

#include <memory>

namespace kudelma::test {

/// The practice case's drawing on the child's page, for tests of what hands do there.
class FamilyPage
{
protected:
    /// False: it could not be opened; then nothing else may be called.
    [[nodiscard]] bool open();

    [[nodiscard]] app::GenogramDesk& desk() const { return *m_pia->app().desk()->genogram(); }
    /// The visible item of this type; with a name, the one that is called so. Null: there is none.
    [[nodiscard]] QQuickItem* find(const QByteArray& type, const QString& name = {}) const;
    [[nodiscard]] QQuickItem* found(const QByteArray& type) const; ///< The same; the test ends if there is none.
    [[nodiscard]] QQuickItem* paper() const { return found("GenogramPaper"); }
    [[nodiscard]] QQuickItem* symbol(const QString& name) const { return find("PersonHotspot", name); }
    [[nodiscard]] QQuickItem* flick() const; ///< What pans the paper.
    [[nodiscard]] static QRectF placeOf(const QQuickItem* item); ///< In the window.

    QTemporaryDir m_folder;
    std::unique_ptr<Visit> m_pia;
};

} // namespace kudelma::test
