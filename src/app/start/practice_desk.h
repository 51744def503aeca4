// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/keyed_list_model.h"
#include "app/core/session.h"

#include <QtQml/qqmlregistration.h>

namespace kudelma::app {

/// Which made-up family to practise with. What is made here stands in files of its own, and never in the list of the
/// children.
class PracticeDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.home.practice is the one")
    /// key, title, about (one plain sentence), page (key of the page on this device; empty: not begun)
    Q_PROPERTY(kudelma::app::KeyedListModel* cases READ cases CONSTANT FINAL)
    /// Practice pages that others lead: key, child
    Q_PROPERTY(kudelma::app::KeyedListModel* elsewhere READ elsewhere CONSTANT FINAL)

public:
    explicit PracticeDesk(Session& session, QObject* parent = nullptr);
    ~PracticeDesk() override;

    [[nodiscard]] KeyedListModel* cases() { return &m_cases; }
    [[nodiscard]] KeyedListModel* elsewhere() { return &m_elsewhere; }

    /// Reads what there is to choose from, in the language of now.
    Q_INVOKABLE void look();
    /// The page of this practice case: the one that was begun, else a new one with this person in the facilitator's
    /// seat. Answers its key; empty: a problem, told by failed().
    Q_INVOKABLE QString take(const QString& script);
    /// Destroys the page of this practice case and makes it new.
    Q_INVOKABLE QString beginAnew(const QString& script);

Q_SIGNALS:
    void failed();

private:
    [[nodiscard]] QString pageOf(const QString& script) const;
    void refresh();

    Session& m_session;
    KeyedListModel m_cases;
    KeyedListModel m_elsewhere;
};

} // namespace kudelma::app
