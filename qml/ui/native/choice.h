// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace kudelma::ui {

/// Which one of several is chosen; -1 for none. A control aliases its currentIndex to index and calls
/// choose() when the person chooses. Written in C++ because only a write from C++ leaves the binding
/// of the control's owner whole.
class Choice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int index READ index WRITE setIndex NOTIFY indexChanged FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] int index() const { return m_index; }
    void setIndex(int index);
    /// The person's own choice: sets the index and says so with chosen(), also when it was chosen already.
    Q_INVOKABLE void choose(int index);

Q_SIGNALS:
    void indexChanged();
    void chosen(int index);

private:
    int m_index = -1;
};

} // namespace kudelma::ui
