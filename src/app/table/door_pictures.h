// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace kudelma::app {

/// The pictures at the door by number: the same on every screen, each easy to say over the phone.
class DoorPictures : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;
    Q_INVOKABLE QString iconOf(int number) const; ///< Name of an icon of Kudelma.Ui.
    Q_INVOKABLE QString nameOf(int number) const; ///< As people say it.
};

} // namespace kudelma::app
